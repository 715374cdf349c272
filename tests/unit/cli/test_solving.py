"""`solve`: instances of the literature and VROOM problems, with the desk's own planner and no day file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Command

VRPLIB = """NAME : four
TYPE : CVRP
DIMENSION : 5
EDGE_WEIGHT_TYPE : EUC_2D
CAPACITY : 2
NODE_COORD_SECTION
1 0 0
2 0 10
3 1 10
4 0 -10
5 1 -10
DEMAND_SECTION
1 0
2 1
3 1
4 1
5 1
DEPOT_SECTION
1
-1
EOF
"""
"""Two customers above the depot and two below, two to a van: 10 + 1 + 10 each way round."""

VROOM = {
    "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [1]}],
    "jobs": [{"id": 7, "location_index": 1, "delivery": [1]}, {"id": 8, "location_index": 2, "delivery": [5]}],
    "matrices": {"car": {"durations": [[0, 30, 40], [30, 0, 20], [40, 20, 0]]}},
}


def test_a_vrplib_file(command: Command, tmp_path: Path) -> None:
    """The optimum of a problem that can be solved by hand, in its own numbers; no day file is made."""
    path = tmp_path / "four.vrp"
    path.write_text(VRPLIB)
    said = command("solve", path, "--seconds", "0.5", "--json")
    assert said.status == 0
    assert set(said.document) == {"cost", "routes", "seconds", "unassigned"}
    assert said.document["cost"] == 42
    assert {frozenset(route) for route in said.document["routes"]} == {frozenset({1, 2}), frozenset({3, 4})}
    assert said.document["unassigned"] == []
    assert list(tmp_path.iterdir()) == [path]


def test_a_vroom_problem(command: Command, tmp_path: Path) -> None:
    """What does not fit is unassigned, in the problem's own ids."""
    path = tmp_path / "vroom.json"
    path.write_text(json.dumps(VROOM))
    said = command("solve", path, "--seconds", "0.5", "--engine", "insertion", "--json")
    assert said.status == 0
    assert (said.document["cost"], said.document["routes"], said.document["unassigned"]) == (60, [[7]], [8])
    assert "cost 60" in command("solve", path, "--seconds", "0.5", "--engine", "insertion").out


@pytest.mark.parametrize("text", ["", "hello", "{", "NAME : x\nTYPE : ATSP\n"])
def test_what_is_no_instance(command: Command, tmp_path: Path, text: str) -> None:
    """Every reason is told; status 1."""
    path = tmp_path / "bad.txt"
    path.write_text(text)
    said = command("solve", path, "--json")
    assert said.status == 1
    assert said.document["problems"]
