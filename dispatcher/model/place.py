"""Places on earth: WGS84 degrees, latitude first."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import NamedTuple

from dispatcher.model.values import dataclass

EARTH_RADIUS_M = 6_371_008.8
"""Mean earth radius (IUGG 1980), metres."""


class Location(NamedTuple):
    """A point in WGS84 degrees: latitude, then longitude."""

    lat: float
    lon: float

    def is_on_earth(self) -> bool:
        """True when both figures are finite and inside their ranges."""
        return math.isfinite(self.lat) and math.isfinite(self.lon) and -90 <= self.lat <= 90 and -180 <= self.lon <= 180


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of degrees: south-west and north-east corner, edges included."""

    south: float
    west: float
    north: float
    east: float

    def holds(self, location: Location) -> bool:
        """True when the location lies inside or on the edge."""
        return self.south <= location.lat <= self.north and self.west <= location.lon <= self.east

    @property
    def centre(self) -> Location:
        """The middle."""
        return Location((self.south + self.north) / 2, (self.west + self.east) / 2)


def great_circle_m(a: Location, b: Location) -> float:
    """Metres between two locations along the great circle (haversine formula)."""
    lat_a, lat_b = math.radians(a.lat), math.radians(b.lat)
    half_lat = math.sin((lat_b - lat_a) / 2)
    half_lon = math.sin(math.radians(b.lon - a.lon) / 2)
    h = half_lat * half_lat + math.cos(lat_a) * math.cos(lat_b) * half_lon * half_lon
    return 2 * EARTH_RADIUS_M * math.asin(min(1.0, math.sqrt(h)))


class Precision(StrEnum):
    """What a candidate stands for, finest first."""

    PIN = "pin"  # set by the dispatcher
    GIVEN = "given"  # coordinates in the list
    HANDOVER = "handover"  # where goods for the address were really handed over
    ADDRESS = "address"  # this very house number
    NEAR = "near"  # same number, other letter
    CROSSING = "crossing"  # where the two streets that were named meet
    INTERPOLATED = "interpolated"  # the nearest house number of the street
    POI = "poi"  # a named building or firm
    STREET = "street"  # the middle of the street


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that an address may mean. `confidence` 0..1.

    `source` names a list or service that says so; "" is the region's own address index.
    """

    label: str
    location: Location
    confidence: float
    precision: Precision
    source: str = ""


ACCEPT_AT = 0.85
REVIEW_FROM = 0.60
"""Confidence from which a candidate is taken without asking, and from which it is worth showing."""
