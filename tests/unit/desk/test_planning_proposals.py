"""A plan proposed and then used or dropped: nothing is kept before, one step is kept after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import Mode, Planned, PlanOptions, PlanRequest, Progress, Rehung, Weights
from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, Route, Verdict
from dispatcher.model.problem import Refused
from dispatcher.store import plans
from tests.town import MONDAY, Town, dump, order

WriteOrders = Callable[..., Path]
WriteFleet = Callable[..., Path]
SOON = PlanRequest(seconds=1)


def _imported(desk: Desk, write_orders: WriteOrders, *rows: object, name: str = "list.csv") -> None:
    desk.import_orders(write_orders(*rows, name=name), date=MONDAY)


def _driven(planned: Planned) -> dict[str, list[str]]:
    return {route.shift_id: [ref.order_id for ref in route.tasks] for route in planned.plan.routes if route.tasks}


def _kept(desk: Desk, routes: dict[str, list[str]]) -> None:
    """A plan as somebody made it before."""
    desk.locate(MONDAY)
    refs = desk.planned(MONDAY).day.refs
    made = tuple(Route(shift, tuple(ref for id_ in ids for ref in refs(id_))) for shift, ids in routes.items())
    desk._file.write("plan", {}, lambda writer: plans.put_plan(writer, MONDAY, Plan(made)))


def test_a_proposal_keeps_nothing_but_found_places(staffed: Desk, write_orders: WriteOrders) -> None:
    """The plan of the day stays as it is until the proposal is used."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 6)))
    staffed.locate(MONDAY)
    before, steps = dump(staffed), len(staffed.history())
    proposal = staffed.propose_plan(MONDAY, SOON)
    assert dump(staffed) == before
    assert len([s for s in staffed.history() if s.command == "plan_day"]) == 0
    assert len(staffed.history()) - steps <= 1  # the look at places, which changed nothing
    assert not proposal.had_plan
    assert proposal.totals_before.stops == 0
    assert proposal.totals_before.left_out == 5
    assert proposal.totals_after.stops == 5
    assert proposal.totals_after.left_out == 0
    assert {m.from_shift_id for m in proposal.moved} == {""}


def test_an_accepted_proposal_is_the_plan_in_one_step(staffed: Desk, write_orders: WriteOrders) -> None:
    """What was shown is what is kept; undo takes all of it back."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 6)))
    staffed.locate(MONDAY)
    before = dump(staffed)
    proposal = staffed.propose_plan(MONDAY, SOON)
    kept = staffed.accept_plan(proposal)
    again = staffed.planned(MONDAY)
    assert (again.plan, again.judged) == (kept.plan, kept.judged) == (proposal.after.plan, proposal.after.judged)
    assert staffed.history()[-1].command == "plan_day"
    staffed.undo()
    assert dump(staffed) == before


def test_the_comparison_is_the_judges(staffed: Desk, write_orders: WriteOrders) -> None:
    """Totals of both plans are sums over their judged routes; moved orders say from whom to whom."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 5)), order(5, Driver="driver-2"))
    _kept(staffed, {"s1": ["A5", "A1"], "s2": ["A2"]})
    proposal = staffed.propose_plan(MONDAY, SOON)
    for totals, planned in (
        (proposal.totals_before, proposal.before),
        (proposal.totals_after, proposal.after),
    ):
        used = [s for s in planned.judged.schedules if s.visits]
        assert totals.distance_m == sum(s.distance_m for s in used)
        assert totals.duration_s == sum(s.duration_s for s in used)
        assert totals.cost == planned.judged.routes_cost
        assert totals.drivers == len(used)
        assert totals.breaches == planned.judged.violations
    assert proposal.had_plan
    assert Rehung("A5", "s1", "s2") in proposal.moved
    assert {m.order_id for m in proposal.moved if not m.from_shift_id} == {"A3", "A4"}
    assert proposal.totals_before.breaches == 1  # A5 belongs to the other driver
    assert proposal.totals_after.breaches == 0


@pytest.mark.parametrize("change", ["order", "plan", "fleet", "lock"])
def test_a_proposal_for_a_day_that_changed_is_refused(
    staffed: Desk, write_orders: WriteOrders, write_fleet: WriteFleet, change: str
) -> None:
    """Nobody's work is overwritten: the sentence says to plan again, and nothing is changed."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 4)))
    staffed.plan_day(MONDAY, PlanOptions(1))
    proposal = staffed.propose_plan(MONDAY, SOON)
    if change == "order":
        _imported(staffed, write_orders, order(4), name="other.csv")
    elif change == "plan":
        _kept(staffed, {"s1": ["A3", "A1"]})
    elif change == "fleet":
        staffed.take_fleet(write_fleet(shifts=1))
    else:
        staffed.lock_route(MONDAY, next(iter(_driven(staffed.planned(MONDAY)))))
    before = dump(staffed)
    with pytest.raises(Refused, match="changed while this plan was made") as refused:
        staffed.accept_plan(proposal)
    assert refused.value.problems[0].code == "day-changed"
    assert dump(staffed) == before


def test_another_dates_change_does_not_matter(staffed: Desk, write_orders: WriteOrders) -> None:
    """Only what the plan was made for is compared."""
    _imported(staffed, write_orders, order(1))
    proposal = staffed.propose_plan(MONDAY, SOON)
    staffed.import_orders(write_orders(order(9), name="tuesday.csv"), date=MONDAY.replace(day=24))
    assert _driven(staffed.accept_plan(proposal)) == _driven(proposal.after)


def test_keeping_the_plan_adds_what_is_new(staffed: Desk, write_orders: WriteOrders) -> None:
    """The planned ones stay with their driver in their sequence, good or bad; the new one comes in."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 5)))
    _kept(staffed, {"s1": ["A4", "A1", "A3"]})
    proposal = staffed.propose_plan(MONDAY, PlanRequest(Mode.KEEP, 1))
    after = _driven(proposal.after)
    assert [o for o in after["s1"] if o != "A2"] == ["A4", "A1", "A3"]
    assert proposal.moved == (Rehung("A2", "", next(s for s, ids in after.items() if "A2" in ids)),)
    assert staffed.accept_plan(proposal).plan == staffed.planned(MONDAY).plan
    assert "new orders" in staffed.history()[-1].summary


