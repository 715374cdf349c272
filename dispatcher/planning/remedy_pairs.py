"""Two small changes together, for orders that no single one lets in: the least of both, on one route at a time."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift, Vehicle
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.plan import Route
from dispatcher.model.timewindow import TimeWindow, merged
from dispatcher.model.values import dataclass
from dispatcher.planning.excerpt import with_other
from dispatcher.planning.insertion import Insertion, best_place, without_order
from dispatcher.planning.remedy import MINUTE, Remedy, RemedyKind

MOST_OVERTIME_MIN = 240
"""Shifts are not tried longer than this."""

FEW = 3
"""Places judged where many exchanges are tried."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A route with what it is tried with: the order and the shift as they would be, and the route before it takes the
    order in."""

    order: Order
    shift: Shift
    route: Route


@dataclass(frozen=True, slots=True)
class Change:
    """One thing to change about a trial, by so many seconds where it has an amount (`most_min` above 0)."""

    part: Remedy
    make: Callable[[Tried, int], Tried]
    most_min: int = 0

    @property
    def is_exchange(self) -> bool:
        """True when another order gives way."""
        return self.part.kind is RemedyKind.INSTEAD


def pairs(
    day: Day,
    routes: Sequence[Route],
    small: Mapping[str, Day],
    changes_of: Callable[[Route], Sequence[Change]],
    order: Order,
    ends: float,
) -> Iterator[Remedy]:
    """Pairs of changes with which one of `routes` takes the order, until the moment `ends` of the monotonic clock.

    `small` has a small day for each route, `changes_of` what can be changed about it. Pairs without another order come
    first.
    """
    for takes_exchange in (False, True):
        for route in routes:
            tried = Tried(order, day.shifts[route.shift_id], route)
            for first, second in itertools.combinations(changes_of(route), 2):
                if time.monotonic() > ends:
                    return
                exchanges = first.is_exchange + second.is_exchange
                if exchanges == takes_exchange and _go_together(first, second):
                    found = _least(small[route.shift_id], tried, first, second)
                    if found is not None:
                        yield found


def _go_together(first: Change, second: Change) -> bool:
    """Two changes of the same thing are one change, which was tried before."""
    one, other = first.part, second.part
    if one.kind is other.kind:
        return False
    windows = (RemedyKind.WINDOW_EARLIER, RemedyKind.WINDOW_LATER)
    return not (one.kind in windows and other.kind in windows)


def _least(day: Day, tried: Tried, first: Change, second: Change) -> Remedy | None:
    """Both changes with the fewest minutes that do: of the first with all of the second, then of the second."""

    def found(one_min: int, other_min: int, tries: int | None) -> tuple[Tried, Insertion] | None:
        made = second.make(first.make(tried, one_min * MINUTE), other_min * MINUTE)
        place = best_place(with_other(with_other(day, made.order), made.shift), [made.route], made.order.id, tries)
        return None if place is None else (made, place)

    if found(first.most_min, second.most_min, 1) is None:
        return None
    one = fewest(first.most_min, lambda minutes: found(minutes, second.most_min, 1) is not None)
    other = fewest(second.most_min, lambda minutes: found(one, minutes, 1) is not None)
    best = found(one, other, None)
    if best is None or (first.most_min and not one) or (second.most_min and not other):
        return None  # one of them does it alone
    made, place = best
    also = replace(second.part, amount_s=other * MINUTE)
    return replace(
        first.part,
        amount_s=one * MINUTE,
        before=tried.order,
        order=made.order,
        shift=made.shift if made.shift != tried.shift else None,
        routes=(place.route,),
        also=also,
    )


def fewest(most_min: int, fits: Callable[[int], bool]) -> int:
    """The fewest minutes that do, where `most_min` do and more never hurt."""
    too_few, enough = -1, most_min
    while enough - too_few > 1:
        middle = (enough + too_few) // 2
        too_few, enough = (too_few, middle) if fits(middle) else (middle, enough)
    return enough


def changes_of(order: Order, shift: Shift, route: Route, spare: Sequence[Vehicle], before_min: int) -> list[Change]:
    """What can be changed about an order on a route: its windows, service, driver and skills, the shift (which may
    begin `before_min` earlier), its van, and each other order there."""
    plain = Remedy(RemedyKind.ROOM, order.id, shift_id=shift.id)
    changes = [*_of_windows(order, shift, plain), *_of_order(order, shift, plain)]
    earlier = min(MOST_OVERTIME_MIN, before_min)
    changes.append(
        Change(
            replace(plain, kind=RemedyKind.SHIFT_LATER),
            lambda t, s: replace(t, shift=replace(t.shift, latest=t.shift.latest + s)),
            MOST_OVERTIME_MIN,
        )
    )
    if earlier > 0:
        changes.append(
            Change(
                replace(plain, kind=RemedyKind.SHIFT_EARLIER),
                lambda t, s: replace(t, shift=replace(t.shift, earliest=t.shift.earliest - s)),
                earlier,
            )
        )
    for vehicle in spare:
        changes.append(
            Change(
                replace(plain, kind=RemedyKind.VEHICLE, vehicle_id=vehicle.id),
                lambda t, _, v=vehicle: replace(t, shift=replace(t.shift, vehicle=v)),  # type: ignore[misc]
            )
        )
    for other in dict.fromkeys(ref.order_id for ref in route.tasks):
        changes.append(
            Change(
                replace(plain, kind=RemedyKind.INSTEAD, other_id=other),
                lambda t, _, o=other: replace(t, route=without_order(t.route, o)),  # type: ignore[misc]
            )
        )
    return changes


def _of_windows(order: Order, shift: Shift, plain: Remedy) -> Iterator[Change]:
    for task in order.tasks:
        for number, window in enumerate(task.windows):
            for kind, more_s in (
                (RemedyKind.WINDOW_EARLIER, window.earliest - shift.earliest),
                (RemedyKind.WINDOW_LATER, shift.latest - window.latest),
            ):
                if more_s > 0:
                    yield Change(
                        replace(plain, kind=kind, task=task.kind),
                        _wider(task.kind, number, window, kind),
                        -(-more_s // MINUTE),
                    )


def _wider(task: TaskKind, number: int, window: TimeWindow, kind: RemedyKind) -> Callable[[Tried, int], Tried]:
    return lambda t, s: replace(t, order=with_window(t.order, task, number, widened(window, kind, s)))


def _of_order(order: Order, shift: Shift, plain: Remedy) -> Iterator[Change]:
    for task in order.tasks:
        if task.service_s >= 2 * MINUTE:
            yield Change(
                replace(plain, kind=RemedyKind.SERVICE, task=task.kind),
                lambda t, s, k=task.kind: replace(t, order=shortened(t.order, k, s)),  # type: ignore[misc]
                task.service_s // MINUTE - 1,
            )
    if order.lock is not None:
        yield Change(replace(plain, kind=RemedyKind.LOCK), lambda t, _: replace(t, order=replace(t.order, lock=None)))
    if welcome(order, shift.driver.id) != order:
        yield Change(
            replace(plain, kind=RemedyKind.DRIVER), lambda t, _: replace(t, order=welcome(t.order, t.shift.driver.id))
        )
    missing = order.skills - shift.skills
    if missing:
        yield Change(
            replace(plain, kind=RemedyKind.SKILL, names=tuple(sorted(missing))),
            lambda t, _: replace(t, order=replace(t.order, skills=t.order.skills - missing)),
        )


def welcome(order: Order, driver_id: str) -> Order:
    """The order as it would be if this driver might serve it."""
    allowed = order.allowed_drivers | {driver_id} if order.allowed_drivers else order.allowed_drivers
    return replace(order, allowed_drivers=allowed, forbidden_drivers=order.forbidden_drivers - {driver_id})


def shortened(order: Order, kind: TaskKind, by_s: int) -> Order:
    """The order with less service at one of its tasks."""
    return order.with_tasks(lambda t: replace(t, service_s=t.service_s - by_s) if t.kind is kind else t)


def widened(window: TimeWindow, kind: RemedyKind, by_s: int) -> TimeWindow:
    """The window open so much earlier, or so much later."""
    if kind is RemedyKind.WINDOW_EARLIER:
        return TimeWindow(window.earliest - by_s, window.latest)
    return TimeWindow(window.earliest, window.latest + by_s)


def with_window(order: Order, kind: TaskKind, number: int, window: TimeWindow) -> Order:
    """The order with another window in the place of one of a task's."""
    return order.with_tasks(
        lambda task: (
            replace(task, windows=merged([window if i == number else w for i, w in enumerate(task.windows)]))
            if task.kind is kind
            else task
        )
    )
