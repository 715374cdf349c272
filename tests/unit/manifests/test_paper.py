"""Pages as pictures: what stands in the PDF stands in the PNG."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from dispatcher.manifests.paper import STRIP_ROWS, Page, pages_of


def _document(*sizes: tuple[float, float]) -> bytes:
    """A page per size (points): its left half red, the rest white."""
    out = BytesIO()
    canvas = Canvas(out)
    for width, height in sizes:
        canvas.setPageSize((width, height))
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, width / 2, height, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _rows(png: bytes) -> list[bytes]:
    """The rows of pixels of a PNG without filters, every checksum checked."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    at, chunks = 8, {}
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, content = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + content)
        chunks[kind], at = content, at + 12 + length
    width, height, bits, colours, *_ = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    assert (bits, colours) == (8, 2)
    pixels = zlib.decompress(chunks[b"IDAT"])
    assert len(pixels) == height * (1 + 3 * width)
    assert list(chunks) == [b"IHDR", b"IDAT", b"IEND"]
    return [pixels[1 + y * (1 + 3 * width) : (y + 1) * (1 + 3 * width)] for y in range(height)]


def _whole(page: Page) -> list[bytes]:
    """The rows of a page, put together from its strips, which repeat a row where they meet."""
    rows: list[bytes] = []
    for strip in page.strips:
        part = _rows(strip.png)
        assert rows[strip.top_px :] == part[: len(rows) - strip.top_px]
        assert len(rows) in (0, strip.top_px + 1)
        rows[strip.top_px :] = part
    return rows


def test_each_page_in_sequence_at_the_fineness_asked_for() -> None:
    """Sizes may differ from page to page, and be odd."""
    pages = list(pages_of(_document((72, 36), (37, 72)), 144))
    assert [(page.number, page.count) for page in pages] == [(1, 2), (2, 2)]
    assert [(page.width_px, page.height_px) for page in pages] == [(144, 72), (74, 144)]
    for page in pages:
        rows = _whole(page)
        assert (len(rows[0]) // 3, len(rows)) == (page.width_px, page.height_px)


def test_red_is_red_and_white_is_white() -> None:
    """In every row, left and right."""
    (page,) = pages_of(_document((40, 20)), 72)
    for row in _whole(page):
        assert (row[:3], row[-3:]) == (b"\xff\x00\x00", b"\xff\xff\xff")


@pytest.mark.parametrize("height", [255, 256, 257, 512, 600])
def test_strips_make_the_whole_page(height: int) -> None:
    """Of any height; none is higher than the others and its one repeated row."""
    (page,) = pages_of(_document((10, height)), 72)
    assert len(_whole(page)) == height
    assert all(len(_rows(strip.png)) <= STRIP_ROWS + 1 for strip in page.strips)
