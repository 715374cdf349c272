"""Traffic, closures, zones and weather in and out of the day file: documents among its settings, each with undo."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, cast

from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.road_rules import (
    FASTEST,
    HOURS_OF_DAY,
    HOURS_OF_WEEK,
    SLOWEST,
    USUAL_WEATHER_RULES,
    Area,
    Closure,
    Paces,
    RoadRules,
    Traffic,
    Weather,
    WeatherKind,
    WeatherRule,
    Zone,
)
from dispatcher.store.codec import to_json
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Reader, Writer
from dispatcher.store.settings import put_setting, setting
from dispatcher.store.terms import plain, terms_of

TRAFFIC, CLOSURES, ZONES = "roads.traffic", "roads.closures", "roads.zones"
WEATHER, WEATHER_RULES, TOLL = "roads.weather", "roads.weather_rules", "roads.toll_cents"

MOST_CENTS = 10**7
LONGEST_NAME = 100
LEAST_POINTS = 3
_CALENDAR = "Write days as 2026-11-23."


def road_rules_on(reader: Reader, date: dt.date) -> RoadRules:
    """Everything that holds for the roads of a date."""
    return RoadRules(
        _read(reader, TRAFFIC, Traffic, None),
        _read(reader, CLOSURES, tuple[Closure, ...], ()),
        _read(reader, ZONES, tuple[Zone, ...], ()),
        _read(reader, weather_key(date), Weather, None),
        _read(reader, WEATHER_RULES, tuple[WeatherRule, ...], USUAL_WEATHER_RULES),
        int(setting(reader, TOLL) or 0),
        _weather_after(reader, date),
    )


def _weather_after(reader: Reader, date: dt.date) -> Weather | None:
    if date == dt.date.max:
        return None
    return _read(reader, weather_key(date + dt.timedelta(days=1)), Weather, None)


def weather_key(date: dt.date) -> str:
    """The setting of one date's weather."""
    return f"{WEATHER}.{date.isoformat()}"


def _read[T](reader: Reader, key: str, kind: Any, otherwise: T) -> T:
    text = setting(reader, key)
    return otherwise if text is None else cast(T, terms_of(kind, text))


def keep(
    file: DayFile,
    command: str,
    key: str,
    change: Callable[[Writer], tuple[Any, str]],
    args: dict[str, Any] | None = None,
) -> None:
    """Change one document in one step. `change` answers the new document (None: forget it) and the step's sentence."""

    def work(writer: Writer) -> None:
        document, writer.summary = change(writer)
        put_document(writer, key, document)

    file.write(command, args or {}, work)


def put_document(writer: Writer, key: str, document: Any) -> None:
    """Keep a document; None forgets it."""
    put_setting(writer, key, None if document is None else to_json(plain(document)))


def traffic_from(content: object) -> Traffic:
    """A profile out of what JSON has of it. Raises Refused with everything that is wrong."""
    try:
        found: Traffic = terms_of(Traffic, json.dumps(content))
        return found
    except Refused as refused:
        remedy = "Use a file that was saved by this program, or one with the same fields."
        problems = [Problem("traffic-unreadable", p.cause, remedy, p.where) for p in refused.problems]
        raise Refused(problems) from refused


def wrong_traffic(wanted: Traffic, zones: Sequence[Zone]) -> Iterator[Problem]:
    """Everything that keeps a profile from being kept."""
    named = {zone.name for zone in zones}
    for name, paces in ((None, wanted.paces), *wanted.zones.items()):
        where = Where(source=name or "")
        yield from _wrong_paces(paces, where)
        if name is not None and name not in named:
            cause = f"There is no zone “{name}” to have its own traffic."
            yield Problem("zone-unknown", cause, "Draw the zone first, or leave its traffic out.", where)


def _wrong_paces(paces: Paces, where: Where) -> Iterator[Problem]:
    for road, factors in paces.items():
        if len(factors) != HOURS_OF_WEEK:
            cause = f"The traffic of a class of roads has {len(factors)} hours."
            remedy = f"Give {HOURS_OF_WEEK} factors, from Monday midnight on."
            yield Problem("hours-wrong", cause, remedy, replace(where, column=str(road)))
        elif not all(SLOWEST <= factor <= FASTEST for factor in factors):
            cause = f"A factor of speed is not between {SLOWEST:g} and {FASTEST:g}."
            remedy = "1 is a free road, 0.5 half its speed."
            yield Problem("number-out-of-range", cause, remedy, replace(where, column=str(road)))


