"""What a candidate says otherwise than the address as written: what a person looks at before accepting it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from dispatcher.model.place import Candidate, Precision
from dispatcher.model.values import dataclass
from dispatcher.places.reading import Reading, readings
from dispatcher.places.spelling import fold, full_key, houses_in, short_key
from dispatcher.places.words import CITY_NAMES, COUNTRIES

_TOWN_SIMILAR = 84.0
_HOUSE = re.compile(r"\s+(\d\S*(?:\s+[a-z])?)$", re.IGNORECASE)


class Differs(StrEnum):
    """In what a candidate differs."""

    NUMBER = "number"  # another house number; `found` "" when it has none
    LETTER = "letter"  # the same number, another letter
    STREET = "street"  # another spelling of the street, or another street
    POSTCODE = "postcode"
    TOWN = "town"
    NAME = "name"  # a building or firm of that name, not an address


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: as the address has it ("" where that is not sure), and as the candidate has it."""

    kind: Differs
    asked: str
    found: str


def differences(address: str, candidate: Candidate) -> tuple[Difference, ...]:
    """How the candidate's label differs from the address, what weighs most first; () when it fits as written.

    For people to read: the candidate's confidence has all of it in already. Abbreviations are no difference.
    """
    what, postcode, town = _parts(candidate.label)
    if candidate.precision is Precision.POI:
        return (Difference(Differs.NAME, "", what),)
    if candidate.precision is Precision.CROSSING:
        return ()  # found by the names of both streets
    house = _HOUSE.search(what)
    street, number = (what[: house.start()], house[1]) if house else (what, "")
    found = readings(address, lambda code: code == postcode.upper())
    compared = (tuple(_compared(reading, street, number, postcode, town)) for reading in found)
    return min(compared, key=_weight, default=())


def _weight(found: tuple[Difference, ...]) -> tuple[int, bool]:
    """A figure that may be a postcode or a house is rather a house that is not there."""
    return len(found), any(each.kind is Differs.POSTCODE for each in found)


def _parts(label: str) -> tuple[str, str, str]:
    """The label of a candidate as street with house, postcode and town; "" for what it lacks."""
    what, _, rest = label.rpartition(", ")
    if not what:
        return label, "", ""
    first, _, after = rest.partition(" ")
    return (what, first, after) if any(c.isdigit() for c in first) else (what, "", rest)


def _compared(reading: Reading, street: str, number: str, postcode: str, town: str) -> Iterator[Difference]:
    if reading.house is not None and houses_in(number)[:1] != [reading.house]:
        there = houses_in(number)
        asked = f"{reading.house.number}{reading.house.letter.upper()}"
        same = bool(there) and there[0].number == reading.house.number
        yield Difference(Differs.LETTER if same else Differs.NUMBER, asked, number)
    runs = [tuple(word.text for word in run) for run in reading.runs]
    rest = _without(runs, street)
    if rest is None:
        yield Difference(Differs.STREET, "", street)
        rest = runs[1:]
    if reading.postcode and postcode and reading.postcode != postcode.upper():
        yield Difference(Differs.POSTCODE, reading.postcode, postcode)
    names = [" ".join(word for word in words if word not in COUNTRIES) for words in rest]
    if town and any(names) and not any(_is_town(name, town) for name in names if name):
        yield Difference(Differs.TOWN, "", town)


def _without(runs: list[tuple[str, ...]], street: str) -> list[tuple[str, ...]] | None:
    """The stretches of words without the street's name; None when none of them holds it."""
    wanted = short_key(street)
    for at, run in enumerate(runs):
        for start in range(len(run)):
            for end in range(len(run), start, -1):
                if short_key(" ".join(run[start:end])) == wanted:
                    left = [*runs[:at], run[:start], run[end:], *runs[at + 1 :]]
                    return [words for words in left if words]
    return None


def _is_town(name: str, town: str) -> bool:
    key, wanted = full_key(name), full_key(town)
    if any({fold(name), fold(town)} <= set(names) for names in CITY_NAMES):
        return True
    from rapidfuzz import fuzz  # late: only names that are alike at a glance need it

    return key in wanted or wanted in key or fuzz.ratio(key, wanted) >= _TOWN_SIMILAR
