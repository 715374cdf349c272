"""Importing 10,000 orders, as a whole process, against a bare read of the same workbook by openpyxl.

    python -m pytest tests/bench/test_import.py --benchmark-columns=median,rounds

Prints time and peak memory (all processes together) of both and their ratio; not part of the test run.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import openpyxl
import psutil
import pytest

ORDERS, ROUNDS = 10_000, 3
BARE = """
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(sum(1 for row in book.active.iter_rows(values_only=True)))
"""


@dataclass
class Measured:
    """Peak megabytes and seconds of each round, by what was run."""

    peaks: dict[str, list[float]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)


@pytest.fixture(scope="module")
def measured() -> Iterator[Measured]:
    figures = Measured()
    yield figures
    print("\n| 10,000 orders | median s | peak MB |\n|---|---|---|")
    for name, seconds in figures.seconds.items():
        print(f"| {name} | {seconds:.2f} | {statistics.median(figures.peaks[name]):.0f} |")
    if len(figures.seconds) == 2:
        time, memory = ([*v.values()] for v in (figures.seconds, figures.peaks))
        print(
            f"| ratio | {time[1] / time[0]:.2f} | {statistics.median(memory[1]) / statistics.median(memory[0]):.2f} |"
        )


@pytest.fixture(scope="module")
def order_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A list with the columns that offices have: ids, addresses in parts, windows, loads, phones, notes."""
    path = tmp_path_factory.mktemp("bench") / "orders.xlsx"
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Orders")
    sheet.append(["Order ID", "Customer", "Address", "Postcode", "City", "From", "To", "Weight kg", "Phone", "Note"])
    for i in range(ORDERS):
        window = ("08:00", "12:00") if i % 2 else ("", "")
        sheet.append(
            [
                f"B-{i}",
                f"Customer {i}",
                f"High Street {i}",
                f"{i % 99999:05d}",
                "Town",
                *window,
                i % 50 + 0.5,
                "",
                "Ring",
            ]
        )
    book.save(path)
    return path


def run(command: list[str], environment: dict[str, str], peaks: list[float], good: Callable[[int], bool]) -> None:
    """Run to the end while watching the memory of the process and its children."""
    process = psutil.Popen(command, stdout=subprocess.DEVNULL, env=environment)
    done = threading.Event()
    peak = 0.0

    def watch() -> None:
        nonlocal peak
        while not done.wait(0.02):
            total = 0
            try:
                for each in [process, *process.children(recursive=True)]:
                    total += each.memory_info().rss
            except psutil.NoSuchProcess:
                continue
            peak = max(peak, total / 1e6)

    watcher = threading.Thread(target=watch)
    watcher.start()
    status = process.wait()
    done.set()
    watcher.join()
    assert good(status)
    peaks.append(peak)


@pytest.mark.timeout(600)
def test_bare_read(benchmark: Any, order_list: Path, measured: Measured) -> None:
    """What openpyxl alone needs to walk through the rows."""
    peaks = measured.peaks.setdefault("openpyxl, read only", [])
    command = [sys.executable, "-c", BARE, str(order_list)]
    benchmark.pedantic(run, (command, dict(os.environ), peaks, lambda s: s == 0), rounds=ROUNDS, warmup_rounds=1)
    measured.seconds["openpyxl, read only"] = benchmark.stats.stats.median


@pytest.mark.timeout(600)
def test_import(benchmark: Any, order_list: Path, measured: Measured, tmp_path: Path) -> None:
    """`dispatcher import` into a new day file: reading, checking every cell, and 10,000 orders on the disk."""
    peaks = measured.peaks.setdefault("dispatcher import", [])
    files = iter(range(100))

    def setup() -> tuple[tuple[Any, ...], dict[str, Any]]:
        day = tmp_path / f"{next(files)}.dispatch"
        command = [sys.executable, "-m", "dispatcher", "--db", str(day), "import", str(order_list), "--json"]
        return (command, os.environ | {"DISPATCHER_DATA": str(tmp_path)}, peaks, lambda s: s == 0), {}

    benchmark.pedantic(run, setup=setup, rounds=ROUNDS)
    measured.seconds["dispatcher import"] = benchmark.stats.stats.median
