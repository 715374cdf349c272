"""What a printed page is made of: fonts, lines of text that fit, blocks, and how blocks become pages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from dispatcher.manifests.language import tr
from dispatcher.manifests.wording import legible
from dispatcher.model.problem import MachineFault, Problem, Where
from dispatcher.model.values import dataclass

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
MARGIN = 13 * MM
WIDTH = PAGE_WIDTH - 2 * MARGIN
FIRST_TOP, LATER_TOP, BOTTOM = PAGE_HEIGHT - 13 * MM, PAGE_HEIGHT - 19 * MM, 17 * MM
"""Between these heights a page holds blocks; pages after the first have a running head above."""

INK, GREY, FAINT, PALE, ALARM, ALARM_PALE = "#1b1f24", "#5b6570", "#c9d0d6", "#eef1f4", "#b42318", "#fdecea"
REGULAR, BOLD = "Manifest", "Manifest-Bold"
LINE = 1.28
"""Height of a line in font sizes."""

LONGEST_WORD = 400
"""Characters without a blank that are measured at once; no line holds more."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """Files of the two TrueType faces that are embedded; DejaVu Sans Condensed suits the tables."""

    regular: Path
    bold: Path


class Style(NamedTuple):
    """Face, size in points and colour of a text."""

    font: str
    size: float
    ink: str = INK


class Line(NamedTuple):
    """One line of text that fits where it is going."""

    text: str
    style: Style

    @property
    def height(self) -> float:
        """Height with the space to the next line, in points."""
        return self.style.size * LINE


@dataclass(frozen=True, slots=True)
class Block:
    """Something that is drawn whole, downward from a height. `heading` is repeated where a page begins with
    this block."""

    height: float
    draw: Callable[[Canvas, float], None]
    heading: Block | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Pages that belong together and are counted together, for one driver or for the office. `note` stands at the foot
    of each."""

    title: str
    detail: str
    colour: str
    blocks: Sequence[Block]
    note: str = ""


@lru_cache(maxsize=1)
def register(fonts: Fonts) -> None:
    """Makes the faces known to ReportLab. Raises MachineFault `font-missing` when a file is not a font."""
    for name, path in ((REGULAR, fonts.regular), (BOLD, fonts.bold)):
        try:
            pdfmetrics.registerFont(TTFont(name, str(path)))
        except (TTFError, OSError) as error:
            raise MachineFault(
                Problem(
                    "font-missing",
                    f"The font {path.name}, which PDF files need, is missing or damaged.",
                    "Set the program up again; its fonts are installed by that step.",
                    Where(str(path)),
                )
            ) from error


def width_of(text: str, style: Style) -> float:
    """How wide the text prints, in points."""
    return float(pdfmetrics.stringWidth(text, style.font, style.size))


def lines_of(text: str, style: Style, width: float, most: int) -> list[Line]:
    """A text from outside in lines that fit into `width`, at most so many; more ends with a mark that says so."""
    lines: list[Line] = []
    for line in _broken(legible(text), style, width):
        if len(lines) == most:
            mark = f" … [{tr('cut')}]"
            lines[-1] = Line(_fitting(lines[-1].text, style, width - width_of(mark, style)).rstrip() + mark, style)
            break
        lines.append(Line(line, style))
    return lines


def one_line(text: str, style: Style, width: float) -> Line:
    """A text from outside on one line, cut with an ellipsis where it must be."""
    flat = " ".join(legible(text[: 2 * LONGEST_WORD]).split())
    if width_of(flat, style) > width:
        flat = _fitting(flat, style, width - width_of("…", style)).rstrip() + "…"
    return Line(flat, style)


def _broken(text: str, style: Style, width: float) -> Iterator[str]:
    blank = width_of(" ", style)
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for word in _words(paragraph, style, width):
            needed = width_of(word, style)
            if line and used + blank + needed > width:
                yield line
                line, used = "", 0.0
            line, used = (f"{line} {word}", used + blank + needed) if line else (word, needed)
        if line:
            yield line


