"""A town of streets in a grid: a kilometre takes a minute and costs 1.00, and every day begins at midnight.

The yard is in the middle. Customers are so many kilometres east and north of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Route
from dispatcher.model.schedule import Judged, Schedule, Visit, judge
from dispatcher.model.terms import (
    DayRules,
)
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import UNREACHABLE, Span, Travel
from dispatcher.model.ways import Way
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.modes import Wanted, wanted
from dispatcher.planning.request import CHEAPEST, PlanRequest, Weights

MINUTE, HOUR, EURO, KG = 60, 3600, 100, 1000
ROUNDS = 80
"""Small changes that are tried on each plan."""


def at(east: float, north: float = 0) -> Location:
    """A corner of the town."""
    return Location(north / 100, east / 100)


YARD = at(0)


def between(opens: float, closes: float) -> TimeWindow:
    """A window in hours after midnight."""
    return TimeWindow(round(opens * HOUR), round(closes * HOUR))


def given[T](thing: T, **wishes: Any) -> T:
    """The order, task, van, driver or shift with more wishes; those of its terms are given by their own names too."""
    changed: Any = thing
    rest = {name: value for name, value in wishes.items() if name not in _names(thing)}
    if isinstance(thing, Order):
        asked = {name: rest.pop(name) for name in list(rest) if name not in _names(thing.terms)}
        changed = changed.with_tasks(lambda task: given(task, **asked)) if asked else changed
    straight = {name: value for name, value in wishes.items() if name in _names(thing)}
    if rest:
        straight["terms"] = replace(changed.terms, **rest)
    found: T = replace(changed, **straight)
    return found


def _names(thing: Any) -> set[str]:
    return {f.name for f in fields(thing)}


def bring(name: str, east: float, north: float = 0, **wishes: Any) -> Order:
    """A delivery from the yard."""
    return given(Order(name, delivery=Task(TaskKind.DELIVERY, location=at(east, north))), **wishes)


def fetch(name: str, east: float, north: float = 0, **wishes: Any) -> Order:
    """Something to bring back to the yard."""
    return given(Order(name, pickup=Task(TaskKind.PICKUP, location=at(east, north))), **wishes)


def carry(name: str, here: Location, there: Location, **wishes: Any) -> Order:
    """Something to fetch at one place and bring to another."""
    pickup, delivery = Task(TaskKind.PICKUP, location=here), Task(TaskKind.DELIVERY, location=there)
    return given(Order(name, pickup=pickup, delivery=delivery), **wishes)


VAN = Vehicle("van", cost_per_use=10 * EURO, cost_per_km=EURO)


def shift(name: str, van: dict[str, Any] | None = None, person: dict[str, Any] | None = None, **wishes: Any) -> Shift:
    """A driver with a van of the same name, from 6 to 18, from the yard and back."""
    vehicle = given(replace(VAN, id=name), **(van or {}))
    return given(Shift(name, given(Driver(name), **(person or {})), vehicle, 6 * HOUR, 18 * HOUR, YARD, YARD), **wishes)


ANNA, BEN = shift("anna"), shift("ben")


def town(orders: Iterable[Order], shifts: Iterable[Shift], tolls: Iterable[int] = (), **rules: Any) -> Day:
    """A day in the town. Whoever crosses the street so many km north of the yard, for each of `tolls`, pays 50.00."""
    orders, shifts, day_rules = list(orders), list(shifts), DayRules(**rules)
    places = places_of(orders, shifts, day_rules)
    km = [[round(100 * (abs(a.lat - b.lat) + abs(a.lon - b.lon)), 3) for b in places] for a in places]
    toll = [
        [50 * EURO * sum(min(a.lat, b.lat) * 100 < t < max(a.lat, b.lat) * 100 for t in tolls) for b in places]
        for a in places
    ]
    travel = Travel(
        places,
        [[round(k * MINUTE) for k in row] for row in km],
        [[round(k * 1000) for k in row] for row in km],
        toll_cents=toll if tolls else None,
    )
    return Day({o.id: o for o in orders}, {s.id: s for s in shifts}, travel, day_rules)


@dataclass(frozen=True)
class Outcome:
    """A plan of a day as people read it."""

    day: Day
    judged: Judged

    def drive(self, name: str) -> Schedule:
        """The route of a driver as it happens."""
        return next((s for s in self.judged.schedules if s.route.shift_id == name), Schedule(Route(name)))

    def route(self, name: str) -> str:
        """The orders that a driver serves, in sequence: "a b"."""
        return " ".join(visit.ref.order_id for visit in self.drive(name).visits)

    @property
    def routes(self) -> set[str]:
        """What is served together, whoever does it, in sequence."""
        return {self.route(name) for name in self.day.shifts if self.route(name)}

    @property
    def groups(self) -> set[frozenset[str]]:
        """What is served together, whoever does it."""
        return {frozenset(route.split()) for route in self.routes}

    @property
    def left_out(self) -> set[str]:
        """The orders that nobody serves."""
        return set(self.judged.left_out)

    def driver(self, order_id: str) -> str:
        """Who serves an order; "" for nobody."""
        return next((name for name in self.day.shifts if order_id in self.route(name).split()), "")

    def visit(self, order_id: str) -> Visit:
        """How an order is served (of a linked one, its delivery)."""
        found = [v for s in self.judged.schedules for v in s.visits if v.ref.order_id == order_id]
        return found[-1]

    def hour(self, order_id: str) -> float:
        """When its service starts."""
        return self.visit(order_id).start / HOUR


def planned(day: Day, standing: Sequence[Route] = (), weights: Weights = CHEAPEST) -> tuple[Wanted, Judged]:
    """A plan by insertion and small changes, all under the judge: it can be repeated exactly."""
    asked = wanted(day, standing, PlanRequest(seconds=1000, weights=weights, solutions=ROUNDS))
    first = plan_checked(InsertionEngine(), asked.day, asked.options, lambda _: None, lambda: False)
    begun = tuple(route for route in first.plan.routes if route not in asked.options.locked)
    again = replace(asked.options, start=begun)
    return asked, plan_checked(InsertionEngine(), asked.day, again, lambda _: None, lambda: False)


def plans(without: Day, then: Day, standing: Sequence[Route] = ()) -> tuple[Outcome, Outcome]:
    """Both days planned. The plan with the factor keeps all rules; the one without it breaks one under the factor, or
    costs more. `standing` are the routes that there are already where the factor is one of them."""
    _, before = planned(without)
    asked, after = planned(then, standing)
    assert not before.violations
    assert not after.violations
    assert after == judge(asked.day, after.plan)
    under = judge(asked.day, before.plan)
    is_lost = not set(asked.options.locked) <= set(before.plan.routes)
    assert under.violations or under.cost > after.cost or is_lost
    return Outcome(without, before), Outcome(then, after)


def slowed(day: Day, hours: Iterable[float], factor: float, *, eastward: bool = False) -> Day:
    """The day with ways that take so many times as long from the first of two hours to the second; all of them, or
    those that lead east. A factor of 0 closes them."""
    usual, places = day.travel.duration_s, day.travel.places

    def pace(a: int, b: int) -> int:
        if a == b or (eastward and places[b].lon <= places[a].lon):
            return usual[a][b]
        return round(usual[a][b] * factor) if factor else UNREACHABLE

    slow = [[pace(a, b) for b in range(len(places))] for a in range(len(places))]
    begins, ends = (round(hour * HOUR) for hour in hours)
    return replace(day, travel=replace(day.travel, spans=(Span(begins, slow), Span(ends, usual))))


def moving(day: Day, way: Way, factor: float, *, is_toll_free: bool = False) -> Day:
    """The day with other roads for vehicles that move that way: all ways are so many times as long, or, with a factor
    of 0, closed."""

    def longer(table: Sequence[Sequence[int]]) -> list[list[int]]:
        return [[round(cell * factor) if factor or not cell else UNREACHABLE for cell in row] for row in table]

    usual = day.travel
    tolls = None if is_toll_free else usual.toll_cents
    own = Travel(usual.places, longer(usual.duration_s), longer(usual.distance_m), toll_cents=tolls)
    return replace(day, travel=replace(usual, by_way={**usual.by_way, way: own}))
