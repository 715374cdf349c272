"""Instances of the literature and VROOM problems, solved with the desk's own planner: needs no day file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dispatcher.desk.results import PlanOptions
from dispatcher.planning.instances import read_instance
from dispatcher.planning.worker import PlanningWorker

if TYPE_CHECKING:
    from dispatcher.desk.results import Progress


def solve_file(
    path: Path, options: PlanOptions, engine: str, on_progress: Callable[[Progress], None] | None = None
) -> dict[str, Any]:
    """Solve the file: `{"cost", "routes", "seconds", "unassigned"}` in the instance's own unit and numbers.

    Raises Refused for a file that is none of the known kinds, MachineFault when the planning process fails.
    """
    instance = read_instance(path)
    worker = PlanningWorker()
    try:
        answer = worker.plan(instance.day, engine, replace(options, start=instance.start), on_progress)
    finally:
        worker.close()
    return instance.result(answer.plan, answer.seconds)
