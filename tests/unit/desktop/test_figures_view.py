"""The day's figures: no screen needed."""

from __future__ import annotations

from dispatcher.desk.results import Planned
from dispatcher.desktop.figures_view import figures
from dispatcher.model.order import Order


def test_figures_are_the_sums_of_what_the_judge_found(orders: tuple[Order, ...], planned: Planned) -> None:
    """Cost is that of driving: leaving orders out costs nothing that anybody pays."""
    (route,) = planned.judged.schedules
    shown = figures(planned, len(orders))
    assert (shown.routes, shown.stops, shown.distance_m, shown.duration_s) == (
        1,
        2,
        route.distance_m,
        route.duration_s,
    )
    assert shown.cost == route.cost < planned.judged.cost
    assert (shown.late, shown.breaches, shown.left_out, shown.estimated) == (1, len(route.violations), 2, True)


def test_an_unplanned_day_leaves_everything_out(orders: tuple[Order, ...], nothing_planned: Planned) -> None:
    """No route, no kilometre, and every order counted."""
    shown = figures(nothing_planned, len(orders))
    assert (shown.routes, shown.stops, shown.distance_m, shown.cost, shown.left_out) == (0, 0, 0, 0, 4)
