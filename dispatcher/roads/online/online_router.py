"""Travel by a road service: tables in portions that it takes, lines by route, all of it as any other router."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dispatcher.model.place import Location
from dispatcher.model.problem import Stopped
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.values import dataclass
from dispatcher.model.ways import WayKind
from dispatcher.roads.online.calling import Account, Caller
from dispatcher.roads.online.service import Figures, Limits, NoRoute, Table, WrongAnswer
from dispatcher.roads.router import Block, Cancelled, Path, Progress, Router

RULES = "1"
"""Changes when the same service is asked otherwise."""
MOST_LINES = 20_000
_NOT_UNDERSTOOD = (WrongAnswer, LookupError, TypeError, ValueError, AttributeError, OverflowError)


@dataclass(frozen=True, slots=True)
class _Portion:
    """Rows and columns of one request."""

    rows: range
    columns: range


class OnlineRouter(Router):
    """Travel for one kind of vehicle by one service.

    A pair that the service cannot join is UNREACHABLE. What a service does not tell is not made up: `snap_m` is 0 for
    every place. Lines are remembered while the router lives.
    """

    def __init__(self, account: Account, kind: WayKind = WayKind.CAR) -> None:
        self._service, self._kind = account.service, kind
        self._caller = Caller(account)
        self._address = account.address or account.service.address
        self._lines: dict[tuple[Location, Location], Path] = {}

    @property
    def name(self) -> str:
        """Service, its address (two servers of one kind have two networks) and the kind of vehicle."""
        return f"{self._service.name} {RULES} {self._address} {self._kind.value}"

    @property
    def estimated(self) -> bool:
        """Never."""
        return False

    @property
    def may_keep(self) -> bool:
        """True when the service's terms allow to keep its figures on the disk."""
        return self._service.may_keep

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """Portion by portion; one that fails for good fails the whole."""
        seconds = [[0] * len(targets) for _ in origins]
        metres = [[0] * len(targets) for _ in origins]
        portions = list(_portions(len(origins), len(targets), self._service.limits))
        for done, portion in enumerate(portions, start=1):
            if cancelled is not None and cancelled():
                raise Stopped
            table = self._table([origins[i] for i in portion.rows], [targets[j] for j in portion.columns], cancelled)
            for i, s_row, m_row in zip(portion.rows, table.seconds, table.metres, strict=True):
                for j, s, m in zip(portion.columns, s_row, m_row, strict=True):
                    seconds[i][j], metres[i][j] = _leg(origins[i], targets[j], s, m)
            if on_progress is not None:
                on_progress(done / len(portions))
        return Block(seconds, metres)

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """Stretches of new legs in one request each; where the service knows no way, leg by leg."""
        legs = list(pairwise(places))
        for stretch in _stretches(legs, self._lines, self._service.limits.points):
            if len(self._lines) > MOST_LINES:
                self._lines.clear()
            self._lines.update(zip(pairwise(stretch), self._drawn(stretch), strict=True))
        return tuple(self._lines.get(leg, ()) for leg in legs)

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """0 for every place: services do not say it with their tables."""
        return [0.0] * len(places)

    def close(self) -> None:
        """Close the connections."""
        self._caller.close()

    def _table(self, origins: list[Location], targets: list[Location], cancelled: Cancelled | None) -> Table:
        """One request; where a service refuses the whole table for one place off the roads, the halves of it."""
        request = self._service.matrix(origins, targets, self._kind)
        try:
            answer = self._caller.ask(request, cancelled or (lambda: False))
            return self._service.table(answer, len(origins), len(targets))
        except NoRoute:
            if len(origins) == len(targets) == 1:
                return Table([[None]], [[None]])
            return self._halved(origins, targets, cancelled)
        except _NOT_UNDERSTOOD as why:
            raise self._caller.wrong(why) from why

    def _halved(self, origins: list[Location], targets: list[Location], cancelled: Cancelled | None) -> Table:
        if len(origins) >= len(targets):
            half = len(origins) // 2
            upper, lower = (self._table(part, targets, cancelled) for part in (origins[:half], origins[half:]))
            return Table([*upper.seconds, *lower.seconds], [*upper.metres, *lower.metres])
        half = len(targets) // 2
        left, right = (self._table(origins, part, cancelled) for part in (targets[:half], targets[half:]))
        return Table(_beside(left.seconds, right.seconds), _beside(left.metres, right.metres))

    def _drawn(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """The lines of one route; each by itself where one of them has no road, () for that one."""
        try:
            answer = self._caller.ask(self._service.route(places, self._kind))
            return self._service.lines(answer, len(places) - 1)
        except NoRoute:
            if len(places) == 2:
                return ((),)
            return tuple(line for leg in pairwise(places) for line in self._drawn(leg))
        except _NOT_UNDERSTOOD as why:
            raise self._caller.wrong(why) from why


def _beside(left: Figures, right: Figures) -> Figures:
    return [[*a, *b] for a, b in zip(left, right, strict=True)]


def _portions(origins: int, targets: int, limits: Limits) -> Iterator[_Portion]:
    """A table cut into requests that the limits allow, as square as they can be."""
    wide = min(limits.targets, targets, limits.places - 1, limits.pairs)
    high = max(1, min(limits.origins, origins, limits.pairs // max(wide, 1), limits.places - wide))
    for i in range(0, origins, high):
        for j in range(0, targets, max(wide, 1)):
            yield _Portion(range(i, min(i + high, origins)), range(j, min(j + wide, targets)))


def _stretches(
    legs: Sequence[tuple[Location, Location]], known: dict[tuple[Location, Location], Path], points: int
) -> list[list[Location]]:
    """Runs of places whose legs are not known yet, none longer than a request may be."""
    found: list[list[Location]] = []
    for a, b in dict.fromkeys(legs):
        if a == b or (a, b) in known:
            continue
        if found and found[-1][-1] == a and len(found[-1]) < points:
            found[-1].append(b)
        else:
            found.append([a, b])
    return found


def _leg(origin: Location, target: Location, seconds: float | None, metres: float | None) -> tuple[int, int]:
    if origin == target:
        return 0, 0
    if seconds is None or metres is None:
        return UNREACHABLE, UNREACHABLE
    return round(seconds), round(metres)
