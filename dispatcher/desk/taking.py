"""Order lists and fleets, taken into the day: all of it in one step, or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatcher import intake
from dispatcher.desk.company import put_company
from dispatcher.desk.previewing import preview_rows
from dispatcher.desk.regions import Cancelled
from dispatcher.desk.results import FleetTaken, Imported, ListColumn, ListPreview
from dispatcher.model.order import Order, Task
from dispatcher.model.place import Precision
from dispatcher.model.plan import TaskRef
from dispatcher.model.problem import Problem, Refused, Stopped
from dispatcher.store import fleet, imports, layouts, orders, places, settings
from dispatcher.store.dayfile import DayFile
from dispatcher.store.places import Found, Source
from dispatcher.store.session import Reader, Writer

ZONE = "time_zone"

type Progress = Callable[[float, str], None]


def preview_list(
    file: DayFile,
    path: Path,
    zone: ZoneInfo,
    date: dt.date,
    sheet: str | None,
    header_row: int | None,
    mapping: Mapping[str, str] | None,
    on_progress: Progress,
    cancelled: Cancelled,
) -> ListPreview:
    """Read a list and compare it with the day. Raises Refused when not even its sheet can be shown, and Stopped when
    `cancelled` says yes."""

    def heard(done: int, total: int) -> None:
        on_progress(done / total, "Reading the list")

    said = intake.Said(header_row, mapping, file.read(layouts.layouts))
    found = intake.read_orders(
        path, date=date, zone=zone, sheet=sheet, said=said, keep_refused=True, on_progress=heard, cancelled=cancelled
    )
    compared = file.read(lambda reader: _compared(reader, found))
    if cancelled():
        raise Stopped
    return ListPreview(
        path,
        date,
        zone.key,
        tuple(ListColumn(label, field) for label, field in found.mapping.items()),
        intake.order_fields(),
        preview_rows(found, compared.listed, compared.diff, zone),
        _days(found),
        header_row is not None or mapping is not None,
        found,
        compared.diff,
    )


def take_list(file: DayFile, preview: ListPreview, zone: ZoneInfo) -> Imported:
    """Take the good rows of a list as it was previewed, in one step. Raises Refused, with the day as it was, when the
    list cannot be taken or would do something else by now."""
    if preview.refusal:
        raise Refused(preview.refusal)
    found = preview.found

    def work(writer: Writer) -> Imported:
        now = _compared(writer, found)
        if now.diff != preview.diff or zone.key != preview.zone:
            raise Refused([_DAY_CHANGED])
        fix_zone(writer, zone)
        diff = now.diff
        touched = {o.id for o in diff.new} | {change.new.id for change in diff.changed}
        kept = [_kept(o, now.there.get(o.id), now.sent.get(o.id)) for o in now.listed if o.id in touched]
        orders.put_orders(writer, kept)
        put_company(writer, found, now.listed)
        if preview.said and found.view.header:
            layouts.put_layout(writer, found.view.header, found.view.meanings)
        _keep_record(writer, found, preview.date)
        writer.summary = f"Imported {found.source}: {len(diff.new)} new, {len(diff.changed)} changed orders."
        return Imported(
            found.source,
            found.sheet,
            found.rows,
            len(found.orders),
            found.bad_rows,
            tuple(o.id for o in diff.new),
            tuple(change.new.id for change in diff.changed),
            tuple(o.id for o in diff.unchanged),
            tuple(o.id for o in diff.gone),
            preview.dates,
            found.problems,
            found.coercions,
        )

    return file.write("import_orders", {"source": found.source, "date": preview.date.isoformat()}, work).result


def save_bad_rows(preview: ListPreview, to: Path) -> None:
    """Write the skipped rows as the sender's own workbook with the reasons. Raises Refused when that would replace the
    list itself, and MachineFault when it cannot be written."""
    intake.write_bad_rows(to, preview.found, instead_of=preview.path)


_DAY_CHANGED = Problem(
    "day-changed",
    "The day has changed since the list was looked at.",
    "Look at the preview again, then import.",
)


@dataclass(frozen=True, slots=True)
class _Compared:
    """A list beside the day. `there`: the day's orders that it speaks of; `sent`: the same as their lists had them."""

    listed: Sequence[Order]
    diff: intake.Diff
    there: Mapping[str, Order]
    sent: Mapping[str, Order]


