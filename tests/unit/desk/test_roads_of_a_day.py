"""Traffic, closures, weather and zones as commands: kept with undo, refused when wrong, and felt by the plan."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import Mode, Planned, PlanOptions, PlanRequest
from dispatcher.model.line import Hours
from dispatcher.model.place import Location
from dispatcher.model.problem import Refused, Stopped
from dispatcher.model.road_rules import (
    Closure,
    ClosureKind,
    Hour,
    RoadClass,
    Traffic,
    Weather,
    WeatherKind,
    WeatherRule,
    Zone,
)
from dispatcher.model.timewindow import DAY_S, TimeWindow, moment
from dispatcher.roads.open_meteo import WeatherService
from dispatcher.roads.router import Router
from tests.town import MONDAY, dump, order

OPTIONS = PlanOptions(seconds=1)
DRY = Weather((Hour(),) * 24, "typed in")
SNOW = Weather((Hour(-4, 0, 3.0),) * 24, "typed in")


def ring(south: float, west: float, north: float, east: float) -> tuple[tuple[Location, ...], ...]:
    return ((Location(south, west), Location(south, east), Location(north, east), Location(north, west)),)


NORTH = ring(60.1775, 24.92, 60.19, 24.95)
"""Bay Street 8 to 12."""


def slow(*hours: int, factor: float = 0.5) -> Traffic:
    held = {day * 24 + hour for day in range(7) for hour in hours}
    return Traffic("slow", paces={road: tuple(factor if n in held else 1.0 for n in range(168)) for road in RoadClass})


@pytest.fixture
def busy(staffed: Desk, write_orders: Callable[..., Path]) -> Desk:
    """Six located orders on Monday."""
    listed = staffed.preview_list(write_orders(*(order(n) for n in (1, 3, 5, 8, 10, 12))), date=MONDAY)
    staffed.take_list(listed)
    staffed.locate(MONDAY)
    return staffed


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def driving(planned: Planned) -> int:
    """Seconds at the wheel of all routes."""
    return sum(visit.leg_s for s in planned.judged.schedules for visit in s.visits)


def test_planned_times_carry_the_traffic_of_their_hour(busy: Desk) -> None:
    """The same plan takes longer with slow hours, and as long as before when they are taken back."""
    free = busy.plan_day(MONDAY, OPTIONS)
    travelled = driving(free)
    busy.put_traffic(slow(*range(24)))
    jammed = busy.planned(MONDAY)
    assert sum(visit.leg_s for s in jammed.judged.schedules for visit in s.visits) == pytest.approx(
        2 * travelled, rel=0.01
    )
    assert jammed.roads.traffic == slow(*range(24))
    busy.undo()
    again = busy.planned(MONDAY)
    assert again.judged == free.judged


def test_traffic_is_put_into_the_roads_before_it_is_kept(busy: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever stops that has the day as it was; whoever asks for the day on new roads hears of it too."""

    def make_ready(_router: object, on_progress: Callable[[float], None], cancelled: Callable[[], bool] | None) -> None:
        on_progress(0.5)
        if cancelled is not None and cancelled():
            raise Stopped

    monkeypatch.setattr(Router, "make_ready", make_ready)
    before, heard = dump(busy), list[tuple[float, str]]()

    def hear(share: float, doing: str) -> None:
        heard.append((share, doing))

    with pytest.raises(Stopped):
        busy.put_traffic(slow(7), hear, lambda: True)
    assert dump(busy) == before
    busy.put_traffic(slow(7), hear)
    busy.planned(MONDAY, hear)
    assert heard == [(0.5, "Putting the traffic into the roads")] * 3
    with pytest.raises(Stopped):
        busy.planned(MONDAY, hear, lambda: True)
    heard.clear()
    busy.propose_plan(MONDAY, PlanRequest(Mode.ANEW, 1.0), on_preparing=hear)
    assert {doing for _, doing in heard} >= {"Putting the traffic into the roads", "Computing travel times"}


