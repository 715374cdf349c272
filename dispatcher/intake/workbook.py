"""Workbooks to raw tables by python-calamine. Runs in the child process: a hostile file can abort the reader."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dispatcher.intake.codes import problem
from dispatcher.intake.marks import Mark, sheet_marks
from dispatcher.intake.table import Cell, Fault, Padded, Table
from dispatcher.model.problem import Refused, Where


def read_workbook(path: Path) -> list[Table]:
    """All worksheets, hidden ones marked. Raises Refused when the file cannot be read."""
    import python_calamine as calamine

    where = Where(source=path.name)
    try:
        with path.open("rb") as file, calamine.CalamineWorkbook.from_filelike(file) as workbook:
            tables = []
            for about in workbook.sheets_metadata:
                if about.typ != calamine.SheetTypeEnum.WorkSheet:
                    continue
                sheet = workbook.get_sheet_by_name(about.name)
                first_row, first_column = sheet.start or (0, 0)
                hidden = about.visible != calamine.SheetVisibleEnum.Visible
                rows = [[None if cell == "" else cell for cell in row] for row in sheet.to_python()]
                tables.append(Table(about.name, rows, first_row + 1, first_column + 1, hidden))  # type: ignore[arg-type]
    except calamine.PasswordError as fault:
        raise Refused([problem("file-password", where, name=path.name)]) from fault
    except (calamine.CalamineError, OSError, ValueError, OverflowError) as fault:
        raise Refused([problem("file-unreadable", where, name=path.name)]) from fault
    return tables


def with_marks(path: Path, table: Table) -> Table:
    """The same table with what calamine leaves out put into its cells (errors, leading zeros)."""
    with path.open("rb") as file:
        marks = sheet_marks(file, table.sheet)
    return _marked(table, marks)


def _marked(table: Table, marks: Sequence[Mark]) -> Table:
    for mark in marks:
        i, j = mark.row - table.first_row, mark.column - table.first_column
        if not (0 <= i < len(table.rows) and 0 <= j < len(table.rows[i])):
            continue
        cell: Cell = table.rows[i][j]
        if mark.fault and cell is None:
            table.rows[i][j] = Fault(mark.fault)
        elif mark.digits and isinstance(cell, float) and cell.is_integer() and 0 <= cell < 1e15:
            text = str(int(cell)).zfill(mark.digits)
            table.rows[i][j] = Padded(cell, text) if len(text) > len(str(int(cell))) else cell
    return table
