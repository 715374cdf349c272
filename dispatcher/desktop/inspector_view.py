"""What the inspector tells of the day, an order, several orders or a route: plain facts in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from dispatcher.desk.lanes import Lane, LaneStop
from dispatcher.desk.results import Planned
from dispatcher.desktop.violation_words import amount, load, load_text, unit, words
from dispatcher.desktop.words import counted, hours, kilometres, money
from dispatcher.model.fleet import Fleet
from dispatcher.model.manifest import RoadSource
from dispatcher.model.order import Cancellation, Lock, Order, Task, TaskKind
from dispatcher.model.plan import Unassigned
from dispatcher.model.timewindow import clock, window_text
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Violation

MOST_NAMES = 6
"""Names in a row; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: what it is about, what there is to say, and whether it needs a look."""

    caption: str
    text: str
    is_alert: bool = False


@dataclass(frozen=True)
class Stand:
    """A planned date with all that the inspector shows of it."""

    planned: Planned
    lanes: tuple[Lane, ...]
    orders: Mapping[str, Order]
    fleet: Fleet
    source: RoadSource | None = None

    @property
    def zone(self) -> ZoneInfo:
        """The zone that clock times are in."""
        return self.planned.zone

    @cached_property
    def _lanes(self) -> dict[str, Lane]:
        return {order_id: lane for lane in self.lanes for order_id in lane.order_ids}

    def lane_with(self, order_id: str) -> Lane | None:
        """The lane that serves an order."""
        return self._lanes.get(order_id)

    def lane(self, shift_id: str) -> Lane | None:
        """The lane of a shift."""
        return next((lane for lane in self.lanes if lane.shift_id == shift_id), None)

    def left_out(self, order_id: str) -> Unassigned | None:
        """Why the plan leaves an order out; None when it was never asked."""
        return next((u for u in self.planned.plan.unassigned if u.order_id == order_id), None)

    def name(self, order_id: str) -> str:
        """What people call an order: its customer, else its address, else its number."""
        order = self.orders.get(order_id)
        return title_of(order) if order is not None else order_id


def title_of(order: Order) -> str:
    """The customer, else the address, else the number."""
    names = dict.fromkeys(task.name or task.address for task in order.tasks)
    return " → ".join(name for name in names if name.strip()) or order.id


def task_name(kind: TaskKind) -> str:
    """Pickup or delivery."""
    return _tr("Pickup") if kind is TaskKind.PICKUP else _tr("Delivery")


def breach_words(stand: Stand, found: Sequence[Violation], own: str = "") -> tuple[str, ...]:
    """Violations in words; those of other orders than `own` say at whose stop."""
    return tuple(
        words(v, stand.name(v.order_id) if v.order_id and v.order_id != own else "") for v in dict.fromkeys(found)
    )


def between(start: int, end: int, zone: ZoneInfo) -> str:
    """Two moments by the clock."""
    return f"{clock(start, zone)}–{clock(end, zone)}"


# The day


def day_facts(stand: Stand) -> Iterator[Fact]:
    """What a morning's work comes to."""
    planned, lanes = stand.planned, [lane for lane in stand.lanes if lane.stops]
    served = {id_ for lane in stand.lanes for id_ in lane.order_ids}
    cancelled = sum(order.cancelled is not None for order in stand.orders.values())
    left = [id_ for id_, order in stand.orders.items() if id_ not in served and order.cancelled is None]
    judged = planned.day.orders  # only those with a place
    unplaced = [id_ for id_ in left if id_ not in judged and not stand.orders[id_].is_located]
    yield Fact(_tr("Orders"), _count(len(stand.orders) - cancelled))
    if cancelled:
        yield Fact(_tr("Cancelled"), _count(cancelled))
    yield Fact(_tr("Planned"), _count(len(stand.orders) - len(left) - cancelled))
    yield Fact(_tr("Not planned"), _count(len(left)), bool(left))
    if unplaced:
        yield Fact(_tr("Without a sure place"), _count(len(unplaced)), is_alert=True)
    yield Fact(
        _tr("Drivers"),
        _tr("{used} of {all}").format(used=_count(len(lanes)), all=_count(len(stand.lanes))),
    )
    yield Fact(_tr("Stops"), _count(sum(len(lane.stops) for lane in lanes)))
    yield Fact(_tr("Distance"), _km(sum(lane.distance_m for lane in lanes)))
    yield Fact(_tr("Time on the road"), hours(sum(lane.duration_s for lane in lanes)))
    yield Fact(_tr("Cost"), money(planned.judged.routes_cost))
    late = sum(bool(stop.late_s) for lane in lanes for stop in lane.stops)
    yield Fact(_tr("Late stops"), _count(late), bool(late))
    yield Fact(_tr("Broken rules"), _count(planned.judged.violations), bool(planned.judged.violations))
    if planned.estimated:
        yield Fact(_tr("Travel times"), _tr("estimated, without a road network"))
    elif source := stand.source:
        by_region = _tr("{engine}, region {region}").format(engine=source.engine, region=source.region)
        yield Fact(_tr("Travel times"), by_region if source.region else source.engine)


