"""The part of a row that says where to go, when, and whom to meet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, times, values
from dispatcher.intake.columns import Column
from dispatcher.intake.row import Row
from dispatcher.intake.table import Cell, is_blank
from dispatcher.intake.terms import read_task_terms
from dispatcher.intake.times import Clock
from dispatcher.intake.values import Reading, Unreadable
from dispatcher.model.order import Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.timewindow import DAY_S, TimeWindow, merged, moment

Sides = Sequence[str]
"""Prefixes of fields, e.g. ("delivery.", ""): the first that says something counts."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where: an address, a coordinate, or both; `side` is the prefix of the columns that said so."""

    side: str
    address: str
    location: Location | None


def has_place(row: Row, side: str) -> bool:
    """True when a cell of that side says where to go, well or badly."""
    for column in row.layout.places.get(side, ()):
        cell = row.cells[column.index] if column.index < len(row.cells) else None
        if cell is not None and not (isinstance(cell, str) and is_blank([cell])):
            return True
    return False


def read_place(row: Row, sides: Sides) -> Place | None:
    """The place of the first side that has one; None when no side has (no problem is added then)."""
    side = next((s for s in sides if has_place(row, s)), None)
    if side is None:
        return None
    before = len(row.problems)
    location, address = _location(row, side)
    address = _address(row, side, address)
    if location == (0, 0):
        column = row.column(side + "lat") or row.column(side + "coordinates") or row.column(side + "address")
        if address and column:
            row.coerced(column, "0, 0", "", "zero-coordinate-ignored")
            location = None
        else:
            row.fail("coordinate-off-earth", column, value="0, 0")
    if location is None and not address and len(row.problems) == before:
        return None
    return Place(side, address, location)


def _location(row: Row, side: str) -> tuple[Location | None, str]:
    """(coordinate, address cell): a cell for the address may hold a coordinate instead."""
    address_column, pair_column = row.column(side + "address"), row.column(side + "coordinates")
    address = row.text_of(address_column) if address_column else ""
    pair = None
    if pair_column and (text := row.text_of(pair_column)):
        pair = row.value_of(pair_column, _pair)
        address = "" if address == text else address
    elif address and address_column and (in_address := values.coordinate_pair(address)):
        pair, address = row.value_of(address_column, lambda _cell, _column: _checked(in_address)), ""
    if pair is not None:
        return pair, address
    before = len(row.problems)
    lat, lon = row.value(side + "lat", _degrees), row.value(side + "lon", _degrees)
    if lat is not None and lon is not None:
        location = Location(lat, lon)
        if not location.is_on_earth():
            row.fail("coordinate-off-earth", row.column(side + "lat"), value=f"{lat:g}, {lon:g}")
            return None, address
        return location, address
    lat_column, lon_column = row.column(side + "lat"), row.column(side + "lon")
    if (lat is None) != (lon is None) and len(row.problems) == before:
        row.fail("coordinate-incomplete", lat_column if lat is None else lon_column)
    return None, address


def _degrees(cell: Cell, _column: Column) -> Reading[float]:
    return values.degrees(cell)


def _pair(cell: Cell, _column: Column) -> Reading[Location]:
    found = values.coordinate_pair(cell)
    if found is None:
        raise Unreadable("coordinate-unreadable")
    return _checked(found)


def _checked(found: Reading[Location]) -> Reading[Location]:
    if not found.value.is_on_earth():
        raise Unreadable("coordinate-off-earth", value=f"{found.value.lat:g}, {found.value.lon:g}")
    return found


def _address(row: Row, side: str, address: str) -> str:
    """One line: street and number, second line, postcode and city, state, country, without what is said twice."""
    street = " ".join(p for p in (row.text(side + "street"), row.text(side + "house_number")) if p)
    country = row.text(side + "country")
    town = " ".join(p for p in (_postcode(row, side, country), row.text(side + "city")) if p)
    if not (address or street or town):
        return ""
    line = address
    for part in (street, row.text(side + "address2"), town, row.text(side + "state"), country):
        if part and aliases.key(part) not in aliases.key(line):
            line = f"{line}, {part}" if line else part
    return line


def _postcode(row: Row, side: str, country: str) -> str:
    """The postcode, with the leading zeros that a spreadsheet dropped where the country tells how long it is."""
    column = row.column(side + "postcode")
    if column is None:
        return ""
    text = row.text_of(column)
    digits = aliases.word_list("postcodes").get(aliases.key(country)) if country else None
    if digits and text.isdecimal() and 2 <= len(text) < int(digits):
        row.coerced(column, text, text.zfill(int(digits)), "leading-zeros-by-country")
        return text.zfill(int(digits))
    return text


def read_task(row: Row, kind: TaskKind, place: Place, sides: Sides, day: dt.date, zone: ZoneInfo) -> Task:
    """The visit at a place; fields that its own side leaves blank come from the next of `sides`."""

    def text(name: str) -> str:
        return next((t for s in sides if (t := row.text(s + name))), "")

    def seconds(name: str) -> int:
        read = (row.value(s + name, _duration) for s in sides)
        return next((n for n in read if n is not None), 0)

    return Task(
        kind=kind,
        address=place.address,
        location=place.location,
        windows=_windows(row, sides, day, zone),
        service_s=seconds("service"),
        setup_s=seconds("setup"),
        name=text("name") or text("contact"),
        phone=text("phone"),
        email=text("email"),
        note=text("note"),
        terms=read_task_terms(row, sides, day, zone),
    )


def _duration(cell: Cell, column: Column) -> Reading[int]:
    return times.duration(cell, column.unit_s, column.habit)


def _windows(row: Row, sides: Sides, day: dt.date, zone: ZoneInfo) -> tuple[TimeWindow, ...]:
    """All windows of the first side that has any, in seconds since 1970-01-01 UTC, sorted and merged."""
    for side in sides:
        found: list[TimeWindow] = []
        said = False
        for first, last in (("window_from", "window_to"), ("window2_from", "window2_to")):
            start = row.value(side + first, lambda cell, _column: times.clock(cell, zone))
            end = row.value(side + last, lambda cell, _column: times.clock(cell, zone))
            column = row.column(side + last) or row.column(side + first)
            if start or end:
                said = True
                found += _window(row, column, (start, end), day, zone)
        column = row.column(side + "window")
        spans = row.value(side + "window", lambda cell, _column: times.spans(cell, zone)) or ()
        for span in spans:
            said = True
            found += _window(row, column, span, day, zone)
        if said:
            return merged(found)
    return ()


def _window(row: Row, column: Column | None, span: times.Span, day: dt.date, zone: ZoneInfo) -> list[TimeWindow]:
    """The window as a list of one; empty, with a problem, when it ends before it begins."""
    start, end = span
    first, last = start or Clock(0, end.date if end else None), end or Clock(DAY_S, start.date if start else None)
    earliest, latest = moment(first.date or day, first.seconds, zone), moment(last.date or day, last.seconds, zone)
    if latest < earliest:
        row.fail("window-reversed", column, value=f"{times.wall(first.seconds)}-{times.wall(last.seconds)}")
        return []
    return [TimeWindow(earliest, latest)]
