"""What goes on between panels, windows and the desk, one flow per subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dispatcher.desktop.addresses_flow import AddressesFlow
from dispatcher.desktop.days_flow import DaysFlow
from dispatcher.desktop.export_flow import ExportFlow
from dispatcher.desktop.fleet_flow import FleetFlow
from dispatcher.desktop.help_flow import HelpFlow
from dispatcher.desktop.import_flow import ImportFlow
from dispatcher.desktop.inspecting_flow import InspectingFlow
from dispatcher.desktop.parts import Parts
from dispatcher.desktop.places_flow import PlacesFlow
from dispatcher.desktop.planning_flow import PlanningFlow
from dispatcher.desktop.region_flow import RegionFlow
from dispatcher.desktop.relations_flow import RelationsFlow
from dispatcher.desktop.roads_flow import RoadsFlow
from dispatcher.desktop.route_flow import RouteFlow
from dispatcher.desktop.rules_flow import RulesFlow
from dispatcher.desktop.watch_flow import WatchFlow
from dispatcher.desktop.welcome_flow import WelcomeFlow

if TYPE_CHECKING:
    from dispatcher.desktop.history_panel import HistoryPanel


def load_windows() -> None:
    """Load what clicks open but no start needs, on a thread that has the time: nobody waits for it then."""
    import dispatcher.desktop.export_window
    import dispatcher.desktop.fleet_window
    import dispatcher.desktop.history_panel
    import dispatcher.desktop.import_window
    import dispatcher.desktop.places_panel
    import dispatcher.desktop.plan_panel  # noqa: F401 - to have them at hand


class Flows(QObject):
    """All of them."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self.planning = PlanningFlow(parts)
        self.places = PlacesFlow(parts)
        self.addresses = AddressesFlow(parts)
        self.inspecting = InspectingFlow(parts)
        self.importing = ImportFlow(parts)
        self.watching = WatchFlow(parts, self.importing)
        self.fleet = FleetFlow(parts)
        self.welcome = WelcomeFlow(parts)
        self.help = HelpFlow(parts)
        self.exporting = ExportFlow(parts)
        self.regions = RegionFlow(parts)
        self.relations = RelationsFlow(parts)
        self.route = RouteFlow(parts)
        self.rules = RulesFlow(parts)
        self.roads = RoadsFlow(parts)
        self.days = DaysFlow(parts, self.planning)
        parts.panels.late_history.tell("connect", self._connect_history)
        self._commands = parts.commands

    def _connect_history(self, history: HistoryPanel) -> None:
        history.return_asked.connect(
            lambda step: self._commands.give(self.tr("Returning"), lambda desk, _: desk.go_to(step))
        )

    def shut(self) -> None:
        """The window is closing."""
        self.importing.shut()
        self.fleet.shut()
        self.addresses.shut()
        self.exporting.shut()
        self.regions.shut()
