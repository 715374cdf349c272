"""Finding a Python: which of several is taken, and what is no Python for us."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from installer import pythons
from installer.faults import Fault
from installer.pythons import Python, find_python, probe


def python(version: tuple[int, int], has_venv: bool = True) -> Python:
    return Python("python{}.{}".format(*version), (*version, 0), has_venv)


def chosen(*found: Python | None) -> Python:
    """What is taken of Pythons found in this sequence."""
    answers = {str(place): answer for place, answer in enumerate(found)}
    return find_python(iter([[place] for place in answers]), lambda command: answers[command[0]])


def script(path: Path, text: str) -> Path:
    """An executable shell script."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_the_python_that_runs_us_is_seen_as_what_it_is() -> None:
    """The probe tells version and the real executable behind an environment."""
    found = probe([sys.executable])
    assert found is not None
    assert found.version == sys.version_info[:3]
    assert Path(found.executable).exists()
    assert found.has_venv


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand in for Pythons")
@pytest.mark.parametrize(
    "answer",
    [
        "exit 127",
        "echo 'pyenv: python3.12: command not found'",
        """echo '["/old", [3, 11, 9], "CPython", true, true]'""",
        """echo '["/pypy", [3, 12, 0], "PyPy", true, true]'""",
        """echo '["/free-threaded-or-32-bit", [3, 13, 0], "CPython", false, true]'""",
    ],
)
def test_what_cannot_run_the_program_is_no_python(tmp_path: Path, answer: str) -> None:
    """Shims without a Python, old ones, other implementations and odd builds are passed over."""
    assert probe([str(script(tmp_path / "python3", answer))]) is None


def test_a_missing_command_is_no_python() -> None:
    """A candidate that is not there is passed over."""
    assert probe(["/nowhere/python3.12"]) is None


def test_the_first_proven_version_is_taken() -> None:
    """In the sequence in which they were found."""
    assert chosen(None, python((3, 13)), python((3, 12))) == python((3, 13))


def test_a_proven_version_goes_before_a_newer_one() -> None:
    """Ready-made packages may not exist yet for a Python of this autumn."""
    assert chosen(python((3, 17)), python((3, 12))) == python((3, 12))
    assert chosen(python((3, 17)), None) == python((3, 17))


def test_one_that_can_make_environments_goes_before_one_that_cannot() -> None:
    """Debian packs `venv` apart from Python."""
    assert chosen(python((3, 12), has_venv=False), python((3, 13))) == python((3, 13))
    assert chosen(python((3, 12), has_venv=False)) == python((3, 12), has_venv=False)


def test_none_at_all_ends_in_words() -> None:
    """The fault says what is missing and how to get it."""
    with pytest.raises(Fault) as fault:
        chosen(None, None)
    assert "3.12" in fault.value.cause
    assert "Install" in fault.value.remedy


@pytest.mark.skipif(os.name == "nt", reason="pyenv's folders look otherwise there")
def test_pythons_of_pyenv_are_found_although_not_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PYENV_ROOT, and ~/.pyenv without it."""
    named = script(tmp_path / "named" / "versions" / "3.13.1" / "bin" / "python3", "")
    at_home = script(tmp_path / "home" / ".pyenv" / "versions" / "3.12.7" / "bin" / "python3", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    assert [[sys.executable], [str(at_home)]] == list(pythons.candidates())
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "named"))
    assert [str(named)] in list(pythons.candidates())


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand in for Pythons")
def test_numbered_pythons_on_the_path_come_before_the_plain_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """python3.12, python3.13, python3.14, then python3."""
    for name in ("python3", "python3.14", "python3.12"):
        script(tmp_path / name, "")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    on_path = [Path(command[0]).name for command in list(pythons.candidates())[1:]]
    assert on_path == ["python3.12", "python3.14", "python3"]
