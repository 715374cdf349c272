"""Routes as the window lists them: a plain tree of drivers, their stops and breaks in sequence, and breaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from zoneinfo import ZoneInfo

from dispatcher.desk.mapview import route_mark, stop_mark
from dispatcher.model.loads import load_list
from dispatcher.model.manifest import Manifest, ManifestBreak, ManifestDay, ManifestStop
from dispatcher.model.palette import colour
from dispatcher.model.timewindow import clock


class Kind(Enum):
    """What a line of the tree stands for."""

    ROUTE = "route"
    STOP = "stop"
    BREAK = "break"
    BREACH = "breach"


@dataclass(slots=True)
class Node:
    """One line. `mark` is its id on the map ("" for none); `number` counts stops from 1 and minutes of a break."""

    kind: Kind
    title: str
    times: str = ""
    distance_m: int | None = None
    load: str = ""
    detail: str = ""
    mark: str = ""
    number: int = 0
    colour: str = ""
    orders: tuple[str, ...] = ()
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """This line and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def breaches(self) -> int:
        """How many rules are broken here and below."""
        return sum(node.kind is Kind.BREACH for node in self.walk())


def route_nodes(day: ManifestDay) -> list[Node]:
    """A tree per used route, in the sequence and the colours of the map."""
    return [_route(manifest, index, day.zone) for index, manifest in enumerate(day.manifests)]


def _route(manifest: Manifest, index: int, zone: ZoneInfo) -> Node:
    paint = colour(index)
    children = _breaches(manifest.violations)
    rests = {after: [b for b in manifest.breaks if b.after_stop == after] for after in range(len(manifest.stops) + 1)}
    children += [_break(rest, zone) for rest in rests[0]]
    for stop in manifest.stops:
        children.append(_stop(stop, stop_mark(index, stop.number), paint, zone))
        children += [_break(rest, zone) for rest in rests[stop.number]]
    return Node(
        Kind.ROUTE,
        manifest.driver_name,
        f"{clock(manifest.start, zone)}–{clock(manifest.end, zone)}",
        manifest.distance_m,
        ", ".join(load_list(manifest.load_at_start)),
        manifest.vehicle_name,
        route_mark(index),
        len(manifest.stops),
        paint,
        tuple(dict.fromkeys(task.order.id for stop in manifest.stops for task in stop.tasks)),
        children,
    )


def _stop(stop: ManifestStop, mark: str, paint: str, zone: ZoneInfo) -> Node:
    tasks = [each.task for each in stop.tasks]
    names = dict.fromkeys(task.name or task.address for task in tasks)
    return Node(
        Kind.STOP,
        ", ".join(name for name in names if name),
        f"{clock(stop.start, zone)}–{clock(stop.departure, zone)}",
        stop.leg_distance_m,
        ", ".join(load_list(stop.load_after)),
        ", ".join(dict.fromkeys(task.address for task in tasks if task.address)),
        mark,
        stop.number,
        paint,
        tuple(dict.fromkeys(each.order.id for each in stop.tasks)),
        _breaches(stop.violations),
    )


def _break(rest: ManifestBreak, zone: ZoneInfo) -> Node:
    times = f"{clock(rest.start, zone)}–{clock(rest.start + rest.duration_s, zone)}"
    return Node(Kind.BREAK, "", times, number=rest.duration_s // 60)


def _breaches(sentences: tuple[str, ...]) -> list[Node]:
    return [Node(Kind.BREACH, sentence) for sentence in sentences]
