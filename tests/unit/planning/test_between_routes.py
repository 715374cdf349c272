"""Rules between the routes of a plan, which no search knows: plans of every engine keep them, and would not without."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise, product
from zoneinfo import ZoneInfo

import pytest

from dispatcher.model.calls import CallKind
from dispatcher.model.day import Day
from dispatcher.model.plan import Route, TaskRef, Verdict
from dispatcher.model.schedule import Judged, Schedule, judge, schedule
from dispatcher.model.several_shifts import between, shared_out
from dispatcher.model.violation import Rule
from dispatcher.planning.alternatives import alternatives
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.child import ENGINES, engine_named
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.request import CHEAPEST, Weights
from dispatcher.planning.verdicts import explain
from tests.factors.town import HOUR, MINUTE, at, bring, given, shift, town
from tests.factors.town import between as clock

NIGHT = 24 * HOUR
SECONDS = 0.6
engines = pytest.mark.parametrize("engine", ENGINES)


def planned(day: Day, engine: str, weights: Weights = CHEAPEST) -> Judged:
    """The best plan of an engine under the judge, and of all that it shows on the way."""
    shown: list[Judged] = []
    found = plan_checked(engine_named(engine), day, PlanOptions(SECONDS, weights=weights), shown.append, lambda: False)
    assert not any(judged.violations for judged in (*shown, found))
    return found


def loading(judged: Judged) -> Iterator[tuple[int, int]]:
    """From when to when vans stand at a dock."""
    at_dock = (CallKind.LOAD, CallKind.RELOAD)
    return ((h.start, h.start + h.duration_s) for s in judged.schedules for h in s.halts if h.kind in at_dock)


@engines
def test_docks_hold_as_many_as_they_can(engine: str) -> None:
    """Four vans that load for half an hour before nine: at two docks never three of them at once."""
    orders = [bring(name, *place, windows=(clock(8, 9),)) for name, place in PLACES.items()]
    vans = [shift(name, {"max_stops": 1}, loading_s=HOUR // 2) for name in PLACES]
    free, docked = town(orders, vans), town(orders, vans, docks={at(0): 2})
    at_once = [most_at_once(planned(day, engine)) for day in (free, docked)]
    assert at_once[0] > 2 >= at_once[1]
    assert not planned(docked, engine).left_out


PLACES = {"north": (0, 5), "south": (0, -5), "west": (-5, 0), "east": (5, 0)}


def most_at_once(judged: Judged) -> int:
    """Vans that stand at a dock at the same moment, at most."""
    stays = list(loading(judged))
    return max(sum(a <= moment < b for a, b in stays) for moment, _ in stays)


def halves(law: str) -> Day:
    """One driver from 5 to 11 and from 14 to 22: nine and a half at the wheel for whoever serves everything."""
    orders = [
        bring("early", 60, service_s=HOUR, windows=(clock(5, 11),)),
        bring("morning", 100, 20, service_s=MINUTE, windows=(clock(5, 11),)),
        bring("noon", 165, windows=(clock(14, 19),), price_of_leaving_out=90_000),
        bring("evening", 20, service_s=MINUTE, windows=(clock(20.5, 22),), price_of_leaving_out=80_000),
    ]
    first = shift("anna", person={"rest_rule": law}, earliest=5 * HOUR, latest=11 * HOUR)
    again = shift("again", earliest=14 * HOUR, latest=22 * HOUR)
    return town(orders, [first, given(again, driver=first.driver)])


@engines
def test_two_shifts_of_a_driver_on_a_day_count_together(engine: str) -> None:
    """Nine hours at the wheel and fifteen from the first begin to the last end: without the law all is served."""
    free, bound = planned(halves(""), engine), planned(halves("eu-561"), engine)
    assert not free.left_out
    assert driven_s(free) > 9 * HOUR
    assert driven_s(bound) <= 9 * HOUR
    first, last = sorted(bound.schedules, key=lambda drive: drive.start)
    assert last.end - first.start <= 15 * HOUR or last.start - first.end >= 9 * HOUR
    assert len(bound.left_out) == 1
    assert [v.rule for s in judge(halves("eu-561"), free.plan).schedules for v in s.violations]


def driven_s(judged: Judged) -> int:
    """Seconds at the wheel."""
    return sum(drive.travel_s for drive in judged.schedules)


def week(law: str, days: int = 3) -> Day:
    """One driver from 4 to 23 on days one after the other, an order at each end of every day, each worth its way."""
    shifts, orders = [], []
    for day in range(days):
        morning, night = ((day * 24 + hour) for hour in (5, 22))
        orders += [
            bring(f"m{day}", 5, windows=(clock(morning, morning + 1),), skills=frozenset({f"{day}"})),
            bring(f"n{day}", 10, windows=(clock(night, night + 0.5),), skills=frozenset({f"{day}"})),
        ]
        begins = day * NIGHT + 4 * HOUR
        person = {"rest_rule": law, "skills": frozenset({f"{day}"})}
        one = shift(f"{day}", person=person, earliest=begins, latest=begins + 19 * HOUR)
        shifts.append(given(one, driver=given(one.driver, id="anna")))
    return town(orders, shifts)


@engines
def test_days_planned_together_keep_the_rest_between_them(engine: str) -> None:
    """Nobody serves at five and at ten in the evening, nor at five after such an evening."""
    free, bound = planned(week(""), engine), planned(week("eu-561"), engine)
    assert not free.left_out
    assert len(bound.left_out) == 3
    rests = sorted((drive.start, drive.end) for drive in bound.schedules if drive.visits)
    assert all(b[0] - a[1] >= 9 * HOUR for a, b in pairwise(rests))


def test_what_is_left_out_for_a_rest_is_said_so() -> None:
    """By its verdict, by what the driver's shift would make of it, and by what the search can know of the optimum."""
    day = week("eu-561", days=2)
    plan = planned(day, "insertion").plan
    for told in explain(day, plan, ZoneInfo("UTC")):
        assert told.verdict is Verdict.DISPLACES
        others = {other.shift_id: other for other in alternatives(day, plan, told.order_id).others}
        own = next(shift for shift in day.shifts.values() if day.orders[told.order_id].skills <= shift.skills)
        assert {v.rule for v in others[own.id].violations} <= {Rule.REST, Rule.TIME}
        assert others[own.id].violations
    assert any(Rule.REST in {r.rule for r in told.reasons} for told in explain(day, plan, ZoneInfo("UTC")))


