"""What one lock costs the day: the day planned with it and without it, on the same terms, and compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dispatcher.desk.results import Change, ChangeKind, Planned
from dispatcher.model.values import dataclass
from dispatcher.planning.wording import money

if TYPE_CHECKING:
    from dispatcher.desk.whatif import Comparison, Question

SECONDS, SEEDS = 3.0, 3
"""How long each plan takes, and how many there are of each side."""


@dataclass(frozen=True, slots=True)
class Locked:
    """A lock: of an order, or of the route of a shift."""

    order_id: str = ""
    shift_id: str = ""

    @property
    def change(self) -> Change:
        """What the day would be without it."""
        if self.order_id:
            return Change(ChangeKind.UNLOCKED, order_ids=frozenset({self.order_id}))
        return Change(ChangeKind.UNLOCKED_ROUTE, shift_ids=frozenset({self.shift_id}))


@dataclass(frozen=True, slots=True)
class LockPrice:
    """Cents that the day costs more with the lock than without it, on average of several plans; `spread` is what chance
    alone makes. `kept_out`: so many orders more are left out with it, at their prices."""

    locked: Locked
    cents: int
    spread: int
    is_real: bool
    kept_out: int
    assumes_costs: bool


def locks_of(planned: Planned, order_id: str) -> Iterator[Locked]:
    """The locks that hold an order where it is: its own, and that of its route."""
    if order_id in planned.day.orders and planned.day.orders[order_id].lock is not None:
        yield Locked(order_id)
    for route in planned.plan.routes:
        if route.locked and any(ref.order_id == order_id for ref in route.tasks):
            yield Locked(shift_id=route.shift_id)


def question_of(locked: Locked) -> Question:
    """What would be without the lock."""
    from dispatcher.desk.whatif import Question

    return Question((locked.change,), SECONDS, SEEDS)


def price_of(locked: Locked, found: Comparison) -> LockPrice:
    """What the comparison says about the lock."""
    with_it, without = found.now.totals, found.then.totals
    gap = found.difference
    kept_out = max(0, with_it.left_out - without.left_out)
    return LockPrice(locked, -gap.cents, gap.spread, gap.is_real, kept_out, found.assumes_costs)


def sentences(price: LockPrice) -> Iterator[str]:
    """The price in words."""
    amount, spread = money(price.cents), money(price.spread)
    if not price.is_real:
        yield f"The lock makes no real difference: chance alone makes up to {spread} between plans of this day."
    elif price.cents > 0:
        yield f"The lock costs the day {amount} on average; chance alone makes up to {spread}."
    else:
        yield "The lock costs the day nothing: without it no cheaper plan was found in this time."
    if price.kept_out and price.is_real:
        yield f"Orders that are left out because of it, at their prices in that: {price.kept_out}."
    if price.assumes_costs:
        yield "The fleet has no costs: usual ones for kilometres and hours were taken."
