"""Planning a date in two steps: propose a plan (facts, travel, the engine in its child process, the judge), keep it."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dispatcher.desk.changes import changes_between
from dispatcher.desk.dayview import (
    DayFacts,
    day_of,
    facts_on,
    facts_seen,
    far_from_roads,
    put_standing,
    standing,
    unplaced,
)
from dispatcher.desk.driven_days import DrivenDays
from dispatcher.desk.regions import silent
from dispatcher.desk.results import Planned, PlanTotals, Proposal, Rehung, Show
from dispatcher.desk.road_source import note_roads
from dispatcher.desk.services import Planner
from dispatcher.desk.spares import Spare, call_in, spares_of
from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.plan import Plan
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.road_rules import RoadRules
from dispatcher.model.schedule import Judged, judge
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Rule
from dispatcher.planning.modes import Wanted, has_costs, wanted
from dispatcher.planning.request import Mode, PlanRequest
from dispatcher.roads.router import Router
from dispatcher.store import fleet, orders
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Reader, Writer

if TYPE_CHECKING:
    from dispatcher.desk.results import Progress

SOON_S = 0.0
"""Seconds to look for reasons when the user pressed stop: they do not wait for long ones."""
REASONS_S = 5.0

type OnProgress = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Proposing:
    """What a proposal is made with. `on_travel` hears how far travel is, before the search begins.

    `roads` are others than those of the day file.
    """

    file: DayFile
    zone: ZoneInfo
    router: Router
    planner: Planner
    engine: str
    on_progress: OnProgress | None = None
    stopped: Callable[[], bool] = lambda: False
    on_travel: Show = silent
    roads: RoadRules | None = None


def propose(made: Proposing, date: dt.date, request: PlanRequest) -> Proposal:
    """Plan the located orders of a date; nothing is kept. Locks stay as they are.

    Raises Stopped when `stopped` says yes before the search begins, Refused when nobody drives on that date, there is
    no order or the request does not fit the day, MachineFault when the planning process fails.
    """
    began = time.monotonic()
    facts = facts_on(made.file, date, made.zone, made.roads)
    called = called_in(facts, request, made.zone)
    _refuse(facts, request, called)
    there = facts.with_shifts(spare.shift for spare in called)
    driven = DrivenDays(made.file, made.router, there)
    day = driven.on(day_of(there, made.router, made.on_travel, made.stopped))
    present = standing(facts)
    asked = wanted(day, present.routes, request)
    heard = _Heard(_heard_on(asked, made.on_progress))
    answer = made.planner.plan(asked.day, made.engine, asked.options, heard, made.stopped)
    found = asked.plan(answer.plan)
    reasons_s = SOON_S if answer.stopped_early else REASONS_S
    plan = Plan(found.routes, (*made.planner.explain(asked.true_day, found, made.zone, reasons_s), *unplaced(facts)))
    problems = (*facts.problems, *driven.problems(), *answer.problems, *_road_problems(facts, day, made.router))
    seconds = time.monotonic() - began
    before = Planned(date, made.zone, day, judge(day, present), present, "", 0.0, facts.problems, facts.roads)
    then = asked.true_day  # on which closed shifts do not drive
    after = Planned(date, made.zone, then, judge(then, plan), plan, answer.engine, seconds, problems, facts.roads)
    totals = totals_of(before, facts), totals_of(after, facts)
    changes = changes_between(before.judged, after.judged)
    fairness = heard.price_of(answer.judged) if has_costs(day) and not request.weights.is_cost_alone else None
    moved = moved_between(present, plan)
    return Proposal(request, facts, before, after, *totals, moved, changes, called, fairness=fairness)


class _Heard:
    """Passes progress on, and remembers the cheapest plan: what is found after it is dearer for punctuality and
    balance."""

    def __init__(self, tell: OnProgress | None) -> None:
        self._tell = tell
        self._cheapest: Progress | None = None

    def __call__(self, news: Progress) -> None:
        if self._cheapest is None or news.cost < self._cheapest.cost:
            self._cheapest = news
        if self._tell is not None:
            self._tell(news)

    def price_of(self, judged: Judged) -> int | None:
        """Cents by which the routes are dearer than those of the cheapest plan; None when nothing was heard."""
        return None if self._cheapest is None else max(0, judged.routes_cost - self._cheapest.routes_cost)


def accept(file: DayFile, proposal: Proposal) -> Planned:
    """Keep the proposed plan in one step. Refused when the day is no longer the one that it was made for."""
    planned, request = proposal.after, proposal.request

    def work(writer: Writer) -> None:
        refuse_changed(writer, proposal)
        put_standing(writer, planned.date, planned.plan, planned.day.shifts)
        note_roads(writer, planned.date, planned.day.travel)
        for spare in proposal.called:
            call_in(writer, spare, planned.date)
        if request.mode is Mode.CLOSE:
            _close(writer, proposal)
        used, out = proposal.totals_after.drivers, proposal.totals_after.left_out
        writer.summary = SUMMARIES[request.mode].format(date=planned.date, used=used, out=out)

    args = {"date": planned.date.isoformat(), "engine": planned.engine, "seed": request.seed, "mode": request.mode}
    file.write("plan_day", args, work)
    return planned


def refuse_changed(reader: Reader, proposal: Proposal) -> None:
    """Raise Refused when the day is no longer the one that the plan was made for."""
    if facts_seen(reader, proposal.after.date, proposal.after.zone) != proposal.facts:
        raise Refused([day_changed(proposal.after.date)])


def day_changed(date: dt.date) -> Problem:
    """What a plan was made for is not there any more."""
    cause = f"Orders, fleet or plan of {date} changed while this plan was made."
    return Problem("day-changed", cause, "Plan again: the new plan will take the change in.")


SUMMARIES = {
    Mode.ANEW: "Planned {date}. Routes: {used}, orders left out: {out}.",
    Mode.KEEP: "Added new orders to the plan of {date}. Routes: {used}, orders left out: {out}.",
    Mode.RESEQUENCE: "Re-sequenced the routes of {date}. Routes: {used}, orders left out: {out}.",
    Mode.SELECTED: "Planned some drivers of {date} again. Routes: {used}, orders left out: {out}.",
    Mode.CLOSE: "Closed routes of {date} and spread them over the others. Routes: {used}, orders left out: {out}.",
    Mode.CALL_IN: "Called in drivers for {date} and planned anew. Routes: {used}, orders left out: {out}.",
}


def _close(writer: Writer, proposal: Proposal) -> None:
    """Nobody drives the closed shifts on that date, and what was locked to their drivers is free."""
    planned = proposal.after
    for shift_id in proposal.request.shift_ids:
        fleet.put_absence(writer, shift_id, planned.date, absent=True)
    was = {order.id: order.lock for order in proposal.facts.orders}
    freed = [key for key, order in planned.day.orders.items() if order.lock is None and was[key] is not None]
    held = orders.orders_by_id(writer, tuple(freed))
    orders.put_orders(writer, [replace(order, lock=None) for order in held])


def called_in(facts: DayFacts, request: PlanRequest, zone: ZoneInfo) -> tuple[Spare, ...]:
    """The spare shifts that the request calls in."""
    if request.mode is not Mode.CALL_IN:
        return ()
    return tuple(s for s in spares_of(facts.fleet, facts.date, zone) if s.shift.id in request.shift_ids)


def totals_of(planned: Planned, facts: DayFacts) -> PlanTotals:
    """The plan in figures; an order that nothing was decided about counts as left out."""
    used = [schedule for schedule in planned.judged.schedules if schedule.visits]
    broken = [violation for schedule in used for violation in schedule.violations]
    return PlanTotals(
        sum(schedule.distance_m for schedule in used),
        sum(schedule.duration_s for schedule in used),
        len({violation.order_id for violation in broken if violation.rule is Rule.LATE}),
        len(broken),
        planned.judged.routes_cost,
        sum(schedule.stops for schedule in used),
        len(used),
        len(planned.judged.left_out) + len(facts.unplaced),
    )


def moved_between(before: Plan, after: Plan) -> tuple[Rehung, ...]:
    """The orders that another shift serves than before, left out or newly served ones included, by id."""
    old, new = _shift_of(before), _shift_of(after)
    return tuple(
        Rehung(order_id, old.get(order_id, ""), new.get(order_id, ""))
        for order_id in sorted(old.keys() | new.keys())
        if old.get(order_id) != new.get(order_id)
    )


def shifts_of(file: DayFile, date: dt.date, zone: ZoneInfo, drivers: Sequence[str]) -> frozenset[str]:
    """The shifts that drivers, by name or id, have on a date. Refused when one of them has none."""
    shifts = facts_on(file, date, zone).shifts
    found: dict[str, list[str]] = {}
    for driver in drivers:
        wanted_name = driver.casefold()
        names = {s.id: {s.driver.name.casefold(), s.driver.id.casefold()} for s in shifts}
        found[driver] = [shift_id for shift_id, known in names.items() if wanted_name in known]
    nobody = [driver for driver, ids in found.items() if not ids]
    if nobody:
        known = ", ".join(dict.fromkeys(s.driver.name or s.driver.id for s in shifts)) or "nobody"
        raise Refused(
            [
                Problem("driver-unknown", f"Nobody called “{driver}” drives on {date}.", f"Choose from: {known}.")
                for driver in nobody
            ]
        )
    return frozenset(shift_id for ids in found.values() for shift_id in ids)


def _shift_of(plan: Plan) -> dict[str, str]:
    return {ref.order_id: route.shift_id for route in plan.routes for ref in route.tasks}


def _heard_on(asked: Wanted, on_progress: OnProgress | None) -> OnProgress | None:
    """Progress on the day that engines see, told for the true one: orders that are not in question stay out, at their
    price, and a fleet without costs costs nothing."""
    if on_progress is None:
        return None
    absent = [order for key, order in asked.true_day.orders.items() if key not in asked.day.orders]
    price, hear = sum(map(price_of_leaving_out, absent)), on_progress

    def heard(news: Progress) -> None:
        cost = news.routes_cost if has_costs(asked.true_day) else 0
        hear(replace(news, cost=news.cost + price, routes_cost=cost, unassigned=news.unassigned + len(absent)))

    return heard


def _refuse(facts: DayFacts, request: PlanRequest, called: Sequence[Spare]) -> None:
    problems: list[Problem] = []
    if not facts.orders and not facts.unplaced:
        cause = f"There is no order for {facts.date}."
        problems.append(Problem("no-orders", cause, "Import an order list for this date, or choose another date."))
    if not facts.shifts and not called:
        problems += facts.closed or (
            Problem(
                "no-shift",
                f"Nobody drives on {facts.date}: the fleet has no shift for it.",
                "Import a fleet workbook with vehicles, drivers and shifts.",
            ),
        )
    else:
        problems += _unfit(facts, request, called)
    if problems:
        raise Refused(problems)


def _unfit(facts: DayFacts, request: PlanRequest, called: Sequence[Spare]) -> list[Problem]:
    """What the request asks for and the day does not have."""
    known = {shift.id for shift in facts.shifts}
    if request.mode is Mode.CALL_IN:
        return _uncalled(facts, request, called)
    if request.mode in (Mode.SELECTED, Mode.CLOSE) and not request.shift_ids:
        return [Problem("no-driver-chosen", "No driver is selected.", "Select the drivers whose routes may change.")]
    if request.mode in (Mode.SELECTED, Mode.CLOSE) and request.shift_ids - known:
        unknown = ", ".join(sorted(request.shift_ids - known))
        cause = f"There is no shift “{unknown}” on {facts.date}."
        return [Problem("shift-unknown", cause, f"Choose from: {', '.join(sorted(known))}.")]
    if request.mode is Mode.CLOSE:
        return _unclosable(facts, request)
    if request.mode is Mode.RESEQUENCE and not any(route.tasks for route in standing(facts).routes):
        cause = f"There is no plan of {facts.date} to re-sequence."
        return [Problem("no-plan", cause, "Plan the day anew first.")]
    return []


def _uncalled(facts: DayFacts, request: PlanRequest, called: Sequence[Spare]) -> list[Problem]:
    if not request.shift_ids:
        return [Problem("no-driver-chosen", "No driver is selected.", "Select the drivers who are to be called in.")]
    missing = request.shift_ids - {spare.shift.id for spare in called}
    if not missing:
        return []
    cause = f"Nobody can be called in on {facts.date} for the shift “{', '.join(sorted(missing))}”."
    return [Problem("spare-unknown", cause, "Look whether driver and vehicle are free on that day.")]


def _unclosable(facts: DayFacts, request: PlanRequest) -> list[Problem]:
    if {shift.id for shift in facts.shifts} <= request.shift_ids:
        return [Problem("nobody-left", "Nobody would be left to drive.", "Leave at least one driver out of it.")]
    names = {shift.id: shift.driver.name or shift.driver.id for shift in facts.shifts}
    locked = [
        route.shift_id for route in standing(facts).routes if route.locked and route.shift_id in request.shift_ids
    ]
    return [
        Problem("route-locked", f"The route of {names[shift_id]} is locked.", "Unlock it before it is closed.")
        for shift_id in locked
    ]


def _road_problems(facts: DayFacts, day: Day, router: Router) -> list[Problem]:
    if router.estimated:
        return []
    return far_from_roads(facts, day.travel.places, router.snap_m(day.travel.places))
