"""One table of the fleet with its buttons: add, duplicate, take out, and what the table has besides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTableView,
    QToolButton,
    QVBoxLayout,
)

from dispatcher.desktop.fleet_editors import CellDelegate
from dispatcher.desktop.fleet_model import FleetModel
from dispatcher.desktop.fleet_words import table_title
from dispatcher.desktop.preferences import Preferences
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import tool_tip

ROW_PX = 34
SIGN_PX = 16
LEAST_PX, MOST_PX = 84, 260
ROOM_PX = 6
"""A column is as wide as what stands in it, within these bounds."""


class FleetTableView(QTableView):
    """A table that is edited with the keyboard alone: Enter opens a cell, Del empties it.

    Where the column that names the rows is scrolled away, their names stand at the edge.
    """

    def __init__(self, model: FleetModel) -> None:
        super().__init__()
        self._naming_column = model.naming_column
        self.setModel(model)
        names = self.verticalHeader()
        names.setObjectName("rownumbers")
        names.hide()
        names.setDefaultSectionSize(ROW_PX)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setHighlightSections(False)
        names.setMaximumWidth(MOST_PX)
        self.horizontalScrollBar().valueChanged.connect(self._name_rows)
        self.horizontalHeader().sectionMoved.connect(self._name_rows)

    def _name_rows(self) -> None:
        begins, wide = self.columnViewportPosition(self._naming_column), self.columnWidth(self._naming_column)
        self.verticalHeader().setVisible(begins < -wide // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Del; the rest is Qt's."""
        index = self.currentIndex()
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        is_editable = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        is_editable = is_editable and self.state() != QAbstractItemView.State.EditingState
        if is_plain and is_editable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(index)
        elif is_plain and is_editable and event.key() == Qt.Key.Key_Delete:
            if isinstance(index.data(Qt.ItemDataRole.EditRole), str):
                self.model().setData(index, "")
        else:
            super().keyPressEvent(event)


class FleetPane(QFrame):
    """A table with its buttons. The signals carry the row that is meant, -1 for none."""

    add_asked = Signal()
    copy_asked = Signal(int)
    removal_asked = Signal(int)

    def __init__(self, theme: Theme, model: FleetModel) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._theme, self._sized = theme, False
        self.model, self.view = model, _view(model)
        self.headline = QLabel(table_title(model.table))
        self.headline.setProperty("role", "headline")
        self.tools = QHBoxLayout()
        self.tools.setContentsMargins(12, 8, 8, 8)
        self.tools.setSpacing(4)
        self.tools.addWidget(self.headline)
        self.tools.addStretch()
        self._icons: dict[QToolButton, str] = {}
        self._of_row: list[QToolButton] = []
        self._add_usual()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self.tools)
        layout.addWidget(self.view)
        self.view.selectionModel().currentChanged.connect(self.enable)
        model.modelReset.connect(self.enable)
        model.rowsRemoved.connect(self.enable)

    @property
    def row(self) -> int:
        """The row that the user is in, -1 for none."""
        return self.view.currentIndex().row()

    def go_to(self, row: int, column: int) -> None:
        """Put the user into that cell."""
        index = self.model.index(row, column)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.view.setFocus()

    def add_button(self, text: str, tip: str, icon: str, press: Callable[[], object], of_row: bool) -> QToolButton:
        """One more button; `of_row` when it is for the row that the user is in."""
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tool_tip(tip))
        button.setIcon(self._theme.icon(icon, "muted"))
        button.setIconSize(QSize(SIGN_PX, SIGN_PX))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: press())
        self.tools.addWidget(button)
        self._icons[button] = icon
        if of_row:
            self._of_row.append(button)
        return button

    def tint(self) -> None:
        """Icons in the colours of the look."""
        for button, name in self._icons.items():
            button.setIcon(self._theme.icon(name, "muted"))
        self.view.viewport().update()

    def remember_columns(self, preferences: Preferences) -> None:
        """Keep how the columns stand, if they were ever seen."""
        if self._sized:
            preferences.remember_columns(self.model.table, self.view.horizontalHeader())

    def restore_columns(self, preferences: Preferences) -> None:
        """The columns as they were; where nothing was kept they take the width of what stands in them."""
        self._sized = preferences.restore_columns(self.model.table, self.view.horizontalHeader())

    def enable(self) -> None:
        """Buttons for a row are off without one."""
        for button in self._of_row:
            button.setEnabled(self.row >= 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The first time, columns take the width of what stands in them."""
        super().showEvent(event)
        if not self._sized and self.model.rowCount():
            self._sized = True
            self.fit_columns()

    def fit_columns(self) -> None:
        """Columns as wide as what stands in them; the last one takes the rest."""
        self.view.resizeColumnsToContents()
        for column in range(self.model.columnCount() - 1):
            width = self.view.columnWidth(column)
            self.view.setColumnWidth(column, min(max(width + ROOM_PX, LEAST_PX), MOST_PX))

    def _add_usual(self) -> None:
        for text, tip, icon, keys, press, of_row in (
            (self.tr("Add"), self.tr("Add a row (Ctrl+N)"), "plus", "Ctrl+N", self.add_asked.emit, False),
            (
                self.tr("Duplicate"),
                self.tr("Add a row like this one (Ctrl+D)"),
                "copy",
                "Ctrl+D",
                lambda: self.copy_asked.emit(self.row),
                True,
            ),
            (
                self.tr("Remove"),
                self.tr("Take this row out (Ctrl+Del)"),
                "trash-2",
                "Ctrl+Del",
                lambda: self.removal_asked.emit(self.row),
                True,
            ),
        ):
            button = self.add_button(text, tip, icon, press, of_row)
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(button.click)
            self.addAction(action)
        self.enable()


def _view(model: FleetModel) -> QTableView:
    view = FleetTableView(model)
    view.setItemDelegate(CellDelegate(model, view))
    view.setAccessibleName(table_title(model.table))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    triggers = QAbstractItemView.EditTrigger
    view.setEditTriggers(
        triggers.DoubleClicked | triggers.SelectedClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
    )
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setIconSize(QSize(SIGN_PX, SIGN_PX))
    view.setTabKeyNavigation(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionsMovable(True)
    header.setStretchLastSection(True)
    return view
