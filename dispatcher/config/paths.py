"""Where things lie: the day file, regions, logs and what ships with the program."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path, user_log_path

APP = "Dispatcher"
DATA_VARIABLE = "DISPATCHER_DATA"
DAY_FILE_VARIABLE = "DISPATCHER_DB"


def data_folder() -> Path:
    """The program's own folder: DISPATCHER_DATA when set, else the platform's place for a user's data."""
    own = os.environ.get(DATA_VARIABLE)
    return Path(own).expanduser() if own else user_data_path(APP, appauthor=False)


def day_file() -> Path:
    """The day file used when none is named: DISPATCHER_DB when set, else `day.dispatch` in the data folder."""
    own = os.environ.get(DAY_FILE_VARIABLE)
    return Path(own).expanduser() if own else data_folder() / "day.dispatch"


def regions_folder() -> Path:
    """One folder per region: roads, addresses, basemap."""
    return data_folder() / "regions"


def address_lists_folder() -> Path:
    """The office's own address lists, for all day files and regions."""
    return data_folder() / "addresses"


def geocoding_answers() -> Path:
    """What online geocoding services answered, as long as their terms allow."""
    return data_folder() / "geocoding.sqlite"


def demo_folder() -> Path:
    """The demo's own day file and manifests, apart from the user's."""
    return data_folder() / "demo"


def demo_file() -> Path:
    """The day file of the demo."""
    return demo_folder() / "demo.dispatch"


def log_folder() -> Path:
    """Where the log is written; beside the data when DISPATCHER_DATA is set."""
    own = os.environ.get(DATA_VARIABLE)
    return Path(own).expanduser() / "log" if own else user_log_path(APP, appauthor=False)


def reports_folder() -> Path:
    """Where reports of crashes are kept, beside the log."""
    return log_folder() / "reports"


def window_file() -> Path:
    """What the window remembers of its own: sizes, panels, language, look."""
    return data_folder() / "window.ini"


def resources_folder() -> Path:
    """What ships with the program: demo day, demo region, documents."""
    return Path(__file__).resolve().parents[2] / "resources"
