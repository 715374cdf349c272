"""Docks: how many vans can load at one place at the same time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dispatcher.model.calls import CallKind, Halt
from dispatcher.model.day import Day
from dispatcher.model.violation import Rule, Violation
from dispatcher.model.visit import Visit


class Loading(NamedTuple):
    """A route that loads: whose, when it may begin, when it would like to, until when it could without being late, and
    its halts."""

    shift_id: str
    earliest: int
    start: int
    latest: int
    halts: Sequence[Halt]


AT_DOCK = (CallKind.LOAD, CallKind.RELOAD)


def crowded(day: Day, routes: Sequence[tuple[str, Sequence[Halt]]]) -> Iterator[tuple[str, Violation]]:
    """(shift id, violation) for each van that comes to a dock when all are taken; `routes` as (shift id, halts)."""
    for location, most in day.rules.docks.items():
        place = day.place_of.get(location)
        stays = sorted(
            (halt.start, halt.start + halt.duration_s, shift_id)
            for shift_id, halts in routes
            for halt in halts
            if halt.kind in AT_DOCK and halt.place == place
        )
        taken: list[int] = []
        for start, end, shift_id in stays:
            taken = [until for until in taken if until > start]
            if len(taken) >= most:
                yield shift_id, Violation(Rule.DOCK, 1)
            else:
                taken.append(end)


def staggered(day: Day, routes: Sequence[Loading]) -> list[int]:
    """When each route begins: at the latest moment up to its wish at which a dock is free; where that is not to be had
    for all, those that could least begin later come first, and the others wait for a dock as far as they can. Who finds
    none begins at its wish. Loading on later trips stands where it is."""
    begins = [route.start for route in routes]
    for location, most in day.rules.docks.items():
        place = day.place_of.get(location)
        reloads = [
            (halt.start, halt.start + halt.duration_s)
            for route in routes
            for halt in route.halts
            if halt.kind is CallKind.RELOAD and halt.place == place
        ]
        here = [i for i, r in enumerate(routes) if r.halts and r.halts[0].kind is CallKind.LOAD]
        here = [i for i in here if routes[i].halts[0].place == place]
        here.sort(key=lambda i: (-routes[i].start, routes[i].shift_id))
        found = _begun(routes, here, reloads, most, later=False)
        if len(found) < len(here):
            here.sort(key=lambda i: (routes[i].latest, routes[i].start, routes[i].shift_id))
            found = max(found, _begun(routes, here, reloads, most, later=True), key=len)
        for i, moment in found.items():
            begins[i] = moment
    return begins


def _begun(
    routes: Sequence[Loading], turns: Sequence[int], reloads: Sequence[tuple[int, int]], most: int, later: bool
) -> dict[int, int]:
    """When those begin who find a dock, one after the other; with `later` also after their wish."""
    taken, found = list(reloads), dict[int, int]()
    for i in turns:
        route, seconds = routes[i], routes[i].halts[0].duration_s
        moment = _latest_slot(taken, most, route.earliest, route.start, seconds)
        if moment is None and later:
            moment = _soonest_slot(taken, most, route.start, route.latest, seconds)
        if moment is not None:
            found[i] = moment
            taken.append((moment, moment + seconds))
        elif not later:
            taken.append((route.start, route.start + seconds))
    return found


def _latest_slot(taken: Sequence[tuple[int, int]], most: int, earliest: int, wish: int, seconds: int) -> int | None:
    """The latest moment up to `wish` at which fewer than `most` others are at the dock for all of `seconds`."""
    moments = sorted({wish, *(start - seconds for start, _ in taken)}, reverse=True)
    return next((m for m in moments if earliest <= m <= wish and _is_free(taken, most, m, seconds)), None)


def _soonest_slot(taken: Sequence[tuple[int, int]], most: int, wish: int, latest: int, seconds: int) -> int | None:
    """The first moment after `wish` at which that is so."""
    moments = sorted(end for _, end in taken)
    return next((m for m in moments if wish < m <= latest and _is_free(taken, most, m, seconds)), None)


def _is_free(taken: Sequence[tuple[int, int]], most: int, moment: int, seconds: int) -> bool:
    overlapping = [(a, b) for a, b in taken if a < moment + seconds and moment < b]
    return all(sum(a <= t < b for a, b in overlapping) < most for t in [moment, *(a for a, _ in overlapping)])


def could_wait_s(day: Day, visits: Sequence[Visit], until_end_s: int) -> int:
    """Seconds by which a route could begin later with nothing late for it: waiting at stops gives way, and after its
    last stop it has `until_end_s` left. Traffic aside."""
    room = max(0, until_end_s)
    for visit in reversed(visits):
        windows = day.nodes[visit.ref].task.windows
        open_now = [w.latest - visit.start for w in windows if w.earliest <= visit.start <= w.latest]
        room = visit.waiting_s + (min(room, max(open_now)) if open_now else 0 if windows else room)
    return room
