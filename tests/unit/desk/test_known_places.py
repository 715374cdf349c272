"""The book of known places: pins, handovers, what they win over, and how they go in and out."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Location
from dispatcher.model.problem import Refused
from dispatcher.store.places import Source
from tests.town import MONDAY, TOWN, order

type WriteOrders = Callable[..., Path]
DOOR = Location(60.1775, 24.9360)
DELIVERY = TaskKind.DELIVERY


@pytest.fixture
def day(desk: Desk, write_orders: WriteOrders) -> Desk:
    """Five orders of five houses, found."""
    desk.import_orders(write_orders(*(order(n) for n in range(1, 6))), date=MONDAY)
    desk.locate(MONDAY)
    return desk


def place_of(desk: Desk, order_id: str) -> tuple[Location | None, str]:
    found = next(p for p in desk.places(MONDAY).places if p.order_id == order_id)
    return found.location, found.source


def near(place: Location, metres_north: float) -> Location:
    return Location(place.lat + metres_north / 111_195, place.lon)


def test_where_goods_were_handed_over_wins_over_the_index(day: Desk) -> None:
    """The next time places are looked for, the address lies where its goods were handed over."""
    day.record_handover("A1", DELIVERY, DOOR, 12)
    day.locate(MONDAY)
    assert place_of(day, "A1") == (DOOR, Source.HANDOVER)


def test_a_pin_wins_over_handovers(day: Desk) -> None:
    pin = near(DOOR, 20)
    day.record_handover("A1", DELIVERY, DOOR, 12)
    day.pin("Bay Street 1", pin)
    day.locate(MONDAY)
    assert place_of(day, "A1") == (pin, Source.PIN)


@pytest.mark.parametrize("accuracy_m", [61, 500, 3000])
def test_a_position_that_may_be_anywhere_says_nothing(day: Desk, accuracy_m: float) -> None:
    before = place_of(day, "A1")
    day.record_handover("A1", DELIVERY, DOOR, accuracy_m)
    day.locate(MONDAY)
    assert place_of(day, "A1") == before


def test_the_middle_of_several_handovers_counts_and_one_far_away_does_not(
    desk: Desk, write_orders: WriteOrders
) -> None:
    rows = [order(n, Address="Bay Street 3") for n in range(1, 6)]
    desk.import_orders(write_orders(*rows), date=MONDAY)
    for n, metres in enumerate((0, 10, 20, 8_000), 1):
        desk.record_handover(f"A{n}", DELIVERY, near(DOOR, metres), 10)
    (known,) = desk.known_places()
    assert known.handovers == 4
    assert known.location is not None
    assert near(DOOR, 10).lat <= known.location.lat <= near(DOOR, 20).lat
    assert known.problem is None


def test_handovers_that_do_not_agree_are_told_and_move_nothing(desk: Desk, write_orders: WriteOrders) -> None:
    desk.import_orders(write_orders(*(order(n, Address="Bay Street 3") for n in (1, 2))), date=MONDAY)
    desk.record_handover("A1", DELIVERY, DOOR, 10)
    desk.record_handover("A2", DELIVERY, near(DOOR, 900), 10)
    desk.locate(MONDAY)
    (known,) = desk.known_places()
    assert known.problem is not None
    assert known.problem.code == "known-place-spread"
    assert place_of(desk, "A1")[0] == TOWN["Bay Street 3"]


def test_a_pin_far_from_the_handovers_is_told(day: Desk) -> None:
    day.pin("Bay Street 1", near(DOOR, 400))
    day.record_handover("A1", DELIVERY, DOOR, 10)
    (known,) = day.known_places()
    assert known.problem is not None
    assert known.problem.code == "known-place-conflict"
    assert known.apart_m == pytest.approx(400, abs=5)


@pytest.mark.parametrize(
    ("order_id", "place", "accuracy_m", "code"),
    [
        ("A9", DOOR, 10, "order-unknown"),
        ("A1", Location(91, 0), 10, "place-not-on-earth"),
        ("A1", Location(float("nan"), 0), 10, "place-not-on-earth"),
        ("A1", DOOR, -1, "handover-accuracy"),
        ("A1", DOOR, float("nan"), "handover-accuracy"),
    ],
)
def test_what_cannot_be_a_handover_is_refused(
    day: Desk, order_id: str, place: Location, accuracy_m: float, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        day.record_handover(order_id, DELIVERY, place, accuracy_m)
    assert refused.value.problems[0].code == code


def test_forgetting_gives_the_address_back_to_the_index_and_can_be_undone(day: Desk) -> None:
    day.record_handover("A1", DELIVERY, DOOR, 12)
    day.pin("Bay Street 2", DOOR)
    day.locate(MONDAY)
    assert day.forget_known(day.known_keys(["bay street 1", "BAY STREET 2"])) == 2
    assert place_of(day, "A1") == (TOWN["Bay Street 1"], Source.GEOCODED)
    assert place_of(day, "A2") == (TOWN["Bay Street 2"], Source.GEOCODED)
    assert day.known_places() == ()
    day.undo()
    assert len(day.known_places()) == 2
    assert place_of(day, "A2") == (DOOR, Source.PIN)


def test_the_book_goes_out_and_comes_back_the_same(day: Desk, tmp_path: Path) -> None:
    """A name that a spreadsheet would run is kept from it."""
    day.pin("Bay Street 1", DOOR)
    day.pin("=HYPERLINK(1) 7", near(DOOR, 100))
    target = tmp_path / "book.csv"
    assert day.export_book(target) == 2
    cells = [row[0] for row in csv.reader(target.read_text(encoding="utf-8-sig").splitlines())]
    assert not any(cell.startswith("=") for cell in cells)
    day.forget_known([each.key for each in day.known_places()])
    done = day.take_book(target)
    assert (done.new, done.moved, done.problems) == (2, 0, ())
    northern = max(each.location for each in day.known_places() if each.location is not None)
    assert northern == pytest.approx(near(DOOR, 100), abs=1e-6)
    assert place_of(day, "A1")[1] == Source.PIN
    assert day.take_book(target).unchanged == 2


def test_a_book_with_bad_rows_tells_each_and_takes_the_rest(day: Desk, tmp_path: Path) -> None:
    book = tmp_path / "book.csv"
    book.write_text(
        "Address,Latitude,Longitude\nBay Street 1,60.1775,24.936\nBay Street 2,,\n,60.1,24.9\nBay Street 3,95,24\n"
        "Bay Street 4,60.17,24.93\nBay Street 4,60.27,24.93\n"
    )
    done = day.take_book(book)
    assert done.new == 1
    codes = {problem.code for problem in done.problems}
    assert {"point-without-coordinates", "point-without-address", "address-list-conflict"} <= codes


def test_a_list_without_coordinates_is_refused(day: Desk, tmp_path: Path) -> None:
    book = tmp_path / "book.csv"
    book.write_text("Address,Phone\nBay Street 1,123\n")
    with pytest.raises(Refused) as refused:
        day.take_book(book)
    assert refused.value.problems[0].code == "no-point-columns"
