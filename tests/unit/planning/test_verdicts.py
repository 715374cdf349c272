"""Why an order is left out: impossible alone, only if something gives way, or not found in time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, Unassigned, Verdict
from dispatcher.model.schedule import judge
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import estimated_travel
from dispatcher.model.violation import Rule
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.verdicts import explain

ZONE = ZoneInfo("Europe/Helsinki")
EIGHT = 1_795_327_200  # 2026-11-22 08:00 in Helsinki
HERE, THERE = Location(60.17, 24.93), Location(60.2, 24.95)
VAN = Vehicle("v3", "Van 3", capacity={"kg": 800_000}, cost_per_km=100)
SHIFT = Shift("s", Driver("anna", "Anna"), VAN, EIGHT, EIGHT + 8 * 3600, HERE, HERE)


def bring(name: str, kg: int = 1, **order: object) -> Order:
    task = Task(TaskKind.DELIVERY, location=THERE, service_s=300)
    return Order(name, delivery=task, load={"kg": kg * 1000}, **order)  # type: ignore[arg-type]


def a_day(*orders: Order, shifts: tuple[Shift, ...] = (SHIFT,)) -> Day:
    travel = estimated_travel(places_of(orders, shifts))
    return Day({o.id: o for o in orders}, {s.id: s for s in shifts}, travel)


def only(verdicts: tuple[Unassigned, ...]) -> tuple[Verdict, list[str]]:
    assert len(verdicts) == 1
    return verdicts[0].verdict, [reason.text for reason in verdicts[0].reasons]


def impossible(order: Order, shift: Shift = SHIFT) -> list[str]:
    verdict, texts = only(explain(a_day(order, shifts=(shift,)), Plan(), ZONE))
    assert verdict is Verdict.IMPOSSIBLE
    return texts


def test_too_heavy_for_every_van() -> None:
    """Said in the units that people type."""
    assert impossible(bring("o", 900)) == ["Van 3 (Anna) holds 800 kg, the order has 900."]


def test_a_window_before_every_shift() -> None:
    """In local clock times."""
    early = Task(TaskKind.DELIVERY, location=THERE, windows=(TimeWindow(EIGHT - 7200, EIGHT - 3600),), service_s=1)
    texts = impossible(Order("o", delivery=early))
    assert texts == ["The window 06:00–07:00 of the order lies before every shift begins."]


def test_a_window_that_cannot_be_reached() -> None:
    """The earliest start is named."""
    soon = Task(TaskKind.DELIVERY, location=THERE, windows=(TimeWindow(EIGHT, EIGHT + 60),))
    (text,) = impossible(Order("o", delivery=soon))
    assert text.startswith("Van 3 (Anna) could start at 08:0")
    assert text.endswith("after the window 08:00–08:01 of the order.")


@pytest.mark.parametrize(
    ("order", "shift", "text"),
    [
        (bring("o", skills=frozenset({"cold"})), SHIFT, "Van 3 (Anna) lacks the skill cold."),
        (bring("o", forbidden_drivers=frozenset({"anna"})), SHIFT, "The order may not go with Anna."),
        (bring("o", lock=Lock("ben")), SHIFT, "The order is locked to ben, who has no shift on this day."),
        (bring("o"), replace(SHIFT, latest=EIGHT + 600), "after the end at 08:10."),
        (bring("o"), replace(SHIFT, vehicle=replace(VAN, max_distance_m=1000)), "km further than the vehicle may."),
        (bring("o"), replace(SHIFT, vehicle=replace(VAN, max_time_s=600)), "longer than the vehicle may."),
        (bring("o"), replace(SHIFT, vehicle=replace(VAN, max_stops=0)), "Van 3 (Anna) may make 0 stops at most."),
    ],
)
def test_each_rule_has_its_sentence(order: Order, shift: Shift, text: str) -> None:
    """What stops an order alone is named in words."""
    (said,) = impossible(order, shift)
    assert text in said


def test_what_all_shifts_share_is_said_once() -> None:
    """Five vans without the skill of an order locked to nobody there: one sentence about the lock."""
    shifts = tuple(replace(SHIFT, id=f"s{i}") for i in range(5))
    (verdict,) = explain(a_day(bring("o", lock=Lock("ben")), shifts=shifts), Plan(), ZONE)
    assert [(reason.rule, reason.shift_id) for reason in verdict.reasons] == [(Rule.LOCK, "")]


def test_no_shift_at_all() -> None:
    """Said as it is."""
    assert only(explain(a_day(bring("o"), shifts=()), Plan(), ZONE)) == (
        Verdict.IMPOSSIBLE,
        ["No shift is planned on this day."],
    )


def test_a_full_van_names_what_has_to_give_way() -> None:
    """The rule that breaks, and the one order whose removal makes room with what that costs."""
    day = a_day(bring("big", 700), bring("other", 60), bring("late", 500, price_of_leaving_out=40_000))
    plan = Plan((Route("s", (*day.refs("big"), *day.refs("other"))),))
    (said,) = explain(day, plan, ZONE)
    assert said.verdict is Verdict.DISPLACES
    assert said.reasons[0].rule is Rule.LOAD
    assert said.reasons[0].text == "Van 3 (Anna) holds 800 kg and would carry 1260 with the order."
    exchanged = judge(day, Plan((Route("s", (*day.refs("other"), *day.refs("late"))),)))
    change = exchanged.cost - judge(day, plan).cost
    expected = f"It fits with Van 3 (Anna) when order big is left out instead, which costs {change / 100:.2f} more."
    assert said.reasons[1].text == expected


def test_locked_routes_take_nothing_more() -> None:
    """A route that may not change is named as such."""
    day = a_day(bring("there"), bring("late"))
    verdict, texts = only(explain(day, Plan((Route("s", day.refs("there"), locked=True),)), ZONE))
    assert verdict is Verdict.DISPLACES
    assert texts[0] == "The route of Van 3 (Anna) is locked."


def test_room_that_was_not_used_is_named_with_its_price() -> None:
    """A plan with room for an order says so; an order that is not worth its way says that."""
    day = a_day(bring("there"), bring("late"), bring("cheap", price_of_leaving_out=0))
    left = {u.order_id: u for u in explain(day, Plan((Route("s", day.refs("there")),)), ZONE)}
    assert {u.verdict for u in left.values()} == {Verdict.NOT_FOUND}
    assert left["late"].reasons[0].text == "There is room with Van 3 (Anna) for 0.00 more."
    assert left["cheap"].reasons[0].text == "Serving it with Van 3 (Anna) costs 0.00, leaving it out only 0.00."


@pytest.mark.parametrize("seed", [1, 5, 9, 11])
def test_every_left_out_order_has_a_verdict(make_day: Callable[..., Day], seed: int) -> None:
    """Exactly the orders that the plan does not serve, each with at least one reason in a sentence."""
    day = make_day(seed, 40, 3)
    plan = InsertionEngine().plan(day, PlanOptions(5), lambda _: None, lambda: False)
    verdicts = explain(day, plan, ZONE)
    assert {u.order_id for u in verdicts} == judge(day, plan).left_out
    for unassigned in verdicts:
        assert unassigned.reasons
        assert all(reason.text.endswith(".") for reason in unassigned.reasons)
