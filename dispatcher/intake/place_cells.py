"""The cells of a row that say where to go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dispatcher.intake import address_parts, aliases, coordinates
from dispatcher.intake.columns import Column
from dispatcher.intake.coordinates import Figure
from dispatcher.intake.countries import country_of, whole_postcode
from dispatcher.intake.excel_dates import figures_again
from dispatcher.intake.ground import ANYWHERE, Ground
from dispatcher.intake.row import Row
from dispatcher.intake.table import BLANKS, Cell
from dispatcher.intake.values import Reading, Unreadable
from dispatcher.model.place import Location

ZEROS_OF_POSTCODE = "leading-zeros-by-country"
_LONGEST_ADDITION = 6
_NUMBER = re.compile(r"\d{1,5}[A-Za-z]?")
"""What stands in a column for flats and is no house number."""
Sides = Sequence[str]
"""Prefixes of fields, e.g. ("delivery.", ""): the first that says something counts."""


class Place(NamedTuple):
    """Where: an address, a coordinate, or both; `side` is the prefix of the columns that said so.

    `name` and `extras` (floors, notes) stood in the cells of the address and are no part of it. `country` in two
    letters, "" where neither the row nor the ground says it.
    """

    side: str
    address: str
    location: Location | None
    name: str = ""
    extras: tuple[str, ...] = ()
    country: str = ""


def has_place(row: Row, side: str) -> bool:
    """True when a cell of that side says where to go, well or badly."""
    for column in row.layout.places.get(side, ()):
        cell = row.cells[column.index] if column.index < len(row.cells) else None
        if cell is not None and (not isinstance(cell, str) or cell.strip(BLANKS)):
            return True
    return False


def read_place(row: Row, sides: Sides, ground: Ground = ANYWHERE, splits: bool = False) -> Place | None:
    """The place of the first side that has one; None when no side has (no problem is added then).

    With `splits`, names, floors and notes in cells of the address are taken out of it.
    """
    for side in sides:
        if has_place(row, side):
            break
    else:
        return None
    before = len(row.problems)
    columns = row.layout.of_place[side]
    country = (country_of(row.peek(side + "country")) if "country" in columns else "") or ground.country
    location, address = _location(row, side, ground if country == ground.country else Ground(country, ground.box))
    parts = _Parts(row, side, splits)
    address = parts.line(address, country)
    if location == (0, 0):
        column = row.column(side + "lat") or row.column(side + "coordinates") or row.column(side + "address")
        if address and column and "zero-coordinate-ignored" not in column.habit.kept:
            row.coerced(column, "0, 0", "", "zero-coordinate-ignored")
            location = None
        else:
            row.fail("coordinate-off-earth", column, value="0, 0")
    if location is None and not address and len(row.problems) == before:
        return None
    return Place(side, address, location, ", ".join(parts.names), tuple(parts.extras), country)


def _location(row: Row, side: str, ground: Ground) -> tuple[Location | None, str]:
    """(coordinate, address cell): a cell for the address may hold a coordinate instead."""
    columns, before = row.layout.of_place[side], len(row.problems)
    address_column, pair_column = columns.get("address"), columns.get("coordinates")
    address = _text(row, address_column) if address_column else ""
    if pair_column and (text := row.peek(pair_column.field)):
        pair = row.value_of(pair_column, lambda cell, column: _pair(cell, column, ground))
        return pair, "" if address == text else address
    if address_column and address and coordinates.may_be_pair(address):
        found = row.value_of(address_column, lambda _cell, column: _pair(address, column, ground, must=False))
        if found is not None or len(row.problems) > before:
            return found, ""
    return _from_two(row, side, ground) if "lat" in columns or "lon" in columns else None, address


def _pair(cell: Cell, column: Column, ground: Ground, must: bool = True) -> Reading[Location | None]:
    found = coordinates.pair(cell) if isinstance(cell, str) else None
    if found is None:
        if must:
            raise Unreadable("coordinate-unreadable")
        return Reading(None)
    read = coordinates.placed(*found, ground, column.habit)
    return Reading(read.value, read.rule, read.after)


def _from_two(row: Row, side: str, ground: Ground) -> Location | None:
    """The coordinate of a column for the latitude and one for the longitude."""
    lat_column, lon_column = row.column(side + "lat"), row.column(side + "lon")
    before = len(row.problems)
    lat_text, lon_text = row.peek(side + "lat"), row.peek(side + "lon")
    if lat_column and lat_text and (not lon_text or lon_text == lat_text) and coordinates.may_be_pair(lat_text):
        both = row.value_of(lat_column, lambda cell, column: _pair(cell, column, ground, must=False))
        if both is not None or len(row.problems) > before:
            return both
    lat, lon = row.value(side + "lat", _figure), row.value(side + "lon", _figure)
    if lat is None or lon is None or lat_column is None:
        if (lat is None) != (lon is None) and len(row.problems) == before:
            row.fail("coordinate-incomplete", lat_column if lat is None else lon_column)
        return None
    off = lat_column.habit.kept
    try:
        read = coordinates.placed(lat, lon, ground, lat_column.habit)
    except Unreadable as fault:
        row.fail(fault.code, lat_column, **({"value": f'"{lat_text}, {lon_text}"'} | fault.facts))
        return None
    if read.rule not in coordinates.OF_BOTH:  # told of the figures already
        return read.value
    if read.rule in off:
        row.kept_as_typed(lat_column, f'"{lat_text}, {lon_text}"', read.rule)
        return None
    row.coerced(lat_column, f"{lat_text}, {lon_text}", read.after, read.rule)
    return read.value


def _figure(cell: Cell, _column: Column) -> Reading[Figure]:
    found = coordinates.one(cell)
    return Reading(found, found.rule, f"{found.degrees:.9g}")


class _Parts:
    """The cells of an address, put into one line; what is no address is set aside."""

    def __init__(self, row: Row, side: str, splits: bool) -> None:
        self._row, self._side, self._splits = row, side, splits
        self._columns = row.layout.of_place[side]
        self.names: list[str] = []
        self.extras: list[str] = []

    def line(self, address: str, country: str) -> str:
        """Street and number, second line, postcode and city, state, country, without what is said twice."""
        row, columns = self._row, self._columns
        street = self._bare("street", _text(row, columns.get("street")))
        number = _text(row, columns.get("house_number"))
        postcode, city = _postcode(row, columns.get("postcode"), country), _plain_text(row, columns.get("city"))
        state = _plain_text(row, columns.get("state"))
        if state and is_district(columns["state"]):
            city, state = with_district(state, city), ""
        town = f"{postcode} {city}" if postcode and city else postcode or city
        address, second = self._bare("address", address), self._second() if "address2" in columns else ""
        if not (address or street or number or town):
            return ""
        land = _plain_text(row, columns.get("country"))
        if second and aliases.is_word("quarter", columns["address2"].label) and (address or street):
            if not _says(address or street, second):
                address, street = (f"{second}, {address}", street) if address else (address, f"{second}, {street}")
            second = ""
        if number and second and len(second) <= _LONGEST_ADDITION and _is_addition(columns["address2"]):
            number, second = f"{number} {second}", ""
        return one_line(address, street, number, second, town, state, land)

    def _second(self) -> str:
        """The second line, unless it is a floor or a note alone."""
        row, column = self._row, self._columns.get("address2")
        text = _text(row, column)
        if not (column and text and self._splits and "note-from-address" not in column.habit.kept):
            return text
        is_floor = aliases.is_word("floor", column.label) or (_NUMBER.fullmatch(text) and not _is_addition(column))
        if is_floor or address_parts.is_extra(text):
            row.coerced(column, text, "", "note-from-address")
            self.extras.append(text if address_parts.is_extra(text) else f"{column.label} {text}")
            return ""
        return self._bare("address2", text)

    def _bare(self, name: str, text: str) -> str:
        """The text of a column without names and notes, each told by its own rule."""
        row, column = self._row, self._columns.get(name)
        if not (column and text and self._splits) or address_parts.is_street_alone(text):
            return text
        has_town = bool(row.peek(self._side + "city") or row.peek(self._side + "postcode"))
        parts = address_parts.split(text, has_town or name == "address2")
        off = column.habit.kept
        if parts.address == text or (parts.name and "name-from-address" in off) or "note-from-address" in off:
            return text
        if parts.is_joined and "addition-to-number" in off:
            return text
        if parts.is_joined:
            row.coerced(column, text, parts.address, "addition-to-number")
        if parts.name:
            row.coerced(column, text, parts.name, "name-from-address")
            self.names.append(parts.name)
        if parts.extras:
            row.coerced(column, text, "; ".join(parts.extras), "note-from-address")
            self.extras += parts.extras
        return parts.address


def _is_addition(column: Column) -> bool:
    return aliases.is_word("number_addition", column.label)


def is_district(column: Column) -> bool:
    """Whether a column called a state is one of districts, which are written before the town."""
    return aliases.is_word("district", column.label)


def with_district(district: str, city: str) -> str:
    """A town behind its district, as Turkey writes them: Kadıköy/İstanbul."""
    if not city:
        return district
    return city if aliases.words(district) == aliases.words(city) else f"{district}/{city}"


def one_line(address: str, street: str, number: str, second: str, town: str, state: str, land: str) -> str:
    """The parts of an address in one line, without what is said twice."""
    if not (address and street) and not (number or second or state or land):  # a street and its town, as in most
        line = address or street
        return f"{line}, {town}" if line and town and not _says(line, town) else line or town
    if number and address and not street and "," not in address and not _says(address, number):
        street, address = address, ""  # "Via Roma" in a column of addresses, its number beside it
    street = f"{street} {number}" if street and number else street or number
    line = address
    for part in (street, second, town, state, land):
        if part and not (line and _says(line, part)):
            line = f"{line}, {part}" if line else part
    return line


def _text(row: Row, column: Column | None) -> str:
    """A column of an address as one line of text; figures that a spreadsheet made a date are figures again."""
    if column is None:
        return ""
    if column.field.endswith("house_number"):
        cell = row.cell(column)
        if cell is None:
            return ""
        figures = figures_again(cell)
        if figures and "excel-date-to-text" not in column.habit.kept:
            row.coerced(column, row.peek(column.field), figures, "excel-date-to-text")
            return figures
    text = row.text_of(column)
    if "\n" in text and "line-breaks-to-commas" not in column.habit.kept:
        line = ", ".join(filter(None, (part.strip(" ,\r") for part in text.splitlines())))
        row.coerced(column, text, line, "line-breaks-to-commas")
        return line
    return text


def _plain_text(row: Row, column: Column | None) -> str:
    return "" if column is None else row.text_of(column)


def _says(line: str, part: str) -> bool:
    """Whether the words of a part stand in the line already, one after the other."""
    if part.isascii() and line.isascii():  # a word that is missing is nearly always enough, and much cheaper
        if (head := part.partition(" ")[0]).isdecimal() and head not in line:  # a postcode, as in most
            return False
        words, lower = part.split(" "), line.lower()
        if words[0].isalnum() and words[0].lower() not in lower:
            return False
        if words[-1].isalpha() and words[-1][1:].islower() and words[-1].lower() not in lower:
            return False
    return f" {aliases.words(part)} " in f" {aliases.words(line)} "


def _postcode(row: Row, column: Column | None, country: str) -> str:
    """The postcode, with the leading zeros that a spreadsheet dropped where the country tells how long it is."""
    if column is None:
        return ""
    text = row.text_of(column)
    whole = whole_postcode(text, country) if country else text
    if whole == text or ZEROS_OF_POSTCODE in column.habit.kept:
        return text
    row.coerced(column, text, whole, ZEROS_OF_POSTCODE)
    return whole
