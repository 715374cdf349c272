"""Several dates planned at once: each order on a date that its windows allow, and on the best of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import Planned, PlanOptions
from dispatcher.model.place import Location
from dispatcher.model.problem import Refused
from dispatcher.model.road_rules import Closure, Hour, Weather, WeatherKind, WeatherRule
from dispatcher.model.terms import RelationKind
from tests.town import MONDAY, YARD, dump, order

WriteOrders = Callable[..., Path]
TUESDAY = MONDAY + dt.timedelta(days=1)
FRIDAY = MONDAY + dt.timedelta(days=4)
BOTH = (MONDAY, TUESDAY)
EVERYWHERE = ((Location(59.9, 24.5), Location(59.9, 25.5), Location(60.5, 25.5), Location(60.5, 24.5)),)
SOON = PlanOptions(seconds=1)


def _imported(desk: Desk, write_orders: WriteOrders, *rows: object) -> None:
    desk.import_orders(write_orders(*rows), date=MONDAY)


def _on(*dates: dt.date) -> str:
    return "; ".join(f"{date} 08:00-16:00" for date in dates)


def _orders(planned: Planned) -> set[str]:
    return {ref.order_id for route in planned.plan.routes for ref in route.tasks}


def _served(desk: Desk) -> dict[dt.date, set[str]]:
    return {date: _orders(desk.planned(date)) for date in BOTH}


def test_an_order_with_windows_on_two_dates_goes_where_there_is_room(staffed: Desk, write_orders: WriteOrders) -> None:
    """Monday's vans are full: what may come on Tuesday does, is Tuesday's order then, and all of it is one step."""
    full = [order(n, **{"Weight kg": 90, "Date": MONDAY.isoformat()}) for n in (1, 2)]
    free = order(3, **{"Weight kg": 90, "Date": MONDAY.isoformat(), "Time window": _on(MONDAY, TUESDAY)})
    fixed = order(4, **{"Weight kg": 90, "Date": TUESDAY.isoformat()})
    _imported(staffed, write_orders, *full, free, fixed)
    assert staffed.plan_day(MONDAY, SOON).judged.left_out
    before, count = dump(staffed), len(staffed.history())
    planned = staffed.plan_days(BOTH, SOON)
    assert _served(staffed) == {MONDAY: {"A1", "A2"}, TUESDAY: {"A3", "A4"}}
    assert [p.judged.violations for p in planned] == [0, 0]
    assert [p.plan.unassigned for p in planned] == [(), ()]
    assert {o.id for o in staffed.orders(TUESDAY)} == {"A3", "A4"}
    steps = [step.command for step in staffed.history()[count:]]
    assert steps[-1] == "plan_days"
    for _ in steps:
        staffed.undo()
    assert dump(staffed) == before


def test_what_is_for_one_date_stays_there(staffed: Desk, write_orders: WriteOrders) -> None:
    """Orders without windows, and with windows on their own date, are served on no other, though there is room."""
    rows = [order(n, **{"Weight kg": 90, "Date": MONDAY.isoformat()}) for n in (1, 2, 3)]
    rows.append(order(4, **{"Weight kg": 90, "Date": MONDAY.isoformat(), "Time window": "08:00-16:00"}))
    rows.append(order(5, **{"Date": TUESDAY.isoformat()}))
    _imported(staffed, write_orders, *rows)
    planned = staffed.plan_days(BOTH, SOON)
    assert _served(staffed)[TUESDAY] == {"A5"}
    assert len(planned[0].plan.unassigned) == 2
    assert all(TUESDAY.isoformat() not in r.text for u in planned[0].plan.unassigned for r in u.reasons)


def test_what_belongs_together_comes_on_one_date(staffed: Desk, write_orders: WriteOrders) -> None:
    """Bound to an order of another date, one that may come on either goes there, with its driver; before that the day
    says that nothing can keep the bond."""
    rows = [order(n, **{"Weight kg": 20, "Date": TUESDAY.isoformat()}) for n in (1, 2)]
    rows.append(order(3, **{"Weight kg": 20, "Date": MONDAY.isoformat(), "Time window": _on(MONDAY, TUESDAY)}))
    _imported(staffed, write_orders, *rows)
    staffed.place_depot("yard", YARD)
    staffed.set_relation(RelationKind.TOGETHER, ("A1", "A3"))
    assert {p.code for p in staffed.planned(MONDAY).problems} == {"relation-across-days"}
    assert "A1" in next(iter(staffed.planned(MONDAY).problems)).cause
    planned = staffed.plan_days(BOTH, SOON)
    assert _served(staffed) == {MONDAY: set(), TUESDAY: {"A1", "A2", "A3"}}
    homes = {ref.order_id: route.shift_id for route in staffed.planned(TUESDAY).plan.routes for ref in route.tasks}
    assert homes["A1"] == homes["A3"]
    assert [one.judged.violations for one in planned] == [0, 0]
    assert staffed.planned(TUESDAY).problems == ()


def test_a_bond_that_no_date_suits_is_told_and_binds_nothing(staffed: Desk, write_orders: WriteOrders) -> None:
    """Both are served on their own days. Never together is kept by different days."""
    rows = [order(n, **{"Date": date.isoformat()}) for n, date in ((1, MONDAY), (2, TUESDAY), (3, TUESDAY))]
    _imported(staffed, write_orders, *rows)
    staffed.place_depot("yard", YARD)
    staffed.set_relation(RelationKind.APART, ("A1", "A3"))
    assert staffed.planned(MONDAY).problems == ()
    staffed.set_relation(RelationKind.TOGETHER, ("A1", "A2"))
    planned = staffed.plan_days(BOTH, SOON)
    assert _served(staffed) == {MONDAY: {"A1"}, TUESDAY: {"A2", "A3"}}
    assert [[p.code for p in one.problems] for one in planned] == [["relation-across-days"]] * 2


def test_what_is_closed_on_one_date_is_served_on_another(staffed: Desk, write_orders: WriteOrders) -> None:
    """A street market on one of the dates, days after the other: what lies in it comes on the other date, whichever
    that is, and is not put into it where there is no other."""
    either = order(1, **{"Date": MONDAY.isoformat(), "Time window": _on(MONDAY, FRIDAY)})
    _imported(staffed, write_orders, either, order(2, **{"Date": FRIDAY.isoformat(), "Time window": "08:00-16:00"}))
    for closed, free, old in ((MONDAY, FRIDAY, None), (FRIDAY, MONDAY, "market")):
        staffed.put_closure(Closure("market", area=EVERYWHERE, first=closed.isoformat(), last=closed.isoformat()), old)
        planned = {one.date: one for one in staffed.plan_days((MONDAY, FRIDAY), SOON)}
        served = {date: _orders(staffed.planned(date)) for date in planned}
        assert "A1" in served[free]
        assert served[closed] == set()
        assert [one.judged.violations for one in planned.values()] == [0, 0]
        assert [staffed.planned(date).judged.violations for date in planned] == [0, 0]


@pytest.mark.parametrize("stormy", BOTH)
def test_each_date_is_planned_in_its_own_weather(staffed: Desk, write_orders: WriteOrders, stormy: dt.date) -> None:
    """On one of the dates service takes three times as long: its two orders go to two vans, and those of the date
    beside it, at the same times, stay with one."""
    staffed.put_weather_rules([WeatherRule(WeatherKind.SNOW, 1.0, 1.0, 3.0)])
    staffed.put_weather(stormy, Weather((Hour(snow_cm=5.0),) * 24))
    rows = []
    for at, date in enumerate(BOTH):
        for place, window in ((9, "09:00-09:05"), (10, "09:40-09:45")):
            asked = {"Order ID": f"A{at}-{place}", "Date": date.isoformat(), "Time window": window}
            rows.append(order(place, **asked, **{"Service min": 30}))
    _imported(staffed, write_orders, *rows)
    planned = {one.date: one for one in staffed.plan_days(BOTH, SOON)}
    used = {date: sum(bool(route.tasks) for route in one.plan.routes) for date, one in planned.items()}
    assert used == {date: 2 if date == stormy else 1 for date in BOTH}
    assert [one.judged.violations for one in planned.values()] == [0, 0]


@pytest.mark.parametrize("dates", [(MONDAY,), (MONDAY, MONDAY), ()])
def test_one_date_is_not_several(staffed: Desk, write_orders: WriteOrders, dates: tuple[dt.date, ...]) -> None:
    """For one date there is plan_day."""
    _imported(staffed, write_orders, order(1))
    with pytest.raises(Refused) as caught:
        staffed.plan_days(dates, SOON)
    assert [p.code for p in caught.value.problems] == ["too-few-days"]


def test_days_without_orders_are_refused(staffed: Desk) -> None:
    """There is nothing to plan."""
    with pytest.raises(Refused) as caught:
        staffed.plan_days(BOTH, SOON)
    assert [p.code for p in caught.value.problems] == ["nothing-to-plan"]
