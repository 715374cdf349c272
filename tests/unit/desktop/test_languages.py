"""The window's languages: nothing is missing, nothing is torn, and Qt asks our catalogues."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QApplication

from dispatcher.desktop import languages
from dispatcher.desktop.language_texts import Entry, read_entries, texts_in, updated, write_entries

DESKTOP = Path(languages.__file__).parent
FOREIGN = [language for language in languages.LANGUAGES if language != languages.ENGLISH]


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks as before afterwards."""
    before = QLocale()
    yield qapp
    languages.install(qapp, languages.ENGLISH)
    QLocale.setDefault(before)


def _marks(text: str) -> tuple[list[str], int, int]:
    """What has to be in a translation too: placeholders, a mnemonic, lines."""
    return sorted(re.findall(r"\{\w*[^}]*\}", text)), len(re.findall("&[^& ]", text)), text.count("\n")


def test_every_text_is_written_out_where_it_is_asked_for() -> None:
    """A text that is put together, or kept in a variable, cannot be found and stays English."""
    assert texts_in(DESKTOP).unreadable == ()


@pytest.mark.parametrize("language", FOREIGN)
def test_every_text_is_translated(language: str) -> None:
    """Each is in the catalogue, and finished; run `python -m dispatcher.desktop.languages update` to add new ones."""
    entries = read_entries(languages.FOLDER / f"{language}.ts")
    missing = sorted(text for text in texts_in(DESKTOP).texts if not entries.get(text, Entry()).is_finished)
    assert missing == []


@pytest.mark.parametrize("language", FOREIGN)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    """Placeholders, mnemonics and line breaks agree."""
    entries = read_entries(languages.FOLDER / f"{language}.ts")
    assert [t for t, e in entries.items() if e.is_finished and _marks(t) != _marks(e.translation)] == []


def test_qt_asks_the_catalogue_whatever_the_context(spoken: QApplication) -> None:
    """Through tr() and translate(); what has no translation stays English; Qt's own dialogs change too."""
    assert languages.install(spoken, "de") == "de"
    assert QObject().tr("Undo") == "Rückgängig"
    assert QCoreApplication.translate("Any context", "Undo") == "Rückgängig"
    assert QCoreApplication.translate("Any context", "never said {x}") == "never said {x}"
    assert QCoreApplication.translate("QPlatformTheme", "Discard") == "Verwerfen"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert languages.install(spoken, "en") == "en"
    assert QObject().tr("Undo") == "Undo"
    assert QCoreApplication.translate("QPlatformTheme", "Discard") == "Discard"


def test_a_language_that_we_do_not_speak_is_english(spoken: QApplication) -> None:
    """Also one that somebody wrote into the settings."""
    assert languages.install(spoken, "xx") == languages.ENGLISH
    assert languages.language_for("") in languages.LANGUAGES


SOURCE = """
class A(QObject):
    def f(self):
        self.tr("plain")
        self.tr("joined " "by Python").format(x=1)
        QCoreApplication.translate("Context", "of a module")
        _tr("by the short name")
        "text".translate(table)
        self.tr(f"put {together}")
        self.tr(name)

def _tr(text):
    return QCoreApplication.translate("Context", text)
"""


def test_texts_are_found_in_the_source(tmp_path: Path) -> None:
    """By every way to ask for them; what is not written out is named with its line."""
    (tmp_path / "a.py").write_text(SOURCE, encoding="utf-8")
    found = texts_in(tmp_path)
    assert found.texts == {"plain", "joined by Python", "of a module", "by the short name"}
    assert found.unreadable == ("a.py:9", "a.py:10")


def test_a_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Markup, quotes, line breaks and emoji included; the same entries are the same file."""
    odd = 'a <b> & "c"\n{x} 🚚 …'
    entries = {odd: Entry(odd, True), "new": Entry(), "gone": Entry("weg", is_vanished=True)}
    write_entries(tmp_path / "a.ts", "de", entries)
    assert read_entries(tmp_path / "a.ts") == entries
    write_entries(tmp_path / "b.ts", "de", dict(reversed(entries.items())))
    assert (tmp_path / "a.ts").read_bytes() == (tmp_path / "b.ts").read_bytes()


def test_entries_are_found_by_a_piece_of_theirs(tmp_path: Path) -> None:
    """Those that hold it, whatever stands around them, as when all are read."""
    entries = {"on {date} & <b>": Entry("am {date}", is_finished=True), "no": Entry(), "x {day}": Entry("{day}")}
    write_entries(tmp_path / "a.ts", "de", entries)
    found = read_entries(tmp_path / "a.ts", holding=["{date}", "{day}"])
    assert found == {text: entry for text, entry in read_entries(tmp_path / "a.ts").items() if text != "no"}


def test_updating_adds_and_forgets_nothing() -> None:
    """New texts are unfinished, those gone are put aside with their translation, and come back finished."""
    entries = {"kept": Entry("behalten", True), "gone": Entry("weg", True), "half": Entry("halb"), "void": Entry()}
    after = updated(entries, {"kept", "new", "half"})
    wanted = {"kept": Entry("behalten", True), "gone": Entry("weg", is_vanished=True), "half": Entry("halb")}
    assert after == wanted | {"new": Entry()}
    assert updated(after, {"kept", "new", "half"}) == after
    assert updated(after, {"gone"})["gone"] == Entry("weg", True)


def test_the_command_updates_both_catalogues(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing translated is lost by it, and other words are wrong use."""
    for file in languages.FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    assert languages.main(["update"]) == 0
    assert "Deutsch" in capsys.readouterr().out
    assert set(texts_in(DESKTOP).texts) <= set(read_entries(tmp_path / "fr.ts"))
    assert languages.main([]) == 2
