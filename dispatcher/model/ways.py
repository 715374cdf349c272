"""How a vehicle moves along roads: what decides which roads it may take and how long it takes on them."""

from __future__ import annotations

from enum import StrEnum

from dispatcher.model.values import dataclass


class WayKind(StrEnum):
    """Kinds of vehicles that roads treat differently."""

    CAR = "car"  # cars and vans
    TRUCK = "truck"
    CARGO_BIKE = "cargo-bike"
    FOOT = "foot"


@dataclass(frozen=True, slots=True)
class Way:
    """What roads need to know of a vehicle; equal ways take equal times. Sizes of 0 are not known and limit nothing.

    `axle_load_kg` is the heaviest axle; `hazardous`: carries dangerous goods. `avoids_tolls` and `avoids_ferries`
    where another road leads there. `permits` name the zones of the map that it may enter although they are closed.
    """

    kind: WayKind = WayKind.CAR
    height_cm: int = 0
    width_cm: int = 0
    length_cm: int = 0
    weight_kg: int = 0
    axle_load_kg: int = 0
    hazardous: bool = False
    is_electric: bool = False
    avoids_tolls: bool = False
    avoids_ferries: bool = False
    permits: frozenset[str] = frozenset()


STANDARD_WAY = Way()
"""A car or van without special needs: most fleets have no other."""
