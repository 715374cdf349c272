"""What if: the same day with something changed, planned in the same time with the same seeds, and compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift, Vehicle
from dispatcher.model.plan import Route
from dispatcher.model.values import dataclass
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.modes import Wanted, wanted, without_shifts
from dispatcher.planning.request import CHEAPEST, Mode, PlanRequest, Weights


class ChangeKind(StrEnum):
    """What is changed. `amount` of a Change is in the unit named here."""

    WITHOUT = "without"  # the shifts do not drive
    WITH = "with"  # the shifts in `spare` drive as well
    EARLIER = "earlier"  # the shifts begin so many seconds earlier
    LONGER = "longer"  # the shifts end so many seconds later
    FUEL_PRICE = "fuel price"  # cents per litre or kilowatt-hour
    COST_PER_KM = "cost per km"  # cents that a kilometre of the shifts' vans costs
    UNLOCKED = "unlocked"  # the orders are free of their locks
    UNLOCKED_ROUTE = "unlocked route"  # the shifts' routes may change
    UNGROUPED = "ungrouped"  # nothing binds the orders to each other
    CHEAPEST = "cheapest"  # neither punctuality nor balance matters


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that would be different. Without `shift_ids` or `order_ids` it holds for all of them."""

    kind: ChangeKind
    amount: int = 0
    shift_ids: frozenset[str] = frozenset()
    order_ids: frozenset[str] = frozenset()
    spare: tuple[Shift, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A day to be planned, with what was decided about its routes and what matters."""

    day: Day
    standing: tuple[Route, ...] = ()
    weights: Weights = CHEAPEST


def changed(case: Case, change: Change) -> Case:
    """The case as it would be."""
    day, ids = case.day, change.shift_ids
    match change.kind:
        case ChangeKind.WITHOUT:
            routes = tuple(route for route in case.standing if route.shift_id not in ids)
            return replace(case, day=without_shifts(day, ids), standing=routes)
        case ChangeKind.WITH:
            return replace(case, day=replace(day, shifts={**day.shifts, **{s.id: s for s in change.spare}}))
        case ChangeKind.EARLIER:
            return _of_shifts(case, ids, lambda s: replace(s, earliest=s.earliest - change.amount))
        case ChangeKind.LONGER:
            return _of_shifts(case, ids, lambda s: replace(s, latest=s.latest + change.amount))
        case ChangeKind.COST_PER_KM:
            return _of_shifts(case, ids, lambda s: replace(s, vehicle=_at(s.vehicle, change.amount)))
        case ChangeKind.FUEL_PRICE:
            return replace(case, day=replace(day, rules=replace(day.rules, fuel_price=change.amount)))
        case ChangeKind.CHEAPEST:
            return replace(case, weights=CHEAPEST)
        case _:
            return _freed(case, change)


def _of_shifts(case: Case, ids: frozenset[str], change: Callable[[Shift], Shift]) -> Case:
    shifts = {key: change(shift) if not ids or key in ids else shift for key, shift in case.day.shifts.items()}
    return replace(case, day=replace(case.day, shifts=shifts))


def _at(vehicle: Vehicle, cents: int) -> Vehicle:
    return replace(vehicle, cost_per_km=cents)


def _freed(case: Case, change: Change) -> Case:
    """The case without one of the dispatcher's own rules."""
    day, ids, names = case.day, change.shift_ids, change.order_ids
    match change.kind:
        case ChangeKind.UNLOCKED:
            free = [replace(o, lock=None) for o in day.orders.values() if o.lock and (not names or o.id in names)]
            return replace(case, day=day.with_orders(free))
        case ChangeKind.UNLOCKED_ROUTE:
            routes = (replace(r, locked=False) if not ids or r.shift_id in ids else r for r in case.standing)
            return replace(case, standing=tuple(routes))
        case _:
            kept = tuple(r for r in day.rules.relations if names and not names & set(r.order_ids))
            return replace(case, day=replace(day, rules=replace(day.rules, relations=kept)))


def planning_of(case: Case, seconds: float, seed: int, solutions: int | None) -> Wanted:
    """What to ask of an engine: a plan made anew, from nothing but what is locked or decided about routes.

    The present plan is no start: it was made for one of the two days, and longer than either is planned here.
    """
    request = PlanRequest(Mode.ANEW, seconds, case.weights, seed=seed, solutions=solutions)
    asked = wanted(case.day, case.standing, request)
    options: PlanOptions = replace(asked.options, start=())
    return replace(asked, options=options)


@dataclass(frozen=True, slots=True)
class Difference:
    """What the change comes to, in cents of the judge with what is left out: the mean over the seeds of one side less
    that of the other. `spread` is how far the plans of one side alone lie apart, of the side where that is more.
    """

    cents: int
    spread: int

    @property
    def is_real(self) -> bool:
        """False when another seed alone could make such a difference."""
        return abs(self.cents) > self.spread


def difference(now: Sequence[int], then: Sequence[int]) -> Difference:
    """Compare the prices of plans made with the same seeds. Raises ValueError for fewer than two of either."""
    if len(now) < 2 or len(now) != len(then):
        raise ValueError("a comparison needs the plans of the same two seeds or more on both sides")
    cents = round(sum(then) / len(then) - sum(now) / len(now))
    return Difference(cents, max(max(now) - min(now), max(then) - min(then)))
