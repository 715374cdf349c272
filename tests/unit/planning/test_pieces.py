"""A large day is cut into pieces without losing anything, along other lines each time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day
from dispatcher.model.order import Lock
from dispatcher.model.packed import Packed, packed
from dispatcher.model.plan import Route
from dispatcher.model.serving import may_serve
from dispatcher.model.terms import DayRules, Relation, RelationKind
from dispatcher.planning.excerpt import part_of
from dispatcher.planning.pieces import Piece, first_pieces, next_pieces

MakeDay = Callable[..., Day]


def is_whole(day: Day, pieces: list[Piece]) -> bool:
    orders = [name for piece in pieces for name in piece.order_ids]
    shifts = [name for piece in pieces for name in piece.shift_ids]
    return sorted(orders) == sorted(day.orders) and len(shifts) == len(set(shifts)) and set(shifts) <= set(day.shifts)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 50), orders=st.integers(1, 40), shifts=st.integers(1, 8), most=st.integers(1, 20))
def test_the_first_cut_loses_nothing(make_day: MakeDay, seed: int, orders: int, shifts: int, most: int) -> None:
    """Every order is in one piece, every shift in one at most, and each piece has a shift."""
    day = make_day(seed, orders, shifts)
    pieces = first_pieces(day, most)
    assert is_whole(day, pieces)
    assert all(piece.shift_ids for piece in pieces)


def test_orders_go_where_somebody_may_serve_them(make_day: MakeDay) -> None:
    """An order that is locked to a driver is planned in the piece of that driver's shift."""
    day = make_day(3, 30, 6)
    day = day.with_orders([replace(order, lock=Lock("d5")) for order in list(day.orders.values())[:4]])
    homes = {name: piece for piece in first_pieces(day, 6) for name in piece.order_ids}
    for order in day.orders.values():
        if any(may_serve(day, shift, order) for shift in day.shifts.values()):
            assert any(may_serve(day, day.shifts[name], order) for name in homes[order.id].shift_ids)


def test_what_belongs_together_is_not_cut(make_day: MakeDay) -> None:
    """Orders that one driver must serve are in one piece, also by way of a third."""
    day = make_day(2, 30, 6)
    a, *_, b, c = list(day.orders)
    together = (Relation(RelationKind.TOGETHER, (a, b)), Relation(RelationKind.SEQUENCE, (b, c)))
    day = replace(day, rules=DayRules(relations=together))
    homes = {name: piece for piece in first_pieces(day, 5) for name in piece.order_ids}
    assert homes[a] == homes[b] == homes[c]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 50), turn=st.integers(1, 9), served=st.integers(1, 24))
def test_later_cuts_run_between_routes(make_day: MakeDay, seed: int, turn: int, served: int) -> None:
    """No route is cut, nothing is lost, what is left out and who is idle are in some piece."""
    day = make_day(seed, 24, 6)
    names = list(day.orders)[:served]
    routes = [
        Route(f"s{i}", tuple(ref for name in names[i::4] for ref in day.refs(name))) for i in range(4) if names[i::4]
    ]
    pieces = next_pieces(day, routes, turn, 8)
    assert is_whole(day, pieces)
    assert {name for piece in pieces for name in piece.shift_ids} == set(day.shifts)
    assert sorted(r.shift_id for p in pieces for r in p.routes) == sorted(r.shift_id for r in routes)
    for piece in pieces:
        assert all(ref.order_id in piece.order_ids for route in piece.routes for ref in route.tasks)


def test_no_two_cuts_are_alike(make_day: MakeDay) -> None:
    """Routes on both sides of a seam come together in one of the next turns."""
    day = make_day(1, 40, 8)
    names = list(day.orders)
    routes = [Route(f"s{i}", tuple(ref for name in names[i::8] for ref in day.refs(name))) for i in range(8)]
    met = {
        frozenset((a.shift_id, b.shift_id))
        for turn in range(1, 9)
        for piece in next_pieces(day, routes, turn, 20)
        for a in piece.routes
        for b in piece.routes
        if a != b
    }
    assert len(met) > 12  # of 28 pairs, in eight turns


def test_what_is_cut_out_of_a_large_day_is_as_slim(make_day: MakeDay) -> None:
    """Its tables hold the same figures as those cut out of lists; small days keep lists, which are quicker."""
    day = make_day(1)
    slim = replace(day, travel=day.travel.with_tables(day.travel.places, packed))
    parts = [part_of(one, list(day.orders.values())[:3], list(day.shifts.values())[:1]).travel for one in (day, slim)]
    assert isinstance(parts[0].duration_s, list)
    assert not isinstance(parts[0].duration_s, Packed)
    for table, rows in ((parts[1].duration_s, parts[0].duration_s), (parts[1].distance_m, parts[0].distance_m)):
        assert isinstance(table, Packed)
        assert [list(row) for row in table] == rows
