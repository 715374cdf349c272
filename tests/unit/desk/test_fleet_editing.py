"""The fleet by hand: whole or not at all, one step each, and absences that take nothing away for good."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.desk.desk import Desk
from dispatcher.desk.fleet_editing import days_like, each_weekday, what_changed
from dispatcher.desk.results import PlanOptions
from dispatcher.model.fleet import Break, Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.place import Location
from dispatcher.model.problem import Refused
from dispatcher.model.timewindow import TimeWindow
from tests.town import MONDAY, TOWN, YARD, dump, order

WriteOrders = Callable[..., Path]
WriteFleet = Callable[..., Path]
SOON = PlanOptions(seconds=1)
MON_FRI = frozenset(range(5))


def _pattern(shift_id: str, *weekdays: int, date: dt.date | None = None) -> ShiftPattern:
    return ShiftPattern(shift_id, "d", "v", 28_800, 57_600, weekdays=frozenset(weekdays), date=date)


@pytest.fixture
def staffed(staffed: Desk) -> Desk:
    """The depot's place is known."""
    staffed.locate(MONDAY)
    return staffed


def _summary(desk: Desk) -> str:
    return desk.history()[-1].summary


def test_an_edited_fleet_is_one_step_that_undo_takes_back(staffed: Desk) -> None:
    """What is stored is what was put, the history says what changed, and undo leads back to the bit."""
    before, steps = dump(staffed), len(staffed.history())
    fleet = staffed.fleet()
    edited = replace(fleet, drivers=(replace(fleet.drivers[0], phone="1"), fleet.drivers[1]))
    assert staffed.put_fleet(edited) == edited == staffed.fleet()
    assert len(staffed.history()) == steps + 1
    assert _summary(staffed) == "Changed the driver Driver 1: phone."
    staffed.undo()
    assert dump(staffed) == before


def test_a_fleet_with_anything_wrong_is_refused_with_all_of_it(staffed: Desk) -> None:
    """Every bad cell by table, row and column; nothing is stored."""
    fleet = staffed.fleet()
    one, two = fleet.patterns
    bad = Fleet(
        (Depot("yard", " "), Depot("Yard", "Again")),
        (Vehicle("van-1", "Van 1", {"weight": -1}, cost_per_km=-5), fleet.vehicles[1]),
        (Driver("", "Nobody"), *fleet.drivers),
        (
            replace(one, earliest=57_600, latest=28_800, start_depot_id="moon"),
            replace(two, vehicle_id="", breaks=(Break(TimeWindow(0, 60), 1800),)),
            replace(two, id="s3", latest=two.earliest + 90_000),
            replace(two, id="s4"),
        ),
    )
    before = dump(staffed)
    with pytest.raises(Refused) as refusal:
        staffed.put_fleet(bad)
    assert dump(staffed) == before
    assert {(p.code, p.where.sheet, p.where.row, p.where.column) for p in refusal.value.problems} == {
        ("name-missing", "depots", 1, "name"),
        ("id-repeated", "depots", 2, "id"),
        ("figure-negative", "vehicles", 1, "capacity"),
        ("figure-negative", "vehicles", 1, "cost per km"),
        ("id-missing", "drivers", 1, "id"),
        ("depot-unknown", "shifts", 1, "start depot"),
        ("shift-reversed", "shifts", 1, "to"),
        ("vehicle-unknown", "shifts", 2, "vehicle"),
        ("break-outside", "shifts", 2, "breaks"),
        ("shift-too-long", "shifts", 3, "to"),
        ("vehicle-twice", "shifts", 4, "vehicle"),
        ("driver-twice", "shifts", 3, "driver"),
        ("driver-twice", "shifts", 4, "driver"),
    }
    assert all(p.cause.endswith(".") and p.remedy.endswith(".") for p in refusal.value.problems)


