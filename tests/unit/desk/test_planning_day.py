"""A day planned by the desk: kept, judged, explained, and true to the dispatcher's decisions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.moves import Move
from dispatcher.desk.results import Planned, PlanOptions
from dispatcher.model.plan import Plan, Route, Verdict
from dispatcher.model.problem import Refused, Stopped
from dispatcher.model.violation import Rule
from dispatcher.store import plans
from tests.town import MONDAY, TOWN, Town, order

WriteOrders = Callable[..., Path]
WriteFleet = Callable[..., Path]
SOON = PlanOptions(seconds=1)


def _imported(desk: Desk, write_orders: WriteOrders, *rows: object, name: str = "list.csv") -> None:
    desk.import_orders(write_orders(*rows, name=name), date=MONDAY)


def _driven(planned: Planned) -> dict[str, list[str]]:
    """Orders by shift, in sequence."""
    return {route.shift_id: [ref.order_id for ref in route.tasks] for route in planned.plan.routes if route.tasks}


def test_a_plan_is_kept_and_judged(staffed: Desk, write_orders: WriteOrders) -> None:
    """What planning answered is what the file gives back, with the judge's figures, in one step."""
    _imported(staffed, write_orders, *(order(n, **{"Weight kg": 20}) for n in range(1, 8)))
    planned = staffed.plan_day(MONDAY, SOON)
    again = staffed.planned(MONDAY)
    assert sum(map(len, _driven(planned).values())) == 7
    assert planned.judged.violations == 0
    assert not planned.estimated
    assert (again.plan, again.judged) == (planned.plan, planned.judged)
    assert [s.command for s in staffed.history()][-2:] == ["locate", "plan_day"]


def test_what_stays_out_is_said_with_its_reason(staffed: Desk, write_orders: WriteOrders) -> None:
    """Impossible by its window (the sentence names the times), by its load, and without a sure place."""
    _imported(
        staffed,
        write_orders,
        order(1),
        order(2, From="05:00", To="06:30"),
        order(3, **{"Weight kg": 400}),
        order(4, Address="Nowhere Lane 4"),
    )
    planned = staffed.plan_day(MONDAY, SOON)
    left_out = {u.order_id: u for u in planned.plan.unassigned}
    assert {id_: u.verdict for id_, u in left_out.items()} == {
        "A2": Verdict.IMPOSSIBLE,
        "A3": Verdict.IMPOSSIBLE,
        "A4": Verdict.UNPLACED,
    }
    window, load, place = (left_out[id_].reasons[0].text for id_ in ("A2", "A3", "A4"))
    assert "05:00" in window
    assert "06:30" in window
    assert "400" in load
    assert "100" in load
    assert "place" in place


def test_a_day_of_unplaced_orders_alone(staffed: Desk, write_orders: WriteOrders) -> None:
    """Nothing can be driven, and everything is said to wait for a place."""
    _imported(staffed, write_orders, order(1, Address="Nowhere 1"))
    planned = staffed.plan_day(MONDAY, SOON)
    assert _driven(planned) == {}
    assert [u.verdict for u in planned.plan.unassigned] == [Verdict.UNPLACED]


def test_a_pinned_order_no_longer_counts_as_unplaced(staffed: Desk, write_orders: WriteOrders) -> None:
    """The plan is told as it stands now: what got a place since waits for planning, not for a place."""
    _imported(staffed, write_orders, order(1), order(2, Address="Nowhere 1"))
    staffed.plan_day(MONDAY, SOON)
    staffed.pin("Nowhere 1", TOWN["Bay Street 2"])
    planned = staffed.planned(MONDAY)
    assert planned.plan.unassigned == ()
    assert planned.judged.left_out == {"A2"}
    assert [o.reasons for o in staffed.manifests(MONDAY).left_out] == [
        ("It came after the plan was made: plan the day again.",)
    ]


def test_an_order_that_became_a_pair_is_off_its_route(staffed: Desk, write_orders: WriteOrders) -> None:
    """Half of what is asked for now stands on no route, not even on a locked one: the plan has to be made with both."""
    _imported(staffed, write_orders, order(1), order(2))
    staffed.locate(MONDAY)
    tasks = tuple(ref for id_ in ("A1", "A2") for ref in staffed.planned(MONDAY).day.refs(id_))
    staffed._file.write("plan", {}, lambda writer: plans.put_plan(writer, MONDAY, Plan((Route("s2", tasks),))))
    staffed.lock_route(MONDAY, "s2")
    pair = {"Order ID": "A1", "Pickup address": "Bay Street 5", "Delivery address": "Bay Street 1"}
    staffed.import_orders(write_orders(pair), date=MONDAY)
    staffed.locate(MONDAY)
    planned = staffed.planned(MONDAY)
    assert _driven(planned) == {"s2": ["A2"]}
    assert planned.judged.left_out == {"A1"}
    assert Route("s2", tasks[1:], locked=True) in staffed.plan_day(MONDAY, SOON).plan.routes


