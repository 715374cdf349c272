"""Orders by hand: what people type is checked in words, all at once, and nothing changes when any of it is bad."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import fields, replace
from zoneinfo import ZoneInfo

from dispatcher.desk.fleet_cells import capacity_of, skills_of
from dispatcher.desk.locating import Locator
from dispatcher.desk.order_terms import Known, with_terms
from dispatcher.desk.term_cells import TASK_FIELDS, Local
from dispatcher.intake import windows
from dispatcher.intake.values import UNDECIDED, Unreadable, names
from dispatcher.model.order import (
    PRIORITY_HIGHEST,
    PRIORITY_LOWEST,
    Cancellation,
    Load,
    Order,
    Task,
    TaskKind,
    read_only,
)
from dispatcher.model.plan import Plan, TaskRef
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.terms import OrderTerms, TaskTerms
from dispatcher.model.timewindow import DAY_S, TimeWindow, clock, merged, moment
from dispatcher.model.values import dataclass
from dispatcher.planning.insertion import without_order
from dispatcher.store import fleet, orders, places, plans
from dispatcher.store.dayfile import DayFile
from dispatcher.store.places import Found
from dispatcher.store.session import Writer

LONGEST_SERVICE_S = DAY_S
NO_NAMES: Mapping[str, str] = read_only({})
TASK_TEXTS = ("name", "address", "phone", "email", "note")


@dataclass(frozen=True, slots=True)
class OrderEdit:
    """What is to be different about an order, as typed; None leaves a field as it is.

    `task` says which half of a linked order is meant by name to service; where there is one half it need not be said.
    `terms` are what only some orders ask for, by the fields of `dispatcher.desk.term_cells`.
    """

    task: TaskKind | None = None
    name: str | None = None
    address: str | None = None
    phone: str | None = None
    email: str | None = None
    note: str | None = None
    windows: str | None = None
    service_s: int | None = None
    load: str | None = None
    priority: int | None = None
    must_serve: bool | None = None
    skills: str | None = None
    allowed_drivers: str | None = None
    forbidden_drivers: str | None = None
    date: dt.date | None = None
    terms: Mapping[str, str] | None = None


class _Bad(Exception):
    """What is typed into one field cannot be taken: code, cause and remedy."""


class _Fields:
    """Reads the fields of an edit; what is wrong with them is gathered in `problems`."""

    def __init__(self, edit: OrderEdit, order_id: str) -> None:
        self._edit, self._order_id = edit, order_id
        self.problems: list[Problem] = []

    def read[T](self, field: str, how: Callable[[], T], otherwise: T) -> T:
        """What `how` makes of a field; `otherwise` where nothing is typed, or nothing that can be taken."""
        if getattr(self._edit, field) is None:
            return otherwise
        try:
            return how()
        except _Bad as bad:
            code, cause, remedy = bad.args
            self.problems.append(Problem(code, cause, remedy, Where(source=self._order_id, column=field)))
            return otherwise


def edited(
    order: Order, edit: OrderEdit, zone: ZoneInfo, drivers: Mapping[str, str], vehicles: Mapping[str, str] = NO_NAMES
) -> Order:
    """The order with the edit. `drivers` and `vehicles` are the fleet's names by id. Raises Refused with every field
    that is bad, each with its name in `where.column`."""
    fields = _Fields(edit, order.id)
    day = edit.date or order.date or dt.datetime.now(zone).date()
    changed = order if edit.date is None else _dated(order, edit.date, zone)
    wanted = [task for task in changed.tasks if edit.task in (None, task.kind)]
    if len(wanted) != 1 and _is_of_task(edit):
        cause = (
            f"Order “{order.id}” has a pickup and a delivery." if wanted else f"Order “{order.id}” has no {edit.task}."
        )
        where = Where(source=order.id)
        fields.problems.append(Problem("task-unknown", cause, "Say which of its halves to change.", where))
    elif wanted:
        task = _task_edited(wanted[0], edit, fields, day, zone)
        changed = changed.with_tasks(lambda t: task if t.kind is task.kind else t)
    changed = _with_wishes(changed, edit, fields, drivers)
    if edit.terms:
        halves = [task for task in changed.tasks if edit.task in (None, task.kind)]
        known = Known(drivers, vehicles)
        changed, bad = with_terms(changed, next(iter(halves), None), edit.terms, Local(day, zone), known)
        fields.problems += bad
    if fields.problems:
        raise Refused(fields.problems)
    return changed


def _task_edited(before: Task, edit: OrderEdit, fields: _Fields, day: dt.date, zone: ZoneInfo) -> Task:
    """One half of the order with what the edit says of it; another address has no place yet."""
    task = replace(
        before,
        windows=fields.read("windows", lambda: windows_of(edit.windows or "", day, zone), before.windows),
        service_s=fields.read(
            "service_s", lambda: _within(edit.service_s or 0, 0, LONGEST_SERVICE_S), before.service_s
        ),
        **{f: text for f in TASK_TEXTS if (text := getattr(edit, f)) is not None},
    )
    if task.address != before.address:
        fields.read("address", lambda: _not_empty(task.address), None)
        task = replace(task, location=None)
    # What was dialled belonged to the number before.
    return task if task.phone == before.phone else replace(task, dial="")


def _with_wishes(order: Order, edit: OrderEdit, fields: _Fields, drivers: Mapping[str, str]) -> Order:
    """The order with what the edit says of it as a whole."""
    return replace(
        order,
        load=fields.read("load", lambda: load_of(edit.load or "", order.load), order.load),
        priority=fields.read(
            "priority", lambda: _within(edit.priority or 0, PRIORITY_LOWEST, PRIORITY_HIGHEST), order.priority
        ),
        must_serve=order.must_serve if edit.must_serve is None else edit.must_serve,
        skills=fields.read("skills", lambda: skills_of(edit.skills or ""), order.skills),
        allowed_drivers=fields.read(
            "allowed_drivers", lambda: _drivers(edit.allowed_drivers or "", drivers), order.allowed_drivers
        ),
        forbidden_drivers=fields.read(
            "forbidden_drivers", lambda: _drivers(edit.forbidden_drivers or "", drivers), order.forbidden_drivers
        ),
    )


def _is_of_task(edit: OrderEdit) -> bool:
    """True when the edit says something of one of the order's halves."""
    fields_said = any(getattr(edit, field) is not None for field in (*TASK_TEXTS, "windows", "service_s"))
    return fields_said or any(name in TASK_FIELDS for name in edit.terms or ())


