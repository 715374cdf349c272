"""VRPLIB instances by a reader of its own: what an answer costs, counted anew from the file."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from pathlib import Path

INSTANCES = Path(__file__).parents[3] / "shared" / "data" / "instances"


def instances_in(folder: Path) -> list[Path]:
    """Every `.vrp` file with its `.sol` beside it, in subfolders too."""
    return [path for path in sorted(folder.rglob("*.vrp")) if path.with_suffix(".sol").exists()]


def best_known(path: Path) -> float:
    """The cost that the `.sol` file names."""
    return float(path.with_suffix(".sol").read_text(encoding="utf-8").split("Cost")[1])


def true_cost(path: Path, routes: Sequence[Sequence[int]]) -> float:
    """The cost of routes of customer numbers. Raises AssertionError when a rule is broken or a customer left out."""
    text = path.read_text(encoding="utf-8")
    capacity = int(_field(text, "CAPACITY"))
    timed = "TIME_WINDOW_SECTION" in text
    service = float(_field(text, "SERVICE_TIME")) if timed else 0.0
    xy, demand = _rows(text, "NODE_COORD_SECTION"), _rows(text, "DEMAND_SECTION")
    windows = _rows(text, "TIME_WINDOW_SECTION") if timed else {}
    visited = sorted(customer for route in routes for customer in route)
    assert visited == list(range(1, len(xy))), "every customer once"
    vehicles = re.search(r"^VEHICLES\s*:\s*(\d+)", text, re.MULTILINE)
    assert vehicles is None or len(routes) <= int(vehicles[1]), "too many vehicles"
    total = 0.0
    for route in routes:
        assert sum(demand[customer + 1][0] for customer in route) <= capacity, "overloaded"
        now = windows[1][0] if timed else 0.0
        stops = [1, *(customer + 1 for customer in route), 1]
        for here, there in itertools.pairwise(stops):
            length = math.dist(xy[here], xy[there])
            leg = math.floor(length * 10) / 10 if timed else float(math.floor(length + 0.5))
            total += leg
            if timed:
                now = max(now + leg, windows[there][0])
                assert now <= windows[there][1] + 1e-6, "late"
                now += service
    return round(total, 1)


def _field(text: str, name: str) -> str:
    match = re.search(rf"^{name}\s*:\s*(\S+)", text, re.MULTILINE)
    assert match is not None, f"{name} is missing"
    return match[1]


def _rows(text: str, section: str) -> dict[int, tuple[float, ...]]:
    """The rows of a section by their first number."""
    body = re.split(r"^[A-Z_]+\s*$", text.split(section, 1)[1].lstrip(), maxsplit=1, flags=re.MULTILINE)[0]
    lines = [line.split() for line in body.splitlines() if line.strip()]
    return {int(line[0]): tuple(map(float, line[1:])) for line in lines}
