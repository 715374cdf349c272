"""Reading a JSON object field by field, with a Problem for each that is not as it should be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn, overload

from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.timewindow import TimeWindow

REMEDY = "Change it in the file, or leave it out."
MOST_PROBLEMS = 50
LARGEST = 10**12


class Fields:
    """One object of the file. Complaints of all objects go to one list, `problems`."""

    def __init__(self, content: object, source: str, path: str = "", problems: list[Problem] | None = None) -> None:
        self.problems: list[Problem] = [] if problems is None else problems
        self.source, self.path = source, path
        self.content: dict[str, Any] = {}
        if isinstance(content, dict):
            self.content = content
        else:
            self.complain("An object in braces is expected here.")

    def complain(self, cause: str) -> None:
        """Add a Problem; after the first fifty nobody reads on."""
        if len(self.problems) < MOST_PROBLEMS:
            where = Where(self.source, column=self.path)
            self.problems.append(Problem("instance-unsupported", cause, REMEDY, where))

    def refuse(self, cause: str) -> NoReturn:
        """Raise Refused with everything that was found so far."""
        self.complain(cause)
        raise Refused(self.problems)

    def only(self, *names: str) -> None:
        """Complain of every field that is not among `names`."""
        for name in self.content:
            if name not in names:
                self.complain(f"{name[:40]!r} is not supported.")

    def each(self, name: str) -> Iterator[Fields]:
        """The objects of a list, none when it is missing."""
        for i, item in enumerate(self._list(name)):
            yield Fields(item, self.source, f"{self._at(name)}[{i}]", self.problems)

    def child(self, name: str) -> Fields:
        """The object in a field."""
        return Fields(self.content.get(name), self.source, self._at(name), self.problems)

    def lists(self, name: str) -> list[Any]:
        """The items of a list, none when it is missing."""
        return self._list(name)

    @overload
    def whole(self, name: str, default: None) -> int | None: ...

    @overload
    def whole(self, name: str, default: int = ...) -> int: ...

    def whole(self, name: str, default: int | None = -1) -> int | None:
        """A whole number from 0 on; -1 as default means that it must be there."""
        value = self.content.get(name, default)
        if value is None or (value == default and default != -1):
            return default
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < LARGEST:
            self.complain(f"{name} is missing or not a whole number from 0 on.")
            return 0
        return value

    def wholes(self, name: str) -> list[int]:
        """A list of whole numbers from 0 on, empty when it is missing."""
        values = self._list(name)
        if any(isinstance(v, bool) or not isinstance(v, int) or not 0 <= v < LARGEST for v in values):
            self.complain(f"{name} is not a list of whole numbers from 0 on.")
            return []
        return values

    def factor(self, name: str) -> float:
        """A figure between 0.05 and 20; 1 when it is missing."""
        value = self.content.get(name, 1.0)
        if not isinstance(value, int | float) or not 0.05 <= value <= 20:
            self.complain(f"{name} is not between 0.05 and 20.")
            return 1.0
        return float(value)

    def window(self, pair: object) -> TimeWindow | None:
        """A pair of moments, the first not after the second."""
        if isinstance(pair, list) and len(pair) == 2:
            early, late = pair
            if type(early) is int and type(late) is int and -LARGEST < early <= late < LARGEST:
                return TimeWindow(early, late)
        self.complain("A time window is not a pair of whole numbers, the earlier first.")
        return None

    def square(self, name: str) -> list[list[int]]:
        """A square table of whole numbers from 0 on; without rows when it is not one."""
        rows = self._list(name)
        if all(isinstance(row, list) and len(row) == len(rows) for row in rows) and all(
            type(figure) is int and figure >= 0 for row in rows for figure in row
        ):
            return rows
        self.complain(f"{name} is not a square table of whole numbers from 0 on.")
        return []

    def _list(self, name: str) -> list[Any]:
        values = self.content.get(name, [])
        if isinstance(values, list):
            return values
        self.complain(f"{name} is not a list.")
        return []

    def _at(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name
