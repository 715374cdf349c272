"""OpenDocument workbooks written as one XML file (.fods) instead of a zip file of several."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

_HEAD_BYTES = 20_000
_FLAT = re.compile(rb"<office:document\s[^>]*opendocument\.spreadsheet", re.DOTALL)
_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_MANIFEST = '<?xml version="1.0"?><m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
"""Readers want one, whatever it says."""


def is_flat_document(data: bytes) -> bool:
    """True for the bytes of such a workbook."""
    return _FLAT.search(data[:_HEAD_BYTES]) is not None


def zipped(data: bytes) -> bytes:
    """The same workbook as readers know it: one XML file holds in its parts all that is in the several."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", _TYPE)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        archive.writestr("content.xml", data)
    return out.getvalue()
