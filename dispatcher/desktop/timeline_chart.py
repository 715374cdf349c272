"""All lanes of a day with their axis: what is shown, without knowing who shows it."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from dispatcher.desk.lanes import Lane, LaneStop
from dispatcher.desktop.timeline_view import Axis, Spot, Strip, span_of, strip_of

CLOSEST_PX_PER_S = 0.6


class Chart:
    """The lanes as rows. Strips are made when they are first asked for, and kept as long as their lane stays equal."""

    def __init__(self) -> None:
        self.lanes: tuple[Lane, ...] = ()
        self.zone = ZoneInfo("UTC")
        self.date: dt.date | None = None
        self.axis = Axis(0, 1, 1.0)
        self._strips: dict[int, Strip] = {}
        self._spots: dict[str, list[Spot]] | None = None

    def take(self, lanes: tuple[Lane, ...], zone: ZoneInfo, date: dt.date) -> list[int] | None:
        """Show these lanes. Answers the rows that look different now; None when all may."""
        before, was_zone = self.lanes, self.zone
        self.lanes, self.zone, self.date = lanes, zone, date
        same_rows = len(before) == len(lanes) and was_zone == zone
        changed = [row for row, (a, b) in enumerate(zip(before, lanes, strict=False)) if a is not b and a != b]
        if not same_rows:
            changed = list(range(max(len(before), len(lanes))))
        for row in changed:
            self._strips.pop(row, None)
        if changed:
            self._spots = None
        if not lanes:
            return None
        origin, end = span_of(lanes)
        same_span = (origin, end) == (self.axis.origin, self.axis.end)
        self.axis = Axis(origin, end, self.axis.px_per_s)
        return changed if same_rows and same_span else None

    def scale(self, px_per_s: float, least: float) -> None:
        """Another zoom, between `least` and the closest."""
        self.axis = Axis(self.axis.origin, self.axis.end, max(least, min(px_per_s, CLOSEST_PX_PER_S)))

    def strip(self, row: int) -> Strip:
        """The lane of that row made ready for drawing."""
        if row not in self._strips:
            self._strips[row] = strip_of(self.lanes[row])
        return self._strips[row]

    def spots(self, order_id: str) -> list[Spot]:
        """The stops that serve the order."""
        if self._spots is None:
            self._spots = {}
            for row, lane in enumerate(self.lanes):
                for index, stop in enumerate(lane.stops):
                    for id_ in stop.order_ids:
                        self._spots.setdefault(id_, []).append(Spot(row, index))
        return self._spots.get(order_id, [])

    def stop(self, spot: Spot) -> LaneStop | None:
        """The stop at a spot; None for a lane without one."""
        return self.lanes[spot.row].stops[spot.stop] if spot.stop >= 0 else None

    def row_of(self, shift_id: str) -> int:
        """The row of a shift, -1 when it has none."""
        return next((row for row, lane in enumerate(self.lanes) if lane.shift_id == shift_id), -1)
