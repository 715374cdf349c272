"""What a dispatcher decides about a route beside its stops: the van is loaded, and when it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dispatcher.desk.lanes import Lane
from dispatcher.desktop.jobs import while_open
from dispatcher.desktop.parts import Parts

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desktop.departure_window import DepartureWindow


class RouteFlow(QObject):
    """Acts on the chosen route, or on that of the first chosen order."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        edit, inspector = parts.actions.edit, parts.panels.inspector
        self._tick = edit.loaded
        edit.loaded.triggered.connect(self._load)
        edit.leave_at.triggered.connect(lambda: self.ask_departure())
        edit.leave_when_best.triggered.connect(lambda: self._leave(None))
        inspector.loaded_asked.connect(self._load)
        inspector.departure_asked.connect(lambda fixed: self.ask_departure() if fixed else self._leave(None))
        parts.selection.changed.connect(self._follow)
        self._commands.shown.connect(lambda _shown: self._follow())

    def ask_departure(self) -> DepartureWindow | None:
        """Ask when the route leaves, and keep that."""
        now, lane = self._commands.now, self._lane()
        if now is None or lane is None:
            return None
        from dispatcher.desktop.departure_window import DepartureWindow

        window = DepartureWindow(lane, now.planned.zone, self._parts.window)
        window.asked.connect(lambda departs: self._leave(departs, lane, window))
        window.finished.connect(window.deleteLater)
        window.open()
        return window

    def _load(self, is_loaded: bool) -> None:
        now, lane = self._commands.now, self._lane()
        if now is not None and lane is not None:
            doing = self.tr("Locking") if is_loaded else self.tr("Unlocking")
            self._commands.give(doing, lambda desk, _: desk.mark_loaded(now.date, lane.shift_id, is_loaded))
        else:
            self._follow()  # the tick goes back

    def _leave(self, departs: int | None, lane: Lane | None = None, window: DepartureWindow | None = None) -> None:
        now, lane = self._commands.now, lane or self._lane()
        if now is None or lane is None:
            return
        doing = self.tr("Locking") if departs is not None else self.tr("Unlocking")
        then = while_open(window, window.accept) if window is not None else (lambda: None)
        self._commands.give(
            doing,
            lambda desk, _: desk.set_departure(now.date, lane.shift_id, departs),
            lambda _planned: then(),
            refused=while_open(window, window.refuse) if window is not None else None,
        )

    def _lane(self) -> Lane | None:
        """The route that is meant; says so when there is none."""
        lane = self._chosen()
        if lane is None:
            self._parts.tell(self.tr("Choose a driver or a stop of the route first."))
        elif not lane.stops:
            self._parts.tell(self.tr("This driver has no stops yet."))
            return None
        return lane

    def _chosen(self) -> Lane | None:
        now, chosen = self._commands.now, self._parts.selection
        lanes = now.lanes if now is not None else ()
        if chosen.shift_id:
            return next((lane for lane in lanes if lane.shift_id == chosen.shift_id), None)
        first = chosen.orders[0] if chosen.orders else None
        return next((lane for lane in lanes if first in lane.order_ids), None) if first else None

    def _follow(self) -> None:
        """The tick shows how the chosen route stands."""
        lane = self._chosen()
        self._tick.setChecked(lane is not None and lane.loaded)
