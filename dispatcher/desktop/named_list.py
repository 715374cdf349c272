"""A list of things with names, to choose from, with buttons below: closures, zones and the like."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.dialog_buttons import small_button
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.words import tool_tip


class OrNothing(QFrame):
    """A list, or the words that stand there while it is empty."""

    def __init__(self, view: QWidget, nothing: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.empty = TextLabel(nothing, "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(24)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(view)
        self._stack.addWidget(self.empty)

    def show_list(self, is_there: bool) -> None:
        """Show the list, or (False) that there is nothing in it."""
        self._stack.setCurrentIndex(0 if is_there else 1)


class NamedList(QWidget):
    """Lines of texts; the first of each is its name. `opened` carries the name of a line that was pressed Enter on or
    clicked twice, `dropped` those that are to go."""

    opened = Signal(str)
    dropped = Signal(tuple)

    def __init__(self, name: str, captions: Sequence[str], nothing: str) -> None:
        """`nothing` stands there while the list is empty."""
        super().__init__()
        self.lines = _Lines()
        self.lines.setAccessibleName(name)
        self.lines.setHeaderLabels(list(captions))
        self.lines.setRootIsDecorated(False)
        self.lines.setAllColumnsShowFocus(True)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.lines.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.lines.itemActivated.connect(lambda item, _: self.opened.emit(item.text(0)))
        self.lines.deleted.connect(lambda: self.dropped.emit(self.chosen))
        self.lines.itemSelectionChanged.connect(self._enable)
        self._holder = OrNothing(self.lines, nothing)
        self.buttons = QHBoxLayout()
        self._of_lines: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._holder, 1)
        layout.addLayout(self.buttons)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of the chosen lines."""
        return tuple(item.text(0) for item in self.lines.selectedItems())

    def show_lines(self, lines: Sequence[Sequence[str]]) -> None:
        """Show these lines; what is chosen stays chosen."""
        chosen = set(self.chosen)
        self.lines.clear()
        for texts in lines:
            item = QTreeWidgetItem(list(texts))
            for column, text in enumerate(texts):
                item.setToolTip(column, tool_tip(text))
            self.lines.addTopLevelItem(item)
            item.setSelected(texts[0] in chosen)
        self._holder.show_list(bool(lines))
        self._enable()

    def add_button(self, text: str, press: Callable[[], object], of_lines: bool = False) -> QPushButton:
        """One more button; `of_lines` when it is for chosen ones."""
        button = small_button(text, press)
        self.buttons.addWidget(button)
        if of_lines:
            self._of_lines.append(button)
            self._enable()
        return button

    def _enable(self) -> None:
        for button in self._of_lines:
            button.setEnabled(bool(self.lines.selectedItems()))


class _Lines(QTreeWidget):
    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Delete and self.selectedItems():
            self.deleted.emit()
        else:
            super().keyPressEvent(event)
