"""The moment of a departure as it is typed."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from dispatcher.desk.fleet_cells import Unreadable, clock_of
from dispatcher.desk.lanes import Lane
from dispatcher.model.timewindow import DAY_S, moment


def departure_typed(text: str, lane: Lane, zone: ZoneInfo) -> int | None:
    """The moment meant by 8:15, 0815 or 8; None when it is no time of day. On shifts over midnight the one that lies
    inside, else that of the day on which the shift begins."""
    try:
        seconds = clock_of(text)
    except Unreadable:
        return None
    day = dt.datetime.fromtimestamp(lane.earliest, zone).date()
    moments = [moment(day, seconds + after, zone) for after in (0, DAY_S)]
    return next((one for one in moments if lane.earliest <= one <= lane.latest), moments[0])
