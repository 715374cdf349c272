"""The fleet's window and the desk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dispatcher.desk.desk import Desk
from dispatcher.desktop.commands import Shown
from dispatcher.desktop.parts import Parts
from dispatcher.model.fleet import Fleet
from dispatcher.model.place import Location

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desktop.fleet_window import FleetWindow


class FleetFlow(QObject):
    """Opens the fleet's window when it is first wanted, and brings the desk what is changed in it."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        self._opened: FleetWindow | None = None
        self._depot = ""
        parts.actions.view.fleet.triggered.connect(self.open)
        self._commands.shown.connect(self._show)
        parts.panels.map.pinned.connect(self._pinned)

    def open(self) -> FleetWindow:
        """Show the fleet's window."""
        if self._opened is None:
            self._opened = self._made()
        if self._commands.now is not None:
            self._show(self._commands.now)
        self._opened.show()
        self._opened.raise_()
        self._opened.activateWindow()
        return self._opened

    def shut(self) -> None:
        """The main window closes."""
        if self._opened is not None:
            for pane in self._opened.panes.values():
                pane.remember_columns(self._parts.preferences)
            self._opened.close()

    def _made(self) -> FleetWindow:
        from dispatcher.desktop.fleet_window import FleetWindow

        opened, actions = FleetWindow(self._parts.theme, self._parts.window), self._parts.actions
        for pane in opened.panes.values():
            pane.restore_columns(self._parts.preferences)
        opened.changed.connect(self._put)
        opened.absence.connect(self._set_absent)
        opened.import_asked.connect(actions.file.import_fleet.trigger)
        opened.template_asked.connect(actions.file.fleet_template.trigger)
        opened.undo_asked.connect(actions.edit.undo.trigger)
        opened.redo_asked.connect(actions.edit.redo.trigger)
        opened.pin_asked.connect(self._ask_pin)
        return opened

    def _show(self, shown: Shown) -> None:
        if self._opened is not None:
            self._opened.show_fleet(shown.fleet, shown.date, shown.planned.zone)

    def _put(self, fleet: Fleet) -> None:
        self._give(lambda desk: desk.put_fleet(fleet))

    def _set_absent(self, shift_id: str, date: dt.date, absent: bool) -> None:
        self._give(lambda desk: desk.set_absent(shift_id, date, absent))

    def _give(self, work: Callable[[Desk], object]) -> None:
        refuse = self._opened.refuse if self._opened is not None else None
        self._commands.give(self.tr("Changing the fleet"), lambda desk, _: work(desk), refused=refuse)

    def _ask_pin(self, depot_id: str) -> None:
        """The pin is dragged on the map of the main window; where it is dropped the depot is."""
        now = self._commands.now
        depot = next((d for d in now.fleet.depots if d.id == depot_id), None) if now is not None else None
        if depot is not None:
            self._depot = depot_id
            self._parts.panels.map.ask_pin(depot.location)
            self._parts.window.raise_()
            self._parts.window.activateWindow()
            self._parts.tell(self.tr("Drag the pin to {depot}.").format(depot=depot.name or depot.id))

    def _pinned(self, lat: float, lon: float) -> None:
        depot_id, self._depot = self._depot, ""
        if depot_id:
            self._parts.panels.map.end_pin()
            self._give(lambda desk: desk.place_depot(depot_id, Location(lat, lon)))
