"""What is said survives any terminal and any reader."""

from __future__ import annotations

import io
import json
import sys

import pytest

from dispatcher.cli.output import say, say_document, speak_any_alphabet
from dispatcher.cli.progress import ProgressLine
from dispatcher.model.problem import MachineFault


class _Terminal(io.StringIO):
    """A stream that a person watches."""

    def isatty(self) -> bool:
        return True


def test_customers_text_cannot_steer_the_terminal() -> None:
    """Escape codes and line breaks in a note are shown, not obeyed."""
    stream = io.StringIO()
    say(["a\x1b[2Jb\x07c\x9bd\re\nf\tg"], stream)
    assert stream.getvalue().replace("\N{REPLACEMENT CHARACTER}", "?") == "a?[2Jb?c?d?e?f\tg\n"


def test_a_code_page_that_lacks_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a western Windows console Greek becomes question marks, in text alone; JSON is whole."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", stream)
    speak_any_alphabet()
    say(["Ερμού 5 – Müller"], sys.stdout)
    say_document({"street": "Ερμού \ud800"})
    text, _, document = stream.buffer.getvalue().decode("cp1252").partition("\n")
    assert text == "????? 5 – Müller"
    assert json.loads(document) == {"street": "Ερμού \ud800"}


class _Broken(io.StringIO):
    """A stream whose other end has gone, or whose disk is full."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def write(self, _text: str) -> int:
        raise OSError(self._number, "broken")


def test_a_reader_that_went_away_is_no_error() -> None:
    """As in `dispatcher plan | head -1`."""
    from errno import EPIPE

    say(["a", "b"], _Broken(EPIPE))


def test_streams_that_are_closed_from_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """As under `>&-`, and in a program without a console on Windows: the work is done all the same."""
    monkeypatch.setattr(sys, "stdout", None)
    say_document({"a": 1})
    say(["a"], None)
    with ProgressLine(None) as line:
        line.show(0.5, "Planning")


def test_an_answer_that_finds_no_room_is_a_fault() -> None:
    """As in `dispatcher plan > a full disk`."""
    from errno import ENOSPC

    with pytest.raises(MachineFault) as told:
        say(["a"], _Broken(ENOSPC))
    assert told.value.problem.code == "answer-not-written"


def test_progress_is_for_people_only() -> None:
    """A terminal sees one line that is wiped at the end; a file or pipe sees nothing."""
    pipe, terminal = io.StringIO(), _Terminal()
    for stream in (pipe, terminal):
        with ProgressLine(stream) as line:
            line.show(0.42, "Building roads")
    assert pipe.getvalue() == ""
    assert "Building roads  42%" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r")


def test_progress_never_breaks_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words longer than the terminal is wide are cut, a shorter line wipes the longer one before it."""
    monkeypatch.setenv("COLUMNS", "20")
    monkeypatch.setattr("dispatcher.cli.progress.EVERY_S", 0)
    terminal = _Terminal()
    with ProgressLine(terminal) as line:
        line.show(0.1, "A street with a name that is far too long")
        line.show(0.2, "Short")
    lines = terminal.getvalue().split("\r")
    assert max(map(len, lines)) == 19
    assert lines[2] == "Short  20%".ljust(19)
