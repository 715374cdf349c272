"""Bad input as data: what is wrong, where, why, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Where:
    """A spot in what the user gave us. `row` counts from 1 as spreadsheets do; 0 and "" mean "not said"."""

    source: str = ""
    sheet: str = ""
    row: int = 0
    column: str = ""

    def __str__(self) -> str:
        parts = [self.source, f"sheet {self.sheet}" if self.sheet else ""]
        parts += [f"row {self.row}" if self.row else "", f"column {self.column}" if self.column else ""]
        return ", ".join(p for p in parts if p)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the data that needs a person. `code` is stable, e.g. `address-missing`."""

    code: str
    cause: str
    remedy: str
    where: Where = Where()

    def __str__(self) -> str:
        place = f"{self.where}: " if str(self.where) else ""
        return f"{place}{self.cause} {self.remedy}"


@dataclass(frozen=True, slots=True)
class Coercion:
    """A cell that was read as something else than what stood in it, and by which rule."""

    where: Where
    before: str
    after: str
    rule: str


class Refused(Exception):
    """The whole request is refused for reasons that lie in the data; nothing was changed.

    Carries every problem found, never only the first.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(str(p) for p in problems))
        self.problems = tuple(problems)


class MachineFault(Exception):
    """The machine failed us (disk full, a child process died, no right to write): one Problem in words."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class Stopped(Exception):
    """The caller's `cancelled` said yes: the work was given up and nothing came of it."""
