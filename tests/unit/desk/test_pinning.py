"""The dispatcher's word on an address: taken from candidates, set as a pin, for one order alone, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.desk.addresses import Doubt
from dispatcher.desk.desk import Desk
from dispatcher.desk.results import PlanOptions
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Location
from dispatcher.model.problem import Refused
from dispatcher.store.places import Source
from tests.town import MONDAY, TOWN, YARD, Town, dump, order

WriteOrders = Callable[..., Path]
ELSEWHERE = Location(60.2, 25.0)
MISSPELT = "Bay Strett 2"


def _places(desk: Desk) -> dict[str, Location | None]:
    return {f"{o.id} {t.kind}": t.location for o in desk.orders(MONDAY) for t in o.tasks}


def test_what_is_kept_is_told_without_looking_again(desk: Desk, write_orders: WriteOrders) -> None:
    """The same as locating told, candidates included, and no step in the history."""
    desk.import_orders(write_orders(order(1), order(2, Address=MISSPELT), order(3, Latitude=60.2, Longitude=25.0)))
    date = desk.default_date()
    located, steps = desk.locate(date), desk.history()
    assert desk.places(date) == located
    assert desk.history() == steps


def test_places_of_depots_are_told_too(staffed: Desk, write_orders: WriteOrders) -> None:
    """With what an unplaced one may mean; one that was pinned is said to be."""
    assert [p.location for p in staffed.places(MONDAY).places] == [None]
    assert [c.location for c in staffed.places(MONDAY).places[0].candidates] == [YARD]
    staffed.pin("Yard Road 1", ELSEWHERE)
    assert [(p.location, p.source) for p in staffed.places(MONDAY).places] == [(ELSEWHERE, Source.PIN)]


def test_searching_keeps_nothing(desk: Desk) -> None:
    """It answers from the region's index, as many as asked for, and nothing for nothing."""
    steps = desk.history()
    assert [c.label for c in desk.search_places("bay street 2", limit=1)] == ["Bay Street 2"]
    assert desk.search_places("  ") == ()
    assert desk.history() == steps


def test_without_a_region_there_is_nothing_to_search_in(town: Town) -> None:
    """A pin can be set all the same."""
    with town.open() as desk:
        assert desk.search_places("Bay Street 2") == ()
        desk.pin("Bay Street 2", ELSEWHERE)


def test_a_chosen_candidate_holds_for_its_address(desk: Desk, write_orders: WriteOrders) -> None:
    """For orders there are and for those that come, with the label of what was chosen; one step that tells both."""
    desk.import_orders(write_orders(order(1, Address=MISSPELT), order(2, Address=MISSPELT)), date=MONDAY)
    (unsure,) = {place.candidates for place in desk.locate(MONDAY).unsure}
    desk.choose_place(MISSPELT, unsure[0])
    assert desk.history()[-1].summary == f"Took “Bay Street 2” as the place of “{MISSPELT}” (2 orders)."
    desk.undo()
    assert set(_places(desk).values()) == {None}
    desk.redo()
    desk.import_orders(write_orders(order(3, Address=MISSPELT.upper()), name="second.csv"), date=MONDAY)
    desk.locate(MONDAY)
    assert set(_places(desk).values()) == {TOWN["Bay Street 2"]}


def test_texts_of_lists_are_no_templates(desk: Desk) -> None:
    """An address may look like one."""
    desk.pin("{0.__class__} {moved} %s", ELSEWHERE)
    assert desk.history()[-1].summary == "Set the place of “{0.__class__} {moved} %s” (0 orders)."


def test_a_moved_place_is_right_everywhere(staffed: Desk, write_orders: WriteOrders) -> None:
    """The stored plan is judged with the new place at once, without planning again."""
    staffed.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    before = staffed.plan_day(MONDAY, PlanOptions(seconds=1))
    staffed.pin("Bay Street 1", ELSEWHERE)
    after = staffed.planned(MONDAY)
    assert after.plan.routes == before.plan.routes
    assert ELSEWHERE in after.day.travel.places
    assert TOWN["Bay Street 1"] not in after.day.travel.places
    metres = [sum(s.distance_m for s in planned.judged.schedules) for planned in (before, after)]
    assert metres[1] > metres[0]


