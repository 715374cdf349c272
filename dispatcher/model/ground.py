"""What the judge asks of a shift and of its tasks at every route, worked out once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dispatcher.model.day import Day, Node
from dispatcher.model.driving import Driving
from dispatcher.model.fleet import Shift
from dispatcher.model.line import EVER, Hours
from dispatcher.model.plan import TaskRef
from dispatcher.model.serving import serving
from dispatcher.model.terms import Serving


class Stay(NamedTuple):
    """A task as a shift serves it. It `opens` with its first window and `closes` with its last.

    `has_gaps`: it has several windows. `is_bound`: its order is locked or linked, or this shift breaks a rule by
    serving it.
    """

    node: Node
    place: int
    setup_s: int
    opens: int
    closes: int
    service_s: int
    has_gaps: bool
    is_bound: bool
    is_plain: bool
    served: Serving


class Ground(NamedTuple):
    """A shift of a day: the places where its routes begin and end, how it drives, how long its service takes by the
    hour, whether it `is_plain` (see `Day.plain_shifts`), and whether it ever `may_call` without a task."""

    shift: Shift
    first: int | None
    last: int | None
    driving: Driving
    hours: Hours | None
    is_plain: bool
    may_call: bool


def ground_of(day: Day, shift_id: str) -> Ground:
    """Raises KeyError for a shift that the day does not know."""
    known: Ground | None = day.grounds.get(shift_id)
    if known is None:
        known = day.grounds[shift_id] = _ground(day, day.shifts[shift_id])
    return known


def _ground(day: Day, shift: Shift) -> Ground:
    van, rules = shift.vehicle.terms, day.rules
    return Ground(
        shift,
        day.place_of[shift.start] if shift.start is not None else None,
        day.place_of[shift.end] if shift.end is not None else None,
        day.driving(shift),
        Hours(rules.service_by_hour, rules.midnight) if rules.service_by_hour else None,
        shift.id in day.plain_shifts,
        bool(van.max_trips > 1 or van.battery is not None or shift.terms.loading_s or shift.rest_rule is not None),
    )


def stays_of(day: Day, shift: Shift, refs: Sequence[TaskRef]) -> list[Stay]:
    """These tasks as the shift serves them. Raises KeyError for a task that the day does not know."""
    nodes, key = day.nodes, shift.id
    try:
        return [nodes[ref].stays[key] for ref in refs]
    except KeyError:
        return [_stay(day, shift, nodes[ref]) for ref in refs]


def _stay(day: Day, shift: Shift, node: Node) -> Stay:
    known: Stay | None = node.stays.get(shift.id)
    if known is not None:
        return known
    served = serving(day, shift, node)
    windows, order = served.windows, node.order
    stay = Stay(
        node,
        node.place,
        served.setup_s,
        windows[0].earliest if windows else -EVER,
        windows[-1].latest if windows else EVER,
        served.service_s,
        len(windows) > 1,
        bool(order.lock is not None or order.is_linked or served.broken),
        node.is_plain,
        served,
    )
    node.stays[shift.id] = stay
    return stay
