"""Which orders lie inside zones and closures, and what that makes of a day's rules, orders and shifts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from zoneinfo import ZoneInfo

from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order, Task
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Where
from dispatcher.model.road_rules import Area, Closure, ClosureKind, RoadRules, Zone, bounds, holds
from dispatcher.model.terms import DayRules, ZoneRule
from dispatcher.model.timewindow import DAY_S, TimeWindow, merged, moment
from dispatcher.model.values import dataclass

DAYS_BEFORE, DAYS_AFTER = 1, 2


@dataclass(frozen=True, slots=True)
class ClosedTime:
    """A closure and the moments (seconds since 1970 in UTC) at which it holds around a date."""

    closure: Closure
    windows: tuple[TimeWindow, ...]


def closed_times(closures: Iterable[Closure], date: dt.date, zone: ZoneInfo) -> tuple[ClosedTime, ...]:
    """The closures that hold at some time around a date: the evening before to the night after."""
    return _closed_times(tuple(closures), date, zone)


@lru_cache(maxsize=64)
def _closed_times(closures: tuple[Closure, ...], date: dt.date, zone: ZoneInfo) -> tuple[ClosedTime, ...]:
    found = []
    for closure in closures:
        windows = []
        for day in (date + dt.timedelta(days=n) for n in range(-DAYS_BEFORE, DAYS_AFTER + 1)):
            for w in closure.windows_on(day):
                end = moment(day, w.latest + 1, zone) - 1
                windows.append(TimeWindow(moment(day, w.earliest, zone), max(end, moment(day, w.earliest, zone))))
        if windows:
            found.append(ClosedTime(closure, merged(windows)))
    return tuple(found)


def is_inside(area: Area, place: Location) -> bool:
    """True when the place lies inside; quick for places far away."""
    if not area:
        return False
    south, west, north, east = _bounds(area)
    return south <= place.lat <= north and west <= place.lon <= east and holds(area, place)


_bounds = lru_cache(maxsize=4096)(bounds)


def zones_of(order: Order, zones: Iterable[Zone]) -> tuple[str, ...]:
    """Names of the zones in which any place of an order lies, those that its list names first."""
    named = sorted({name for task in order.tasks for name in task.terms.zones})
    places = [task.location for task in order.tasks if task.location is not None]
    drawn = (zone.name for zone in zones if any(is_inside(zone.area, place) for place in places))
    return tuple(dict.fromkeys((*named, *drawn)))


def in_zones(asked: Sequence[Order], roads: RoadRules, closed: Sequence[ClosedTime]) -> tuple[Order, ...]:
    """The orders with the names of the zones and closures in which their places lie."""
    areas = [(zone.name, zone.area) for zone in roads.zones]
    areas += [(token(one.closure), one.closure.area) for one in closed if one.closure.kind is not ClosureKind.AVOID]
    if not areas:
        return tuple(asked)

    def task(one: Task) -> Task:
        if one.location is None:
            return one
        place = one.location
        names = frozenset(name for name, area in areas if is_inside(area, place))
        return replace(one, terms=replace(one.terms, zones=one.terms.zones | names)) if names else one

    return tuple(order.with_tasks(task) for order in asked)


def token(closure: Closure) -> str:
    """What a closure is called among the zones of a place and the skills of those who may come."""
    return f"closed: {closure.name}"


def driven(shift: Shift) -> Shift:
    """The shift as roads know it: who drives by battery is electric."""
    vehicle, terms = shift.vehicle, shift.vehicle.terms
    if terms.battery is None or terms.way.is_electric:
        return shift
    way = replace(terms.way, is_electric=True)
    return replace(shift, vehicle=replace(vehicle, terms=replace(terms, way=way)))


def admitted(shifts: Sequence[Shift], closed: Sequence[ClosedTime]) -> tuple[Shift, ...]:
    """The shifts with a pass for every closure that does not concern their vehicles; without closures as they are."""

    def with_passes(shift: Shift) -> Shift:
        way = shift.vehicle.terms.way
        passes = frozenset(token(one.closure) for one in closed if not one.closure.concerns(way))
        vehicle = shift.vehicle
        return replace(shift, vehicle=replace(vehicle, skills=vehicle.skills | passes)) if passes else shift

    return tuple(with_passes(driven(shift)) for shift in shifts) if closed else tuple(shifts)


def rules_of(
    rules: DayRules, closed: Sequence[ClosedTime], asked: Sequence[Order], date: dt.date, zone: ZoneInfo
) -> DayRules:
    """The day's rules with the closures in which somebody has to be served."""
    own = closure_rules(closed, asked, (date, date), zone)
    return replace(rules, zones=(*rules.zones, *own)) if own else rules


