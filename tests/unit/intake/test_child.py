"""The child process: whatever happens in it costs one file and ends in one sentence."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import psutil
import pytest

from dispatcher.intake import read_orders
from dispatcher.intake.child import parts_from_child
from dispatcher.intake.codes import problem
from dispatcher.intake.table import Limits
from dispatcher.model.problem import Refused, Stopped

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
FILE = Path("list.xlsx")


def hanging(path: Path, limits: Limits) -> Iterator[int]:
    yield os.getpid()
    time.sleep(60)


def aborting(path: Path, limits: Limits) -> Iterator[int]:
    yield 1
    os.abort()


def swelling(path: Path, limits: Limits) -> Iterator[int]:
    yield 1
    held = []
    while True:
        held.append(bytearray(10_000_000))


def refusing(path: Path, limits: Limits) -> Iterator[int]:
    yield 1
    raise Refused([problem("file-empty", name=path.name), problem("file-password", name=path.name)])


def test_a_child_that_stands_still_is_stopped_and_gone() -> None:
    """The limit is the time without a sign of progress; no process is left over."""
    parts = parts_from_child(hanging, FILE, (), replace(Limits(), silence_s=5.0))
    child = next(parts)
    with pytest.raises(Refused) as caught:
        next(parts)
    assert [p.code for p in caught.value.problems] == ["file-took-too-long"]
    assert not psutil.pid_exists(child)


def test_a_child_that_nobody_waits_for_is_gone_at_once() -> None:
    """Giving up needs no sign of life from the child, and leaves no process behind."""
    given_up: list[int] = []
    parts = parts_from_child(hanging, FILE, (), Limits(), lambda: bool(given_up))
    child = next(parts)
    given_up.append(child)
    with pytest.raises(Stopped):
        next(parts)
    assert not psutil.pid_exists(child)


def test_a_child_that_dies_is_a_damaged_file() -> None:
    """An abort of the reader's library ends in a sentence, after the parts that came before it."""
    parts = parts_from_child(aborting, FILE, (), Limits())
    assert next(parts) == 1
    with pytest.raises(Refused) as caught:
        next(parts)
    assert [p.code for p in caught.value.problems] == ["file-unreadable"]


def test_a_child_that_swells_is_stopped() -> None:
    """Memory beyond the limit ends the child, not the machine."""
    with pytest.raises(Refused) as caught:
        list(parts_from_child(swelling, FILE, (), replace(Limits(), memory_bytes=150_000_000)))
    assert [p.code for p in caught.value.problems] == ["file-took-too-much"]


def test_a_refusal_in_the_child_arrives_whole() -> None:
    """All problems of a refusal come through the pipe."""
    with pytest.raises(Refused) as caught:
        list(parts_from_child(refusing, FILE, (), Limits()))
    assert [p.code for p in caught.value.problems] == ["file-empty", "file-password"]


def test_a_workbook_is_read_through_the_child_with_progress(tmp_path: Path) -> None:
    """The whole way: a workbook on disk to orders here, told how far it is."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Address", "Weight kg", "Remark"])
    for i in range(700):
        sheet.append([f"Road {i}" if i != 5 else None, 2, "x"])
    path = tmp_path / "list.xlsx"
    book.save(path)
    steps: list[tuple[int, int]] = []
    found = read_orders(path, date=DAY, zone=ZONE, on_progress=lambda done, total: steps.append((done, total)))
    assert (found.rows, len(found.orders), found.bad_rows) == (700, 699, 1)
    assert steps == [(500, 700), (700, 700)]
    assert found.orders[0].load == {"weight": 2000}


def test_a_caller_that_gives_up_leaves_no_child(tmp_path: Path) -> None:
    """An exception in the progress callback is how an import is cancelled; the child is gone then."""
    path = tmp_path / "list.csv"
    path.write_text("Address\n" + "Road 1\n" * 2000, encoding="utf-8")

    before = {child.pid for child in psutil.Process().children()}

    def cancel(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_orders(path, date=DAY, zone=ZONE, on_progress=cancel)
    assert {child.pid for child in psutil.Process().children()} <= before


@pytest.mark.parametrize("far", ["XFD1048576", "XFD1500", "OO900000"])
def test_a_cell_far_from_all_others_costs_no_list(tmp_path: Path, far: str) -> None:
    """A sheet from A1 to XFD1048576 makes the reader's library abort; it is read without that cell, which is said."""
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = "Address"
    book.worksheets[0]["A2"] = "Road 1"
    book.worksheets[0][far] = "x"
    path = tmp_path / "corner.xlsx"
    book.save(path)
    found = read_orders(path, date=DAY, zone=ZONE)
    assert [order.delivery.address for order in found.orders if order.delivery] == ["Road 1"]
    left_out = [c for c in found.coercions if c.rule == "far-cell-left-out"]
    assert [(c.where.sheet, c.before) for c in left_out] == [("Sheet", far)]
    assert found.rows == 1


def test_loads_and_own_columns_come_through_the_child(tmp_path: Path) -> None:
    """A child begins with nothing imported: what it sends does not lean on what this process happens to know."""
    path = tmp_path / "list.csv"
    lines = [f"{i},Road {i},{i % 7 + 1},red {i}" for i in range(600)]
    path.write_text("\n".join(["Order ID,Address,Weight kg,Colour", *lines]) + "\n")
    found = read_orders(path, date=DAY, zone=ZONE)
    assert [order.load["weight"] for order in found.orders] == [(i % 7 + 1) * 1000 for i in range(600)]
    assert [order.fields["Colour"] for order in found.orders] == [f"red {i}" for i in range(600)]
