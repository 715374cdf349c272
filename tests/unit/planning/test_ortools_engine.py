"""OR-Tools' engine leaves nothing behind."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from dispatcher.model.day import Day
from dispatcher.planning import ortools_engine
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.ortools_engine import OrToolsEngine
from dispatcher.planning.ortools_model import RoutingProblem


def test_the_model_goes_with_the_plan(make_day: Callable[..., Day], monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one whose search was heard of and begins from routes; 20 MB a plan stayed when the two held each other."""
    models: list[weakref.ref[Any]] = []

    def kept(day: Day, seed: int) -> RoutingProblem:
        problem = RoutingProblem(day, seed)
        models.append(weakref.ref(problem.model))
        return problem

    monkeypatch.setattr(ortools_engine, "RoutingProblem", kept)
    day = make_day(3, 12, 3)
    first = OrToolsEngine().plan(day, PlanOptions(0.2), lambda _: None, lambda: False)
    OrToolsEngine().plan(day, PlanOptions(0.2, start=first.routes), lambda _: None, lambda: False)
    gc.collect()
    assert len(models) == 2
    assert [model() for model in models] == [None, None]
