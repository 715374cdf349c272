"""The command that measures planning. What measures stands in tests/bench of a checkout and is not installed."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

import dispatcher
from dispatcher.cli.commands import Answer
from dispatcher.cli.output import say
from dispatcher.model.problem import Problem, Refused

MISSING = Problem(
    "bench-missing",
    "What measures plans (tests/bench) comes with the source code and is not part of an installed program.",
    "Get the source code and run there: python -m dispatcher bench plans.",
)


def bench(args: argparse.Namespace, root: Path | None = None) -> Answer:
    """Measure plans with tests/bench beside the package (or below `root`). Raises Refused when it is not there."""
    root = root or Path(dispatcher.__file__).resolve().parents[1]
    if not (root / "tests" / "bench" / "bench_plans.py").is_file():
        raise Refused([MISSING])
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    measuring = importlib.import_module("tests.bench.bench_plans")
    document, lines = measuring.measured(args, lambda line: say([line], sys.stderr))
    return Answer(document, lines)
