"""Where orders and depots are: given coordinates, pins, then the region's own address index; never a silent guess."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from dispatcher.desk.regions import Region
from dispatcher.desk.results import FoundPlace, Located, Surety
from dispatcher.desk.services import OpenGeocoder
from dispatcher.model.fleet import Depot
from dispatcher.model.order import Order, Task
from dispatcher.model.place import REVIEW_FROM, Candidate, Location, Precision
from dispatcher.model.plan import TaskRef
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.places.decision import decide
from dispatcher.places.location_check import check_location
from dispatcher.places.spelling import address_key
from dispatcher.store import fleet, orders, pins, places
from dispatcher.store.dayfile import DayFile
from dispatcher.store.places import Found, Source
from dispatcher.store.session import Writer

type Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class _Looked:
    """An address with what was found for it."""

    chosen: Candidate | None
    source: Source | None
    candidates: tuple[Candidate, ...]


class Locator:
    """Looks addresses up once each: pins first, then the geocoder."""

    def __init__(self, pinned: dict[str, pins.Pin], geocoder: OpenGeocoder | None) -> None:
        self._pinned = pinned
        self._geocoder = geocoder
        self._seen: dict[str, _Looked] = {}

    def look(self, address: str, given: Location | None) -> _Looked:
        """What an address means: the dispatcher's pin, coordinates that came with it, or what the index says."""
        sent = () if given is None else (Candidate(address, given, 1.0, Precision.GIVEN),)
        pin = self._pinned.get(address_key(address)) if address else None
        if pin is not None:
            return _Looked(Candidate(address, pin.location, 1.0, Precision.PIN), Source.PIN, sent)
        if sent:
            return _Looked(sent[0], Source.GIVEN, ())
        if address not in self._seen:
            self._seen[address] = self._search(address)
        return self._seen[address]

    def look_at(self, depot: Depot) -> _Looked:
        """As `look`. The file keeps only where a depot is: one that lies where its address is found was found by it."""
        looked = self.look(depot.address, depot.location)
        if looked.source is Source.GIVEN and depot.address:
            found = self.look(depot.address, None)
            if found.chosen is not None and found.chosen.location == depot.location:
                return found
        return looked

    def _search(self, address: str) -> _Looked:
        candidates = tuple(self._geocoder.search(address)) if self._geocoder is not None else ()
        chosen = decide(candidates).chosen
        return _Looked(chosen, Source.GEOCODED if chosen else None, candidates)


def locate(
    file: DayFile,
    day: dt.date,
    region: Region | None,
    geocoder: OpenGeocoder | None,
    on_progress: Progress,
) -> Located:
    """Find every place of the day's orders and of all depots that is not known yet, and tell about all of them."""
    asked = file.read(lambda r: orders.orders_on(r, day))
    known = {f.task: f for f in file.read(lambda r: places.found_on(r, day))}
    depots = file.read(fleet.fleet).depots
    locator = Locator(file.read(pins.pins), geocoder)
    found: list[Found] = []
    tasks = [(order, task) for order in asked for task in order.tasks]
    for i, (order, task) in enumerate(tasks):
        on_progress(i / len(tasks), "Finding places")
        one = known.get(TaskRef(order.id, task.kind))
        if one is None or one.chosen is None:
            looked = locator.look(task.address, task.location)
            one = Found(TaskRef(order.id, task.kind), looked.chosen, looked.source, looked.candidates)
            if one != known.get(one.task):
                found.append(one)
        known[one.task] = one
    placed = [_depot_placed(depot, locator) for depot in depots]
    _keep(file, found, [new for (new, _), old in zip(placed, depots, strict=True) if new != old])
    told = [_told(order, task, known[TaskRef(order.id, task.kind)]) for order, task in tasks]
    told += [place for _, place in placed]
    return Located(tuple(told), tuple(_checked(told, region)))


def pin(file: DayFile, address: str, location: Location) -> None:
    """Remember where an address is, and put every task and depot of that address there, on every date.

    Raises Refused for a location that is not on earth.
    """
    if not location.is_on_earth():
        cause = f"{location.lat}, {location.lon} is not a place on earth."
        raise Refused([Problem("place-not-on-earth", cause, "Give latitude and longitude in degrees.")])
    key = address_key(address)
    chosen = Candidate(address, location, 1.0, Precision.PIN)

    def work(writer: Writer) -> None:
        pins.put_pin(writer, pins.Pin(key, location, dt.datetime.now(dt.UTC).replace(microsecond=0)))
        moved = [
            Found(ref, chosen, Source.PIN, _sent(places.found(writer, ref)))
            for one in orders.order_dates(writer)
            for order in orders.orders_on(writer, one)
            for task in order.tasks
            if address_key(task.address) == key
            for ref in [TaskRef(order.id, task.kind)]
        ]
        places.put_found(writer, moved)
        _put_depots(
            writer, [replace(d, location=location) for d in fleet.fleet(writer).depots if address_key(d.address) == key]
        )
        writer.summary = f"Set the place of “{address}” ({len(moved)} tasks)."

    file.write("pin", {"address": address, "lat": location.lat, "lon": location.lon}, work)


def _sent(found: Found | None) -> tuple[Candidate, ...]:
    """Coordinates that came with the list stay known beneath a pin."""
    if found is None:
        return ()
    return tuple(c for c in (found.chosen, *found.candidates) if c and c.precision is Precision.GIVEN)


def _keep(file: DayFile, found: Sequence[Found], depots: Sequence[Depot]) -> None:
    if not found and not depots:
        return

    def work(writer: Writer) -> None:
        places.put_found(writer, found)
        _put_depots(writer, depots)
        sure = sum(f.chosen is not None for f in found)
        writer.summary = f"Found {sure} of {len(found)} places."

    file.write("locate", {}, work)


def _put_depots(writer: Writer, changed: Sequence[Depot]) -> None:
    if not changed:
        return
    new = {d.id: d for d in changed}
    there = fleet.fleet(writer)
    fleet.put_fleet(writer, replace(there, depots=tuple(new.get(d.id, d) for d in there.depots)))


def _depot_placed(depot: Depot, locator: Locator) -> tuple[Depot, FoundPlace]:
    looked = locator.look_at(depot)
    location = looked.chosen.location if looked.chosen else None
    place = FoundPlace(
        depot.id,
        None,
        depot.name,
        depot.address,
        _surety(looked.chosen, looked.candidates),
        location,
        looked.source or "",
        looked.chosen.confidence if looked.chosen else 0.0,
        looked.candidates,
    )
    return replace(depot, location=location), place


def _told(order: Order, task: Task, found: Found) -> FoundPlace:
    chosen = found.chosen
    best = chosen.confidence if chosen else max((c.confidence for c in found.candidates), default=0.0)
    return FoundPlace(
        order.id,
        task.kind,
        task.name,
        task.address,
        _surety(chosen, found.candidates),
        chosen.location if chosen else None,
        found.source or "",
        best,
        found.candidates,
    )


def _surety(chosen: Candidate | None, candidates: Sequence[Candidate]) -> Surety:
    if chosen is not None:
        return Surety.SURE
    return Surety.REVIEW if candidates and candidates[0].confidence >= REVIEW_FROM else Surety.ASK


def _checked(told: Sequence[FoundPlace], region: Region | None) -> list[Problem]:
    """Given and pinned places that lie outside the region."""
    if region is None:
        return []
    problems: list[Problem] = []
    for place in told:
        if place.location is not None and place.source != Source.GEOCODED:
            wrong = check_location(place.location, region.box)
            if wrong is not None:
                problems.append(replace(wrong, where=Where(source=place.order_id)))
    return problems
