"""A desk on a small town that is known to the last address: grid roads, no child processes, a real day file.

The fixtures are taken over by the conftest of whoever tests on a desk.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from openpyxl import Workbook

from dispatcher.config.assets import asset
from dispatcher.desk.desk import Desk
from dispatcher.desk.regions import Builders, Cancelled, Progress, Region, Regions
from dispatcher.desk.services import Services
from dispatcher.intake import fleet as fleet_reading
from dispatcher.intake import orders as order_reading
from dispatcher.model.day import Day
from dispatcher.model.extract import ExtractFacts
from dispatcher.model.place import Box, Location
from dispatcher.model.plan import Plan, Unassigned
from dispatcher.places.fake import FakeGeocoder
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.verdicts import explain
from dispatcher.planning.worker import Answer
from dispatcher.roads.cache import CachedRouter, TravelCache
from dispatcher.roads.fake import FakeRouter
from dispatcher.roads.router import Router
from dispatcher.store.dayfile import DayFile
from dispatcher.store.schema import TRACKED

MONDAY = dt.date(2026, 11, 23)
BOX = Box(60.10, 24.80, 60.30, 25.10)
YARD = Location(60.1600, 24.9000)
TOWN = {"Yard Road 1": YARD} | {
    f"Bay Street {n}": Location(60.1700 + n / 1000, 24.9300 + n / 2000) for n in range(1, 13)
}
"""Every address of the town."""

type Row = dict[str, object]
type Dump = dict[str, list[tuple[Any, ...]]]


class Geocoder(FakeGeocoder):
    """The town's addresses."""

    def close(self) -> None:
        """Nothing is held open."""


class Roads(FakeRouter):
    """Grid roads of one build of a region."""

    def __init__(self, build: str) -> None:
        super().__init__(BOX.holds)
        self._build = build

    @property
    def name(self) -> str:
        """Names the build, as the real roads do."""
        return f"grid {self._build}"


class PlannerHere:
    """Plans in the test's own process, by insertion."""

    def plan(
        self, day: Day, engine_name: str, options: PlanOptions, on_progress: object = None, stopped: object = None
    ) -> Answer:
        """The same answer every time."""
        judged = plan_checked(InsertionEngine(), day, options, lambda _judged: None, lambda: False)
        return Answer(judged.plan, judged, 0.0, engine_name, False)

    def explain(self, day: Day, plan: Plan, zone: ZoneInfo, seconds: float = 5.0) -> tuple[Unassigned, ...]:
        """The real verdicts."""
        return explain(day, plan, zone, seconds)

    def close(self) -> None:
        """Nothing runs."""


@dataclass(frozen=True, slots=True)
class TownFacts:
    """What building the town's address index tells."""

    addresses: int = len(TOWN)
    box: Box = BOX
    time_zone: str = "Europe/Helsinki"


HELSINKI = TownFacts()


def builders(facts: TownFacts = HELSINKI, **other: Callable[..., Any]) -> Builders:
    """What writes a region's parts at once; `other` replaces one of them."""

    def roads(_extract: Path, target: Path, tell: Progress, _cancelled: Cancelled) -> None:
        target.mkdir()
        tell(1.0, "Roads")

    def addresses(_extract: Path, target: Path, tell: Progress, _cancelled: Cancelled) -> TownFacts:
        target.write_text("addresses")
        tell(1.0, "Addresses")
        return facts

    def basemap(extract: Path, target: Path, tell: Progress, _cancelled: Cancelled) -> None:
        target.write_bytes(extract.read_bytes())
        tell(1.0, "Basemap")

    def read(extract: Path, _tell: Progress, _cancelled: Cancelled) -> ExtractFacts:
        return ExtractFacts(extract.stat().st_size, BOX, "", (YARD,))

    parts: dict[str, Any] = {"roads": roads, "addresses": addresses, "basemap": basemap, "facts": read}
    parts["towns"] = lambda *_: ()
    return Builders(**parts | other)


