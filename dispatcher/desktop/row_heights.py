"""Tables whose rows are as high as their sentences need."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTableView

MOST_FITTED = 150
"""More rows than this get one line each: Qt measures every cell of every row, 10,000 of them for six seconds."""


def fit_rows(table: QTableView) -> None:
    """Let the rows be as high as their texts, or one line each where they are too many (tool tips hold the rest)."""
    if table.model().rowCount() > MOST_FITTED:
        even_rows(table)
    else:
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setWordWrap(True)


def even_rows(table: QTableView) -> None:
    """Give every row one line again."""
    rows = table.verticalHeader()
    table.setWordWrap(False)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    for row in range(min(rows.count(), MOST_FITTED)):  # no more of them were ever fitted
        rows.resizeSection(row, rows.defaultSectionSize())
