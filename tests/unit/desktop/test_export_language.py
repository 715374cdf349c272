"""Manifests speak as the window does: every word has its translation, and sentences about the day are said in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from dispatcher.desktop import languages
from dispatcher.desktop.export_language import speech
from dispatcher.desktop.language_sentences import PROGRAM, words_of_manifests
from dispatcher.desktop.language_texts import Entry, read_entries, texts_in
from dispatcher.model.violation import Rule, Violation

FOREIGN = [language for language in languages.LANGUAGES if language != languages.ENGLISH]
COLUMNS = ("Stop", "Arrival", "Start", "Departure", "Type", "Service (min)", "Remarks", "Notes", "Name", "Priority")


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks as before afterwards."""
    before = QLocale()
    yield qapp
    languages.install(qapp, languages.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", FOREIGN)
def test_every_word_is_translated(language: str) -> None:
    """With what is filled in; run `python -m dispatcher.desktop.languages update` to add new ones."""
    entries = read_entries(languages.FOLDER / f"paper.{language}.ts")
    assert sorted(text for text in words_of_manifests() if not entries.get(text, Entry()).is_finished) == []
    marks = re.compile(r"\{\w*\}|\|")
    torn = [t for t, e in entries.items() if sorted(marks.findall(t)) != sorted(marks.findall(e.translation))]
    assert torn == []
    assert len({entries[title].translation for title in COLUMNS}) == len(COLUMNS)


def test_every_word_is_written_out_where_it_is_asked_for() -> None:
    """Otherwise the catalogues do not know it."""
    assert texts_in(PROGRAM / "manifests").unreadable == ()


def test_an_english_window_writes_english(spoken: QApplication) -> None:
    """As the terminal does, without any catalogue."""
    languages.install(spoken, "en")
    assert speech().language.words == {}
    assert speech().violation(Violation(Rule.LATE, 60, "A1")) == "Order A1 is served 1 min late."


def test_sentences_are_said_in_the_language(spoken: QApplication) -> None:
    """With the order that they are about, and the reasons of what is left out."""
    languages.install(spoken, "de")
    german = speech()
    assert (german.language.code, german.language.decimal_mark) == ("de", ",")
    assert german.language.words["Customer"] == "Kunde"
    assert german.violation(Violation(Rule.LATE, 60, "A1")) == "1 min Verspätung bei Auftrag A1."
    assert german.violation(Violation(Rule.SHIFT, 60)).endswith("Schichtende.")
    assert german.reason("It came after the plan was made: plan the day again.").startswith("Er kam")
    assert german.reason("The customer wrote this.") == "The customer wrote this."
