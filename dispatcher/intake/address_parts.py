"""What stands in a cell with an address: the address itself, a name, and what only the driver needs."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

_MOST_CHARS = 300
_APART = re.compile(
    r"\s*[,;|\n]+\s*|\s+[-\u2013]\s+(?=[^\W\d_]{3})|(?<=[^\W\d_]{3})\s+/\s+(?=[^\W\d_]{3})|(?<=\d)\s+/\s+(?=\d{4,5}\s)"
)
_IN_BRACKETS = re.compile(r"\s*\(([^()]*[^\W\d_]{2}[^()]*)\)")
_STREET = re.compile(r"[^\W\d_].*\s\d+\s?[^\W\d_]?(?:[-/]\d+\s?[^\W\d_]?)?|\d+\s?[^\W\d_]?(?:[-/]\d+)?,?\s+[^\W\d_].*")
_WORD = re.compile(r"[^\W\d_]{3}")
_POSTCODE = re.compile(
    r"(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?\s+[^\W\d_].*|.*\s\d{5}(?:-\d{4})?|\d{4}\s?[A-Z]{2}\b.*|\d{5}(?:-\d{3})?"
    r"|.*\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|\d{4}-\d{3}\b.*|\d{2}-\d{3}\b.*",
)


_STREET_ALONE = re.compile(r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f .'-]*[0-9]+[A-Za-z]?")


_NUMBER_ALONE = re.compile(r"\d{1,4}\s?[A-Za-z]?(?:\s?[-/]\s?\d{0,4}[A-Za-z]?)?")


_ADDITION = re.compile(r"\d{0,2}\s?(?:hs|hg|huis|bis|ter|quater|zw|rd|bv|boven|beneden)|[1-4]?[A-D]|I{1,3}|IV|V")
"""What belongs to a house number, as the Netherlands and France write it: bis, 2hg, III."""
_NUMBERED = re.compile(r"[^\W\d_].*\s\d+")


class Parts(NamedTuple):
    """An address with what was written beside it taken out: a name, and extras such as a floor or a note.

    `is_joined`: an addition that a comma kept from its house number is beside it.
    """

    address: str
    name: str = ""
    extras: tuple[str, ...] = ()
    is_joined: bool = False


class _Words(NamedTuple):
    extra: re.Pattern[str]
    at_end: re.Pattern[str]
    care_of: re.Pattern[str]
    note: re.Pattern[str]
    name: re.Pattern[str]
    street: re.Pattern[str]


@cache
def _words() -> _Words:
    """The patterns that the words of address_words.toml make."""
    tables = tomllib.loads(Path(__file__).with_name("address_words.toml").read_text("utf-8"))

    def one(kind: str) -> str:
        folded = sorted({_folded(word) for word in tables[kind]}, key=lambda w: (-len(w), w))
        return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in folded) + ")"

    hand = r"(?:\s+(?:links|rechts|mitte|left|right|gauche|droite|izq|dcha|izda|esq|dto))?"
    nth = r"\d{1,2}\s*(?:\.|er|ere|e|eme|nd|rd|st|th|o|a)?"
    floor = rf"(?:{nth}\s*{one('floor')}\.?{hand}"
    floor += rf"|{one('floor')}\.?\s*\d{{1,2}}|{one('floor_alone')}{hand}"
    floor += r"|\d{1,2}\s?[oa][\s,-]+(?:[a-z]|izq\w*|dcha|drcha|izda|esq|dto|frente|fte)\.?)"
    unit = rf"(?:{one('unit')}\.?\s*(?:n[.ro]*\s*)?#?\s*(?:\d[\w/-]{{0,5}}|[a-z])|#\s*\d+\w?)"
    care_of = rf"{one('care_of')}[.:]?\s+\S.*"
    return _Words(
        re.compile(rf"(?:{floor}|{unit})(?:\s*[/,-]?\s*(?:{floor}|{unit}))*"),
        re.compile(rf"(.*\d\s?[a-z]?|\d+\w?\s.*[a-z]\.?)\s*[/-]?\s+((?:{floor}|{unit})(?:\s+(?:{floor}|{unit}))*)"),
        re.compile(care_of),
        re.compile(rf"(?<!\w){one('note')}(?!\w)"),
        re.compile(rf".*[^\d\s].*\s{one('firm')}|{one('title')}\s+\S.*"),
        re.compile(rf"(?<!\w){one('street')}(?!\w)|{one('street_end')}(?!\w)"),
    )


def _folded(text: str) -> str:
    """Lower case without accents, as long as the text itself wherever that can be (else it is left as it is)."""
    lower = text.lower()
    if lower.isascii():
        return lower
    bare = "".join(_BARE.get(c) or _bare(c) for c in lower)
    return bare if len(bare) == len(text) else lower


_BARE: dict[str, str] = {}


def _bare(char: str) -> str:
    found = unicodedata.normalize("NFKD", char)[:1] or char
    _BARE[char] = found
    return found


_MOST_NAMES = 2
"""So many lines of an address may name a firm and somebody in it."""


def is_street_alone(text: str) -> bool:
    """Whether a text is words with a number at the end, as nearly all streets are: `split` would leave it whole."""
    return bool(_STREET_ALONE.fullmatch(text))


def not_streets_alone(texts: Sequence[str]) -> list[int]:
    """The places of those texts that are not empty and no streets alone."""
    return [k for k, found in enumerate(map(_STREET_ALONE.fullmatch, texts)) if not found and texts[k]]


@lru_cache(maxsize=4_096)
def split(text: str, has_town: bool = False) -> Parts:
    """The parts of an address cell. Nothing is lost: what is not the address is name or extra.

    `has_town`: the town has columns of its own, and so the cell is whole without one.
    """
    if len(text) > _MOST_CHARS:
        return Parts(text)
    extras: list[str] = []
    bare = _IN_BRACKETS.sub(lambda m: _set_aside(m, extras), text)
    kept: list[str] = []
    names: list[str] = []
    is_joined = False
    parts = [part for part in _APART.split(bare) if part]
    for i, part in enumerate(parts):
        kind = _kind(part, parts[i + 1 :], not kept and len(names) < _MOST_NAMES, has_town)
        if kind == "name":
            names.append(part)
        elif kind == "extra":
            extras.append(part)
        else:
            street, behind = _ended(part, bool(kept))
            if kept and _ADDITION.fullmatch(street) and _NUMBERED.fullmatch(kept[-1]):
                kept[-1], street, is_joined = f"{kept[-1]} {street}", "", True
            kept += [street] if street else []
            extras += behind
    if not kept or not (extras or names or is_joined):
        return Parts(text)
    return Parts(", ".join(kept), ", ".join(names), tuple(extras), is_joined)


def is_extra(text: str) -> bool:
    """Whether a text is a floor, a door, a note or somebody's care alone."""
    words, folded = _words(), _folded(text.strip())
    return bool(words.extra.fullmatch(folded)) or _kind(text.strip(), [], False, False) == "extra"


