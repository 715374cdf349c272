"""Engines under the judge: what they propose is mended, completed and compared before anyone sees it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, TaskRef
from dispatcher.model.schedule import Judged, judge
from dispatcher.model.several_shifts import shared_out
from dispatcher.planning.engine import QUICK_STARTERS, PlannerEngine, PlanOptions, Stopped, has_places, is_plain
from dispatcher.planning.finishing import finished
from dispatcher.planning.insertion_engine import TRIES, InsertionEngine
from dispatcher.planning.ortools_scope import left_to_judge
from dispatcher.planning.polishing import polished
from dispatcher.planning.sisr.carrying import carries
from dispatcher.planning.sisr.machine_code import is_compiled
from dispatcher.planning.usual import has_traffic
from dispatcher.planning.weighing import Scale, filled, leading

OnBetter = Callable[[Judged], None]

CHEAPEST_SHARE = 0.4
"""The part of the time in which the cheapest plan is looked for, when it is not the only wish."""
FEWEST_TO_ARRANGE, ARRANGING_SHARE = 2, 0.6
"""Tasks of routes that may be arranged anew beside orders that stay, for which an engine is asked, and its part of the
time."""
PATIENCE = 20
"""Tries in vain per order, after which polishing alone is not expected to find anything better."""
STRENGTHS = ((1.0, 0.7), (0.5, 0.7), (0.25, 1.0))
"""How much is asked for beside cost, each with its part of the time that is left: less when more is too dear."""
FINISHING_SHARE, FINISHING_MOST_S = 0.1, 1.0
"""The part of the time that is kept back for the finishing touches, and the most of it in seconds."""
MENDING_SHARE = 0.2
"""The same on days of which some rules are left to the judge: what an engine answers there may have to be mended."""


class BestSoFar:
    """Keeps the cheapest plan that the judge found clean, and tells `on_better` of each one."""

    def __init__(self, day: Day, options: PlanOptions, on_better: OnBetter, stopped: Stopped) -> None:
        self._day, self._options, self._on_better, self._stopped = day, options, on_better, stopped
        self.judged: Judged | None = None

    def offer(self, plan: Plan) -> None:
        """Take the plan when it is better. One that breaks a rule is mended first."""
        if self.judged is not None and plan == self.judged.plan:
            return
        judged = self._checked(plan)
        if judged is None:
            judged = judge(self._day, finished(self._day, _once(plan), self._options, self._stopped, TRIES))
        if self.judged is None or judged.cost < self.judged.cost:
            self.judged = judged
            self._on_better(judged)

    def _checked(self, plan: Plan) -> Judged | None:
        """The plan as judged, None when it breaks a rule of planning or of a route that is not locked."""
        if plan != _once(plan) or not set(self._options.locked) <= set(plan.routes):
            return None
        judged = judge(self._day, plan)
        broken = any(s.violations for s in judged.schedules if s.route not in self._options.locked)
        return None if broken else judged


class BestWeighed:
    """Keeps the plan that weighs least beside the cheapest one, and tells `on_better` of each one."""

    def __init__(self, day: Day, options: PlanOptions, cheapest: Judged, on_better: OnBetter, stopped: Stopped) -> None:
        self._day, self._options, self._on_better, self._stopped = day, options, on_better, stopped
        self.scale = Scale(day, options, cheapest)
        self.judged, self._least = cheapest, 1.0

    @property
    def found(self) -> bool:
        """True when a plan weighs less than the cheapest."""
        return self._least < 1.0

    def offer(self, led: Judged, strength: float) -> None:
        """Take a plan of the leading day, completed under the true rules, when it weighs less."""
        cheapest = self.scale.cheapest
        plan = filled(self._day, led.plan, self._options, cheapest, strength, self._stopped)
        judged = judge(self._day, plan)
        weight = self.scale.weight(judged)
        if weight is not None and weight < self._least:
            self.judged, self._least = judged, weight
            self._on_better(judged)


def _once(plan: Plan) -> Plan:
    """The plan with every task where it stands first, and without empty routes."""
    seen: set[TaskRef] = set()
    routes = []
    for route in plan.routes:
        tasks = tuple(ref for ref in dict.fromkeys(route.tasks) if ref not in seen)
        seen.update(tasks)
        if tasks:
            routes.append(replace(route, tasks=tasks))
    return Plan(tuple(routes))


def plan_checked(
    engine: PlannerEngine, day: Day, options: PlanOptions, on_better: OnBetter, stopped: Stopped
) -> Judged:
    """The best plan by the weights of `options`, from an engine that is not believed.

    Everything told to `on_better` and returned keeps all rules of the routes that are not locked, serves no task
    twice, and is better than what came before: cheaper, or, once the cheapest is found, more punctual and balanced.
    """
    if options.weights.is_cost_alone:
        return _cheapest(engine, day, options, on_better, stopped)
    ends = time.monotonic() + options.seconds
    first = replace(options, seconds=options.seconds * CHEAPEST_SHARE)
    cheapest = _cheapest(engine, day, first, on_better, stopped)
    weighed = BestWeighed(day, options, cheapest, on_better, stopped)
    for strength, share in STRENGTHS:
        left = ends - time.monotonic()
        if weighed.found or weighed.scale.is_content or stopped() or left <= 0:
            break
        start = options.start if options.fixed else weighed.judged.plan.routes
        led = replace(options, seconds=left * share, start=start)
        offer = partial(weighed.offer, strength=strength)
        offer(_cheapest(engine, leading(day, options, cheapest, strength), led, offer, stopped))
    return weighed.judged


def _kept_back(day: Day, options: PlanOptions) -> float:
    if left_to_judge(day):
        return options.seconds * MENDING_SHARE
    return min(FINISHING_MOST_S, options.seconds * FINISHING_SHARE)


def _searched(engine: PlannerEngine, day: Day, options: PlanOptions, best: BestSoFar, stopped: Stopped) -> None:
    """Offer what the engine finds. What drivers with several shifts may do in each hangs on the others, which engines
    cannot be told: they search in hours that keep the law whatever is done in them, shared out by the best plan so far,
    first in favour of early shifts and then of late ones."""
    turns = (False, True) if day.shared_drivers and best.judged is not None else (None,)
    for last_first in turns:
        told, start = day, best.judged.plan.routes if best.judged is not None else ()
        if last_first is not None and best.judged is not None:
            driven = {s.route.shift_id: s for s in best.judged.schedules if s.visits}
            told = shared_out(day, driven, last_first=last_first)
        asked = replace(options, seconds=options.seconds / len(turns), start=start)
        best.offer(engine.plan(told, asked, best.offer, stopped))
        if stopped():
            return


def _rearranged(engine: PlannerEngine, day: Day, options: PlanOptions, best: BestSoFar, stopped: Stopped) -> None:
    """Offer what the engine makes of routes that hold nothing which has to stay as it is, around all others: a whole
    route that was closed may have gone to somebody who had none."""
    assert best.judged is not None
    plan, fixed = best.judged.plan, options.fixed
    kept = {r.shift_id: r for r in plan.routes if r.locked or any(ref.order_id in fixed for ref in r.tasks)}
    free = tuple(route for route in plan.routes if route.shift_id not in kept)
    if sum(len(route.tasks) for route in free) < FEWEST_TO_ARRANGE:
        return

    def offer(found: Plan) -> None:
        best.offer(Plan(tuple(kept.get(route.shift_id, route) for route in found.routes)))

    driven = {s.route.shift_id: s for s in best.judged.schedules if s.visits}
    told = shared_out(day, driven) if day.shared_drivers else day
    locked = tuple(replace(route, locked=True) for route in kept.values())
    offer(engine.plan(told, replace(options, locked=locked, start=free, fixed=frozenset()), offer, stopped))


def _cheapest(engine: PlannerEngine, day: Day, options: PlanOptions, on_better: OnBetter, stopped: Stopped) -> Judged:
    """The cheapest plan: a quick first one, the engine's, and the finishing touches."""
    began = time.monotonic()
    best = BestSoFar(day, options, on_better, stopped)
    searches = engine.name != InsertionEngine.name and not options.fixed

    def out_of_time() -> bool:
        return stopped() or time.monotonic() - began > options.seconds

    if options.start:
        InsertionEngine().plan(day, options, best.offer, out_of_time)
    if options.fixed and engine.name != InsertionEngine.name and not out_of_time():
        left = (options.seconds - (time.monotonic() - began)) * ARRANGING_SHARE
        _rearranged(engine, day, replace(options, seconds=left), best, stopped)
    starts_itself = searches and engine.name in QUICK_STARTERS and not has_places(day) and carries(day)
    starts_itself = starts_itself and not day.shared_drivers
    starts_itself = starts_itself and (is_compiled() or (is_plain(day) and not has_traffic(day)))
    if not options.fixed and not starts_itself:
        InsertionEngine().plan(day, replace(options, start=()), best.offer, out_of_time)
    if starts_itself or (searches and not out_of_time()):
        reserve = 0.0 if starts_itself else _kept_back(day, options)
        left = max(0.0, options.seconds - (time.monotonic() - began) - reserve)
        _searched(engine, day, replace(options, seconds=left), best, stopped)
    assert best.judged is not None
    if starts_itself:
        return best.judged
    if best.judged.left_out and not out_of_time():
        best.offer(finished(day, best.judged.plan, options, out_of_time))
    if searches:
        patience = math.inf
    elif options.start or day.shared_drivers:
        patience = PATIENCE
    else:
        patience = 0
    if not out_of_time():
        best.offer(polished(day, best.judged.plan, options, out_of_time, patience).plan)
    return best.judged
