"""The judge against a slow, obvious one: a clock that ticks by the second, and every rule read out as it is said."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Break, Driver, Shift, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Route, TaskRef
from dispatcher.model.schedule import Rest, Schedule, schedule
from dispatcher.model.timewindow import TimeWindow, merged
from dispatcher.model.travel import UNREACHABLE, Travel, estimated_leg

Breach = tuple[str, int, str, str]


class SlowWay:
    """A way that is driven second by second: seconds left become so many of another pace, to the nearest."""

    def __init__(self, since: Sequence[int], times: Sequence[int]) -> None:
        self.since, self.times = since, times
        self.left = self.pace = -1

    def left_at(self, now: int) -> int:
        """Seconds left at the pace of this moment."""
        pace = self.times[sum(since <= now for since in self.since)]
        if self.pace < 0:
            self.left, self.pace = pace, pace
        elif pace != self.pace and self.left:
            self.left, self.pace = math.floor(Fraction(self.left * pace, self.pace) + Fraction(1, 2)), pace
        return self.left


class SlowJudge:
    """One route, driven from `start` with these breaks."""

    def __init__(self, day: Day, route: Route, start: int, rests: Sequence[Rest]) -> None:
        self.day, self.shift, self.start, self.rests = day, day.shifts[route.shift_id], start, rests
        self.tasks = [(day.orders[r.order_id], self._task(day.orders[r.order_id], r.kind)) for r in route.tasks]
        self.arrivals, self.starts, self.idle_s, self.metres, self.driven_s = list[int](), list[int](), 0, 0, 0
        self.lost: list[str] = []
        self._drive()

    def _task(self, order: Order, kind: TaskKind) -> Task:
        task = order.pickup if kind is TaskKind.PICKUP else order.delivery
        assert task is not None
        return task

    def _drive(self) -> None:
        self.clock, here = self.start, self.shift.start
        for i, (order, task) in enumerate(self.tasks):
            assert task.location is not None
            parked = i > 0 and here == task.location
            arrival = self._work(i, self._way(here, task.location, order.id), 0 if parked else task.setup_s)
            while not self._may_begin(task):
                self._tick()
            self.arrivals.append(arrival)
            self.starts.append(self.clock)
            self.clock += task.service_s
            here = task.location
        last = self.tasks[-1][0].id
        self._work(len(self.tasks), self._way(here, self.shift.end, last), 0)

    def _way(self, here: Location | None, there: Location | None, order_id: str) -> SlowWay:
        """Adds up metres on the way, and notes where no road leads."""
        if here is None or there is None:
            return SlowWay((), [0])
        travel = self.day.travel.by_way.get(self.shift.vehicle.terms.way, self.day.travel)
        a, b = travel.places.index(here), travel.places.index(there)
        times, metres = (
            [travel.duration_s[a][b], *(span.duration_s[a][b] for span in travel.spans)],
            travel.distance_m[a][b],
        )
        if min(times) >= UNREACHABLE:
            self.lost.append(order_id)
            seconds, metres = estimated_leg(here, there)
            times = [seconds] * len(times)
        else:
            times = [round(seconds / self.shift.vehicle.speed_factor) for seconds in times]
        self.metres += metres
        return SlowWay([span.since for span in travel.spans], times)

    def _work(self, gap: int, way: SlowWay, setup_s: int) -> int:
        """Drive and set up, resting in between when it is time; the moment of arrival."""
        rests = [rest for rest in self.rests if rest.after == gap]
        arrival = None
        while arrival is None or setup_s or rests:
            if arrival is None and way.left_at(self.clock) == 0:
                arrival = self.clock
            elif rests and self.clock == rests[0].start:
                self.clock += rests.pop(0).duration_s
            elif arrival is None:
                way.left -= 1
                self.clock, self.driven_s = self.clock + 1, self.driven_s + 1
            elif setup_s:
                setup_s, self.clock = setup_s - 1, self.clock + 1
            else:
                self._tick()
        return arrival

    def _tick(self) -> None:
        self.clock += 1
        self.idle_s += 1

    def _may_begin(self, task: Task) -> bool:
        if not task.windows or self.clock > max(w.latest for w in task.windows):
            return True
        return any(w.earliest <= self.clock <= w.latest for w in task.windows)

    def held(self, name: str, count: int) -> int:
        """What is on board after so many tasks: deliveries still to make, and pickups not yet handed over."""
        total = 0
        for i, (order, task) in enumerate(self.tasks):
            amount = order.load.get(name, 0)
            if task.kind is TaskKind.PICKUP:
                total += amount if i < count else 0
            elif order.pickup is None:
                total += amount if i >= count else 0
            else:
                total -= amount if i < count else 0
        return total

    @property
    def stops(self) -> int:
        return len(list(itertools.groupby(task.location for _, task in self.tasks)))

    @property
    def cost(self) -> int:
        """To the nearest cent, halves up."""
        van = self.shift.vehicle
        by_road, by_hour = van.cost_per_km * self.metres / 1000, van.cost_per_hour * (self.clock - self.start) / 3600
        return van.cost_per_use + int(by_road + 0.5) + int(by_hour + 0.5)

    def breaches(self) -> list[Breach]:
        """(rule, amount, order, detail) for everything that is wrong, sorted."""
        found = [*self._in_time(), *self._limits(), *self._loads(), *self._rights(), *self._pairs()]
        found += [("road", 1, order_id, "") for order_id in self.lost]
        return sorted(found)

    def _in_time(self) -> Iterator[Breach]:
        for (order, task), start in zip(self.tasks, self.starts, strict=True):
            if task.windows and start > max(w.latest for w in task.windows):
                yield "late", start - max(w.latest for w in task.windows), order.id, ""
        due = [b for b in self.shift.breaks if self.start < b.window.latest < self.clock]
        due.sort(key=lambda b: (b.window.latest, b.window.earliest, b.duration_s))
        for rest, wanted in zip(self.rests, due, strict=True):
            assert rest.duration_s == wanted.duration_s
            assert rest.start >= wanted.window.earliest
            if rest.start > wanted.window.latest:
                yield "break", rest.start - wanted.window.latest, "", ""

    def _limits(self) -> Iterator[Breach]:
        van, long = self.shift.vehicle, self.clock - self.start
        if self.clock > self.shift.latest:
            yield "shift", self.clock - self.shift.latest, "", ""
        if van.max_time_s is not None and long > van.max_time_s:
            yield "time", long - van.max_time_s, "", ""
        if van.max_distance_m is not None and self.metres > van.max_distance_m:
            yield "range", self.metres - van.max_distance_m, "", ""
        if van.max_stops is not None and self.stops > van.max_stops:
            yield "stops", self.stops - van.max_stops, "", ""

    def _loads(self) -> Iterator[Breach]:
        for name, most in self.shift.vehicle.capacity.items():
            levels = [self.held(name, count) for count in range(len(self.tasks) + 1)]
            fullest = levels.index(max(levels))
            if levels[fullest] > most:
                yield "load", levels[fullest] - most, self.tasks[fullest - 1][0].id if fullest else "", name

    def _rights(self) -> Iterator[Breach]:
        driver = self.shift.driver
        first: dict[str, int] = {}
        for order in {order.id: order for order, _ in self.tasks}.values():
            for skill in order.skills - driver.skills - self.shift.vehicle.skills:
                yield "skill", 1, order.id, skill
            if driver.id in order.forbidden_drivers or driver.id not in (order.allowed_drivers or {driver.id}):
                yield "driver", 1, order.id, ""
            if order.lock and order.lock.driver_id != driver.id:
                yield "lock", 1, order.id, "driver"
        for i, (order, task) in enumerate(self.tasks):
            if task is order.tasks[0]:
                first[order.id] = i
                if order.lock and order.lock.position not in (None, i):
                    yield "lock", 1, order.id, "position"

    def _pairs(self) -> Iterator[Breach]:
        for order in {order.id: order for order, _ in self.tasks if order.is_linked}.values():
            kinds = [task.kind for other, task in self.tasks if other is order]
            if TaskKind.PICKUP in kinds and kinds != [TaskKind.PICKUP, TaskKind.DELIVERY]:
                yield "pair", 1, order.id, "pickup without its delivery"
            if kinds[0] is TaskKind.DELIVERY:
                yield "pair", 1, order.id, "delivery before its pickup"


spots = st.builds(Location, st.integers(0, 2).map(lambda n: n / 10**5), st.integers(0, 1).map(lambda n: n / 10**5))
windows = st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda t: TimeWindow(t[0], sum(t)))
short, none = st.integers(0, 6), st.none()


def tasks(kind: TaskKind) -> st.SearchStrategy[Task]:
    openings = st.lists(windows, max_size=2).map(merged)
    return st.builds(Task, st.just(kind), st.just(""), spots, openings, short, short)


@st.composite
def orders(draw: st.DrawFn, name: str) -> Order:
    kinds = draw(st.sampled_from(["delivery", "pickup", "both"]))
    return Order(
        name,
        delivery=draw(tasks(TaskKind.DELIVERY)) if kinds != "pickup" else None,
        pickup=draw(tasks(TaskKind.PICKUP)) if kinds != "delivery" else None,
        load=draw(st.dictionaries(st.sampled_from(["kg", "l", "m"]), short)),
        skills=draw(st.frozensets(st.sampled_from(["cold", "lift"]), max_size=1)),
        allowed_drivers=draw(st.frozensets(st.sampled_from(["anna", "ben"]), max_size=1)),
        forbidden_drivers=draw(st.frozensets(st.sampled_from(["anna", "ben"]), max_size=1)),
        lock=draw(none | st.builds(Lock, st.sampled_from(["anna", "ben"]), none | st.integers(0, 3))),
    )


vehicles = st.builds(
    Vehicle,
    st.just("van"),
    capacity=st.dictionaries(st.sampled_from(["kg", "l"]), st.integers(0, 12)),
    cost_per_use=st.sampled_from([0, 100]),
    cost_per_km=st.sampled_from([0, 70, 1000]),
    cost_per_hour=st.sampled_from([0, 2500, 3600]),
    speed_factor=st.sampled_from([0.7, 1.0, 1.5]),
    max_distance_m=none | st.integers(0, 40),
    max_stops=none | st.integers(0, 4),
    max_time_s=none | st.integers(0, 60),
    skills=st.frozensets(st.just("cold")),
)
shifts = st.builds(
    Shift,
    st.just("s"),
    st.builds(Driver, st.just("anna"), skills=st.frozensets(st.just("lift"))),
    vehicles,
    st.integers(0, 20),
    st.integers(40, 90),
    none | spots,
    none | spots,
    st.lists(st.builds(Break, windows, st.integers(1, 8)), max_size=2, unique=True).map(tuple),
)


@st.composite
def days(draw: st.DrawFn) -> Day:
    """Up to four orders and one shift; a tenth of the roads is missing."""
    asked = [draw(orders(f"o{i}")) for i in range(draw(st.integers(1, 4)))]
    shift = draw(shifts)
    places = places_of(asked, [shift])
    cell = st.tuples(st.integers(1, 9), st.integers(1, 12), st.integers(1, 10))
    cells = [[(0, 0, 1) if a == b else draw(cell) for b in places] for a in places]
    seconds = [[UNREACHABLE if gone == 10 else s for s, _, gone in row] for row in cells]
    travel = Travel(places, seconds, [[metres for _, metres, _ in row] for row in cells])
    return Day({o.id: o for o in asked}, {"s": shift}, travel)


@st.composite
def routes(draw: st.DrawFn, day: Day) -> Route:
    """Any tasks in any sequence, halves of linked orders too."""
    refs: list[TaskRef] = draw(st.permutations(list(day.nodes)))
    return Route("s", tuple(refs[: draw(st.integers(1, len(refs)))]))


def figures(judged: Schedule) -> tuple[object, ...]:
    loads = [
        {k: v for k, v in held.items() if v} for held in (judged.load_at_start, *(v.load_after for v in judged.visits))
    ]
    return (
        [v.arrival for v in judged.visits],
        [v.start for v in judged.visits],
        (judged.end, judged.distance_m, judged.travel_s, judged.waiting_s, judged.stops, judged.cost),
        loads,
        sorted((v.rule.value, v.amount, v.order_id, v.detail) for v in judged.violations),
    )


def slow_figures(slow: SlowJudge) -> tuple[object, ...]:
    names = sorted({name for order, _ in slow.tasks for name in order.load})
    held = [{n: slow.held(n, i) for n in names if slow.held(n, i)} for i in range(len(slow.tasks) + 1)]
    numbers = (slow.clock, slow.metres, slow.driven_s, slow.idle_s, slow.stops, slow.cost)
    return slow.arrivals, slow.starts, numbers, held, slow.breaches()


@settings(max_examples=100)
@given(st.data())
def test_every_figure_and_every_breach(data: st.DataObject) -> None:
    """Driven by the clock from the same start with the same breaks, a route comes out the same in everything."""
    day = data.draw(days())
    judged = schedule(day, data.draw(routes(day)))
    assert figures(judged) == slow_figures(SlowJudge(day, judged.route, judged.start, judged.breaks))


@settings(max_examples=40)
@given(st.data())
def test_no_other_start_is_better(data: st.DataObject) -> None:
    """Without breaks: no start has fewer seconds late, then an earlier end, then leaves later."""
    day = data.draw(days().filter(lambda day: not day.shifts["s"].breaks))
    route = data.draw(routes(day))
    tried = [SlowJudge(day, route, start, ()) for start in range(day.shifts["s"].earliest, 90)]
    ways = [(sum(b[1] for b in s.breaches() if b[0] in ("late", "shift")), s.clock, -s.start) for s in tried]
    judged = schedule(day, route)
    late = sum(v.amount for v in judged.violations if v.rule.value in ("late", "shift"))
    assert (late, judged.end, -judged.start) == min(ways)
