"""Zones of the map by name: drawn, read from files or found by clustering; and how far one gets from a depot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dispatcher.desk import road_rules
from dispatcher.desk.dayview import facts_on
from dispatcher.desk.frame import Frame
from dispatcher.desk.regions import Cancelled
from dispatcher.desk.traffic_desk import put_named, refuse_unknown
from dispatcher.model.place import Box, Location
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.road_rules import Area, Traffic, Zone, bounds
from dispatcher.model.ways import STANDARD_WAY, Way
from dispatcher.store.session import Writer

if TYPE_CHECKING:
    from dispatcher.desk.road_results import Reached, Zoned, ZonesTaken

LONGEST_MINUTES = 240
MOST_CONTOURS = 4
USUAL_START = dt.time(8)
"""When one leaves on a date without shifts."""
EDGE_SHARE = 0.02
"""So near to the edge of a region's box, as a share of its sides, no road leads on."""


class ZoneDesk(Frame):
    """Edits zones; each change is one step of the history."""

    def zones(self) -> tuple[Zone, ...]:
        """The zones by name."""
        return self._file.read(lambda reader: road_rules.road_rules_on(reader, dt.date.min).zones)

    def put_zone(self, wanted: Zone, old_name: str | None = None) -> None:
        """Keep a zone, in place of the one called `old_name` when that is given. Refused when it is wrong, when another
        one has its name, or when there is no `old_name`."""
        self._put_zones([wanted], old_name, f"Zone “{wanted.name}”.", replace_all=False)

    def put_zones(self, wanted: Sequence[Zone]) -> None:
        """Keep several zones, in one step; those of the same name are replaced."""
        self._put_zones(wanted, None, f"Zones: {', '.join(zone.name for zone in wanted[:5])}.", replace_all=True)

    def remove_zones(self, *names: str) -> None:
        """Let zones go, in one step, with the traffic of their own. Refused for names that are not there."""

        def work(writer: Writer) -> None:
            there = road_rules.road_rules_on(writer, dt.date.min)
            refuse_unknown(names, [zone.name for zone in there.zones], "zone")
            left = tuple(zone for zone in there.zones if zone.name not in names)
            road_rules.put_document(writer, road_rules.ZONES, left)
            if there.traffic is not None and set(there.traffic.zones) & set(names):
                paces = {name: paces for name, paces in there.traffic.zones.items() if name not in names}
                used = Traffic(there.traffic.name, there.traffic.source, there.traffic.paces, paces)
                road_rules.put_document(writer, road_rules.TRAFFIC, used)
            writer.summary = f"No zones any more: {', '.join(names)}."

        self._file.write("remove_zones", {"names": list(names)}, work)

    def add_zones(self, path: Path) -> ZonesTaken:
        """Keep every zone of a GeoJSON file, in one step; those of the same name are replaced."""
        from dispatcher.desk.road_results import ZonesTaken
        from dispatcher.roads.closure_files import read_zones

        found, problems = read_zones(path)
        if found:
            self._put_zones(found, None, f"Took {len(found)} zones of {path.name}.", replace_all=True)
        return ZonesTaken(tuple(zone.name for zone in found), problems)

    def save_zones(self, path: Path) -> None:
        """Write all zones to a GeoJSON file."""
        from dispatcher.desk.text_files import write_text
        from dispatcher.roads.closure_files import zones_text

        write_text(path, zones_text(self.zones()))

    def zoned(self, date: dt.date | None = None) -> Zoned:
        """The zones of each order of a date, and the orders outside of every service area."""
        from dispatcher.desk.places_inside import outside_problems, zones_of
        from dispatcher.desk.road_results import Zoned

        facts = facts_on(self._file, date or self.default_date(), self.zone())
        names = {order.id: zones_of(order, facts.roads.zones) for order in facts.orders}
        return Zoned(names, tuple(outside_problems(facts.orders, facts.roads.zones)))

    def place_problems(self, date: dt.date | None = None) -> tuple[Problem, ...]:
        """Orders of a date that lie in something closed when they could be served, or outside of the service area."""
        return facts_on(self._file, date or self.default_date(), self.zone()).told

    def cluster_zones(self, date: dt.date | None, count: int, cancelled: Cancelled = lambda: False) -> tuple[Zone, ...]:
        """Zones around the places of a date's orders that lie near each other by travel time; nothing is kept.

        Refused for fewer places than zones. Raises Stopped when `cancelled` says yes.
        """
        from dispatcher.roads.clustering import MOST_CLUSTERS, clustered

        facts = facts_on(self._file, date or self.default_date(), self.zone())
        places = list(dict.fromkeys(t.location for o in facts.orders for t in o.tasks if t.location is not None))
        if not 1 <= count <= MOST_CLUSTERS or count > len(places):
            cause = f"{len(places)} places cannot be made into {count} zones."
            most = min(len(places), MOST_CLUSTERS)
            remedy = f"Ask for 1 to {most} zones." if most else "Import and locate orders first."
            raise Refused([Problem("zones-count", cause, remedy)])
        areas = clustered(places, count, self._opened.router(), cancelled)
        taken = {zone.name.casefold() for zone in self.zones()}
        names = (name for n in range(1, 10**6) if (name := f"Zone {n}").casefold() not in taken)
        return tuple(Zone(name, area) for name, area in zip(names, areas, strict=False))

    def reached(
        self,
        minutes: Sequence[int],
        depot_id: str | None = None,
        at: Location | None = None,
        way: Way = STANDARD_WAY,
        date: dt.date | None = None,
        leaving: dt.time | None = None,
    ) -> Reached:
        """How far one gets within so many minutes from a depot (None: the first with a place) or from `at`, leaving
        on a date at a time, with the traffic, closures and weather of then (None: when its first shift begins).

        Refused for a depot that is not there or has no place, and for minutes that are out of range.
        """
        from dispatcher.desk.day_travel import stretch_at
        from dispatcher.desk.road_results import Contour, Reached

        wanted = sorted(set(minutes), reverse=True)
        if not wanted or len(wanted) > MOST_CONTOURS or not all(1 <= m <= LONGEST_MINUTES for m in wanted):
            cause = f"How far one gets is asked for 1 to {MOST_CONTOURS} times of 1 to {LONGEST_MINUTES} minutes."
            raise Refused([Problem("minutes-wrong", cause, "Ask for example for 15, 30 and 60 minutes.")])
        place, moment = at or self._depot(depot_id), self._leaving(date or self.default_date(), leaving)
        rules = self._file.read(lambda reader: road_rules.road_rules_on(reader, moment.date()))
        stretch = stretch_at(rules, way, moment)
        open_here = stretch.conditions.past(one for one in stretch.conditions.obstacles if one.holds(place))
        slowed = [max(1, round(m * stretch.speed)) for m in wanted]  # bad weather: as far as in fewer minutes
        found = self._opened.router().under(open_here).reach(place, slowed)
        contours = tuple(Contour(m, area) for m, area in zip(wanted, found.areas, strict=True))
        region = self.region()
        at_edge = region is not None and not found.estimated and any(_touches(region.box, c.area) for c in contours)
        return Reached(place, contours, found.estimated, moment, at_edge)

    def _leaving(self, date: dt.date, at: dt.time | None) -> dt.datetime:
        zone = self.zone()
        if at is None:
            shifts = facts_on(self._file, date, zone).shifts
            if shifts:
                return dt.datetime.fromtimestamp(min(shift.earliest for shift in shifts), zone)
        return dt.datetime.combine(date, at or USUAL_START, zone)

    def _depot(self, depot_id: str | None) -> Location:
        depots = self.fleet().depots
        found = next((d for d in depots if (depot_id is None and d.location) or depot_id in (d.id, d.name)), None)
        if found is None or found.location is None:
            known = ", ".join(d.id for d in depots) or "none"
            cause = f"There is no depot “{depot_id}” with a sure place." if depot_id else "No depot has a sure place."
            raise Refused([Problem("depot-unknown", cause, f"There are: {known}.")])
        return found.location

    def _put_zones(self, wanted: Sequence[Zone], old_name: str | None, words: str, replace_all: bool) -> None:
        def work(writer: Writer) -> None:
            there = road_rules.road_rules_on(writer, dt.date.min)
            if problems := [problem for one in wanted for problem in road_rules.wrong_zone(one)]:
                raise Refused(problems)
            now: Any = put_named(there.zones, wanted, old_name, replace_all, "zone")
            road_rules.put_document(writer, road_rules.ZONES, now)
            if old_name is not None and there.traffic is not None and old_name in there.traffic.zones:
                paces = {wanted[0].name if n == old_name else n: p for n, p in there.traffic.zones.items()}
                used = Traffic(there.traffic.name, there.traffic.source, there.traffic.paces, paces)
                road_rules.put_document(writer, road_rules.TRAFFIC, used)
            writer.summary = words

        self._file.write("put_zones", {"names": [one.name for one in wanted]}, work)


def _touches(box: Box, area: Area) -> bool:
    """True when an area comes to the edge of the box."""
    if not area:
        return False
    south, west, north, east = bounds(area)
    lat, lon = EDGE_SHARE * (box.north - box.south), EDGE_SHARE * (box.east - box.west)
    is_far_up = south <= box.south + lat or north >= box.north - lat
    return is_far_up or west <= box.west + lon or east >= box.east - lon
