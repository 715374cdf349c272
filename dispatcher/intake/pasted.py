"""Rows from a spreadsheet's clipboard, as a list that is read like any other."""

from __future__ import annotations

from pathlib import Path

from dispatcher.intake.codes import problem
from dispatcher.model.problem import MachineFault, Refused, Where

PASTED = "Pasted rows"
"""What a list of pasted rows is called."""


def write_pasted(text: str, folder: Path) -> Path:
    """Writes the clipboard's text, tab separated, to a file in the folder. Raises Refused when there are no rows in it,
    and MachineFault when it cannot be written."""
    if not text.strip():
        raise Refused([problem("nothing-pasted", Where(source=PASTED))])
    path = folder / PASTED
    try:
        # Half of a character, as a clipboard can hold it, is no text that could be written.
        path.write_bytes(text.encode("utf-8", "replace"))
    except OSError as fault:
        raise MachineFault(problem("rows-not-written", Where(source=PASTED), name=PASTED)) from fault
    return path
