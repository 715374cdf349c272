"""Goods in OR-Tools' model: loads by dimension and compartment, over several trips, what may be aboard with what, and
what must be unloaded first."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from ortools.constraint_solver import pywrapcp

from dispatcher.model.day import Node
from dispatcher.model.order import TaskKind
from dispatcher.model.terms import Compartment, RelationKind
from dispatcher.planning.ortools_ground import Ground


def add_loads(ground: Ground) -> None:
    """What is on board: in the van, and in each of its compartments."""
    vehicles = [s.vehicle for s in ground.shifts]
    for name in sorted({name for v in vehicles for name in v.capacity}):
        amounts = [n.load_change.get(name, 0) for n in ground.nodes]
        _add_load(ground, name, [amounts] * len(vehicles), [v.capacity for v in vehicles])
    parts = [v.terms.compartments for v in vehicles]
    for place in range(max(map(len, parts))):
        capacities = [own[place].capacity if place < len(own) else {} for own in parts]
        for name in sorted({name for capacity in capacities for name in capacity}):
            changes = [
                [n.load_change.get(name, 0) if _part_of(own, n) == place else 0 for n in ground.nodes] for own in parts
            ]
            _add_load(ground, name, changes, capacities, f" ({place})")
    if ground.reloads:
        _add_trips(ground)


def _part_of(parts: Sequence[Compartment], node: Node) -> int | None:
    """Goods go to the first compartment for their class."""
    return next((i for i, part in enumerate(parts) if node.order.terms.goods in part.goods), None)


def _add_load(
    ground: Ground,
    name: str,
    changes: Sequence[Sequence[int]],
    capacities: Sequence[Mapping[str, int]],
    where: str = "",
) -> None:
    """Goods of plain deliveries are loaded at the start: it is free, and counted down."""
    held = [i for i, column in enumerate(zip(*changes, strict=True)) if any(column)]
    if not held:
        return
    brings = {i for i in held if _is_plain(ground.nodes[i], TaskKind.DELIVERY)}
    fetches = any(_is_plain(ground.nodes[i], TaskKind.PICKUP) for i in held)
    total = sum(abs(changes_of) for changes_of in map(_largest, zip(*changes, strict=True)))
    most = [min(total, capacity.get(name, total)) for capacity in capacities]
    label = f"load {name}{where}"
    if len(brings) == len(held):
        ground.add_counter(label, [[-c for c in own] for own in changes], most, resets=True)
    elif ground.reloads:
        _add_load_by_trip(ground, label, changes, most, brings)
    else:
        load = ground.add_counter(label, changes, most, from_zero=not brings)
        if brings and fetches:
            # Goods that were fetched cannot be handed out again: the start holds all that is brought.
            brought = [[-c if i in brings else 0 for i, c in enumerate(own)] for own in changes]
            total_brought = ground.add_counter(f"brought {name}{where}", brought, most)
            for vehicle in range(len(ground.shifts)):
                start, end = ground.model.Start(vehicle), ground.model.End(vehicle)
                ground.solver.Add(load.CumulVar(start) == total_brought.CumulVar(end))


def _largest(column: tuple[int, ...]) -> int:
    return max(column, key=abs)


def _is_plain(node: Node, kind: TaskKind) -> bool:
    return not node.order.is_linked and node.ref.kind is kind


def _add_load_by_trip(
    ground: Ground, label: str, changes: Sequence[Sequence[int]], most: Sequence[int], brings: set[int]
) -> None:
    """What is still to be brought counts down to nothing on each trip, what is fetched counts up from nothing."""
    model, solver = ground.model, ground.solver
    fetched = [[0 if i in brings else c for i, c in enumerate(own)] for own in changes]
    aboard = ground.add_counter(f"{label} fetched", fetched, most, resets=True)
    tables: dict[tuple[int, ...], int] = {}
    by_vehicle = []
    for own in changes:
        key = tuple(c if i in brings else 0 for i, c in enumerate(own))
        if key not in tables:
            tables[key] = model.RegisterUnaryTransitVector([*key, *[0] * (ground.size - len(key))])
        by_vehicle.append(tables[key])
    name = f"{label} to bring"
    model.AddDimensionWithVehicleTransitAndCapacity(by_vehicle, max(most), list(most), False, name)
    to_bring = model.GetDimensionOrDie(name)
    ground.no_slack_but_at_reloads(to_bring)
    for index in (*ground.at[ground.count :], *(model.End(v) for v in range(len(ground.shifts)))):
        to_bring.CumulVar(index).SetValue(0)
    for index in ground.at:
        capacity = solver.Element([max(most), *most], model.VehicleVar(index) + 1)
        solver.Add(to_bring.CumulVar(index) + aboard.CumulVar(index) <= capacity)


def _add_trips(ground: Ground) -> None:
    """Who may come back for more goods, and how often; never with goods of a linked order aboard."""
    model = ground.model
    vans = [s.vehicle.terms for s in ground.shifts]
    for index, depot in zip(ground.at[ground.count :], ground.reloads, strict=True):
        able = [v for v, s in enumerate(ground.shifts) if vans[v].max_trips > 1 and s.start == depot]
        model.VehicleVar(index).SetValues([-1, *able])
        model.AddDisjunction([index], 0)
    ones = model.RegisterUnaryTransitVector([int(ground.count <= i < len(ground.places)) for i in range(ground.size)])
    model.AddDimensionWithVehicleCapacity(ones, 0, [max(1, van.max_trips) - 1 for van in vans], True, "trips")
    if any(n.order.is_linked for n in ground.nodes):
        opened = [_opened(node) for node in ground.nodes]
        pairs = ground.add_counter("open pairs", [opened] * len(vans), [ground.count] * len(vans))
        for index in ground.at[ground.count :]:
            pairs.CumulVar(index).SetValue(0)


def _opened(node: Node) -> int:
    """1 where goods of a linked order come aboard, -1 where they leave."""
    if not node.order.is_linked:
        return 0
    return 1 if node.ref.kind is TaskKind.PICKUP else -1


def add_goods(ground: Ground) -> None:
    """Goods that are never aboard together, and orders that are never on one route."""
    library: Any = pywrapcp
    policies = library.RoutingModel
    never = list(ground.day.rules.incompatible)
    touchy = {goods for pair in never for goods in pair}
    apart = [r.order_ids for r in ground.day.rules.relations if r.kind is RelationKind.APART]
    lonely = {name for group in apart for name in group}
    types: dict[tuple[str | None, str], int] = {}
    for node in ground.nodes:
        goods = node.order.terms.goods
        kind = (goods if goods in touchy else None, node.order.id if node.order.id in lonely else "")
        if kind == (None, ""):
            continue
        if node.ref.kind is TaskKind.PICKUP:
            policy = policies.TYPE_ADDED_TO_VEHICLE
        elif node.order.is_linked:
            policy = policies.ADDED_TYPE_REMOVED_FROM_VEHICLE
        else:
            policy = policies.TYPE_ON_VEHICLE_UP_TO_VISIT
        ground.model.SetVisitType(ground.index[node.ref], types.setdefault(kind, len(types)), policy)
    for (a, one), (b, other) in itertools.combinations_with_replacement(types.items(), 2):
        (goods_a, name_a), (goods_b, name_b) = a, b
        if goods_a is not None and goods_b is not None and frozenset((goods_a, goods_b)) in never:
            ground.model.AddTemporalTypeIncompatibility(one, other)
        if name_a != name_b and any(name_a in group and name_b in group for group in apart):
            ground.model.AddHardTypeIncompatibility(one, other)


def add_stacks(ground: Ground) -> None:
    """Vans in which only what was loaded last can be unloaded. Counted in these vans alone."""
    vans = [s.vehicle.terms.last_in_first_out for s in ground.shifts]
    if not any(vans):
        return
    library: Any = pywrapcp
    nothing = [0] * ground.count
    for vehicle, is_stack in enumerate(vans):
        if is_stack:
            ground.model.SetPickupAndDeliveryPolicyOfVehicle(library.RoutingModel.PICKUP_AND_DELIVERY_LIFO, vehicle)
    opened = [_opened(node) for node in ground.nodes]
    fetched = [int(_is_plain(node, TaskKind.PICKUP)) for node in ground.nodes]
    counters = []
    for name, values, resets in (("stacked pairs", opened, False), ("stacked goods", fetched, True)):
        if any(values):
            own = [values if is_stack else nothing for is_stack in vans]
            counters.append(ground.add_counter(name, own, [ground.count] * len(vans), resets=resets))
        else:
            counters.append(None)
    pairs, goods = counters
    for i, node in enumerate(ground.nodes):
        if node.order.is_linked:
            continue
        if pairs is not None:
            pairs.CumulVar(ground.at[i]).SetValue(0)
        if goods is not None and node.ref.kind is TaskKind.DELIVERY:
            goods.CumulVar(ground.at[i]).SetValue(0)
