"""Driving by the clock: against a van that is driven second by second, and against exact fractions."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day
from dispatcher.model.driving import NEVER, Drive, Pause, Traffic
from dispatcher.model.fleet import Break, Driver, Shift, Vehicle
from dispatcher.model.leaving import is_time_priced, worth
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Route
from dispatcher.model.schedule import schedule
from dispatcher.model.terms import VehicleTerms
from dispatcher.model.timing import Timing
from dispatcher.model.travel import UNREACHABLE, Span, Travel
from dispatcher.model.ways import Way, WayKind
from tests.unit.model.gaps import Gap, Service, placed
from tests.unit.model.test_slow_judge import SlowJudge, SlowWay, days, figures, routes, slow_figures
from tests.unit.model.test_timing import break_of, lateness, services_of

HERE, THERE = Location(0.0, 0.0), Location(0.0, 0.001)
DAY_BREAK = 1_774_746_000
"""29 March 2026, 1:00 in UTC: the clocks of Europe go forward."""

moments = st.lists(st.integers(-5, 60), max_size=4, unique=True).map(sorted)


def one_way(since: Sequence[int], times: Sequence[int]) -> Traffic:
    """Traffic between two places."""

    def table(s: int) -> list[list[int]]:
        return [[0, s], [s, 0]]

    spans = tuple(Span(at, table(s)) for at, s in zip(since, times[1:], strict=True))
    return Traffic(Travel((HERE, THERE), table(times[0]), table(1000), spans=spans), 1.0)


@st.composite
def some_traffic(draw: st.DrawFn, least: int = 0, closed: bool = True) -> Traffic:
    """A way at up to five paces; sometimes it is closed for a time."""
    since = draw(moments)
    seconds = st.integers(least, 12)
    pace = seconds | st.just(UNREACHABLE) if closed else seconds
    return one_way(since, [*(draw(pace) for _ in since), draw(seconds)])


@settings(max_examples=300, deadline=None)
@given(some_traffic(), st.integers(-20, 70))
def test_who_leaves_later_never_arrives_earlier(traffic: Traffic, depart: int) -> None:
    """To the second, whatever the pace does, and nobody arrives before leaving."""
    assert depart <= traffic.arrival(0, 1, depart) <= traffic.arrival(0, 1, depart + 1)


@settings(max_examples=300, deadline=None)
@given(some_traffic(), st.integers(-20, 90))
def test_the_latest_departure_is_the_last_that_arrives_in_time(traffic: Traffic, by: int) -> None:
    """Found without trying, and the next second would be too late."""
    depart = traffic.departure(0, 1, by)
    assert depart > NEVER // 2 or traffic.tables[0][0][1] >= UNREACHABLE
    if depart > NEVER // 2:
        assert traffic.arrival(0, 1, depart) <= by
    assert traffic.arrival(0, 1, max(depart + 1, -200)) > by


@settings(max_examples=200, deadline=None)
@given(moments, st.integers(0, 20), st.integers(-20, 70))
def test_spans_that_say_the_same_change_nothing(since: list[int], seconds: int, depart: int) -> None:
    """However many there are."""
    traffic = one_way(since, [seconds] * (len(since) + 1))
    assert traffic.arrival(0, 1, depart) == depart + seconds
    assert traffic.departure(0, 1, depart) == depart - seconds


@settings(max_examples=300, deadline=None)
@given(some_traffic(closed=False), st.integers(-20, 70))
def test_driven_second_by_second(traffic: Traffic, depart: int) -> None:
    """A clock that ticks arrives at the same moment; exact fractions arrive within half a second for each pace."""
    way = SlowWay(traffic.since, [table[0][1] for table in traffic.tables])
    now = depart
    while way.left_at(now):
        way.left, now = way.left - 1, now + 1
    assert traffic.arrival(0, 1, depart) == now
    assert abs(exactly(traffic, depart) - now) <= len(traffic.since) * 6


def exactly(traffic: Traffic, depart: int) -> Fraction:
    """The arrival in fractions of seconds."""
    done, now = Fraction(0), Fraction(depart)
    while True:
        k = sum(since <= now for since in traffic.since)
        seconds = traffic.tables[k][0][1]
        ends = traffic.since[k] if k < len(traffic.since) else None
        if seconds == 0 or ends is None or now + (1 - done) * seconds <= ends:
            return now + (1 - done) * seconds
        done, now = done + Fraction(ends - now, 1) / seconds, Fraction(ends)


def test_a_long_way_through_the_rush_is_right_to_the_second() -> None:
    """An hour of free road begun 20 minutes before a rush that takes twice as long: 20 minutes, then twice 40."""
    rush = one_way([7 * 3600, 9 * 3600], [3600, 7200, 3600])
    assert rush.arrival(0, 1, 7 * 3600 - 1200) == 7 * 3600 + 4800
    assert rush.departure(0, 1, 7 * 3600 + 4800) == 7 * 3600 - 1200
    assert rush.arrival(0, 1, 8 * 3600 + 1800) == 9 * 3600 + 2700


@pytest.mark.parametrize("since", [DAY_BREAK, DAY_BREAK + 79_200, DAY_BREAK - 3600])
def test_a_span_may_begin_anywhere(since: int) -> None:
    """Where the clocks change, at midnight, an hour before: moments are seconds of no time zone."""
    traffic = one_way([since], [600, 1200])
    assert [traffic.arrival(0, 1, since + d) - since for d in (-700, -600, -300, 0)] == [-100, 0, 600, 1200]
    assert traffic.departure(0, 1, since + 600) == since - 300


def test_a_van_waits_where_a_road_is_closed_for_a_time() -> None:
    """In front of the bridge; the part of the way that is done stays done. Where it stays closed there is no road."""
    bridge = one_way([100, 200], [40, UNREACHABLE, 40])
    assert bridge.arrival(0, 1, 80) == 220
    assert bridge.arrival(0, 1, 150) == 240
    assert bridge.departure(0, 1, 230) == 90
    gone = one_way([100], [40, UNREACHABLE])
    assert gone.is_by_road(0, 1, gone.arrival(0, 1, 60))
    assert not gone.is_by_road(0, 1, gone.arrival(0, 1, 61))


@settings(max_examples=200, deadline=None)
@given(some_traffic(closed=False), st.integers(0, 40), st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9))))
def test_pauses_hold_a_van_up_and_nothing_else(traffic: Traffic, depart: int, rests: list[tuple[int, int]]) -> None:
    """Driven second by second, standing in between."""
    pauses, now = [], depart
    for wait, long in rests:
        pauses.append(Pause(now + wait, now + wait + long))
        now = pauses[-1].end
    way, now, left = SlowWay(traffic.since, [table[0][1] for table in traffic.tables]), depart, list(pauses)
    while way.left_at(now):
        if left and now == left[0].start:
            now = left.pop(0).end
        else:
            way.left, now = way.left - 1, now + 1
    assert traffic.arrival(0, 1, depart, pauses) == now


def in_every_way(
    gaps: Sequence[Gap], services: Sequence[Service], breaks: Sequence[Break], start: int, latest: int
) -> Iterator[tuple[int, int]]:
    """(seconds late, end) for every choice of where the breaks are taken, second by second."""
    for at in itertools.combinations_with_replacement(range(len(gaps)), len(breaks)):
        now, late = start, 0
        for i, gap in enumerate(gaps):
            rests = [rest for rest, where in zip(breaks, at, strict=True) if where == i]
            assert gap.drive is not None
            way, setup_s = SlowWay(gap.drive.traffic.since, [t[0][1] for t in gap.drive.traffic.tables]), gap.setup_s
            arrived = False
            while True:
                arrived = arrived or way.left_at(now) == 0
                if rests and now >= rests[0].window.earliest:
                    rest = rests.pop(0)
                    late, now = late + max(0, now - rest.window.latest), now + rest.duration_s
                    continue
                if arrived and not setup_s and not rests:
                    break
                if not arrived:
                    way.left -= 1
                elif setup_s:
                    setup_s -= 1
                now += 1
            if i < len(services):
                windows, service_s, _ = services[i]
                while windows and now <= windows[-1].latest and not any(w.holds(now) for w in windows):
                    now += 1
                late += max(0, now - windows[-1].latest) if windows else 0
                now += service_s
        yield late + max(0, now - latest), now


def slow_place(
    gaps: Sequence[Gap], services: Sequence[Service], breaks: Sequence[Break], earliest: int, latest: int
) -> tuple[int, int, int]:
    """(seconds late, end, start) by trying everything."""
    due_first = sorted(breaks, key=lambda b: (b.window.latest, b.window.earliest, b.duration_s))
    found: list[tuple[int, int, int]] = []
    for count in range(len(breaks) + 1):
        for chosen in itertools.combinations(due_first, count):
            for start in range(earliest, 60):
                for late, end in in_every_way(gaps, services, chosen, start, latest):
                    if not any(start < b.window.latest < end for b in breaks if b not in chosen):
                        found.append((late, end, -start))
    late, end, start = min(found)
    return late, end, -start


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_times_are_the_best_there_are(data: st.DataObject) -> None:
    """Least lateness, then the earliest end, then (on a punctual route) the latest start, breaks included."""
    services = data.draw(st.lists(services_of, min_size=1, max_size=3))
    drives = [Drive(data.draw(some_traffic(closed=False)), 0, 1) for _ in range(len(services) + 1)]
    gaps = [Gap(0, data.draw(st.integers(0, 2)), drive) for drive in drives]
    breaks = data.draw(st.lists(break_of, max_size=1, unique=True))
    earliest, latest = data.draw(st.integers(0, 5)), data.draw(st.integers(6, 60))
    timing: Timing = placed(gaps, services, breaks, earliest, latest)
    late, end, start = slow_place(gaps, services, breaks, earliest, latest)
    mine = lateness(timing, services, latest)
    if mine == 0 or late == 0:
        assert (mine, timing.end, timing.start) == (late, end, start)
    elif not breaks:
        assert (mine, timing.end) == (late, end)


def with_spans(data: st.DataObject, day: Day) -> Day:
    """The day with other times for all ways at some hours."""
    travel, size = day.travel, len(day.travel.places)
    closed = [[s >= UNREACHABLE for s in row] for row in travel.duration_s]

    def table() -> list[list[int]]:
        return [
            [0 if a == b else UNREACHABLE if closed[a][b] else data.draw(st.integers(1, 20)) for b in range(size)]
            for a in range(size)
        ]

    since = data.draw(st.lists(st.integers(0, 70), min_size=1, max_size=2, unique=True).map(sorted))
    return replace(day, travel=replace(travel, spans=tuple(Span(at, table()) for at in since)))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_every_figure_and_every_breach(data: st.DataObject) -> None:
    """Driven by the clock from the same start with the same breaks, a route comes out the same in everything."""
    day = with_spans(data, data.draw(days()))
    judged = schedule(day, data.draw(routes(day)))
    assert figures(judged) == slow_figures(SlowJudge(day, judged.route, judged.start, judged.breaks))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_start_is_better_where_hours_are_free(data: st.DataObject) -> None:
    """Without breaks: no start has fewer seconds late, then an earlier end, then leaves later."""
    day = with_spans(data, data.draw(days().filter(lambda day: not day.shifts["s"].breaks)))
    route = data.draw(routes(day))
    judged = schedule(day, route)
    shift = day.shifts["s"]
    if judged.violations or is_time_priced(shift, [day.nodes[ref] for ref in route.tasks]):
        return
    tried = [SlowJudge(day, route, start, ()) for start in range(shift.earliest, 90)]
    ways = [(sum(b[1] for b in s.breaches() if b[0] in ("late", "shift")), s.clock, -s.start) for s in tried]
    assert (0, judged.end, -judged.start) == min(ways)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_the_departure_is_the_cheapest_of_those_that_count(data: st.DataObject) -> None:
    """Leaving at a moment from which on the route's ways take less breaks no fewer rules and is not cheaper; a moment
    that was decided stands."""
    day = with_spans(data, data.draw(days()))
    route, shift = data.draw(routes(day)), day.shifts["s"]
    judged, travel = schedule(day, route), day.travel
    spots = [shift.start, *(day.nodes[ref].task.location for ref in route.tasks), shift.end]
    at = [travel.places.index(spot) for spot in spots if spot is not None]
    tables = [travel.duration_s, *(span.duration_s for span in travel.spans)]
    took = [sum(table[a][b] for a, b in itertools.pairwise(at)) for table in tables]
    for before, then, span in zip(took, took[1:], travel.spans, strict=False):
        if then < before and shift.earliest <= span.since <= shift.latest and shift.vehicle.cost_per_hour:
            fixed = schedule(day, replace(route, departs=span.since))
            assert fixed.start == span.since
            assert worth(judged) <= worth(fixed)


def test_each_kind_of_vehicle_has_its_own_ways() -> None:
    """Times, metres and tolls by way; one that is not named drives as the standard does, and all keep plain rules."""
    bike, truck = Way(WayKind.CARGO_BIKE), Way(WayKind.TRUCK)
    own = Travel((HERE, THERE), [[0, 900], [900, 0]], [[0, 700], [700, 0]])
    travel = Travel((HERE, THERE), [[0, 60], [60, 0]], [[0, 1000], [1000, 0]], by_way={bike: own})
    order = Order("o", delivery=Task(TaskKind.DELIVERY, location=THERE))
    shift = Shift("s", Driver("d"), Vehicle("v"), 0, 4000, HERE, HERE)
    day = Day({"o": order}, {"s": shift}, travel)
    assert travel.for_way(bike) is own
    assert travel.for_way(truck) is travel
    riding = replace(shift, vehicle=replace(shift.vehicle, terms=VehicleTerms(way=bike)))
    assert riding.is_plain
    by_bike = schedule(replace(day, shifts={"s": riding}), Route("s", tuple(day.nodes)))
    assert (by_bike.travel_s, by_bike.distance_m) == (1800, 1400)
    assert (schedule(day, Route("s", tuple(day.nodes))).travel_s, day.plain_shifts) == (120, frozenset({"s"}))
