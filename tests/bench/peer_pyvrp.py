"""A dispatch day in PyVRP's terms. It has no breaks, skills, setup or most stops; how they are told is written below.

Needs the package pyvrp. Runs in a process of its own.
"""

from __future__ import annotations

import math
import time
import warnings
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import pyvrp

from dispatcher.model.day import Day, Node, price_of_leaving_out
from dispatcher.model.fleet import Break, Shift
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.plan import Plan, Route
from dispatcher.model.serving import may_serve
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.ways import STANDARD_WAY

PLENTY = 10**12
"""Stands for no limit."""
REQUIRED = 1_000_000
"""Cents of an order's price from which on leaving it out is no choice."""
SETUP = (
    "PyVRP: skills, drivers and locks as profiles without roads to what a van may not serve; most stops as a load; "
    "setup as part of the way there; several windows as groups of which one is served; prices as prizes; breaks as a "
    "day that is shorter by them at the middle of their window"
)


def planned(day: Day, seconds: float, seed: int) -> Plan:
    """PyVRP's plan with its own settings, before any repair."""
    ends = time.monotonic() + seconds
    return _Model(day).solved(_Until(ends), seed)


class _Until:
    """Says when time is up. The library's own clock starts only after its first local search, which takes seconds on
    large days and cannot be stopped."""

    def __init__(self, ends: float) -> None:
        self._ends = ends

    def __call__(self, best_cost: int) -> bool:
        return time.monotonic() >= self._ends


