"""The words of the window for importing: what columns mean, and what becomes of rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from dispatcher.desk.results import FieldChange, PreviewRow, RowFate
from dispatcher.desktop.import_view import OWN_COLUMN, Sums
from dispatcher.desktop.said import said, told
from dispatcher.desktop.term_words import term_title
from dispatcher.desktop.words import day_words
from dispatcher.model.problem import Problem

_PICKUP, _DELIVERY, _LOAD = "pickup.", "delivery.", "load"


def meaning_words(field: str) -> str:
    """What a column means, as the choice above it says."""
    if field == OWN_COLUMN:
        return _tr("Keep as own column")
    side, _, name = field.rpartition(".")
    if side == _LOAD:
        return _load_words(name)
    if field == _LOAD:
        return _tr("Amount named as the column")
    words = _field_words(name)
    if f"{side}." == _PICKUP:
        return _tr("Pickup: {field}").format(field=words)
    if f"{side}." == _DELIVERY:
        return _tr("Delivery: {field}").format(field=words)
    return words


def group_of(field: str) -> str:
    """The heading under which a meaning is listed."""
    if field.startswith(_LOAD):
        return _tr("Amounts")
    if field.startswith(_PICKUP):
        return _tr("Where it is picked up")
    if field.startswith(_DELIVERY):
        return _tr("Where it is delivered, in lists with both")
    return _tr("The visit") if field in _VISIT else _tr("The order")


_VISIT = frozenset(
    {
        "address",
        "street",
        "house_number",
        "address2",
        "postcode",
        "city",
        "state",
        "country",
        "lat",
        "lon",
        "coordinates",
        "name",
        "first_name",
        "last_name",
        "contact",
        "phone",
        "email",
        "note",
        "window_from",
        "window_to",
        *(f"window{n}{end}" for n in (2, 3, 4, 5) for end in ("", "_from", "_to")),
        "window",
        "service",
        "setup",
    }
)


def _load_words(dimension: str) -> str:
    known = {
        "weight": _tr("Weight (kg)"),
        "volume": _tr("Volume (m³)"),
        "pieces": _tr("Pieces"),
        "pallets": _tr("Pallets"),
    }
    return known.get(dimension) or _tr("Amount: {name}").format(name=dimension)


def _field_words(name: str) -> str:
    """A field's name; one that is unknown here stands for itself."""
    return (_order_words() | _place_words() | _visit_words()).get(name) or term_title(name)


def _order_words() -> dict[str, str]:
    return {
        "order_id": _tr("Order number"),
        "type": _tr("Delivery or pickup"),
        "date": _tr("Date"),
        "skills": _tr("Skills"),
        "priority": _tr("Priority"),
        "must_serve": _tr("Must be served"),
        "optional": _tr("Optional"),
        "allowed_drivers": _tr("Allowed drivers"),
        "forbidden_drivers": _tr("Forbidden drivers"),
        "assigned_driver": _tr("Assigned driver"),
        "price_of_leaving_out": _tr("Price of leaving out"),
    }


def _place_words() -> dict[str, str]:
    return {
        "address": _tr("Address"),
        "street": _tr("Street"),
        "house_number": _tr("House number"),
        "address2": _tr("Second address line"),
        "postcode": _tr("Postcode"),
        "city": _tr("City"),
        "state": _tr("State"),
        "country": _tr("Country"),
        "lat": _tr("Latitude"),
        "lon": _tr("Longitude"),
        "coordinates": _tr("Coordinates"),
        "location": _tr("Place"),
    }


