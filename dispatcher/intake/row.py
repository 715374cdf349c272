"""One row under a layout: takes values out of cells and keeps the problems and coercions they give."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from dispatcher.intake import aliases
from dispatcher.intake.codes import problem
from dispatcher.intake.columns import Column, Layout
from dispatcher.intake.markup import has_markup, without_markup
from dispatcher.intake.rules import rule_name
from dispatcher.intake.table import BLANKS, Cell, Fault, Padded, shown
from dispatcher.intake.values import LOWER_CASE, Reading, Unreadable
from dispatcher.model.problem import Coercion, Problem, Where

_KEPT_AS_TEXT = re.compile(r"'[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20\d]")
"""Text of a CSV file behind an apostrophe that its writer put there to keep a spreadsheet from running or adding it."""

LOST_DIGITS_FROM = 1e15
"""Spreadsheets keep fifteen digits of a number; what was typed behind them is gone."""

SHORT_FORM = re.compile(r"\d[.,]\d{1,6}E\+\d\d")
"""How a spreadsheet shows a long number in a narrow column, and saves it as text: the digits behind are gone."""

_MARKUP = "html-to-text"
_DASHES = "-\u2013\u2014"
"""What people put into a cell to say that they left it empty on purpose."""


@dataclass(slots=True)
class Row:
    """A filled row. `number` counts as the sheet does; `typed` is False where all cells are text."""

    source: str
    sheet: str
    number: int
    cells: list[Cell]
    layout: Layout
    typed: bool = True
    problems: list[Problem] = field(default_factory=list)
    coercions: list[Coercion] = field(default_factory=list)

    def where(self, column: Column | None = None) -> Where:
        """This row, or one cell of it."""
        return Where(self.source, self.sheet, self.number, column.label if column else "")

    def column(self, name: str) -> Column | None:
        """The column that holds a field."""
        return self.layout.by_field.get(name)

    def cell(self, column: Column | None) -> Cell:
        """The cell, None when blank. A cell with an error gives a problem and counts as blank."""
        if column is None or column.index >= len(self.cells):
            return None
        cell = self.cells[column.index]
        if isinstance(cell, str) and not cell.strip(BLANKS):
            return None
        if isinstance(cell, Fault):
            self.fail("cell-error", column, what=cell.text)
            return None
        return cell

    def fail(self, code: str, column: Column | None = None, **facts: object) -> None:
        """Adds a problem at this row."""
        self.problems.append(problem(code, self.where(column), **facts))

    def kept_as_typed(self, column: Column, value: str, rule: str) -> None:
        """Adds the problem of a value that only a rule could read which is switched off for its column."""
        self.fail("kept-as-typed", column, value=value, rule=rule_name(rule))

    def coerced(self, column: Column, before: str, after: str, rule: str) -> None:
        """Adds a coercion at a cell of this row."""
        self.coercions.append(Coercion(self.where(column), before, after, rule))

    def value[T](self, name: str, read: Callable[[Cell, Column], Reading[T]]) -> T | None:
        """What a field's cell says by `read`; None when blank or unreadable (then with a problem)."""
        column = self.layout.by_field.get(name)
        return None if column is None else self.value_of(column, read)

    def value_of[T](self, column: Column, read: Callable[[Cell, Column], Reading[T]]) -> T | None:
        """What a column's cell says by `read`; None when blank or unreadable (then with a problem)."""
        cell = self.cell(column)
        if cell is None:
            return None
        off = column.habit.kept
        if isinstance(cell, str) and not cell.strip(BLANKS + _DASHES) and "dash-for-nothing" not in off:
            self.coerced(column, cell, "", "dash-for-nothing")
            return None
        try:
            found = read(cell, column)
        except Unreadable as fault:
            if isinstance(cell, str) and "not-said" not in off and aliases.is_word("not_said", cell):
                self.coerced(column, cell, "", "not-said")
                return None
            self.fail(fault.code, column, **({"value": _quoted(cell)} | fault.facts))
            return None
        rule = found.rule
        if not rule and self.typed and isinstance(cell, str) and isinstance(found.value, float):
            rule = "text-to-number"
        if rule in off:
            self.kept_as_typed(column, _quoted(cell), rule)
            return None
        if rule:
            self.coerced(column, shown(cell), found.after, rule)
        return found.value

    def text(self, name: str) -> str:
        """A field as text, trimmed; "" when blank."""
        column = self.layout.by_field.get(name)
        return "" if column is None else self.text_of(column)

    def folded(self, name: str) -> str:
        """A field as text in lower case, so that other spellings of it agree."""
        text, column = self.text(name), self.layout.by_field.get(name)
        if column is None or text == text.casefold() or LOWER_CASE in column.habit.kept:
            return text
        self.coerced(column, text, text.casefold(), LOWER_CASE)
        return text.casefold()

    def text_of(self, column: Column) -> str:
        """A column as text, trimmed. Numbers beyond 15 digits are said to have lost some."""
        cell = self.cells[column.index] if column.index < len(self.cells) else None
        if cell is None:
            return ""
        if type(cell) is str and (self.typed or cell[:1] != "'"):
            bare = cell.strip(BLANKS)
            if (bare == cell or not bare) and not column.habit.in_markup:  # nearly always: as it stands
                return bare
        cell = self.cell(column)
        if cell is None:
            return ""
        before, after, rule = _as_text(cell, self.typed)
        if rule and rule in column.habit.kept:
            after = before
        elif rule:
            self.coerced(column, before, after, rule)
        return self._read_out(column, after) if column.habit.in_markup else after

    def _read_out(self, column: Column, text: str) -> str:
        """The text as people see it where it is written as web pages write it."""
        plain = without_markup(text) if has_markup(text) and _MARKUP not in column.habit.kept else ""
        if not plain or plain == text:
            return text
        self.coerced(column, text, plain, _MARKUP)
        return plain

    def peek(self, name: str) -> str:
        """A field's text for looking at alone: nothing is told of it."""
        column = self.layout.by_field.get(name)
        cell = self.cells[column.index] if column and column.index < len(self.cells) else None
        return "" if cell is None or isinstance(cell, Fault) else shown(cell).strip(BLANKS)


def _as_text(cell: Cell, typed: bool) -> tuple[str, str, str]:
    """(what stands in the cell, its text, the rule by which the two differ)."""
    before = shown(cell)
    after = before.strip(BLANKS)
    if isinstance(cell, str):
        if not typed and _KEPT_AS_TEXT.match(after):
            return before, after[1:], "apostrophe-dropped"
        return before, after, "trimmed-blanks" if after != before else ""
    if isinstance(cell, Padded):
        return f"{cell.value:.15g}", after, "leading-zeros-by-format"
    if isinstance(cell, float) and abs(cell) >= LOST_DIGITS_FROM:
        return before, after, "digits-beyond-15-lost"
    return before, after, "" if isinstance(cell, (float, int)) else "value-to-text"


def _quoted(cell: Cell) -> str:
    text = shown(cell).strip()
    return f'"{text if len(text) <= 60 else text[:57] + "..."}"'
