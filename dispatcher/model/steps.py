"""A route as a chain of ways, each with what it leads to: the ground on which the judge stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dispatcher.model.calls import Call, hops, windows_of
from dispatcher.model.day import Day, Node
from dispatcher.model.driving import Pause
from dispatcher.model.fleet import Shift
from dispatcher.model.legs import Leg, ways_of
from dispatcher.model.serving import serving
from dispatcher.model.terms import Serving
from dispatcher.model.timing import Gap, Hours, Service, Timing


class Step(NamedTuple):
    """A way and what it leads to: a task (`served` says how), a call, or the end place.

    `at` is the index of the task, of the task after a call, or the number of tasks for the end. A task that `is_new`
    begins a stop: the van came for it, or did something else before it.
    """

    at: int
    here: int | None
    there: int | None
    call: Call | None
    leg: Leg
    served: Serving | None
    is_new: bool


def steps_of(day: Day, shift: Shift, nodes: Sequence[Node], calls: Sequence[Call]) -> Iterator[Step]:
    """Every way of the route in turn, the one to the end last."""
    way, count, was_task = ways_of(day, shift), len(nodes), False
    for here, there, at, call in hops(day, shift, nodes, calls):
        is_task = call is None and at < count
        served = serving(day, shift, nodes[at]) if is_task else None
        yield Step(at, here, there, call, way(here, there), served, is_task and not (was_task and here == there))
        was_task = is_task


def gaps_of(steps: Sequence[Step]) -> list[Gap]:
    """Travel and setup of each step: setup once for tasks in a row at one place."""
    return [
        Gap(s.leg.seconds, s.served.setup_s if s.is_new and s.served is not None else 0, s.leg.drive) for s in steps
    ]


def as_driven(steps: Sequence[Step], services: Sequence[Service], timing: Timing) -> list[Step]:
    """The steps with the ways as they are driven at their moments, where these hang on them."""
    pauses: dict[int, list[Pause]] = {}
    for taken in timing.breaks:
        pauses.setdefault(taken.gap, []).append(Pause(taken.start, taken.start + taken.duration_s))
    driven, left, last = [], timing.start, len(services)
    for k, (at, here, there, call, leg, served, is_new) in enumerate(steps):
        drive = leg.drive
        if drive is not None:
            stands = pauses.get(k, ())
            arrival = timing.arrivals[k] if k < last else drive.arrival(left, stands)
            standing_s = sum(pause.end - pause.start for pause in stands if pause.start < arrival)
            leg = Leg(arrival - left - standing_s, leg.metres, drive.is_by_road(arrival), drive)
        driven.append(Step(at, here, there, call, leg, served, is_new))
        if k < last:
            left = timing.starts[k] + services[k].lasting(timing.starts[k])
    return driven


def services_of(day: Day, shift: Shift, steps: Sequence[Step]) -> Iterator[Service]:
    """What is done at the end of each way but the last."""
    hours = Hours(day.rules.service_by_hour, day.rules.midnight) if day.rules.service_by_hour else None
    for step in steps[:-1]:
        if step.served is not None:
            yield Service(step.served.windows, step.served.service_s, hours)
        elif step.call is not None:
            yield Service(windows_of(step.call, shift), step.call.seconds)
