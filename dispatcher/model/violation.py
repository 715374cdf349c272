"""Named breaches of a route's rules, as the judge finds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """The rule that is broken; `amount` of a Violation is in the unit named here."""

    LATE = "late"  # seconds after the last window
    LOAD = "load"  # thousandths over capacity, at the fullest leg
    SKILL = "skill"  # skills missing
    SHIFT = "shift"  # seconds after the shift's end
    TIME = "time"  # seconds over the vehicle's longest route
    RANGE = "range"  # metres over the vehicle's longest route
    STOPS = "stops"  # stops over the vehicle's most
    DRIVER = "driver"  # 1: a driver who is forbidden or not among the allowed
    LOCK = "lock"  # 1: another driver or position than the dispatcher decided
    PAIR = "pair"  # 1: a linked order without its other half, or in the wrong sequence
    BREAK = "break"  # seconds after the break's last start
    ROAD = "road"  # 1: no road leads there


@dataclass(frozen=True, slots=True)
class Violation:
    """One breach: the rule, how much, the order it shows at ("" for the route as a whole), and a detail
    (the dimension of a load, the missing skill)."""

    rule: Rule
    amount: int
    order_id: str = ""
    detail: str = ""