# One order


def stop_of(lane: Lane, order_id: str) -> Iterator[LaneStop]:
    """The stops of an order on its lane."""
    return (stop for stop in lane.stops if order_id in stop.order_ids)


def order_facts(stand: Stand, order: Order) -> Iterator[Fact]:
    """Where and when it is served, or that it is not; what it asks for."""
    lane = stand.lane_with(order.id)
    if lane is not None:
        yield Fact(_tr("Driver"), _joined((lane.driver, lane.vehicle)))
        for stop in stop_of(lane, order.id):
            yield from _stop_facts(stand, order, stop)
    for task in order.tasks:
        yield from _task_facts(stand, order, task)
    if order.load:
        yield Fact(_tr("Load"), load_text(order.load))
    if order.skills:
        yield Fact(_tr("Needs"), ", ".join(sorted(order.skills)))
    if order.cancelled is not None:
        by_list = order.cancelled is Cancellation.LIST
        why = _tr("not in the list that was sent again") if by_list else _tr("by the dispatcher")
        yield Fact(_tr("Cancelled"), why, is_alert=True)
    if order.lock is not None:
        yield Fact(_tr("Locked"), lock_words(stand, order.lock))
    yield from (Fact(name, text) for name, text in order.fields.items() if text)


def _stop_facts(stand: Stand, order: Order, stop: LaneStop) -> Iterator[Fact]:
    zone = stand.zone
    where = _tr("Stop {number}").format(number=stop.number)
    if order.is_linked:
        kind = next(ref.kind for ref in stop.refs if ref.order_id == order.id)
        where = _tr("{task}, stop {number}").format(task=task_name(kind), number=stop.number)
    own = [v for v in stop.violations if v.order_id == order.id]
    yield Fact(where, between(stop.start, stop.departure, zone), bool(own))
    way = _tr("{km} km, {time}").format(km=kilometres(stop.leg_m), time=_minutes(stop.leg_s))
    yield Fact(_tr("Way there"), way)
    if stop.waiting_s >= 60:
        yield Fact(_tr("Waits"), _minutes(stop.waiting_s))
    for text in breach_words(stand, own, order.id):
        yield Fact(_tr("Breaks a rule"), text, is_alert=True)
    others = [stand.name(id_) for id_ in stop.order_ids if id_ != order.id]
    if others:
        yield Fact(_tr("At the same stop"), _names(others))
    if stop.load_after:
        yield Fact(_tr("On board after"), load_text(stop.load_after) or _tr("nothing"))


def _task_facts(stand: Stand, order: Order, task: Task) -> Iterator[Fact]:
    linked = order.is_linked
    place = task.address or (f"{task.location.lat:.5f}, {task.location.lon:.5f}" if task.location else "")
    yield Fact(task_name(task.kind) if linked else _tr("Address"), place, task.location is None)
    if task.windows:
        yield Fact(_tr("Window"), ", ".join(window_text(w, stand.zone) for w in task.windows))
    if task.service_s:
        yield Fact(_tr("Service"), _minutes(task.service_s))


def lock_words(stand: Stand, lock: Lock) -> str:
    """To whom, and whether to a place in the sequence."""
    names = {d.id: d.name for d in stand.fleet.drivers if d.name}
    name = names.get(lock.driver_id, lock.driver_id)
    if lock.position is None:
        return _tr("to {driver}").format(driver=name)
    return _tr("to {driver} and this place in the sequence").format(driver=name)


# Several orders


