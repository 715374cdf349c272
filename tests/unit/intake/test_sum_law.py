"""Rows in = orders + bad rows, for any table and any bytes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dispatcher.intake.codes import CODES
from dispatcher.intake.columns import best_layout, order_column
from dispatcher.intake.habits import with_habits
from dispatcher.intake.orders import OrderList, gathered, list_parts, parts_of
from dispatcher.intake.table import BLANKS, Cell, Fault, Limits, Padded, Table, is_blank
from dispatcher.model.problem import Problem, Refused

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
HEADERS = ["Order ID", "Type", "Date", "Name", "Address", "Lat", "Lon", "From", "To", "Zeitfenster", "Service"]
HEADERS += [
    "Weight",
    "Pieces",
    "Skills",
    "Priority",
    "Optional",
    "Pickup address",
    "Pickup from",
    "PLZ",
    "Country",
    "X",
]
LIKELY = st.sampled_from(
    [
        "A",
        "D",
        "P",
        "T",
        "Road 1",
        "60.1",
        "24,9",
        "08:00",
        "12:00",
        "9-12",
        "10",
        "-3",
        "H",
        "yes",
        "05/06/2026",
        "#N/A",
        "12 kg",
        "",
        " ",
        "Address",
        "26:00",
        "2026-11-23T08:00:00Z",
        "0",
        "1e5",
        "small=1 big=2",
        "DE",
        "123",
    ]
)
CELLS: st.SearchStrategy[Cell] = st.one_of(
    LIKELY,
    st.none(),
    st.text(max_size=12),
    st.floats(),
    st.floats(-200, 200),
    st.integers(-100, 3000).map(float),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.builds(Fault, st.just("#REF!")),
    st.builds(Padded, st.floats(0, 1e5), st.just("00012")),
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    headers = draw(st.lists(st.sampled_from(HEADERS), min_size=1, max_size=12))
    headers[0] = draw(st.sampled_from(["Address", "Lat", "Pickup address", "Street"]))
    rows = draw(st.lists(st.lists(CELLS, max_size=len(headers) + 1), max_size=6))
    return Table("S", [list(headers), *rows], typed=draw(st.booleans()))


def check(found: OrderList) -> None:
    """What must hold of every list that was taken."""
    assert found.rows == len(found.orders) + found.merged + found.bad_rows
    assert {p.where.row for p in found.problems}.isdisjoint(w.row for w in found.origins.values())
    assert len({p.where.row for p in found.problems}) == found.bad_rows
    assert len(found.origins) == len(found.orders) == len({o.id for o in found.orders})
    assert all(p.code in CODES and p.cause and p.remedy for p in found.problems)


@settings(max_examples=150)
@given(tables())
def test_every_row_of_any_table_is_an_order_or_a_problem(table: Table) -> None:
    """No cell makes a row vanish, count twice, or fail otherwise."""
    layout = best_layout(table, order_column)
    assert layout is not None
    found = gathered(parts_of("s.xlsx", table, with_habits(layout, table, DAY), DAY, ZONE))
    check(found)
    assert found.rows == sum(not is_blank(row) for row in table.rows[layout.header_index + 1 :])


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary(max_size=300), header=st.sampled_from([b"", b"Address;Weight\n", b"sep=;\nLat;Lon\n", b"\xff\xfe"])
)
def test_any_bytes_are_taken_with_the_sum_right_or_refused_in_a_sentence(
    tmp_path: Path, data: bytes, header: bytes
) -> None:
    """A text file of any bytes never fails in any other way."""
    path = tmp_path / "any.csv"
    path.write_bytes(header + data)
    refused: tuple[Problem, ...] = ()
    try:
        check(gathered(list_parts(path, DAY, ZONE, None, Limits())))
    except Refused as refusal:
        refused = refusal.problems
    assert all(p.code in CODES and p.cause.endswith(".") for p in refused)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example([("\u00c2\u00a0",)])
@given(
    st.lists(st.tuples(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=20)), max_size=5)
)
def test_text_written_as_csv_comes_back(tmp_path: Path, notes: list[tuple[str]]) -> None:
    """Quotes, delimiters and any letters survive the way through a CSV file that says what it is, as ours do: without
    its mark, UTF-8 that was encoded twice could not be told apart."""
    import csv

    path = tmp_path / "out.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Order ID", "Address", "Remark of ours"])
        writer.writerows([f"id{i}", f"Road {i}", note] for i, (note,) in enumerate(notes))
    if not notes:
        return
    found = gathered(list_parts(path, DAY, ZONE, None, Limits()))
    assert [o.fields.get("Remark of ours", "") for o in found.orders] == [
        note if note.strip(BLANKS) else "" for (note,) in notes
    ]


@pytest.mark.parametrize("count", [0, 1, 499, 500, 501, 1500])
def test_rows_are_whole_whatever_the_size_of_the_parts(count: int) -> None:
    """Lists are sent in parts; nothing is lost or doubled at their edges."""
    rows: list[list[Cell]] = [[f"Road {i}"] for i in range(count)]
    table = Table("S", [["Address"], *rows])
    layout = best_layout(table, order_column)
    assert layout is not None
    found = gathered(parts_of("s.xlsx", table, layout, DAY, ZONE))
    check(found)
    assert found.rows == count
