"""Travel by the hour: which roads hold when, and that planned times carry them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dispatcher.desk import day_travel
from dispatcher.desk.day_travel import DayRoads, Stretch, conditions_at, lines_along, roads_of
from dispatcher.model import travel as travel_tables
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.packed import Packed
from dispatcher.model.place import Location
from dispatcher.model.road_rules import Closure, ClosureKind, Hour, RoadClass, RoadRules, Traffic, Weather
from dispatcher.model.terms import VehicleTerms
from dispatcher.model.timewindow import TimeWindow, moment
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.ways import STANDARD_WAY, Way, WayKind
from dispatcher.roads.conditions import USUAL, Conditions
from dispatcher.roads.estimate import CrowFliesRouter
from dispatcher.roads.fake import FakeRouter
from dispatcher.roads.router import Block, Router
from dispatcher.roads.under import block_under

ZONE = ZoneInfo("Europe/Helsinki")
MONDAY = dt.date(2026, 11, 23)
A, B, C = Location(60.17, 24.93), Location(60.18, 24.95), Location(60.19, 24.99)
SQUARE = ((Location(60.175, 24.94), Location(60.175, 24.96), Location(60.185, 24.96), Location(60.185, 24.94)),)


def shift(begin: str, end: str, date: dt.date = MONDAY, way: Way = STANDARD_WAY, name: str = "s") -> Shift:
    hours = [int(text[:2]) * 3600 + int(text[3:]) * 60 for text in (begin, end)]
    earliest, latest = (moment(date, s, ZONE) for s in hours)
    van = Vehicle(f"van {name}", terms=VehicleTerms(way=way))
    return Shift(name, Driver(f"driver {name}"), van, earliest, latest, A, A)


def rush(*hours: int, factor: float = 0.5, day: int = 0) -> Traffic:
    """Every road slow in these hours of one weekday."""
    slow = {day * 24 + hour for hour in hours}
    return Traffic("rush", paces={r: tuple(factor if n in slow else 1.0 for n in range(168)) for r in RoadClass})


def made(rules: RoadRules, *shifts: Shift, date: dt.date = MONDAY) -> DayRoads:
    return roads_of(FakeRouter(), {date: rules}, shifts or (shift("06:00", "16:00"),), ZONE)


def clocks(stretches: tuple[Stretch, ...]) -> list[str]:
    return [dt.datetime.fromtimestamp(one.since, ZONE).strftime("%d %H:%M") for one in stretches]


def test_a_plain_day_asks_the_router_as_ever() -> None:
    """Without anything about roads there is one table and no span: figures are the router's own."""
    roads = made(RoadRules())
    travel = roads.travel([A, B, C])
    assert roads.stretches == {STANDARD_WAY: (Stretch(shift("06:00", "16:00").earliest, USUAL),)}
    assert travel.duration_s == FakeRouter().travel([A, B, C]).duration_s
    assert (travel.spans, travel.by_way, travel.toll_cents, travel.estimated) == ((), {}, None, False)


def test_each_table_is_asked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the roads that hold for the longest time are those of the morning: reading it twice takes as long."""
    asked = list[Conditions]()

    def counted(router: Router, conditions: Conditions, *others: Any) -> Block:
        asked.append(conditions)
        return block_under(router, conditions, *others)

    monkeypatch.setattr(day_travel, "block_under", counted)
    for rules in (RoadRules(), RoadRules(rush(7, 8))):
        roads = made(rules)
        roads.travel([A, B, C])
        assert sorted(map(asked.count, asked)) == [1] * len({s.conditions for s in roads.stretches[STANDARD_WAY]})
        asked.clear()


def test_spans_begin_with_the_hours_that_differ() -> None:
    """From six to seven free, then two slow hours: three spans, by the wall clock of the day's zone."""
    roads = made(RoadRules(rush(7, 8)))
    assert clocks(roads.stretches[STANDARD_WAY]) == ["23 06:00", "23 07:00", "23 09:00"]
    travel = roads.travel([A, B])
    free = FakeRouter().travel([A, B]).duration_s[0][1]
    assert [span.duration_s[0][1] for span in travel.spans] == [free, 2 * free, free]
    assert [span.since for span in travel.spans] == [moment(MONDAY, h * 3600, ZONE) for h in (6, 7, 9)]
    assert travel.duration_s[0][1] == free  # what holds for the longest time stands for the day


