"""`check`: is the day file sound, are the region and the engines there and do they answer, and in which versions."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version

from dispatcher import __version__
from dispatcher.desk.regions import Region
from dispatcher.desk.results import ENGINES, Checked, PlanOptions
from dispatcher.desk.services import Opened
from dispatcher.model.day import Day
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Problem, Refused, Where
from dispatcher.model.travel import estimated_travel
from dispatcher.store.dayfile import DayFile

PACKAGES = ("ortools", "pyvalhalla", "osmium", "openpyxl", "python-calamine", "PySide6-Essentials", "sqlite-utils")
TRIAL_S = 0.1


def check(file: DayFile, region: Region | None, wanted: str, opened: Opened, zone: str) -> Checked:
    """Facts and problems. Every engine is asked a real question."""
    facts = {"dispatcher": __version__, "Python": platform.python_version(), "day file": str(file.path)}
    about = file.facts()
    facts |= {
        "SQLite": about.sqlite_version,
        "size": f"{about.file_bytes / 1024:.0f} kB, version {about.file_version}, {about.backup_count} backups",
        "orders": str(about.counts["orders"]),
        "drivers": str(about.counts["driver"]),
        "time zone": zone,
        "region": f"{region.name}, {region.addresses:,} addresses" if region else "none: travel times are estimated",
        "engines": ", ".join(ENGINES),
    }
    facts |= {name: _version(name) for name in PACKAGES}
    problems = [*file.check(), *_region_problems(region, wanted, zone)]
    if region is not None:
        centre = region.box.centre
        problems += _tried(lambda: opened.router().snap_m([centre]))
        problems += _tried(opened.geocoder)
        problems += _tried(opened.basemap)
    for engine in ENGINES:
        failed = _tried(lambda engine=engine: _plan_trial(opened, engine))  # type: ignore[misc]
        problems += (replace(problem, where=Where(source=engine)) for problem in failed)
    return Checked(facts, tuple(problems))


def _tried(question: Callable[[], object]) -> tuple[Problem, ...]:
    try:
        question()
    except Refused as refused:
        return refused.problems
    except MachineFault as fault:
        return (fault.problem,)
    return ()


def _plan_trial(opened: Opened, engine: str) -> None:
    """One order and one van, the smallest day there is."""
    here, there = Location(60.0, 25.0), Location(60.01, 25.0)
    order = Order("1", delivery=Task(TaskKind.DELIVERY, location=there))
    shift = Shift("1", Driver("1"), Vehicle("1"), 0, 3600, here, here)
    day = Day({order.id: order}, {shift.id: shift}, estimated_travel([here, there]))
    answer = opened.planner().plan(day, engine, PlanOptions(seconds=TRIAL_S, solutions=1))
    if answer.problems:
        raise Refused(answer.problems)


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
