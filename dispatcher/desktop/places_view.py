"""Addresses as the panel of places lists them, and coordinates as people type and paste them: plain values."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from enum import Enum

from dispatcher.desk.addresses import Address
from dispatcher.model.place import Candidate, Location, Precision

MARKS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What candidates are called, in their sequence."""

_NUMBER = r"\d{1,3}(?:[.,]\d+)?"
_DEGREES = rf"([-+−]?)\s*({_NUMBER})\s*°?\s*(?:({_NUMBER})\s*['′’]\s*)?(?:({_NUMBER})\s*(?:[\"″”]|'')\s*)?"
_BETWEEN = r"(?:[;/\s]|,\s|(?<=[\d°'′’\"″”NSEWnsew]),(?=\s*[-+−]?\d))\s*"
_SIDE_FIRST = re.compile(rf"^([NSEW])\s*{_DEGREES}\s*{_BETWEEN}([NSEW])\s*{_DEGREES}$", re.IGNORECASE)
_SIDE_LAST = re.compile(rf"^{_DEGREES}\s*([NSEW]?)\s*{_BETWEEN}{_DEGREES}\s*([NSEW]?)$", re.IGNORECASE)
"""O is no side: it is the east in German and the west in French."""


class Show(Enum):
    """Which addresses are listed."""

    UNSURE = "unsure"
    ALL = "all"
    PINNED = "pinned"
    FAR = "far"


def lets_through(address: Address, show: Show) -> bool:
    """True when the address belongs to what is shown."""
    match show:
        case Show.UNSURE:
            return not address.is_sure
        case Show.PINNED:
            return address.is_pinned
        case Show.FAR:
            return address.is_far
        case Show.ALL:
            return True


def listed(
    addresses: Sequence[Address], show: Show, text: str = "", settled: Collection[object] = ()
) -> tuple[Address, ...]:
    """The addresses to list, unsure ones first: those that hold every word of the text in an address, name or order.

    `settled` are keys of those just decided, which are unsure no more.
    """
    words = text.casefold().split()

    def holds(address: Address) -> bool:
        where = "\n".join((address.address, *address.names, *address.order_ids, *address.depot_ids)).casefold()
        return all(word in where for word in words)

    rows = [
        each
        for each in addresses
        if lets_through(each, show) and holds(each) and not (show is Show.UNSURE and each.key in settled)
    ]
    return tuple(sorted(rows, key=lambda each: each.is_sure or each.key in settled))


def options_of(address: Address) -> tuple[Candidate, ...]:
    """The candidates of an address, first those that a doubt about its place names; the place it has now is among
    them."""
    now = address.location
    others = tuple(c for c in address.candidates if c.location not in {fix.location for fix in address.fixes})
    if now is None or any(candidate.location == now for candidate in others):
        return (*address.fixes, *others)
    precision = Precision.PIN if address.is_pinned else Precision.GIVEN
    precision = Precision.HANDOVER if address.is_handed_over else precision
    return (*address.fixes, Candidate(address.label or degrees(now), now, 1.0, precision), *others)


def degrees(location: Location) -> str:
    """60.16999, 24.93842: what a map or another program takes back."""
    return f"{location.lat:.5f}, {location.lon:.5f}"


def coordinates_in(text: str) -> Location | None:
    """The place that a text gives as coordinates, latitude first unless N, S, E, W say otherwise; None for any other
    text. Decimal points and commas, minus signs, degrees with minutes and seconds are understood."""
    plain = text.strip().strip("()[]").strip()
    if found := _SIDE_FIRST.match(plain):
        parts = found.groups()
        figures = _figure(parts[0], parts[1:5]), _figure(parts[5], parts[6:])
    elif found := _SIDE_LAST.match(plain):
        parts = found.groups()
        figures = _figure(parts[4], parts[:4]), _figure(parts[9], parts[5:9])
    else:
        return None
    return _location(*figures)


type _Figure = tuple[float, str]


def _location(first: _Figure | None, second: _Figure | None) -> Location | None:
    if first is None or second is None:
        return None
    sides = first[1] + second[1]
    if sides in ("", "NE", "NW", "SE", "SW"):
        location = Location(first[0], second[0])
    elif sides in ("EN", "ES", "WN", "WS"):
        location = Location(second[0], first[0])
    else:
        return None
    return location if location.is_on_earth() else None


def _figure(side: str, parts: Sequence[str | None]) -> _Figure | None:
    """Degrees and N, S, E, W or "" of one half; None for a sign beside a side, and for 60 minutes or seconds."""
    sign, *figures = parts
    degrees_, minutes, seconds = (float((figure or "0").replace(",", ".")) for figure in figures)
    if (side and sign) or minutes >= 60 or seconds >= 60:
        return None
    value = degrees_ + minutes / 60 + seconds / 3600
    is_negative = sign in ("-", "−") or side.upper() in ("S", "W")
    return (-value if is_negative else value), side.upper()
