"""Where a van that may reload goes back to the depot."""

from __future__ import annotations

from collections.abc import Sequence

from dispatcher.model.calls import Trip, loads_of, release_of
from dispatcher.model.day import Day, Node
from dispatcher.model.fleet import Shift
from dispatcher.model.legs import ways_of
from dispatcher.model.limits import mixed, overfull
from dispatcher.model.line import first_moment
from dispatcher.model.serving import serving
from dispatcher.model.values import dataclass


def trips_of(day: Day, shift: Shift, nodes: Sequence[Node]) -> tuple[Trip, ...]:
    """How a van that may reload serves this sequence: what is aboard together fits and may be together as far as
    that can be, then as little late as possible, then home as early as possible.

    Breaks are left aside here. The van never goes back while goods of a linked order are aboard.
    """
    whole = (Trip(0, len(nodes)),)
    if shift.vehicle.terms.max_trips < 2 or shift.start is None or len(nodes) < 2:
        return whole
    best: list[_Way | None] = [None] * (len(nodes) + 1)
    best[0] = _Way(0, 0, 0, shift.earliest, ())
    for end in range(1, len(nodes) + 1):
        for first in range(end - 1, -1, -1):
            before = best[first]
            if before is None or before.count >= shift.vehicle.terms.max_trips or not _is_closed(nodes[first:end]):
                continue
            way = _extended(day, shift, nodes, before, Trip(first, end))
            held = best[end]
            if held is None or way.badness < held.badness:
                best[end] = way
    found = best[-1]
    return found.trips if found is not None else whole


@dataclass(frozen=True, slots=True)
class _Way:
    """Trips so far: by how much they break the rules of what is aboard, seconds late, how many, and when the van is
    back."""

    over: int
    late: int
    count: int
    moment: int
    trips: tuple[Trip, ...]

    @property
    def badness(self) -> tuple[int, int, int, int]:
        return self.over, self.late, self.moment, self.count


def _is_closed(nodes: Sequence[Node]) -> bool:
    """True when every linked order in the stretch begins and ends in it."""
    ids = [node.order.id for node in nodes if node.order.is_linked]
    return all(ids.count(name) == 2 for name in ids)


def _extended(day: Day, shift: Shift, nodes: Sequence[Node], before: _Way, trip: Trip) -> _Way:
    assert shift.start is not None
    way, depot, moment, late = ways_of(day, shift), day.place_of[shift.start], before.moment, before.late
    if trip.first:
        moment += shift.vehicle.terms.reload_s
    part = nodes[trip.first : trip.end]
    moment = max(moment, release_of(part) or moment)
    here, is_first = depot, True
    for node in part:
        served = serving(day, shift, node)
        leg = way(here, node.place)
        ready = leg.arrival(moment) + (served.setup_s if is_first or node.place != here else 0)
        start = first_moment(served.windows, ready)
        late += max(0, start - served.windows[-1].latest) if served.windows else 0
        moment, here, is_first = start + served.service_s, node.place, False
    if trip.end < len(nodes):
        moment = way(here, depot).arrival(moment)
    over = before.over + _overload(day, shift, part)
    return _Way(over, late, before.count + 1, moment, (*before.trips, trip))


def _overload(day: Day, shift: Shift, part: Sequence[Node]) -> int:
    """Thousandths over the capacities at the fullest leg of a trip, all dimensions and compartments together, and goods
    that must not be aboard together."""
    over = sum(broken.amount for broken in (*mixed(day, part), *overfull(shift, part)))
    levels, start = loads_of(part)
    for name, most in shift.vehicle.capacity.items():
        fullest = max((held.get(name, 0) for held in (start, *levels)), default=0)
        over += max(0, fullest - most)
    return over
