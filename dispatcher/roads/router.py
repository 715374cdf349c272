"""The plug that every road engine fits: travel tables, paths along roads, and how far a place is from a road."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from dispatcher.model.place import Location
from dispatcher.model.travel import Travel

Path = tuple[Location, ...]
Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Block:
    """Seconds and metres from every origin (one row each) to every target (one column each).

    Integers; `UNREACHABLE` of `dispatcher.model.travel` in both tables where no road leads.
    """

    duration_s: Sequence[Sequence[int]]
    distance_m: Sequence[Sequence[int]]


class Router(Protocol):
    """Travel between places by one road engine on one region. Calls may come from several threads.

    `Stopped` and `MachineFault` are those of `dispatcher.model.problem`.
    """

    @property
    def name(self) -> str:
        """Who answers, down to the build of the region: equal names give equal answers."""

    @property
    def estimated(self) -> bool:
        """True when the figures are the crow-flies estimate instead of roads."""

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """Travel from every origin to every target.

        `on_progress` hears the share done, rising to 1.0. From a place to itself it is 0 s and 0 m. Raises Stopped
        when `cancelled` says yes, MachineFault when the engine fails for good.
        """

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """The line along the roads from each place to the next: one part per leg.

        A part begins and ends on the road, not at the door; it is empty where no road leads and from a place to
        itself.
        """

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """Metres from each place to the road that is used for it; None when there is none near."""

    def close(self) -> None:
        """Let go of processes and threads. Closing twice is fine; asking after it raises ValueError."""

    def travel(
        self,
        places: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Travel:
        """`block` from all places to all, as the planning wants it."""
        block = self.block(places, places, on_progress, cancelled)
        return Travel(tuple(places), block.duration_s, block.distance_m, self.estimated)
