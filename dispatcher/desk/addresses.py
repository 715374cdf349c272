"""A date's addresses as a person settles them: one row per address and place, whatever hangs on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dispatcher.desk.dayview import DayFacts, places_far_from_roads
from dispatcher.desk.results import FoundPlace, Located, Surety
from dispatcher.model.place import Box, Candidate, Location
from dispatcher.model.plan import TaskRef
from dispatcher.model.problem import Problem
from dispatcher.places.comparison import Difference, Differs, differences
from dispatcher.places.decision import Doubt, decide
from dispatcher.places.location_check import check_location
from dispatcher.places.spelling import address_key
from dispatcher.roads.router import Router
from dispatcher.store.places import Source

__all__ = ["Address", "Difference", "Differs", "Doubt", "Source", "addresses_of", "differences"]


@dataclass(frozen=True, slots=True)
class Address:
    """One address with one place, or with none yet. `key` tells it from all others of the date.

    `names` are customers and depots, each once. `doubt` says why nothing was taken, None when `location` is sure.
    `label` is what was found there, "" when it says no more than the address. `problems` are those of the place.
    """

    key: tuple[str, Location | None]
    address: str
    names: tuple[str, ...]
    tasks: tuple[TaskRef, ...]
    depot_ids: tuple[str, ...]
    location: Location | None
    source: str
    doubt: Doubt | None
    label: str
    candidates: tuple[Candidate, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def is_sure(self) -> bool:
        """True when nobody has to decide."""
        return self.location is not None

    @property
    def is_pinned(self) -> bool:
        """True when the dispatcher has said where it is."""
        return self.source == Source.PIN

    @property
    def is_far(self) -> bool:
        """True when no road is near, or the place is not even in the region."""
        return bool(self.problems)

    @property
    def order_ids(self) -> tuple[str, ...]:
        """The orders, each once."""
        return tuple(dict.fromkeys(ref.order_id for ref in self.tasks))


def addresses_of(located: Located, problems: Mapping[Location, tuple[Problem, ...]]) -> tuple[Address, ...]:
    """The places of a date, those of one address and place together, in the sequence of the orders.

    A task without an address stands for itself.
    """
    keys: dict[str, str] = {}
    rows: dict[tuple[str, Location | None], list[FoundPlace]] = {}
    for place in located.places:
        if place.address not in keys:
            keys[place.address] = address_key(place.address)
        key = keys[place.address] or f"{place.order_id} {place.kind or ''}"
        rows.setdefault((key, place.location), []).append(place)
    return tuple(_address(key, places, problems) for key, places in rows.items())


def problems_at(
    located: Located, facts: DayFacts, box: Box | None, router: Router
) -> dict[Location, tuple[Problem, ...]]:
    """What is wrong with the places: far from every road, or outside the region."""
    found: dict[Location, list[Problem]] = {}
    places = list(dict.fromkeys(p.location for p in located.places if p.location is not None))
    if not router.estimated:
        found = {place: [far] for place, far in places_far_from_roads(facts, places, router.snap_m(places))}
    if box is not None:
        for place in places:
            wrong = check_location(place, box)
            if wrong is not None:
                found[place] = [wrong]  # that no road is near goes without saying
    return {place: tuple(problems) for place, problems in found.items() if problems}


def _address(
    key: tuple[str, Location | None], places: Sequence[FoundPlace], problems: Mapping[Location, tuple[Problem, ...]]
) -> Address:
    first = places[0]
    location = first.location
    label = next((c.label for p in places for c in p.candidates if c.location == location), "")
    sources = [p.source for p in places]
    return Address(
        key,
        first.address,
        tuple(dict.fromkeys(p.name for p in places if p.name)),
        tuple(TaskRef(p.order_id, p.kind) for p in places if p.kind is not None),
        tuple(p.order_id for p in places if p.kind is None),
        location,
        Source.PIN if Source.PIN in sources else sources[0],
        None if first.surety is Surety.SURE else decide(first.candidates).doubt,
        "" if label == first.address else label,
        first.candidates,
        problems.get(location, ()) if location is not None else (),
    )
