"""What cells of the fleet's tables are edited with: a line of text, a list to choose from, the days of a week."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dispatcher.desktop import fleet_words as words
from dispatcher.desktop.fleet_columns import Kind
from dispatcher.desktop.fleet_model import FleetModel

type Index = QModelIndex | QPersistentModelIndex

FILLED = "filled"
"""An editor that was filled in once: what is stored meanwhile does not overwrite what is being typed."""


class DaysEditor(QFrame):
    """Seven buttons for the days of the week, and one for Monday to Friday. No day chosen means every day.

    `left` when the user is done with it: True to keep what was chosen.
    """

    left = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("daysEditor")
        self._is_left = False
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Days of the week"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 2, 3, 2)
        layout.setSpacing(1)
        self.buttons = [self._button(words.day_name(day), words.long_day_name(day)) for day in words.WEEK]
        workdays = self._button(f"{words.day_name(0)}–{words.day_name(4)}", "")
        workdays.setCheckable(False)
        workdays.clicked.connect(lambda: self.choose(frozenset(range(5))))
        self._row = [*self.buttons, workdays]
        for button in self._row:
            layout.addWidget(button)
            button.installEventFilter(self)
        self.setFocusProxy(self.buttons[0])

    @property
    def days(self) -> frozenset[int]:
        """The days chosen; every day is none of them."""
        chosen = frozenset(day for day, button in enumerate(self.buttons) if button.isChecked())
        return frozenset() if len(chosen) == len(self.buttons) else chosen

    def choose(self, days: frozenset[int]) -> None:
        """Choose these days; none of them is every day."""
        for day, button in enumerate(self.buttons):
            button.setChecked(day in days or not days)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter keeps, Esc gives up, arrows go along the days, and who goes elsewhere keeps."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        focused = QApplication.focusWidget()
        if event.type() == QEvent.Type.FocusOut and focused is not None and not self.isAncestorOf(focused):
            self._leave(True)
        return super().eventFilter(watched, event)

    def _leave(self, keep: bool) -> None:
        """Closing takes the focus away, which is no second leaving."""
        if not self._is_left:
            self._is_left = True
            self.left.emit(keep)

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._leave(key != Qt.Key.Key_Escape)
            return True
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(key), 0)
        if step:
            at = next((i for i, button in enumerate(self._row) if button.hasFocus()), 0)
            self._row[(at + step) % len(self._row)].setFocus()
        return bool(step)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setProperty("tight", True)
        button.setAccessibleName(name or text)
        return button


class CellDelegate(QStyledItemDelegate):
    """Makes the editor that a column asks for."""

    def __init__(self, model: FleetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """The editor of a cell."""
        column = self._model.columns[index.column()]
        editor: QWidget
        match column.kind:
            case Kind.CHOICE:
                editor = self._list(parent, column.key)
            case Kind.DAYS:
                editor = self._days(parent)
            case _:
                editor = QLineEdit(parent)
        editor.setProperty("cell", True)
        editor.setAccessibleName(words.column_title(column.key))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Fill the editor in, once."""
        if editor.property(FILLED):
            return
        editor.setProperty(FILLED, True)
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(next((i for i in range(editor.count()) if editor.itemData(i) == value), -1))
        elif isinstance(editor, DaysEditor):
            editor.choose(value)
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        """Hand over what was typed or chosen."""
        if isinstance(editor, QComboBox):
            if editor.currentIndex() >= 0 and editor.currentData() != index.data(Qt.ItemDataRole.EditRole):
                model.setData(index, editor.currentData())
        elif isinstance(editor, DaysEditor):
            if editor.days != index.data(Qt.ItemDataRole.EditRole):
                model.setData(index, editor.days)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Over the cell; what needs more room takes it, inside the table."""
        rect, parent = option.rect, editor.parentWidget()
        if isinstance(editor, DaysEditor) and parent is not None:
            room = parent.rect()
            rect.setSize(rect.size().expandedTo(editor.sizeHint()))
            rect.moveTopLeft(
                QPoint(max(0, min(rect.x(), room.width() - rect.width())), min(rect.y(), room.bottom() - rect.height()))
            )
        editor.setGeometry(rect)

    def _list(self, parent: QWidget, key: str) -> QComboBox:
        box = QComboBox(parent)
        for value, name in self._model.choices(key):
            box.addItem(name, value)
        box.activated.connect(lambda: self._commit(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _days(self, parent: QWidget) -> DaysEditor:
        editor = DaysEditor(parent)
        editor.left.connect(lambda keep: self._commit(editor, keep))
        return editor

    def _commit(self, editor: QWidget, keep: bool = True) -> None:
        if keep:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor)
