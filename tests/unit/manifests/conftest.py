"""Sample days for the manifest tests: small, invented, with everything that a real one may hold."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from dispatcher.config.assets import asset
from dispatcher.model.manifest import LeftOut, Manifest, ManifestBreak, ManifestDay, ManifestStop, ManifestTask
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.timewindow import TimeWindow

DATE = dt.date(2026, 11, 23)
ZONE = ZoneInfo("Europe/Helsinki")
EIGHT = round(dt.datetime(2026, 11, 23, 8, tzinfo=ZONE).timestamp())
DEPOT = Location(60.1699, 24.9384)
DRIVERS = ("Anna Virtanen", "Γιώργος Παπαδόπουλος", "Сергей Иванов", "Zoë Älgström", "Łukasz Żółć")
CUSTOMERS = ("Café Pöytä", "Αθήνα Ντελικατέσεν", "Пекарня Берёзка", "Blue Anchor Books", "Nordic Tools Oy")
STREETS = ("Mannerheimintie", "Aleksanterinkatu", "Bulevardi", "Unioninkatu", "Liisankatu")
NOTE = "Ring at the side door; goods in are on the left of the yard. Ask for the key at the desk."


def place(route: int, n: int) -> Location:
    """Somewhere in the city: a spiral per route, never twice the same."""
    return Location(round(60.1640 + 0.0011 * ((n * 7 + route * 5) % 23), 6), round(24.9200 + 0.0019 * n, 6))


def sample_order(route: int, n: int) -> Order:
    """Order n of a route: deliveries, every fifth a pickup, with windows, loads, notes now and then."""
    start = EIGHT + n * 720
    kind = TaskKind.PICKUP if n % 5 == 4 else TaskKind.DELIVERY
    task = Task(
        kind,
        address=f"{STREETS[n % 5]} {n + 1}, 00{100 + n} Helsinki",
        location=place(route, n),
        windows=(TimeWindow(start - 3600, start + 3600), TimeWindow(start + 7200, start + 9000))[: n % 3],
        service_s=300,
        name=f"{CUSTOMERS[n % 5]} {route + 1}-{n + 1}",
        phone=f"+358 40 555 {n:04d}",
        email=f"shop{n}@example.com",
        note=NOTE if n % 4 == 1 else "",
    )
    deliver, collect = (task, None) if kind is TaskKind.DELIVERY else (None, task)
    return Order(
        f"A-{route + 1}{n + 1:03d}",
        DATE,
        delivery=deliver,
        pickup=collect,
        load={"weight": 12_500 + 1000 * n, "pieces": 1000 * (1 + n % 3)},
        skills=frozenset({"cooling"}) if n % 7 == 3 else frozenset(),
        fields={"Cost centre": f"C{n}"},
    )


def sample_stop(route: int, n: int) -> ManifestStop:
    """Stop n + 1, every eleventh with two orders, every ninth late."""
    orders = [sample_order(route, n)]
    if n % 11 == 5:
        orders.append(dataclasses.replace(orders[0], id=f"{orders[0].id}-B", load={"weight": 3000}))
    arrival = EIGHT + n * 720
    return ManifestStop(
        n + 1,
        place(route, n),
        tuple(ManifestTask(order, task) for order in orders for task in order.tasks),
        arrival,
        arrival + (600 if n % 6 == 2 else 0),
        arrival + 900,
        1340,
        260,
        {"weight": 250_000 - 1000 * n, "pieces": 30_000},
        ("25 min after the end of its time window.",) if n % 9 == 8 else (),
    )


def sample_manifest(route: int, stops: int, driver: str | None = None) -> Manifest:
    """A route out of the depot and back, with a break in the middle and a path along straight streets."""
    visited = tuple(sample_stop(route, n) for n in range(stops))
    line = [DEPOT, *(stop.location for stop in visited), DEPOT]
    end = EIGHT + stops * 720 + 900
    return Manifest(
        f"route-{route}",
        DRIVERS[route % 5] if driver is None else driver,
        "+358 50 123 4567",
        f"Van {route + 1}",
        "Depot Pasila",
        DEPOT,
        "Depot Pasila",
        DEPOT,
        EIGHT,
        end,
        1340 * (stops + 1),
        end - EIGHT,
        visited,
        (ManifestBreak(EIGHT + stops // 2 * 720, 1800, stops // 2),) if stops > 3 else (),
        tuple((a, Location(a.lat, b.lon), b) for a, b in pairwise(line)) if stops else (),
        {"weight": 260_000, "pieces": 40_000} if stops else {},
        ("Ends 20 min after the shift.",) if route == 1 else (),
        route,
    )


def make_day(
    routes: int = 2, stops: int = 8, *, left_out: int = 2, estimated: bool = False, drivers: tuple[str, ...] = ()
) -> ManifestDay:
    """A day of so many routes with so many stops each."""
    manifests = tuple(sample_manifest(r, stops, drivers[r] if drivers else None) for r in range(routes))
    reasons = ("No vehicle holds 900 weight.", "The largest holds 400.")
    out = tuple(LeftOut(sample_order(90, n), ("impossible", "not_found")[n % 2], reasons) for n in range(left_out))
    return ManifestDay(DATE, ZONE, manifests, out, estimated, "© OpenStreetMap contributors")


@pytest.fixture(scope="session")
def sample_day() -> Callable[..., ManifestDay]:
    """The builder of sample days, see `make_day`."""
    return make_day


@pytest.fixture(scope="session")
def font_files() -> tuple[Path, Path]:
    """The installed faces, regular and bold; where they are missing the tests end with words that say what to do."""
    regular, bold = (f"ttf/DejaVuSansCondensed{weight}.ttf" for weight in ("", "-Bold"))
    return asset("dejavu-fonts-ttf", regular), asset("dejavu-fonts-ttf", bold)
