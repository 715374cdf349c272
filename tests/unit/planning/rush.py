"""Days with traffic by the hour and with vehicles that have their own ways."""

from __future__ import annotations

import random
from dataclasses import replace

from dispatcher.model.day import Day
from dispatcher.model.travel import Span, Table, Travel
from dispatcher.model.ways import Way, WayKind

BIKE = Way(WayKind.CARGO_BIKE)
HOUR = 3600
RUSH = ((0, 1.0), (1, 1.8), (3, 1.0), (6, 1.4), (8, 1.9), (9, 1.0))
"""Hours after the first shift begins, and how many times as long ways take from then on."""


def with_rush(day: Day, seed: int = 0) -> Day:
    """The day with a rush in the first hours and one in the last; in some streets there is none."""
    dice = random.Random(seed)
    first = min(shift.earliest for shift in day.shifts.values())
    usual = day.travel.duration_s
    quiet = [[dice.random() < 0.3 for _ in row] for row in usual]

    def slow(factor: float) -> Table:
        return [
            [s if is_quiet else round(s * factor) for s, is_quiet in zip(row, marks, strict=True)]
            for row, marks in zip(usual, quiet, strict=True)
        ]

    spans = tuple(Span(first + hour * HOUR, slow(factor)) for hour, factor in RUSH)
    return replace(day, travel=replace(day.travel, spans=spans))


def with_bikes(day: Day) -> Day:
    """The day with every other vehicle a cargo bike, which has shorter ways and takes longer on them."""
    usual = day.travel
    shorter = [[round(m * 0.8) for m in row] for row in usual.distance_m]
    longer = [[round(s * 1.3) for s in row] for row in usual.duration_s]
    spans = tuple(Span(span.since, [[round(s * 1.2) for s in row] for row in usual.duration_s]) for span in usual.spans)
    own = Travel(usual.places, longer, shorter, usual.estimated, None, spans)
    shifts = {
        key: replace(s, vehicle=replace(s.vehicle, terms=replace(s.vehicle.terms, way=BIKE))) if n % 2 else s
        for n, (key, s) in enumerate(day.shifts.items())
    }
    return replace(day, shifts=shifts, travel=replace(usual, by_way={BIKE: own}))