def test_each_document_is_one_step_that_undo_takes_back(busy: Desk) -> None:
    """Traffic, closures, zones, weather, its table and tolls: the day file is as before, to the last row."""
    changes: tuple[Callable[[], object], ...] = (
        lambda: busy.put_traffic(busy.traffic_examples()[0]),
        lambda: busy.put_closure(Closure("works", area=NORTH)),
        lambda: busy.put_zone(Zone("north", NORTH)),
        lambda: busy.put_weather(MONDAY, SNOW),
        lambda: busy.put_weather_rules([WeatherRule(WeatherKind.RAIN, 1.0, 0.8)]),
        lambda: busy.put_toll_cents(500),
        lambda: busy.allow_weather_online(True),
    )
    for change in changes:
        before, steps = dump(busy), len(busy.history())
        change()
        assert len(busy.history()) == steps + 1
        assert max(busy.history(), key=lambda step: step.id).summary.endswith(".")
        busy.undo()
        assert dump(busy) == before


def test_documents_come_back_as_they_were_kept(busy: Desk) -> None:
    """Everything that can be said of them survives the day file."""
    closure = Closure(
        "works",
        ClosureKind.ACCESS,
        NORTH,
        ((Location(60.17, 24.93), Location(60.18, 24.94)),),
        "2026-11-01",
        "2026-12-01",
        frozenset({0, 4}),
        (TimeWindow(7 * 3600, 9 * 3600), TimeWindow(22 * 3600, 30 * 3600)),
        permit="resident",
        over_kg=3500,
    )
    busy.put_zone(Zone("north", NORTH, True))
    traffic = Traffic("own", "counted", slow(8).paces, {"north": slow(9).paces})
    busy.put_traffic(traffic)
    busy.put_closure(closure)
    busy.put_weather(MONDAY, SNOW)
    roads = busy.road_rules(MONDAY)
    assert (roads.traffic, roads.closures, roads.weather) == (traffic, (closure,), SNOW)
    assert busy.weather(MONDAY + dt.timedelta(days=1)) is None


def test_a_profile_goes_through_a_file(busy: Desk, tmp_path: Path) -> None:
    """Another office can use it; a file of something else is refused in words."""
    busy.put_traffic(busy.traffic_examples()[1])
    busy.save_traffic(tmp_path / "traffic.json")
    busy.put_traffic(None)
    assert busy.load_traffic(tmp_path / "traffic.json") == busy.traffic() == busy.traffic_examples()[1]
    (tmp_path / "other.json").write_text(json.dumps({"paces": {"motorway": "fast"}, "colour": 1}))
    with pytest.raises(Refused) as refused:
        busy.load_traffic(tmp_path / "other.json")
    assert set(codes(refused)) == {"traffic-unreadable"}
    with pytest.raises(Refused):
        busy.load_traffic(tmp_path / "nothing.json")


def test_what_is_wrong_is_refused_with_all_of_it(busy: Desk) -> None:
    """Every fault is named, and nothing is kept."""
    before = dump(busy)
    with pytest.raises(Refused) as refused:
        busy.put_traffic(
            Traffic("x", paces={RoadClass.MAIN: (1.0,) * 24, RoadClass.LOCAL: (0.0,) * 168}, zones={"?": {}})
        )
    assert codes(refused) == ["hours-wrong", "number-out-of-range", "zone-unknown"]
    with pytest.raises(Refused) as refused:
        busy.put_closure(Closure(" ", first="soon", last="2026-02-30", weekdays=frozenset()))
    assert codes(refused) == [
        "name-missing",
        "area-missing",
        "date-unreadable",
        "date-unreadable",
        "dates-wrong",
        "weekdays-wrong",
    ]
    with pytest.raises(Refused) as refused:
        busy.put_weather(MONDAY, Weather((Hour(99, -1),), ""))
    assert codes(refused) == ["hours-wrong", "number-out-of-range", "number-out-of-range"]
    with pytest.raises(Refused) as refused:
        busy.put_zone(Zone("thin", ((Location(60, 24), Location(61, 24)),)))
    assert codes(refused) == ["area-wrong"]
    with pytest.raises(Refused):
        busy.remove_zones("nowhere")
    assert dump(busy) == before


