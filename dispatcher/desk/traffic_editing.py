"""Changes of a traffic profile by hand: some hours of some days on some roads."""

from __future__ import annotations

from dataclasses import replace

from dispatcher.model.order import read_only
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.road_rules import HOURS_OF_WEEK, Paces, RoadClass, Traffic

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FREE = (1.0,) * HOURS_OF_WEEK


def with_factor(
    used: Traffic, factor: float, road: str | None, days: str, hours: str, zone: str | None = None
) -> Traffic:
    """The profile with that factor of speed on the days ("mon-fri", "sat, sun") and hours ("7-9, 16-18") that are
    typed, on one class of road or on all. Raises Refused for what cannot be read."""
    roads = tuple(RoadClass) if road is None else (_road(road),)
    touched = {day * 24 + hour for day in days_of(days) for hour in hours_of(hours)}
    paces = used.paces if zone is None else used.zones.get(zone, used.paces)
    changed: Paces = read_only(
        {
            one: tuple(factor if n in touched and one in roads else old for n, old in enumerate(paces.get(one, _FREE)))
            for one in RoadClass
            if one in paces or one in roads
        }
    )
    if zone is None:
        return replace(used, paces=changed)
    return replace(used, zones=read_only({**used.zones, zone: changed}))


def days_of(text: str) -> tuple[int, ...]:
    """Weekdays, Monday 0: "mon-fri, sun"."""
    found: set[int] = set()
    for part in filter(None, (p.strip().casefold() for p in text.split(","))):
        begin, _, end = part.partition("-")
        first, last = _day(begin), _day(end or begin)
        if first is None or last is None:
            raise _unreadable("days", part, "Write days as mon-fri, sat.")
        found.update(range(first, last + 1) if first <= last else [*range(first, 7), *range(last + 1)])
    return tuple(sorted(found))


def hours_of(text: str) -> tuple[int, ...]:
    """Hours of the day: "7-9" is from seven to nine; "22-6" reaches over midnight."""
    found: set[int] = set()
    for part in filter(None, (p.strip() for p in text.split(","))):
        begin, _, end = part.partition("-")
        if not begin.strip().isdecimal() or not (end.strip() or "1").isdecimal():
            raise _unreadable("hours", part, "Write hours as 7-9, 16-18.")
        first, last = int(begin), int(end) if end.strip() else int(begin) + 1
        if first > 23 or last > 24 or first == last:
            raise _unreadable("hours", part, "Write hours as 7-9, 16-18.")
        found.update(range(first, last) if first < last else [*range(first, 24), *range(last)])
    return tuple(sorted(found))


def _day(text: str) -> int | None:
    short = text.strip()[:3]
    return _DAYS.index(short) if short in _DAYS else None


def _road(text: str) -> RoadClass:
    if text.casefold() not in set(RoadClass):
        cause = f"There is no class of roads “{text}”."
        raise Refused([Problem("road-unknown", cause, f"Choose from: {', '.join(RoadClass)}.")])
    return RoadClass(text.casefold())


def _unreadable(what: str, part: str, remedy: str) -> Refused:
    return Refused([Problem(f"{what}-unreadable", f"“{part}” cannot be read.", remedy)])
