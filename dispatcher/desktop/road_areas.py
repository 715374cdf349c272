"""What the map shows of zones, closures and reach, as its page takes it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from dispatcher.model.road_rules import Area, Closure, Line, RoadRules, Zone

if TYPE_CHECKING:
    from dispatcher.desk.road_results import Reached

type Shape = dict[str, Any]


def areas_on(rules: RoadRules, date: dt.date) -> list[Shape]:
    """Zones, and the closures that hold at some time of the date."""
    closed = [closure for closure in rules.closures if closure.windows_on(date)]
    return [*map(_zone, rules.zones), *map(_closure, closed)]


def reach_areas(found: Reached) -> list[Shape]:
    """How far one gets, the farthest first; said where it is an estimate."""
    words = _tr("{minutes} min, estimated") if found.estimated else _tr("{minutes} min")
    return [_shape("reach", words.format(minutes=c.minutes), c.area) for c in found.contours if c.area]


def _zone(zone: Zone) -> Shape:
    return _shape("service" if zone.is_service_area else "zone", zone.name, zone.area)


def _closure(closure: Closure) -> Shape:
    return _shape(closure.kind.value, closure.name, closure.area, closure.lines)


def _shape(kind: str, name: str, rings: Area, lines: Iterable[Line] = ()) -> Shape:
    return {"kind": kind, "name": name, "rings": [_points(r) for r in rings], "lines": [_points(li) for li in lines]}


def _points(line: Line) -> list[list[float]]:
    return [[round(lat, 6), round(lon, 6)] for lat, lon in line]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Roads", text)
