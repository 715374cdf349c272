"""VRPLIB files: CVRP with distances rounded to whole numbers, CVRPTW with one decimal cut off (DIMACS)."""

from __future__ import annotations

import math
from collections.abc import Mapping

from dispatcher.model.day import Day
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, TaskRef
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.schedule import schedule
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import UNREACHABLE, Travel
from dispatcher.model.values import dataclass
from dispatcher.planning.instance import Instance

SECTIONS = ("NODE_COORD_SECTION", "DEMAND_SECTION", "TIME_WINDOW_SECTION", "DEPOT_SECTION")
KNOWN_FIELDS = {"NAME", "COMMENT", "TYPE", "DIMENSION", "CAPACITY", "VEHICLES", "SERVICE_TIME", "EDGE_WEIGHT_TYPE"}
REMEDY = "Give a CVRP or CVRPTW file with EDGE_WEIGHT_TYPE EUC_2D and one depot."
PRICE = 10_000_000
"""Leaving a customer out costs more than any detour."""


@dataclass(frozen=True, slots=True)
class _File:
    """What stands in the file: single fields, and the rows of each section as numbers."""

    fields: Mapping[str, str]
    rows: Mapping[str, tuple[tuple[float, ...], ...]]


def read_vrplib(text: str, source: str) -> Instance:
    """The problem in a VRPLIB file. Raises Refused with every problem found."""
    file, problems = _parsed(text, source)
    problems += _missing(file, source)
    if problems:
        raise Refused(problems)
    return _instance(file)


def _parsed(text: str, source: str) -> tuple[_File, list[Problem]]:
    fields: dict[str, str] = {}
    rows: dict[str, list[tuple[float, ...]]] = {}
    problems: list[Problem] = []
    section = ""
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.replace(":", " : ", 1).split()
        where = Where(source, row=number)
        if not words or words[0] == "EOF":
            continue
        if words[0] in SECTIONS:
            section = words[0]
            rows[section] = []
        elif words[0][0].isalpha():
            name, _, value = line.partition(":")
            section, name = "", name.strip()
            fields[name] = value.strip().strip('"')
            if name not in KNOWN_FIELDS:
                cause = f"{name[:40]!r} is not supported."
                problems.append(Problem("instance-unsupported", cause, REMEDY, where))
        elif (figures := _figures(words)) is None or not section:
            cause = f"{line.strip()[:60]!r} is not a row of numbers in a section."
            problems.append(Problem("instance-unreadable-row", cause, "Correct the row.", where))
        else:
            rows[section].append(figures)
    return _File(fields, {name: tuple(given) for name, given in rows.items()}), problems[:50]


def _figures(words: list[str]) -> tuple[float, ...] | None:
    try:
        figures = tuple(float(word) for word in words)
    except ValueError:
        return None
    return figures if all(math.isfinite(figure) for figure in figures) else None


def _missing(file: _File, source: str) -> list[Problem]:
    """Everything that keeps the file from being a problem that can be solved."""
    causes = _unfit_fields(file.fields)
    if not causes:
        causes = _unfit_rows(file, int(file.fields["DIMENSION"]))
    return [Problem("instance-unsupported", cause, REMEDY, Where(source)) for cause in causes]


def _unfit_fields(fields: Mapping[str, str]) -> list[str]:
    causes = []
    if fields.get("TYPE") not in ("CVRP", "CVRPTW", "VRPTW"):
        causes.append(f"TYPE is {fields.get('TYPE', 'missing')!r}.")
    if fields.get("EDGE_WEIGHT_TYPE") != "EUC_2D":
        causes.append(f"EDGE_WEIGHT_TYPE is {fields.get('EDGE_WEIGHT_TYPE', 'missing')!r}.")
    for name, default in (("DIMENSION", ""), ("CAPACITY", ""), ("SERVICE_TIME", "0"), ("VEHICLES", "0")):
        if not fields.get(name, default).isdecimal():
            causes.append(f"{name} is missing or not a whole number.")
    return causes