def windows_of(text: str, date: dt.date, zone: ZoneInfo) -> tuple[TimeWindow, ...]:
    """Windows as people write them: "8-10", "8:00-10:00, 14-16", "until 12"; nothing typed is any time."""
    if not text.strip():
        return ()
    try:
        read = windows.spans(text, zone)
    except Unreadable as fault:
        raise _Bad(
            fault.code, f"“{text}” is no time window.", "Write for example 8-10 or 08:00-10:00, 14-16."
        ) from fault
    if read.rule == windows.AFTERNOON:  # who types it here can say it plainly
        raise _Bad("window-reversed", f"“{text}” ends before it begins.", "Write the earlier time first.")
    found = []
    for start, end in read.value:
        first = moment((start and start.date) or date, start.seconds if start else 0, zone)
        last = moment((end and end.date) or date, end.seconds if end else DAY_S, zone)
        if last < first:
            raise _Bad("window-reversed", f"“{text}” ends before it begins.", "Write the earlier time first.")
        found.append(TimeWindow(first, last))
    return merged(found)


def windows_text(windows: Collection[TimeWindow], date: dt.date, zone: ZoneInfo) -> str:
    """Windows so that typing them again means the same."""
    return ", ".join(f"{_clock(w.earliest, date, zone)}-{_clock(w.latest, date, zone)}" for w in windows)


def load_of(text: str, known: Load) -> Load:
    """Amounts: "12.5 kg, 0.4 m³, 3 pieces"; nothing typed is none. `known` dimensions keep their spelling."""
    try:
        found = capacity_of(text, UNDECIDED, tuple(known))
    except Unreadable as fault:
        cause = f"“{text}” is no load." if fault.code != "load-negative" else f"“{text}” is below zero."
        raise _Bad(fault.code, cause, "Write for example 12.5 kg, 0.4 m³, 3 pieces.") from fault
    return {name: amount for name, amount in found.items() if amount}


def _clock(moment_s: int, date: dt.date, zone: ZoneInfo) -> str:
    at = dt.datetime.fromtimestamp(moment_s, zone)
    if at.date() == date + dt.timedelta(days=1) and at.time() == dt.time():
        return "24:00"
    seconds = at.strftime(":%S") if at.second else ""
    return clock(moment_s, zone) + seconds if at.date() == date else at.strftime("%Y-%m-%d %H:%M") + seconds


