"""Moves by hand: what is shown before is what happens, rules are named, and nothing is lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.desk.desk import Desk
from dispatcher.desk.editing import LockKind
from dispatcher.desk.lanes import lanes_after, lanes_of
from dispatcher.desk.moves import Effect, Move, effect_of
from dispatcher.desk.results import Planned, PlanOptions
from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Break, Driver, Shift, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef, Verdict
from dispatcher.model.problem import Refused
from dispatcher.model.schedule import judge
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import estimated_travel
from dispatcher.model.violation import Rule
from tests.town import MONDAY, dump, order

SOON = PlanOptions(seconds=0.1)
EIGHT = 28_800
DEPOT = Location(60.17, 24.94)
NAMES = ("A", "B", "C", "D", "E", "F")
SHIFTS = ("S1", "S2", "S3")


def place(number: int) -> Location:
    return Location(DEPOT.lat + 0.006 * number, DEPOT.lon + 0.004 * (number % 3))


def task(kind: TaskKind, number: int, window: TimeWindow | None = None) -> Task:
    return Task(kind, f"Street {number}", place(number), (window,) if window else (), 300, name=f"Shop {number}")


def made_day() -> Day:
    """Six orders, of which E is linked, C has a tight window, D is heavy; three drivers, the last one with a break and
    a small van."""
    orders = {
        "A": Order("A", delivery=task(TaskKind.DELIVERY, 1)),
        "B": Order("B", delivery=task(TaskKind.DELIVERY, 2), lock=Lock("D1")),
        "C": Order("C", delivery=task(TaskKind.DELIVERY, 3, TimeWindow(EIGHT, EIGHT + 900))),
        "D": Order("D", delivery=task(TaskKind.DELIVERY, 4), load={"weight": 60_000}),
        "E": Order("E", pickup=task(TaskKind.PICKUP, 5), delivery=task(TaskKind.DELIVERY, 6)),
        "F": Order("F", pickup=task(TaskKind.PICKUP, 7)),
    }
    rest = Break(TimeWindow(EIGHT + 1800, EIGHT + 3600), 900)
    shifts = {
        id_: Shift(
            id_,
            Driver(f"D{id_[1]}", f"Driver {id_[1]}"),
            Vehicle(f"V{id_[1]}", capacity={"weight": 50_000 if id_ == "S3" else 200_000}, cost_per_km=100),
            EIGHT,
            EIGHT + 14_400,
            DEPOT,
            DEPOT,
            (rest,) if id_ == "S3" else (),
        )
        for id_ in SHIFTS
    }
    return Day(orders, shifts, estimated_travel(places_of(orders.values(), shifts.values())))


DAY = made_day()


def planned(*routes: tuple[str, str]) -> Planned:
    """("S1", "ABE") is a route of these orders; a linked order's pickup comes right before its delivery."""
    plan = Plan(tuple(Route(shift, tuple(ref for id_ in ids for ref in DAY.refs(id_))) for shift, ids in routes))
    return Planned(dt.date(2026, 11, 23), ZoneInfo("UTC"), DAY, judge(DAY, plan), plan, "", 0, ())


def on(effect: Effect, shift: str) -> str:
    """The orders of a shift in sequence, linked ones twice."""
    routes = {route.shift_id: route for route in effect.after.plan.routes}
    return "".join(ref.order_id for ref in routes[shift].tasks) if shift in routes else ""


def test_an_order_goes_to_its_best_place_and_is_locked_to_the_driver() -> None:
    """B lies between A and C, so that is where it goes; its lock to another driver is replaced, not broken."""
    effect = effect_of(planned(("S1", "B"), ("S2", "AC")), Move(("B",), "S2"))
    assert on(effect, "S1") == ""
    assert effect.after.day.orders["B"].lock == Lock("D2")
    assert not any(violation.rule is Rule.LOCK for _, violation in effect.broken)


def test_the_differences_are_those_of_the_judge() -> None:
    """Cost, metres and seconds of the whole plan after, less those before."""
    before = planned(("S1", "ABD"), ("S2", "CF"))
    effect = effect_of(before, Move(("D",), "S2"))
    after = judge(effect.after.day, effect.after.plan)
    for name, difference in (
        ("cost", effect.cost),
        ("distance_m", effect.distance_m),
        ("duration_s", effect.duration_s),
    ):
        whole = [sum(getattr(s, name) for s in judged.schedules) for judged in (before.judged, after)]
        assert difference == whole[1] - whole[0]
    assert effect.touched == {"S1", "S2"}


@pytest.mark.parametrize(
    ("move", "shift", "sequence"),
    [
        (Move(("F",), "S1", 1), "S1", "AFBD"),
        (Move(("D",), "S1", 0), "S1", "DAB"),
        (Move(("A",), "S1", 2), "S1", "BAD"),
        (Move(("A",), "S1", 3), "S1", "BDA"),
        (Move(("A", "B"), "S2", 0), "S2", "ABC"),
        (Move(("A",), "S2", 99), "S2", "CA"),
        (Move(("A",), "S2", -5), "S2", "AC"),
    ],
)
def test_a_position_counts_the_route_as_it_stands(move: Move, shift: str, sequence: str) -> None:
    """Before the task with that number, moved ones counted; out of bounds means an end."""
    assert on(effect_of(planned(("S1", "ABD"), ("S2", "C")), move), shift) == sequence


