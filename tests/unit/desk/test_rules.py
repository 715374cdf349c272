"""Terms and rules from lists and by hand to the day that the judge sees: each command one step, undone to the bit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.desk.dayview import DayFacts, facts_on
from dispatcher.desk.desk import Desk
from dispatcher.desk.moves import Move
from dispatcher.desk.order_editing import OrderEdit
from dispatcher.desk.results import Mode, PlanOptions
from dispatcher.desk.rules_cells import RulesTexts, rules_of
from dispatcher.model.problem import Refused
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import PLAIN_RULES, Relation, RelationKind, Station, ZoneRule
from dispatcher.model.timewindow import TimeWindow, moment
from dispatcher.model.violation import Rule
from tests.town import MONDAY, TOWN, YARD, dump, order

WriteOrders = Callable[..., Path]
WriteFleet = Callable[..., Path]
SOON = PlanOptions(seconds=1)
TOGETHER, APART = RelationKind.TOGETHER, RelationKind.APART


def _facts(desk: Desk) -> DayFacts:
    return facts_on(desk._file, MONDAY, desk.zone())


def _driven(desk: Desk) -> dict[str, list[str]]:
    return {r.shift_id: [ref.order_id for ref in r.tasks] for r in desk.planned(MONDAY).plan.routes if r.tasks}


@pytest.fixture
def busy(staffed: Desk, write_orders: WriteOrders) -> Desk:
    """Two drivers and six orders, planned."""
    staffed.import_orders(write_orders(*(order(n, **{"Weight kg": 20}) for n in range(1, 7))), date=MONDAY)
    staffed.plan_day(MONDAY, SOON)
    return staffed


def _is_one_step(desk: Desk, work: Callable[[], object]) -> str:
    """Do it, undo it and do it again: each leads to the very same rows. Answers its sentence."""
    before, count = dump(desk), len(desk.history())
    work()
    after = dump(desk)
    assert after != before
    (step,) = desk.history()[count:]
    desk.undo()
    assert dump(desk) == before
    desk.redo()
    assert dump(desk) == after
    return step.summary


def test_a_day_without_rules_is_judged_as_before(busy: Desk) -> None:
    """Nothing that nobody asked for stands in the rules of the day: the judge keeps to its short ways."""
    assert _facts(busy).rules == PLAIN_RULES
    assert len(busy.planned(MONDAY).day.plain_shifts) == 2


def test_orders_that_go_together_are_planned_together(busy: Desk) -> None:
    """A relation is one step, holds in the next plan, and is gone with one step."""
    names: list[str] = []
    told = _is_one_step(busy, lambda: names.append(busy.set_relation(TOGETHER, ["A1", "A6"])))
    assert told == "To be served by one driver: A1, A6."
    assert busy.relations() == {names[0]: Relation(TOGETHER, ("A1", "A6"))}
    busy.set_relation(APART, ["A1", "A2"])
    busy.plan_day(MONDAY, SOON)
    home = {order_id: shift for shift, ids in _driven(busy).items() for order_id in ids}
    assert home["A1"] == home["A6"] != home["A2"]
    assert _is_one_step(busy, lambda: busy.remove_relation(names[0]))
    assert len(busy.relations()) == 1


def test_several_relations_are_removed_in_one_step(busy: Desk) -> None:
    """Its sentence names every order once; one that is not there refuses all."""
    names = [busy.set_relation(TOGETHER, ["A1", "A6"]), busy.set_relation(APART, ["A1", "A2"])]
    with pytest.raises(Refused):
        busy.remove_relation(names[0], "nothing")
    told = _is_one_step(busy, lambda: busy.remove_relation(*names))
    assert told == "Not bound to each other any more: A1, A6, A2."
    assert busy.relations() == {}


def test_a_move_that_parts_them_is_told(busy: Desk) -> None:
    """The card beside the pointer says that orders which belong together are parted."""
    busy.set_relation(TOGETHER, ["A1", "A2"])
    busy.plan_day(MONDAY, SOON)
    here = next(shift for shift, ids in _driven(busy).items() if "A1" in ids)
    effect = busy.preview(MONDAY, Move(("A1",), "s1" if here == "s2" else "s2"))
    assert Rule.TOGETHER in {violation.rule for _, violation in effect.broken}
    busy.move(MONDAY, effect.move)
    back = busy.preview(MONDAY, Move(("A1",), here))
    assert Rule.TOGETHER in {violation.rule for _, violation in back.mended}


@pytest.mark.parametrize("ids", [["A1"], ["A1", "A1"], ["A1", "nobody"], []])
def test_a_relation_needs_two_orders_that_are_there(busy: Desk, ids: list[str]) -> None:
    """Everything else is refused with nothing changed."""
    before = dump(busy)
    with pytest.raises(Refused):
        busy.set_relation(TOGETHER, ids)
    assert dump(busy) == before


def test_rules_of_all_days_and_of_one(busy: Desk) -> None:
    """A date has the rules of all days but for what is said of it; windows and hours become moments of the date."""
    zone = ZoneRule("centre", "permit", (TimeWindow(6 * 3600, 10 * 3600),))
    usual = StandingRules(fuel_price=180, zones=(zone,), service_by_hour=(1.0,) * 24, docks={"yard": 1})
    told = _is_one_step(busy, lambda: busy.put_rules(usual))
    assert told.startswith("Changed the rules of all days: service time by the hour, zones, price of fuel")
    busy.put_rules(replace(usual, temperature_c=-15), MONDAY)
    rules = _facts(busy).rules
    assert (rules.fuel_price, rules.temperature_c, rules.docks) == (180, -15, {YARD: 1})
    assert rules.midnight == moment(MONDAY, 0, busy.zone())
    assert TimeWindow(*(moment(MONDAY, h * 3600, busy.zone()) for h in (6, 10))) in rules.zones[0].windows
    busy.put_rules(replace(usual, fuel_price=190))
    assert (_facts(busy).rules.fuel_price, _facts(busy).rules.temperature_c) == (190, -15)


def test_the_usual_time_for_service_is_planned_with(busy: Desk) -> None:
    """Lists seldom say how long a stop takes: the office says it once. What an order says itself stays."""
    before = busy.planned(MONDAY)
    assert all(task.service_s == 0 for order in before.day.orders.values() for task in order.tasks)
    busy.put_rules(StandingRules(usual_service_s=300))
    busy.edit_order("A1", OrderEdit(service_s=120))
    found = {o.id: {t.service_s for t in o.tasks} for o in busy.planned(MONDAY).day.orders.values()}
    assert found.pop("A1") == {120}
    assert set.union(*found.values()) == {300}
    kept = {o.id: o.tasks[0].service_s for o in busy.orders(MONDAY)}
    assert kept["A2"] == 0, "what the list said is kept as it was"


def test_bad_rules_are_refused_all_at_once(busy: Desk) -> None:
    """Every field that is bad is named."""
    bad = StandingRules(
        incompatible=frozenset({frozenset({"fish"})}),
        service_by_hour=(1.0,),
        zones=(ZoneRule("", "permit"),),
        fuel_price=-1,
        temperature_c=900,
        usual_service_s=-60,
        docks={"nowhere": 1},
        stations=(Station(YARD, 0),),
    )
    before = dump(busy)
    with pytest.raises(Refused) as caught:
        busy.put_rules(bad)
    columns = {p.where.column for p in caught.value.problems}
    assert columns == {
        *("incompatible", "service_by_hour", "zones", "fuel_price", "temperature_c", "docks", "stations"),
        "usual_service_s",
    }
    assert dump(busy) == before


def test_stations_are_found_by_their_addresses(busy: Desk) -> None:
    """Looked up like any other; one that is not sure is told at its line, and nothing is kept."""
    typed = rules_of(RulesTexts(stations=(("60.16, 24.9", "50"), ("Bay Street 12", "22"), ("Nowhere 1", "22"))))
    assert not typed.problems
    before = dump(busy)
    with pytest.raises(Refused) as refused:
        busy.put_rules(typed.rules, None, typed.addressed)
    (problem,) = refused.value.problems
    assert (problem.code, problem.where.column, problem.where.row) == ("station-unplaced", "stations", 3)
    assert dump(busy) == before
    _is_one_step(busy, lambda: busy.put_rules(typed.rules, None, typed.addressed[:1]))
    assert [station.watts for station in busy.rules().stations] == [50_000, 22_000]
    assert busy.rules().stations[1].location == TOWN["Bay Street 12"]


def test_stations_have_travel_figures(busy: Desk) -> None:
    """Where vans charge is part of the day's travel, in the plan as it stands too."""
    station = TOWN["Bay Street 12"]
    busy.put_rules(StandingRules(stations=(Station(station, 22_000),)))
    planned = busy.planned(MONDAY)
    at = planned.day.place_of[station]
    route = next(r for r in planned.plan.routes if r.tasks)
    place = planned.day.nodes[route.tasks[0]].place
    assert 0 < planned.day.travel.distance_m[place][at] < 100_000
    assert busy.plan_day(MONDAY, SOON).judged.violations == 0


