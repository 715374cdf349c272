"""Online services: one suite for all, against servers on loopback that answer rightly, wrongly or not at all."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from dispatcher.model.place import Location, Precision
from dispatcher.model.problem import Refused, Stopped
from dispatcher.places.answer_cache import AnswerCache
from dispatcher.places.decision import decide
from dispatcher.places.online import OnlineGeocoder
from dispatcher.places.service_clients import asking
from dispatcher.places.services import Choice, checked, services

ADDRESS = "Aleksanterinkatu 17, 00100 Helsinki"
AT = Location(60.16894, 24.94326)
KEY = "s3cret-key-of-the-office"
NOON = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


def answer(code: str, house: str = "17", street: str = "Aleksanterinkatu", town: str = "Helsinki") -> Any:
    """What a service answers for a house, in the form that it documents."""
    parts: dict[str, object]
    feature: dict[str, object]
    point = {"type": "Point", "coordinates": [AT.lon, AT.lat]}
    if code == "nominatim":
        parts = {"house_number": house, "road": street, "city": town, "postcode": "00100", "country_code": "fi"}
        return [{"place_id": 1, "lat": str(AT.lat), "lon": str(AT.lon), "display_name": "x", "address": parts}]
    if code == "photon":
        parts = {"osm_key": "building", "housenumber": house, "street": street, "city": town, "postcode": "00100"}
        return {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": point, "properties": parts}]}
    if code in ("pelias", "openrouteservice"):
        parts = {"layer": "address", "housenumber": house, "street": street, "locality": town, "postalcode": "00100"}
        parts |= {"label": "x", "name": f"{street} {house}"}
        return {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": point, "properties": parts}]}
    if code == "google":
        pairs = (("street_number", house), ("route", street), ("locality", town), ("postal_code", "00100"))
        parts_ = [{"long_name": text, "short_name": text, "types": [kind]} for kind, text in pairs]
        where = {"location": {"lat": AT.lat, "lng": AT.lon}, "location_type": "ROOFTOP"}
        found = {"address_components": parts_, "formatted_address": "x", "geometry": where}
        return {"status": "OK", "results": [found]}
    if code == "here":
        parts = {"label": "x", "street": street, "houseNumber": house, "postalCode": "00100", "city": town}
        at = {"lat": AT.lat, "lng": AT.lon}
        item = {"title": "x", "id": "1", "resultType": "houseNumber", "houseNumberType": "PA"}
        return {"items": [item | {"address": parts, "position": at}]}
    around = [{"id": "postcode.1", "text": "00100"}, {"id": "place.2", "text": town}]
    feature = {"place_type": ["address"], "text": street, "address": house, "center": [AT.lon, AT.lat]}
    feature |= {"place_name": "x", "context": around, "properties": {"accuracy": "rooftop"}}
    feature |= {"geometry": point}
    return {"type": "FeatureCollection", "features": [feature]}


EMPTY: dict[str, object] = {
    "nominatim": [],
    "photon": {"type": "FeatureCollection", "features": []},
    "pelias": {"type": "FeatureCollection", "features": []},
    "openrouteservice": {"type": "FeatureCollection", "features": []},
    "google": {"status": "ZERO_RESULTS", "results": []},
    "here": {"items": []},
    "mapbox": {"type": "FeatureCollection", "features": []},
}


class Server:
    """A service on loopback; `reply` does what the test wants of it."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.reply: Callable[[BaseHTTPRequestHandler], None] = lambda handler: send(handler, {})
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.requests.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                with contextlib.suppress(OSError):  # the asker left
                    outer.reply(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


def send(handler: BaseHTTPRequestHandler, document: Any, status: int = 200, **headers: str) -> None:
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    handler.send_response(status)
    handler.send_header("Content-Length", str(len(body)))
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@pytest.fixture(params=sorted(services()))
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[AnswerCache]:
    with closing(AnswerCache(tmp_path / "answers.sqlite")) as made:
        yield made


def geocoder(code: str, server: Server, cache: AnswerCache, timeout_s: float = 2.0, now: dt.datetime = NOON) -> Any:
    choice, service = checked(Choice(code, server.url)), replace(services()[code], per_second=1000.0)
    ask = asking(service, choice, KEY, "Dispatcher/1.0 (test)", timeout_s)
    return OnlineGeocoder(service, choice, ask, cache, lambda: now, first_wait_s=0.01)


def test_a_right_answer_is_a_sure_candidate_with_the_name_of_its_service(
    code: str, server: Server, cache: AnswerCache
) -> None:
    server.reply = lambda handler: send(handler, answer(code))
    asked = geocoder(code, server, cache).ask([ADDRESS])
    chosen = decide(asked.found[ADDRESS]).chosen
    assert chosen is not None
    assert (chosen.location, chosen.precision) == (AT, Precision.ADDRESS)
    assert chosen.source == services()[code].title
    assert asked.problem is None


def test_the_address_reaches_the_service_with_an_agent_of_our_own(
    code: str, server: Server, cache: AnswerCache
) -> None:
    server.reply = lambda handler: send(handler, answer(code))
    geocoder(code, server, cache).ask([ADDRESS])
    path, headers = server.requests[0]
    assert "Aleksanterinkatu 17" in unquote(path).replace("+", " ")
    assert headers["user-agent"].startswith("Dispatcher/")


@pytest.mark.parametrize(
    "wrong", [{"house": "18"}, {"street": "Mannerheimintie"}, {"town": "Tampere"}], ids=["house", "street", "town"]
)
def test_another_house_street_or_town_than_asked_is_never_accepted(
    code: str, server: Server, cache: AnswerCache, wrong: dict[str, str]
) -> None:
    """A service is not believed: what it answers is judged as our own index is."""
    server.reply = lambda handler: send(handler, answer(code, **wrong))
    asked = geocoder(code, server, cache).ask(["Aleksanterinkatu 17, Helsinki"])
    assert decide(asked.found["Aleksanterinkatu 17, Helsinki"]).chosen is None


def test_nothing_found_is_an_answer(code: str, server: Server, cache: AnswerCache) -> None:
    server.reply = lambda handler: send(handler, EMPTY[code])
    assert geocoder(code, server, cache).ask([ADDRESS]).found == {ADDRESS: ()}


def html(handler: BaseHTTPRequestHandler) -> None:
    send(handler, b"<html><body>Sign in to the hotel network</body></html>", Content_Type="text/html")


def truncated(handler: BaseHTTPRequestHandler) -> None:
    send(handler, json.dumps(answer("nominatim")).encode()[:40])


def half(handler: BaseHTTPRequestHandler) -> None:
    body = json.dumps(answer("nominatim")).encode()
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(body) * 2))
    handler.end_headers()
    handler.wfile.write(body)


