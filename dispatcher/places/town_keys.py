"""The keys under which a town is found."""

from __future__ import annotations

from dispatcher.places.spelling import fold, full_key
from dispatcher.places.words import CITY_NAMES


def town_keys(name: str) -> set[str]:
    """A town's name in other languages too, with its district: København SV, Copenhagen SV, Kbh SV."""
    first, _, rest = fold(name).strip().partition(" ")
    keys = {full_key(name)}
    for family in CITY_NAMES:
        if full_key(first) in map(full_key, family):
            keys |= {full_key(f"{other} {rest}") for other in family}
        if full_key(name) in map(full_key, family):
            keys |= set(map(full_key, family))
    return keys
