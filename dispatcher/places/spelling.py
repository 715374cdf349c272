"""One spelling for what people write in many: folding, keys of street names, house numbers, keys of addresses."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

from dispatcher.places.words import LANGUAGES

_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "’": "'"})
_WORD = re.compile(r"[^\W_]+")
_DIGRAPHS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
_HOUSE = re.compile(r"(\d{1,5})(?:\s*[-–/]\s*(\d{1,5}))?(?:\s*/?\s*(bis|ter|quater|[a-z]))?(?![^\W_])")
_MAX_RANGE = 20
"""A range of more house numbers than this ("1-200") is kept as its two ends."""
_STEM, _LONGER_STEM, _SHORT_ENDING = 2, 3, 3
"""Letters that must stand before an ending; more before one of three letters, which may be part of the name."""


def fold(text: str) -> str:
    """Lower case in Latin letters without accents, width forms or special letters; punctuation and spaces stay."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    if plain.isascii():
        return plain
    bare = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return bare if bare.isascii() else "".join(anyascii(c).lower() if c.isalpha() else c for c in bare)


def words(text: str) -> list[str]:
    """The words and numbers of a text, folded, without punctuation."""
    return _WORD.findall(fold(text))


def _merge_digraphs(word: str) -> str:
    for pair, single in _DIGRAPHS:
        word = word.replace(pair, single)
    return word


_ENDINGS = sorted(
    {_merge_digraphs(long): short for language in LANGUAGES for long, short in language.endings.items()}.items(),
    key=lambda ending: -len(ending[0]),
)


def _word_classes() -> dict[str, str]:
    """Every abbreviation and every meaning of it, mapped to one spelling that they all share.

    That spelling is the short form of an ending where there is one, so that "Lange Str." equals "Langestrasse".
    """
    groups: dict[str, set[str]] = {}
    pairs = [pair for language in LANGUAGES for pair in language.words.items()]
    for one, other in (*pairs, *_ENDINGS):
        group = groups.get(_merge_digraphs(one), {_merge_digraphs(one)}) | groups.get(
            _merge_digraphs(other), {_merge_digraphs(other)}
        )
        groups |= dict.fromkeys(group, group)
    shorts = {short for _, short in _ENDINGS}
    return {word: min(group, key=lambda w: (w not in shorts, len(w), w)) for word, group in groups.items()}


_CLASSES = _word_classes()


def _short(word: str) -> str:
    """The word with its kind of street shortened: hauptstrasse and hauptstr become hauptstr."""
    if word in _CLASSES:
        return _CLASSES[word]
    for long, short in _ENDINGS:
        if word.endswith(long) and len(word) - len(long) >= (_STEM if len(long) > _SHORT_ENDING else _LONGER_STEM):
            return word[: -len(long)] + short
    return word


@lru_cache(maxsize=4096)
def full_key(name: str) -> str:
    """A name without case, accents, spaces and punctuation. Two keys differ by what was typed differently."""
    return "".join(_merge_digraphs(word) for word in words(name))


@lru_cache(maxsize=4096)
def short_key(name: str) -> str:
    """Like `full_key`, and equal for a name and its usual abbreviations in any language of the table."""
    return "".join(_short(_merge_digraphs(word)) for word in words(name))


class House(NamedTuple):
    """A house number: `12 B` is (12, 12, "b"), `12-14` is (12, 14, "")."""

    number: int
    upto: int
    letter: str


def house_at(text: str, position: int = 0) -> tuple[House, int] | None:
    """The house number that starts at this place of a folded text, and where it ends; None when there is none."""
    match = _HOUSE.match(text, position)
    if match is None:
        return None
    number = int(match[1])
    upto = int(match[2]) if match[2] else number
    # 12/3 is flat 3 of house 12, not a range
    return House(number, upto if upto > number else number, match[3] or ""), match.end()


def houses_in(text: str) -> list[House]:
    """Every house that a map's number stands for: `1-5`, `9a;9b`, `12, 2nd floor` (which is just 12)."""
    found: list[House] = []
    for part in re.split(r"[,;]", fold(text)):
        first = house_at(part.strip())
        if first is None:
            break
        house, end = first
        if found and part.strip()[end:].strip():
            break  # "12, 3. krs": what follows the comma is not a house
        found.append(house)
    return found


def numbers_of(house: House) -> list[int]:
    """The numbers of one side of the street that a range covers, both ends included."""
    if house.upto == house.number:
        return [house.number]
    if house.upto - house.number > _MAX_RANGE:
        return [house.number, house.upto]
    return sorted({*range(house.number, house.upto + 1, 2), house.upto})


def address_key(address: str) -> str:
    """The key under which a decision about an address is remembered.

    Equal for spellings that differ in case, accents, spaces, punctuation and usual abbreviations only; a
    different house number, letter, flat or town gives a different key.
    """
    folded = fold(address)
    folded = re.sub(r"(?<=\d)\s+(?=[a-z]\b)", "", folded)
    folded = re.sub(r"(?<=\d)\s*[-–]\s*(?=\d)", "to", folded)
    return " ".join(_short(_merge_digraphs(word)) for word in _WORD.findall(folded))