def _set_aside(match: re.Match[str], extras: list[str]) -> str:
    """Takes a bracket out when it is a floor, a note or somebody's name."""
    inside = match[1].strip()
    words, folded = _words(), _folded(inside)
    if words.extra.fullmatch(folded) or words.care_of.fullmatch(folded) or words.note.search(folded):
        extras.append(inside)
        return ""
    return match[0]


def _kind(part: str, later: list[str], is_first: bool, has_town: bool) -> str:
    """name, extra or "" for the address itself."""
    words, folded = _words(), _folded(part)
    if part.startswith("#") and is_first and later and not any(map(_is_street, later[:1])):  # "#45, 2nd Cross"
        return ""
    if words.extra.fullmatch(folded):
        return "extra"
    has_digit = any(c.isdigit() for c in part)
    if words.care_of.fullmatch(folded) and not (has_digit and _STREET.fullmatch(part)):
        return "extra"
    is_place = bool(_STREET.fullmatch(part) or _POSTCODE.fullmatch(part))
    if words.note.search(folded) and not (
        has_digit and is_place and not folded.startswith(("bitte", "please", "code"))
    ):
        return "extra"
    if words.name.fullmatch(folded) and not has_digit:
        return "name"
    if later and _NUMBER_ALONE.fullmatch(_number_of(later[0])):  # "Piazza Garibaldi, 3"
        return ""
    if is_first and not has_digit and not words.street.search(folded) and any(map(_is_street, later)):
        is_whole = has_town or any(_POSTCODE.fullmatch(p) and any(c.isalpha() for c in p) for p in later)
        return "name" if is_whole else ""
    return ""


def _number_of(part: str) -> str:
    """What stands before a floor: "5" of "5 r/c dto"."""
    match = _words().at_end.fullmatch(_folded(part))
    return part if match is None else part[: match.end(1)].strip()


def _is_street(part: str) -> bool:
    """Whether a part is a street with its number, and not a number alone ("no. 5", "д. 4") or that of a door."""
    return not _words().extra.fullmatch(_folded(part)) and bool(
        _STREET.fullmatch(part) and not _POSTCODE.fullmatch(part) and _WORD.search(part)
    )


def _ended(part: str, is_behind: bool = False) -> tuple[str, list[str]]:
    """(street and number, what follows without a comma): "Hauptstr. 5 2. OG". `is_behind`: the street stands before."""
    match = _words().at_end.fullmatch(_folded(part))
    if match is None or not (any(c.isalpha() for c in match[1]) or (is_behind and _NUMBER_ALONE.fullmatch(match[1]))):
        return part, []
    return part[: match.end(1)].strip(), [part[match.start(2) :].strip()]
