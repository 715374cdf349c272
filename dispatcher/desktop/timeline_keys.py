"""The keyboard on the timeline: everything that the mouse does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from dispatcher.desk.moves import Move
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.timeline_area import TimelineArea
from dispatcher.desktop.timeline_view import Spot, nearest_stop, position_of

Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ZOOM_STEP = 1.3


class Keys(QObject):
    """What keys mean over the area."""

    def __init__(self, area: TimelineArea, mover: Mover) -> None:
        super().__init__(area)
        self._area, self._mover = area, mover

    def pressed(self, event: QKeyEvent) -> bool:
        """True when the key meant something here."""
        area, key, keys = self._area, event.key(), event.modifiers()
        if key in (Key.Key_Plus, Key.Key_Equal, Key.Key_Minus):
            area.zoom(1 / ZOOM_STEP if key == Key.Key_Minus else ZOOM_STEP, self._x_of_current())
        elif key == Key.Key_0:
            area.fit()
        elif key == Key.Key_Escape and area.selection.orders:
            area.choose(())
        elif not area.chart.lanes:
            return False
        elif key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End):
            if keys & ALT:
                return self._nudge(Key(key))
            self._walk(self._next(Key(key)), keys)
        elif key == Key.Key_Space and area.current is not None:
            area.toggle(self._orders(area.current))
            area.anchor = area.current
        else:
            return False
        return True

    def _x_of_current(self) -> float | None:
        """Zooming by keys keeps the current stop in place, if it is seen."""
        area = self._area
        if area.current is None or area.current.stop < 0:
            return None
        x = area.stop_rect(area.current).center().x()
        return x if area.time_rect().left() <= x <= area.time_rect().right() else None

    def _orders(self, spot: Spot) -> tuple[str, ...]:
        stop = self._area.chart.stop(spot)
        return stop.order_ids if stop is not None else ()

    def _next(self, key: Qt.Key) -> Spot:
        """Where a key leads from the current stop; to the first one when there is none."""
        lanes, here = self._area.chart.lanes, self._area.current
        if here is None:
            row = next((row for row, lane in enumerate(lanes) if lane.stops), 0)
            return Spot(row, 0 if lanes[row].stops else -1)
        last = len(lanes[here.row].stops) - 1
        if key in (Key.Key_Up, Key.Key_Down):
            row = min(max(here.row + (1 if key == Key.Key_Down else -1), 0), len(lanes) - 1)
            return here if row == here.row else Spot(row, nearest_stop(lanes[row], self._moment(here)))
        steps = {Key.Key_Left: here.stop - 1, Key.Key_Right: here.stop + 1, Key.Key_Home: 0, Key.Key_End: last}
        return Spot(here.row, min(max(steps[key], 0), last))

    def _moment(self, spot: Spot) -> float:
        stop, lane = self._area.chart.stop(spot), self._area.chart.lanes[spot.row]
        return stop.start if stop is not None else lane.earliest

    def _walk(self, spot: Spot, keys: Qt.KeyboardModifier) -> None:
        area = self._area
        if keys & SHIFT:
            area.extend_to(spot)
        elif not keys & CTRL:
            area.anchor = spot
            if spot.stop >= 0:
                area.choose(self._orders(spot))
            else:
                area.choose((), area.chart.lanes[spot.row].shift_id)
        area.go_to(spot)
        area.reveal(spot)

    def _nudge(self, key: Qt.Key) -> bool:
        """The chosen stops of the current lane one place earlier or later, or onto the lane above or below.

        The place is counted from the chosen stops in a row around the current one: the halves of a linked order lie
        far apart, and the other half finds its own place.
        """
        area, here = self._area, self._area.current
        if here is None or here.stop < 0:
            return False
        lane, first, last = area.chart.lanes[here.row], here.stop, here.stop
        chosen = set(area.selection.orders)
        if chosen.isdisjoint(self._orders(here)):
            chosen = set(self._orders(here))
        orders = tuple(id_ for id_ in lane.order_ids if id_ in chosen)
        while first > 0 and not chosen.isdisjoint(lane.stops[first - 1].order_ids):
            first -= 1
        while last + 1 < len(lane.stops) and not chosen.isdisjoint(lane.stops[last + 1].order_ids):
            last += 1
        if key in (Key.Key_Up, Key.Key_Down):
            row = here.row + (1 if key == Key.Key_Down else -1)
            if 0 <= row < len(area.chart.lanes):
                self._mover.drop(Move(orders, area.chart.lanes[row].shift_id))
            return True
        places = {
            Key.Key_Left: first - 1,
            Key.Key_Right: last + 2,
            Key.Key_Home: 0,
            Key.Key_End: len(lane.stops),
        }
        if 0 <= places[key] <= len(lane.stops):
            self._mover.drop(Move(orders, lane.shift_id, position_of(lane, places[key])))
        return True
