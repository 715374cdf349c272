"""Several days planned together, from the choice of days to the plans that are kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dispatcher.desk.results import Planned
from dispatcher.desktop.commands import Shown
from dispatcher.desktop.jobs import Job
from dispatcher.desktop.parts import Parts
from dispatcher.desktop.planning_flow import PlanningFlow

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desk.desk import Desk
    from dispatcher.desktop.days_window import DaysWindow


class DaysFlow(QObject):
    """Asks which days, plans them, and says what came of it."""

    def __init__(self, parts: Parts, planning: PlanningFlow) -> None:
        super().__init__(parts.window)
        self._parts, self._commands, self._planning = parts, parts.commands, planning
        parts.actions.view.plan_days.triggered.connect(lambda: self.ask())

    def ask(self) -> DaysWindow | None:
        """Ask which days."""
        now = self._commands.now
        if now is None:
            return None
        from dispatcher.desktop.days_window import DaysWindow, Offer, dates_offered

        offers = [
            Offer(date, now.dates.get(date, 0), len(now.fleet.patterns_on(date)))
            for date in dates_offered(now.date, now.dates)
        ]
        seconds = self._parts.panels.plan.request.seconds
        window = DaysWindow(offers, _named(now), seconds, self._parts.window)
        window.asked.connect(self.plan)
        window.finished.connect(window.deleteLater)
        window.open()
        return window

    def plan(self, dates: Sequence[dt.date]) -> None:
        """Plan these days together and keep that."""
        from dispatcher.desk.results import PlanOptions

        request, engine = self._parts.panels.plan.request, self._parts.engine
        options = PlanOptions(request.seconds, weights=request.weights)

        def work(desk: Desk, job: Job) -> tuple[Planned, ...]:
            return desk.plan_days(dates, options, engine, job.tell, job.is_cancelled, job.progress)

        self._planning.begin(request.seconds)
        self._commands.give(self.tr("Planning"), work, self._kept, self.tr("Stop, keep the best so far"))

    def _kept(self, days: Sequence[Planned]) -> None:
        for day in days:
            self._commands.planning_problems[day.date] = day.problems
        self._parts.panels.plan.end()
        self._parts.panels.bring("board")
        stops = sum(schedule.stops for day in days for schedule in day.judged.schedules)
        left = sum(len(day.plan.unassigned) for day in days)
        text = self.tr("{days} days are planned. Stops: {stops}, orders left out: {left}. Undo takes all of it back.")
        self._parts.tell(text.format(days=len(days), stops=stops, left=left))


def _named(now: Shown) -> set[dt.date]:
    """The date that is shown, and the dates that windows of its orders name."""
    starts = {window.earliest for order in now.orders for task in order.tasks for window in task.windows}
    dates = {dt.datetime.fromtimestamp(start, now.planned.zone).date() for start in starts}
    return {date for date in dates if date >= now.date} | {now.date}
