"""The day as the map shows it: ids that last, marks that say what is wrong, and roads leg by leg."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from dispatcher.desk.desk import Desk
from dispatcher.desk.lanes import lanes_of
from dispatcher.desk.mapscene import road_lines
from dispatcher.desk.mapview import Scene, scene
from dispatcher.desk.moves import Move
from dispatcher.desk.results import PlanOptions
from dispatcher.model.palette import NO_ROUTE, colour
from dispatcher.model.place import Location
from dispatcher.model.terms import RelationKind
from tests.town import MONDAY, TOWN, YARD, order

A, B, C = Location(60.0, 25.0), Location(60.1, 25.0), Location(60.1, 25.1)


def map_of(desk: Desk) -> Scene:
    planned = desk.planned(MONDAY)
    return scene(planned, lanes_of(planned), desk.orders(MONDAY), desk.fleet().depots)


def planned_day(desk: Desk, write_orders: Callable[..., Path], count: int = 4) -> Scene:
    rows = [order(n, **{"Window": "10:00-11:00"} if n == 1 else {}) for n in range(1, count + 1)]
    desk.import_orders(write_orders(*rows), date=MONDAY)
    desk.locate(MONDAY)
    desk.plan_day(MONDAY, PlanOptions(seconds=1))
    return map_of(desk)


def test_marks_keep_their_ids_from_step_to_step(staffed: Desk, write_orders: Callable[..., Path]) -> None:
    """A route is known by its shift, a stop by its first task: after a move all others are what they were."""
    before = planned_day(staffed, write_orders)
    assert set(before.stops) == {f"A{n}|delivery" for n in range(1, 5)}
    assert before.orders_of("A2|delivery") == ("A2",)
    assert before.stops["A2|delivery"]["route"] in before.routes
    staffed.move(MONDAY, Move(("A2",), None))
    after = map_of(staffed)
    assert set(after.unassigned) == {"A2|delivery"}
    assert after.unassigned["A2|delivery"]["colour"] == NO_ROUTE
    kept = {id_: {**thing, "mark": "", "late": 0} for id_, thing in before.stops.items() if id_ != "A2|delivery"}
    assert {id_: {**thing, "mark": "", "late": 0} for id_, thing in after.stops.items()} == kept


def test_a_route_has_the_colour_of_its_shift(staffed: Desk, write_orders: Callable[..., Path]) -> None:
    """That of the shift's number among the day's shifts, also on paper, whoever else has a route."""
    planned_day(staffed, write_orders)
    staffed.move(MONDAY, Move(tuple(f"A{n}" for n in range(1, 5)), "s2"))
    on_map = map_of(staffed)
    assert {id_: thing["colour"] for id_, thing in on_map.routes.items()} == {"s2": colour(1)}
    (manifest,) = staffed.manifests(MONDAY).manifests
    assert manifest.number == 1


def test_marks_say_what_is_wrong_with_them(staffed: Desk, write_orders: Callable[..., Path]) -> None:
    """Late in whole minutes, rounded up; locked; with its windows as people read them."""
    planned_day(staffed, write_orders)
    staffed.move(MONDAY, Move(("A1",), "s1"))
    planned = staffed.planned(MONDAY)
    lanes = [replace(lane, stops=tuple(replace(stop, late_s=61) for stop in lane.stops)) for lane in lanes_of(planned)]
    stop = scene(planned, lanes, staffed.orders(MONDAY), ()).stops["A1|delivery"]
    assert (stop["late"], stop["locked"], stop["window"]) == (2, True, "10:00–11:00")


def test_a_card_tells_of_each_mark(staffed: Desk, write_orders: Callable[..., Path]) -> None:
    """Of a stop its driver and times, of a route its figures, of an order left out the reasons; of nothing else."""
    planned_day(staffed, write_orders)
    staffed.move(MONDAY, Move(("A2",), None))
    on_map = map_of(staffed)
    stop, left = on_map.card("A1|delivery"), on_map.card("A2|delivery")
    assert stop is not None
    assert left is not None
    assert stop.number == int(on_map.stops["A1|delivery"]["mark"])
    assert {"arrival", "delivery", "address", "window"} <= {fact.key for fact in stop.facts}
    assert "reason" in {fact.key for fact in left.facts}
    route = on_map.card(on_map.stops["A1|delivery"]["route"])
    assert route is not None
    assert route.distance_m > 0
    assert on_map.card("nothing") is None
    staffed.set_relation(RelationKind.TOGETHER, ("A1", "A2"))
    on_map = map_of(staffed)
    for mark in ("A1|delivery", "A2|delivery"):  # on a route, and left out
        bound = on_map.card(mark)
        assert bound is not None
        assert [bond.kind for bond in bound.bonds] == [RelationKind.TOGETHER]
    assert on_map.position_of("A2|delivery") is None


def test_roads_come_leg_by_leg_from_door_to_door(staffed: Desk, write_orders: Callable[..., Path]) -> None:
    """One line per leg between the places of the scene; shifts without stops, and those not asked for, have none."""
    on_map = planned_day(staffed, write_orders)
    lanes = [lane for lane in lanes_of(staffed.planned(MONDAY)) if lane.stops][:1]
    shift_id = lanes[0].shift_id
    lines = staffed.route_lines(lanes)
    assert set(lines) == {shift_id}
    way = on_map.places[shift_id]
    assert way[0] == way[-1] == YARD
    assert set(way[1:-1]) <= set(TOWN.values())
    assert [(line[0], line[-1]) for line in lines[shift_id]] == list(pairwise(way))
    assert staffed.route_lines([]) == {}


def test_a_leg_without_a_road_is_straight_and_a_leg_to_itself_is_none() -> None:
    """The door is joined to the road; what begins where it ends is not drawn."""
    assert road_lines((A, B, B, C), ((), (), (B, Location(60.1, 25.05)))) == [[A, B], [B, Location(60.1, 25.05), C]]


def test_an_order_without_a_place_is_not_on_the_map(staffed: Desk, write_orders: Callable[..., Path]) -> None:
    """It is listed elsewhere; a map of a day that nobody planned shows all others as without a route."""
    rows = (order(1), {"Order ID": "X", "Address": "Nowhere at all 99"})
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    staffed.locate(MONDAY)
    on_map = map_of(staffed)
    assert set(on_map.unassigned) == {"A1|delivery"}
    assert set(on_map.depots) == {"yard"}
    assert not on_map.stops