def test_resequencing_moves_nobody_and_lets_nobody_in(staffed: Desk, write_orders: WriteOrders) -> None:
    """The sequence gets shorter; what was out stays out, and progress counts it."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 8)))
    _kept(staffed, {"s1": ["A1", "A6", "A2", "A5"], "s2": ["A3"]})
    proposal = staffed.propose_plan(MONDAY, PlanRequest(Mode.RESEQUENCE, 1))
    assert proposal.moved == ()
    assert proposal.totals_after.left_out == 2
    assert proposal.totals_after.distance_m < proposal.totals_before.distance_m
    assert {u.order_id for u in proposal.after.plan.unassigned} == {"A4", "A7"}


def test_only_selected_drivers_change(staffed: Desk, write_orders: WriteOrders) -> None:
    """The other route stays to the task and unlocked; an order left out joins the selected driver."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 6)))
    _kept(staffed, {"s1": ["A4", "A1"], "s2": ["A5", "A2"]})
    proposal = staffed.propose_plan(MONDAY, PlanRequest(Mode.SELECTED, 1, shift_ids=frozenset({"s2"})))
    after = _driven(proposal.after)
    assert after["s1"] == ["A4", "A1"]
    assert sorted(after["s2"]) == ["A2", "A3", "A5"]
    assert not any(route.locked for route in proposal.after.plan.routes)


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (PlanRequest(Mode.SELECTED, 1), "no-driver-chosen"),
        (PlanRequest(Mode.SELECTED, 1, shift_ids=frozenset({"s9"})), "shift-unknown"),
        (PlanRequest(Mode.RESEQUENCE, 1), "no-plan"),
    ],
)
def test_a_request_that_does_not_fit_the_day_is_refused(
    staffed: Desk, write_orders: WriteOrders, wish: PlanRequest, code: str
) -> None:
    """With a sentence what to do instead."""
    _imported(staffed, write_orders, order(1))
    with pytest.raises(Refused) as refused:
        staffed.propose_plan(MONDAY, wish)
    assert [p.code for p in refused.value.problems] == [code]


def test_the_command_lines_way_is_the_same_in_one_go(staffed: Desk, write_orders: WriteOrders) -> None:
    """plan_day proposes with mode and weights and keeps what came of it."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 5)))
    _kept(staffed, {"s1": ["A4", "A1"], "s2": ["A2"]})
    planned = staffed.plan_day(MONDAY, PlanOptions(1, weights=Weights(2, 3, 0)), mode=Mode.KEEP)
    assert [o for o in _driven(planned)["s1"] if o != "A3"] == ["A4", "A1"]
    assert staffed.planned(MONDAY).plan == planned.plan


def test_progress_of_a_part_is_told_for_the_whole_day(
    staffed: Desk, town: Town, write_orders: WriteOrders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An order that re-sequencing leaves out counts as left out on the way too."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 4)))
    _kept(staffed, {"s1": ["A1", "A2"]})
    planner, heard = staffed._opened.planner(), list[Progress]()
    plan = planner.plan

    def told(day: object, engine: str, options: object, on_progress: object = None, stopped: object = None) -> object:
        assert callable(on_progress)
        on_progress(Progress(0.1, 1000, 1000, 1, 0))
        return plan(day, engine, options)  # type: ignore[arg-type]

    monkeypatch.setattr(planner, "plan", told)
    proposal = staffed.propose_plan(MONDAY, PlanRequest(Mode.RESEQUENCE, 1), on_progress=heard.append)
    assert [(p.routes_cost, p.unassigned) for p in heard] == [(0, 1)]  # the fleet of the town costs nothing
    assert heard[0].cost > 1000
    assert [u.verdict for u in proposal.after.plan.unassigned] == [Verdict.NOT_FOUND]


def test_what_fairness_costs_is_told(
    staffed: Desk, town: Town, write_orders: WriteOrders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside the cheapest plan found on the way; nothing is said where cost alone matters, or nothing costs."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 7)))
    even = PlanRequest(seconds=1, weights=Weights(2, 0, 3))
    planner = staffed._opened.planner()
    plan = planner.plan

    def told(day: Day, engine: str, options: PlanOptions, on_progress: object = None, stopped: object = None) -> object:
        answer = plan(day, engine, options)
        assert callable(on_progress)
        for cost in (answer.judged.routes_cost + 500, answer.judged.routes_cost - 250, answer.judged.routes_cost):
            on_progress(Progress(0.1, cost, cost, 1, 0))
        return answer

    monkeypatch.setattr(planner, "plan", told)
    assert staffed.propose_plan(MONDAY, even).fairness is None
    fleet = staffed.fleet()
    staffed.put_fleet(replace(fleet, vehicles=tuple(replace(v, cost_per_km=500) for v in fleet.vehicles)))
    assert staffed.propose_plan(MONDAY, even).fairness == 250
    assert staffed.propose_plan(MONDAY, SOON).fairness is None
