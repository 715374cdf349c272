"""What is wrong with a fleet: all of it, each with its table, row and column."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import combinations
from operator import attrgetter

from dispatcher.model.fleet import Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.problem import Problem, Where
from dispatcher.model.timewindow import DAY_S

DEPOTS, VEHICLES, DRIVERS, SHIFTS = "depots", "vehicles", "drivers", "shifts"
"""The tables of a fleet, as `Where.sheet` names them; its row counts from 1 and its column is what people call it."""

_A_MONDAY = dt.date(2001, 1, 1)
_USUAL_WEEK = tuple(_A_MONDAY + dt.timedelta(days=n) for n in range(7))


def problems_of(fleet: Fleet) -> list[Problem]:
    """Everything that keeps a fleet from being stored; empty when it is sound."""
    found = [*_identities(fleet), *_vehicles(fleet.vehicles)]
    for row, pattern in enumerate(fleet.patterns, 1):
        found += _references(fleet, pattern, row)
        found += _hours(pattern, row)
    return [*found, *_doubled(fleet)]


def _problem(table: str, row: int, column: str, thing_id: str, code: str, cause: str, remedy: str) -> Problem:
    return Problem(code, cause, remedy, Where(thing_id, table, row, column))


def _identities(fleet: Fleet) -> Iterator[Problem]:
    """Ids that are empty or stand twice, and names that are empty."""
    tables: Sequence[tuple[str, Sequence[Depot | Vehicle | Driver | ShiftPattern]]] = (
        (DEPOTS, fleet.depots),
        (VEHICLES, fleet.vehicles),
        (DRIVERS, fleet.drivers),
        (SHIFTS, fleet.patterns),
    )
    for table, things in tables:
        seen: dict[str, int] = {}
        for row, thing in enumerate(things, 1):
            first = seen.setdefault(thing.id.casefold(), row)
            if not thing.id.strip():
                yield _problem(table, row, "id", thing.id, "id-missing", "There is no id.", "Give it one.")
            elif first != row:
                cause = f"The id “{thing.id}” stands in row {first} already."
                yield _problem(table, row, "id", thing.id, "id-repeated", cause, "Give each row an id of its own.")
            if not isinstance(thing, ShiftPattern) and not thing.name.strip():
                remedy = "Write what people call it."
                yield _problem(table, row, "name", thing.id, "name-missing", "The name is empty.", remedy)


def _vehicles(vehicles: Sequence[Vehicle]) -> Iterator[Problem]:
    """Figures below zero."""
    for row, v in enumerate(vehicles, 1):
        figures = (
            ("capacity", min(v.capacity.values(), default=0)),
            ("cost per use", v.cost_per_use),
            ("cost per km", v.cost_per_km),
            ("cost per hour", v.cost_per_hour),
            ("most km", v.max_distance_m or 0),
            ("most stops", v.max_stops or 0),
            ("longest route", v.max_time_s or 0),
        )
        for column, figure in figures:
            if figure < 0:
                cause, remedy = f"The {column} is below zero.", "Write zero or more."
                yield _problem(VEHICLES, row, column, v.id, "figure-negative", cause, remedy)


def _references(fleet: Fleet, pattern: ShiftPattern, row: int) -> Iterator[Problem]:
    """Drivers, vehicles and depots that are not there."""
    depots = {d.id for d in fleet.depots}
    for column, thing_id, known in (
        ("driver", pattern.driver_id, {d.id for d in fleet.drivers}),
        ("vehicle", pattern.vehicle_id, {v.id for v in fleet.vehicles}),
        ("start depot", pattern.start_depot_id, depots),
        ("end depot", pattern.end_depot_id, depots),
    ):
        if thing_id is not None and thing_id not in known:
            kind = column.rpartition(" ")[2]
            cause = f"There is no {kind} “{thing_id}”." if thing_id else f"No {kind} is chosen."
            remedy = f"Choose one of the {kind}s."
            yield _problem(SHIFTS, row, column, pattern.id, f"{kind}-unknown", cause, remedy)


def _hours(pattern: ShiftPattern, row: int) -> Iterator[Problem]:
    """Shifts that end before they begin or last longer than a day, and breaks that cannot begin inside them."""
    if pattern.latest <= pattern.earliest:
        remedy = "Write a later end; for the next morning, write for example 06:00 +1."
        cause = "The shift ends before it begins."
        yield _problem(SHIFTS, row, "to", pattern.id, "shift-reversed", cause, remedy)
        return
    if pattern.latest - pattern.earliest > DAY_S:
        cause, remedy = "The shift is longer than a day.", "Make two shifts of it."
        yield _problem(SHIFTS, row, "to", pattern.id, "shift-too-long", cause, remedy)
    for rest in pattern.breaks:
        window = rest.window
        if rest.duration_s <= 0:
            cause, remedy = "A break has no length.", "Write for example 12:00–13:00, 30 min."
            yield _problem(SHIFTS, row, "breaks", pattern.id, "break-empty", cause, remedy)
        elif window.latest < pattern.earliest or window.earliest > pattern.latest:
            cause, remedy = "A break lies outside of the shift.", "Correct the break, or the hours of the shift."
            yield _problem(SHIFTS, row, "breaks", pattern.id, "break-outside", cause, remedy)


def _doubled(fleet: Fleet) -> Iterator[Problem]:
    """Vehicles and drivers that two shifts need at the same time."""
    vehicles, drivers = ({x.id: x.name or x.id for x in some} for some in (fleet.vehicles, fleet.drivers))
    days = _days_to_look_at(fleet)
    rows = {id(p): row for row, p in enumerate(fleet.patterns, 1)}
    for column, of, called in (
        ("vehicle", attrgetter("vehicle_id"), vehicles),
        ("driver", attrgetter("driver_id"), drivers),
    ):
        sharing: dict[str, list[ShiftPattern]] = {}
        for pattern in fleet.patterns:
            sharing.setdefault(of(pattern), []).append(pattern)
        for thing_id, patterns in sharing.items():
            if thing_id not in called:
                continue
            for one, other in combinations(patterns, 2):
                if _meet(fleet, one, other, days):
                    cause = f"{called[thing_id]} is needed by the shift in row {rows[id(one)]} at the same time."
                    remedy = f"Choose another {column}, other hours or other days."
                    yield _problem(SHIFTS, rows[id(other)], column, other.id, f"{column}-twice", cause, remedy)


def _days_to_look_at(fleet: Fleet) -> tuple[dt.date, ...]:
    """A week without any dates of its own, and every date that a shift names."""
    return (*_USUAL_WEEK, *sorted({p.date for p in fleet.patterns if p.date is not None}))


def _meet(fleet: Fleet, one: ShiftPattern, other: ShiftPattern, days: Sequence[dt.date]) -> bool:
    """True when both are driven at the same time on one of these days or from one into the next."""

    def is_driven(pattern: ShiftPattern, day: dt.date) -> bool:
        return pattern.is_on(day) and (pattern.id, day) not in fleet.absences

    for day in days:
        if not is_driven(one, day):
            continue
        for later in (-1, 0, 1):
            start, end = other.earliest + later * DAY_S, other.latest + later * DAY_S
            if start < one.latest and one.earliest < end and is_driven(other, day + dt.timedelta(days=later)):
                return True
    return False
