"""Traffic profiles to begin with. An office that uses none has free roads at all hours: that is the default."""

from __future__ import annotations

from dispatcher.model.order import read_only
from dispatcher.model.road_rules import RoadClass, Traffic

_WEEKDAYS, _ALL_DAYS = 5, 7
_SHOULDER, _PEAK = "shoulder", "peak"
_HOURS = {6: _SHOULDER, 7: _PEAK, 8: _PEAK, 9: _SHOULDER, 15: _SHOULDER, 16: _PEAK, 17: _PEAK, 18: _SHOULDER}


def _week(peak: float, shoulder: float, midday: float) -> tuple[float, ...]:
    """Mondays to Fridays with two peaks and slower hours between them; nights and week-ends are free."""
    factors = {_PEAK: peak, _SHOULDER: shoulder}

    def factor(day: int, hour: int) -> float:
        if day >= _WEEKDAYS:
            return 1.0
        return factors[_HOURS[hour]] if hour in _HOURS else midday if 10 <= hour <= 14 else 1.0

    return tuple(factor(day, hour) for day in range(_ALL_DAYS) for hour in range(24))


CITY = Traffic(
    "City on weekdays",
    "An example, not a measurement of your town. Peaks of 6-10 and 15-19 h and their mean (1 / 1.23, all urban areas "
    "of the United States in 2017) after the Urban Mobility Report 2019 of the Texas A&M Transportation Institute; the "
    "split by road class and hour is an assumption.",
    read_only(
        {
            RoadClass.MOTORWAY: _week(0.72, 0.82, 0.95),
            RoadClass.MAIN: _week(0.72, 0.82, 0.90),
            RoadClass.SECONDARY: _week(0.80, 0.88, 0.92),
            RoadClass.LOCAL: _week(0.90, 0.94, 0.96),
        }
    ),
)
METROPOLIS = Traffic(
    "Large city on weekdays",
    "An example, not a measurement of your town. Peaks of 6-10 and 15-19 h and their mean (1 / 1.35, the very large "
    "urban areas of the United States in 2017) after the Urban Mobility Report 2019 of the Texas A&M Transportation "
    "Institute; the split by road class and hour is an assumption.",
    read_only(
        {
            RoadClass.MOTORWAY: _week(0.58, 0.74, 0.90),
            RoadClass.MAIN: _week(0.60, 0.74, 0.84),
            RoadClass.SECONDARY: _week(0.70, 0.80, 0.86),
            RoadClass.LOCAL: _week(0.82, 0.88, 0.92),
        }
    ),
)
EXAMPLES = (CITY, METROPOLIS)
