"""Rows that belong to one above them: those below a heading of their own, and those that go on with an order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import batched, groupby

from dispatcher.intake.columns import Layout
from dispatcher.intake.headings import Heading
from dispatcher.intake.order_rows import OrderReader
from dispatcher.intake.plain import PlainReader
from dispatcher.intake.table import BLANKS, Cell, Table, is_blank

_FEWEST_LETTERS = 2


class Readers:
    """The readers of one table: one, and one more for each row that says something of those below it.

    `headings`: by the places of their rows; what one does not say, holds on from those above. With `has_plain`, plain
    rows have a quicker reader.
    """

    def __init__(
        self,
        reader: OrderReader,
        source: str,
        table: Table,
        layout: Layout,
        headings: Mapping[int, Heading],
        has_plain: bool,
    ) -> None:
        self._places = sorted(headings)
        self._pairs: list[tuple[OrderReader, PlainReader | None]] = []
        readers = [reader]
        for place in self._places:
            readers.append(readers[-1].below(headings[place]))
        for one in readers:
            plain = one.plain_reader(source, table, layout) if has_plain else None
            self._pairs.append((one, plain if plain and plain.fits else None))

    def together(self, places: Iterable[int], most: int) -> Iterator[tuple[int, ...]]:
        """The places in groups of the same readers, of so many at most."""
        for some in batched(places, most):
            if not self._places:
                yield some
            else:
                yield from (tuple(same) for _, same in groupby(some, key=partial(bisect_left, self._places)))

    def at(self, place: int) -> tuple[OrderReader, PlainReader | None]:
        """The readers of the row at a place in `table.rows`."""
        return self._pairs[bisect_left(self._places, place) if self._places else 0]


def continued(table: Table, layout: Layout, filled: Sequence[int], aside: Collection[int]) -> dict[int, list[int]]:
    """The rows that go on with the order of a row above, by its place: further goods, with nothing else in the row.

    They name what they add in a column that the row above fills too, and fill no column that it does not.
    """
    own, others = _goods(layout)
    main = next((column.index for columns in layout.places.values() for column in columns), None)
    if main is None or not own:
        return {}
    rows, found = table.rows, dict[int, list[int]]()
    head: int | None = None
    for place in filled:
        cells = rows[place]
        if main < len(cells) and cells[main] is not None:  # nearly always
            head = place if place not in aside else None
        elif place in aside:
            head = None
        elif head is not None and goes_on(cells, rows[head], own, others):
            found.setdefault(head, []).append(place)
        elif not is_blank(cells):
            head = None
    return found


def _goods(layout: Layout) -> tuple[set[int], list[int]]:
    """The places of the sender's own columns, and of those that say more than goods."""
    own = {column.index for column in layout.own}
    goods = own | {column.index for column in layout.loads}
    return own, [column.index for column in layout.columns if column.index not in goods]


def is_more_goods(layout: Layout, cells: Sequence[Cell], above: Sequence[Cell]) -> bool:
    """Whether a row says nothing but goods, of the kinds that a row above it names too."""
    return goes_on(cells, above, *_goods(layout))


def goes_on(cells: Sequence[Cell], above: Sequence[Cell], own: Collection[int], others: Sequence[int]) -> bool:
    """Whether a row fills none but columns of goods, and only such as the row above fills."""
    if any(_is_filled(cells, j) for j in others):
        return False
    said = [j for j in range(len(cells)) if _is_filled(cells, j)]
    names = [c for j in said if j in own and isinstance(c := cells[j], str)]
    has_words = any(sum(c.isalpha() for c in name) >= _FEWEST_LETTERS for name in names)
    return has_words and all(_is_filled(above, j) for j in said)


def _is_filled(cells: Sequence[Cell], j: int) -> bool:
    cell = cells[j] if j < len(cells) else None
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip(BLANKS)))
