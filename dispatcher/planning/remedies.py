"""The smallest changes that let an order in that the plan leaves out: each tried by the judge and priced before it is
shown."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from zoneinfo import ZoneInfo

from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.fleet import Fleet, Shift
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import schedule
from dispatcher.model.timewindow import TimeWindow, merged, moment
from dispatcher.planning.alternatives import badness, least_bad
from dispatcher.planning.excerpt import excerpt, with_other
from dispatcher.planning.insertion import Insertion, best_place, routes_by_shift, without_order

MINUTE = 60
MOST_OVERTIME_MIN = 240
"""Shifts are not tried longer than this."""

NEAR_ROUTES = 3
"""Routes whose orders may give way: those that the order comes nearest to fitting."""

MOST_OF_A_KIND, MOST_SHOWN = 2, 8
FEW = 3  # places judged where many exchanges are tried


class RemedyKind(StrEnum):
    """What is changed. `amount_s` of a Remedy is how much of it."""

    PLACE = "place"  # set the order's place; nothing else can be tried before
    ROOM = "room"  # nothing: there is room with `shift_id`
    LOCK = "lock"  # the order's lock goes
    LOCKED_ROUTE = "locked route"  # the order goes into a locked route, which stays locked
    WINDOW_EARLIER = "window earlier"  # a window of task `task` opens so much earlier
    WINDOW_LATER = "window later"  # ... closes so much later
    SERVICE = "service"  # the service of task `task` is so much shorter
    SHIFT_EARLIER = "shift earlier"  # the shift begins so much earlier on this day
    SHIFT_LATER = "shift later"  # ... ends so much later
    VEHICLE = "vehicle"  # the shift drives `vehicle_id` on this day
    DRIVER = "driver"  # the driver of the shift is allowed
    SKILL = "skill"  # the skills in `names` are not asked for; `holders` have them
    MOVE = "move"  # order `other_id` goes to `other_shift_id`
    INSTEAD = "instead"  # order `other_id` is left out


INCONVENIENCE = {
    RemedyKind.LOCK: 200,
    RemedyKind.LOCKED_ROUTE: 300,
    RemedyKind.MOVE: 300,
    RemedyKind.VEHICLE: 2_000,
    RemedyKind.DRIVER: 5_000,
    RemedyKind.SKILL: 20_000,
}
"""Cents that a change weighs beyond its price when remedies are sorted."""

CENTS_PER_MINUTE = 60
"""What asking a customer or a driver for a minute weighs."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """One change with which the plan serves the order and breaks no rule that it keeps now.

    `cost` in cents: what all routes cost more. `before` is the order as it was tried, `order` as it has to be, `shift`
    the shift as it has to be (None: as it is), `routes` those that change. Of PLACE only kind and order are said.
    """

    kind: RemedyKind
    order_id: str
    cost: int = 0
    shift_id: str = ""
    amount_s: int = 0
    task: TaskKind | None = None
    other_id: str = ""
    other_shift_id: str = ""
    vehicle_id: str = ""
    names: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()
    before: Order | None = None
    order: Order | None = None
    shift: Shift | None = None
    routes: tuple[Route, ...] = ()

    @property
    def can_be_applied(self) -> bool:
        """False where a person has to say something first."""
        return self.kind is not RemedyKind.PLACE


def remedies(
    day: Day, plan: Plan, order_id: str, zone: ZoneInfo, fleet: Fleet | None = None, seconds: float = 5.0
) -> tuple[Remedy, ...]:
    """What would let the order in, the smallest and cheapest change first; nothing when nothing of this kind does.

    `day` has to know the travel of the order, and of those that `neighbours` names, to all others. `fleet` brings spare
    vehicles. After `seconds` nothing more is tried. `zone` is for midnight: no shift is made to begin before it.
    """
    if order_id not in day.orders:
        return (Remedy(RemedyKind.PLACE, order_id),)
    case = _Case(day, plan, day.orders[order_id], fleet or Fleet(), zone)
    deadline = time.monotonic() + seconds
    found = list(case.room())
    for kind in () if found else case.kinds():
        for remedy in kind:
            found.append(remedy)
            if time.monotonic() > deadline:
                break
        if time.monotonic() > deadline:
            break
    found.sort(key=lambda r: (_weight(day, r), r.kind, r.shift_id))
    return _few_of_each(found)


def neighbours(day: Day, plan: Plan, order_id: str) -> tuple[str, ...]:
    """The orders that may give way for this one: their travel has to be known too."""
    if order_id not in day.orders:
        return ()
    case = _Case(day, plan, day.orders[order_id], Fleet(), None)
    return tuple(dict.fromkeys(ref.order_id for route in case.near() for ref in route.tasks))


def _weight(day: Day, remedy: Remedy) -> int:
    weight = remedy.cost + INCONVENIENCE.get(remedy.kind, 0) + remedy.amount_s // MINUTE * CENTS_PER_MINUTE
    if remedy.kind is RemedyKind.INSTEAD:
        weight += price_of_leaving_out(day.orders[remedy.other_id])
    return weight


def _few_of_each(found: Iterable[Remedy]) -> tuple[Remedy, ...]:
    counts: dict[RemedyKind, int] = {}
    kept = []
    for remedy in found:
        counts[remedy.kind] = counts.get(remedy.kind, 0) + 1
        if counts[remedy.kind] <= MOST_OF_A_KIND:
            kept.append(remedy)
    return tuple(kept[:MOST_SHOWN])


class _Case:
    """One order against every route; each route is tried in a small day of its own."""

    def __init__(self, day: Day, plan: Plan, order: Order, fleet: Fleet, zone: ZoneInfo | None) -> None:
        self.day, self.order, self.fleet, self.zone = day, order, fleet, zone
        self.routes = routes_by_shift(day, plan.routes)
        self.open = [route for route in self.routes.values() if not route.locked]
        self.small = {id_: excerpt(day, route, [order]) for id_, route in self.routes.items()}

    def kinds(self) -> Iterator[Iterator[Remedy]]:
        """The kinds of change, quick ones first."""
        yield self._unlocked()
        yield self._into_locked()
        yield self._windows()
        yield self._services()
        yield self._longer_shifts()
        yield self._vehicles()
        yield self._drivers()
        yield self._skills()
        yield self._exchanges()

    def room(self) -> Iterator[Remedy]:
        """Shifts that take the order as it is."""
        for route in self.open:
            found = self._fit(route)
            if found is not None:
                yield self._remedy(RemedyKind.ROOM, found)

    def near(self) -> list[Route]:
        """The routes that the order comes nearest to fitting, its lock aside."""
        free = replace(self.order, lock=None)

        def bad(route: Route) -> tuple[int, int, int]:
            return badness(least_bad(with_other(self.small[route.shift_id], free), route, self.order.id))

        return sorted((route for route in self.open if route.tasks), key=bad)[:NEAR_ROUTES]

    def _fit(self, route: Route, changed: Order | Shift | None = None, tries: int | None = None) -> Insertion | None:
        day = self.small[route.shift_id]
        return best_place(day if changed is None else with_other(day, changed), [route], self.order.id, tries)

    def _remedy(self, kind: RemedyKind, found: Insertion, order: Order | None = None, **facts: object) -> Remedy:
        return Remedy(
            kind,
            self.order.id,
            found.cost_delta,
            found.route.shift_id,
            before=self.order,
            order=order or self.order,
            routes=(found.route,),
            **facts,  # type: ignore[arg-type]
        )

    def _least(
        self, route: Route, most_min: int, change: Callable[[int], Order | Shift]
    ) -> tuple[int, Insertion] | None:
        """The fewest minutes of a change with which the route takes the order; None when `most_min` do not help."""

        def fits(minutes: int) -> bool:
            return self._fit(route, change(minutes * MINUTE), tries=1) is not None

        if most_min < 1 or not fits(most_min):
            return None
        too_few, enough = 0, most_min
        while enough - too_few > 1:
            middle = (enough + too_few) // 2
            too_few, enough = (too_few, middle) if fits(middle) else (middle, enough)
        found = self._fit(route, change(enough * MINUTE))
        return None if found is None else (enough, found)

    def _unlocked(self) -> Iterator[Remedy]:
        if self.order.lock is None:
            return
        free = replace(self.order, lock=None)
        for route in self.open:
            found = self._fit(route, free)
            if found is not None:
                yield self._remedy(RemedyKind.LOCK, found, free)

    def _into_locked(self) -> Iterator[Remedy]:
        for route in self.routes.values():
            found = self._fit(route) if route.locked else None
            if found is not None:
                yield self._remedy(RemedyKind.LOCKED_ROUTE, found)

    def _windows(self) -> Iterator[Remedy]:
        for task in self.order.tasks:
            for number, window in enumerate(task.windows):
                for kind in (RemedyKind.WINDOW_EARLIER, RemedyKind.WINDOW_LATER):
                    yield from self._wider(task.kind, number, window, kind)

    def _wider(self, task: TaskKind, number: int, window: TimeWindow, kind: RemedyKind) -> Iterator[Remedy]:
        def change(by_s: int) -> Order:
            return _with_window(self.order, task, number, _widened(window, kind, by_s))

        tried = []
        for route in self.open:
            shift = self.day.shifts[route.shift_id]
            more_s = (
                window.earliest - shift.earliest if kind is RemedyKind.WINDOW_EARLIER else shift.latest - window.latest
            )
            least = self._least(route, -(-more_s // MINUTE), change)
            if least is not None:
                tried.append((least[0], least[1].cost_delta, least[1]))
        if tried:
            minutes, _, found = min(tried, key=lambda t: t[:2])
            yield self._remedy(kind, found, change(minutes * MINUTE), amount_s=minutes * MINUTE, task=task)

    def _services(self) -> Iterator[Remedy]:
        for task in self.order.tasks:

            def change(by_s: int, kind: TaskKind = task.kind) -> Order:
                return self.order.with_tasks(
                    lambda t: replace(t, service_s=t.service_s - by_s) if t.kind is kind else t
                )

            tried = []
            for route in self.open:
                least = self._least(route, task.service_s // MINUTE - 1, change)
                if least is not None:
                    tried.append((least[0], least[1].cost_delta, least[1]))
            if tried:
                minutes, _, found = min(tried, key=lambda t: t[:2])
                changed = change(minutes * MINUTE)
                yield self._remedy(RemedyKind.SERVICE, found, changed, amount_s=minutes * MINUTE, task=task.kind)

    def _longer_shifts(self) -> Iterator[Remedy]:
        for route in self.open:
            shift = self.day.shifts[route.shift_id]

            def later(by_s: int, shift: Shift = shift) -> Shift:
                return replace(shift, latest=shift.latest + by_s)

            def earlier(by_s: int, shift: Shift = shift) -> Shift:
                return replace(shift, earliest=shift.earliest - by_s)

            before_min = (shift.earliest - self._midnight(shift)) // MINUTE
            for kind, most_min, change in (
                (RemedyKind.SHIFT_LATER, MOST_OVERTIME_MIN, later),
                (RemedyKind.SHIFT_EARLIER, min(MOST_OVERTIME_MIN, before_min), earlier),
            ):
                least = self._least(route, most_min, change)
                if least is not None:
                    by_s = least[0] * MINUTE
                    yield self._remedy(kind, least[1], shift=change(by_s), amount_s=by_s)

    def _midnight(self, shift: Shift) -> int:
        assert self.zone is not None
        return moment(dt.datetime.fromtimestamp(shift.earliest, self.zone).date(), 0, self.zone)

    def _vehicles(self) -> Iterator[Remedy]:
        in_use = {shift.vehicle.id for shift in self.day.shifts.values()}
        for vehicle in (v for v in self.fleet.vehicles if v.id not in in_use):
            for route in self.open:
                shift = replace(self.day.shifts[route.shift_id], vehicle=vehicle)
                found = self._fit(route, shift)
                if found is not None:
                    day = self.small[route.shift_id]
                    cost = schedule(with_other(day, shift), found.route).cost - schedule(day, route).cost
                    found = replace(found, cost_delta=cost)
                    yield self._remedy(RemedyKind.VEHICLE, found, shift=shift, vehicle_id=vehicle.id)

    def _drivers(self) -> Iterator[Remedy]:
        order = self.order
        for route in self.open:
            driver = self.day.shifts[route.shift_id].driver.id
            allowed = order.allowed_drivers | {driver} if order.allowed_drivers else order.allowed_drivers
            welcome = replace(order, allowed_drivers=allowed, forbidden_drivers=order.forbidden_drivers - {driver})
            found = self._fit(route, welcome) if welcome != order else None
            if found is not None:
                yield self._remedy(RemedyKind.DRIVER, found, welcome)

    def _skills(self) -> Iterator[Remedy]:
        for route in self.open:
            missing = self.order.skills - self.day.shifts[route.shift_id].skills
            asking_less = replace(self.order, skills=self.order.skills - missing)
            found = self._fit(route, asking_less) if missing else None
            if found is not None:
                holders = tuple(d.name or d.id for d in self.fleet.drivers if missing <= d.skills)
                names = tuple(sorted(missing))
                yield self._remedy(RemedyKind.SKILL, found, asking_less, names=names, holders=holders)

    def _exchanges(self) -> Iterator[Remedy]:
        """Another order moves or stays out."""
        for route in self.near():
            small = self.small[route.shift_id]
            before = schedule(small, route).cost
            for other in dict.fromkeys(ref.order_id for ref in route.tasks):
                found = best_place(small, [without_order(route, other)], self.order.id, FEW)
                if found is None:
                    continue
                found = replace(found, cost_delta=schedule(small, found.route).cost - before)
                yield from self._moved(found, other)
                if self.day.orders[other].lock is None and not self.day.orders[other].must_serve:
                    yield self._remedy(RemedyKind.INSTEAD, found, other_id=other)

    def _moved(self, found: Insertion, other: str) -> Iterator[Remedy]:
        elsewhere = [route for route in self.open if route.shift_id != found.route.shift_id]
        place = best_place(self.day, elsewhere, other, FEW)
        if place is not None:
            remedy = self._remedy(RemedyKind.MOVE, found, other_id=other, other_shift_id=place.route.shift_id)
            yield replace(remedy, cost=found.cost_delta + place.cost_delta, routes=(found.route, place.route))


def _widened(window: TimeWindow, kind: RemedyKind, by_s: int) -> TimeWindow:
    if kind is RemedyKind.WINDOW_EARLIER:
        return TimeWindow(window.earliest - by_s, window.latest)
    return TimeWindow(window.earliest, window.latest + by_s)


def _with_window(order: Order, kind: TaskKind, number: int, window: TimeWindow) -> Order:
    return order.with_tasks(
        lambda task: (
            replace(task, windows=merged([window if i == number else w for i, w in enumerate(task.windows)]))
            if task.kind is kind
            else task
        )
    )
