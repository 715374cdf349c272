"""Any list file to raw tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from dispatcher.intake.codes import problem
from dispatcher.intake.delimited import read_delimited
from dispatcher.intake.preflight import Kind, inspect
from dispatcher.intake.table import Limits, Table
from dispatcher.intake.workbook import read_workbook
from dispatcher.model.problem import Coercion, Refused, Where


def read_tables(
    path: Path, limits: Limits, score: Callable[[Table], int]
) -> tuple[Sequence[Table], tuple[Coercion, ...]]:
    """All sheets of a file and what had to be assumed to read it. Raises Refused.

    `score` says how many columns a table is seen to have; it decides between delimiters.
    """
    if inspect(path, limits) is Kind.TEXT:
        table, assumed = read_delimited(path, score)
        tables: Sequence[Table] = [table]
    else:
        tables, assumed = read_workbook(path), ()
    if all(table.is_empty for table in tables):
        raise Refused([problem("sheet-empty", Where(source=path.name), name=path.name)])
    return tables, assumed


def named_sheet(tables: Sequence[Table], sheet: str, path: Path) -> Table:
    """The sheet of that name (case does not count). Raises Refused when it is not there or empty."""
    for table in tables:
        if table.sheet.casefold() == sheet.casefold():
            if table.is_empty:
                where = Where(path.name, table.sheet)
                raise Refused([problem("sheet-empty", where, name=f"Sheet {table.sheet} of {path.name}")])
            return table
    sheets = ", ".join(t.sheet for t in tables if t.sheet) or "none, it is a text table"
    raise Refused([problem("sheet-unknown", Where(source=path.name), name=path.name, sheet=sheet, sheets=sheets)])
