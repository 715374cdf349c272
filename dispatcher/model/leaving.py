"""When a route leaves on a day with traffic by the hour: rather after the rush where that is cheaper.

Without traffic the route that ends earliest and then leaves latest is the shortest, and nothing is left to choose. With
it one that leaves at a later moment may be shorter still. Besides the departure that ends earliest those are tried from
which on all ways of the route together take less than before; the one with the fewest breaches is best, then the
cheapest, then the one that ends earliest.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Protocol

from dispatcher.model.day import Day, Node
from dispatcher.model.fleet import Shift
from dispatcher.model.plan import Route
from dispatcher.model.violation import Violation
from dispatcher.model.visit import Visit


class Result(Protocol):
    """A route as judged."""

    @property
    def route(self) -> Route:
        """What was judged."""

    @property
    def start(self) -> int:
        """When it begins."""

    @property
    def end(self) -> int:
        """When it ends."""

    @property
    def cost(self) -> int:
        """Cents."""

    @property
    def visits(self) -> Sequence[Visit]:
        """Its tasks."""

    @property
    def violations(self) -> Sequence[Violation]:
        """What it breaks."""


def worth(judged: Result) -> tuple[int, int, int, int, int]:
    """The lower the better."""
    broken = judged.violations
    return len(broken), sum(v.amount for v in broken), judged.cost, judged.end, -judged.start


def later_departures(day: Day, judged: Result, shift: Shift, nodes: Sequence[Node]) -> list[int]:
    """The moments to try beside the departure that ends earliest: loading at the depot counts as before them."""
    traffic, terms = day.driving(shift).traffic, shift.terms
    if traffic is None or terms.begins_at_once or judged.route.departs is not None:
        return []
    if not judged.violations and not is_time_priced(shift, nodes):
        return []
    places = [day.place_of[shift.start]] if shift.start is not None else []
    places += [node.place for node in nodes]
    places += [day.place_of[shift.end]] if shift.end is not None else []
    ways = list(itertools.pairwise(places))
    loading_s = terms.loading_s if shift.start is not None else 0
    latest = shift.latest if terms.latest_start is None else min(shift.latest, terms.latest_start)
    if not judged.violations:  # later than that it would break a rule, and that is no better
        least_s = sum(traffic.shortest(a, b) for a, b in ways) + _served_s(day, judged)
        latest = min(latest, shift.latest - least_s)
    moments = traffic.relieved(ways, judged.start + loading_s, latest + loading_s)
    return [moment - loading_s for moment in moments]


def _served_s(day: Day, judged: Result) -> int:
    """Seconds of service, whenever it starts."""
    if day.rules.service_by_hour:
        return 0
    return sum(visit.departure - visit.start for visit in judged.visits)


def is_time_priced(shift: Shift, nodes: Sequence[Node]) -> bool:
    """Whether the cost of a route hangs on when it leaves."""
    if shift.vehicle.cost_per_hour or shift.terms.cost_per_overtime_hour:
        return True
    return any(node.task.terms.soft is not None for node in nodes)