def test_a_night_takes_the_hours_of_the_next_day() -> None:
    """A shift over midnight meets Tuesday's traffic on Tuesday."""
    roads = made(RoadRules(rush(1, day=1)), shift("20:00", "28:00"))
    assert clocks(roads.stretches[STANDARD_WAY]) == ["23 20:00", "24 01:00", "24 02:00"]


def test_a_night_takes_the_weather_of_the_next_date() -> None:
    """Snow until midnight, then none; where nobody knows Tuesday's weather its roads are dry. Of several dates that
    are planned together the last one knows its own night."""
    snow, dry = Weather((Hour(-3, 0, 3.0),) * 24), Weather((Hour(),) * 24)
    night, tuesday = shift("20:00", "28:00"), MONDAY + dt.timedelta(days=1)
    for rules in (RoadRules(weather=snow, next_weather=dry), RoadRules(weather=snow)):
        at = made(rules, night).stretches[STANDARD_WAY]
        assert (clocks(at), [one.speed for one in at]) == (["23 20:00", "24 00:00"], [0.65, 1.0])
    days = {MONDAY: RoadRules(weather=snow, next_weather=dry), tuesday: RoadRules(weather=dry, next_weather=snow)}
    at = roads_of(FakeRouter(), days, [night, shift("20:00", "28:00", tuesday)], ZONE).stretches[STANDARD_WAY]
    assert clocks(at) == ["23 20:00", "24 00:00", "25 00:00"]
    assert [one.speed for one in at] == [0.65, 1.0, 0.65]


def test_hours_follow_the_wall_clock_when_it_changes() -> None:
    """On the night of 25 October 2026 three o'clock comes twice: both are slow. In spring it is skipped: neither is."""
    autumn, spring = dt.date(2026, 10, 25), dt.date(2026, 3, 29)
    at = made(RoadRules(rush(3, day=6)), shift("00:00", "08:00", autumn), date=autumn).stretches[STANDARD_WAY]
    assert [b.since - a.since for a, b in pairwise(at)] == [3 * 3600, 2 * 3600]
    at = made(RoadRules(rush(3, day=6)), shift("00:00", "08:00", spring), date=spring).stretches[STANDARD_WAY]
    assert len(at) == 1


def test_a_closure_of_some_minutes_is_a_span_of_its_own() -> None:
    """Whoever it does not concern drives as ever."""
    works = Closure(
        "works", area=SQUARE, hours=(TimeWindow(9 * 3600 + 900, 10 * 3600 - 1),), kinds=frozenset({WayKind.TRUCK})
    )
    truck = Way(WayKind.TRUCK)
    roads = made(RoadRules(closures=(works,)), shift("08:00", "12:00"), shift("08:00", "12:00", way=truck, name="t"))
    assert clocks(roads.stretches[truck]) == ["23 08:00", "23 09:15", "23 10:00"]
    assert len(roads.stretches[STANDARD_WAY]) == 1
    assert conditions_at(roads, truck, moment(MONDAY, 9 * 3600 + 1800, ZONE)).obstacles[0].area == SQUARE
    assert conditions_at(roads, truck, moment(MONDAY, 5 * 3600, ZONE)).obstacles == ()


def test_weather_slows_every_way() -> None:
    """Snow from eight on: the same roads, driven slower, for bicycles as well."""
    hours = tuple(Hour(-3, 0, 2.0 if 8 <= h < 10 else 0.0) for h in range(24))
    bike = Way(WayKind.CARGO_BIKE)
    roads = made(
        RoadRules(weather=Weather(hours)), shift("06:00", "16:00"), shift("06:00", "16:00", way=bike, name="b")
    )
    travel = roads.travel([A, B])
    for part in (travel, travel.by_way[bike]):
        assert [span.duration_s[0][1] for span in part.spans[:2]] == [
            part.duration_s[0][1],
            round(part.duration_s[0][1] / 0.65),
        ]


