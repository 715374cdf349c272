"""Tables of web pages, as shops and portals write them into files named .xls. Nothing of a page is run or fetched."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from dispatcher.intake.codes import problem
from dispatcher.intake.encodings import decoded
from dispatcher.intake.table import Book, Cell, Merge, Table
from dispatcher.model.problem import Refused, Where

_MOST_COLUMNS = 1_000
_MOST_SPAN = 1_000
_BREAKS = frozenset({"br", "p", "div", "li"})
_SKIPPED = frozenset({"script", "style", "head", "title", "noscript", "template"})
_SAID_ENCODING = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{3,30})", re.IGNORECASE)


def read_web_page(book: Book) -> list[Table]:
    """The tables of a page, each as a sheet; all cells are text. Raises Refused when it holds none."""
    said = _SAID_ENCODING.search(book.data[:4000])
    text = decoded(book.data, said[1].decode("ascii") if said else "").text
    parser = _Page()
    parser.feed(text)
    parser.close()
    tables = [
        Table(f"Table {n}" if len(parser.tables) > 1 else "", t.rows, typed=False, merges=tuple(t.merges))
        for n, t in enumerate(parser.tables, 1)
    ]
    if not tables:
        raise Refused([problem("file-not-a-workbook", Where(source=book.name), name=book.name)])
    return tables


class _Grid:
    """A table on its way: cells that reach over several rows are held for the rows below."""

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.merges: list[Merge] = []
        self._reach: dict[int, int] = {}

    def begin_row(self) -> None:
        self.rows.append([])
        self._reach = {column: rows - 1 for column, rows in self._reach.items() if rows > 1}

    def cell(self, text: str, across: int, down: int) -> None:
        if not self.rows:
            self.begin_row()
        row = self.rows[-1]
        while len(row) in self._reach:
            row.append(None)
        if len(row) >= _MOST_COLUMNS:
            return
        column = len(row)
        row += [text or None, *[None] * (across - 1)]
        if across > 1 or down > 1:
            self.merges.append(Merge(len(self.rows), column + 1, len(self.rows) + down - 1, column + across))
        if down > 1:
            self._reach |= {column + i: down for i in range(across)}


class _Page(HTMLParser):
    """Collects the tables of a page; one inside of another's cell is a table of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Grid] = []
        self._open: list[_Grid] = []
        self._texts: list[list[str] | None] = []
        self._span = (1, 1)
        self._skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SKIPPED:
            self._skipped += 1
        elif tag == "body":
            self._skipped = 0
        elif tag == "table":
            self._open.append(_Grid())
            self.tables.append(self._open[-1])
            self._texts.append(None)
        elif not self._open:
            return
        elif tag == "tr":
            self._end_cell()
            self._open[-1].begin_row()
        elif tag in ("td", "th"):
            self._end_cell()
            said = dict(attrs)
            self._span = (_span(said.get("colspan")), _span(said.get("rowspan")))
            self._texts[-1] = []
        elif tag in _BREAKS and (texts := self._texts[-1]) is not None and texts:
            texts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skipped = max(0, self._skipped - 1)
        elif not self._open:
            return
        elif tag in ("td", "th", "tr"):
            self._end_cell()
        elif tag == "table":
            self._end_cell()
            self._open.pop()
            self._texts.pop()

    def handle_data(self, data: str) -> None:
        texts = self._texts[-1] if self._texts else None
        if texts is not None and not self._skipped:
            texts.append(data)

    def close(self) -> None:
        super().close()
        while self._open:
            self.handle_endtag("table")

    def _end_cell(self) -> None:
        texts = self._texts[-1]
        if texts is None:
            return
        lines = (" ".join(line.split()) for line in _joined(texts))
        self._open[-1].cell("\n".join(filter(None, lines)), *self._span)
        self._texts[-1] = None


def _joined(texts: list[str]) -> list[str]:
    """Lines as a page shows them: its own line ends are blanks."""
    return "".join(t if t == "\n" else t.replace("\n", " ").replace("\r", " ") for t in texts).split("\n")


def _span(said: str | None) -> int:
    text = (said or "").strip()
    return min(max(int(text), 1), _MOST_SPAN) if text.isascii() and text.isdecimal() and len(text) < 8 else 1
