"""What OR-Tools cannot be told of a day, so that another engine may be asked as well. Does not load the library."""

from __future__ import annotations

from dispatcher.model.day import Day
from dispatcher.model.limits import Costing
from dispatcher.model.relations import CLOSE
from dispatcher.model.violation import Rule
from dispatcher.planning.usual import has_traffic


def left_to_judge(day: Day) -> frozenset[Rule | Costing]:
    """The rules that OR-Tools' answer may break or keeps more strictly than it has to, and the costs that it does not
    know exactly. The judge mends and prices them afterwards; everything else is in the model.

    Goods that ride and soft windows: the model may let a driver wait anywhere, the judge has nobody wait but for a
    window. Docks: each van's turn is settled beforehand. The least work of a van, and orders for one driver: at a price
    that may stand where the time is too short. Batteries: enough for the whole way, without charging on it. Service
    that takes longer at some hours: as at the longest of those that are possible. Traffic by the hour: as on average.
    Compact routes: not at all.
    """
    rules, left = day.rules, set[Rule | Costing]()
    vans = [shift.vehicle.terms for shift in day.shifts.values()]
    tasks = [task.terms for order in day.orders.values() for task in order.tasks]
    found: tuple[tuple[bool, Rule | Costing], ...] = (
        (any(order.terms.max_ride_s is not None for order in day.orders.values()), Rule.RIDE),
        (any(van.min_stops or van.min_work_s for van in vans), Rule.MINIMUM),
        (any(relation.kind in CLOSE for relation in rules.relations), Rule.TOGETHER),
        (bool(rules.docks), Rule.DOCK),
        (bool(rules.stations) and any(van.battery is not None for van in vans), Rule.BATTERY),
        (any(terms.soft is not None for terms in tasks), Costing.PUNCTUALITY),
        (bool(rules.service_by_hour) or has_traffic(day), Costing.TIME),
        (bool(rules.price_of_spread), Costing.SPREAD),
    )
    left.update(what for is_there, what in found if is_there)
    return frozenset(left)
