"""Order lists and fleets, taken into the day: all of it in one step, or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatcher import intake
from dispatcher.desk.results import FleetTaken, Imported
from dispatcher.model.order import Order, Task
from dispatcher.model.place import Precision
from dispatcher.model.plan import TaskRef
from dispatcher.model.problem import Problem, Refused
from dispatcher.store import fleet, imports, orders, places, settings
from dispatcher.store.dayfile import DayFile
from dispatcher.store.places import Found, Source
from dispatcher.store.session import Reader, Writer

ZONE = "time_zone"

type Progress = Callable[[float, str], None]


def import_orders(
    file: DayFile, path: Path, zone: ZoneInfo, date: dt.date, sheet: str | None, on_progress: Progress
) -> Imported:
    """Read a list and take its good rows; the bad ones are listed. Raises Refused when nothing can be read."""
    taken = intake.read_orders(path, date=date, zone=zone, sheet=sheet, on_progress=on_progress)
    days = tuple(sorted({o.date for o in taken.orders if o.date is not None}))

    def work(writer: Writer) -> Imported:
        fix_zone(writer, zone)
        there, found = _existing(writer, taken.orders, days, taken.source)
        diff = intake.diff([_comparable(o) for o in taken.orders], {k: _as_sent(o, found) for k, o in there.items()})
        touched = {o.id for o in diff.new} | {change.new.id for change in diff.changed}
        orders.put_orders(writer, [_kept(o, there.get(o.id)) for o in taken.orders if o.id in touched])
        imports.add_import(
            writer,
            imports.ImportRecord(
                taken.source,
                dt.datetime.now(dt.UTC).replace(microsecond=0),
                taken.rows,
                len(taken.orders),
                date,
                taken.problems,
                taken.coercions,
            ),
        )
        writer.summary = f"Imported {taken.source}: {len(diff.new)} new, {len(diff.changed)} changed orders."
        return Imported(
            taken.source,
            taken.sheet,
            taken.rows,
            len(taken.orders),
            taken.bad_rows,
            tuple(o.id for o in diff.new),
            tuple(change.new.id for change in diff.changed),
            tuple(o.id for o in diff.unchanged),
            tuple(o.id for o in diff.gone),
            days,
            taken.problems,
            taken.coercions,
        )

    return file.write("import_orders", {"source": taken.source, "date": date.isoformat()}, work).result


def _existing(
    reader: Reader, listed: Sequence[Order], days: Sequence[dt.date], source: str
) -> tuple[dict[str, Order], Mapping[TaskRef, Found]]:
    """The day's orders that the list speaks of: same id, or brought for these days by an earlier list of that name."""
    ids = {o.id for o in listed}
    brought = imports.brought_by(reader, source)
    there = {o.id: o for o in orders.orders_by_id(reader, ids)}
    for day in days:
        there.update((o.id, o) for o in orders.orders_on(reader, day) if o.id in brought)
    found: dict[TaskRef, Found] = {}
    for day in {o.date for o in there.values()}:
        found.update((f.task, f) for f in places.found_on(reader, day))
    return there, found


def _comparable(order: Order) -> Order:
    return replace(order, lock=None)


def _as_sent(order: Order, found: Mapping[TaskRef, Found]) -> Order:
    """The order as its list had it: without the places that were found for it and the dispatcher's lock."""

    def sent(task: Task) -> Task:
        one = found.get(TaskRef(order.id, task.kind))
        if one is None or one.source is Source.GIVEN:
            return task
        given = next((c.location for c in one.candidates if c.precision is Precision.GIVEN), None)
        return replace(task, location=given)

    return _comparable(order.with_tasks(sent))


def _kept(new: Order, old: Order | None) -> Order:
    """The new order with what the dispatcher and the geocoder already know about it."""
    if old is None:
        return new
    known = {task.kind: task for task in old.tasks}

    def kept(task: Task) -> Task:
        before = known.get(task.kind)
        same = before is not None and task.location is None and task.address == before.address
        return replace(task, location=before.location) if before is not None and same else task

    return replace(new.with_tasks(kept), lock=new.lock or old.lock)


def fix_zone(writer: Writer, zone: ZoneInfo) -> None:
    """Clock times become moments when a list is taken: from then on the day's time zone stands."""
    if settings.setting(writer, ZONE) is None:
        settings.put_setting(writer, ZONE, zone.key)


def take_fleet(file: DayFile, path: Path, zone: ZoneInfo) -> FleetTaken:
    """Make the workbook's fleet the day's. Raises Refused, with the fleet as it was, when a row of it is bad."""
    taken = intake.read_fleet(path, zone=zone)
    found = taken.fleet
    if taken.problems:
        raise Refused(taken.problems)
    if not found.patterns:
        cause = "The workbook has no shift: nobody could drive."
        raise Refused([Problem("no-shift", cause, "Give at least one driver with a vehicle and working hours.")])

    def work(writer: Writer) -> None:
        fix_zone(writer, zone)
        known = {d.id: d for d in fleet.fleet(writer).depots}
        depots = tuple(
            replace(d, location=known[d.id].location)
            if d.location is None and d.id in known and known[d.id].address == d.address
            else d
            for d in found.depots
        )
        fleet.put_fleet(writer, replace(found, depots=depots))
        writer.summary = f"Took the fleet of {path.name}: {len(found.vehicles)} vehicles, {len(found.drivers)} drivers."

    file.write("take_fleet", {"source": path.name}, work)
    return FleetTaken(
        len(found.depots),
        len(found.vehicles),
        len(found.drivers),
        len(found.patterns),
        taken.problems,
        taken.coercions,
    )
