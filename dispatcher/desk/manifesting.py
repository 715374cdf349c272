"""Manifests of a planned date: the routes frozen with everything that paper, file and phone need."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dispatcher.desk.day_travel import DayRoads, lines_along, roads_of
from dispatcher.desk.region_facts import Region
from dispatcher.desk.results import Planned
from dispatcher.desk.road_source import road_source
from dispatcher.desk.sentences import of_violation
from dispatcher.manifests.language import ENGLISH, Language
from dispatcher.model.day import Day
from dispatcher.model.fleet import Depot, Fleet, Shift
from dispatcher.model.manifest import LeftOut, Manifest, ManifestBreak, ManifestDay, ManifestStop, ManifestTask
from dispatcher.model.order import Order
from dispatcher.model.schedule import Schedule
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Violation
from dispatcher.roads.router import Router

NOT_PLANNED = "It came after the plan was made: plan the day again."


@dataclass(frozen=True, slots=True)
class Speech:
    """What manifests speak: the language of their own words, and how sentences about the day are said in it."""

    language: Language = ENGLISH
    violation: Callable[[Violation], str] = of_violation
    reason: Callable[[str], str] = str


PLAIN = Speech()
"""English."""


def manifest_day(
    planned: Planned,
    fleet: Fleet,
    orders: Sequence[Order],
    router: Router,
    region: Region | None,
    on_progress: Callable[[float, str], None],
    speech: Speech = PLAIN,
) -> ManifestDay:
    """All used routes as manifests, with the lines that they take along the roads, and what is left out.

    `orders` are all of the date, also those without a place.
    """
    numbers = {shift_id: number for number, shift_id in enumerate(planned.day.shifts)}
    used = sorted((s for s in planned.judged.schedules if s.visits), key=lambda s: numbers[s.route.shift_id])
    roads = roads_of(router, {planned.date: planned.roads}, planned.day.shifts.values(), planned.zone)
    manifests = []
    for i, schedule in enumerate(used):
        on_progress(i / len(used), "Drawing routes along the roads")
        manifests.append(_manifest(planned.day, schedule, fleet, roads, numbers[schedule.route.shift_id], speech))
    return ManifestDay(
        planned.date,
        planned.zone,
        tuple(manifests),
        _left_out(planned, orders, speech),
        planned.estimated,
        region.attribution if region else "",
        road_source(planned.day.travel, region.name if region else ""),
    )


def _manifest(day: Day, schedule: Schedule, fleet: Fleet, roads: DayRoads, number: int, speech: Speech) -> Manifest:
    shift = day.shifts[schedule.route.shift_id]
    start, end = _depots(shift, fleet)
    stops = _stops(day, schedule, speech)
    places = [p for p in (shift.start, *(s.location for s in stops), shift.end) if p is not None]
    began = [schedule.start] if shift.start is not None else []
    departures = [*began, *(stop.departure for stop in stops)][: max(0, len(places) - 1)]
    legs = tuple(tuple(line) for line in lines_along(roads, shift.vehicle.terms.way, places, departures))
    if shift.start is None:
        legs = ((), *legs)
    stop_of = [i + 1 for i, visits in enumerate(schedule.by_stop()) for _ in visits]
    return Manifest(
        route_id=shift.id,
        driver_name=shift.driver.name or shift.driver.id,
        driver_phone=shift.driver.phone,
        vehicle_name=shift.vehicle.name or shift.vehicle.id,
        start_name=start.name if start else "",
        start_location=shift.start,
        end_name=end.name if end else "",
        end_location=shift.end,
        start=schedule.start,
        end=schedule.end,
        distance_m=schedule.distance_m,
        duration_s=schedule.duration_s,
        stops=stops,
        breaks=tuple(
            ManifestBreak(b.start, b.duration_s, stop_of[b.after - 1] if b.after else 0) for b in schedule.breaks
        ),
        path=legs,
        load_at_start=schedule.load_at_start,
        violations=tuple(speech.violation(v) for v in schedule.violations if not v.order_id),
        number=number,
    )


def _stops(day: Day, schedule: Schedule, speech: Speech) -> tuple[ManifestStop, ...]:
    stops = []
    for number, visits in enumerate(schedule.by_stop(), start=1):
        first, last = visits[0], visits[-1]
        nodes = [day.nodes[v.ref] for v in visits]
        ids = {n.order.id for n in nodes}
        stops.append(
            ManifestStop(
                number,
                day.travel.places[first.place],
                tuple(ManifestTask(n.order, n.task) for n in nodes),
                first.arrival,
                first.start,
                last.departure,
                first.leg_m,
                first.leg_s,
                last.load_after,
                tuple(speech.violation(v) for v in schedule.violations if v.order_id in ids),
            )
        )
    return tuple(stops)


def _depots(shift: Shift, fleet: Fleet) -> tuple[Depot | None, Depot | None]:
    depots = {d.id: d for d in fleet.depots}
    for pattern in fleet.patterns:
        if pattern.id == shift.id:
            return depots.get(pattern.start_depot_id or ""), depots.get(pattern.end_depot_id or "")
    return None, None


def _left_out(planned: Planned, orders: Sequence[Order], speech: Speech) -> tuple[LeftOut, ...]:
    served = {ref.order_id for route in planned.plan.routes for ref in route.tasks}
    told = {u.order_id: u for u in planned.plan.unassigned}
    out = []
    for order in orders:
        if order.id in served:
            continue
        why = told.get(order.id)
        reasons = tuple(speech.reason(r.text) for r in why.reasons) if why else (speech.reason(NOT_PLANNED),)
        out.append(LeftOut(order, why.verdict if why else "", reasons))
    return tuple(out)
