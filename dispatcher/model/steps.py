"""A route as a chain of ways, each with what it leads to: the ground on which the judge stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dispatcher.model.calls import Call, Hop, hops, windows_of
from dispatcher.model.day import Day, Node
from dispatcher.model.fleet import Shift
from dispatcher.model.legs import Leg, leg_between
from dispatcher.model.serving import serving
from dispatcher.model.terms import Serving
from dispatcher.model.timing import Gap, Hours, Service


class Step(NamedTuple):
    """A way and what it leads to: a task (`served` says how), a call, or the end place."""

    hop: Hop
    leg: Leg
    served: Serving | None

    @property
    def stays(self) -> bool:
        """True when the van does not move for it."""
        return self.hop.there == self.hop.here


def steps_of(day: Day, shift: Shift, nodes: Sequence[Node], calls: Sequence[Call]) -> Iterator[Step]:
    """Every way of the route in turn, the one to the end last."""
    count = len(nodes)
    for hop in hops(day, shift, nodes, calls):
        served = serving(day, shift, nodes[hop.at]) if hop.call is None and hop.at < count else None
        yield Step(hop, leg_between(day, shift, hop.here, hop.there), served)


def is_new_stop(steps: Sequence[Step], k: int) -> bool:
    """True when a task begins a stop: the van came for it, or did something else before it."""
    return k == 0 or steps[k - 1].served is None or not steps[k].stays


def gaps_of(steps: Sequence[Step]) -> Iterator[Gap]:
    """Travel and setup of each step: setup once for tasks in a row at one place."""
    for k, step in enumerate(steps):
        has_setup = step.served is not None and is_new_stop(steps, k)
        yield Gap(step.leg.seconds, step.served.setup_s if has_setup and step.served is not None else 0)


def services_of(day: Day, shift: Shift, steps: Sequence[Step]) -> Iterator[Service]:
    """What is done at the end of each way but the last."""
    hours = Hours(day.rules.service_by_hour, day.rules.midnight) if day.rules.service_by_hour else None
    for step in steps[:-1]:
        if step.served is not None:
            yield Service(step.served.windows, step.served.service_s, hours)
        elif step.hop.call is not None:
            yield Service(windows_of(step.hop.call, shift), step.hop.call.seconds)
