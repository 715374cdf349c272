"""Which labels of a lane are shown: each whole or not at all, none over another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

APART_PX = 4.0


class Wish(NamedTuple):
    """A label that begins at `x`: `least` pixels for its marks and number, `most` with the name behind them.

    A name that is cut short is worth showing from `enough` pixels on. Urgent ones get their place first.
    """

    x: float
    least: float
    enough: float
    most: float
    is_urgent: bool = False


def granted(wishes: Sequence[Wish], left: float, right: float) -> list[float]:
    """The pixels that each label gets, 0 for those that are not shown: none reaches into another, or beyond `left`
    and `right`. `wishes` by x."""
    shown = [wish.is_urgent for wish in wishes]
    right += APART_PX
    end = left
    for index, wish in enumerate(wishes):
        if wish.is_urgent:
            shown[index] = end <= wish.x and wish.x + wish.least + APART_PX <= right
            if shown[index]:
                end = wish.x + wish.least + APART_PX
    limits = _next_x(wishes, shown, right)
    end = left
    for index, wish in enumerate(wishes):
        if not wish.is_urgent:
            shown[index] = end <= wish.x and wish.x + wish.least + APART_PX <= limits[index]
        if shown[index]:
            end = wish.x + wish.least + APART_PX
    nexts = [*(wish.x for wish in wishes[1:]), right][: len(wishes)]  # a name does not stand over the next stop
    return [
        _width(wish, min(limit, right) - APART_PX - wish.x) if is_shown else 0.0
        for wish, is_shown, limit in zip(wishes, shown, nexts, strict=True)
    ]


def _width(wish: Wish, room: float) -> float:
    if room >= wish.most:
        return wish.most
    return room if room >= wish.enough else wish.least


def _next_x(wishes: Sequence[Wish], shown: Sequence[bool], right: float) -> list[float]:
    """For each label, where the next one that is shown begins, or everything ends."""
    limits, limit = [right] * len(wishes), right
    for index in range(len(wishes) - 1, -1, -1):
        limits[index] = limit
        if shown[index]:
            limit = wishes[index].x
    return limits
