"""A date's addresses as a person settles them: one row per address and place, whatever hangs on it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from dispatcher.desk.dayview import DayFacts, places_far_from_roads
from dispatcher.desk.place_checks import Doubted, Spot, key_of
from dispatcher.desk.results import FoundPlace, Located, Surety
from dispatcher.model.place import Candidate, Location
from dispatcher.model.plan import TaskRef
from dispatcher.model.problem import Problem
from dispatcher.model.values import dataclass
from dispatcher.places.comparison import Difference, Differs, differences
from dispatcher.places.decision import Doubt, decide
from dispatcher.roads.router import Router
from dispatcher.store.pins import RightPlace
from dispatcher.store.places import Source

__all__ = ["Address", "Difference", "Differs", "Doubt", "Source", "addresses_of", "differences"]


@dataclass(frozen=True, slots=True)
class Address:
    """One address with one place, or with none yet. `key` tells it from all others of the date.

    `names` are customers and depots, each once. `doubt` says why nothing was taken, None when `location` is sure.
    `label` is what was found there, "" when it says no more than the address. `problems` are those of the place,
    `fixes` where it may be instead.
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
    fixes: tuple[Candidate, ...] = ()

    @property
    def is_sure(self) -> bool:
        """True when nobody has to decide."""
        return self.location is not None

    @property
    def is_pinned(self) -> bool:
        """True when the dispatcher has said where it is."""
        return self.source == Source.PIN

    @property
    def is_handed_over(self) -> bool:
        """True when it lies where goods for it were handed over before."""
        return self.source == Source.HANDOVER

    @property
    def is_far(self) -> bool:
        """True when the place is probably wrong."""
        return bool(self.problems)

    @property
    def order_ids(self) -> tuple[str, ...]:
        """The orders, each once."""
        return tuple(dict.fromkeys(ref.order_id for ref in self.tasks))


def addresses_of(
    located: Located,
    problems: Mapping[Location, Problem],
    doubted: Mapping[Spot, tuple[Doubted, ...]],
    rights: Collection[RightPlace] = (),
) -> tuple[Address, ...]:
    """The places of a date, those of one address and place together, in the sequence of the orders.

    A task without an address stands for itself. `problems` are those of roads, `doubted` all others;
    `rights` are doubts that were laid aside.
    """
    rows: dict[tuple[str, Location | None], list[FoundPlace]] = {}
    for place in located.places:
        rows.setdefault((key_of(place), place.location), []).append(place)
    told = {key: _told(key, problems, doubted, rights) for key in rows}
    return tuple(_address(key, places, *told[key]) for key, places in rows.items())


def problems_at(located: Located, facts: DayFacts, router: Router) -> dict[Location, Problem]:
    """The places that lie far from every road."""
    places = list(dict.fromkeys(p.location for p in located.places if p.location is not None))
    if router.estimated:
        return {}
    return dict(places_far_from_roads(facts, places, router.snap_m(places)))


def _told(
    key: tuple[str, Location | None],
    problems: Mapping[Location, Problem],
    doubted: Mapping[Spot, tuple[Doubted, ...]],
    rights: Collection[RightPlace],
) -> tuple[tuple[Problem, ...], tuple[Candidate, ...]]:
    """The problems of a place, and where it may be instead. That no road is near outside the region goes without
    saying, and so it does in water."""
    name, location = key
    if location is None:
        return (), ()
    several = doubted.get((name, location), ())
    far = problems.get(location)
    without_roads = {"place-outside-region", "place-swapped", "place-zero", "place-not-on-earth", "place-in-water"}
    told = [one.problem for one in several]
    if far is not None and RightPlace(name, far.code, location) in rights:
        far = None
    if far is not None and not any(problem.code in without_roads for problem in told):
        told.append(far)
    return tuple(told), tuple(dict.fromkeys(fix for one in several for fix in one.fixes))


def _address(
    key: tuple[str, Location | None],
    places: Sequence[FoundPlace],
    problems: tuple[Problem, ...],
    fixes: tuple[Candidate, ...],
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
        problems,
        fixes,
    )
