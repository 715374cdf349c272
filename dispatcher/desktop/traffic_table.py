"""A week of traffic as a table to be painted: a row for each day, a column for each hour, speeds in per cent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from dispatcher.desktop.road_words import class_title, day_title
from dispatcher.model.road_rules import FASTEST, HOURS_OF_WEEK, SLOWEST, RoadClass

DAYS, HOURS = 7, 24
FREE = 100
CELL_PX, ROW_PX = 30, 30
LEAST, MOST = round(SLOWEST * 100), round(FASTEST * 100)
_NOWHERE = QModelIndex()

type Index = QModelIndex | QPersistentModelIndex
type Percents = dict[RoadClass, list[int]]


def percents(paces: Mapping[RoadClass, tuple[float, ...]]) -> Percents:
    """Speeds of every class in per cent of a free road, hour by hour."""
    return {
        road: [round(factor * 100) for factor in paces.get(road, ())] or [FREE] * HOURS_OF_WEEK for road in RoadClass
    }


class TrafficModel(QAbstractTableModel):
    """The week of one class of roads. `weeks` holds all classes; `road` says which is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.weeks: Percents = percents({})
        self.road = RoadClass.MAIN
        self.heat: tuple[QColor, QColor, QColor] = (QColor("#d9534f"), QColor("#f0c75e"), QColor("#7bb98a"))
        self.ink = QColor("#1d2329")

    def show(self, weeks: Percents) -> None:
        """Show these weeks."""
        self.beginResetModel()
        self.weeks = weeks
        self.endResetModel()

    def turn(self, road: RoadClass) -> None:
        """Show the week of this class."""
        self.road = road
        self.dataChanged.emit(self.index(0, 0), self.index(DAYS - 1, HOURS - 1))

    def put(self, cells: Iterable[Index], percent: int) -> None:
        """Let traffic be so fast in these hours."""
        for cell in cells:
            self.weeks[self.road][cell.row() * HOURS + cell.column()] = max(LEAST, min(MOST, percent))
        self.dataChanged.emit(self.index(0, 0), self.index(DAYS - 1, HOURS - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The days of a week."""
        return 0 if parent.isValid() else DAYS

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The hours of a day."""
        return 0 if parent.isValid() else HOURS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be chosen and typed in."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The figure, its colour, and the same in words."""
        if not index.isValid():
            return None
        percent = self.weeks[self.road][index.row() * HOURS + index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return str(percent)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.BackgroundRole:
            return QBrush(self._colour(percent))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(self.ink)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{road}, {day} {hour}:00: {percent} % of the speed of a free road").format(
                road=class_title(self.road), day=day_title(index.row()), hour=index.column(), percent=percent
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Take a figure that was typed; what is none leaves the cell as it was."""
        text = str(value).strip().removesuffix("%").strip()
        if role != Qt.ItemDataRole.EditRole or not text.isdecimal():
            return False
        self.put([index], int(text))
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Days and hours."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(section) if orientation == Qt.Orientation.Horizontal else day_title(section)

    def _colour(self, percent: int) -> QColor:
        slow, medium, free = self.heat
        if percent >= FREE:
            return free
        share = max(0.0, min(1.0, (percent - 40) / 60))
        return _between(slow, medium, share * 2) if share < 0.5 else _between(medium, free, share * 2 - 1)


class _Cell(QStyledItemDelegate):
    """A cell filled with its colour; chosen ones have a frame."""

    def __init__(self, table: QTableView, frame: QColor) -> None:
        super().__init__(table)
        self.frame = frame

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The colour of the pace, its figure, and whether it is chosen."""
        box = option.rect.adjusted(1, 1, -1, -1)
        painter.save()
        painter.fillRect(box, index.data(Qt.ItemDataRole.BackgroundRole))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole).color())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, index.data())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self.frame, 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()


class TrafficTable(QTableView):
    """The table: hours are chosen by dragging or with Shift and the arrows, Del makes them free."""

    def __init__(self, model: TrafficModel) -> None:
        super().__init__()
        self.week = model
        self.setModel(model)
        self.setObjectName("heat")
        self.setAccessibleName(self.tr("Speeds by day and hour"))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setMinimumSectionSize(CELL_PX)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setMinimumSectionSize(ROW_PX)
        self.setItemDelegate(_Cell(self, model.ink))
        self.setMinimumHeight(DAYS * ROW_PX + 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Del makes the chosen hours free; the rest is Qt's."""
        if event.key() == Qt.Key.Key_Delete and self.state() != QAbstractItemView.State.EditingState:
            self.week.put(self.selectedIndexes(), FREE)
        else:
            super().keyPressEvent(event)


def _between(a: QColor, b: QColor, share: float) -> QColor:
    def mixed(x: int, y: int) -> int:
        return round(x + (y - x) * share)

    return QColor(mixed(a.red(), b.red()), mixed(a.green(), b.green()), mixed(a.blue(), b.blue()))
