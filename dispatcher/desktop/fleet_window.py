"""The window in which the fleet is edited: who drives what, when and from where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.fleet_checks import DEPOTS, DRIVERS, SHIFTS, VEHICLES
from dispatcher.desk.fleet_editing import days_like, each_weekday
from dispatcher.desktop import fleet_words as words
from dispatcher.desktop.empty_state import EmptyState, action_button
from dispatcher.desktop.fleet_draft import TABLES, FleetDraft, Line, column_of
from dispatcher.desktop.fleet_model import FleetModel
from dispatcher.desktop.fleet_pane import FleetPane
from dispatcher.desktop.fleet_status import FleetStatus
from dispatcher.desktop.theme import Theme
from dispatcher.model.fleet import Fleet
from dispatcher.model.problem import Problem

SIZE_PX = QSize(1320, 780)
SHIFTS_SHARE, DRIVERS_SHARE = 3, 2


class FleetWindow(QWidget):
    """Tables of shifts, drivers, vehicles and depots, in a window of their own beside the main one.

    Whatever is edited is handed over by `changed` as soon as all of it is sound; until then the cells that are not
    are marked, and the sentence below says why. The answer is `show_fleet`, or `refuse` with what is wrong.
    """

    changed = Signal(object)
    absence = Signal(str, object, bool)
    import_asked = Signal()
    template_asked = Signal()
    pin_asked = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Fleet"))
        self.setObjectName("fleet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self._theme = theme
        self._date = dt.date.min
        self.draft = FleetDraft()
        self.draft.comma = QLocale().decimalPoint() == ","
        self.models = {table: FleetModel(theme, self.draft, table) for table in TABLES}
        self.panes = {table: FleetPane(theme, model) for table, model in self.models.items()}
        self.status = FleetStatus(theme)
        self._import = QAction(self.tr("Import fleet…"), self)
        self._template = QAction(self.tr("Save a template…"), self)
        self._by_hand = QAction(self.tr("Fill in by hand"), self)
        self._empty = EmptyState([self._import, self._template, self._by_hand])
        self._weekday_menu = QMenu(self)
        self.tabs = QTabBar()
        self._pages = QStackedWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    # What the window is told

    def show_fleet(self, fleet: Fleet, date: dt.date, zone: ZoneInfo) -> None:
        """Show the fleet as it is stored, and who is absent on that date. What is being edited stays."""
        self._date = date
        merged = self.draft.merged(fleet)
        self.draft.settle(fleet)
        self._show(merged)
        self.models[SHIFTS].show_date(date, date == dt.datetime.now(zone).date())
        self._settle()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """What was handed over was not stored: mark why."""
        self.draft.refused(problems)
        self._tell()

    # Layout

    def _lay_out(self) -> None:
        people = QSplitter(Qt.Orientation.Vertical)
        people.setChildrenCollapsible(False)
        people.addWidget(self.panes[SHIFTS])
        people.addWidget(self.panes[DRIVERS])
        people.setStretchFactor(0, SHIFTS_SHARE)
        people.setStretchFactor(1, DRIVERS_SHARE)
        self.tabs.setProperty("pages", True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Tables of the fleet"))
        for page in (people, self.panes[VEHICLES], self.panes[DEPOTS]):
            self.tabs.addTab("")
            self._pages.addWidget(page)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        top = QHBoxLayout()
        top.addWidget(self.tabs)
        top.addStretch()
        for action in (self._import, self._template):
            top.addWidget(action_button(action))
        tables = QWidget()
        column = QVBoxLayout(tables)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        self._stack.addWidget(tables)
        self._stack.addWidget(self._empty)
        self._empty.say(
            self.tr("No fleet yet"),
            self.tr("Import a workbook with your drivers, vehicles and shifts, or fill the tables in by hand."),
            self._import,
            self._template,
            self._by_hand,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.status)
        self._add_tools()

    def _add_tools(self) -> None:
        weekdays = self.panes[SHIFTS].add_button(
            self.tr("Weekdays"),
            self.tr("Give each weekday a shift of its own, or drive other days like one of them"),
            "calendar-days",
            lambda: None,
            False,
        )
        weekdays.setMenu(self._weekday_menu)
        weekdays.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.panes[DEPOTS].add_button(
            self.tr("Set on map"),
            self.tr("Show on the map where this depot is"),
            "map-pin",
            self._pin,
            True,
        )

    def _connect(self) -> None:
        for table, pane in self.panes.items():
            pane.add_asked.connect(lambda t=table: self._add(t))
            pane.copy_asked.connect(lambda row, t=table: self._copy(t, row))
            pane.removal_asked.connect(lambda row, t=table: self._remove(t, row))
            self.models[table].edited.connect(self._settle)
        self.models[SHIFTS].ticked.connect(lambda shift_id, away: self.absence.emit(shift_id, self._date, away))
        self._import.triggered.connect(lambda: self.import_asked.emit())
        self._template.triggered.connect(lambda: self.template_asked.emit())
        self._by_hand.triggered.connect(self._start)
        self._weekday_menu.aboutToShow.connect(self._fill_weekday_menu)
        self.status.go_asked.connect(self._go_to_problem)
        self.status.revert_asked.connect(self.revert)
        for keys, told in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo_asked.emit),
            ("Ctrl+W", self.close),
            (QKeySequence.StandardKey.Cancel, self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(told)
        self._theme.changed.connect(self._tint)

    def _tint(self) -> None:
        for pane in self.panes.values():
            pane.tint()
        self._tell()

    # Rows

    def _add(self, table: str) -> None:
        model = self.models[table]
        self._insert(table, model.rowCount(), self.draft.blank(table, words.new_name(table)))

    def _copy(self, table: str, row: int) -> None:
        if row >= 0:
            self._insert(table, row + 1, self.draft.copy(table, row))

    def _insert(self, table: str, row: int, line: Line) -> None:
        self.draft.begin_edit()
        self.models[table].insert(row, line)
        self.panes[table].go_to(row, 1 if table == SHIFTS else 0)
        self._settle()

    def _remove(self, table: str, row: int) -> None:
        if row < 0:
            return
        in_use = self.draft.in_use(table, row)
        if in_use is not None:
            text = self.tr("Shifts that need {name}: {count}. Choose something else for them first.")
            self.status.say(text.format(name=in_use.name, count=in_use.shifts))
            return
        self.draft.begin_edit()
        for shift in reversed(self.draft.shifts_of(row) if table == DRIVERS else []):
            self.models[SHIFTS].take_out(shift)
        self.models[table].take_out(row)
        self._settle()

    def _start(self) -> None:
        """A depot, a vehicle, a driver and a shift to begin with."""
        self.draft.begin_edit()
        for table in (DEPOTS, VEHICLES, DRIVERS, SHIFTS):
            self.models[table].insert(0, self.draft.blank(table, words.new_name(table)))
        self._settle()
        self.panes[DRIVERS].go_to(0, 0)

    def revert(self) -> None:
        """Give up what is not stored yet."""
        self.draft.begin_edit()
        self._show(self.draft.stored())
        self._settle()

    def undo(self) -> None:
        """Take back the newest edit: one that is not stored yet, else ask for the newest step of the history."""
        lines = self.draft.step_back()
        if lines is None:
            self.undo_asked.emit()
        else:
            self._show(lines)
            self._settle()

    def _show(self, lines: dict[str, list[Line]]) -> None:
        for table, model in self.models.items():
            model.renew(lines[table])

    def _pin(self) -> None:
        row = self.panes[DEPOTS].row
        if row >= 0 and self.draft.is_stored(DEPOTS, row):
            self.pin_asked.emit(self.draft.lines[DEPOTS][row].thing.id)

    # Weekdays

    def _fill_weekday_menu(self) -> None:
        menu, row = self._weekday_menu, self.panes[SHIFTS].row
        menu.clear()
        one_each = menu.addAction(self.tr("A shift of its own for each day of this row"))
        one_each.setEnabled(row >= 0)
        one_each.triggered.connect(lambda: self._deal(row))
        menu.addSeparator()
        workdays = words.days_words(range(5))
        for day in range(5):
            text = self.tr("{days} like {day}").format(days=workdays, day=words.long_day_name(day))
            menu.addAction(text).triggered.connect(lambda _=False, d=day: self._all_like(d))

    def _deal(self, row: int) -> None:
        shift_id = self.draft.lines[SHIFTS][row].thing.id
        self._take_shifts(each_weekday(self.draft.fleet(), shift_id))

    def _all_like(self, day: int) -> None:
        self._take_shifts(days_like(self.draft.fleet(), day, range(5)))

    def _take_shifts(self, fleet: Fleet) -> None:
        lines = self.draft.with_shifts(fleet.patterns)
        self.draft.begin_edit()
        self.models[SHIFTS].renew(lines)
        self._settle()

    # What was edited

    def _settle(self) -> None:
        """Hand over what is sound, and say what is not."""
        self._tell()
        fleet = self.draft.ready()
        if fleet is not None:
            self.draft.sent(fleet)
            self.changed.emit(fleet)

    def _tell(self) -> None:
        for model in self.models.values():
            model.refresh()
        problems = self.draft.problems()
        self.status.show_problems(problems)
        titles = (
            (self.tr("Drivers and shifts"), (SHIFTS, DRIVERS)),
            (words.table_title(VEHICLES), (VEHICLES,)),
            (words.table_title(DEPOTS), (DEPOTS,)),
        )
        for tab, (title, tables) in enumerate(titles):
            count = sum(problem.where.sheet in tables for problem in problems)
            self.tabs.setTabText(tab, self.tr("{title} ({count})").format(title=title, count=count) if count else title)
            self.tabs.setTabIcon(tab, self._theme.icon("triangle-alert", "alert") if count else QIcon())
        is_empty = not any(model.rowCount() for model in self.models.values())
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.status.setVisible(not is_empty)

    def _go_to_problem(self) -> None:
        where = self.draft.problems()[0].where
        if where.sheet in self.panes:
            self.tabs.setCurrentIndex({SHIFTS: 0, DRIVERS: 0, VEHICLES: 1, DEPOTS: 2}[where.sheet])
            self.panes[where.sheet].go_to(where.row - 1, column_of(where.sheet, where.column))
