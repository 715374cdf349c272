"""Sentences of the rooms and the desk in the window's language: none is missing, and no text of users is touched."""

from __future__ import annotations

import ast
import datetime as dt
import re
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dispatcher.desk.proposing import SUMMARIES
from dispatcher.desktop import languages
from dispatcher.desktop.language_sentences import PIECES, sentences, template_of, templates
from dispatcher.desktop.language_texts import Entry, read_entries
from dispatcher.desktop.problems_panel import ProblemsPanel
from dispatcher.desktop.said import PLACE, Speaker, catalogue, dates_said, placed, said, speak, told
from dispatcher.desktop.words import day_words
from dispatcher.intake.codes import CODES
from dispatcher.intake.codes import problem as list_problem
from dispatcher.model.problem import Problem, Where
from dispatcher.planning.request import Mode

FOREIGN = [language for language in languages.LANGUAGES if language != languages.ENGLISH]
HOSTILE = "<img src=x onerror=alert(1)> {name} {0} {{7*191}} %s \\1 C:\\users"
ENTRIES = {language: read_entries(catalogue(language)) for language in FOREIGN}
TRANSLATIONS = {
    language: {text: entry.translation for text, entry in entries.items() if entry.is_finished}
    for language, entries in ENTRIES.items()
}
SENTENCES, TEMPLATES = sentences(), frozenset(templates())
SPEAKERS = {language: Speaker(words) for language, words in TRANSLATIONS.items()}
FILLED = sorted(text for text in SENTENCES if PLACE.search(text))


@pytest.fixture
def german() -> Iterator[None]:
    """The window speaks German."""
    speak("de")
    yield
    speak(languages.ENGLISH)


def _filled(template: str, values: list[str]) -> str:
    pieces = PLACE.split(template)
    pieces[1::2] = values
    return "".join(pieces)


@pytest.mark.parametrize("language", FOREIGN)
def test_every_sentence_is_translated(language: str) -> None:
    """Each is in the catalogue, and finished; run `python -m dispatcher.desktop.languages update` to add new ones."""
    assert sorted(text for text in SENTENCES if not ENTRIES[language].get(text, Entry()).is_finished) == []


@pytest.mark.parametrize("language", FOREIGN)
def test_translations_keep_names_and_figures(language: str) -> None:
    """What is filled in is the same in each, once."""
    wrong = [
        text for text, to in TRANSLATIONS[language].items() if sorted(PLACE.findall(text)) != sorted(PLACE.findall(to))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FOREIGN)
def test_translations_end_as_the_sentence_does(language: str) -> None:
    """With a full stop where there is one, and none where there is none."""
    words = TRANSLATIONS[language]
    assert [text for text in SENTENCES if text.endswith(".") != words[text].endswith(".")] == []


@pytest.mark.parametrize("language", FOREIGN)
def test_sentences_of_the_same_words_are_translated_alike(language: str) -> None:
    """Two that differ in the names of their places alone cannot be told apart."""
    seen: dict[str, set[str]] = {}
    for text in sorted(SENTENCES):
        seen.setdefault(PLACE.sub("{}", text), set()).add(PLACE.sub("{}", TRANSLATIONS[language][text]))
    assert {text: words for text, words in seen.items() if len(words) > 1} == {}


def test_pieces_are_written_so_in_the_source() -> None:
    """A piece that nobody says any more, or says in other words, is of no use."""
    assert set(PIECES) - TEMPLATES == set()


def test_what_can_be_wrong_with_a_list_is_found() -> None:
    """Both sentences of every code, and those of the history."""
    facts: dict[str, Any] = dict.fromkeys(
        {name for template in TEMPLATES for name in PLACE.findall(template)} - {"code", "where"}, "x"
    )
    for code in CODES:
        problem = list_problem(code, **facts)
        for text in (problem.cause, problem.remedy):
            assert any(_is_of(template, text) for template in SENTENCES), text
    assert set(SUMMARIES.values()) <= SENTENCES
    assert set(SUMMARIES) == set(Mode)


def _is_of(template: str, text: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, PLACE.split(template)[::2])), text) is not None


def test_templates_are_named_after_what_is_filled_in() -> None:
    """By the last word of each expression, with a number when it comes again."""
    source = "f\"{a.name} {b.name} {len(c)} {', '.join(x.names)} {d.strerror or d} {row['table']} {n // 60:d}.\""
    text = ast.parse(source, mode="eval").body
    assert isinstance(text, ast.JoinedStr)
    assert template_of(text) == "{name} {name2} {c} {names} {d} {table} {n}."


@pytest.mark.parametrize("language", FOREIGN)
@given(data=st.data())
def test_a_filled_template_is_said_as_its_translation_filled_the_same_way(language: str, data: st.DataObject) -> None:
    """For any names and figures that do not hold words of the program."""
    template = data.draw(st.sampled_from(FILLED))
    names = PLACE.findall(template)
    # Letters that no sentence of the program holds, so that a value is nothing but itself.
    values = data.draw(st.lists(st.text("ЖЯ{}<>\\%0&\n", max_size=12), min_size=len(names), max_size=len(names)))
    expected = dict(zip(names, values, strict=True))
    text = _filled(template, values)
    to = TRANSLATIONS[language][template]
    said_so = SPEAKERS[language].say(text)
    assert said_so == _filled(to, [expected[name] for name in PLACE.findall(to)])


