"""Empty workbooks to fill in."""

from __future__ import annotations

from pathlib import Path

from dispatcher.intake import write_fleet_template, write_order_template
from dispatcher.model.problem import MachineFault, Problem, Refused


def write_template(target: Path) -> Path:
    """Write the orders' or the fleet's template, as the file's name says; an existing file is never overwritten.

    Raises Refused for another name or an existing file, MachineFault when it cannot be written.
    """
    writers = {"orders": write_order_template, "fleet": write_fleet_template}
    write = writers.get(target.stem.lower())
    if write is None or target.suffix.lower() != ".xlsx":
        raise Refused(
            [
                Problem(
                    "template-unknown", f"There is no template “{target.name}”.", "Ask for orders.xlsx or fleet.xlsx."
                )
            ]
        )
    if target.exists():
        raise Refused([Problem("file-exists", f"{target} exists already.", "Move it away or choose another folder.")])
    try:
        write(target)
    except OSError as error:
        cause = f"{target} could not be written ({error.strerror or error})."
        raise MachineFault(
            Problem("file-not-written", cause, "Choose a folder that you may write to, with room on the disk.")
        ) from error
    return target
