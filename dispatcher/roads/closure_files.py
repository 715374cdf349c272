"""Closures out of files: GeoJSON that people or this program wrote, and WZDx feeds of road works (versions 2 to 4).

The WZDx specification is at https://github.com/usdot-jpo-ode/wzdx. Of a feed, roads that are closed to all or to trucks
are taken; where one lane stays open nothing is closed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from dispatcher.model.problem import Problem, Where
from dispatcher.model.road_rules import EVERY_DAY, Closure, ClosureKind, Zone
from dispatcher.model.timewindow import DAY_S, TimeWindow
from dispatcher.model.values import dataclass
from dispatcher.model.ways import WayKind
from dispatcher.roads.shapes import Feature, collection, features_of, geometry_of, read_document

_HOURS = re.compile(r"^(\d{1,2})(?::(\d{2}))?\s*[-–]\s*(\d{1,2})(?::(\d{2}))?$")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_KINDS = {kind.value: kind for kind in ClosureKind} | {"lez": ClosureKind.LOW_EMISSION, "closure": ClosureKind.CLOSED}
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class ClosuresRead:
    """What a file closes. `open_ones` are road works that leave a lane open; they close nothing."""

    closures: tuple[Closure, ...]
    problems: tuple[Problem, ...]
    open_ones: int = 0


def read_closures(path: Path, zone: ZoneInfo) -> ClosuresRead:
    """Every closure of a file; `zone` is where a feed's moments are shown. Raises Refused when nothing can be read."""
    document = read_document(path)
    features, problems = features_of(document, path.name)
    is_feed = "road_event_feed_info" in document or "feed_info" in document
    found: list[Closure] = []
    open_ones = 0
    for feature in features:
        if is_feed or "core_details" in feature.properties:
            closures = _of_feed(feature, path.name, zone)
            open_ones += not closures
            found += closures
        else:
            found.append(_of_drawing(feature, path, problems))
    return ClosuresRead(tuple(_named_apart(found)), tuple(problems), open_ones)


def read_zones(path: Path) -> tuple[tuple[Zone, ...], tuple[Problem, ...]]:
    """Every zone of a GeoJSON file, and what is wrong with the rest. Raises Refused when nothing can be read."""
    features, problems = features_of(read_document(path), path.name)
    zones = []
    for feature in features:
        said, where = _lower(feature.properties), Where(source=path.name, row=feature.number)
        if not feature.area:
            cause = f"Entry {feature.number} is a line, and a zone is an area."
            problems.append(Problem("zone-wrong", cause, "Draw it as a polygon.", where))
            continue
        name = _name(said) or f"{path.stem} {feature.number}"
        zones.append(Zone(name, feature.area, _yes(said.get("service_area", said.get("is_service_area")))))
    return tuple(_named_apart(zones)), tuple(problems)


def closures_text(closures: Iterable[Closure]) -> str:
    """Closures as the text of a GeoJSON file that `read_closures` reads."""
    return collection((geometry_of(c.area, c.lines), _said_of(c)) for c in closures)


def zones_text(zones: Iterable[Zone]) -> str:
    """Zones as the text of a GeoJSON file that `read_zones` reads."""
    return collection((geometry_of(z.area), {"name": z.name, "service_area": z.is_service_area}) for z in zones)


def _said_of(closure: Closure) -> dict[str, Any]:
    said: dict[str, Any] = {"name": closure.name, "kind": closure.kind.value}
    said |= {key: value for key in ("first", "last", "permit", "source") if (value := getattr(closure, key))}
    if closure.weekdays != EVERY_DAY:
        said["weekdays"] = ", ".join(_DAYS[day] for day in sorted(closure.weekdays))
    if closure.hours:
        said["hours"] = ", ".join(f"{_wall(w.earliest)}-{_wall(w.latest + 1)}" for w in closure.hours)
    if closure.kinds:
        said["vehicles"] = ", ".join(sorted(closure.kinds))
    if closure.over_kg:
        said["over_kg"] = closure.over_kg
    return said


def _wall(seconds: int) -> str:
    rest = seconds % DAY_S if seconds != DAY_S else DAY_S
    return f"{rest // 3600:02d}:{rest % 3600 // 60:02d}"


