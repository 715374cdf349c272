"""The page of everything that planning knows: whole, searchable, translated, each with the place where it is set."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from dispatcher.config.factors import factors
from dispatcher.desktop import languages
from dispatcher.desktop.factor_words import factor_texts, where_set
from dispatcher.desktop.factors_help import FactorsHelp
from dispatcher.desktop.language_texts import Entry, read_entries
from dispatcher.desktop.theme import Theme

FOREIGN = [language for language in languages.LANGUAGES if language != languages.ENGLISH]


@pytest.fixture
def page(qapp: QApplication, theme: Callable[[], Theme]) -> Iterator[FactorsHelp]:
    """The page, shown."""
    theme()
    parent = QWidget()
    made = FactorsHelp(parent)
    made.show()
    yield made
    made.hide()
    shiboken6.delete(parent)


def test_every_factor_says_where_it_is_set() -> None:
    """None has to be guessed."""
    assert all(where_set(one) for one in factors())


def test_the_page_has_them_all_and_finds_them_by_any_word(page: FactorsHelp) -> None:
    """By title, help, or the place where it is set."""
    assert len(page.shown) == len(factors())
    page.search.setText("BATTERY reserve")
    assert [one.key for one in page.shown] == ["range-of-a-battery"]
    page.search.setText("rules of the day")
    assert "dock-capacity" in {one.key for one in page.shown}
    page.search.setText("no such thing")
    assert page.shown == []


@pytest.mark.parametrize("language", FOREIGN)
def test_every_text_of_the_page_is_translated(language: str) -> None:
    """Finished in the catalogue of the page."""
    entries = read_entries(languages.FOLDER / f"factors.{language}.ts")
    assert sorted(text for text in factor_texts() if not entries.get(text, Entry()).is_finished) == []


def test_cards_have_names(page: FactorsHelp) -> None:
    """For screen readers, with all that they say."""
    assert all(card.accessibleName() and card.accessibleDescription() for card in page.cards)