def test_a_loaded_van_keeps_its_goods_in_their_sequence(busy: Desk, write_orders: WriteOrders) -> None:
    """Marked as loaded, a route takes new stops in between and gives none away; the mark is one step."""
    shift, before = next(iter(_driven(busy).items()))
    assert _is_one_step(busy, lambda: busy.mark_loaded(MONDAY, shift)).endswith("is loaded.")
    busy.import_orders(write_orders(order(9, **{"Weight kg": 1}), name="more.csv"), date=MONDAY)
    busy.plan_day(MONDAY, SOON)
    assert [id_ for id_ in _driven(busy)[shift] if id_ in before] == before
    assert {r.shift_id: r.loaded for r in busy.planned(MONDAY).plan.routes}[shift]
    busy.plan_day(MONDAY, SOON, mode=Mode.RESEQUENCE)
    assert [id_ for id_ in _driven(busy)[shift] if id_ in before] == before
    busy.move(MONDAY, Move((before[0],), None))
    assert next(r for r in busy.planned(MONDAY).plan.routes if r.shift_id == shift).loaded


def test_a_departure_is_kept(busy: Desk) -> None:
    """A route leaves at the moment that was set, through planning too; one outside of its shift is refused."""
    shift = next(iter(_driven(busy)))
    at = moment(MONDAY, 9 * 3600 + 1800, busy.zone())
    assert _is_one_step(busy, lambda: busy.set_departure(MONDAY, shift, at)).endswith("leaves at 09:30.")
    planned = busy.plan_day(MONDAY, SOON, mode=Mode.KEEP)
    schedule = next(s for s in planned.judged.schedules if s.route.shift_id == shift)
    assert (schedule.route.departs, schedule.start) == (at, at)
    with pytest.raises(Refused):
        busy.set_departure(MONDAY, shift, moment(MONDAY, 3 * 3600, busy.zone()))


