"""What is exported and printed, as plain values: whose manifests, in which formats, to where."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from dispatcher.desk.lanes import Lane
from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the user wants. `drivers` are shifts, None for all of them; `whole_day` is the day's overview on paper, and
    a file for the day as a whole in every format."""

    drivers: tuple[str, ...] | None
    whole_day: bool
    formats: tuple[str, ...] = ()
    folder: Path = Path()
    open_folder: bool = False


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A route to tick: its shift, who drives it with what, how many stops, and its colour."""

    shift_id: str
    driver: str
    vehicle: str
    stops: int
    colour: str


def export_rows(lanes: Sequence[Lane]) -> tuple[ExportRow, ...]:
    """The lanes that have something to export, in their sequence."""
    return tuple(
        ExportRow(lane.shift_id, lane.driver, lane.vehicle, len(lane.stops), lane.colour)
        for lane in lanes
        if lane.stops
    )


def request_of(rows: Sequence[ExportRow], ticked: Collection[str], whole_day: bool) -> ExportRequest:
    """For these ticks, with None when every route is ticked."""
    chosen = tuple(row.shift_id for row in rows if row.shift_id in ticked)
    return ExportRequest(None if len(chosen) == len(rows) else chosen, whole_day)
