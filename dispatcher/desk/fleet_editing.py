"""The fleet by hand: stored whole or not at all, absences, and shifts dealt out over the days of the week."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import fields, replace

from dispatcher.desk.fleet_checks import DEPOTS, DRIVERS, SHIFTS, VEHICLES, problems_of
from dispatcher.model.fleet import Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Refused
from dispatcher.store import fleet as stored
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer

type Thing = Depot | Vehicle | Driver | ShiftPattern

_ONE = {DEPOTS: "depot", VEHICLES: "vehicle", DRIVERS: "driver", SHIFTS: "shift"}
_FIELDS = {
    "earliest": "from",
    "latest": "to",
    "driver_id": "driver",
    "vehicle_id": "vehicle",
    "start_depot_id": "start depot",
    "end_depot_id": "end depot",
    "weekdays": "days",
    "location": "place",
    "max_distance_m": "most km",
    "max_time_s": "longest route",
    "fuel_per_100km": "fuel",
    "co2_g_per_km": "CO2",
    "is_quiet": "quiet",
    "parking_s": "time to park",
    "way": "kind, sizes or permits",
    "max_driving_s": "longest driving",
    "max_work_s": "longest work",
    "max_waiting_s": "longest waiting",
    "min_stops": "fewest stops",
    "min_work_s": "least work",
    "max_trips": "most trips",
    "reload_s": "time to reload",
    "regular_s": "regular hours",
    "loading_s": "time to load",
}
EVERY_DAY = frozenset(range(7))
_SHORT_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def put_fleet(file: DayFile, fleet: Fleet, place_of: Callable[[str], Location | None]) -> Fleet:
    """Make this the fleet, in one step. A depot without a place gets the one that `place_of` knows for its address.

    Absences stay as they are. Answers the fleet as it is now; raises Refused with everything that is wrong in it.
    """
    if problems := problems_of(fleet):
        raise Refused(problems)
    depots = tuple(
        replace(d, location=place_of(d.address)) if d.location is None and d.address else d for d in fleet.depots
    )
    wanted = replace(fleet, depots=depots)

    def work(writer: Writer) -> Fleet:
        before = stored.fleet(writer)
        stored.put_fleet(writer, wanted)
        now = stored.fleet(writer)
        writer.summary = what_changed(before, now)
        return now

    return file.write("put_fleet", {}, work).result


def set_absent(file: DayFile, shift_id: str, date: dt.date, absent: bool) -> None:
    """Note that nobody drives a shift on a date, or that somebody does. Refused for a shift that is not there."""

    def work(writer: Writer) -> None:
        fleet = stored.fleet(writer)
        pattern = next((p for p in fleet.patterns if p.id == shift_id), None)
        if pattern is None:
            cause = f"There is no shift “{shift_id}”."
            raise Refused([Problem("shift-unknown", cause, "Look at the shifts of the fleet.")])
        stored.put_absence(writer, shift_id, date, absent)
        name = next((d.name for d in fleet.drivers if d.id == pattern.driver_id), "") or pattern.driver_id
        writer.summary = f"{name} is absent on {date}." if absent else f"{name} is not absent on {date} any more."

    file.write("set_absent", {"shift": shift_id, "date": date.isoformat(), "absent": absent}, work)


def place_depot(file: DayFile, depot_id: str, location: Location) -> None:
    """Put a depot that has no address where it is, in one step. Refused for a location that is not on earth."""
    if not location.is_on_earth():
        cause = f"{location.lat}, {location.lon} is not a place on earth."
        raise Refused([Problem("place-not-on-earth", cause, "Give latitude and longitude in degrees.")])

    def work(writer: Writer) -> None:
        fleet = stored.fleet(writer)
        depots = tuple(replace(d, location=location) if d.id == depot_id else d for d in fleet.depots)
        stored.put_fleet(writer, replace(fleet, depots=depots))
        writer.summary = what_changed(fleet, replace(fleet, depots=depots))

    file.write("place_depot", {"depot": depot_id, "lat": location.lat, "lon": location.lon}, work)


def each_weekday(fleet: Fleet, shift_id: str) -> Fleet:
    """The fleet with one shift for every day of the week that this one is on, so that each day can differ.

    The shift itself keeps its first day; one that is on a single day stays as it is.
    """
    pattern = next(p for p in fleet.patterns if p.id == shift_id)
    first, *others = sorted(pattern.weekdays or EVERY_DAY)
    if pattern.date is not None or not others:
        return fleet
    copies = [replace(pattern, weekdays=frozenset({first}))]
    taken = {p.id for p in fleet.patterns}
    for day in others:
        copies.append(replace(pattern, id=free_id(f"{shift_id}-{_SHORT_DAYS[day]}", taken), weekdays=frozenset({day})))
        taken.add(copies[-1].id)
    at = fleet.patterns.index(pattern)
    return replace(fleet, patterns=(*fleet.patterns[:at], *copies, *fleet.patterns[at + 1 :]))


def days_like(fleet: Fleet, model: int, others: Collection[int]) -> Fleet:
    """The fleet with the shifts of one weekday (Monday is 0) on the others too, in place of what was driven there.

    Shifts of a single date stay as they are; one without any day left is taken out.
    """
    changed = frozenset(others) - {model}
    patterns = []
    for pattern in fleet.patterns:
        days = pattern.weekdays or EVERY_DAY
        if pattern.date is None:
            days = days | changed if model in days else days - changed
        if not days:
            continue
        same = pattern.date is not None or days == (pattern.weekdays or EVERY_DAY)
        patterns.append(pattern if same else replace(pattern, weekdays=days))
    return replace(fleet, patterns=tuple(patterns))


def free_id(wanted: str, taken: Collection[str]) -> str:
    """The id, with a number behind it when it is taken."""
    used = {one.casefold() for one in taken}
    candidate, n = wanted, 1
    while candidate.casefold() in used:
        n += 1
        candidate = f"{wanted}-{n}"
    return candidate


def what_changed(before: Fleet, after: Fleet) -> str:
    """One sentence: the one thing that changed and what of it, or how many of each kind."""
    single, counts = [], []
    for table, old, new in _tables(before, after):
        was, now = {x.id: x for x in old}, {x.id: x for x in new}
        changed = [x for x in new if x.id in was and was[x.id] != x]
        added = [x for x in new if x.id not in was]
        gone = [x for x in old if x.id not in now]
        called = {x.id: _called(table, x, before, after) for x in (*old, *new)}
        single += [f"Added {what}." for what in (called[x.id] for x in added)]
        single += [f"Took out {what}." for what in (called[x.id] for x in gone)]
        for x in changed:
            what, how = called[x.id], _what(was[x.id], x)
            single.append(f"Changed {what}: {how}.")
        counts += _counted(table, len(added), len(gone), len(changed))
    if len(single) == 1:
        return single[0]
    return f"Edited the fleet: {', '.join(counts)}." if counts else "Edited the fleet."


def _tables(before: Fleet, after: Fleet) -> Sequence[tuple[str, Sequence[Thing], Sequence[Thing]]]:
    return (
        (DEPOTS, before.depots, after.depots),
        (VEHICLES, before.vehicles, after.vehicles),
        (DRIVERS, before.drivers, after.drivers),
        (SHIFTS, before.patterns, after.patterns),
    )


def _called(table: str, thing: Thing, before: Fleet, after: Fleet) -> str:
    if isinstance(thing, ShiftPattern):
        drivers = {d.id: d.name for d in (*before.drivers, *after.drivers)}
        return f"a shift of {drivers.get(thing.driver_id) or thing.driver_id}"
    kind, name = _ONE[table], thing.name or thing.id
    return f"the {kind} {name}"


def _counted(table: str, added: int, gone: int, changed: int) -> list[str]:
    words = []
    for count, told in (
        (added, "{count} {kind} added"),
        (gone, "{count} {kind} taken out"),
        (changed, "{count} {kind} changed"),
    ):
        if count:
            words.append(told.format(count=count, kind=_ONE[table] if count == 1 else table))
    return words


def _what(old: Thing, new: Thing) -> str:
    names = [f.name for f in fields(new) if f.name != "terms" and getattr(old, f.name) != getattr(new, f.name)]
    if not isinstance(new, Depot) and not isinstance(old, Depot):
        was = old.terms
        names += [f.name for f in fields(new.terms) if getattr(was, f.name, None) != getattr(new.terms, f.name)]
    return ", ".join(_FIELDS.get(name, name.replace("_", " ")) for name in names)
