"""A road service with the embedded roads behind it: when the service fails, the whole table comes from the other."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Problem
from dispatcher.roads.router import Block, Cancelled, Path, Progress, Reach, Router

if TYPE_CHECKING:
    from dispatcher.roads.conditions import Conditions

TRY_AGAIN_S = 300.0
"""So long the service is left alone after it failed."""


class FailingOverRouter(Router):
    """Asks `first`, and `spare` while `first` is down: never both for one day.

    A service knows cars on free roads and no more: days with other vehicles, traffic or closures are the spare's. Both
    may keep what they know: a table of the one never takes a figure of the other's.
    """

    def __init__(self, first: Router, spare: Router) -> None:
        self._first, self._spare = first, spare
        self._down_until = 0.0
        self._failure: Problem | None = None

    @property
    def failure(self) -> Problem | None:
        """Why the spare is in use, None while the service answers."""
        return self._failure if self._in_use() is self._spare else None

    @property
    def name(self) -> str:
        """The name of the one in use."""
        return self._in_use().name

    @property
    def estimated(self) -> bool:
        """As the one in use."""
        return self._in_use().estimated

    def for_day(self, places: Sequence[Location], is_plain: bool = True) -> Router:
        """The service for a plain day while it answers, else the spare's choice."""
        in_use = self._in_use() if is_plain else self._spare
        return in_use.for_day(places, is_plain)

    def instead(self, fault: MachineFault, places: Sequence[Location], is_plain: bool = True) -> Router:
        """The spare's choice, when it was the service that failed. Raises the fault otherwise."""
        if not is_plain or self._in_use() is self._spare:
            raise fault
        self._note(fault)
        return self._spare.for_day(places, is_plain)

    def under(self, conditions: Conditions) -> Router:
        """The spare's roads, where it is not cars on free roads alone."""
        from dispatcher.roads.conditions import USUAL

        return self if conditions == USUAL else self._spare.under(conditions)

    def reach(self, place: Location, minutes: Sequence[int]) -> Reach:
        """The spare's."""
        return self._spare.reach(place, minutes)

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """The service's table or, whole, the spare's."""
        if self._in_use() is self._first:
            try:
                block = self._first.block(origins, targets, on_progress, cancelled)
            except MachineFault as fault:
                self._note(fault)
            else:
                return block
        return self._spare.block(origins, targets, on_progress, cancelled)

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """Lines of the one in use."""
        if self._in_use() is self._first:
            try:
                return self._first.path(places)
            except MachineFault as fault:
                self._note(fault)
        return self._spare.path(places)

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """The spare's: services do not tell, and embedded roads know it at once."""
        return self._spare.snap_m(places)

    def close(self) -> None:
        """Close both."""
        self._first.close()
        self._spare.close()

    def _in_use(self) -> Router:
        return self._first if time.monotonic() >= self._down_until else self._spare

    def _note(self, fault: MachineFault) -> None:
        self._failure = fault.problem
        self._down_until = time.monotonic() + TRY_AGAIN_S
