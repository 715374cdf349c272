"""When goods are loaded in OR-Tools' model: not before they are there, and not too long before their delivery."""

from __future__ import annotations

from typing import Any

from dispatcher.model.order import TaskKind
from dispatcher.planning.ortools_ground import Ground
from dispatcher.planning.ortools_time import Clock, service_s


def add_departures(ground: Ground, clock: Clock | None) -> None:
    """Plain deliveries by the begin of their trip, linked goods by their pickup."""
    if clock is None:
        return
    _add_loaded(ground, clock.time)
    _add_rides(ground, clock.time)


def _add_loaded(ground: Ground, time: Any) -> None:
    """A dimension that holds, along each trip, the moment at which its loading began."""
    model, solver = ground.model, ground.solver
    bound = [i for i in range(ground.count) if _is_brought(ground, i) and _asks_for_departure(ground, i)]
    if not bound:
        return
    model.AddConstantDimensionWithSlack(0, ground.horizon, ground.horizon, False, "departure")
    departure = model.GetDimensionOrDie("departure")
    ground.no_slack_but_at_reloads(departure)
    for vehicle in range(len(ground.shifts)):
        start = model.Start(vehicle)
        solver.Add(departure.CumulVar(start) == time.CumulVar(start))
    for index in ground.at[ground.count :]:
        solver.Add(departure.CumulVar(index) + departure.SlackVar(index) == time.CumulVar(index))
    loading_s = _shortest_loading_s(ground)
    for i in bound:
        terms, index = ground.nodes[i].order.terms, ground.at[i]
        if terms.release is not None:
            departure.CumulVar(index).SetMin(max(0, terms.release - ground.base))
        if terms.max_ride_s is not None:
            solver.Add(time.CumulVar(index) <= departure.CumulVar(index) + terms.max_ride_s + loading_s)


def _shortest_loading_s(ground: Ground) -> int:
    seconds = [s.terms.loading_s if s.start is not None else 0 for s in ground.shifts]
    if ground.reloads:
        seconds += [s.vehicle.terms.reload_s for s in ground.shifts]
    return min(seconds)


def _add_rides(ground: Ground, time: Any) -> None:
    """From the end of the pickup to the start of the delivery."""
    for i, node in enumerate(ground.nodes):
        most = node.order.terms.max_ride_s
        if most is None or not node.order.is_linked or node.ref.kind is not TaskKind.PICKUP:
            continue
        pickup, delivery = (ground.index[ref] for ref in ground.day.refs(node.order.id))
        shortest = min(service_s(ground, vehicle, i) for vehicle in ground.vehicles_of[node.order.id])
        ground.solver.Add(time.CumulVar(delivery) <= time.CumulVar(pickup) + most + shortest)


def _is_brought(ground: Ground, task: int) -> bool:
    node = ground.nodes[task]
    return not node.order.is_linked and node.ref.kind is TaskKind.DELIVERY


def _asks_for_departure(ground: Ground, task: int) -> bool:
    terms = ground.nodes[task].order.terms
    return terms.release is not None or terms.max_ride_s is not None
