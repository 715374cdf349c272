"""Which addresses are listed, what an address may be, and coordinates as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.desk.addresses import Address, Doubt, Source
from dispatcher.desktop.places_view import Show, coordinates_in, degrees, listed, options_of
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Candidate, Location, Precision
from dispatcher.model.plan import TaskRef
from dispatcher.model.problem import Problem

HERE, THERE = Location(60.17, 24.94), Location(60.2, 25.0)
FOUND = Candidate("Bay Street 2", THERE, 0.8, Precision.ADDRESS)


def _address(name: str, location: Location | None = HERE, source: str = Source.GEOCODED, code: str = "") -> Address:
    tasks = (TaskRef(f"order of {name}", TaskKind.DELIVERY),)
    problems = (Problem(code, "Cause.", "Remedy."),) if code else ()
    doubt = None if location else Doubt.DIFFERS
    return Address((name, location), name, ("Customer",), tasks, (), location, source, doubt, "", (FOUND,), problems)


SURE, UNSURE = _address("sure"), _address("unsure", None, "")
PINNED, FAR = _address("pinned", source=Source.PIN), _address("far", code="place-far-from-road")
ALL = (SURE, PINNED, FAR, UNSURE)


@pytest.mark.parametrize(
    ("show", "names"),
    [
        (Show.UNSURE, ["unsure"]),
        (Show.ALL, ["unsure", "sure", "pinned", "far"]),
        (Show.PINNED, ["pinned"]),
        (Show.FAR, ["far"]),
    ],
)
def test_each_filter_shows_its_own_unsure_ones_first(show: Show, names: list[str]) -> None:
    """Otherwise in the sequence of the orders."""
    assert [a.address for a in listed(ALL, show)] == names


def test_a_text_looks_through_addresses_names_and_orders() -> None:
    """Every word has to be there, in any of them."""
    assert listed(ALL, Show.ALL, "CUSTOMER order far") == (FAR,)
    assert listed(ALL, Show.ALL, "customer nobody") == ()


def test_what_was_just_decided_is_unsure_no_more() -> None:
    """Before the day file has said so."""
    assert listed(ALL, Show.UNSURE, settled={UNSURE.key}) == ()
    assert listed(ALL, Show.ALL, settled={UNSURE.key}) == ALL


def test_the_place_of_now_is_one_of_the_options() -> None:
    """First when the search did not find it, and named by what is known of it."""
    assert options_of(UNSURE) == (FOUND,)
    assert options_of(_address("x", THERE)) == (FOUND,)
    assert options_of(PINNED) == (Candidate("60.17000, 24.94000", HERE, 1.0, Precision.PIN), FOUND)


@pytest.mark.parametrize(
    "text",
    [
        "60.17, 24.94",
        "60.17 24.94",
        "60.17,24.94",
        "60.17;24.94",
        " (60.17, 24.94) ",
        "60,17; 24,94",
        "60,17 24,94",
        "60,17, 24,94",
        "N 60.17 E 24.94",
        "60.17° N, 24.94° E",
        "24.94E 60.17N",
        "60°10'12\"N 24°56'24\"E",
        "60° 10′ 12″ N, 24° 56′ 24″ E",
    ],
)
def test_coordinates_as_people_write_them(text: str) -> None:
    """With points or commas, degree signs, minutes and seconds, sides of the world in either sequence."""
    found = coordinates_in(text)
    assert found is not None
    assert found == pytest.approx(HERE)


def test_south_and_west_are_negative() -> None:
    """Written as a sign or as a letter."""
    for text in ("-33.85, -70.5", "33.85 S 70.5 W", "−33.85; −70.5"):
        assert coordinates_in(text) == pytest.approx((-33.85, -70.5))


@pytest.mark.parametrize(
    "text",
    ["", "Bay Street 2", "12", "60.17", "91, 24", "60, 181", "60.17 24.94 3", "60N 24N", "60N 24", "60N 24O",
     "N-60 E24", "60°70'N 24E",
     "Bay Street 60.17, 24.94", "00100 Helsinki", "nan, nan"],
)  # fmt: skip
def test_anything_else_is_no_coordinates(text: str) -> None:
    """Addresses are searched for, and what is not on earth is not taken."""
    assert coordinates_in(text) is None


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_shown_degrees_are_read_back(lat: float, lon: float) -> None:
    """To a metre, wherever on earth."""
    found = coordinates_in(degrees(Location(lat, lon)))
    assert found is not None
    assert found == pytest.approx((lat, lon), abs=6e-6)


@given(st.text(max_size=40))
def test_any_text_is_coordinates_on_earth_or_none(text: str) -> None:
    """Whatever is pasted."""
    found = coordinates_in(text)
    assert found is None or found.is_on_earth()