def other_schema(handler: BaseHTTPRequestHandler) -> None:
    send(handler, {"hello": ["world"], "features": [{"a": 1}], "items": [{"b": 2}], "results": [{}], "status": "OK"})


def a_number(handler: BaseHTTPRequestHandler) -> None:
    send(handler, b"42")


def deep(handler: BaseHTTPRequestHandler) -> None:
    send(handler, b"[" * 100_000 + b"]" * 100_000)


def ten_megabytes(handler: BaseHTTPRequestHandler) -> None:
    send(handler, b'["' + b"x" * 10_000_000 + b'"]')


def to_another_host(handler: BaseHTTPRequestHandler) -> None:
    send(handler, b"", 302, Location="http://127.0.0.2:9/elsewhere")


def round_and_round(handler: BaseHTTPRequestHandler) -> None:
    send(handler, b"", 302, Location=handler.path)


def broken(handler: BaseHTTPRequestHandler) -> None:
    send(handler, {"error": "boom"}, 500)


def silent(handler: BaseHTTPRequestHandler) -> None:
    time.sleep(0.5)


def trickling(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(20):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def refusing(handler: BaseHTTPRequestHandler) -> None:
    send(handler, {"error": "no"}, 401)


BAD = [html, truncated, half, other_schema, a_number, deep, ten_megabytes, to_another_host, round_and_round, broken]
BAD += [silent, trickling, refusing]


@pytest.mark.parametrize("reply", BAD, ids=lambda reply: reply.__name__)
def test_what_is_no_answer_ends_in_a_sentence_that_names_the_service_and_not_the_key(
    code: str,
    server: Server,
    cache: AnswerCache,
    reply: Callable[[BaseHTTPRequestHandler], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    server.reply = reply
    with caplog.at_level(logging.DEBUG):
        asked = geocoder(code, server, cache, timeout_s=0.1).ask([ADDRESS])
    assert asked.found in ({}, {ADDRESS: ()})
    if not asked.found:
        assert asked.problem is not None
        assert asked.problem.cause.startswith(services()[code].title)
        assert KEY not in str(asked.problem)
    assert KEY not in caplog.text


@pytest.mark.parametrize("code", ["here", "google"])
def test_a_service_that_wants_a_pause_gets_it_and_is_asked_again(code: str, server: Server, cache: AnswerCache) -> None:
    """429 with Retry-After is kept to."""
    moments: list[float] = []

    def reply(handler: BaseHTTPRequestHandler) -> None:
        moments.append(time.monotonic())
        if len(moments) == 1:
            send(handler, {}, 429, Retry_After="1")
        else:
            send(handler, answer(code))

    server.reply = reply
    asked = geocoder(code, server, cache).ask([ADDRESS])
    assert ADDRESS in asked.found
    assert moments[1] - moments[0] >= 0.9


def test_a_service_that_wants_an_hour_is_not_waited_for(code: str, server: Server, cache: AnswerCache) -> None:
    server.reply = lambda handler: send(handler, {}, 429, Retry_After="3600")
    started = time.monotonic()
    asked = geocoder(code, server, cache).ask([ADDRESS, "Bay Street 1"])
    assert asked.problem is not None
    assert time.monotonic() - started < 1.5
    assert len(server.requests) == 1


def test_a_dead_service_is_left_alone_after_a_few_addresses(server: Server, cache: AnswerCache) -> None:
    server.reply = broken
    asked = geocoder("nominatim", server, cache).ask([f"Bay Street {n}" for n in range(30)])
    assert asked.problem is not None
    assert len(server.requests) <= 9


def test_an_answer_is_kept_as_long_as_the_terms_allow(code: str, server: Server, cache: AnswerCache) -> None:
    server.reply = lambda handler: send(handler, answer(code))
    days = services()[code].cache_days
    geocoder(code, server, cache).ask([ADDRESS])
    geocoder(code, server, cache).ask([ADDRESS.upper()])
    assert len(server.requests) == 1
    if days:
        geocoder(code, server, cache, now=NOON + dt.timedelta(days=days, seconds=1)).ask([ADDRESS])
        assert len(server.requests) == 2


def test_what_may_not_be_kept_is_not_in_the_file(server: Server, tmp_path: Path) -> None:
    server.reply = lambda handler: send(handler, answer("mapbox"))
    with closing(AnswerCache(tmp_path / "a.sqlite")) as cache:
        geocoder("mapbox", server, cache).ask([ADDRESS])
    with closing(AnswerCache(tmp_path / "a.sqlite")) as again:
        geocoder("mapbox", server, again).ask([ADDRESS])
    assert len(server.requests) == 2


def test_no_more_is_asked_in_a_day_than_the_plan_allows(server: Server, cache: AnswerCache) -> None:
    service = replace(services()["here"], per_day=2)
    server.reply = lambda handler: send(handler, answer("here"))
    ask = asking(service, checked(Choice("here", server.url)), KEY, "Dispatcher/1.0")
    online = OnlineGeocoder(service, Choice("here", server.url), ask, cache, lambda: NOON)
    asked = online.ask([f"Aleksanterinkatu {n}" for n in (1, 2, 3)])
    assert asked.problem is not None
    assert len(asked.found) == len(server.requests) == 2


def test_the_rate_is_kept_to(server: Server, cache: AnswerCache) -> None:
    server.reply = lambda handler: send(handler, answer("here"))
    started = time.monotonic()
    choice = checked(Choice("here", server.url))
    ask = asking(services()["here"], choice, KEY, "Dispatcher/1.0")
    OnlineGeocoder(services()["here"], choice, ask, cache).ask([f"Aleksanterinkatu {n}" for n in range(4)])
    assert time.monotonic() - started >= 3 / services()["here"].per_second - 0.05


def test_it_can_be_stopped_while_the_service_says_nothing(server: Server, cache: AnswerCache) -> None:
    stop = threading.Event()
    server.reply = silent
    threading.Timer(0.15, stop.set).start()
    started = time.monotonic()
    with pytest.raises(Stopped):
        geocoder("nominatim", server, cache).ask([ADDRESS], cancelled=stop.is_set)
    assert time.monotonic() - started < 0.8


@pytest.mark.parametrize(
    ("choice", "word"),
    [
        (Choice("nominatim"), "address of your server"),
        (Choice("nominatim", "https://nominatim.openstreetmap.org"), "may not be used"),
        (Choice("nominatim", "nominatim.openstreetmap.org/search"), "may not be used"),
        (Choice("photon", "https://photon.komoot.io"), "may not be used"),
        (Choice("nominatim", "ftp://example.com"), "not the address"),
        (Choice("nominatim", "https://user:pass@example.com"), "not the address"),
        (Choice("google", "http://example.com"), "without encryption"),
        (Choice("bing"), "no geocoding service"),
    ],
)
def test_a_choice_that_cannot_or_may_not_be_is_refused_in_a_sentence(choice: Choice, word: str) -> None:
    with pytest.raises(Refused) as refused:
        checked(choice)
    assert word in refused.value.problems[0].cause


def test_no_service_is_chosen_by_itself() -> None:
    assert not checked(Choice()).is_on


def test_the_path_of_a_server_below_an_address_is_kept(server: Server, cache: AnswerCache) -> None:
    server.reply = lambda handler: send(handler, answer("nominatim"))
    choice = checked(Choice("nominatim", server.url + "/geo/"))
    ask = asking(services()["nominatim"], choice, "", "Dispatcher/1.0")
    assert ask(ADDRESS)
    path, _ = server.requests[0]
    assert urlsplit(path).path == "/geo/search"
    assert parse_qs(urlsplit(path).query)["addressdetails"] == ["1"]
