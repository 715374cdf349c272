"""OR-Tools is told what real fleets ask for: its raw answer keeps each of these rules, and costs are the judge's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.limits import Costing
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan
from dispatcher.model.schedule import judge
from dispatcher.model.terms import (
    Battery,
    Compartment,
    DayRules,
    DriverTerms,
    OrderTerms,
    Relation,
    RelationKind,
    RouteEnd,
    SoftWindow,
    Station,
    TaskTerms,
    VehicleTerms,
    ZoneRule,
)
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import Travel
from dispatcher.model.violation import Rule
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.ortools_engine import OrToolsEngine
from dispatcher.planning.ortools_ground import PER_CENT
from dispatcher.planning.ortools_model import RoutingProblem
from dispatcher.planning.ortools_scope import left_to_judge
from dispatcher.planning.ortools_settings import guided
from tests.bench.dispatch_day import RULES, dispatch_day

HOUR = 3600
BASE = ("pickups", "setup", "windows", "loads", "hours", "breaks", "shared_places")
LINKED = ("linked", *BASE)
SECONDS = 0.3

type Change = Callable[[Day], Day]


def planned(day: Day) -> Plan:
    """The raw answer."""
    return OrToolsEngine().plan(day, PlanOptions(SECONDS), lambda _: None, lambda: False)


def vans(**terms: Any) -> Change:
    """Every vehicle with these terms."""

    def change(day: Day) -> Day:
        shifts = {
            key: replace(s, vehicle=replace(s.vehicle, terms=replace(s.vehicle.terms, **terms)))
            for key, s in day.shifts.items()
        }
        return replace(day, shifts=shifts)

    return change


def shifts(**terms: Any) -> Change:
    """Every shift with these terms."""
    return lambda day: replace(
        day, shifts={key: replace(s, terms=replace(s.terms, **terms)) for key, s in day.shifts.items()}
    )


def first_driver(**terms: Any) -> Change:
    """The first shift's driver with these terms."""

    def change(day: Day) -> Day:
        key, shift = next(iter(day.shifts.items()))
        driver = replace(shift.driver, terms=DriverTerms(**terms))
        return replace(day, shifts={**day.shifts, key: replace(shift, driver=driver)})

    return change


def orders(which: slice, **terms: Any) -> Change:
    """These orders with these terms."""

    def change(day: Day) -> Day:
        some = [replace(day.orders[key], terms=OrderTerms(**terms)) for key in list(day.orders)[which]]
        return day.with_orders(some)

    return change


def brought(which: slice, **terms: Any) -> Change:
    """Those of these orders whose goods come from the depot with these terms."""

    def change(day: Day) -> Day:
        some = [day.orders[key] for key in list(day.orders)[which]]
        plain = [o for o in some if o.delivery is not None and not o.is_linked]
        return day.with_orders([replace(order, terms=OrderTerms(**terms)) for order in plain])

    return change


def tasks(which: slice, **terms: Any) -> Change:
    """Each task of these orders with these terms."""

    def change(day: Day) -> Day:
        some = [day.orders[key] for key in list(day.orders)[which]]
        return day.with_orders([o.with_tasks(lambda task: replace(task, terms=TaskTerms(**terms))) for o in some])

    return change


def rules(**rules: Any) -> Change:
    """The day under these rules."""
    return lambda day: replace(day, rules=DayRules(**rules))


def related(kind: RelationKind, *numbers: int) -> Change:
    """Orders, by their number, that belong together in this way."""
    return rules(relations=(Relation(kind, tuple(f"o{n}" for n in numbers)),))


def both(*changes: Change) -> Change:
    """One change after the other."""

    def change(day: Day) -> Day:
        for one in changes:
            day = one(day)
        return day

    return change


def _slow(day: Day) -> Day:
    """Travel takes five times as long."""
    slow = [[5 * seconds for seconds in row] for row in day.travel.duration_s]
    return replace(day, travel=replace(day.travel, duration_s=slow))


def _stacked(day: Day) -> Day:
    return vans(last_in_first_out=True)(day)


