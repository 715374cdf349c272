"""What routes cost in OR-Tools' model: ways, tolls, fuel, stops, and who serves what."""

from __future__ import annotations

from dispatcher.model.fleet import Shift
from dispatcher.model.ways import Way
from dispatcher.planning.ortools_ground import PER_CENT, PER_METRE, Ground

Kind = tuple[Way, int | float, int, bool, tuple[int, ...]]
"""How the vehicle moves, cost units per metre, cents per stop, whether tolls are paid, and cents for each task (none:
nothing for any)."""


def add_costs(ground: Ground) -> None:
    """The cost of each way by vehicle, and of using the vehicle at all."""
    kinds = [_kind(ground, vehicle) for vehicle in range(len(ground.shifts))]
    for vehicle, table in enumerate(ground.evaluators(kinds, lambda kind: _table(ground, kind))):
        ground.model.SetArcCostEvaluatorOfVehicle(table, vehicle)
        ground.model.SetFixedCostOfVehicle(ground.shifts[vehicle].vehicle.cost_per_use * PER_CENT, vehicle)


def _per_metre(ground: Ground, shift: Shift) -> int | float:
    """Cost units per metre: the van's own, its fuel and its CO2; whole where they are."""
    terms, rules = shift.vehicle.terms, ground.day.rules
    cents = terms.fuel_per_100km * rules.fuel_price / 10**8 + terms.co2_g_per_km * rules.co2_price / 10**9
    own = shift.vehicle.cost_per_km * PER_METRE
    return own + cents * PER_CENT if cents else own


def _kind(ground: Ground, vehicle: int) -> Kind:
    shift = ground.shifts[vehicle]
    terms = shift.vehicle.terms
    tolls = terms.pays_tolls and ground.day.driving(shift).tolls is not None
    prices = () if ground.is_plain else tuple(served.price for served in ground.servings(vehicle))
    return (
        ground.day.way_of(shift),
        _per_metre(ground, shift),
        terms.cost_per_stop,
        tolls,
        prices if any(prices) else (),
    )


def _table(ground: Ground, kind: Kind) -> list[list[int]]:
    way, rate, per_stop, tolls, prices = kind
    travel = ground.day.travel.for_way(way)
    metres = travel.distance_m
    if isinstance(rate, int):
        rows = ground.matrix(metres, rate)
    else:
        rows = [[round(cell * rate) for cell in row] for row in ground.matrix(metres)]
    if tolls and travel.toll_cents is not None:
        for row, toll in zip(rows, ground.matrix(travel.toll_cents, PER_CENT), strict=True):
            row[:] = [a + b for a, b in zip(row, toll, strict=True)]
    if not per_stop and not prices:
        return rows
    into = [price * PER_CENT for price in prices] or [0] * ground.count
    for i, row in enumerate(rows):
        here = ground.places[i] if i < ground.count else -1
        for j in range(ground.count):
            row[j] += into[j] + (per_stop * PER_CENT if ground.places[j] != here else 0)
    return rows
