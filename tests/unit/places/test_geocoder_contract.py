"""What every geocoder keeps to: one suite on the address index and on the fake."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.model.place import ACCEPT_AT, Location, great_circle_m
from dispatcher.places.fake import FakeGeocoder
from dispatcher.places.geocoder import Geocoder
from dispatcher.places.search import AddressIndex

KNOWN = "Aleksanterinkatu 17, 00100 Helsinki"
AT = Location(60.16894, 24.94326)


@pytest.fixture(params=["index", "fake"])
def geocoder(request: pytest.FixtureRequest, helsinki_index: AddressIndex) -> Geocoder:
    if request.param == "index":
        return helsinki_index
    return FakeGeocoder({KNOWN: AT, "Aleksanterinkatu 54, 00100 Helsinki": Location(60.1691, 24.9400)})


def test_a_known_address_comes_first_and_surely(geocoder: Geocoder) -> None:
    best = geocoder.search(KNOWN)[0]
    assert best.confidence >= ACCEPT_AT
    assert great_circle_m(best.location, AT) < 60


def test_a_typing_error_still_finds_the_place(geocoder: Geocoder) -> None:
    best = geocoder.search("Aleksantreinkatu 17, 00100 Helsinki")[0]
    assert great_circle_m(best.location, AT) < 60


@pytest.mark.parametrize("query", ["", "   ", ",;-", "qqq zzz 1", "'; DROP TABLE street; --", "{{ 7*7 }}", "\x00"])
def test_what_resembles_nothing_gives_no_candidates(geocoder: Geocoder, query: str) -> None:
    assert list(geocoder.search(query)) == []


@pytest.mark.parametrize("limit", [0, 1, 2])
def test_at_most_limit_candidates(geocoder: Geocoder, limit: int) -> None:
    assert len(geocoder.search(KNOWN, limit)) <= limit


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.text(max_size=80), st.from_regex(r"[A-Za-zäöå ]{0,20}katu [0-9]{1,6} ?[A-C]?,? [0-9]{0,6}")))
def test_any_text_gives_an_ordered_list_of_places_on_earth(geocoder: Geocoder, text: str) -> None:
    candidates = geocoder.search(text)
    confidences = [c.confidence for c in candidates]
    assert confidences == sorted(confidences, reverse=True)
    assert all(0 <= c.confidence <= 1 and c.location.is_on_earth() and c.label for c in candidates)
    assert list(geocoder.search(text)) == list(candidates)


def test_a_worker_thread_may_search(geocoder: Geocoder) -> None:
    with ThreadPoolExecutor(1) as worker:
        assert list(worker.submit(geocoder.search, KNOWN).result()) == list(geocoder.search(KNOWN))
