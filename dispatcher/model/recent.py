"""What was worked out for the routes of a day last."""

from __future__ import annotations

from collections.abc import Sequence
from operator import is_
from typing import Any

from dispatcher.model.plan import Route

MOST_TASKS = 10_000
"""Tasks of the routes that are remembered at the least: a day of many vans, and some hundred moves on it."""


class Recent[V]:
    """Something for each of the last routes that were asked for. It holds for a route as long as all its tasks are what
    they were: the days that edits by hand make one of the other share it.

    Routes stand in two halves: when the younger one is full, the older one is forgotten.
    """

    def __init__(self) -> None:
        self._young: dict[Route, tuple[Sequence[Any], V]] = {}
        self._old: dict[Route, tuple[Sequence[Any], V]] = {}
        self._tasks = 0

    def get(self, route: Route, tasks: Sequence[Any]) -> V | None:
        """What was kept for the route with the very same tasks."""
        found = self._young.get(route) or self._old.get(route)
        return found[1] if found is not None and all(map(is_, found[0], tasks)) else None

    def keep(self, route: Route, tasks: Sequence[Any], value: V) -> None:
        """Remember `value` for a while."""
        self._tasks += len(tasks) + 1
        if self._tasks > MOST_TASKS:
            self._young, self._old, self._tasks = {}, self._young, 0
        self._young[route] = tasks, value