def test_a_linked_order_moves_as_one() -> None:
    """Wherever it is dropped, its pickup comes before its delivery on the same route."""
    for position in (None, 0, 1, 2):
        effect = effect_of(planned(("S1", "E"), ("S2", "AB")), Move(("E",), "S2", position))
        tasks = [ref for ref in effect.after.judged.schedules[1].route.tasks if ref.order_id == "E"]
        assert [ref.kind for ref in tasks] == [TaskKind.PICKUP, TaskKind.DELIVERY]
        assert not effect.broken or all(violation.rule is not Rule.PAIR for _, violation in effect.broken)


def test_what_breaks_is_named_and_what_is_mended_too() -> None:
    """A heavy order on the small van is named with the shift; taken off it again the rule is mended."""
    effect = effect_of(planned(("S1", "AD")), Move(("D",), "S3"))
    assert [(shift, violation.rule) for shift, violation in effect.broken] == [("S3", Rule.LOAD)]
    back = effect_of(effect.after, Move(("D",), "S1"))
    assert [(shift, violation.rule) for shift, violation in back.mended] == [("S3", Rule.LOAD)]
    assert not back.broken


def test_out_of_the_plan() -> None:
    """The order is left out, by hand, and free of its lock."""
    effect = effect_of(planned(("S1", "AB")), Move(("B",), None))
    assert on(effect, "S1") == "A"
    assert [(u.order_id, u.verdict) for u in effect.after.plan.unassigned] == [("B", Verdict.NOT_FOUND)]
    assert effect.after.day.orders["B"].lock is None
    assert "B" in effect.after.judged.left_out


def test_unknown_orders_and_shifts_are_refused() -> None:
    """All of them, with what to do."""
    with pytest.raises(Refused) as refusal:
        effect_of(planned(("S1", "A")), Move(("A", "Z"), "S9"))
    assert [problem.code for problem in refusal.value.problems] == ["order-unknown", "shift-unknown"]


moves = st.builds(
    Move,
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True).map(tuple),
    st.sampled_from((*SHIFTS, None)),
    st.none() | st.integers(-1, 9),
)


@settings(max_examples=60)
@given(st.lists(moves, max_size=6))
def test_no_order_is_lost_or_doubled_and_every_figure_is_the_judges(steps: list[Move]) -> None:
    """Whatever is moved: each order is served whole or left out, what is told equals a fresh judgement, and lanes
    made from the one before equal lanes made anew."""
    now = planned(("S1", "AB"), ("S2", "CE"), ("S3", "F"))
    lanes = lanes_of(now)
    for move in steps:
        effect = effect_of(now, move)
        fresh = judge(effect.after.day, effect.after.plan)
        assert fresh == effect.after.judged
        assert effect.cost == fresh.routes_cost - now.judged.routes_cost
        served = [ref for route in effect.after.plan.routes for ref in route.tasks]
        assert sorted(served) == sorted(
            TaskRef(*ref) for id_ in NAMES if id_ not in fresh.left_out for ref in DAY.refs(id_)
        )
        lanes = lanes_after(lanes, effect.after, effect.touched)
        assert lanes == lanes_of(effect.after)
        if move.shift_id is not None:
            assert all(effect.after.day.orders[id_].lock == Lock(f"D{move.shift_id[1]}") for id_ in move.order_ids)
        now = effect.after


@pytest.fixture
def busy(staffed: Desk, write_orders: Callable[..., Path]) -> Desk:
    """Four orders, planned."""
    staffed.import_orders(write_orders(*(order(n) for n in range(1, 5))), date=MONDAY)
    staffed.plan_day(MONDAY, SOON)
    return staffed


def test_a_move_is_kept_as_it_was_shown(busy: Desk) -> None:
    """The command does what the preview told, in one step of the history, and undo takes it back to the bit."""
    before = dump(busy)
    (shift,) = [route.shift_id for route in busy.planned(MONDAY).plan.routes if route.tasks]
    other = "s2" if shift == "s1" else "s1"
    move = Move(("A2", "A3"), other)
    shown = busy.preview(MONDAY, move)
    assert dump(busy) == before
    kept = busy.move(MONDAY, move)
    assert kept.plan == shown.after.plan
    assert busy.planned(MONDAY).plan == kept.plan
    assert busy.planned(MONDAY).judged == shown.after.judged
    assert busy.history()[-1].summary == f"Moved 2 orders to Driver {other[1]}."
    busy.undo()
    assert dump(busy) == before


def test_orders_are_locked_and_unlocked(busy: Desk) -> None:
    """To the driver, to the place in the sequence, and not at all; what is on no route cannot be locked."""
    (route,) = [route for route in busy.planned(MONDAY).plan.routes if route.tasks]
    second = route.tasks[1].order_id
    driver = f"driver-{route.shift_id[1]}"
    assert busy.lock_orders(MONDAY, [second], LockKind.DRIVER).day.orders[second].lock == Lock(driver)
    assert busy.lock_orders(MONDAY, [second], LockKind.POSITION).day.orders[second].lock == Lock(driver, 1)
    assert busy.lock_orders(MONDAY, [second], LockKind.NONE).day.orders[second].lock is None
    busy.move(MONDAY, Move((second,), None))
    with pytest.raises(Refused, match="on no route"):
        busy.lock_orders(MONDAY, [second], LockKind.DRIVER)


def test_a_driver_by_hand_survives_the_next_plan(busy: Desk) -> None:
    """A drop is a decision: planning keeps it."""
    (shift,) = [route.shift_id for route in busy.planned(MONDAY).plan.routes if route.tasks]
    other = "s2" if shift == "s1" else "s1"
    busy.move(MONDAY, Move(("A4",), other))
    again = busy.plan_day(MONDAY, SOON)
    assert {ref.order_id for route in again.plan.routes if route.shift_id == other for ref in route.tasks} >= {"A4"}
