"""Files as other products export them or ask for them, written from their documented columns with texts of our own."""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from openpyxl import Workbook

from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.said import NOTHING_SAID, Said
from dispatcher.intake.table import USUAL_LIMITS
from dispatcher.model.order import Order, Task

type Rows = Sequence[Any]


def write_csv(path: Path, rows: Rows, delimiter: str = ",", encoding: str = "utf-8") -> Path:
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def write_xlsx(path: Path, sheets: Mapping[str, Rows]) -> Path:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for title, rows in sheets.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    workbook.save(path)
    return path


def write_json(path: Path, value: Any) -> Path:
    path.write_text(json.dumps(value), "utf-8")
    return path


DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
HELSINKI_9 = int(dt.datetime(2026, 11, 23, 9, tzinfo=ZONE).timestamp())


def read(path: Path, said: Said = NOTHING_SAID) -> OrderList:
    found = gathered(list_parts(path, DAY, ZONE, None, USUAL_LIMITS, said))
    assert found.rows == len(found.orders) + found.merged + found.bad_rows
    assert len({p.where.row for p in found.problems}) == found.bad_rows
    return found


def clock(moment: int) -> str:
    return f"{dt.datetime.fromtimestamp(moment, ZONE):%d.%m. %H:%M}"


def windows(task: Task | None) -> list[str]:
    assert task is not None
    return [f"{clock(w.earliest)}-{clock(w.latest)[-5:]}" for w in task.windows]


def only(found: OrderList) -> Order:
    (order,) = found.orders
    return order


def date_of(order: Order) -> dt.date:
    assert order.date is not None
    return order.date


def delivery(order: Order) -> Task:
    assert order.delivery is not None
    return order.delivery


def pickup(order: Order) -> Task:
    assert order.pickup is not None
    return order.pickup


def loads(order: Order) -> dict[str, float]:
    return {name: amount / 1000 for name, amount in order.load.items()}
