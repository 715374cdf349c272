"""What a plan costs, part by part, and how far from the best it can be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from dispatcher.desk.results import Planned
from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.limits import Costing
from dispatcher.model.values import dataclass
from dispatcher.planning.bounds import MOST_PLACES, Bound, bound


@dataclass(frozen=True, slots=True)
class PlanCosts:
    """A plan's price in cents: `parts` add up to what its routes cost, `left_out` is what weighs for orders left out.

    `bound` None: none is known, since the day is too large, the plan breaks a rule, or nothing costs anything.
    """

    parts: Mapping[Costing, int]
    left_out: int
    bound: Bound | None

    @property
    def routes(self) -> int:
        """What the routes cost together."""
        return sum(self.parts.values())

    @property
    def total(self) -> int:
        """The routes, and what is left out at its price: what plans are weighed by."""
        return self.routes + self.left_out

    @property
    def gap(self) -> float | None:
        """By how much of its price the plan could be cheaper at most; None where no bound is known."""
        return None if self.bound is None else self.bound.gap(self.total)


def costs_of(planned: Planned, whole: Day | None) -> PlanCosts:
    """The parts of a plan's price. `whole` is the day with all travel, for the bound; None does without one."""
    parts: Counter[Costing] = Counter()
    for schedule in planned.judged.schedules:
        parts.update(schedule.costs)
    left_out = sum(price_of_leaving_out(planned.day.orders[name]) for name in planned.judged.left_out)
    least = bound(whole) if whole is not None and not planned.judged.violations else None
    return PlanCosts({part: parts[part] for part in Costing if parts[part]}, left_out, least)


def may_have_bound(planned: Planned) -> bool:
    """True when it is worth computing all travel of the day for a bound."""
    return len(planned.day.travel.places) <= MOST_PLACES and not planned.judged.violations
