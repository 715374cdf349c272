"""The board as lines of a tree: drivers, below each its stops and breaks in sequence, below these broken rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from zoneinfo import ZoneInfo

from dispatcher.desk.lanes import Bond, Lane, LaneRest, LaneStop
from dispatcher.desk.moves import Move
from dispatcher.desktop.violation_words import load_text, words
from dispatcher.model.order import Load, Lock
from dispatcher.model.timewindow import clock
from dispatcher.model.violation import Violation


class Kind(Enum):
    """What a line of the board stands for."""

    LANE = "lane"
    STOP = "stop"
    REST = "rest"
    BREACH = "breach"


@dataclass(slots=True, eq=False)
class Node:
    """One line. `number` counts a lane's or stop's stops, or minutes of a break; `position` is the number of the
    route's tasks before it. `fill` is how full the van is of what it has least room for. `lock` is "" or what is
    locked: route, driver, position; `departs` is when a route has to leave, `bonds` are how a stop's orders belong to
    others."""

    kind: Kind
    lane: Lane
    title: str
    position: int = 0
    times: str = ""
    distance_m: int | None = None
    load: str = ""
    fill: str = ""
    detail: str = ""
    number: int = 0
    lock: str = ""
    is_late: bool = False
    orders: tuple[str, ...] = ()
    is_loaded: bool = False
    departs: str = ""
    bonds: tuple[Bond, ...] = ()
    parent: Node | None = None
    row: int = 0
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """This line and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def add(self, child: Node) -> None:
        """Put a line below this one, last."""
        child.parent, child.row = self, len(self.children)
        self.children.append(child)


def lane_node(lane: Lane, zone: ZoneInfo) -> Node:
    """A driver's line with everything below it."""
    hours = (lane.start, lane.end) if lane.stops else (lane.earliest, lane.latest)
    node = Node(
        Kind.LANE,
        lane,
        lane.driver,
        sum(len(stop.refs) for stop in lane.stops),
        "–".join(clock(moment, zone) for moment in hours),
        lane.distance_m if lane.stops else None,
        load_text(lane.load_at_start),
        fill_text(lane.load_at_start, lane.capacity),
        lane.vehicle,
        len(lane.stops),
        "route" if lane.locked else "",
        orders=lane.order_ids,
        is_loaded=lane.loaded,
        departs=clock(lane.departs, zone) if lane.departs is not None else "",
    )
    for violation in lane.violations:
        node.add(_breach(lane, violation))
    for number in range(len(lane.stops) + 1):
        if number:
            node.add(_stop(lane, lane.stops[number - 1], zone))
        for rest in lane.rests:
            if rest.after == number:
                node.add(_rest(lane, rest, zone))
    return node


def place_of_drop(below: Node | None, row: int) -> Move | None:
    """Where orders go that are dropped below that line before its child number `row` (-1: on the line itself). None
    where nothing can be dropped; the move still lacks its orders."""
    if below is None:
        return None
    if below.kind is Kind.LANE:
        if row < 0:
            return Move((), below.lane.shift_id)
        after = next((n for n in below.children[row:] if n.kind is Kind.STOP), None)
        return Move((), below.lane.shift_id, after.position if after else below.position)
    stop = below if below.kind is Kind.STOP else below.parent
    if below.kind is Kind.REST:
        return Move((), below.lane.shift_id, below.position)
    return Move((), stop.lane.shift_id, stop.position) if stop is not None else None


def fill_text(amounts: Load, capacity: Load) -> str:
    """84 %: of the dimension that has least room left; "" for a van without limits."""
    shares = [amounts.get(name, 0) / most for name, most in capacity.items() if most > 0]
    return f"{round(100 * max(shares))} %" if shares else ""


def _stop(lane: Lane, stop: LaneStop, zone: ZoneInfo) -> Node:
    node = Node(
        Kind.STOP,
        lane,
        stop.name,
        stop.position,
        f"{clock(stop.start, zone)}–{clock(stop.departure, zone)}",
        stop.leg_m,
        load_text(stop.load_after),
        fill_text(stop.load_after, lane.capacity),
        stop.address,
        stop.number,
        _lock(stop.lock),
        stop.late_s > 0,
        stop.order_ids,
        bonds=stop.bonds,
    )
    for violation in stop.violations:
        node.add(_breach(lane, violation))
    return node


def _rest(lane: Lane, rest: LaneRest, zone: ZoneInfo) -> Node:
    times = f"{clock(rest.start, zone)}–{clock(rest.start + rest.duration_s, zone)}"
    before = sum(len(stop.refs) for stop in lane.stops[: rest.after])
    return Node(Kind.REST, lane, "", before, times, number=rest.duration_s // 60)


def _breach(lane: Lane, violation: Violation) -> Node:
    return Node(Kind.BREACH, lane, words(violation))


def _lock(lock: Lock | None) -> str:
    if lock is None:
        return ""
    return "driver" if lock.position is None else "position"