def test_a_locked_route_stays_as_it_is(staffed: Desk, write_orders: WriteOrders) -> None:
    """A new plan keeps it to the task, even where another sequence were better, and serves the rest around it."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 6)))
    staffed.locate(MONDAY)
    tasks = tuple(ref for id_ in ("A5", "A1", "A4") for ref in staffed.planned(MONDAY).day.refs(id_))
    staffed._file.write("plan", {}, lambda writer: plans.put_plan(writer, MONDAY, Plan((Route("s2", tasks),))))
    staffed.lock_route(MONDAY, "s2")
    planned = staffed.plan_day(MONDAY, SOON)
    assert Route("s2", tasks, locked=True) in planned.plan.routes
    assert {id_ for ids in _driven(planned).values() for id_ in ids} == {"A1", "A2", "A3", "A4", "A5"}
    assert not any(route.locked for route in staffed.lock_route(MONDAY, "s2", locked=False).plan.routes)
    with pytest.raises(Refused, match="no route"):
        staffed.lock_route(MONDAY, "s9")


def test_an_order_removed_from_the_list_keeps_its_place_in_the_plan(staffed: Desk, write_orders: WriteOrders) -> None:
    """Orders that a list no longer has are kept until somebody decides, and so is the plan."""
    _imported(staffed, write_orders, order(1), order(2))
    planned = staffed.plan_day(MONDAY, SOON)
    _imported(staffed, write_orders, order(1))
    assert staffed.planned(MONDAY).plan == planned.plan


def test_an_order_that_changed_its_address_leaves_the_route(staffed: Desk, write_orders: WriteOrders) -> None:
    """Until its new place is known it is left out as unplaced; the rest of the plan stands."""
    _imported(staffed, write_orders, order(1), order(2))
    staffed.plan_day(MONDAY, SOON)
    _imported(staffed, write_orders, order(1), order(2, Address="Bay Street 11"))
    planned = staffed.planned(MONDAY)
    assert list(_driven(planned).values()) == [["A1"]]
    assert [(u.order_id, u.verdict) for u in planned.plan.unassigned] == [("A2", Verdict.UNPLACED)]


def test_a_shift_removed_from_the_fleet_leaves_the_plan(
    staffed: Desk, write_orders: WriteOrders, write_fleet: WriteFleet
) -> None:
    """Its orders wait for the next plan; nothing breaks, and undo brings the shift and its route back."""
    _imported(staffed, write_orders, order(1, Driver="driver-2"), order(2, Driver="driver-1"))
    before = staffed.plan_day(MONDAY, SOON)
    staffed.take_fleet(write_fleet(shifts=1))
    planned = staffed.planned(MONDAY)
    assert _driven(planned) == {"s1": ["A2"]}
    assert planned.judged.left_out == {"A1"}
    staffed.undo()
    assert staffed.planned(MONDAY).plan == before.plan


def test_figures_without_a_region_are_marked_estimated(
    town: Town, write_orders: WriteOrders, write_fleet: WriteFleet
) -> None:
    """Everything but the roads works without a region, and says what its figures are."""
    depots = [("ID", "Name", "Latitude", "Longitude"), ("yard", "The yard", 60.16, 24.90)]
    with town.open() as desk:
        desk.take_fleet(write_fleet(Depots=depots))
        _imported(desk, write_orders, order(1, Latitude=60.17, Longitude=24.95))
        planned = desk.plan_day(MONDAY, SOON)
        assert planned.estimated
        assert desk.manifests(MONDAY).estimated
        assert _driven(planned) in ({"s1": ["A1"]}, {"s2": ["A1"]})


def test_places_far_from_any_road_are_told(staffed: Desk, write_orders: WriteOrders) -> None:
    """An order off the map is planned by nobody, and the place is named."""
    _imported(staffed, write_orders, order(1), order(2, Latitude=48.1, Longitude=11.5))
    planned = staffed.plan_day(MONDAY, SOON)
    assert [(p.code, p.where.source) for p in planned.problems] == [("place-without-road", "A2")]
    assert [(u.order_id, u.verdict) for u in planned.plan.unassigned] == [("A2", Verdict.IMPOSSIBLE)]


def test_moved_and_taken_out_by_hand(staffed: Desk, write_orders: WriteOrders) -> None:
    """An order moves to its best place and is locked to the driver; out of the plan it loses the lock. Each is one
    step that undo takes back and redo does again."""
    _imported(staffed, write_orders, order(1), order(2), order(3))
    first = staffed.plan_day(MONDAY, SOON)
    (shift,) = _driven(first)
    other = "s2" if shift == "s1" else "s1"
    moved = staffed.move(MONDAY, Move(("A2",), other))
    assert _driven(moved) == {shift: [id_ for id_ in _driven(first)[shift] if id_ != "A2"], other: ["A2"]}
    lock = moved.day.orders["A2"].lock
    assert lock is not None
    assert lock.driver_id == f"driver-{other[1]}"
    again = _driven(staffed.plan_day(MONDAY, SOON))
    assert "A2" in again[other]
    out = staffed.move(MONDAY, Move(("A2",), None))
    assert _driven(out) == {key: rest for key, ids in again.items() if (rest := [id_ for id_ in ids if id_ != "A2"])}
    assert [(u.order_id, u.reasons[0].text) for u in out.plan.unassigned] == [("A2", "Taken out of the plan by hand.")]
    assert out.day.orders["A2"].lock is None
    staffed.undo()
    assert staffed.planned(MONDAY).day.orders["A2"].lock == lock
    assert _driven(staffed.planned(MONDAY)) == again
    staffed.redo()
    assert staffed.planned(MONDAY).plan == out.plan


def test_a_move_to_a_position(staffed: Desk, write_orders: WriteOrders) -> None:
    """Before the task that stands there; past the end means last."""
    _imported(staffed, write_orders, order(1), order(2), order(3))
    (shift,) = _driven(staffed.plan_day(MONDAY, SOON))
    assert _driven(staffed.move(MONDAY, Move(("A3",), shift, 0)))[shift][0] == "A3"
    assert _driven(staffed.move(MONDAY, Move(("A3",), shift, 99)))[shift][-1] == "A3"


def test_a_move_that_breaks_a_rule_is_kept_and_named(staffed: Desk, write_orders: WriteOrders) -> None:
    """The dispatcher decides; the judge says what breaks."""
    _imported(staffed, write_orders, order(1, **{"Weight kg": 60}), order(2, **{"Weight kg": 400}))
    staffed.plan_day(MONDAY, SOON)
    moved = staffed.move(MONDAY, Move(("A2",), "s1"))
    assert "A2" in _driven(moved)["s1"]
    broken = {(v.rule, v.detail) for schedule in moved.judged.schedules for v in schedule.violations}
    assert broken == {(Rule.LOAD, "weight")}
    manifest = next(m for m in staffed.manifests(MONDAY).manifests if m.route_id == "s1")
    sentences = [text for stop in manifest.stops for text in stop.violations] + list(manifest.violations)
    assert any("too much on board" in text for text in sentences)


def test_travel_is_asked_for_once(staffed: Desk, town: Town, write_orders: WriteOrders) -> None:
    """Figures once computed come from the day file, also after it was closed."""
    _imported(staffed, write_orders, order(1), order(2))
    staffed.plan_day(MONDAY, SOON)
    asked = town.routers[-1].asked
    assert asked > 0
    staffed.planned(MONDAY)
    assert town.routers[-1].asked == asked
    staffed.close()
    with town.open() as again:
        again.planned(MONDAY)
        assert town.routers[-1].asked == 0


def test_a_day_without_a_plan_needs_no_travel(staffed: Desk, town: Town, write_orders: WriteOrders) -> None:
    """A list of a thousand orders is shown at once after its import: nothing is computed before it is planned."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 9)))
    staffed.locate(MONDAY)
    planned = staffed.planned(MONDAY)
    assert len(planned.judged.left_out) == 8
    assert not planned.estimated
    assert sum(router.asked for router in town.routers) == 0


