"""Small files that people ask for: written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from dispatcher.model.problem import MachineFault, Problem


def write_text(path: Path, text: str) -> None:
    """Write a text in UTF-8. Raises MachineFault when that fails; what stood there before stands then still."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        cause = f"{path.name} cannot be written ({error.strerror or error})."
        remedy = "Check the folder, the room on the disk and whether another program has the file open."
        raise MachineFault(Problem("file-unwritable", cause, remedy)) from error
