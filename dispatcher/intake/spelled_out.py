"""Headers whose words are cut short or stand in an unusual sequence, as they would be written in full."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from dispatcher.intake import aliases

_WORD = re.compile(r"[^\W\d_]+\.?")
_LONGEST, _SHORTEST_STEM = 40, 3


@lru_cache(4096)
def spelled_out(header: str) -> tuple[str, ...]:
    """Other ways to write a header: "Del. Addr" as "delivery address", "Heure livraison début" from its side on."""
    if len(header) > _LONGEST:
        return ()
    return tuple(dict.fromkeys(text for text in _others(header) if text != header))


def _others(header: str) -> Iterator[str]:
    found = [_options(match[0]) for match in _WORD.finditer(header)]
    for k in range(max(map(len, found), default=0)):
        left = iter(found)

        def whole(match: re.Match[str], k: int = k, left: Iterator[tuple[str, ...]] = left) -> str:
            options = next(left)
            return f" {options[min(k, len(options) - 1)]} " if options else match[0]

        text = " ".join(_WORD.sub(whole, header).split())
        yield text
        yield from _side_first(text)
    yield from _side_first(header)


def _options(word: str) -> tuple[str, ...]:
    """What a word may be short for."""
    folded = aliases.key(word)
    if options := _short().get(folded):
        return options
    for end, whole in _ends().items():
        if folded.endswith(end) and len(folded) >= len(end) + _SHORTEST_STEM:
            return (folded.removesuffix(end) + whole,)
    return ()


@cache
def _short() -> Mapping[str, tuple[str, ...]]:
    return {aliases.key(short): tuple(words) for short, words in aliases.tables()["short"]["words"].items()}


@cache
def _ends() -> Mapping[str, str]:
    return dict(aliases.tables()["short"]["ends"])


def _side_first(header: str) -> Iterator[str]:
    """The header with a word for a side that stands in its middle at its beginning."""
    words = header.split()
    for i in range(1, len(words) - 1):
        if aliases.side_of(words[i]):
            yield " ".join((words[i], *words[:i], *words[i + 1 :]))