@dataclass
class Town:
    """Opens desks on day files in `folder`; all share the regions of this machine."""

    folder: Path
    regions: Regions
    routers: list[Roads]

    def open(self, name: str = "day.dispatch") -> Desk:
        """The desk on a day file."""
        return Desk(DayFile.open(self.folder / name), self._services())

    def _services(self) -> Services:
        return Services(self.regions, self._router, lambda _region: Geocoder(TOWN), _no_basemap, PlannerHere, asset)

    def _router(self, region: Region | None, cache: TravelCache) -> Router:
        if region is None:
            from dispatcher.roads.estimate import CrowFliesRouter

            return CrowFliesRouter()
        self.routers.append(Roads(region.build))
        return CachedRouter(self.routers[-1], cache)


def _no_basemap(_region: Region) -> Any:
    return None


@pytest.fixture
def extract(tmp_path: Path) -> Path:
    """A file to build a region from."""
    path = tmp_path / "town.osm.pbf"
    path.write_bytes(b"the town")
    return path


def town_in(folder: Path, patch: pytest.MonkeyPatch) -> Town:
    """The town without any region built yet; lists are read in the test's own process."""
    for module in (order_reading, fleet_reading):
        patch.setattr(module, "parts_from_child", lambda job, path, args, limits, *_: job(path, *args, limits))
    return Town(folder, Regions(folder / "regions", builders()), [])


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Town:
    """The town in the test's own folder."""
    return town_in(tmp_path, monkeypatch)


@pytest.fixture
def desk(town: Town, extract: Path) -> Iterator[Desk]:
    """A desk in the town, without fleet and orders."""
    with town.open() as opened:
        opened.add_region(extract)
        yield opened


def orders_file(folder: Path, *rows: Row, name: str = "list.csv") -> Path:
    """An order list; the rows' keys are its columns."""
    path = folder / name
    columns = list(dict.fromkeys(key for row in rows for key in row))
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
    return path


@pytest.fixture
def write_orders(tmp_path: Path) -> Callable[..., Path]:
    """write_orders(*rows, name="list.csv"): an order list."""
    return partial(orders_file, tmp_path)


def order(number: int, **other: object) -> Row:
    """A row of an order list: a delivery to Bay Street `number`."""
    return {"Order ID": f"A{number}", "Address": f"Bay Street {number}"} | other


def fleet_file(folder: Path, shifts: int = 2, **sheets: Sequence[Sequence[object]]) -> Path:
    """A fleet's workbook; `sheets` replace whole sheets by title."""
    numbers = range(1, shifts + 1)
    usual: dict[str, Sequence[Sequence[object]]] = {
        "Depots": [("ID", "Name", "Address"), ("yard", "The yard", "Yard Road 1")],
        "Vehicles": [("ID", "Name", "Capacity kg"), *((f"van-{n}", f"Van {n}", 100) for n in numbers)],
        "Drivers": [("ID", "Name"), *((f"driver-{n}", f"Driver {n}") for n in numbers)],
        "Shifts": [
            ("ID", "Driver", "Vehicle", "From", "To", "Start depot", "End depot"),
            *((f"s{n}", f"driver-{n}", f"van-{n}", "08:00", "16:00", "yard", "yard") for n in numbers),
        ],
    }
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for title, rows in (usual | sheets).items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    path = folder / "fleet.xlsx"
    workbook.save(path)
    return path


@pytest.fixture
def write_fleet(tmp_path: Path) -> Callable[..., Path]:
    """write_fleet(shifts=2, **sheets): a fleet's workbook."""
    return partial(fleet_file, tmp_path)


@pytest.fixture
def staffed(desk: Desk, write_fleet: Callable[..., Path]) -> Desk:
    """A desk with two drivers, from 8 to 16."""
    desk.take_fleet(write_fleet())
    return desk


def dump(desk: Desk) -> Dump:
    """Every row of every table that undo covers."""
    return desk._file.read(
        lambda reader: {
            table: [tuple(row.values()) for row in reader.rows(f"SELECT * FROM {table}")] for table in TRACKED
        }
    )
