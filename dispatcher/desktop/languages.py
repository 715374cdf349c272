"""The window's languages: catalogues beside this file, found by the English text alone, whatever the context.

`python -m dispatcher.desktop.languages update` puts every text of the window and of manifests into the catalogues, the
new ones unfinished; translate them there, by hand or with Qt Linguist. Sentences that come from below the window have
catalogues of their own (see `said`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from dispatcher.desktop.language_texts import read_entries, texts_in, updated, write_entries
from dispatcher.desktop.said import catalogue, speak

FOLDER = Path(__file__).with_name("languages")
ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français"}
"""What the window speaks, each in its own words."""


class Catalogue(QTranslator):
    """The finished translations of one language. Where there is none the English text is shown."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        entries = read_entries(FOLDER / f"{language}.ts")
        self._words = {text: entry.translation for text, entry in entries.items() if entry.is_finished}

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt does not ask an empty translator."""
        return not self._words

    def translate(
        self,
        _context: str | bytes,
        text: str | bytes,
        _note: str | bytes | None = None,
        _count: int = -1,
    ) -> str | None:
        """The translation of a text, None when there is none."""
        return self._words.get(text.decode() if isinstance(text, bytes) else text)


def language_for(asked: str) -> str:
    """The language that the window speaks when this one is asked for; "" asks for the system's."""
    wishes = [asked] if asked else [name.split("-")[0] for name in QLocale.system().uiLanguages()]
    return next((wish for wish in wishes if wish in LANGUAGES), ENGLISH)


def install(app: QCoreApplication, asked: str) -> str:
    """Let the program speak this language ("": the system's); answers which it speaks now.

    What is on the screen already keeps its words: install before the window is made.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    language = language_for(asked)
    spoken = QLocale.system()
    if spoken.name().split("_")[0] != language and (asked or language != ENGLISH):
        spoken = QLocale(language)
    QLocale.setDefault(spoken)
    if language != ENGLISH:
        app.installTranslator(Catalogue(language, app))
        own = QTranslator(app)  # asked first, since the last one is: Qt's "Shift" is a key, and ours a driver's
        if own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(own)
    speak(language)
    return language


def update() -> dict[str, int]:
    """Put every text of the window into the catalogues; answers how many of each language are unfinished."""
    # the window starts without what looks for texts in the program's source
    from dispatcher.desktop.factor_words import factor_texts
    from dispatcher.desktop.language_sentences import sentences, words_of_manifests

    shown, below, printed = texts_in(Path(__file__).parent).texts, sentences(), words_of_manifests()
    known = factor_texts()
    unfinished = {}
    for language in LANGUAGES:
        if language != ENGLISH:
            unfinished[language] = _update(FOLDER / f"{language}.ts", language, shown)
            unfinished[language] += _update(FOLDER / catalogue(language).name, language, below)
            unfinished[language] += _update(FOLDER / f"paper.{language}.ts", language, printed)
            unfinished[language] += _update(FOLDER / f"factors.{language}.ts", language, known)
    return unfinished


def _update(file: Path, language: str, texts: Iterable[str]) -> int:
    entries = updated(read_entries(file), texts)
    write_entries(file, language, entries)
    return sum(not (e.is_finished or e.is_vanished) for e in entries.values())


def main(words: Sequence[str]) -> int:
    """The command line of this module."""
    if list(words) != ["update"]:
        sys.stderr.write("Use: python -m dispatcher.desktop.languages update\n")
        return 2
    for language, count in update().items():
        sys.stdout.write(f"{LANGUAGES[language]}: {count} texts unfinished\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
