"""A day's travel: what the road engine says of each kind of vehicle, with the traffic, closures and weather by hour.

The wall clock of the day's zone says which hour it is; moments are UTC, so that nights and changes of the clock need no
case of their own.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from zoneinfo import ZoneInfo

from dispatcher.desk.places_inside import ClosedTime, closed_times
from dispatcher.desk.regions import Progress as Show
from dispatcher.desk.regions import silent
from dispatcher.model.fleet import Shift
from dispatcher.model.packed import row_of
from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault
from dispatcher.model.road_rules import HOURS_OF_DAY, HOURS_OF_WEEK, ClosureKind, RoadRules, Traffic, Zone
from dispatcher.model.travel import UNREACHABLE, Span, Travel
from dispatcher.model.values import dataclass
from dispatcher.model.ways import STANDARD_WAY, Way
from dispatcher.roads.conditions import NO_TRAFFIC, USUAL, Conditions, Obstacle, Pacing, conditions_of
from dispatcher.roads.router import Block, Cancelled, Progress, Router
from dispatcher.roads.under import block_under

INTO_ROADS = "Putting the traffic into the roads"

HOUR_S = 3600
AFTER_S = 4 * HOUR_S
"""Routes may end later than their shift, and the judge says so: travel is known that much longer."""

type Table = tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]
"""Seconds and metres."""
type Tables = Callable[[Way, Conditions], Table]
"""What works one out."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time with the same roads, from a moment on. The weather makes everybody drive at `speed`."""

    since: int
    conditions: Conditions = USUAL
    speed: float = 1.0


