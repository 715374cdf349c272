"""What is opened, what is begun, and what is refused with the file untouched."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from dispatcher.model.problem import MachineFault, Refused
from dispatcher.store.dayfile import DayFile
from dispatcher.store.opening import is_on_network
from dispatcher.store.schema import APPLICATION_ID, VERSION
from dispatcher.store.settings import put_setting, setting


def _refused_with(path: Path) -> str:
    with pytest.raises(Refused) as refused, DayFile.open(path):
        pass
    (problem,) = refused.value.problems
    assert problem.where.source == str(path)
    assert problem.cause.endswith(".")
    assert problem.remedy.endswith(".")
    return problem.code


def test_a_new_day_file_is_whole_and_marked(tmp_path: Path) -> None:
    """A name that nothing has begins a day file that says whose it is, and no draft is left beside it."""
    path = tmp_path / "day.sqlite"
    DayFile.open(path).close()
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert db.execute("PRAGMA user_version").fetchone() == (VERSION,)
    tables = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite%'"
    assert all("STRICT" in sql for _, sql in db.execute(tables))
    db.close()
    assert {p.name for p in tmp_path.iterdir()} <= {"day.sqlite", "day.sqlite.lock"}


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    """Closing and opening keeps the day, also under names that need care in a URI."""
    path = tmp_path / "Tag ä#1?%20 100%.sqlite" if sys.platform != "win32" else tmp_path / "Tag ä#1 100%.sqlite"
    with DayFile.open(path) as day:
        day.write("set", {}, lambda w: put_setting(w, "k", "v"))
    with DayFile.open(path) as day:
        assert day.read(lambda r: setting(r, "k")) == "v"
        assert day.check() == []


def test_a_draft_left_by_a_crash_does_not_stop_a_new_day_file(tmp_path: Path) -> None:
    """A half-made draft is nobody's data."""
    (tmp_path / "day.sqlite.new").write_bytes(b"half")
    with DayFile.open(tmp_path / "day.sqlite") as day:
        assert day.check() == []
    assert not (tmp_path / "day.sqlite.new").exists()


@pytest.mark.parametrize("content", [b"Order ID;Address\n1;Here 1\n", b"PK\x03\x04" * 100, b"SQLite format 3\0", b"x"])
def test_a_file_that_is_no_database_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    """An order list named as the day file stays as it is."""
    path = tmp_path / "day.sqlite"
    path.write_bytes(content)
    assert _refused_with(path) == "day-file-foreign"
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_untouched(tmp_path: Path) -> None:
    """Its tables are not ours to add to."""
    path = tmp_path / "photos.sqlite"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE photos (id INTEGER)")
    db.commit()
    db.close()
    content = path.read_bytes()
    assert _refused_with(path) == "day-file-foreign"
    assert path.read_bytes() == content


def test_a_newer_day_file_is_refused_untouched(tmp_path: Path) -> None:
    """An older program must not write to what it does not know."""
    path = tmp_path / "day.sqlite"
    DayFile.open(path).close()
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    content = path.read_bytes()
    assert _refused_with(path) == "day-file-newer"
    assert path.read_bytes() == content


def test_an_emptied_file_is_refused(tmp_path: Path) -> None:
    """A day file is put in place whole, so an empty one is a loss and not a beginning."""
    path = tmp_path / "day.sqlite"
    path.touch()
    assert _refused_with(path) == "day-file-empty"
    assert path.read_bytes() == b""


def test_a_folder_and_a_missing_folder_are_refused(tmp_path: Path) -> None:
    """Neither is made into something."""
    (tmp_path / "folder").mkdir()
    assert _refused_with(tmp_path / "folder") == "day-file-foreign"
    assert _refused_with(tmp_path / "nowhere" / "day.sqlite") == "folder-missing"
    assert not (tmp_path / "nowhere").exists()


def test_a_name_that_no_disk_takes_is_told(tmp_path: Path) -> None:
    """The remedy is another name, not another drive."""
    with pytest.raises(MachineFault) as fault:
        DayFile.open(tmp_path / ("a" * 300))
    assert fault.value.problem.code == "file-name-too-long"


def test_a_second_instance_is_refused_while_the_first_runs(tmp_path: Path) -> None:
    """In this process and in another; when the first has closed, the next may open."""
    path = tmp_path / "day.sqlite"
    other = f"""
from pathlib import Path
from dispatcher.model.problem import Refused
from dispatcher.store.dayfile import DayFile
try:
    DayFile.open(Path({str(path)!r})).close()
    print("opened")
except Refused as refused:
    print(refused.problems[0].code)
"""
    with DayFile.open(path):
        assert _refused_with(path) == "day-file-in-use"
        assert _run(other) == "day-file-in-use"
    assert _run(other) == "opened"


def _run(code: str) -> str:
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True)
    return done.stdout.strip()