def _words(paragraph: str, style: Style, width: float) -> Iterator[str]:
    for word in paragraph.split():
        rest = word
        while len(rest) > LONGEST_WORD or width_of(rest, style) > width:
            piece = _fitting(rest[:LONGEST_WORD], style, width) or rest[0]
            yield piece
            rest = rest[len(piece) :]
        if rest:
            yield rest


def _fitting(text: str, style: Style, width: float) -> str:
    """The longest beginning of the text that fits."""
    return text[: max(0, bisect_right(range(len(text) + 1), width, key=lambda n: width_of(text[:n], style)) - 1)]


def height_of(lines: Sequence[Line]) -> float:
    """How much height the lines take together."""
    return sum(line.height for line in lines)


def draw_line(canvas: Canvas, x: float, baseline: float, line: Line) -> None:
    """Prints one line from x on."""
    canvas.setFont(line.style.font, line.style.size)
    canvas.setFillColor(HexColor(line.style.ink))
    canvas.drawString(x, baseline, line.text)


def draw_lines(canvas: Canvas, x: float, top: float, lines: Sequence[Line]) -> None:
    """Prints lines below each other, the first one's upper edge at `top`."""
    for line in lines:
        draw_line(canvas, x, top - line.style.size, line)
        top -= line.height


def rule(canvas: Canvas, y: float, left: float = MARGIN, ink: str = FAINT, weight: float = 0.5) -> None:
    """A thin line from `left` to the right margin."""
    canvas.setStrokeColor(HexColor(ink))
    canvas.setLineWidth(weight)
    canvas.line(left, y, MARGIN + WIDTH, y)


def print_section(canvas: Canvas, section: Section) -> None:
    """Lays the blocks out on pages and prints them, with `Page x of y` counted inside the section."""
    pages = _pages(section.blocks)
    for number, page in enumerate(pages, 1):
        canvas.setFillColor(HexColor(section.colour))
        canvas.rect(0, PAGE_HEIGHT - 5 * MM, PAGE_WIDTH, 5 * MM, stroke=0, fill=1)
        small = Style(REGULAR, 7.5, GREY)
        if number > 1:
            draw_line(canvas, MARGIN, LATER_TOP + 3.5 * MM, one_line(section.title, Style(BOLD, 9), WIDTH / 2))
            _flush_right(canvas, LATER_TOP + 3.5 * MM, one_line(section.detail, small, WIDTH / 2 - 10))
        footer = one_line(f"{section.title} · {section.detail}", small, WIDTH - 80)
        draw_line(canvas, MARGIN, 9 * MM, footer)
        if section.note:
            draw_line(canvas, MARGIN, 9 * MM - small.size * LINE, one_line(section.note, small, WIDTH - 80))
        _flush_right(
            canvas, 9 * MM, Line(tr("Page {number} of {count}").format(number=number, count=len(pages)), small)
        )
        for block, top in page:
            block.draw(canvas, top)
        canvas.showPage()


def _flush_right(canvas: Canvas, baseline: float, line: Line) -> None:
    draw_line(canvas, MARGIN + WIDTH - width_of(line.text, line.style), baseline, line)


def _pages(blocks: Sequence[Block]) -> list[list[tuple[Block, float]]]:
    """Blocks with their tops, page by page. No block is higher than a page."""
    pages: list[list[tuple[Block, float]]] = [[]]
    top = FIRST_TOP
    heading: Block | None = None
    for block in blocks:
        lead = block.heading if block.heading is not heading else None
        if pages[-1] and top - block.height - (lead.height if lead else 0) < BOTTOM:
            pages.append([])
            top = LATER_TOP
            lead = block.heading
        if lead:
            pages[-1].append((lead, top))
            top -= lead.height
        heading = block.heading
        pages[-1].append((block, top))
        top -= block.height
    return pages
