"""Where orders and depots are."""

from __future__ import annotations

import datetime as dt

from dispatcher.desk import locating, pinning
from dispatcher.desk.addresses import Address, addresses_of, problems_at
from dispatcher.desk.dayview import facts_on
from dispatcher.desk.frame import Frame
from dispatcher.desk.regions import silent
from dispatcher.desk.results import Located, Show
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Candidate, Location


class PlaceDesk(Frame):
    """Finds places, and takes the dispatcher's word for them."""

    def locate(self, date: dt.date | None = None, on_progress: Show = silent) -> Located:
        """Find the places of a date's orders and of the depots."""
        day = date or self.default_date()
        return locating.locate(self._file, day, self.region(), self._opened.geocoder(), on_progress)

    def places(self, date: dt.date | None = None) -> Located:
        """All places of a date as they are kept, unsure ones with what was found for them."""
        day = date or self.default_date()
        return locating.places_of(self._file, day, self.region(), self._opened.geocoder)

    def addresses(self, date: dt.date | None = None) -> tuple[Address, ...]:
        """The same by address, with what is wrong with each place."""
        day = date or self.default_date()
        located, region = self.places(day), self.region()
        facts = facts_on(self._file, day, self.zone())
        wrong = problems_at(located, facts, region.box if region else None, self._opened.router())
        return addresses_of(located, wrong)

    def search_places(self, text: str, limit: int = 8) -> tuple[Candidate, ...]:
        """What a text may mean in the region's own index, surest first; nothing without a region."""
        geocoder = self._opened.geocoder()
        return tuple(geocoder.search(text, limit)) if geocoder is not None and text.strip() else ()

    def choose_place(self, address: str, candidate: Candidate) -> None:
        """Take a candidate as the place of an address; remembered for every order of that address."""
        pinning.choose_place(self._file, address, candidate)

    def pin(self, address: str, location: Location) -> None:
        """Say where an address is; remembered for every order of that address."""
        pinning.pin(self._file, address, location)

    def pin_order(self, order_id: str, kind: TaskKind, location: Location) -> None:
        """Say where one order is to be served, others of its address aside."""
        pinning.pin_order(self._file, order_id, kind, location)

    def forget_pin(self, address: str) -> None:
        """Take back what was said about an address: the list and the index decide again."""
        pinning.forget_pin(self._file, address, self._opened.geocoder())
