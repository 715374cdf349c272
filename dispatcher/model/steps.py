"""A route as a chain of ways, each with what it leads to: the ground on which the judge stands."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import ne
from typing import NamedTuple

from dispatcher.model.calls import Call, hops, opening_of
from dispatcher.model.day import Day, Node
from dispatcher.model.driving import Drive, Pause
from dispatcher.model.ground import Ground, Stay
from dispatcher.model.legs import ways_of
from dispatcher.model.line import Line
from dispatcher.model.timing import Timing
from dispatcher.model.travel import UNREACHABLE


class Chain(NamedTuple):
    """A route in columns, one entry for each way: way k leads from `stops[k]` to `stops[k + 1]`, over so many `metres`,
    to the task with the index `at[k]`, or to a call before it; the last one to the end, which has the index behind the
    tasks. A task that `is_new` begins a stop: the van came for it, or did something else before it.

    `calls` by way, empty where there are none; `lost` are the ways without a road. A task that `is_bound` may break a
    rule by what it is (see `Stay`).
    """

    nodes: Sequence[Node]
    stays: Sequence[Stay]
    is_plain: bool
    is_bound: bool
    line: Line
    stops: Sequence[int | None]
    metres: Sequence[int]
    is_new: Sequence[bool]
    at: Sequence[int]
    calls: Sequence[Call | None] = ()
    lost: Sequence[int] = ()


def chain_of(day: Day, ground: Ground, stays: Sequence[Stay], calls: Sequence[Call]) -> Chain:
    """The way of a shift from task to task, with these calls between them."""
    if calls:
        return _with_calls(day, ground, stays, calls)
    nodes, places, setups, opens, closes, service_s, gaps, bound, plain, _ = zip(*stays, strict=True)
    stops = (ground.first, *places, ground.last)
    is_new = [True, *map(ne, places[1:], places), False]
    setup_s = [s if new else 0 for s, new in zip(setups, is_new, strict=False)]
    setup_s.append(0)
    windows = [stay.served.windows for stay in stays] if any(gaps) else None
    hours = [ground.hours] * len(places) if ground.hours is not None else None
    travel_s, metres, drives, lost = _ways(day, ground, stops)
    line = Line(travel_s, setup_s, opens, closes, service_s, windows, hours, drives)
    return Chain(nodes, stays, all(plain), any(bound), line, stops, metres, is_new, range(len(stays) + 1), (), lost)


def _with_calls(day: Day, ground: Ground, stays: Sequence[Stay], calls: Sequence[Call]) -> Chain:
    nodes, count = [stay.node for stay in stays], len(stays)
    ways = list(hops(day, ground.shift, nodes, calls))
    stops = [ways[0].here, *(way.there for way in ways)]
    setup_s, is_new, was_task = list[int](), list[bool](), False
    for here, there, at, call in ways:
        is_task = call is None and at < count
        is_new.append(is_task and not (was_task and here == there))
        setup_s.append(stays[at].setup_s if is_new[-1] else 0)
        was_task = is_task
    done = [stays[way.at] if way.call is None else way.call for way in ways[:-1]]
    spans = [(one.opens, one.closes) if isinstance(one, Stay) else opening_of(one, ground.shift) for one in done]
    travel_s, metres, drives, lost = _ways(day, ground, stops)
    line = Line(
        travel_s,
        setup_s,
        [opens for opens, _ in spans],
        [closes for _, closes in spans],
        [one.service_s if isinstance(one, Stay) else one.seconds for one in done],
        [one.served.windows if isinstance(one, Stay) else () for one in done]
        if any(s.has_gaps for s in stays)
        else None,
        [ground.hours if isinstance(one, Stay) else None for one in done] if ground.hours is not None else None,
        drives,
    )
    calls_by_way = [way.call for way in ways]
    plain, bound = all(stay.is_plain for stay in stays), any(stay.is_bound for stay in stays)
    return Chain(nodes, stays, plain, bound, line, stops, metres, is_new, [w.at for w in ways], calls_by_way, lost)


def _ways(
    day: Day, ground: Ground, stops: Sequence[int | None]
) -> tuple[list[int], list[int], list[Drive | None] | None, Sequence[int]]:
    """Seconds, metres, what traffic makes of them, and the ways without a road."""
    seconds, metres, _, traffic = ground.driving
    if traffic is None and None not in stops:
        pairs = list(pairwise(stops))
        travel_s = [seconds[a][b] for a, b in pairs]  # type: ignore[index]
        if max(travel_s) < UNREACHABLE:
            return travel_s, [metres[a][b] for a, b in pairs], None, ()  # type: ignore[index]
    way = ways_of(day, ground.shift)
    legs = [way(here, there) for here, there in pairwise(stops)]
    lost = [k for k, leg in enumerate(legs) if not leg.has_road]
    drives = [leg.drive for leg in legs] if traffic is not None else None
    return [leg.seconds for leg in legs], [leg.metres for leg in legs], drives, lost


def leaves_of(line: Line, timing: Timing) -> list[int]:
    """When the van leaves the start, and each stop."""
    if line.hours is None:
        return [timing.start, *map(int.__add__, timing.starts, line.service_s)]
    return [timing.start, *(start + line.lasting(i, start) for i, start in enumerate(timing.starts))]


def as_driven(chain: Chain, timing: Timing) -> Chain:
    """The ways as they are driven at their moments, where these hang on them."""
    drives = chain.line.drives
    if drives is None:
        return chain
    pauses: dict[int, list[Pause]] = {}
    for taken in timing.breaks:
        pauses.setdefault(taken.gap, []).append(Pause(taken.start, taken.start + taken.duration_s))
    travel_s, lost, last = list(chain.line.travel_s), list(chain.lost), len(timing.starts)
    for k, left in enumerate(leaves_of(chain.line, timing)):
        drive = drives[k]
        if drive is None:
            continue
        stands = pauses.get(k, ())
        arrival = timing.arrivals[k] if k < last else drive.arrival(left, stands)
        travel_s[k] = arrival - left - sum(pause.end - pause.start for pause in stands if pause.start < arrival)
        if not drive.is_by_road(arrival):
            lost.append(k)
    return chain._replace(line=chain.line._replace(travel_s=travel_s), lost=sorted(lost))
