"""Orders and their tasks, in and out of the day file."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import batched, groupby
from operator import itemgetter
from typing import Any, NamedTuple

from dispatcher.model.order import Cancellation, Lock, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import TaskRef
from dispatcher.model.terms import OrderTerms, TaskTerms
from dispatcher.model.values import dataclass
from dispatcher.store import codec
from dispatcher.store.session import Reader, Row, Writer
from dispatcher.store.terms import stored, terms_of

NOTHING_KNOWN: Mapping[str, Order] = {}
_AT_ONCE = 1_000


def put_orders(writer: Writer, orders: Iterable[Order]) -> None:
    """Keep these orders as they are given, in place of what the same ids were before.

    What was found about a task's place is forgotten when its address or location differs now.
    """
    for some in batched(orders, _AT_ONCE):  # the rows of all of them would take many times what they take
        writer.put("orders", [_order_row(order) for order in some])
        writer.put("task", [_task_row(order.id, task) for order in some for task in order.tasks])
        kinds = {order.id: {task.kind for task in order.tasks} for order in some}
        writer.delete("task", [(id_, kind) for id_, there in kinds.items() for kind in TaskKind if kind not in there])
    outdated = writer.rows(
        "SELECT p.order_id, p.kind FROM place p JOIN task t USING (order_id, kind) "
        "WHERE p.address IS NOT t.address OR p.location IS NOT t.location"
    )
    writer.delete("place", [(row["order_id"], row["kind"]) for row in outdated])


def delete_orders(writer: Writer, ids: Collection[str]) -> None:
    """Delete these orders, and with them their places in every plan. An unknown id is no error."""
    writer.delete("orders", [(id_,) for id_ in ids])


def order(reader: Reader, id_: str) -> Order | None:
    """One order, None when there is none of this id."""
    return next(iter(orders_by_id(reader, [id_])), None)


def orders_on(reader: Reader, date: dt.date | None, known: Mapping[str, Order] = NOTHING_KNOWN) -> tuple[Order, ...]:
    """The orders asked for on a day, or those without a date, sorted by id; those that are `known` are the very same:
    a long list is in memory once."""
    return tuple(_the_known(order, known) for order in each_on(reader, date))


def each_on(reader: Reader, date: dt.date | None) -> Iterator[Order]:
    """The same one by one: the rows of a long list take more room than its orders, and to let go of all of them at once
    would keep every other thread waiting."""
    day = [date.isoformat() if date else None]
    tasks = reader.each(
        "SELECT t.* FROM task t JOIN orders o ON o.id = t.order_id WHERE o.date IS ? ORDER BY o.id", day
    )
    of_each = groupby(tasks, itemgetter("order_id"))
    for row in reader.each("SELECT * FROM orders WHERE date IS ? ORDER BY id", day):
        order_id, own = next(of_each, ("", ()))
        if order_id != row["id"]:
            raise KeyError(row["id"])
        yield _order(row, {task.kind: task for task in map(_task, own)})


def _the_known(order: Order, known: Mapping[str, Order]) -> Order:
    same = known.get(order.id)
    return same if same is not None and same == order else order


def live_on(reader: Reader, date: dt.date | None, known: Mapping[str, Order] = NOTHING_KNOWN) -> tuple[Order, ...]:
    """The orders asked for on a day that are not cancelled, sorted by id; `known` as for `orders_on`."""
    return tuple(_the_known(order, known) for order in each_on(reader, date) if order.cancelled is None)


class Visit(NamedTuple):
    """What is asked of where a task is: of a long list a third of its orders."""

    ref: TaskRef
    name: str
    address: str
    location: Location | None


def visits_on(reader: Reader, date: dt.date | None, known: Mapping[str, Order] = NOTHING_KNOWN) -> Iterator[Visit]:
    """The tasks of a day's orders that are not cancelled, by id, a pickup before its delivery. What `known` orders say
    of them as they are there is the very same."""
    rows = reader.each(
        "SELECT t.order_id, t.kind, t.name, t.address, t.location FROM task t JOIN orders o ON o.id = t.order_id "
        "WHERE o.date IS ? AND o.cancelled IS NULL ORDER BY o.id, t.kind DESC",
        [date.isoformat() if date else None],
    )
    for row in rows:
        ref = TaskRef(row["order_id"], TaskKind(row["kind"]))
        visit = Visit(ref, row["name"], row["address"], codec.location_of(row["location"]))
        order = known.get(ref.order_id)
        same = _visit(order, ref.kind) if order is not None else None
        yield same if same is not None and same == visit else visit


def _visit(order: Order, kind: TaskKind) -> Visit | None:
    task = order.pickup if kind is TaskKind.PICKUP else order.delivery
    return Visit(TaskRef(order.id, kind), task.name, task.address, task.location) if task is not None else None


def orders_by_id(reader: Reader, ids: Collection[str]) -> tuple[Order, ...]:
    """Those of these orders that are there, sorted by id."""
    found: list[Order] = []
    for some in batched(sorted(set(ids)), _AT_ONCE):  # the rows of all of them would take many times what they take
        tasks: dict[str, dict[TaskKind, Task]] = {}
        for row in reader.rows_among("SELECT * FROM task WHERE order_id IN (?*)", some):
            task = _task(row)
            tasks.setdefault(row["order_id"], {})[task.kind] = task
        found += [
            _order(row, tasks[row["id"]]) for row in reader.rows_among("SELECT * FROM orders WHERE id IN (?*)", some)
        ]
    found.sort(key=lambda order: order.id)
    return tuple(found)


def order_dates(reader: Reader) -> dict[dt.date | None, int]:
    """How many orders each day has."""
    rows = reader.rows("SELECT date, count(*) AS count FROM orders GROUP BY date ORDER BY date")
    return {codec.date_of(row["date"]): row["count"] for row in rows}


def _order_row(order: Order) -> Row:
    return {
        "id": order.id,
        "date": order.date.isoformat() if order.date else None,
        "load": codec.load(order.load),
        "skills": codec.texts(order.skills),
        "priority": order.priority,
        "must_serve": int(order.must_serve),
        "price_of_leaving_out": order.price_of_leaving_out,
        "allowed_drivers": codec.texts(order.allowed_drivers),
        "forbidden_drivers": codec.texts(order.forbidden_drivers),
        "lock_driver_id": order.lock.driver_id if order.lock else None,
        "lock_position": order.lock.position if order.lock else None,
        "fields": codec.fields(order.fields),
        "terms": stored(order.terms),
        "cancelled": order.cancelled.value if order.cancelled else None,
    }


def _task_row(order_id: str, task: Task) -> Row:
    return {
        "order_id": order_id,
        "kind": task.kind.value,
        "address": task.address,
        "location": codec.location(task.location),
        "windows": codec.windows(task.windows),
        "service_s": task.service_s,
        "setup_s": task.setup_s,
        "name": task.name,
        "phone": task.phone,
        "dial": task.dial,
        "email": task.email,
        "note": task.note,
        "terms": stored(task.terms),
    }


def _order(row: dict[str, Any], tasks: dict[TaskKind, Task]) -> Order:
    lock = row["lock_driver_id"]
    return Order(
        id=row["id"],
        date=codec.date_of(row["date"]),
        delivery=tasks.get(TaskKind.DELIVERY),
        pickup=tasks.get(TaskKind.PICKUP),
        load=codec.load_of(row["load"]),
        skills=codec.text_set(row["skills"]),
        priority=row["priority"],
        must_serve=bool(row["must_serve"]),
        price_of_leaving_out=row["price_of_leaving_out"],
        allowed_drivers=codec.text_set(row["allowed_drivers"]),
        forbidden_drivers=codec.text_set(row["forbidden_drivers"]),
        lock=Lock(lock, row["lock_position"]) if lock is not None else None,
        fields=codec.fields_of(row["fields"]),
        terms=terms_of(OrderTerms, row["terms"]),
        cancelled=Cancellation(row["cancelled"]) if row["cancelled"] else None,
    )


def _task(row: dict[str, Any]) -> Task:
    return Task(
        kind=TaskKind(row["kind"]),
        address=row["address"],
        location=codec.location_of(row["location"]),
        windows=codec.windows_of(row["windows"]),
        service_s=row["service_s"],
        setup_s=row["setup_s"],
        name=row["name"],
        phone=codec.same(row["phone"]),
        dial=codec.same(row["dial"]),
        email=codec.same(row["email"]),
        note=codec.same(row["note"]),
        terms=terms_of(TaskTerms, row["terms"]),
    )


@dataclass(frozen=True, slots=True)
class Image:
    """A row of an order before and after a step changed it, by column; None where there was none."""

    step: int
    table: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


def images_of(reader: Reader, order_id: str) -> tuple[Image, ...]:
    """Every change of what belongs to one order, its places in plans included, oldest first."""
    rows = reader.rows(
        "SELECT step, tbl, before, after FROM change WHERE "
        "(tbl IN ('orders', 'task', 'place') AND json_extract(key, '$[0]') = ?) OR "
        "(tbl IN ('route_task', 'unassigned') AND json_extract(key, '$[1]') = ?) ORDER BY id",
        [order_id, order_id],
    )
    return tuple(
        Image(row["step"], row["tbl"], *(json.loads(text) if text else None for text in (row["before"], row["after"])))
        for row in rows
    )
