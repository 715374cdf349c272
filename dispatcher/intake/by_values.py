"""Columns whose headers say too little by themselves: what stands in them tells what they are."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from dispatcher.intake import aliases, time_words
from dispatcher.intake.aliases import DELIVERY, DURATIONS, PICKUP, WINDOWS, Dimension
from dispatcher.intake.clock_habits import are_seconds_of_day
from dispatcher.intake.columns import LOAD, PLACE_FIELDS, Column, Layout, order_column
from dispatcher.intake.contents import STREET, is_date, is_town, is_whole_address, is_window
from dispatcher.intake.forms import Form
from dispatcher.intake.table import BLANKS, Cell, Table, shown
from dispatcher.intake.values import NUMBER
from dispatcher.model.problem import Coercion, Where

_SAMPLE_ROWS = 300
_FEWEST_WEEKDAYS = 3
_FEW_DIGITS, _SHORTEST_WORD = 5, 3
_WAYS = ("delivery", "pickup", "transfer", "exchange", "letter_t", "depot")
_SHARE, _MOST = 0.6, 0.8
_ENDS = {"window_from": PICKUP, "window_to": DELIVERY}
_STREETS = frozenset({"address", "street"})
_MAY_BE_ADDRESS = frozenset({"", "name", "customer", "contact", "order_id", "last_name", "zones", "goods", "note"})
"""What a header may say of a column that holds whole addresses nevertheless."""
_MONEY = re.compile(
    r"[€$£]\s?-?[\d.,' ]+|-?[\d.,' ]*\d\s?(?:[€$£]|eur|usd|gbp|chf)|-?\d{1,3}(?:[., ']?\d{3})*[.,]\d\d", re.IGNORECASE
)
_HALF = re.compile(r"[ap]\.?\s?m\.?", re.IGNORECASE)
_FURTHER_LINE = re.compile(r"(.*\D)\s*[3-9]")
_BESIDE, _LINES, _OR = "unit-beside", "lines", "or"
_INSTEAD, _NOTE = ("name", "phone", "email"), "note"
_NUMBERED = re.compile(r"\s*\(?[2-9]\)?$")

type Sampled = Callable[[Column], list[Cell]]


def told_by_values(table: Table, layout: Layout, said: frozenset[str]) -> Layout:
    """The layout with columns that are something else than their headers say alone. `said`: labels of those that
    somebody has decided upon."""
    sampled = _sampler(table, layout)
    columns = list(layout.columns)
    for find in (
        _weekday_columns,
        _counted_stops,
        _letter_heads,
        _whole_addresses,
        _ways,
        _untimely,
        _money,
        _numbers,
        _deadlines,
        _days,
        _hours,
        _sites,
        _towns,
        _counters,
        _types,
    ):
        for index, name in find(columns, sampled):
            if columns[index].label not in said:
                columns[index] = Column(index, columns[index].label, name)
    return layout if columns == list(layout.columns) else replace(layout, columns=tuple(columns))


def told_of(before: Layout, after: Layout, where: Where) -> tuple[Coercion, ...]:
    """What is to be told of columns of places that hold something else than their headers say."""
    pairs = zip(before.columns, after.columns, strict=True)
    return tuple(
        Coercion(replace(where, column=new.label), old.field, new.field, "column-by-values")
        for old, new in pairs
        if old.field != new.field and (new.field in ("address", "window") or old.field == "type")
    )


def with_cells_beside(table: Table, layout: Layout, said: frozenset[str]) -> Layout:
    """The layout with the columns that are read together with one beside them: units of amounts, lines of addresses.
    `said`: labels of columns that somebody has decided upon."""
    sampled = _sampler(table, layout)
    columns = list(layout.columns)
    for column in layout.columns[1:]:
        before = columns[column.index - 1]
        is_time = {before.field.rpartition(".")[2], column.field.rpartition(".")[2]} & {*WINDOWS}
        if is_time and before.form is None and _share(sampled(column), _HALF.fullmatch) == 1:  # "2:15" | "PM"
            columns[before.index] = replace(
                before, field=before.field or column.field, form=Form(_BESIDE, (column.index,))
            )
            columns[column.index] = Column(column.index, column.label)
            continue
        may_be = before.form is None and column.field.rpartition(".")[2] in (
            "",
            "address2",
            "type",
            LOAD,
        )  # or "Unit", "Type"
        unit = _unit_of(sampled(column)) if may_be else None
        if unit and (before.field == LOAD or (not before.field and _are_figures(sampled(before)))):
            dimension = before.dimension or Dimension(unit.name)
            form = Form(_BESIDE, (column.index,))
            columns[before.index] = replace(before, field=LOAD, unit_s=0, dimension=dimension, form=form)
            columns[column.index] = Column(column.index, column.label)
    if both := _both_ways(columns, sampled, said):
        bring, take = both
        if _are_figures(sampled(bring)) and _are_figures(sampled(take)):  # amounts, and no marks
            amount = Form("either", (take.index,))
            columns[bring.index] = replace(bring, field=LOAD, dimension=Dimension(LOAD), form=amount)
        columns[take.index] = replace(take, field="type", form=Form("ways", (take.index, bring.index)))
    for column in columns:
        if column.field == "type" and column.form is None and (letters := _letters_of(sampled(column))):
            columns[column.index] = replace(column, form=Form("values", values=letters))
    for column in columns:
        if not column.field and column.label not in said and (ways := _flags(columns, column, sampled)):
            columns[column.index] = replace(column, field="type", form=Form("values", values=ways))
    for first, rule, others in (*_further_lines(columns), *_rivals(table, layout, columns, said)):
        columns[first] = replace(columns[first], form=Form(rule, tuple(others)))
    return layout if columns == list(layout.columns) else replace(layout, columns=tuple(columns))


def _both_ways(columns: Sequence[Column], sampled: Sampled, said: frozenset[str]) -> tuple[Column, Column] | None:
    """The columns of how much to bring and how much to take back, each called by its side alone."""
    if any(column.field == "type" for column in columns):
        return None
    found: dict[str, Column] = {}
    for column in columns:
        is_free = not column.field and column.form is None and column.label not in said
        for side, kind in ((DELIVERY, "delivery"), (PICKUP, "pickup")) if is_free else ():
            if (
                aliases.is_word(kind, column.label)
                and sampled(column)
                and (_are_figures(sampled(column)) or _are_flags(sampled(column)))
            ):
                found.setdefault(side, column)
    return (found[DELIVERY], found[PICKUP]) if len(found) == 2 else None


def _flags(columns: Sequence[Column], column: Column, sampled: Sampled) -> Mapping[str, str]:
    """What yes and no mean in a column "Pickup?", in a list without types; {} for any other column."""
    is_named = aliases.side_of(column.label) == PICKUP and aliases.is_word("pickup", column.label)
    if not is_named or any(c.field == "type" for c in columns):
        return {}
    texts = {shown(cell).strip(BLANKS) for cell in sampled(column)}
    is_clear = any(any(c.isalpha() for c in text) for text in texts)  # 1 may be an amount
    ways = {aliases.key(text): "pickup" if aliases.is_word("yes", text) else "delivery" for text in texts}
    return ways if is_clear and _are_flags(sampled(column)) else {}


def _are_flags(cells: Sequence[Cell]) -> bool:
    """Whether cells say yes or no, or hold a mark, and nothing else."""
    texts = {shown(cell).strip(BLANKS) for cell in cells}
    return all(aliases.is_word("yes", text) or aliases.is_word("no", text) for text in texts)


def _letters_of(cells: Sequence[Cell]) -> Mapping[str, str]:
    """What letters of types mean: those of the one pair of which all are, such as L for "Lieferung", A for "Abholung";
    {} where words say it, or more letters than a pair has."""
    found = {folded for text in _texts(cells) if len(folded := aliases.key(text)) == 1}
    pairs: Mapping[str, Mapping[str, str]] = aliases.tables()["letters_of_kinds"]
    return next((pair for pair in pairs.values() if pair.keys() == found), {"l": "delivery"} if found == {"l"} else {})


def _sampler(table: Table, layout: Layout) -> Sampled:
    rows = list(islice(table.rows, layout.header_index + 1, layout.header_index + 1 + _SAMPLE_ROWS))

    def sampled(column: Column) -> list[Cell]:
        """The filled cells of a column near the top."""
        j = column.index
        return [c for row in rows if j < len(row) and (c := row[j]) is not None and not _is_empty(c)]

    return sampled


def _is_empty(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.strip(BLANKS)


def _texts(cells: Iterable[Cell]) -> list[str]:
    return [cell.strip(BLANKS) for cell in cells if isinstance(cell, str)]


def _share(cells: Sequence[Cell], fits: Callable[[str], object]) -> float:
    return sum(bool(fits(text)) for text in _texts(cells)) / len(cells) if cells else 0.0


def _unit_of(cells: Sequence[Cell]) -> Dimension | None:
    """The unit that stands in a column of nothing but units of one dimension."""
    texts = set(_texts(cells))
    if not cells or len(texts) > _SAMPLE_ROWS // 10 or any(not isinstance(c, str) for c in cells):
        return None
    units = [aliases.load_unit(text) for text in texts]
    named = {unit.name for unit in units if unit}
    return next((u for u in units if u), None) if None not in units and len(named) == 1 else None


def _are_figures(cells: Sequence[Cell]) -> bool:
    return bool(cells) and all(
        NUMBER.fullmatch(c.strip(BLANKS)) if isinstance(c, str) else isinstance(c, int | float) for c in cells
    )


def _rivals(
    table: Table, layout: Layout, columns: Sequence[Column], said: frozenset[str]
) -> Iterator[tuple[int, str, list[int]]]:
    """Columns for what another column says: "Mobile" where "Phone" is empty, and a second one for notes."""
    rows = table.rows[layout.header_index + 1 :]
    for column in columns:
        name = column.field.rpartition(".")[2]
        if column.form is not None or name not in (*_INSTEAD, _NOTE):
            continue
        free = (c for c in columns if not c.field and c.label not in said)
        others = [c.index for c in free if _means(c.label, column.field)]
        if others and any(_is_needed(row, column.index, others, name == _NOTE) for row in rows):
            yield column.index, _LINES if name == _NOTE else _OR, others


def _means(label: str, field: str) -> bool:
    name = _NUMBERED.sub("", label)
    return order_column(name)[0] == field and not aliases.is_word("vague", name)


def _is_needed(row: Sequence[Cell], first: int, others: Sequence[int], joins: bool) -> bool:
    """Whether another column has something to say that the first does not."""
    has_first = first < len(row) and row[first] is not None and not _is_empty(row[first])
    says_more = any(j < len(row) and row[j] is not None and not _is_empty(row[j]) for j in others)
    return says_more and (joins or not has_first)


def _further_lines(columns: Sequence[Column]) -> Iterator[tuple[int, str, list[int]]]:
    """The places of the second line of an address and of the lines that follow it: "Address 2", "Address 3" ..."""
    for column in columns:
        if column.form is None and column.field.rpartition(".")[2] == "address2":
            more = [c.index for c in columns if not c.field and _is_further(c.label, column.field)]
            if more:
                yield column.index, _LINES, more


def _is_further(label: str, field: str) -> bool:
    match = _FURTHER_LINE.fullmatch(label.strip())
    return match is not None and order_column(f"{match[1]} 2")[0].rpartition(".")[2] == field.rpartition(".")[2]


def _has_street(columns: Iterable[Column]) -> bool:
    return any(column.field.rpartition(".")[2] in _STREETS for column in columns)


def _whole_addresses(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A column of whole addresses in one line, whatever it is called, where no other says where to go."""
    if any(column.field.rpartition(".")[2] in PLACE_FIELDS for column in columns):
        return
    for column in columns:
        is_free = column.field.rpartition(".")[2] in _MAY_BE_ADDRESS and not _is_of_bill(column)
        is_free = is_free and not is_whole_address(column.label)  # an order that would be lost as a header
        if is_free and _share(sampled(column), is_whole_address) >= _SHARE:
            yield column.index, "address"
            return