@dataclass(frozen=True)
class DayRoads:
    """How the vehicles of a day move, by their ways, `until` a moment; `base` is the way of travel that names no other.
    `tolled` ways belong to vehicles that pay tolls, at `toll_cents` for a way on toll roads."""

    router: Router
    stretches: Mapping[Way, tuple[Stretch, ...]]
    base: Way = STANDARD_WAY
    toll_cents: int = 0
    tolled: frozenset[Way] = frozenset()
    until: int = 0

    @property
    def _is_plain(self) -> bool:
        """Cars on free roads, and no more."""
        return not self.tolled and all(one.conditions == USUAL for part in self.stretches.values() for one in part)

    def _for(self, places: Sequence[Location]) -> DayRoads:
        """The same with the engine that a day with these places is planned by."""
        return replace(self, router=self.router.for_day(places, self._is_plain))

    def _by_one_engine(self, places: Sequence[Location], made: Callable[[DayRoads], Travel]) -> Travel:
        """Travel all of which is made by one engine: when it fails halfway, another one makes all of it."""
        try:
            return made(self._for(places))
        except MachineFault as fault:
            return made(replace(self, router=self.router.instead(fault, places, self._is_plain)))

    def make_ready(self, show: Show, cancelled: Cancelled | None = None) -> None:
        """Put the traffic of the day into its roads."""
        held = (one.conditions for part in self.stretches.values() for one in part)
        _make_ready(self.router, next((one for one in held if one.pacings), USUAL), show, cancelled)

    def travel(self, places: Sequence[Location], show: Show = silent, cancelled: Cancelled | None = None) -> Travel:
        """Travel between all places; only what is not known yet is computed."""

        def made(chosen: DayRoads) -> Travel:
            chosen.make_ready(show, cancelled)

            def on_progress(share: float) -> None:
                show(share, "Computing travel times")

            asked = _Shares(on_progress, len({(s.conditions) for part in self.stretches.values() for s in part}))

            def table(_way: Way, conditions: Conditions) -> Table:
                block = block_under(chosen.router, conditions, places, places, asked.next(), cancelled)
                return block.duration_s, block.distance_m

            return chosen._made(places, table).slim()

        return self._by_one_engine(places, made)

    def along(
        self,
        places: Sequence[Location],
        groups: Iterable[tuple[Sequence[Location], Way]],
        show: Show = silent,
        cancelled: Cancelled | None = None,
    ) -> Travel:
        """Travel between the places of each group, for its way; all other pairs stand as unreachable."""
        held = list(groups)
        at = {place: number for number, place in enumerate(places)}

        def made(chosen: DayRoads) -> Travel:
            chosen.make_ready(show, cancelled)

            def table(way: Way, conditions: Conditions) -> Table:
                nothing = (UNREACHABLE,) * len(places)
                rows: Table = [nothing] * len(places), [nothing] * len(places)  # most rows stay this one
                for on_way, own in held:
                    if self.stretches[own] == self.stretches[way]:  # they share this table
                        block = block_under(chosen.router, conditions, on_way, on_way)
                        rows = _filled(rows, [at[place] for place in on_way], [at[place] for place in on_way], block)
                return rows

            return chosen._made(places, table)

        return self._by_one_engine(places, made)

    def reaching(self, travel: Travel, own: Sequence[Location]) -> Travel:
        """The same travel with figures between these of its places and all others; all of it anew where another engine
        answers by now."""
        places = travel.places
        at = {place: number for number, place in enumerate(places)}
        columns, everywhere = [at[place] for place in own], list(range(len(places)))
        chosen = self._for(places)
        if travel.roads and travel.roads != chosen.router.name:
            return self.travel(places)

        def table(way: Way, conditions: Conditions) -> Table:
            rows = self._known(travel, way, conditions)
            there = block_under(chosen.router, conditions, own, places)
            back = block_under(chosen.router, conditions, places, own)
            return _filled(_filled(rows, everywhere, columns, back), columns, everywhere, there)

        try:
            return chosen._made(places, table).slim()
        except MachineFault as fault:
            self.router.instead(fault, places, self._is_plain)
            return self.travel(places)

    def _known(self, travel: Travel, way: Way, conditions: Conditions) -> Table:
        """What `travel`, made by roads like these, has under conditions; before the weather slowed it."""
        part = travel if way == self.base else travel.by_way.get(way, travel)
        stretches = self.stretches[way]
        wanted = replace(conditions, without_tolls=False)
        number = next(n for n, one in enumerate(stretches) if one.conditions == wanted)
        seconds = part.spans[number].duration_s if part.spans else part.duration_s
        seconds = _slower(seconds, 1 / stretches[number].speed)
        if conditions.without_tolls and part.toll_cents is not None:
            seconds = [
                [s + 2 * bool(toll) for s, toll in zip(row, tolls, strict=True)]  # what costs toll is another way then
                for row, tolls in zip(seconds, part.toll_cents, strict=True)
            ]
        return seconds, part.distance_m

    def _made(self, places: Sequence[Location], table: Tables) -> Travel:
        """Travel out of one table for each way and its conditions; ways with equal conditions share one."""
        made: dict[tuple[Stretch, ...], Travel] = {}
        for way in (self.base, *(way for way in self.stretches if way != self.base)):
            stretches = self.stretches[way]
            if stretches not in made:
                made[stretches] = self._of_way(places, way, table)
        base = made[self.stretches[self.base]]
        others = {
            way: made[part] for way, part in self.stretches.items() if way != self.base and made[part] is not base
        }
        return replace(base, by_way=others) if others else base

    def _of_way(self, places: Sequence[Location], way: Way, table: Tables) -> Travel:
        stretches = self.stretches[way]
        usual = _usual(stretches, self.until)
        raw = {conditions: table(way, conditions) for conditions in dict.fromkeys(s.conditions for s in stretches)}
        ready: dict[tuple[Conditions, float], Sequence[Sequence[int]]] = {}
        for one in stretches:
            key = one.conditions, one.speed
            if key not in ready:
                ready[key] = _slower(raw[one.conditions][0], one.speed)
        spans = tuple(Span(one.since, ready[one.conditions, one.speed]) for one in stretches)
        seconds, metres = ready[usual.conditions, usual.speed], raw[usual.conditions][1]
        tolls = (
            self._tolls(way, usual.conditions, raw[usual.conditions][0], table) if self._is_tolled(stretches) else None
        )
        under = self.router.under(usual.conditions)
        spans = spans if len(spans) > 1 else ()
        return Travel(tuple(places), seconds, metres, under.estimated, tolls, spans, roads=self.router.name)

    def _is_tolled(self, stretches: tuple[Stretch, ...]) -> bool:
        """True when any of the ways that share these roads pays tolls."""
        return any(self.stretches[way] == stretches for way in self.tolled)

    def _tolls(
        self, way: Way, conditions: Conditions, seconds: Sequence[Sequence[int]], table: Tables
    ) -> Sequence[Sequence[int]] | None:
        """The toll of each way that is another one where there are no toll roads; None when no way is."""
        free, _ = table(way, replace(conditions, without_tolls=True))
        tolls = [
            row_of(
                [self.toll_cents if a < UNREACHABLE and abs(a - b) > 1 else 0 for a, b in zip(row, other, strict=True)]
            )
            for row, other in zip(seconds, free, strict=True)
        ]
        return tolls if any(map(any, tolls)) else None


