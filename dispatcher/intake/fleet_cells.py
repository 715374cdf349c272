"""Cells that only fleets have: a vehicle's figures, breaks, days of the week, skills."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, durations, windows
from dispatcher.intake.fleet_terms import between, read_vehicle_terms
from dispatcher.intake.loads import read_load
from dispatcher.intake.row import Row
from dispatcher.intake.table import Cell, shown
from dispatcher.intake.values import Reading, Unreadable
from dispatcher.model.fleet import Break, Vehicle
from dispatcher.model.timewindow import DAY_S, TimeWindow

_MOST = 1e9
_BREAK = re.compile(r"(?P<when>.*\S)\s+(?P<length>\d+(?:[.,]\d+)?\s*[^\W\d]*\.?)|(?P<only>\d+\s*[^\W\d]+\.?)")
_DAYS_APART = re.compile(r"[;,/\s]+")
_DAYS_RANGE = re.compile(r"\s*[-\u2013]\s*")


def read_vehicle(row: Row, vehicle_id: str, name: str, skills: frozenset[str]) -> Vehicle | None:
    """The vehicle of a row; None when the row has a problem. Money is typed in units and kept in cents."""

    def figure(field: str, scale: float, low: float = 0, high: float = _MOST) -> int | None:
        found = row.value(field, between(low, high))
        return None if found is None else round(found * scale)

    capacity: dict[str, int] = {}
    for column in row.layout.loads:
        for dimension, thousandths in row.value_of(column, read_load) or ():
            capacity[dimension] = thousandths
    speed = row.value("speed_factor", between(0.05, 20))
    longest = row.value("max_hours", lambda cell, column: durations.duration(cell, 3600, column.habit))
    costs = (figure("cost_per_use", 100), figure("cost_per_km", 100), figure("cost_per_hour", 100))
    max_distance_m = figure("max_distance_km", 1000)
    max_stops = figure("max_stops", 1)
    terms = read_vehicle_terms(row)
    if row.problems:
        return None
    per_use, per_km, per_hour = (cost or 0 for cost in costs)
    speed = 1.0 if speed is None else speed
    return Vehicle(
        vehicle_id, name, capacity, per_use, per_km, per_hour, speed, max_distance_m, max_stops, longest, skills, terms
    )


def read_breaks(cell: Cell, hours: TimeWindow, zone: ZoneInfo) -> Reading[tuple[Break, ...]]:
    """Breaks: "11:30-12:30 30 min; 15:00 15 min". The window is when it must begin; without one, in the shift."""
    return Reading(tuple(_break(part.strip(), hours, zone) for part in shown(cell).split(";") if part.strip()))


def _break(text: str, hours: TimeWindow, zone: ZoneInfo) -> Break:
    match = _BREAK.fullmatch(text)
    if match is None:
        raise Unreadable("break-unreadable", value=f'"{text}"')
    try:
        length = durations.duration(match["length"] or match["only"], 60).value
        if match["only"]:
            return Break(TimeWindow(hours.earliest, max(hours.earliest, hours.latest - length)), length)
        spans = windows.spans(match["when"], zone).value
    except Unreadable as fault:
        raise Unreadable("break-unreadable", value=f'"{text}"') from fault
    start, end = spans[0]
    earliest, latest = start.seconds if start else hours.earliest, end.seconds if end else hours.latest
    if len(spans) != 1 or latest < earliest:
        raise Unreadable("break-unreadable", value=f'"{text}"')
    if hours.latest > DAY_S and latest < hours.earliest:  # a break after midnight of a shift that reaches there
        earliest, latest = earliest + DAY_S, latest + DAY_S
    return Break(TimeWindow(earliest, latest), length)


def read_weekdays(cell: Cell) -> Reading[frozenset[int]]:
    """Days of the week, Monday is 0: "Mon-Fri", "Mo, Mi, Sa", "lundi"."""
    text = _DAYS_RANGE.sub("-", shown(cell).strip())
    days: set[int] = set()
    for part in filter(None, _DAYS_APART.split(text)):
        ends = [aliases.word_list("weekdays").get(aliases.key(end)) for end in part.split("-")]
        if None in ends or len(ends) > 2:
            raise Unreadable("weekday-unreadable")
        first, last = int(ends[0] or 0), int(ends[-1] or 0)
        days |= {day % 7 for day in range(first, (last if last >= first else last + 7) + 1)}
    return Reading(frozenset(days))
