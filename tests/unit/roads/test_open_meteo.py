"""The weather service on loopback: what it answers, and everything else that may come back instead."""

from __future__ import annotations

import datetime as dt
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlparse

import pytest

from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault
from dispatcher.model.road_rules import Hour
from dispatcher.roads.open_meteo import OpenMeteo

PLACE = Location(60.17123, 24.94)
TODAY = dt.datetime.now(dt.UTC).date()


class Fake:
    """What the server answers next, and what it was asked."""

    def __init__(self) -> None:
        self.status, self.body, self.wait_s = 200, b"", 0.0
        self.asked: list[tuple[str, dict[str, list[str]]]] = []


@pytest.fixture
def fake() -> Fake:
    return Fake()


@pytest.fixture
def service(fake: Fake) -> Iterator[OpenMeteo]:
    """A client of a server of this test's own."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            url = urlparse(self.path)
            fake.asked.append((url.path, parse_qs(url.query)))
            time.sleep(fake.wait_s)
            self.send_response(fake.status)
            self.end_headers()
            self.wfile.write(fake.body)

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    base = f"http://127.0.0.1:{server.server_port}"
    yield OpenMeteo(f"{base}/v1/forecast", f"{base}/v1/archive", 0.5)
    server.shutdown()
    server.server_close()
    thread.join()


def day(hours: int = 24, **columns: Any) -> bytes:
    """An answer in the service's own words."""
    hourly = {
        "time": [f"2026-11-23T{h:02d}:00" for h in range(hours)],
        "temperature_2m": [-3.5] * hours,
        "rain": [0.2] * hours,
        "showers": [0.3] * hours,
        "snowfall": [0.7] * hours,
        "wind_gusts_10m": [31.0] * hours,
        "weather_code": [66] * hours,
    }
    return json.dumps({"hourly": hourly | columns}).encode()


def test_a_forecast(service: OpenMeteo, fake: Fake) -> None:
    """Rain and showers are one; freezing rain is ice. The place is told to a tenth of a kilometre, and nobody's key."""
    fake.body = day()
    found = service.weather(PLACE, TODAY, "Europe/Helsinki")
    assert found.hours == (Hour(-3.5, 0.5, 0.7, 31.0, True),) * 24
    assert "Open-Meteo" in found.source
    ((path, asked),) = fake.asked
    assert path == "/v1/forecast"
    assert (asked["latitude"], asked["longitude"]) == (["60.171"], ["24.940"])
    assert (asked["start_date"], asked["timezone"]) == ([TODAY.isoformat()], ["Europe/Helsinki"])


def test_days_long_gone_come_from_the_archive(service: OpenMeteo, fake: Fake) -> None:
    """It knows no showers; what is missing is none."""
    fake.body = day(showers=None)
    assert service.weather(PLACE, TODAY - dt.timedelta(days=400), "UTC").hours[0].rain_mm == 0.2
    assert fake.asked[0][0] == "/v1/archive"


def test_days_too_far_ahead_are_not_asked_for(service: OpenMeteo, fake: Fake) -> None:
    """Nobody knows."""
    with pytest.raises(MachineFault) as fault:
        service.weather(PLACE, TODAY + dt.timedelta(days=40), "UTC")
    assert (fault.value.problem.code, fake.asked) == ("weather-too-far", [])


def test_nights_when_the_clock_changes_have_24_hours_too(service: OpenMeteo, fake: Fake) -> None:
    """The hour that is skipped takes the weather before it; of the one that comes twice the first counts."""
    times = [f"2026-03-29T{h:02d}:00" for h in range(24) if h != 3]
    fake.body = day(23, time=times, temperature_2m=[float(n) for n in range(23)])
    assert [h.temperature_c for h in service.weather(PLACE, TODAY, "UTC").hours[:5]] == [0, 1, 2, 2, 3]
    times = [f"2026-10-25T{h:02d}:00" for h in (0, 1, 2, 3, 3, *range(4, 24))]
    fake.body = day(25, time=times, temperature_2m=[float(n) for n in range(25)])
    assert [h.temperature_c for h in service.weather(PLACE, TODAY, "UTC").hours[:5]] == [0, 1, 2, 3, 5]


@pytest.mark.parametrize(
    ("status", "body", "wait_s", "code"),
    [
        (429, b"{}", 0, "weather-busy"),
        (400, b'{"error": true, "reason": "x"}', 0, "weather-refused"),
        (500, b"", 0, "weather-refused"),
        (200, b"", 0, "weather-garbled"),
        (200, b"<html>", 0, "weather-garbled"),
        (200, b"[]", 0, "weather-garbled"),
        (200, b'{"hourly": {"time": []}}', 0, "weather-garbled"),
        (200, day(temperature_2m=[1.0] * 3), 0, "weather-garbled"),
        (200, day(rain=["wet"] * 24), 0, "weather-garbled"),
        (200, day(time=["noon"] * 24), 0, "weather-garbled"),
        (200, day(temperature_2m=None), 0, "weather-garbled"),
        (200, b" " * 2_000_000, 0, "weather-garbled"),
        (200, day(), 1.5, "weather-late"),
    ],
)
def test_anything_else_is_told_in_words(
    service: OpenMeteo, fake: Fake, status: int, body: bytes, wait_s: float, code: str
) -> None:
    """Nothing that a server does breaks the day."""
    fake.status, fake.body, fake.wait_s = status, body, wait_s
    with pytest.raises(MachineFault) as fault:
        service.weather(PLACE, TODAY, "UTC")
    assert fault.value.problem.code == code
    assert fault.value.problem.remedy.endswith(".")


def test_no_server_at_all() -> None:
    """The cable is out."""
    with pytest.raises(MachineFault) as fault:
        OpenMeteo("http://127.0.0.1:9/v1", "http://127.0.0.1:9/v1", 0.5).weather(PLACE, TODAY, "UTC")
    assert fault.value.problem.code in ("weather-unreachable", "weather-late")


def test_gaps_and_odd_figures_are_mended(service: OpenMeteo, fake: Fake) -> None:
    """Hours without a figure are mild and dry; rain below zero is none."""
    fake.body = day(temperature_2m=[None] + [5.0] * 23, rain=[-1.0] * 24, showers=[None] * 24, snowfall=[None] * 24)
    hours = service.weather(PLACE, TODAY, "UTC").hours
    assert (hours[0].temperature_c, hours[1].temperature_c, hours[0].rain_mm, hours[0].snow_cm) == (15.0, 5.0, 0.0, 0.0)
