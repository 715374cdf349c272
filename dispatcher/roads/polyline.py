"""The engines' written form of a line: Google's encoded polyline, with six decimals unless another scale is said."""

from __future__ import annotations

from dispatcher.model.place import Location

SCALE = 1e6


def decoded(text: str, scale: float = SCALE) -> tuple[Location, ...]:
    """The points of an encoded line, written in `scale` parts of a degree. Raises ValueError when it is cut short."""
    points: list[Location] = []
    at, lat, lon = 0, 0, 0
    while at < len(text):
        step_lat, at = _number(text, at)
        step_lon, at = _number(text, at)
        lat, lon = lat + step_lat, lon + step_lon
        points.append(Location(lat / scale, lon / scale))
    return tuple(points)


def _number(text: str, at: int) -> tuple[int, int]:
    """(value, next position) of the number that begins at `at`: five bits a character, lowest first."""
    value, shift = 0, 0
    while at < len(text):
        bits = ord(text[at]) - 63
        at += 1
        value |= (bits & 0x1F) << shift
        shift += 5
        if bits < 0x20:
            return (~(value >> 1) if value & 1 else value >> 1), at
    raise ValueError("the line is cut short")
