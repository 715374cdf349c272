"""Front-end parts are found where the set-up puts them, or their absence is said in words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dispatcher.config.assets import asset
from dispatcher.model.problem import MachineFault
from installer.environment import Environment


def test_a_part_is_found_where_the_set_up_puts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program and the installer agree on the folder, scoped packages included."""
    environment = Environment(tmp_path)
    file = environment.parts / "node_modules" / "@scope" / "map" / "dist" / "map.js"
    file.parent.mkdir(parents=True)
    file.touch()
    monkeypatch.setattr(sys, "prefix", str(environment.folder))
    assert asset("@scope/map", "dist/map.js") == file


def test_a_missing_part_is_a_fault_of_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It names the part and the command that installs it."""
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    with pytest.raises(MachineFault) as fault:
        asset("leaflet", "dist/leaflet.js")
    assert fault.value.problem.code == "part-missing"
    assert "leaflet" in fault.value.problem.cause
    assert "bootstrap.py setup" in fault.value.problem.remedy
