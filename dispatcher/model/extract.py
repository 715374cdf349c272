"""What is known of a downloaded piece of the map before anything is built from it."""

from __future__ import annotations

from typing import NamedTuple

from dispatcher.model.place import Box, Location
from dispatcher.model.values import dataclass
from dispatcher.model.work_area import WorkArea


class Town(NamedTuple):
    """A city, town or village of an extract; `rank` 0 is the largest kind."""

    name: str
    at: Location
    rank: int


@dataclass(frozen=True, slots=True)
class ExtractFacts:
    """What an extract says of itself. `data_date` is the day of its newest data, "" when unknown. `points` are places
    of the map, picked all over it: where they are dense there is much to build."""

    bytes: int
    box: Box
    data_date: str
    points: tuple[Location, ...]

    def share_in(self, area: WorkArea | None) -> float:
        """Which part of the data lies in an area, about; 1.0 without one."""
        if area is None or not self.points:
            return 1.0
        return sum(map(area.holds, self.points)) / len(self.points)
