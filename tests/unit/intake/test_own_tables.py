"""Tables of text that the program writes itself come back as they were, from a workbook and from a text file."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.intake.bad_rows import write_bad_rows
from dispatcher.intake.columns import REASON_LABEL
from dispatcher.intake.orders import BadRow, OrderList, SheetView
from dispatcher.intake.reading import columns_recognised
from dispatcher.intake.table import BLANKS, USUAL_LIMITS, Cell, Written, shown
from dispatcher.intake.tables import read_tables

ODD = [
    *(
        "007",
        "1e5",
        "12,50",
        "2026-11-23",
        "TRUE",
        "=1+1",
        "+49 1",
        "-5",
        "@home",
        "'quoted",
        "#N/A",
        "_x0041_",
    ),
    *("two\nlines", "\n", " blank ", "\u00a0", 'a "quoted" word', '"', "a;b", "a,b", "a\tb", "sep=;", "a|b~c^d"),
    *(
        "\U0001f69a\U0001f469\u200d\U0001f692",
        "\u05e9\u05dc\u05d5\u05dd \u202e123",
        "\u0645\u0631\u062d\u0628\u0627",
        "e\u0301",
        "\u4f60\u597d",
        "\ufeff",
    ),
]
TEXTS = st.one_of(
    st.sampled_from(ODD), st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=15)
)
LABELS = ("Order ID", "Address", "Note", "Ours")


@st.composite
def tables(draw: st.DrawFn) -> list[tuple[str, ...]]:
    """Rows of four texts, the first of them never empty: a row of nothing is none."""
    rows = draw(st.lists(st.tuples(*(TEXTS for _ in LABELS)), min_size=1, max_size=6))
    return [(f"A{row[0]}", *row[1:]) for row in rows]


def as_list(rows: list[tuple[str, ...]], written: Written | None) -> OrderList:
    """A list whose rows were all skipped."""
    bad = tuple(BadRow(i, cells) for i, cells in enumerate(rows, 2))
    view = SheetView(labels=LABELS, bad=bad, written=written)
    return OrderList("list", "", 1, len(rows), len(rows), (), (), (), {}, {}, view)


def back(path: Path) -> list[list[str]]:
    """The filled cells of a file, as they are shown, without the column of reasons."""
    found = read_tables(path, USUAL_LIMITS, columns_recognised).tables[0]
    header, *rows = found.rows
    assert [shown(cell) for cell in header[: len(LABELS)]] == list(LABELS)
    assert REASON_LABEL in header
    return [texts_of(row) for row in rows]


def filled(text: str) -> str:
    """A cell of nothing but blanks is an empty one."""
    return text if text.strip(BLANKS) else ""


def texts_of(cells: list[Cell]) -> list[str]:
    return [shown(cell) for cell in [*cells, *[None] * len(LABELS)][: len(LABELS)]]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a.xlsx", None),
        ("a.csv", Written("utf-8", ",")),
        ("a.csv", Written("utf-8-sig", ";")),
        ("a.tsv", Written("utf-16", "\t")),
    ],
)
@settings(max_examples=30, deadline=None)
@given(rows=tables())
def test_rows_that_go_back_say_what_they_said(name: str, written: Written | None, rows: list[tuple[str, ...]]) -> None:
    """Line breaks, zeros, what looks like a formula, quotes, emoji, and letters from right to left."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        write_bad_rows(path, as_list(rows, written), instead_of=Path(folder) / "list")
        assert [list(map(filled, row)) for row in back(path)] == [list(map(filled, row)) for row in rows]
