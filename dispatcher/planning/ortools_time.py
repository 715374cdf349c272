"""Time in OR-Tools' model: windows, shifts and rests."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from ortools.constraint_solver import pywrapcp

from dispatcher.model.fleet import Shift
from dispatcher.model.terms import SoftWindow
from dispatcher.model.timewindow import TimeWindow, merged
from dispatcher.model.timing import HOUR_S
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.ways import Way
from dispatcher.planning.ortools_ground import PER_CENT, PER_SECOND, Ground


class _Kind(NamedTuple):
    """What vehicles of one kind have in common: speed, seconds at the depot, and seconds of each task (None: the
    tasks' own)."""

    way: Way
    speed_factor: float
    loading_s: int
    reload_s: int
    services: tuple[int, ...] | None
    setups: tuple[int, ...] | None


class Clock(NamedTuple):
    """The dimension of time, its tables by vehicle, and each vehicle's rests."""

    time: Any
    tables: Sequence[int]
    rests: Sequence[Sequence[tuple[int, int]]]  # latest start from the model's base, seconds


def add_time(ground: Ground) -> Clock | None:
    """Arrival counts as start of service: service here, travel, then setup there. None for a day without time."""
    if _is_timeless(ground):
        return None
    tables = ground.evaluators(
        [_kind(ground, vehicle) for vehicle in range(len(ground.shifts))], lambda kind: _table(ground, kind)
    )
    ground.model.AddDimensionWithVehicleTransits(tables, ground.horizon, ground.horizon, False, "time")
    time = ground.model.GetDimensionOrDie("time")
    _add_windows(ground, time)
    slots = _slots(ground)
    rests = [_add_shift(ground, time, vehicle, slots[vehicle]) for vehicle in range(len(ground.shifts))]
    return Clock(time, tables, rests)


def _is_timeless(ground: Ground) -> bool:
    return (
        ground.is_plain
        and not any(any(map(any, ground.day.driving(shift).seconds)) for shift in _one_of_each(ground))
        and not any(n.task.windows or n.task.service_s or n.task.setup_s for n in ground.nodes)
    )


def _one_of_each(ground: Ground) -> Iterable[Shift]:
    return {ground.day.way_of(shift): shift for shift in ground.shifts}.values()


def _kind(ground: Ground, vehicle: int) -> _Kind:
    shift = ground.shifts[vehicle]
    if ground.is_plain:
        return _Kind(ground.day.way_of(shift), shift.speed_factor, 0, 0, None, None)
    services = tuple(service_s(ground, vehicle, i) for i in range(ground.count))
    setups = tuple(served.setup_s for served in ground.servings(vehicle))
    loading_s = shift.terms.loading_s if shift.start is not None else 0
    way, reload_s = ground.day.way_of(shift), shift.vehicle.terms.reload_s
    return _Kind(way, shift.speed_factor, loading_s, reload_s, services, setups)


def service_s(ground: Ground, vehicle: int, task: int) -> int:
    """Seconds of service, at the hour of the task's windows and the shift at which it is longest."""
    served, rules, shift = ground.servings(vehicle)[task], ground.day.rules, ground.shifts[vehicle]
    if not rules.service_by_hour:
        return served.service_s
    earliest = max(shift.earliest, served.windows[0].earliest) if served.windows else shift.earliest
    latest = min(shift.latest, served.windows[-1].latest) if served.windows else shift.latest
    first, last = ((moment - rules.midnight) // HOUR_S for moment in (earliest, latest))
    count = len(rules.service_by_hour)
    hours = range(first, min(last, first + count - 1) + 1) or range(first, first + 1)
    return round(served.service_s * max(rules.service_by_hour[hour % count] for hour in hours))


def _table(ground: Ground, kind: _Kind) -> list[list[int]]:
    rows = ground.matrix(ground.day.driving_by(kind.way, kind.speed_factor).seconds)
    count, visits = ground.count, len(ground.places)
    setups = [n.task.setup_s for n in ground.nodes] if kind.setups is None else kind.setups
    services = [n.task.service_s for n in ground.nodes] if kind.services is None else kind.services
    stays = [*services, *[kind.reload_s] * len(ground.reloads), *[kind.loading_s] * (ground.size - visits)]
    never = ground.horizon + 1
    for i, row in enumerate(rows):
        here = ground.places[i] if i < count else -1
        for j, seconds in enumerate(row):
            if seconds >= UNREACHABLE:
                row[j] = never
            elif j < count:
                row[j] = seconds + stays[i] + (setups[j] if ground.places[j] != here else 0)
            else:
                row[j] = seconds + stays[i]
    return rows


def _add_windows(ground: Ground, time: Any) -> None:
    for i, node in enumerate(ground.nodes):
        index = ground.at[i]
        var = time.CumulVar(index)
        able = ground.vehicles_of[node.order.id]
        by_windows: dict[tuple[TimeWindow, ...], list[int]] = {}
        for vehicle in able if not ground.is_plain else able[:1]:
            by_windows.setdefault(ground.servings(vehicle)[i].windows, []).append(vehicle)
        if () not in by_windows:
            _open(ground, var, merged([w for windows in by_windows for w in windows]))
        if len(by_windows) > 1:
            for windows, vehicles in by_windows.items():
                if windows:
                    _open_for(ground, var, windows, ground.model.VehicleVar(index), vehicles)
        if node.task.terms.soft is not None:
            _soften(ground, time, index, node.task.terms.soft)


def _open(ground: Ground, var: Any, windows: Sequence[TimeWindow]) -> None:
    var.SetRange(max(0, windows[0].earliest - ground.base), windows[-1].latest - ground.base)
    for early, late in itertools.pairwise(windows):
        if early.latest + 1 < late.earliest:
            var.RemoveInterval(early.latest + 1 - ground.base, late.earliest - 1 - ground.base)


def _open_for(ground: Ground, var: Any, windows: Sequence[TimeWindow], who: Any, vehicles: Sequence[int]) -> None:
    """Windows that hold when one of these vehicles comes."""
    solver, far = ground.solver, ground.horizon
    comes = solver.IsMemberVar(who, list(vehicles))
    first, last = max(0, windows[0].earliest - ground.base), windows[-1].latest - ground.base
    solver.Add(var >= comes * first)
    if last < far:
        solver.Add(var + comes * (far - last) <= far)
    for early, late in itertools.pairwise(windows):
        before = solver.IsLessOrEqualCstVar(var, early.latest - ground.base)
        after = solver.IsGreaterOrEqualCstVar(var, late.earliest - ground.base)
        solver.Add(before + after >= comes)


def _soften(ground: Ground, time: Any, index: int, soft: SoftWindow) -> None:
    per_minute = PER_CENT // 60
    if soft.late_per_min:
        latest = max(0, soft.window.latest - ground.base)
        time.SetCumulVarSoftUpperBound(index, latest, soft.late_per_min * per_minute)
    if soft.early_per_min:
        earliest = max(0, soft.window.earliest - ground.base)
        time.SetCumulVarSoftLowerBound(index, earliest, soft.early_per_min * per_minute)


def _slots(ground: Ground) -> list[int]:
    """When each vehicle may begin at the earliest, so that vans which begin at once find a dock one after the other."""
    begins = [shift.earliest for shift in ground.shifts]
    for location, most in ground.day.rules.docks.items():
        here = [v for v, s in enumerate(ground.shifts) if s.start == location and s.terms.loading_s]
        free = [min(begins)] * most
        for vehicle in sorted(here, key=lambda v: (begins[v], v)):
            begins[vehicle] = max(begins[vehicle], free[0])
            free = sorted([*free[1:], begins[vehicle] + ground.shifts[vehicle].terms.loading_s])
    return begins


def _add_shift(ground: Ground, time: Any, vehicle: int, begins: int) -> list[tuple[int, int]]:
    shift, model = ground.shifts[vehicle], ground.model
    opens, closes = shift.earliest - ground.base, shift.latest - ground.base
    start, by = time.CumulVar(model.Start(vehicle)), _start_by(ground, shift)
    start.SetRange(min(begins - ground.base, by), by)
    time.CumulVar(model.End(vehicle)).SetRange(opens, closes)
    _add_span(ground, time, vehicle)
    rests, intervals = [], []
    for rest in shift.breaks:
        earliest, latest = rest.window.earliest - ground.base, rest.window.latest - ground.base
        if not opens < latest < closes:
            continue  # the route is never under way at its latest start
        # The library may put a rest before the route begins, where the judge does not count it. So a route
        # begins before its rest may start. (Allowing later starts too, by a gap in the range, made each
        # step fifty times slower. A shift that begins inside a rest's window is left to the judge.)
        if opens < earliest < by:
            start.SetMax(earliest)
        rests.append((latest, rest.duration_s))
        name = f"break {vehicle}"
        intervals.append(
            ground.solver.FixedDurationIntervalVar(max(earliest, opens), latest, rest.duration_s, False, name)
        )
    if intervals:
        stays = [0] * model.Size()
        for i in range(ground.count):
            stays[ground.at[i]] = service_s(ground, vehicle, i)
        for index in ground.at[ground.count :]:
            stays[index] = shift.vehicle.terms.reload_s
        stays[model.Start(vehicle)] = shift.terms.loading_s if shift.start is not None else 0
        time.SetBreakIntervalsOfVehicle(intervals, vehicle, stays)
    return rests


def _start_by(ground: Ground, shift: Shift) -> int:
    """The latest start, from the model's base."""
    latest = shift.latest
    if shift.terms.latest_start is not None:
        latest = min(latest, shift.terms.latest_start)
    if shift.terms.begins_at_once and not any(n.order.terms.release for n in ground.nodes):
        latest = shift.earliest
    return max(shift.earliest, latest) - ground.base


def _add_span(ground: Ground, time: Any, vehicle: int) -> None:
    """What hours cost, beyond the regular ones too, and how many there may be."""
    shift = ground.shifts[vehicle]
    terms = shift.vehicle.terms
    limits = [shift.vehicle.max_time_s, shift.rest_rule.max_duty_s if shift.rest_rule is not None else None]
    most = min((limit for limit in limits if limit is not None), default=ground.horizon)
    if most < ground.horizon:
        time.SetSpanUpperBoundForVehicle(most, vehicle)
    per_second = shift.vehicle.cost_per_hour * PER_SECOND
    if terms.max_work_s is not None or terms.max_waiting_s is not None:
        per_second = max(1, per_second)  # where hours cost nothing the library does not mind idle ones
    time.SetSpanCostCoefficientForVehicle(per_second, vehicle)
    if shift.terms.regular_s is not None and shift.terms.cost_per_overtime_hour:
        library: Any = pywrapcp
        beyond = library.BoundCost(shift.terms.regular_s, shift.terms.cost_per_overtime_hour * PER_SECOND)
        time.SetSoftSpanUpperBoundForVehicle(beyond, vehicle)
