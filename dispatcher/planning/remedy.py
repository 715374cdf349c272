"""A change that lets an order in which the plan leaves out: what is changed, and what that costs and weighs."""

from __future__ import annotations

from enum import StrEnum

from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.plan import Route
from dispatcher.model.values import dataclass

MINUTE = 60


class RemedyKind(StrEnum):
    """What is changed. `amount_s` of a Remedy is how much of it."""

    PLACE = "place"  # set the order's place; nothing else can be tried before
    ROOM = "room"  # nothing: there is room with `shift_id`
    LOCK = "lock"  # the order's lock goes
    LOCKED_ROUTE = "locked route"  # the order goes into a locked route, which stays locked
    WINDOW_EARLIER = "window earlier"  # a window of task `task` opens so much earlier
    WINDOW_LATER = "window later"  # ... closes so much later
    SERVICE = "service"  # the service of task `task` is so much shorter
    SHIFT_EARLIER = "shift earlier"  # the shift begins so much earlier on this day
    SHIFT_LATER = "shift later"  # ... ends so much later
    VEHICLE = "vehicle"  # the shift drives `vehicle_id` on this day
    DRIVER = "driver"  # the driver of the shift is allowed
    SKILL = "skill"  # the skills in `names` are not asked for; `holders` have them
    MOVE = "move"  # order `other_id` goes to `other_shift_id`
    INSTEAD = "instead"  # order `other_id` is left out


INCONVENIENCE = {
    RemedyKind.LOCK: 200,
    RemedyKind.LOCKED_ROUTE: 300,
    RemedyKind.MOVE: 300,
    RemedyKind.VEHICLE: 2_000,
    RemedyKind.DRIVER: 5_000,
    RemedyKind.SKILL: 20_000,
}
"""Cents that a change weighs beyond its price when remedies are sorted."""

CENTS_PER_MINUTE = 60
"""What asking a customer or a driver for a minute weighs."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """A change, or two, with which the plan serves the order and breaks no rule that it keeps now.

    `cost` in cents: what all routes cost more. `before` is the order as it was tried, `order` as it has to be, `shift`
    the shift as it has to be (None: as it is), `routes` those that change: all of it for both changes together where
    there are two. `also` is the second one, which says no more than what it is. Of PLACE only kind and order are said.
    """

    kind: RemedyKind
    order_id: str
    cost: int = 0
    shift_id: str = ""
    amount_s: int = 0
    task: TaskKind | None = None
    other_id: str = ""
    other_shift_id: str = ""
    vehicle_id: str = ""
    names: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()
    before: Order | None = None
    order: Order | None = None
    shift: Shift | None = None
    routes: tuple[Route, ...] = ()
    also: Remedy | None = None

    @property
    def parts(self) -> tuple[Remedy, ...]:
        """The one change, or both."""
        return (self,) if self.also is None else (self, self.also)

    @property
    def left_out(self) -> str:
        """The order that is left out for this one, "" for none."""
        return next((part.other_id for part in self.parts if part.kind is RemedyKind.INSTEAD), "")

    @property
    def can_be_applied(self) -> bool:
        """False where a person has to say something first."""
        return self.kind is not RemedyKind.PLACE

    def weight(self, day: Day) -> int:
        """What the change costs and asks of people, in cents: by this remedies are sorted."""
        return self.cost + sum(_asked(day, part) for part in self.parts)


def _asked(day: Day, part: Remedy) -> int:
    """What one change weighs beyond its price."""
    weight = INCONVENIENCE.get(part.kind, 0) + part.amount_s // MINUTE * CENTS_PER_MINUTE
    if part.kind is RemedyKind.INSTEAD:
        weight += price_of_leaving_out(day.orders[part.other_id])
    return weight
