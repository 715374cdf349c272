"""Days of any size for the window's benchmark: a planned town on the demo region's map, with roads of a grid."""

from __future__ import annotations

import datetime as dt
import math
import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path as File
from zoneinfo import ZoneInfo

from openpyxl import Workbook

from dispatcher.app import services
from dispatcher.desk.desk import Desk
from dispatcher.desk.frame import REGION, ZONE
from dispatcher.model.fleet import Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.timewindow import TimeWindow, moment
from dispatcher.roads.fake import FakeRouter
from dispatcher.roads.router import Path
from dispatcher.store import fleet, orders, plans, settings
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer

DATE, ZONE_NAME = dt.date(2026, 11, 23), "Europe/Helsinki"
DEMO_REGION = "helsinki"
MIDDLE, REACH = Location(60.1700, 24.9400), (0.030, 0.060)
LINE_POINTS = 24
"""About as many points as a leg along real roads has."""
EARLIEST_S, LATEST_S = 7 * 3600, 19 * 3600


class Grid(FakeRouter):
    """Grid roads whose lines have as many points as those of real roads."""

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """Along the parallel, then along the meridian, with points in between."""
        return tuple(_line(a, Location(a.lat, b.lon), b) if a != b else () for a, b in pairwise(places))


def open_day(file: File | None) -> Desk:
    """The desk with its real rooms, but for roads, which are a grid."""
    assert file is not None
    return Desk(DayFile.open(file), replace(services(), open_router=lambda _region, _cache: Grid()))


def write_day(file: File, orders_: int, drivers: int, region: str = DEMO_REGION, planned: int | None = None) -> None:
    """A day file with so many orders, all of them or so many planned sector by sector, each route from the nearest stop
    to the next."""
    dice = random.Random(orders_)
    asked = [_order(number, dice) for number in range(orders_)]
    sectors = _sectors(asked[:planned], drivers)
    routes = tuple(Route(f"S{n}", tuple(TaskRef(o.id, TaskKind.DELIVERY) for o in s)) for n, s in enumerate(sectors))

    def work(writer: Writer) -> None:
        settings.put_setting(writer, REGION, region)
        settings.put_setting(writer, ZONE, ZONE_NAME)
        fleet.put_fleet(writer, _fleet(drivers))
        orders.put_orders(writer, asked)
        plans.put_plan(writer, DATE, Plan(routes))
        writer.summary = "Made the day."

    with DayFile.open(file) as day:
        day.write("make_day", {}, work)


def write_list(file: File, rows: int, addresses: Sequence[str]) -> None:
    """An order list of so many rows, the first ones with an address that has to be looked up, the others with their
    place, and one row in a hundred with something wrong in it."""
    dice = random.Random(rows)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Orders")
    sheet.append(
        ["Order ID", "Customer", "Address", "Latitude", "Longitude", "From", "To", "Weight kg", "Phone", "Note"]
    )
    for row in range(rows):
        address = addresses[row] if row < len(addresses) else f"High Street {row}"
        at = ("", "") if row < len(addresses) else tuple(round(degrees, 6) for degrees in _place(dice))
        hours = ("08:00", "12:00") if row % 2 else ("", "")
        weight = "heavy" if row % 100 == 99 else row % 50 + 0.5
        sheet.append([f"B-{row}", f"Customer {row}", address, *at, *hours, weight, "040 123 4567", "Ring twice"])
    book.save(file)


def _line(*corners: Location) -> Path:
    points = [corners[0]]
    for a, b in pairwise(corners):
        for step in range(1, LINE_POINTS // 2 + 1):
            share = step / (LINE_POINTS // 2)
            points.append(Location(a.lat + share * (b.lat - a.lat), a.lon + share * (b.lon - a.lon)))
    return tuple(points)


def _place(dice: random.Random) -> Location:
    return Location(MIDDLE.lat + dice.uniform(-1, 1) * REACH[0], MIDDLE.lon + dice.uniform(-1, 1) * REACH[1])


def _order(number: int, dice: random.Random) -> Order:
    earliest = dice.choice((8, 9, 12))
    hours = TimeWindow(
        moment(DATE, earliest * 3600, ZoneInfo(ZONE_NAME)), moment(DATE, (earliest + 5) * 3600, ZoneInfo(ZONE_NAME))
    )
    task = Task(
        TaskKind.DELIVERY,
        f"Street {number}",
        _place(dice),
        (hours,) if number % 2 else (),
        180,
        name=f"Customer {number}",
        note="Ring twice",
    )
    return Order(f"A-{number:04d}", DATE, delivery=task, load={"weight": 1000 * dice.randint(1, 20)})


def _sectors(asked: Sequence[Order], drivers: int) -> list[list[Order]]:
    def angle(order: Order) -> float:
        at = _at(order)
        return math.atan2(at.lat - MIDDLE.lat, (at.lon - MIDDLE.lon) / 2)

    swept = sorted(asked, key=angle)
    size = -(-len(swept) // drivers)
    return [_nearest_next(swept[n * size : (n + 1) * size]) for n in range(drivers)]


def _nearest_next(left: list[Order]) -> list[Order]:
    here, way, rest = MIDDLE, [], list(left)
    while rest:
        nearest = min(rest, key=lambda o: math.dist(_at(o), here))
        rest.remove(nearest)
        way.append(nearest)
        here = _at(nearest)
    return way


def _at(order: Order) -> Location:
    location = order.tasks[0].location
    assert location is not None
    return location


def _fleet(drivers: int) -> Fleet:
    numbers = range(drivers)
    return Fleet(
        (Depot("home", "Home", "Yard 1", MIDDLE),),
        tuple(Vehicle(f"V{n}", f"Van {n}", {"weight": 900_000}, 2000, 40, 2500) for n in numbers),
        tuple(Driver(f"D{n}", f"Driver {n}") for n in numbers),
        tuple(ShiftPattern(f"S{n}", f"D{n}", f"V{n}", EARLIEST_S, LATEST_S, "home", "home") for n in numbers),
    )
