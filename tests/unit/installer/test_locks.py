"""The committed locks: complete, hashed, in step with what they were made from, and naming no server."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from installer import lock
from installer.environment import LOCKS, RUN_LOCK, TEST_LOCK, packages_in
from installer.parts import NODE_LOCK, PARTS

ROOT = Path(__file__).resolve().parents[3]
PYTHON_LOCKS = [RUN_LOCK, TEST_LOCK, NODE_LOCK]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
A_SERVER_OR_PLACE = re.compile(r"\w+://|\bfile:|--(extra-)?index-url|--find-links|\bwww\.|^\S*\s*@\s", re.MULTILINE)


def plain(name: str) -> str:
    """A package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def names(pins: list[str]) -> set[str]:
    """The names of `name==version` or of requirements."""
    return {plain(re.split(r"[<>=!~;\[ ]", pin, maxsplit=1)[0]) for pin in pins}


@pytest.mark.parametrize("file", [*PYTHON_LOCKS, *PARTS], ids=lambda file: file.name)
def test_no_lock_names_a_server_or_a_place_on_a_machine(file: Path) -> None:
    """A lock works with whatever server the machine is set up for."""
    assert A_SERVER_OR_PLACE.findall(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", PYTHON_LOCKS, ids=lambda file: file.name)
def test_every_python_package_is_pinned_by_hashes(file: Path) -> None:
    """Each entry is name==version, followed by at least one sha256."""
    entries = re.split(r"\n(?=[a-z0-9])", re.sub(r"(?m)^ *#.*\n", "", file.read_text(encoding="utf-8")))
    assert len(entries) == len(packages_in(file))
    for entry in entries:
        assert re.match(r"[a-z0-9.-]+==\S+", entry)
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry


def test_the_locks_hold_what_the_project_asks_for() -> None:
    """A dependency added to pyproject.toml without making the locks anew is found here."""
    wanted = names(PROJECT["project"]["dependencies"])
    assert wanted <= names(packages_in(RUN_LOCK))
    assert wanted | names(PROJECT["dependency-groups"]["dev"]) <= names(packages_in(TEST_LOCK))


def test_nobody_asks_for_what_is_locked_without_a_reason() -> None:
    """Each entry says which requirement it comes from, and those of pyproject.toml are all still there."""
    text = RUN_LOCK.read_text(encoding="utf-8")
    direct = re.findall(
        r"(?m)^([a-z0-9.-]+)==(?:(?!^[a-z0-9]).*\n)*?.*# via(?:\n    #  )?.*dispatcher \(pyproject", text
    )
    assert "folium" in direct
    assert names(direct) <= names(PROJECT["project"]["dependencies"])


def test_the_tests_run_on_the_very_packages_of_the_program() -> None:
    """The tests' lock holds the program's lock, version for version."""
    assert set(packages_in(RUN_LOCK)) <= set(packages_in(TEST_LOCK))


def test_the_front_end_lock_is_hashed_and_in_step() -> None:
    """Every npm package has an integrity hash; exact versions are asked for and locked."""
    asked = json.loads(PARTS[0].read_text(encoding="utf-8"))["dependencies"]
    locked = json.loads(PARTS[1].read_text(encoding="utf-8"))["packages"]
    assert locked[""]["dependencies"] == asked
    for name, version in asked.items():
        assert locked[f"node_modules/{name}"]["version"] == version
    for place, entry in locked.items():
        if place:
            assert entry["integrity"].startswith("sha512-")
            assert "resolved" not in entry


def test_leaflet_stays_at_the_version_that_its_plugins_work_with() -> None:
    """Leaflet 2 breaks folium and the plugins."""
    assert json.loads(PARTS[0].read_text(encoding="utf-8"))["dependencies"]["leaflet"] == "1.9.4"


def test_making_the_locks_needs_its_tools(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without uv or npm nothing is begun, and the missing tools are named."""
    monkeypatch.setenv("PATH", str(LOCKS))
    assert lock.main([]) == 3
    assert "uv, npm" in capsys.readouterr().err
    assert lock.main(["--what"]) == 2
