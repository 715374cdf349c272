"""Reports of crashes: complete for who mends the program, and empty of anybody's data."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dispatcher import __version__
from dispatcher.config.log import FORMAT
from dispatcher.config.report import KEPT, Reports, harmless_dump, harmless_trace
from dispatcher.config.running import Running

SECRET = "Bay Street 7, Müller"


def failing(error: Exception) -> BaseException:
    """The error as it is caught, with its trace, caused by another."""
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            raise error from cause
    except Exception as caught:  # noqa: BLE001 - whatever was asked for
        return caught


def misspelt() -> BaseException:
    """A mistake of ours that Python finds words for."""
    try:
        return SECRET.uper()  # type: ignore[attr-defined, no-any-return]
    except AttributeError as caught:
        return caught


def test_a_report_says_what_who_and_where(tmp_path: Path) -> None:
    """Version, system, memory, what was being done, the frames and the place of every line of the log."""
    log = tmp_path / "x.log"
    handler = logging.FileHandler(log, encoding="utf-8")
    handler.setFormatter(logging.Formatter(FORMAT))
    logger = logging.getLogger("dispatcher.a.room")
    logger.addHandler(handler)
    logger.warning("An order of %s", SECRET)
    logger.removeHandler(handler)
    handler.close()
    trace = harmless_trace(misspelt())
    file = Reports(tmp_path / "reports", log).write("mistake", "import_orders", trace, {"Qt": "6.12"})
    assert file is not None
    text = file.read_text(encoding="utf-8")
    for part in (__version__, "import_orders", "Qt: 6.12", "Memory:", "in misspelt", "no attribute 'uper'"):
        assert part in text
    assert "WARNING" in text
    assert "dispatcher.a.room:" in text
    assert SECRET not in log.read_text(encoding="utf-8").split("An order of")[0]
    assert SECRET not in text


@pytest.mark.parametrize(
    "error",
    [
        KeyError(SECRET),
        ValueError(f"no place {SECRET}"),
        TypeError(f"not a place: {SECRET}"),
        ImportError(SECRET),
        FileNotFoundError(2, "No such file", f"/home/{SECRET}.xlsx"),
        UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET),
    ],
)
def test_no_exception_carries_data_out(error: Exception, tmp_path: Path) -> None:
    """Neither what it says, nor the file that it names, nor the folder of the user's own."""
    trace = harmless_trace(failing(error))
    assert SECRET not in trace
    assert type(error).__name__ in trace
    assert str(Path(__file__).parent) not in trace


@pytest.mark.parametrize(
    ("doing", "told"), [("", "nothing"), ("plan_day", "plan_day"), (f"Reading {SECRET}.xlsx", "a command")]
)
def test_what_was_done_is_a_word_of_the_programs(doing: str, told: str, tmp_path: Path) -> None:
    """A sentence for people, which may name a file, is not for the report."""
    file = Reports(tmp_path, tmp_path / "none.log").write("mistake", doing, "", {})
    assert file is not None
    assert f"Doing: {told}\n" in file.read_text(encoding="utf-8")


def test_the_newest_reports_are_kept(tmp_path: Path) -> None:
    """Twenty, and a folder that cannot be made is done without."""
    reports = Reports(tmp_path / "reports", tmp_path / "none.log")
    written = [reports.write("mistake", "", str(n), {}) for n in range(KEPT + 3)]
    assert reports.all() == written[:2:-1]
    (tmp_path / "file").touch()
    assert Reports(tmp_path / "file" / "reports", tmp_path).write("mistake", "", "", {}) is None


def test_the_dump_of_a_dead_process_keeps_its_frames_alone() -> None:
    """Whatever else stands there stays there."""
    dump = "Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (most recent call first):\n"
    dump += f'  File "/home/{SECRET}/dispatcher/desk/desk.py", line 7 in move\n{SECRET}\n'
    told = harmless_dump(dump)
    assert "dispatcher/desk/desk.py:7 in move" in told
    assert told.startswith("Fatal Python error: Segmentation fault")
    assert SECRET not in told


CHILD = """
import faulthandler, os, sys, time
from pathlib import Path
from dispatcher.config.running import Running
running = Running(Path(sys.argv[1]))
running.begin()
running.doing("plan")
print("ready", flush=True)
if sys.argv[2] == "end":
    running.end()
elif sys.argv[2] == "fault":
    faulthandler._sigsegv()
else:
    time.sleep(60)
"""


def _child(folder: Path, how: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), how],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    child.stdout.close()
    return child


def test_a_killed_program_is_told_of_once(tmp_path: Path) -> None:
    """With what it was doing; while it lives nothing is told."""
    child = _child(tmp_path, "wait")
    here = Running(tmp_path)
    assert here.begin() == ()
    here.end()
    child.kill()
    child.wait()
    (ending,) = here.begin()
    assert ending.doing == "plan"
    here.end()
    assert here.begin() == ()
    here.end()
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_was_closed_leaves_nothing(tmp_path: Path) -> None:
    """Neither mark nor word."""
    _child(tmp_path, "end").wait()
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_the_system_ended_says_where(tmp_path: Path) -> None:
    """A fault in compiled code is told with the frames that Python was in."""
    _child(tmp_path, "fault").wait()
    here = Running(tmp_path)
    (ending,) = here.begin()
    here.end()
    assert "in <module>" in ending.trace


@pytest.mark.parametrize("mark", ["", "{", "[]", json.dumps({"pid": os.getpid(), "started": 1.0, "doing": "x"})])
def test_a_damaged_or_foreign_mark_is_a_run_that_died(tmp_path: Path, mark: str) -> None:
    """Cut off in writing, or of a process whose number is another's now."""
    (tmp_path / "running-1.json").write_text(mark)
    here = Running(tmp_path)
    assert len(here.begin()) == 1
    here.end()
