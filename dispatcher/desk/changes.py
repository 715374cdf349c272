"""What a proposed plan changes about the one before, counted and priced: people were told the one before."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence

from dispatcher.model.plan import Plan, TaskRef
from dispatcher.model.schedule import Judged
from dispatcher.model.values import dataclass

RETIMED_S = 600
"""A customer who is reached so much earlier or later than planned before may have to be told."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Orders by id. `added` were left out before, `dropped` are left out now, `rehung` go with another shift,
    `resequenced` stay with theirs at another place in the sequence of those that stay (the fewest that explain it),
    `retimed` are served ten minutes or more earlier or later, whoever comes. `shifts` have a route that differs.

    `cost` in cents: what all routes cost more.
    """

    added: tuple[str, ...]
    dropped: tuple[str, ...]
    rehung: tuple[str, ...]
    resequenced: tuple[str, ...]
    retimed: tuple[str, ...]
    shifts: tuple[str, ...]
    cost: int

    @property
    def touched(self) -> int:
        """How many orders that were planned are treated otherwise now, a new time aside."""
        return len(self.dropped) + len(self.rehung) + len(self.resequenced)


def changes_between(before: Judged, after: Judged) -> Changes:
    """Compare two judged plans of a date."""
    old, new = _homes(before.plan), _homes(after.plan)
    routes, then = _tasks(before.plan), _tasks(after.plan)
    resequenced = [name for key in then if key in routes for name in _out_of_turn(routes[key], then[key])]
    was, becomes = _starts(before), _starts(after)
    return Changes(
        tuple(sorted(new.keys() - old.keys())),
        tuple(sorted(old.keys() - new.keys())),
        tuple(sorted(name for name in old.keys() & new.keys() if old[name] != new[name])),
        tuple(sorted(dict.fromkeys(resequenced))),
        tuple(sorted(n for n in was.keys() & becomes.keys() if abs(was[n] - becomes[n]) >= RETIMED_S)),
        tuple(sorted(key for key in routes.keys() | then.keys() if routes.get(key) != then.get(key))),
        after.routes_cost - before.routes_cost,
    )


def _tasks(plan: Plan) -> dict[str, tuple[TaskRef, ...]]:
    return {route.shift_id: route.tasks for route in plan.routes if route.tasks}


def _homes(plan: Plan) -> Mapping[str, str]:
    return {ref.order_id: route.shift_id for route in plan.routes for ref in route.tasks}


def _starts(judged: Judged) -> Mapping[str, int]:
    """When each order is served at its last stop."""
    return {visit.ref.order_id: visit.start for schedule in judged.schedules for visit in schedule.visits}


def _out_of_turn(before: Sequence[TaskRef], after: Sequence[TaskRef]) -> list[str]:
    """The fewest orders of both routes that have to change places to get from one sequence to the other."""
    turn = {ref: k for k, ref in enumerate(before)}
    kept = [ref for ref in after if ref in turn]
    ends: list[int] = []  # of the longest rising sequences of each length
    length = []
    for ref in kept:
        at = bisect.bisect_left(ends, turn[ref])
        ends[at : at + 1] = [turn[ref]]
        length.append(at + 1)
    left, staying = len(ends), set[TaskRef]()
    for ref, count in zip(reversed(kept), reversed(length), strict=True):
        if count == left:
            staying.add(ref)
            left -= 1
    return [ref.order_id for ref in kept if ref not in staying]