def _visit_words() -> dict[str, str]:
    return {
        "name": _tr("Name"),
        "first_name": _tr("First name"),
        "last_name": _tr("Last name"),
        "contact": _tr("Contact"),
        "phone": _tr("Phone"),
        "email": _tr("E-mail"),
        "note": _tr("Note"),
        "window": _tr("Time window"),
        "windows": _tr("Time windows"),
        "window_from": _tr("Window from"),
        "window_to": _tr("Window to"),
        "window2_from": _tr("Second window from"),
        "window2_to": _tr("Second window to"),
        "window2": _tr("Second time window"),
        "window3": _tr("Third time window"),
        "window4": _tr("Fourth time window"),
        "window5": _tr("Fifth time window"),
        "window3_from": _tr("Third window from"),
        "window3_to": _tr("Third window to"),
        "window4_from": _tr("Fourth window from"),
        "window4_to": _tr("Fourth window to"),
        "window5_from": _tr("Fifth window from"),
        "window5_to": _tr("Fifth window to"),
        "service": _tr("Time at the stop"),
        "service_s": _tr("Time at the stop"),
        "setup": _tr("Time to park"),
        "setup_s": _tr("Time to park"),
        "pickup": _tr("Pickup"),
        "delivery": _tr("Delivery"),
        "load": _tr("Load"),
    }


def fate_words(fate: RowFate) -> str:
    """What becomes of a row, in one word."""
    words = {
        RowFate.NEW: _tr("New"),
        RowFate.CHANGED: _tr("Changed"),
        RowFate.UNCHANGED: _tr("Unchanged"),
        RowFate.MERGED: _tr("Merged"),
        RowFate.SKIPPED: _tr("Skipped"),
        RowFate.UNREAD: "",
    }
    return words[fate]


def field_words(name: str) -> str:
    """A field of an order as a FieldChange names it."""
    own = name.removeprefix("fields.")
    side, _, last = name.rpartition(".")
    if name == "cancelled":
        return _tr("Cancelled")
    words = own if own != name else _field_words(last)
    return _tr("Pickup: {field}").format(field=words) if side == "pickup" else words


def change_words(change: FieldChange) -> str:
    """What differs in an order that the day knows already."""
    nothing = _tr("nothing")
    before, after = change.before, change.after
    if change.name in ("must_serve", "cancelled"):
        before, after = said(before), said(after)
    text = _tr("{field}: {before} becomes {after}")
    return text.format(field=field_words(change.name), before=before or nothing, after=after or nothing)


def reasons(row: PreviewRow, label: str | None) -> Iterator[str]:
    """Sentences on one cell of a row; with None those on the row as a whole, and all of its changes."""
    for problem in row.problems:
        if label is None or problem.where.column == label:
            yield told(problem)
    for change in row.changes:
        if label is None or label in change.columns:
            yield change_words(change)
    for read in row.coercions:
        if label is not None and read.where.column == label:
            words = _tr("“{before}” is read as “{after}”.") if read.after else _tr("“{before}” is read as nothing.")
            yield words.format(before=read.before, after=read.after)


def where_words(problem: Problem) -> str:
    """The row and column of a problem."""
    if not problem.where.row:
        return problem.where.column
    if not problem.where.column:
        return _tr("Row {row}").format(row=problem.where.row)
    return _tr("Row {row}, {column}").format(row=problem.where.row, column=problem.where.column)


def sum_words(count: Sums) -> str:
    """The rows of a list, added up in a sentence."""
    text = _tr("Rows {rows} = orders {orders} + merged {merged} + skipped {bad}")
    fates = _tr("{new} new, {changed} changed, {same} unchanged")
    sum_ = text.format(rows=count.rows, orders=count.orders, merged=count.merged, bad=count.bad)
    return f"{sum_}. {fates.format(new=count.new, changed=count.changed, same=count.same)}."


def service_words(usual_s: int) -> str:
    """How long stops are planned to take whose order does not say."""
    if not usual_s:
        return _tr("How long stops take is not said: they count as 0 min (Rules of the day has a usual time)")
    minutes = QLocale().toString(usual_s / 60, "g", 4)
    return _tr("Stops whose order does not say how long take {minutes} min").format(minutes=minutes)


def dates_words(dates: Sequence[dt.date]) -> str:
    """The days that a list is for."""
    if not dates:
        return ""
    if len(dates) == 1:
        return _tr("For {day}").format(day=day_words(dates[0]))
    return _tr("For {first} to {last}").format(first=day_words(dates[0]), last=day_words(dates[-1]))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)
