"""The contracts of the house hold, and can be broken: each is tried with an import that it forbids."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]

PLANTED = {
    "floors": ("roads", "import dispatcher.places.planted"),
    "doors": ("cli", "import dispatcher.intake.planted"),
    "no-cycles": ("desk", "import dispatcher.desk.mate"),
    "qt": ("cli", "from PySide6.QtCore import QObject"),
    "workbooks-in": ("manifests", "import python_calamine"),
    "workbooks": ("desktop", "def late() -> None:\n    import openpyxl"),
    "extracts": ("planning", "import osmium"),
    "network": ("desk", "import httpx"),
    "shapes": ("desk", "from shapely.geometry import Point"),
    "addresses": ("intake", "import rapidfuzz"),
    "road-network": ("maps", "import valhalla"),
    "map-page": ("manifests", "import folium"),
    "engines": ("desk", "def late() -> None:\n    from ortools.constraint_solver import pywrapcp"),
    "papers": ("desktop", "import reportlab"),
    "database": ("desk", "import sqlite_utils"),
    "sqlite": ("intake", "import sqlite3"),
    "folders": ("store", "import platformdirs"),
    "pure-model": ("model", "import pathlib"),
}
"""Contract id -> the room and the import that break it."""


def lint(folder: Path, planted: dict[str, tuple[str, str]]) -> str:
    """What import-linter says of a house with empty rooms and the planted imports."""
    house = folder / "dispatcher"
    rooms = {path.parent.name for path in (ROOT / "dispatcher").glob("*/__init__.py")}
    for room in rooms | {room for room, _ in planted.values()}:
        (house / room).mkdir(parents=True)
        (house / room / "__init__.py").touch()
        (house / room / "planted.py").touch()
    for roof in ("__init__.py", "__main__.py", "app.py"):
        (house / roof).touch()
    (house / "desk" / "mate.py").write_text("import dispatcher.desk.planted\n", encoding="utf-8")
    for room, line in planted.values():
        with (house / room / "planted.py").open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")
    (folder / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache"]
    answer = subprocess.run(
        [*command, "--no-logo"], cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return answer.stdout + answer.stderr


def test_every_contract_has_an_import_that_breaks_it() -> None:
    """A contract without a counter-example could be one that never fails."""
    assert {contract["id"] for contract in CONTRACTS} == set(PLANTED)


def test_empty_rooms_keep_every_contract(tmp_path: Path) -> None:
    """Nothing is broken where nothing is imported."""
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in lint(tmp_path, {})


def test_each_forbidden_import_breaks_its_contract(tmp_path: Path) -> None:
    """Direct and late imports alike are seen, each by the contract that forbids it."""
    said = lint(tmp_path, PLANTED)
    unbroken = [c["id"] for c in CONTRACTS if f"{c['name']} BROKEN" not in said]
    assert unbroken == [], said


def test_a_new_package_must_be_given_a_floor(tmp_path: Path) -> None:
    """The floors are exhaustive."""
    assert "attic" in lint(tmp_path, {"floors": ("attic", "")})