class _Shares:
    """Progress of several tables as that of the whole."""

    def __init__(self, on_progress: Progress, tables: int) -> None:
        self._on_progress, self._tables, self._done = on_progress, max(1, tables), 0

    def next(self) -> Progress:
        """Hears the next table's progress."""
        hear, done = self._on_progress, self._done
        self._done += 1
        return lambda share: hear(min(1.0, (done + share) / self._tables))


def _filled(table: Table, rows: Sequence[int], columns: Sequence[int], block: Block) -> Table:
    """The table with a block in it."""
    seconds, metres = list(table[0]), list(table[1])
    for whole, cells in ((seconds, block.duration_s), (metres, block.distance_m)):
        for row, figures in zip(rows, cells, strict=True):
            filled = row_of(whole[row])
            for column, figure in zip(columns, figures, strict=True):
                filled[column] = figure
            whole[row] = filled
    return seconds, metres


def _slower(rows: Sequence[Sequence[int]], speed: float) -> Sequence[Sequence[int]]:
    if speed == 1.0:
        return rows
    return [row_of([s if s >= UNREACHABLE else round(s / speed) for s in row]) for row in rows]


def _usual(stretches: Sequence[Stretch], until: int) -> Stretch:
    """The stretch whose roads hold for the longest time: what travel is taken for by whoever asks for no hour."""
    lengths: Counter[tuple[Conditions, float]] = Counter()
    ends = (*(one.since for one in stretches[1:]), until)
    for one, end in zip(stretches, ends, strict=True):
        lengths[one.conditions, one.speed] += end - one.since
    longest = max(lengths.values())
    return next(one for one in stretches if lengths[one.conditions, one.speed] == longest)


def roads_of(router: Router, days: Mapping[dt.date, RoadRules], shifts: Iterable[Shift], zone: ZoneInfo) -> DayRoads:
    """How the vehicles of these shifts move on these days; `days` are in sequence and hold at least one."""
    held = list(shifts)
    ways = Counter(shift.vehicle.terms.way for shift in held) or Counter([STANDARD_WAY])
    base = STANDARD_WAY if STANDARD_WAY in ways else ways.most_common(1)[0][0]
    begin = min((shift.earliest for shift in held), default=0)
    end = max((shift.latest for shift in held), default=0) + AFTER_S
    rules = next(iter(days.values()))
    tolled = frozenset(shift.vehicle.terms.way for shift in held if shift.vehicle.terms.pays_tolls)
    return DayRoads(
        router,
        {way: _stretches(days, way, begin, end, zone) for way in ways},
        base,
        rules.toll_cents,
        tolled if rules.toll_cents else frozenset(),
        end,
    )


def _stretches(
    days: Mapping[dt.date, RoadRules], way: Way, begin: int, end: int, zone: ZoneInfo
) -> tuple[Stretch, ...]:
    """The roads of a way from moment to moment; stretches that are alike are one."""
    first = next(iter(days.values()))
    if all(rules.traffic is None and not rules.closures and not rules.has_weather for rules in days.values()):
        return (Stretch(begin, conditions_of(way)),)
    pacings = _pacings(first.traffic, first.zones)
    closed = _closed(days, way, zone)
    found: list[Stretch] = []
    for since in _moments(begin, end, closed, zone):
        local = dt.datetime.fromtimestamp(since, zone)
        pacing = _pacing(first.traffic, first.zones, local.weekday() * 24 + local.hour)
        shut = tuple(_obstacle(one) for one in closed if any(w.holds(since) for w in one.windows))
        conditions = conditions_of(way, pacing, pacings, tuple(dict.fromkeys(shut)))
        stretch = Stretch(since, conditions, _speed(days, local))
        if not found or (found[-1].conditions, found[-1].speed) != (conditions, stretch.speed):
            found.append(stretch)
    return tuple(found)