def _unfit_rows(file: _File, dimension: int) -> list[str]:
    causes = [] if dimension >= 2 else ["The file has no customers."]
    shapes = {"NODE_COORD_SECTION": 3, "DEMAND_SECTION": 2}
    if file.fields["TYPE"] != "CVRP":
        shapes["TIME_WINDOW_SECTION"] = 3
    wanted = [float(i) for i in range(1, dimension + 1)]
    for name, width in shapes.items():
        given = file.rows.get(name, ())
        if any(len(row) != width for row in given) or sorted(row[0] for row in given) != wanted:
            causes.append(f"{name} does not have one row of {width} numbers for each node.")
    if not causes and any(row[1] < 0 or row[1] % 1 for row in file.rows["DEMAND_SECTION"]):
        causes.append("A demand is not a whole number from 0 on.")
    if not causes and any(row[-2] > row[-1] for row in file.rows.get("TIME_WINDOW_SECTION", ())):
        causes.append("A time window ends before it begins.")
    if [row[0] for row in file.rows.get("DEPOT_SECTION", ())] != [1.0, -1.0]:
        causes.append("DEPOT_SECTION does not name node 1 as the only depot.")
    return causes


def _instance(file: _File) -> Instance:
    timed = file.fields["TYPE"] != "CVRP"
    scale = 10 if timed else 1
    xy = {int(n): Location(y, x) for n, x, y in file.rows["NODE_COORD_SECTION"]}
    demand = {int(n): int(amount) for n, amount in file.rows["DEMAND_SECTION"]}
    windows = {
        int(n): TimeWindow(round(early * scale), round(late * scale))
        for n, early, late in (file.rows["TIME_WINDOW_SECTION"] if timed else ())
    }
    service = int(file.fields.get("SERVICE_TIME", "0")) * scale
    places = tuple(dict.fromkeys(xy.values()))
    metres = [[_distance(a, b, timed) for b in places] for a in places]
    if max(map(max, metres)) >= UNREACHABLE:
        cause = "The distances are too long to be told from missing roads."
        raise Refused([Problem("instance-unsupported", cause, "Give it in a larger unit.")])
    orders = {}
    for n in range(2, len(xy) + 1):
        at = (windows[n],) if timed else ()
        task = Task(TaskKind.DELIVERY, location=xy[n], windows=at, service_s=service)
        orders[str(n - 1)] = Order(str(n - 1), delivery=task, load={"demand": demand[n]}, price_of_leaving_out=PRICE)
    capacity = int(file.fields["CAPACITY"])
    vehicle = Vehicle("vehicle", capacity={"demand": capacity}, cost_per_km=1000)
    opens = windows[1] if timed else TimeWindow(0, 0)
    shifts = {
        str(k): Shift(str(k), Driver(str(k)), vehicle, opens.earliest, opens.latest, xy[1], xy[1])
        for k in range(_fleet_size(file, sum(demand.values()), capacity, len(orders)))
    }
    seconds = metres if timed else [[0] * len(places) for _ in places]
    day = Day(orders, shifts, Travel(places, seconds, metres))

    def cost(plan: Plan) -> float | int:
        total = sum(schedule(day, route).distance_m for route in plan.routes)
        return total / scale if timed else total

    number = {TaskRef(order_id, TaskKind.DELIVERY): int(order_id) for order_id in orders}
    return Instance(day, number, cost)


def _distance(a: Location, b: Location, timed: bool) -> int:
    length = math.dist(a, b)
    return math.floor(length * 10) if timed else math.floor(length + 0.5)


def _fleet_size(file: _File, demand: int, capacity: int, customers: int) -> int:
    """VEHICLES where the file says so, else room to spare over what the demand needs."""
    given = int(file.fields.get("VEHICLES", "0"))
    return given or min(customers, math.ceil(1.2 * demand / max(1, capacity)) + 3)
