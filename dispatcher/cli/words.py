"""The desk's answers as text for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from dispatcher.cli.list_words import counted, of_problems
from dispatcher.desk.results import Checked, Exported, FleetTaken, FoundPlace, Located, Planned
from dispatcher.desk.sentences import of_violation
from dispatcher.model.manifest import RoadSource
from dispatcher.model.schedule import Schedule
from dispatcher.model.timewindow import clock

MOST_LINES = 50


def of_fleet(done: FleetTaken) -> Iterator[str]:
    """What a fleet workbook brought."""
    yield (
        f"Fleet: {counted(done.depots, 'depot')}, {counted(done.vehicles, 'vehicle')}, "
        f"{counted(done.drivers, 'driver')}, {counted(done.shifts, 'shift')}."
    )
    yield from of_problems(done.problems)


def of_places(done: Located) -> Iterator[str]:
    """How many places are sure, and the unsure ones with their candidates."""
    unsure = done.unsure
    yield f"{len(done.places) - len(unsure)} of {len(done.places)} places are sure."
    for place in unsure:
        yield from _unsure(place)
    yield from of_problems(done.problems)


def _unsure(place: FoundPlace) -> Iterator[str]:
    name = f" ({place.name})" if place.name else ""
    yield f"  {place.order_id}{name}: “{place.address}” is not sure."
    for c in place.candidates:
        at = f"{c.location.lat:.5f},{c.location.lon:.5f}"
        yield f"      {c.confidence:4.0%}  {c.label}  ({at}, {c.precision})"
    if not place.candidates:
        yield "      nothing like it is known; set it with: dispatcher locate --pin ADDRESS --at LAT,LON"


def of_plan(done: Planned, source: RoadSource | None = None) -> Iterator[str]:
    """One line a route, then what is left out and why. `source` gave the driving times."""
    marked = " (estimated without a road network)" if done.estimated else ""
    used = [s for s in done.judged.schedules if s.visits]
    stops = sum(s.stops for s in used)
    km = sum(s.distance_m for s in used) / 1000
    hours = sum(s.duration_s for s in used) / 3600
    yield (
        f"{done.date}: {counted(len(used), 'route')}, {counted(stops, 'stop')}, {km:.1f} km, {hours:.1f} h, "
        f"cost {done.judged.routes_cost / 100:.2f}{marked}; planned by {done.engine} in {done.seconds:.1f} s."
    )
    if source is not None:
        yield f"  driving times: {source.engine}{f', region {source.region}' if source.region else ''}"
    for schedule in used:
        yield from _route(done, schedule)
    for left_out in done.plan.unassigned:
        yield f"  left out: {left_out.order_id} ({left_out.verdict})"
        for reason in left_out.reasons:
            yield f"      {reason.text}"
    yield from of_problems(done.problems)


def _route(done: Planned, schedule: Schedule) -> Iterator[str]:
    shift = done.day.shifts[schedule.route.shift_id]
    who = shift.driver.name or shift.driver.id
    what = shift.vehicle.name or shift.vehicle.id
    yield (
        f"  {who} ({what}): {counted(schedule.stops, 'stop')}, {schedule.distance_m / 1000:.1f} km, "
        f"{clock(schedule.start, done.zone)}–{clock(schedule.end, done.zone)}"
    )
    for violation in schedule.violations:
        yield f"      ! {of_violation(violation)}"


def of_export(done: Exported) -> Iterator[str]:
    """The files written."""
    yield f"{counted(len(done.files), 'file')} in {done.folder}:"
    for file in done.files[:MOST_LINES]:
        yield f"  {file.name}"
    if len(done.files) > MOST_LINES:
        yield f"  and {len(done.files) - MOST_LINES} more"


def of_check(done: Checked) -> Iterator[str]:
    """Facts, then problems or the word that all is well."""
    width = max(len(name) for name in done.facts)
    for name, value in done.facts.items():
        yield f"{name:<{width}}  {value}"
    yield from of_problems(done.problems)
    if not done.problems:
        yield "All is well."
