"""Sentences from below the window in the language that the window speaks.

Rooms and desk say what is wrong and what was done in English, and the day file keeps it so. Here such a sentence is
recognised by its template, and said again in the window's language with the same names and figures in it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QLocale

from dispatcher.desktop.language_texts import read_entries
from dispatcher.desktop.words import day_words
from dispatcher.model.problem import Problem, Where

FOLDER = Path(__file__).with_name("languages")
WORDS = frozenset(
    [
        "column",
        "counts",
        "done",
        "how",
        "kind",
        "known",
        "more",
        "remedy",
        "sheets",
        "source",
        "subject",
        "task",
        "what",
        "whose",
        "why",
        "words",
    ]
)
"""Places of templates that words of the program stand in, and not the words of users: those are translated too."""
DATES = ("date", "dates", "day")
"""Places of templates that dates of the program stand in."""
FIGURES = ("addresses", "free", "free2", "has", "needed", "MOST_CORNERS", "streets", "whole", "working_bytes")
"""Places of templates that figures stand in which the program writes with commas between thousands."""
LONGEST = 4000
"""Characters of a sentence; what is longer was never written by the program."""
DEEPEST = 3
"""Sentences within sentences within one."""
_KEPT = 4096
PLACE = re.compile(r"\{(\w+)\}")
"""A figure or name that is filled in."""
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


class Template:
    """A sentence with places for names and figures, and what it is in another language."""

    def __init__(self, text: str, translation: str) -> None:
        pieces = PLACE.split(text)
        self.literals, self.names = pieces[::2], pieces[1::2]
        self.translation = translation
        self.weight = sum(map(len, self.literals))
        # A word between quotation marks is somebody's, whatever its place is called.
        quoted = {name for before, name in zip(self.literals, self.names, strict=False) if before.endswith("“")}
        self.spoken = WORDS.intersection(self.names) - quoted

    def read(self, text: str) -> dict[str, str] | None:
        """What stands in its places in the text; None when the text is not of this template.

        Each place is as short as can be. Looking for one literal after the other is enough for that, and takes the
        same time whatever the text is.
        """
        first, last = self.literals[0], self.literals[-1]
        if len(text) < self.weight or not text.startswith(first) or not text.endswith(last):
            return None
        at, end, values = len(first), len(text) - len(last), []
        for literal in self.literals[1:-1]:
            found = text.find(literal, at, end)
            if found < 0:
                return None
            values.append(text[at:found])
            at = found + len(literal)
        return dict(zip(self.names, [*values, text[at:end]], strict=True)) if at <= end else None

    def fill(self, values: Mapping[str, str]) -> str:
        """The translation with these values in its places, which are texts and nothing else."""
        pieces = PLACE.split(self.translation)
        pieces[1::2] = [_written(name, values[name]) for name in pieces[1::2]]
        return "".join(pieces)


class Speaker:
    """Says English sentences in one language; `translations` by template."""

    def __init__(self, translations: Mapping[str, str]) -> None:
        self._whole = {text: words for text, words in translations.items() if not PLACE.search(text)}
        found = [Template(text, words) for text, words in translations.items() if text not in self._whole]
        found.sort(key=lambda template: -template.weight)
        self._by_word: dict[str, list[Template]] = {}
        for template in found:
            self._by_word.setdefault(_first_word(template.literals[0]), []).append(template)
        self._known = lru_cache(maxsize=_KEPT)(self._recognised)

    def say(self, text: str) -> str:
        """The translation of a sentence; one that nobody knows as it is."""
        known = self._known(text, DEEPEST)
        return text if known is None else known

    def _recognised(self, text: str, levels: int) -> str | None:
        if text in self._whole or len(text) > LONGEST:
            return self._whole.get(text)
        for template in self._candidates(text):
            values = template.read(text)
            if values is not None:
                for name in template.spoken if levels else ():
                    values[name] = self._word(values[name], levels - 1)
                return template.fill(values)
        return None

    def _candidates(self, text: str) -> Sequence[Template]:
        """The templates that the text may be of, those with most words of their own first."""
        own, loose = self._by_word.get(_first_word(text), ()), self._by_word.get("", ())
        return sorted((*own, *loose), key=lambda template: -template.weight)

    def _word(self, text: str, levels: int) -> str:
        """Words of the program: several with commas between them, or one."""
        known = [self._known(one, levels) for one in text.split(", ")]
        if None in known:
            known = [self._known(text, levels) or text]
        return ", ".join(one for one in known if one is not None)


def _first_word(text: str) -> str:
    """The first word when it is one for certain: something follows it."""
    word, space, _ = text.partition(" ")
    return word if space else ""


_spoken: list[Speaker] = []
_language: list[str] = []


def speak(language: str) -> None:
    """Say everything in this language from now on; one without a catalogue says it in English."""
    _spoken.clear()
    _language[:] = [language]
    entries = read_entries(catalogue(language))
    translations = {text: entry.translation for text, entry in entries.items() if entry.is_finished}
    if translations:
        _spoken.append(Speaker(translations))


def spoken() -> str:
    """The language that everything is said in; English before anybody has chosen."""
    return _language[0] if _language else "en"


def catalogue(language: str) -> Path:
    """The file of a language's sentences."""
    return FOLDER / f"rooms.{language}.ts"


def said(text: str) -> str:
    """A sentence of the rooms or the desk as the window says it; one that nobody knows stays as it is."""
    if _spoken:
        return _spoken[0].say(text)
    return _english().say(text) if _DATE.search(text) else text


@lru_cache(maxsize=1)
def _english() -> Speaker:
    """Says sentences with dates in them with the dates as people write them; any catalogue knows the templates."""
    places = ["{" + name + "}" for name in DATES]
    texts = read_entries(next(iter(sorted(FOLDER.glob("rooms.*.ts")))), holding=places)
    return Speaker({text: text for text in texts if any(place in text for place in places)})


def _written(name: str, value: str) -> str:
    """What stands in a place as people of the language write it."""
    if name in DATES:
        return dates_said(value)
    return _figure_said(value) if name in FIGURES else value


def _figure_said(text: str) -> str:
    return QLocale().toString(int(text.replace(",", ""))) if _THOUSANDS.fullmatch(text) else text


def dates_said(text: str) -> str:
    """A text that the program made of dates, with each as people write it: 2026-11-23 is Mon 23 Nov 2026."""
    return _DATE.sub(_date_said, text)


def _date_said(found: re.Match[str]) -> str:
    try:
        return day_words(dt.date.fromisoformat(found[0]))
    except ValueError:  # 2026-13-45
        return found[0]


def told(problem: Problem) -> str:
    """What is wrong and what to do about it."""
    return f"{said(problem.cause)} {said(problem.remedy)}"


def placed(problem: Problem) -> str:
    """Where it is, what is wrong and what to do about it."""
    where = where_said(problem.where)
    return f"{where}: {told(problem)}" if where else told(problem)


def all_told(problems: Iterable[Problem], between: str = "\n") -> str:
    """Every problem in words."""
    return between.join(told(problem) for problem in problems)


def where_said(where: Where) -> str:
    """Where something is, in words."""
    parts = [where.source, said(f"sheet {where.sheet}") if where.sheet else ""]
    parts += [said(f"row {where.row}") if where.row else "", said(f"column {where.column}") if where.column else ""]
    return ", ".join(part for part in parts if part)
