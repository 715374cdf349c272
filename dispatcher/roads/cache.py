"""Travel that was asked for once is kept: the plug to the store, and a router that asks only for what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from dispatcher.model.packed import row_of
from dispatcher.model.place import Location
from dispatcher.roads.conditions import Conditions
from dispatcher.roads.router import Block, Cancelled, ConditionedRouter, Path, Progress, Reach, Router

UNKNOWN = -1
"""Stands in both tables of `TravelCache.known` for a pair that was never put."""


class TravelCache(Protocol):
    """Where known travel is kept, by router name and the exact degrees (both floats equal) of two places.

    Made for whole tables: 500 places are 250,000 pairs in one call. One record per router and origin that holds all
    its targets packed is a good shape; one record per pair is not. Calls may come from any thread. Raises
    MachineFault when the disk fails. What was put under one name is never answered under another.
    """

    def known(self, router_name: str, origins: Sequence[Location], targets: Sequence[Location]) -> Block:
        """A row per origin and a column per target, UNKNOWN in both tables where nothing was put.

        Places may repeat; then rows and columns repeat. UNREACHABLE is a figure like any other and is kept.
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

    def make_ready(self, on_progress: Progress | None = None, cancelled: Cancelled | None = None) -> None:
        """The router inside."""
        self._router.make_ready(on_progress, cancelled)

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """Known pairs from the cache; the others in blocks of origins that miss the same targets."""
        once_origins, once_targets = list(dict.fromkeys(origins)), list(dict.fromkeys(targets))
        once = self._once(once_origins, once_targets, on_progress, cancelled)
        if len(once_origins) == len(origins) and len(once_targets) == len(targets):
            return once
        rows = {place: row for row, place in enumerate(once_origins)}
        columns = {place: column for column, place in enumerate(once_targets)}
        return Block(
            [row_of([once.duration_s[rows[a]][columns[b]] for b in targets]) for a in origins],
            [row_of([once.distance_m[rows[a]][columns[b]] for b in targets]) for a in origins],
        )

    def _once(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> Block:
        """The block of places that do not repeat."""
        known = self._cache.known(self.name, origins, targets)
        durations = [row_of(row) for row in known.duration_s]
        distances = [row_of(row) for row in known.distance_m]
        gaps = _gaps(durations)
        whole = sum(len(rows) * len(columns) for columns, rows in gaps.items())
        done = 0
        for columns, rows in gaps.items():
            pairs = len(rows) * len(columns)
            gap_origins, gap_targets = [origins[row] for row in rows], [targets[column] for column in columns]
            share = _part_of(on_progress, done / whole, pairs / whole)
            block = self._router.block(gap_origins, gap_targets, share, cancelled)
            self._cache.put(self.name, gap_origins, gap_targets, block)
            for table, answer in ((durations, block.duration_s), (distances, block.distance_m)):
                for row, cells in zip(rows, answer, strict=True):
                    if len(columns) == len(targets):
                        table[row] = row_of(cells)
                        continue
                    for column, cell in zip(columns, cells, strict=True):
                        table[row][column] = cell
            done += pairs
        if on_progress is not None:
            on_progress(1.0)
        return Block(durations, distances)

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """As the router inside."""
        return self._router.path(places)

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """As the router inside."""
        return self._router.snap_m(places)

    def under(self, conditions: Conditions) -> Router:
        """The router inside under these conditions, with the same cache; factors are put on what is cached already."""
        inside = self._router.under(conditions)
        if isinstance(inside, ConditionedRouter):
            return ConditionedRouter(self, conditions)
        return self if inside is self._router else CachedRouter(inside, self._cache)

    def reach(self, place: Location, minutes: Sequence[int]) -> Reach:
        """As the router inside."""
        return self._router.reach(place, minutes)

    def close(self) -> None:
        """Close the router inside; the cache belongs to whoever made it."""
        self._router.close()


def _gaps(durations: Sequence[Sequence[int]]) -> dict[tuple[int, ...], list[int]]:
    """Unknown columns -> the rows that miss exactly these: blocks that hold unknown pairs and nothing else."""
    gaps: dict[tuple[int, ...], list[int]] = {}
    for row, cells in enumerate(durations):
        if UNKNOWN in cells:
            missing = tuple(column for column, cell in enumerate(cells) if cell == UNKNOWN)
            gaps.setdefault(missing, []).append(row)
    return gaps


def _part_of(on_progress: Progress | None, start: float, share: float) -> Progress | None:
    """Progress of one block as a part of the whole."""
    if on_progress is None:
        return None
    return lambda part: on_progress(start + share * part)
