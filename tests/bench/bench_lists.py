"""Large order lists: `python -m tests.bench.bench_lists --rows 100000`, as the window reads them.

Prints for lists of four kinds, as medians of the rounds: the seconds of a bare python-calamine read of the workbook,
those of reading its orders through the child process, their ratio, how many megabytes the reading process grew by, and
the seconds from the file to a day file that has the orders. All in one run, in turn.
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
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import psutil

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
HEADERS = ("Order ID", "Customer", "Address", "Postcode", "City", "From", "To", "Weight kg", "Phone", "Note")
TWO_PLACES = ("Order ID", "Pickup address", "Delivery address", "Delivery name", "From", "To", "Weight kg", "Note")


def plain_rows(rows: int) -> Iterator[Sequence[object]]:
    """The columns that offices have: ids, addresses in parts, windows, loads, notes."""
    yield HEADERS
    for i in range(rows):
        window = ("08:00", "12:00") if i % 2 else ("", "")
        street, postcode = f"High Street {i}", f"{i % 99999:05d}"
        yield f"B-{i}", f"Customer {i}", street, postcode, "Town", *window, i % 50 + 0.5, "", "Ring"


def coerced_rows(rows: int) -> Iterator[Sequence[object]]:
    """Every row has values that are read as something else: postcode, times, weight and phone."""
    yield HEADERS
    for i in range(rows):
        street, phone = f"High Street {i}", f"040 {i % 10_000_000:07d}"
        yield f"B-{i}", f"Customer {i}", street, 1000 + i % 9000, "Town", "8h", "12h", f"{i % 50},5 kg", phone, "Ring"


def two_place_rows(rows: int) -> Iterator[Sequence[object]]:
    """Every row is picked up at one place and delivered at another."""
    yield TWO_PLACES
    for i in range(rows):
        yield (
            f"B-{i}",
            f"Depot Road {i % 40}",
            f"High Street {i}",
            f"Customer {i}",
            "08:00",
            "12:00",
            i % 50 + 0.5,
            "Ring",
        )


def merged_rows(rows: int) -> Iterator[Sequence[object]]:
    """Every order has two rows."""
    yield HEADERS
    for i in range(rows):
        street = f"High Street {i // 2}"
        yield (
            f"B-{i // 2}",
            f"Customer {i // 2}",
            street,
            "00100",
            "Town",
            "08:00",
            "12:00",
            i % 50 + 0.5,
            "",
            f"Item {i}",
        )


LISTS = {"plain": plain_rows, "coerced": coerced_rows, "two places": two_place_rows, "two rows": merged_rows}


def write_list(path: Path, rows: int, kind: str = "plain") -> None:
    """A list of one of the kinds."""
    import openpyxl  # here: the child process reads this module again, and needs none of it

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Orders")
    for row in LISTS[kind](rows):
        sheet.append(row)
    book.save(path)


def bare(path: Path) -> int:
    """All cells of the first sheet."""
    import python_calamine

    return len(python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()) - 1


def orders(path: Path) -> int:
    """All rows, as the window gets them."""
    from dispatcher.intake import read_orders

    return read_orders(path, date=DAY, zone=ZONE).rows


def into_day(path: Path) -> int:
    """All rows, looked at and taken into a new day file."""
    from dispatcher.desk.results import ListSaid, Resend
    from dispatcher.desk.taking import Reading, preview_list, take_list
    from dispatcher.intake import ANYWHERE
    from dispatcher.store.dayfile import DayFile

    with tempfile.TemporaryDirectory() as folder, closing(DayFile.open(Path(folder) / "day.dispatch")) as file:
        reading = Reading(path, DAY, ZONE, ANYWHERE, lambda *_: None, lambda: False)
        preview = preview_list(file, reading, ListSaid())
        return take_list(file, preview, ZONE, Resend()).rows


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


def _measured_list(path: Path, rows: int, count: int) -> str:
    """The figures of one list."""
    # The orders first: what the bare read leaves behind in this process would hide their memory.
    rounds = [(measured(orders, path, rows), measured(bare, path, rows)) for _ in range(count)]
    seconds, bare_s = (statistics.median(pair[i][0] for pair in rounds) for i in (0, 1))
    ratio = statistics.median(o[0] / b[0] for o, b in rounds)
    day_s = measured(into_day, path, rows)[0]
    text = f"bare {bare_s:.2f} s, orders {seconds:.2f} s, ratio {ratio:.1f},"
    return f"{text} memory +{rounds[0][0][1]:.0f} MB in the reading process (first round), into the day {day_s:.1f} s"


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_lists", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    words = parser.parse_args()
    # As the window has it (see `desktop.tidying`): no looking through all objects while it works.
    gc.set_threshold(700, 10, 1_000_000)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "orders.xlsx"
        for kind in LISTS:
            write_list(path, words.rows, kind)
            print(f"{kind}, {words.rows} rows:", _measured_list(path, words.rows, words.rounds), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
