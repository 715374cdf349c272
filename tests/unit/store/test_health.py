"""`check` finds what is wrong with a day file, and `facts` counts what is in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.problem import MachineFault
from dispatcher.store import connection
from dispatcher.store.dayfile import DayFile
from dispatcher.store.orders import orders_on, put_orders


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A day file with some orders in it, closed."""
    path = tmp_path / "day.sqlite"
    some = [Order(f"o{i}", delivery=Task(TaskKind.DELIVERY, f"Street {i}", note="x" * 200)) for i in range(200)]
    with DayFile.open(path) as day:
        day.write("put", {}, lambda w: put_orders(w, some))
    return path


def test_a_sound_file_has_no_problems(closed: Path) -> None:
    """And its figures are right."""
    with DayFile.open(closed) as day:
        assert day.check() == []
        facts = day.facts()
    assert facts.counts["orders"] == facts.counts["task"] == 200
    assert facts.counts["step"] == 1
    assert facts.counts["change"] == 400
    assert facts.file_bytes == closed.stat().st_size
    assert facts.backup_count == 1
    assert facts.sqlite_version == connection.sqlite_version()


def test_a_broken_page_is_found(closed: Path) -> None:
    """Bytes that changed in the file are a problem in words, and reading them a fault in words."""
    content = bytearray(closed.read_bytes())
    at = content.index(b"Street 100") // 4096 * 4096
    content[at : at + 64] = b"\xff" * 64
    closed.write_bytes(content)
    with DayFile.open(closed) as day:
        assert {p.code for p in day.check()} == {"day-file-damaged"}
        with pytest.raises(MachineFault) as fault:
            day.read(lambda r: orders_on(r, None))
        assert fault.value.problem.code == "day-file-damaged"


def test_broken_json_is_found(closed: Path) -> None:
    """A flipped bit inside a JSON text is seen, for the schema says that it is JSON."""
    content = closed.read_bytes()
    assert b"{}[]" in content  # load and skills of an order
    closed.write_bytes(content.replace(b"{}[]", b"{|[]"))
    with DayFile.open(closed) as day:
        assert "day-file-damaged" in {p.code for p in day.check()}


def test_text_that_is_none_any_more_is_found(closed: Path) -> None:
    """SQLite's own check passes over a byte that is no letter: it is found all the same, and told in words."""
    content = closed.read_bytes()
    closed.write_bytes(content.replace(b"Street 100", b"Stre\xfft 100"))
    with DayFile.open(closed) as day:
        assert {p.code for p in day.check()} == {"day-file-damaged"}
        with pytest.raises(MachineFault) as fault:
            day.read(lambda r: orders_on(r, None))
        assert fault.value.problem.code == "day-file-damaged"


def test_reading_broken_json_is_a_fault_in_words(closed: Path) -> None:
    """What stands in a cell is our own writing: where it cannot be read, the file is damaged."""
    closed.write_bytes(closed.read_bytes().replace(b"{}[]", b"{|[]"))
    with DayFile.open(closed) as day, pytest.raises(MachineFault) as fault:
        day.read(lambda r: orders_on(r, None))
    assert fault.value.problem.code == "day-file-damaged"


def test_a_dangling_reference_is_found(closed: Path) -> None:
    """A row whose order another program deleted."""
    db = sqlite3.connect(closed)
    for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {trigger}")
    db.execute("DELETE FROM orders WHERE id = 'o7'")
    db.commit()
    db.close()
    with DayFile.open(closed) as day:
        assert {p.code for p in day.check()} == {"day-file-dangling"}


@pytest.mark.parametrize(
    ("version", "safe"), [("3.40.1", False), ("3.51.2", False), ("3.51.3", True), ("3.53.4", True)]
)
def test_an_sqlite_with_the_wal_fault_is_told(
    day: DayFile, monkeypatch: pytest.MonkeyPatch, version: str, safe: bool
) -> None:
    """Where only Python's own SQLite is to be had, the program runs and says what to mind."""
    monkeypatch.setattr(connection.sqlite3, "sqlite_version", version)
    assert [p.code for p in day.check()] == ([] if safe else ["sqlite-old"])
