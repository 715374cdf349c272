"""What holds for every day by the clock on the wall, and how it becomes the rules of one date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from zoneinfo import ZoneInfo

from dispatcher.model.fleet import Depot
from dispatcher.model.order import Order, read_only
from dispatcher.model.terms import DayRules, Relation, Station, ZoneRule
from dispatcher.model.timewindow import DAY_S, TimeWindow, moment
from dispatcher.model.values import dataclass

_DAYS_AROUND = (-1, 0, 1, 2)
"""Shifts reach over midnight: windows by the clock hold on the days around a date too."""


@dataclass(frozen=True, slots=True)
class StandingRules:
    """As DayRules, with the windows of zones in seconds after local midnight and docks by the depot's id.

    `usual_service_s`: how long a task takes whose order says nothing.
    """

    incompatible: frozenset[frozenset[str]] = frozenset()
    service_by_hour: tuple[float, ...] = ()
    zones: tuple[ZoneRule, ...] = ()
    fuel_price: int = 0
    co2_price: int = 0
    price_of_spread: int = 0
    temperature_c: int = 20
    docks: Mapping[str, int] = field(default_factory=lambda: read_only({}))
    stations: tuple[Station, ...] = ()
    usual_service_s: int = 0

    def served(self, order: Order) -> Order:
        """The order with the usual time for service wherever it says none."""
        if not self.usual_service_s or all(task.service_s for task in order.tasks):
            return order
        return order.with_tasks(lambda task: task if task.service_s else replace(task, service_s=self.usual_service_s))

    def on(
        self, date: dt.date, zone: ZoneInfo, depots: Iterable[Depot], relations: tuple[Relation, ...] = ()
    ) -> DayRules:
        """The rules of a date in seconds since 1970-01-01 UTC; docks of depots without a place are left out."""
        return DayRules(
            relations=relations,
            incompatible=self.incompatible,
            service_by_hour=self.service_by_hour,
            midnight=moment(date, 0, zone) if self.service_by_hour else 0,
            zones=tuple(replace(rule, windows=_around(rule.windows, date, zone)) for rule in self.zones),
            fuel_price=self.fuel_price,
            co2_price=self.co2_price,
            price_of_spread=self.price_of_spread,
            temperature_c=self.temperature_c,
            docks=read_only({d.location: self.docks[d.id] for d in depots if d.location and d.id in self.docks}),
            stations=self.stations,
        )


PLAIN_STANDING = StandingRules()


def _around(windows: Iterable[TimeWindow], date: dt.date, zone: ZoneInfo) -> tuple[TimeWindow, ...]:
    return tuple(
        TimeWindow(moment(date, w.earliest + day * DAY_S, zone), moment(date, w.latest + day * DAY_S, zone))
        for day in _DAYS_AROUND
        for w in sorted(windows)
    )
