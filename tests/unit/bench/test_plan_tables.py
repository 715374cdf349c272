"""Tables of the measuring: parts of a peer's cost, the worst cell, and what another serves."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import plans_days, plans_instances, plans_large, plans_speed
from tests.bench.instance_truth import best_known, instances_in, true_cost
from tests.bench.plans_days import Cell, missed_orders
from tests.bench.plans_instances import Solved

VRP = """NAME : tiny
TYPE : CVRP
DIMENSION : 4
VEHICLES : 2
EDGE_WEIGHT_TYPE : EUC_2D
CAPACITY : 10
NODE_COORD_SECTION
1 0 0
2 0 3
3 4 3
4 4 0
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


def _cell(engine: str, cost: int, out: tuple[str, ...] = (), stops: int = 50) -> Cell:
    return Cell(stops, 0, 3.0, engine, cost, cost, out, 0, 0, 0, 3.0)


def test_costs_are_parts_of_the_peers() -> None:
    """Each row is relative to PyVRP's on the same day; the mean is over days, not over money."""
    found = [
        _cell("sisr", 90),
        _cell("pyvrp-alone", 100),
        _cell("vroom-alone", 120),
        _cell("sisr", 1100, stops=100),
        _cell("pyvrp-alone", 1000, stops=100),
        _cell("vroom-alone", 1100, ("o1", "o2"), stops=100),
    ]
    table = list(plans_days.lines(found))
    assert "| sisr, 3 s | 0.900 | 1.100 | 1.000 |" in table
    assert "| vroom-alone, 3 s | 1.200 | 1.100 (2 out) | 1.150 (2 out) |" in table
    aims = table[-1]
    assert "1.000 of pyvrp-alone's" in aims
    assert "0.875 of vroom-alone's" in aims
    assert "1.100 of the best other (100 stops, 3 s, seed 0" in aims


def test_an_order_counts_as_missed_when_another_serves_it() -> None:
    """What nobody serves is not missed; leaving out another one instead is no excuse."""
    own = _cell("sisr", 1, ("o1", "o2"))
    assert missed_orders(own, [_cell("a", 1, ("o1", "o3")), _cell("b", 1, ("o1",))]) == {"o2"}
    assert missed_orders(own, [_cell("a", 1, ("o1", "o2"))]) == frozenset()


def test_an_engine_alone_is_compared_with_itself() -> None:
    """Without peers the table stands, and says nothing of others."""
    table = list(plans_days.lines([_cell("insertion", 5)]))
    assert "| insertion, 3 s | 1.000 | 1.000 |" in table
    assert table[-1] == "- insertion: 0 rules broken (at most 0)."


def test_gaps_are_means_and_incomplete_answers_have_none() -> None:
    """One incomplete answer makes the mean incomplete: it cannot look better than a complete one."""
    found = [
        Solved("A", 100, 5, "sisr", 101, 1.0),
        Solved("B", 100, 5, "sisr", 103, 3.0),
        Solved("A", 100, 5, "ortools", 101, 1.0),
        Solved("B", 100, 5, "ortools", None, None),
    ]
    table = list(plans_instances.lines(found))
    assert "| sisr | 2.00 % |" in table
    assert "| ortools | incomplete |" in table
    assert "| B | 100 | 3.00 % | incomplete |" in table
    assert any("worst incomplete (B)" in line for line in table)


def test_seconds_and_moves_are_told_with_their_aims() -> None:
    """A day that never had a complete plan says so."""
    lines = list(plans_speed.first_lines([plans_speed.First("sisr", 1000, 0.5, 3, None, 20.4, 300)]))
    assert lines[-1] == "| sisr, 1,000 | 0.50 s | 3 | none | 20 ms | 300 MB |"
    assert "0.15 ms (at most 0.2)" in next(iter(plans_speed.move_lines(plans_speed.Moves(0.15, 1.5))))


def test_growth_is_the_exponent() -> None:
    """Twice the stops at four times the seconds is n squared; the line names what was never complete as none."""
    assert plans_large.growth([(100, 1), (200, 4), (400, 16)]) == pytest.approx(2)
    days = [
        plans_large.Large("sisr", 1000, 7, 40, 2.0, 0, 0, 100_000, 300),
        plans_large.Large("sisr", 2000, 13, 80, None, 4, 0, 200_000, 500),
    ]
    table = list(plans_large.lines(days))
    assert "| sisr, 2,000 | 13 | none | 80 s | 4 | 2,000 | 500 MB |" in table
    assert table[-1] == "- sisr: cost grows as n^1.00 (at most n^1.2)."


def test_who_takes_longer_than_given_is_named() -> None:
    """A peer that overruns its seconds is not compared in silence."""
    late = Cell(50, 0, 3.0, "vroom-alone", 9, 9, (), 0, 0, 0, 12.4)
    table = list(plans_days.lines([_cell("sisr", 9), late]))
    assert "- vroom-alone took up to 12 s of 3 (50 stops)." in table
    assert not any(line.startswith("- sisr took") for line in table)


def test_an_answer_is_counted_from_the_file(tmp_path: Path) -> None:
    """The cost comes from the coordinates; an answer that breaks a rule is none."""
    file = tmp_path / "set" / "tiny.vrp"
    file.parent.mkdir()
    file.write_text(VRP, encoding="utf-8")
    assert instances_in(tmp_path) == []
    file.with_suffix(".sol").write_text("Route #1: 1 2\nRoute #2: 3\nCost 20\n", encoding="utf-8")
    assert instances_in(tmp_path) == [file]
    assert best_known(file) == 20
    assert true_cost(file, [[1, 2], [3]]) == 20
    for wrong in ([[1, 2, 3]], [[1, 2]], [[1], [2], [3]], [[1, 2], [3, 3]]):
        with pytest.raises(AssertionError):
            true_cost(file, wrong)
