"""Crashes: whatever goes wrong is kept, told once, on the window's thread, and survived."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.config.report import Reports
from dispatcher.config.running import Running
from dispatcher.desktop.crash_dialog import CrashDialog, happened
from dispatcher.desktop.crash_watch import Crash, CrashWatch, Kind
from dispatcher.desktop.theme import Theme
from dispatcher.model.problem import Problem

PROGRAM = """
import os, sys, threading, time
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication, QWidget
from dispatcher.config.log import start_log
from dispatcher.config.report import Reports
from dispatcher.config.running import Running
from dispatcher.desktop.crash_watch import CrashWatch

folder, how = Path(sys.argv[1]), sys.argv[2]
start_log(folder)
app = QApplication([])
watch = CrashWatch(Reports(folder / "reports", folder / "dispatcher.log"), Running(folder))
watch.crashed.connect(lambda crash: print("crashed", crash.kind, threading.current_thread().name, flush=True))
watch.begin()
watch.doing("move_stop")

class Wrong(QWidget):
    def slot(self):
        raise ValueError("Bay Street 7")
    def paintEvent(self, event):
        self.slot()

wrong = Wrong()
def in_thread():
    raise KeyError("Bay Street 7")

def act():
    if how == "slot":
        for _ in range(3):
            QTimer.singleShot(0, wrong.slot)
    elif how == "paint":
        wrong.show()
    elif how == "thread":
        threading.Thread(target=in_thread).start()
    elif how == "qt":
        qWarning("a word of Qt's")
    elif how == "abort":
        print("aborting", flush=True)
        os.abort()
    elif how == "wait":
        print("waiting", flush=True)
        return
    QTimer.singleShot(1400 if how == "nothing" else 400, app.quit)

QTimer.singleShot(0, act)
status = app.exec()
watch.end()
print("closed", flush=True)
sys.exit(status)
"""


def program(folder: Path, how: str) -> subprocess.Popen[str]:
    """A program of its own with a window that does something wrong."""
    root = str(Path(__file__).resolve().parents[3])
    environment = {**os.environ, "PYTHONPATH": root, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder), how],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def reports(folder: Path) -> list[str]:
    """What every report says, newest first."""
    found = sorted((folder / "reports").glob("*.txt"), reverse=True)
    return [file.read_text(encoding="utf-8") for file in found]


@pytest.mark.parametrize(
    ("how", "where"), [("slot", "in slot"), ("paint", "in paintEvent"), ("thread", "in in_thread")]
)
def test_a_mistake_of_ours_is_told_once_and_survived(tmp_path: Path, how: str, where: str) -> None:
    """In a slot, in a painter, in a thread of ours: one report, one telling in the window's thread, and it goes on."""
    said, _ = program(tmp_path, how).communicate(timeout=60)
    assert said.splitlines() == ["crashed mistake MainThread", "closed"]
    (report,) = reports(tmp_path)
    assert where in report
    assert "Doing: move_stop" in report
    assert "Bay Street" not in report


def test_what_qt_says_is_in_the_log(tmp_path: Path) -> None:
    """And not on the terminal, and no crash."""
    said, errors = program(tmp_path, "qt").communicate(timeout=60)
    assert said.splitlines() == ["closed"]
    assert "a word of Qt's" in (tmp_path / "dispatcher.log").read_text(encoding="utf-8")
    assert "a word of Qt's" not in errors


@pytest.mark.parametrize("how", ["wait", "abort"])
def test_a_program_that_died_is_told_of_at_the_next_start_alone(tmp_path: Path, how: str) -> None:
    """Killed from outside, or ended by compiled code: with what it was doing, once."""
    first = program(tmp_path, how)
    assert first.stdout is not None
    first.stdout.readline()
    if how == "wait":
        first.kill()
    first.communicate(timeout=60)
    said, _ = program(tmp_path, "nothing").communicate(timeout=60)
    assert said.splitlines() == ["crashed last-time MainThread", "closed"]
    (report,) = reports(tmp_path)
    assert "Doing: move_stop" in report
    assert ("in act" in report) == (how == "abort")
    said, _ = program(tmp_path, "nothing").communicate(timeout=60)
    assert said.splitlines() == ["closed"]


@pytest.fixture
def watch(tmp_path: Path, qtbot: QtBot) -> Iterator[CrashWatch]:
    """A watch that hears what it is told, without hooks."""
    watch = CrashWatch(Reports(tmp_path / "reports", tmp_path / "none.log"), Running(tmp_path))
    yield watch
    watch.deleteLater()


def test_faults_of_the_machine_are_crashes_or_words(watch: CrashWatch, qtbot: QtBot) -> None:
    """A dead child and a full disk are; a file that cannot be read is for an ordinary sentence."""
    heard: list[Crash] = []
    watch.crashed.connect(heard.append)
    assert not watch.is_crash(Problem("file-unreadable", "Cause.", "Remedy."))
    for code in ("planning-died", "disk-full", "work-died"):
        assert watch.is_crash(Problem(code, "Cause.", "Remedy."))
    watch.map_died()
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert [crash.kind for crash in heard] == [Kind.PLANNING, Kind.DISK, Kind.HELPER, Kind.MAP]
    assert all(crash.report is not None for crash in heard)


def test_a_mistake_in_a_thread_reaches_the_windows_thread(watch: CrashWatch, qtbot: QtBot) -> None:
    """A dialog can only be made there."""
    threads: list[int] = []
    watch.crashed.connect(lambda crash: threads.append(threading.get_ident()))
    other = threading.Thread(target=lambda: watch.mistake(KeyError("x")))
    other.start()
    other.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


def _shown(window: QWidget) -> dict[str, QPushButton]:
    return {button.text(): button for button in window.findChildren(QPushButton) if not button.isHidden()}


@pytest.mark.parametrize("kind", list(Kind))
def test_the_dialog_says_it_in_words_and_hands_the_report_over(
    kind: Kind, watch: CrashWatch, theme: Callable[[], Theme], qtbot: QtBot
) -> None:
    """What happened, that nothing is lost, and buttons that do what they say."""
    report = watch.reports.write(kind, "plan", "  here", {})
    window, opened = QWidget(), list[Path]()
    qtbot.addWidget(window)
    problem = Problem("disk-full", "No room.", "Free some space.") if kind is Kind.DISK else None
    dialog = CrashDialog(Crash(kind, report, problem), theme(), opened.append, window)
    said = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    assert said[0] == happened(kind)
    assert "last finished step" in said[1] or kind is Kind.MAP
    assert ("Free some space." in said) == (kind is Kind.DISK)
    buttons = _shown(dialog)
    buttons["Open folder"].click()
    assert report is not None
    assert opened == [report.parent]
    buttons["Copy report"].click()
    assert QGuiApplication.clipboard().text() == report.read_text(encoding="utf-8")
    QGuiApplication.clipboard().clear()
    page = dialog.findChild(QPlainTextEdit)
    assert isinstance(page, QPlainTextEdit)
    assert not page.isVisibleTo(dialog)
    buttons["Show the report"].click()
    assert page.isVisibleTo(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=1000):
        buttons["Go on"].click()


def test_without_a_report_only_going_on_is_offered(theme: Callable[[], Theme], qtbot: QtBot) -> None:
    """The disk that is full does not take the report either."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CrashDialog(Crash(Kind.DISK, None, Problem("disk-full", "No.", "Free.")), theme(), lambda _: None, window)
    assert list(_shown(dialog)) == ["Go on"]
