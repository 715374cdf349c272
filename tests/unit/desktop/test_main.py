"""Who may open the window."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from dispatcher.desktop.main import make_application
from dispatcher.model.problem import MachineFault


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such limit")
def test_the_administrator_is_told_instead_of_thrown_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """The browser engine would end the process with a line about its own flags."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    with pytest.raises(MachineFault) as told:
        make_application()
    assert told.value.problem.code == "window-as-root"


def loaded_by(*modules: str) -> set[str]:
    """What a fresh process has loaded after these imports."""
    lines = [f"import {module}" for module in modules]
    program = "; ".join(["import sys", *lines, "print(*sys.modules)"])
    done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=True)
    return set(done.stdout.split())


def test_the_map_is_on_its_way_before_the_rooms_are_loaded() -> None:
    """The browser engine takes longest to start: what the program does until then brings neither desk nor window."""
    loaded = loaded_by("dispatcher.app", "dispatcher.cli.arguments", "dispatcher.desktop.main")
    assert "dispatcher.desktop.map_page" in loaded
    assert not loaded & {"dispatcher.desk.desk", "dispatcher.desktop.window", "dispatcher.store.dayfile"}
    assert "dispatcher.cli.commands" not in loaded


def test_the_window_starts_without_what_is_rarely_opened() -> None:
    """Heavy libraries and the windows behind buttons are loaded when they are first wanted."""
    loaded = loaded_by("dispatcher.app", "dispatcher.desktop.main", "dispatcher.desktop.window")
    libraries = {"openpyxl", "folium", "ortools", "reportlab", "shapely", "osmium", "valhalla", "pandas", "numpy"}
    windows = {f"dispatcher.desktop.{name}_window" for name in ("import", "export", "fleet", "tiles", "about")}
    assert not loaded & (libraries | windows)
    needless = {"rapidfuzz", "urllib.request", "httpx", "keyring", "defusedxml", "charset_normalizer"}
    assert not loaded & needless
    assert not {module for module in loaded if module.startswith("dispatcher.intake.")}, "no list is read yet"
    assert "dispatcher.planning.worker" not in loaded, "nothing is planned yet"


BEATING = """
import os, sys, threading, time
from dispatcher.desktop.main import make_application
from dispatcher.desktop.map_page import start_engine
application, silences, over = make_application(), [], []
def beat():
    last = time.monotonic()
    while not over:
        time.sleep(0.001)
        now = time.monotonic()
        silences.append(now - last)
        last = now
thread = threading.Thread(target=beat)
thread.start()
time.sleep(0.05)
silences.clear()
began = time.monotonic()
start_engine()
took = time.monotonic() - began
over.append(True)
thread.join()
print(max(silences) / took)
sys.stdout.flush()
os._exit(0)
"""


def test_other_threads_go_on_while_the_browser_engine_starts() -> None:
    """The window's parts are loaded meanwhile: a thread is never kept waiting for most of that time."""
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    done = subprocess.run([sys.executable, "-c", BEATING], stdout=subprocess.PIPE, text=True, check=True, env=env)
    assert float(done.stdout) < 0.6
