"""Small changes to a plan, each judged: they find what an engine's model cannot say or its search walked past."""

from __future__ import annotations

import math
import random

from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.plan import Plan
from dispatcher.model.schedule import Judged, judge
from dispatcher.planning.engine import PlanOptions, Stopped, open_day
from dispatcher.planning.finishing import open_routes
from dispatcher.planning.insertion import best_place, routes_by_shift, without_order

MOST_OUT = 6
"""Orders taken out at once."""
TRIES = 4
"""Places judged per order."""
OVERLOOKED = 0.25
"""How often a route is passed over for an order: the second best place now may be the best in the end."""
AT_A_LOSS = 0.25
"""How often an order is put in that is not worth it: one locked to a place needs others before it."""


def polished(day: Day, plan: Plan, options: PlanOptions, stopped: Stopped, patience: float = math.inf) -> Judged:
    """The plan with a few orders at a time taken out and put back elsewhere, as long as that makes it cheaper.

    Goes on until `stopped`, at most `options.solutions` times, or until `patience` times as many tries as there are
    orders to move came to nothing. Locked routes and fixed orders stay as they stand.
    """
    dice = random.Random(options.seed)
    part = open_day(day, options)
    names = sorted(part.orders.keys() - options.fixed)
    best = judge(day, plan)
    rounds = since = 0
    while names and not stopped() and rounds != options.solutions and since < patience * len(names):
        rounds, since = rounds + 1, since + 1
        tried = judge(day, _rebuilt(day, part, best.plan, _chosen(day, best, names, dice), dice, stopped))
        broken = any(s.violations for s in tried.schedules if s.route not in options.locked)
        if not broken and tried.cost <= best.cost:
            since = since if tried.cost == best.cost else 0
            best = tried
    return best


def _chosen(day: Day, best: Judged, names: list[str], dice: random.Random) -> list[str]:
    """An order, as often as not one that is left out, and some of those nearest to it, in any sequence."""
    outside = [name for name in names if name in best.left_out]
    first = dice.choice(outside if outside and dice.random() < 0.5 else names)
    row = day.travel.duration_s[day.nodes[day.refs(first)[0]].place]
    near = sorted(names, key=lambda name: row[day.nodes[day.refs(name)[0]].place])
    count = dice.randint(1, MOST_OUT)
    chosen = {first, *dice.sample(near[: 2 * count], min(count, len(near)))}
    return dice.sample(sorted(chosen), len(chosen))


def _rebuilt(day: Day, part: Day, plan: Plan, chosen: list[str], dice: random.Random, stopped: Stopped) -> Plan:
    routes = routes_by_shift(day, plan.routes)
    for name in chosen:
        routes.update((key, without_order(routes[key], name)) for key in part.shifts)
    for name in chosen:
        if stopped():
            break
        seen = [routes[key] for key in part.shifts if dice.random() >= OVERLOOKED]
        found = best_place(day, open_routes(day, routes, seen, name), name, TRIES)
        if found is None:
            continue
        if found.cost_delta < price_of_leaving_out(day.orders[name]) or dice.random() < AT_A_LOSS:
            routes[found.route.shift_id] = found.route
    return Plan(tuple(route for route in routes.values() if route.tasks))
