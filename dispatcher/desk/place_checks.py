"""Places that are probably wrong, found before planning: each with a sentence, and where it may be instead."""

from __future__ import annotations

import re
import statistics
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dispatcher.desk.known_places import APART_M, handed_over
from dispatcher.desk.results import FoundPlace
from dispatcher.model.place import Box, Candidate, Location, Precision, great_circle_m
from dispatcher.model.problem import Problem
from dispatcher.model.values import dataclass
from dispatcher.places.decision import decide
from dispatcher.places.location_check import check_location
from dispatcher.places.spelling import address_key
from dispatcher.store.pins import Handover, RightPlace

SAME_SPOT_M = 25.0
MANY_ON_ONE_SPOT = 4
"""So many different addresses on one point stand for a town or a postcode rather than for houses."""
FAR_FROM_ADDRESS_M = 1_000.0
FEWEST_OF_POSTCODE, FAR_OF_POSTCODE_M, FAR_OF_POSTCODE = 4, 8_000.0, 5.0
FEWEST_OF_DAY, FAR_OF_DAY_M, FAR_OF_DAY = 5, 80_000.0, 4.0
"""A place is far from others when it lies farther than so many metres, and so many times as far as most of them do."""
_POSTCODE = re.compile(
    r"(?<![\w-])(?:\d{4} ?[A-Z]{2}|\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![\w-])"
)


@dataclass(frozen=True, slots=True)
class Doubted:
    """A doubt about the place of an address, and places that may be meant instead."""

    problem: Problem
    fixes: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Ground:
    """What places are checked against. `search` finds an address, `in_water` says which places lie in water."""

    box: Box | None
    rights: frozenset[RightPlace] = frozenset()
    handovers: Mapping[str, Sequence[Handover]] | None = None
    search: Callable[[str], Sequence[Candidate]] = lambda _address: ()
    in_water: Callable[[Iterable[Location]], Collection[Location]] = lambda _places: ()


type Spot = tuple[str, Location]
"""An address's key and its place."""


def key_of(place: FoundPlace) -> str:
    """What tells the address of a place from others; a place without one stands for itself."""
    return address_key(place.address) or f"{place.order_id} {place.kind or ''}"


def doubts(places: Sequence[FoundPlace], ground: Ground) -> dict[Spot, tuple[Doubted, ...]]:
    """The doubts about the places of a date, those aside that were said to be right."""
    spots: dict[Spot, FoundPlace] = {}
    for place in places:
        if place.location is not None:
            spots.setdefault((key_of(place), place.location), place)
    found: dict[Spot, list[Doubted]] = defaultdict(list)
    outside = set()
    for spot, place in spots.items():
        for doubt in _of_region(spot[1], place, ground):
            outside.add(spot)
            found[spot].append(doubt)
    inside = {spot: place for spot, place in spots.items() if spot not in outside}
    wet = set(ground.in_water([at for _, at in inside]))
    for spot, place in inside.items():
        found[spot] += _of_place(spot, place, ground, spot[1] in wet)
    for spot, doubt in (*_at_depots(inside), *_on_one_spot(inside), *_far_of_postcode(inside), *_far_of_day(inside)):
        found[spot].append(doubt)
    return {spot: kept for spot, several in found.items() if (kept := _not_right(spot, several, ground.rights))}


def _not_right(spot: Spot, several: Sequence[Doubted], rights: frozenset[RightPlace]) -> tuple[Doubted, ...]:
    return tuple(one for one in several if RightPlace(spot[0], one.problem.code, spot[1]) not in rights)


def _of_region(at: Location, place: FoundPlace, ground: Ground) -> Iterator[Doubted]:
    wrong = check_location(at, ground.box) if ground.box is not None else None
    if wrong is None:
        return
    fixes = _found_elsewhere(at, place, ground)
    swapped = Location(at.lon, at.lat)
    if wrong.code == "place-swapped":
        label = place.address or f"{swapped.lat:.5f}, {swapped.lon:.5f}"
        fixes = (Candidate(label, swapped, 1.0, Precision.GIVEN), *fixes)
    yield Doubted(wrong, fixes)


def _of_place(spot: Spot, place: FoundPlace, ground: Ground, is_wet: bool) -> Iterator[Doubted]:
    at = spot[1]
    elsewhere = _found_elsewhere(at, place, ground)
    if is_wet:
        cause = "The place lies in water."
        yield Doubted(Problem("place-in-water", cause, "Put it where the van can stop."), elsewhere)
    elif elsewhere:
        metres = great_circle_m(at, elsewhere[0].location)
        cause = f"The place lies {_distance(metres)} from where its address is found."
        remedy = "Take the place that was found, or keep this one."
        yield Doubted(Problem("place-far-from-address", cause, remedy), elsewhere)
    middle, _ = handed_over((ground.handovers or {}).get(spot[0], ()))
    metres = great_circle_m(at, middle) if middle is not None else 0.0
    if middle is not None and place.source != "handover" and metres > APART_M:
        cause = f"Goods for this address were handed over {_distance(metres)} from this place."
        there = Candidate(place.address, middle, 1.0, Precision.HANDOVER)
        remedy = "Take the place of the handovers, or keep this one."
        yield Doubted(Problem("place-far-from-handovers", cause, remedy), (there,))


