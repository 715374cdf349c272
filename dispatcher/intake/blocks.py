"""Orders as blocks of lines, each with the name of a field and what it says: "Name: Smith", "Address: Road 1", ..."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from dispatcher.intake import aliases
from dispatcher.intake.columns import PLACE_FIELDS, order_column
from dispatcher.intake.table import BLANKS, Cell, Table, is_blank, shown
from dispatcher.intake.workbook import with_marks
from dispatcher.model.problem import Coercion, Where

_LINE = re.compile(r"[\s\-*_\u2022>]*([^\W\d_][^:\uff1a\t]{0,40}?)[\s*_]*[:\uff1a]\s*(?:[*_]{1,3}\s*)?(.*)", re.DOTALL)
_RULE = re.compile(r"[\s\-=_*#~.]*")
_SAMPLE, _MOST_LINES = 60, 50_000
_SHARE, _SHARE_KNOWN = 0.4, 0.5
_FEWEST_FIELDS, _FEWEST_ALONE = 2, 3
"""So many fields are known of blocks, and of a single one."""

type Pair = tuple[str, Cell]


class _Line(NamedTuple):
    """A row: the fields that it names with what it says of them; `rest` where it names none."""

    place: int
    pairs: tuple[Pair, ...]
    rest: str = ""


def with_blocks(table: Table, source: str) -> tuple[Table, tuple[Coercion, ...]]:
    """The table with a row for each block of such lines, where it is made of them, and what was done.

    The row of a block stands where the block begins, or a line below it where nothing parts the list from its title.
    """
    if not _may_be(table):
        return table, ()
    table = with_marks(table)  # while its cells still stand where the sheet has them
    lines = [_line_of(table, i) for i, row in enumerate(table.rows)]
    blocks = _blocks(lines)
    if not blocks:
        return table, ()
    made = _as_rows(table, lines, blocks)
    if made is None:
        return table, ()
    used = sum(len(block) for block in blocks)
    count = sum(len(_abreast(block)) for block in blocks)
    said = Coercion(Where(source, table.sheet), f"{used} lines", f"{count} rows", "blocks-to-rows")
    return made, (said,)


def _may_be(table: Table) -> bool:
    """Whether most of the first rows name fields that are known; of nearly all lists this is all that is asked."""
    filled = (i for i, row in enumerate(table.rows) if not is_blank(row))
    lines = [_line_of(table, i) for i in islice(filled, _SAMPLE)]
    named = [line for line in lines if line.pairs]
    known = [line for line in named if any(order_column(label)[0] for label, _value in line.pairs)]
    return (
        len(table.rows) <= _MOST_LINES
        and len(named) >= max(_SHARE * len(lines), 2)
        and len(known) >= _SHARE_KNOWN * len(named)
        and any(_is_place(label) for line in known for label, _value in line.pairs)
    )


def _line_of(table: Table, i: int) -> _Line:
    cells = [cell for cell in table.rows[i] if cell is not None and (not isinstance(cell, str) or cell.strip(BLANKS))]
    if not cells:
        return _Line(i, ())
    by_colon = [_LINE.fullmatch(shown(cell)) for cell in cells]
    if all(match and match[2] for match in by_colon):
        return _Line(i, tuple((match[1], match[2].strip(BLANKS)) for match in by_colon if match))
    if pairs := tuple(_beside(cells)):
        return _Line(i, pairs)
    between = table.written.delimiter if table.written else ", "
    text = between.join(shown(cell) for cell in table.rows[i] if cell is not None).strip(BLANKS)
    match = _LINE.fullmatch(text)
    if match and (table.written or len(cells) == 1):
        return _Line(i, ((match[1], match[2].strip(BLANKS)),))
    return _Line(i, (), "" if _RULE.fullmatch(text) else text)


def _beside(cells: Sequence[Cell]) -> Iterator[Pair]:
    """Names of fields with what stands in the cells beside them; nothing where a row has anything else."""
    names = [_name_in(cell) for cell in cells]
    if len(cells) % 2 or not all(names[::2]) or any(names[1::2]):
        return
    yield from zip(names[::2], cells[1::2], strict=True)


def _name_in(cell: Cell) -> str:
    """The name of a field that a cell is."""
    if not isinstance(cell, str):
        return ""
    bare = cell.strip(BLANKS)
    label = bare.rstrip(":\uff1a ")
    is_named = label != bare and label[:1].isalpha() and not any(c.isdigit() for c in label)
    return label if is_named or (order_column(label)[0] and not any(c.isdigit() for c in label)) else ""


def _is_place(label: str) -> bool:
    return order_column(label)[0].rpartition(".")[2] in PLACE_FIELDS


def _place_labels(lines: Sequence[_Line]) -> list[str]:
    return [aliases.key(label) for line in lines for label, _value in line.pairs if _is_place(label)]


def _blocks(lines: Sequence[_Line]) -> list[list[_Line]]:
    """The lines of each order; [] where they are none of orders."""
    parts = _parted_by_gaps(lines)
    with_place = [part for part in parts if _place_labels(part)]
    is_parted = all(len(set(labels := _place_labels(part))) == len(labels) for part in with_place)
    is_whole = len(with_place) == 1 and len(_fields(with_place[0])) > _FEWEST_ALONE
    if not (is_parted and (len(with_place) > 1 or is_whole)):
        with_place = [part for part in _parted_by_names(lines) if _place_labels(part)]
    blocks = [part for part in with_place if len(_fields(part)) >= _FEWEST_FIELDS]
    if not blocks or len(blocks) < 0.5 * len(with_place):
        return []
    is_alone = len(blocks) == 1 and len(_abreast(blocks[0])) == 1
    return [] if is_alone and not (len(blocks[0]) > 2 and len(_fields(blocks[0])) >= _FEWEST_ALONE) else blocks


def _abreast(block: Sequence[_Line]) -> list[list[_Line]]:
    """The orders that stand beside each other in the same lines: each line names their fields as often."""
    count = max(
        sum(_key(pair) == _key(one) for one in line.pairs) for line in block for pair in line.pairs or (("", ""),)
    )
    if count < 2:
        return [list(block)]
    found: list[list[_Line]] = [[] for _n in range(count)]
    for line in block:
        seen: dict[str, int] = {}
        for pair in line.pairs:
            n = seen.get(_key(pair), 0)
            seen[_key(pair)] = n + 1
            found[n].append(_Line(line.place, (pair,)))
    return found


def _key(pair: Pair) -> str:
    return aliases.key(pair[0])


def _fields(block: Sequence[_Line]) -> set[str]:
    return {order_column(label)[0] for line in block for label, _value in line.pairs} - {""}


def _parted_by_gaps(lines: Sequence[_Line]) -> list[list[_Line]]:
    parts: list[list[_Line]] = [[]]
    for line in lines:
        if line.pairs or line.rest:
            parts[-1].append(line)
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if part]


def _parted_by_names(lines: Sequence[_Line]) -> list[list[_Line]]:
    """The lines from each on that names a field which the order above has already."""
    parts: list[list[_Line]] = []
    seen: set[str] = set()
    for line in lines:
        keys = {aliases.key(label) for label, _value in line.pairs}
        if keys and (not parts or keys & seen):
            parts.append([])
            seen = set()
        if parts and (line.pairs or line.rest):
            parts[-1].append(line)
            seen |= keys
    return parts


def _as_rows(table: Table, lines: Sequence[_Line], blocks: Sequence[Sequence[_Line]]) -> Table | None:
    abreast = [[_record(one) for one in _abreast(block)] for block in blocks]
    records = [record for group in abreast for record in group]
    labels: dict[tuple[str, int], str] = {}
    for record in records:
        for key, (label, _value) in record.items():
            labels.setdefault(key, label)
    columns = {key: j for j, key in enumerate(labels)}
    rows: list[list[Cell]] = [list(row) for row in table.rows]
    first = blocks[0][0].place
    below = 0 if first == 0 or is_blank(table.rows[first - 1]) else 1
    if any(len(block) < below + len(group) for block, group in zip(blocks, abreast, strict=True)):
        return None
    used = {line.place for block in blocks for line in block}
    for line in lines[first:]:
        rest = [shown(cell) for cell in table.rows[line.place] if cell is not None]
        rows[line.place] = [] if line.place in used or not rest else [*[None] * len(columns), " ".join(rest)]
    for block, group in zip(blocks, abreast, strict=True):
        for line, record in zip(block[below:], group, strict=False):
            row: list[Cell] = [None] * len(columns)
            for key, (_label, value) in record.items():
                row[columns[key]] = value
            rows[line.place] = row
    header: list[Cell] = list(labels.values())
    if first == 0:
        return replace(_loose(table), rows=[header, *rows], first_row=table.first_row - 1)
    rows[first - 1 + below] = header
    return replace(_loose(table), rows=rows)


def _loose(table: Table) -> Table:
    """The table without what is known of its cells by their places, which are others now."""
    return replace(table, first_column=1, book=None, remarks=None, merges=(), hidden_rows=frozenset())


def _record(block: Sequence[_Line]) -> dict[tuple[str, int], tuple[str, Cell]]:
    """Label and value by name and how often it stood before in the block; lines that name nothing go on with those
    above them, and those above all are by themselves."""
    record: dict[tuple[str, int], tuple[str, Cell]] = {}
    last: tuple[str, int] | None = None
    for line in block:
        for label, value in line.pairs:
            n = 0
            while (aliases.key(label), n) in record:
                n += 1
            last = (aliases.key(label), n)
            record[last] = label, value
        if line.rest:
            last = last or ("", 0)
            label, value = record.get(last, ("", None))
            between = ", " if _is_place(label) else " "
            record[last] = label, between.join(filter(None, (shown(value), line.rest)))
    return record
