"""Limits of whole routes in OR-Tools' model: ways, stops, driving, work, waiting, rests by law, batteries."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from dispatcher.model.calls import watt_hours
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.ways import Way
from dispatcher.planning.ortools_ground import PER_CENT, Ground
from dispatcher.planning.ortools_time import Clock

TOO_FEW = 100_000 * PER_CENT
"""What each stop and each minute of work missing costs: a van that goes out for less is sent home afterwards. A hard
limit would leave vans that are empty so."""


def add_limits(ground: Ground, clock: Clock | None) -> None:
    """Every limit that a vehicle or its driver has for the whole of a route."""
    _add_distance(ground)
    _add_stops(ground)
    _add_batteries(ground)
    if clock is None:
        return
    driving = _add_driving(ground)
    rests = [_rests(ground, clock, vehicle, driving) for vehicle in range(len(ground.shifts))]
    _add_work(ground, clock, rests)
    _add_busy(ground, clock, rests)
    if driving is not None:
        _add_law(ground, clock, driving)


def _add_distance(ground: Ground) -> None:
    vehicles = [s.vehicle for s in ground.shifts]
    if any(v.max_distance_m is not None for v in vehicles):
        longest = UNREACHABLE * 10
        most = [longest if v.max_distance_m is None else v.max_distance_m for v in vehicles]
        kinds = [ground.day.way_of(shift) for shift in ground.shifts]
        tables = ground.evaluators(kinds, lambda way: ground.matrix(ground.day.travel.for_way(way).distance_m))
        ground.model.AddDimensionWithVehicleTransitAndCapacity(tables, 0, most, True, "distance")


def _add_stops(ground: Ground) -> None:
    vehicles = [s.vehicle for s in ground.shifts]
    if not any(v.max_stops is not None or v.terms.min_stops for v in vehicles):
        return
    count = ground.count
    most = [count if v.max_stops is None else v.max_stops for v in vehicles]
    places = ground.places[:count]
    tail = [0] * (ground.size - count)
    rows = [[int(p != here) for p in places] + tail for here in places]
    calls_and_starts = ground.size - count - len({s.end for s in ground.shifts})
    rows += [[1] * count + tail for _ in range(calls_and_starts)]
    rows += [[0] * ground.size for _ in range(ground.size - len(rows))]
    table = ground.model.RegisterTransitMatrix(rows)
    ground.model.AddDimensionWithVehicleCapacity(table, 0, most, True, "stops")
    stops = ground.model.GetDimensionOrDie("stops")
    for vehicle, van in enumerate(vehicles):
        if van.terms.min_stops:
            stops.SetCumulVarSoftLowerBound(ground.model.End(vehicle), van.terms.min_stops, TOO_FEW)


def _add_driving(ground: Ground) -> Any:
    """Seconds at the wheel; None when nobody's are limited."""
    most, is_limited = [], False
    longest: dict[Way, int] = {}
    for shift in ground.shifts:
        way = ground.day.way_of(shift)
        limits = [] if shift.vehicle.terms.max_driving_s is None else [shift.vehicle.terms.max_driving_s]
        rule = shift.rest_rule
        if rule is not None:
            # A rest is taken before the way that would be too much, so at worst one way sooner than it has to be:
            # within this limit there is never need of a second one.
            if way not in longest:
                rows = ground.day.travel.for_way(way).duration_s
                longest[way] = max((s for row in rows for s in row if s < UNREACHABLE), default=0)
            once = 2 * rule.after_driving_s - math.ceil(longest[way] / shift.speed_factor)
            limits += [rule.max_driving_s, max(rule.after_driving_s, once)]
        is_limited = is_limited or bool(limits)
        most.append(min(limits, default=UNREACHABLE))
    if not is_limited:
        return None
    rules = [shift.rest_rule for shift in ground.shifts]
    kinds = [
        (ground.day.way_of(shift), shift.speed_factor, UNREACHABLE if rule is None else rule.after_driving_s)
        for shift, rule in zip(ground.shifts, rules, strict=True)
    ]
    tables = ground.evaluators(kinds, lambda kind: _ways(ground, *kind))
    ground.model.AddDimensionWithVehicleTransitAndCapacity(tables, 0, most, True, "driving")
    return ground.model.GetDimensionOrDie("driving")


def _ways(ground: Ground, way: Way, speed_factor: float, longest_s: int) -> list[list[int]]:
    """Seconds of each way; one that is too long for the law by itself takes more than there is."""
    rows = ground.matrix(ground.day.driving_by(way, speed_factor).seconds)
    return [[seconds if seconds <= longest_s else UNREACHABLE + 1 for seconds in row] for row in rows]


