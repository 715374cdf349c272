"""A newcomer's first minutes, and which day file is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from dispatcher.desk.demo import open_demo
from dispatcher.desk.desk import Desk
from dispatcher.desk.results import PlanOptions
from dispatcher.desktop import dialogs
from dispatcher.desktop.commands import Shown
from dispatcher.desktop.first_run import FirstRun, FirstSteps
from dispatcher.desktop.jobs import Job
from dispatcher.desktop.parts import Parts

DEMO_S = 8.0


class WelcomeFlow(QObject):
    """Shows the welcoming page while the day file is empty, and opens other day files."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        self.page = FirstRun(parts.theme)
        parts.middle.addWidget(self.page)
        file = parts.actions.file
        self.page.demo_asked.connect(self.open_demo)
        self.page.region_asked.connect(file.add_region.trigger)
        self.page.fleet_template_asked.connect(file.fleet_template.trigger)
        self.page.order_template_asked.connect(file.order_template.trigger)
        self.page.fleet_asked.connect(file.import_fleet.trigger)
        self.page.orders_asked.connect(file.import_orders.trigger)
        file.demo.triggered.connect(self.open_demo)
        file.open_day.triggered.connect(self.ask_for_day)
        file.new_day.triggered.connect(self.ask_for_new_day)
        parts.actions.regions.aboutToShow.connect(self._ask_regions)
        parts.actions.regions.triggered.connect(self._use_region)
        self._commands.busy.connect(self.page.set_busy)
        self._commands.shown.connect(self._show)

    def open_demo(self) -> None:
        """The demo in its own file; the user's own day is closed and stays as it is."""
        opener = self._parts.open_desk

        def work(job: Job) -> Desk:
            return open_demo(opener, PlanOptions(DEMO_S), job.progress, job.is_cancelled)

        self._commands.change_file(self.tr("Making the demo day"), work)

    def ask_for_day(self) -> None:
        """Ask for another day file and open it."""
        file = dialogs.ask_for_file(self._parts.window, self.tr("Open a day file"), dialogs.day_filter())
        if file is not None:
            self.open_day(file)

    def ask_for_new_day(self) -> None:
        """Ask for a name and begin a new day file."""
        file = dialogs.ask_for_new_file(
            self._parts.window, self.tr("New day file"), dialogs.day_filter(), "day.dispatch"
        )
        if file is not None:
            self.open_day(file)

    def open_day(self, file: Path) -> None:
        """Open a day file, or begin a new one of that name."""
        self._commands.change_file(self.tr("Opening the day…"), lambda _: self._parts.open_desk(file))

    def _ask_regions(self) -> None:
        """The menu is filled when it is opened: regions may be built by other windows too."""
        self._parts.actions.regions.clear()
        self._commands.ask(lambda desk: ([region.name for region in desk.regions()], desk.region_name()), self._list)

    def _list(self, found: tuple[list[str], str]) -> None:
        names, used = found
        menu = self._parts.actions.regions
        for name in names:
            action = menu.addAction(name.replace("&", "&&"))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == used)
        if not names:
            menu.addAction(self.tr("No region on this computer yet")).setEnabled(False)

    def _use_region(self, action: QAction) -> None:
        name, date = action.data(), self._commands.date

        def work(desk: Desk, job: Job) -> None:
            desk.use_region(name)
            desk.locate(date, on_progress=job.progress)

        self._commands.give(self.tr("Changing the region"), work)

    def _show(self, shown: Shown) -> None:
        steps = FirstSteps(bool(shown.region), bool(shown.fleet.patterns), bool(shown.dates))
        self.page.show_steps(steps)
        is_new = not (steps.has_fleet or steps.has_orders)
        goes_on = self._parts.middle.currentWidget() is self.page and not steps.is_over
        self._parts.middle.setCurrentIndex(1 if is_new or goes_on else 0)
        if is_new or goes_on:
            self._parts.notice.hide()
            self.page.setFocus()
