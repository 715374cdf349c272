"""The window's texts: found in its source, and kept with their translations in Qt Linguist's files."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path
from xml.etree import ElementTree  # our own files alone are read

from dispatcher.model.values import dataclass

ASKING = {"tr": 0, "_tr": 0, "QCoreApplication.translate": 1, "QApplication.translate": 1}
"""What a call that shows a text is named, and which of its arguments the text is."""
HELPERS = ("_tr", "translate")
"""Functions that hand on the text that they were given."""
MESSAGE, END = "<message>", "</message>"


@dataclass(frozen=True, slots=True)
class Found:
    """Texts that the source shows, and places (file:line) that ask for a text that is not written out there."""

    texts: frozenset[str]
    unreadable: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A translation; unfinished while a person still has to look at it, vanished when nothing shows the text."""

    translation: str = ""
    is_finished: bool = False
    is_vanished: bool = False


def texts_in(folder: Path) -> Found:
    """Every text that the modules of a folder ask to have translated."""
    texts: set[str] = set()
    unreadable: list[str] = []
    for file in sorted(folder.rglob("*.py")):
        for line, text in _asked(ast.parse(file.read_text(encoding="utf-8"))):
            if text is None:
                unreadable.append(f"{file.relative_to(folder).as_posix()}:{line}")
            else:
                texts.add(text)
    return Found(frozenset(texts), tuple(unreadable))


def read_entries(file: Path, holding: Iterable[str] = ()) -> dict[str, Entry]:
    """The entries of a Linguist file by their text; none when there is no such file.

    With `holding` those alone that hold one of these pieces: to find them takes a tenth of reading them all.
    """
    if not file.is_file():
        return {}
    text, pieces = file.read_text(encoding="utf-8"), tuple(holding)
    if pieces:
        found = [each for each in text.split(MESSAGE)[1:] if any(piece in each for piece in pieces)]
        text = f"<TS>{''.join(MESSAGE + each.partition(END)[0] + END for each in found)}</TS>"
    entries: dict[str, Entry] = {}
    for message in ElementTree.fromstring(text).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        kind = "unfinished" if translation is None else translation.get("type", "")
        words = "" if translation is None else translation.text or ""
        entries[message.findtext("source", "")] = Entry(words, not kind and bool(words), kind == "vanished")
    return entries


def updated(entries: Mapping[str, Entry], texts: Iterable[str]) -> dict[str, Entry]:
    """The entries with every text of the program among them; what is gone stays for the day it comes back."""
    wanted = set(texts)
    kept = {text: _kept(entry, text in wanted) for text, entry in entries.items()}
    return {text: Entry() for text in wanted} | {t: e for t, e in kept.items() if e.translation or t in wanted}


def write_entries(file: Path, language: str, entries: Mapping[str, Entry]) -> None:
    """Write a Linguist file, sorted, so that the same entries are the same file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>Dispatcher</name>",
    ]
    for text in sorted(entries, key=lambda text: (text.casefold(), text)):
        lines += _lines(text, entries[text])
    file.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8", newline="\n")


def _kept(entry: Entry, is_wanted: bool) -> Entry:
    if is_wanted:
        return Entry(entry.translation, entry.is_finished or (entry.is_vanished and bool(entry.translation)))
    return Entry(entry.translation, is_vanished=True)


def _lines(text: str, entry: Entry) -> list[str]:
    kind = ' type="vanished"' if entry.is_vanished else "" if entry.is_finished else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{escape(text, quote=False)}</source>",
        f"        <translation{kind}>{escape(entry.translation, quote=False)}</translation>",
        "    </message>",
    ]


def _asked(tree: ast.Module) -> Iterator[tuple[int, str | None]]:
    """Lines and texts of all calls that ask for a translation; None for a text that is not a literal."""
    helpers = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name in HELPERS]
    passing_on = {id(node) for helper in helpers for node in ast.walk(helper)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and id(node) not in passing_on:
            at = ASKING.get(_name(node.func))
            if at is not None and at < len(node.args):
                text = node.args[at]
                yield (
                    node.lineno,
                    text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else None,
                )


def _name(called: ast.expr) -> str:
    """tr for anything.tr, and a function's or a class's method's name as it stands."""
    if isinstance(called, ast.Name):
        return called.id
    if isinstance(called, ast.Attribute):
        owner = called.value.id if isinstance(called.value, ast.Name) else ""
        return called.attr if called.attr == "tr" else f"{owner}.{called.attr}"
    return ""
