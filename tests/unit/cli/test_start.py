"""The program starts at once: what a command does not need is not loaded for it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = "openpyxl reportlab gpxpy ortools osmium valhalla shapely folium pandas PySide6 sqlite_utils python_calamine"


def test_heavy_libraries_are_loaded_when_they_are_needed() -> None:
    """Building the command line loads none of them."""
    script = f"import sys, dispatcher.app; print(*[m for m in {HEAVY.split()} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.split() == []
