"""Shifts that nobody drives on a date and that could be called in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from dispatcher.desk.fleet_editing import free_id
from dispatcher.model.fleet import Driver, Fleet, Shift, ShiftPattern
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.values import dataclass
from dispatcher.store import fleet as stored
from dispatcher.store.session import Writer


@dataclass(frozen=True, slots=True)
class Spare:
    """A shift that could be driven on a date. `pattern` is what it is made from; `is_absence`: it is there on that
    date, and its driver is absent."""

    shift: Shift
    pattern: ShiftPattern
    is_absence: bool


def spares_of(fleet: Fleet, date: dt.date, zone: ZoneInfo) -> tuple[Spare, ...]:
    """Who could be called in: drivers who are absent, those who drive on other days, and those without any shift with
    a van that has none, at the hours of the date's first shift; each with a van that nobody drives on the date."""
    homeless = {depot.id for depot in fleet.depots if depot.location is None}
    busy = fleet.patterns_on(date)
    drivers, vehicles = {p.driver_id for p in busy}, {p.vehicle_id for p in busy}
    spares = []
    for pattern, is_absence in _patterns(fleet, date):
        is_taken = pattern.driver_id in drivers or pattern.vehicle_id in vehicles
        if is_taken or homeless & {pattern.start_depot_id, pattern.end_depot_id}:
            continue
        drivers.add(pattern.driver_id)  # each is offered once; two drivers may be offered the same van
        (shift,) = replace(fleet, patterns=(pattern,), absences=frozenset()).shifts_on(date, zone)
        spares.append(Spare(shift, pattern, is_absence))
    return tuple(spares)


def named_spares(spares: Sequence[Spare], date: dt.date, drivers: Sequence[str]) -> tuple[Spare, ...]:
    """The spare shifts of drivers, by name or id. Raises Refused when one of them has none."""
    found = {name: [s for s in spares if name.casefold() in _names(s.shift.driver)] for name in drivers}
    nobody = [name for name, there in found.items() if not there]
    if nobody:
        known = ", ".join(s.shift.driver.name or s.shift.driver.id for s in spares) or "nobody"
        raise Refused(
            [
                Problem("spare-unknown", f"“{name}” cannot be called in on {date}.", f"Choose from: {known}.")
                for name in nobody
            ]
        )
    return tuple({there[0].shift.id: there[0] for there in found.values()}.values())


def _names(driver: Driver) -> set[str]:
    return {driver.name.casefold(), driver.id.casefold()}


def call_in(writer: Writer, spare: Spare, date: dt.date) -> None:
    """Let somebody drive the spare shift on that date."""
    if spare.is_absence:
        stored.put_absence(writer, spare.pattern.id, date, absent=False)
        return
    there = stored.fleet(writer)
    stored.put_fleet(writer, replace(there, patterns=(*there.patterns, spare.pattern)))


def _patterns(fleet: Fleet, date: dt.date) -> Iterator[tuple[ShiftPattern, bool]]:
    """What could be driven on the date, those first that need least to be changed."""
    taken = [pattern.id for pattern in fleet.patterns]
    for pattern in fleet.patterns:
        if pattern.is_on(date) and (pattern.id, date) in fleet.absences:
            yield pattern, True
    for pattern in fleet.patterns:
        if not pattern.is_on(date):
            yield _on(pattern, date, taken), False
    with_shift = {pattern.driver_id for pattern in fleet.patterns}
    vans = {pattern.vehicle_id for pattern in fleet.patterns}
    idle = [vehicle for vehicle in fleet.vehicles if vehicle.id not in vans]
    model = next(iter(fleet.patterns_on(date)), None)
    for driver in fleet.drivers:
        if driver.id not in with_shift and idle and model is not None:
            own = replace(model, id=driver.id, driver_id=driver.id, vehicle_id=idle[0].id)
            yield _on(own, date, taken), False


def _on(pattern: ShiftPattern, date: dt.date, taken: list[str]) -> ShiftPattern:
    return replace(pattern, id=free_id(f"{pattern.id} {date}", taken), date=date, weekdays=frozenset())
