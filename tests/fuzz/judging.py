"""One list is read, and what comes of it is held against what is promised."""

from __future__ import annotations

import datetime as dt
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatcher.intake.codes import CODES
from dispatcher.intake.orders import OrderList, gathered, list_parts, read_orders
from dispatcher.intake.reading import columns_recognised, open_list
from dispatcher.intake.said import NOTHING_SAID
from dispatcher.intake.table import Limits, is_blank
from dispatcher.model.problem import Problem, Refused

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
TAKEN, REFUSED = "taken", "refused"

__all__ = ["DAY", "REFUSED", "TAKEN", "ZONE", "columns_recognised", "judged", "judged_in_child"]


def judged(path: Path) -> tuple[str, list[str]]:
    """(taken or refused, what is wrong with that) of a list that is read in this process."""
    try:
        found = gathered(list_parts(path, DAY, ZONE, None, Limits()))
    except Refused as refusal:
        return REFUSED, _wrong_in_problems(refusal.problems)
    return TAKEN, wrong_in(found) + _wrong_in_count(path, found)


def judged_in_child(path: Path) -> tuple[str, list[str]]:
    """The same of a list that is read as the program reads it."""
    try:
        found = read_orders(path, date=DAY, zone=ZONE)
    except Refused as refusal:
        return REFUSED, _wrong_in_problems(refusal.problems)
    return TAKEN, wrong_in(found)


def wrong_in(found: OrderList) -> list[str]:
    """What breaks the laws of a list that was taken."""
    wrong = _wrong_in_problems(found.problems)
    if found.rows != len(found.orders) + found.merged + found.bad_rows:
        wrong.append(f"{found.rows} rows are {len(found.orders)} + {found.merged} + {found.bad_rows}")
    if len({p.where.row for p in found.problems}) != found.bad_rows:
        wrong.append(f"{found.bad_rows} bad rows have problems in {len({p.where.row for p in found.problems})} rows")
    if not len(found.origins) == len(found.orders) == len({o.id for o in found.orders}):
        wrong.append("an order has no row or no id of its own")
    return wrong


def _wrong_in_problems(problems: tuple[Problem, ...]) -> list[str]:
    odd = [p for p in problems if p.code not in CODES or not p.cause.endswith(".") or not p.remedy.endswith(".")]
    return [f"no sentence: {p}" for p in odd[:3]]


def _wrong_in_count(path: Path, found: OrderList) -> list[str]:
    """The filled rows below the header, counted in the sheet, against those of the list."""
    opened = open_list(path, None, Limits(), NOTHING_SAID)
    rows = islice(opened.table.rows, opened.layout.header_index + 1, None)
    filled = sum(not is_blank(row) for row in rows)
    return [] if filled == found.rows else [f"{filled} filled rows are {found.rows} rows of the list"]