def test_names_are_taken_once(busy: Desk) -> None:
    """Another closure of the same name is refused; the one that is edited may keep its own or take a new one."""
    busy.put_closure(Closure("works", area=NORTH))
    with pytest.raises(Refused) as refused:
        busy.put_closure(Closure("Works", area=NORTH))
    assert codes(refused) == ["name-taken"]
    busy.put_closure(Closure("works", ClosureKind.AVOID, NORTH), "works")
    busy.put_closure(Closure("jam", ClosureKind.AVOID, NORTH), "works")
    assert [c.name for c in busy.closures()] == ["jam"]
    busy.remove_closures("jam")
    assert busy.closures() == ()


def test_orders_in_a_closed_area_are_named_and_left_out(busy: Desk) -> None:
    """Nobody may serve there, so nobody is sent; on the next day everything is as ever."""
    busy.put_closure(Closure("flood", area=NORTH, first="2026-11-23", last="2026-11-23"))
    planned = busy.plan_day(MONDAY, OPTIONS)
    named = [p.where.source for p in planned.problems if p.code == "order-in-closure"]
    assert sorted(named) == ["A10", "A12", "A8"]
    assert {u.order_id for u in planned.plan.unassigned} == {"A8", "A10", "A12"}
    assert [p.where.source for p in busy.place_problems(MONDAY)] == named
    busy.undo()
    busy.put_closure(Closure("flood", area=NORTH, first="2026-11-24"), "flood")
    assert not busy.plan_day(MONDAY, OPTIONS).plan.unassigned


def test_a_closure_of_some_hours_lets_service_start_in_the_others(busy: Desk) -> None:
    """Until noon closed: they are served after it."""
    busy.put_closure(Closure("market", area=NORTH, hours=(TimeWindow(0, 12 * 3600 - 1),)))
    planned = busy.plan_day(MONDAY, OPTIONS)
    starts = {
        v.ref.order_id: dt.datetime.fromtimestamp(v.start, planned.zone).hour
        for s in planned.judged.schedules
        for v in s.visits
    }
    assert set(starts) == {"A1", "A3", "A5", "A8", "A10", "A12"}
    assert all(starts[key] >= 12 for key in ("A8", "A10", "A12"))
    assert not planned.judged.violations


def test_a_permit_lets_its_vehicle_in(
    staffed: Desk, write_orders: Callable[..., Path], write_fleet: Callable[..., Path]
) -> None:
    """The permit stands in the fleet's workbook; the other van stays outside."""
    vans = [("ID", "Capacity kg", "Permits"), ("van-1", 100, None), ("van-2", 100, "old town; centre")]
    staffed.take_fleet(write_fleet(2, Vehicles=vans))
    staffed.take_list(staffed.preview_list(write_orders(order(1), order(10)), date=MONDAY))
    staffed.locate(MONDAY)
    staffed.put_closure(Closure("Centre", ClosureKind.ACCESS, NORTH))
    planned = staffed.plan_day(MONDAY, OPTIONS)
    inside = [s.route.shift_id for s in planned.judged.schedules if any(v.ref.order_id == "A10" for v in s.visits)]
    assert inside == ["s2"]
    assert not planned.problems


def test_weather_slows_travel_and_service_and_cools_batteries(busy: Desk) -> None:
    """What the table says of snow: speed 0.65, service 1.2, the day's mean temperature."""
    busy.plan_day(MONDAY, OPTIONS)
    dry = busy.planned(MONDAY)
    busy.put_weather(MONDAY, SNOW)
    wet = busy.planned(MONDAY)
    legs = [[v.leg_s for s in one.judged.schedules for v in s.visits] for one in (dry, wet)]
    assert sum(legs[1]) == pytest.approx(sum(legs[0]) / 0.65, rel=0.01)
    assert wet.day.rules.service_by_hour == (1.2,) * 24
    assert (dry.day.rules.temperature_c, wet.day.rules.temperature_c) == (20, -4)


