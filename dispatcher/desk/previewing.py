"""The rows of a list beside what becomes of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from dispatcher.desk.results import FieldChange, ListPreview, PreviewRow, RowFate
from dispatcher.desk.term_cells import Local, order_texts, task_texts
from dispatcher.intake import Change, Diff, OrderList
from dispatcher.model.loads import load_list
from dispatcher.model.order import Cancellation, Order
from dispatcher.model.place import Location
from dispatcher.model.problem import Coercion, Problem
from dispatcher.model.timewindow import window_text

_SAID_BY: Mapping[str, frozenset[str]] = {
    "address": frozenset({"address", "street", "house_number", "address2", "postcode", "city", "state", "country"}),
    "location": frozenset({"lat", "lon", "coordinates", "address"}),
    "windows": frozenset(f"window{n}{end}" for n in ("", 2, 3, 4, 5) for end in ("", "_from", "_to")),
    "service_s": frozenset({"service"}),
    "setup_s": frozenset({"setup"}),
    "name": frozenset({"name", "contact"}),
    "must_serve": frozenset({"must_serve", "optional"}),
    "allowed_drivers": frozenset({"allowed_drivers", "assigned_driver"}),
}
"""Which columns say what an order's or a visit's field holds, where that is not the one of its own name."""

_SIDES = ("pickup", "delivery")
_OWN = "fields."


def preview_rows(
    found: OrderList, listed: Sequence[Order], diff: Diff, changes: Mapping[str, tuple[FieldChange, ...]]
) -> tuple[PreviewRow, ...]:
    """Each row of the list with its fate. `listed` are the list's orders in its own sequence, under the day's ids;
    `changes` what differs of those that are changed."""
    shown = {one.number for one in found.view.rows}
    rows = ((found.origins[sent.id].row, order.id) for sent, order in zip(found.orders, listed, strict=True))
    at = {number: id_ for number, id_ in rows if number in shown}
    ids, bad = frozenset(at.values()), {row.number for row in found.view.bad}
    new = {order.id for order in diff.new if order.id in ids}
    problems = _by_row(found.problems, shown)
    coercions = _by_row(found.coercions, shown)

    def row(number: int, texts: tuple[str, ...]) -> PreviewRow:
        id_ = at.get(number)
        why, read_as = tuple(problems.get(number, ())), tuple(coercions.get(number, ()))
        if found.refusal:
            return PreviewRow(number, texts, RowFate.UNREAD)
        if id_ is None:
            fate = RowFate.SKIPPED if number in bad else RowFate.MERGED
            return PreviewRow(number, texts, fate, problems=why, coercions=read_as)
        if id_ in changes:
            return PreviewRow(number, texts, RowFate.CHANGED, id_, changes[id_], why, read_as)
        fate = RowFate.NEW if id_ in new else RowFate.UNCHANGED
        return PreviewRow(number, texts, fate, id_, (), why, read_as)

    return tuple(row(one.number, one.texts) for one in found.view.rows)


def let_go(held: list[ListPreview]) -> None:
    """Drop the only preview of `held`, one order after the other: to drop a hundred thousand at once holds every thread
    up. For another thread than the window's; nobody else holds the preview."""
    preview = held.pop()
    orders = [*preview.found.orders, *preview.diff.new, *preview.diff.unchanged, *preview.others]
    del preview
    while orders:
        orders.pop()


def _by_row[T: (Problem, Coercion)](said: Iterable[T], wanted: Collection[int]) -> dict[int, list[T]]:
    rows: dict[int, list[T]] = {}
    for one in said:
        if one.where.row in wanted:
            rows.setdefault(one.where.row, []).append(one)
    return rows


def changes_of(change: Change, mapping: Mapping[str, str], zone: ZoneInfo) -> Iterable[FieldChange]:
    """What differs in an order, field by field, in words."""
    for name in change.fields:
        before, after = _value(change.old, name), _value(change.new, name)
        if name.rpartition(".")[2] == "terms":
            yield from _term_changes(name, before, after, mapping, Local(change.new.date or dt.date.min, zone))
        elif name == "fields":
            for label in dict.fromkeys((*before, *after)):
                if before.get(label, "") != after.get(label, ""):
                    columns = [label] if label in mapping else []
                    yield FieldChange(_OWN + label, before.get(label, ""), after.get(label, ""), tuple(columns))
        else:
            columns = _columns(name, mapping)
            yield FieldChange(name, _words(name, before, zone), _words(name, after, zone), tuple(columns))


def _term_changes(name: str, before: Any, after: Any, mapping: Mapping[str, str], at: Local) -> Iterable[FieldChange]:
    """What differs of the terms of an order (`name` is "terms") or of one of its visits ("delivery.terms")."""
    side = name.removesuffix("terms")
    texts = task_texts if side else order_texts
    old, new = texts(before, at), texts(after, at)
    for field in new:
        if old[field] != new[field]:
            yield FieldChange(side + field, old[field], new[field], tuple(_columns(side + field, mapping)))


def _value(order: Order, name: str) -> Any:
    value: Any = order
    for part in name.split("."):
        value = getattr(value, part)
    return value


def _columns(name: str, mapping: Mapping[str, str]) -> list[str]:
    """Headers of the columns that say what a field of an order holds; those of its own side before those of none."""
    side, _, last = name.rpartition(".")
    wanted = _SAID_BY.get(last, frozenset({last}))
    if name in _SIDES:  # the whole visit came or went
        return [label for label, field in mapping.items() if field.startswith(f"{name}.")]
    if last == "load":
        return [label for label, field in mapping.items() if field.startswith("load")]
    if not side:
        return [label for label, field in mapping.items() if field in wanted]
    own = [label for label, field in mapping.items() if field.rpartition(".")[::2] in {(side, one) for one in wanted}]
    return own or [label for label, field in mapping.items() if field in wanted]


def _words(name: str, value: Any, zone: ZoneInfo) -> str:
    """A field's value as people write it; "" for nothing."""
    last = name.rpartition(".")[2]
    if value is None or value == "":
        return ""
    if last == "windows":
        return ", ".join(window_text(window, zone) for window in value)
    if last == "load":
        return ", ".join(load_list(value))
    if last in ("service_s", "setup_s"):
        minutes, seconds = divmod(value, 60)
        return f"{minutes}:{seconds:02d} min" if seconds else f"{minutes} min"
    if last == "price_of_leaving_out":
        return f"{value / 100:.2f}"
    if isinstance(value, Location):
        return f"{value.lat:.5f}, {value.lon:.5f}"
    if isinstance(value, frozenset):
        return ", ".join(sorted(value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Cancellation):
        return "yes"
    return value.address if name in _SIDES else str(value)
