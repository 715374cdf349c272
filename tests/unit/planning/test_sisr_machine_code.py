"""What the compiled search consists of."""

from __future__ import annotations

import importlib

from dispatcher.planning.sisr import machine_code


def test_nobody_counts_who_holds_an_array() -> None:
    """The search's arrays outlive every call, so its machine code keeps no count of who refers to them: that count is
    shared between the cores, and kept for every array at every call it made the search ten times as slow."""
    importlib.import_module("dispatcher.planning.sisr.steps")
    compiled = list(machine_code.folder().rglob("*.nbc"))
    assert compiled
    assert [path.name for path in compiled if b"NRT_incref" in path.read_bytes()] == []