def test_each_way_has_its_own_times_and_equal_ways_share_them() -> None:
    """A permit is no matter to roads: that vehicle drives by the standard table."""
    foot, permitted = Way(WayKind.FOOT), Way(permits=frozenset({"centre"}))
    shifts = [shift("08:00", "12:00", way=w, name=str(n)) for n, w in enumerate((STANDARD_WAY, foot, permitted))]
    travel = made(RoadRules(), *shifts).travel([A, B])
    assert set(travel.by_way) == {foot}
    assert travel.by_way[foot].duration_s[0][1] > travel.duration_s[0][1]
    only = made(RoadRules(), shifts[1]).travel([A, B])
    assert only.duration_s == travel.by_way[foot].duration_s  # a fleet of walkers needs no table of cars


def test_large_days_are_packed_whatever_the_roads_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when a place comes to them, and with the same figures. What is known of a few ways alone stays as it is:
    nearly all of its rows are one and the same."""
    roads = made(RoadRules(rush(7, 8)))
    lists = roads.travel([A, B, C])
    monkeypatch.setattr(travel_tables, "MOST_LISTS", 2)
    packed = roads.travel([A, B, C])
    for travel in (packed, roads.reaching(packed, [B])):
        assert all(isinstance(table, Packed) for table in (travel.distance_m, *(s.duration_s for s in travel.spans)))
        assert [list(row) for row in travel.spans[1].duration_s] == lists.spans[1].duration_s
    assert not isinstance(roads.along([A, B, C], [([A, B], STANDARD_WAY)]).duration_s, Packed)
    assert not isinstance(roads.travel([A, B]).duration_s, Packed)


def test_along_and_reaching_say_what_the_whole_table_says() -> None:
    """Routes are judged by figures for their own places: the same as those that they were planned with."""
    hours = tuple(Hour(2, 5.0 if h == 8 else 0.0) for h in range(24))
    bike = Way(WayKind.CARGO_BIKE)
    rules = RoadRules(rush(7, 8), weather=Weather(hours))
    roads = made(rules, shift("06:00", "16:00"), shift("06:00", "16:00", way=bike, name="b"))
    whole, places = roads.travel([A, B, C]), (A, B, C)
    part = roads.along(places, [((A, B), STANDARD_WAY), ((B, C), bike)])
    assert [s.duration_s[0][1] for s in part.spans] == [s.duration_s[0][1] for s in whole.spans]
    assert part.duration_s[0][2] == UNREACHABLE
    assert part.by_way[bike].duration_s[1][2] == whole.by_way[bike].duration_s[1][2]
    reached = roads.reaching(part, (C,))
    for known, wanted in ((reached, whole), (reached.by_way[bike], whole.by_way[bike])):
        assert [s.since for s in known.spans] == [s.since for s in wanted.spans]
        assert [list(s.duration_s[2]) for s in known.spans] == [list(s.duration_s[2]) for s in wanted.spans]
        assert [s.duration_s[0][2] for s in known.spans] == [s.duration_s[0][2] for s in wanted.spans]
    assert [s.duration_s[0][1] for s in reached.spans] == [s.duration_s[0][1] for s in whole.spans]


def test_routes_of_ways_that_share_their_roads_are_all_judged_by_them() -> None:
    """A van, one with a permit and one that drives by battery: every route has its figures, whoever drives it."""
    others = Way(permits=frozenset({"centre"})), Way(is_electric=True)
    ways = (STANDARD_WAY, *others)
    roads = made(RoadRules(), *(shift("06:00", "16:00", way=w, name=str(n)) for n, w in enumerate(ways)))
    whole = roads.travel((A, B, C))
    part = roads.along((A, B, C), [((A, B), STANDARD_WAY), ((B, C), others[0]), ((A, C), others[1])])
    for way, i, j in ((STANDARD_WAY, 0, 1), (others[0], 1, 2), (others[1], 0, 2)):
        assert part.for_way(way).duration_s[i][j] == whole.duration_s[i][j] < UNREACHABLE


class TollRoads(FakeRouter):
    """From A one comes to B on a toll road, or more slowly without."""

    def under(self, conditions: Conditions) -> Router:
        return FreeRoads() if conditions.without_tolls else self


class FreeRoads(FakeRouter):
    """The same grid without the toll road."""

    def _leg(self, origin: Location, target: Location) -> tuple[int, int]:
        duration_s, distance_m = super()._leg(origin, target)
        return (duration_s + 60 if (origin, target) == (A, B) else duration_s), distance_m


def test_tolls_are_counted_for_ways_that_use_a_toll_road() -> None:
    """At the office's own price, for vehicles that pay tolls; routes in parts and moves by hand say the same."""
    paying = replace(shift("08:00", "12:00"), vehicle=Vehicle("v", terms=VehicleTerms(pays_tolls=True)))
    roads = roads_of(TollRoads(), {MONDAY: RoadRules(toll_cents=450)}, [paying], ZONE)
    whole = roads.travel([A, B, C])
    assert whole.toll_cents == [[0, 450, 0], [0, 0, 0], [0, 0, 0]]
    part = roads.along((A, B, C), [((A, B), STANDARD_WAY)])
    assert part.toll_cents == whole.toll_cents
    assert roads.reaching(part, (C,)).toll_cents == whole.toll_cents
    free = roads_of(TollRoads(), {MONDAY: RoadRules(toll_cents=450)}, [shift("08:00", "12:00")], ZONE)
    assert free.travel([A, B]).toll_cents is None


