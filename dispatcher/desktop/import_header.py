"""A header above a list's columns: each label with the choice of what its column means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QWidget

from dispatcher.desk.results import ListPreview
from dispatcher.desktop.import_view import OWN_COLUMN
from dispatcher.desktop.import_words import group_of, meaning_words

FIELD_ROLE = Qt.ItemDataRole.UserRole
GAP_PX = 4
POPUP_ROWS = 18
FIRST_OF_GROUPS = ("address", "order_id", "load", "pickup.address", "delivery.address")
"""One field of each group, in the sequence of the groups: what lists are most likely to hold comes first."""


class MeaningChoice(QComboBox):
    """What one column means. Turning the wheel over it scrolls the table and changes nothing."""

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("meaning", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(POPUP_ROWS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def field(self) -> str:
        """The field chosen, "" for the sender's own column."""
        return str(self.currentData(FIELD_ROLE) or OWN_COLUMN)

    def choose(self, field: str) -> None:
        """Show a field without saying so."""
        self.setCurrentIndex(max(0, self.findData(field, FIELD_ROLE)))
        self.mark()

    def mark(self) -> None:
        """Let columns that stay the sender's own step back."""
        is_own = self.field == OWN_COLUMN
        if self.property("own") != is_own:
            self.setProperty("own", is_own)
            if self.isVisible():  # otherwise it is dressed when it is shown
                self.style().polish(self)
        self.setToolTip(self.currentText())

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """A list as wide as its words, however narrow the column."""
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count()))
        self.view().setMinimumWidth(max(words + 56, self.width()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the table."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say that it is about to be used: it may be out of sight."""
        super().focusInEvent(event)
        self.entered.emit()


class MeaningHeader(QHeaderView):
    """Labels with a row of choices below them. `chosen` says that a person gave a column (its label) a field.

    `entered` says which section's choice has the keyboard.
    """

    chosen = Signal(str, str)
    entered = Signal(int)

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.labels: tuple[str, ...] = ()
        self.choices: list[MeaningChoice] = []
        self._fields = QStandardItemModel(self)
        self._known: tuple[str, ...] = ()
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setAccessibleName(self.tr("Columns and their meaning"))
        for moved in (self.sectionResized, self.geometriesChanged, self.sectionCountChanged):
            moved.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)

    def begin(self, preview: ListPreview) -> None:
        """Other columns: their choices are made anew, by `make_choices` or `show_meanings`."""
        labels = tuple(column.label for column in preview.columns)
        self._list_fields(preview)
        if labels != self.labels or len(self.choices) != len(labels):
            self.labels = labels
            for choice in self.choices:
                choice.hide()
                choice.deleteLater()
            self.choices = []

    def make_choices(self, most: int) -> None:
        """Make so many of the choices that are still missing: all at once would hold the window up."""
        at = len(self.choices)
        for section, label in enumerate(self.labels[at : at + most], at + 1):
            self.choices.append(self._choice(section, label))

    def show_meanings(self, preview: ListPreview) -> None:
        """One choice a column of the list, each at its field."""
        self.begin(preview)
        self.make_choices(len(self.labels))
        for choice, column in zip(self.choices, preview.columns, strict=True):
            choice.choose(column.field)
            choice.show()
        self._place()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Labels, and the choices below them."""
        return super().sizeHint() + QSize(0, self._choice_px())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """The label in the upper part; the first section has no choice."""
        painter.fillRect(rect, self.palette().base())
        super().paintSection(painter, QRect(rect.topLeft(), self._label_size(rect)), logicalIndex)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's own, but the choices move when the header's viewport does."""
        if event.type() == QEvent.Type.Resize and watched is self.viewport():
            self._place()
        return super().eventFilter(watched, event)

    def _label_size(self, rect: QRect) -> QSize:
        return QSize(rect.width(), rect.height() - self._choice_px())

    def _choice_px(self) -> int:
        return self.fontMetrics().height() + 18

    def _choice(self, section: int, label: str) -> MeaningChoice:
        choice = MeaningChoice(self.viewport())
        choice.setModel(self._fields)
        choice.setAccessibleName(self.tr("Meaning of column {label}").format(label=label))
        choice.activated.connect(lambda _: self._was_chosen(choice, label))
        choice.entered.connect(lambda: self.entered.emit(section))
        return choice

    def _was_chosen(self, choice: MeaningChoice, label: str) -> None:
        choice.mark()
        self.chosen.emit(label, choice.field)

    def _place(self) -> None:
        height = self._choice_px()
        for section, choice in enumerate(self.choices, 1):
            left, width = self.sectionViewportPosition(section), self.sectionSize(section)
            top = self.height() - height
            choice.setGeometry(left + GAP_PX // 2, top, max(width - GAP_PX, 0), height - GAP_PX)

    def _list_fields(self, preview: ListPreview) -> None:
        """The fields that may be chosen, under headings; amounts that only this list names come with the others."""
        said = [column.field for column in preview.columns]
        own = [field for field in dict.fromkeys(said) if field and field not in preview.fields]
        known = (*preview.fields, *own)
        if known == self._known:
            return
        self._known = known
        self._fields.clear()
        self._fields.appendRow(_item(OWN_COLUMN))
        groups: dict[str, list[str]] = {group_of(first): [] for first in FIRST_OF_GROUPS}
        for field in known:
            groups.setdefault(group_of(field), []).append(field)
        for heading, fields in groups.items():
            self._fields.appendRow(_heading(heading))
            for field in fields:
                self._fields.appendRow(_item(field))


def _item(field: str) -> QStandardItem:
    item = QStandardItem(meaning_words(field))
    item.setData(field, FIELD_ROLE)
    return item


def _heading(text: str) -> QStandardItem:
    item = QStandardItem(text)
    font = QFont()
    font.setBold(True)
    item.setFont(font)
    item.setEnabled(False)
    item.setData(None, FIELD_ROLE)
    return item
