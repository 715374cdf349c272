"""Which road engine answers for a day: a rule, written down with what was measured, and never both for one plan."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from dispatcher.model.place import Location
from dispatcher.model.values import dataclass
from dispatcher.roads.conditions import USUAL, Conditions
from dispatcher.roads.router import Block, Cancelled, Path, Progress, Reach, Router


class RoadEngine(StrEnum):
    """What the office chose for its days."""

    AUTO = "auto"
    VALHALLA = "valhalla"
    OSRM = "osrm"


@dataclass(frozen=True, slots=True)
class EngineRule:
    """When the engine for large days is worth it, if it may choose by itself.

    `places`: from so many different places on. Seconds for a table of which nothing is known, Valhalla and OSRM, on a
    busy machine with two cores (tests/bench/bench_regions.py engines):

        extract             200 places     500 places     1,000 places    OSRM's times
        Copenhagen, 1.5 MB  7.2 and 1.2    28.4 and 4.3   97.7 and 16.1   17 % longer
        Liechtenstein, 2.9  12.2 and 1.1   35.4 and 2.2                   25 % longer

    Up to some 300 places nobody waits long for Valhalla, which knows vehicles, closures and traffic; from 500 on the
    table takes longer than the search. `extract_bytes` of extract in the work area: below it the whole network is what
    the engine takes for a cut-off corner (1,000 crossings), and places stand on pieces of road that nobody can leave:
    1 of 4 doors of the demo region, none of 1,000 in Copenhagen.
    """

    places: int = 500
    extract_bytes: int = 1_000_000


RULE = EngineRule()


class ChosenRouter(Router):
    """Two engines on one region. Whoever asks for a whole day asks `for_day` first and stays with its answer; all else
    (lines, distances to the road, single legs) is Valhalla's."""

    def __init__(self, standard: Router, fast: Router | None, chosen: RoadEngine = RoadEngine.AUTO) -> None:
        self._standard, self._fast, self._chosen = standard, fast, chosen

    @property
    def name(self) -> str:
        """That of the standard engine."""
        return self._standard.name

    @property
    def estimated(self) -> bool:
        """As the standard engine."""
        return self._standard.estimated

    def for_day(self, places: Sequence[Location], is_plain: bool = True) -> Router:
        """The one engine for a day with these places: it is the same for every question of that day.

        `is_plain`: no vehicle kinds, closed roads or traffic, which the engine for large days does not carry.
        """
        if self._fast is None or not is_plain or self._chosen is RoadEngine.VALHALLA:
            return self._standard
        if self._chosen is RoadEngine.OSRM or len(set(places)) >= RULE.places:
            return self._fast
        return self._standard

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """Travel by the standard engine."""
        return self._standard.block(origins, targets, on_progress, cancelled)

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """Lines by the standard engine."""
        return self._standard.path(places)

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """Distances by the standard engine."""
        return self._standard.snap_m(places)

    def under(self, conditions: Conditions) -> Router:
        """Conditions are the standard engine's."""
        return self if conditions == USUAL else self._standard.under(conditions)

    def reach(self, place: Location, minutes: Sequence[int]) -> Reach:
        """How far one gets by the standard engine."""
        return self._standard.reach(place, minutes)

    def close(self) -> None:
        """Close both."""
        self._standard.close()
        if self._fast is not None:
            self._fast.close()
