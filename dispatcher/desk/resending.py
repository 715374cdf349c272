"""A list that is sent again: which orders it lacks, which of them are protected, and what becomes of the rest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import replace

from dispatcher.desk.results import Gone, Resend
from dispatcher.intake import OrderList
from dispatcher.intake.table import BLANKS, shown
from dispatcher.model.order import Cancellation, Order
from dispatcher.model.values import dataclass
from dispatcher.store import orders, plans
from dispatcher.store.session import Reader, Writer

_ID_FIELD = "order_id"


def is_protected(order: Order, bound: Collection[str]) -> bool:
    """True for an order about which a person decided: locked to a driver, or among those `bound` to their route."""
    return order.lock is not None or order.id in bound


def bound_on(reader: Reader, dates: Collection[dt.date]) -> frozenset[str]:
    """Orders on routes of these dates that are locked, or whose van is loaded."""
    return frozenset(
        ref.order_id
        for date in dates
        for route in plans.plan_on(reader, date).routes
        if route.locked or route.loaded
        for ref in route.tasks
    )


def lacking(found: OrderList, there: Sequence[Order]) -> tuple[Order, ...]:
    """Those of the day's orders that the list really lacks: not those that were cancelled before, and not those that
    one of its skipped rows speaks of."""
    named = _ids_in_bad_rows(found)
    return tuple(order for order in there if order.cancelled is None and order.id not in named)


def _ids_in_bad_rows(found: OrderList) -> frozenset[str]:
    at = next((i for i, field in enumerate(found.mapping.values()) if field == _ID_FIELD), None)
    if at is None:
        return frozenset()
    return frozenset(shown(row.cells[at]).strip(BLANKS) for row in found.view.bad if at < len(row.cells))


@dataclass(frozen=True, slots=True)
class LetGo:
    """What became of the orders that a list lacks, by id."""

    gone: tuple[str, ...]
    cancelled: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    protected: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What was done beside taking the list, for the history; "" for nothing."""
        if self.cancelled:
            return f" Orders cancelled: {len(self.cancelled)}."
        return f" Orders deleted: {len(self.deleted)}." if self.deleted else ""


def let_go(writer: Writer, gone: Sequence[Order], protected: Collection[str], resend: Resend) -> LetGo:
    """Keep, cancel or delete the orders that a list lacks; protected ones only when they are let go by name."""
    ids = tuple(order.id for order in gone)
    if resend.gone is Gone.KEEP:
        return LetGo(ids)
    stays = tuple(id_ for id_ in ids if id_ in protected and id_ not in resend.let_go)
    goes = [order for order in gone if order.id not in stays]
    done = tuple(order.id for order in goes)
    if resend.gone is Gone.DELETE:
        orders.delete_orders(writer, done)
        return LetGo(ids, deleted=done, protected=stays)
    orders.put_orders(writer, [replace(order, cancelled=Cancellation.LIST) for order in goes])
    return LetGo(ids, cancelled=done, protected=stays)


def others_on(reader: Reader, dates: Collection[dt.date], known: Collection[str]) -> tuple[Order, ...]:
    """The orders of these dates that are not `known`: gone when a list is the whole of its dates."""
    return tuple(order for date in dates for order in orders.orders_on(reader, date) if order.id not in known)
