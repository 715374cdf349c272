"""Several rows of one order become one order, and every row is accounted for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.intake.columns import best_layout, order_column
from dispatcher.intake.habits import with_habits
from dispatcher.intake.joining import DUPLICATE, MERGED
from dispatcher.intake.orders import OrderList, gathered, parts_of
from dispatcher.intake.table import Cell, Table

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")

Read = Callable[..., OrderList]


def read(*rows: Sequence[Cell], typed: bool = True) -> OrderList:
    table = Table("Orders", [list(row) for row in rows], typed=typed)
    layout = best_layout(table, order_column)
    assert layout is not None
    found = gathered(parts_of("list.xlsx", table, with_habits(layout, table, DAY), DAY, ZONE))
    assert found.rows == len(rows) - 1 == len(found.orders) + found.merged + found.bad_rows
    assert len({p.where.row for p in found.problems}) == found.bad_rows
    assert {p.where.row for p in found.problems}.isdisjoint(w.row for w in found.origins.values())
    return found


def codes(found: OrderList) -> list[str]:
    return [p.code for p in found.problems]


HEADER = ["Order ID", "Address", "Product", "Weight", "Pieces"]


def test_lines_of_one_order_add_up() -> None:
    """Loads are summed, the lines' own columns kept, and the origin is the first row."""
    found = read(HEADER, ["A", "Road 1", "Tea", 2.5, 1], ["B", "Road 2", "Milk", 1, 1], ["A", "Road 1", "Milk", 1, 3])
    first, second = found.orders
    assert (first.load, second.load) == ({"weight": 3500, "pieces": 4000}, {"weight": 1000, "pieces": 1000})
    assert first.fields == {"Product": "Tea; Milk"}
    assert (found.merged, found.bad_rows, found.origins["A"].row) == (1, 0, 2)
    assert [(c.where.row, c.after) for c in found.coercions if c.rule == MERGED] == [(4, "added to row 2")]


def test_a_row_that_stands_twice_counts_once_and_is_said() -> None:
    """Copies are merged without adding to the load."""
    row: list[Cell] = ["A", "Road 1", "Tea", 2.5, 1]
    found = read(HEADER, row, list(row), list(row))
    assert (found.merged, found.orders[0].load) == (2, {"weight": 2500, "pieces": 1000})
    assert [c.where.row for c in found.coercions if c.rule == DUPLICATE] == [3, 4]


def test_blank_cells_take_what_the_order_said_above() -> None:
    """Exports write the order on its first line and items alone on the next."""
    header = ["Order ID", "Date", "Name", "Address", "From", "Service", "Product", "Weight"]
    day = dt.date(2026, 12, 1)
    found = read(
        header, ["A", day, "Ann", "Road 1", "08:00", 5, "Tea", 1], ["A", None, None, None, None, None, "Milk", 2]
    )
    (order,) = found.orders
    assert (order.date, order.load["weight"]) == (day, 3000)
    assert order.delivery is not None
    assert (order.delivery.name, order.delivery.service_s) == ("Ann", 300)


def test_another_address_under_the_same_id_is_a_problem() -> None:
    """Nothing is merged that does not belong together; rows of the first place still are."""
    found = read(HEADER, ["A", "Road 1", "Tea", 1, 1], ["A", "Road 2", "Milk", 1, 1], ["A", "Road 1", "Soap", 1, 1])
    assert (len(found.orders), found.merged, codes(found)) == (1, 1, ["order-id-repeated"])
    assert found.orders[0].load["weight"] == 2000


@pytest.mark.parametrize("column", ["Date", "From"])
def test_another_day_or_time_under_the_same_id_is_a_problem(column: str) -> None:
    """Two visits are not one."""
    cells: dict[str, tuple[Cell, Cell]] = {
        "Date": (dt.date(2026, 12, 1), dt.date(2026, 12, 2)),
        "From": ("08:00", "12:00"),
    }
    first, second = cells[column]
    found = read(["Order ID", "Address", column], ["A", "Road 1", first], ["A", "Road 1", second])
    assert codes(found) == ["order-id-repeated"]


def test_an_order_with_a_bad_line_is_not_delivered_in_part() -> None:
    """All of its rows are said, the bad one with its reason and the others with its row."""
    found = read(HEADER, ["A", "Road 1", "Tea", "heavy", 1], ["A", "Road 1", "Milk", 2, 1], ["B", "Road 2", "", 1, 1])
    assert codes(found) == ["load-unreadable", "order-incomplete"]
    assert "Row 2" in found.problems[1].cause
    assert [o.id for o in found.orders] == ["B"]


