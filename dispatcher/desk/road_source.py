"""Who gave the driving times of a plan, as people call it, and whether that is still who gives them."""

from __future__ import annotations

import datetime as dt

from dispatcher.model.manifest import RoadSource
from dispatcher.model.problem import Problem
from dispatcher.model.travel import Travel
from dispatcher.store.session import Reader, Writer
from dispatcher.store.settings import put_setting, setting

_MADE_BY = "plan.roads."
"""The setting of a date with the name of the router that its plan was made by."""

_EMBEDDED = {"valhalla": "Valhalla", "osrm": "OSRM"}
"""Engines that know the roads of the region, by how the names of their routers begin: “valhalla-3.9.1 car-1 ...”."""


def road_source(travel: Travel, region: str) -> RoadSource | None:
    """The engine or online service of a day's travel; None where it is estimated or nobody knows."""
    if travel.estimated or not travel.roads:
        return None
    name = travel.roads.split(maxsplit=1)[0]
    engine, _, version = name.partition("-")
    if version and engine in _EMBEDDED:
        return RoadSource(_EMBEDDED[engine], region)
    from dispatcher.roads.online.known import SERVICES  # all of them, for the few days that need one

    service = SERVICES.get(name)
    return None if service is None else RoadSource(service.title)


def note_roads(writer: Writer, date: dt.date, travel: Travel) -> None:
    """Remember by whose driving times the plan of a date was made."""
    put_setting(writer, _MADE_BY + date.isoformat(), None if travel.estimated else travel.roads or None)


def roads_changed(reader: Reader, date: dt.date, travel: Travel) -> Problem | None:
    """What to say when the plan of a date was made by the driving times of another engine than the one that answers for
    the day now, as when it grew past the number of places from which the engine for large days answers."""
    made_by = setting(reader, _MADE_BY + date.isoformat())
    then = road_source(Travel((), (), (), roads=made_by), "") if made_by else None
    now = road_source(travel, "")
    if then is None or now is None or then.engine == now.engine:
        return None
    cause = f"The plan of {date} was made with the driving times of {then.engine}, and now those of {now.engine} hold."
    remedy = "Plan the day again, or choose one road engine for the region in the list of regions."
    return Problem("roads-changed", cause, remedy)