def _letter_heads(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A column of addresses over several lines, as of letters, where no other is one of streets with numbers."""
    streets = [c for c in columns if c.field.rpartition(".")[2] in _STREETS]
    if any(_share(sampled(c), _has_digit) >= _SHARE for c in streets):
        return
    for column in columns:
        is_free = column.field.rpartition(".")[2] in ("", "name") and not _is_of_bill(column)
        if is_free and _share(sampled(column), _is_letter_head) >= _SHARE:
            yield from ((c.index, "") for c in streets)
            yield column.index, "address"
            return


def _is_of_bill(column: Column) -> bool:
    return any(aliases.is_word("bill", word) for word in aliases.words(column.label).split())


def _has_digit(text: str) -> bool:
    return any(c.isdigit() for c in text)


def _is_letter_head(text: str) -> bool:
    """Whether a text is lines of a name, a street with a number and a town."""
    lines = [line.strip(" ,\r") for line in text.splitlines() if line.strip()]
    return len(lines) > 1 and any(STREET.fullmatch(line) for line in lines)


def _ways(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """ "From" and "To", or a side alone as "Origin", with addresses: where goods are picked up and where they go."""
    for column in columns:
        side = aliases.side_of(column.label) if not column.field else ""
        is_free = side and not any(c.field == f"{side}{name}" for c in columns for name in _STREETS)
        if is_free and _share(sampled(column), STREET.fullmatch) >= _SHARE:
            yield column.index, f"{side}address"
            return
    ends = [c for c in columns if c.field in _ENDS and aliases.is_word("vague", c.label)]
    if (
        not _has_street(columns)
        and len(ends) == 2
        and all(_share(sampled(c), STREET.fullmatch) >= _SHARE for c in ends)
    ):
        yield from ((c.index, f"{_ENDS[c.field]}address") for c in ends)
        return
    starts = (c for c in ends if c.field == "window_from")
    goals = (c for c in columns if c.field in ("", "address") and aliases.is_word("to_place", c.label))
    pair = [next(starts, None), next(goals, None)]
    if all(column is not None and _share(sampled(column), STREET.fullmatch) >= _SHARE for column in pair):
        yield from ((c.index, f"{side}address") for c, side in zip(pair, (PICKUP, DELIVERY), strict=True) if c)


def _weekday_columns(columns: Sequence[Column], _sampled: Sampled) -> Iterator[tuple[int, str]]:
    """ "Do" beside "Mo", "Di" and "Mi" is a Thursday, and no end of a window."""
    of_week = [c for c in columns if aliases.key(c.label) in aliases.word_list("weekdays")]
    if len(of_week) >= _FEWEST_WEEKDAYS:
        yield from ((c.index, "") for c in of_week if c.field)


def _counted_stops(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A "Stop" of nothing but figures beside a street is no place."""
    for column in columns:
        is_vague = column.field.endswith("address") and aliases.is_word("vague", column.label)
        others = [c for c in columns if c is not column]
        if is_vague and _has_street(others) and _are_figures(sampled(column)):
            yield column.index, ""


def _untimely(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """ "From" and "To" with nothing like a time in either: places of their own kind."""
    ends = [c for c in columns if c.field in _ENDS and aliases.is_word("vague", c.label)]
    if len(ends) == 2 and all(_are_untimely(sampled(column)) for column in ends):
        yield from ((column.index, "") for column in ends)


def _are_untimely(cells: Sequence[Cell]) -> bool:
    return bool(cells) and all(isinstance(c, str) and not _has_digit(c) and not _is_time_word(c) for c in cells)


def _is_time_word(text: str) -> bool:
    folded = aliases.words(text)
    is_open = aliases.is_word("any_time", text) or time_words.is_word("any_time", text)
    plain = time_words.plain(text)
    return (
        is_open or folded in time_words.parts_of_day() or any(p.search(plain) for p, _time in time_words.clock_words())
    )


def _money(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """An "Amount" with a sign of money, or with two decimals in every cell, is no load; nor are names of containers."""
    for column in columns:
        said = [word for word in aliases.words(column.label).split() if aliases.is_word("amount", word)]
        cells = sampled(column) if said and column.field == LOAD else []
        if cells and (_share(cells, _MONEY.fullmatch) == 1 or len(said) > 1):  # "Total amount"
            yield column.index, ""
        elif column.dimension and aliases.is_container(column.label) and not _are_figures(sampled(column)):
            yield column.index, ""  # which containers, and not how many


def _deadlines(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A "due date" in seconds after midnight beside a "ready time" of the same kind is the end of the window."""
    fields = {column.field: column for column in columns}
    start, due = fields.get("window_from"), fields.get("date")
    if start is None or due is None or "window_to" in fields:
        return
    both = [*sampled(start), *sampled(due)]
    if all(are_seconds_of_day(cells) for cells in (both, sampled(due))):
        yield due.index, "window_to"


def _days(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A "Delivery" of nothing but dates, in a list without any other."""
    if any(column.field == "date" for column in columns):
        return
    for column in columns:
        is_delivery = aliases.side_of(column.label) == DELIVERY or aliases.is_word("delivery", column.label)
        cells = sampled(column) if is_delivery and not column.field else []
        if cells and sum(isinstance(c, dt.date) or is_date(shown(c)) for c in cells) >= _SHARE * len(cells):
            yield column.index, "date"
            return


def _hours(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A column of nothing but windows under a header that nobody knows, in a list without any other."""
    if any(column.field.rpartition(".")[2] in WINDOWS for column in columns):
        return
    of_week = [c.index for c in columns if aliases.key(c.label) in aliases.word_list("weekdays")]
    for column in columns:
        if column.index in of_week and len(of_week) > 1:  # hours of a day each
            continue
        is_free = not column.field or column.field.rpartition(".")[2] in DURATIONS  # an hour to unload, or its length
        cells = sampled(column) if is_free and column.form is None else []
        if _share(cells, is_window) > 0 and _share(cells, lambda t: is_window(t) or _is_time_word(t)) >= _MOST:
            yield column.index, "window"
            return


def _sites(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A "Site" or "Object" beside a street or an address is the name of what stands there."""
    taken = {column.field for column in columns}
    for column in columns:
        side, _, name = order_column(column.label)[0].rpartition(".")
        if name != "address" or not aliases.is_word("vague", column.label):
            continue
        side = f"{side}." if side else ""
        others = {c.field for c in columns if c is not column}
        is_beside = f"{side}street" in others or f"{side}address" in others
        is_of_place = column.field in (f"{side}address", "")
        if is_beside and is_of_place and _share(sampled(column), _has_digit) < 1 - _SHARE:
            yield column.index, "" if f"{side}name" in taken else f"{side}name"
            taken.add(f"{side}name")


def _types(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A "Service type" of which no cell says which way goods go: "Express", "Ground"."""
    for column in columns:
        texts = {shown(cell).strip(BLANKS) for cell in sampled(column)} if column.field == "type" else set()
        are_words = all(len(aliases.key(text)) >= _SHORTEST_WORD for text in texts)
        is_known = any(aliases.is_word(kind, text) for kind in _WAYS for text in texts)
        if texts and are_words and not is_known and len(aliases.words(column.label).split()) > 1:
            yield column.index, ""


def _counters(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A "No" that begins again with 1 in every part of a list is no number of orders."""
    for column in columns:
        if column.field != "order_id" or not aliases.is_word("vague", column.label):
            continue
        texts = [shown(cell).strip(BLANKS) for cell in sampled(column)]
        figures = [int(text) for text in texts if text.isdecimal() and len(text) < _FEW_DIGITS]
        runs_on = all(b in (1, a + 1) for a, b in pairwise(figures))
        if figures[:1] == [1] and runs_on and figures.count(1) > 1 and max(figures) > 1:
            yield column.index, ""


def _towns(columns: Sequence[Column], sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A second "Address" that holds postcodes with their towns."""
    fields = {column.field for column in columns}
    for column in columns:
        name = order_column(_NUMBERED.sub("", column.label))[0] if not column.field else ""
        side, _, of = name.rpartition(".")
        city, postcode = (f"{side}.{part}".lstrip(".") for part in ("city", "postcode"))
        is_free = of in _STREETS and name in fields and not fields & {city, postcode}
        if is_free and _share(sampled(column), is_town) >= _MOST:
            yield column.index, city
            return


def _numbers(columns: Sequence[Column], _sampled: Sampled) -> Iterator[tuple[int, str]]:
    """A bare "Num" that stands beside no street is no house number, but that of the order."""
    taken = {column.field for column in columns}
    for column in columns:
        name = column.field.rpartition(".")[2]
        near = columns[max(column.index - 1, 0) : column.index + 2]
        is_bare = name == "house_number" and bool(aliases.beside("street", column.label))
        if is_bare and _has_street(columns) and not _has_street(near):
            yield column.index, "order_id" if "order_id" not in taken else ""
            taken.add("order_id")
