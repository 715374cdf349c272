"""Ctrl-C stops what runs, wherever it comes."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from dispatcher.cli.interrupt import remembered
from dispatcher.cli.main import Opened, run
from dispatcher.desk.desk import Desk


class Ending:
    """Somebody presses Ctrl-C just while this ends: Python cannot raise it there, and says so."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_python_drops_is_raised_at_the_next_progress() -> None:
    """Otherwise planning would go on for its whole minute."""
    before = signal.getsignal(signal.SIGINT)
    with remembered() as again:
        again()
        Ending()
        with pytest.raises(KeyboardInterrupt):
            again()
    assert signal.getsignal(signal.SIGINT) is before


def test_it_comes_at_once_where_it_can() -> None:
    """As without it."""
    with remembered(), pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_a_script_reads_that_it_was_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    """Its answer is a document too, beside the sentence for people."""

    def stopped(_file: Path | None) -> Desk:
        raise KeyboardInterrupt

    assert run(["check", "--json"], Opened(stopped, lambda _file: 0, lambda: Path("demo"))) == 3
    said = capsys.readouterr()
    assert [problem["code"] for problem in json.loads(said.out)["problems"]] == ["stopped"]
    assert said.err.startswith("Stopped.")
