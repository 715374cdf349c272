"""The fleet's tables in words of the reader's language."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from dispatcher.desk.fleet_checks import DEPOTS, DRIVERS, SHIFTS, VEHICLES
from dispatcher.desktop.term_words import term_help, term_title

WEEK = range(7)
_LEAST_RUN = 3
"""So many days in a row are written as from–to."""


def table_title(table: str) -> str:
    """What a table is called."""
    return {
        SHIFTS: _tr("Shifts"),
        DRIVERS: _tr("Drivers"),
        VEHICLES: _tr("Vehicles"),
        DEPOTS: _tr("Depots"),
    }[table]


def new_name(table: str) -> str:
    """What a new row is called until it has a name."""
    return {SHIFTS: "", DRIVERS: _tr("New driver"), VEHICLES: _tr("New vehicle"), DEPOTS: _tr("New depot")}[table]


def column_title(key: str) -> str:
    """What stands above a column; "absent" has the day in it and is the table's own."""
    return {
        "absent": _tr("Absent"),
        "driver": _tr("Driver"),
        "vehicle": _tr("Vehicle"),
        "from": _tr("From"),
        "to": _tr("To"),
        "start depot": _tr("Starts at"),
        "end depot": _tr("Ends at"),
        "breaks": _tr("Breaks"),
        "days": _tr("Days"),
        "date": _tr("Only on"),
        "name": _tr("Name"),
        "phone": _tr("Phone"),
        "skills": _tr("Skills"),
        "capacity": _tr("Capacity"),
        "cost per use": _tr("Cost per day"),
        "cost per km": _tr("Cost per km"),
        "cost per hour": _tr("Cost per hour"),
        "speed": _tr("Speed factor"),
        "most km": _tr("Most km"),
        "most stops": _tr("Most stops"),
        "longest route": _tr("Longest route"),
        "address": _tr("Address"),
        "place": _tr("Place"),
    }.get(key) or term_title(key)


def column_help(key: str) -> str:
    """What a column is for and how it is filled in, "" where its title says all."""
    return {
        "absent": _tr("Tick who does not drive on this day. The route comes back when the tick is taken away."),
        "to": _tr("When the shift ends. For the next morning, write for example 06:00 +1."),
        "start depot": _tr("Where the route begins. Without a depot it begins at its first stop."),
        "end depot": _tr("Where the route ends. Without a depot it ends at its last stop."),
        "breaks": _tr("When a break may begin, and how long it is: 12:00–13:00, 30 min. Several are parted by ;"),
        "days": _tr("The days of the week on which this shift is driven."),
        "date": _tr("For a shift of one day alone: its date, for example 2026-11-23."),
        "skills": _tr("What driver or vehicle can do that orders ask for, parted by commas: cold, lift."),
        "capacity": _tr("What fits in: 800 kg, 6 m³, 4 pallets. What is not named is not limited."),
        "cost per use": _tr("What a day on the road costs, whatever the route."),
        "speed": _tr("1 is the speed of the road times; 1.2 drives a fifth faster, 0.8 a fifth slower."),
        "most km": _tr("The longest distance in one route. Empty: no limit."),
        "most stops": _tr("The most stops in one route. Empty: no limit."),
        "longest route": _tr("Hours and minutes from start to end, breaks included: 8:30. Empty: no limit."),
        "place": _tr("Where the depot is on the map: found by its address, or set on the map."),
    }.get(key) or term_help(key)


def no_depot(key: str) -> str:
    """What a shift without a depot says."""
    return _tr("First stop") if key == "start depot" else _tr("Last stop")


def not_placed() -> str:
    """What stands for the place of a depot that nobody knows."""
    return _tr("Not found yet")


def day_name(day: int) -> str:
    """Mon; Monday is 0."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)


def long_day_name(day: int) -> str:
    """Monday; Monday is 0."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.LongFormat)


def days_words(days: Collection[int]) -> str:
    """Mon–Fri, Sun; none or all of them are every day."""
    if not days or len(days) == len(WEEK):
        return _tr("Every day")
    parts = []
    for run in _runs(days):
        if len(run) >= _LEAST_RUN:
            parts.append(f"{day_name(run[0])}–{day_name(run[-1])}")
        else:
            parts += [day_name(day) for day in run]
    return ", ".join(parts)


def _runs(days: Collection[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for day in sorted(days):
        if run and day != run[-1] + 1:
            yield run
            run = []
        run.append(day)
    if run:
        yield run


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fleet", text)
