"""The engine's answer to a table in whole seconds and metres, packed where it is read.

A table of 500 places has half a million figures: as Python's numbers they are taken apart, sent and put together one
by one; packed they cross from the engine's process in a moment.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from dispatcher.model.travel import UNREACHABLE

_KIND = "i"
_METRES = 1000


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds and metres, row after row with so many columns each, UNREACHABLE in both where no road leads.

    `busy_s`: seconds of a processor for it, which others on the machine do not change.
    """

    columns: int
    seconds: array[int]
    metres: array[int]
    busy_s: float

    def rows(self) -> Iterator[tuple[list[int], list[int]]]:
        """The figures of each row."""
        for start in range(0, len(self.seconds), self.columns):
            end = start + self.columns
            yield self.seconds[start:end].tolist(), self.metres[start:end].tolist()


def figures_of(answer: dict[str, Any], busy_s: float) -> Figures:
    """What the engine answered to a question for a table: seconds and kilometres, null where no road leads."""
    durations, distances = (answer["sources_to_targets"][name] for name in ("durations", "distances"))
    seconds, metres = array(_KIND), array(_KIND)
    for given_s, given_km in zip(durations, distances, strict=True):
        row_s = _whole(given_s)
        # rounded and not cut: 0.29 km is 290 m although 0.29 x 1000 is a little less in binary
        row_m = array(_KIND, [UNREACHABLE if km is None else round(km * _METRES) for km in given_km])
        for one, other in ((row_s, row_m), (row_m, row_s)):  # half a figure is no road
            column = -1
            for _ in range(one.count(UNREACHABLE)):
                column = one.index(UNREACHABLE, column + 1)
                other[column] = UNREACHABLE
        seconds.extend(row_s)
        metres.extend(row_m)
    return Figures(len(durations[0]) if durations else 1, seconds, metres, busy_s)


def _whole(seconds: Sequence[Any]) -> array[int]:
    """This engine answers whole seconds; another version might not."""
    try:
        return array(_KIND, seconds)
    except TypeError:
        return array(_KIND, [UNREACHABLE if s is None else round(s) for s in seconds])
