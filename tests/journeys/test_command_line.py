"""The program as a process: interrupted, cut off, watched in a terminal, and without a display."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests.journeys.conftest import Command, Program

DEMO = Path(__file__).parents[2] / "resources" / "demo"
REPOSITORY = Path(__file__).parents[2]

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs terminals and signals as POSIX has them")


def _started(*words: object) -> subprocess.Popen[bytes]:
    """The program under way, in a process group of its own as in a terminal."""
    return subprocess.Popen(
        [sys.executable, "-m", "dispatcher", *map(str, words)],
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def _interrupted(process: subprocess.Popen[bytes], ready: Callable[[list[psutil.Process]], bool]) -> str:
    """What the program says when Ctrl-C is pressed as soon as its children are `ready`; all of them must go."""
    deadline = time.monotonic() + 20
    children: list[psutil.Process] = []
    while not ready(children):
        assert time.monotonic() < deadline, "the program never got that far"
        assert process.poll() is None, (process.stderr.read() if process.stderr else b"").decode()
        time.sleep(0.02)
        children = psutil.Process(process.pid).children(recursive=True)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    psutil.wait_procs(children, timeout=5)
    left = [c for c in children if c.is_running() and c.status() != psutil.STATUS_ZOMBIE]
    assert left == []
    assert process.returncode == 3
    return errors.decode()


def _ran_s(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


@posix
def test_ctrl_c_while_planning(with_demo_region: Path, command: Command) -> None:
    """It ends in words, without a traceback and without an orphan; the day stays as it was."""
    assert command("region", "use", "helsinki").status == 0
    assert command("fleet", DEMO / "fleet.xlsx").status == 0
    assert command("import", DEMO / "orders.xlsx", "--date", "2026-11-23").status == 1
    process = _started("plan", "--date", "2026-11-23", "--seconds", "60")
    said = _interrupted(process, lambda children: any(_ran_s(c) > 1.5 for c in children))
    assert said == "Stopped. What was finished before is kept, the rest was not done.\n"
    assert command("check").status == 0


@posix
def test_ctrl_c_while_a_region_is_built(data_folder: Path, demo_extract: Path, program: Program) -> None:
    """No region comes of it; finished parts wait for the same build, until they are thrown away."""
    process = _started("region", "add", demo_extract)
    said = _interrupted(process, lambda children: len(children) >= 2 and any(_ran_s(c) > 0.2 for c in children))
    assert "Traceback" not in said
    assert said.endswith("Stopped. What was finished before is kept, the rest was not done.\n")
    assert [path.name for path in (data_folder / "regions").iterdir()] in ([], [".helsinki.building"])
    program("region", "discard", "helsinki")
    assert list((data_folder / "regions").iterdir()) == []


@posix
def test_a_reader_that_leaves_early(with_demo_region: Path) -> None:
    """`dispatcher region list | true` says nothing on standard error."""
    process = _started("region", "list")
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    errors = process.stderr.read()
    process.stderr.close()
    assert (process.wait(timeout=20), errors) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_an_answer_that_finds_no_room(tmp_path: Path) -> None:
    """Status 3 and a sentence when standard output is a full disk."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "dispatcher", "region", "list"],
            env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=20,
            check=False,
        )
    assert done.returncode == 3
    assert b"[answer-not-written]" in done.stderr
    assert b"Traceback" not in done.stderr


@posix
def test_progress_shows_in_a_terminal_only(data_folder: Path, demo_extract: Path) -> None:
    """A person at a terminal sees how far it is; the answer on standard output stays clean JSON."""
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "dispatcher", "import", str(DEMO / "orders.xlsx"), "--json"],
        env=os.environ | {"PYTHONPATH": str(REPOSITORY), "COLUMNS": "60"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=theirs,
    )
    os.close(theirs)
    assert process.stdout is not None
    answer = process.stdout.read()
    process.stdout.close()
    seen = b""
    try:
        while piece := os.read(ours, 4096):
            seen += piece
    except OSError:
        pass  # how Linux says that the other end of a terminal is closed
    os.close(ours)
    assert process.wait(timeout=20) == 1
    assert json.loads(answer)["rows"] == 125
    assert b"Reading the list" in seen
    assert seen.endswith(b"\r")


def test_the_day_file_of_the_environment(program: Program, tmp_path: Path, data_folder: Path) -> None:
    """DISPATCHER_DB names the day file; --db wins over it."""
    env = {"DISPATCHER_DB": str(tmp_path / "mine.dispatch")}
    assert program("region", "list", env=env).returncode == 0
    assert (tmp_path / "mine.dispatch").is_file()
    assert program("--db", tmp_path / "other.dispatch", "region", "list", env=env).returncode == 0
    assert (tmp_path / "other.dispatch").is_file()
    assert not (data_folder / "day.dispatch").exists()


def test_an_old_code_page(with_demo_region: Path, program: Program) -> None:
    """Nothing breaks where the terminal lacks a letter, here the sign of the map data's copyright."""
    assert (
        program("region", "use", "helsinki", env={"PYTHONIOENCODING": "ascii"})
        .stdout.splitlines()[0]
        .endswith(b"? OpenStreetMap contributors")
    )


@pytest.mark.parametrize("length", [14, 200_000])
def test_a_file_that_is_no_region(command: Command, demo_extract: Path, data_folder: Path, length: int) -> None:
    """Refused in words by the real builders, also one that begins as an extract does; nothing is left of the try."""
    path = data_folder / "town.osm.pbf"
    path.write_bytes(demo_extract.read_bytes()[:length])
    said = command("region", "add", path)
    assert (said.status, said.out) == (1, "")
    assert "[region-not-an-extract]" in said.err
    assert list((data_folder / "regions").iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only here a display can be missing")
def test_without_a_display_the_window_is_done_without(program: Program) -> None:
    """It is said, and that is all."""
    done = program(env={"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})
    assert done.returncode == 0
    assert b"no display" in done.stderr
