"""What a road service is to the program: how it is asked, how it answers, and what it allows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any, Protocol

from dispatcher.model.place import Location
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.values import dataclass
from dispatcher.model.ways import WayKind
from dispatcher.roads.router import Path

Figures = Sequence[Sequence[float | None]]
"""A row per origin, a column per target; None where no road leads."""


class WrongAnswer(Exception):
    """The service answered something that is not what it documents: in words."""


class NoRoute(Exception):
    """The service knows no way between two places of a route."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One request. `path` follows the service's address, or `host` where the service has several and the usual ones are
    in use; a parameter with several values is sent once for each. A `body` makes it a POST of JSON."""

    path: str
    params: Mapping[str, str | list[str]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    host: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may hold, as the service's own pages say, and how many requests a minute are polite.

    `pairs` is origins times targets; `places` origins and targets together, where both stand in one list; `points` are
    those of one route.
    """

    origins: int
    targets: int
    pairs: int
    places: int
    points: int
    per_minute: int


@dataclass(frozen=True, slots=True)
class Table:
    """Seconds and metres as a service gave them."""

    seconds: Figures
    metres: Figures


class RoadService(Protocol):
    """A kind of road service. Answers are parsed JSON; WrongAnswer or any of LookupError, TypeError and ValueError
    says that one is not what the service documents."""

    name: str
    title: str
    address: str
    """Where it is found; "" for one that stands in the user's own house."""
    key_header: str
    """The header in which it wants the key, or ""."""
    key_param: str
    """The parameter in which it wants the key, or "". One that knows neither needs no key."""
    may_keep: bool
    """True when its terms allow to keep figures on the disk."""
    limits: Limits
    kinds: frozenset[WayKind]
    """The kinds of vehicles that it knows."""

    def matrix(self, origins: Sequence[Location], targets: Sequence[Location], kind: WayKind) -> Ask:
        """The request for a table."""

    def table(self, answer: Any, origins: int, targets: int) -> Table:
        """The table of an answer."""

    def route(self, places: Sequence[Location], kind: WayKind) -> Ask:
        """The request for the lines from each place to the next."""

    def lines(self, answer: Any, legs: int) -> tuple[Path, ...]:
        """The lines of an answer, one for each leg. Raises NoRoute when it says that there is none."""


def checked(table: Table, origins: int, targets: int) -> Table:
    """The table when it has the shape that was asked for and holds figures. Raises WrongAnswer."""
    for cells in (table.seconds, table.metres):
        if len(cells) != origins or any(len(row) != targets for row in cells):
            raise WrongAnswer("a table of another size than it was asked for")
        for row in cells:
            for cell in row:
                if cell is not None and (isinstance(cell, bool) or not isinstance(cell, (int, float)) or not cell >= 0):
                    raise WrongAnswer("something that is no figure in its table")
                if cell is not None and cell >= UNREACHABLE:
                    raise WrongAnswer("a way that is longer than any road")
    return table


def rows_of(flat: Sequence[Any], origins: int, targets: int) -> list[list[Any]]:
    """A table that came as one list, row after row. Raises WrongAnswer when it is of another size."""
    if len(flat) != origins * targets:
        raise WrongAnswer("a table of another size than it was asked for")
    return [list(flat[i * targets : (i + 1) * targets]) for i in range(origins)]


def checked_lines(lines: Sequence[Path], legs: int) -> tuple[Path, ...]:
    """The lines when there is one for each leg. Raises WrongAnswer."""
    if len(lines) != legs:
        raise WrongAnswer("a route of another number of legs than it was asked for")
    return tuple(lines)
