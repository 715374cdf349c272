"""What leaves the office."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.desk.day_travel import DayRoads, lines_along, roads_of
from dispatcher.desk.frame import Frame
from dispatcher.desk.lanes import Lane
from dispatcher.desk.manifesting import PLAIN, Speech, manifest_day
from dispatcher.desk.mapscene import road_lines, way_of
from dispatcher.desk.places_inside import driven
from dispatcher.desk.regions import Cancelled, silent
from dispatcher.desk.results import FORMATS, Exported, Show
from dispatcher.desk.road_rules import road_rules_on
from dispatcher.maps.window import MapSite
from dispatcher.model.manifest import ManifestDay
from dispatcher.model.place import Location
from dispatcher.model.ways import Way

if TYPE_CHECKING:
    from dispatcher.desk.exporting import Page


class ExportDesk(Frame):
    """Freezes routes for their drivers, and draws them."""

    def manifests(self, date: dt.date | None = None, on_progress: Show = silent, speech: Speech = PLAIN) -> ManifestDay:
        """A date's routes frozen for their drivers, with sentences as `speech` says them."""
        planned = self.planned(date)
        return manifest_day(
            planned,
            self.fleet(),
            self.orders(planned.date),
            self._opened.router(),
            self.region(),
            on_progress,
            speech,
        )

    def export(
        self,
        date: dt.date | None,
        to: Path,
        formats: Sequence[str] = FORMATS,
        drivers: Collection[str] | None = None,
        on_progress: Show = silent,
        cancelled: Cancelled = lambda: False,
        whole_day: bool | None = None,
        speech: Speech = PLAIN,
    ) -> Exported:
        """Write manifests into a folder: those of these drivers, named by name or shift, or (None) of all.

        `whole_day` says whether the day as a whole is written too; None: when all drivers are. `speech` is the
        language of what people read. Raises Stopped when `cancelled` says yes; what was written by then stays.
        """
        from dispatcher.desk import exporting

        day = self.manifests(date, on_progress, speech)
        asset, with_day = self._services.asset, drivers is None if whole_day is None else whole_day
        ground, language = self.basemap(), speech.language
        return exporting.export(day, to, formats, drivers, with_day, ground, asset, language, on_progress, cancelled)

    def draw_pages(
        self,
        date: dt.date | None,
        take: Callable[[Page], None],
        drivers: Collection[str] | None = None,
        whole_day: bool = True,
        dots_per_inch: int = 110,
        cancelled: Cancelled = lambda: False,
        speech: Speech = PLAIN,
    ) -> None:
        """Draw manifests as they are printed, for a preview or a printer; `take` gets page after page.

        `drivers` and `speech` as for `export`; `whole_day` puts the day's overview in front.
        """
        from dispatcher.desk import exporting

        day, ground = self.manifests(date, speech=speech), self.basemap()
        asset, language = self._services.asset, speech.language
        exporting.draw_pages(day, drivers, whole_day, dots_per_inch, ground, asset, language, take, cancelled)

    def route_lines(self, lanes: Sequence[Lane]) -> dict[str, list[list[Location]]]:
        """The lines that these lanes' routes take along the roads, by shift, one per leg, each from door to door.

        Lanes without stops have none. The router remembers legs: after a move only the new ones take time.
        """
        drawn = [lane for lane in lanes if lane.stops]
        if not drawn:
            return {}
        roads, vehicles = self._roads_at(drawn[0].earliest)
        lines = {}
        for lane in drawn:
            places = way_of(lane)
            known = lines_along(
                roads, vehicles.get(lane.shift_id, roads.base), places, _departures(lane, len(places) - 1)
            )
            lines[lane.shift_id] = road_lines(places, known)
        return lines

    def _roads_at(self, moment: int) -> tuple[DayRoads, dict[str, Way]]:
        """How the vehicles of the date of a moment move, and the way of each shift."""
        zone = self.zone()
        date = dt.datetime.fromtimestamp(moment, zone).date()
        rules = self._file.read(lambda reader: road_rules_on(reader, date))
        shifts = self.fleet().shifts_on(date, zone)
        if rules.closures:
            shifts = tuple(map(driven, shifts))
        roads = roads_of(self._opened.router(), {date: rules}, shifts, zone)
        return roads, {shift.id: shift.vehicle.terms.way for shift in shifts}

    def map_site(self) -> MapSite:
        """What answers the requests of the window's map, with the basemap of the region in use."""
        return MapSite(self._services.asset, self.basemap())


def _departures(lane: Lane, legs: int) -> list[int]:
    """When each leg of a lane begins."""
    began = [lane.start] if lane.start_location is not None else []
    return [*began, *(stop.departure for stop in lane.stops)][:legs]
