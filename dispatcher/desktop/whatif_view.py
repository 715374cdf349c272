"""A comparison of two days, and what a plan costs, in words and figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from dispatcher.desk.costs import PlanCosts
from dispatcher.desk.results import Costing
from dispatcher.desk.whatif import Comparison
from dispatcher.desktop.words import counted, hours, kilometres, money


class TwoDays(NamedTuple):
    """One figure of both days."""

    caption: str
    now: str
    then: str


class CostLine(NamedTuple):
    """One part of what a plan costs."""

    caption: str
    amount: str


def two_days(found: Comparison) -> tuple[TwoDays, ...]:
    """The figures of the best plan of each side."""
    now, then = found.now.totals, found.then.totals
    figures: tuple[tuple[str, int, int, Callable[[int], str]], ...] = (
        (_tr("Cost"), now.cost, then.cost, money),
        (_tr("Kilometres"), now.distance_m, then.distance_m, kilometres),
        (_tr("Working time"), now.duration_s, then.duration_s, hours),
        (_tr("Drivers used"), now.drivers, then.drivers, str),
        (_tr("Stops served"), now.stops, then.stops, str),
        (_tr("Left out"), now.left_out, then.left_out, str),
    )
    return tuple(TwoDays(caption, show(one), show(other)) for caption, one, other, show in figures)


def verdict_of(found: Comparison) -> str:
    """What the change comes to, in one sentence."""
    cents = found.difference.cents
    if not found.difference.is_real:
        return _tr("No real difference.")
    text = _tr("Costs {amount} more.") if cents > 0 else _tr("Costs {amount} less.")
    return text.format(amount=money(abs(cents)))


def grounds_of(found: Comparison) -> Iterator[str]:
    """How that is known, and what else there is to know about it."""
    if found.difference.is_real:
        text = _tr("On average of {count} plan of each day|On average of {count} plans of each day")
        yield (
            counted(text, found.question.seeds)
            + "; "
            + _tr("chance alone makes up to {spread}.").format(spread=money(found.difference.spread))
        )
    else:
        text = _tr("On average it is {amount}, and chance alone makes up to {spread}.")
        yield text.format(amount=money(abs(found.difference.cents)), spread=money(found.difference.spread))
    more = found.then.totals.left_out - found.now.totals.left_out
    if more:
        yield _tr("What is left out counts at its price.")
    if found.assumes_costs:
        yield _tr("The fleet has no costs: usual ones for kilometres and hours were taken.")
    if found.now.planned.estimated:
        yield _tr("Travel times are estimated: there is no road network for them.")


def cost_lines(costs: PlanCosts) -> tuple[CostLine, ...]:
    """What the plan costs, by what it is for."""
    captions = {
        Costing.USE: _tr("Using vans"),
        Costing.DISTANCE: _tr("Kilometres"),
        Costing.TIME: _tr("Hours"),
        Costing.STOPS: _tr("Stops"),
        Costing.OVERTIME: _tr("Overtime"),
        Costing.FUEL: _tr("Fuel"),
        Costing.CO2: _tr("CO2"),
        Costing.TOLLS: _tr("Tolls"),
        Costing.SERVING: _tr("Drivers and vans not preferred"),
        Costing.PUNCTUALITY: _tr("Too early or too late"),
        Costing.SPREAD: _tr("Routes not compact"),
    }
    lines = [CostLine(captions[part], money(cents)) for part, cents in costs.parts.items()]
    lines.append(CostLine(_tr("Together"), money(costs.routes)))
    if costs.left_out:
        lines.append(CostLine(_tr("Orders left out are priced at"), money(costs.left_out)))
    return tuple(lines)


def bound_words(costs: PlanCosts) -> str:
    """How far the plan is from the best there can be, as far as that is known."""
    if costs.bound is None or costs.gap is None:
        return _tr("How far it is from the best plan is not known.")
    if costs.bound.is_optimum and not costs.gap:
        return _tr("No plan that keeps all rules is cheaper: every one was tried.")
    part = QLocale().toString(round(100 * costs.gap))
    text = _tr("No plan that keeps all rules costs less than {bound}: this one could be cheaper by {part} % at most.")
    return text.format(bound=money(costs.bound.cost), part=part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhatIf", text)
