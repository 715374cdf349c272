"""The day as it stands in the file, put together for the judge: orders with places, shifts, travel, and the plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Fleet, Shift
from dispatcher.model.order import Order
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route
from dispatcher.model.problem import Problem, Where
from dispatcher.roads.router import Router
from dispatcher.store import fleet, orders, plans
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Reader

FAR_FROM_ROAD_M = 100


@dataclass(frozen=True, slots=True)
class DayFacts:
    """One consistent state of a date. `unplaced` orders have a task without a sure place; `closed` are shifts whose
    depot has none."""

    date: dt.date
    fleet: Fleet
    orders: tuple[Order, ...]
    unplaced: tuple[Order, ...]
    shifts: tuple[Shift, ...]
    closed: tuple[Problem, ...]
    plan: Plan


def facts_on(file: DayFile, date: dt.date, zone: ZoneInfo) -> DayFacts:
    """Read everything about a date at one moment."""

    def work(reader: Reader) -> DayFacts:
        there = fleet.fleet(reader)
        asked = orders.orders_on(reader, date)
        shifts, closed = _open_shifts(there, date, zone)
        return DayFacts(
            date,
            there,
            tuple(o for o in asked if o.is_located),
            tuple(o for o in asked if not o.is_located),
            shifts,
            closed,
            plans.plan_on(reader, date),
        )

    return file.read(work)


def _open_shifts(there: Fleet, date: dt.date, zone: ZoneInfo) -> tuple[tuple[Shift, ...], tuple[Problem, ...]]:
    homeless = {d.id for d in there.depots if d.location is None}
    closed = {p.id: p for p in there.patterns if p.is_on(date) and {p.start_depot_id, p.end_depot_id} & homeless}
    problems = tuple(
        Problem(
            "depot-unplaced",
            f"Shift {p.id} cannot be used: the place of its depot is not sure.",
            "Set the depot's place, or give its coordinates in the fleet's workbook.",
            Where(source=p.start_depot_id or p.end_depot_id or ""),
        )
        for p in closed.values()
    )
    return tuple(s for s in there.shifts_on(date, zone) if s.id not in closed), problems


def day_of(
    facts: DayFacts,
    router: Router,
    on_progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Day:
    """The day with travel between all its places; only what is not known yet is computed."""
    places = places_of(facts.orders, facts.shifts)
    travel = router.travel(places, on_progress, cancelled)
    return Day({o.id: o for o in facts.orders}, {s.id: s for s in facts.shifts}, travel)


def standing(day: Day, plan: Plan) -> Plan:
    """What of a stored plan still stands: routes whose shift is there, without orders that are not."""
    routes = []
    for route in plan.routes:
        if route.shift_id in day.shifts:
            routes.append(Route(route.shift_id, tuple(r for r in route.tasks if r in day.nodes), route.locked))
    served = {ref.order_id for route in routes for ref in route.tasks}
    return Plan(tuple(routes), tuple(u for u in plan.unassigned if u.order_id not in served))


def far_from_roads(facts: DayFacts, places: Sequence[Location], snaps: Sequence[float | None]) -> list[Problem]:
    """Orders and depots that lie far from every road, or where no road is near at all."""
    names: dict[Location, str] = {d.location: d.id for d in facts.fleet.depots if d.location is not None}
    names.update((t.location, o.id) for o in facts.orders for t in o.tasks if t.location is not None)
    problems = []
    for place, snap in zip(places, snaps, strict=True):
        where = Where(source=names.get(place, ""))
        if snap is None:
            problems.append(
                Problem(
                    "place-without-road",
                    f"No road is near {place.lat:.5f}, {place.lon:.5f}.",
                    "Check the place, or use a region that covers it.",
                    where,
                )
            )
        elif snap > FAR_FROM_ROAD_M:
            problems.append(
                Problem(
                    "place-far-from-road",
                    f"The place lies {snap:.0f} m from the nearest road.",
                    "Check that it is where the van has to go.",
                    where,
                )
            )
    return problems
