"""The parts of a printed page that the driver's and the office's pages share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from dispatcher.manifests.language import tr
from dispatcher.manifests.links import PhoneLink
from dispatcher.manifests.pdf_layout import (
    ALARM,
    ALARM_PALE,
    BOLD,
    GREY,
    INK,
    MARGIN,
    MM,
    REGULAR,
    WIDTH,
    Block,
    Line,
    Style,
    draw_line,
    draw_lines,
    height_of,
    lines_of,
    one_line,
    rule,
    width_of,
)

CODES_PER_ROW = 6
CODE_SIZE = 23 * MM
CODE_MASK = 0
LABEL = Style(REGULAR, 7.5, GREY)


class Fact(NamedTuple):
    """A figure in the strip under the title: what it is, the figure, and small print below (may be long)."""

    label: str
    figure: str
    detail: str


def title_block(title: str, date: str, *details: str) -> Block:
    """The large title with small facts under it, the date on the right."""
    right = Line(date, Style(BOLD, 11))
    left = one_line(title, Style(BOLD, 21), WIDTH - width_of(right.text, right.style) - 6 * MM)
    below = one_line(" · ".join(text for text in details if text.strip()), Style(REGULAR, 10, GREY), WIDTH)

    def draw(canvas: Canvas, top: float) -> None:
        draw_line(canvas, MARGIN, top - 20, left)
        draw_line(canvas, MARGIN + WIDTH - width_of(right.text, right.style), top - 20, right)
        draw_line(canvas, MARGIN, top - 36, below)

    return Block(44, draw)


def facts_block(facts: Sequence[Fact]) -> Block:
    """A strip of figures between two lines."""
    cell = WIDTH / len(facts)
    columns = []
    for fact in facts:
        lines = [Line(fact.label, LABEL)]
        if fact.figure:
            full = Style(BOLD, 13)
            share = min(1.0, (cell - 8) / width_of(fact.figure, full))
            lines.append(Line(fact.figure, Style(BOLD, full.size * share)))
        columns.append(lines + lines_of(fact.detail, Style(REGULAR, 8, INK), cell - 6, 6))
    height = max(height_of(lines) for lines in columns) + 5 * MM

    def draw(canvas: Canvas, top: float) -> None:
        rule(canvas, top, ink=INK, weight=0.9)
        for n, lines in enumerate(columns):
            draw_lines(canvas, MARGIN + n * cell, top - 1.6 * MM, lines)
        rule(canvas, top - height + 2.5 * MM)

    return Block(height, draw)


def alarm_block(warnings: Sequence[str]) -> Block:
    """What the reader must not miss, in words on a tinted ground."""
    style = Style(BOLD, 8.5, ALARM)
    lines = [line for text in warnings[:12] for line in lines_of(text, style, WIDTH - 6 * MM, 3)]
    if len(warnings) > 12:
        lines.append(Line(tr("And {count} more, each at its stop.").format(count=len(warnings) - 12), style))
    height = height_of(lines) + 3 * MM

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFillColor(HexColor(ALARM_PALE))
        canvas.roundRect(MARGIN, top - height, WIDTH, height, 3, stroke=0, fill=1)
        draw_lines(canvas, MARGIN + 3 * MM, top - 1.3 * MM, lines)

    return Block(height + 2.5 * MM, draw)


def table_head(titles: Sequence[tuple[float, str]]) -> Block:
    """The head of a table: a title at each x, in white on dark, none wider than its column."""
    height, style = 6.5 * MM, Style(BOLD, 8, "#ffffff")
    rights = [x - 1 * MM for x, _ in titles[1:]] + [MARGIN + WIDTH]
    lines = [(x, one_line(title, style, right - x)) for (x, title), right in zip(titles, rights, strict=True)]

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFillColor(HexColor(INK))
        canvas.rect(MARGIN, top - height, WIDTH, height, stroke=0, fill=1)
        for x, line in lines:
            draw_line(canvas, x, top - height / 2 - 2.8, line)

    return Block(height, draw)


def subtitle_block(text: str, detail: str, below: Block | None = None) -> Block:
    """A small title inside a section with a sentence under it, and what belongs `below` both."""

    def draw(canvas: Canvas, top: float) -> None:
        draw_line(canvas, MARGIN, top - 9 * MM, Line(text, Style(BOLD, 12)))
        draw_line(canvas, MARGIN, top - 13 * MM, one_line(detail, Style(REGULAR, 8, GREY), WIDTH))
        if below:
            below.draw(canvas, top - 16 * MM)

    return Block(16 * MM + (below.height if below else 0), draw)


def code_blocks(links: Sequence[PhoneLink]) -> list[Block]:
    """Rows of QR codes, one per link."""
    heading = subtitle_block(tr("On the phone"), tr("Each code opens the next part of the route in Google Maps."))
    blocks = []
    for first in range(0, len(links), CODES_PER_ROW):
        row = links[first : first + CODES_PER_ROW]
        blocks.append(Block(CODE_SIZE + 9 * MM, partial(_draw_codes, row), heading))
    return blocks


def _draw_codes(links: Sequence[PhoneLink], canvas: Canvas, top: float) -> None:
    cell = (WIDTH - CODE_SIZE) / (CODES_PER_ROW - 1)
    for n, link in enumerate(links):
        x = MARGIN + n * cell
        _draw_code(canvas, x, top - CODE_SIZE, link.url)
        draw_line(canvas, x, top - CODE_SIZE - 3.5 * MM, one_line(link.title, Style(REGULAR, 7.5), cell - 4))


def _draw_code(canvas: Canvas, x: float, y: float, text: str) -> None:
    """A QR code as one filled path, runs of dark modules joined; the page around it is its quiet zone.

    The mask is fixed: readers take any, and trying all eight would take most of the time that a PDF needs.
    """
    code = QRCode(None, QRErrorCorrectLevel.L)
    code.addData(text)
    code.version = code.calculate_version()
    code.makeImpl(False, CODE_MASK)
    count = code.getModuleCount()
    path = canvas.beginPath()
    for row, modules in enumerate(code.modules):
        column = 0
        for is_dark, run in groupby(modules):
            length = sum(1 for _ in run)
            if is_dark:
                path.rect(column, count - 1 - row, length, 1)
            column += length
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(CODE_SIZE / count, CODE_SIZE / count)
    canvas.setFillColor(HexColor("#000000"))
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
    canvas.linkURL(text, (x, y, x + CODE_SIZE, y + CODE_SIZE))
