"""A line as pairs of a gap and what follows it, for tests that write down a few of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dispatcher.model.driving import Drive
from dispatcher.model.fleet import Break
from dispatcher.model.line import EVER, Hours, Line
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.timing import Timing, place


class Gap(NamedTuple):
    """Seconds of travel, then of setup; where the travel hangs on the hour `drive` tells."""

    travel_s: int
    setup_s: int
    drive: Drive | None = None


class Service(NamedTuple):
    """A stop's windows (none: any time) and seconds of service."""

    windows: tuple[TimeWindow, ...]
    service_s: int
    hours: Hours | None = None


def line_of(gaps: Sequence[Gap], services: Sequence[Service]) -> Line:
    """The same in columns."""
    return Line(
        [gap.travel_s for gap in gaps],
        [gap.setup_s for gap in gaps],
        [s.windows[0].earliest if s.windows else -EVER for s in services],
        [s.windows[-1].latest if s.windows else EVER for s in services],
        [s.service_s for s in services],
        [s.windows for s in services] if any(len(s.windows) > 1 for s in services) else None,
        [s.hours for s in services] if any(s.hours for s in services) else None,
        [gap.drive for gap in gaps] if any(gap.drive for gap in gaps) else None,
    )


def placed(
    gaps: Sequence[Gap], services: Sequence[Service], breaks: Sequence[Break], earliest: int, latest: int
) -> Timing:
    """Times for the stops."""
    return place(line_of(gaps, services), breaks, earliest, latest)
