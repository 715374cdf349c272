"""Travel that was asked for once is kept: the plug to the store, and a router that asks only for what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from dispatcher.model.place import Location
from dispatcher.roads.router import Block, Cancelled, Path, Progress, Router

UNKNOWN = -1
"""Stands in both tables of `TravelCache.known` for a pair that was never put."""


class TravelCache(Protocol):
    """Where known travel is kept, by router name and the exact degrees (both floats equal) of two places.

    Made for whole tables: 500 places are 250,000 pairs in one call. One record per router and origin that holds all
    its targets packed is a good shape; one record per pair is not. Calls may come from any thread. Raises
    MachineFault when the disk fails. What was put under one name is never answered under another.
    """

    def known(self, router_name: str, places: Sequence[Location]) -> Block:
        """A square block over `places` (row: origin, column: target), UNKNOWN in both tables where nothing was put.

        `places` may repeat; then rows and columns repeat. UNREACHABLE is a figure like any other and is kept.
        """

    def put(self, router_name: str, origins: Sequence[Location], targets: Sequence[Location], block: Block) -> None:
        """Keep `block` (one row per origin, one column per target) in one transaction.

        Joins what is known of the same origins to other targets; replaces pairs that are known already.
        """


class CachedRouter(Router):
    """A router that asks another one only for pairs that the cache does not know.

    What it computed is kept before it answers. Paths and snaps are passed on as they are.
    """

    def __init__(self, router: Router, cache: TravelCache) -> None:
        self._router = router
        self._cache = cache

    @property
    def name(self) -> str:
        """The name of the router inside, which is the cache's key."""
        return self._router.name

    @property
    def estimated(self) -> bool:
        """As the router inside."""
        return self._router.estimated

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """Known pairs from the cache; the others in blocks of origins that miss the same targets."""
        places = list(dict.fromkeys([*origins, *targets]))
        at = {place: number for number, place in enumerate(places)}
        known = self._cache.known(self.name, places)
        durations = [list(row) for row in known.duration_s]
        distances = [list(row) for row in known.distance_m]
        rows, columns = [at[place] for place in origins], [at[place] for place in targets]
        gaps = _gaps(durations, rows, columns)
        whole = sum(len(gap_rows) * len(gap_columns) for gap_columns, gap_rows in gaps.items())
        done = 0
        for gap_columns, gap_rows in gaps.items():
            pairs = len(gap_rows) * len(gap_columns)
            gap_origins, gap_targets = [places[n] for n in gap_rows], [places[n] for n in gap_columns]
            share = _part_of(on_progress, done / whole, pairs / whole)
            block = self._router.block(gap_origins, gap_targets, share, cancelled)
            self._cache.put(self.name, gap_origins, gap_targets, block)
            for table, answer in ((durations, block.duration_s), (distances, block.distance_m)):
                for row, cells in zip(gap_rows, answer, strict=True):
                    for column, cell in zip(gap_columns, cells, strict=True):
                        table[row][column] = cell
            done += pairs
        if on_progress is not None:
            on_progress(1.0)
        return Block(
            [[durations[row][column] for column in columns] for row in rows],
            [[distances[row][column] for column in columns] for row in rows],
        )

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """As the router inside."""
        return self._router.path(places)

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """As the router inside."""
        return self._router.snap_m(places)

    def close(self) -> None:
        """Close the router inside; the cache belongs to whoever made it."""
        self._router.close()


def _gaps(
    durations: Sequence[Sequence[int]], rows: Sequence[int], columns: Sequence[int]
) -> dict[tuple[int, ...], list[int]]:
    """Unknown columns -> the rows that miss exactly these: blocks that hold unknown pairs and nothing else."""
    wanted = list(dict.fromkeys(columns))
    gaps: dict[tuple[int, ...], list[int]] = {}
    for row in dict.fromkeys(rows):
        missing = tuple(column for column in wanted if durations[row][column] == UNKNOWN)
        if missing:
            gaps.setdefault(missing, []).append(row)
    return gaps


def _part_of(on_progress: Progress | None, start: float, share: float) -> Progress | None:
    """Progress of one block as a part of the whole."""
    if on_progress is None:
        return None
    return lambda part: on_progress(start + share * part)