@pytest.mark.parametrize("weights", [Weights(0, balance=3), Weights(0, punctuality=3)])
def test_wishes_beside_cost_keep_the_law(weights: Weights) -> None:
    """Balanced and punctual plans too."""
    assert not planned(week("eu-561"), "insertion", weights).violations


@pytest.mark.parametrize("day", [halves("eu-561"), week("eu-561"), week("us-hours")], ids=["halves", "eu", "us"])
@pytest.mark.parametrize("last_first", [False, True])
def test_hours_that_are_shared_out_keep_the_law_whatever_is_done_in_them(day: Day, last_first: bool) -> None:
    """And what is driven now fits into them: whatever each shift does in its own hours, all together is lawful."""
    now = {s.route.shift_id: s for s in planned(day, "insertion").schedules if s.visits}
    told = shared_out(day, now, last_first=last_first)
    assert not any(schedule(told, s.route).violations for s in now.values())
    several = [[*choices(told, shift_id), Schedule(Route(shift_id))] for shift_id in told.shifts]
    assert any(len(here) > 2 for here in several)
    for chosen in product(*several):
        assert not list(between(day, {s.route.shift_id: s for s in chosen if s.visits}))


def choices(day: Day, shift_id: str) -> Iterator[Schedule]:
    """Every lawful route of one or two orders."""
    names = [TaskRef(order.id, order.tasks[0].kind) for order in day.orders.values()]
    for tasks in (*combinations(names, 1), *combinations(names, 2)):
        judged = schedule(day, Route(shift_id, tasks))
        if not judged.violations:
            yield judged