def test_a_date_knows_the_weather_of_the_night_after_it(busy: Desk) -> None:
    """What was said of Tuesday holds for Monday's night too; the last day of the calendar has no next."""
    busy.put_weather(MONDAY, DRY)
    busy.put_weather(MONDAY + dt.timedelta(days=1), SNOW)
    roads = busy.road_rules(MONDAY)
    assert (roads.weather, roads.next_weather) == (DRY, SNOW)
    assert (roads.slowed(23).speed, roads.slowed(24).speed) == (1.0, 0.65)
    assert busy.road_rules(dt.date.max).next_weather is None


def test_a_night_shift_is_planned_in_the_weather_of_both_dates(busy: Desk) -> None:
    """It snows on Tuesday alone: what is served after midnight takes longer, and what is served before does not. Where
    only Monday's weather is known, it is told that nobody knows the rest."""
    fleet = busy.fleet()
    nights = tuple(replace(p, earliest=22 * 3600, latest=30 * 3600, breaks=()) for p in fleet.patterns)
    busy.put_fleet(replace(fleet, patterns=nights))
    busy.put_weather(MONDAY, DRY)
    planned = busy.plan_day(MONDAY, OPTIONS)
    assert "weather-of-night" in {problem.code for problem in planned.problems}
    busy.put_weather(MONDAY + dt.timedelta(days=1), SNOW)
    planned = busy.planned(MONDAY)
    assert "weather-of-night" not in {problem.code for problem in planned.problems}
    rules = planned.day.rules
    hours, before = Hours(rules.service_by_hour, rules.midnight), moment(MONDAY, DAY_S - 1, planned.zone)
    assert [hours.lasting(600, at) for at in (before, before + 1)] == [600, 720]
    assert planned.day.travel.spans[-1].since == before + 1


def test_the_effect_is_shown_before_it_is_taken(busy: Desk) -> None:
    """Judged without and with, and planned for; the plan is taken by keeping the weather, then the proposal."""
    busy.plan_day(MONDAY, OPTIONS)
    before = dump(busy)
    request = PlanRequest(Mode.ANEW, 1.0)
    effect = busy.weather_effect(MONDAY, SNOW, request)
    assert dump(busy) == before
    assert effect.totals_with.duration_s > effect.totals_without.duration_s
    assert effect.by_hour[8] == (0.65, 1.2)
    assert effect.proposal is not None
    with pytest.raises(Refused):
        busy.accept_plan(effect.proposal)  # it was made for snow, and the day knows of none
    busy.put_weather(MONDAY, SNOW)
    kept = busy.accept_plan(effect.proposal)
    assert busy.planned(MONDAY).judged == kept.judged


def test_the_effect_of_another_table_is_shown_before_it_is_kept(busy: Desk) -> None:
    """Judged by the factors that were typed; nothing is kept, and what is wrong with them is refused."""
    busy.plan_day(MONDAY, OPTIONS)
    before, usual = dump(busy), busy.weather_effect(MONDAY, SNOW)
    slower = busy.weather_effect(MONDAY, SNOW, rules=[WeatherRule(WeatherKind.SNOW, 1.0, 0.3, 2.0)])
    assert slower.totals_with.duration_s > usual.totals_with.duration_s
    assert slower.totals_without == usual.totals_without
    assert busy.weather_effect(MONDAY, SNOW, rules=[]).totals_with == usual.totals_without
    assert dump(busy) == before
    with pytest.raises(Refused):
        busy.weather_effect(MONDAY, SNOW, rules=[WeatherRule(WeatherKind.SNOW, 1.0, 0.0)])


class Station(WeatherService):
    """A weather service that says snow."""

    def weather(self, place: Location, date: dt.date, zone: str) -> Weather:
        assert (date, zone) == (MONDAY, "Europe/Helsinki")
        return SNOW


