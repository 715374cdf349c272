"""JSON files to raw tables: one row per record, and one column per key, keys of keys joined by points."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from dispatcher.intake import json_shapes
from dispatcher.intake.codes import problem
from dispatcher.intake.columns import named_column
from dispatcher.intake.encodings import decoded
from dispatcher.intake.json_shapes import Record, flattened
from dispatcher.intake.table import Book, Cell, Fault, Table
from dispatcher.model.problem import Coercion, Refused, Where

_EXACT_DIGITS = 15
_MOST_COLUMNS = 1_000
_OTHERS = "(other keys)"
_PLACES = frozenset({"address", "street", "lat", "coordinates", "city", "postcode"})
_ENVELOPES = (
    *("orders", "order", "data", "result", "results", "records", "rows", "items", "tasks", "stops", "deliveries"),
    *("jobs", "visits", "shipments", "list", "content", "payload", "response", "value", "model"),
)
_ENVELOPE_DEPTH = 4
_NO_LINE = Fault("a line that is no JSON")
_NO_OBJECT = Fault("a value that is no object")


class _Odd:
    """What JSON allows and a list cannot use, counted while it is read."""

    def __init__(self) -> None:
        self.blanks = 0

    def constant(self, text: str) -> Cell:
        """NaN stands for nothing; an infinite figure is a fault of its cell."""
        if text == "NaN":
            self.blanks += 1
            return None
        return Fault(text)


def read_json(book: Book, folder: Path) -> tuple[list[Table], tuple[Coercion, ...]]:
    """The one table of a JSON file, and what had to be assumed of it. Raises Refused.

    `folder` is where the file lies: some makers spread a list over two files.
    """
    where = Where(source=book.name)
    odd = _Odd()
    value = loaded(book, odd)
    records = records_of(value, book.name, folder)
    if not records:
        raise Refused([problem("json-without-records", where, name=book.name)])
    assumed = (Coercion(where, "NaN", "", "nan-for-nothing"),) if odd.blanks else ()
    return [table_of(records)], assumed


def loaded(book: Book, odd: _Odd) -> Any:
    """What the file says, or a list of what its lines say. Raises Refused."""
    text = decoded(book.data, "").text.lstrip("\ufeff")
    try:
        return _parsed(text, odd)
    except json.JSONDecodeError as fault:
        lines = _lines(text, odd)
        if lines is not None:
            return lines
        where = Where(source=book.name)
        at = f"line {fault.lineno}, column {fault.colno}"
        raise Refused([problem("json-unreadable", where, name=book.name, at=at)]) from fault
    except RecursionError as fault:
        raise Refused([problem("json-too-deep", Where(source=book.name), name=book.name)]) from fault


def _parsed(text: str, odd: _Odd) -> Any:
    return json.loads(text, parse_constant=odd.constant, parse_int=_whole, object_pairs_hook=_object)


def _whole(digits: str) -> int | str:
    """A whole number; longer ones are ids and keep all their digits."""
    return int(digits) if len(digits.lstrip("-")) <= _EXACT_DIGITS else digits


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object; a key that stands twice with different values has no value that could be trusted."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found and found[key] != value:
            value = Fault(f"two values for {key}")
        found[key] = value
    return found


def _lines(text: str, odd: _Odd) -> list[Any] | None:
    """The values of a file with one on each line; None when it is no such file. A broken line stays a row."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        return None
    values: list[Any] = []
    for line in lines:
        try:
            values.append(_parsed(line, odd))
        except (json.JSONDecodeError, RecursionError):
            values.append(_NO_LINE)
    records = sum(isinstance(value, dict) for value in values)
    return values if 2 * records > len(values) else None


def records_of(value: Any, name: str, folder: Path) -> list[Record]:
    """The records of a file: in the shape of a maker that is known, or wherever a list of objects stands."""
    known = json_shapes.records(value, name, folder)
    if known is not None:
        return known
    items = _from_columns(value) or _objects(value)
    return [{_OTHERS: item} if isinstance(item, Fault) else flattened(item) for item in items]


def _from_columns(value: Any) -> list[Any]:
    """The objects of a table: a header and rows as lists, or a list or object of values for each column."""
    if isinstance(value, dict) and isinstance(value.get("columns"), list) and isinstance(value.get("data"), list):
        value = [value["columns"], *value["data"]]
    if isinstance(value, list):
        if len(value) < 2 or not all(isinstance(row, list) for row in value) or not _names_a_place(value[0]):
            return []
        return [dict(zip(map(str, value[0]), row, strict=False)) for row in value[1:]]
    if not isinstance(value, dict) or len(value) < 2 or not _names_a_place(list(value)):
        return []
    columns = list(value.values())
    if all(isinstance(c, list) and len(c) == len(columns[0]) for c in columns):
        return [dict(zip(value, row, strict=True)) for row in zip(*columns, strict=True)]
    if all(isinstance(c, dict) and c.keys() == columns[0].keys() and not _has_place(c) for c in columns):
        return [{name: column[key] for name, column in value.items()} for key in columns[0]]
    return []


def _names_a_place(names: Sequence[Any]) -> bool:
    return any(isinstance(name, str) and named_column(name)[0].rpartition(".")[2] in _PLACES for name in names)


def _objects(value: Any, depth: int = 0) -> Sequence[Any]:
    """The objects that are records: those of a list, of an envelope around one, or the one that the file is."""
    if isinstance(value, list):
        if not any(isinstance(item, dict) for item in value):
            return []
        return [item if isinstance(item, dict | Fault) else _NO_OBJECT for item in value]
    if not isinstance(value, dict) or depth > _ENVELOPE_DEPTH:
        return []
    if depth and _has_place(value):
        return [value]
    inner = {str(key).casefold(): item for key, item in value.items()}
    if not _has_place(value):
        for key in (*_ENVELOPES, *(inner if len(inner) == 1 else ())):
            if isinstance(inner.get(key), list | dict) and (found := _objects(inner[key], depth + 1)):
                return found
        if len(value) > 1 and all(isinstance(item, dict) and _has_place(item) for item in value.values()):
            return [{"id": key, **item} for key, item in value.items()]
    return [value]


def _has_place(value: Mapping[str, Any]) -> bool:
    """True when an object says itself, not in a list, where to go."""
    names = (named_column(key)[0] for key in flattened(value, lists=False))
    return any(name.rpartition(".")[2] in _PLACES for name in names)


def table_of(records: Iterable[Record]) -> Table:
    """The records below a header of their keys, in the order of appearance."""
    places: dict[str, int] = {}
    rows: list[list[Cell]] = []
    for record in records:
        row: list[Cell] = [None] * len(places)
        for key, cell in record.items():
            if key not in places:
                key = key if len(places) < _MOST_COLUMNS else _OTHERS
                if places.setdefault(key, len(places)) == len(row):
                    row.append(None)
            row[places[key]] = cell
        rows.append(row)
    width = len(places)
    for row in rows:
        row.extend([None] * (width - len(row)))
        fault = row[places[_OTHERS]] if _OTHERS in places else None
        if fault in (_NO_LINE, _NO_OBJECT):
            row[:] = [fault] * width
    return Table("", [list(places), *rows])
