"""Order lists and fleets, taken into the day: all of it in one step, or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import batched
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatcher import intake
from dispatcher.desk.company import put_company
from dispatcher.desk.frame import ZONE
from dispatcher.desk.previewing import changes_of, preview_rows
from dispatcher.desk.read_otherwise import by_rule, to_record
from dispatcher.desk.regions import Cancelled
from dispatcher.desk.resending import bound_on, is_protected, lacking, let_go, others_on
from dispatcher.desk.results import DELIMITER, ENCODING, FleetTaken, Imported, ListColumn, ListPreview, ListSaid, Resend
from dispatcher.intake.diff import diff as difference
from dispatcher.model.order import Cancellation, Order, Task
from dispatcher.model.place import Precision
from dispatcher.model.plan import TaskRef
from dispatcher.model.problem import Problem, Refused, Stopped
from dispatcher.model.values import dataclass
from dispatcher.store import fleet, imports, layouts, orders, places, rules, settings
from dispatcher.store.dayfile import DayFile
from dispatcher.store.places import Found, Source
from dispatcher.store.session import Reader, Writer

_AT_ONCE = 1_000
"""So many orders of a list are looked up together: what that takes should not grow with the list."""

type Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class Reading:
    """How a list is read: for which day and zone its rows are, where its places lie, and who hears of it."""

    path: Path
    date: dt.date
    zone: ZoneInfo
    ground: intake.Ground
    on_progress: Progress
    cancelled: Cancelled

    def read(self, said: ListSaid, remembered: Mapping[layouts.Labels, layouts.Fields]) -> intake.OrderList:
        """What the list holds. Raises Refused and Stopped."""

        def heard(done: int, total: int) -> None:
            self.on_progress(done / total, "Reading the list")

        return intake.read_orders(
            self.path,
            date=self.date,
            zone=self.zone,
            sheet=said.sheet,
            said=intake.Said(
                said.header_row,
                said.mapping,
                remembered,
                said.answers,
                said.kept or frozenset(),
                said.answers.get((DELIMITER, ""), ""),
                said.password,
                said.with_done,
            ),
            ground=self.ground,
            keep_refused=True,
            on_progress=heard,
            cancelled=self.cancelled,
        )


def preview_list(file: DayFile, reading: Reading, said: ListSaid) -> ListPreview:
    """Read a list and compare it with the day. Raises Refused when not even its sheet can be shown, and Stopped when
    it is cancelled."""
    known = file.read(layouts.layouts)
    fields = {header: layout.fields for header, layout in known.items()}
    found, how = reading.read(said, fields), said
    if found.view.header in known:
        how = _remembered(said, known[found.view.header])
        if how != said:
            found = reading.read(how, fields)
    else:
        found, how = _as_before(reading, said, known, found)
    compared = file.read(lambda reader: _compared(reader, found))
    if reading.cancelled():
        raise Stopped
    changes = {
        change.new.id: tuple(changes_of(change, found.mapping, reading.zone)) for change in compared.diff.changed
    }
    return ListPreview(
        reading.path,
        reading.date,
        reading.zone.key,
        tuple(ListColumn(label, field) for label, field in found.mapping.items()),
        intake.order_fields(),
        preview_rows(found, compared.listed, compared.diff, changes),
        _days(found),
        said.is_to_remember,
        found,
        compared.diff,
        how,
        compared.others,
        compared.protected,
        changes,
        by_rule(found.coercions),
        _usual_service_s(file, reading, found),
    )


def _usual_service_s(file: DayFile, reading: Reading, found: intake.OrderList) -> int | None:
    if all(task.service_s for order in found.orders for task in order.tasks):
        return None
    return file.read(lambda reader: rules.rules_on(reader, reading.date)).usual_service_s


def _remembered(said: ListSaid, layout: layouts.Layout) -> ListSaid:
    """What is said now, and what was said of such a list before and is not said otherwise now."""
    before = {(kind, column): value for kind, column, value in layout.answers}
    kept = frozenset(layout.kept) or None if said.kept is None else said.kept
    return replace(said, answers={**before, **said.answers}, kept=kept)


def _as_before(
    reading: Reading, said: ListSaid, known: Mapping[layouts.Labels, layouts.Layout], found: intake.OrderList
) -> tuple[intake.OrderList, ListSaid]:
    """The list read with the letters or the delimiter of a layout that is remembered, where its header is that one's
    then: in other letters or as other columns it is another header. What does not know it is as it was found."""
    fields = {header: layout.fields for header, layout in known.items()}
    for wanted in _other_ways(said, known, found):
        try:
            again = reading.read(replace(said, answers={**said.answers, **wanted}), fields)
        except Refused:  # it is no table in these letters
            continue
        layout = known.get(again.view.header)
        if layout is not None:
            how = _remembered(said, layout)
            return reading.read(how, fields), how
    return found, said


def _other_ways(
    said: ListSaid, known: Mapping[layouts.Labels, layouts.Layout], found: intake.OrderList
) -> list[dict[tuple[str, str], str]]:
    """Encodings and delimiters of remembered layouts that may be those of a text whose own are not sure."""
    if found.view.written is None:
        return []
    labels, is_assumed = found.view.labels, _is_assumed(found)
    ways: list[dict[tuple[str, str], str]] = []
    for layout in known.values():
        before = {(kind, ""): value for kind, _, value in layout.answers if kind in (ENCODING, DELIMITER)}
        encoding, delimiter = before.get((ENCODING, ""), ""), before.get((DELIMITER, ""), "")
        is_other = bool(encoding) and is_assumed and encoding != found.view.written.encoding
        is_split = bool(delimiter) and any(delimiter in label for label in labels)
        if (is_other or is_split) and not before.keys() & said.answers.keys() and before not in ways:
            ways.append(before)
    return ways


def _is_assumed(found: intake.OrderList) -> bool:
    """True where the bytes of a text could be read in several ways."""
    asked = any(question.kind == ENCODING for question in found.view.questions)
    return asked or any(one.rule == "encoding-assumed" for one in found.coercions)


def take_list(file: DayFile, preview: ListPreview, zone: ZoneInfo, resend: Resend) -> Imported:
    """Take the good rows of a list as it was previewed, in one step. Raises Refused, with the day as it was, when the
    list cannot be taken or would do something else by now."""
    if preview.refusal:
        raise Refused(preview.refusal)
    args = {"source": preview.found.source, "date": preview.date.isoformat()}
    return file.write("import_orders", args, lambda writer: taken(writer, preview, zone, resend)).result


def taken(writer: Writer, preview: ListPreview, zone: ZoneInfo, resend: Resend) -> Imported:
    """Take a list within a step. Raises Refused when it would do something else by now than when it was previewed."""
    found, now = preview.found, _compared(writer, preview.found)
    diff = now.diff
    if diff != preview.diff or now.others != preview.others or zone.key != preview.zone:
        raise Refused([_DAY_CHANGED])
    fix_zone(writer, zone)
    touched = {o.id for o in diff.new} | {change.new.id for change in diff.changed}
    kept = (_kept(o, now.there.get(o.id), now.sent.get(o.id)) for o in now.listed if o.id in touched)
    orders.put_orders(writer, kept)
    put_company(writer, found, now.listed)
    gone = let_go(writer, preview.gone(resend.mode), now.protected, resend)
    if preview.said and found.view.header:
        layouts.put_layout(writer, found.view.header, _layout(preview))
    _keep_record(writer, found, preview.date)
    writer.summary = f"Imported {found.source}: {len(diff.new)} new, {len(diff.changed)} changed orders."
    writer.summary += gone.words
    return Imported(
        found.source,
        found.sheet,
        found.rows,
        len(found.orders),
        found.bad_rows,
        tuple(o.id for o in diff.new),
        tuple(change.new.id for change in diff.changed),
        tuple(o.id for o in diff.unchanged),
        gone.gone,
        preview.dates,
        found.problems,
        found.coercions,
        gone.cancelled,
        gone.deleted,
        gone.protected,
        preview.changes,
        preview.questions,
        found.layout,
        found.merged,
    )


def _layout(preview: ListPreview) -> layouts.Layout:
    """What is remembered of a list for the sender's next one."""
    view, how = preview.found.view, preview.how
    answers = tuple(sorted((kind, column, value) for (kind, column), value in how.answers.items()))
    return layouts.Layout(view.meanings, preview.found.source, answers, tuple(sorted(how.kept or ())))


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
    """A list beside the day. `there`: the day's orders that it speaks of; `sent`: the same as their lists had them;
    `others`: the further orders of its dates; `protected`: those of all these about which a person decided."""

    listed: Sequence[Order]
    diff: intake.Diff
    there: Mapping[str, Order]
    sent: Mapping[str, Order]
    others: tuple[Order, ...]
    protected: frozenset[str]