def _dated(order: Order, date: dt.date, zone: ZoneInfo) -> Order:
    """The order on another day, its windows by the same clock; its lock was a decision about the old day."""
    if order.date is None or order.date == date:
        return replace(order, date=date)
    later = (date - order.date).days

    def moved(moment_s: int) -> int:
        at = dt.datetime.fromtimestamp(moment_s, zone)
        since = (at.date() - date).days * DAY_S + later * DAY_S + at.hour * 3600 + at.minute * 60 + at.second
        return moment(date, since, zone)

    def window(one: TimeWindow) -> TimeWindow:
        return TimeWindow(moved(one.earliest), moved(one.latest))

    def task(one: Task) -> Task:
        soft = one.terms.soft
        terms = replace(
            one.terms,
            soft=replace(soft, window=window(soft.window)) if soft is not None else None,
            quiet=tuple(map(window, one.terms.quiet)),
        )
        return replace(one, windows=tuple(map(window, one.windows)), terms=terms)

    release = order.terms.release
    terms = replace(order.terms, release=moved(release)) if release is not None else order.terms
    return replace(order.with_tasks(task), date=date, lock=None, terms=terms)


def _within(figure: int, least: int, most: int) -> int:
    if not least <= figure <= most:
        raise _Bad("number-out-of-range", f"{figure} is out of range.", f"Give a number from {least} to {most}.")
    return figure


def _not_empty(address: str) -> None:
    if not address.strip():
        raise _Bad("address-missing", "An order has to have an address.", "Type one, or set its place on the map.")


def _drivers(text: str, drivers: Mapping[str, str]) -> frozenset[str]:
    ids = {name.casefold(): id_ for id_, name in drivers.items() if name} | {id_.casefold(): id_ for id_ in drivers}
    unknown = [name for name in names(text) if name.casefold() not in ids]
    if unknown:
        cause = f"The fleet has no driver “{unknown[0]}”."
        raise _Bad("driver-unknown", cause, f"Choose from: {', '.join(sorted(n or i for i, n in drivers.items()))}.")
    return frozenset(ids[name.casefold()] for name in names(text))


# Commands


def edit_order(file: DayFile, order_id: str, edit: OrderEdit, zone: ZoneInfo, locator: Locator) -> Order:
    """Keep an edit in one step; a changed address is looked up at once. Raises Refused with everything that is bad."""

    def work(writer: Writer) -> Order:
        order = orders.order(writer, order_id)
        if order is None:
            raise Refused([_unknown(order_id)])
        there = fleet.fleet(writer)
        new = edited(order, edit, zone, {d.id: d.name for d in there.drivers}, {v.id: v.name for v in there.vehicles})
        if new == order:
            return order
        orders.put_orders(writer, [new])
        _look_up(writer, new, locator)
        if order.date is not None and new.date != order.date:
            _take_off(writer, order.date, [order_id])
        what = ", ".join(_field_words(order, new))
        writer.summary = f"Changed order {order_id}: {what}."
        return orders.order(writer, order_id) or new

    return file.write("edit_order", {"order": order_id}, work).result


def add_order(file: DayFile, order: Order, locator: Locator) -> Order:
    """Take a new order in one step; its address is looked up. Without an id it gets the next free number."""

    def work(writer: Writer) -> Order:
        new = replace(order, id=order.id.strip() or _free_number(writer, order.date))
        problems = list(_wrong_with(writer, new))
        if problems:
            raise Refused(problems)
        orders.put_orders(writer, [new])
        _look_up(writer, new, locator)
        writer.summary = f"Added order {new.id}."
        return orders.order(writer, new.id) or new

    return file.write("add_order", {"date": order.date.isoformat() if order.date else None}, work).result


def delete_orders(file: DayFile, ids: Collection[str]) -> None:
    """Delete orders, and with them their stops in every plan, in one step. Refused when one of them is not there."""
    wanted = tuple(dict.fromkeys(ids))

    def work(writer: Writer) -> None:
        there = {order.id for order in orders.orders_by_id(writer, wanted)}
        missing = [id_ for id_ in wanted if id_ not in there]
        if missing or not wanted:
            raise Refused([_unknown(id_) for id_ in missing] or [_unknown("")])
        orders.delete_orders(writer, wanted)
        writer.summary = f"Deleted order {wanted[0]}." if len(wanted) == 1 else f"Deleted {len(wanted)} orders."

    file.write("delete_orders", {"orders": list(wanted)}, work)


