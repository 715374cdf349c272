"""Dice that a seed sets: the same throws on every machine."""

from __future__ import annotations

import numpy as np

from dispatcher.planning.sisr.arrays import Search
from dispatcher.planning.sisr.compiled import inlined


@inlined
def thrown(s: Search) -> float:
    """A number from 0 to below 1 (Marsaglia's xorshift64)."""
    x = s.dice[0]
    x ^= x << np.uint64(13)
    x ^= x >> np.uint64(7)
    x ^= x << np.uint64(17)
    s.dice[0] = x
    return np.float64(x >> np.uint64(11)) * (1.0 / 9007199254740992.0)


@inlined
def chosen(s: Search, count: int) -> int:
    """A whole number from 0 to below `count`."""
    return int(thrown(s) * count)
