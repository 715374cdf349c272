"""What an address as people write it may mean: which figure is the house, which the postcode, which words remain."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from dispatcher.model.values import dataclass
from dispatcher.places.spelling import House, fold, house_at
from dispatcher.places.words import LANGUAGES, POSTCODE_PREFIXES, REWRITES

type Test = Callable[[str], object]

MAX_QUERY = 300
_MAX_READINGS = 8
_MAX_WORDS = 24
_POSTCODE_DIGITS = 4
_SEGMENTS = re.compile(r"[,;|\r\n\t()]+|(?<=[^\W\d_])\s*/\s*(?=[^\W\d_])|\s[-–]\s(?=[^\W\d_])")
_COUNTRY_PREFIX = re.compile(rf"\b(?:[a-z]{{1,3}}[-–]|(?:{'|'.join(POSTCODE_PREFIXES)}))(?=\d{{4,5}}\b)")
_DIRECTION = re.compile(r"(\d)\s+([nsew]\.?\s+(?=[a-z]))")
"""875 N Michigan Avenue: the letter may belong to the street."""
_WORD = re.compile(r"[^\W_]+")
_FILLERS = frozenset(word for language in LANGUAGES for word in language.fillers)


def _alternatives(words: set[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_UNITS = _alternatives({word for language in LANGUAGES for word in language.units})
_FLOORS = _alternatives({word for language in LANGUAGES for word in language.floors})
_FLOOR_PART = re.compile(
    rf"\b\d{{1,3}}[oa]?\s?[.:]?\s*(?:{_FLOORS})\b\.?(?:\s*(?:tv|th|mf)\b\.?)?"
    rf"|\b(?:st|kl)\b\.?\s*(?:tv|th|mf)\b\.?|\b(?:{_UNITS})\b\.?\s*#?(?:\d+[a-z]?|[a-z])\b|#\s*\w+"
)
_UNIT_IN_FRONT = re.compile(rf"^\s*(?:(?:{_UNITS})\b\.?\s*#?|u)\d+[a-z]?(?:\s*,|(?=\s+\d))")
_UNIT_BEFORE_HOUSE = re.compile(r"^\s*(\d{1,5})\s?[-–]\s?(\d{1,5})(?=\s+[a-z])")
"""1200-100 King Street: of a range the second number would be the greater one."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word or figure of the query; `segment` counts the parts between commas, `house` when it may be a house."""

    text: str
    segment: int
    house: House | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand the query. `runs` are the words left, in stretches that nothing interrupts."""

    house: House | None
    postcode: str
    runs: tuple[tuple[Word, ...], ...]


def readings(query: str, is_postcode: Test, is_shaped: Test | None = None) -> list[Reading]:
    """The ways to understand a query, the likeliest first. `is_postcode` knows the region's own postcodes, `is_shaped`
    what its country's postcodes look like."""
    text = fold(query[:MAX_QUERY])
    for sign, word in REWRITES.items():
        text = text.replace(sign, word)
    text = _without_units(text)
    found = _readings(_words(text)[:_MAX_WORDS], is_postcode, is_shaped)
    if _DIRECTION.search(text):
        found += _readings(_words(_DIRECTION.sub(r"\1 , \2", text))[:_MAX_WORDS], is_postcode, is_shaped)
    return found[:_MAX_READINGS]


def _readings(words: list[Word], is_postcode: Test, is_shaped: Test | None) -> list[Reading]:
    found: list[Reading] = []
    for postcode, code_at in _postcodes(words, is_postcode, is_shaped):
        houses = [
            i for i, word in enumerate(words) if word.house and i not in code_at and not _is_flat(words, i, code_at)
        ]
        for house_index in [*houses, *([] if houses else [None])]:
            taken = code_at | ({house_index} if house_index is not None else set())
            house = words[house_index].house if house_index is not None else None
            flats = {i for i in range(len(words)) if i not in taken and _is_flat(words, i, code_at)}
            found.append(Reading(house, postcode, tuple(_runs(words, taken | flats))))
    return found[:_MAX_READINGS]


def _without_units(text: str) -> str:
    """The folded text without floors, flats and doors. A figure is only a floor when another came before it."""
    text = _COUNTRY_PREFIX.sub("", text)
    text = _UNIT_IN_FRONT.sub("", text)
    text = _UNIT_BEFORE_HOUSE.sub(lambda pair: pair[2] if int(pair[1]) > int(pair[2]) else pair[0], text)

    def drop(match: re.Match[str]) -> str:
        before = text[: match.start()]
        return " , " if re.search(r"\d", before) else match[0]

    return _FLOOR_PART.sub(drop, text)


def _words(text: str) -> list[Word]:
    words: list[Word] = []
    for segment, part in enumerate(_SEGMENTS.split(text)):
        position = 0
        while match := _WORD.search(part, position):
            position = match.end()
            found = house_at(part, match.start())
            if found is not None:
                house, position = found
                words.append(Word(part[match.start() : position], segment, house))
            elif match[0] not in _FILLERS or not _is_filler_spot(part, match.start(), position):
                words.append(Word(match[0], segment))
    return words


def _is_filler_spot(part: str, start: int, end: int) -> bool:
    """Before a figure ("no. 12"), or at the end after one ("12 th")."""
    if re.match(r"[\s.:°]*\d", part[end:]):
        return True
    return re.search(r"\d\s*[a-z]?[\s.]*$", part[:start]) is not None and not part[end:].strip(" .")


def _postcodes(words: list[Word], is_postcode: Test, is_shaped: Test | None) -> Iterator[tuple[str, set[int]]]:
    """Every choice of postcode with the positions of its words; "" when nothing must be one."""
    codes = [_compact(word.text) for word in words]
    single = [(code, {i}) for i, code in enumerate(codes)]
    double = [
        (codes[i] + codes[i + 1], {i, i + 1}) for i in range(len(words) - 1) if words[i].segment == words[i + 1].segment
    ]
    known = [(known, at) for code, at in (*single, *double) if (known := _known(code, is_postcode))]
    shaped = [(code, at) for code, at in double if is_shaped is not None and not code.isdigit() and is_shaped(code)]
    shaped += [
        (code, at)
        for code, at in single
        if (code.isdigit() and len(code) >= _POSTCODE_DIGITS and not is_postcode(code))
        or (is_shaped is not None and is_shaped(code) and any(c.isdigit() for c in code))
    ]
    yield from known
    if not known:
        yield from shaped
    if not known and (not shaped or len([w for w in words if w.house]) == 1):
        yield "", set()


def _known(code: str, is_postcode: Test) -> str:
    """The region's own postcode that this is, longer forms of it included: 10001-1234; "" for none."""
    return next((short for short in (code, code.partition("-")[0]) if is_postcode(short)), "")


def _is_flat(words: list[Word], i: int, code_at: set[int]) -> bool:
    """The second of two figures side by side: flat 34 in "12 B 34"."""
    before = i - 1
    return (
        i > 0
        and words[i].house is not None
        and i not in code_at
        and words[before].house is not None
        and before not in code_at
        and words[before].segment == words[i].segment
    )


def _runs(words: list[Word], left_out: set[int]) -> Iterator[tuple[Word, ...]]:
    run: list[Word] = []
    for i, word in enumerate(words):
        if run and (i in left_out or word.segment != run[-1].segment):
            yield tuple(run)
            run = []
        if i not in left_out:
            run.append(word)
    if run:
        yield tuple(run)


def _compact(text: str) -> str:
    return text.replace(" ", "").upper()