def orders_facts(stand: Stand, orders: Sequence[Order]) -> Iterator[Fact]:
    """Sums, and who serves how many."""
    total: dict[str, int] = {}
    for order in orders:
        for name, thousandths in order.load.items():
            total[name] = total.get(name, 0) + thousandths
    if total:
        yield Fact(_tr("Load"), load_text(total))
    yield Fact(_tr("Service"), _minutes(sum(t.service_s for o in orders for t in o.tasks)))
    chosen = {order.id for order in orders}
    for lane in stand.lanes:
        count = sum(id_ in chosen for id_ in lane.order_ids)
        if count:
            yield Fact(lane.driver, _orders_count(count))
    left = sum(stand.lane_with(id_) is None for id_ in chosen)
    if left:
        yield Fact(_tr("Not planned"), _orders_count(left), is_alert=True)
    locked = sum(order.lock is not None for order in orders)
    if locked:
        yield Fact(_tr("Locked"), _orders_count(locked))


# A route


def route_facts(stand: Stand, lane: Lane) -> Iterator[Fact]:
    """Who drives what, how long, how far, at what price, how full."""
    zone = stand.zone
    driver = next((d for d in stand.fleet.drivers if d.id == lane.driver_id), None)
    yield Fact(_tr("Vehicle"), lane.vehicle)
    if driver is not None and driver.phone:
        yield Fact(_tr("Phone"), driver.phone)
    yield Fact(_tr("Shift"), between(lane.earliest, lane.latest, zone))
    if not lane.stops:
        yield Fact(_tr("Stops"), _tr("none"))
        return
    yield Fact(_tr("On the road"), f"{between(lane.start, lane.end, zone)} ({hours(lane.duration_s)})")
    yield Fact(_tr("Stops"), _count(len(lane.stops)))
    yield Fact(_tr("Distance"), _km(lane.distance_m))
    yield Fact(_tr("Driving"), _minutes(lane.travel_s))
    if lane.waiting_s >= 60:
        yield Fact(_tr("Waiting"), _minutes(lane.waiting_s))
    for rest in lane.rests:
        yield Fact(_tr("Break"), between(rest.start, rest.start + rest.duration_s, zone))
    yield Fact(_tr("Cost"), money(lane.cost))
    yield from _fullest(lane)
    locked = sum(stop.lock is not None for stop in lane.stops)
    if lane.loaded:
        yield Fact(_tr("Van"), _tr("is loaded"))
    if lane.departs is not None:
        yield Fact(_tr("Leaves"), _tr("at {time}, as you decided").format(time=clock(lane.departs, zone)))
    if lane.locked:
        yield Fact(_tr("Locked"), _tr("the whole route"))
    elif locked:
        yield Fact(_tr("Locked stops"), _count(locked))


def route_breaches(stand: Stand, lane: Lane) -> tuple[str, ...]:
    """Every rule that is broken on a lane, in words."""
    return breach_words(stand, [*lane.violations, *(v for stop in lane.stops for v in stop.violations)])


def _fullest(lane: Lane) -> Iterator[Fact]:
    """The most that is on board, against what the vehicle holds."""
    held = [lane.load_at_start, *(stop.load_after for stop in lane.stops)]
    for name in sorted({name for loads in held for name in loads} | set(lane.capacity)):
        peak = max(loads.get(name, 0) for loads in held)
        if name in lane.capacity:
            text = _tr("{amount} of {capacity}").format(amount=amount(peak), capacity=load(name, lane.capacity[name]))
            yield Fact(_tr("Fullest, {unit}").format(unit=unit(name)), text, peak > lane.capacity[name])
        elif peak:
            yield Fact(_tr("Fullest, {unit}").format(unit=unit(name)), load(name, peak))


def _names(names: Sequence[str]) -> str:
    shown = ", ".join(names[:MOST_NAMES])
    if len(names) <= MOST_NAMES:
        return shown
    return _tr("{names} and {count} more").format(names=shown, count=len(names) - MOST_NAMES)


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _count(number: int) -> str:
    return QLocale().toString(number)


def _orders_count(number: int) -> str:
    return counted(_tr("{count} order|{count} orders"), number)


def _km(metres: int) -> str:
    return _tr("{km} km").format(km=kilometres(metres))


def _minutes(seconds: int) -> str:
    """A length of time to the nearest minute; seconds where it is shorter than one."""
    if seconds < 60:
        return _tr("{seconds} s").format(seconds=seconds)
    if seconds < 3600:
        return _tr("{minutes} min").format(minutes=round(seconds / 60))
    return hours(seconds)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inspector", text)