def wrong_closure(wanted: Closure) -> Iterator[Problem]:
    """Everything that keeps a closure from being kept."""
    where = Where(source=wanted.name)
    yield from _wrong_name(wanted.name)
    yield from wrong_area(wanted.area, where)
    if not wanted.area and not wanted.lines:
        cause = f"“{wanted.name}” closes nothing."
        yield Problem("area-missing", cause, "Draw the area or the road on the map, or take it from a file.", where)
    if any(len(line) < 2 for line in wanted.lines) or _off_earth(wanted.lines):
        cause = f"A line of “{wanted.name}” has no two points on earth."
        yield Problem("area-wrong", cause, "Draw it again.", where)
    for day in filter(None, (wanted.first, wanted.last)):
        if not _is_date(day):
            yield Problem("date-unreadable", f"“{day}” is no day.", _CALENDAR, where)
    if wanted.first and wanted.last and wanted.last < wanted.first:
        cause = f"“{wanted.name}” ends on {wanted.last} before it begins on {wanted.first}."
        yield Problem("dates-wrong", cause, "Exchange the two days.", where)
    if not wanted.weekdays or not wanted.weekdays <= frozenset(range(7)):
        yield Problem("weekdays-wrong", f"“{wanted.name}” holds on no day of the week.", "Choose its days.", where)
    if wanted.over_kg < 0:
        yield Problem("number-out-of-range", "A weight is below zero.", "Write zero or more.", where)


def wrong_zone(wanted: Zone) -> Iterator[Problem]:
    """Everything that keeps a zone from being kept."""
    where = Where(source=wanted.name)
    yield from _wrong_name(wanted.name)
    yield from wrong_area(wanted.area, where)
    if not wanted.area:
        yield Problem("area-missing", f"The zone “{wanted.name}” has no area.", "Draw it on the map.", where)


def wrong_area(area: Area, where: Where) -> Iterator[Problem]:
    """Rings that enclose nothing, or that are not on earth."""
    if any(len(set(ring)) < LEAST_POINTS for ring in area) or _off_earth(area):
        cause = f"The area of “{where.source}” is no ring of three points or more on earth."
        yield Problem("area-wrong", cause, "Draw it again; in files longitude comes before latitude.", where)


def wrong_weather(wanted: Weather) -> Iterator[Problem]:
    """Everything that keeps a day's weather from being kept."""
    if len(wanted.hours) != HOURS_OF_DAY:
        cause = f"The weather has {len(wanted.hours)} hours."
        yield Problem("hours-wrong", cause, "Give all 24 hours of the day.")
    for number, hour in enumerate(wanted.hours):
        where = Where(row=number, column=f"{number:02d}:00")
        if not -70 <= hour.temperature_c <= 60:
            cause = f"{hour.temperature_c:g} degrees is no temperature of a day."
            yield Problem("number-out-of-range", cause, "Write -70 to 60 degrees.", where)
        amounts = (("rain_mm", hour.rain_mm, 500), ("snow_cm", hour.snow_cm, 100), ("gusts_kmh", hour.gusts_kmh, 400))
        for name, amount, most in amounts:
            if not 0 <= amount <= most:
                cause = f"{amount:g} is not what falls or blows in an hour."
                at = replace(where, column=f"{where.column} {name}")
                yield Problem("number-out-of-range", cause, f"Write zero to {most}.", at)


def wrong_weather_rules(wanted: Sequence[WeatherRule]) -> Iterator[Problem]:
    """Everything that keeps a table of the weather's effects from being kept."""
    seen: set[tuple[WeatherKind, float]] = set()
    for number, rule in enumerate(wanted, start=1):
        where = Where(row=number, column=str(rule.kind))
        if not SLOWEST <= rule.speed <= FASTEST:
            cause = f"The factor of speed {rule.speed:g} is not between {SLOWEST:g} and {FASTEST:g}."
            yield Problem("number-out-of-range", cause, "0.9 drives a tenth slower.", where)
        if not SLOWEST <= rule.service <= 20:
            cause = f"The factor of service time {rule.service:g} is not between {SLOWEST:g} and 20."
            yield Problem("number-out-of-range", cause, "1.2 takes a fifth longer.", where)
        if (rule.kind, rule.at_least) in seen:
            cause = f"There are two rules for the same weather from {rule.at_least:g} on."
            yield Problem("rule-twice", cause, "Keep one of them.", where)
        seen.add((rule.kind, rule.at_least))


def _wrong_name(name: str) -> Iterator[Problem]:
    if not name.strip():
        yield Problem("name-missing", "It has no name.", "Give it a name.")
    elif len(name) > LONGEST_NAME:
        yield Problem("name-too-long", f"A name is longer than {LONGEST_NAME} letters.", "Shorten it.")


def _off_earth(lines: Sequence[Sequence[Location]]) -> bool:
    return not all(point.is_on_earth() for line in lines for point in line)


def _is_date(text: str) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def refuse(problems: Iterator[Problem]) -> None:
    """Raise Refused when there is any."""
    if found := list(problems):
        raise Refused(found)
