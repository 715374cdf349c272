"""What can be said of a file before a reader touches it: is it there, what is it, is it a bomb."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from pathlib import Path

from dispatcher.intake.codes import problem
from dispatcher.intake.table import Limits
from dispatcher.model.problem import Refused, Where

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TEXT_SUFFIXES = (".csv", ".tsv", ".txt", "")
_MEGABYTE = 1_000_000


class Kind(StrEnum):
    """What a file holds, by its contents."""

    ZIPPED = "zipped"  # .xlsx, .xlsm, .xlsb, .ods
    COMPOUND = "compound"  # .xls
    TEXT = "text"


def inspect(path: Path, limits: Limits) -> Kind:
    """The kind of a file that may be read. Raises Refused when it is missing, empty, locked or too large."""
    where = Where(source=path.name)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(8)
    except (FileNotFoundError, NotADirectoryError, ValueError) as fault:
        raise Refused([problem("file-missing", where, name=path.name)]) from fault
    except OSError as fault:
        raise Refused([problem("file-locked", where, name=path.name)]) from fault
    if size == 0:
        raise Refused([problem("file-empty", where, name=path.name)])
    if size > limits.file_bytes:
        raise too_large(path, f"{size // _MEGABYTE} MB, and {limits.file_bytes // _MEGABYTE} MB is the most")
    if head.startswith(_ZIP):
        _check_directory(path, limits)
        return Kind.ZIPPED
    if head.startswith(_OLE):
        _check_password(path)
        return Kind.COMPOUND
    if path.suffix.lower() in _TEXT_SUFFIXES:
        return Kind.TEXT
    raise Refused([problem("file-not-a-workbook", where, name=path.name)])


def too_large(path: Path, what: str) -> Refused:
    """The refusal of a file that is larger than allowed."""
    return Refused([problem("file-too-large", Where(source=path.name), name=path.name, what=what)])


def _check_directory(path: Path, limits: Limits) -> None:
    """Adds up what the parts of a zip file say they unpack to, and refuses bombs and passwords."""
    where = Where(source=path.name)
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as fault:
        raise Refused([problem("file-unreadable", where, name=path.name)]) from fault
    if len(parts) > limits.parts:
        raise too_large(path, f"it holds {len(parts)} parts, and {limits.parts} is the most")
    unpacked = sum(p.file_size for p in parts)
    packed = sum(p.compress_size for p in parts)
    if unpacked > limits.unpacked_bytes or (unpacked > _MEGABYTE and unpacked > limits.ratio * packed):
        raise too_large(path, f"it unpacks to {unpacked // _MEGABYTE} MB")
    if any(p.flag_bits & 1 for p in parts):
        raise Refused([problem("file-password", where, name=path.name)])


def _check_password(path: Path) -> None:
    """A workbook with a password is a compound file with a stream of this name."""
    if _ENCRYPTED in path.read_bytes():
        raise Refused([problem("file-password", Where(source=path.name), name=path.name)])
