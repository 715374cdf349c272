"""The desk: the dispatcher's commands and questions on one open day file.

Doors (window, command line, network) talk to this class alone; its parts stand in files of their own, each with the
commands of one subject. A command changes the day in one step of its history; a question changes nothing. Methods may
be called from any thread and may take their time: a window calls them from worker threads.
"""

from __future__ import annotations

from dispatcher.desk.export_desk import ExportDesk
from dispatcher.desk.fleet_desk import FleetDesk
from dispatcher.desk.history_desk import HistoryDesk
from dispatcher.desk.move_desk import MoveDesk
from dispatcher.desk.order_desk import OrderDesk
from dispatcher.desk.plan_desk import PlanDesk
from dispatcher.desk.region_desk import RegionDesk
from dispatcher.desk.results import Checked
from dispatcher.desk.road_service_desk import RoadServiceDesk
from dispatcher.desk.rules_desk import RulesDesk
from dispatcher.desk.traffic_desk import TrafficDesk
from dispatcher.desk.watch_desk import WatchDesk
from dispatcher.desk.weather_desk import WeatherDesk
from dispatcher.desk.whatif_desk import WhatIfDesk
from dispatcher.desk.zone_desk import ZoneDesk


class Desk(
    WatchDesk,
    OrderDesk,
    WeatherDesk,
    TrafficDesk,
    ZoneDesk,
    RoadServiceDesk,
    WhatIfDesk,
    PlanDesk,
    MoveDesk,
    FleetDesk,
    HistoryDesk,
    ExportDesk,
    RegionDesk,
    RulesDesk,
):
    """One day file with the rooms around it. Close it, or use it in a `with` block."""

    def check(self) -> Checked:
        """Examine the day file, versions, region and engines."""
        from dispatcher.desk import checking

        return checking.check(self._file, self.region(), self.region_name(), self._opened, self.zone().key)
