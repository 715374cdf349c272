"""The road services that can be chosen, by name."""

from __future__ import annotations

from collections.abc import Mapping

from dispatcher.roads.online.google_service import GoogleService
from dispatcher.roads.online.graphhopper_service import GraphHopperService
from dispatcher.roads.online.here_service import HereService
from dispatcher.roads.online.ors_service import OpenRouteService
from dispatcher.roads.online.osrm_service import MapboxService, OsrmService
from dispatcher.roads.online.service import RoadService
from dispatcher.roads.online.tomtom_service import TomTomService
from dispatcher.roads.online.valhalla_service import ValhallaService

SERVICES: Mapping[str, RoadService] = {
    service.name: service
    for service in (
        ValhallaService(),
        OsrmService(),
        OpenRouteService(),
        GraphHopperService(),
        GoogleService(),
        HereService(),
        MapboxService(),
        TomTomService(),
    )
}