def test_judging_a_plan_needs_travel_along_its_routes_alone(
    staffed: Desk, town: Town, extract: Path, write_orders: WriteOrders
) -> None:
    """On roads that the file knows nothing of yet, too; the verdict is that of the whole table."""
    _imported(staffed, write_orders, *(order(n, Driver=f"driver-{1 + n % 2}") for n in range(1, 9)))
    planned = staffed.plan_day(MONDAY, SOON)
    assert len(_driven(planned)) == 2
    extract.write_bytes(b"the town, built anew")
    staffed.add_region(extract)
    again = staffed.planned(MONDAY)
    assert again.judged == planned.judged
    asked = sum((len(route.tasks) + 1) ** 2 for route in planned.plan.routes)
    assert town.routers[-1].asked == asked - 1  # from the yard to itself is a pair of both


def test_planning_tells_what_it_prepares(staffed: Desk, write_orders: WriteOrders) -> None:
    """Finding places and computing travel times take their time on a large day: each is told with its share."""
    _imported(staffed, write_orders, *(order(n) for n in range(1, 6)))
    told: list[tuple[float, str]] = []
    staffed.plan_day(MONDAY, SOON, on_preparing=lambda share, doing: told.append((share, doing)))
    assert list(dict.fromkeys(doing for _, doing in told)) == ["Finding places", "Computing travel times"]
    shares = [share for share, doing in told if doing == "Computing travel times"]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 3


def test_stopped_while_travel_is_computed(staffed: Desk, write_orders: WriteOrders) -> None:
    """There is no plan to keep yet: the plan from before stands, and no step is added."""
    _imported(staffed, write_orders, order(1))
    before = staffed.plan_day(MONDAY, SOON)
    _imported(staffed, write_orders, order(1), order(2), order(3))
    staffed.locate(MONDAY)
    steps = staffed.history()
    heard: list[str] = []
    with pytest.raises(Stopped):
        staffed.plan_day(
            MONDAY,
            SOON,
            stopped=lambda: "Computing travel times" in heard,
            on_preparing=lambda _share, doing: heard.append(doing),
        )
    assert staffed.history() == steps
    assert staffed.planned(MONDAY).plan == before.plan
