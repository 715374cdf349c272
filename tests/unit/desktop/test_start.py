"""The window starts with what its first picture needs."""

from __future__ import annotations

import subprocess
import sys

LATER = """
    dispatcher.desktop.plan_panel dispatcher.desktop.places_panel dispatcher.desktop.history_panel
    dispatcher.desktop.first_run dispatcher.desktop.import_window dispatcher.desktop.export_window
    dispatcher.desktop.fleet_window dispatcher.desk.exporting dispatcher.desk.whatif dispatcher.places.spelling
    dispatcher.cli.arguments dispatcher.desktop.language_sentences dispatcher.desk.spares dispatcher.roads.osrm_router
    sqlite_utils numpy pandas folium importlib.metadata email.message tomllib
"""
SCRIPT = f"""
import sys
import dispatcher.app as app
from dispatcher.desktop import main
app._load_rooms()
import dispatcher.desktop.window
import dispatcher.desktop.languages
import dispatcher.desk.region_rooms
import linecache
print(*(name for name in {LATER.split()} if name in sys.modules))
print(*(file for file in linecache.cache if "dispatcher" in file))
"""


def test_a_start_leaves_alone_what_nobody_sees_yet() -> None:
    """Neither loads it, nor reads the sources of what it loads."""
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=True)
    loaded, read = done.stdout.split("\n")[:2]
    assert loaded.split() == []
    assert len(read.split()) <= 3  # those before the toolkit's import was put back