def test_a_list_brings_terms_and_company(staffed: Desk, write_orders: WriteOrders) -> None:
    """Vans and drivers may be named as people do; who goes together is kept, and follows the list that comes again."""
    rows = [
        order(1, **{"Allowed vehicles": "Van 2", "Service by vehicle": "Van 2=10", "Same driver": "x"}),
        order(2, **{"Same driver": "x", "Preferred drivers": "driver 1"}),
        order(3, **{"Apart from": "A1"}),
    ]
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    facts = _facts(staffed)
    one, two, _ = sorted(staffed.orders(MONDAY), key=lambda o: o.id)
    assert one.terms.allowed_vehicles == {"Van 2"}
    assert set(facts.rules.relations) == {Relation(TOGETHER, ("A1", "A2")), Relation(APART, ("A1", "A3"))}
    planned = staffed.plan_day(MONDAY, SOON)
    known = {o.id: o for o in _facts(staffed).orders}
    assert known["A1"].terms.allowed_vehicles == {"van-2"}
    assert known["A1"].tasks[0].terms.service_by_vehicle == {"van-2": 600}
    assert known["A2"].terms.preferred_drivers == {"driver-1"}
    assert two.terms.preferred_drivers == {"driver 1"}
    assert {r.shift_id: {ref.order_id for ref in r.tasks} for r in planned.plan.routes if r.tasks} == {
        "s1": {"A3"},
        "s2": {"A1", "A2"},
    }
    rows[1]["Same driver"] = ""
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    assert list(staffed.relations().values()) == [Relation(APART, ("A1", "A3"))]


