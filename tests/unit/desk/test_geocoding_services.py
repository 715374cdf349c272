"""Online services and address lists as the desk uses them: off by default, keys in the keyring, failing over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from geopy.exc import GeocoderUnavailable

from dispatcher.config.secrets import SecretsInMemory
from dispatcher.desk.desk import Desk
from dispatcher.desk.geocoding_services import Choice
from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Refused
from dispatcher.places.address_row import AddressRow
from dispatcher.places.own_lists import OwnLists
from dispatcher.places.service_clients import Asking
from dispatcher.places.services import Service
from tests.town import MONDAY, TOWN, order

type WriteOrders = Callable[..., Path]
UNKNOWN = "Hill Road 7, 00200 Helsinki"
HILL = Location(60.2, 24.95)
KEY = "key-of-the-office-1234"


class Online:
    """A service that knows one address more; it notes what it was asked with which key."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.is_down = False

    def open(self, service: Service, choice: Choice, key: str) -> Asking:
        def ask(address: str) -> list[AddressRow]:
            self.asked.append((address, key))
            if self.is_down:
                raise GeocoderUnavailable("down")
            return [AddressRow(HILL, "Hill Road", "7", "00200", "Helsinki")] if "Hill" in address else []

        return ask


@pytest.fixture
def online() -> Online:
    return Online()


@pytest.fixture
def secrets() -> SecretsInMemory:
    return SecretsInMemory()


@pytest.fixture
def linked(desk: Desk, online: Online, secrets: SecretsInMemory, tmp_path: Path) -> Desk:
    """A desk with a keyring, a folder for lists, and a service on the other side."""
    desk._services = desk._opened._services = replace(
        desk._services,
        secrets=secrets,
        ask_service=online.open,
        answers=tmp_path / "answers.sqlite",
        address_lists=OwnLists(tmp_path / "lists"),
    )
    return desk


def chosen(desk: Desk, first: bool = False) -> None:
    desk.choose_geocoding(Choice("google", "", first), KEY)


def test_nothing_is_asked_unless_a_service_is_chosen(linked: Desk, online: Online, write_orders: WriteOrders) -> None:
    linked.import_orders(write_orders(order(1), order(2, Address=UNKNOWN)), date=MONDAY)
    assert [p.address for p in linked.locate(MONDAY).unsure] == [UNKNOWN]
    assert online.asked == []


def test_only_unsure_addresses_are_asked_for(linked: Desk, online: Online, write_orders: WriteOrders) -> None:
    chosen(linked)
    linked.import_orders(write_orders(order(1), order(2, Address=UNKNOWN)), date=MONDAY)
    done = linked.locate(MONDAY)
    assert online.asked == [(UNKNOWN, KEY)]
    assert done.unsure == ()
    found = next(p for p in done.places if p.address == UNKNOWN)
    assert (found.location, found.candidates[0].source) == (HILL, "Google")


def test_a_service_asked_first_is_asked_for_all(linked: Desk, online: Online, write_orders: WriteOrders) -> None:
    chosen(linked, first=True)
    linked.import_orders(write_orders(order(1), order(2, Address=UNKNOWN)), date=MONDAY)
    linked.locate(MONDAY)
    assert {UNKNOWN, "Bay Street 1"} <= {address for address, _ in online.asked}


def test_a_service_that_is_down_leaves_the_index_and_a_mark(
    linked: Desk, online: Online, write_orders: WriteOrders
) -> None:
    chosen(linked, first=True)
    online.is_down = True
    linked.import_orders(write_orders(order(1), order(2, Address=UNKNOWN)), date=MONDAY)
    done = linked.locate(MONDAY)
    assert done.problems[0].cause == "Google cannot be reached."
    assert linked.geocoding_trouble() == done.problems[0]
    assert next(p.location for p in done.places if p.order_id == "A1") == TOWN["Bay Street 1"]


def test_the_key_is_in_the_keyring_and_nowhere_else(linked: Desk, secrets: SecretsInMemory, tmp_path: Path) -> None:
    chosen(linked)
    assert linked.geocoding().has_key
    assert secrets.get("geocoding/google") == KEY
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert KEY.encode() not in file.read_bytes(), file
    assert KEY not in str(linked.history())


def test_a_locked_keyring_is_a_sentence(linked: Desk, secrets: SecretsInMemory, write_orders: WriteOrders) -> None:
    chosen(linked)
    secrets.is_locked = True
    with pytest.raises(MachineFault) as fault:
        linked.choose_geocoding(Choice("google"), "another")
    assert fault.value.problem.code == "keyring-unavailable"
    state = linked.geocoding()
    assert state.problem is not None
    assert not state.has_key
    linked.import_orders(write_orders(order(2, Address=UNKNOWN)), date=MONDAY)
    assert linked.locate(MONDAY).problems[0].code == "keyring-unavailable"


def test_without_its_key_a_service_is_not_asked(linked: Desk, online: Online, write_orders: WriteOrders) -> None:
    linked.choose_geocoding(Choice("google"))
    linked.import_orders(write_orders(order(2, Address=UNKNOWN)), date=MONDAY)
    assert linked.locate(MONDAY).problems[0].code == "geocoding-key"
    assert online.asked == []


def test_switching_it_off_is_one_step_that_can_be_undone(linked: Desk) -> None:
    chosen(linked)
    linked.choose_geocoding(Choice())
    assert not linked.is_geocoding_online()
    linked.undo()
    assert linked.geocoding().choice.code == "google"


def test_the_public_server_is_refused(linked: Desk) -> None:
    with pytest.raises(Refused):
        linked.choose_geocoding(Choice("nominatim", "https://nominatim.openstreetmap.org"))
    assert not linked.is_geocoding_online()


# The office's own lists


def listed(tmp_path: Path, lat: float = 60.2) -> Path:
    path = tmp_path / "sites.csv"
    path.write_text(
        f"Name,Address,Latitude,Longitude\nNorth,Hill Road 7 00200 Helsinki,{lat},24.95\nYard,Gate B,60.21,24.9\n"
    )
    return path


def test_addresses_of_an_own_list_are_found_under_its_name(
    linked: Desk, write_orders: WriteOrders, tmp_path: Path
) -> None:
    kept, problems = linked.take_address_list(listed(tmp_path), "Our sites")
    assert (kept.name, kept.addresses, problems) == ("Our sites", 2, ())
    best = linked.search_places("hill road 7, 00200 HELSINKI")[0]
    assert (best.location, best.source) == (HILL, "Our sites")
    assert linked.search_places("Gate B")[0].location == Location(60.21, 24.9)
    linked.import_orders(write_orders(order(2, Address=UNKNOWN)), date=MONDAY)
    assert linked.locate(MONDAY).unsure == ()


def test_a_list_is_replaced_and_deleted(linked: Desk, tmp_path: Path) -> None:
    linked.take_address_list(listed(tmp_path), "Our sites")
    linked.search_places("Gate B")
    linked.take_address_list(listed(tmp_path, 60.25), "our sites")
    assert [each.name for each in linked.address_lists()] == ["our sites"]
    assert linked.search_places(UNKNOWN)[0].location.lat == 60.25
    linked.delete_address_list("Our Sites")
    assert linked.address_lists() == ()
    assert [c for c in linked.search_places(UNKNOWN) if c.source] == []
    with pytest.raises(Refused):
        linked.delete_address_list("Our sites")
