"""Opening the window from the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import pytest

from dispatcher.cli.main import USE, Opened, run


@pytest.mark.parametrize(
    ("words", "file"),
    [([], None), (["--db", "a.dispatch"], Path("a.dispatch")), (["--db=a.dispatch"], Path("a.dispatch"))],
)
def test_without_a_command_the_window_opens(words: Sequence[str], file: Path | None) -> None:
    """On the named day file or on the usual one, however it is written; its status is the program's."""
    asked: list[Path | None] = []

    def window(named: Path | None) -> int:
        asked.append(named)
        return 7

    assert run(words, Opened(_unasked, window, _unasked)) == 7
    assert asked == [file]


@pytest.mark.parametrize("words", [["--db"], ["--db", "--json"], ["--db", "a", "b"], ["nonsense"]])
def test_words_that_mean_nothing_open_no_window(words: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    """They are told as wrong use."""
    assert run(words, Opened(_unasked, _unasked, _unasked)) == USE
    assert "usage" in capsys.readouterr().err


def _unasked(_file: Path | None = None) -> NoReturn:
    raise AssertionError
