"""Days, basemaps and a browser for the tests of the maps."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from math import cos, sin
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dispatcher.maps.basemap import Basemap
from dispatcher.maps.building import build_basemap
from dispatcher.model.manifest import LeftOut, Manifest, ManifestDay, ManifestStop, ManifestTask
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.timewindow import TimeWindow

REPOSITORY = Path(__file__).parents[3]
HELSINKI = REPOSITORY / "resources" / "regions" / "helsinki.osm.pbf"
ZONE = ZoneInfo("Europe/Helsinki")
EIGHT = int(dt.datetime(2026, 11, 23, 8, 0, tzinfo=ZONE).timestamp())
DEPOT = Location(60.1712, 24.9410)


@pytest.fixture(scope="session")
def helsinki(tmp_path_factory: pytest.TempPathFactory) -> Basemap:
    """The demo region's basemap, built once."""
    target = tmp_path_factory.mktemp("map") / "helsinki.pmtiles"
    build_basemap(HELSINKI, target)
    return Basemap(target)


@pytest.fixture(scope="session")
def asset() -> Callable[[str, str], Path]:
    """Where the installed front-end parts are; fails in words when they are not."""
    from dispatcher.config.assets import asset as installed

    return installed


def stop(number: int, place: Location, text: str = "", violations: tuple[str, ...] = ()) -> ManifestStop:
    """One delivery in which every text is `text`."""
    window = (TimeWindow(EIGHT, EIGHT + 7200),)
    task = Task(TaskKind.DELIVERY, text, place, window, name=text, phone=text, email=text, note=text)
    order = Order(f"A-{number} {text}", delivery=task, load={text or "weight": 12500})
    at = EIGHT + number * 600
    parts = (ManifestTask(order, task),)
    return ManifestStop(number, place, parts, at, at, at + 300, 900, 300, {text or "weight": 1000}, violations)


def manifest(name: str, places: list[Location], text: str = "", late: int = 0) -> Manifest:
    """A route from the depot over the places and back, drawn straight."""
    stops = tuple(
        stop(n, place, text, (f"{text} 12 minutes late.",) if n == late else ()) for n, place in enumerate(places, 1)
    )
    line = [DEPOT, *places, DEPOT]
    path = tuple(pairwise(line))
    return Manifest(
        name, f"Driver {name} {text}", text, f"Van {name} {text}", f"Depot {text}", DEPOT, f"Depot {text}", DEPOT,
        EIGHT, EIGHT + 14400, 23456, 14400, stops, (), path, {}, (f"Over time. {text}",) if late else (), int(name),
    )  # fmt: skip


def spread(count: int, turn: float) -> list[Location]:
    """Places on a small spiral around the depot."""
    return [
        Location(DEPOT.lat + 0.0006 * (n + 2) * sin(turn + n / 6), DEPOT.lon + 0.0009 * (n + 2) * cos(turn + n / 6))
        for n in range(count)
    ]


@pytest.fixture
def make_day() -> Callable[..., ManifestDay]:
    """make_day(text="", estimated=False): three routes of four stops and an order left out, every text as given."""

    def make(text: str = "", estimated: bool = False) -> ManifestDay:
        routes = tuple(manifest(f"{n}", spread(4, n * 2.1), text, late=2 * (n == 1)) for n in range(3))
        alone = Task(TaskKind.DELIVERY, text, Location(60.1690, 24.9500), name=text)
        left = LeftOut(Order(f"B-1 {text}", delivery=alone), "impossible", (f"No van holds it. {text}",))
        return ManifestDay(dt.date(2026, 11, 23), ZONE, routes, (left,), estimated, f"Data by {text}")

    return make


@pytest.fixture(scope="session")
def browse() -> Callable[[dict[str, Any]], dict[str, Any]]:
    """browse(wish): open a page in a real browser engine; wish and answer as in browser_probe.py."""

    def open_page(wish: dict[str, Any]) -> dict[str, Any]:
        settings = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false", "PYTHONPATH": str(REPOSITORY)}
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            settings["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # the engine's sandbox refuses to run as root
        done = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("browser_probe.py"))],
            input=json.dumps(wish),
            capture_output=True,
            text=True,
            env=os.environ | settings,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-2000:]
        told: dict[str, Any] = json.loads(done.stdout)
        return told

    return open_page
