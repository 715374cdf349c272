"""Words for times as customers write them, read from times.toml, and how texts are folded to be compared with them."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from dispatcher.intake import aliases

_LOOKALIKES = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u301c\uff5e\uff0d", "-")
    | dict.fromkeys("\u2018\u2019\u00b4`\u2032", "'")
    | dict.fromkeys("\u00a0\u202f\u2007\u2009", " ")
    | dict.fromkeys("\u200b\u200e\u200f\u2060\u202a\u202b\u202c\u2066\u2067\u2069\ufeff", "")
    | {"\uff1a": ":", "\u2236": ":", "\u2192": "-", "\u2265": ">", "\u2264": "<"}
)


_HOURS = re.compile(r"(\d{1,2})\s*(?:時(?!間)|时|点|點|시(?!간))\s*(?:(\d{1,2})\s*[分분]|(半))?")
_YEARS = re.compile(
    r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?|(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?!\d)"
)
_ERA = re.compile(r"(?:令和|r(?=\d))\s*(\d{1,2}|元)\s*年")
_WEEKDAY = re.compile(
    r"[(（\s]+([月火水木金土日월화수목금토일])(?:曜日?|요일)?[)）]|(?<=\d)\s*([月火水木金土日월화수목금토일])(?:曜日?|요일)"
)
_WEEKDAYS = dict(
    zip("月火水木金土日월화수목금토일", ("mon", "tue", "wed", "thu", "fri", "sat", "sun") * 2, strict=True)
)
_MONTH_DAY = re.compile(r"(?<![\d年년])(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]")
_FIRST_OF_ERA = 2019
_DIGITS = {zero + n: str(n) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10) for n in range(10)}
_BEHIND = re.compile(r"(?<=\d)\s*(?:(?P<am>π\.?μ\.?|ص|öö|sáng)|(?P<pm>μ\.?μ\.?|م|ös|chiều)|น\.?)(?!\w)")
"""Halves of the day behind a figure, and the Thai word for o'clock."""
_HALF_AHEAD = re.compile(r"(上午|下午|早上|晚上|午前|午後|오전|오후)(?=\d)")
_TILDE = re.compile(r"(?<=\d)(?::(?=\s|~))?\s*~\s*(?=\d)|(?<=\d)\s*~\s*(?=\d)")


def _western(text: str) -> str:
    """Times and dates with signs behind their figures, as East Asia and Hungary write them, in the usual form."""
    text = _BEHIND.sub(lambda m: " am" if m["am"] else " pm" if m["pm"] else "", text.translate(_DIGITS))
    text = _ERA.sub(lambda m: f"{_FIRST_OF_ERA - 1 + int(m[1].replace('元', '1'))}年", text)
    text = _WEEKDAY.sub(lambda m: f" ({_WEEKDAYS[m[1] or m[2]]})", text)
    text = _YEARS.sub(lambda m: "-".join(part.zfill(2) for part in m.groups() if part), text)
    text = _MONTH_DAY.sub(r"\2.\1.", text)
    text = _HOURS.sub(lambda m: f"{m[1]}:{'30' if m[3] else (m[2] or '0').zfill(2)}", text)
    return _TILDE.sub("-", _HALF_AHEAD.sub(r"\1 ", text))


class PartOfDay(NamedTuple):
    """Seconds after midnight that a word like "vormittags" stands for, and the half of the day: am, pm or ""."""

    start: int
    end: int
    half: str


@cache
def _tables() -> Mapping[str, Any]:
    words = tomllib.loads(Path(__file__).with_name("times.toml").read_text("utf-8"))
    return aliases.with_further_names(words, "times")


@lru_cache(maxsize=8_192)
def plain(text: str) -> str:
    """The text in lower case without accents, with one kind of dash, apostrophe and blank; its line breaks are kept."""
    text = text.translate(_LOOKALIKES).casefold()
    if not text.isascii() or "~" in text or ". " in text:
        text = _western(unicodedata.normalize("NFC", text))
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        text = text.translate(aliases.WITHOUT_ACCENT)
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines()).strip()


@cache
def one_of(kind: str) -> str:
    """A regular expression, without groups, of all words of that kind as `plain` gives them, the longest first."""
    return alternatives(tuple(_tables()["words"][kind]))


def alternatives(names: tuple[str, ...]) -> str:
    """A regular expression, without groups, of these words."""
    folded = sorted({plain(name) for name in names if any(c.isalnum() for c in name)}, key=lambda n: (-len(n), n))
    return "(?:" + "|".join(re.escape(name).replace(r"\ ", r"[\s-]+") for name in folded) + ")"


@cache
def is_word(kind: str, text: str) -> bool:
    """True when the text is one of the words of that kind."""
    return aliases.key(text) in {aliases.key(word) for word in _tables()["words"][kind]}


@cache
def parts_of_day() -> Mapping[str, PartOfDay]:
    """Part of the day by its words, folded."""
    return {aliases.words(name): _part(part) for part in _tables()["part"] for name in part["names"]}


def _part(part: Mapping[str, Any]) -> PartOfDay:
    start, end = (int(text[:2]) * 3600 + int(text[3:]) * 60 for text in (part["from"], part["to"]))
    return PartOfDay(start, end, part["half"])


@cache
def halves() -> tuple[tuple[str, str], ...]:
    """(am or pm, regular expression of the words that say so beside a figure)."""
    found = []
    for half in ("am", "pm"):
        names = tuple(n for part in _tables()["part"] if part["half"] == half for n in part["names"])
        found.append((half, alternatives(tuple(n for n in names if aliases.key(n) not in ("am", "pm")))))
    return tuple(found)


@cache
def clock_words() -> tuple[tuple[re.Pattern[str], str], ...]:
    """(pattern of the words, the time they stand for), e.g. of noon, mezzogiorno ... and 12:00."""
    return tuple(
        (re.compile(rf"(?<!\w)(?<![a-z]-){alternatives(tuple(names))}(?!\w)"), time)
        for time, names in _tables()["clock"].items()
    )


@cache
def months() -> Mapping[str, int]:
    """Month by folded name."""
    return {aliases.key(name): int(month) for month, names in _tables()["months"].items() for name in names}


@cache
def month_names() -> str:
    """A regular expression of all names of months."""
    return alternatives(tuple(name for names in _tables()["months"].values() for name in names))


@cache
def weekday_names() -> str:
    """A regular expression of all names of weekdays."""
    return alternatives(tuple(name for names in aliases.tables()["weekdays"].values() for name in names))


@cache
def short_weekdays() -> Mapping[str, frozenset[int]]:
    """The weekdays that a short name beside a date may mean, by the name as `plain` gives it."""
    found: dict[str, set[int]] = {}
    for number, names in _tables()["short_weekdays"].items():
        for name in names:
            found.setdefault(plain(name), set()).add(int(number))
    return {name: frozenset(days) for name, days in found.items()}


def weekday(name: str) -> int:
    """The weekday of a name that `weekday_names` matches; Monday is 0."""
    return int(aliases.word_list("weekdays")[aliases.key(name)])
