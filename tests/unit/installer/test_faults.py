"""What goes wrong while setting up ends in words and status 3."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from installer import bootstrap
from installer.children import ask, follow, hand_over
from installer.environment import Environment
from installer.faults import Fault, fault_from_os, fault_from_output
from installer.parts import machines_npm

SAID = [
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the one"),
    ("npm error code EINTEGRITY", "not the one"),
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
    ("npm error code ENOSPC", "disk is full"),
    ("ERROR: Could not install packages: [Errno 13] Permission denied: '/x'", "may not be written"),
    ("npm error code EROFS", "may not be written"),
    ("Temporary failure in name resolution\nERROR: No matching distribution found for a", "reached"),
    ("npm error code ENOTFOUND", "reached"),
    ("E: Failed to fetch x  Could not resolve 'x'", "reached"),
    ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "who it is"),
    ("ERROR: No matching distribution found for valhalla==1", "no ready-made package"),
]  # fmt: skip


@pytest.mark.parametrize(("output", "cause"), SAID)
def test_a_tools_failure_is_said_in_words(output: str, cause: str) -> None:
    """Known failures of pip, npm and apt name the cause and what would help, not the tool's own words."""
    fault = fault_from_output("Installing it", f"noise\n{output}\nnoise")
    assert fault.cause.startswith("Installing it did not work. ")
    assert cause in fault.cause
    assert "noise" not in str(fault)
    assert fault.remedy.endswith(".")


def test_an_unknown_failure_shows_the_last_that_was_heard() -> None:
    """Twelve lines, so that a person can ask somebody."""
    fault = fault_from_output("It", "\n".join(f"line {i}" for i in range(100)))
    assert "line 99" in fault.cause
    assert "line 87" not in fault.cause


@pytest.mark.parametrize(
    ("number", "cause"), [(errno.ENOSPC, "full"), (errno.EACCES, "written"), (errno.EIO, "refused")]
)
def test_an_error_of_the_system_is_said_in_words(number: int, cause: str) -> None:
    """With the file it is about."""
    fault = fault_from_os(OSError(number, os.strerror(number), "/the/file"))
    assert cause in fault.cause
    assert "/the/file" in fault.cause


def raising(error: BaseException) -> object:
    def command(environment: Environment, arguments: list[str]) -> int:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (Fault("The tap is dry.", "Call the plumber."), 3, "The tap is dry.\nCall the plumber."),
        (OSError(errno.ENOSPC, "No space left on device", "/x"), 3, "The disk is full."),
        (KeyboardInterrupt(), 130, "Run the same command again"),
    ],
)
def test_every_fault_ends_in_words_and_a_status(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, status: int, words: str
) -> None:
    """Never a traceback."""
    monkeypatch.setitem(bootstrap.COMMANDS, "demo", raising(error))
    assert bootstrap.main(["demo"]) == status
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["dmeo"], ["setup", "now"]])
def test_wrong_use_says_the_right_one(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """Status 2, and nothing is set up."""
    assert bootstrap.main(arguments) == 2
    assert "setup" in capsys.readouterr().err


def test_no_python_ends_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Looking for a Python comes first."""
    monkeypatch.setattr("installer.pythons.candidates", lambda: iter([]))
    assert bootstrap.main(["setup"], tmp_path) == 3
    assert "No Python 3.12 or newer" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_children_are_heard_line_by_line_and_their_status_kept() -> None:
    """Both outputs of a child, in their sequence."""
    heard: list[str] = []
    code = "import sys; print('one', flush=True); print('two', file=sys.stderr); sys.exit(4)"
    assert follow([sys.executable, "-c", code], heard.append) == (4, "one\ntwo\n")
    assert heard == ["one", "two"]
    assert hand_over([sys.executable, "-c", "raise SystemExit(5)"]) == 5
    assert ask([sys.executable, "-c", "raise SystemExit(5)"]) is None
    assert ask(["/nowhere"]) is None


@pytest.mark.parametrize(("version", "usable"), [("11.19.1\n", True), ("6.14.0", False), ("", False), (None, False)])
def test_an_npm_that_cannot_read_the_lock_is_none(
    monkeypatch: pytest.MonkeyPatch, version: str | None, usable: bool
) -> None:
    """Too old, broken or missing: another one is fetched."""
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/npm")
    assert (machines_npm(lambda _command: version) is not None) == usable
