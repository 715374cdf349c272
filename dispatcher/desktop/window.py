"""The main window: the panels of one day, and what each of them hears of the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from dispatcher.desk.lanes import Lane, lanes_of
from dispatcher.desk.results import Planned
from dispatcher.desktop import dialogs
from dispatcher.desktop.actions import ICON, Actions
from dispatcher.desktop.bars import Bars
from dispatcher.desktop.commands import DayCommands, OpenDesk, Shown
from dispatcher.desktop.crash_watch import CrashWatch
from dispatcher.desktop.drawn import Drawn
from dispatcher.desktop.figures_bar import FiguresBar
from dispatcher.desktop.flows import Flows, load_windows
from dispatcher.desktop.hand import Hand
from dispatcher.desktop.map_page import PageWorld
from dispatcher.desktop.map_view import legs_of
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.notice import Notice
from dispatcher.desktop.panels import Panels
from dispatcher.desktop.parts import Parts
from dispatcher.desktop.preferences import Preferences
from dispatcher.desktop.progress_strip import ProgressStrip
from dispatcher.desktop.said import said
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.turns import Turns
from dispatcher.desktop.words import tool_tip
from dispatcher.model.problem import Problem

if TYPE_CHECKING:
    from dispatcher.desktop.history_panel import HistoryPanel

SIZE_PX = QSize(1600, 1000)
MAP_LEAST_PX = QSize(240, 200)
TINTED_AT_ONCE = 8
LATEST_MS = 3000
"""So long what nobody sees at first waits for the map to be painted."""
GROUND_MS = 200
"""So long it waits after that for the basemap, whose tiles come through this thread one by one."""

type OpenFolder = Callable[[Path], object]


def open_in_system(folder: Path) -> None:
    """Show a folder in the system's own window for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class MainWindow(QMainWindow):
    """The dispatcher's window on one day file."""

    def __init__(
        self,
        open_desk: OpenDesk,
        theme: Theme,
        preferences: Preferences,
        file: Path | None = None,
        watch: CrashWatch | None = None,
        engine: str | None = None,
        open_folder: OpenFolder = open_in_system,
        world: PageWorld | None = None,
    ) -> None:
        """`file` is the day file (None: the usual one), `watch` hears of crashes, `engine` plans (None: the desk's
        usual one), `open_folder` shows what was exported, `world` is the map's page when it was loaded ahead."""
        super().__init__()
        self.setWindowTitle(self.tr("Dispatcher"))
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self.setDockNestingEnabled(True)
        self.setAcceptDrops(True)
        self.theme, self.preferences = theme, preferences
        self._is_shared = self._has_shown = self._is_complete = False
        self._previewed: Planned | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._late = Turns(self)
        self.commands = DayCommands(self)
        self.commands.open_file(lambda _: open_desk(file))  # first: it is read while the panels are made
        self.selection, self.mover = Selection(self), Mover(self)
        self.actions_ = Actions(self)
        self.panels = Panels(self, theme, self.actions_, self.selection, self.mover, world)
        self.figures = FiguresBar()
        self.strip = ProgressStrip()
        self.notice = Notice(self.actions_.file.manage_regions, self.actions_.file.add_region)
        self.middle = QStackedWidget()
        self.hand = Hand(self, self.actions_.edit, self.commands, self.selection, self.mover, theme, self._is_sideways)
        self._lay_out()
        self.parts = Parts(
            self,
            theme,
            preferences,
            self.actions_,
            self.commands,
            self.selection,
            self.mover,
            self.panels,
            self.strip,
            self.notice,
            self.middle,
            watch,
            engine,
            open_desk,
            open_folder,
            self.preview,
        )
        self.flows = Flows(self.parts)
        self._connect()
        self.panels.no_orders.say(self.tr("Opening the day…"), "")
        self.panels.no_routes.say(self.tr("Opening the day…"), "")
        self.panels.orders.show_orders(())
        self.panels.board.show_lanes((), ZoneInfo("UTC"), is_planned=False)
        self._is_kept = preferences.restore_window(self)
        preferences.restore_columns("orders", self.panels.orders.table.horizontalHeader())
        if not self.panels.map.is_loaded:
            self.commands.open_map()
        self.commands.tell_of_opening(self.tr("Opening the day…"))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width among the panels when it is known, the first time."""
        super().showEvent(event)
        if not self._is_shared:
            QTimer.singleShot(0, self, self._stay_on_screen)
            QTimer.singleShot(LATEST_MS, self, self._complete)
        if not self._is_shared and not self._is_kept:
            self.panels.share_out()
        self._is_shared = True

    def _stay_on_screen(self) -> None:
        """On a small screen the window was made too large while its panels did not know their place yet."""
        self.resize(self.size().boundedTo(self.screen().availableSize()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Give up what is under way; the day file is let go of when the window is gone."""
        self.preferences.remember_window(self)
        self.preferences.remember_columns("orders", self.panels.orders.table.horizontalHeader())
        self.commands.abandon()
        self._late.forget()
        self.flows.shut()
        self.mover.shut()
        self.panels.map.shut()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """An order list may be dropped anywhere."""
        from dispatcher.desktop.import_source import file_in

        if file_in(event.mimeData()) is not None and self.actions_.file.import_orders.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the list in the window for lists."""
        from dispatcher.desktop.import_source import file_in

        file = file_in(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.flows.importing.open(file)

    def _lay_out(self) -> None:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.panels.map.setMinimumSize(MAP_LEAST_PX)
        column.addWidget(self.notice)
        column.addWidget(self.panels.map, 1)
        self.middle.addWidget(below)
        self.setCentralWidget(self.middle)
        for corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner):
            self.setCorner(corner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.actions_.fill_menus(self, self.panels.toggles)
        tools, day = QToolBar(self.tr("Tools")), QToolBar(self.tr("The day"))
        for name, bar in (("tools", tools), ("day", day)):
            bar.setObjectName(name)
            bar.setMovable(False)
            self.addToolBar(bar)
        self.insertToolBarBreak(day)
        problems, actions, self._tools = self.problems_dock.toggleViewAction(), self.actions_, tools
        problems.setProperty(ICON, "triangle-alert")
        actions.fill_bar(tools, problems)
        day.addWidget(self.figures)
        worded = (actions.file.import_orders, actions.file.export, problems)
        bars = Bars(self, tools, day, self.figures, worded, actions.view.plan)
        bars.lowered.connect(self.panels.close_up)
        bars.fit()  # before the window is shown: what it needs at least must not count a second row
        self.statusBar().addPermanentWidget(self.strip)
        self.statusBar().setSizeGripEnabled(False)

    @property
    def problems_dock(self) -> QDockWidget:
        """Where the problems are listed."""
        return self.panels.docks["problems"]

    def _connect(self) -> None:
        edit, view, panels, commands = self.actions_.edit, self.actions_.view, self.panels, self.commands
        edit.undo.triggered.connect(lambda: commands.give(self.tr("Taking back"), lambda desk, _: desk.undo()))
        edit.redo.triggered.connect(lambda: commands.give(self.tr("Doing again"), lambda desk, _: desk.redo()))
        edit.find.triggered.connect(self._find)
        view.fit.triggered.connect(panels.map.fit)
        self.actions_.file.leave.triggered.connect(self.close)
        self.figures.dated.connect(commands.show_date)
        self.strip.stopped.connect(commands.stop)
        commands.began.connect(lambda doing, stop: self.strip.begin(doing, stop or self.tr("Cancel")))
        commands.busy.connect(self._set_busy)
        commands.shown.connect(self._show)
        commands.reached.connect(lambda now: self.mover.show_planned(now.planned, now.reached))
        commands.grounded.connect(panels.map.take_ground)
        commands.failed.connect(self._refused)
        commands.unopened.connect(self.close)
        self.mover.moved.connect(commands.move)
        self.mover.wanted.connect(commands.reach)
        self.mover.refused.connect(lambda problems: dialogs.refused(self, problems))
        self.hand.told.connect(self.parts.tell)
        for panel in (panels.orders, panels.board, panels.timeline, panels.map):
            panel.menu_asked.connect(self.hand.menu)
        panels.map.lines_wanted.connect(self._line)
        panels.map.painted.connect(self._painted)
        self.selection.changed.connect(self._choose)
        self.theme.changed.connect(self._tint)
        self.actions_.tint(self.theme, self._tools.actions())  # those in menus follow

    def _tint(self) -> None:
        self.actions_.tint(self.theme, (*self.actions_.all, self.problems_dock.toggleViewAction()))

    def _is_sideways(self) -> bool:
        focus = self.focusWidget()
        return focus is not None and self.panels.timeline.isAncestorOf(focus)

    def _find(self) -> None:
        self.panels.bring("orders")
        self.panels.orders.search.setFocus()
        self.panels.orders.search.selectAll()

    def _refused(self, problems: Sequence[Problem]) -> None:
        if not self.flows.help.refused(problems):
            dialogs.refused(self, problems)

    # What the desk answers

    @Slot(bool)
    def _set_busy(self, is_busy: bool) -> None:
        for action in self.actions_.commands:
            action.setEnabled(not is_busy)
        self.figures.dates.setEnabled(not is_busy)
        self.mover.set_enabled(not is_busy and self._previewed is None)
        self.panels.late_history.tell("busy", lambda history: history.set_busy(is_busy))
        if not is_busy:
            self.strip.hide()
            self._enable()

    def _enable(self) -> None:
        """What can be done now: undo and redo say what they would do; by hand something only to chosen orders."""
        now, edit = self.commands.now, self.actions_.edit
        for action, step, words in (
            (edit.undo, now.undo if now else None, self.tr("Take back: {step}")),
            (edit.redo, now.redo if now else None, self.tr("Do again: {step}")),
        ):
            action.setEnabled(step is not None)
            if step is not None:
                action.setToolTip(tool_tip(words.format(step=said(step.summary))))

    @Slot(object)
    def _show(self, shown: Shown) -> None:
        self.figures.show_dates(shown.date, shown.dates)
        self.mover.show_planned(shown.planned, shown.reached)
        if self._previewed is not None and self._previewed.date != shown.date:
            self.panels.plan.discard()
        self._draw_now()
        panels, turns = self.panels, self.commands.turns

        def show_history(history: HistoryPanel) -> None:
            history.show_history(shown.steps, shown.planned.zone)

        turns.give("drivers", lambda: panels.late_plan.tell("drivers", lambda plan: plan.show_drivers(shown.lanes)))
        turns.give("history", lambda: panels.late_history.tell("steps", show_history))
        turns.give("problems", lambda: panels.problems.model.show(shown.problems))
        count = len(shown.problems)
        text = self.tr("Problems ({count})").format(count=count) if count else self.tr("Problems")
        self.problems_dock.toggleViewAction().setText(text)
        self.notice.setVisible(not shown.region)
        if not self._has_shown:
            self._has_shown = True
            turns.give("focus", panels.orders.table.setFocus)  # when there is a list to have it
        dialogs.say_no_orders(self.panels.no_orders, shown.date, self.actions_)
        dialogs.say_no_routes(self.panels.no_routes, shown, self.actions_)
        self._enable()

    def preview(self, planned: Planned | None) -> None:
        """Show a plan that is only proposed, or (None) the day as it stands again."""
        self._previewed = planned
        self.mover.set_enabled(planned is None)
        self._draw_now()

    def _draw_now(self) -> None:
        now, planned = self.commands.now, self._previewed
        if now is not None and planned is None:
            self._draw(now, now.planned, now.lanes, now.drawn)
        elif now is not None and planned is not None:
            self.commands.ask(lambda _: self._drawn(now, planned), self._draw_preview)

    def _drawn(self, shown: Shown, planned: Planned) -> tuple[Shown, Planned, tuple[Lane, ...], Drawn]:
        """A plan that is only proposed, worked out off the window's thread."""
        lanes = lanes_of(planned)
        return shown, planned, lanes, self.commands.drawer.draw(planned, lanes, shown.orders, shown.fleet)

    def _draw_preview(self, made: tuple[Shown, Planned, tuple[Lane, ...], Drawn]) -> None:
        if made[1] is self._previewed:  # nobody has decided meanwhile
            self._draw(*made)

    def _draw(self, shown: Shown, planned: Planned, lanes: tuple[Lane, ...], drawn: Drawn) -> None:
        """Show this plan of the date in every panel, in one after the other."""
        panels, zone, turns = self.panels, planned.zone, self.commands.turns
        self._lanes = lanes
        is_planned = any(lane.stops for lane in lanes) or (bool(lanes) and bool(shown.orders))
        turns.give("map", lambda: panels.map.show_day(drawn.scene))  # first: its process draws while the others do
        turns.give("figures", lambda: self.figures.show_figures(drawn.figures))
        turns.give("orders", lambda: panels.orders.show_orders(drawn.rows))
        turns.give("board", lambda: panels.board.show_lanes(lanes, zone, is_planned=is_planned))
        turns.give("timeline", lambda: panels.timeline.show_lanes(lanes, zone, shown.date))
        facts = planned, lanes, drawn.orders, shown.fleet, shown.road_source
        turns.give("inspector", lambda: panels.inspector.show_day(*facts))

    @Slot(int)
    def _painted(self, revision: int) -> None:
        if revision < self.panels.map.revision:  # only what was told before
            return
        if self._is_complete or self.commands.now is None:
            self.commands.painted()
        else:
            QTimer.singleShot(GROUND_MS, self, self._complete)

    def _complete(self) -> None:
        """Load and paint what clicks open but nobody sees yet, once: a few icons in each turn of the loop."""
        if self._is_complete or not self.commands.is_open:
            return
        self._is_complete = True
        self.commands.painted()
        unseen = self.actions_.all
        for at in range(0, len(unseen), TINTED_AT_ONCE):
            self._late.give(str(at), partial(self.actions_.tint, self.theme, unseen[at : at + TINTED_AT_ONCE]))
        # whoever plans waits for the panel otherwise: it has more to it than the others
        self.commands.ask(lambda _desk: load_windows(), lambda _none: self.panels.late_plan.look(True))

    def _line(self, shift_ids: tuple[str, ...]) -> None:
        """Ask for the roads of routes that the map has drawn straight so far."""
        drawn = [lane for lane in self._lanes if lane.shift_id in shift_ids]
        self.commands.ask(lambda desk: legs_of(desk.route_lines(drawn)), self.panels.map.show_legs)

    def _choose(self) -> None:
        """Orders that are chosen may be moved next."""
        self.mover.prepare(self.selection.orders)