def _rests(ground: Ground, clock: Clock, vehicle: int, driving: Any) -> Any:
    """Seconds of rest on the route."""
    solver, model = ground.solver, ground.model
    start, end = (clock.time.CumulVar(index) for index in (model.Start(vehicle), model.End(vehicle)))
    taken = [
        seconds * (solver.IsLessCstVar(start, latest) * solver.IsGreaterCstVar(end, latest))
        for latest, seconds in clock.rests[vehicle]
    ]
    rule = ground.shifts[vehicle].rest_rule
    if rule is not None and driving is not None:
        driven = driving.CumulVar(model.End(vehicle))
        taken.append(rule.rest_s * solver.IsGreaterCstVar(driven, rule.after_driving_s))
    return solver.Sum([expression.Var() for expression in taken]) if taken else solver.IntConst(0)


def _add_work(ground: Ground, clock: Clock, rests: Sequence[Any]) -> None:
    for vehicle, shift in enumerate(ground.shifts):
        most = shift.vehicle.terms.max_work_s
        if most is not None:
            start, end = (clock.time.CumulVar(i) for i in (ground.model.Start(vehicle), ground.model.End(vehicle)))
            ground.solver.Add(end <= start + rests[vehicle] + most)


def _add_busy(ground: Ground, clock: Clock, rests: Sequence[Any]) -> None:
    """What is done on a route, waiting and rests left away: the rest of its time is one or the other."""
    vans = [s.vehicle.terms for s in ground.shifts]
    if not any(van.max_waiting_s is not None or van.min_work_s for van in vans):
        return
    model = ground.model
    model.AddDimensionWithVehicleTransits(list(clock.tables), 0, ground.horizon, True, "busy")
    busy = model.GetDimensionOrDie("busy")
    for vehicle, van in enumerate(vans):
        if van.max_waiting_s is not None:
            start, end = (clock.time.CumulVar(i) for i in (model.Start(vehicle), model.End(vehicle)))
            done = busy.CumulVar(model.End(vehicle))
            idle = van.max_waiting_s + (1 - ground.is_used(vehicle)) * ground.horizon
            ground.solver.Add(end <= start + done + rests[vehicle] + idle)
        if van.min_work_s:
            busy.SetCumulVarSoftLowerBound(model.End(vehicle), van.min_work_s, TOO_FEW // 60)


def _add_law(ground: Ground, clock: Clock, driving: Any) -> None:
    """A rest before the way that would take a driver past the limit, beside any other that falls there."""
    solver, model = ground.solver, ground.model
    rules = [shift.rest_rule for shift in ground.shifts]
    if not any(rules):
        return
    limits = [rule.after_driving_s if rule is not None else UNREACHABLE for rule in rules]
    seconds = [
        0 if rule is None else rule.rest_s + sum(taken for _, taken in clock.rests[vehicle])
        for vehicle, rule in enumerate(rules)
    ]
    for index in ground.at:
        who = model.VehicleVar(index) + 1
        limit = solver.Element([UNREACHABLE, *limits], who).Var()
        driven = driving.CumulVar(index)
        within = solver.IsLessOrEqualVar(driven, limit)
        beyond = solver.IsGreaterVar((driven + driving.TransitVar(index)).Var(), limit)
        rest = solver.Element([0, *seconds], who)
        solver.Add(clock.time.SlackVar(index) >= rest * (within * beyond * model.ActiveVar(index)))


def _add_batteries(ground: Ground) -> None:
    """How far an electric van comes without charging, as if it were full all the way."""
    batteries = [s.vehicle.terms.battery for s in ground.shifts]
    if not any(batteries):
        return
    weight = sum(abs(n.load_change.get("weight", 0)) for n in ground.nodes)
    full = [{"weight": min(weight, s.vehicle.capacity.get("weight", weight))} for s in ground.shifts]
    rates = [
        0.0 if battery is None else watt_hours(ground.day, battery, 10**6, held) / 10**6
        for battery, held in zip(batteries, full, strict=True)
    ]
    kinds = [(ground.day.way_of(s), rate) for s, rate in zip(ground.shifts, rates, strict=True)]
    tables = ground.evaluators(kinds, lambda kind: _ceiled(ground, *kind))
    most = [UNREACHABLE if b is None else max(0, b.start_wh - b.reserve_wh) for b in batteries]
    ground.model.AddDimensionWithVehicleTransitAndCapacity(tables, 0, most, True, "battery")


def _ceiled(ground: Ground, way: Way, rate: float) -> list[list[int]]:
    return [
        [math.ceil(cell * rate) for cell in row] for row in ground.matrix(ground.day.travel.for_way(way).distance_m)
    ]
