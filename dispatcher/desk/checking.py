"""`check`: is the day file sound, are the region and the engines there, and in which versions."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from dispatcher import __version__
from dispatcher.desk.regions import Region
from dispatcher.desk.results import Checked
from dispatcher.model.problem import MachineFault, Problem
from dispatcher.roads.router import Router
from dispatcher.store.dayfile import DayFile

PACKAGES = ("ortools", "pyvalhalla", "osmium", "openpyxl", "python-calamine", "PySide6-Essentials", "sqlite-utils")


def check(file: DayFile, region: Region | None, wanted: str, router: Router, zone: str) -> Checked:
    """Facts and problems; the road engine is asked a real question."""
    facts = {"dispatcher": __version__, "Python": platform.python_version(), "day file": str(file.path)}
    about = file.facts()
    facts |= {
        "SQLite": about.sqlite_version,
        "size": f"{about.file_bytes / 1024:.0f} kB, version {about.file_version}, {about.backup_count} backups",
        "orders": str(about.counts["orders"]),
        "drivers": str(about.counts["driver"]),
        "time zone": zone,
        "region": f"{region.name}, {region.addresses} addresses" if region else "none: travel times are estimated",
        "roads": router.name,
    }
    facts |= {name: _version(name) for name in PACKAGES}
    problems = [*file.check(), *_region_problems(region, wanted, zone), *_road_problems(region, router)]
    return Checked(facts, tuple(problems))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _region_problems(region: Region | None, wanted: str, zone: str) -> list[Problem]:
    if region is None:
        if not wanted:
            return []
        cause = f"The day file was made in the region “{wanted}”, which is not on this machine."
        return [Problem("region-missing", cause, "Build it with “dispatcher region add FILE.osm.pbf --name NAME”.")]
    if region.time_zone and region.time_zone != zone:
        cause = f"The day file's times are kept in {zone}, but the region lies in {region.time_zone}."
        return [Problem("zone-differs", cause, "Begin a new day file for this region.")]
    return []


def _road_problems(region: Region | None, router: Router) -> list[Problem]:
    if region is None:
        return []
    try:
        router.snap_m([region.box.centre])
    except MachineFault as fault:
        return [fault.problem]
    return []
