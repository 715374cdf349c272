"""Manifests in the language that the window speaks: their own words, and the sentences about the day."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from dispatcher.desk.exporting import Language
from dispatcher.desk.manifesting import Speech
from dispatcher.desktop.language_texts import read_entries
from dispatcher.desktop.said import FOLDER, said, spoken
from dispatcher.desktop.violation_words import words
from dispatcher.model.violation import Violation


def speech() -> Speech:
    """What manifests speak that the window writes now; English without a catalogue for them."""
    entries = read_entries(FOLDER / f"paper.{spoken()}.ts")
    translations = {text: entry.translation for text, entry in entries.items() if entry.is_finished}
    if not translations:
        return Speech()
    return Speech(Language(spoken(), translations, QLocale().decimalPoint()), _sentence, said)


def _sentence(violation: Violation) -> str:
    """A broken rule as a sentence, with the order that it is about: several may share a stop."""
    text = words(violation, said(f"order {violation.order_id}") if violation.order_id else "")
    return f"{text[:1].upper()}{text[1:]}."