def _speed(days: Mapping[dt.date, RoadRules], local: dt.datetime) -> float:
    """What the weather makes of speed at a moment: that of its own date, or what the date before knows of it."""
    date, hour = local.date(), local.hour
    if date not in days:
        date, hour = date - dt.timedelta(days=1), hour + HOURS_OF_DAY
    return days[date].slowed(hour).speed if date in days else 1.0


def _closed(days: Mapping[dt.date, RoadRules], way: Way, zone: ZoneInfo) -> list[ClosedTime]:
    """What is closed to a way on these days."""
    times = (one for date, rules in days.items() for one in closed_times(rules.closures, date, zone))
    return [one for one in times if one.closure.concerns(way)]


def _obstacle(one: ClosedTime) -> Obstacle:
    closure = one.closure
    return Obstacle(closure.area, closure.lines, closure.kind is ClosureKind.AVOID)


def _moments(begin: int, end: int, closed: Iterable[ClosedTime], zone: ZoneInfo) -> list[int]:
    """The beginning, every full hour of the wall clock up to the end, and whenever something opens or closes."""
    found, at = {begin}, begin
    while at < end:
        local = dt.datetime.fromtimestamp(at, zone)
        at += HOUR_S - local.minute * 60 - local.second
        found.add(at)
    edges = (edge for one in closed for w in one.windows for edge in (w.earliest, w.latest + 1))
    found.update(edge for edge in edges if begin < edge < end)
    return sorted(moment for moment in found if moment < max(end, begin + 1))


def _pacings(traffic: Traffic | None, zones: Sequence[Zone]) -> tuple[Pacing, ...]:
    """All that occur in the week of a profile, sorted."""
    if traffic is None:
        return ()
    return tuple(sorted({_pacing(traffic, zones, hour) for hour in range(HOURS_OF_WEEK)}))


def _pacing(traffic: Traffic | None, zones: Sequence[Zone], hour_of_week: int) -> Pacing:
    if traffic is None:
        return NO_TRAFFIC
    own = tuple((z.area, traffic.pace(hour_of_week, z.name)) for z in zones if z.name in traffic.zones)
    return Pacing(traffic.pace(hour_of_week), own)


def put_into_roads(
    router: Router, traffic: Traffic, zones: Sequence[Zone], show: Show, cancelled: Cancelled | None = None
) -> None:
    """Put a profile into the roads, which takes its time once; `show` hears of it only then. Stopped when `cancelled`
    says yes."""
    pacings = _pacings(traffic, zones)
    _make_ready(router, conditions_of(STANDARD_WAY, pacings[0], pacings), show, cancelled)


def _make_ready(router: Router, conditions: Conditions, show: Show, cancelled: Cancelled | None) -> None:
    if conditions.pacings:
        router.under(conditions).make_ready(lambda share: show(share, INTO_ROADS), cancelled)


def stretch_at(rules: RoadRules, way: Way, leaving: dt.datetime) -> Stretch:
    """The roads of a way at one moment of the wall clock, with its zone."""
    assert isinstance(leaving.tzinfo, ZoneInfo)
    moment = int(leaving.timestamp())
    return _stretches({leaving.date(): rules}, way, moment, moment, leaving.tzinfo)[0]


def conditions_at(roads: DayRoads, way: Way, moment: int) -> Conditions:
    """What holds for a way at a moment; before the day begins what holds then."""
    stretches = roads.stretches.get(way) or roads.stretches[roads.base]
    return next((one.conditions for one in reversed(stretches) if one.since <= moment), stretches[0].conditions)


def lines_along(
    roads: DayRoads, way: Way, places: Sequence[Location], departures: Sequence[int]
) -> tuple[Sequence[Location], ...]:
    """The line along the roads of each leg between these places, as it is driven when it begins: one moment per leg."""
    legs = list(pairwise(places))
    driven = []
    for (a, b), departure in zip(legs, departures, strict=True):
        conditions = conditions_at(roads, way, departure)
        driven.append(conditions.past(one for one in conditions.obstacles if one.holds(a) or one.holds(b)))
    lines: list[Sequence[Location]] = []
    for conditions, group in groupby(range(len(legs)), key=driven.__getitem__):
        numbers = list(group)
        lines += roads.router.under(conditions).path(places[numbers[0] : numbers[-1] + 2])
    return tuple(lines)
