"""Where orders and depots are: pins, given coordinates, handovers, then what geocoders say; never a silent guess."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from dispatcher.desk.known_places import handed_over
from dispatcher.desk.results import FoundPlace, Located, Surety
from dispatcher.desk.services import OpenGeocoder
from dispatcher.model.fleet import Depot
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.place import REVIEW_FROM, Candidate, Location, Precision, great_circle_m
from dispatcher.model.plan import TaskRef
from dispatcher.model.values import dataclass
from dispatcher.places.decision import decide
from dispatcher.places.online import Asked
from dispatcher.places.spelling import address_key
from dispatcher.places.together import merged
from dispatcher.store import fleet, orders, pins, places
from dispatcher.store.dayfile import DayFile
from dispatcher.store.journal import StepState
from dispatcher.store.orders import Visit
from dispatcher.store.places import Found, Source
from dispatcher.store.session import Reader, Writer

MAKE_IT_NECESSARY = ("import_orders", "take_fleet", "use_region")
"""Commands that bring addresses, or a region to find them in."""

_MOVED_M = 30.0
"""Handovers that put a known place nearer than this leave it where it is."""
_MOST_CANDIDATES = 8

type Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class Looked:
    """An address with what was found for it."""

    chosen: Candidate | None
    source: Source | None
    candidates: tuple[Candidate, ...]


NOTHING_ASKED = Asked({})


class Locator:
    """Looks addresses up once each: what the dispatcher said, what came with them, where goods were handed over, and
    then the geocoders."""

    def __init__(
        self,
        pinned: Mapping[str, pins.Pin],
        geocoder: OpenGeocoder | None,
        handed: Mapping[str, Location] | None = None,
        online: Mapping[str, Sequence[Candidate]] | None = None,
    ) -> None:
        self._pinned, self._handed, self._online = pinned, handed or {}, online or {}
        self._geocoder = geocoder
        self._seen: dict[str, Looked] = {}

    def look(self, address: str, given: Location | None) -> Looked:
        """What an address means."""
        sent = () if given is None else (Candidate(address, given, 1.0, Precision.GIVEN),)
        key = address_key(address) if address else ""
        pin = self._pinned.get(key) if key else None
        if pin is not None:
            return Looked(Candidate(pin.note or address, pin.location, 1.0, Precision.PIN), Source.PIN, sent)
        if sent:
            return Looked(sent[0], Source.GIVEN, ())
        handed = self._handed.get(key) if key else None
        if handed is not None:
            return Looked(Candidate(address, handed, 1.0, Precision.HANDOVER), Source.HANDOVER, ())
        if address not in self._seen:
            self._seen[address] = self._search(address)
        return self._seen[address]

    def is_open(self, address: str, given: Location | None) -> bool:
        """True when only a geocoder can say where it is, and none is sure."""
        looked = self.look(address, given)
        return bool(address.strip()) and looked.chosen is None

    def is_geocoded(self, address: str, given: Location | None) -> bool:
        """True when only a geocoder says where it is, sure or not."""
        return bool(address.strip()) and self.look(address, given).source in (None, Source.GEOCODED)

    def look_at(self, depot: Depot) -> Looked:
        """As `look`. The file keeps only where a depot is: one that lies where its address is found was found by it."""
        looked = self.look(depot.address, depot.location)
        if looked.source is Source.GIVEN and depot.address:
            found = self.look(depot.address, None)
            if found.chosen is not None and found.chosen.location == depot.location:
                return found
        return looked

    def look_standing(self, depot: Depot) -> Looked:
        """What is known of a depot that has a place: that place, and whether the dispatcher set it."""
        looked = self.look("", depot.location)
        pin = self._pinned.get(address_key(depot.address)) if depot.address else None
        return replace(looked, source=Source.PIN) if pin is not None and pin.location == depot.location else looked

    def _search(self, address: str) -> Looked:
        candidates = tuple(self._geocoder.search(address)) if self._geocoder is not None else ()
        if address in self._online:
            candidates = tuple(merged(self._online[address], candidates))[:_MOST_CANDIDATES]
        chosen = decide(candidates).chosen
        return Looked(chosen, Source.GEOCODED if chosen else None, candidates)


_NOBODY = Locator({}, None)


def locate(
    file: DayFile,
    day: dt.date,
    geocoder: OpenGeocoder | None,
    on_progress: Progress,
    online: Callable[[Sequence[str], Sequence[str]], Asked] | None = None,
) -> Located:
    """Find every place of the day's orders and of all depots that is not known yet, and tell about all of them.

    `online` is asked once, with all addresses that a geocoder has to find and with those that are unsure so far.
    """
    visits = file.read(lambda r: list(orders.visits_on(r, day)))
    known = file.read(lambda r: {f.task: f for f in places.found_on(r, day)})
    depots = file.read(fleet.fleet).depots
    pinned, handed = file.read(pins.pins), file.read(handed_over_places)
    locator = Locator(pinned, geocoder, handed)
    looking = [(visit.address, visit.location) for visit in visits if _is_to_find(known.get(visit.ref))]
    for i, (address, given) in enumerate(looking):
        on_progress(i / len(looking) * (0.5 if online else 1.0), "Finding places")
        locator.look(address, given)
    answered = NOTHING_ASKED
    if online is not None:
        looking += [(depot.address, depot.location) for depot in depots]
        wanted = dict.fromkeys(address for address, given in looking if locator.is_geocoded(address, given))
        unsure = dict.fromkeys(address for address, given in looking if locator.is_open(address, given))
        answered = online(tuple(wanted), tuple(unsure))
        locator = Locator(pinned, geocoder, handed, answered.found)
    found: list[Found] = []
    for visit in visits:
        one = known.get(visit.ref)
        if _is_to_find(one) or _is_better_known(one, visit, handed):
            given = None if _is_better_known(one, visit, handed) else visit.location
            looked = locator.look(visit.address, given)
            one = Found(visit.ref, looked.chosen, looked.source, looked.candidates)
            if one != known.get(one.task):
                found.append(one)
        known[visit.ref] = cast(Found, one)
    placed = [(depot, locator.look_at(depot)) for depot in depots]
    _keep(file, found, [moved for depot, looked in placed if (moved := put_at(depot, looked)) != depot])
    located = _located(visits, known, placed)
    _let_go(visits, known, found)
    return located if answered.problem is None else replace(located, problems=(answered.problem, *located.problems))


def _is_to_find(known: Found | None) -> bool:
    return known is None or known.chosen is None


def _is_better_known(known: Found | None, visit: Visit, handed: Mapping[str, Location]) -> bool:
    """True for a place found by a geocoder, or by handovers once, that handovers now put elsewhere."""
    if known is None or known.chosen is None or known.source not in (Source.GEOCODED, Source.HANDOVER):
        return False
    there = handed.get(address_key(visit.address))
    return there is not None and great_circle_m(known.chosen.location, there) > _MOVED_M


def handed_over_places(reader: Reader) -> dict[str, Location]:
    """Where goods were handed over, by address, where that is agreed."""
    found = {key: handed_over(several)[0] for key, several in pins.handovers(reader).items()}
    return {key: location for key, location in found.items() if location is not None}


def places_of(
    file: DayFile,
    day: dt.date,
    open_geocoder: Callable[[], OpenGeocoder | None],
    held: Mapping[str, Order] = orders.NOTHING_KNOWN,
) -> Located:
    """All places of the day's orders and of the depots as they are kept; nothing is changed. `held` are orders that
    somebody has in memory: what is told of them is not there twice.

    What a depot without a place may mean is the one thing that is not kept: for it the geocoder is opened and asked.
    """

    def work(reader: Reader) -> tuple[list[FoundPlace], tuple[Depot, ...], dict[str, pins.Pin]]:
        visits, found = orders.visits_on(reader, day, held), places.found_on(reader, day)
        return (
            [_told(visit, one) for visit, one in _beside(visits, found)],
            fleet.fleet(reader).depots,
            pins.pins(reader),
        )

    told, depots, pinned = file.read(work)
    stored = Locator(pinned, None)
    asking = Locator({}, open_geocoder() if any(d.location is None for d in depots) else None)
    placed = [
        (d, stored.look_standing(d) if d.location is not None else replace(asking.look(d.address, None), chosen=None))
        for d in depots
    ]
    return Located((*told, *(_depot_told(depot, looked) for depot, looked in placed)), ())


def _beside(visits: Iterator[Visit], found: Iterator[Found]) -> Iterator[tuple[Visit, Found]]:
    """Each visit with what is known about its place, one after the other: all that is known of a long list takes as
    much memory as its orders. Both come by order, a pickup before its delivery."""
    one = next(found, None)
    for visit in visits:
        while one is not None and _turn(one.task) < _turn(visit.ref):  # of an order that is cancelled
            one = next(found, None)
        if one is not None and one.task == visit.ref:
            yield visit, one
        else:
            looked = _NOBODY.look("", visit.location)
            yield visit, Found(visit.ref, looked.chosen, looked.source, looked.candidates)


def _turn(ref: TaskRef) -> tuple[str, bool]:
    return ref.order_id, ref.kind is not TaskKind.PICKUP


def _located(
    visits: Sequence[Visit],
    known: Mapping[TaskRef, Found],
    depots: Sequence[tuple[Depot, Looked]],
) -> Located:
    told = [_told(visit, known[visit.ref]) for visit in visits]
    told += [_depot_told(depot, looked) for depot, looked in depots]
    return Located(tuple(told), ())


def _let_go(*collections: list[Any] | dict[Any, Any]) -> None:
    """Empties these one by one: to drop a hundred thousand visits at once holds every thread up."""
    for one in collections:
        drop = one.pop if isinstance(one, list) else one.popitem
        while one:
            drop()


def _keep(file: DayFile, found: Sequence[Found], depots: Sequence[Depot]) -> None:
    if not found and not depots:
        return

    def work(writer: Writer) -> None:
        places.put_found(writer, found)
        put_depots(writer, depots)
        sure = sum(f.chosen is not None for f in found)
        done, looked = writer.summary, len(found)
        writer.summary = f"{done} Found {sure} of {looked} places." if done else f"Found {sure} of {looked} places."

    # Looking for places is part of what made it necessary: undo takes both back at once.
    done = [step for step in file.history() if step.state is StepState.DONE][-1:]
    onto = next((step.id for step in done if step.command in MAKE_IT_NECESSARY), None)
    file.write("locate", {}, work, onto=onto)


def put_depots(writer: Writer, changed: Sequence[Depot]) -> None:
    """Keep these depots, and all others as they are."""
    if not changed:
        return
    new = {d.id: d for d in changed}
    there = fleet.fleet(writer)
    fleet.put_fleet(writer, replace(there, depots=tuple(new.get(d.id, d) for d in there.depots)))


def put_at(depot: Depot, looked: Looked) -> Depot:
    """The depot at the place that was found for it, or at none."""
    return replace(depot, location=looked.chosen.location if looked.chosen else None)


def _depot_told(depot: Depot, looked: Looked) -> FoundPlace:
    return FoundPlace(
        depot.id,
        None,
        depot.name,
        depot.address,
        _surety(looked.chosen, looked.candidates),
        looked.chosen.location if looked.chosen else None,
        looked.source or "",
        looked.chosen.confidence if looked.chosen else 0.0,
        looked.candidates,
    )


def _told(visit: Visit, found: Found) -> FoundPlace:
    chosen = found.chosen
    at = chosen.location if chosen else None
    best = chosen.confidence if chosen else max((c.confidence for c in found.candidates), default=0.0)
    return FoundPlace(
        visit.ref.order_id,
        visit.ref.kind,
        visit.name,
        visit.address,
        _surety(chosen, found.candidates),
        visit.location if at == visit.location else at,
        found.source or "",
        best,
        found.candidates,
    )


def _surety(chosen: Candidate | None, candidates: Sequence[Candidate]) -> Surety:
    if chosen is not None:
        return Surety.SURE
    return Surety.REVIEW if candidates and candidates[0].confidence >= REVIEW_FROM else Surety.ASK