def test_a_list_that_comes_again_says_what_differs(staffed: Desk, write_orders: WriteOrders) -> None:
    """The preview tells a changed term in words, at its column."""
    staffed.import_orders(write_orders(order(1, Revenue="5")), date=MONDAY)
    preview = staffed.preview_list(write_orders(order(1, Revenue="7.50")), date=MONDAY)
    (change,) = preview.rows[0].changes
    assert (change.name, change.before, change.after, change.columns) == ("revenue", "5.00", "7.50", ("Revenue",))


def test_terms_typed_by_hand(busy: Desk) -> None:
    """Fields are read as a list's cells are; the history of the order tells what differs; undo takes it back."""
    edit = OrderEdit(terms={"people": "2", "preferred_vehicles": "Van 1", "soft_window": "9-10", "late_per_min": "0.5"})
    told = _is_one_step(busy, lambda: busy.edit_order("A1", edit))
    assert told == "Changed order A1: people, preferred vehicles, preferred time."
    now = next(o for o in busy.orders(MONDAY) if o.id == "A1")
    assert (now.terms.people, now.terms.preferred_vehicles) == (2, frozenset({"van-1"}))
    assert now.tasks[0].terms.soft is not None
    changes = {was.field: (was.before, was.after) for was in busy.order_history("A1")[0].changes}
    assert changes["people"] == ("", "2")
    assert changes["late_per_min"] == ("", "0.50")
    busy.edit_order("A1", OrderEdit(terms={"people": ""}))
    assert next(o for o in busy.orders(MONDAY) if o.id == "A1").terms.people == 1


def test_bad_terms_typed_by_hand_are_refused_together(busy: Desk) -> None:
    """Each field that is bad is named, and nothing is changed."""
    before = dump(busy)
    with pytest.raises(Refused) as caught:
        busy.edit_order("A1", OrderEdit(terms={"people": "many", "allowed_vehicles": "Van 9", "late_per_min": "1"}))
    assert {p.where.column for p in caught.value.problems} == {"people", "allowed_vehicles", "late_per_min"}
    assert dump(busy) == before


def test_another_date_takes_moments_along(busy: Desk) -> None:
    """Preferred time, quiet hours and release keep their clock on the order's new day."""
    busy.edit_order("A1", OrderEdit(terms={"soft_window": "9-10", "quiet": "12-13", "release": "08:00"}))
    tuesday = MONDAY.replace(day=24)
    now = busy.edit_order("A1", OrderEdit(date=tuesday))
    at = {hour: moment(tuesday, hour * 3600, busy.zone()) for hour in (8, 9, 10, 12, 13)}
    terms = now.tasks[0].terms
    assert terms.soft is not None
    assert terms.soft.window == TimeWindow(at[9], at[10])
    assert terms.quiet == (TimeWindow(at[12], at[13]),)
    assert now.terms.release == at[8]


def test_a_fleet_with_terms_changes_the_plan(desk: Desk, write_fleet: WriteFleet, write_orders: WriteOrders) -> None:
    """An order for two people goes with the crew of two, and nobody else."""
    drivers = [("ID", "People"), ("driver-1", None), ("driver-2", 2)]
    desk.take_fleet(write_fleet(2, Drivers=drivers))
    desk.import_orders(write_orders(order(1, People="2"), order(2, People="3")), date=MONDAY)
    desk.plan_day(MONDAY, SOON)
    assert _driven(desk) == {"s2": ["A1"]}
