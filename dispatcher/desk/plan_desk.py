"""Planning a date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from dispatcher.desk.place_desk import PlaceDesk
from dispatcher.desk.regions import Cancelled, silent
from dispatcher.desk.results import DEFAULT_ENGINE, Mode, Planned, PlanRequest, Proposal, Show

if TYPE_CHECKING:
    from dispatcher.desk.proposing import Proposing
    from dispatcher.desk.results import PlanOptions, Progress


class PlanDesk(PlaceDesk):
    """Plans days."""

    def propose_plan(
        self,
        date: dt.date | None,
        request: PlanRequest,
        engine: str | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        stopped: Cancelled = lambda: False,
        on_preparing: Show = silent,
    ) -> Proposal:
        """Find places that nobody has looked for yet, then plan the date's orders as asked; the plan is not kept.

        `on_preparing` hears what comes before the search, `on_progress` each better plan. Raises Stopped when
        `stopped` says yes before there is a plan, Refused when the day has nothing to plan or the request does not fit.
        """
        from dispatcher.desk import proposing

        day = date or self.default_date()
        self.look_up(day, on_preparing)
        return proposing.propose(self._made_with(engine, on_progress, stopped, on_preparing), day, request)

    def plan_days(
        self,
        dates: Sequence[dt.date],
        options: PlanOptions,
        engine: str | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        stopped: Cancelled = lambda: False,
        on_preparing: Show = silent,
    ) -> tuple[Planned, ...]:
        """Plan several dates anew together and keep it, in one step: an order with windows on more than one of them is
        served on the best, and is that date's from then on. Raises Stopped and Refused as `propose_plan` does.
        """
        from dispatcher.desk import days_planning

        for date in dates:
            self.look_up(date, on_preparing)
        request = PlanRequest(
            Mode.ANEW,
            options.seconds,
            options.weights,
            seed=options.seed,
            solutions=options.solutions,
            cluster=options.cluster,
        )
        return days_planning.plan_days(self._made_with(engine, on_progress, stopped, on_preparing), dates, request)

    def _made_with(
        self,
        engine: str | None,
        on_progress: Callable[[Progress], None] | None = None,
        stopped: Cancelled = lambda: False,
        on_preparing: Show = silent,
    ) -> Proposing:
        from dispatcher.desk.proposing import Proposing

        return Proposing(
            self._file,
            self.zone(),
            self._opened.router(),
            self._opened.planner(),
            engine or DEFAULT_ENGINE,
            on_progress,
            stopped,
            on_preparing,
        )

    def accept_plan(self, proposal: Proposal) -> Planned:
        """Keep a proposed plan. Refused when orders, fleet or plan of the date changed since it was made."""
        from dispatcher.desk import adopting, proposing

        if not proposal.adopts:
            return proposing.accept(self._file, proposal)
        adopting.accept(self._file, proposal)
        return self.planned(proposal.after.date)  # shifts of their own for that date have new names

    def plan_day(
        self,
        date: dt.date | None,
        options: PlanOptions,
        engine: str | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        stopped: Cancelled = lambda: False,
        on_preparing: Show = silent,
        mode: Mode = Mode.ANEW,
        shift_ids: frozenset[str] = frozenset(),
    ) -> Planned:
        """Propose a plan and keep it at once: time, seed, solutions, weights and cluster are those of `options`."""
        request = PlanRequest(
            mode, options.seconds, options.weights, shift_ids, options.seed, options.solutions, options.cluster
        )
        return self.accept_plan(self.propose_plan(date, request, engine, on_progress, stopped, on_preparing))

    def shifts_of(self, date: dt.date | None, drivers: Sequence[str]) -> frozenset[str]:
        """The shifts that drivers, by name or id, have on a date. Refused when one of them has none."""
        from dispatcher.desk import proposing

        return proposing.shifts_of(self._file, date or self.default_date(), self.zone(), drivers)