class _Model:
    def __init__(self, day: Day) -> None:
        self.day = day
        self.shifts = list(day.shifts.values())
        self.nodes = list(day.nodes.values())
        self.loads = sorted({name for shift in self.shifts for name in shift.vehicle.capacity})
        self.clock = _Clock(Counter(shift.breaks for shift in self.shifts).most_common(1)[0][0])
        figures = [_per_metre(s) for s in self.shifts] + [s.vehicle.cost_per_hour for s in self.shifts]
        figures += [3600 * s.vehicle.cost_per_use for s in self.shifts] + [3600]
        self.unit = math.gcd(*figures)
        # One row of the tables for each task and, last, one that is next to everywhere; then the places of the shifts.
        self.ends = list(dict.fromkeys(end for shift in self.shifts for end in (shift.start, shift.end)))
        self.profiles: dict[tuple[float, frozenset[str]], int] = {}
        self.called: list[Order] = []
        self.paired: list[Order] = []

    def solved(self, is_over: _Until, seed: int) -> Plan:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a penalty at its bound, or nothing feasible: the judge will see
            data = self._data()
            best = pyvrp.solve(data, is_over, seed, collect_stats=False).best
        return Plan(tuple(self._route(route) for route in best.routes()))

    def _data(self) -> pyvrp.ProblemData:
        depots = [pyvrp.Depot(len(self.nodes) + i) for i in range(len(self.ends))]
        groups: list[pyvrp.ClientGroup] = []
        clients: list[pyvrp.Client] = []
        shipments = []
        row = {node.ref: i for i, node in enumerate(self.nodes)}
        for order in self.day.orders.values():
            nodes = [self.day.nodes[ref] for ref in self.day.refs(order.id)]
            rows = [row[node.ref] for node in nodes]
            if order.is_linked:
                self.paired.append(order)
                shipments.append(self._shipment(order, nodes, rows))
                continue
            choices = self._clients(order, nodes[0], rows[0])
            if len(choices) > 1:
                required = choices[0].required
                numbers = list(range(len(clients), len(clients) + len(choices)))
                choices = [self._choice(client, len(groups)) for client in choices]
                groups.append(pyvrp.ClientGroup(numbers, required))
            clients += choices
            self.called += [order] * len(choices)
        vehicles = [self._vehicle(shift) for shift in self.shifts]
        tables = [self._tables(speed, barred) for speed, barred in self.profiles]
        return pyvrp.ProblemData(
            [pyvrp.Location(0, 0)] * (len(self.nodes) + len(self.ends)),
            clients,
            depots,
            vehicles,
            [metres for metres, _ in tables],
            [seconds for _, seconds in tables],
            groups,
            shipments,
        )

    def _load(self, order: Order) -> list[int]:
        return [order.load.get(name, 0) for name in self.loads]

    def _prize(self, order: Order) -> tuple[int, bool]:
        price = price_of_leaving_out(order)
        return (0, True) if price >= REQUIRED else (price * 3600 // self.unit, False)

    def _clients(self, order: Order, node: Node, row: int) -> list[pyvrp.Client]:
        load = self._load(order)
        prize, required = self._prize(order)
        nothing = [0] * len(load)
        fetched = node.task.kind is TaskKind.PICKUP
        return [
            pyvrp.Client(
                row,
                [*(nothing if fetched else load), 1],
                [*(load if fetched else nothing), 0],
                node.task.service_s,
                *window,
                prize=prize,
                required=required,
            )
            for window in self._windows(node)
        ]

    def _choice(self, client: pyvrp.Client, group: int) -> pyvrp.Client:
        """The client as one of a group, of which one is served."""
        return pyvrp.Client(
            client.location,
            client.delivery,
            client.pickup,
            client.service_duration,
            client.tw_early,
            client.tw_late,
            prize=client.prize,
            required=False,
            group=group,
        )

    def _windows(self, node: Node) -> list[tuple[int, int]]:
        windows = node.task.windows
        return [(self.clock.at(w.earliest), self.clock.at(w.latest)) for w in windows] or [(0, PLENTY)]

    def _shipment(self, order: Order, nodes: Sequence[Node], rows: Sequence[int]) -> pyvrp.Shipment:
        """Of several windows the widest: groups of shipments are unknown."""
        first, second = (max(self._windows(node), key=lambda w: w[1] - w[0]) for node in nodes)
        prize, required = self._prize(order)
        return pyvrp.Shipment(
            rows[0],
            rows[1],
            pickup_tw_early=first[0],
            pickup_tw_late=first[1],
            pickup_service_duration=nodes[0].task.service_s,
            delivery_tw_early=second[0],
            delivery_tw_late=second[1],
            delivery_service_duration=nodes[1].task.service_s,
            amount=[*self._load(order), 0],
            prize=prize,
            required=required,
        )

    def _vehicle(self, shift: Shift) -> pyvrp.VehicleType:
        van = shift.vehicle
        rest_s = sum(rest.duration_s for rest in shift.breaks)
        closes = self.clock.at(shift.latest) - max(0, rest_s - self.clock.shorter_s)
        barred = frozenset(order.id for order in self.day.orders.values() if not may_serve(self.day, shift, order))
        profile = self.profiles.setdefault((shift.speed_factor, barred), len(self.profiles))
        most_s = PLENTY if van.max_time_s is None else van.max_time_s - rest_s
        return pyvrp.VehicleType(
            1,
            [van.capacity.get(name, PLENTY) for name in self.loads] + [van.max_stops or PLENTY],
            self.ends.index(shift.start),
            self.ends.index(shift.end),
            (3600 * van.cost_per_use + van.cost_per_hour * rest_s) // self.unit,
            self.clock.at(shift.earliest),
            closes,
            most_s,
            van.max_distance_m if van.max_distance_m is not None else PLENTY,
            _per_metre(shift) // self.unit,
            van.cost_per_hour // self.unit,
            profile,
        )

    def _tables(self, speed: float, barred: frozenset[str]) -> tuple[Any, Any]:
        """Metres and seconds between the tasks and the shifts' places; None is next to everywhere."""
        travel = self.day.travel
        places = [node.place for node in self.nodes] + [0 if e is None else self.day.place_of[e] for e in self.ends]
        seconds = np.array([list(row) for row in self.day.driving_by(STANDARD_WAY, speed).seconds], np.int64)[
            np.ix_(places, places)
        ]
        metres = np.array(travel.distance_m, np.int64)[np.ix_(places, places)]
        if None in self.ends:
            nowhere = len(self.nodes) + self.ends.index(None)
            for table in (seconds, metres):
                table[nowhere, :] = table[:, nowhere] = 0
        setup = np.array([node.task.setup_s for node in self.nodes] + [0] * len(self.ends))
        moved = np.not_equal.outer(places, places)
        moved[len(self.nodes) :, :] = True
        seconds += moved * setup
        shut = [i for i, node in enumerate(self.nodes) if node.order.id in barred]
        seconds[:, shut] = metres[:, shut] = UNREACHABLE
        for table in (seconds, metres):
            np.fill_diagonal(table, 0)
        return metres, seconds

    def _route(self, route: pyvrp.Route) -> Route:
        tasks = []
        for activity in route:
            if activity.is_client():
                tasks.append(self.day.refs(self.called[activity.idx].id)[0])
            elif activity.is_shipment():
                refs = self.day.refs(self.paired[activity.idx].id)
                tasks.append(refs[0 if activity.is_pickup() else 1])
        return Route(self.shifts[route.vehicle_type()].id, tuple(tasks))


def _per_metre(shift: Shift) -> int:
    """In 3600ths of a cent."""
    return round(3.6 * shift.vehicle.cost_per_km)


class _Clock:
    """A clock that stands still for each of these breaks, from the middle of its window on."""

    def __init__(self, breaks: Sequence[Break]) -> None:
        self.stops = [((rest.window.earliest + rest.window.latest) // 2, rest.duration_s) for rest in breaks]
        self.shorter_s = sum(rest.duration_s for rest in breaks)

    def at(self, moment: int) -> int:
        return moment - sum(min(max(0, moment - begins), lasts) for begins, lasts in self.stops)
