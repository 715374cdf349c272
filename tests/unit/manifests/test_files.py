"""File names are safe and unique; files appear whole or not at all, and faults are told in words."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.manifests.files import file_name, whole_file
from dispatcher.model.manifest import ManifestDay
from dispatcher.model.problem import MachineFault

Days = Callable[..., ManifestDay]
RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
NAMES = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=300),
    st.sampled_from(
        ["CON", "nul", "a/b", "..", "", "  ", "all routes", "x" * 400, "Ж" * 300, "🚚" * 200, "a.", "A", "a"]
    ),
)


@given(st.lists(NAMES, min_size=1, max_size=6))
def test_names_are_safe_and_unique_whatever_drivers_are_called(sample_day: Days, drivers: list[str]) -> None:
    """No reserved character, name, ending or excess length; no two alike without regard to case."""
    day = sample_day(len(drivers), 1, drivers=tuple(drivers))
    names = [file_name(day, each, ".pdf") for each in (None, *day.manifests)]
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert not set(name) & set('<>:"/\\|?*')
        assert name.isprintable() or not any(ord(c) < 32 for c in name)
        assert name.split(".")[0].strip().casefold() not in RESERVED
        assert name.endswith(".pdf")
        assert not name.removesuffix(".pdf").endswith((" ", "."))
        assert len(name.encode()) <= 200


def test_names_read_well(sample_day: Days) -> None:
    """Date, then driver; the letters of any language stay; drivers of one name are numbered."""
    day = sample_day(3, 1, drivers=("Zoë Älgström", "Γιώργος", "zoë älgström"))
    assert file_name(day, None, ".xlsx") == "2026-11-23 all routes.xlsx"
    assert [file_name(day, each, ".csv") for each in day.manifests] == [
        "2026-11-23 Zoë Älgström.csv",
        "2026-11-23 Γιώργος.csv",
        "2026-11-23 zoë älgström 2.csv",
    ]


def test_marks_of_direction_do_not_reach_the_name_of_a_file(sample_day: Days) -> None:
    """With one of them "Anna gpj.exe" shows as "Anna exe.jpg"; letters of any direction stay, and their joiners."""
    drivers = ("Anna \u202egpj.exe", "\u2066Bo\u2069\u200f", "Cara\x07\x9b", "נועה", "نیم\u200cفاصله", "\u202e")
    day = sample_day(len(drivers), 1, drivers=drivers)
    names = [file_name(day, each, ".pdf").removeprefix("2026-11-23 ") for each in day.manifests]
    assert names == ["Anna gpj.exe.pdf", "Bo.pdf", "Cara.pdf", "נועה.pdf", "نیم\u200cفاصله.pdf", "driver.pdf"]


def test_a_file_is_put_in_place_with_its_folders(tmp_path: Path) -> None:
    """What the block wrote stands in the file, and nothing stands beside it."""
    target = tmp_path / "new" / "folder" / "a.txt"
    with whole_file(target) as out:
        out.write(b"whole")
    assert target.read_bytes() == b"whole"
    assert list(target.parent.iterdir()) == [target]


def test_an_error_on_the_way_leaves_the_old_file(tmp_path: Path) -> None:
    """Half a file never shows: the one before stays."""
    target = tmp_path / "a.txt"
    target.write_bytes(b"before")
    with pytest.raises(TypeError), whole_file(target) as out:
        out.writelines([b"half", "no bytes"])  # type: ignore[list-item]
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EROFS, "folder-read-only"),
        (errno.EACCES, "folder-read-only"),
        (errno.EIO, "file-not-written"),
    ],
)
def test_faults_of_the_machine_are_named_and_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    """A full disk, a read-only folder and the rest: one problem in words, the old file as it was."""
    target = tmp_path / "a.txt"
    target.write_bytes(b"before")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(MachineFault) as caught, whole_file(target) as out:
        out.write(b"after")
    problem = caught.value.problem
    assert problem.code == code
    assert problem.cause.endswith(".")
    assert problem.remedy.endswith(".")
    assert "a.txt" in problem.cause
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_held_by_another_program_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows does not replace an open file: the remedy is to close it, not another folder."""
    target = tmp_path / "a.txt"
    target.write_bytes(b"before")

    def held(self: Path, other: Path) -> Path:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(MachineFault) as caught, whole_file(target) as out:
        out.write(b"after")
    assert caught.value.problem.code == "file-in-use"
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_a_file_is_told_in_words(tmp_path: Path) -> None:
    """A path through a file cannot hold a manifest."""
    (tmp_path / "plain").write_bytes(b"")
    with pytest.raises(MachineFault) as caught, whole_file(tmp_path / "plain" / "a.txt"):
        pass
    assert caught.value.problem.code == "file-not-written"


def test_a_folder_where_a_file_is_to_be_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also the folder that one is in, which has no name of its own there; nothing is left behind."""
    monkeypatch.chdir(tmp_path)
    for folder in (tmp_path, Path()):
        with pytest.raises(MachineFault) as caught, whole_file(folder) as out:
            out.write(b"text")
        assert str(folder.name or folder) in caught.value.problem.cause
    assert list(tmp_path.iterdir()) == []