def cancel_orders(file: DayFile, ids: Collection[str], cancelled: bool) -> None:
    """Cancel orders or take that back, in one step. Refused when one of them is not there."""
    wanted = tuple(dict.fromkeys(ids))

    def work(writer: Writer) -> None:
        there = orders.orders_by_id(writer, wanted)
        missing = [id_ for id_ in wanted if id_ not in {order.id for order in there}]
        if missing or not wanted:
            raise Refused([_unknown(id_) for id_ in missing] or [_unknown("")])
        orders.put_orders(writer, [_cancelled(order, cancelled) for order in there])
        one = f"Cancelled order {wanted[0]}." if cancelled else f"Order {wanted[0]} is not cancelled any more."
        many = f"Cancelled {len(wanted)} orders." if cancelled else f"{len(wanted)} orders are not cancelled any more."
        writer.summary = one if len(wanted) == 1 else many

    file.write("cancel_orders", {"orders": list(wanted), "cancelled": cancelled}, work)


def _cancelled(order: Order, cancelled: bool) -> Order:
    """The order cancelled by the dispatcher, or by nobody."""
    return replace(order, cancelled=(order.cancelled or Cancellation.DESK) if cancelled else None)


def _look_up(writer: Writer, order: Order, locator: Locator) -> None:
    """Where the tasks without a place are; one that cannot be found waits among the unsure places."""
    found = []
    for task in order.tasks:
        if task.location is None:
            looked = locator.look(task.address, None)
            found.append(Found(TaskRef(order.id, task.kind), looked.chosen, looked.source, looked.candidates))
    places.put_found(writer, found)


def _take_off(writer: Writer, date: dt.date, ids: Collection[str]) -> None:
    plan = plans.plan_on(writer, date)
    routes = plan.routes
    for order_id in ids:
        routes = tuple(without_order(route, order_id) for route in routes)
    plans.put_plan(writer, date, Plan(routes, tuple(u for u in plan.unassigned if u.order_id not in ids)))


def _wrong_with(writer: Writer, order: Order) -> Iterator[Problem]:
    if orders.order(writer, order.id) is not None:
        yield Problem("order-id-taken", f"There is an order “{order.id}” already.", "Give another number.")
    if order.date is None:
        yield Problem("date-missing", "The order has no date.", "Choose the day it is for.")
    for task in order.tasks:
        if task.location is None and not task.address.strip():
            yield Problem(
                "address-missing", "An order has to have an address.", "Type one, or set its place on the map."
            )


def _free_number(writer: Writer, date: dt.date | None) -> str:
    stem = f"{date:%m%d}" if date else "new"
    count = len(orders.orders_on(writer, date)) + 1
    while orders.order(writer, f"{stem}-{count}") is not None:
        count += 1
    return f"{stem}-{count}"


_TIMES = {
    "service_s": "service time",
    "setup_s": "setup time",
    "max_ride_s": "longest ride",
    "soft": "preferred time",
    "end": "place in the route",
    "quiet": "quiet hours",
    "max_height_cm": "height limit",
}


def _field_words(old: Order, new: Order) -> Iterator[str]:
    """Which fields differ, as people call them."""
    for field in fields(Order):
        if field.name in ("delivery", "pickup", "id", "terms") or getattr(old, field.name) == getattr(new, field.name):
            continue
        yield field.name.replace("_", " ")
    yield from _term_words(old.terms, new.terms)
    was = {task.kind: task for task in old.tasks}
    for task in new.tasks:
        for field in fields(Task):
            if field.name not in ("location", "terms") and getattr(task, field.name) != getattr(
                was[task.kind], field.name
            ):
                yield _TIMES.get(field.name, field.name)
        yield from _term_words(was[task.kind].terms, task.terms)


def _term_words(old: OrderTerms | TaskTerms, new: OrderTerms | TaskTerms) -> Iterator[str]:
    for field in fields(new):
        if getattr(old, field.name) != getattr(new, field.name):
            yield _TIMES.get(field.name, field.name.replace("_", " "))


def _unknown(order_id: str) -> Problem:
    return Problem("order-unknown", f"There is no order “{order_id}”.", "Look at the list as it is now.")
