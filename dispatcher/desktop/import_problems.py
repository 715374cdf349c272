"""What is wrong in a list that is about to be imported: cell, cause, remedy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dispatcher.desktop.import_words import where_words
from dispatcher.desktop.said import said
from dispatcher.desktop.words import tool_tip
from dispatcher.model.problem import Problem

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
WHERE, CAUSE, REMEDY = range(3)
WHERE_PX, ROW_PX = 190, 28


class ListProblemsModel(QAbstractTableModel):
    """Problems of a list for Qt's views."""

    def __init__(self) -> None:
        super().__init__()
        self.problems: tuple[Problem, ...] = ()

    def show(self, problems: Sequence[Problem]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.problems = tuple(problems)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Problems; nothing lies below one."""
        return 0 if parent.isValid() else len(self.problems)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The columns."""
        return 0 if parent.isValid() else 3

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Cell"), self.tr("What is wrong"), self.tr("What to do"))
        return titles[section] if section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, and the same as tool tip for cells that are too narrow."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        problem = self.problems[index.row()]
        text = (where_words(problem), said(problem.cause), said(problem.remedy))[index.column()]
        return tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else " ".join(text.split())


class ListProblems(QTableView):
    """The problems; `looked_at` says at which one, by the sheet's row number and the column's label."""

    looked_at = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ListProblemsModel()
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
        self.setColumnHidden(WHERE, not any(where_words(problem) for problem in problems))

    def _look(self, current: QModelIndex) -> None:
        if current.isValid():
            where = self.list.problems[current.row()].where
            self.looked_at.emit(where.row, where.column)