def _of_drawing(feature: Feature, path: Path, problems: list[Problem]) -> Closure:
    said, where = _lower(feature.properties), Where(source=path.name, row=feature.number)
    name = _name(said) or f"{path.stem} {feature.number}"

    def fault(code: str, key: str, remedy: str) -> None:
        cause = f"“{str(said[key])[:60]}” of “{name}” is not understood."
        problems.append(Problem(code, cause, remedy, replace(where, column=key)))

    kind_text = str(said.get("kind") or said.get("type") or ClosureKind.CLOSED).strip().casefold().replace("_", "-")
    if kind_text not in _KINDS and said.get("kind"):
        fault("kind-unknown", "kind", f"Write one of: {', '.join(ClosureKind)}. It was taken as a closed road.")
    dates = []
    for keys in (("first", "from", "start", "start_date", "valid_from"), ("last", "until", "to", "end", "end_date")):
        key = next((key for key in keys if said.get(key)), None)
        day = _date(str(said[key])) if key else ""
        if day is None and key:
            fault("date-unreadable", key, "Write days as 2026-11-23. It was taken without that day.")
        dates.append(day or "")
    hours = _hours(said.get("hours"))
    if hours is None:
        fault("hours-unreadable", "hours", "Write hours as 07:00-10:00, 22:00-06:00. It was taken for all day.")
    weekdays = _weekdays(said.get("weekdays"))
    if weekdays is None:
        fault("weekdays-unreadable", "weekdays", "Write days as mon, tue, fri. It was taken for every day.")
    kinds, unknown = _vehicles(said.get("vehicles"))
    if unknown:
        fault("vehicles-unknown", "vehicles", f"Write some of: {', '.join(WayKind)}. The others were left out.")
    over = said.get("over_kg")
    return Closure(
        name,
        _KINDS.get(kind_text, ClosureKind.CLOSED),
        feature.area,
        feature.lines,
        dates[0],
        dates[1],
        weekdays if weekdays else EVERY_DAY,
        hours or (),
        kinds,
        max(0, int(over)) if isinstance(over, int | float) and abs(over) < 1e9 else 0,
        str(said.get("permit") or "")[:_LONGEST],
        path.name,
    )


def _of_feed(feature: Feature, source: str, zone: ZoneInfo) -> list[Closure]:
    """The closures of a road event, one for each piece of its time; none when vehicles still get through."""
    said = feature.properties
    core = said.get("core_details")
    facts: dict[str, Any] = {**(core if isinstance(core, dict) else {}), **said}
    is_shut = facts.get("vehicle_impact") == "all-lanes-closed"
    no_trucks = any(_is_no_trucks(one) for one in _restrictions(facts))
    if facts.get("event_type") == "detour" or not (is_shut or no_trucks):
        return []
    roads = facts.get("road_names") or [facts.get("road_name")]
    road = next((r for r in roads if isinstance(r, str) and r.strip()), "") if isinstance(roads, list) else ""
    name = " ".join(filter(None, (road, _text(facts.get("name")) or _text(facts.get("id")))))[:_LONGEST]
    begin, end = _moment(facts.get("start_date"), zone), _moment(facts.get("end_date"), zone)
    shape = Closure(
        name or f"{source} {feature.number}",
        ClosureKind.CLOSED,
        feature.area,
        feature.lines,
        kinds=frozenset() if is_shut else frozenset({WayKind.TRUCK}),
        source=source,
    )
    return [replace(shape, first=first, last=last, hours=hours) for first, last, hours in _pieces(begin, end)]


def _pieces(begin: dt.datetime | None, end: dt.datetime | None) -> list[tuple[str, str, tuple[TimeWindow, ...]]]:
    """A time as days and hours: the rest of its first day, whole days, the beginning of its last; or one night."""
    first, last = (moment.date() if moment else None for moment in (begin, end))
    if begin and end and dt.timedelta(0) < end - begin <= dt.timedelta(days=1):
        start_s = _wall_s(begin)
        return [(_iso(first), _iso(first), (TimeWindow(start_s, start_s + int((end - begin).total_seconds()) - 1),))]
    is_sound = begin is None or end is None or begin < end
    ends: list[tuple[str, str, tuple[TimeWindow, ...]]] = []
    if is_sound and begin and first and _wall_s(begin):
        ends.append((_iso(first), _iso(first), (TimeWindow(_wall_s(begin), DAY_S - 1),)))
        first += dt.timedelta(days=1)
    if is_sound and end and last and _wall_s(end) < DAY_S - 60:
        if _wall_s(end):
            ends.append((_iso(last), _iso(last), (TimeWindow(0, _wall_s(end) - 1),)))
        last -= dt.timedelta(days=1)
    if is_sound and first and last and first > last:
        return ends
    return [(_iso(first), _iso(last), ()), *ends]


