"""Reading problems from the literature and from other programs."""

from __future__ import annotations

from pathlib import Path

from dispatcher.model.problem import MachineFault, Problem, Refused, Where
from dispatcher.planning.instance import Instance
from dispatcher.planning.vroom import read_vroom
from dispatcher.planning.vrplib import read_vrplib

LARGEST_FILE = 50_000_000
"""Bytes; ten thousand places with a full matrix need less."""


def read_instance(path: Path) -> Instance:
    """Read a VRPLIB file or a VROOM problem. Raises Refused with every problem found, MachineFault."""
    text = _text(path)
    return read_vroom(text, path.name) if text.lstrip().startswith("{") else read_vrplib(text, path.name)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_FILE:
            cause = f"The file is larger than {LARGEST_FILE // 1_000_000} MB."
            raise Refused([Problem("instance-too-large", cause, "Give a smaller problem.", Where(path.name))])
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        cause, remedy = "The file is not text.", "Give a VRPLIB file or a VROOM problem in JSON."
        raise Refused([Problem("instance-not-text", cause, remedy, Where(path.name))]) from None
    except FileNotFoundError:
        cause = f"There is no file named {path.name}."
        raise Refused([Problem("file-missing", cause, "Check the name and the folder.", Where(path.name))]) from None
    except OSError as error:
        cause = f"The file cannot be read: {error.strerror or error}."
        remedy = "Check its name and that you may read it."
        raise MachineFault(Problem("instance-unreadable", cause, remedy, Where(path.name))) from error
