"""Workbooks with a password."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import Any

from dispatcher.intake.codes import problem
from dispatcher.model.problem import Refused, Where

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_NO_SECRET = "VelvetSweatshop"  # noqa: S105
"""What Excel itself locks a workbook with that is only protected against changes, and tries before it asks."""

_UNFIT = (OSError, ValueError, TypeError, LookupError, AttributeError, AssertionError, ArithmeticError, struct.error)
"""What the library lets through of a lock that is damaged or of a kind that it does not know."""

_FILEPASS = struct.pack("<H", 0x002F)
_BOF = 0x0809


def is_locked(data: bytes) -> bool:
    """True for a workbook whose contents are encrypted."""
    if not data.startswith(_OLE):
        return False
    return _ENCRYPTED in data or _has_lock_record(data)


def _has_lock_record(data: bytes) -> bool:
    """Whether the stream of an .xls says near its beginning that the rest is encrypted."""
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(data)) as file:
            name = next((n for n in ("Workbook", "Book") if file.exists(n)), None)
            head = file.openstream(name).read(4000) if name else b""
    except (OSError, ValueError, IndexError, TypeError, AttributeError, struct.error):
        return False
    at = 0
    while at + 4 <= len(head):
        code, size = struct.unpack_from("<HH", head, at)
        if head[at : at + 2] == _FILEPASS:
            return True
        if at == 0 and code != _BOF:
            return False
        at += 4 + size
    return False


def unlocked(data: bytes, password: str, name: str) -> bytes:
    """The workbook behind its password. Raises Refused, with a code of its own for a password that is wrong."""
    import msoffcrypto
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, ParseError

    refusal = Refused([problem("file-password-wrong" if password else "file-password", Where(source=name), name=name)])
    for secret in filter(None, (password, _NO_SECRET)):
        out = BytesIO()
        try:
            file: Any = msoffcrypto.OfficeFile(BytesIO(data))
            file.load_key(password=secret, verify_password=True)
            file.decrypt(out)
        except DecryptionError:  # a wrong key among them
            continue
        except (*_UNFIT, FileFormatError, ParseError) as fault:
            if not password:
                raise refusal from fault
            raise Refused([problem("file-password-kept", Where(source=name), name=name)]) from fault
        if out.getvalue()[:2] in (b"PK", _OLE[:2]):
            return out.getvalue()
    raise refusal
