"""What the window for importing asks for and shows, without any window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path

from dispatcher.desk.results import FINISHED, ListPreview, ListSaid, PreviewRow, RowFate
from dispatcher.model.problem import Problem
from dispatcher.model.values import dataclass

NOTHING_SAID = ListSaid()

NO_HEADER = 0
"""The header row of a list that has none."""

OWN_COLUMN = ""
"""The meaning of a column that stays the sender's own."""

WORKBOOK, TEXTS = ".xlsx", (".csv", ".tsv", ".txt")

AMOUNT = "load"
"""The meaning of a column that is an amount named as the column is."""


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """A preview that is wanted: of a file, or of `pasted` text where `path` is None."""

    path: Path | None
    pasted: str = ""
    said: ListSaid = NOTHING_SAID


class Listed(Enum):
    """Which rows are listed."""

    ALL = auto()
    TAKEN = auto()
    CHANGED = auto()
    SKIPPED = auto()


_FATES = {
    Listed.ALL: frozenset(RowFate),
    Listed.TAKEN: frozenset({RowFate.NEW, RowFate.CHANGED, RowFate.UNCHANGED, RowFate.MERGED}),
    Listed.CHANGED: frozenset({RowFate.CHANGED}),
    Listed.SKIPPED: frozenset({RowFate.SKIPPED}),
}


def listed_rows(rows: Iterable[PreviewRow], listed: Listed) -> tuple[PreviewRow, ...]:
    """The rows that a filter lets through."""
    fates = _FATES[listed]
    return tuple(row for row in rows if row.fate in fates)


@dataclass(frozen=True, slots=True)
class Sums:
    """Rows of a list: `rows` = `orders` + `merged` + `bad`, and `orders` = `new` + `changed` + `same`."""

    rows: int
    orders: int
    new: int
    changed: int
    same: int
    bad: int
    merged: int = 0

    def of(self, listed: Listed) -> int:
        """How many rows a filter lets through."""
        counts = {
            Listed.ALL: self.rows,
            Listed.TAKEN: self.orders + self.merged,
            Listed.CHANGED: self.changed,
            Listed.SKIPPED: self.bad,
        }
        return counts[listed]


def sums(preview: ListPreview) -> Sums:
    """The rows of a list, added up."""
    found, diff = preview.found, preview.diff
    new, changed, same = len(diff.new), len(diff.changed), len(diff.unchanged)
    return Sums(found.rows, len(found.orders), new, changed, same, found.bad_rows, preview.merged)


def problems_of(preview: ListPreview) -> tuple[Problem, ...]:
    """Everything that is wrong: what refuses the list, or what its rows are skipped for."""
    return preview.refusal or preview.found.problems


def remapped(mapping: Mapping[str, str], label: str, field: str) -> dict[str, str]:
    """The mapping with one column meaning something else; a field belongs to one column alone, but for amounts that
    are named as their columns are."""
    if field not in (OWN_COLUMN, AMOUNT):
        mapping = {name: OWN_COLUMN if said == field else said for name, said in mapping.items()}
    return {**mapping, label: field}


def has_finished(preview: ListPreview) -> bool:
    """Whether there are orders that a shop calls finished: skipped ones, or ones that are taken as somebody said."""
    return preview.how.with_done or any(problem.code == FINISHED for problem in preview.found.problems)


def skipped_name(preview: ListPreview, words: str) -> Path:
    """What the file of skipped rows is called at first, beside the list: a text's as its own, and else a workbook.
    `words` have a place for the list's {name}."""
    source = preview.path
    is_text = preview.found.view.written is not None and source.suffix.lower() in TEXTS
    folder = source.parent if source.suffix else Path.home()
    return folder / (words.format(name=source.stem) + (source.suffix.lower() if is_text else WORKBOOK))


def header_words(texts: Sequence[str], most: int = 6) -> str:
    """What a row says, to tell it from others: its first filled cells."""
    filled = [" ".join(text.split())[:24] for text in texts if text.strip()]
    return " · ".join(filled[:most]) + (" …" if len(filled) > most else "")
