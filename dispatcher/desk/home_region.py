"""In which of the regions on this machine a fleet is at home."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing

from dispatcher.desk.locating import Locator
from dispatcher.desk.regions import Region
from dispatcher.desk.services import OpenGeocoder
from dispatcher.model.fleet import Depot
from dispatcher.store.pins import Pin


def home_region(
    depots: Sequence[Depot],
    regions: Iterable[Region],
    pinned: Mapping[str, Pin],
    open_geocoder: Callable[[Region], OpenGeocoder],
) -> Region | None:
    """The one region in which a depot lies, by its place or by its address; None where none does, or several."""
    if not depots:
        return None
    found = [region for region in regions if _holds(region, depots, pinned, open_geocoder)]
    return found[0] if len(found) == 1 else None


def _holds(
    region: Region,
    depots: Sequence[Depot],
    pinned: Mapping[str, Pin],
    open_geocoder: Callable[[Region], OpenGeocoder],
) -> bool:
    with closing(open_geocoder(region)) as geocoder:
        locator = Locator(pinned, geocoder)
        places = (locator.look(depot.address, depot.location).chosen for depot in depots)
        return any(place is not None and region.box.holds(place.location) for place in places)
