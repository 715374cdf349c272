"""Answers to questions about a plan as JSON documents; money in cents."""

from __future__ import annotations

from typing import Any

from dispatcher.cli.documents import of_parts, of_plan, of_unassigned
from dispatcher.desk.costs import PlanCosts
from dispatcher.desk.lock_price import LockPrice
from dispatcher.desk.results import Alternatives, Marginal, Remedy
from dispatcher.desk.whatif import Comparison, Side

__all__ = ["of_comparison", "of_costs", "of_lock_price", "of_remedy", "of_stop", "of_unassigned"]

type Document = dict[str, Any]


def of_comparison(found: Comparison) -> Document:
    """The answer of `what-if`: both sides, and whether the difference is a real one."""
    return {
        "changes": [str(change.kind) for change in found.question.changes],
        "now": _of_side(found.now),
        "then": _of_side(found.then),
        "difference": found.difference.cents,
        "spread": found.difference.spread,
        "is_real": found.difference.is_real,
        "seconds": found.question.seconds,
        "seeds": found.question.seeds,
        "assumes_costs": found.assumes_costs,
    }


def _of_side(side: Side) -> Document:
    totals = side.totals
    return {
        "cost": totals.cost,
        "costs": of_parts(side.planned.judged.schedules),
        "price": side.planned.judged.cost,
        "prices": list(side.costs),
        "distance_m": totals.distance_m,
        "duration_s": totals.duration_s,
        "drivers": totals.drivers,
        "stops": totals.stops,
        "left_out": totals.left_out,
        "plan": of_plan(side.planned)["routes"],
    }


def of_costs(costs: PlanCosts) -> Document:
    """The answer of `why`: a plan's price by part, and its bound."""
    return {
        "costs": {str(part): cents for part, cents in costs.parts.items()},
        "cost": costs.routes,
        "left_out": costs.left_out,
        "price": costs.total,
        "bound": costs.bound.cost if costs.bound is not None else None,
        "is_optimum": costs.bound is not None and costs.bound.is_optimum and costs.bound.cost >= costs.total,
        "gap": round(costs.gap, 4) if costs.gap is not None else None,
    }


def of_stop(found: Alternatives, stop: Marginal) -> Document:
    """The answer of `why ORDER` for one that is served."""
    here = found.here
    return {
        "shift": stop.shift_id,
        "adds": here.cost if here is not None else None,
        "rank": here.rank if here is not None else None,
        "among": here.among if here is not None else None,
        "costs_the_day": stop.cost,
        "detour": stop.detour,
        "resequenced": stop.resequenced,
        "taken": list(stop.taken),
        "gained": stop.gained,
        "is_estimated": stop.is_estimated,
        "others": [
            {
                "shift": other.shift_id,
                "cost": other.cost,
                "distance_m": other.distance_m,
                "duration_s": other.duration_s,
                "broken": [str(violation.rule) for violation in other.violations],
            }
            for other in found.others
        ],
    }


def of_remedy(remedy: Remedy) -> Document:
    """What would let an order in, and what that costs."""
    return {
        "cost": remedy.cost,
        "shift": remedy.shift_id,
        "changes": [
            {
                "kind": str(part.kind),
                "seconds": part.amount_s,
                "other_order": part.other_id or None,
                "other_shift": part.other_shift_id or None,
                "vehicle": part.vehicle_id or None,
                "skills": list(part.names),
            }
            for part in remedy.parts
        ],
    }


def of_lock_price(price: LockPrice) -> Document:
    """What a lock costs the day."""
    locked = price.locked
    return {
        "order_id": locked.order_id or None,
        "shift": locked.shift_id or None,
        "costs_the_day": price.cents if price.is_real else 0,
        "spread": price.spread,
        "is_real": price.is_real,
        "kept_out": price.kept_out,
    }
