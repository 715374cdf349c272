"""When things happen on a route: compared with a second-by-second search that tries everything."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model import one_rest, rests
from dispatcher.model.fleet import Break
from dispatcher.model.line import straight
from dispatcher.model.timewindow import TimeWindow, merged
from dispatcher.model.timing import Timing
from tests.unit.model.gaps import Gap, Service, line_of, placed

HORIZON = 60


def every_possibility(
    gaps: Sequence[Gap], services: Sequence[Service], breaks: Sequence[Break], latest: int
) -> Callable[[int], tuple[int, int]]:
    """The least (seconds late, end) of a route by its start: each second the driver works, idles, begins the
    next break or, with the work done, begins the service."""

    @cache
    def best(i: int, k: int, now: int, left: int) -> tuple[int, int]:
        found: list[tuple[int, int]] = []
        if i == len(services) and left == 0 and k == len(breaks):
            found.append((max(0, now - latest), now))
        if k < len(breaks) and now >= breaks[k].window.earliest:
            late, end = best(i, k + 1, now + breaks[k].duration_s, left)
            found.append((late + max(0, now - breaks[k].window.latest), end))
        if i < len(services) and left == 0:
            windows, service_s, _ = services[i]
            if not windows or any(w.holds(now) for w in windows) or now > windows[-1].latest:
                late, end = best(i + 1, k, now + service_s, work_s(gaps[i + 1]))
                found.append((late + (max(0, now - windows[-1].latest) if windows else 0), end))
        if now < HORIZON * 2:
            found.append(best(i, k, now + 1, max(0, left - 1)))
        return min(found, default=(10**9, 10**9))

    return lambda start: best(0, 0, start, work_s(gaps[0]))


def work_s(gap: Gap) -> int:
    return gap.travel_s + gap.setup_s


def slow_place(
    gaps: Sequence[Gap], services: Sequence[Service], breaks: Sequence[Break], earliest: int, latest: int
) -> tuple[int, int, int]:
    """(seconds late, end, start) by trying every start with every choice of breaks that the rule allows: those
    whose latest start falls into the route have to be among them."""
    due_first = sorted(breaks, key=lambda b: (b.window.latest, b.window.earliest, b.duration_s))
    found: list[tuple[int, int, int]] = []
    for count in range(len(breaks) + 1):
        for chosen in itertools.combinations(due_first, count):
            from_start = every_possibility(gaps, services, chosen, latest)
            for start in range(earliest, HORIZON):
                late, end = from_start(start)
                if not any(start < b.window.latest < end for b in breaks if b not in chosen):
                    found.append((late, end, -start))
    late, end, start = min(found)
    return late, end, -start


def lateness(timing: Timing, services: Sequence[Service], latest: int) -> int:
    late = sum(t.late_s for t in timing.breaks) + max(0, timing.end - latest)
    for start, (windows, _, _) in zip(timing.starts, services, strict=True):
        late += max(0, start - windows[-1].latest) if windows else 0
    return late


def a_window(most: int = 30) -> st.SearchStrategy[TimeWindow]:
    return st.tuples(st.integers(0, most), st.integers(0, 8)).map(lambda t: TimeWindow(t[0], t[0] + t[1]))


services_of = st.builds(Service, st.lists(a_window(), max_size=2).map(merged), st.integers(0, 4), st.none())
gap_of = st.builds(Gap, st.integers(0, 6), st.integers(0, 2), st.none())
break_of = st.builds(Break, a_window(), st.integers(1, 4))


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_times_are_the_best_there_are(data: st.DataObject) -> None:
    """Least lateness, then the earliest end, then (on a punctual route) the latest start, breaks included."""
    services = data.draw(st.lists(services_of, min_size=1, max_size=4))
    gaps = data.draw(st.lists(gap_of, min_size=len(services) + 1, max_size=len(services) + 1))
    breaks = data.draw(st.lists(break_of, max_size=2, unique=True))
    earliest, latest = data.draw(st.integers(0, 5)), data.draw(st.integers(6, 40))
    timing = placed(gaps, services, breaks, earliest, latest)
    late, end, start = slow_place(gaps, services, breaks, earliest, latest)
    mine = lateness(timing, services, latest)
    if mine == 0 or late == 0:
        assert (mine, timing.end, timing.start) == (late, end, start)
    elif not breaks:
        assert (mine, timing.end) == (late, end)
    assert timing.start <= timing.end


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_moments_follow_from_each_other(data: st.DataObject) -> None:
    """No service before the van is ready, no two things at once, breaks in their gap and never early."""
    services = data.draw(st.lists(services_of, min_size=1, max_size=6))
    gaps = data.draw(st.lists(gap_of, min_size=len(services) + 1, max_size=len(services) + 1))
    breaks = data.draw(st.lists(break_of, max_size=3, unique=True))
    timing = placed(gaps, services, breaks, 0, 40)
    left = timing.start
    for i, gap in enumerate(gaps):
        here = [t for t in timing.breaks if t.gap == i]
        rest_s = sum(t.duration_s for t in here)
        begins = timing.starts[i] if i < len(services) else timing.end
        assert begins - left >= gap.travel_s + gap.setup_s + rest_s
        for taken, following in zip(here, [*(t.start for t in here[1:]), begins], strict=False):
            assert taken.start >= left
            assert taken.start + taken.duration_s <= following
        if i < len(services):
            assert left + gap.travel_s <= timing.arrivals[i] <= begins - gap.setup_s
            left = begins + services[i].service_s
    assert all(
        any(t.duration_s == b.duration_s and t.start >= b.window.earliest for b in breaks) for t in timing.breaks
    )


def test_a_route_starts_as_late_as_it_can() -> None:
    """Waiting at the first stop is spent at home instead."""
    timing = placed([Gap(10, 0), Gap(10, 0)], [Service((TimeWindow(100, 200),), 5)], [], 0, 1000)
    assert (timing.start, timing.starts, timing.end) == (90, [100], 115)


def test_a_break_is_taken_while_waiting() -> None:
    """A break that fits into the wait for a window costs no time."""
    services = [Service((TimeWindow(0, 10),), 5), Service((TimeWindow(100, 200),), 5)]
    rest = Break(TimeWindow(20, 80), 30)
    timing = placed([Gap(10, 0), Gap(10, 0), Gap(10, 0)], services, [rest], 0, 1000)
    assert timing.starts == [10, 100]
    assert timing.breaks[0].gap == 1


def test_a_break_before_work_is_not_part_of_the_route() -> None:
    """A driver who keeps everything by leaving after the break's window has it at home, however early the shift is."""
    service = Service((TimeWindow(20, 75),), 20)
    timing = placed([Gap(20, 0), Gap(0, 0)], [service], [Break(TimeWindow(17, 41), 40)], 30, 120)
    assert (timing.breaks, timing.start, timing.end) == ((), 41, 81)


