"""Two searches beside each other, on one core in turn: the better plan is what both go on from."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.model.schedule import judge
from dispatcher.planning.engine import OnPlan, PlanOptions, Stopped
from dispatcher.planning.portfolio_partners import (
    Cooling,
    HoursPartner,
    Partner,
    PyvrpPartner,
    SisrPartner,
    UsualPartner,
)
from dispatcher.planning.pyvrp_scope import pyvrp_carries
from dispatcher.planning.sisr.engine import rounds, whole
from dispatcher.planning.sisr.search import Read
from dispatcher.planning.usual import has_traffic, usual

LEGS = 8
"""How often the searches halt to look at each other's plans."""
LOOK_S = 0.01
"""How often the search that has halted looks whether the other one has, or time is up."""
OVERTIME_S = 0.1
"""How long one search waits for the last plan of the other when time is up."""
OTHER_SEED = 1_000_003
MANY = 400
"""Orders from which on PyVRP finds nothing that string removals have not found before, where it can only come close to
what a break is."""


class PortfolioRun:
    """One plan. String removals and PyVRP in two threads, both of which leave Python's global lock while they search.

    Where PyVRP cannot carry the day, or is of no help, string removals with two seeds; where traffic hangs on the
    hour, both leave the hours aside at first, and one of them looks at them in the second half of the time. More
    solutions give no dearer plan.
    """

    def __init__(
        self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped, cores: int | None = None
    ) -> None:
        self.began = time.monotonic()
        self.deadline = self.began + options.seconds
        self.day, self.options, self.on_incumbent, self.stopped = day, options, on_incumbent, stopped
        self.cores = cores or _cores()
        self.best, self.cost = Plan(), judge(day, Plan()).cost
        self.turn = threading.Lock()
        self.read = Read(day)

    def plan(self) -> Plan:
        """Search until time is up, told to stop, or so many solutions were found."""
        first: Partner = (HoursPartner if has_traffic(self.day) else SisrPartner)(self.read, self.options.seed)
        first.begin(Plan(self.options.start))
        self._take(first.plan, first.cost)
        pool = ThreadPoolExecutor(1)
        waits = pool.submit(self._second, first.plan)
        second = None
        for cooling in self._legs():
            if self._is_late():
                break
            if second is None and (waits.done() or self.options.solutions is not None):
                second = waits.result()
            self._leg(first, second, cooling, pool)
        pool.shutdown(wait=False, cancel_futures=True)
        return whole(self.best, self.options)

    def _second(self, plan: Plan) -> Partner:
        """The other search, ready. Making PyVRP's model of a large day takes a second: the first one goes ahead."""
        second: Partner
        if self._pyvrp_helps():
            second = PyvrpPartner(self.read, self.options.seed)
        elif has_traffic(self.day):
            second = UsualPartner(self.read, usual(self.day), self.options.seed + OTHER_SEED)
        else:
            second = SisrPartner(self.read, self.options.seed + OTHER_SEED)
        second.begin(plan)
        return second

    def _pyvrp_helps(self) -> bool:
        has_breaks = any(shift.breaks for shift in self.day.shifts.values())
        return pyvrp_carries(self.day) and not (has_breaks and len(self.day.orders) >= MANY)

    def _over(self) -> bool:
        if self.options.solutions is not None and time.monotonic() > self.deadline:
            return True
        return self.stopped()

    def _is_late(self) -> bool:
        return self.stopped() or time.monotonic() > self.deadline

    def _is_long_over(self) -> bool:
        return self.stopped() or time.monotonic() > self.deadline + OVERTIME_S

    def _legs(self) -> list[Cooling]:
        if self.options.solutions is not None:
            return [Cooling(self._over, solutions=part, of=size) for part, size in rounds(self.options.solutions)]
        span = self.deadline - self.began
        shares = (0.03, 0.08, *(k / LEGS for k in range(1, LEGS + 1)))
        return [Cooling(self._over, self.began, self.deadline, self.began + span * share) for share in shares]

    def _leg(self, first: Partner, second: Partner | None, cooling: Cooling, pool: ThreadPoolExecutor) -> None:
        """Both search; then each goes on from the better plan."""
        tell = self._take if self.options.solutions is None else _nobody
        if second is None:
            first.go_on(cooling, tell)
        elif self.cores > 1:
            other = pool.submit(second.go_on, cooling, tell)
            first.go_on(cooling, tell)
            if not _done(other.result, self._is_long_over):
                return
        else:
            early, late = cooling.halves()
            first.go_on(early, tell)
            pool.submit(second.go_on, late, tell).result()
        partners = [first] if second is None else [first, second]
        for partner in partners:
            self._take(partner.plan, partner.cost)
        for partner in partners:
            partner.meet(self.best)

    def _take(self, plan: Plan, cost: int) -> None:
        """Keep and tell of a plan that is cheaper than all before."""
        with self.turn:
            if cost < self.cost or not self.best.routes:
                self.best, self.cost = plan, cost
                self.on_incumbent(whole(plan, self.options))


def _nobody(_: Plan, _cost: int) -> None:
    """Nothing is told on the way when the search is to be repeatable: who comes first would hang on the clock."""


def _done(result: Callable[[float], None], over: Stopped) -> bool:
    """Wait for the other search, but not for one that is late: it ends by itself."""
    while not over():
        with contextlib.suppress(NotYet):
            result(LOOK_S)
            return True
    return False


def _cores() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
