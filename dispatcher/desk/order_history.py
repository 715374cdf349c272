"""What was done to one order and when, with what stood there before and after, in words that people know."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from dispatcher.desk.term_cells import Local, order_texts, task_texts
from dispatcher.model.fleet import Fleet
from dispatcher.model.loads import load_list
from dispatcher.model.terms import OrderTerms, TaskTerms
from dispatcher.model.timewindow import TimeWindow, window_text
from dispatcher.model.values import dataclass
from dispatcher.store import codec, fleet
from dispatcher.store.dayfile import DayFile
from dispatcher.store.orders import Image, images_of
from dispatcher.store.terms import PLAIN, terms_of

SHOWN = ("address", "name", "phone", "email", "note", "priority", "date")
LOOKED_AT = {"route_task": ("shift_id",), "place": ()}
"""Of a task on a route only the shift counts: every stop before it shifts its place in the sequence."""


@dataclass(frozen=True, slots=True)
class Was:
    """A field that a step changed: its name in the model, and what stood there, as text ("" for nothing)."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class OrderStep:
    """One step that touched the order. `in_force` is False when it was taken back; `at` in UTC."""

    id: int
    at: dt.datetime
    summary: str
    in_force: bool
    changes: tuple[Was, ...]


def order_history(file: DayFile, order_id: str, zone: ZoneInfo) -> tuple[OrderStep, ...]:
    """Every step that changed something about the order, newest first. An unknown order has no history."""
    there = file.read(fleet.fleet)
    images = file.read(lambda reader: images_of(reader, order_id))
    touched: dict[int, list[Was]] = {}
    for image in images:
        changes = list(_changes(image, there, zone))
        if changes or image.table == "orders":
            touched.setdefault(image.step, []).extend(changes)
    return tuple(
        OrderStep(step.id, step.at, step.summary, step.state == "done", tuple(dict.fromkeys(touched[step.id])))
        for step in reversed(file.history())
        if step.id in touched
    )


def _changes(image: Image, there: Fleet, zone: ZoneInfo) -> Iterator[Was]:
    before, after = image.before or {}, image.after or {}
    if image.table in ("orders", "task") and not (image.before and image.after):
        return  # the order came or went: the step's own sentence says so
    for field in LOOKED_AT.get(image.table, tuple(after or before)):
        old, new = before.get(field), after.get(field)
        if field == "terms" and old != new:
            yield from _terms(image.table, old, new, zone)
        elif old != new and (was := _shown(image.table, field, old, new, there, zone)) is not None:
            yield was


def _shown(table: str, field: str, old: Any, new: Any, there: Fleet, zone: ZoneInfo) -> Was | None:
    if table == "unassigned":
        return None
    if field == "shift_id":
        return Was("driver", _driver(old, there), _driver(new, there))
    if field == "windows":
        return Was(field, _windows(old, zone), _windows(new, zone))
    if field == "load":
        return Was(field, _load(old), _load(new))
    if field == "service_s":
        return Was(field, _minutes(old), _minutes(new))
    if field == "lock_driver_id":
        return Was("lock", _name(old, there), _name(new, there))
    if field in ("skills", "allowed_drivers", "forbidden_drivers"):
        return Was(field, ", ".join(json.loads(old or "[]")), ", ".join(json.loads(new or "[]")))
    if field == "must_serve":
        return Was(field, "yes" if old else "no", "yes" if new else "no")
    return Was(field, _text(old), _text(new)) if field in SHOWN else None


def _terms(table: str, old: str | None, new: str | None, zone: ZoneInfo) -> Iterator[Was]:
    """The fields of terms that differ, in the words of `term_cells`, with the dates of moments."""
    at = Local(dt.date.min, zone)
    before, after = (
        order_texts(terms_of(OrderTerms, text or PLAIN), at)
        if table == "orders"
        else task_texts(terms_of(TaskTerms, text or PLAIN), at)
        for text in (old, new)
    )
    for field in after:
        if before[field] != after[field]:
            yield Was(field, before[field], after[field])


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _minutes(seconds: int | None) -> str:
    return "" if seconds is None else f"{seconds // 60} min" if seconds % 60 == 0 else f"{seconds} s"


def _windows(stored: str | None, zone: ZoneInfo) -> str:
    windows: tuple[TimeWindow, ...] = codec.windows_of(stored) if stored else ()
    return ", ".join(window_text(window, zone) for window in windows)


def _load(stored: str | None) -> str:
    return ", ".join(load_list(codec.load_of(stored))) if stored else ""


def _driver(shift_id: str | None, there: Fleet) -> str:
    pattern = next((p for p in there.patterns if p.id == shift_id), None)
    return _name(pattern.driver_id, there) if pattern else _text(shift_id)


def _name(driver_id: str | None, there: Fleet) -> str:
    names: Mapping[str, str] = {d.id: d.name for d in there.drivers}
    return names.get(driver_id or "") or _text(driver_id)
