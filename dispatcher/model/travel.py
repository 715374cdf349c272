"""Travel between the places of a day: seconds and metres, and whether they are known or estimated."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import NamedTuple

from dispatcher.model.packed import MOST_LISTS, Packed, packed
from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.values import dataclass
from dispatcher.model.ways import Way

Table = Sequence[Sequence[int]]

UNREACHABLE = 10**7
"""Seconds and metres that stand for "there is no road": the judge names it, no engine chooses it."""

DETOUR = 1.4
SECONDS_PER_KM, SPEED_EXPONENT = 165.0, 0.76
"""Crow-flies fit on four cities (16 to 28 % error): metres = 1.4 x great circle, seconds = 165 x km^0.76."""


class Span(NamedTuple):
    """Driving times from a moment on (seconds since 1970 in UTC) until the next span begins: a square table."""

    since: int
    duration_s: Table


@dataclass(frozen=True, slots=True)
class Travel:
    """Square tables over `places`: `duration_s[i][j]` and `distance_m[i][j]` from place i to place j.

    `estimated` is True when any figure comes from the crow-flies estimate instead of roads. `toll_cents`: what the way
    costs a van that pays tolls, the same shape; None where there are no tolls. `spans`, by rising moments, say how
    long ways take from then on; before the first of them, and without any, `duration_s` holds. A way that is under way
    when a span begins goes on at the new pace, so that nobody arrives earlier by leaving later (Ichoua, Gendreau and
    Potvin 2003). `by_way`: travel between the same places for vehicles that move another way than STANDARD_WAY; a way
    that is not named drives as the standard does. `roads` names the router that said so, "" when it is not known.
    """

    places: tuple[Location, ...]
    duration_s: Table
    distance_m: Table
    estimated: bool = False
    toll_cents: Table | None = None
    spans: tuple[Span, ...] = ()
    by_way: Mapping[Way, Travel] = field(default_factory=dict)
    roads: str = ""

    def __post_init__(self) -> None:
        n = len(self.places)
        tables = [("duration_s", self.duration_s), ("distance_m", self.distance_m)]
        tables += [(f"the span from {span.since}", span.duration_s) for span in self.spans]
        for name, table in tables:
            if len(table) != n or any(len(row) != n for row in table):
                raise ValueError(f"{name} is not {n} x {n}")
        if any(a.since >= b.since for a, b in itertools.pairwise(self.spans)):
            raise ValueError("the spans are not by rising moments")
        if any(other.places != self.places for other in self.by_way.values()):
            raise ValueError("another way has other places")

    def for_way(self, way: Way) -> Travel:
        """Travel of a vehicle that moves that way."""
        return self.by_way.get(way, self)

    def with_tables(self, places: Sequence[Location], change: Callable[[Table], Table]) -> Travel:
        """Travel between other places: every table that there is, those by the hour and for other vehicles too, as
        `change` makes it."""
        return replace(
            self,
            places=tuple(places),
            duration_s=change(self.duration_s),
            distance_m=change(self.distance_m),
            toll_cents=None if self.toll_cents is None else change(self.toll_cents),
            spans=tuple(Span(span.since, change(span.duration_s)) for span in self.spans),
            by_way={way: other.with_tables(places, change) for way, other in self.by_way.items()},
        )

    def _tables(self) -> Iterator[Table]:
        yield from (self.duration_s, self.distance_m, *(span.duration_s for span in self.spans))
        if self.toll_cents is not None:
            yield self.toll_cents
        for other in self.by_way.values():
            yield from other._tables()

    def slim(self) -> Travel:
        """The same travel with packed tables, where there are too many places for lists."""
        if len(self.places) <= MOST_LISTS or all(isinstance(table, Packed) for table in self._tables()):
            return self
        known: dict[int, Table] = {}  # hours that are alike share a table

        def once(table: Table) -> Table:
            if id(table) not in known:
                known[id(table)] = packed(table)
            return known[id(table)]

        return self.with_tables(self.places, once)


def estimated_leg(a: Location, b: Location) -> tuple[int, int]:
    """(seconds, metres) between two places without a road network."""
    crow_m = great_circle_m(a, b)
    if crow_m == 0:
        return 0, 0
    return round(SECONDS_PER_KM * (crow_m / 1000) ** SPEED_EXPONENT), round(DETOUR * crow_m)


def estimated_travel(places: Sequence[Location]) -> Travel:
    """Travel by the crow-flies fit between every two places, marked as estimated."""
    legs = [[estimated_leg(a, b) for b in places] for a in places]
    return Travel(
        tuple(places),
        [[leg[0] for leg in row] for row in legs],
        [[leg[1] for leg in row] for row in legs],
        estimated=True,
    )
