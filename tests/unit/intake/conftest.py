from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest

from dispatcher.intake.columns import best_layout, order_column
from dispatcher.intake.habits import with_habits
from dispatcher.intake.orders import OrderList, gathered, parts_of
from dispatcher.intake.table import Cell, Table

DAY = dt.date(2026, 11, 23)
ZONE = ZoneInfo("Europe/Helsinki")

ReadRows = Callable[..., OrderList]


@pytest.fixture
def day() -> dt.date:
    return DAY


@pytest.fixture
def zone() -> ZoneInfo:
    return ZONE


@pytest.fixture
def read_rows() -> ReadRows:
    """Reads rows of cells (the header is among them) as the child process would, without the process."""

    def read(*rows: list[Cell], typed: bool = True) -> OrderList:
        table = Table("Orders", [list(row) for row in rows], typed=typed)
        layout = best_layout(table, order_column)
        assert layout is not None
        return gathered(parts_of("list.xlsx", table, with_habits(layout, table, DAY), DAY, ZONE))

    return read