def _found_elsewhere(at: Location, place: FoundPlace, ground: Ground) -> tuple[Candidate, ...]:
    """Where the address of a place that somebody gave is found for certain, when that is somewhere else."""
    if not place.address or place.source != "given":
        return ()
    chosen = decide(ground.search(place.address)).chosen
    if chosen is None or great_circle_m(at, chosen.location) <= FAR_FROM_ADDRESS_M:
        return ()
    return (chosen,)


def _at_depots(spots: Mapping[Spot, FoundPlace]) -> Iterator[tuple[Spot, Doubted]]:
    depots = [(key, at) for (key, at), place in spots.items() if place.kind is None]
    for (key, at), place in spots.items():
        if place.kind is None or not place.address:
            continue
        near = [depot for depot, there in depots if great_circle_m(at, there) <= SAME_SPOT_M]
        if near and key not in near:
            cause = "The place lies at the depot itself, though its address is another."
            remedy = "Correct the coordinates, or say that it is right."
            yield (key, at), Doubted(Problem("place-at-depot", cause, remedy))


def _on_one_spot(spots: Mapping[Spot, FoundPlace]) -> Iterator[tuple[Spot, Doubted]]:
    by_point: dict[Location, list[Spot]] = defaultdict(list)
    for (key, at), place in spots.items():
        if place.address:
            by_point[Location(round(at.lat, 5), round(at.lon, 5))].append((key, at))
    for several in by_point.values():
        if len({_house(key) for key, _ in several}) < MANY_ON_ONE_SPOT:
            continue
        cause = f"{len(several)} different addresses lie on this very point, as if it stood for the whole town."
        for spot in several:
            yield spot, Doubted(Problem("place-of-many", cause, "Look for the address anew, or set a pin."))


def _house(key: str) -> str:
    """The key without flats: four flats of one house are no wonder."""
    found = re.match(r"\D*\d+\w*", key)
    return found[0] if found else key


def _far_of_postcode(spots: Mapping[Spot, FoundPlace]) -> Iterator[tuple[Spot, Doubted]]:
    groups: dict[str, list[Spot]] = defaultdict(list)
    for spot, place in spots.items():
        codes = _POSTCODE.findall(place.address)
        if codes:
            groups[codes[-1].replace(" ", "")].append(spot)
    for code, several in groups.items():
        for spot, metres in _far(several, FEWEST_OF_POSTCODE, FAR_OF_POSTCODE_M, FAR_OF_POSTCODE):
            cause = f"The place lies {_distance(metres)} from the others with the postcode {code}."
            yield spot, Doubted(Problem("place-far-from-postcode", cause, "Check the address and its place."))


def _far_of_day(spots: Mapping[Spot, FoundPlace]) -> Iterator[tuple[Spot, Doubted]]:
    for spot, metres in _far(list(spots), FEWEST_OF_DAY, FAR_OF_DAY_M, FAR_OF_DAY):
        cause = f"The place lies {_distance(metres)} from the rest of the day."
        yield spot, Doubted(Problem("place-far-from-day", cause, "Check that this order is meant for your fleet."))


def _far(spots: Sequence[Spot], fewest: int, least_m: float, times: float) -> Iterator[tuple[Spot, float]]:
    """Those that lie far from the middle of all, and much farther than most."""
    if len(spots) < fewest:
        return
    middle = Location(statistics.median(at.lat for _, at in spots), statistics.median(at.lon for _, at in spots))
    metres = {spot: great_circle_m(middle, spot[1]) for spot in spots}
    usual = sorted(metres.values())[3 * (len(metres) - 1) // 4]  # a second town with a quarter of the stops is no error
    for spot, away in metres.items():
        if away > max(least_m, times * usual):
            yield spot, away


def _distance(metres: float) -> str:
    if metres < 1_000:
        return f"{metres:.0f} m"
    return f"{metres / 1_000:.1f} km" if metres < 20_000 else f"{metres / 1_000:.0f} km"


def with_order(doubt: Doubted, place: FoundPlace) -> Problem:
    """The problem of a doubt, told of an order."""
    return replace(doubt.problem, where=replace(doubt.problem.where, source=place.order_id))
