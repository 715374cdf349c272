"""The words for regions: building, updating, passing on and deleting them."""

from __future__ import annotations

import argparse
from pathlib import Path

from dispatcher.desk.region_facts import RULE, RoadEngine

WHERE_FROM = (
    "Extracts (.osm.pbf) are downloaded free of charge, for example from download.geofabrik.de (countries and their "
    "parts) or extract.bbbike.org (cities and areas of your own). Their data are © OpenStreetMap contributors, under "
    "the Open Database License (ODbL) 1.0: wherever the map is shown, this line has to stand."
)
ENGINES = ("auto", "no")
ENGINE_HELP = (
    f"auto: Valhalla, and OSRM from {RULE.places} places on, where a table takes Valhalla 28 s and OSRM 4 s (measured "
    "in Copenhagen, on two cores); OSRM's times are 14 to 25 percent longer. Days with traffic, tolls, closed roads or "
    "other vehicles than cars stay on Valhalla, whatever is chosen"
)


def add_region(command: argparse.ArgumentParser, answers: argparse.ArgumentParser) -> None:
    """What `region` takes; `answers` is what every action takes."""
    names = "add|update|look|list|use|engine|rename|delete|discard|pack|open"
    actions = command.add_subparsers(dest="action", metavar=names, required=True)

    def action(name: str, text: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=text, description=text, epilog=WHERE_FROM, parents=[answers])

    add = action("add", "build a region from an .osm.pbf and use it; a build that was stopped goes on")
    _extract(add)
    add.add_argument("--name", metavar="N", help="its name (default: the file's)")
    _area(add)
    _large_days(add)
    look = action("look", "what an .osm.pbf holds, and what building from it will take")
    _extract(look)
    _area(look)
    update = action("update", "build a region anew from a newer extract; the old one serves until then")
    _name(update)
    _extract(update)
    _large_days(update)
    action("list", "the regions on this machine, and builds that were stopped")
    _name(action("use", "plan the day file in this region"))
    engine = action("engine", "say which road engine plans the days of a region")
    _name(engine)
    engine.add_argument("engine", choices=[one.value for one in RoadEngine], help=ENGINE_HELP)
    rename = action("rename", "give a region another name")
    _name(rename)
    rename.add_argument("to", metavar="NEW")
    delete = action("delete", "delete a region from this machine")
    _name(delete)
    delete.add_argument("--yes", action="store_true", help="do not ask")
    delete.add_argument("--even-in-use", action="store_true", help="also when the day file uses it")
    _name(action("discard", "throw away what a stopped build has left"))
    pack = action("pack", "write a region into one file that a colleague opens")
    _name(pack)
    pack.add_argument("--to", type=Path, required=True, metavar="FILE")
    opened = action("open", "make a region of a file that a colleague packed, and use it")
    opened.add_argument("file", type=Path, metavar="FILE.dispatcher-region")
    opened.add_argument("--name", metavar="N", help="its name (default: the one it was packed under)")
    opened.add_argument("--replace", action="store_true", help="in place of a region of that name")


def _name(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME")


def _extract(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE.osm.pbf")


def _large_days(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--large-days",
        choices=ENGINES,
        default=ENGINES[0],
        help="auto: build the roads of the engine for large days as well, where it is installed",
    )


def _area(command: argparse.ArgumentParser) -> None:
    """The work area, in one of three ways; all of the extract without."""
    area = command.add_mutually_exclusive_group()
    area.add_argument("--box", metavar="S,W,N,E", help="the work area: south, west, north, east in degrees")
    area.add_argument(
        "--around", metavar="PLACE", help="the work area: around a depot, a town, an address or LAT,LON (with --km)"
    )
    area.add_argument("--area", type=Path, metavar="FILE", help="the work area: the polygons of a GeoJSON file")
    command.add_argument("--km", type=float, default=40.0, metavar="K", help="how far around PLACE (default 40)")
