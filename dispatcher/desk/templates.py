"""Empty workbooks to fill in."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from dispatcher.manifests.files import whole_file
from dispatcher.model.problem import Problem, Refused


def write_template(target: Path) -> Path:
    """Write the orders' or the fleet's template, as the file's name says; an existing file is never overwritten.

    Raises Refused for another name or an existing file, MachineFault when it cannot be written.
    """
    from dispatcher.intake import write_fleet_template, write_order_template

    writers = {"orders": write_order_template, "fleet": write_fleet_template}
    write = writers.get(target.stem.lower())
    if write is None or target.suffix.lower() != ".xlsx":
        cause = f"There is no template “{target.name}”."
        raise Refused([Problem("template-unknown", cause, "Ask for orders.xlsx or fleet.xlsx.")])
    if target.exists():
        raise Refused([Problem("file-exists", f"{target} exists already.", "Move it away or choose another folder.")])
    with TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.xlsx"
        write(draft)
        with whole_file(target) as file:
            file.write(draft.read_bytes())
    return target
