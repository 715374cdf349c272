"""The roof: builds the program out of its rooms. The only place that knows concrete classes."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.cli.main import Opened
from dispatcher.cli.main import run as run_command
from dispatcher.config import paths
from dispatcher.config.assets import asset
from dispatcher.config.log import start_log
from dispatcher.model.problem import MachineFault, Problem

if TYPE_CHECKING:  # rooms are loaded where they are used: while the window starts, its map is on its way already
    from dispatcher.desk.desk import Desk
    from dispatcher.desk.regions import Region
    from dispatcher.desk.services import OpenGeocoder, Planner, Services
    from dispatcher.roads.cache import TravelCache
    from dispatcher.roads.router import Router


def run(argv: Sequence[str]) -> int:
    """Run the program with these words; returns the status for the system."""
    # The database's and the map's libraries load pandas when it is there, which takes half a second and is never used.
    sys.modules.setdefault("pandas", None)  # type: ignore[arg-type]
    start_log(paths.log_folder())
    return run_command(argv, Opened(open_desk, open_window, lambda: paths.demo_folder() / "demo.dispatch"))


def open_desk(file: Path | None) -> Desk:
    """The desk on a day file (None: the usual one), with the real rooms. Raises Refused or MachineFault."""
    from dispatcher.desk.desk import Desk
    from dispatcher.store.dayfile import DayFile

    path = file or paths.day_file()
    if file is None or path.parent == paths.demo_folder():
        _make_folder(path.parent)
    day = DayFile.open(path)
    try:
        return Desk(day, services())
    except BaseException:
        day.close()
        raise


def services() -> Services:
    """The real rooms."""
    from dispatcher.config.secrets import SystemSecrets
    from dispatcher.desk.region_rooms import region_builders
    from dispatcher.desk.regions import Regions
    from dispatcher.desk.services import Services
    from dispatcher.maps.basemap import Basemap
    from dispatcher.places.own_lists import OwnLists

    return Services(
        regions=Regions(paths.regions_folder(), region_builders()),
        open_router=_open_router,
        open_geocoder=_open_geocoder,
        open_basemap=lambda region: Basemap(region.basemap),
        open_planner=_open_planner,
        asset=asset,
        address_lists=OwnLists(paths.address_lists_folder()),
        secrets=SystemSecrets(),
        answers=paths.geocoding_answers(),
    )


def open_window(file: Path | None) -> int:
    """Open the window on a day file and wait until it is closed; without a display say so and do without."""
    if not has_display():
        sys.stderr.write("There is no display, so no window was opened.\n")
        return 0
    gc.disable()  # until all of the window is there: nothing of it is rubbish
    from dispatcher.desktop.main import run_window

    return run_window(open_desk, file, _load_rooms)


def _load_rooms() -> None:
    """Load what the desk is opened with."""
    import dispatcher.store.connection
    import dispatcher.store.dayfile
    import dispatcher.store.schema  # noqa: F401 - to have them at hand


def has_display() -> bool:
    """True when a window can be shown here."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_router(region: Region | None, cache: TravelCache) -> Router:
    from dispatcher.desk.region_rooms import router_of
    from dispatcher.roads.estimate import CrowFliesRouter

    return CrowFliesRouter() if region is None else router_of(region, cache)


def _open_geocoder(region: Region) -> OpenGeocoder:
    from dispatcher.places.search import AddressIndex

    return AddressIndex(region.index)


def _open_planner() -> Planner:
    from dispatcher.planning.worker import PlanningWorker

    return PlanningWorker()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        cause = f"The program's folder {folder} cannot be made ({error.strerror or error})."
        raise MachineFault(
            Problem(
                "data-folder", cause, f"Name a day file with --db, or set {paths.DATA_VARIABLE} to a folder of yours."
            )
        ) from error
