"""Workbooks that the reader stumbles over, written as it wants them. Runs in the child process."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO

from defusedxml.ElementTree import fromstring

_BETWEEN_CELLS = re.compile(rb"(?<=>)\s+(?=</?table:)|(?<=</text:p>)\s+(?=<)")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(rb":id\s*=\s*[\"']([^\"']*)[\"']")
_MACROS = ("xlMacrosheet", "xlIntlMacrosheet")
"""How the types of relations end that lead to a sheet of macros, as Excel had them before 1995."""


def plainer(data: bytes) -> bytes | None:
    """The same sheets in a file that the reader takes more easily; None when there is no such file."""
    if not data.startswith(b"PK"):
        return None
    with zipfile.ZipFile(BytesIO(data)) as old:
        names = set(old.namelist())
        if {"mimetype", "content.xml"} <= names:
            return _open_document(old)
        if {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
            return _without_macros(old)
    return None


def _open_document(old: zipfile.ZipFile) -> bytes:
    """An OpenDocument with its type first and its cells without blanks between them."""
    content = _BETWEEN_CELLS.sub(b"", old.read("content.xml"))
    return _written(old, {"mimetype": old.read("mimetype"), "content.xml": content})


def _without_macros(old: zipfile.ZipFile) -> bytes | None:
    """A workbook without its sheets of macros, which hold no lists."""
    relations = fromstring(old.read("xl/_rels/workbook.xml.rels"))
    macros = {each.get("Id", "").encode() for each in relations if each.get("Type", "").endswith(_MACROS)}
    if not macros:
        return None

    def kept(sheet: re.Match[bytes]) -> bytes:
        to = _RELATION.search(sheet[0])
        return b"" if to is not None and to[1] in macros else sheet[0]

    return _written(old, {"xl/workbook.xml": _SHEET.sub(kept, old.read("xl/workbook.xml"))})


def _written(old: zipfile.ZipFile, changed: Mapping[str, bytes]) -> bytes:
    """The archive with these parts first, and the type of an OpenDocument as it is."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, part in changed.items():
            new.writestr(name, part, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
        for name in dict.fromkeys(old.namelist()):
            if name not in changed:
                new.writestr(name, old.read(name))
    return out.getvalue()
