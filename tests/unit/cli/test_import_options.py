"""What may be said of a list on the command line: its columns, its header row, and where its skipped rows go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

type Command = Callable[..., Any]

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
