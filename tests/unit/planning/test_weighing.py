"""Punctuality and balance change a plan as they should, for no more than the weight of cost allows."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.schedule import Judged, judge
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import estimated_travel
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.engine import PlannerEngine, PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.ortools_engine import OrToolsEngine
from dispatcher.planning.request import Weights

EIGHT, HOUR = 1_795_413_600, 3600
DEPOT = Location(60.17, 24.94)
ENGINES: tuple[PlannerEngine, ...] = (OrToolsEngine(), InsertionEngine())
engines = pytest.mark.parametrize("engine", ENGINES, ids=lambda e: e.name)


def _day(windowed: bool, shifts: int = 3, count: int = 24, hours: int = 9) -> Day:
    """Customers around a town, half an hour of work each; using a van costs something."""
    dice = random.Random(4)
    orders = {}
    for n in range(count):
        opens = EIGHT + dice.randrange(0, 5 * HOUR, 1800)
        windows = (TimeWindow(opens, opens + 2 * HOUR),) if windowed else ()
        place = Location(60.12 + dice.random() / 8, 24.8 + dice.random() / 4)
        orders[f"o{n}"] = Order(f"o{n}", delivery=Task(TaskKind.DELIVERY, "", place, windows, 600))
    van = Vehicle("van", cost_per_use=4000, cost_per_km=60, cost_per_hour=2000)
    fleet = {
        f"s{n}": Shift(f"s{n}", Driver(f"d{n}"), van, EIGHT, EIGHT + hours * HOUR, DEPOT, DEPOT) for n in range(shifts)
    }
    return Day(orders, fleet, estimated_travel(places_of(orders.values(), fleet.values())))


def _planned(engine: PlannerEngine, day: Day, weights: Weights) -> Judged:
    options = PlanOptions(1.5, seed=1, weights=weights)
    return plan_checked(engine, day, options, lambda _: None, lambda: False)


def _slacks(day: Day, judged: Judged) -> list[int]:
    """Seconds between each service's start and the end of its window."""
    visits = [visit for schedule in judged.schedules for visit in schedule.visits]
    return [day.nodes[v.ref].task.windows[-1].latest - v.start for v in visits if day.nodes[v.ref].task.windows]


def _lengths(judged: Judged) -> list[int]:
    return [schedule.duration_s for schedule in judged.schedules if schedule.visits]


@engines
def test_punctuality_leaves_time_before_windows_end(engine: PlannerEngine) -> None:
    """The tightest stop of the plan has more to spare than in the cheapest plan, and nobody is left out for it."""
    day = _day(windowed=True)
    cheapest, punctual = (_planned(engine, day, Weights(0, p, 0)) for p in (0, 3))
    assert min(_slacks(day, punctual)) > min(_slacks(day, cheapest))
    assert punctual.left_out <= cheapest.left_out
    assert not punctual.violations


@engines
def test_balance_brings_the_longest_route_nearer_to_the_mean(engine: PlannerEngine) -> None:
    """By the judge's durations, with every order still served."""
    day = _day(windowed=False, hours=5)
    cheapest, balanced = (_planned(engine, day, Weights(0, 0, b)) for b in (0, 3))

    def above_mean(judged: Judged) -> float:
        lengths = _lengths(judged)
        return max(lengths) / (sum(lengths) / len(lengths))

    assert above_mean(balanced) < above_mean(cheapest)
    assert balanced.left_out <= cheapest.left_out
    assert not balanced.violations


@pytest.mark.parametrize(("weight", "most"), [(3, 1.03), (2, 1.10), (1, 1.25)])
def test_cost_limits_what_the_others_may_cost(weight: int, most: float) -> None:
    """A plan never gets dearer than its weight allows beside the cheapest plan of the same search."""
    day = _day(windowed=True)
    heard: list[Judged] = []
    options = PlanOptions(1.0, weights=Weights(weight, 3, 3))
    judged = plan_checked(InsertionEngine(), day, options, heard.append, lambda: False)
    cheapest = _planned(InsertionEngine(), day, Weights())
    assert judged.routes_cost <= most * cheapest.routes_cost
    assert heard[-1] == judged


def test_the_cheapest_plan_is_kept_when_it_leaves_nothing_to_wish_for() -> None:
    """One route is as balanced as can be: nothing is spent on it."""
    day = _day(windowed=False, shifts=1, count=6)
    assert _planned(InsertionEngine(), day, Weights(2, 3, 3)) == _planned(InsertionEngine(), day, Weights())


def test_locked_routes_stay_whatever_matters() -> None:
    """A long locked route is not made shorter, and windows on it are not narrowed."""
    day = _day(windowed=True)
    cheapest = _planned(InsertionEngine(), day, Weights())
    longest = max(cheapest.schedules, key=lambda s: s.duration_s).route
    options = PlanOptions(1.0, locked=(replace(longest, locked=True),), weights=Weights(0, 3, 3))
    judged = plan_checked(InsertionEngine(), day, options, lambda _: None, lambda: False)
    assert replace(longest, locked=True) in judged.plan.routes
    assert judged == judge(day, judged.plan)


def test_stopped_it_answers_with_what_it_has() -> None:
    """Told to stop after the first plan, that plan is the answer."""
    day = _day(windowed=True)
    heard: list[Judged] = []
    options = PlanOptions(30, weights=Weights(0, 3, 3))
    judged = plan_checked(OrToolsEngine(), day, options, heard.append, lambda: bool(heard))
    assert judged == heard[-1]


def test_a_weight_outside_its_range_is_a_mistake() -> None:
    """0 to 3, nothing else."""
    with pytest.raises(ValueError, match="not between"):
        Weights(4)