@pytest.mark.parametrize(
    ("other", "meet"),
    [
        ({}, True),
        ({"weekdays": frozenset({5})}, False),
        ({"weekdays": frozenset({4, 5})}, True),
        ({"earliest": 57_600, "latest": 60_000}, False),  # begins when the other ends
        ({"date": MONDAY + dt.timedelta(days=5)}, False),  # a Saturday
        ({"date": MONDAY}, True),
        ({"date": MONDAY + dt.timedelta(days=1)}, False),  # the first driver is absent
        ({"weekdays": frozenset({6}), "earliest": 80_000, "latest": 86_400 + 30_000}, True),  # into Monday morning
        ({"weekdays": frozenset({6}), "earliest": 80_000, "latest": 86_400 + 20_000}, False),
    ],
)
def test_one_van_serves_one_shift_at_a_time(staffed: Desk, other: dict[str, object], meet: bool) -> None:
    """By weekday, by date, over midnight; who is absent leaves the van to others on that date."""
    fleet = staffed.fleet()
    one, two = (replace(p, weekdays=MON_FRI, vehicle_id="van-1") for p in fleet.patterns)
    fleet = replace(fleet, patterns=(one, replace(two, **other)))  # type: ignore[arg-type]
    staffed.set_absent("s1", MONDAY + dt.timedelta(days=1))
    fleet = replace(fleet, absences=staffed.fleet().absences)
    if meet:
        with pytest.raises(Refused, match="Van 1 is needed by the shift in row 1 at the same time"):
            staffed.put_fleet(fleet)
    else:
        assert staffed.put_fleet(fleet) == fleet


def test_a_new_address_of_a_depot_is_looked_up_in_the_same_step(staffed: Desk) -> None:
    """One that the index knows gets its place; one that it does not know stays without."""
    fleet = staffed.fleet()
    moved = replace(fleet, depots=(Depot("yard", "The yard", "Bay Street 3"), Depot("far", "Far", "Nowhere 1")))
    steps = len(staffed.history())
    assert [d.location for d in staffed.put_fleet(moved).depots] == [TOWN["Bay Street 3"], None]
    assert len(staffed.history()) == steps + 1
    assert _summary(staffed) == "Edited the fleet: 1 depot added, 1 depot changed."


def test_a_depot_is_set_on_the_map_with_and_without_an_address(staffed: Desk) -> None:
    """With one, the address is remembered; without one the depot alone moves, and stays there."""
    fleet = staffed.fleet()
    staffed.put_fleet(replace(fleet, depots=(*fleet.depots, Depot("field", "A field"))))
    here, there = Location(60.2, 24.9), Location(60.21, 24.91)
    staffed.place_depot("yard", here)
    staffed.place_depot("field", there)
    assert _summary(staffed) == "Changed the depot A field: place."
    staffed.locate(MONDAY)
    assert [d.location for d in staffed.fleet().depots] == [here, there]
    staffed.undo()
    staffed.undo()
    assert [d.location for d in staffed.fleet().depots] == [YARD, None]
    with pytest.raises(Refused, match="no depot"):
        staffed.place_depot("moon", here)
    with pytest.raises(Refused, match="not a place on earth"):
        staffed.place_depot("field", Location(91, 0))


def test_who_is_absent_leaves_the_orders_waiting_and_gets_them_back(staffed: Desk, write_orders: WriteOrders) -> None:
    """The route is not shown meanwhile, none of its orders is lost, and all is as before when the tick is gone."""
    staffed.import_orders(write_orders(*(order(n, **{"Weight kg": 30}) for n in range(1, 7))), date=MONDAY)
    planned = staffed.plan_day(MONDAY, SOON)
    routes = {route.shift_id: {ref.order_id for ref in route.tasks} for route in planned.plan.routes}
    assert routes["s1"]
    assert routes["s2"]
    before = staffed.planned(MONDAY)
    staffed.set_absent("s1", MONDAY)
    assert _summary(staffed) == f"Driver 1 is absent on {MONDAY}."
    without = staffed.planned(MONDAY)
    assert set(without.day.shifts) == {"s2"}
    served = {ref.order_id for route in without.plan.routes for ref in route.tasks}
    assert served == routes["s2"]
    assert {o.id for o in staffed.orders(MONDAY)} - served == routes["s1"]
    staffed.set_absent("s1", MONDAY, absent=False)
    assert _summary(staffed) == f"Driver 1 is not absent on {MONDAY} any more."
    again = staffed.planned(MONDAY)
    assert (again.plan, again.judged) == (before.plan, before.judged)