def test_weather_is_asked_for_only_when_that_is_allowed(busy: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Switched off by default; what was asked for is not kept by itself."""
    object.__setattr__(busy._services, "open_weather", Station)
    with pytest.raises(Refused) as refused:
        busy.fetch_weather(MONDAY)
    assert codes(refused) == ["weather-offline"]
    busy.allow_weather_online(True)
    assert busy.fetch_weather(MONDAY) == SNOW
    assert busy.weather(MONDAY) is None


def test_zones_give_their_names_to_orders_inside(busy: Desk) -> None:
    """Drawn zones count as those of lists do; a service area names who lies outside."""
    busy.put_zones([Zone("north", NORTH), Zone("served", ring(60.16, 24.92, 60.1795, 24.95), True)])
    zoned = busy.zoned(MONDAY)
    assert zoned.names["A8"] == ("north", "served")
    assert zoned.names["A1"] == ("served",)
    assert [p.where.source for p in zoned.outside] == ["A10", "A12"]
    planned = busy.plan_day(MONDAY, OPTIONS)
    assert planned.day.orders["A8"].tasks[0].terms.zones == {"north", "served"}
    assert [p.code for p in planned.problems] == ["outside-service-area"] * 2
    assert busy.orders(MONDAY)[0].tasks[0].terms.zones == frozenset()  # nothing was written into the orders


def test_zones_carry_their_traffic_along(busy: Desk) -> None:
    """A zone with traffic of its own slows ways into it; renamed it keeps that, removed it takes it along."""
    busy.put_zone(Zone("north", NORTH))
    busy.put_traffic(Traffic("own", zones={"north": slow(*range(24)).paces}))
    busy.put_zone(Zone("harbour", NORTH), "north")
    used = busy.traffic()
    assert used is not None
    assert set(used.zones) == {"harbour"}
    busy.plan_day(MONDAY, OPTIONS)
    jammed = busy.planned(MONDAY)
    busy.remove_zones("harbour")
    assert busy.traffic() == Traffic("own")
    free = busy.planned(MONDAY)
    assert sum(s.duration_s for s in jammed.judged.schedules) > sum(s.duration_s for s in free.judged.schedules)


def test_zones_by_clustering_hold_their_places(busy: Desk) -> None:
    """Every order lies in exactly one zone; nothing is kept until it is."""
    zones = busy.cluster_zones(MONDAY, 2)
    assert [zone.name for zone in zones] == ["Zone 1", "Zone 2"]
    assert busy.zones() == ()
    busy.put_zones(zones)
    assert {len(names) for names in busy.zoned(MONDAY).names.values()} == {1}
    assert set().union(*busy.zoned(MONDAY).names.values()) == {"Zone 1", "Zone 2"}
    with pytest.raises(Refused):
        busy.cluster_zones(MONDAY, 7)


def test_zones_and_closures_go_through_files(busy: Desk, tmp_path: Path) -> None:
    """What was saved comes back the same, holes, hours and vehicles included."""
    hole = ring(60.178, 24.93, 60.179, 24.94)
    zones = (Zone("a", NORTH, True), Zone("b", (*NORTH, *hole)))
    busy.put_zones(zones)
    busy.save_zones(tmp_path / "z.geojson")
    busy.remove_zones("a", "b")
    assert busy.add_zones(tmp_path / "z.geojson").names == ("a", "b")
    assert [(z.name, {frozenset(r) for r in z.area}, z.is_service_area) for z in busy.zones()] == [
        (z.name, {frozenset(r) for r in z.area}, z.is_service_area) for z in zones
    ]


def test_how_far_one_gets_without_roads_is_a_circle(busy: Desk) -> None:
    """Marked as estimated, the farthest first; unknown depots and odd minutes are refused."""
    found = busy.reached([10, 30])
    assert (found.estimated, [one.minutes for one in found.contours]) == (True, [30, 10])
    with pytest.raises(Refused):
        busy.reached([10], "nowhere")
    with pytest.raises(Refused):
        busy.reached([0])