def test_a_refused_file_can_be_opened_once_it_is_mended(tmp_path: Path) -> None:
    """A refusal lets go of the lock."""
    path = tmp_path / "day.sqlite"
    path.touch()
    assert _refused_with(path) == "day-file-empty"
    path.unlink()
    DayFile.open(path).close()


@dataclass(frozen=True)
class _Drive:
    mountpoint: str
    fstype: str
    opts: str = "rw"


@pytest.mark.skipif(sys.platform == "win32", reason="paths of Linux and macOS")
@pytest.mark.parametrize(
    ("path", "on_network"),
    [
        ("/home/anna/day.sqlite", False),
        ("/mnt/office/day.sqlite", True),
        ("/mnt/office2/day.sqlite", False),
        ("/mnt/office/local/day.sqlite", False),
        ("/mnt/covered/day.sqlite", True),
        ("/Volumes/Share/day.sqlite", True),
    ],
)
def test_the_innermost_drive_decides(path: str, on_network: bool) -> None:
    """A network share is known by its kind; a local drive inside one and a name that begins alike are not it."""
    drives = [
        _Drive("/", "ext4"),
        _Drive("/mnt/office", "cifs"),
        _Drive("/mnt/office/local", "ext4"),
        _Drive("/mnt/covered", "ext4"),
        _Drive("/mnt/covered", "nfs4"),
        _Drive("/Volumes/Share", "smbfs", "rw,nosuid"),
    ]
    assert is_on_network(Path(path), drives) is on_network


@pytest.mark.skipif(sys.platform != "win32", reason="paths of Windows")
@pytest.mark.parametrize(
    ("path", "on_network"), [("C:\\d.sqlite", False), ("z:\\d.sqlite", True), ("\\\\s\\x\\d", True)]
)
def test_windows_drives(path: str, on_network: bool) -> None:
    """A drive letter of the network and a share by its name are network drives."""
    drives = [_Drive("C:\\", "NTFS", "rw,fixed"), _Drive("Z:\\", "NTFS", "rw,remote")]
    assert is_on_network(Path(path), drives) is on_network


def test_a_day_file_on_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is made there, not even the lock."""
    import psutil

    monkeypatch.setattr(psutil, "disk_partitions", lambda all: [_Drive(str(tmp_path.resolve()), "nfs4", "rw,remote")])
    path = tmp_path.resolve() / "day.sqlite"
    assert _refused_with(path) == "network-drive"
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_drive(tmp_path: Path) -> Path:
    """A drive of 1 MB, where this user may mount one."""
    if sys.platform != "linux":
        pytest.skip("mounts a small drive, on Linux only")
    drive = tmp_path / "drive"
    drive.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(drive)], capture_output=True).returncode:
        pytest.skip("may not mount a small drive")
    return drive


def test_a_really_full_drive_and_a_read_only_one(small_drive: Path) -> None:
    """Full: the step fails in words and the day stays. Read-only: opening fails in words."""
    path = small_drive / "day.sqlite"
    try:
        with DayFile.open(path) as day:
            day.write("set", {}, lambda w: put_setting(w, "k", "v"))
            with pytest.raises(MachineFault) as fault:
                day.write("big", {}, lambda w: put_setting(w, "k", "x" * 2_000_000))
            assert fault.value.problem.code == "disk-full"
            assert day.read(lambda r: setting(r, "k")) == "v"
            _fill(small_drive / "fill")
            with pytest.raises(MachineFault) as fault:
                day.backup()
            assert fault.value.problem.code == "disk-full"
            assert list(day.backups.folder.iterdir()) == []
            (small_drive / "fill").unlink()
            assert day.check() == []
        with DayFile.open(path) as day:
            assert day.read(lambda r: setting(r, "k")) == "v"
        subprocess.run(["mount", "-o", "remount,ro", str(small_drive)], check=True)
        with pytest.raises(MachineFault) as fault:
            DayFile.open(path)
        assert fault.value.problem.code == "day-file-read-only"
    finally:
        subprocess.run(["umount", str(small_drive)], check=True)


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass


@pytest.mark.skipif(sys.platform == "win32", reason="folders are closed to writing otherwise there")
def test_a_folder_that_may_not_be_written_to(tmp_path: Path) -> None:
    """A new day file in it fails in words, and nothing is left behind."""
    tmp_path.chmod(0o500)
    try:
        if _may_write(tmp_path):
            pytest.skip("this user may write everywhere")
        with pytest.raises(MachineFault) as fault:
            DayFile.open(tmp_path / "day.sqlite")
        assert fault.value.problem.code == "day-file-read-only"
    finally:
        tmp_path.chmod(0o700)
    assert list(tmp_path.iterdir()) == []


def _may_write(folder: Path) -> bool:
    try:
        (folder / "try").touch()
    except PermissionError:
        return False
    (folder / "try").unlink()
    return True
