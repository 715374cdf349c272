"""The fleet by hand."""

from __future__ import annotations

import datetime as dt

from dispatcher.desk.frame import Frame
from dispatcher.model.fleet import Fleet
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Refused


class FleetDesk(Frame):
    """Edits who drives what, and when."""

    def put_fleet(self, fleet: Fleet) -> Fleet:
        """Make this the fleet, in one step; places of depots are looked up. Answers the fleet as it is now.

        Absences stay as they are. Raises Refused with everything that is wrong, each with its table, row and column.
        """
        from dispatcher.desk import fleet_editing, locating
        from dispatcher.store import pins

        locator = locating.Locator(self._file.read(pins.pins), self._opened.geocoder())

        def place_of(address: str) -> Location | None:
            chosen = locator.look(address, None).chosen
            return chosen.location if chosen else None

        return fleet_editing.put_fleet(self._file, fleet, place_of)

    def set_absent(self, shift_id: str, date: dt.date, absent: bool = True) -> None:
        """Note that nobody drives a shift on a date, or that somebody does after all.

        The plan keeps the route, and shows it again when the absence is taken away.
        """
        from dispatcher.desk import fleet_editing

        fleet_editing.set_absent(self._file, shift_id, date, absent)

    def place_depot(self, depot_id: str, location: Location) -> None:
        """Set where a depot is; with an address this is remembered for whatever has the same one."""
        from dispatcher.desk import fleet_editing, pinning

        depot = next((d for d in self.fleet().depots if d.id == depot_id), None)
        if depot is None:
            cause = f"There is no depot “{depot_id}”."
            raise Refused([Problem("depot-unknown", cause, "Look at the depots of the fleet.")])
        if depot.address:
            pinning.pin(self._file, depot.address, location)
        else:
            fleet_editing.place_depot(self._file, depot_id, location)
