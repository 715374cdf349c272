"""A table of the fleet for Qt's views: cells of the draft, what is wrong with them, and the absences of a day."""

from __future__ import annotations

import datetime as dt
from typing import Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from dispatcher.desk.fleet_checks import DEPOTS, DRIVERS, SHIFTS, VEHICLES
from dispatcher.desktop import fleet_words as words
from dispatcher.desktop.fleet_columns import COLUMNS, Column, Kind
from dispatcher.desktop.fleet_draft import FleetDraft, Line
from dispatcher.desktop.said import all_told
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import tool_tip
from dispatcher.model.fleet import Depot, Driver, ShiftPattern

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
_REFERS_TO = {"driver": DRIVERS, "vehicle": VEHICLES, "start depot": DEPOTS, "end depot": DEPOTS}
_Role = Qt.ItemDataRole


class FleetModel(QAbstractTableModel):
    """One table of the draft. `edited` when a cell was; `ticked` when somebody is absent, or not any more."""

    edited = Signal()
    ticked = Signal(str, bool)

    def __init__(self, theme: Theme, draft: FleetDraft, table: str) -> None:
        super().__init__()
        self.table, self.columns = table, COLUMNS[table]
        self._theme, self._draft = theme, draft
        self._date, self._is_today = dt.date.min, False

    # Rows come and go

    def renew(self, lines: list[Line]) -> None:
        """Show these rows; where they are those that were there, editors and what is chosen stay."""
        ids = [line.thing.id for line in self._lines]
        if ids == [line.thing.id for line in lines]:
            self._draft.put_lines(self.table, lines)
            self.refresh()
        else:
            self.beginResetModel()
            self._draft.put_lines(self.table, lines)
            self.endResetModel()

    def refresh(self) -> None:
        """Something that cells say may have changed."""
        if self._lines:
            last = len(self._lines) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, len(self.columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last)

    def show_date(self, date: dt.date, is_today: bool) -> None:
        """The day that absences are ticked for."""
        self._date, self._is_today = date, is_today
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        self.refresh()

    def insert(self, row: int, line: Line) -> None:
        """Put a row in."""
        self.beginInsertRows(NOWHERE, row, row)
        self._lines.insert(row, line)
        self._draft.edited()
        self.endInsertRows()

    def take_out(self, row: int) -> None:
        """Take a row out."""
        self.beginRemoveRows(NOWHERE, row, row)
        del self._lines[row]
        self._draft.edited()
        self.endRemoveRows()

    @property
    def naming_column(self) -> int:
        """The column that says whose row it is."""
        return next(number for number, column in enumerate(self.columns) if column.kind is not Kind.TICK)

    @property
    def _lines(self) -> list[Line]:
        return self._draft.lines[self.table]

    # What Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Rows; nothing lies below one."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Titles of the columns, what they are for, and the names of the rows."""
        if orientation == Qt.Orientation.Vertical:
            is_name = role in (_Role.DisplayRole, _Role.ToolTipRole) and 0 <= section < len(self._lines)
            return self._shown(section, self.columns[self.naming_column]) if is_name else None
        if not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        match role:
            case _Role.DisplayRole:
                return self._absent_title() if column.kind is Kind.TICK else words.column_title(column.key)
            case _Role.ToolTipRole:
                return tool_tip(words.column_help(column.key))
            case _Role.TextAlignmentRole if column.is_figure:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _absent_title(self) -> str:
        if self._is_today:
            return self.tr("Absent today")
        return self.tr("Absent {day}").format(day=f"{words.day_name(self._date.weekday())} {self._date.day}")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be edited, and whose absence can be ticked: a shift that is stored and driven on the day."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        column = self.columns[index.column()]
        if column.kind is Kind.TICK:
            return flags | Qt.ItemFlag.ItemIsUserCheckable if self._is_on(index.row()) else flags
        return flags if column.kind is Kind.FIXED else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Text, the value behind a choice, ticks, and what is wrong: its sign, its colour, its words."""
        if not index.isValid():
            return None
        row, column = index.row(), self.columns[index.column()]
        match role:
            case _Role.DisplayRole:
                return self._shown(row, column)
            case _Role.EditRole:
                return self._value(row, column)
            case _Role.CheckStateRole if column.kind is Kind.TICK and self._is_on(row):
                is_absent = self._draft.is_absent(row, self._date)
                return Qt.CheckState.Checked if is_absent else Qt.CheckState.Unchecked
            case _Role.ToolTipRole | _Role.AccessibleDescriptionRole:
                text = self._why(row, column) or self._shown(row, column)
                return tool_tip(text) if role == _Role.ToolTipRole else self._why(row, column)
            case _Role.AccessibleTextRole:
                return self._spoken(row, column)
            case _Role.TextAlignmentRole if column.is_figure:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _Role.ForegroundRole | _Role.DecorationRole:
                return self._mark(row, column, role)
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Put what was typed, chosen or ticked into the draft."""
        if not index.isValid():
            return False
        row, column = index.row(), self.columns[index.column()]
        if role == _Role.CheckStateRole and column.kind is Kind.TICK and self._is_on(row):
            self.ticked.emit(self._lines[row].thing.id, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != _Role.EditRole or column.kind in (Kind.TICK, Kind.FIXED):
            return False
        if column.kind is Kind.TEXT:
            self._draft.write(self.table, row, column, str(value))
        else:
            self._draft.choose(self.table, row, column, value)
        self.refresh()
        self.edited.emit()
        return True

    def choices(self, key: str) -> list[tuple[str | None, str]]:
        """What a cell of that column may be: ids with their names; two of one name have their ids beside it."""
        things = [cast(Driver, line.thing) for line in self._draft.lines[_REFERS_TO[key]]]
        names = [thing.name or thing.id for thing in things]
        found: list[tuple[str | None, str]] = [
            (thing.id, name if names.count(name) == 1 else f"{name} ({thing.id})")
            for thing, name in zip(things, names, strict=True)
        ]
        return [*found, (None, words.no_depot(key))] if _REFERS_TO[key] == DEPOTS else found

    # What a cell says

    def _is_on(self, row: int) -> bool:
        pattern = cast(ShiftPattern, self._lines[row].thing)
        return pattern.is_on(self._date) and self._draft.is_stored(self.table, row)

    def _value(self, row: int, column: Column) -> Any:
        if column.kind in (Kind.CHOICE, Kind.DAYS):
            return getattr(self._lines[row].thing, column.field)
        return self._shown(row, column)

    def _shown(self, row: int, column: Column) -> str:
        thing = self._lines[row].thing
        match column.kind:
            case Kind.CHOICE:
                chosen = getattr(thing, column.field)
                return next((name for one, name in self.choices(column.key) if one == chosen), chosen or "")
            case Kind.DAYS:
                pattern = cast(ShiftPattern, thing)
                return "–" if pattern.date else words.days_words(pattern.weekdays)
            case Kind.TICK:
                return "" if self._is_on(row) else "–"
        text = self._draft.text(self.table, row, column)
        return words.not_placed() if column.key == "place" and not text else text

    def _why(self, row: int, column: Column) -> str:
        found = self._draft.problems_at(self.table, row, column.key)
        return all_told(found)

    def _spoken(self, row: int, column: Column) -> str:
        if column.kind is not Kind.TICK:
            return self._shown(row, column)
        driver = self._shown(row, self.columns[1])
        if not self._is_on(row):
            return self.tr("{driver} has no shift on this day").format(driver=driver)
        is_absent = self._draft.is_absent(row, self._date)
        text = self.tr("{driver} is absent") if is_absent else self.tr("{driver} is there")
        return text.format(driver=driver)

    def _mark(self, row: int, column: Column, role: int) -> Any:
        is_bad = bool(self._draft.problems_at(self.table, row, column.key))
        is_lost = column.key == "place" and cast(Depot, self._lines[row].thing).location is None
        if role == _Role.DecorationRole:
            return self._theme.icon("triangle-alert", "alert") if is_bad or is_lost else None
        if is_bad or is_lost:
            return QColor(self._theme.colours["alert"])
        faint = column.kind in (Kind.FIXED, Kind.TICK) or self._value(row, column) is None
        faint = faint or (self.table == SHIFTS and self._draft.is_absent(row, self._date))
        return QColor(self._theme.colours["muted"]) if faint else None
