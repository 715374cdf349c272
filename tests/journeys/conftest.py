"""The program as people run it, with its real rooms: in the test's own process, or in one of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from dispatcher import app
from dispatcher.cli.main import Opened
from dispatcher.cli.main import run as run_command
from dispatcher.config import paths

type Program = Callable[..., subprocess.CompletedProcess[bytes]]


@dataclass(frozen=True)
class Said:
    """What a command left: its status, and both streams."""

    status: int
    out: str
    err: str


type Command = Callable[..., Said]


@pytest.fixture
def with_demo_region(data_folder: Path, demo_region_folder: Path) -> Path:
    """The data folder with the demo region in it, so that nothing has to be built."""
    shutil.copytree(demo_region_folder, data_folder / "regions")
    return data_folder


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """command("plan", "--json"): run it here, which saves the start of a process."""

    def ask(*words: object) -> Said:
        opened = Opened(app.open_desk, app.open_window, lambda: paths.demo_folder() / "demo.dispatch")
        status = run_command([str(word) for word in words], opened)
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return ask


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """program("plan", "--json", env={...}): run it to its end, away from the project's own folder."""

    def ran(*words: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "dispatcher", *map(str, words)],
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])} | (env or {}),
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=90,
            check=False,
        )

    return ran
