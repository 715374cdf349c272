"""The page of factors, its tests and the README's count are one and the same list."""

from __future__ import annotations

import ast
import re
from collections import Counter
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from dispatcher.config.factors import GROUPS, Factor, factors
from dispatcher.model import terms
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task
from dispatcher.model.plan import Route
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.travel import Travel
from dispatcher.planning.request import Weights

HERE = Path(__file__)
README = HERE.parents[2] / "README.md"
COUNT = re.compile(r"<!-- factors: (\d+) -->(\d+) factors")
NAMED = {kind.__name__: kind for kind in (Driver, Order, Route, Shift, StandingRules, Task, Travel, Vehicle, Weights)}


def test_every_factor_has_one_test() -> None:
    """Named by its key; and there is no other test beside."""
    trees = [ast.parse(file.read_text("utf-8")) for file in HERE.parent.glob("test_*.py") if file != HERE]
    tested = Counter(
        node.name.removeprefix("test_").replace("_", "-")
        for tree in trees
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )
    assert tested == Counter(factor.key for factor in factors())


def test_the_readme_counts_as_the_page_does() -> None:
    """Wherever it says how many there are."""
    said = COUNT.findall(README.read_text("utf-8"))
    assert said
    assert {number for pair in said for number in pair} == {str(len(factors()))}


@pytest.mark.parametrize("factor", factors(), ids=lambda factor: factor.key)
def test_each_is_explained(factor: Factor) -> None:
    """In a title and one sentence, by fields that there are, in groups that stand together."""
    assert factor.group in GROUPS
    assert factor.title
    assert factor.help.endswith(".")
    for name in factor.fields:
        kind, field = name.split(" ")[0].split(".")[:2]
        assert field in {f.name for f in fields(kind_named(kind))}


def kind_named(name: str) -> Any:
    """A class of the model."""
    return NAMED.get(name) or getattr(terms, name)


def test_groups_stand_together() -> None:
    """In the sequence of the groups, so that a help page can be read from top to bottom."""
    turns = [GROUPS.index(factor.group) for factor in factors()]
    assert turns == sorted(turns)
