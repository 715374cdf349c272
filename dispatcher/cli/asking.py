"""Questions about a plan on the command line: `what-if` and `why`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from dispatcher.cli import asking_documents as documents
from dispatcher.cli import asking_words
from dispatcher.desk.choices import Measure
from dispatcher.desk.desk import Desk
from dispatcher.desk.lock_price import Locked, LockPrice, locks_of, sentences
from dispatcher.desk.results import Change, ChangeKind, Planned, Progress, Weights
from dispatcher.desk.whatif import Question, with_spares
from dispatcher.model.problem import Problem, Refused

type Show = Callable[[float, str], None]
type Told = tuple[dict[str, Any], list[str]]


def what_if(desk: Desk, args: argparse.Namespace, show: Show) -> Told:
    """Compare the day with what it would be."""
    question = Question(_changes(desk, args), args.seconds, args.seeds, weights_of(args))
    whole_s = 2 * args.seeds * args.seconds

    def heard(progress: Progress) -> None:
        show(min(1.0, progress.seconds / whole_s), "Comparing")

    found = desk.what_if(args.date, question, args.engine, heard, on_preparing=show)
    document, lines = documents.of_comparison(found), list(asking_words.of_comparison(found))
    if args.adopt:
        desk.accept_plan(desk.propose_adopting(found, args.engine))
        document["adopted"] = True
        lines.append(desk.history()[-1].summary)
    return document, lines


def weights_of(args: argparse.Namespace) -> Weights:
    """What matters how much."""
    return Weights(args.cost, args.punctuality, args.balance, Measure(args.balance_of))


def _changes(desk: Desk, args: argparse.Namespace) -> tuple[Change, ...]:
    changes = []
    if args.without:
        changes.append(Change(ChangeKind.WITHOUT, shift_ids=desk.shifts_of(args.date, args.without)))
    if args.called:
        changes.append(with_spares(desk.spares_of(args.date, args.called)))
    only = desk.shifts_of(args.date, args.driver) if args.driver else frozenset()
    for kind, amount in (
        (ChangeKind.EARLIER, None if args.earlier is None else args.earlier * 60),
        (ChangeKind.LONGER, None if args.longer is None else args.longer * 60),
        (ChangeKind.COST_PER_KM, args.cost_per_km),
    ):
        if amount is not None:
            changes.append(Change(kind, amount, only))
    if args.fuel_price is not None:
        changes.append(Change(ChangeKind.FUEL_PRICE, args.fuel_price))
    for kind, names in ((ChangeKind.UNLOCKED, args.no_lock), (ChangeKind.UNGROUPED, args.no_group)):
        if names is not None:
            named = frozenset() if "" in names else frozenset(names)
            changes.append(Change(kind, order_ids=named))
    if args.no_locked_routes:
        changes.append(Change(ChangeKind.UNLOCKED_ROUTE))
    if args.no_weights:
        changes.append(Change(ChangeKind.CHEAPEST))
    return tuple(changes)


def why(desk: Desk, args: argparse.Namespace, show: Show) -> Told:
    """Why an order stands where it stands, or is left out; without one, what the plan costs."""
    planned = desk.planned(args.date, show)
    if args.order is None:
        if not any(route.tasks for route in planned.plan.routes):
            cause = f"There is no planned route for {planned.date}."
            raise Refused([Problem("not-planned", cause, "Plan the day first.")])
        show(0.5, "Working out a bound")
        costs = desk.plan_costs(planned.date)
        return documents.of_costs(costs), list(asking_words.of_costs(planned, costs))
    _refuse_unknown(desk, planned, args.order)
    show(0.5, "Trying")
    if any(ref.order_id == args.order for route in planned.plan.routes for ref in route.tasks):
        others, stop = desk.alternatives(planned.date, args.order), desk.marginal(planned.date, args.order)
        assert stop is not None  # it is served
        document = {"order_id": args.order, "served": True} | documents.of_stop(others, stop)
        lines = list(asking_words.of_stop(planned, others, stop))
        locks = list(locks_of(planned, args.order))
        if locks and not args.lock:
            lines += ["  It is locked: --lock tells what that costs the day."]
        prices = [_lock_price(desk, planned, locked, show) for locked in locks] if args.lock else []
        if args.lock:
            document["locks"] = [documents.of_lock_price(price) for price in prices]
            lines += [f"  {text}" for price in prices for text in sentences(price)] or ["  It is not locked."]
        return document, lines
    told = next((u for u in planned.plan.unassigned if u.order_id == args.order), None)
    remedies = desk.remedies(planned.date, args.order)
    reasons = documents.of_unassigned(told) if told is not None else {"order_id": args.order}
    document = {"served": False, **reasons, "remedies": [documents.of_remedy(r) for r in remedies]}
    return document, list(asking_words.of_left_out(planned, args.order, told, remedies))


def _lock_price(desk: Desk, planned: Planned, locked: Locked, show: Show) -> LockPrice:
    return desk.lock_price(planned.date, locked, on_progress=lambda share: show(share, "Comparing"))


def _refuse_unknown(desk: Desk, planned: Planned, order_id: str) -> None:
    if order_id not in {order.id for order in desk.orders(planned.date)}:
        cause = f"There is no order “{order_id}” on {planned.date}."
        raise Refused([Problem("order-unknown", cause, "Look at its number, or give another --date.")])
