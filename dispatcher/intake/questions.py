"""What a list leaves open and only a person can say, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

ENCODING = "encoding"
"""Kind: how the bytes of a text file are to be read. Column "" and values are names of encodings."""

DATE_ORDER = "date-order"
"""Kind: whether a column's dates have the day or the month first. Values `DAY_FIRST` and `MONTH_FIRST`."""
DAY_FIRST, MONTH_FIRST = "day-first", "month-first"

DURATION_UNIT = "duration-unit"
"""Kind: what bare figures for a length of time count. Values `MINUTES` and `SECONDS`."""
MINUTES, SECONDS = "minutes", "seconds"

DECIMAL_MARK = "decimal-mark"
"""Kind: whether a column's 1.250 or 1,250 is one and a quarter or more than a thousand. Values "," and "."."""
COMMA, POINT = ",", "."

type Answers = Mapping[tuple[str, str], str]
"""Value chosen by (kind, label of the column)."""

type Kept = frozenset[tuple[str, str]]
"""Rules that are switched off: (rule, label of the column). What such a rule would change stays as it was typed."""

NOTHING_ANSWERED: Answers = {}


class Choice(NamedTuple):
    """One answer. `value` goes into `Answers`; `label` and `example` are for people: what a cell would mean."""

    value: str
    label: str
    example: str = ""


class Question(NamedTuple):
    """Something that the list does not tell. `column` is a label, "" for the whole file; `text` one sentence.

    `assumed`: the value that is in use until somebody answers; "" where nothing can be assumed, and then the rows
    that need it are problems. A question that is answered is still there, with the answer as `assumed` and `answered`
    true, so that it can be answered otherwise.
    """

    kind: str
    column: str
    text: str
    choices: tuple[Choice, ...]
    assumed: str = ""
    answered: bool = False

    @property
    def is_open(self) -> bool:
        """Whether somebody should answer before the list is taken: rows cannot be read, or letters may be wrong. What
        is assumed of figures is told and can be answered otherwise, but nobody has to."""
        return not self.answered and (not self.assumed or self.kind == ENCODING)