def closure_rules(
    closed: Sequence[ClosedTime], asked: Iterable[Order], dates: tuple[dt.date, dt.date], zone: ZoneInfo
) -> tuple[ZoneRule, ...]:
    """Who may serve inside of the closures that hold any of these orders, from the first date to the last."""
    names = {name for order in asked for task in order.tasks for name in task.terms.zones}
    first, last = dates
    begin, end = moment(first, -DAYS_BEFORE * DAY_S, zone), moment(last, (DAYS_AFTER + 1) * DAY_S, zone) - 1
    here = (one for one in closed if token(one.closure) in names)
    return tuple(ZoneRule(token(one.closure), token(one.closure), _open(one.windows, begin, end)) for one in here)


def closed_on_any(days: Iterable[tuple[dt.date, Iterable[Closure]]], zone: ZoneInfo) -> tuple[ClosedTime, ...]:
    """The closures that hold at some time around any of these dates."""
    windows: dict[Closure, list[TimeWindow]] = {}
    for date, closures in days:
        for one in closed_times(closures, date, zone):
            windows.setdefault(one.closure, []).extend(one.windows)
    return tuple(ClosedTime(closure, merged(several)) for closure, several in windows.items())


def _open(closed: Sequence[TimeWindow], begin: int, end: int) -> tuple[TimeWindow, ...]:
    """The moments from `begin` to `end` that lie in none of the windows."""
    at, found = begin, []
    for window in closed:
        if at < window.earliest:
            found.append(TimeWindow(at, window.earliest - 1))
        at = max(at, window.latest + 1)
    return (*found, TimeWindow(at, end)) if at < end else tuple(found)


def outside_problems(asked: Iterable[Order], zones: Sequence[Zone]) -> Iterator[Problem]:
    """Orders that lie outside of every service area, where there is any."""
    served = [zone for zone in zones if zone.is_service_area]
    if not served:
        return
    for order in asked:
        places = [task.location for task in order.tasks if task.location is not None]
        if any(not any(is_inside(zone.area, place) for zone in served) for place in places):
            cause = f"Order {order.id} lies outside of the service area."
            remedy = "Check its place, refuse it, or draw the service area wider."
            yield Problem("outside-service-area", cause, remedy, Where(source=order.id))


def closed_problems(asked: Iterable[Order], shifts: Sequence[Shift], closed: Sequence[ClosedTime]) -> Iterator[Problem]:
    """Orders inside a closure that none of the day's vehicles may enter at a time when the order may be served."""
    ways = {shift.vehicle.terms.way for shift in shifts}
    for one in closed:
        if one.closure.kind is ClosureKind.AVOID or not all(one.closure.concerns(way) for way in ways):
            continue
        for order in asked:
            if any(_is_shut(task, one, shifts) for task in order.tasks):
                cause = f"Order {order.id} lies in “{one.closure.name}”, which is closed when it could be served."
                remedy = "Serve it on another day, change its times, or give a vehicle the permit."
                yield Problem("order-in-closure", cause, remedy, Where(source=order.id))


def _is_shut(task: Task, one: ClosedTime, shifts: Sequence[Shift]) -> bool:
    """True when a task lies inside and no moment of its windows, nor of any shift, is open."""
    if task.location is None or not is_inside(one.closure.area, task.location):
        return False
    asked = task.windows or tuple(TimeWindow(shift.earliest, shift.latest) for shift in shifts)
    return all(any(w.earliest <= a.earliest and a.latest <= w.latest for w in one.windows) for a in asked)
