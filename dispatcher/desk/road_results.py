"""What the commands and questions about traffic, weather, zones and reach answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from dispatcher.desk.results import Planned, PlanTotals, Proposal
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem
from dispatcher.model.road_rules import Area, Slowed, Weather
from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class ClosuresTaken:
    """The closures that a file brought, by name; `open_ones` are road works that leave a lane open."""

    names: tuple[str, ...]
    problems: tuple[Problem, ...]
    open_ones: int = 0


@dataclass(frozen=True, slots=True)
class ZonesTaken:
    """The zones that a file brought, by name."""

    names: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class WeatherEffect:
    """What the weather of a date does to its plan, before it is taken.

    `without` and `with_it` are the standing plan as judged now and then; `by_hour` are the 24 factors of speed and
    service. `proposal` is a plan made for that weather where one was asked for: keep the weather first, then accept it.
    """

    date: dt.date
    weather: Weather | None
    by_hour: tuple[Slowed, ...]
    without: Planned
    with_it: Planned
    totals_without: PlanTotals
    totals_with: PlanTotals
    proposal: Proposal | None = None


@dataclass(frozen=True, slots=True)
class Zoned:
    """The zones in which a date's orders lie, by order, and the orders outside of every service area."""

    names: Mapping[str, tuple[str, ...]]
    outside: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Contour:
    """Everything that is reached within so many minutes: an area, empty where nothing is."""

    minutes: int
    area: Area


@dataclass(frozen=True, slots=True)
class Reached:
    """How far one gets from a place, the farthest first, leaving at a moment with its traffic, closures and weather.

    `estimated`: circles by the crow's flight, not by roads and not by what is closed. `at_edge`: an area ends where
    the region does, and what lies beyond is not known.
    """

    place: Location
    contours: tuple[Contour, ...]
    estimated: bool
    leaving: dt.datetime
    at_edge: bool = False
