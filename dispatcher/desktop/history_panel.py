"""The history: what each step was and when, and the way back to any moment of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.history_desk import Step
from dispatcher.desktop.history_delegate import HistoryDelegate
from dispatcher.desktop.history_view import DayRow, HistoryRow, MomentRow, history_rows, moments
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import day_words, tool_tip

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
TIME_ROLE = Qt.ItemDataRole.UserRole + 1


class HistoryModel(QAbstractListModel):
    """Rows of the history for Qt's views; headings can be read but not chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[HistoryRow] = []

    def show(self, rows: list[HistoryRow]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Headings and moments; nothing lies below one."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Moments alone can be chosen."""
        if index.isValid() and isinstance(self.rows[index.row()], DayRow):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The sentence, all of it in words for a screen reader, and the row itself for the delegate."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._sentence(row)
            case Qt.ItemDataRole.ToolTipRole if isinstance(row, MomentRow):
                return tool_tip(self._spoken(row))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case _ if role == ROW_ROLE:
                return row
            case _ if role == TIME_ROLE:
                return _time(row)
        return None

    def row_of(self, step_id: int) -> int:
        """Where a moment stands, -1 when it is not listed."""
        return next((i for i, r in enumerate(self.rows) if isinstance(r, MomentRow) and r.step_id == step_id), -1)

    def _sentence(self, row: HistoryRow) -> str:
        if isinstance(row, MomentRow):
            return row.summary if row.at is not None else self.tr("The beginning, before the first step")
        today = dt.datetime.now().astimezone().date()
        if row.date == today:
            return self.tr("Today")
        return self.tr("Yesterday") if row.date == today - dt.timedelta(days=1) else day_words(row.date)

    def _spoken(self, row: HistoryRow) -> str:
        sentence = self._sentence(row)
        if isinstance(row, DayRow):
            return sentence
        lines = [sentence]
        if row.at is not None:
            lines.append(self.tr("{day}, {time}").format(day=day_words(row.at.date()), time=_time(row)))
        if row.is_present:
            lines.append(self.tr("The day is as it was at this moment."))
        elif row.is_undone:
            lines.append(self.tr("This step is taken back."))
        elif row.is_given_up:
            lines.append(self.tr("Given up: it was taken back, and something else was done since."))
        return "\n".join(lines)


class HistoryList(QListView):
    """The view; `entered_` says that Enter was pressed."""

    entered_ = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter is ours; everything else goes from row to row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_.emit()
        else:
            super().keyPressEvent(event)


class HistoryPanel(QFrame):
    """The list with its filter. `return_asked` carries the step whose moment is to be the present, 0 the beginning."""

    return_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._moments: list[MomentRow] = []
        self._is_busy = False
        self.model = HistoryModel()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a step"))
        self.filter.setAccessibleName(self.tr("Find a step"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._refilter)
        self.list = self._list(theme)
        self.button = QPushButton(self.tr("Return to this moment"))
        self.button.clicked.connect(self._ask)
        self._nothing = QLabel()
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "muted")
        self._lay_out()
        self._refilter()

    def show_history(self, steps: Sequence[Step], zone: dt.tzinfo | None = None) -> None:
        """List these steps (oldest first, as the desk gives them), with times of this zone (None: the machine's)."""
        told = moments(steps, zone)
        if told != self._moments:
            self._moments = told
            self._refilter()

    def set_busy(self, is_busy: bool) -> None:
        """While a command is under way there is no returning."""
        self._is_busy = is_busy
        self._enable()

    def _list(self, theme: Theme) -> HistoryList:
        view = HistoryList()
        view.setModel(self.model)
        view.setItemDelegate(HistoryDelegate(theme, ROW_ROLE, TIME_ROLE, view))
        view.setUniformItemSizes(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("History"))
        view.doubleClicked.connect(self._ask)
        view.selectionModel().selectionChanged.connect(self._enable)
        view.entered_.connect(self._ask)
        theme.changed.connect(view.viewport().update)
        return view

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 4)
        top.addWidget(self.filter)
        bottom.setContentsMargins(8, 4, 8, 8)
        bottom.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        layout.addLayout(bottom)
        QWidget.setTabOrder(self.filter, self.list)
        QWidget.setTabOrder(self.list, self.button)

    def _refilter(self) -> None:
        chosen = self._chosen()
        self.model.show(history_rows(self._moments, self.filter.text()))
        if self._moments:
            self._nothing.setText(self.tr("No step says that."))
        else:
            self._nothing.setText(self.tr("Nothing was done yet. Every step will stand here and can be taken back."))
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        row = self.model.row_of(chosen.step_id) if chosen is not None else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        self._enable()

    def _chosen(self) -> MomentRow | None:
        indexes = self.list.selectedIndexes()
        row = self.model.rows[indexes[0].row()] if indexes else None
        return row if isinstance(row, MomentRow) else None

    def _can_return(self) -> bool:
        chosen = self._chosen()
        can_be_reached = chosen is not None and not (chosen.is_present or chosen.is_given_up)
        return can_be_reached and not self._is_busy

    def _enable(self) -> None:
        self.button.setEnabled(self._can_return())

    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self._can_return():
            self.return_asked.emit(chosen.step_id)


def _time(row: HistoryRow) -> str:
    if isinstance(row, DayRow) or row.at is None:
        return ""
    return QLocale().toString(QTime(row.at.hour, row.at.minute), QLocale.FormatType.ShortFormat)