def _parted(day: Day) -> Day:
    """A tenth of each van for food, the rest for other goods, and every other order food."""
    parts: dict[str, Shift] = {}
    for key, shift in day.shifts.items():
        food = {name: amount // 10 for name, amount in shift.vehicle.capacity.items()}
        rest = {name: amount // 3 for name, amount in shift.vehicle.capacity.items()}
        terms = VehicleTerms(
            compartments=(Compartment("cold", frozenset({"food"}), food), Compartment("dry", frozenset({""}), rest))
        )
        parts[key] = replace(shift, vehicle=replace(shift.vehicle, terms=terms))
    return orders(slice(0, None, 2), goods="food")(replace(day, shifts=parts))


def _smaller(part: int) -> Change:
    def change(day: Day) -> Day:
        less = {}
        for key, shift in day.shifts.items():
            capacity = {name: amount // part for name, amount in shift.vehicle.capacity.items()}
            less[key] = replace(shift, vehicle=replace(shift.vehicle, capacity=capacity))
        return replace(day, shifts=less)

    return change


FOOD_APART = both(
    orders(slice(0, 4), goods="food"),
    lambda day: day.with_orders(
        [replace(day.orders[f"o{n}"], terms=OrderTerms(goods="chemicals")) for n in range(4, 8)]
    ),
    rules(incompatible=frozenset({frozenset({"food", "chemicals"})})),
)
NOON = TimeWindow(0, 12 * HOUR)
STRICT: Mapping[str, tuple[tuple[str, ...], Change]] = {
    "driving": (BASE, vans(max_driving_s=4500)),
    "work": (BASE, vans(max_work_s=4 * HOUR)),
    "waiting": (BASE, vans(max_waiting_s=600)),
    "minimum": (BASE, vans(min_stops=9)),
    "law": (BASE[:1], both(_slow, first_driver(rest_rule="eu-561"))),
    "battery": (BASE, vans(battery=Battery(20_000, 20_000, 2_000, 300))),
    "parking": (BASE, vans(parking_s=900)),
    "trips": (BASE, both(_smaller(6), vans(max_trips=3, reload_s=1200))),
    "linked trips": (LINKED, both(_smaller(6), vans(max_trips=3, reload_s=1200))),
    "compartments": (BASE, _parted),
    "stacks": (LINKED, _stacked),
    "goods": (LINKED, FOOD_APART),
    "release": (BASE, brought(slice(0, 6), release=12 * HOUR)),
    "release and latest start": (
        BASE,
        both(brought(slice(0, 6), release=11 * HOUR), shifts(latest_start=11 * HOUR)),
    ),
    "docks": (BASE, both(shifts(loading_s=2 * HOUR), lambda day: _one_dock(day))),
    "quiet": (BASE, tasks(slice(0, 6), quiet=(NOON,))),
    "zones": (
        BASE,
        both(
            tasks(slice(0, 6), zones=frozenset({"old town"})),
            rules(zones=(ZoneRule("old town", "badge", (TimeWindow(13 * HOUR, 15 * HOUR),)),)),
        ),
    ),
    "slow driver": (BASE, first_driver(speed_factor=0.6, service_factor=3.0)),
    "hours": (BASE, rules(service_by_hour=tuple(4.0 if 10 <= hour < 14 else 1.0 for hour in range(24)))),
    "together": (BASE, related(RelationKind.TOGETHER, 0, 3, 6, 9)),
    "apart": (BASE, related(RelationKind.APART, 0, 1)),
    "sequence": (LINKED, related(RelationKind.SEQUENCE, 7, 5, 3)),
    "stretch": (BASE, related(RelationKind.STRETCH, 8, 2)),
    "gathered": (LINKED, related(RelationKind.GATHERED, 1, 6, 4)),
    "first and last": (
        LINKED,
        both(orders(slice(0, 2), end=RouteEnd.FIRST), lambda day: _last(day, "o5")),
    ),
}


def _last(day: Day, name: str) -> Day:
    return day.with_orders([replace(day.orders[name], terms=OrderTerms(end=RouteEnd.LAST))])


def _one_dock(day: Day) -> Day:
    depot = next(s.start for s in day.shifts.values() if s.start is not None)
    return replace(day, rules=DayRules(docks={depot: 1}))


@pytest.mark.parametrize("name", STRICT)
def test_raw_answers_keep_the_rule(name: str) -> None:
    """And every other one; what the model leaves to the judge is not asked of it here."""
    plain, change = STRICT[name]
    day = change(dispatch_day(12, 1, plain))
    judged = judge(day, planned(day))
    broken = {v.rule for s in judged.schedules for v in s.violations}
    assert not broken - left_to_judge(day)
    assert judged.plan.routes


@pytest.mark.parametrize("name", STRICT)
def test_the_rule_is_in_the_way(name: str) -> None:
    """A plan that was made without it breaks it, if not on the first such day: keeping it is not luck."""
    plain, change = STRICT[name]
    days = (dispatch_day(12, seed, plain) for seed in range(1, 12))
    without = ((day, InsertionEngine().plan(day, PlanOptions(SECONDS), lambda _: None, lambda: False)) for day in days)
    assert any(judge(change(day), plan).violations for day, plan in without)


@given(names=st.sets(st.sampled_from(sorted(RULES)), max_size=12), seed=st.integers(0, 50))
@settings(max_examples=12, derandomize=True)
def test_rules_are_kept_beside_each_other(names: set[str], seed: int) -> None:
    """Whatever is asked for together, the raw answer breaks nothing but what the model leaves to the judge."""
    day = dispatch_day(12, seed, names)
    judged = judge(day, planned(day))
    assert not {v.rule for s in judged.schedules for v in s.violations} - left_to_judge(day)


def _tolls(day: Day) -> Day:
    tolls = [[metres // 50 for metres in row] for row in day.travel.distance_m]
    return vans(pays_tolls=True)(replace(day, travel=replace(day.travel, toll_cents=tolls)))


COSTS: Mapping[str, Change] = {
    "plain": lambda day: day,
    "fuel and CO2": both(vans(fuel_per_100km=9_700, co2_g_per_km=241), rules(fuel_price=177, co2_price=6500)),
    "tolls": _tolls,
    "stops": vans(cost_per_stop=150),
    "overtime": shifts(regular_s=4 * HOUR, cost_per_overtime_hour=1700),
    "preferences": orders(
        slice(0, 6),
        preferred_drivers=frozenset({"d1"}),
        preferred_vehicles=frozenset({"van0"}),
        price_of_other=700,
    ),
    "territory": first_driver(territory=frozenset({"elsewhere"}), price_outside=300),
}


@pytest.mark.parametrize("name", COSTS)
def test_costs_are_the_judges(name: str) -> None:
    """To the cent or two by which the judge rounds each part of a route's costs."""
    day = COSTS[name](dispatch_day(12, 1, ("linked", "pickups", "setup", "windows", "hours", "shared_places")))
    problem = RoutingProblem(day, 0)
    parameters = guided(PlanOptions(SECONDS), round(SECONDS * 1000))
    problem.model.CloseModelWithParameters(parameters)
    solution = problem.model.SolveWithParameters(parameters)
    plan = problem.plan(lambda index: solution.Value(problem.model.NextVar(index)))
    judged = judge(day, plan)
    without = judge(dispatch_day(12, 1, ()), Plan()).cost
    assert judged.routes_cost
    assert judged.cost < without
    assert abs(solution.ObjectiveValue() / PER_CENT - judged.cost) <= 4 * len(plan.routes)


def test_prices_change_who_serves() -> None:
    """An order that only one driver may serve without a price goes with that driver where the way is no longer."""
    here = Location(60.0, 24.0)
    order = Order("o", delivery=Task(TaskKind.DELIVERY, location=here))
    asked = replace(order, terms=OrderTerms(preferred_drivers=frozenset({"d1"}), price_of_other=900))
    fleet = {f"s{n}": Shift(f"s{n}", Driver(f"d{n}"), Vehicle(f"v{n}", cost_per_use=n), 0, HOUR) for n in range(3)}
    travel = Travel((here,), [[0]], [[0]])
    homes = [planned(Day({"o": one}, fleet, travel)).routes[0].shift_id for one in (order, asked)]
    assert homes == ["s0", "s1"]


def test_what_is_left_to_the_judge_is_said() -> None:
    """Nothing on a plain day; each rule that the model cannot hold where it is asked for."""
    day = dispatch_day(12, 1)
    assert left_to_judge(day) == frozenset()
    soft = SoftWindow(NOON, late_per_min=10)
    asked: tuple[tuple[Change, frozenset[Rule | Costing]], ...] = (
        (orders(slice(0, 1), max_ride_s=HOUR), frozenset({Rule.RIDE})),
        (vans(min_work_s=HOUR), frozenset({Rule.MINIMUM})),
        (related(RelationKind.SEQUENCE, 1, 2), frozenset({Rule.TOGETHER})),
        (related(RelationKind.APART, 1, 2), frozenset()),
        (both(_one_dock, shifts(loading_s=60)), frozenset({Rule.DOCK})),
        (tasks(slice(0, 1), soft=soft), frozenset({Costing.PUNCTUALITY})),
        (rules(service_by_hour=(1.5,) * 24), frozenset({Costing.TIME})),
        (rules(price_of_spread=10), frozenset({Costing.SPREAD})),
        (
            both(vans(battery=Battery(9, 9, 1, 1)), rules(stations=(Station(Location(60.2, 24.95), 1),))),
            frozenset({Rule.BATTERY}),
        ),
        (vans(max_work_s=HOUR), frozenset()),
    )
    for change, left in asked:
        assert left_to_judge(change(day)) == left