def _compared(reader: Reader, found: intake.OrderList) -> _Compared:
    listed = found.orders if _names_dates(found) else _apart(reader, found.orders)
    there, places_found = _existing(reader, listed, _days(found), found.source)
    sent = {id_: _as_sent(order, places_found) for id_, order in there.items()}
    return _Compared(listed, intake.diff(listed, sent), there, sent)


def _days(found: intake.OrderList) -> tuple[dt.date, ...]:
    return tuple(sorted({o.date for o in found.orders if o.date is not None}))


def _keep_record(writer: Writer, taken: intake.OrderList, date: dt.date) -> None:
    """Remember what the list was; one that says the same as the last of its name leaves no trace."""
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    record = imports.ImportRecord(
        taken.source, now, taken.rows, len(taken.orders), date, taken.problems, taken.coercions
    )
    earlier = [r for r in imports.imports(writer).values() if r.source == taken.source]
    if not earlier or replace(earlier[-1], at=now) != record:
        imports.add_import(writer, record)


def _names_dates(taken: intake.OrderList) -> bool:
    """True when the list says itself for which day each order is."""
    return "date" in taken.mapping.values()


def _apart(reader: Reader, listed: Sequence[Order]) -> list[Order]:
    """Orders of a list without dates, under ids that no other day uses.

    Senders who number each day from 1 do not mean yesterday's orders: an id that another day holds is kept apart by
    the date. (A list with a date column that names another date moves the order instead.)
    """
    dated = {o.id: f"{o.id} ({o.date})" for o in listed}
    held = {o.id: o.date for o in orders.orders_by_id(reader, [*dated, *dated.values()])}

    def is_taken(order: Order) -> bool:
        return dated[order.id] in held or held.get(order.id, order.date) != order.date

    return [replace(o, id=dated[o.id]) if is_taken(o) else o for o in listed]


def _existing(
    reader: Reader, listed: Sequence[Order], days: Sequence[dt.date], source: str
) -> tuple[dict[str, Order], Mapping[TaskRef, Found]]:
    """The day's orders that the list speaks of: same id, or brought for these days by an earlier list of that name."""
    ids = {o.id for o in listed}
    # Pasted rows are not the same list again, whatever was pasted before.
    brought = frozenset() if source == intake.PASTED else imports.brought_by(reader, source)
    there = {o.id: o for o in orders.orders_by_id(reader, ids)}
    for day in days:
        there.update((o.id, o) for o in orders.orders_on(reader, day) if o.id in brought)
    found: dict[TaskRef, Found] = {}
    for date in {o.date for o in there.values()}:
        found.update((f.task, f) for f in places.found_on(reader, date))
    return there, found


def _as_sent(order: Order, found: Mapping[TaskRef, Found]) -> Order:
    """The order as its list had it: without the places that were found for it and the dispatcher's lock."""

    def sent(task: Task) -> Task:
        one = found.get(TaskRef(order.id, task.kind))
        if one is None or one.source is Source.GIVEN:
            return task
        given = next((c.location for c in one.candidates if c.precision is Precision.GIVEN), None)
        return replace(task, location=given)

    return replace(order.with_tasks(sent), lock=None)


def _kept(new: Order, old: Order | None, sent: Order | None) -> Order:
    """The new order with what the dispatcher and the geocoder know of it: the place while the list says the same of
    it as before, and the lock."""
    if old is None or sent is None:
        return new
    known = {now.kind: (now, before) for now, before in zip(old.tasks, sent.tasks, strict=True)}

    def kept(task: Task) -> Task:
        if task.kind not in known:
            return task
        now, before = known[task.kind]
        same = task.address == before.address and task.location in (None, before.location)
        return replace(task, location=now.location) if same else task

    return replace(new.with_tasks(kept), lock=old.lock)


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
        writer.summary = (
            f"Took the fleet of {path.name}. Vehicles: {len(found.vehicles)}, drivers: {len(found.drivers)}."
        )

    file.write("take_fleet", {"source": path.name}, work)
    return FleetTaken(
        len(found.depots),
        len(found.vehicles),
        len(found.drivers),
        len(found.patterns),
        taken.problems,
        taken.coercions,
    )
