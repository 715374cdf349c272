"""What may be said of a list on the command line: its columns, its header row, and where its skipped rows go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

type Command = Callable[..., Any]

PASSWORD = "Geheim 1"
ODD = "Nr;Wohin;Wieviel\n1;Bay Street 1;5\n2;;7\n"


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    path = tmp_path / "odd.csv"
    path.write_text(ODD)
    return path


def test_columns_are_mapped_and_remembered(command: Command, odd: Path, tmp_path: Path) -> None:
    """A list that is refused by itself is taken with --map, and from then on by itself under any name."""
    assert command("import", odd, "--json").document["problems"][0]["code"] == "no-address-column"
    mapping = ("--map", "Wohin=address", "--map", "Nr=order_id", "--map", "Wieviel=load.crates")
    assert command("import", odd, *mapping, "--date", "2026-11-23", "--json").document["new"] == ["1"]
    later = tmp_path / "later.csv"
    later.write_text(ODD.replace("1;Bay", "9;Bay"))
    assert command("import", later, "--date", "2026-11-23", "--json").document["new"] == ["9"]


def test_skipped_rows_are_written(command: Command, odd: Path, tmp_path: Path) -> None:
    """As a workbook, whose name the answer tells; none where no row is skipped."""
    target = tmp_path / "bad.xlsx"
    said = command("import", odd, "--map", "Wohin=address", "--bad-rows", target, "--json")
    assert said.document["bad_rows_file"] == str(target)
    assert [cell.value for cell in load_workbook(target).worksheets[0][2]][:3] == ["2", None, "7"]


def test_a_list_without_a_header(command: Command, tmp_path: Path) -> None:
    """Row 0 says so; columns are known by their letters."""
    path = tmp_path / "bare.csv"
    path.write_text("1,Bay Street 1\n2,Bay Street 2\n")
    mapping = ("--header-row", "0", "--map", "Column A=order_id", "--map", "Column B=address")
    assert command("import", path, *mapping, "--json").document["new"] == ["1", "2"]


@pytest.mark.parametrize(("wrong", "code"), [("Wohin=adress", "field-unknown"), ("Where=address", "column-unknown")])
def test_a_mapping_that_cannot_be_is_a_problem_in_the_data(command: Command, odd: Path, wrong: str, code: str) -> None:
    """Status 1 with a sentence, and nothing is taken."""
    said = command("import", odd, "--map", wrong, "--json")
    assert (said.status, said.document["problems"][0]["code"]) == (1, code)


@pytest.mark.parametrize("mark", ["^", "tab", ";"])
def test_the_delimiter_can_be_said(command: Command, tmp_path: Path, mark: str) -> None:
    """Also one that no program would split at by itself; the next list of that sender needs it no more."""
    between = "\t" if mark == "tab" else mark
    for name, street in (("one.txt", 1), ("two.txt", 2)):
        lines = (("Order ID", "Address"), ("7", f"Bay Street {street}"))
        (tmp_path / name).write_text("".join(f"{between.join(line)}\n" for line in lines))
    taken = command("import", tmp_path / "one.txt", "--delimiter", mark, "--date", "2026-11-23", "--json")
    assert taken.document["new"] == ["7"]
    again = command("import", tmp_path / "two.txt", "--date", "2026-11-23", "--json")
    assert again.document["changed"] == ["7"]


@pytest.mark.parametrize("wrong", [("--delimiter", "ab"), ("--delimiter", ""), ("--encoding", "klingon")])
def test_what_cannot_be_a_delimiter_or_an_encoding_is_wrong_use(
    command: Command, odd: Path, wrong: tuple[str, str]
) -> None:
    """Told before anything is read."""
    said = command("import", odd, *wrong)
    assert said.status == 2
    assert f"“{wrong[1]}” is no" in said.err


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A workbook behind the password "Geheim 1"."""
    from msoffcrypto.format.ooxml import OOXMLFile

    workbook, plain, path = Workbook(), BytesIO(), tmp_path / "locked.xlsx"
    for row in (("Order ID", "Address"), ("1", "Bay Street 1")):
        workbook.worksheets[0].append(row)
    workbook.save(plain)
    with path.open("wb") as file:
        OOXMLFile(plain).encrypt(PASSWORD, file)
    return path


def test_a_password_comes_from_standard_input(
    command: Command, locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without one and with a wrong one it is said so; with the right one the list is taken, and nothing keeps it."""
    codes = []
    for typed in (None, "geheim 1\n"):
        monkeypatch.setattr("sys.stdin", StringIO(typed or ""))
        said = command("import", locked, "--json", *(["--password-stdin"] if typed else []))
        codes.append((said.status, said.document["problems"][0]["code"]))
    assert codes == [(1, "file-password"), (1, "file-password-wrong")]
    monkeypatch.setattr("sys.stdin", StringIO(f"{PASSWORD}\n"))
    taken = command("import", locked, "--password-stdin", "--json")
    assert (taken.status, taken.document["new"]) == (0, ["1"])
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and PASSWORD.encode() in path.read_bytes()]
    assert kept == []
    assert PASSWORD not in taken.out + taken.err


def test_who_sits_at_a_terminal_is_asked_for_the_password(
    command: Command, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong one is told and asked for again; after some of them, or nothing, it is over."""

    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal())
    for typed, asked, status in (
        (["wrong", PASSWORD], 2, 0),
        (["wrong", ""], 2, 1),
        (["a", "b", "c", "d"], 3, 1),
    ):
        answers = iter(typed)
        questions: list[str] = []

        def ask(question: str, questions: list[str] = questions, answers: Iterator[str] = answers) -> str:
            questions.append(question)
            return next(answers)

        monkeypatch.setattr("getpass.getpass", ask)
        said = command("import", locked)
        assert (said.status, questions) == (status, ["Password of locked.xlsx: "] * asked)
        assert "file-password-wrong" in said.err
