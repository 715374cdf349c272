"""Order lists taken by the desk: what is new, changed or gone, and which work of the dispatcher's survives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.moves import Move
from dispatcher.desk.results import PlanOptions
from dispatcher.model.place import Location
from dispatcher.store.journal import StepState
from tests.town import MONDAY, TOWN, Town, dump, order

WriteOrders = Callable[..., Path]
ELSEWHERE = Location(60.2, 25.0)
SOON = PlanOptions(seconds=1)


def test_every_row_is_an_order_or_a_bad_row(desk: Desk, write_orders: WriteOrders) -> None:
    """rows = orders + bad rows, and each bad row is a problem that names its row."""
    done = desk.import_orders(write_orders(order(1), order(2, From="16:00", To="09:00"), order(3)), date=MONDAY)
    assert (done.rows, done.orders, done.bad_rows) == (3, 2, 1)
    assert [p.where.row for p in done.problems] == [3]
    assert {o.id for o in desk.orders(MONDAY)} == {"A1", "A3"}
    assert done.new == ("A1", "A3")
    assert done.dates == (MONDAY,)


def _locate(desk: Desk) -> None:
    desk.locate(MONDAY)


def _pin(desk: Desk) -> None:
    desk.locate(MONDAY)
    desk.pin("Bay Street 1", ELSEWHERE)


def _pin_given(desk: Desk) -> None:
    desk.locate(MONDAY)
    desk.pin("Bay Street 3", ELSEWHERE)


def _plan(desk: Desk) -> None:
    desk.plan_day(MONDAY, SOON)


def _lock(desk: Desk) -> None:
    desk.plan_day(MONDAY, SOON)
    desk.move(MONDAY, Move(("A1",), "s2"))


@pytest.mark.parametrize("work", [_locate, _pin, _pin_given, _plan, _lock])
def test_the_same_list_again_changes_nothing(
    staffed: Desk, write_orders: WriteOrders, work: Callable[[Desk], None]
) -> None:
    """Places found, pins (also over given coordinates), plans and locks all outlive the same list."""
    given = order(3, Latitude=TOWN["Bay Street 3"].lat, Longitude=TOWN["Bay Street 3"].lon)
    rows = order(1), order(2), given
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    work(staffed)
    before = dump(staffed)
    done = staffed.import_orders(write_orders(*rows), date=MONDAY)
    assert (done.new, done.changed, done.gone) == ((), (), ())
    assert done.unchanged == ("A1", "A2", "A3")
    assert dump(staffed) == before


def test_a_changed_row_is_one_changed_order_and_keeps_its_place(desk: Desk, write_orders: WriteOrders) -> None:
    """Other words in a note do not make anybody look for the address again."""
    desk.import_orders(write_orders(order(1, Note=""), order(2, Note="")), date=MONDAY)
    desk.locate(MONDAY)
    done = desk.import_orders(write_orders(order(1, Note=""), order(2, Note="ring twice")), date=MONDAY)
    assert (done.new, done.changed, done.unchanged) == ((), ("A2",), ("A1",))
    changed = next(o for o in desk.orders(MONDAY) if o.id == "A2")
    assert changed.delivery is not None
    assert (changed.delivery.note, changed.delivery.location) == ("ring twice", TOWN["Bay Street 2"])


def test_a_changed_row_keeps_a_pin_over_its_coordinates(desk: Desk, write_orders: WriteOrders) -> None:
    """A pin outlives a changed note, also where the list gives coordinates, and no look-up is needed for that."""
    at = {"Latitude": 60.1710, "Longitude": 24.9310}
    desk.import_orders(write_orders(order(1, Note="", **at)), date=MONDAY)
    desk.locate(MONDAY)
    desk.pin("Bay Street 1", ELSEWHERE)
    desk.import_orders(write_orders(order(1, Note="new", **at)), date=MONDAY)
    (changed,) = desk.orders(MONDAY)
    assert changed.delivery is not None
    assert (changed.delivery.note, changed.delivery.location) == ("new", ELSEWHERE)


def test_another_address_loses_the_place(desk: Desk, write_orders: WriteOrders) -> None:
    """The place of the old address is never kept for a new one; the next look finds the new one."""
    desk.import_orders(write_orders(order(1)), date=MONDAY)
    desk.locate(MONDAY)
    done = desk.import_orders(write_orders(order(1, Address="Bay Street 9")), date=MONDAY)
    assert done.changed == ("A1",)
    assert not desk.orders(MONDAY)[0].is_located
    desk.locate(MONDAY)
    assert [t.location for t in desk.orders(MONDAY)[0].tasks] == [TOWN["Bay Street 9"]]


def test_other_coordinates_in_the_list_move_the_order(desk: Desk, write_orders: WriteOrders) -> None:
    """Coordinates that the list gives anew win over what was found by the address."""
    desk.import_orders(write_orders(order(1, Latitude="", Longitude="")), date=MONDAY)
    desk.locate(MONDAY)
    done = desk.import_orders(write_orders(order(1, Latitude=60.2, Longitude=25.0)), date=MONDAY)
    desk.locate(MONDAY)
    assert done.changed == ("A1",)
    assert [t.location for t in desk.orders(MONDAY)[0].tasks] == [ELSEWHERE]


def test_an_order_on_another_date_leaves_the_old_plan(staffed: Desk, write_orders: WriteOrders) -> None:
    """An order that moves to another day stands in the plan of the old one neither as served nor as left out."""
    rows = [order(1, Date="2026-11-23"), order(2, Date="2026-11-23", **{"Weight kg": 500})]
    staffed.import_orders(write_orders(*rows))
    staffed.plan_day(MONDAY, SOON)
    staffed.import_orders(write_orders(*(row | {"Date": "2026-11-24"} for row in rows)))
    planned = staffed.planned(MONDAY)
    assert [route.tasks for route in planned.plan.routes] == [()]
    assert planned.plan.unassigned == ()


def test_only_orders_of_an_earlier_list_of_that_name_are_gone(desk: Desk, write_orders: WriteOrders) -> None:
    """What another list brought is not missed; what is missed is told and kept."""
    desk.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    desk.import_orders(write_orders(order(5), name="other.csv"), date=MONDAY)
    done = desk.import_orders(write_orders(order(1)), date=MONDAY)
    assert done.gone == ("A2",)
    assert [o.id for o in desk.orders(MONDAY)] == ["A1", "A2", "A5"]


def test_an_import_is_one_step_and_undo_takes_all_of_it_back(staffed: Desk, write_orders: WriteOrders) -> None:
    """Undo brings orders, places and plan back to the bit."""
    staffed.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    staffed.plan_day(MONDAY, SOON)
    before, steps = dump(staffed), len(staffed.history())
    staffed.import_orders(write_orders(order(1, Address="Bay Street 7"), order(2, Note="x"), order(4)), date=MONDAY)
    step = staffed.history()[steps:]
    assert [(s.command, s.state) for s in step] == [("import_orders", StepState.DONE)]
    assert step[0].summary == "Imported list.csv: 1 new, 2 changed orders."
    assert staffed.undo()
    assert dump(staffed) == before


def test_drivers_are_known_by_name_and_by_id(staffed: Desk, write_orders: WriteOrders) -> None:
    """A list may say who drives as people do; the plan keeps to it."""
    rows = order(1, Driver="driver 2"), order(2, Driver="DRIVER-1")
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    planned = staffed.plan_day(MONDAY, SOON)
    assert {route.shift_id: {ref.order_id for ref in route.tasks} for route in planned.plan.routes} == {
        "s1": {"A2"},
        "s2": {"A1"},
    }
    assert planned.day.orders["A1"].allowed_drivers == {"driver-2"}


def test_the_list_reports_how_far_it_is(desk: Desk, write_orders: WriteOrders) -> None:
    """Progress is a share between 0 and 1 with words."""
    heard: list[tuple[float, str]] = []
    path = write_orders(*(order(n) for n in range(1, 700)))
    desk.import_orders(path, date=MONDAY, on_progress=lambda share, doing: heard.append((share, doing)))
    assert [share for share, _ in heard] == sorted({share for share, _ in heard})
    assert heard[-1] == (1.0, "Reading the list")


def test_the_list_fixes_the_time_zone(town: Town, write_orders: WriteOrders, extract: Path) -> None:
    """Clock times became moments when the list was taken: a region in another zone does not change them."""
    with town.open() as desk:
        zone = desk.zone().key
        desk.import_orders(write_orders(order(1)), date=MONDAY)
        desk.add_region(extract)
        assert desk.zone().key == zone


def test_a_sender_who_numbers_each_day_from_one_keeps_both_days(desk: Desk, write_orders: WriteOrders) -> None:
    """Without a date column an id that another day holds means another order; each day's list again changes nothing."""
    desk.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    monday = desk.orders(MONDAY)
    tuesday = MONDAY + dt.timedelta(days=1)
    later = desk.import_orders(write_orders(order(1, Note="other"), order(3)), date=tuesday)
    assert later.new == (f"A1 ({tuesday})", "A3")
    assert desk.orders(MONDAY) == monday
    again = desk.import_orders(write_orders(order(1, Note="other"), order(3)), date=tuesday)
    assert (again.new, again.changed) == ((), ())


