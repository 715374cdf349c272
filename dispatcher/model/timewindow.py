"""Time windows: seconds, ends included. Real days count from 1970-01-01 UTC, instances from 0."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY_S = 86_400


@dataclass(frozen=True, slots=True, order=True)
class TimeWindow:
    """Service must START inside `earliest`..`latest` (seconds, both ends included)."""

    earliest: int
    latest: int

    def __post_init__(self) -> None:
        if self.latest < self.earliest:
            raise ValueError(f"window ends before it begins: {self.earliest}..{self.latest}")

    def holds(self, moment: int) -> bool:
        """True when the moment lies inside, ends included."""
        return self.earliest <= moment <= self.latest


def merged(windows: Sequence[TimeWindow]) -> tuple[TimeWindow, ...]:
    """The same moments as sorted windows that neither overlap nor touch."""
    out: list[TimeWindow] = []
    for window in sorted(windows):
        if out and window.earliest <= out[-1].latest + 1:
            out[-1] = TimeWindow(out[-1].earliest, max(out[-1].latest, window.latest))
        else:
            out.append(window)
    return tuple(out)


def moment(day: dt.date, wall_clock_s: int, zone: ZoneInfo) -> int:
    """Seconds since 1970-01-01 UTC at which a wall clock in `zone` shows so many seconds after midnight.

    86400 and more reach into the next day. A time that the clock skips in spring is read as an hour later; one
    that it shows twice in autumn as the first.
    """
    days, rest = divmod(wall_clock_s, DAY_S)
    midnight = dt.datetime.combine(day + dt.timedelta(days=days), dt.time())
    return round((midnight + dt.timedelta(seconds=rest)).replace(tzinfo=zone).timestamp())


def local_iso(moment_s: int, zone: ZoneInfo) -> str:
    """ISO 8601 with the zone's offset, e.g. 2026-11-23T08:05:00+02:00."""
    return dt.datetime.fromtimestamp(moment_s, zone).isoformat()


@lru_cache(maxsize=1 << 16)  # every panel writes the same few thousand moments, again at every step
def clock(moment_s: int, zone: ZoneInfo) -> str:
    """The wall clock as people read it, e.g. 08:05."""
    at = dt.datetime.fromtimestamp(moment_s, zone)
    return f"{at.hour:02d}:{at.minute:02d}"  # strftime takes ten times as long, and a large day has thousands


def end_clock(moment_s: int, zone: ZoneInfo) -> str:
    """The wall clock at which something ends: the midnight at the end of a day is 24:00."""
    said = clock(moment_s, zone)
    return "24:00" if said == "00:00" else said


@lru_cache(maxsize=1 << 14)
def window_text(window: TimeWindow, zone: ZoneInfo) -> str:
    """A window as people read it: 08:00–10:30."""
    return f"{clock(window.earliest, zone)}–{end_clock(window.latest, zone)}"
