"""Moves and locks by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from dispatcher.desk import editing
from dispatcher.desk.editing import LockKind
from dispatcher.desk.frame import Frame
from dispatcher.desk.moves import Effect, Move, effect_of, reaching
from dispatcher.desk.results import Planned


class MoveDesk(Frame):
    """Changes a plan by hand."""

    def reach(self, planned: Planned, order_ids: Collection[str]) -> Planned:
        """The same date with travel to and from these orders, as `effect_of` wants it."""
        return reaching(planned, order_ids, self._opened.router())

    def preview(self, date: dt.date, move: Move) -> Effect:
        """What a move would do; nothing is changed. Raises Refused for orders or a shift that the date has not."""
        return effect_of(self.reach(self.planned(date), move.order_ids), move)

    def move(self, date: dt.date, move: Move) -> Planned:
        """Move orders to a shift and lock them to its driver, or take them out of the plan and off their locks."""
        effect = self.preview(date, move)
        editing.keep_move(self._file, effect)
        return effect.after

    def lock_orders(self, date: dt.date, order_ids: Collection[str], kind: LockKind) -> Planned:
        """Lock planned orders to their driver or place in the sequence, or let go of them."""
        editing.lock_orders(self._file, self.planned(date), order_ids, kind)
        return self.planned(date)

    def lock_route(self, date: dt.date, shift_id: str, locked: bool = True) -> Planned:
        """Keep a route as it stands through every planning, or let go of it again."""
        editing.lock_route(self._file, date, shift_id, locked, self._driver_of(date, shift_id))
        return self.planned(date)

    def mark_loaded(self, date: dt.date, shift_id: str, loaded: bool = True) -> Planned:
        """Note that a van is loaded in the sequence of its route, or that it is not any more.

        While it is, planning leaves what is aboard with its driver and in this sequence; new stops may come between.
        """
        editing.mark_loaded(self._file, date, shift_id, loaded, self._driver_of(date, shift_id))
        return self.planned(date)

    def set_departure(self, date: dt.date, shift_id: str, departs: int | None) -> Planned:
        """Let a route leave at just this moment (seconds since 1970-01-01 UTC), or (None) when it is best."""
        editing.set_departure(self._file, self.planned(date), shift_id, departs)
        return self.planned(date)

    def _driver_of(self, date: dt.date, shift_id: str) -> str:
        shift = self.planned(date).day.shifts.get(shift_id)
        return (shift.driver.name or shift.driver.id) if shift else shift_id
