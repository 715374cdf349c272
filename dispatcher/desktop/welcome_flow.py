"""A newcomer's first minutes, and which day file is open."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from dispatcher.desktop import dialogs
from dispatcher.desktop.commands import Shown
from dispatcher.desktop.jobs import Job
from dispatcher.desktop.parts import Parts

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desk.desk import Desk
    from dispatcher.desktop.first_run import FirstRun

DEMO_S = 8.0
DAY = 0
"""Where the map of the day is among what the middle shows."""


class WelcomeFlow(QObject):
    """Shows the welcoming page while the day file is empty, and opens other day files."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        file = parts.actions.file
        file.demo.triggered.connect(self.open_demo)
        file.open_day.triggered.connect(self.ask_for_day)
        file.new_day.triggered.connect(self.ask_for_new_day)
        parts.actions.regions.aboutToShow.connect(self._ask_regions)
        parts.actions.regions.triggered.connect(self._use_region)
        self._commands.shown.connect(self._show)

    @cached_property
    def page(self) -> FirstRun:
        """What an empty day file shows instead of a map."""
        from dispatcher.desktop.first_run import FirstRun

        page, file = FirstRun(self._parts.theme), self._parts.actions.file
        self._parts.middle.addWidget(page)
        page.demo_asked.connect(self.open_demo)
        page.region_asked.connect(file.add_region.trigger)
        page.fleet_template_asked.connect(file.fleet_template.trigger)
        page.order_template_asked.connect(file.order_template.trigger)
        page.fleet_asked.connect(file.import_fleet.trigger)
        page.orders_asked.connect(file.import_orders.trigger)
        page.set_busy(self._commands.is_busy)
        self._commands.busy.connect(page.set_busy)
        return page

    def open_demo(self) -> None:
        """The demo in its own file; the user's own day is closed and stays as it is."""
        from dispatcher.desk.demo import open_demo
        from dispatcher.desk.results import PlanOptions

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
            desk.look_up(date, job.progress)

        self._commands.give(self.tr("Changing the region"), work)

    def _show(self, shown: Shown) -> None:
        has_fleet, has_orders, middle = bool(shown.fleet.patterns), bool(shown.dates), self._parts.middle
        is_new = not (has_fleet or has_orders)
        if not is_new and middle.currentIndex() == DAY:
            return
        from dispatcher.desktop.first_run import FirstSteps

        steps = FirstSteps(bool(shown.region), has_fleet, has_orders)
        self.page.show_steps(steps)
        if is_new or not steps.is_over:
            middle.setCurrentWidget(self.page)
            self._parts.notice.hide()
            self.page.setFocus()
        else:
            middle.setCurrentIndex(DAY)
