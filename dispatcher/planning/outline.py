"""A route with the earliest and latest moments between its tasks, breaks left aside: what quick checks look at."""

from __future__ import annotations

import itertools
import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import neg

from dispatcher.model.day import Day
from dispatcher.model.ground import Ground, Stay, ground_of, stays_of
from dispatcher.model.line import first_moment
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.plan import Route
from dispatcher.model.travel import UNREACHABLE

PASSED, NEVER = -(10**15), 10**15
"""Stand for a latest start that no driver can make, and for leaving a stop that comes too late."""

Found = tuple[tuple[int, ...], int, int]
"""Before which tasks the tasks of an order go, and how many metres and seconds of travel come on top."""


def outline_of(day: Day, route: Route) -> Outline:
    """The outline of a route; those of the last routes are remembered."""
    ground = ground_of(day, route.shift_id)
    stays = stays_of(day, ground.shift, route.tasks)
    known: Outline | None = day.outlines.get(route, stays)
    if known is None:
        known = Outline(ground, stays, min(day.rules.service_by_hour, default=1.0))
        day.outlines.keep(route, stays, known)
    return known


class Outline:
    """`places` are those before each task, `nexts` those behind it (None: an open start or end), with the end behind
    the last task. When the van can leave the start (entry 0 of `leaves`) and each task (entry i + 1); the latest moment
    to be ready for each task, and at the end (last entry of `latest`)."""

    def __init__(self, ground: Ground, stays: Sequence[Stay], shortest: float) -> None:
        self.ground, self.stays, self._shortest = ground, stays, shortest
        self.seconds, self.metres, _, self.traffic = ground.driving
        here = [stay.place for stay in stays]
        self.places: list[int | None] = [ground.first, *here]
        self.nexts: list[int | None] = [*here, ground.last]
        self.setups = [*(stay.setup_s for stay in stays), 0]
        self.stops = 1 + sum(a != b for a, b in itertools.pairwise(here))
        self.leaves = self._forward(ground.shift.earliest)
        self.latest = self._backward(ground.shift.latest)
        self.length_m, self.work_s = self._whole()
        self._most: dict[str, tuple[list[int], list[int], list[int]]] = {}

    def _forward(self, moment: int) -> list[int]:
        leaves = [moment]
        for i, stay in enumerate(self.stays):
            served = self.serve(moment, self.places[i], stay, is_first=i == 0)
            moment = NEVER if served is None else served
            leaves.append(moment)
        return leaves

    def _backward(self, moment: int) -> list[int]:
        latest = [moment]
        for i in range(len(self.stays) - 1, -1, -1):
            stay = self.stays[i]
            leave_by = self._leave_by(stay.place, i + 1, moment)
            moment = _start_by(stay, leave_by - self.service_s(stay))
            latest.append(moment)
        return latest[::-1]

    def _whole(self) -> tuple[int, int]:
        """(metres, seconds of travel and service) of the route; setup, waiting and breaks come on top."""
        stops = [p for p in (*self.places, self.nexts[-1]) if p is not None]
        if not self.stays:
            return 0, 0
        legs = list(itertools.pairwise(stops))
        work_s = sum([self.seconds[a][b] for a, b in legs]) + sum([self.service_s(stay) for stay in self.stays])
        return sum([self.metres[a][b] for a, b in legs]), work_s

    def service_s(self, stay: Stay) -> int:
        """Seconds of service, at the hour at which it is shortest."""
        return stay.service_s if self._shortest == 1.0 else math.floor(stay.service_s * self._shortest)

    def _arrival(self, here: int, there: int, moment: int) -> int:
        """When the van arrives that leaves at `moment`."""
        if self.traffic is None:
            return moment + self.seconds[here][there]
        return self.traffic.arrival(here, there, moment)

    def _leave_by(self, here: int, index: int, moment: int) -> int:
        """The latest moment to leave `here` for the task at `index`, or the end, so as to be ready by `moment`."""
        there = self.nexts[index]
        if there != here:
            moment -= self.setups[index]
        if there is None:
            return moment
        if self.traffic is None:
            return moment - self.seconds[here][there]
        return self.traffic.departure(here, there, moment)

    def serve(self, moment: int, here: int | None, stay: Stay, is_first: bool) -> int | None:
        """When the van can leave a task after leaving `here` at `moment`; None when it comes too late."""
        ready = moment if here is None else self._arrival(here, stay.place, moment)
        if is_first or here != stay.place:
            ready += stay.setup_s
        if ready > stay.closes:
            return None
        if stay.has_gaps:
            ready = first_moment(stay.served.windows, ready)
        elif ready < stay.opens:
            ready = stay.opens
        return ready + self.service_s(stay)

    def joins(self, moment: int, here: int, index: int) -> bool:
        """True when leaving `here` at `moment` still makes everything from the task at `index` on."""
        there = self.nexts[index]
        if there is None:
            return moment <= self.latest[index]
        ready = self._arrival(here, there, moment)
        return ready + (self.setups[index] if there != here else 0) <= self.latest[index]

    def detour(self, index: int, via: Sequence[int]) -> tuple[int, int]:
        """(metres, seconds) more when the van goes through `via` before the task at `index`; with traffic, at the pace
        at which it could leave for it."""
        before, after = self.places[index], self.nexts[index]
        here, metres, seconds = before, 0, 0
        for there in (*via, after):
            if here is not None and there is not None:
                metres += self.metres[here][there]
                seconds += self._leg_s(here, there, self.leaves[index] + seconds)
            here = there if there is not None else here
        if self.stays and before is not None and after is not None:
            metres -= self.metres[before][after]
            seconds -= self._leg_s(before, after, self.leaves[index])
        return metres, seconds

    def _leg_s(self, here: int, there: int, moment: int) -> int:
        if self.traffic is None:
            return self.seconds[here][there]
        arrival = self.traffic.arrival(here, there, moment)
        return arrival - moment if self.traffic.is_by_road(here, there, arrival) else UNREACHABLE

    def single(self, stay: Stay) -> Iterator[Found]:
        """Every place for one task that windows, loads and the shift leave open."""
        done = stay.opens + self.service_s(stay)  # at the soonest
        low, high = self._with_room(stay)
        low, high = max(low, bisect_left(self.latest, done)), min(high, bisect_right(self.leaves, stay.closes))
        if self.traffic is None:
            return self._single(stay, range(low, high))
        return self._single_by_clock(stay, range(low, high))

    def _single_by_clock(self, stay: Stay, places: Iterable[int]) -> Iterator[Found]:
        for i in places:
            leave = self.serve(self.leaves[i], self.places[i], stay, is_first=i == 0)
            if leave is not None and self.joins(leave, stay.place, i):
                yield (i,), *self.detour(i, (stay.place,))

    def _single(self, stay: Stay, places: Iterable[int]) -> Iterator[Found]:
        """The same figures in one loop: all routes of a day are looked through at each movement of the pointer."""
        place, opens, closes, service_s = stay.place, stay.opens, stay.closes, self.service_s(stay)
        seconds, metres = self.seconds, self.metres
        on_s, on_m = seconds[place], metres[place]
        for i in places:
            here, there, ready = self.places[i], self.nexts[i], self.leaves[i]
            more_s = more_m = 0
            if here is not None:
                more_s, more_m = seconds[here][place], metres[here][place]
                ready += more_s
            if here != place or not i:
                ready += stay.setup_s
            if ready > closes:
                continue
            if stay.has_gaps:
                ready = first_moment(stay.served.windows, ready)
            elif ready < opens:
                ready = opens
            ready += service_s
            if there is not None:
                more_s, more_m, ready = more_s + on_s[there], more_m + on_m[there], ready + on_s[there]
                if there != place:
                    ready += self.setups[i]
            if ready > self.latest[i]:
                continue
            if here is not None and there is not None and self.stays:
                more_s, more_m = more_s - seconds[here][there], more_m - metres[here][there]
            yield (i,), more_m, more_s

    def _with_room(self, stay: Stay) -> tuple[int, int]:
        """From and before which task there is room for the load of an order of one task."""
        low, high, vehicle = 0, len(self.leaves), self.ground.shift.vehicle
        if vehicle.terms.max_trips > 1:
            return low, high  # what is too much for one trip may go with the next
        for name, amount in stay.node.order.load.items():
            if not amount or name not in vehicle.capacity:
                continue
            _, until, since = self._levels(name)
            room = vehicle.capacity[name] - amount
            if stay.node.task.kind is TaskKind.DELIVERY:
                high = min(high, bisect_right(until, room))
            else:
                low = max(low, bisect_left(since, -room, key=neg))
        return low, high

    def pair(self, pickup: Stay, delivery: Stay) -> Iterator[Found]:
        """Every two places for a pickup and its delivery that windows and the shift leave open."""
        count = len(self.stays)
        done = pickup.opens + self.service_s(pickup)
        for i in range(bisect_left(self.latest, done), bisect_right(self.leaves, pickup.closes)):
            leave = self.serve(self.leaves[i], self.places[i], pickup, is_first=i == 0)
            here = pickup.place
            to_pickup = self.detour(i, (pickup.place,)) if leave is not None else (0, 0)
            for j in range(i, count + 1):
                if leave is None:
                    break
                handed = self.serve(leave, here, delivery, is_first=False)
                if handed is not None and self.joins(handed, delivery.place, j):
                    if i == j:
                        metres, seconds = self.detour(i, (pickup.place, delivery.place))
                    else:
                        metres, seconds = self.detour(j, (delivery.place,))
                        metres, seconds = metres + to_pickup[0], seconds + to_pickup[1]
                    yield (i, j), metres, seconds
                if j < count:
                    leave = self.serve(leave, here, self.stays[j], is_first=False)
                    here = self.stays[j].place

    def has_room(self, order: Order) -> bool:
        """False when the order is too much for the empty van."""
        capacity = self.ground.shift.vehicle.capacity
        return all(amount <= capacity[name] for name, amount in order.load.items() if name in capacity and amount)

    def keeps_limits(self, at: Sequence[int], stays: Sequence[Stay], metres: int, seconds: int) -> bool:
        """False when the loads, the longest way, time on the road or a missing road rule the place out."""
        if seconds >= UNREACHABLE // 2:
            return False
        vehicle = self.ground.shift.vehicle
        if len(stays) == 2 and vehicle.terms.max_trips < 2 and not self._holds(at, stays[0].node.order):
            return False
        most = vehicle.max_stops
        if most is not None and self.stops + len(stays) > most and self._stops_with(at, stays) > most:
            return False
        if vehicle.max_distance_m is not None and self.length_m + metres > vehicle.max_distance_m:
            return False
        if vehicle.max_time_s is None or self.traffic is not None:
            return True
        return self.work_s + seconds + sum([self.service_s(stay) for stay in stays]) <= vehicle.max_time_s

    def _holds(self, at: Sequence[int], order: Order) -> bool:
        """Whether the load of a linked order fits in wherever it is aboard."""
        capacity = self.ground.shift.vehicle.capacity
        return all(
            max(self._levels(name)[0][at[0] : at[1] + 1]) + amount <= capacity[name]
            for name, amount in order.load.items()
            if amount and name in capacity
        )

    def _levels(self, name: str) -> tuple[list[int], list[int], list[int]]:
        """What is held at the start (entry 0) and after each task (entry i + 1), the most until then, and from then."""
        known = self._most.get(name)
        if known is None:
            nodes = [stay.node for stay in self.stays]
            brought = [n for n in nodes if n.task.kind is TaskKind.DELIVERY and not n.order.is_linked]
            start = -sum(n.load_change.get(name, 0) for n in brought)
            levels = list(itertools.accumulate((n.load_change.get(name, 0) for n in nodes), initial=start))
            since = list(itertools.accumulate(reversed(levels), max))[::-1]
            known = self._most[name] = levels, list(itertools.accumulate(levels, max)), since
        return known

    def _stops_with(self, at: Sequence[int], stays: Sequence[Stay]) -> int:
        """Stops of the route with the tasks in it: tasks in a row at one place are one stop."""
        places = [stay.place for stay in self.stays]
        for shift, (index, stay) in enumerate(zip(at, stays, strict=True)):
            places.insert(index + shift, stay.place)
        return 1 + sum(a != b for a, b in itertools.pairwise(places))


def _start_by(stay: Stay, moment: int) -> int:
    if stay.has_gaps:
        found = (min(moment, w.latest) for w in reversed(stay.served.windows) if moment >= w.earliest)
        return next(found, PASSED)
    return min(moment, stay.closes) if moment >= stay.opens else PASSED
