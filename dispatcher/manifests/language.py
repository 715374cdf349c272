"""The language of paper and files for drivers: the program's own words in it. Users' words stay as they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import field

from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its code (ISO 639-1), the translation of every text of this room by the text itself (English
    where there is none), and what stands before decimals. It travels to the process that writes."""

    code: str = "en"
    words: Mapping[str, str] = field(default_factory=dict)
    decimal_mark: str = "."


ENGLISH = Language()
_now: ContextVar[Language] = ContextVar("language of manifests", default=ENGLISH)


@contextmanager
def written_in(language: Language) -> Iterator[None]:
    """What is written inside is written in this language."""
    token = _now.set(language)
    try:
        yield
    finally:
        _now.reset(token)


def code() -> str:
    """The language's code."""
    return _now.get().code


def tr(text: str) -> str:
    """A text of this room in the language. Written out where it is asked for: the catalogues are filled from there."""
    return _now.get().words.get(text, text)


def counted(forms: str, count: int) -> str:
    """A text about so many things. `forms` holds it for one and, after a bar, for more, as translated:
    "{count} stop|{count} stops". French says nothing in the singular too."""
    one, _, more = forms.partition("|")
    return (one if count == 1 or (count == 0 and code() == "fr") else more).format(count=count)


def figure(text: str) -> str:
    """A number that is written with a point, with the language's decimal mark."""
    return text.replace(".", _now.get().decimal_mark)
