"""The command for regions: what it asks of the desk and how the answer is told."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from dispatcher.cli.region_arguments import WHERE_FROM
from dispatcher.desk.desk import Desk
from dispatcher.desk.region_area import area_around, area_from_file, box_from_words
from dispatcher.desk.region_cost import Expected
from dispatcher.desk.region_facts import FAST_ROADS, Region, RoadEngine, licence_of
from dispatcher.model.extract import ExtractFacts
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.work_area import WorkArea

type Show = Callable[[float, str], None]
Told = tuple[dict[str, Any], Iterable[str]]
MB = 1_000_000
ENGINE_WORDS = {
    RoadEngine.AUTO: "Valhalla, and OSRM for large days",
    RoadEngine.VALHALLA: "Valhalla, as chosen",
    RoadEngine.OSRM: "OSRM, as chosen (Valhalla for days with traffic, tolls, vehicles or closures)",
}


def answer(desk: Desk, args: argparse.Namespace, show: Show) -> Told:
    """Do what the action says. The document and the lines tell of what came of it."""
    if args.action == "look":
        return _look(desk, args, show)
    if args.action == "pack":
        packed = desk.pack_region(args.name, args.to, show)
        size = packed.stat().st_size
        return {"file": str(packed), "bytes": size}, [f"Wrote {packed} ({_megabytes(size)})."]
    if args.action == "add":
        area = _area(desk, args, show)
        desk.add_region(args.file, args.name, show, area=area, with_fast_roads=args.large_days != "no")
    elif args.action == "update":
        desk.update_region(args.name, args.file, show, with_fast_roads=args.large_days != "no")
    elif args.action == "use":
        desk.use_region(args.name)
    elif args.action == "engine":
        desk.choose_engine(args.name, RoadEngine(args.engine))
    elif args.action == "rename":
        desk.rename_region(args.name, args.to)
    elif args.action == "delete":
        _delete(desk, args)
    elif args.action == "discard":
        desk.discard_unfinished(args.name)
    elif args.action == "open":
        desk.use_region(desk.open_region(args.file, args.name, show, may_replace=args.replace).name)
    return _list(desk)


def _list(desk: Desk) -> Told:
    used = desk.region()
    regions = [(region, used is not None and region.name == used.name) for region in desk.regions()]
    unfinished = desk.unfinished_regions()
    document = {
        "regions": [of_region(region, is_used) for region, is_used in regions],
        "unfinished": [{"name": each.name, "bytes": each.bytes} for each in unfinished],
    }
    lines = [line for region, is_used in regions for line in _lines_of(region, is_used)]
    for each in unfinished:
        lines.append(f"  {each.name}: not finished, {_megabytes(each.bytes)} are kept; add it again to go on.")
    if not regions:
        lines += ["There is no region yet. Build one with: dispatcher region add FILE.osm.pbf", WHERE_FROM]
    return document, lines


def of_region(region: Region, in_use: bool) -> dict[str, Any]:
    """One region."""
    box = region.box
    return {
        "name": region.name,
        "in_use": in_use,
        "addresses": region.addresses,
        "time_zone": region.time_zone,
        "box": [box.south, box.west, box.north, box.east],
        "attribution": region.attribution,
        "licence": licence_of(region.data_date),
        "source": region.source,
        "data_date": region.data_date,
        "built_at": region.built_at,
        "area": region.area.geojson() if region.area else None,
        "bytes": region.sizes(),
        "seconds": dict(region.seconds),
        "large_days": region.fast_roads.exists(),
        "engine": region.engine.value,
    }


def _lines_of(region: Region, in_use: bool) -> Iterator[str]:
    """A star marks the one in use."""
    sizes = region.sizes()
    mark = "*" if in_use else " "
    yield f"{mark} {region.name}: {region.addresses:,} addresses, {region.time_zone}, {region.attribution}"
    dates = f"data of {region.data_date}" if region.data_date else "data of an unknown day"
    source = f" from {region.source}" if region.source else ""
    engines = ENGINE_WORDS[region.engine] if FAST_ROADS in sizes else "Valhalla"
    yield f"    {_megabytes(sum(sizes.values()))} on disk, {dates}{source}; driving times by {engines}"


def _look(desk: Desk, args: argparse.Namespace, show: Show) -> Told:
    facts = desk.extract_facts(args.file, show)
    area = _area(desk, args, show)
    cost = desk.expected_cost(facts, area)
    box = facts.box
    document = {
        "file": str(args.file),
        "bytes": facts.bytes,
        "box": [box.south, box.west, box.north, box.east],
        "data_date": facts.data_date,
        "licence": licence_of(facts.data_date),
        "share": cost.share,
        "expected": {
            "seconds": round(cost.seconds),
            "memory_bytes": cost.memory_bytes,
            "disk_bytes": cost.disk_bytes,
            "working_bytes": cost.working_bytes,
        },
        "problems": [{"code": p.code, "cause": p.cause, "remedy": p.remedy} for p in cost.problems],
    }
    return document, _look_lines(facts, cost)


def _look_lines(facts: ExtractFacts, cost: Expected) -> Iterator[str]:
    box = facts.box
    yield f"{_megabytes(facts.bytes)}, data of {facts.data_date or 'an unknown day'}"
    yield f"from {box.south:.3f},{box.west:.3f} to {box.north:.3f},{box.east:.3f}"
    yield f"If the data are OpenStreetMap's, their licence is: {licence_of(facts.data_date)}."
    yield f"The work area takes about {cost.share:.0%} of it. Building takes about {_duration(cost.seconds)},"
    memory, disk, working = map(_megabytes, (cost.memory_bytes, cost.disk_bytes, cost.working_bytes))
    yield f"up to {memory} of memory and {working} of disk; the region keeps {disk}."
    for problem in cost.problems:
        yield f"! {problem.cause} {problem.remedy}"


def _area(desk: Desk, args: argparse.Namespace, show: Show) -> WorkArea | None:
    if args.box is not None:
        return box_from_words(args.box)
    if args.area is not None:
        return area_from_file(args.area)
    if args.around is not None:
        return area_around(desk.work_place(args.around, args.file, show), args.km)
    return None


def _delete(desk: Desk, args: argparse.Namespace) -> None:
    """Delete what was named, after asking."""
    if not args.yes:
        if not sys.stdin.isatty():
            cause = f"The region {args.name} was not deleted: nobody was there to be asked."
            raise Refused([Problem("not-confirmed", cause, "Say --yes.")])
        sys.stderr.write(f"Delete the region {args.name} from this machine? [y/N] ")
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            raise Refused(
                [Problem("not-confirmed", f"The region {args.name} was not deleted.", "Say yes to delete it.")]
            )
    desk.delete_region(args.name, even_in_use=args.even_in_use)


def _megabytes(size: int) -> str:
    if size < MB:
        return f"{max(size, 1) / MB:.1f} MB"
    return f"{size / MB:,.0f} MB" if size < 10_000 * MB else f"{size / MB / 1000:,.1f} GB"


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(round(seconds), 1)} s"
    return f"{round(seconds / 60)} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
