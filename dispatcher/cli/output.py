"""What the command line says: text that any terminal survives, JSON that any program reads."""

from __future__ import annotations

import contextlib
import errno
import io
import json
import os
import sys
from collections.abc import Iterable
from typing import Any, TextIO

from dispatcher.model.problem import MachineFault, Problem

_CONTROLS = {code: "\N{REPLACEMENT CHARACTER}" for code in (*range(32), *range(127, 160)) if code != ord("\t")}
"""Customers' text may hold codes that would move the cursor or recolour the terminal."""


def speak_any_alphabet() -> None:
    """A character that the terminal's code page lacks is shown as a question mark instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(lines: Iterable[str], stream: TextIO | None) -> None:
    """Write lines of text, control characters made visible. Raises MachineFault as `say_document` does."""
    _write("".join(f"{line.translate(_CONTROLS)}\n" for line in lines), stream)


def say_document(document: dict[str, Any]) -> None:
    """Write one JSON document to standard output, in ASCII: the reader may assume any encoding.

    Raises MachineFault when it cannot be written; a reader that went away is no error.
    """
    _write(json.dumps(document, indent=2) + "\n", sys.stdout)


def _write(text: str, stream: TextIO | None) -> None:
    if stream is None:  # closed from the start: whoever did that wants no answer
        return
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        _let_go_of(stream)
        if error.errno in (errno.EPIPE, errno.EINVAL):  # a pipe whose reader left; Windows says EINVAL
            return
        cause = f"The answer could not be written ({error.strerror or error})."
        remedy = "The command itself was done; make room on the disk, or write the answer somewhere else."
        raise MachineFault(Problem("answer-not-written", cause, remedy)) from error


def _let_go_of(stream: TextIO) -> None:
    """What is still buffered must not fail once more when Python ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
