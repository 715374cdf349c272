"""Searches that go side by side, halt together, and take over each other's plans."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.model.values import dataclass
from dispatcher.planning.engine import Stopped
from dispatcher.planning.sisr.engine import STEPS_PER_SOLUTION
from dispatcher.planning.sisr.search import FIRST_SLICE, STOPPED, Read, SisrSearch
from dispatcher.planning.usual import quickest

REPORT_EVERY_S = 0.2
EARLY = 0.5
"""The part of a search on a day of traffic in which nobody looks at the hours: many times as many steps fit into it."""
PYVRP_STEPS_PER_SOLUTION = 10


OnPriced = Callable[[Plan, int], None]
"""Takes a plan that the judge found clean, and its cost."""


@dataclass(frozen=True, slots=True)
class Cooling:
    """How long a leg lasts: until `end`, the whole search from `began` to `deadline`; or so many solutions of a round
    of `of`."""

    over: Stopped
    began: float = 0.0
    deadline: float = 0.0
    end: float = 0.0
    solutions: int | None = None
    of: int = 1

    def share(self, steps: int) -> float:
        """The part of the search, or of the round, that is over after so many steps; 1 when the leg is."""
        if self.over():
            return STOPPED
        if self.solutions is not None:
            return 1.0 if steps >= self.solutions * STEPS_PER_SOLUTION else steps / (self.of * STEPS_PER_SOLUTION)
        now = time.monotonic()
        return 1.0 if now >= self.end else (now - self.began) / max(1e-3, self.deadline - self.began)

    def is_early(self) -> bool:
        """True for a leg by the clock that ends in the first part of the search."""
        return self.solutions is None and self.end - self.began <= EARLY * (self.deadline - self.began) + 1e-6

    def is_over(self) -> bool:
        """True when the leg is over by the clock."""
        return self.over() or (self.solutions is None and time.monotonic() >= self.end)

    def halves(self) -> tuple[Cooling, Cooling]:
        """Two legs, one after the other."""
        if self.solutions is not None:
            return self, self
        middle = (time.monotonic() + self.end) / 2
        return replace(self, end=middle), self


class Partner(Protocol):
    """One of the searches. What it tells of and holds as `plan` keeps all rules and costs `cost`."""

    plan: Plan
    cost: int

    def begin(self, plan: Plan) -> None:
        """Go on from this plan."""

    def go_on(self, cooling: Cooling, tell: OnPriced) -> None:
        """Search until the leg is over."""

    def meet(self, plan: Plan) -> None:
        """Hear of the best plan of all."""


class SisrPartner:
    """String removals."""

    def __init__(self, read: Read, seed: int) -> None:
        self.search = SisrSearch(read, seed)
        self.plan, self.cost = Plan(), self.search.cost

    def begin(self, plan: Plan) -> None:
        """Go on from this plan."""
        self.search.begin(plan.routes)
        self.plan, self.cost = self.search.plan, self.search.cost

    def go_on(self, cooling: Cooling, tell: OnPriced) -> None:
        """Search until the leg is over."""
        at_once = None if cooling.solutions is None else FIRST_SLICE
        self.search.go_on(cooling.share, at_once, lambda plan: tell(plan, self.search.cost))
        self.plan, self.cost = self.search.plan, self.search.cost
        if at_once is not None:
            self.search.restart()

    def meet(self, plan: Plan) -> None:
        """Go on from it when it is not what was found here."""
        if plan != self.plan:
            self.begin(plan)


class UsualPartner:
    """String removals on a day of traffic as `day` takes it, without its hours: many times as quick; mended by those
    who know them."""

    def __init__(self, read: Read, day: Day, seed: int) -> None:
        self.search = SisrSearch(Read(day), seed)
        self.mender = SisrSearch(read, 0)
        self.plan, self.cost = Plan(), self.mender.cost

    def begin(self, plan: Plan) -> None:
        """Go on from this plan."""
        self.search.begin(plan.routes)
        self._mend(plan)

    def go_on(self, cooling: Cooling, tell: OnPriced) -> None:
        """Search until the leg is over."""
        at_once = None if cooling.solutions is None else FIRST_SLICE
        self.search.go_on(cooling.share, at_once, lambda _: None)
        self._mend(self.search.plan)
        tell(self.plan, self.cost)
        if at_once is not None:
            self.search.restart()

    def meet(self, plan: Plan) -> None:
        """Go on from it when it is not what was found here."""
        if plan != self.plan:
            self.begin(plan)

    def _mend(self, plan: Plan) -> None:
        self.mender.begin(plan.routes)
        self.plan, self.cost = self.mender.plan, self.mender.cost


class HoursPartner:
    """String removals that do not look at the hours of traffic early on, and know each of them later."""

    def __init__(self, read: Read, seed: int) -> None:
        self.early, self.later = UsualPartner(read, quickest(read.day), seed), SisrPartner(read, seed)
        self.plan, self.cost = Plan(), self.later.cost

    def begin(self, plan: Plan) -> None:
        """Go on from this plan."""
        self.early.begin(plan)
        self.later.begin(plan)
        self.plan, self.cost = self.later.plan, self.later.cost

    def go_on(self, cooling: Cooling, tell: OnPriced) -> None:
        """Search until the leg is over."""
        partner = self.early if cooling.is_early() else self.later
        partner.go_on(cooling, tell)
        self.plan, self.cost = partner.plan, partner.cost

    def meet(self, plan: Plan) -> None:
        """Go on from it when it is not what was found here."""
        for partner in (self.early, self.later):
            partner.meet(plan)
        self.plan, self.cost = self.later.plan, self.later.cost


class PyvrpPartner:
    """PyVRP, its plans mended by string removals' knowledge of the rules."""

    def __init__(self, read: Read, seed: int) -> None:
        from dispatcher.planning.pyvrp_engine import PyvrpSearch  # slow to load

        self.read = read
        self.search = PyvrpSearch(quickest(read.day), seed)
        self.mender = SisrSearch(read, 0)
        self.plan, self.cost = Plan(), self.mender.cost
        self.next_report = 0.0
        self.is_new = False

    def begin(self, plan: Plan) -> None:
        """Go on from this plan."""
        self.search.begin(plan)
        self.mender.begin(plan.routes)
        self.plan, self.cost = self.mender.plan, self.mender.cost

    def go_on(self, cooling: Cooling, tell: OnPriced) -> None:
        """Search until the leg is over."""

        def on_best(_: object) -> None:
            self.is_new = True
            if cooling.solutions is None and time.monotonic() >= self.next_report:
                self._report(tell)

        most = None if cooling.solutions is None else cooling.solutions * PYVRP_STEPS_PER_SOLUTION
        self.search.go_on(most, cooling.is_over, on_best)
        if self.is_new:
            self._mend()

    def meet(self, plan: Plan) -> None:
        """Go on from it when it is not what was found here."""
        if plan != self.plan:
            self.begin(plan)

    def _report(self, tell: OnPriced) -> None:
        began = time.monotonic()
        self._mend()
        tell(self.plan, self.cost)
        now = time.monotonic()
        self.next_report = now + max(REPORT_EVERY_S, 10 * (now - began))

    def _mend(self) -> None:
        self.is_new = False
        found = self.search.plan
        if found is not None:
            self.mender.begin(found.routes)
            self.plan, self.cost = self.mender.plan, self.mender.cost
