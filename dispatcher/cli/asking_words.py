"""Answers to questions about a plan as text for a person at a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from dispatcher.desk.costs import PlanCosts
from dispatcher.desk.remedying import what_changes
from dispatcher.desk.results import Alternatives, Costing, Marginal, Planned, Remedy, RemedyKind
from dispatcher.desk.sentences import of_violation
from dispatcher.desk.whatif import Comparison
from dispatcher.model.plan import Unassigned

PARTS: Mapping[Costing, str] = {
    Costing.USE: "using vans",
    Costing.DISTANCE: "kilometres",
    Costing.TIME: "hours",
    Costing.STOPS: "stops",
    Costing.OVERTIME: "overtime",
    Costing.FUEL: "fuel",
    Costing.CO2: "CO2",
    Costing.TOLLS: "tolls",
    Costing.SERVING: "drivers and vans that were not preferred",
    Costing.PUNCTUALITY: "minutes too early or too late",
    Costing.SPREAD: "routes that are not compact",
}
MOST_OTHERS = 10


def of_comparison(found: Comparison) -> Iterator[str]:
    """Both days side by side, then the verdict."""
    now, then = found.now.totals, found.then.totals
    yield f"{'':<16}{'as it is':>14}{'what if':>14}"
    for caption, one, other in (
        ("cost", _money(now.cost), _money(then.cost)),
        ("kilometres", f"{now.distance_m / 1000:.1f}", f"{then.distance_m / 1000:.1f}"),
        ("hours", f"{now.duration_s / 3600:.1f}", f"{then.duration_s / 3600:.1f}"),
        ("drivers", str(now.drivers), str(then.drivers)),
        ("stops", str(now.stops), str(then.stops)),
        ("left out", str(now.left_out), str(then.left_out)),
    ):
        yield f"{caption:<16}{one:>14}{other:>14}"
    yield verdict(found)
    question = found.question
    yield (
        f"  Best of {question.seeds} plans of {question.seconds:g} s on each side, with the same seeds and from "
        f"nothing but what is locked; chance alone makes a difference of up to {_money(found.difference.spread)}."
    )
    if found.assumes_costs:
        yield "  The fleet has no costs: plans were weighed with usual ones for kilometres and hours."


def verdict(found: Comparison) -> str:
    """What the change comes to, in one sentence."""
    cents = found.difference.cents
    if not found.difference.is_real:
        return "No real difference: another seed alone could make as much."
    text = f"{_money(abs(cents))} {'dearer' if cents > 0 else 'cheaper'} on average"
    more = found.then.totals.left_out - found.now.totals.left_out
    if more:
        text += f", orders left out included: {abs(more)} {'more' if more > 0 else 'fewer'}"
    return f"{text}."


def of_costs(planned: Planned, costs: PlanCosts) -> Iterator[str]:
    """What a plan costs, part by part, and how far from the best it can be."""
    yield f"The plan of {planned.date} costs {_money(costs.routes)}:"
    for part, cents in costs.parts.items():
        yield f"  {_money(cents):>12}  {PARTS[part]}"
    if costs.left_out:
        yield f"  {_money(costs.left_out):>12}  is what its orders left out are priced at, beside that"
    if costs.bound is None or costs.gap is None:
        yield "How far it is from the best there can be is not known."
    elif not costs.gap and costs.bound.is_optimum:
        yield "No plan that keeps all rules is cheaper: every one was tried."
    else:
        yield (
            f"No plan that keeps all rules costs less than {_money(costs.bound.cost)} (what is left out included): "
            f"this one could be cheaper by {costs.gap:.0%} at most. The bound is a weak one."
        )


def of_stop(planned: Planned, found: Alternatives, stop: Marginal) -> Iterator[str]:
    """Why a served order stands where it stands, what it costs, and what others would cost."""
    names = _names(planned)
    marked = "about " if stop.is_estimated else ""
    yield f"Order {stop.order_id} is served by {names[stop.shift_id]}."
    if found.here is not None:
        rank = f"number {found.here.rank} of {found.here.among} drivers"
        yield f"  It adds {_money(found.here.cost)} to that route, {rank}."
    yield f"  It costs the day {marked}{_money(stop.cost)}{' (estimated)' if stop.is_estimated else ''}:"
    yield f"    {_money(stop.detour)} for its way and time"
    if stop.resequenced:
        yield f"    {_money(stop.resequenced)} since the rest could be driven in a better sequence"
    if stop.taken:
        yield f"    {_money(stop.gained)} since {', '.join(stop.taken)} could be served in its place"
    for other in found.others[:MOST_OTHERS]:
        yield f"  {names[other.shift_id]}: {other.cost / 100:+.2f}"
        for violation in other.violations:
            yield f"      ! {of_violation(violation)}"


def of_left_out(
    planned: Planned, order_id: str, told: Unassigned | None, remedies: tuple[Remedy, ...]
) -> Iterator[str]:
    """Why an order is left out, and what would let it in."""
    yield f"Order {order_id} is left out{f' ({told.verdict})' if told is not None else ''}."
    for reason in told.reasons if told is not None else ():
        yield f"  {reason.text}"
    names = _names(planned)
    yield "What would let it in, tried on the day as it is:" if remedies else "No one or two small changes let it in."
    for remedy in remedies:
        if remedy.kind is RemedyKind.PLACE:
            yield "  Set its place: the address was not found for sure."
            continue
        how = what_changes(remedy, names) or "as it is"
        yield f"  {remedy.cost / 100:+.2f}  {names[remedy.shift_id]}: {how}"


def _names(planned: Planned) -> dict[str, str]:
    """Drivers by shift; with their vehicles where somebody has several shifts."""
    shifts = planned.day.shifts.values()
    several = {driver for driver, count in Counter(shift.driver.id for shift in shifts).items() if count > 1}
    return {
        shift.id: f"{name} ({shift.vehicle.name or shift.vehicle.id})" if shift.driver.id in several else name
        for shift in shifts
        if (name := shift.driver.name or shift.driver.id)
    }


def _money(cents: int) -> str:
    return f"{cents / 100:.2f}"