def test_a_list_that_names_dates_moves_an_order_to_its_new_day(desk: Desk, write_orders: WriteOrders) -> None:
    """With a date column the id is the order's own: another date is a change, not another order."""
    desk.import_orders(write_orders(order(1, Date=MONDAY.isoformat())), date=MONDAY)
    tuesday = MONDAY + dt.timedelta(days=1)
    moved = desk.import_orders(write_orders(order(1, Date=tuesday.isoformat())), date=MONDAY)
    assert moved.changed == ("A1",)
    assert (desk.orders(MONDAY), [o.id for o in desk.orders(tuesday)]) == ((), ["A1"])


def test_a_list_that_changes_only_the_driver_is_a_change_and_leaves_the_lock(
    staffed: Desk, write_orders: WriteOrders
) -> None:
    """Who may come is the list's to say; the lock is the dispatcher's and stays."""
    staffed.import_orders(write_orders(order(1, Driver="driver 1"), order(2, Driver="")), date=MONDAY)
    planned = staffed.plan_day(MONDAY, SOON)
    staffed.move(MONDAY, Move(("A1",), planned.plan.routes[0].shift_id))
    lock = next(o.lock for o in staffed.orders(MONDAY) if o.id == "A1")
    done = staffed.import_orders(write_orders(order(1, Driver="driver 2"), order(2, Driver="")), date=MONDAY)
    assert done.changed == ("A1",)
    changed = next(o for o in staffed.orders(MONDAY) if o.id == "A1")
    assert (changed.lock, changed.allowed_drivers) == (lock, frozenset({"driver 2"}))