def _compared(reader: Reader, found: intake.OrderList) -> _Compared:
    listed = found.orders if _names_dates(found) else _apart(reader, found.orders)
    days = _days(found)
    there, places_found = _existing(reader, listed, days, found.source)
    sent = {id_: _as_sent(order, places_found) for id_, order in there.items()}
    diff = difference(listed, sent)
    diff = replace(diff, gone=lacking(found, [there[order.id] for order in diff.gone]))
    others = lacking(found, others_on(reader, days, there))
    bound = bound_on(reader, {o.date for o in (*there.values(), *others) if o.date is not None})
    about = (*(there[change.new.id] for change in diff.changed), *diff.gone, *others)
    return _Compared(listed, diff, there, sent, others, frozenset(o.id for o in about if is_protected(o, bound)))


def _days(found: intake.OrderList) -> tuple[dt.date, ...]:
    return tuple(sorted({o.date for o in found.orders if o.date is not None}))


def _keep_record(writer: Writer, taken: intake.OrderList, date: dt.date) -> None:
    """Remember what the list was; one that says the same as the last of its name leaves no trace."""
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    record = imports.ImportRecord(
        taken.source, now, taken.rows, len(taken.orders), date, taken.problems, to_record(taken.coercions)
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

    def dated(order: Order) -> str:
        return f"{order.id} ({order.date})"

    apart: list[Order] = []
    for some in batched(listed, _AT_ONCE):
        held = {o.id: o.date for o in orders.orders_by_id(reader, [id_ for o in some for id_ in (o.id, dated(o))])}
        for order in some:
            is_taken = dated(order) in held or held.get(order.id, order.date) != order.date
            apart.append(replace(order, id=dated(order)) if is_taken else order)
    return apart


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

    by_list = order.cancelled if order.cancelled is Cancellation.LIST else None  # having it, the list brings it back
    return replace(order.with_tasks(sent), lock=None, cancelled=by_list)


def _kept(new: Order, old: Order | None, sent: Order | None) -> Order:
    """The new order with what the dispatcher and the geocoder know of it: the place while the list says the same of
    it as before, the lock, and that it was cancelled."""
    if old is None or sent is None:
        return new
    known = {now.kind: (now, before) for now, before in zip(old.tasks, sent.tasks, strict=True)}

    def kept(task: Task) -> Task:
        if task.kind not in known:
            return task
        now, before = known[task.kind]
        same = task.address == before.address and task.location in (None, before.location)
        return replace(task, location=now.location) if same else task

    by_hand = old.cancelled if old.cancelled is Cancellation.DESK else None
    return replace(new.with_tasks(kept), lock=old.lock, cancelled=by_hand)


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