@pytest.mark.parametrize("language", FOREIGN)
@given(st.text())
def test_an_unknown_text_stays_as_it_is(language: str, text: str) -> None:
    """Whatever it holds; nothing of it is read as a template, and nothing is lost."""
    assert SPEAKERS[language].say(f"Ж{text}Ж") == f"Ж{text}Ж"


def test_hostile_texts_stay_texts(german: None) -> None:
    """A name with braces, markup or patterns in it is put in its place as it is."""
    assert said(f"Order “{HOSTILE}” is on no route.") == f"Auftrag „{HOSTILE}“ ist auf keiner Tour."
    words = day_words(dt.date(2026, 11, 23))
    assert said(f"{HOSTILE} is absent on 2026-11-23.") == f"{HOSTILE} ist am {words} abwesend."


def test_dates_are_said_as_people_write_them() -> None:
    """In English too; an order that is named like a date keeps its name."""
    speak("en")
    words = day_words(dt.date(2026, 11, 23))
    assert said("Anna is absent on 2026-11-23.") == f"Anna is absent on {words}."
    assert said("Order 2026-11-23 was moved.") == "Order 2026-11-23 was moved."
    assert said("2026-11-24 is absent on 2026-11-23.") == f"2026-11-24 is absent on {words}."
    assert dates_said("2026-13-45") == "2026-13-45"


def test_figures_are_written_as_the_language_does(german: None) -> None:
    """Thousands apart as people of that language write them; a user's text with a comma in it stays."""
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert said("35,011 addresses in 1,210 streets.") == "35.011 Adressen in 1.210 Straßen."
        assert said("helsinki, 1,312 addresses") == "helsinki, 1.312 Adressen"
        assert said("Order “35,011” is on no route.") == "Auftrag „35,011“ ist auf keiner Tour."
    finally:
        QLocale.setDefault(QLocale.c())


def test_names_of_users_are_not_translated(german: None) -> None:
    """A driver called like a word of the program keeps the name; a word of the program is said."""
    assert said("The route of driver is locked.") == "Die Tour von driver ist fixiert."
    assert said("“delivery” is no break.") == "„delivery“ ist keine Pause."
    assert said("Changed order 7: priority, service time.") == "Auftrag 7 geändert: Priorität, Standzeit."


def test_sentences_within_sentences_are_said_too(german: None) -> None:
    """Counts, kinds of things, and the sentence before another."""
    assert said("Moved 3 orders to Anna.") == "3 Aufträge zu Anna verschoben."
    assert said("Edited the fleet: 4 shifts added, 1 shift changed.") == (
        "Flotte bearbeitet: 4 Schichten hinzugefügt, 1 Schicht geändert."
    )
    assert said("Imported a.xlsx: 2 new, 0 changed orders. Found 1 of 2 places.") == (
        "a.xlsx importiert: 2 neue, 0 geänderte Aufträge. 1 von 2 Orten gefunden."
    )
    assert said("Took out the driver Anna.") == "Entfernt: Fahrer Anna."
    assert said("No road leads from or to the place of order 5.").endswith("weg: Auftrag 5.")


def test_a_problem_is_said_with_its_place(german: None) -> None:
    """The sheet, the row and the column; the name of the file stays."""
    problem = Problem("x", "The name is empty.", "Write what people call it.", Where("a.xlsx", "Fleet", 3, "row"))
    assert placed(problem) == "a.xlsx, Blatt Fleet, Zeile 3, Spalte row: " + told(problem)
    assert told(problem) == "Der Name ist leer. Schreiben Sie, wie es genannt wird."


def test_english_is_left_alone() -> None:
    """Without another language every sentence is what it was."""
    speak(languages.ENGLISH)
    assert all(said(text) is text for text in SENTENCES)


def test_a_thousand_problems_are_said_at_once() -> None:
    """A list in which every row is wrong is shown without a wait, unknown sentences included."""
    speaker = Speaker(TRANSLATIONS["de"])
    texts = [
        text
        for n in range(500)
        for text in (f'The time "{n} o\'clock" cannot be read.', f"Customer {n} wants something else altogether.")
    ]
    begun = time.thread_time()
    for text in texts:
        speaker.say(text)
    assert time.thread_time() - begun < 0.25


def test_a_text_made_to_be_slow_is_not(german: None) -> None:
    """Looking for a template takes no longer for a text that nearly is one, many times over."""
    begun = time.thread_time()
    said("The file " + "is not a usable OpenStreetMap extract: " * 100)
    said("The window of of of " + " of " * 900)
    said("Added " * 600 + "." * 300)
    said("Took out " + ", ".join(["the driver"] * 300) + ".")
    assert time.thread_time() - begun < 0.25


def test_the_window_shows_problems_in_its_language(qtbot: QtBot, german: None) -> None:
    """A table of problems: where, what and what to do."""
    panel = ProblemsPanel()
    qtbot.addWidget(panel)
    panel.model.show([Problem("x", "The order has no date.", "Choose the day it is for.", Where(row=4))])
    shown = [panel.model.index(0, column).data() for column in range(3)]
    assert shown == ["Zeile 4", "Der Auftrag hat kein Datum.", "Wählen Sie den Tag, für den er gilt."]


def test_the_language_of_the_program_is_that_of_its_sentences(qapp: QApplication) -> None:
    """They change together, and back."""
    languages.install(qapp, "fr")
    assert said("Choose another name.") == "Choisissez un autre nom."
    languages.install(qapp, languages.ENGLISH)
    assert said("Choose another name.") == "Choose another name."
