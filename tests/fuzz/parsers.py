"""Texts that the readers of cells and of text files do not expect, looked for by atheris."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from zoneinfo import ZoneInfo

ZONE, DAY = ZoneInfo("Europe/Helsinki"), dt.date(2026, 11, 23)


def run(seconds: int) -> int:
    """Looks for so long; the status of the process that looks."""
    return subprocess.call([sys.executable, "-m", "tests.fuzz.parsers", f"-max_total_time={seconds}", "-max_len=400"])


def one(data: bytes) -> None:
    """Every reader on one text: a value or Unreadable, a table or Refused, and nothing else."""
    from dispatcher.intake import coordinates, dates, durations, times, values, windows
    from dispatcher.intake.delimited import read_delimited
    from dispatcher.intake.table import Book, Kind
    from dispatcher.intake.values import UNDECIDED, Habit, Unreadable
    from dispatcher.model.problem import Refused

    text = data.decode("utf-8", "replace")
    readers = (
        lambda: times.clock(text, ZONE),
        lambda: windows.spans(text, ZONE),
        lambda: durations.duration(text, 0),
        lambda: dates.date(text, Habit(day_first=True), ZONE),
        lambda: values.number(text),
        lambda: values.amount(text, UNDECIDED, "load-unreadable"),
        lambda: coordinates.pair(text),
        lambda: values.priority(text),
    )
    for read in readers:
        try:
            read()
        except Unreadable:
            continue
    try:
        read_delimited(Book("list.csv", Kind.TEXT, data), lambda table: len(table.rows))
    except Refused:
        return


def main() -> None:
    """Hands the readers to atheris, whose options are the words behind the command."""
    import atheris

    with atheris.instrument_imports(include=["dispatcher.intake"]):
        import dispatcher.intake.delimited
        import dispatcher.intake.times  # noqa: F401
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
