"""Cells that hold an object of JSON, or lines of names and values, as shops put addresses and what their customers fill
in into CSV files: each of its keys becomes a column."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dispatcher.intake import aliases
from dispatcher.intake.json_shapes import flattened
from dispatcher.intake.table import Cell, Table, shown
from dispatcher.model.problem import Coercion, Where

_LINE = re.compile(r"\s*([^\W\d_][^:]{0,40}?)\s*:\s*(.*?)\s*")
_NO_WORD = re.compile(r"\W+")
_HEADER_WITHIN = 5
_MOST_CHARS = 20_000
_MOST_COLUMNS = 200


def with_json_cells(table: Table, source: str) -> tuple[Table, tuple[Coercion, ...]]:
    """The table with the parts of such cells in columns of their own to the right, in place of the cells.

    The row above the first of them is the header: its label and the key, joined by a point, name the new column.
    """
    found: dict[tuple[int, int], Mapping[str, Any]] = _objects(table)
    first = min((i for i, _j in found), default=0)
    if not found and (at := _attributes(table)):
        found, first = _lines(table, *at), at[0] + 1
    if not found or first == 0:
        return table, ()
    header = list(table.rows[first - 1])
    width = max(len(row) for row in table.rows)
    rows = [list(row) for row in table.rows]
    labels: dict[str, int] = {}
    for (i, j), value in found.items():
        label = shown(header[j]).strip() if j < len(header) else ""
        for key, cell in flattened(value).items():
            name = f"{'_'.join(label.split())}.{key}"  # a path, whose end may say what it is
            if name not in labels and len(labels) < _MOST_COLUMNS:
                labels[name] = width + len(labels)
            if name in labels:
                _put(rows[i], labels[name], cell)
        rows[i][j] = None
    for name, place in labels.items():
        _put(rows[first - 1], place, name)
    columns = sorted({shown(header[j]).strip() for _i, j in found if j < len(header)})
    said = tuple(
        Coercion(Where(source, table.sheet, 0, c), "", "one column for each key", "json-in-cells") for c in columns
    )
    return replace(table, rows=rows), said


def _objects(table: Table) -> dict[tuple[int, int], Mapping[str, Any]]:
    found: dict[tuple[int, int], Mapping[str, Any]] = {}
    for i, row in enumerate(table.rows):
        if not [cell for cell in row if cell.__class__ is str and cell >= "{"]:
            continue  # nearly always: hardly a letter is beyond it
        for j, cell in enumerate(row):
            if isinstance(cell, str) and cell[:1] == "{" and (value := _object(cell)):
                found[i, j] = value
    return found


def _attributes(table: Table) -> tuple[int, int] | None:
    """Where a header names what customers fill in."""
    for i, row in enumerate(table.rows[:_HEADER_WITHIN]):
        for j, cell in enumerate(row):
            if isinstance(cell, str) and aliases.is_word("attributes", cell):
                return i, j
    return None


def _lines(table: Table, header: int, j: int) -> dict[tuple[int, int], Mapping[str, Any]]:
    """The names and values of cells in a column that have nothing else in their lines."""
    found: dict[tuple[int, int], Mapping[str, Any]] = {}
    for i, row in enumerate(table.rows[header + 1 :], header + 1):
        cell = row[j] if j < len(row) else None
        lines = [line for line in cell.splitlines() if line.strip()] if isinstance(cell, str) else []
        matches = [_LINE.fullmatch(line) for line in lines]
        if matches and all(matches):
            found[i, j] = {_NO_WORD.sub("_", m[1]).strip("_"): m[2].strip() or None for m in matches if m}
    return found


def _object(cell: str) -> Mapping[str, Any]:
    if len(cell) > _MOST_CHARS or not cell.rstrip().endswith("}"):
        return {}
    try:
        value = json.loads(cell)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _put(row: list[Cell], place: int, cell: Cell) -> None:
    row.extend([None] * (place + 1 - len(row)))
    row[place] = cell
