"""What is wrong in a list that is about to be imported: cell, cause, remedy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dispatcher.desktop.import_words import where_words
from dispatcher.desktop.problems_panel import ProblemsModel
from dispatcher.model.problem import Problem

WHERE = 0
WHERE_PX, ROW_PX = 190, 28


class ListProblems(QTableView):
    """The problems; `looked_at` says at which one, by the sheet's row number and the column's label."""

    looked_at = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ProblemsModel(self.tr("Cell"), where_words)
        self.setModel(self.list)
        self.setAccessibleName(self.tr("What is wrong in the list"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WHERE, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(WHERE, WHERE_PX)
        self.selectionModel().currentRowChanged.connect(self._look)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few rows."""
        return QSize(900, 150)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List these."""
        self.list.show(problems)
        self.setColumnHidden(WHERE, not self.list.has_places())

    def _look(self, current: QModelIndex) -> None:
        if current.isValid():
            where = self.list.problems[current.row()].where
            self.looked_at.emit(where.row, where.column)
