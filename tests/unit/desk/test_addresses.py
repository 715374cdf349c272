"""What is wrong with the places of a date."""

from __future__ import annotations

import datetime as dt
import time

from dispatcher.desk.addresses import problems_at
from dispatcher.desk.dayview import DayFacts
from dispatcher.desk.results import FoundPlace, Located, Surety
from dispatcher.model.fleet import Fleet
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan
from dispatcher.roads.fake import FakeRouter

DATE = dt.date(2026, 11, 23)
ORDERS = 5000


def test_a_long_list_far_from_every_road_is_told_of_at_once() -> None:
    """Each place with its own order, none of them going through all orders (generous for slow machines)."""
    at = {f"A{n}": Location(60.0 + n / 50_000, 25.0) for n in range(ORDERS)}
    orders = tuple(Order(id_, DATE, delivery=Task(TaskKind.DELIVERY, "", where)) for id_, where in at.items())
    facts = DayFacts(DATE, Fleet((), (), (), ()), orders, (), (), (), Plan())
    places = tuple(
        FoundPlace(id_, TaskKind.DELIVERY, "", "", Surety.SURE, where, "list", 1.0, ()) for id_, where in at.items()
    )
    began = time.process_time()
    told = problems_at(Located(places, ()), facts, FakeRouter(lambda _place: False))
    assert time.process_time() - began < 1.0
    assert {where: [(p.code, p.where.source)] for where, p in told.items()} == {
        where: [("place-without-road", id_)] for id_, where in at.items()
    }
