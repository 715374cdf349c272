"""What a van does between its tasks: back to the depot for more goods, to a station for power, a rest by law.

None of it is decided by hand: it follows from the sequence of the tasks by fixed rules, so that a moved stop can never
leave a trip to the depot behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from dispatcher.model.day import Day, Node
from dispatcher.model.fleet import Shift
from dispatcher.model.legs import leg_between, ways_of
from dispatcher.model.line import EVER
from dispatcher.model.order import NO_LOAD, TaskKind
from dispatcher.model.terms import Battery, DayRules
from dispatcher.model.values import dataclass

NEVER_WH = 10**12
"""Stands for a way that no battery can make."""


class CallKind(StrEnum):
    """Why a van stops without a task."""

    LOAD = "load"
    RELOAD = "reload"
    CHARGE = "charge"
    REST = "rest"


class Call(NamedTuple):
    """A stop without a task, before the task at `before`: where (None: where the van stands), how long, and the moment
    before which it cannot be over (None: none)."""

    kind: CallKind
    before: int
    place: int | None
    seconds: int
    ready: int | None = None


@dataclass(frozen=True, slots=True)
class Halt:
    """A stop without a task as scheduled: at the depot, at a station, or a rest by law. `place` is None for a rest
    before the first place of an open route; `after` is the number of tasks served before it."""

    kind: CallKind
    after: int
    place: int | None
    arrival: int
    start: int
    duration_s: int


@dataclass(frozen=True, slots=True)
class Trip:
    """Tasks from `first` to before `end`, between two departures from the depot."""

    first: int
    end: int


Loads = tuple[list[Mapping[str, int]], Mapping[str, int]]
"""What a van holds after each task of a trip, and at its start."""


def loads_of(nodes: Sequence[Node]) -> Loads:
    """What the van holds after each task of a trip, and at its start: the goods of plain deliveries."""
    held: dict[str, int] = {}
    for node in nodes:
        for name, amount in node.brings:
            held[name] = held.get(name, 0) + amount
    at_start = held
    after: list[Mapping[str, int]] = []
    for node in nodes:
        changes = node.load_change
        if changes:
            held = held.copy()
            for name in changes:
                held[name] = held.get(name, 0) + changes[name]
        after.append(held)
    return after, at_start


def release_of(nodes: Sequence[Node]) -> int | None:
    """The moment at which all goods that a trip brings from the depot are there; None: from the beginning."""
    moments = [
        node.order.terms.release
        for node in nodes
        if node.order.terms.release is not None and not node.order.is_linked and node.task.kind is TaskKind.DELIVERY
    ]
    return max(moments, default=None)


def calls_of(day: Day, shift: Shift, nodes: Sequence[Node], trips: Sequence[Trip]) -> tuple[Call, ...]:
    """Every stop without a task on this sequence, in turn."""
    calls: list[Call] = []
    terms = shift.vehicle.terms
    if shift.terms.loading_s and shift.start is not None:
        calls.append(Call(CallKind.LOAD, 0, None, shift.terms.loading_s))
    for trip in trips[1:]:
        assert shift.start is not None
        release = release_of(nodes[trip.first : trip.end])
        calls.append(Call(CallKind.RELOAD, trip.first, day.place_of[shift.start], terms.reload_s, release))
    if terms.battery is not None:
        calls = list(_charged(day, shift, nodes, calls, trips))
    if shift.rest_rule is not None:
        calls = list(_rested(day, shift, nodes, calls))
    return tuple(calls)


class Hop(NamedTuple):
    """A way on the route: to a call or a task (`at`: index of the task; the number of tasks for the end)."""

    here: int | None
    there: int | None
    at: int
    call: Call | None


def hops(day: Day, shift: Shift, nodes: Sequence[Node], calls: Sequence[Call]) -> Iterator[Hop]:
    """Every way of a route in turn, the one to the end place last."""
    here = day.place_of[shift.start] if shift.start is not None else None
    waiting = list(calls)
    for i in range(len(nodes) + 1):
        while waiting and waiting[0].before == i:
            call = waiting.pop(0)
            there = here if call.place is None else call.place
            yield Hop(here, there, i, call)
            here = there
        there = nodes[i].place if i < len(nodes) else (day.place_of[shift.end] if shift.end is not None else None)
        yield Hop(here, there, i, None)
        here = there


def _rested(day: Day, shift: Shift, nodes: Sequence[Node], calls: Sequence[Call]) -> Iterator[Call]:
    """A rest where the van stands, before the way that would take the driver past the limit, at whatever hour."""
    rule = shift.rest_rule
    assert rule is not None
    way, driven = ways_of(day, shift), 0
    for hop in hops(day, shift, nodes, calls):
        way_s = way(hop.here, hop.there).longest_s(shift)
        if driven and driven + way_s > rule.after_driving_s:
            yield Call(CallKind.REST, hop.at, None, rule.rest_s)
            driven = 0
        driven += way_s
        if hop.call is not None:
            yield hop.call
            if hop.call.kind is CallKind.CHARGE and hop.call.seconds >= rule.rest_s:
                driven = 0


def watt_hours(day: Day, battery: Battery, metres: int, held: Mapping[str, int]) -> int:
    """What a way takes with this load, at the day's temperature."""
    per_km = battery.wh_per_km + battery.wh_per_km_t * held.get("weight", 0) / 1_000_000
    return round(per_km * metres / 1000 * weather_share(day.rules))


