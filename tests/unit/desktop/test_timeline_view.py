"""The timeline without a window: pieces of time, the axis, places of drops, and labels that leave each other alone."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.desk.lanes import Lane, LaneRest, LaneStop, lanes_of
from dispatcher.desk.results import Planned
from dispatcher.desktop.timeline_chart import Chart
from dispatcher.desktop.timeline_labels import Wish, granted
from dispatcher.desktop.timeline_view import (
    Axis,
    Kind,
    Spot,
    chip,
    nearest_stop,
    place_at,
    position_of,
    span_of,
    stop_at,
    strip_of,
    ticks,
)
from dispatcher.desktop.timeline_words import fullness, one_line
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import TaskRef
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.violation import Violation

HERE = Location(60.17, 24.94)
ZONE = ZoneInfo("Europe/Helsinki")
DATE = dt.date(2026, 11, 23)
EIGHT = int(dt.datetime(2026, 11, 23, 8, tzinfo=ZONE).timestamp())


def stop(
    number: int, start: int, departure: int, *, position: int | None = None, tasks: int = 1, **other: object
) -> LaneStop:
    """A stop that the driver reaches a minute before service begins."""
    ids = tuple(f"A-{number}-{task}" for task in range(tasks))
    given: dict[str, object] = {
        "number": number,
        "position": number - 1 if position is None else position,
        "refs": tuple(TaskRef(id_, TaskKind.DELIVERY) for id_ in ids),
        "order_ids": ids,
        "name": f"Customer {number}",
        "address": "",
        "location": HERE,
        "arrival": start - 60,
        "start": start,
        "departure": departure,
        "waiting_s": 0,
        "leg_s": 0,
        "leg_m": 0,
        "windows": (),
        "late_s": 0,
        "load_after": {},
        "violations": (),
        "lock": None,
    }
    return LaneStop(**given | other)  # type: ignore[arg-type]


def lane(*stops: LaneStop, start: int = EIGHT, end: int = EIGHT + 28_800, rests: tuple[LaneRest, ...] = ()) -> Lane:
    """A shift from eight to four."""
    shift = Lane(0, "S1", "D1", "Anna", "Van 1", "#0072b2", False, EIGHT, EIGHT + 28_800, stops=stops, rests=rests)
    return replace(shift, start=start, end=end) if stops else shift


@st.composite
def lanes_with_work(draw: st.DrawFn) -> Lane:
    """Stops one after the other, each served at least a second, sometimes without any way between them."""
    now, position, stops = EIGHT, 0, []
    for number in range(1, draw(st.integers(1, 12)) + 1):
        arrival = now + draw(st.integers(0, 4000))
        start = arrival + draw(st.integers(0, 600))
        tasks = draw(st.integers(1, 3))
        waiting_s = draw(st.integers(0, start - arrival))
        now = start + draw(st.integers(1, 2000))
        stops.append(stop(number, start, now, position=position, tasks=tasks, arrival=arrival, waiting_s=waiting_s))
        position += tasks
    return lane(*stops, start=EIGHT, end=now)


@given(lanes_with_work(), st.floats(0.01, 0.5))
def test_every_place_between_stops_leads_back_to_itself(drawn: Lane, scale: float) -> None:
    """The mark of a place lies between the stops around it, and a pointer on the mark means that place."""
    axis = Axis(*span_of([drawn]), scale)
    for index, each in enumerate([*drawn.stops, None]):
        at = each.start if each else drawn.stops[-1].departure
        place = place_at(drawn, at)
        assert place.position == position_of(drawn, index)
        assert place_at(drawn, place.moment) == place
        assert place_at(drawn, axis.moment(axis.x(place.moment))).position == place.position
        if index:
            assert axis.x(place.moment) >= axis.x(drawn.stops[index - 1].departure)
        if each:
            assert place.moment <= each.start


@given(lanes_with_work(), st.floats(0.01, 0.5))
def test_the_middle_of_a_stop_hits_it(drawn: Lane, scale: float) -> None:
    """Unless a neighbour, drawn wider than it lasts, lies over it."""
    axis = Axis(*span_of([drawn]), scale)
    for index, each in enumerate(drawn.stops):
        left, right = chip(axis, each)
        found = stop_at(drawn, axis, (left + right) / 2)
        near = chip(axis, drawn.stops[found])
        assert found == index or near[0] <= (left + right) / 2 <= near[1]
        assert drawn.stops[nearest_stop(drawn, (each.start + each.departure) / 2)] is each


@given(lanes_with_work(), st.integers(-4000, 40_000))
def test_far_from_every_stop_nothing_is_hit(drawn: Lane, away: int) -> None:
    """Only a few pixels of reach beside a stop."""
    axis = Axis(*span_of([drawn]), 0.1)
    x = axis.x(EIGHT + away)
    found = stop_at(drawn, axis, x)
    inside = [i for i, each in enumerate(drawn.stops) if chip(axis, each)[0] - 3 < x < chip(axis, each)[1] + 3]
    assert (found in inside) if inside else found == -1


@given(lanes_with_work(), st.lists(st.tuples(st.integers(0, 9000), st.integers(60, 1800)), max_size=3))
def test_pieces_follow_one_another(drawn: Lane, breaks: list[tuple[int, int]]) -> None:
    """From the start to the end of the route everything is accounted for once; breaks are cut out of the way."""
    rests, free = [], EIGHT
    for away, lasts in breaks:  # breaks do not overlap each other
        rests.append(LaneRest(0, free + away, lasts))
        free += away + lasts
    pieces = strip_of(lane(*drawn.stops, start=drawn.start, end=drawn.end, rests=tuple(rests))).pieces
    service = [p for p in pieces if p.kind is Kind.SERVICE]
    assert [p.stop for p in service] == list(range(len(drawn.stops)))
    moving = [p for p in pieces if p.kind in (Kind.TRAVEL, Kind.SETUP, Kind.WAITING)]
    for before, after in itertools.pairwise(moving):
        assert before.end <= after.start
    for piece in moving:
        assert all(piece.end <= r.start or piece.start >= r.start + r.duration_s for r in rests)


def test_waiting_comes_after_setting_up() -> None:
    """The driver arrives, sets up, and waits for the window: three shapes, in this sequence."""
    late_start = stop(1, EIGHT + 3600, EIGHT + 3900, arrival=EIGHT + 600, waiting_s=2700)
    kinds = [(p.kind, p.end - p.start) for p in strip_of(lane(late_start, end=EIGHT + 4500)).pieces]
    assert kinds == [
        (Kind.TRAVEL, 600),
        (Kind.SETUP, 300),
        (Kind.WAITING, 2700),
        (Kind.SERVICE, 300),
        (Kind.TRAVEL, 600),
    ]


def test_each_window_is_drawn_once_and_missed_ones_are_marked() -> None:
    """Ten customers with the same morning share one bar; a window that was missed says so."""
    morning, soon = TimeWindow(EIGHT, EIGHT + 14_400), TimeWindow(EIGHT, EIGHT + 600)
    stops = [stop(n, EIGHT + 1000 * n, EIGHT + 1000 * n + 300, windows=(morning,)) for n in range(1, 10)]
    bars = strip_of(lane(*stops, stop(10, EIGHT + 12_000, EIGHT + 12_300, windows=(soon,), late_s=11_400))).windows
    assert [(bar.earliest, bar.latest, bar.is_missed) for bar in bars] == [
        (EIGHT, EIGHT + 600, True),
        (EIGHT, EIGHT + 14_400, False),
    ]
    assert bars[0].row != bars[1].row


def test_a_lane_without_stops_takes_a_drop_where_the_pointer_is() -> None:
    """There is only one place, and the mark is under the pointer."""
    assert place_at(lane(), EIGHT + 5) == (0, EIGHT + 5)
    assert strip_of(lane()).pieces == ()
    assert nearest_stop(lane(), EIGHT) == -1
    assert stop_at(lane(), Axis(EIGHT, EIGHT + 10, 1.0), 3) == -1


def test_a_route_that_outlasts_its_shift_is_inside_the_day() -> None:
    """With room behind it for the minutes."""
    long = lane(stop(1, EIGHT + 30_000, EIGHT + 30_600), end=EIGHT + 31_000)
    earliest, latest = span_of([lane(), long])
    assert earliest < EIGHT
    assert latest >= EIGHT + 31_000 + 3600


@pytest.mark.parametrize("scale", [0.01, 0.03, 0.1, 0.6])
def test_the_ruler_shows_the_clock_on_the_wall_also_when_it_is_put_back(scale: float) -> None:
    """Labels are round times of the zone, far enough apart to be read, on a day of 25 hours and in a zone of 5:45."""
    for zone, date in ((ZONE, dt.date(2026, 10, 25)), (ZoneInfo("Asia/Kathmandu"), DATE)):
        start = int(dt.datetime.combine(date, dt.time(), zone).timestamp())
        axis = Axis(start, start + 30 * 3600, scale)
        marks = [mark for mark in ticks(axis, zone, start, axis.end) if mark.label]
        assert len(marks) >= 2
        for mark in marks:
            local = dt.datetime.fromtimestamp(mark.moment, zone)
            assert f"{local:%H:%M}" == mark.label
            assert local.minute % 5 == 0
            assert local.second == 0
        for one, other in itertools.pairwise(marks):
            assert axis.x(other.moment) - axis.x(one.moment) >= 50


@given(
    st.lists(
        st.tuples(st.floats(0, 800), st.floats(0, 60), st.floats(0, 60), st.floats(0, 200), st.booleans()), max_size=30
    ),
    st.floats(0, 100),
    st.floats(300, 900),
)
def test_labels_are_whole_or_absent_and_never_meet(
    drawn: list[tuple[float, float, float, float, bool]], left: float, right: float
) -> None:
    """Each gets room for its number at least or none at all; none reaches the next, or the edge of what is seen."""
    wishes = sorted(Wish(x, least, least + more, least + more + name, urgent) for x, least, more, name, urgent in drawn)
    given_px = granted(wishes, left, right)
    shown = [(wish, wide) for wish, wide in zip(wishes, given_px, strict=True) if wide > 0]
    for wish, wide in shown:
        assert wide == wish.least or wish.enough <= wide <= wish.most
        assert left <= wish.x
        assert wish.x + wide <= right
    for (one, wide), (other, _) in itertools.pairwise(shown):
        assert one.x + wide <= other.x


def test_what_is_late_gets_its_label_first() -> None:
    """Between two that do not fit beside it."""
    wishes = [Wish(0, 30, 60, 60), Wish(20, 40, 60, 60, True), Wish(50, 30, 60, 60)]
    assert granted(wishes, 0, 200) == [0.0, 40.0, 0.0]


def test_only_lanes_that_changed_are_worked_out_again(planned: Planned) -> None:
    """A move touches two drivers, not fifty."""
    lanes = (*lanes_of(planned), lane(stop(1, EIGHT + 100, EIGHT + 400)))
    chart = Chart()
    assert chart.take(lanes, ZONE, DATE) is None
    strips = [chart.strip(row) for row in range(2)]
    other = lane(stop(1, EIGHT + 200, EIGHT + 500))
    assert chart.take((*lanes_of(planned), other), ZONE, DATE) == [1]
    assert chart.strip(0) is strips[0]
    assert chart.strip(1) is not strips[1]
    assert chart.spots("A-1") == [Spot(0, 0)]
    assert chart.spots("A-3") == []
    assert chart.take((), ZONE, DATE) is None
    assert chart.spots("A-1") == []


def test_a_van_is_as_full_as_at_its_fullest() -> None:
    """In the dimension nearest to its limit, wherever on the way that is; without limits nothing is said."""
    stops = (stop(1, EIGHT, EIGHT + 60, load_after={"weight": 900}),)
    full = Lane(
        0, "S", "D", "A", "V", "#000000", False, 0, 9, stops=stops, load_at_start={"pieces": 3},
        capacity={"weight": 1000, "pieces": 10},
    )  # fmt: skip
    assert fullness(full) == 0.9
    assert fullness(lane(*stops)) is None


def test_a_name_of_ten_thousand_letters_is_cut_before_it_is_measured() -> None:
    """And has no line breaks."""
    assert len(one_line("x\n" * 10_000)) == 120
    assert one_line(" a\r\n b\t") == "a b"


def test_the_demo_lane_counts_its_breaches(planned: Planned) -> None:
    """The second stop of the fixture is late: the pieces and the marks agree with the lane."""
    strip = strip_of(lanes_of(planned)[0])
    assert any(isinstance(v, Violation) for s in strip.lane.stops for v in s.violations)
    assert [bar.is_missed for bar in strip.windows] == [True]
    assert [p.kind for p in strip.pieces].count(Kind.REST) == 1
