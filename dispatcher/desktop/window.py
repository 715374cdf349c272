"""The main window: panels around the map, and what each of them hears of the others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar, QVBoxLayout, QWidget

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import Exported, FleetTaken, Imported, Planned, Progress
from dispatcher.desktop import dialogs
from dispatcher.desktop.actions import fill_bar, fill_menus, make_actions
from dispatcher.desktop.commands import DayCommands, Drawn, Shown
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.figures_bar import FiguresBar
from dispatcher.desktop.figures_view import figures
from dispatcher.desktop.map_panel import MapPanel
from dispatcher.desktop.notice import Notice
from dispatcher.desktop.orders_panel import OrdersPanel
from dispatcher.desktop.orders_view import order_rows
from dispatcher.desktop.problems_panel import ProblemsPanel
from dispatcher.desktop.progress_strip import ProgressStrip
from dispatcher.desktop.routes_panel import RoutesPanel
from dispatcher.desktop.routes_view import route_nodes
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import money, tool_tip

SIZE_PX = QSize(1600, 1000)
MAP_LEAST_PX = QSize(320, 240)
ORDERS_SHARE, ROUTES_SHARE, PROBLEMS_PX = 0.385, 0.28, 150
MESSAGE_MS = 8000

type OpenFolder = Callable[[Path], object]


def open_in_system(folder: Path) -> None:
    """Show a folder in the system's own window for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class MainWindow(QMainWindow):
    """The dispatcher's window on one day file."""

    def __init__(
        self,
        open_desk: Callable[[], Desk],
        theme: Theme,
        engine: str | None = None,
        open_folder: OpenFolder = open_in_system,
    ) -> None:
        """`engine` plans (None: the desk's usual one); `open_folder` shows what was exported."""
        super().__init__()
        self.setWindowTitle(self.tr("Dispatcher"))
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self._open_folder = open_folder
        self._has_news = self._is_shared = False
        self._shown: Shown | None = None
        self.commands = DayCommands(open_desk, engine, self)
        self.actions_ = make_actions(self)
        self._no_orders = EmptyState([self.actions_.import_orders, self.actions_.order_template])
        self._no_routes = EmptyState([self.actions_.plan, self.actions_.import_fleet, self.actions_.fleet_template])
        self.orders = OrdersPanel(theme, self._no_orders)
        self.routes = RoutesPanel(theme, self._no_routes)
        self.map = MapPanel(theme)
        self.problems = ProblemsPanel()
        self.figures = FiguresBar()
        self.strip = ProgressStrip()
        self._notice = Notice(self.actions_.add_region)
        self.selection = Selection(self.orders, self.routes, self.map)
        self._lay_out()
        self._connect(theme)
        self._no_orders.say(self.tr("Opening the day…"), "")
        self._no_routes.say("", "")
        self.orders.show_orders(())
        self.routes.show_routes([])
        self.commands.open()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width among the panels when it is known, the first time."""
        super().showEvent(event)
        if not self._is_shared:
            self._is_shared = True
            shares = [round(share * self.width()) for share in (ORDERS_SHARE, ROUTES_SHARE)]
            self.resizeDocks(self._docks[:2], shares, Qt.Orientation.Horizontal)
            self.resizeDocks(self._docks[2:], [PROBLEMS_PX], Qt.Orientation.Vertical)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Give up what is under way; the day file is let go of when the window is gone."""
        self.commands.abandon()
        self.map.shut()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.map.setMinimumSize(MAP_LEAST_PX)
        column.addWidget(self._notice)
        column.addWidget(self.map, 1)
        self.setCentralWidget(middle)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        below = Qt.DockWidgetArea.BottomDockWidgetArea
        docks = [
            self._dock("orders", self.tr("Orders"), self.orders, left),
            self._dock("routes", self.tr("Routes"), self.routes, right),
            self._dock("problems", self.tr("Problems"), self.problems, below),
        ]
        self.setCorner(Qt.Corner.BottomLeftCorner, below)
        self.setCorner(Qt.Corner.BottomRightCorner, below)
        self._docks = docks
        docks[2].hide()
        self._orders_dock, _, self._problems_dock = docks
        fill_menus(self, self.actions_, [dock.toggleViewAction() for dock in docks])
        for name, title in (("tools", self.tr("Tools")), ("day", self.tr("The day"))):
            bar = QToolBar(title)
            bar.setObjectName(name)
            bar.setMovable(False)
            self.addToolBar(bar)
            self.addToolBarBreak()
            if name == "tools":
                fill_bar(bar, self.actions_, docks[2].toggleViewAction())
            else:
                bar.addWidget(self.figures)
        self.statusBar().addPermanentWidget(self.strip)
        self.statusBar().setSizeGripEnabled(False)

    def _dock(self, name: str, title: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title)
        dock.setObjectName(name)
        dock.setWidget(panel)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self, theme: Theme) -> None:
        actions, commands = self.actions_, self.commands
        actions.import_orders.triggered.connect(self._import_orders)
        actions.import_fleet.triggered.connect(self._import_fleet)
        actions.order_template.triggered.connect(lambda: self._template("orders.xlsx"))
        actions.fleet_template.triggered.connect(lambda: self._template("fleet.xlsx"))
        actions.export.triggered.connect(self._export)
        actions.add_region.triggered.connect(self._add_region)
        actions.plan.triggered.connect(self._plan)
        actions.undo.triggered.connect(lambda: self._run(self.tr("Taking back"), commands.undo))
        actions.redo.triggered.connect(lambda: self._run(self.tr("Doing again"), commands.redo))
        actions.find.triggered.connect(self._find)
        actions.fit.triggered.connect(self.map.fit)
        actions.leave.triggered.connect(self.close)
        self.figures.dated.connect(lambda date: self._run(self.tr("Loading"), lambda: commands.show_date(date)))
        self.strip.stopped.connect(commands.stop)
        commands.busy.connect(self._set_busy)
        commands.heard.connect(self._heard)
        commands.shown.connect(self._show)
        commands.drawn.connect(self._draw)
        commands.grounded.connect(self.map.take_ground)
        commands.answered.connect(self._answered)
        commands.failed.connect(lambda problems: dialogs.refused(self, problems))
        commands.broken.connect(lambda error: dialogs.broken(self, error))
        commands.unopened.connect(self.close)
        theme.changed.connect(lambda: self._tint(theme))
        self._tint(theme)

    def _tint(self, theme: Theme) -> None:
        self.actions_.tint(theme)
        self._problems_dock.toggleViewAction().setIcon(theme.icon("triangle-alert"))

    # What the user asks for

    def _run(self, doing: str, command: Callable[[], None], stop: str = "") -> None:
        self.strip.begin(doing, stop or self.tr("Cancel"))
        command()

    def _import_orders(self) -> None:
        file = dialogs.ask_for_file(self, self.tr("Import orders"), dialogs.orders_filter())
        if file is not None:
            self._run(self.tr("Reading {name}").format(name=file.name), lambda: self.commands.import_orders(file))

    def _import_fleet(self) -> None:
        file = dialogs.ask_for_file(self, self.tr("Import fleet"), dialogs.fleet_filter())
        if file is not None:
            self._run(self.tr("Reading {name}").format(name=file.name), lambda: self.commands.take_fleet(file))

    def _add_region(self) -> None:
        file = dialogs.ask_for_file(self, self.tr("Add region"), dialogs.extract_filter())
        if file is not None:
            self._run(self.tr("Building the region"), lambda: self.commands.add_region(file))

    def _export(self) -> None:
        folder = dialogs.ask_for_folder(self, self.tr("Export manifests to"))
        if folder is not None:
            self._run(self.tr("Writing manifests"), lambda: self.commands.export(folder))

    def _template(self, name: str) -> None:
        folder = dialogs.ask_for_folder(self, self.tr("Save the template in"))
        if folder is not None:
            self._run(self.tr("Writing {name}").format(name=name), lambda: self.commands.write_template(folder / name))

    def _plan(self) -> None:
        seconds = self.actions_.planning_s
        self._run(self.tr("Planning"), lambda: self.commands.plan(seconds), self.tr("Stop, keep the best so far"))

    def _find(self) -> None:
        self._orders_dock.show()
        self.orders.search.setFocus()
        self.orders.search.selectAll()

    # What the desk answers

    @Slot(bool)
    def _set_busy(self, is_busy: bool) -> None:
        for action in (*self.actions_.commands, self.actions_.undo, self.actions_.redo):
            action.setEnabled(not is_busy)
        self.figures.dates.setEnabled(not is_busy)
        if not is_busy:
            self.strip.hide()
            self._enable_history()

    def _enable_history(self) -> None:
        shown = self._shown
        for action, step, words in (
            (self.actions_.undo, shown.undo if shown else None, self.tr("Take back: {step}")),
            (self.actions_.redo, shown.redo if shown else None, self.tr("Do again: {step}")),
        ):
            action.setEnabled(step is not None)
            if step:
                action.setToolTip(tool_tip(words.format(step=step)))

    @Slot(object)
    def _heard(self, news: object) -> None:
        if isinstance(news, Progress):
            text = self.tr("Planning: best so far costs {cost}, {count} left out")
            words = text.format(cost=money(news.routes_cost), count=news.unassigned)
            self.strip.go_on(news.seconds / self.actions_.planning_s, words)
        elif isinstance(news, tuple):
            self.strip.go_on(*news)

    @Slot(object)
    def _show(self, shown: Shown) -> None:
        is_first, self._shown = self._shown is None, shown
        self.figures.show_dates(shown.date, shown.dates)
        self.figures.show_figures(figures(shown.planned, len(shown.orders)))
        self.orders.show_orders(order_rows(shown.orders, shown.planned))
        self.problems.model.show(shown.problems)
        self._tell_problems(shown)
        self._notice.setVisible(not shown.region)
        dialogs.say_no_orders(self._no_orders, shown.date, self.actions_)
        dialogs.say_no_routes(self._no_routes, shown, self.actions_)
        if is_first:
            self.orders.table.setFocus()

    def _tell_problems(self, shown: Shown) -> None:
        """How many there are stands on the bar; the list opens by itself when a command brought new ones."""
        action, count = self._problems_dock.toggleViewAction(), len(shown.problems)
        action.setText(self.tr("Problems ({count})").format(count=count) if count else self.tr("Problems"))
        if not shown.problems:
            self._problems_dock.hide()
        elif self._has_news:
            self._problems_dock.show()
        self._has_news = False

    @Slot(object)
    def _draw(self, drawn: Drawn) -> None:
        self.routes.show_routes(route_nodes(drawn.day))
        self.map.draw(drawn)
        self.selection.use(drawn.orders_at)

    @Slot(object)
    def _answered(self, answer: object) -> None:
        text = ""
        if isinstance(answer, Imported):
            text = self.tr("{orders} orders taken, {bad} rows with problems.")
            text = text.format(orders=answer.orders, bad=answer.bad_rows)
        elif isinstance(answer, FleetTaken):
            text = self.tr("{drivers} drivers and {vehicles} vehicles taken.")
            text = text.format(drivers=answer.drivers, vehicles=answer.vehicles)
        elif isinstance(answer, Planned):
            text = self.tr("Planned in {seconds} s by {engine}.")
            text = text.format(seconds=f"{answer.seconds:.0f}", engine=answer.engine)
        elif isinstance(answer, Exported):
            text = self.tr("{count} files written to {folder}.").format(count=len(answer.files), folder=answer.folder)
            self._open_folder(answer.folder)
        elif isinstance(answer, Path):
            text = self.tr("Wrote {file}. Fill it in, then import it.").format(file=answer)
            self._open_folder(answer.parent)
        self._has_news = isinstance(answer, Imported | Planned) and bool(answer.problems)
        self.statusBar().showMessage(text, MESSAGE_MS)
