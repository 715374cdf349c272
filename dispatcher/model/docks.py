"""Docks: how many vans can load at one place at the same time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dispatcher.model.calls import CallKind, Halt
from dispatcher.model.day import Day
from dispatcher.model.violation import Rule, Violation


class Loading(NamedTuple):
    """A route that loads: whose, when it may begin, when it would like to, and its halts."""

    shift_id: str
    earliest: int
    start: int
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
    """When each route begins: the last one first, each at the latest moment up to its wish at which a dock is free, and
    at its wish when there is none. Loading on later trips stands where it is."""
    begins = [route.start for route in routes]
    for location, most in day.rules.docks.items():
        place = day.place_of.get(location)
        taken = [
            (halt.start, halt.start + halt.duration_s)
            for route in routes
            for halt in route.halts
            if halt.kind is CallKind.RELOAD and halt.place == place
        ]
        asking = [i for i, r in enumerate(routes) if r.halts and r.halts[0].kind is CallKind.LOAD]
        for i in sorted(asking, key=lambda i: (-routes[i].start, routes[i].shift_id)):
            halt = routes[i].halts[0]
            if halt.place != place:
                continue
            begins[i] = _latest_slot(taken, most, routes[i].earliest, routes[i].start, halt.duration_s)
            taken.append((begins[i], begins[i] + halt.duration_s))
    return begins


def _latest_slot(taken: Sequence[tuple[int, int]], most: int, earliest: int, wish: int, seconds: int) -> int:
    """The latest moment up to `wish` at which fewer than `most` others are at the dock for all of `seconds`."""
    for moment in sorted({wish, *(start - seconds for start, _ in taken)}, reverse=True):
        if not earliest <= moment <= wish:
            continue
        overlapping = [(a, b) for a, b in taken if a < moment + seconds and moment < b]
        fullest = max(
            (sum(a <= t < b for a, b in overlapping) for t in [moment, *(a for a, _ in overlapping)]), default=0
        )
        if fullest < most:
            return moment
    return wish
