"""The ground of a day's routing model: its visits, vehicles and tables. Only the planning process imports this."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from ortools.constraint_solver import pywrapcp

from dispatcher.model.day import Day, Node
from dispatcher.model.fleet import Shift
from dispatcher.model.place import Location
from dispatcher.model.plan import Route
from dispatcher.model.schedule import schedule
from dispatcher.model.serving import may_serve, serving
from dispatcher.model.terms import Serving
from dispatcher.model.violation import Rule
from dispatcher.planning.engine import alike

PER_CENT = 18_000
"""Cost units to the cent: cents per km and per hour become whole numbers per metre and per second."""
PER_METRE, PER_SECOND = PER_CENT // 1000, PER_CENT // 3600
SPARE_TRIPS = 0.5
"""Trips that the model may make beside those that all goods take at least, to each such trip."""


class Ground:
    """Visits are tasks (shuffled by the seed), then optional calls at a depot for more goods. The library's nodes are
    the visits, then start places, then end places; times count from `base`."""

    def __init__(self, day: Day, seed: int) -> None:
        self.day = day
        self.shifts: list[Shift] = list(day.shifts.values())
        self.vehicles_of = vehicles_per_order(day)
        self.nodes: list[Node] = [n for n in day.nodes.values() if self.vehicles_of[n.order.id]]
        if seed:
            random.Random(seed).shuffle(self.nodes)
        moments = [s.earliest for s in self.shifts]
        moments += [b.window.earliest for s in self.shifts for b in s.breaks]
        self.base = min(moments)
        self.horizon = max(s.latest for s in self.shifts) - self.base
        self.reloads = list(_reloads(self.shifts, self.nodes))
        self.count = len(self.nodes)
        self.places = [n.place for n in self.nodes] + [day.place_of[depot] for depot in self.reloads]
        self._starts = _distinct(s.start for s in self.shifts)
        self._ends = _distinct(s.end for s in self.shifts)
        first_start = len(self.places)
        first_end = first_start + len(self._starts)
        self.size = first_end + len(self._ends)
        starts = [first_start + self._starts[s.start] for s in self.shifts]
        ends = [first_end + self._ends[s.end] for s in self.shifts]
        library: Any = pywrapcp
        self.manager = library.RoutingIndexManager(self.size, len(self.shifts), starts, ends)
        self.model = library.RoutingModel(self.manager)
        self.solver = self.model.solver()
        self.at: list[int] = [self.manager.NodeToIndex(i) for i in range(len(self.places))]
        self.index = {n.ref: self.at[i] for i, n in enumerate(self.nodes)}
        self._servings: dict[Hashable, Sequence[Serving]] = {}
        self.is_plain = all(n.is_plain for n in self.nodes) and day.plain_shifts >= day.shifts.keys()

    def servings(self, vehicle: int) -> Sequence[Serving]:
        """How the vehicle's shift serves each task; the same object for all shifts of a plain day."""
        key = None if self.is_plain else vehicle
        if key not in self._servings:
            self._servings[key] = [serving(self.day, self.shifts[vehicle], node) for node in self.nodes]
        return self._servings[key]

    def matrix(self, table: Sequence[Sequence[int]], weight: int = 1) -> list[list[int]]:
        """Travel between nodes, times `weight`; nothing from an open start, to an open end, or without tasks."""
        places, day = self.places, self.day
        ends = [day.place_of[p] if p is not None else None for p in self._ends]
        starts = [day.place_of[p] if p is not None else None for p in self._starts]
        nothing = [0] * (len(starts) + len(ends))
        rows = []
        for here in places:
            row = table[here]
            rows.append([row[p] * weight for p in places])
            rows[-1] += [0] * len(starts) + [0 if e is None else row[e] * weight for e in ends]
        for start in starts:
            there = [0] * len(places) if start is None else [table[start][p] * weight for p in places]
            rows.append(there + nothing)
        rows += [[0] * self.size for _ in ends]
        return rows

    def evaluators[K: Hashable](self, kinds: Sequence[K], make: Callable[[K], list[list[int]]]) -> list[int]:
        """The library's number of a table for each vehicle, made once for vehicles of one kind."""
        made: dict[K, int] = {}
        for kind in kinds:
            if kind not in made:
                made[kind] = self.model.RegisterTransitMatrix(make(kind))
        return [made[kind] for kind in kinds]

    def add_counter(
        self,
        name: str,
        values: Sequence[Sequence[int]],
        most: Sequence[int],
        *,
        from_zero: bool = True,
        resets: bool = False,
    ) -> Any:
        """A dimension that counts what each task adds, by vehicle; with `resets` a call at the depot takes all away."""
        total = max(most, default=0) if resets and self.reloads else 0
        made: dict[tuple[int, ...], int] = {}
        by_vehicle = []
        for own in values:
            key = tuple(own)
            if key not in made:
                padded = [*key, *[-total] * len(self.reloads)]
                padded += [0] * (self.size - len(padded))
                made[key] = self.model.RegisterUnaryTransitVector(padded)
            by_vehicle.append(made[key])
        self.model.AddDimensionWithVehicleTransitAndCapacity(by_vehicle, total, list(most), from_zero, name)
        counter = self.model.GetDimensionOrDie(name)
        if total:
            self.no_slack_but_at_reloads(counter)
        return counter

    def no_slack_but_at_reloads(self, dimension: Any) -> None:
        """Nothing of this dimension changes by itself but at a depot."""
        for index in range(self.model.Size()):
            if index not in self.at[self.count :]:
                dimension.SlackVar(index).SetValue(0)

    def is_used(self, vehicle: int) -> Any:
        """1 when the vehicle serves something."""
        return self.model.ActiveVehicleVar(vehicle)


