"""What if: both sides of a question planned in turn on the same terms, and compared by the judge."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from dispatcher.desk.dayview import DayFacts, day_of, facts_on, standing, unplaced
from dispatcher.desk.driven_days import DrivenDays
from dispatcher.desk.proposing import Proposing, totals_of
from dispatcher.desk.results import Planned, PlanTotals
from dispatcher.desk.spares import Spare
from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.model.problem import Problem, Refused, Stopped
from dispatcher.model.schedule import judge
from dispatcher.model.values import dataclass
from dispatcher.planning.modes import has_costs, priced
from dispatcher.planning.request import CHEAPEST, Weights
from dispatcher.planning.whatif import Case, Change, ChangeKind, Difference, changed, difference, planning_of

if TYPE_CHECKING:
    from dispatcher.planning.worker import Progress

FEWEST_SEEDS = 2


@dataclass(frozen=True, slots=True)
class Question:
    """What would be different, and how both sides are planned: so many seconds for each of so many seeds.

    `solutions` makes it repeatable, as in `PlanRequest`; `weights` are those of both sides.
    """

    changes: tuple[Change, ...]
    seconds: float = 5.0
    seeds: int = 3
    weights: Weights = CHEAPEST
    solutions: int | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One day: its best plan of all seeds, and what the plan of each seed costs with what it leaves out (cents)."""

    planned: Planned
    totals: PlanTotals
    costs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Basis:
    """What was compared: the date as it stood, and both days with what the fleet itself says of costs."""

    facts: DayFacts
    now: Day
    then: Day


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both days. `difference` is what the change makes dearer; it is no real one where `difference.is_real` is False.

    `assumes_costs`: the fleet has no costs of its own, and usual ones were taken to weigh plans.
    """

    question: Question
    now: Side
    then: Side
    difference: Difference
    assumes_costs: bool
    basis: Basis


def compare(made: Proposing, date: dt.date, question: Question) -> Comparison:
    """Plan a date as it is and as it would be, in turn and seed by seed; nothing is kept.

    Both are planned from nothing but what is locked: the present plan was made for one of the two. Raises Refused when
    the question does not fit the day, Stopped when `made.stopped` says yes before both sides have a plan of each seed.
    """
    facts = facts_on(made.file, date, made.zone)
    _refuse(facts, question)
    spare = [shift for change in question.changes for shift in change.spare]
    there = facts.with_shifts(spare)
    driven, day = DrivenDays(made.file, made.router, there), day_of(there, made.router, made.on_travel, made.stopped)
    called = {shift.id for shift in spare}
    today = replace(day, shifts={key: shift for key, shift in day.shifts.items() if key not in called})
    case = Case(today, tuple(standing(facts).routes), question.weights)
    then = case
    for change in question.changes:  # who is called in may go where the others may
        then = changed(then, replace(change, spare=tuple(day.shifts[shift.id] for shift in change.spare)))
    basis = Basis(facts, driven.on(today), driven.on(then.day))
    cases = (replace(case, day=priced(basis.now)), replace(then, day=priced(basis.then)))
    found = _planned(made, cases, question)
    one, other = (_side(made, facts, case, plans) for case, plans in zip(cases, found, strict=True))
    return Comparison(question, one, other, difference(one.costs, other.costs), not has_costs(today), basis)


def _planned(made: Proposing, cases: Sequence[Case], question: Question) -> tuple[list[Plan], list[Plan]]:
    """A plan of each seed for each of both cases, in turn: what the machine does beside meets both alike."""
    plans: tuple[list[Plan], list[Plan]] = ([], [])
    runs = [(seed, number) for seed in range(1, question.seeds + 1) for number in (0, 1)]
    for turn, (seed, number) in enumerate(runs):
        asked = planning_of(cases[number], question.seconds, seed, question.solutions)
        heard = _Heard(made, turn, len(runs), question.seconds)
        answer = made.planner.plan(asked.day, made.engine, asked.options, heard, made.stopped)
        if made.stopped():
            raise Stopped
        plans[number].append(asked.plan(answer.plan))
    return plans


class _Heard:
    """Passes progress on as that of the whole comparison."""

    def __init__(self, made: Proposing, turn: int, turns: int, seconds: float) -> None:
        self._made, self._turn, self._turns, self._seconds = made, turn, turns, seconds

    def __call__(self, news: Progress) -> None:
        if self._made.on_progress is not None:
            self._made.on_progress(replace(news, seconds=self._turn * self._seconds + news.seconds))


def _side(made: Proposing, facts: DayFacts, case: Case, plans: Sequence[Plan]) -> Side:
    costs = tuple(judge(case.day, plan).cost for plan in plans)
    plan = plans[costs.index(min(costs))]
    whole = Plan(plan.routes, tuple(unplaced(facts)))
    judged = judge(case.day, whole)
    planned = Planned(facts.date, made.zone, case.day, judged, whole, made.engine, 0.0, facts.problems, facts.roads)
    return Side(planned, totals_of(planned, facts), costs)


def _refuse(facts: DayFacts, question: Question) -> None:
    problems: list[Problem] = []
    if not facts.orders:
        cause = f"There is no order for {facts.date}."
        problems.append(Problem("no-orders", cause, "Import an order list for this date, or choose another date."))
    if not facts.shifts:
        cause = f"Nobody drives on {facts.date}: there is nothing to compare with."
        problems.append(Problem("no-shift", cause, "Give somebody a shift on that day first."))
    if question.seeds < FEWEST_SEEDS:
        cause = "One plan of each side does not show how much is chance."
        problems.append(Problem("too-few-seeds", cause, f"Compare with {FEWEST_SEEDS} seeds or more."))
    if not question.changes:
        problems.append(Problem("no-change", "Nothing would be different.", "Say what should be changed."))
    for change in question.changes:
        problems += _unfit(facts, change)
    if problems:
        raise Refused(problems)


def _unfit(facts: DayFacts, change: Change) -> Iterable[Problem]:
    known = {shift.id for shift in facts.shifts}
    if change.shift_ids - known:
        unknown = ", ".join(sorted(change.shift_ids - known))
        cause = f"There is no shift “{unknown}” on {facts.date}."
        yield Problem("shift-unknown", cause, f"Choose from: {', '.join(sorted(known))}.")
    if change.order_ids - {order.id for order in facts.orders}:
        unknown = ", ".join(sorted(change.order_ids - {order.id for order in facts.orders}))
        yield Problem("order-unknown", f"There is no order “{unknown}” to plan on {facts.date}.", "Look at its number.")
    if change.kind is ChangeKind.WITHOUT and known <= change.shift_ids:
        yield Problem("nobody-left", "Nobody would be left to drive.", "Leave at least one driver out of it.")
    if change.kind is ChangeKind.FUEL_PRICE and not any(s.vehicle.terms.fuel_per_100km for s in facts.shifts):
        cause = "No vehicle says how much fuel it uses."
        yield Problem("no-fuel", cause, "Enter it in the fleet, or ask what a cost per kilometre would change.")
    if change.kind is ChangeKind.EARLIER:
        yield from _on_the_day_before(facts, change)
    yield from _nothing_there(facts, change)


def _on_the_day_before(facts: DayFacts, change: Change) -> Iterable[Problem]:
    """A shift belongs to the day on which it begins."""
    meant = [p for p in facts.fleet.patterns_on(facts.date) if not change.shift_ids or p.id in change.shift_ids]
    for pattern in meant:
        if pattern.earliest < change.amount:
            cause = f"Shift {pattern.id} would begin on the day before."
            yield Problem("shift-before-midnight", cause, "Let it begin less early.")


def _nothing_there(facts: DayFacts, change: Change) -> Iterable[Problem]:
    """A rule can be priced only where there is one."""
    names = change.order_ids
    match change.kind:
        case ChangeKind.UNLOCKED:
            there = any(order.lock for order in facts.orders if not names or order.id in names)
            what = "No such order is locked."
        case ChangeKind.UNLOCKED_ROUTE:
            routes = standing(facts).routes
            there = any(r.locked for r in routes if not change.shift_ids or r.shift_id in change.shift_ids)
            what = "No such route is locked."
        case ChangeKind.UNGROUPED:
            there = any(not names or names & set(relation.order_ids) for relation in facts.rules.relations)
            what = "Nothing binds these orders to others."
        case _:
            return
    if not there:
        yield Problem("no-rule", what, "Ask about a rule that the day has.")


def with_spares(spares: Collection[Spare]) -> Change:
    """The change that calls spare shifts in."""
    return Change(ChangeKind.WITH, spare=tuple(spare.shift for spare in spares))
