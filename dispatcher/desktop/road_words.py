"""Roads, closures and weather in the reader's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from dispatcher.desktop.words import hours, kilometres, money
from dispatcher.model.road_rules import EVERY_DAY, Closure, ClosureKind, RoadClass, WeatherKind
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.ways import WayKind

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desk.road_results import WeatherEffect

HOUR_S, MINUTE_S = 3600, 60


def class_title(road: RoadClass) -> str:
    """A class of roads."""
    return {
        RoadClass.MOTORWAY: _tr("Motorways"),
        RoadClass.MAIN: _tr("Main roads"),
        RoadClass.SECONDARY: _tr("Secondary roads"),
        RoadClass.LOCAL: _tr("Local streets"),
    }[road]


def kind_title(kind: ClosureKind) -> str:
    """What a closure means."""
    return {
        ClosureKind.CLOSED: _tr("Closed"),
        ClosureKind.AVOID: _tr("To be avoided"),
        ClosureKind.LOW_EMISSION: _tr("Low-emission zone"),
        ClosureKind.ACCESS: _tr("With a permit alone"),
    }[kind]


def kind_help(kind: ClosureKind) -> str:
    """Who may drive there, in a sentence."""
    return {
        ClosureKind.CLOSED: _tr("Nobody drives there while it holds."),
        ClosureKind.AVOID: _tr("Driven only where no other way leads there."),
        ClosureKind.LOW_EMISSION: _tr("Electric vehicles and those with the permit drive there."),
        ClosureKind.ACCESS: _tr("Vehicles with the permit drive there."),
    }[kind]


def vehicle_title(kind: WayKind) -> str:
    """A kind of vehicle."""
    return {
        WayKind.CAR: _tr("Cars and vans"),
        WayKind.TRUCK: _tr("Trucks"),
        WayKind.CARGO_BIKE: _tr("Cargo bikes"),
        WayKind.FOOT: _tr("On foot"),
    }[kind]


def weather_title(kind: WeatherKind) -> str:
    """A kind of weather with its unit."""
    return {
        WeatherKind.RAIN: _tr("Rain, mm"),
        WeatherKind.SNOW: _tr("New snow, cm"),
        WeatherKind.ICE: _tr("Icy"),
        WeatherKind.WIND: _tr("Gusts, km/h"),
        WeatherKind.HEAT: _tr("°C"),
    }[kind]


def effect_words(found: WeatherEffect) -> str:
    """What the weather does to the plan as it stands."""
    dry, wet = found.totals_without, found.totals_with
    return _tr(
        "The plan as it stands: {hours} instead of {hours_dry}, {late} instead of {late_dry} orders late, {cost} "
        "instead of {cost_dry}, {km} km."
    ).format(
        hours=hours(wet.duration_s),
        hours_dry=hours(dry.duration_s),
        late=wet.late,
        late_dry=dry.late,
        cost=money(wet.cost),
        cost_dry=money(dry.cost),
        km=kilometres(wet.distance_m),
    )


def day_title(weekday: int) -> str:
    """A day of the week; Monday is 0."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)


def short_day(weekday: int) -> str:
    """The same in two or three letters."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)


def when(closure: Closure) -> str:
    """When a closure holds: dates, days and hours; "always" for one without any."""
    parts = []
    if closure.first or closure.last:
        first, last = (_date(text) if text else "…" for text in (closure.first, closure.last))
        parts.append(first if closure.first == closure.last else f"{first} – {last}")
    if closure.weekdays != EVERY_DAY:
        parts.append(", ".join(short_day(day) for day in sorted(closure.weekdays)))
    if closure.hours:
        parts.append(hours_text(closure.hours))
    return " · ".join(parts) or _tr("always")


def whom(closure: Closure) -> str:
    """Which vehicles a closure concerns."""
    everybody = _tr("all but electric") if closure.kind is ClosureKind.LOW_EMISSION else _tr("all vehicles")
    kinds = ", ".join(vehicle_title(kind) for kind in WayKind if kind in closure.kinds) or everybody
    return _tr("{kinds} over {kg} kg").format(kinds=kinds, kg=closure.over_kg) if closure.over_kg else kinds


def hours_text(hours: tuple[TimeWindow, ...]) -> str:
    """Hours of the day as they are typed: 07:00-09:30, 16:00-18:00."""
    return ", ".join(f"{_clock(h.earliest)}-{_clock(h.latest)}" for h in hours)


def _clock(seconds: int) -> str:
    hour, minute = divmod(round(seconds / MINUTE_S), MINUTE_S)
    return f"{hour:02}:{minute:02}"


def _date(iso: str) -> str:
    return QLocale().toString(QDate.fromString(iso, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Roads", text)
