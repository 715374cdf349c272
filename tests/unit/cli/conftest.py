"""The command line on the town's desk, in the test's own process."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dispatcher.cli.main import Opened, run
from dispatcher.desk.desk import Desk
from tests.town import Town, desk, extract, staffed, town, write_fleet, write_orders

__all__ = ["desk", "extract", "staffed", "town", "write_fleet", "write_orders"]


@dataclass(frozen=True)
class Said:
    """What a command left: its status, and both streams."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """Standard output as JSON; fails when anything else stands there."""
        found: dict[str, Any] = json.loads(self.out)
        return found


type Command = Callable[..., Said]


@pytest.fixture
def command(town: Town, capsys: pytest.CaptureFixture[str]) -> Command:
    """command("plan", "--json", ...): run it on the town's usual day file, or on the one that --db names."""

    def opened(file: Path | None) -> Desk:
        return town.open(str(file) if file else "day.dispatch")

    def no_window(_file: Path | None) -> int:
        raise AssertionError("no window was asked for")

    def ask(*words: object) -> Said:
        status = run([str(word) for word in words], Opened(opened, no_window, lambda: town.folder / "demo.dispatch"))
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return ask