def test_tolls_are_counted_where_those_who_pay_share_roads_with_those_who_do_not() -> None:
    """An electric van that pays beside a van that does not: the judge asks who pays, the table knows the price."""
    electric = Way(is_electric=True)
    paying = replace(shift("08:00", "12:00"), vehicle=Vehicle("v", terms=VehicleTerms(way=electric, pays_tolls=True)))
    other = shift("08:00", "12:00", name="o")
    travel = roads_of(TollRoads(), {MONDAY: RoadRules(toll_cents=450)}, [other, paying], ZONE).travel([A, B])
    assert travel.for_way(electric).toll_cents == [[0, 450], [0, 0]]


def test_lines_are_drawn_as_they_are_driven_when_they_begin() -> None:
    """One line per leg, whatever changes between them."""
    works = Closure("works", area=SQUARE, hours=(TimeWindow(9 * 3600, 10 * 3600),))
    roads = made(RoadRules(closures=(works,)))
    departures = [moment(MONDAY, h * 3600, ZONE) for h in (8, 9)]
    assert [list(line) for line in lines_along(roads, STANDARD_WAY, [A, C, A], departures)] == [
        list(line) for line in FakeRouter().path([A, C, A])
    ]


def test_slow_hours_of_an_estimate_are_weighted_by_the_length_of_a_way() -> None:
    """Slow motorways slow long ways and no short ones."""
    slow = Traffic("m", paces={RoadClass.MOTORWAY: (0.5,) * 168})
    roads = roads_of(CrowFliesRouter(), {MONDAY: RoadRules(slow)}, [shift("08:00", "12:00")], ZONE)
    near, far = Location(60.171, 24.931), Location(60.6, 25.6)
    slowed, free = roads.travel([A, near, far]), CrowFliesRouter().travel([A, near, far])
    assert slowed.duration_s[0][1] == free.duration_s[0][1]
    assert slowed.duration_s[0][2] == round(free.duration_s[0][2] * 1.4)


def test_avoided_areas_stay_open_where_nothing_else_leads() -> None:
    """A kind of closure for each: what is avoided may be crossed."""
    for kind, crossed in ((ClosureKind.AVOID, True), (ClosureKind.CLOSED, False)):
        roads = made(RoadRules(closures=(Closure("x", kind, SQUARE),)))
        (stretch,) = roads.stretches[STANDARD_WAY]
        assert [one.may_be_crossed for one in stretch.conditions.obstacles] == [crossed]