def vehicles_per_order(day: Day) -> dict[str, list[int]]:
    """For each order the shifts (by their index) that could serve it alone, asked of the judge."""
    kinds = alike(day)
    shifts = list(day.shifts.values())
    answers: dict[tuple[str, int], bool] = {}
    found: dict[str, list[int]] = {}
    for order in day.orders.values():
        found[order.id] = []
        for i, shift in enumerate(shifts):
            key = (order.id, kinds[shift.id])
            if key not in answers:
                answers[key] = may_serve(day, shift, order) and serves_alone(day, shift.id, order.id)
            if answers[key]:
                found[order.id].append(i)
    return found


def serves_alone(day: Day, shift_id: str, order_id: str) -> bool:
    """True when a route with this order alone keeps every rule, its place in the sequence and the least work aside."""
    alone = schedule(day, Route(shift_id, day.refs(order_id)))
    return all(v.rule is Rule.MINIMUM or (v.rule is Rule.LOCK and v.detail == "position") for v in alone.violations)


def _reloads(shifts: Sequence[Shift], nodes: Sequence[Node]) -> Iterable[Location]:
    """Where vans may come for more goods, as often as is likely to be of use."""
    able = [s for s in shifts if s.vehicle.terms.max_trips > 1 and s.start is not None]
    for depot in dict.fromkeys(s.start for s in able):
        assert depot is not None
        here = [s for s in able if s.start == depot]
        most = sum(s.vehicle.terms.max_trips - 1 for s in here)
        yield from [depot] * min(most, max(len(here), _trips_needed(shifts, nodes) - len(shifts)))


def _trips_needed(shifts: Sequence[Shift], nodes: Sequence[Node]) -> int:
    """How many trips all goods take at least, and some more."""
    needed = 0.0
    for name in {name for s in shifts for name in s.vehicle.capacity}:
        total = sum(abs(n.load_change.get(name, 0)) for n in nodes)
        mean = sum(s.vehicle.capacity.get(name, total) for s in shifts) / len(shifts)
        needed = max(needed, total / max(1.0, mean))
    return math.ceil(needed * (1 + SPARE_TRIPS))


def _distinct(places: Iterable[Location | None]) -> dict[Location | None, int]:
    numbers: dict[Location | None, int] = {}
    for place in places:
        numbers.setdefault(place, len(numbers))
    return numbers
