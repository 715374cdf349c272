"""A table of distinct places under way: the engine's figures read row by row, then spread over what was asked."""

from __future__ import annotations

from collections.abc import MutableSequence, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from dispatcher.model.packed import row_of
from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.travel import UNREACHABLE, estimated_leg
from dispatcher.roads.router import Block

ONE_SPOT_M = 50
"""Two places farther apart than this that the engine puts on one spot of road are given an estimated leg."""


@dataclass(slots=True)
class Table:
    """A block of distinct places with roads under way: what is asked and what has come."""

    origins: Sequence[Location]
    targets: Sequence[Location]
    durations: list[MutableSequence[int]] = field(init=False)
    distances: list[MutableSequence[int]] = field(init=False)
    column_of: dict[Location, int] = field(init=False)
    asked: int = 0
    done: int = 0
    rows: int = 0
    """How many rows the next portions have, and how many portions are to be alike."""
    alike: int = 0
    running: dict[Future[Any], tuple[int, int]] = field(default_factory=dict)
    """The first row and the number of rows of each portion that is under way."""

    def __post_init__(self) -> None:
        self.durations, self.distances = [[]] * len(self.origins), [[]] * len(self.origins)
        self.column_of = {place: number for number, place in enumerate(self.targets)}

    def take(self, row: int, durations: list[int], distances: list[int], zeros: Sequence[int]) -> None:
        """Put a row of the engine where it belongs; `zeros` are its columns that take no time. Columns after the last
        target repeat the first ones."""
        width = len(self.targets)
        del durations[width:], distances[width:]
        origin = self.origins[row]
        for column in zeros:
            if column < width and great_circle_m(origin, self.targets[column]) > ONE_SPOT_M:
                durations[column], distances[column] = estimated_leg(origin, self.targets[column])
        if (own := self.column_of.get(origin)) is not None:
            durations[own] = distances[own] = 0
        self.durations[row], self.distances[row] = row_of(durations), row_of(distances)

    def spread(self, origins: Sequence[Location], targets: Sequence[Location]) -> Block:
        """The table over all places as they were asked for, UNREACHABLE where a place has no road. Ask once: rows are
        handed over, not copied, where nobody else gets them."""
        at = {place: number for number, place in enumerate(self.origins)}
        rows = [at.get(origin) for origin in origins]
        without_road = len(self.targets)
        columns = [self.column_of.get(target, without_road) for target in targets]
        is_whole = columns == list(range(without_road))
        nowhere = [UNREACHABLE] * len(targets)
        own: dict[Location, list[int]] = {}
        for number, target in enumerate(targets):
            own.setdefault(target, []).append(number)

        def over(cells: Sequence[MutableSequence[int]]) -> list[Sequence[int]]:
            whole: list[Sequence[int]] = []
            given: set[int] = set()
            for origin, row in zip(origins, rows, strict=True):
                if row is None:
                    figures = row_of(nowhere)
                elif is_whole:
                    figures = row_of(cells[row]) if row in given else cells[row]
                    given.add(row)
                else:
                    padded = [*cells[row], UNREACHABLE]
                    figures = row_of([padded[column] for column in columns])
                for number in own.get(origin, ()):
                    figures[number] = 0
                whole.append(figures)
            return whole

        return Block(over(self.durations), over(self.distances))