def _wall_s(moment: dt.datetime) -> int:
    return moment.hour * 3600 + moment.minute * 60


def _iso(date: dt.date | None) -> str:
    return date.isoformat() if date else ""


def _restrictions(facts: Mapping[str, Any]) -> list[Any]:
    found = facts.get("restrictions")
    return found if isinstance(found, list) else []


def _is_no_trucks(one: Any) -> bool:
    kind = (one.get("type") or one.get("restriction_type")) if isinstance(one, dict) else one
    return kind == "no-trucks"


def _moment(text: Any, zone: ZoneInfo) -> dt.datetime | None:
    try:
        found = dt.datetime.fromisoformat(str(text))
        moment = (found if found.tzinfo else found.replace(tzinfo=dt.UTC)).astimezone(zone)
        return moment if dt.MINYEAR < moment.year < dt.MAXYEAR else None  # feeds write these for "no end"
    except (ValueError, OverflowError):
        return None


def _date(text: str) -> str | None:
    try:
        return dt.datetime.fromisoformat(text.strip()).date().isoformat()
    except ValueError:
        return None


def _hours(said: Any) -> tuple[TimeWindow, ...] | None:
    """Windows between commas; one that ends before it begins reaches into the next day. None when unreadable."""
    parts = [str(p) for p in said] if isinstance(said, list) else str(said or "").split(",")
    found = []
    for part in filter(None, (p.strip() for p in parts)):
        match = _HOURS.match(part)
        if match is None:
            return None
        begin, end = (int(match[n]) * 3600 + int(match[n + 1] or 0) * 60 for n in (1, 3))
        if begin >= DAY_S or end > DAY_S or begin == end:
            return None
        found.append(TimeWindow(begin, (end if end > begin else end + DAY_S) - 1))
    return tuple(found)


def _weekdays(said: Any) -> frozenset[int] | None:
    """Days by their first three letters or as 1 (Monday) to 7; None when unreadable, or none at all is left."""
    if said is None or said in ("", []):
        return EVERY_DAY
    parts = [str(p) for p in said] if isinstance(said, list) else re.split(r"[\s,;]+", str(said))
    found = set()
    for part in filter(None, (p.strip().casefold() for p in parts)):
        if part[:3] in _DAYS:
            found.add(_DAYS.index(part[:3]))
        elif part in "1234567":
            found.add(int(part) - 1)
        else:
            return None
    return frozenset(found) or None


def _vehicles(said: Any) -> tuple[frozenset[WayKind], bool]:
    """The kinds that are named, and whether something else was."""
    parts = [str(p) for p in said] if isinstance(said, list) else str(said or "").split(",")
    named = [p.strip().casefold() for p in parts if p.strip()]
    known = frozenset(WayKind(name) for name in named if name in set(WayKind))
    return known, any(name not in set(WayKind) for name in named)


def _lower(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {str(key).strip().casefold(): value for key, value in properties.items()}


def _name(said: Mapping[str, Any]) -> str:
    found = next((_text(said[key]) for key in ("name", "title", "label", "id") if _text(said.get(key))), "")
    return found[:_LONGEST]


def _text(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return " ".join(str(value).split())


def _yes(value: Any) -> bool:
    return value is True or (isinstance(value, str | int) and str(value).casefold() in ("yes", "true", "1"))


def _named_apart[T: (Closure, Zone)](found: Sequence[T]) -> list[T]:
    """The same things, none with the name of another."""
    taken: set[str] = set()
    apart: list[T] = []
    for one in found:
        name, number = one.name, 2
        while name.casefold() in taken:
            name, number = f"{one.name} ({number})", number + 1
        taken.add(name.casefold())
        apart.append(replace(one, name=name))
    return apart
