"""A day as OR-Tools' routing model. Only the planning process imports this: it loads the library."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.trips import trips_of
from dispatcher.planning.ortools_costs import add_costs
from dispatcher.planning.ortools_departures import add_departures
from dispatcher.planning.ortools_ground import PER_CENT, PER_METRE, PER_SECOND, Ground
from dispatcher.planning.ortools_limits import add_limits
from dispatcher.planning.ortools_loads import add_goods, add_loads, add_stacks
from dispatcher.planning.ortools_relations import add_sequence
from dispatcher.planning.ortools_time import add_time


class RoutingProblem(Ground):
    """Every rule that the library can be told. `dispatcher.planning.ortools_scope` says which it cannot."""

    def __init__(self, day: Day, seed: int) -> None:
        super().__init__(day, seed)
        if not self.nodes:
            return
        add_costs(self)
        clock = add_time(self)
        add_departures(self, clock)
        add_loads(self)
        add_limits(self, clock)
        add_sequence(self)
        add_goods(self)
        add_stacks(self)
        self._add_choices()

    def plan(self, following: Callable[[int], int]) -> Plan:
        """The routes, read through the index that follows each index."""
        routes = []
        for vehicle, shift in enumerate(self.shifts):
            tasks: list[TaskRef] = []
            index = following(self.model.Start(vehicle))
            while not self.model.IsEnd(index):
                visit = self.manager.IndexToNode(index)
                if visit < self.count:
                    tasks.append(self.nodes[visit].ref)
                index = following(index)
            if tasks:
                routes.append(Route(shift.id, tuple(tasks)))
        return Plan(tuple(routes))

    def mean_arc(self) -> float:
        """The mean cost of driving from one task to another with the first vehicle, at least 1."""
        vehicle = self.shifts[0].vehicle
        travel = self.day.travel.for_way(self.day.way_of(self.shifts[0]))
        pairs = [(a.place, b.place) for a in self.nodes for b in self.nodes[::7]]
        metres = sum(travel.distance_m[a][b] for a, b in pairs) / len(pairs)
        seconds = sum(travel.duration_s[a][b] for a, b in pairs) / len(pairs)
        return max(1.0, vehicle.cost_per_km * PER_METRE * metres + vehicle.cost_per_hour * PER_SECOND * seconds)

    def sequences(self, routes: Iterable[Route]) -> list[list[int]]:
        """The routes as the library wants them: a list of indexes for each vehicle, calls at the depot among them."""
        tasks = {route.shift_id: [ref for ref in route.tasks if ref in self.index] for route in routes}
        calls: dict[Location, list[int]] = {depot: [] for depot in self.reloads}
        for index, depot in zip(self.at[self.count :], self.reloads, strict=True):
            calls[depot].append(index)
        sequences = []
        for shift in self.shifts:
            refs = tasks.get(shift.id, [])
            sequence = [self.index[ref] for ref in refs]
            if shift.start is not None and calls.get(shift.start) and refs:
                trips = trips_of(self.day, shift, [self.day.nodes[ref] for ref in refs])
                for trip in reversed(trips[1:]):
                    if calls[shift.start]:
                        sequence.insert(trip.first, calls[shift.start].pop())
            sequences.append(sequence)
        return sequences

    def _add_choices(self) -> None:
        """Who may serve each order, and what leaving it out costs (half for each task of a linked one)."""
        for node in self.nodes:
            index = self.index[node.ref]
            vehicles = self.vehicles_of[node.order.id]
            if len(vehicles) < len(self.shifts):
                self.model.VehicleVar(index).SetValues([-1, *vehicles])
            price = price_of_leaving_out(node.order) * PER_CENT
            self.model.AddDisjunction([index], price // len(node.order.tasks))
