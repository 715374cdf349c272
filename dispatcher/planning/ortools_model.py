"""A day as OR-Tools' routing model. Only the planning process imports this: it loads the library."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from ortools.constraint_solver import pywrapcp

from dispatcher.model.day import Day, Node, price_of_leaving_out
from dispatcher.model.fleet import Shift
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.schedule import schedule
from dispatcher.model.serving import may_serve
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.violation import Rule
from dispatcher.planning.engine import alike

PER_CENT = 18_000
"""Cost units to the cent: cents per km and per hour become whole numbers per metre and per second."""
PER_METRE, PER_SECOND = PER_CENT // 1000, PER_CENT // 3600


class RoutingProblem:
    """Nodes are tasks (shuffled by the seed), then start places, then end places; times count from `base`."""

    def __init__(self, day: Day, seed: int) -> None:
        self.day = day
        self.shifts: list[Shift] = list(day.shifts.values())
        self._vehicles = vehicles_per_order(day)
        self.nodes: list[Node] = [n for n in day.nodes.values() if self._vehicles[n.order.id]]
        if seed:
            random.Random(seed).shuffle(self.nodes)
        moments = [s.earliest for s in self.shifts]
        moments += [b.window.earliest for s in self.shifts for b in s.breaks]
        self.base = min(moments)
        self.horizon = max(s.latest for s in self.shifts) - self.base
        self._starts = _distinct(s.start for s in self.shifts)
        self._ends = _distinct(s.end for s in self.shifts)
        count = len(self.nodes)
        first_end = count + len(self._starts)
        self.size = first_end + len(self._ends)
        starts = [count + self._starts[s.start] for s in self.shifts]
        ends = [first_end + self._ends[s.end] for s in self.shifts]
        library: Any = pywrapcp
        self.manager = library.RoutingIndexManager(self.size, len(self.shifts), starts, ends)
        self.model = library.RoutingModel(self.manager)
        self.index = {n.ref: self.manager.NodeToIndex(i) for i, n in enumerate(self.nodes)}
        self._add_costs()
        self._add_time()
        self._add_loads()
        self._add_limits()
        self._add_sequence()
        self._add_choices()

    def matrix(self, table: Sequence[Sequence[int]], weight: int = 1) -> list[list[int]]:
        """Travel between nodes, times `weight`; nothing from an open start, to an open end, or without tasks."""
        places = [n.place for n in self.nodes]
        ends = [self.day.place_of[p] if p is not None else None for p in self._ends]
        starts = [self.day.place_of[p] if p is not None else None for p in self._starts]
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

    def plan(self, following: Callable[[int], int]) -> Plan:
        """The routes, read through the index that follows each index."""
        routes = []
        for vehicle, shift in enumerate(self.shifts):
            tasks: list[TaskRef] = []
            index = following(self.model.Start(vehicle))
            while not self.model.IsEnd(index):
                tasks.append(self.nodes[self.manager.IndexToNode(index)].ref)
                index = following(index)
            if tasks:
                routes.append(Route(shift.id, tuple(tasks)))
        return Plan(tuple(routes))

    def mean_arc(self) -> float:
        """The mean cost of driving from one task to another with the first vehicle, at least 1."""
        vehicle, travel = self.shifts[0].vehicle, self.day.travel
        pairs = [(a.place, b.place) for a in self.nodes for b in self.nodes[::7]]
        metres = sum(travel.distance_m[a][b] for a, b in pairs) / len(pairs)
        seconds = sum(travel.duration_s[a][b] for a, b in pairs) / len(pairs)
        return max(1.0, vehicle.cost_per_km * PER_METRE * metres + vehicle.cost_per_hour * PER_SECOND * seconds)

    def sequences(self, routes: Iterable[Route]) -> list[list[int]]:
        """The routes as the library wants them: a list of indexes for each vehicle."""
        tasks = {route.shift_id: route.tasks for route in routes}
        return [[self.index[ref] for ref in tasks.get(s.id, ()) if ref in self.index] for s in self.shifts]

    def _add_costs(self) -> None:
        evaluators: dict[int, int] = {}
        for vehicle, shift in enumerate(self.shifts):
            per_km = shift.vehicle.cost_per_km
            if per_km not in evaluators:
                table = self.matrix(self.day.travel.distance_m, per_km * PER_METRE)
                evaluators[per_km] = self.model.RegisterTransitMatrix(table)
            self.model.SetArcCostEvaluatorOfVehicle(evaluators[per_km], vehicle)
            self.model.SetFixedCostOfVehicle(shift.vehicle.cost_per_use * PER_CENT, vehicle)

    def _add_time(self) -> None:
        """Arrival counts as start of service: service here, travel, then setup there."""
        self.time: Any = None
        if self._is_timeless():
            return
        evaluators: dict[float, int] = {}
        for shift in self.shifts:
            factor = shift.speed_factor
            if factor not in evaluators:
                evaluators[factor] = self.model.RegisterTransitMatrix(self._transit(factor))
        by_vehicle = [evaluators[s.speed_factor] for s in self.shifts]
        self.model.AddDimensionWithVehicleTransits(by_vehicle, self.horizon, self.horizon, False, "time")
        self.time = self.model.GetDimensionOrDie("time")
        for node in self.nodes:
            windows = node.task.windows
            if windows:
                var = self.time.CumulVar(self.index[node.ref])
                var.SetRange(max(0, windows[0].earliest - self.base), windows[-1].latest - self.base)
                for early, late in itertools.pairwise(windows):
                    if early.latest + 1 < late.earliest:
                        var.RemoveInterval(early.latest + 1 - self.base, late.earliest - 1 - self.base)
        for vehicle, shift in enumerate(self.shifts):
            self._add_shift(vehicle, shift)

    def _add_shift(self, vehicle: int, shift: Shift) -> None:
        opens, closes = shift.earliest - self.base, shift.latest - self.base
        start = self.time.CumulVar(self.model.Start(vehicle))
        start.SetRange(opens, closes)
        self.time.CumulVar(self.model.End(vehicle)).SetRange(opens, closes)
        self.time.SetSpanCostCoefficientForVehicle(shift.vehicle.cost_per_hour * PER_SECOND, vehicle)
        if shift.vehicle.max_time_s is not None:
            self.time.SetSpanUpperBoundForVehicle(min(shift.vehicle.max_time_s, self.horizon), vehicle)
        rests = []
        for rest in shift.breaks:
            earliest, latest = rest.window.earliest - self.base, rest.window.latest - self.base
            if not opens < latest < closes:
                continue  # the route is never under way at its latest start
            # The library may put a rest before the route begins, where the judge does not count it. So a route
            # begins before its rest may start. (Allowing later starts too, by a gap in the range, made each
            # step fifty times slower. A shift that begins inside a rest's window is left to the judge.)
            if earliest > opens:
                start.SetMax(earliest)
            name = f"break {vehicle}"
            rests.append(
                self.model.solver().FixedDurationIntervalVar(max(earliest, opens), latest, rest.duration_s, False, name)
            )
        if rests:
            visits = [0] * self.model.Size()
            for node in self.nodes:
                visits[self.index[node.ref]] = node.task.service_s
            self.time.SetBreakIntervalsOfVehicle(rests, vehicle, visits)

    def _is_timeless(self) -> bool:
        return not any(map(any, self.day.travel.duration_s)) and not any(
            n.task.windows or n.task.service_s or n.task.setup_s for n in self.nodes
        )

    def _transit(self, speed_factor: float) -> list[list[int]]:
        rows = self.matrix(self.day.durations(speed_factor))
        count = len(self.nodes)
        setups = [n.task.setup_s for n in self.nodes]
        never = self.horizon + 1
        for i, row in enumerate(rows):
            here = self.nodes[i].place if i < count else -1
            service = self.nodes[i].task.service_s if i < count else 0
            for j, seconds in enumerate(row):
                if seconds >= UNREACHABLE:
                    row[j] = never
                elif j < count:
                    row[j] = seconds + service + (setups[j] if self.nodes[j].place != here else 0)
                else:
                    row[j] = seconds + service
        return rows

    def _add_loads(self) -> None:
        for name in sorted({name for s in self.shifts for name in s.vehicle.capacity}):
            held = [n for n in self.nodes if n.load_change.get(name)]
            if held:
                self._add_load(name, held)

    def _add_load(self, name: str, held: Sequence[Node]) -> None:
        """What is on board. Goods of plain deliveries are loaded at the start: it is free, and counted down."""
        brings = [n for n in held if not n.order.is_linked and n.task.kind is TaskKind.DELIVERY]
        fetches = [n for n in held if not n.order.is_linked and n.task.kind is TaskKind.PICKUP]
        only_brings = len(brings) == len(held)
        total = sum(abs(n.load_change[name]) for n in held)
        most = [min(total, s.vehicle.capacity.get(name, total)) for s in self.shifts]
        changes = [n.load_change.get(name, 0) for n in self.nodes]
        changes = [-c for c in changes] if only_brings else changes
        self._add_counter(f"load {name}", changes, most, from_zero=only_brings or not brings)
        if brings and fetches:
            # Goods that were fetched cannot be handed out again: the start holds all that is brought.
            brought = [-n.load_change.get(name, 0) if n in brings else 0 for n in self.nodes]
            self._add_counter(f"brought {name}", brought, most, from_zero=True)
            load = self.model.GetDimensionOrDie(f"load {name}")
            total_brought = self.model.GetDimensionOrDie(f"brought {name}")
            for vehicle in range(len(self.shifts)):
                self.model.solver().Add(
                    load.CumulVar(self.model.Start(vehicle)) == total_brought.CumulVar(self.model.End(vehicle))
                )

    def _add_counter(self, name: str, values: Sequence[int], most: Sequence[int], from_zero: bool) -> None:
        padded = [*values, *[0] * (self.size - len(values))]
        evaluator = self.model.RegisterUnaryTransitVector(padded)
        self.model.AddDimensionWithVehicleCapacity(evaluator, 0, list(most), from_zero, name)

    def _add_limits(self) -> None:
        vehicles = [s.vehicle for s in self.shifts]
        if any(v.max_distance_m is not None for v in vehicles):
            longest = UNREACHABLE * 10
            most = [longest if v.max_distance_m is None else v.max_distance_m for v in vehicles]
            table = self.model.RegisterTransitMatrix(self.matrix(self.day.travel.distance_m))
            self.model.AddDimensionWithVehicleCapacity(table, 0, most, True, "distance")
        if any(v.max_stops is not None for v in vehicles):
            count = len(self.nodes)
            most = [count if v.max_stops is None else v.max_stops for v in vehicles]
            places = [n.place for n in self.nodes]
            tail = [0] * (self.size - count)
            rows = [[int(p != here) for p in places] + tail for here in places]
            rows += [[1] * count + tail for _ in self._starts] + [[0] * self.size for _ in self._ends]
            table = self.model.RegisterTransitMatrix(rows)
            self.model.AddDimensionWithVehicleCapacity(table, 0, most, True, "stops")

    def _add_sequence(self) -> None:
        """Locked places in the sequence, and a pickup before its delivery, by counting tasks."""
        placed = [n for n in self.nodes if self._position(n) is not None]
        linked = {n.order.id for n in self.nodes if n.order.is_linked}
        if not placed and not linked:
            return
        count = len(self.nodes)
        self._add_counter("tasks", [1] * count, [count] * len(self.shifts), from_zero=True)
        tasks = self.model.GetDimensionOrDie("tasks")
        for node in placed:
            tasks.CumulVar(self.index[node.ref]).SetValue(min(count, self._position(node) or 0))
        solver = self.model.solver()
        for order_id in sorted(linked):
            pickup, delivery = (self.index[ref] for ref in self.day.refs(order_id))
            self.model.AddPickupAndDelivery(pickup, delivery)
            solver.Add(self.model.VehicleVar(pickup) == self.model.VehicleVar(delivery))
            solver.Add(tasks.CumulVar(pickup) + 1 <= tasks.CumulVar(delivery))

    def _position(self, node: Node) -> int | None:
        lock = node.order.lock
        is_first = node.ref.kind is node.order.tasks[0].kind
        return lock.position if lock is not None and is_first else None

    def _add_choices(self) -> None:
        """Who may serve each order, and what leaving it out costs (half for each task of a linked one)."""
        for node in self.nodes:
            index = self.index[node.ref]
            vehicles = self._vehicles[node.order.id]
            if len(vehicles) < len(self.shifts):
                self.model.VehicleVar(index).SetValues([-1, *vehicles])
            price = price_of_leaving_out(node.order) * PER_CENT
            self.model.AddDisjunction([index], price // len(node.order.tasks))


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
    """True when a route with this order alone keeps every rule, its place in the sequence aside."""
    alone = schedule(day, Route(shift_id, day.refs(order_id)))
    return all(v.rule is Rule.LOCK and v.detail == "position" for v in alone.violations)


def _distinct(places: Iterable[Location | None]) -> dict[Location | None, int]:
    numbers: dict[Location | None, int] = {}
    for place in places:
        numbers.setdefault(place, len(numbers))
    return numbers
