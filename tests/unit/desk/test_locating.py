"""Where orders and depots are: sure places are taken, unsure ones listed, pins remembered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import Surety
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Location, Precision
from dispatcher.store.places import Source
from tests.town import MONDAY, TOWN, YARD, Row, Town, order, orders_file

WriteOrders = Callable[..., Path]
TUESDAY = MONDAY + dt.timedelta(days=1)
ELSEWHERE = Location(60.2, 25.0)


def _places(desk: Desk, date: dt.date = MONDAY) -> dict[str, Location | None]:
    return {f"{o.id} {t.kind}": t.location for o in desk.orders(date) for t in o.tasks}


def test_unsure_addresses_are_listed_and_never_placed(desk: Desk, write_orders: WriteOrders) -> None:
    """What only resembles an address waits for the dispatcher with its best candidates; so does what is unlike all."""
    rows = order(1), order(2, Address="Bay Strett 2"), order(3, Address="Mountain Avenue 77")
    desk.import_orders(write_orders(*rows), date=MONDAY)
    located = desk.locate(MONDAY)
    assert [(p.order_id, p.surety) for p in located.unsure] == [("A2", Surety.REVIEW), ("A3", Surety.ASK)]
    review, ask = located.unsure
    assert review.candidates[0].label == "Bay Street 2"
    assert (review.location, ask.location, ask.candidates) == (None, None, ())
    assert _places(desk) == {"A1 delivery": TOWN["Bay Street 1"], "A2 delivery": None, "A3 delivery": None}


def test_looking_again_finds_the_same_without_a_step(desk: Desk, write_orders: WriteOrders) -> None:
    """The second look changes nothing and so leaves no step in the history."""
    desk.import_orders(write_orders(order(1), order(2, Address="Bay Strett 2")), date=MONDAY)
    first = desk.locate(MONDAY)
    steps = desk.history()
    assert desk.locate(MONDAY) == first
    assert desk.history() == steps


def test_a_pin_moves_everything_at_that_address_on_every_date(staffed: Desk, write_orders: WriteOrders) -> None:
    """Orders of other days, halves of linked orders and depots move; other addresses do not."""
    rows = [
        order(1, Date="2026-11-23"),
        order(2, Date="2026-11-24", Address="bay street 1", **{"Pickup address": ""}),
        order(3, Date="2026-11-24", **{"Pickup address": "Bay Street 1"}),
    ]
    staffed.import_orders(write_orders(*rows))
    staffed.locate(MONDAY)
    staffed.locate(TUESDAY)
    staffed.pin("BAY STREET 1", ELSEWHERE)
    assert _places(staffed) == {"A1 delivery": ELSEWHERE}
    assert _places(staffed, TUESDAY) == {
        "A2 delivery": ELSEWHERE,
        "A3 pickup": ELSEWHERE,
        "A3 delivery": TOWN["Bay Street 3"],
    }
    staffed.pin("Yard Road 1", ELSEWHERE)
    assert [d.location for d in staffed.fleet().depots] == [ELSEWHERE]


def test_a_pin_is_remembered_for_later_lists_and_fleets(
    desk: Desk, write_orders: WriteOrders, write_fleet: Callable[..., Path]
) -> None:
    """Also over coordinates that the list gives, which stay known beneath it."""
    desk.pin("Bay Street 1", ELSEWHERE)
    desk.pin("Yard Road 1", ELSEWHERE)
    desk.take_fleet(write_fleet())
    desk.import_orders(write_orders(order(1, Latitude=60.17, Longitude=24.95)), date=MONDAY)
    (place, depot) = desk.locate(MONDAY).places
    assert (place.location, place.source) == (ELSEWHERE, Source.PIN)
    assert [c.precision for c in place.candidates] == [Precision.GIVEN]
    assert (depot.kind, depot.location, depot.source) == (None, ELSEWHERE, Source.PIN)


def test_a_pin_is_one_step(desk: Desk, write_orders: WriteOrders) -> None:
    """Undo takes the pin and everything it moved back."""
    desk.import_orders(write_orders(order(1), order(2, Address="Bay Street 1")), date=MONDAY)
    desk.locate(MONDAY)
    desk.pin("Bay Street 1", ELSEWHERE)
    desk.undo()
    assert set(_places(desk).values()) == {TOWN["Bay Street 1"]}
    desk.import_orders(write_orders(order(1), order(3, Address="Bay Street 1")), date=MONDAY)
    desk.locate(MONDAY)
    assert set(_places(desk).values()) == {TOWN["Bay Street 1"]}


def test_given_coordinates_are_taken_and_checked(desk: Desk, write_orders: WriteOrders) -> None:
    """They need no address; those outside the region are taken too, and told. Exchanged ones came right already."""
    rows = [
        {"Order ID": "A1", "Address": "", "Latitude": 60.2, "Longitude": 25.0},
        {"Order ID": "A2", "Address": "Bay Street 2", "Latitude": 24.93, "Longitude": 60.17},
        {"Order ID": "A3", "Address": "", "Latitude": 48.1, "Longitude": 11.5},
    ]
    desk.import_orders(write_orders(*rows), date=MONDAY)
    located = desk.locate(MONDAY)
    assert [p.source for p in located.places] == [Source.GIVEN] * 3
    assert [(p.where.source, p.code) for p in located.problems] == [("A3", "place-outside-region")]


def test_depots_are_found_too_and_told_as_found(staffed: Desk) -> None:
    """A depot that was found by its address is said to be, also when it is looked at again."""
    told = [staffed.locate(MONDAY).places for _ in range(2)]
    assert [(p.order_id, p.kind, p.location, p.source) for (p,) in told] == [
        ("yard", None, YARD, Source.GEOCODED),
        ("yard", None, YARD, Source.GEOCODED),
    ]


def test_without_a_region_nothing_is_guessed(town: Town, write_orders: WriteOrders) -> None:
    """Addresses wait; coordinates are taken as they are, wherever they lie."""
    with town.open() as desk:
        desk.import_orders(write_orders(order(1), order(2, Latitude=48.1, Longitude=11.5)), date=MONDAY)
        located = desk.locate(MONDAY)
        assert [p.order_id for p in located.unsure] == ["A1"]
        assert [p.code for p in located.problems] == ["region-none"]


def test_linked_orders_have_two_places(desk: Desk, write_orders: WriteOrders) -> None:
    """Both halves are looked up; one sure half does not place the other."""
    desk.import_orders(write_orders(order(1, **{"Pickup address": "Nowhere 1"})), date=MONDAY)
    located = desk.locate(MONDAY)
    assert {(p.kind, p.surety) for p in located.places} == {
        (TaskKind.DELIVERY, Surety.SURE),
        (TaskKind.PICKUP, Surety.ASK),
    }
    assert not desk.orders(MONDAY)[0].is_located


def test_places_that_are_kept_are_told_visit_by_visit(desk: Desk, tmp_path: Path) -> None:
    """Each visit has its own place beside it, also after cancelled orders, of which nothing is told, in pairs, and
    where nobody has looked yet; what is told of orders that somebody holds is not in memory a second time."""
    rows: Iterator[Row] = ({"Order ID": id_, "Address": f"Bay Street {n}"} for n, id_ in enumerate("ABCD", 1))
    desk.import_orders(orders_file(tmp_path, *rows), date=MONDAY)
    pair: Row = {"Order ID": "P", "Pickup address": "Bay Street 5", "Delivery address": "Bay Street 6"}
    desk.import_orders(orders_file(tmp_path, pair, name="pairs.csv"), date=MONDAY)
    desk.locate(MONDAY)
    desk.import_orders(
        orders_file(tmp_path, {"Order ID": "Z", "Address": "Bay Street 7"}, name="late.csv"), date=MONDAY
    )
    desk.cancel_orders(["B", "C"])
    shown = desk.planned(MONDAY)
    told = [place for place in desk.places(MONDAY).places if place.kind is not None]
    wanted = [("A", 1), ("D", 4), ("P", 5), ("P", 6)]
    assert [(p.order_id, p.location) for p in told] == [
        *((id_, TOWN[f"Bay Street {n}"]) for id_, n in wanted),
        ("Z", None),
    ]
    assert [place.kind for place in told[2:4]] == [TaskKind.PICKUP, TaskKind.DELIVERY]
    delivery = shown.day.orders["A"].delivery
    assert delivery is not None
    assert (told[0].address is delivery.address, told[0].location is delivery.location) == (True, True)
