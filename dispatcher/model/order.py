"""What customers ask for: orders, and the one or two tasks that serve each."""

from __future__ import annotations

import copyreg
import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from enum import StrEnum
from types import MappingProxyType

from dispatcher.model.place import Location
from dispatcher.model.terms import PLAIN_ORDER, PLAIN_TASK, OrderTerms, TaskTerms
from dispatcher.model.terms import Load as Load
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.values import dataclass

NO_LOAD: Load = MappingProxyType({})
LOAD_SCALE = 1000


def read_only[K, V](items: dict[K, V]) -> MappingProxyType[K, V]:
    """A view of `items` that nobody can write through."""
    return MappingProxyType(items)


# A day travels to the planning process, and Python does not pickle read-only views by itself.
copyreg.pickle(MappingProxyType, lambda view: (read_only, (dict(view),)))

PRIORITY_LOWEST, PRIORITY_NORMAL, PRIORITY_HIGHEST = 0, 50, 100


class TaskKind(StrEnum):
    """Which way the goods go at a stop."""

    PICKUP = "pickup"
    DELIVERY = "delivery"


@dataclass(frozen=True, slots=True)
class Task:
    """One half of an order: goods taken at, or brought to, one place.

    `location` is None until the place is sure; such a task cannot be planned. Service starts inside one
    of `windows` (none: any time); `service_s` per task, `setup_s` once per place and visit, before service.
    `phone` is as it was typed and shown, `dial` the same number as E.164 has it, "" where that is not sure.
    """

    kind: TaskKind
    address: str = ""
    location: Location | None = None
    windows: tuple[TimeWindow, ...] = ()
    service_s: int = 0
    setup_s: int = 0
    name: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    terms: TaskTerms = PLAIN_TASK
    dial: str = ""


@dataclass(frozen=True, slots=True)
class Lock:
    """A dispatcher's decision that planning keeps: this driver, and if given this place in the sequence.

    `position` counts tasks of the route from 0.
    """

    driver_id: str
    position: int | None = None


class Cancellation(StrEnum):
    """Who cancelled an order: a list that was sent again without it, or the dispatcher."""

    LIST = "list"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Order:
    """What a customer asked for.

    `delivery` alone: goods leave the start depot with the van. `pickup` alone: goods end at the route's end.
    Both: linked, the same van picks up and then delivers. `allowed_drivers` empty means anyone.
    `price_of_leaving_out` in cents; None lets the priority decide. `must_serve` orders are left out last.
    `date` is the local day it is asked for. `fields` are the sender's own columns, kept as they came.
    A `cancelled` order stays in the day and is left out of plans.
    """

    id: str
    date: dt.date | None = None
    delivery: Task | None = None
    pickup: Task | None = None
    load: Load = NO_LOAD
    skills: frozenset[str] = frozenset()
    priority: int = PRIORITY_NORMAL
    must_serve: bool = False
    price_of_leaving_out: int | None = None
    allowed_drivers: frozenset[str] = frozenset()
    forbidden_drivers: frozenset[str] = frozenset()
    lock: Lock | None = None
    fields: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    terms: OrderTerms = PLAIN_ORDER
    cancelled: Cancellation | None = None

    def __post_init__(self) -> None:
        if self.delivery is None and self.pickup is None:
            raise ValueError(f"order {self.id!r} has neither a delivery nor a pickup")
        if self.delivery and self.delivery.kind is not TaskKind.DELIVERY:
            raise ValueError(f"order {self.id!r}: the delivery is marked {self.delivery.kind}")
        if self.pickup and self.pickup.kind is not TaskKind.PICKUP:
            raise ValueError(f"order {self.id!r}: the pickup is marked {self.pickup.kind}")

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks in the order in which they must happen: pickup, then delivery."""
        return tuple(t for t in (self.pickup, self.delivery) if t is not None)

    def with_tasks(self, change: Callable[[Task], Task]) -> Order:
        """The same order with each of its tasks changed."""
        return replace(
            self,
            delivery=change(self.delivery) if self.delivery is not None else None,
            pickup=change(self.pickup) if self.pickup is not None else None,
        )

    @property
    def is_linked(self) -> bool:
        """True when goods are picked up and delivered by the same route."""
        return self.pickup is not None and self.delivery is not None

    @property
    def is_located(self) -> bool:
        """True when every task has a place."""
        delivery, pickup = self.delivery, self.pickup  # days have thousands of orders: no generator for two tasks
        return (delivery is None or delivery.location is not None) and (pickup is None or pickup.location is not None)