def test_a_copy_of_a_bad_row_is_bad_too() -> None:
    """A copy cannot be part of an order that there is not."""
    row: list[Cell] = ["A", None, "Tea", 1, 1]
    found = read(HEADER, row, list(row), ["B", "Road 2", "", 1, 1])
    assert (found.merged, found.bad_rows) == (0, 2)


def test_a_pickup_and_a_delivery_of_one_id_are_linked() -> None:
    """Goods are those of the delivery, not of both ends; names stay at their ends."""
    header = ["Order ID", "Type", "Name", "Address", "Weight"]
    found = read(header, ["A", "pickup", "Farm", "Road 1", 5], ["A", "delivery", "Shop", "Road 2", 5])
    (order,) = found.orders
    assert order.pickup is not None
    assert order.delivery is not None
    assert (order.id, order.pickup.name, order.delivery.name, order.load) == ("A", "Farm", "Shop", {"weight": 5000})
    assert found.merged == 1


def test_one_pickup_and_several_deliveries_are_as_many_orders() -> None:
    """Each has its own goods and a numbered id that no other row has."""
    header = ["Order ID", "Type", "Address", "Weight"]
    rows: list[list[Cell]] = [
        ["A", "D", "Road 2", 2],
        ["A", "P", "Road 1", 5],
        ["A", "D", "Road 3", 3],
        ["A-1", "D", "R", 1],
    ]
    found = read(header, *rows)
    assert [(o.id, o.load["weight"]) for o in found.orders if o.is_linked] == [("A-1", 2000), ("A-2", 3000)] or [
        o.load["weight"] for o in found.orders if o.is_linked
    ] == [2000, 3000]
    assert found.merged == 1
    assert len({o.id for o in found.orders}) == len(found.orders)


def test_a_weight_of_one_piece_counts_for_each() -> None:
    """Unit weight times quantity, line by line."""
    header = ["Order ID", "Address", "Quantity", "Unit weight (kg)"]
    found = read(header, ["A", "Road 1", 3, 0.5], ["A", "Road 1", 2, 1.25])
    assert found.orders[0].load == {"load": 5000, "weight": 4000}


LINES = st.lists(
    st.tuples(st.sampled_from("ABC"), st.integers(0, 50), st.sampled_from(["Tea", "Milk", "Soap"])),
    min_size=1,
    max_size=12,
)


@settings(max_examples=120)
@given(LINES, st.randoms(use_true_random=False))
def test_any_sequence_and_any_copies_of_lines_keep_the_sum(lines: list[tuple[str, int, str]], chance: object) -> None:
    """Whatever the sequence, each order carries the sum over its lines that differ."""
    rows: list[list[Cell]] = [[id_, f"Road {id_}", item, float(amount), None] for id_, amount, item in lines]
    chance.shuffle(rows)  # type: ignore[attr-defined]
    found = read(HEADER, *rows)
    distinct = {(id_, amount, item) for id_, amount, item in lines}
    for order in found.orders:
        expected = sum(amount for id_, amount, _item in distinct if id_ == order.id)
        assert order.load.get("weight", 0) == expected * 1000
    assert len(found.orders) == len({id_ for id_, _, _ in lines})
    assert found.merged == len(lines) - len(found.orders)


MESSY = st.lists(
    st.tuples(
        st.sampled_from(["A", "B", "", None]),
        st.sampled_from(["P", "D", "T", "?", None]),
        st.sampled_from(["Road 1", "Road 2", None]),
        st.sampled_from([1.0, "heavy", None, 2.0]),
        st.sampled_from(["08:00", "never", None]),
    ),
    max_size=8,
)


@settings(max_examples=200)
@given(MESSY)
def test_any_mix_of_rows_keeps_the_sum(rows: list[tuple[Cell, ...]]) -> None:
    """Every row is an order, a part of one, or a problem: checked in `read`."""
    filled = [list(row) for row in rows if any(cell not in (None, "") for cell in row)]
    found = read(["Order ID", "Type", "Address", "Weight", "From"], *filled)
    assert len({o.id for o in found.orders}) == len(found.orders)


def test_a_group_may_span_any_distance() -> None:
    """Lines of one order need not stand together, and parts of the reading do not divide them."""
    rows: list[list[Cell]] = [[f"N{i}", f"Road {i}", "", 1.0, 1] for i in range(1200)]
    found = read(HEADER, ["A", "Road X", "Tea", 1.0, 1], *rows, ["A", "Road X", "Milk", 2.0, 1])
    assert found.orders[0].load["weight"] == 3000
    assert (found.rows, found.merged) == (1202, 1)
