"""The engine's answer to a table in whole seconds and metres, packed where it is read.

A table of 500 places has half a million figures: as Python's numbers they are taken apart, sent and put together one
by one; packed they cross from the engine's process in a moment.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.values import dataclass

_KIND = "i"
_METRES = 1000


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds and metres, row after row with so many columns each, UNREACHABLE in both where no road leads.

    `zeros`: the cells, counted through all rows, that take no time: few, and the only ones that have to be looked at.
    `busy_s`: seconds of a processor for it, which others on the machine do not change.
    """

    columns: int
    seconds: array[int]
    metres: array[int]
    zeros: array[int]
    busy_s: float

    def rows(self) -> Iterator[tuple[list[int], list[int], list[int]]]:
        """The figures of each row, and its columns that take no time."""
        first = 0
        for start in range(0, len(self.seconds), self.columns):
            end = start + self.columns
            last = bisect_left(self.zeros, end, first)
            zeros = [cell - start for cell in self.zeros[first:last]]
            yield self.seconds[start:end].tolist(), self.metres[start:end].tolist(), zeros
            first = last


def figures_of(answer: dict[str, Any], busy_s: float) -> Figures:
    """What the engine answered to a question for a table: seconds and kilometres, null where no road leads."""
    import numpy as np  # only the engine's process reads answers, and it alone loads this

    given_s, given_km = (answer["sources_to_targets"][name] for name in ("durations", "distances"))
    seconds, metres = np.array(given_s, dtype=float), np.array(given_km, dtype=float) * _METRES
    gone = np.isnan(seconds) | np.isnan(metres)  # half a figure is no road
    seconds[gone] = metres[gone] = UNREACHABLE
    # rounded and not cut: 0.29 km is 290 m although 0.29 x 1000 is a little less in binary
    whole_s, whole_m = (np.rint(each).astype(_KIND) for each in (seconds, metres))
    zeros = np.flatnonzero(whole_s == 0).astype(_KIND)
    s, m, none = (array(_KIND, each.tobytes()) for each in (whole_s, whole_m, zeros))
    return Figures(seconds.shape[1] if seconds.size else 1, s, m, none, busy_s)
