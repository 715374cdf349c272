"""Front-end parts (map code, fonts, icons) that the set-up installs beside the program."""

from __future__ import annotations

import sys
from pathlib import Path

from dispatcher.model.problem import MachineFault, Problem, Where


def asset(package: str, path: str) -> Path:
    """The file `path` of an npm package, e.g. asset("leaflet", "dist/leaflet.js").

    Raises MachineFault when it is not installed.
    """
    file = Path(sys.prefix) / "share" / "dispatcher" / "node_modules" / package / path
    if not file.is_file():
        raise MachineFault(
            Problem(
                "part-missing",
                f"The file {path} of the front-end part {package} is not installed.",
                "Run: python3 installer/bootstrap.py setup.",
                Where(source=str(file)),
            )
        )
    return file
