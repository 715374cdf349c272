"""The day in a handful of figures."""

from __future__ import annotations

from dispatcher.desk.results import Planned
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Rule


@dataclass(frozen=True, slots=True)
class Figures:
    """Sums over all routes. `cost` in cents for driving alone; `late` counts orders, `breaches` all broken rules."""

    routes: int
    stops: int
    distance_m: int
    duration_s: int
    cost: int
    late: int
    breaches: int
    left_out: int
    estimated: bool


def figures(planned: Planned, orders: int) -> Figures:
    """The figures of a plan for so many orders; an order that nothing was decided about counts as left out."""
    used = [schedule for schedule in planned.judged.schedules if schedule.visits]
    broken = [violation for schedule in used for violation in schedule.violations]
    served = {ref.order_id for route in planned.plan.routes for ref in route.tasks}
    return Figures(
        len(used),
        sum(schedule.stops for schedule in used),
        sum(schedule.distance_m for schedule in used),
        sum(schedule.duration_s for schedule in used),
        planned.judged.routes_cost,
        len({violation.order_id for violation in broken if violation.rule is Rule.LATE}),
        len(broken),
        orders - len(served),
        planned.estimated,
    )
