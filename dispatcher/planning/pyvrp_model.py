"""A day in PyVRP's words, and its solutions as plans.

Exact: loads, windows, shifts, costs, skills and drivers, setup, limits of way and time, different and open ends,
prices. Close: a break is a pause of the day's clock, a linked order's windows are one from the first to the last, stops
are counted by task. Places in the sequence that are locked are not known.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from typing import Any

import numpy as np
import pyvrp
from numpy.typing import NDArray

from dispatcher.model.day import MUST_SERVE, Day, Node, price_of_leaving_out
from dispatcher.model.fleet import Break, Shift
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.schedule import schedule
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import UNREACHABLE
from dispatcher.planning.engine import alike, has_places, is_plain
from dispatcher.planning.who_may import who_may

Place = tuple[int, int, frozenset[int]]
"""A place of the day (-1: anywhere), the setup there, and the shifts' groups that may not go there."""

ANYWHERE = -1
BARRED = 10**8
"""Seconds and metres to where a van may not go."""
UNLIMITED = 1 << 40
MOST_CELLS = 30_000_000
"""Cells of all travel tables together, above which the library would take too much memory."""


def carries(day: Day) -> bool:
    """True when the model is close to all rules of the day, and small enough."""
    if not is_plain(day) or has_places(day):
        return False
    return len(set(_groups(day, who_may(day)).values())) * (len(day.nodes) + len(day.shifts)) ** 2 <= MOST_CELLS


def _groups(day: Day, may: NDArray[np.uint8]) -> dict[str, int]:
    """A number for each shift, equal where ways, speed and orders that may be served are."""
    seen: dict[object, int] = {}
    keys = ((day.way_of(shift), shift.speed_factor, may[:, v].tobytes()) for v, shift in enumerate(day.shifts.values()))
    return {name: seen.setdefault(key, len(seen)) for name, key in zip(day.shifts, keys, strict=True)}


