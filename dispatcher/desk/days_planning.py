"""Several dates planned at once: an order with windows on more than one of them is served on the best.

All dates are one day with the shifts of each; what is for one date asks for a skill that only the drivers of that date
hold there. The judge looks at each date by itself again.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dispatcher.desk.day_travel import roads_of
from dispatcher.desk.dayview import DayFacts, facts_seen, put_standing, standing, unplaced
from dispatcher.desk.driven_days import DrivenDays, with_worked
from dispatcher.desk.places_inside import admitted, closed_on_any, closure_rules, in_zones, token
from dispatcher.desk.proposing import REASONS_S, Proposing
from dispatcher.desk.results import Planned, PlanRequest
from dispatcher.desk.road_source import note_roads
from dispatcher.desk.weather_of_days import in_own_weather, shared_rules
from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order
from dispatcher.model.plan import Plan, Route
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.relations import CLOSE
from dispatcher.model.schedule import judge
from dispatcher.model.terms import DayRules, Relation, ZoneRule
from dispatcher.model.timewindow import merged, moment
from dispatcher.model.values import dataclass
from dispatcher.model.worked import Worked
from dispatcher.planning.modes import wanted
from dispatcher.store import orders
from dispatcher.store.session import Reader, Writer


@dataclass(frozen=True, slots=True)
class _Found:
    """What planning found for one date, and the orders that came to it from another."""

    planned: Planned
    came: tuple[str, ...]


def plan_days(made: Proposing, dates: Sequence[dt.date], request: PlanRequest) -> tuple[Planned, ...]:
    """Plan these dates anew together and keep it, in one step; orders go to the date on which they are served.

    Locks stay as they are. Raises Stopped when `stopped` says yes before the search begins, and Refused for fewer than
    two dates, when none has orders or shifts, or when they changed meanwhile.
    """
    began, asked = time.monotonic(), tuple(sorted(set(dates)))

    def read(reader: Reader) -> tuple[DayFacts, ...]:
        return tuple(facts_seen(reader, date, made.zone) for date in asked)

    facts = made.file.read(read)
    _refuse(facts)
    driven = tuple(DrivenDays(made.file, made.router, one, asked) for one in facts)
    lawful = tuple(_lawful(one, known) for one, known in zip(facts, driven, strict=True))
    whole, stood = _with_other_days(_whole(lawful, made), driven), _routes(facts)
    want = wanted(whole, stood, request)
    answer = made.planner.plan(want.day, made.engine, want.options, made.on_progress, made.stopped)
    plan = want.plan(answer.plan)
    seconds = time.monotonic() - began
    found = tuple(_on(one, plan, whole, made, answer.engine, seconds) for one in lawful)

    def work(writer: Writer) -> None:
        if read(writer) != facts:
            cause = "Orders, fleet or plans of these days changed while this plan was made."
            raise Refused([Problem("day-changed", cause, "Plan again: the new plan will take the change in.")])
        for one in found:
            came = orders.orders_by_id(writer, one.came)
            orders.put_orders(writer, [replace(order, date=one.planned.date) for order in came])
        for one in found:
            put_standing(writer, one.planned.date, one.planned.plan, one.planned.day.shifts)
            note_roads(writer, one.planned.date, one.planned.day.travel)
        used = sum(bool(route.tasks) for one in found for route in one.planned.plan.routes)
        out = sum(len(one.planned.plan.unassigned) for one in found)
        first, last = asked[0], asked[-1]
        writer.summary = f"Planned {first} to {last} together. Routes: {used}, orders left out: {out}."

    args = {"dates": [date.isoformat() for date in asked], "engine": answer.engine, "seed": request.seed}
    made.file.write("plan_days", args, work)
    return tuple(one.planned for one in found)


def _with_other_days(whole: Day, driven: Sequence[DrivenDays]) -> Day:
    """The dates as one day that knows what its drivers do on others. What they do on these themselves the judge adds
    up."""
    worked: dict[str, tuple[Worked, ...]] = {}
    for one in driven:
        for driver_id, shifts in one.worked.items():
            worked[driver_id] = tuple(dict.fromkeys((*worked.get(driver_id, ()), *shifts)))
    return with_worked(whole, worked, drives_daily=driven[0].drives_daily)


def _lawful(facts: DayFacts, driven: DrivenDays) -> DayFacts:
    """The date with shifts that keep to what dates other than these leave for their drivers."""
    shifts = tuple(driven.bounded(shift) for shift in facts.shifts)
    return replace(facts, shifts=shifts, told=(*facts.told, *driven.problems()))


def _refuse(facts: Sequence[DayFacts]) -> None:
    if len(facts) < 2:
        cause = "To plan days together takes two days or more."
        raise Refused([Problem("too-few-days", cause, "Choose another day as well.")])
    if not any(one.orders for one in facts) or not any(one.shifts for one in facts):
        cause = "None of these days has orders that can be planned and somebody who drives."
        raise Refused([Problem("nothing-to-plan", cause, "Choose days with orders and shifts.")])


def dates_of(order: Order, made: Proposing) -> frozenset[dt.date]:
    """The dates on which an order may be served; one with a lock stays on its own."""
    own = {order.date} if order.date is not None else set()
    if order.lock is not None:
        return frozenset(own)
    starts = (w.earliest for task in order.tasks for w in task.windows)
    return frozenset(own | {dt.datetime.fromtimestamp(start, made.zone).date() for start in starts})


def _name(date: dt.date, shift_id: str) -> str:
    return f"{date.isoformat()} {shift_id}"


def _whole(facts: Sequence[DayFacts], made: Proposing) -> Day:
    """All dates as one day."""
    asked: dict[str, Order] = {}
    shifts: dict[str, Shift] = {}
    midnights = [moment(one.date, 0, made.zone) for one in facts]
    common = shared_rules([one.rules for one in facts], midnights)
    for one in facts:
        skill = frozenset({one.date.isoformat()})
        for order in one.orders:
            is_free = len(dates_of(order, made)) > 1
            asked[order.id] = order if is_free else replace(order, skills=order.skills | skill)
        for shift in (in_own_weather(shift, one.rules, common) for shift in one.shifts):
            driver = replace(shift.driver, skills=shift.driver.skills | skill)
            name = _name(one.date, shift.id)
            shifts[name] = replace(shift, id=name, driver=driver)
    shut = closed_on_any([(one.date, one.roads.closures) for one in facts], made.zone)
    asked = {order.id: order for order in in_zones(tuple(asked.values()), facts[0].roads, shut)}
    shifts = {shift.id: shift for shift in admitted(tuple(shifts.values()), shut)}
    rules = _rules(common, [one.rules for one in facts], {token(one.closure) for one in shut})
    rules = replace(rules, relations=(*rules.relations, *_across(facts, made)))
    around = facts[0].date, facts[-1].date
    rules = replace(rules, zones=(*rules.zones, *closure_rules(shut, asked.values(), around, made.zone)))
    places = places_of(asked.values(), shifts.values(), rules)
    roads = roads_of(made.router, {one.date: one.roads for one in facts}, shifts.values(), made.zone)
    return Day(asked, shifts, roads.travel(places, made.on_travel, made.stopped), rules)


def _rules(common: DayRules, several: Sequence[DayRules], closed: Collection[str]) -> DayRules:
    """The rules of all dates without those of what is `closed`; for the rest what they have in `common`."""
    zones: dict[tuple[str, str], ZoneRule] = {}
    for rule in (rule for one in several for rule in one.zones if rule.zone not in closed):
        known = zones.get((rule.zone, rule.skill), rule)
        zones[rule.zone, rule.skill] = replace(rule, windows=merged([*known.windows, *rule.windows]))
    relations = tuple(dict.fromkeys(relation for one in several for relation in one.relations))
    return replace(common, zones=tuple(zones.values()), relations=relations)


def _across(facts: Sequence[DayFacts], made: Proposing) -> Iterator[Relation]:
    """What binds orders of several of the dates to each other, as far as one date suits all of them."""
    asked = {order.id: order for one in facts for order in one.orders}
    for relation in dict.fromkeys(relation for one in facts for relation in one.across):
        there = [asked[order_id] for order_id in relation.order_ids if order_id in asked]
        common = frozenset.intersection(*(dates_of(order, made) for order in there))
        if common or relation.kind not in CLOSE:
            yield replace(relation, order_ids=tuple(order.id for order in there))


def _routes(facts: Iterable[DayFacts]) -> list[Route]:
    return [replace(route, shift_id=_name(one.date, route.shift_id)) for one in facts for route in standing(one).routes]


def _on(facts: DayFacts, plan: Plan, whole: Day, made: Proposing, engine: str, seconds: float) -> _Found:
    """What the plan of all dates is on one of them, as the judge sees that date."""
    names: Mapping[str, str] = {_name(facts.date, shift.id): shift.id for shift in facts.shifts}
    routes = tuple(replace(r, shift_id=names[r.shift_id]) for r in plan.routes if r.shift_id in names)
    here = dict.fromkeys(ref.order_id for route in routes for ref in route.tasks)
    served = {ref.order_id for route in plan.routes for ref in route.tasks}
    own = {order.id: order for order in facts.orders}
    came = tuple(order_id for order_id in here if order_id not in own)
    there = {key: order for key, order in own.items() if key in here or key not in served}
    there |= {order_id: replace(whole.orders[order_id], date=facts.date) for order_id in came}
    # On one date alone the spans of the others stand for nothing; all of this is known already.
    travel = facts.roads_by(made.router).travel(whole.travel.places)
    # What came may lie in closures that nothing else here does, and belong with orders that were alone here.
    rules = replace(facts.rules, zones=whole.rules.zones, relations=whole.rules.relations)
    day = Day(there, {shift.id: shift for shift in facts.shifts}, travel, rules)
    told = Plan(routes, (*made.planner.explain(day, Plan(routes), made.zone, REASONS_S), *unplaced(facts)))
    judged = judge(day, told)
    found = Planned(facts.date, made.zone, day, judged, told, engine, seconds, facts.problems, facts.roads)
    return _Found(found, came)
