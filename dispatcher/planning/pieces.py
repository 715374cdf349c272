"""A large day cut into pieces that can be planned by themselves: neighbouring orders, and shifts enough to serve them.

Where the cuts run is another question each time: what lay at a seam before lies in the middle of a piece afterwards.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dispatcher.model import relations
from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order
from dispatcher.model.place import Location
from dispatcher.model.plan import Route
from dispatcher.model.serving import may_serve
from dispatcher.model.values import dataclass

DRIVE_S = 240
"""What a stop is taken to cost in driving when work is dealt out before there are routes."""
GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
"""Turned by it time after time, a line never comes to lie near one of the last few."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a day: orders and shifts by id, and the routes that they have so far."""

    order_ids: frozenset[str]
    shift_ids: frozenset[str]
    routes: tuple[Route, ...] = ()


class Point(NamedTuple):
    """Where on the map, in degrees of latitude."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class _Unit:
    """What must not be cut: orders that belong together, or a route. `size` counts orders, `work_s` is to be done."""

    names: tuple[str, ...]
    at: Point
    size: int
    work_s: int


def first_pieces(day: Day, most: int) -> list[Piece]:
    """The day cut before there is any plan into parts of at most `most` orders where that is possible.

    Every part gets shifts by its work, the nearest first. Orders that no shift of their part may serve go to the
    nearest part that has one.
    """
    parts = _halved(list(_units(day)), most)
    dealt = [(part, own) for part, own in zip(parts, _dealt_out(day, parts), strict=True) if own]
    centres = [_mean([unit.at for unit in part]) for part, _ in dealt]
    homes: list[set[str]] = [set() for _ in dealt]
    for unit in (unit for part in parts for unit in part):
        near = sorted(range(len(dealt)), key=lambda i: (_distance(unit.at, centres[i]), i))
        able = (i for i in near if any(_serves(day, shift, unit) for shift in dealt[i][1]))
        homes[next(able, near[0])].update(unit.names)
    return [
        Piece(frozenset(home), frozenset(shift.id for shift in own))
        for home, (_, own) in zip(homes, dealt, strict=True)
        if home
    ]


def next_pieces(day: Day, routes: Iterable[Route], turn: int, most: int) -> list[Piece]:
    """The day cut between routes, along other lines at every turn; what is left out joins the nearest routes, and idle
    shifts are dealt out."""
    used = {route.shift_id: route for route in routes if route.tasks}
    middles = {name: _middle(day, {ref.order_id for ref in route.tasks}) for name, route in used.items()}
    units = [
        _Unit((name,), _turned(middles[name], turn * GOLDEN_ANGLE), len(route.tasks), len(route.tasks))
        for name, route in used.items()
    ]
    shifts = [{name for unit in group for name in unit.names} for group in _halved(units, most)]
    orders = [{ref.order_id for name in names for ref in used[name].tasks} for names in shifts]
    centres = [_mean([middles[name] for name in names]) for names in shifts]
    for number, name in enumerate(sorted(day.shifts.keys() - used.keys())):
        shifts[(number + turn) % len(shifts)].add(name)
    for name in sorted(day.orders.keys() - set().union(*orders)):
        orders[_nearest(_point(day.orders[name]), centres)].add(name)
    return [
        Piece(frozenset(there), frozenset(names), tuple(used[name] for name in sorted(names & used.keys())))
        for there, names in zip(orders, shifts, strict=True)
    ]


def _units(day: Day) -> Iterator[_Unit]:
    """Orders one by one, or as many as belong together."""
    seen: set[str] = set()
    for order_id in day.orders:
        if order_id in seen:
            continue
        group = _group(day, order_id) if day.rules.relations else {order_id}
        seen |= group
        work_s = sum(_work_s(day.orders[name]) for name in group)
        yield _Unit(tuple(sorted(group)), _middle(day, group), len(group), work_s)


def _group(day: Day, order_id: str) -> set[str]:
    """Everything that must be planned together with this order, however roundabout."""
    group, waiting = {order_id}, [order_id]
    while waiting:
        new = (relations.related(day.rules.relations, waiting.pop()) & day.orders.keys()) - group
        group |= new
        waiting += sorted(new)
    return group


def _work_s(order: Order) -> int:
    return sum(task.service_s + task.setup_s + DRIVE_S for task in order.tasks)


def _halved(units: list[_Unit], most: int) -> list[list[_Unit]]:
    """Parts of at most `most` orders, or of one unit, with about the same work on both sides of every cut."""
    if len(units) < 2 or sum(unit.size for unit in units) <= most:
        return [units] if units else []
    width, height = (max(unit.at[i] for unit in units) - min(unit.at[i] for unit in units) for i in (0, 1))
    ordered = sorted(units, key=lambda unit: (unit.at if width >= height else unit.at[::-1], unit.names))
    half, done, cut = sum(unit.work_s for unit in units) / 2, 0, 0
    while cut < len(ordered) - 1 and (cut == 0 or done < half):
        done += ordered[cut].work_s
        cut += 1
    return [*_halved(ordered[:cut], most), *_halved(ordered[cut:], most)]


def _dealt_out(day: Day, parts: Sequence[Sequence[_Unit]]) -> list[list[Shift]]:
    """Shifts for every part, one after another to the part that is worst off: the nearest one, or among those that
    start alike the one whose skills its orders ask for most."""
    given: list[list[Shift]] = [[] for _ in parts]
    work_s = [sum(unit.work_s for unit in part) for part in parts]
    hours_s = [0] * len(parts)
    centres = [_mean([unit.at for unit in part]) for part in parts]
    asked = [_skills_asked(day, part) for part in parts]
    waiting = list(day.shifts.values())
    while waiting:
        i = max(range(len(parts)), key=lambda i: (work_s[i] / (hours_s[i] + 3600), -i))
        shift = min(waiting, key=lambda s: (_apart(s, centres[i]), -sum(asked[i].get(k, 0) for k in s.skills), s.id))
        waiting.remove(shift)
        given[i].append(shift)
        hours_s[i] += shift.latest - shift.earliest
    return given


def _skills_asked(day: Day, part: Iterable[_Unit]) -> dict[str, int]:
    asked: dict[str, int] = {}
    for unit in part:
        for skill in (skill for name in unit.names for skill in day.orders[name].skills):
            asked[skill] = asked.get(skill, 0) + 1
    return asked


def _serves(day: Day, shift: Shift, unit: _Unit) -> bool:
    return all(may_serve(day, shift, day.orders[name]) for name in unit.names)


def _apart(shift: Shift, point: Point) -> float:
    place = shift.start or shift.end
    return 0.0 if place is None else round(_distance(_at(place), point), 3)


def _at(place: Location) -> Point:
    return Point(place.lon * math.cos(math.radians(place.lat)), place.lat)


def _point(order: Order) -> Point:
    return _mean([_at(task.location) for task in order.tasks if task.location is not None])


def _middle(day: Day, order_ids: Iterable[str]) -> Point:
    return _mean([_point(day.orders[name]) for name in sorted(order_ids)])


def _mean(points: Sequence[Point]) -> Point:
    return Point(sum(p.x for p in points) / len(points), sum(p.y for p in points) / len(points))


def _turned(point: Point, angle: float) -> Point:
    cos, sin = math.cos(angle), math.sin(angle)
    return Point(point.x * cos - point.y * sin, point.x * sin + point.y * cos)


def _distance(a: Point, b: Point) -> float:
    return math.hypot(a.x - b.x, a.y - b.y)


def _nearest(point: Point, points: Sequence[Point]) -> int:
    return min(range(len(points)), key=lambda i: (_distance(point, points[i]), i))