def test_planning_around_who_is_absent(staffed: Desk, write_orders: WriteOrders) -> None:
    """Only the others drive; other days are planned with everyone; undo brings the driver back."""
    staffed.import_orders(write_orders(*(order(n) for n in range(1, 4))), date=MONDAY)
    staffed.set_absent("s1", MONDAY)
    planned = staffed.plan_day(MONDAY, SOON)
    assert {route.shift_id for route in planned.plan.routes if route.tasks} == {"s2"}
    staffed.undo()  # the plan
    staffed.undo()  # the places
    staffed.undo()
    assert staffed.fleet().absences == frozenset()


def test_an_imported_fleet_keeps_the_absences_of_shifts_that_are_still_there(
    staffed: Desk, write_fleet: WriteFleet
) -> None:
    """Who edits the fleet, here or in the workbook, does not call people back."""
    staffed.set_absent("s1", MONDAY)
    staffed.set_absent("s2", MONDAY)
    staffed.take_fleet(write_fleet(1))
    assert staffed.fleet().absences == {("s1", MONDAY)}
    staffed.put_fleet(replace(staffed.fleet(), absences=frozenset()))
    assert staffed.fleet().absences == {("s1", MONDAY)}


def test_nobody_can_be_absent_from_a_shift_that_is_not_there(staffed: Desk) -> None:
    """Refused in words, nothing is noted."""
    with pytest.raises(Refused, match="There is no shift “s9”"):
        staffed.set_absent("s9", MONDAY)
    assert staffed.fleet().absences == frozenset()


def test_a_shift_is_dealt_out_over_its_weekdays() -> None:
    """One shift a day, the first under the old id, all else the same; a shift of one day stays as it is."""
    fleet = Fleet(patterns=(_pattern("x"), _pattern("a", 0, 1, 2, 3, 4), _pattern("a-tue", 5)))
    dealt = each_weekday(fleet, "a")
    assert [(p.id, set(p.weekdays)) for p in dealt.patterns] == [
        ("x", set()),
        ("a", {0}),
        ("a-tue-2", {1}),
        ("a-wed", {2}),
        ("a-thu", {3}),
        ("a-fri", {4}),
        ("a-tue", {5}),
    ]
    assert each_weekday(dealt, "a") == dealt
    assert len(each_weekday(fleet, "x").patterns) == 9
    assert what_changed(fleet, dealt) == "Edited the fleet: 4 shifts added, 1 shift changed."


patterns = st.builds(
    _pattern, st.sampled_from("abcdefgh"), st.integers(0, 6), st.integers(0, 6), date=st.none() | st.just(MONDAY)
)


@given(
    some=st.lists(patterns, max_size=5, unique_by=lambda p: p.id),
    model=st.integers(0, 6),
    others=st.frozensets(st.integers(0, 6)),
)
def test_days_are_driven_like_the_model_day(some: list[ShiftPattern], model: int, others: frozenset[int]) -> None:
    """Afterwards the same shifts are on all of them, and no other weekday has changed."""
    fleet = Fleet(patterns=tuple(some))
    dealt = days_like(fleet, model, others)
    a_monday = dt.date(2001, 1, 1)
    for day in range(7):
        source = model if day in others else day
        on = {p.id for p in some if p.is_on(a_monday + dt.timedelta(days=source))}
        assert {p.id for p in dealt.patterns if p.is_on(a_monday + dt.timedelta(days=day))} == on
    assert [p for p in dealt.patterns if p.date] == [p for p in some if p.date]


def test_the_history_says_what_was_edited(staffed: Desk) -> None:
    """One thing by its name and what of it; several by their number."""
    fleet = staffed.fleet()
    later = replace(fleet.patterns[0], earliest=32_400)
    cases = (
        (replace(fleet, patterns=(later, fleet.patterns[1])), "Changed a shift of Driver 1: from."),
        (replace(fleet, drivers=(*fleet.drivers, Driver("x", "Xenia"))), "Added the driver Xenia."),
        (replace(fleet, patterns=fleet.patterns[:1]), "Took out a shift of Driver 2."),
        (replace(fleet, patterns=(), vehicles=()), "Edited the fleet: 2 vehicles taken out, 2 shifts taken out."),
    )
    for edited, sentence in cases:
        assert what_changed(fleet, edited) == sentence
