"""Pages of a PDF as pictures: for looking at before, and for printers."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from dispatcher.model.values import dataclass

POINTS_PER_INCH = 72
STRIP_ROWS = 256
SQUEEZE = 3
"""zlib's level: pages are mostly white, and more of it takes longer than it is worth."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Some rows of a page as a PNG, from the row `top_px` on. The last row is the first of the next strip too, so
    that no seam shows where a printer draws them between its own dots."""

    top_px: int
    png: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """One page; `number` counts from 1 to `count`. In strips, because whoever draws a whole page of a printer's
    fineness at once does nothing else for a long while."""

    number: int
    count: int
    width_px: int
    height_px: int
    strips: tuple[Strip, ...]


def pages_of(pdf: bytes, dots_per_inch: int) -> Iterator[Page]:
    """The pages of a document in sequence."""
    import pypdfium2  # the desk knows pages without it

    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document, start=1):
            bitmap = page.render(scale=dots_per_inch / POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=False)
            width, height, stride, pixels = bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)
            bitmap.close()
            page.close()
            strips = tuple(
                Strip(top, _png(width, [pixels[y * stride : y * stride + 3 * width] for y in rows]))
                for top in range(0, height, STRIP_ROWS)
                for rows in [range(top, min(top + STRIP_ROWS + 1, height))]
            )
            yield Page(number, len(document), width, height, strips)
    finally:
        document.close()


def _png(width: int, rows: list[bytes]) -> bytes:
    """Rows of red, green, blue as a PNG (ISO/IEC 15948), no row filtered."""
    head = struct.pack(">IIBBBBB", width, len(rows), 8, 2, 0, 0, 0)
    content = zlib.compress(b"".join(b"\0" + row for row in rows), SQUEEZE)
    parts = ((b"IHDR", head), (b"IDAT", content), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in parts)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
