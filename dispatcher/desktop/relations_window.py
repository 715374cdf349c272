"""In which sequence orders are to be served that belong together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.dialog_buttons import dialog_buttons
from dispatcher.desktop.relations_words import kind_help, kind_title
from dispatcher.desktop.theme import Theme
from dispatcher.model.terms import RelationKind

SIZE_PX = QSize(460, 420)
ID_ROLE = Qt.ItemDataRole.UserRole


class RelationWindow(QDialog):
    """Asks for the sequence: by dragging, or by the buttons. `chosen` carries the orders in it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, kind: RelationKind, orders: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """`orders` are ids and what people call them, in the sequence in which they stand now."""
        super().__init__(parent)
        self.setWindowTitle(kind_title(kind))
        self.resize(SIZE_PX)
        told = QLabel(kind_help(kind))
        told.setWordWrap(True)
        told.setProperty("role", "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Orders in the sequence in which they are served"))
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        for order_id, name in orders:
            item = QListWidgetItem(self.tr("{name} ({order})").format(name=name, order=order_id))
            item.setData(ID_ROLE, order_id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.earlier = QPushButton(theme.icon("arrow-up"), self.tr("Earlier"))
        self.later = QPushButton(theme.icon("arrow-down"), self.tr("Later"))
        buttons = QHBoxLayout()
        for button, by in ((self.earlier, -1), (self.later, 1)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, by=by: self._shift(by))
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(told)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addWidget(dialog_buttons(self, self.tr("Bind"), self.accept))

    @property
    def order_ids(self) -> tuple[str, ...]:
        """The orders in the sequence in which they stand."""
        return tuple(self.list.item(row).data(ID_ROLE) for row in range(self.list.count()))

    def accept(self) -> None:
        """This is the sequence."""
        super().accept()
        self.chosen.emit(self.order_ids)

    def _shift(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)
