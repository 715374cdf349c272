"""Dispatch days planned by every engine in the same time: cents by the judge, and orders left out.

python -m tests.bench.bench_days [--stops 50,200,500] [--seconds 10] [--seeds 1] [--engines ortools,sisr]
"""

from __future__ import annotations

import argparse
import sys

from dispatcher.planning.child import ENGINES
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.worker import PlanningWorker
from tests.bench.dispatch_day import STANDARD, dispatch_day


def main() -> int:
    """Plan each day with each engine and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--stops", default="50,200,500")
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--linked", action="store_true", help="a third of the orders is fetched and brought")
    given = parser.parse_args()
    engines = given.engines.split(",")
    print(f"| stops, seed, {given.seconds:g} s | " + " | ".join(engines) + " |\n|---|" + "---:|" * len(engines))
    worker = PlanningWorker()
    try:
        for stops in map(int, given.stops.split(",")):
            for seed in range(given.seeds):
                day = dispatch_day(stops, seed, (*STANDARD, "linked") if given.linked else None)
                cells = []
                for engine in engines:
                    judged = worker.plan(day, engine, PlanOptions(given.seconds, seed)).judged
                    assert not judged.violations
                    cells.append(f"{judged.cost} ({len(judged.left_out)} out)")
                print(f"| {stops}, {seed} | " + " | ".join(cells) + " |", flush=True)
    finally:
        worker.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
