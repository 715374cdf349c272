"""The default engine: two searches, one plan."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.model.day import Day
from dispatcher.model.schedule import judge
from dispatcher.planning import portfolio
from dispatcher.planning.engine import PlannerEngine, PlanOptions
from dispatcher.planning.portfolio import PortfolioEngine
from dispatcher.planning.sisr import machine_code
from dispatcher.planning.sisr.engine import SisrEngine

MakeDay = Callable[..., Day]


@pytest.fixture(autouse=True)
def _compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests load the search, so it is there."""
    monkeypatch.setattr(portfolio, "is_compiled", lambda: True)
    monkeypatch.setattr(portfolio, "compile_beside", lambda: None)


def never() -> bool:
    return False


def cents(engine: PlannerEngine, day: Day, options: PlanOptions) -> int:
    return judge(day, engine.plan(day, options, lambda _: None, never)).cost


@pytest.mark.parametrize("engine", [SisrEngine(), PortfolioEngine(2), PortfolioEngine(1)], ids=["sisr", "two", "one"])
@pytest.mark.parametrize("seed", [1, 2])
def test_more_search_is_never_dearer(engine: PlannerEngine, make_day: MakeDay, seed: int) -> None:
    """With the same seed a longer search finds a plan that costs no more."""
    day = make_day(seed, 40, 4)
    found = [cents(engine, day, PlanOptions(60, seed, solutions=count)) for count in (1, 5, 11, 30, 47)]
    assert found == sorted(found, reverse=True)
    assert found[-1] < found[0]


@pytest.mark.parametrize("cores", [1, 2])
def test_the_same_seed_gives_the_same_plan(make_day: MakeDay, cores: int) -> None:
    """However the threads take turns, a search that ends by itself ends with the same plan."""
    day = make_day(3, 40, 4)
    options = PlanOptions(60, 5, solutions=30)
    plans = [PortfolioEngine(cores).plan(day, options, lambda _: None, never) for _ in range(3)]
    assert plans[0] == plans[1] == plans[2]


def test_another_plan_is_begun_from(make_day: MakeDay) -> None:
    """What is given to begin from is where the search begins: it does not get dearer."""
    day = make_day(8, 40, 4)
    options = PlanOptions(60, 1, solutions=40)
    good = PortfolioEngine(2).plan(day, options, lambda _: None, never)
    again = cents(PortfolioEngine(2), day, replace(options, seed=2, solutions=1, start=good.routes))
    assert again <= judge(day, good).cost


def test_the_day_is_planned_while_the_search_is_compiled(make_day: MakeDay, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine where nothing is compiled yet, compiling begins aside, and a plan is made meanwhile."""
    begun: list[bool] = []
    monkeypatch.setattr(portfolio, "is_compiled", lambda: False)
    monkeypatch.setattr(portfolio, "compile_beside", lambda: begun.append(True))
    day = make_day(3)
    engine = PortfolioEngine()
    assert begun
    first = judge(day, engine.plan(day, PlanOptions(0.3), lambda _: None, never))
    assert len(first.left_out) < len(day.orders)


def test_what_is_compiled_is_known_by_its_content(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version of a library is another folder of machine code, which is not complete."""
    here = machine_code.folder()
    monkeypatch.setattr(machine_code, "version", lambda _: "another")
    assert machine_code.folder() != here
    assert not machine_code.is_compiled()


COLD = """
import sys
from dispatcher.planning import portfolio
portfolio.is_compiled, portfolio.compile_beside = lambda: False, lambda: None
from dispatcher.planning.engine import PlanOptions
from tests.bench.dispatch_day import dispatch_day
for rules in (("loads", "windows"), None):
    plan = portfolio.PortfolioEngine().plan(dispatch_day(12, 1, rules), PlanOptions(0.5), lambda _: None, lambda: False)
    assert plan.routes
assert "numba" not in sys.modules
"""


def test_nothing_waits_for_the_compiler() -> None:
    """As long as the search is not compiled, nothing that a plan needs loads the compiler: that would be a minute's
    silence, for which the planning process is taken for dead."""
    root = Path(__file__).parents[3]
    subprocess.run(
        [sys.executable, "-c", COLD], cwd=root, env=os.environ | {"PYTHONPATH": str(root)}, check=True, timeout=60
    )
