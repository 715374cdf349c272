"""For every test: a data folder of its own, no network, and nothing left running. For many: the demo region."""

from __future__ import annotations

import multiprocessing
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

hypothesis.settings.register_profile(  # the rules are what is tested: how busy the machine is has no say in it
    "dispatcher", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("dispatcher")

REPOSITORY = Path(__file__).parents[1]
GRACE_S = 5.0
"""How long threads and processes may take to go after a test."""


@pytest.fixture(scope="session")
def demo_extract() -> Path:
    """The extract of the demo region."""
    return REPOSITORY / "resources" / "regions" / "helsinki.osm.pbf"


@pytest.fixture(scope="session")
def demo_region_folder(tmp_path_factory: pytest.TempPathFactory, demo_extract: Path) -> Path:
    """The regions' folder of a data folder, with the demo region `helsinki` built whole, once per session.

    Only to be read: copy it, or point to it as DISPATCHER_DATA its parent, but build nothing else in it.
    """
    from dispatcher.app import services

    with pytest.MonkeyPatch.context() as patch:
        data = tmp_path_factory.mktemp("data")
        patch.setenv("DISPATCHER_DATA", str(data))
        services().regions.add(demo_extract)
    return data / "regions"


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's data folder during this test: nothing of the user's own is read or written."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("DISPATCHER_DATA", str(folder))
    monkeypatch.delenv("DISPATCHER_DB", raising=False)
    return folder


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """A test that leaves a child process or a thread behind fails."""
    children = set(multiprocessing.active_children())
    threads = set(threading.enumerate())
    yield
    deadline = time.monotonic() + GRACE_S
    while True:
        left: list[Any] = [c for c in multiprocessing.active_children() if c not in children]
        left += [t for t in threading.enumerate() if t not in threads and t.is_alive()]
        if not left or time.monotonic() > deadline:
            break
        time.sleep(0.01)
    assert not left, f"left running: {left}"


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """Tests talk to this machine alone."""
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test reached for the network: {address}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here)
        yield
