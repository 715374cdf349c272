"""Questions about a plan as a whole: what if, what it costs, and what each stop costs it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from dispatcher.desk.dayview import day_of, facts_on
from dispatcher.desk.moves import reaching
from dispatcher.desk.plan_desk import PlanDesk
from dispatcher.desk.regions import Cancelled, silent
from dispatcher.desk.results import Show
from dispatcher.model.problem import Problem, Refused

if TYPE_CHECKING:
    from dispatcher.desk.costs import PlanCosts
    from dispatcher.desk.lock_price import Locked, LockPrice
    from dispatcher.desk.results import Marginal, Progress, Proposal
    from dispatcher.desk.spares import Spare
    from dispatcher.desk.whatif import Comparison, Question


class WhatIfDesk(PlanDesk):
    """Answers what-if questions; nothing is changed by any of them."""

    def what_if(
        self,
        date: dt.date | None,
        question: Question,
        engine: str | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        stopped: Cancelled = lambda: False,
        on_preparing: Show = silent,
    ) -> Comparison:
        """Plan a date as it is and as it would be, with the same seeds and seconds, and say what that comes to.

        It takes `question.seconds` for each seed and side. Raises Refused when the question does not fit the day,
        Stopped when `stopped` says yes.
        """
        from dispatcher.desk import whatif

        made = self._made_with(engine, on_progress, stopped, on_preparing)
        return whatif.compare(made, date or self.default_date(), question)

    def lock_price(
        self,
        date: dt.date | None,
        locked: Locked,
        engine: str | None = None,
        on_progress: Callable[[float], None] | None = None,
        stopped: Cancelled = lambda: False,
        question: Question | None = None,
    ) -> LockPrice:
        """What a lock costs a date: the date is planned with it and without it. `on_progress` hears how far that is (0
        to 1). Raises Refused where there is no such lock, Stopped when `stopped` says yes."""
        from dispatcher.desk.lock_price import price_of, question_of

        asked = question or question_of(locked)
        whole_s = 2 * asked.seeds * asked.seconds

        def heard(news: Progress) -> None:
            if on_progress is not None:
                on_progress(min(1.0, news.seconds / whole_s))

        return price_of(locked, self.what_if(date, asked, engine, heard, stopped))

    def propose_adopting(self, found: Comparison, engine: str | None = None) -> Proposal:
        """The other day of a comparison with its best plan, as a proposal: `accept_plan` makes the date that day in one
        step. Refused when the date has changed since it was compared."""
        from dispatcher.desk import adopting

        return adopting.proposal_of(self._made_with(engine), found)

    def spare_shifts(self, date: dt.date | None = None) -> tuple[Spare, ...]:
        """Who could be called in on a date."""
        from dispatcher.desk.spares import spares_of

        return spares_of(self.fleet(), date or self.default_date(), self.zone())

    def spares_of(self, date: dt.date | None, drivers: Sequence[str]) -> tuple[Spare, ...]:
        """The spare shifts of drivers, by name or id. Refused when one of them cannot be called in."""
        from dispatcher.desk.spares import named_spares

        day = date or self.default_date()
        return named_spares(self.spare_shifts(day), day, drivers)

    def plan_costs(self, date: dt.date | None = None) -> PlanCosts:
        """What the plan of a date costs by part, and how far from the best it can be where that is known."""
        from dispatcher.desk import costs

        planned = self.planned(date)
        if not costs.may_have_bound(planned):
            return costs.costs_of(planned, None)
        whole = day_of(facts_on(self._file, planned.date, planned.zone), self._opened.router())
        return costs.costs_of(planned, whole)

    def marginal(self, date: dt.date | None, order_id: str) -> Marginal | None:
        """What a served order costs the day; None when it is left out. Refused for an order without a place."""
        from dispatcher.planning.marginal import marginal, waiting

        planned = self.planned(date)
        if order_id not in planned.day.orders:
            cause = f"Order “{order_id}” has no sure place on this date."
            raise Refused([Problem("order-unknown", cause, "Set its place first, or look whether it is in the list.")])
        home = [r for r in planned.plan.routes if any(ref.order_id == order_id for ref in r.tasks)]
        if not home:
            return None
        others = waiting(planned.day, planned.plan)
        reached = reaching(planned, others, self._opened.router()) if others else planned
        return marginal(reached.day, reached.plan, order_id)
