"""Large order lists: `python -m tests.bench.bench_lists --rows 100000`, as the window reads them.

Prints medians of the rounds: the seconds of a bare python-calamine read of the workbook, those of reading its orders
through the child process, their ratio, and how many megabytes the reading process grew by. Both in one run, in turn.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import psutil

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
HEADERS = ("Order ID", "Customer", "Address", "Postcode", "City", "From", "To", "Weight kg", "Phone", "Note")


def write_list(path: Path, rows: int) -> None:
    """A list with the columns that offices have: ids, addresses in parts, windows, loads, notes."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Orders")
    sheet.append(HEADERS)
    for i in range(rows):
        window = ("08:00", "12:00") if i % 2 else ("", "")
        street, postcode = f"High Street {i}", f"{i % 99999:05d}"
        sheet.append([f"B-{i}", f"Customer {i}", street, postcode, "Town", *window, i % 50 + 0.5, "", "Ring"])
    book.save(path)


def bare(path: Path) -> int:
    """All cells of the first sheet."""
    import python_calamine

    return len(python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()) - 1


def orders(path: Path) -> int:
    """All orders, as the window gets them."""
    from dispatcher.intake import read_orders

    return len(read_orders(path, date=DAY, zone=ZONE).orders)


def measured(work: Callable[[Path], int], path: Path, rows: int) -> tuple[float, float]:
    """(seconds, megabytes that this process grew by at most) of some work."""
    gc.collect()
    process, done = psutil.Process(), threading.Event()
    start_mb = peak_mb = process.memory_info().rss / 1e6

    def watch() -> None:
        nonlocal peak_mb
        while not done.wait(0.02):
            peak_mb = max(peak_mb, process.memory_info().rss / 1e6)

    watcher = threading.Thread(target=watch)
    watcher.start()
    start = time.perf_counter()
    count = work(path)
    seconds = time.perf_counter() - start
    done.set()
    watcher.join()
    if count != rows:
        raise ValueError(f"{count} of {rows} rows")
    return seconds, peak_mb - start_mb


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_lists", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "orders.xlsx"
        write_list(path, words.rows)
        # The orders first: what the bare read leaves behind in this process would hide their memory.
        rounds = [(measured(orders, path, words.rows), measured(bare, path, words.rows)) for _ in range(words.rounds)]
    seconds = statistics.median(o[0] for o, _b in rounds)
    bare_s = statistics.median(b[0] for _o, b in rounds)
    print(f"{words.rows} rows: bare {bare_s:.2f} s, orders {seconds:.2f} s, ratio {seconds / bare_s:.1f},", end=" ")
    print(f"memory +{rounds[0][0][1]:.0f} MB in the reading process (first round)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
