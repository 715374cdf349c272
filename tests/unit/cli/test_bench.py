"""`dispatcher bench plans`: measures where the source code is, and says so where it is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dispatcher.cli.arguments import parsed
from dispatcher.cli.bench import bench
from dispatcher.model.problem import Refused

TINY = ["bench", "plans", "--engines", "insertion", "--stops", "8", "--seconds", "0.2", "--seeds", "1"]


def test_an_installed_program_says_that_the_measuring_is_not_there(tmp_path: Path) -> None:
    """Without tests/bench beside the package the command names what is missing and what to do."""
    with pytest.raises(Refused) as refused:
        bench(parsed(TINY), tmp_path)
    [problem] = refused.value.problems
    assert problem.code == "bench-missing"
    assert "source code" in problem.remedy


def test_days_are_measured_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One small day: a table in Markdown, every figure in JSON, progress on standard error."""
    answer = bench(parsed([*TINY, "--only", "days", "--to", str(tmp_path)]))
    [cell] = answer.document["days"]
    assert (cell["stops"], cell["engine"], cell["violations"]) == (8, "insertion", 0)
    assert "| insertion, 0.2 s | 1.000 | 1.000 |" in answer.lines
    assert json.loads((tmp_path / "plans.json").read_text(encoding="utf-8"))["days"][0]["cost"] == cell["cost"]
    assert "| insertion, 0.2 s |" in (tmp_path / "plans.md").read_text(encoding="utf-8")
    assert "8 stops, seed 0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--engines", "magic"], "bench-engine-unknown"),
        (["--rules", "wings"], "bench-rule-unknown"),
        (["--without", "wings"], "bench-rule-unknown"),
        (["--only", "coffee"], "bench-part-unknown"),
    ],
)
def test_unknown_names_are_refused_with_the_known_ones(words: list[str], code: str) -> None:
    """A name that nobody bears is refused before anything is measured."""
    with pytest.raises(Refused) as refused:
        bench(parsed(["bench", "plans", *words]))
    [problem] = refused.value.problems
    assert problem.code == code
    assert problem.remedy.startswith("Choose from: ")


def test_a_folder_without_instances_is_named(tmp_path: Path) -> None:
    """Instances that were asked for and are not there are no empty table."""
    with pytest.raises(Refused) as refused:
        bench(parsed(["bench", "plans", str(tmp_path), "--only", "instances"]))
    assert refused.value.problems[0].code == "instances-missing"


@pytest.mark.parametrize("words", [["--stops", "0"], ["--seeds", "x"], ["--seconds", "-1"], ["--cores", "1.5"]])
def test_wrong_figures_are_wrong_use(words: list[str]) -> None:
    """What is no count or time ends with status 2."""
    with pytest.raises(SystemExit) as stop:
        parsed(["bench", "plans", *words])
    assert stop.value.code == 2
