"""Peers are told the rules that they know, and what they do not know is put right."""

from __future__ import annotations

import importlib
from dataclasses import replace

import pytest

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import judge
from tests.bench.contestants import repaired
from tests.bench.dispatch_day import STANDARD, dispatch_day

KNOWN_TO_BOTH = (set(STANDARD) | {"second_windows", "allowed_drivers", "locks", "depots", "open_ends"}) - {"breaks"}


@pytest.fixture(scope="module")
def day() -> Day:
    """A small standard day."""
    return dispatch_day(30, 0)


def test_pyvrp_is_told_every_rule_but_breaks() -> None:
    """On a day without breaks its answer breaks no rule and serves nearly everything."""
    pytest.importorskip("pyvrp")
    from tests.bench.peer_pyvrp import planned

    told = dispatch_day(30, 0, KNOWN_TO_BOTH)
    judged = judge(told, planned(told, 0.7, 0))
    assert judged.violations == 0
    assert len(judged.left_out) < 6


def test_pyvrp_plans_around_breaks(day: Day) -> None:
    """The day that is shorter by the breaks leaves room for them: repair has little to do."""
    pytest.importorskip("pyvrp")
    from tests.bench.peer_pyvrp import planned

    plan = planned(day, 0.7, 0)
    assert judge(day, plan).violations <= 2
    assert judge(day, repaired(day, plan)).violations == 0


@pytest.mark.parametrize(("library", "module"), [("pyvrp", "peer_pyvrp"), ("vroom", "peer_vroom")])
def test_linked_orders_ride_together(library: str, module: str) -> None:
    """Both libraries pick up before they deliver."""
    pytest.importorskip(library)
    peer = importlib.import_module(f"tests.bench.{module}")
    told = dispatch_day(24, 0, {*STANDARD, "linked"} - {"breaks", "most_stops"})
    judged = judge(told, peer.planned(told, 0.7, 1))
    assert judged.violations == 0
    assert any(len(told.refs(ref.order_id)) == 2 for route in judged.plan.routes for ref in route.tasks)


def test_vroom_is_told_breaks_too(day: Day) -> None:
    """Its answer serves every order that has no price."""
    pytest.importorskip("vroom")
    from tests.bench.peer_vroom import planned

    plan = repaired(day, planned(day, 0.7, 1))
    judged = judge(day, plan)
    assert judged.violations == 0
    assert all(day.orders[order_id].price_of_leaving_out is not None for order_id in judged.left_out)


def test_repair_mends_inserts_and_drops_losses(day: Day) -> None:
    """Everything in one van is mended, what that leaves out is put in, and what costs more than its price goes out."""
    first = next(iter(day.shifts))
    crowded = Plan((Route(first, tuple(day.nodes)),))
    assert judge(day, crowded).violations
    mended = judge(day, repaired(day, crowded))
    assert mended.violations == 0
    assert len(mended.plan.routes) > 1
    cheap = Day({k: replace(o, price_of_leaving_out=0) for k, o in day.orders.items()}, day.shifts, day.travel)
    assert len(judge(cheap, repaired(cheap, mended.plan)).left_out) > len(mended.left_out)
