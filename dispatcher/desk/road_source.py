"""Who gave the driving times of a plan, as people call it."""

from __future__ import annotations

from dispatcher.model.manifest import RoadSource
from dispatcher.model.travel import Travel

_EMBEDDED = {"valhalla": "Valhalla", "osrm": "OSRM"}
"""Engines that know the roads of the region, by how the names of their routers begin: “valhalla-3.9.1 car-1 ...”."""


def road_source(travel: Travel, region: str) -> RoadSource | None:
    """The engine or online service of a day's travel; None where it is estimated or nobody knows."""
    from dispatcher.roads.online.known import SERVICES

    if travel.estimated or not travel.roads:
        return None
    name = travel.roads.split(maxsplit=1)[0]
    if (service := SERVICES.get(name)) is not None:
        return RoadSource(service.title)
    engine = _EMBEDDED.get(name.partition("-")[0])
    return None if engine is None else RoadSource(engine, region)
