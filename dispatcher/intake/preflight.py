"""What can be said of a file before a reader touches it: is it there, what is it, is it a bomb, is it locked."""

from __future__ import annotations

import re
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from dispatcher.intake.codes import problem
from dispatcher.intake.flat_documents import is_flat_document, zipped
from dispatcher.intake.geo_files import kml_inside
from dispatcher.intake.table import Book, Kind, Limits
from dispatcher.intake.unlocking import is_locked, unlocked
from dispatcher.model.problem import Refused, Where

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_LISTS = (b"%PDF-", b"{\\rtf")
"""How documents begin that are texts to look at."""
_WEB_PAGE = (b"<!doctype html", b"<html", b"<table", b"<head", b"<body", b"<meta", b"<style", b"<div", b"<center")
_OFFICE_XML = b"urn:schemas-microsoft-com:office:spreadsheet"
_JSON = re.compile(rb"\{\s*(?:\"|\}|$)|\[\s*(?:[\[{\"\]]|$)")
_MAP = re.compile(rb"^(?:<\?xml|<!--|<gpx|<kml).*?<(?:\w+:)?(?:gpx|kml)[\s>]|^<(?:gpx|kml)[\s>]", re.DOTALL)
_SYLK = rb"ID;P\w*(?:;[NE])*\r?\n(?:P;[PEFS]|F;[A-Z]|B;Y|O;[A-Z]|C;[YXK])"  # "ID;Place" begins many a list
_OLD_KINDS = (("DIF", re.compile(rb"TABLE\r?\n0,1\r?\n\"")), ("SYLK", re.compile(_SYLK)))
"""Ways to exchange tables that are texts and no lists: what a file of them begins with."""
_HEAD_BYTES = 8_000
_MEGABYTE = 1_000_000


def load(path: Path, limits: Limits, password: str = "") -> Book:
    """The bytes of a file that may be read, without the lock that `password` opens.

    Raises Refused when it is missing, empty, locked, too large or a bomb.
    """
    where = Where(source=path.name)
    if path.is_dir():
        raise Refused([problem("file-is-folder", where, name=path.name or str(path))])
    try:
        size = path.stat().st_size
        if size > limits.file_bytes:
            raise too_large(path, f"{size // _MEGABYTE} MB, and {limits.file_bytes // _MEGABYTE} MB is the most")
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError) as fault:
        raise Refused([problem("file-missing", where, name=path.name)]) from fault
    except OSError as fault:
        raise Refused([problem("file-locked", where, name=path.name)]) from fault
    if not data:
        raise Refused([problem("file-empty", where, name=path.name)])
    if old := next((name for name, begins in _OLD_KINDS if begins.match(data)), ""):
        raise Refused([problem("file-of-old-kind", where, name=path.name, kind=old)])
    if data.startswith(_NO_LISTS):
        raise Refused([problem("file-not-a-workbook", where, name=path.name)])
    if is_flat_document(data):
        data = zipped(data)
    if is_locked(data):
        data = unlocked(data, password, path.name)
    kind = kind_of(data)
    if data.startswith(_ZIP):
        _check_directory(path, data, limits)
    return Book(path.name, kind, data)


def kind_of(data: bytes) -> Kind:
    """What the bytes are, whatever the name of their file says."""
    if data.startswith(_ZIP):
        return Kind.MAP if kml_inside(data) else Kind.ZIPPED
    if data.startswith(_OLE):
        return Kind.COMPOUND
    head = data[:_HEAD_BYTES].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if head.startswith((b"<?xml", b"<workbook", b"<ss:workbook")) and _OFFICE_XML in head:
        return Kind.OFFICE_XML
    if head.startswith(_WEB_PAGE) or (head.startswith((b"<?xml", b"<!--")) and b"<html" in head):
        return Kind.WEB_PAGE
    if _JSON.match(head):
        return Kind.JSON
    return Kind.MAP if _MAP.search(head) else Kind.TEXT


def too_large(path: Path, what: str) -> Refused:
    """The refusal of a file that is larger than allowed."""
    return Refused([problem("file-too-large", Where(source=path.name), name=path.name, what=what)])


def _check_directory(path: Path, data: bytes, limits: Limits) -> None:
    """Adds up what the parts of a zip file say they unpack to, and refuses bombs and passwords."""
    where = Where(source=path.name)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            manifest = next((p for p in parts if p.filename == "META-INF/manifest.xml"), None)
            is_sealed = any(p.flag_bits & 1 for p in parts)
            if manifest is not None and not is_sealed and manifest.file_size < _MEGABYTE:
                is_sealed = b"encryption-data" in archive.read(manifest)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, zlib.error) as fault:
        raise Refused([problem("file-unreadable", where, name=path.name)]) from fault
    if len(parts) > limits.parts:
        raise too_large(path, f"it holds {len(parts)} parts, and {limits.parts} is the most")
    unpacked = sum(p.file_size for p in parts)
    packed = sum(p.compress_size for p in parts)
    if unpacked > limits.unpacked_bytes or (unpacked > _MEGABYTE and unpacked > limits.ratio * packed):
        raise too_large(path, f"it unpacks to {unpacked // _MEGABYTE} MB")
    if is_sealed:
        raise Refused([problem("file-password-kept", where, name=path.name)])
