"""Problems as a readable list: below the window, and in the dialog of a command that was refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.row_heights import fit_rows
from dispatcher.desktop.said import said, where_said
from dispatcher.desktop.words import tool_tip
from dispatcher.model.problem import Problem

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
WHERE_PX = 280


class ProblemsModel(QAbstractTableModel):
    """Problems for Qt's views: where, what, and what to do about it."""

    def __init__(self, title: str = "", where: Callable[[Problem], str] | None = None) -> None:
        """`title` stands above the first column, `where` says there where a problem lies; both have a usual one."""
        super().__init__()
        self._title = title or self.tr("Where")
        self._where = where or (lambda problem: where_said(problem.where))
        self.problems: tuple[Problem, ...] = ()

    def show(self, problems: Sequence[Problem]) -> None:
        """Replace all rows."""
        if tuple(problems) == self.problems:
            return
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
        titles = (self._title, self.tr("What is wrong"), self.tr("What to do"))
        return titles[section] if section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, and the same as tool tip for cells that are too narrow."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        problem = self.problems[index.row()]
        text = (self._where(problem), said(problem.cause), said(problem.remedy))[index.column()]
        return tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else " ".join(text.split())

    def has_places(self) -> bool:
        """True when there is something to say in the first column."""
        return any(self._where(problem) for problem in self.problems)


class ProblemsPanel(QFrame):
    """A table of problems whose rows are as high as their sentences need."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.model = ProblemsModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Problems"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.model.modelReset.connect(self._fit)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(0, WHERE_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.table)

    def _fit(self) -> None:
        fit_rows(self.table)


class ProblemsDialog(QDialog):
    """Says that a command was refused, or did not find everything right, and lists why."""

    def __init__(self, title: str, sentence: str, problems: Sequence[Problem], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(860, 360)
        headline = QLabel(sentence)
        headline.setTextFormat(Qt.TextFormat.PlainText)
        headline.setProperty("role", "headline")
        headline.setWordWrap(True)
        self.panel = ProblemsPanel()
        self.panel.model.show(problems)
        self.panel.table.setColumnHidden(0, not self.panel.model.has_places())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(headline)
        layout.addWidget(self.panel)
        layout.addWidget(buttons)
