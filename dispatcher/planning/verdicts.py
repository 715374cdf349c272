"""Why an order is left out: the rule per shift that stops it, and what would have to give way."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order
from dispatcher.model.plan import Plan, Reason, Route, Unassigned, Verdict
from dispatcher.model.schedule import Schedule, schedule
from dispatcher.model.several_shifts import broken_with, each_beside
from dispatcher.planning.insertion import all_places, best_place, routes_by_shift, without_order
from dispatcher.planning.wording import money, sentence, shift_name

DISPLACING_ROUTES = 3
"""Routes in which removals are tried for one order: those that it comes nearest to fitting."""

NO_TIME = "A shift could serve it alone, but there was no time to look for room with the others: plan for longer."


def explain(day: Day, plan: Plan, zone: ZoneInfo, seconds: float = 5.0) -> tuple[Unassigned, ...]:
    """A verdict for each order that the plan leaves out, most expensive first; `zone` is for clock times.

    IMPOSSIBLE: no shift could serve it even alone. DISPLACES: it keeps every rule alone, but no place in the
    present routes does. NOT_FOUND: there is a place (named, with its price) that the plan does not use, or there was
    no time to look for one: after `seconds` no more places and removals are tried out.
    """
    deadline = time.monotonic() + seconds
    routes = list(routes_by_shift(day, plan.routes).values())
    served = {ref.order_id for route in plan.routes for ref in route.tasks}
    left_out = [order for order in day.orders.values() if order.id not in served]
    left_out.sort(key=lambda o: (-price_of_leaving_out(o), o.id))
    return tuple(_Case(day, routes, order, zone).verdict(deadline) for order in left_out)


class _Misfit(NamedTuple):
    """A route with the order in it at the place where it breaks least."""

    badness: tuple[int, int]
    route: Route
    judged: Schedule


class _Case:
    def __init__(self, day: Day, routes: list[Route], order: Order, zone: ZoneInfo) -> None:
        self.day, self.routes, self.order, self.zone = day, routes, order, zone
        used = [route for route in routes if route.tasks] if day.shared_drivers else []
        self.driven = {route.shift_id: schedule(day, route) for route in used}
        self.lawful = each_beside(day, self.driven)

    def verdict(self, deadline: float) -> Unassigned:
        if not self.day.shifts:
            return self._answer(Verdict.IMPOSSIBLE, [Reason(None, "No shift is planned on this day.")])
        alone = {shift.id: self._alone(shift) for shift in self.day.shifts.values()}
        able = [route for route in self.routes if not alone[route.shift_id] and not route.locked]
        if all(alone.values()):
            return self._answer(Verdict.IMPOSSIBLE, _merged(alone.values(), len(self.day.shifts)))
        if time.monotonic() > deadline:
            return self._answer(Verdict.NOT_FOUND, [Reason(None, NO_TIME)])
        found = best_place(self.lawful, able, self.order.id)
        if found is not None:
            name = shift_name(self.day.shifts[found.route.shift_id])
            text = f"There is room with {name} for {money(found.cost_delta)} more."
            if found.cost_delta >= price_of_leaving_out(self.order):
                price = money(price_of_leaving_out(self.order))
                text = f"Serving it with {name} costs {money(found.cost_delta)}, leaving it out only {price}."
            return self._answer(Verdict.NOT_FOUND, [Reason(None, text, found.route.shift_id)])
        return self._answer(Verdict.DISPLACES, self._displaced(alone, able, deadline))

    def _answer(self, verdict: Verdict, reasons: Iterable[Reason]) -> Unassigned:
        return Unassigned(self.order.id, verdict, tuple(reasons))

    def _alone(self, shift: Shift) -> list[Reason]:
        """What breaks when the shift serves nothing but this order; a locked place in the sequence aside."""
        judged = schedule(self.day, Route(shift.id, self.day.refs(self.order.id)))
        return self._reasons(judged, positions=False)

    def _reasons(self, judged: Schedule, positions: bool) -> list[Reason]:
        shift = self.day.shifts[judged.route.shift_id]
        return [
            Reason(v.rule, sentence(self.day, shift, judged, v, self.order, self.zone), shift.id)
            for v in judged.violations
            if positions or v.detail != "position"
        ]

    def _displaced(self, alone: dict[str, list[Reason]], able: list[Route], deadline: float) -> Iterator[Reason]:
        for route in self.routes:
            if route.locked and not alone[route.shift_id]:
                name = shift_name(self.day.shifts[route.shift_id])
                yield Reason(None, f"The route of {name} is locked.", route.shift_id)
        if time.monotonic() > deadline:
            yield Reason(None, "Every shift that could serve it is too busy or too full.")
            return
        tried = itertools.takewhile(lambda _: time.monotonic() <= deadline, able)
        misfits = sorted((self._misfit(route) for route in tried), key=lambda m: m.badness)
        for misfit in misfits:
            yield from self._reasons(misfit.judged, positions=True)[:2]
        best = min(self._removals(misfits[:DISPLACING_ROUTES], deadline), default=None)
        if best is not None:
            change, other, shift_id = best
            name = shift_name(self.day.shifts[shift_id])
            more = f"{money(change)} more" if change >= 0 else f"{money(-change)} less"
            text = f"It fits with {name} when order {other} is left out instead, which costs {more}."
            yield Reason(None, text, shift_id)
        for reasons in alone.values():
            yield from reasons[:1]

    def _misfit(self, route: Route) -> _Misfit:
        tried = (schedule(self.day, with_it) for with_it in all_places(self.day, route, self.order.id))
        judged = min(tried, key=_badness)
        if self.driven:
            broken = broken_with(self.day, self.driven, route.shift_id, judged)
            judged = replace(judged, violations=(*judged.violations, *broken))
        return _Misfit(_badness(judged), route, judged)

    def _removals(self, misfits: Iterable[_Misfit], deadline: float) -> Iterator[tuple[int, str, str]]:
        """(cents that the day costs more, order to leave out, shift) for each exchange that keeps every rule."""
        own_price = price_of_leaving_out(self.order)
        for _, route, _ in misfits:
            before = schedule(self.day, route).cost
            for other in dict.fromkeys(ref.order_id for ref in route.tasks):
                if time.monotonic() > deadline:
                    return
                if self.day.orders[other].lock is not None or self.day.orders[other].must_serve:
                    continue
                shorter = without_order(route, other)
                found = best_place(self.lawful, [shorter], self.order.id, tries=3)
                if found is not None:
                    saved = before - schedule(self.day, shorter).cost
                    price = price_of_leaving_out(self.day.orders[other])
                    yield found.cost_delta - saved + price - own_price, other, route.shift_id


def _badness(judged: Schedule) -> tuple[int, int]:
    return len(judged.violations), sum(v.amount for v in judged.violations)


def _merged(by_shift: Iterable[list[Reason]], shifts: int) -> list[Reason]:
    """What all shifts share is said once, for all."""
    reasons = [reason for group in by_shift for reason in group]
    counts: dict[tuple[object, str], int] = {}
    for reason in reasons:
        counts[reason.rule, reason.text] = counts.get((reason.rule, reason.text), 0) + 1
    merged: dict[tuple[object, str, str], Reason] = {}
    for reason in reasons:
        shared = shifts > 1 and counts[reason.rule, reason.text] == shifts
        kept = Reason(reason.rule, reason.text) if shared else reason
        merged.setdefault((kept.rule, kept.text, kept.shift_id), kept)
    return list(merged.values())
