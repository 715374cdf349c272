"""Backups are whole, made before every migration and once a day, and rotated."""

from __future__ import annotations

import datetime as dt
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from dispatcher.model.problem import MachineFault
from dispatcher.store import backups, schema
from dispatcher.store.dayfile import DayFile
from dispatcher.store.settings import put_setting, setting

Dumper = Callable[[DayFile], Any]


def _set(day: DayFile, value: str) -> None:
    day.write("set", {}, lambda w: put_setting(w, "k", value))


def test_a_backup_is_a_day_file(day: DayFile, tmp_path: Path, dump: Dumper) -> None:
    """A backup opens by itself, holds everything written before it, and its history can be undone."""
    _set(day, "one")
    _set(day, "two")
    made = day.backup()
    state = dump(day)
    _set(day, "three")
    (tmp_path / "restored").mkdir()
    shutil.copy(made, tmp_path / "restored" / "day.sqlite")
    with DayFile.open(tmp_path / "restored" / "day.sqlite") as restored:
        assert dump(restored) == state
        assert restored.check() == []
        restored.undo()
        assert restored.read(lambda r: setting(r, "k")) == "one"


def test_steps_go_on_while_a_backup_is_made(day: DayFile) -> None:
    """Writers and backups do not wait for each other or fail."""
    done = threading.Event()
    faults: list[MachineFault] = []

    def write() -> None:
        number = 0
        while not done.is_set():
            number += 1
            try:
                _set(day, str(number))
            except MachineFault as fault:
                faults.append(fault)

    writing = threading.Thread(target=write)
    writing.start()
    made = [day.backup() for _ in range(5)]
    done.set()
    writing.join()
    assert not faults
    assert len(set(made)) == 5
    assert day.check() == []


def test_rotation_keeps_the_newest_of_each_day(day: DayFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of each of the newest days the newest few stay; those from before a migration and others' files stay too."""
    monkeypatch.setattr(backups, "KEPT_DAYS", 2)
    folder = day.backups.folder
    folder.mkdir()
    old = [f"day-2026010{day}T0{hour}0000000000Z.sqlite" for day in (1, 2) for hour in range(5)]
    before = "day-20250101T000000000000Z-before-2.sqlite"
    foreign = ["holiday.sqlite", "day-notes.txt", "day-2.sqlite"]
    for name in [*old, before, *foreign]:
        (folder / name).touch()
    made = [day.backup() for _ in range(4)]
    left = {p.name for p in folder.iterdir()}
    assert left == {*(p.name for p in made[1:]), *old[-3:], before, *foreign}


def test_opening_makes_a_backup_when_the_newest_is_old(tmp_path: Path) -> None:
    """The first opening of a day copies the file; another opening the same day does not."""
    path, folder = tmp_path / "day.sqlite", tmp_path / "safe"
    with DayFile.open(path, backups=folder) as day:
        _set(day, "v")
    assert not folder.exists()
    DayFile.open(path, backups=folder).close()
    (first,) = folder.iterdir()
    DayFile.open(path, backups=folder).close()
    assert list(folder.iterdir()) == [first]
    yesterday = dt.datetime.now(dt.UTC) - dt.timedelta(hours=25)
    first.rename(folder / f"day-{yesterday:%Y%m%dT%H%M%S%f}Z.sqlite")
    DayFile.open(path, backups=folder).close()
    assert len(list(folder.iterdir())) == 2


def test_a_clock_that_was_ahead_once_does_not_end_the_daily_backups(tmp_path: Path) -> None:
    """A backup made while the computer's clock stood in another year counts for none of today's."""
    path, folder = tmp_path / "day.sqlite", tmp_path / "safe"
    DayFile.open(path, backups=folder).close()
    folder.mkdir()
    ahead = folder / "day-21000101T000000000000Z.sqlite"
    ahead.touch()
    for _ in range(2):
        DayFile.open(path, backups=folder).close()
        assert len(list(folder.iterdir())) == 2


def test_a_failed_daily_backup_does_not_keep_people_out(tmp_path: Path) -> None:
    """The day opens, and `check` tells what is wrong until a backup works."""
    path = tmp_path / "day.sqlite"
    DayFile.open(path).close()
    blocked = tmp_path / "a file"
    blocked.touch()
    with DayFile.open(path, backups=blocked) as day:
        _set(day, "v")
        (problem,) = day.check()
        assert problem.where.source == str(blocked)
        blocked.unlink()
        day.backup()
        assert day.check() == []


def _next_version(monkeypatch: pytest.MonkeyPatch, step: Callable[[Database], None]) -> None:
    """A schema one version on, brought there by this step."""
    monkeypatch.setattr(schema, "STEPS", (schema.first_day_file, step))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)


def _opened_with(value: str, path: Path) -> None:
    with DayFile.open(path) as day:
        _set(day, "before")
        _set(day, value)


def test_an_older_file_is_backed_up_and_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy has the old version; the file the new one, its rows, its history, and undo still works."""
    path, old_version = tmp_path / "day.sqlite", schema.VERSION
    _opened_with("v", path)

    def second(db: Database) -> None:
        db.execute("ALTER TABLE setting ADD COLUMN note TEXT NOT NULL DEFAULT ''")

    _next_version(monkeypatch, second)
    with DayFile.open(path) as day:
        assert day.facts().file_version == old_version + 1
        assert day.read(lambda r: r.rows("SELECT * FROM setting")) == [{"key": "k", "value": "v", "note": ""}]
        day.undo()
        assert day.read(lambda r: setting(r, "k")) == "before"
        assert day.check() == []
    (backup,) = (p for p in (tmp_path / "day.sqlite.backups").iterdir() if "-before-" in p.name)
    monkeypatch.undo()
    (tmp_path / "old").mkdir()
    with DayFile.open(backup.rename(tmp_path / "old" / "day.sqlite")) as day:
        assert day.facts().file_version == old_version
        assert day.read(lambda r: setting(r, "k")) == "v"


def test_a_migration_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of a migration or nothing: the older program opens the file as before."""
    path = tmp_path / "day.sqlite"
    _opened_with("v", path)

    def second(db: Database) -> None:
        db.execute("DROP TABLE setting")
        raise ZeroDivisionError

    _next_version(monkeypatch, second)
    with pytest.raises(ZeroDivisionError):
        DayFile.open(path)
    monkeypatch.undo()
    with DayFile.open(path) as day:
        assert day.read(lambda r: setting(r, "k")) == "v"
        assert day.check() == []
        day.undo()
        assert day.read(lambda r: setting(r, "k")) == "before"