class PyvrpModel:
    """A day as the library takes it. Moments count from the first one, without the pauses."""

    def __init__(self, day: Day) -> None:
        self.day = day
        moments = [s.earliest for s in day.shifts.values()]
        moments += [w.earliest for node in day.nodes.values() for w in node.task.windows]
        self.base = min(moments, default=0)
        self.pauses = _pauses(day.shifts.values())
        may = who_may(day)
        self.groups = _groups(day, may)
        numbers = list(self.groups.values())
        self.barred = {
            name: frozenset(numbers[v] for v in np.flatnonzero(row == 0))
            for name, row in zip(day.orders, may, strict=True)
        }
        kinds = alike(day)
        self.types: dict[tuple[int, int], list[str]] = {}
        for key in day.shifts:
            self.types.setdefault((kinds[key], self.groups[key]), []).append(key)
        self.loads = sorted({name for s in day.shifts.values() for name in s.vehicle.capacity})
        self.scale = _scale(day)
        self.places: dict[Place, int] = {}
        self.depots: dict[int, int] = {}
        for shift in day.shifts.values():
            for place in (self._depot_place(shift.start), self._depot_place(shift.end)):
                self.depots.setdefault(place, len(self.depots))
        for place in self.depots:
            self.places[place, 0, frozenset({-1})] = len(self.places)
        self.refs: list[tuple[TaskRef, int]] = []
        self.linked: list[str] = []
        self._client_of: dict[tuple[TaskRef, int], int] = {}
        self.data = self._data()

    def solution(self, plan: Plan) -> pyvrp.Solution:
        """A plan as a solution to begin from; routes of shifts that are not here are left out."""
        type_of = {key: (t, i) for t, keys in enumerate(self.types.values()) for i, key in enumerate(keys)}
        routes = []
        for route in plan.routes:
            if route.shift_id not in type_of or not route.tasks:
                continue
            starts = [visit.start for visit in schedule(self.day, route).visits]
            steps = [self._activity(ref, start) for ref, start in zip(route.tasks, starts, strict=True)]
            routes.append(pyvrp.Route(self.data, steps, type_of[route.shift_id][0]))
        return pyvrp.Solution(self.data, routes)

    def plan(self, solution: pyvrp.Solution) -> Plan:
        """The routes of a solution."""
        free = {t: list(keys) for t, keys in enumerate(self.types.values())}
        routes = []
        for route in solution.routes():
            tasks = tuple(self._ref(step) for step in route if not step.is_depot())
            if tasks:
                routes.append(Route(free[route.vehicle_type()].pop(0), tasks))
        return Plan(tuple(routes))

    def _activity(self, ref: TaskRef, start: int) -> pyvrp.Activity:
        order = self.day.orders[ref.order_id]
        if order.is_linked:
            kind = pyvrp.ActivityType.PICKUP if ref.kind is TaskKind.PICKUP else pyvrp.ActivityType.DELIVERY
            return pyvrp.Activity(kind, self.linked.index(order.id))
        windows = self.day.nodes[ref].task.windows
        window = next((i for i, w in enumerate(windows) if w.holds(start)), 0)
        return pyvrp.Activity(pyvrp.ActivityType.CLIENT, self._client_of[ref, window])

    def _ref(self, step: pyvrp.Activity) -> TaskRef:
        if step.is_client():
            return self.refs[step.idx][0]
        return TaskRef(self.linked[step.idx], TaskKind.PICKUP if step.is_pickup() else TaskKind.DELIVERY)

    def _depot_place(self, location: Location | None) -> int:
        return ANYWHERE if location is None else self.day.place_of[location]

    def _moment(self, moment: int) -> int:
        """A moment of the day on the clock that stands still in pauses."""
        gone = 0
        for at, long in self.pauses:
            gone += max(0, min(long, moment - at))
        return max(0, moment - self.base - gone)

    def _data(self) -> pyvrp.ProblemData:
        clients: list[pyvrp.Client] = []
        groups: list[pyvrp.ClientGroup] = []
        shipments: list[pyvrp.Shipment] = []
        for order in self.day.orders.values():
            if order.is_linked:
                self.linked.append(order.id)
                shipments.append(self._shipment(order))
                continue
            node = self.day.nodes[self.day.refs(order.id)[0]]
            windows = node.task.windows or (None,)
            group = len(groups) if len(windows) > 1 else None
            if group is not None:
                groups.append(pyvrp.ClientGroup(list(range(len(clients), len(clients) + len(windows))), required=False))
            for number, window in enumerate(windows):
                self._client_of[node.ref, number] = len(clients)
                self.refs.append((node.ref, number))
                clients.append(self._client(node, window, group))
        metres, seconds = self._tables()
        places = [pyvrp.Location(0, 0) for _ in self.places]
        depots = [pyvrp.Depot(location) for location in range(len(self.depots))]
        return pyvrp.ProblemData(places, clients, depots, self._fleet(), metres, seconds, groups, shipments)

    def _place(self, node: Node) -> int:
        key = (node.place, node.task.setup_s, self.barred[node.order.id])
        return self.places.setdefault(key, len(self.places))

    def _client(self, node: Node, window: TimeWindow | None, group: int | None) -> pyvrp.Client:
        amounts = [node.order.load.get(name, 0) for name in self.loads]
        nothing = [0] * len(amounts)
        is_delivery = node.task.kind is TaskKind.DELIVERY
        first, last = (self._moment(window.earliest), self._moment(window.latest)) if window else (0, UNLIMITED)
        return pyvrp.Client(
            self._place(node),
            [*(amounts if is_delivery else nothing), 1],
            [*(nothing if is_delivery else amounts), 0],
            node.task.service_s,
            first,
            last,
            prize=self._prize(node.order),
            required=False,
            group=group,
        )

    def _shipment(self, order: Order) -> pyvrp.Shipment:
        steps: list[int] = []
        for ref in self.day.refs(order.id):
            node = self.day.nodes[ref]
            windows = node.task.windows
            first, last = (windows[0].earliest, windows[-1].latest) if windows else (0, 0)
            span = (self._moment(first), self._moment(last)) if windows else (0, UNLIMITED)
            steps += [self._place(node), *span, node.task.service_s]
        at, first, last, service_s, there, opens, closes, brings_s = steps
        amounts = [*(order.load.get(name, 0) for name in self.loads), 0]
        prize = self._prize(order)
        return pyvrp.Shipment(at, there, first, last, service_s, opens, closes, brings_s, amounts, prize, False)

    def _prize(self, order: Order) -> int:
        """As the order's price. So far above all else, what must be served would only blur the library's figures."""
        return round(min(price_of_leaving_out(order), MUST_SERVE) * self.scale)

    def _fleet(self) -> list[pyvrp.VehicleType]:
        fleet = []
        for (_, group), keys in self.types.items():
            shift = self.day.shifts[keys[0]]
            vehicle = shift.vehicle
            outside = sum(b.duration_s for b in shift.breaks if not self._is_pause(b))
            paused = sum(b.duration_s for b in shift.breaks if self._is_pause(b))
            first = self._moment(shift.earliest)
            last = max(first, self._moment(shift.latest) - outside)
            longest = UNLIMITED if vehicle.max_time_s is None else max(0, vehicle.max_time_s - outside - paused)
            fleet.append(
                pyvrp.VehicleType(
                    len(keys),
                    [
                        *(vehicle.capacity.get(name, UNLIMITED) for name in self.loads),
                        UNLIMITED if vehicle.max_stops is None else vehicle.max_stops,
                    ],
                    self.depots[self._depot_place(shift.start)],
                    self.depots[self._depot_place(shift.end)],
                    round(vehicle.cost_per_use * self.scale),
                    first,
                    last,
                    longest,
                    UNLIMITED if vehicle.max_distance_m is None else vehicle.max_distance_m,
                    round(vehicle.cost_per_km * self.scale / 1000),
                    round(vehicle.cost_per_hour * self.scale / 3600),
                    group,
                )
            )
        return fleet

    def _is_pause(self, rest: Break) -> bool:
        return any(rest.window.earliest <= at <= rest.window.latest and rest.duration_s == s for at, s in self.pauses)

    def _tables(self) -> tuple[list[Any], list[Any]]:
        """Metres and seconds between the library's places, for each group of shifts. Setup is on the way to a task."""
        at = np.array([place for place, _, _ in self.places], np.int64)
        setup = np.array([s for _, s, _ in self.places], np.int64)
        cells = np.ix_(at, at)
        nowhere = (at < 0)[:, None] | (at < 0)[None, :]
        is_depot = np.arange(len(at)) < len(self.depots)
        moves = (at[:, None] != at[None, :]) | is_depot[:, None]
        shifts = {self.groups[s.id]: s for s in self.day.shifts.values()}
        metres, seconds = [], []
        for _, shift in sorted(shifts.items()):
            travel = self.day.travel.for_way(self.day.way_of(shift))
            way = np.array(travel.distance_m, np.int64)[cells]
            way[nowhere] = 0
            known = np.array(travel.duration_s, np.int64)
            times = np.where(known >= UNREACHABLE, known, np.rint(known / shift.speed_factor)).astype(np.int64)[cells]
            times[nowhere] = 0
            times = times + np.where(moves, setup[None, :], 0)
            barred = np.array([self.groups[shift.id] in groups for _, _, groups in self.places])
            ways = way.copy()
            ways[:, barred], times[:, barred] = BARRED, BARRED
            np.fill_diagonal(ways, 0)
            np.fill_diagonal(times, 0)
            metres.append(ways)
            seconds.append(times)
        return metres, seconds


def _pauses(shifts: Iterable[Shift]) -> tuple[tuple[int, int], ...]:
    """(moment, seconds) of the breaks that most shifts have alike, each in the middle of its window."""
    counts = Counter(shift.breaks for shift in shifts)
    if not counts:
        return ()
    common = counts.most_common(1)[0][0]
    return tuple(sorted(((b.window.earliest + b.window.latest) // 2, b.duration_s) for b in common))


def _scale(day: Day) -> float:
    """Units per cent: so many that the price of a metre and of a second is a whole number, and no more."""
    rates = [3600 * s.vehicle.cost_per_km for s in day.shifts.values()]
    rates += [1000 * s.vehicle.cost_per_hour for s in day.shifts.values()]
    return 3_600_000 / math.gcd(3_600_000, *rates)
