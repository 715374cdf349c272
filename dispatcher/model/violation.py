"""Named breaches of a route's rules, as the judge finds them."""

from __future__ import annotations

from enum import StrEnum

from dispatcher.model.values import dataclass


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
    START = "start"  # seconds after the latest start
    VEHICLE = "vehicle"  # 1: a vehicle that is forbidden or not among the allowed
    PEOPLE = "people"  # people missing
    HEIGHT = "height"  # centimetres too high
    ACCESS = "access"  # 1: a zone that this vehicle may not enter, or no time at which it may serve there
    TERRITORY = "territory"  # 1: outside the driver's territory
    GOODS = "goods"  # 1: aboard together with goods of the class in `detail`
    COMPARTMENT = "compartment"  # thousandths over the compartment in `detail`; 1 when there is none for these goods
    RIDE = "ride"  # seconds aboard too long
    STACK = "stack"  # 1: unloaded although something else was loaded later
    DRIVING = "driving"  # seconds at the wheel too many
    WORK = "work"  # seconds of work too many
    WAITING = "waiting"  # seconds of waiting too many
    MINIMUM = "minimum"  # stops too few for the van to go out; seconds of work with detail "work"
    BATTERY = "battery"  # watt-hours missing
    TOGETHER = "together"  # 1: on another route than orders it belongs with
    APART = "apart"  # 1: on one route with an order it must not be with
    SEQUENCE = "sequence"  # 1: not in the sequence decided, or not directly after
    END = "end"  # 1: not the first or last of its route as it must be
    DOCK = "dock"  # 1: loads when every dock is taken
    REST = "rest"  # seconds missing of the rest by law between shifts of one driver; of a week's with detail "week"


@dataclass(frozen=True, slots=True)
class Violation:
    """One breach: the rule, how much, the order it shows at ("" for the route as a whole), and a detail
    (the dimension of a load, the missing skill)."""

    rule: Rule
    amount: int
    order_id: str = ""
    detail: str = ""
