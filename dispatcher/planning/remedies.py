"""The smallest changes that let an order in that the plan leaves out: each tried by the judge and priced before it is
shown."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from dispatcher.model.day import Day
from dispatcher.model.fleet import Fleet, Shift, Vehicle
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.plan import Plan, Route
from dispatcher.model.timewindow import TimeWindow, moment
from dispatcher.planning.alternatives import badness, least_bad
from dispatcher.planning.excerpt import excerpt, with_other
from dispatcher.planning.insertion import Insertion, best_place, routes_by_shift, without_order
from dispatcher.planning.remedy import MINUTE, Remedy, RemedyKind
from dispatcher.planning.remedy_pairs import (
    FEW,
    MOST_OVERTIME_MIN,
    Change,
    changes_of,
    fewest,
    pairs,
    shortened,
    welcome,
    widened,
    with_window,
)
from dispatcher.planning.remedy_trial import Trial

NEAR_ROUTES = 3
"""Routes whose orders may give way: those that the order comes nearest to fitting."""

MOST_OF_A_KIND, MOST_SHOWN = 2, 8


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
    ends, trial = time.monotonic() + seconds, Trial(day, plan)
    found: list[Remedy] = []
    for tried in (case.room(), case.singles(), case.pairs(ends)):
        for remedy in tried:
            priced = trial.priced(remedy)
            if priced is not None:
                found.append(priced)
            if time.monotonic() > ends:
                break
        if found or time.monotonic() > ends:
            break
    found.sort(key=lambda r: (r.weight(day), r.kind, r.shift_id))
    return _few_of_each(found)


def neighbours(day: Day, plan: Plan, order_id: str) -> tuple[str, ...]:
    """The orders that may give way for this one: their travel has to be known too."""
    if order_id not in day.orders:
        return ()
    case = _Case(day, plan, day.orders[order_id], Fleet(), None)
    return tuple(dict.fromkeys(ref.order_id for route in case.near() for ref in route.tasks))


def _few_of_each(found: Iterable[Remedy]) -> tuple[Remedy, ...]:
    counts: dict[tuple[RemedyKind, ...], int] = {}
    kept = []
    for remedy in found:
        kinds = tuple(part.kind for part in remedy.parts)
        counts[kinds] = counts.get(kinds, 0) + 1
        if counts[kinds] <= MOST_OF_A_KIND:
            kept.append(remedy)
    return tuple(kept[:MOST_SHOWN])


class _Case:
    """One order against every route; each route is tried in a small day of its own."""

    def __init__(self, day: Day, plan: Plan, order: Order, fleet: Fleet, zone: ZoneInfo | None) -> None:
        self.day, self.order, self.fleet, self.zone = day, order, fleet, zone
        self.routes = routes_by_shift(day, plan.routes)
        self.open = [route for route in self.routes.values() if not route.locked]
        self.small = {id_: excerpt(day, route, [order]) for id_, route in self.routes.items()}

    def singles(self) -> Iterator[Remedy]:
        """Single changes, quick ones first."""
        yield from self._unlocked()
        yield from self._into_locked()
        yield from self._windows()
        yield from self._services()
        yield from self._longer_shifts()
        yield from self._vehicles()
        yield from self._drivers()
        yield from self._skills()
        yield from self._exchanges()

    def pairs(self, ends: float) -> Iterator[Remedy]:
        """Two changes together, on the routes that come nearest and on an empty one; none is sought after `ends`."""
        near = self.near()
        empty = [route for route in self.open if not route.tasks]
        for remedy in pairs(self.day, [*near, *empty[:1]], self.small, self._changes, self.order, ends):
            if remedy.also is None or remedy.also.kind is not RemedyKind.INSTEAD:
                yield remedy
                continue
            yield from self._moved(remedy, remedy.also.other_id)
            if self._may_stay_out(remedy.also.other_id):
                yield remedy

    def _changes(self, route: Route) -> list[Change]:
        shift = self.day.shifts[route.shift_id]
        before_min = (shift.earliest - self._midnight(shift)) // MINUTE
        return changes_of(self.order, shift, route, self._spare(), before_min)

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
            shift_id=found.route.shift_id,
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
        enough = fewest(most_min, lambda minutes: minutes > 0 and fits(minutes))
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
            return with_window(self.order, task, number, widened(window, kind, by_s))

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
                return shortened(self.order, kind, by_s)

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

    def _spare(self) -> list[Vehicle]:
        in_use = {shift.vehicle.id for shift in self.day.shifts.values()}
        return [vehicle for vehicle in self.fleet.vehicles if vehicle.id not in in_use]

    def _vehicles(self) -> Iterator[Remedy]:
        for vehicle in self._spare():
            for route in self.open:
                shift = replace(self.day.shifts[route.shift_id], vehicle=vehicle)
                found = self._fit(route, shift)
                if found is not None:
                    yield self._remedy(RemedyKind.VEHICLE, found, shift=shift, vehicle_id=vehicle.id)

    def _drivers(self) -> Iterator[Remedy]:
        for route in self.open:
            order = welcome(self.order, self.day.shifts[route.shift_id].driver.id)
            found = self._fit(route, order) if order != self.order else None
            if found is not None:
                yield self._remedy(RemedyKind.DRIVER, found, order)

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
            for other in dict.fromkeys(ref.order_id for ref in route.tasks):
                found = best_place(self.small[route.shift_id], [without_order(route, other)], self.order.id, FEW)
                if found is None:
                    continue
                remedy = self._remedy(RemedyKind.INSTEAD, found, other_id=other)
                yield from self._moved(remedy, other)
                if self._may_stay_out(other):
                    yield remedy

    def _may_stay_out(self, other: str) -> bool:
        return self.day.orders[other].lock is None and not self.day.orders[other].must_serve

    def _moved(self, remedy: Remedy, other: str) -> Iterator[Remedy]:
        """The other order goes to another driver instead of being left out."""
        elsewhere = [route for route in self.open if route.shift_id != remedy.shift_id]
        place = best_place(self.day, elsewhere, other, FEW)
        if place is None:
            return
        to = {"kind": RemedyKind.MOVE, "other_shift_id": place.route.shift_id}
        whole = replace(remedy, routes=(*remedy.routes, place.route))
        yield replace(whole, **to) if remedy.also is None else replace(whole, also=replace(remedy.also, **to))  # type: ignore[arg-type]