def test_a_break_after_work_is_not_part_of_the_route() -> None:
    """A driver who is home before the break's latest start has it at home."""
    timing = placed([Gap(10, 0), Gap(10, 0)], [Service((), 5)], [Break(TimeWindow(0, 25), 30)], 0, 1000)
    assert timing.breaks == ()
    assert timing.end == 25


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_one_break_is_placed_as_any_number_would_be(data: st.DataObject) -> None:
    """Passing over gaps in which a break cannot help changes nothing, to the second and whatever is late."""
    services = data.draw(st.lists(services_of, min_size=1, max_size=8))
    gaps = data.draw(st.lists(gap_of, min_size=len(services) + 1, max_size=len(services) + 1))
    rest, start, latest = data.draw(break_of), data.draw(st.integers(0, 20)), data.draw(st.integers(6, 60))
    line = line_of(gaps, services)
    alone = straight(line, start)
    found = one_rest.forward(line, rest, alone, latest)
    assert found == rests.forward(line, [rest], start, latest)
    cap = max(rest.window.latest, found.breaks[0].start)
    by_one = one_rest.latest_start(line, rest, cap, found.starts, found.end, alone)
    by_any = rests.latest_start(line, [rest], [cap], found.starts, found.end)
    assert max(start, by_one) == max(start, by_any)