def weather_share(rules: DayRules) -> float:
    """How much more than in mild weather a battery gives for a way: 1 % for each degree below 15 or above 25."""
    away = max(0, 15 - rules.temperature_c, rules.temperature_c - 25)
    return 1 + away / 100


def _charged(
    day: Day, shift: Shift, nodes: Sequence[Node], calls: Sequence[Call], trips: Sequence[Trip]
) -> Iterator[Call]:
    """A station before every way after which neither the rest of the route nor another station could be reached without
    touching the reserve: for as long as the rest of the route needs, at most until the battery is full."""
    battery = shift.vehicle.terms.battery
    assert battery is not None
    ways = list(hops(day, shift, nodes, calls))
    held = _held_on(nodes, trips)
    needs = [_needed(day, shift, battery, hop.here, hop.there, held[hop.at]) for hop in ways]
    level = battery.start_wh
    for k, hop in enumerate(ways):
        rest_wh = sum(needs[k + 1 :])
        onward_wh = min(rest_wh, _nearest_wh(day, shift, battery, hop.there, held[hop.at]))
        if level - needs[k] < battery.reserve_wh + onward_wh and hop.here is not None:
            station = _station(day, shift, battery, hop, level, held[hop.at], onward_wh)
            if station is not None:
                place, watts, there_wh, on_wh = station
                level -= there_wh
                charge = max(0, min(battery.capacity_wh, on_wh + rest_wh + battery.reserve_wh) - level)
                yield Call(CallKind.CHARGE, hop.at, place, -(-charge * 3600 // watts))
                level += charge - on_wh + needs[k]
        level -= needs[k]
        if hop.call is not None:
            yield hop.call


def _nearest_wh(day: Day, shift: Shift, battery: Battery, here: int | None, held: Mapping[str, int]) -> int:
    """What the way to the next station takes; more than any battery has where there is none."""
    ways = (leg_between(day, shift, here, day.place_of[station.location]) for station in day.rules.stations)
    return min((watt_hours(day, battery, way.metres, held) for way in ways if way.has_road), default=NEVER_WH)


def _needed(
    day: Day, shift: Shift, battery: Battery, here: int | None, there: int | None, held: Mapping[str, int]
) -> int:
    return watt_hours(day, battery, leg_between(day, shift, here, there).metres, held)


def _station(
    day: Day, shift: Shift, battery: Battery, hop: Hop, level: int, held: Mapping[str, int], onward_wh: int
) -> tuple[int, int, int, int] | None:
    """(place, watts, watt-hours to it, watt-hours from it on) of the station with the shortest detour: of those that
    keep the reserve on the way there and further on, or, where there is none, of those that can be reached at all."""
    best: tuple[tuple[bool, bool, int], tuple[int, int, int, int]] | None = None
    for station in day.rules.stations:
        place = day.place_of[station.location]
        to, on = leg_between(day, shift, hop.here, place), leg_between(day, shift, place, hop.there)
        there_wh, on_wh = (watt_hours(day, battery, leg.metres, held) for leg in (to, on))
        if not to.has_road or not on.has_road or there_wh > level:
            continue
        is_low = level - there_wh < battery.reserve_wh
        is_far = battery.capacity_wh - on_wh < battery.reserve_wh + onward_wh
        badness = is_low, is_far, to.seconds + on.seconds
        if best is None or badness < best[0]:
            watts = max(1, min(station.watts, battery.charge_w))
            best = badness, (place, watts, there_wh, on_wh)
    return best[1] if best is not None else None


def _held_on(nodes: Sequence[Node], trips: Sequence[Trip]) -> list[Mapping[str, int]]:
    """The load on the way to each task, and to the end."""
    held: list[Mapping[str, int]] = []
    for trip in trips:
        levels, start = loads_of(nodes[trip.first : trip.end])
        held += [start, *levels][: trip.end - trip.first]
    return [*held, loads_of(nodes[trips[-1].first : trips[-1].end])[0][-1] if nodes else NO_LOAD]


def missing_watt_hours(
    day: Day, shift: Shift, nodes: Sequence[Node], calls: Sequence[Call], trips: Sequence[Trip]
) -> int:
    """How far below the reserve the battery falls."""
    battery = shift.vehicle.terms.battery
    if battery is None:
        return 0
    held, level, lowest = _held_on(nodes, trips), battery.start_wh, battery.start_wh
    for hop in hops(day, shift, nodes, calls):
        level -= _needed(day, shift, battery, hop.here, hop.there, held[hop.at])
        lowest = min(lowest, level)
        if hop.call is not None and hop.call.kind is CallKind.CHARGE and hop.there is not None:
            level += hop.call.seconds * _watts_at(day, battery, hop.there) // 3600
            level = min(level, battery.capacity_wh)
    return max(0, battery.reserve_wh - lowest)


def _watts_at(day: Day, battery: Battery, place: int) -> int:
    found = (s.watts for s in day.rules.stations if day.place_of[s.location] == place)
    return max(1, min(battery.charge_w, max(found, default=battery.charge_w)))


def opening_of(call: Call, shift: Shift) -> tuple[int, int]:
    """The first and last moment at which a call may START, as the clock knows them; a reload waits for its goods."""
    if call.ready is None:
        return -EVER, EVER
    return call.ready, max(call.ready, shift.latest) + 10**9
