"""Instances of the literature and VROOM problems: read exactly, answered in their own numbers, refused in words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dispatcher.model.plan import Plan, Route
from dispatcher.model.problem import MachineFault, Refused
from dispatcher.model.schedule import judge
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.instance import Instance
from dispatcher.planning.instances import read_instance
from dispatcher.planning.ortools_engine import OrToolsEngine

DATA = Path(__file__).parents[4] / "shared" / "data"
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the folder ../shared/data is not here")

CVRP = """NAME : tiny
TYPE : CVRP
DIMENSION : 4
EDGE_WEIGHT_TYPE : EUC_2D
CAPACITY : 10
NODE_COORD_SECTION
1 0 0
2 3 4
3 6 8
4 0 -1.4
DEMAND_SECTION
1 0
2 5
3 5
4 5
DEPOT_SECTION
 1
 -1
EOF
"""
CVRPTW = (
    CVRP.replace("CVRP", "CVRPTW")
    .replace("CAPACITY", "VEHICLES : 3\nSERVICE_TIME : 2\nCAPACITY")
    .replace("DEPOT_SECTION", "TIME_WINDOW_SECTION\n1 0 100\n2 0 5\n3 12 12\n4 0 100\nDEPOT_SECTION")
)


def written(folder: Path, text: str) -> Path:
    path = folder / "given"
    path.write_text(text, encoding="utf-8")
    return path


def solved(instance: Instance, seconds: float = 0.2) -> dict[str, Any]:
    judged = plan_checked(OrToolsEngine(), instance.day, PlanOptions(seconds), lambda _: None, lambda: False)
    assert judged.violations == 0
    return instance.result(judged.plan, seconds)


def test_cvrp_rounds_to_whole_numbers(tmp_path: Path) -> None:
    """Two routes: out to 1 and 2 and back (5 + 5 + 10), and to 3 and back (1.4 is 1)."""
    result = solved(read_instance(written(tmp_path, CVRP)))
    assert result["cost"] == 22
    assert sorted(sorted(route) for route in result["routes"]) == [[1, 2], [3]]
    assert result["unassigned"] == []


def test_cvrptw_cuts_after_one_decimal(tmp_path: Path) -> None:
    """1.4 stays 1.4, and customer 2 is met at 12 sharp after service of 2 at customer 1."""
    result = solved(read_instance(written(tmp_path, CVRPTW)))
    assert result["cost"] == 22.8
    assert [1, 2] in result["routes"]


@needs_data
@pytest.mark.parametrize("name", ["solomon/C101", "solomon/RC201", "gehring-homberger/R1_4_3", "x/X-n251-k28"])
def test_best_known_routes_cost_what_their_authors_say(name: str) -> None:
    """The published routes keep every rule of the instance as read, and cost the published figure."""
    path = DATA / "instances" / f"{name}.vrp"
    instance = read_instance(path)
    routes, _, cost = path.with_suffix(".sol").read_text(encoding="utf-8").partition("Cost")
    lines = [line.split(":")[1].split() for line in routes.splitlines() if line.startswith("Route")]
    shifts = iter(instance.day.shifts)
    plan = Plan(tuple(Route(next(shifts), tuple(r for c in line for r in instance.day.refs(c))) for line in lines))
    judged = judge(instance.day, plan)
    assert (judged.violations, judged.left_out) == (0, frozenset())
    assert instance.result(plan, 1)["cost"] == float(cost)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("TYPE : CVRP", "TYPE : PDTSP", "TYPE is 'PDTSP'"),
        ("EUC_2D", "GEO", "EDGE_WEIGHT_TYPE is 'GEO'"),
        ("CAPACITY : 10", "CAPACITY : many", "CAPACITY is missing or not"),
        ("2 3 4\n", "", "NODE_COORD_SECTION does not have"),
        ("2 3 4\n", "2 3 four\n", "'2 3 four' is not a row"),
        ("NAME", "DISTANCE : 5\nNAME", "'DISTANCE' is not supported"),
        (" 1\n -1", " 1\n 2\n -1", "DEPOT_SECTION does not name"),
        ("3 5\n", "3 -5\n", "A demand is not"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, before: str, after: str, said: str) -> None:
    """In words, with the row where there is one."""
    with pytest.raises(Refused, match=said):
        read_instance(written(tmp_path, CVRP.replace(before, after)))


def test_files_that_are_none(tmp_path: Path) -> None:
    """A picture, a missing file, JSON that breaks off."""
    (tmp_path / "picture").write_bytes(b"\x89PNG\xff\xfe\x00")
    with pytest.raises(Refused, match="not text"):
        read_instance(tmp_path / "picture")
    with pytest.raises(Refused, match="There is no file named missing"):
        read_instance(tmp_path / "missing")
    with pytest.raises(MachineFault, match="cannot be read"):
        read_instance(tmp_path)
    with pytest.raises(Refused, match="not readable JSON"):
        read_instance(written(tmp_path, '{"jobs": ['))


def vroom(**more: Any) -> dict[str, Any]:
    table = [[0, 10, 20], [10, 0, 10], [20, 10, 0]]
    return {
        "vehicles": [{"id": 7, "start_index": 0, "end_index": 0}],
        "jobs": [{"id": 11, "location_index": 1}, {"id": 12, "location_index": 2, "service": 5}],
        "matrices": {"car": {"durations": table}},
    } | more


def read_vroom(folder: Path, problem: dict[str, Any]) -> Instance:
    return read_instance(written(folder, json.dumps(problem)))


def test_vroom_counts_seconds_of_travel(tmp_path: Path) -> None:
    """10 + 10 + 20 seconds; service does not count."""
    result = solved(read_vroom(tmp_path, vroom()))
    assert result["cost"] == 40
    assert sorted(result["routes"][0]) == [11, 12]


def test_vroom_rules_are_kept(tmp_path: Path) -> None:
    """Capacity, skills, windows, shipments, breaks and speed, each where VROOM has it."""
    problem = vroom(
        vehicles=[
            {"id": 1, "start_index": 0, "capacity": [2], "skills": [3], "time_window": [0, 200], "speed_factor": 2.0},
            {"id": 2, "start_index": 0, "end_index": 0, "capacity": [1], "max_tasks": 1,
             "breaks": [{"id": 1, "time_windows": [[0, 300]], "service": 30}]},
        ],
        jobs=[{"id": 11, "location_index": 1, "delivery": [1], "skills": [3]}],
        shipments=[{"amount": [2], "priority": 9, "pickup": {"id": 5, "location_index": 2, "setup": 3},
                    "delivery": {"id": 6, "location_index": 0, "time_windows": [[50, 60], [100, 120]]}}],
    )  # fmt: skip
    result = solved(read_vroom(tmp_path, problem))
    assert result["unassigned"] == []
    assert result["routes"] == [[11, 5, 6]]
    assert result["cost"] == 5 + 5 + 10


def test_priority_decides_what_is_left_out(tmp_path: Path) -> None:
    """With room for one the job of higher priority goes."""
    jobs = [{"id": i, "location_index": 1, "pickup": [1], "priority": p} for i, p in ((1, 10), (2, 90))]
    result = solved(read_vroom(tmp_path, vroom(jobs=jobs, vehicles=[{"id": 7, "start_index": 0, "capacity": [1]}])))
    assert result["routes"] == [[2]]
    assert result["unassigned"] == [1]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            {"vehicles": [{"id": 1, "start_index": 0, "steps": [{"type": "job", "id": 77}]}]},
            "vehicles.0..steps.0.: The step names no job",
        ),
        ({"vehicles": [{"id": 1, "start_index": 0, "speed": 3}]}, "vehicles.0.: 'speed' is not supported"),
        ({"jobs": [{"id": 1, "location_index": 9}]}, "do not cover every location_index"),
        ({"jobs": [{"id": 1, "location_index": 1, "delivery": [1], "pickup": [1]}]}, "delivers and picks up at once"),
        ({"jobs": [{"id": 1, "location_index": 1, "service": -5}]}, "service is missing or not a whole number"),
        ({"jobs": [{"id": 1, "location_index": 1, "time_windows": [[9, 3]]}]}, "A time window is not a pair"),
        ({"jobs": []}, "no jobs or no vehicles"),
        ({"jobs": [{"id": 1, "location_index": 1}] * 2}, "two called job 1"),
        ({"vehicles": [{"id": 1, "start_index": 0, "costs": {"per_km": 3}}]}, "Costs per km"),
        ({"vehicles": 5}, "vehicles is not a list"),
        ({"matrices": {"car": {"durations": [[0, 1]]}}}, "not a square table"),
    ],
)
def test_vroom_features_that_are_not_supported_are_named(tmp_path: Path, more: dict[str, Any], said: str) -> None:
    """Never ignored in silence."""
    with pytest.raises(Refused, match=said):
        read_vroom(tmp_path, vroom(**more))


@needs_data
def test_vroom_examples() -> None:
    """The first and the third are planned on estimated travel, the second to its published cost."""
    folder = DATA / "orders" / "vroom"
    first = solved(read_instance(folder / "example_1.json"))
    assert sorted(n for route in first["routes"] for n in route) == [1, 2, 3, 4, 5, 6]
    assert solved(read_instance(folder / "example_2.json"))["cost"] == 5461
    third = read_instance(folder / "example_3.json")
    assert [[third.number[ref] for ref in route.tasks] for route in third.start] == [[1, 2, 5], [6, 4, 3]]
    result = solved(third)
    assert sorted([n for route in result["routes"] for n in route] + result["unassigned"]) == [1, 2, 3, 4, 5, 6]
