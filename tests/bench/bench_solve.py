"""The README's benchmark table: gap to best known on VRPLIB instances, each answer checked against its file.

    python tests/bench/bench_solve.py [--seconds 10] [--engine ortools] [FOLDER]

FOLDER holds `.vrp` files with their `.sol` beside them, in subfolders too (default: ../shared/data/instances).
"""

from __future__ import annotations

import argparse
import itertools
import math
import re
import sys
from pathlib import Path
from typing import Any

from dispatcher.planning.child import ENGINES
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.instances import read_instance
from dispatcher.planning.worker import PlanningWorker

INSTANCES = Path(__file__).parents[3] / "shared" / "data" / "instances"


def true_cost(path: Path, result: dict[str, Any]) -> float:
    """The cost counted anew from the file, by a reader of its own. Raises AssertionError when a rule is broken."""
    text = path.read_text(encoding="utf-8")
    capacity = int(found(text, "CAPACITY"))
    timed = "TIME_WINDOW_SECTION" in text
    service = float(found(text, "SERVICE_TIME")) if timed else 0.0
    xy, demand = rows(text, "NODE_COORD_SECTION"), rows(text, "DEMAND_SECTION")
    windows = rows(text, "TIME_WINDOW_SECTION") if timed else {}
    visited = sorted(customer for route in result["routes"] for customer in route)
    assert visited == list(range(1, len(xy))), "every customer once"
    vehicles = re.search(r"^VEHICLES\s*:\s*(\d+)", text, re.MULTILINE)
    assert vehicles is None or len(result["routes"]) <= int(vehicles[1]), "too many vehicles"
    total = 0.0
    for route in result["routes"]:
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


def found(text: str, name: str) -> str:
    """The value of a field."""
    match = re.search(rf"^{name}\s*:\s*(\S+)", text, re.MULTILINE)
    assert match is not None, f"{name} is missing"
    return match[1]


def rows(text: str, section: str) -> dict[int, tuple[float, ...]]:
    """The rows of a section by their first number."""
    body = re.split(r"^[A-Z_]+\s*$", text.split(section, 1)[1].lstrip(), maxsplit=1, flags=re.MULTILINE)[0]
    lines = [line.split() for line in body.splitlines() if line.strip()]
    return {int(line[0]): tuple(map(float, line[1:])) for line in lines}


def main() -> int:
    """Plan each instance and print the table; 1 when an answer is wrong, 2 when there is nothing to plan."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", nargs="?", type=Path, default=INSTANCES)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--engine", choices=ENGINES, default=ENGINES[0])
    given = parser.parse_args()
    paths = [p for p in sorted(given.folder.rglob("*.vrp")) if p.with_suffix(".sol").exists()]
    if not paths:
        print(f"No .vrp files with a .sol beside them in {given.folder}.", file=sys.stderr)
        return 2
    print(f"| instance | best known | cost in {given.seconds:g} s | gap |\n|---|---:|---:|---:|")
    worker, gaps = PlanningWorker(), []
    try:
        for path in paths:
            instance = read_instance(path)
            answer = worker.plan(instance.day, given.engine, PlanOptions(given.seconds, given.seed))
            result = instance.result(answer.plan, answer.seconds)
            cost = true_cost(path, result)
            if cost != result["cost"]:
                print(f"{path.stem}: says {result['cost']}, costs {cost}", file=sys.stderr)
                return 1
            best = float(path.with_suffix(".sol").read_text(encoding="utf-8").split("Cost")[1])
            gaps.append(100 * (cost / best - 1))
            print(f"| {path.stem} | {best:g} | {cost:g} | {gaps[-1]:.2f} % |", flush=True)
    finally:
        worker.close()
    print(f"| **mean of {len(gaps)}** | | | **{sum(gaps) / len(gaps):.2f} %** |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