def test_one_order_can_stand_elsewhere(desk: Desk, write_orders: WriteOrders) -> None:
    """Others of its address stay; what holds for the address later holds for it too."""
    desk.import_orders(write_orders(order(1), order(2, Address="Bay Street 1")), date=MONDAY)
    desk.locate(MONDAY)
    desk.pin_order("A2", TaskKind.DELIVERY, ELSEWHERE)
    assert _places(desk) == {"A1 delivery": TOWN["Bay Street 1"], "A2 delivery": ELSEWHERE}
    assert desk.history()[-1].summary == "Set the place of the delivery of order A2 alone."
    assert desk.locate(MONDAY) == desk.places(MONDAY)
    assert _places(desk)["A2 delivery"] == ELSEWHERE
    desk.pin("Bay Street 1", YARD)
    assert set(_places(desk).values()) == {YARD}


def test_forgetting_brings_back_what_list_and_index_say(staffed: Desk, write_orders: WriteOrders) -> None:
    """Coordinates of the list, the index's sure answer, or the question; depots too. Undo brings the pin back."""
    there = order(1), order(2, Address="Bay Street 1", Latitude=60.25, Longitude=24.9), order(3, Address=MISSPELT)
    staffed.import_orders(write_orders(*there), date=MONDAY)
    staffed.locate(MONDAY)
    before = dump(staffed)
    for address in ("Bay Street 1", MISSPELT, "Yard Road 1"):
        staffed.pin(address, ELSEWHERE)
    pinned = dump(staffed)
    for address in ("BAY STREET 1", MISSPELT, "Yard Road 1"):
        staffed.forget_pin(address)
    assert dump(staffed) == before
    assert staffed.history()[-1].summary == "Forgot the place set for “Yard Road 1” (1 depot)."
    for _ in range(3):
        staffed.undo()
    assert dump(staffed) == pinned


def test_one_order_s_own_place_is_forgotten_with_its_address(desk: Desk, write_orders: WriteOrders) -> None:
    """There is one way back."""
    desk.import_orders(write_orders(order(1)), date=MONDAY)
    desk.locate(MONDAY)
    desk.pin_order("A1", TaskKind.DELIVERY, ELSEWHERE)
    desk.forget_pin("Bay Street 1")
    assert _places(desk) == {"A1 delivery": TOWN["Bay Street 1"]}


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (lambda desk: desk.pin("Bay Street 1", Location(91, 0)), "place-not-on-earth"),
        (lambda desk: desk.pin(" , ", ELSEWHERE), "address-missing"),
        (lambda desk: desk.pin_order("A1", TaskKind.DELIVERY, Location(0, float("nan"))), "place-not-on-earth"),
        (lambda desk: desk.pin_order("A1", TaskKind.PICKUP, ELSEWHERE), "order-unknown"),
        (lambda desk: desk.pin_order("A7", TaskKind.DELIVERY, ELSEWHERE), "order-unknown"),
        (lambda desk: desk.forget_pin("Bay Street 1"), "pin-unknown"),
    ],
)
def test_what_cannot_be_is_refused(
    desk: Desk, write_orders: WriteOrders, command: Callable[[Desk], None], code: str
) -> None:
    """With the day as it was: places off the earth, no address to remember, orders that are not there, no pin."""
    desk.import_orders(write_orders(order(1)), date=MONDAY)
    before = dump(desk)
    with pytest.raises(Refused) as refused:
        command(desk)
    assert [problem.code for problem in refused.value.problems] == [code]
    assert dump(desk) == before


def test_an_address_is_one_row_with_all_that_hangs_on_it(staffed: Desk, write_orders: WriteOrders) -> None:
    """Spellings count as one, coordinates of the list as places of their own; doubts and problems are told."""
    rows = [
        order(1),
        order(2, Address="BAY STREET 1"),
        order(3, Address="Mountain Avenue 77"),
        order(4, Address="Bay Street 1", Latitude=48.1, Longitude=11.5),
        order(5, Address="", Latitude=60.25, Longitude=24.9),
        order(6, Address="", Latitude=60.26, Longitude=24.9),
    ]
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    staffed.locate(MONDAY)
    told = staffed.addresses(MONDAY)
    assert [(a.address, a.order_ids, a.depot_ids, a.doubt) for a in told] == [
        ("Bay Street 1", ("A1", "A2"), (), None),
        ("Mountain Avenue 77", ("A3",), (), Doubt.NOT_FOUND),
        ("Bay Street 1", ("A4",), (), None),
        ("", ("A5",), (), None),
        ("", ("A6",), (), None),
        ("Yard Road 1", (), ("yard",), None),
    ]
    assert [[p.code for p in a.problems] for a in told][2] == ["place-outside-region"]
    assert [a.is_pinned for a in told] == [False] * 6
    staffed.pin("bay street 1", ELSEWHERE)
    first = staffed.addresses(MONDAY)[0]
    assert (first.order_ids, first.is_pinned, first.location) == (("A1", "A2", "A4"), True, ELSEWHERE)
