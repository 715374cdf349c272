"""Where orders and depots are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.desk.dayview import facts_on
from dispatcher.desk.region_desk import RegionDesk
from dispatcher.desk.regions import silent
from dispatcher.desk.results import Located, Show
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Candidate, Location
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped, Where
from dispatcher.places.own_lists import OwnAddress, OwnList, OwnLists

if TYPE_CHECKING:
    from dispatcher.desk.addresses import Address
    from dispatcher.desk.geocoding_services import Choice, ServiceState
    from dispatcher.desk.known_places import BookTaken, KnownPlace
    from dispatcher.desk.place_checks import Ground

__all__ = ["OwnList", "PlaceDesk"]


_NO_REGION = Problem(
    "region-none",
    "This day uses no region, so addresses are not found by themselves.",
    "Say which region to use (dispatcher region use NAME), or build one (dispatcher region add FILE.osm.pbf).",
)


class PlaceDesk(RegionDesk):
    """Finds places, and takes the dispatcher's word for them."""

    _trouble: Problem | None = None

    def locate(
        self, date: dt.date | None = None, on_progress: Show = silent, cancelled: Callable[[], bool] = lambda: False
    ) -> Located:
        """Find the places of a date's orders and of the depots; tell what is wrong with them."""
        return self._with_doubts(self.look_up(date, on_progress, cancelled))

    def look_up(
        self, date: dt.date | None = None, on_progress: Show = silent, cancelled: Callable[[], bool] = lambda: False
    ) -> Located:
        """Find the places of a date's orders and of the depots, without a word about places that are known: to doubt
        each of a long list takes many times as long. A day file without a region gets that of its depots first."""
        from dispatcher.desk import geocoding_services, locating

        self.settle_region()
        day = date or self.default_date()

        told: list[tuple[float, str]] = [(0.5, "Finding places")]

        def second_half(share: float, doing: str) -> None:
            told[0] = (0.5 + share / 2, doing)
            on_progress(*told[0])

        def given_up() -> bool:
            on_progress(*told[0])  # it raises Stopped where the caller has given up
            return cancelled()

        online = geocoding_services.asker(self._file, self._services, second_half, given_up)
        done = locating.locate(self._file, day, self._opened.geocoder(), on_progress, online)
        self._trouble = next((p for p in done.problems if p.code.startswith("geocoding-")), None)
        if done.unsure and self.region() is None:
            return replace(done, problems=(_NO_REGION, *done.problems))
        return done

    def geocoding_trouble(self) -> Problem | None:
        """Why the online service was not used when places were last looked for; None when it was, or none is chosen."""
        return self._trouble

    def places(self, date: dt.date | None = None) -> Located:
        """All places of a date as they are kept, unsure ones with what was found for them."""
        return self._with_doubts(self._places(date or self.default_date()))

    def addresses(
        self, date: dt.date | None = None, cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[Address, ...]:
        """The same by address, with what is wrong with each place: of a long list that takes minutes. Raises Stopped
        when it is cancelled."""
        from dispatcher.desk.addresses import addresses_of, problems_at
        from dispatcher.desk.place_checks import doubts

        day = date or self.default_date()
        located = self._places(day)
        facts = facts_on(self._file, day, self.zone(), known=self.known_orders())
        wrong = problems_at(located, facts, self._opened.router())
        ground = self._ground(cancelled)
        return addresses_of(located, wrong, doubts(located.places, ground), ground.rights)

    def search_places(self, text: str, limit: int = 8) -> tuple[Candidate, ...]:
        """What a text may mean in the office's lists and the region's index, surest first; nothing without either."""
        geocoder = self._opened.geocoder()
        return tuple(geocoder.search(text, limit)) if geocoder is not None and text.strip() else ()

    def search_online(self, text: str, cancelled: Callable[[], bool] = lambda: False) -> tuple[Candidate, ...]:
        """As `search_places`, with what the online service in use says first. Raises Refused when it says nothing."""
        from dispatcher.desk import geocoding_services
        from dispatcher.places.services import services
        from dispatcher.places.together import merged

        choice = geocoding_services.GEOCODING.chosen(self._file)
        service = services().get(choice.code)
        found = self.search_places(text)
        if service is None or not text.strip():
            return found
        answer = geocoding_services.asked(self._services, service, choice, [text], cancelled=cancelled)
        if answer.problem is not None:
            raise Refused([answer.problem])
        return tuple(merged(answer.found.get(text, ()), found))

    def choose_place(self, address: str, candidate: Candidate) -> None:
        """Take a candidate as the place of an address; remembered for every order of that address."""
        from dispatcher.desk import pinning

        pinning.choose_place(self._file, address, candidate)

    def pin(self, address: str, location: Location) -> None:
        """Say where an address is; remembered for every order of that address."""
        from dispatcher.desk import pinning

        pinning.pin(self._file, address, location)

    def pin_order(self, order_id: str, kind: TaskKind, location: Location) -> None:
        """Say where one order is to be served, others of its address aside."""
        from dispatcher.desk import pinning

        pinning.pin_order(self._file, order_id, kind, location)

    def forget_pin(self, address: str) -> None:
        """Take back what was said about an address: the list and the index decide again."""
        from dispatcher.desk import pinning

        pinning.forget_pin(self._file, address, self._opened.geocoder())

    def place_is_right(self, address: Address) -> None:
        """Lay the doubts about an address's place aside, for as long as it lies there."""
        from dispatcher.desk.book_editing import keep_right

        keep_right(self._file, address)

    # The book of known places

    def known_places(self) -> tuple[KnownPlace, ...]:
        """Every address that has a pin or handovers."""
        from dispatcher.desk import known_places

        return self._file.read(known_places.known_places)

    def record_handover(
        self, order_id: str, kind: TaskKind, location: Location, accuracy_m: float, at: dt.datetime | None = None
    ) -> None:
        """Remember where goods were really handed over, to so many metres."""
        from dispatcher.desk import known_places

        known_places.record_handover(self._file, order_id, kind, location, accuracy_m, at)

    def known_keys(self, addresses: Sequence[str]) -> tuple[str, ...]:
        """Under which keys addresses as written stand in the book."""
        from dispatcher.places.spelling import address_key

        return tuple(address_key(address) for address in addresses)

    def forget_known(self, keys: Sequence[str]) -> int:
        """Forget pins and handovers of these addresses; how many addresses that were."""
        from dispatcher.desk.book_editing import forget_known

        return forget_known(self._file, keys, self._opened.geocoder())

    def take_book(self, path: Path) -> BookTaken:
        """Take a list of addresses with coordinates as known places. Raises Refused."""
        from dispatcher.desk.book_editing import take_book
        from dispatcher.intake import read_points

        return take_book(self._file, read_points(path))

    def export_book(self, target: Path) -> int:
        """Write the book of known places as CSV; the number of rows."""
        from dispatcher.desk import known_places

        return known_places.export_book(self.known_places(), target)

    # The office's own address lists

    def address_lists(self) -> tuple[OwnList, ...]:
        """The lists on this machine."""
        return self._lists().all()

    def take_address_list(self, path: Path, name: str = "") -> tuple[OwnList, tuple[Problem, ...]]:
        """Take a list of addresses with coordinates, in place of one of the same name (default: the file's). Its
        addresses are found before those of the region. Raises Refused."""
        from dispatcher.intake import read_points

        found, title = read_points(path), name.strip() or path.stem
        rows = [OwnAddress(point.address, point.location, point.name) for point in found.points]
        at = dt.datetime.now(dt.UTC).replace(microsecond=0).isoformat()
        try:
            conflicts = self._lists().put(title, rows, found.source, at, self._opened.close_geocoder)
        except Refused as refused:
            raise Refused([*found.problems, *refused.problems]) from refused
        kept = next(each for each in self._lists().all() if each.name == title)
        return kept, (*found.problems, *conflicts)

    def delete_address_list(self, name: str) -> None:
        """Forget a list; places that were found in it stay where they are. Raises Refused."""
        self._lists().delete(name, self._opened.close_geocoder)

    # The online service

    def geocoding(self) -> ServiceState[Choice]:
        """The online service in use."""
        from dispatcher.desk import geocoding_services

        return geocoding_services.GEOCODING.state(self._file, self._services.secrets)

    def is_geocoding_online(self) -> bool:
        """True when an online service is in use."""
        from dispatcher.desk import geocoding_services

        return geocoding_services.GEOCODING.chosen(self._file).is_on

    def choose_geocoding(self, choice: Choice, key: str | None = None) -> None:
        """Use an online service, or none; None leaves its key as it is. Raises Refused and MachineFault."""
        from dispatcher.desk import geocoding_services

        geocoding_services.GEOCODING.choose(self._file, self._services.secrets, choice, key)
        self._trouble = None

    def try_geocoding(self, choice: Choice, key: str | None = None) -> Problem | None:
        """Ask a service for a well-known address: what is wrong with it, None when it answers. Raises Refused."""
        from dispatcher.desk import geocoding_services

        return geocoding_services.tried(self._services, choice, key)

    def try_geocoding_safely(self, choice: Choice, key: str | None = None) -> Problem | None:
        """As `try_geocoding`; what is refused and what the machine fails in is the answer too."""
        try:
            return self.try_geocoding(choice, key)
        except Refused as refused:
            return refused.problems[0]
        except MachineFault as fault:
            return fault.problem

    def _places(self, day: dt.date) -> Located:
        from dispatcher.desk import locating

        return locating.places_of(self._file, day, self._opened.geocoder, self.known_orders())

    def _lists(self) -> OwnLists:
        lists = self._services.address_lists
        if lists is None:
            cause = "This program keeps no address lists."
            raise Refused([Problem("address-list-none", cause, "Start it with a data folder.")])
        return lists

    def _ground(self, cancelled: Callable[[], bool] = lambda: False) -> Ground:
        from dispatcher.desk.place_checks import Ground
        from dispatcher.store import pins

        region, geocoder = self.region(), self._opened.geocoder()
        rights, handed = self._file.read(lambda reader: (pins.right_places(reader), pins.handovers(reader)))

        def search(address: str) -> Sequence[Candidate]:
            if cancelled():
                raise Stopped
            return geocoder.search(address) if geocoder is not None else ()

        return Ground(region.box if region else None, rights, handed, search, self._in_water)

    def _in_water(self, asked: Iterable[Location]) -> Collection[Location]:
        from dispatcher.maps.water import places_in_water

        try:
            basemap = self._opened.basemap()
        except Refused:  # a damaged basemap is told of where it is shown
            return ()
        return places_in_water(basemap, asked) if basemap is not None else ()

    def _with_doubts(self, located: Located) -> Located:
        from dispatcher.desk.place_checks import doubts, key_of

        found = doubts(located.places, self._ground())
        told: dict[tuple[str, Location], list[Problem]] = {}
        for place in located.places:
            spot = (key_of(place), place.location) if place.location is not None else None
            if spot is not None and spot in found and spot not in told:
                where = Where(source=place.order_id)
                told[spot] = [replace(one.problem, where=where) for one in found[spot]]
        before = [problem for problem in located.problems if not problem.code.startswith("place-")]
        return replace(located, problems=(*before, *(problem for several in told.values() for problem in several)))
