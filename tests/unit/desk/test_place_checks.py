"""Places that are probably wrong, each found by its own rule, and what is said to be right."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.place_checks import Doubted, Ground, doubts
from dispatcher.desk.results import FoundPlace, Surety
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Box, Candidate, Location, Precision
from dispatcher.model.problem import Stopped
from tests.town import BOX, MONDAY, order

type WriteOrders = Callable[..., Path]
WIDE = Box(-90, -180, 90, 180)
MIDDLE = Location(60.17, 24.94)


def at(n: int, place: Location, address: str = "", source: str = "geocoded", is_depot: bool = False) -> FoundPlace:
    kind = None if is_depot else TaskKind.DELIVERY
    text = address or f"Bay Street {n}, 00100 Helsinki"
    return FoundPlace(f"A{n}", kind, "", text, Surety.SURE, place, source, 1.0, ())


def town(count: int) -> list[FoundPlace]:
    return [at(n, Location(60.17 + n / 1000, 24.93 + n / 2000)) for n in range(1, count + 1)]


def codes(found: dict[tuple[str, Location], tuple[Doubted, ...]]) -> list[tuple[str, str]]:
    return [(spot[0], one.problem.code) for spot, several in found.items() for one in several]


def test_an_ordinary_day_is_not_doubted() -> None:
    assert doubts(town(12), Ground(BOX)) == {}


@pytest.mark.parametrize(
    ("place", "code"),
    [
        (Location(24.94, 60.17), "place-swapped"),
        (Location(0, 0), "place-zero"),
        (Location(55.6, 12.5), "place-outside-region"),
    ],
)
def test_outside_of_the_region(place: Location, code: str) -> None:
    found = doubts([*town(3), at(9, place, source="given")], Ground(BOX))
    assert [each[1] for each in codes(found)] == [code]


def test_exchanged_figures_can_be_exchanged_back() -> None:
    (several,) = doubts([at(1, Location(24.94, 60.17), source="given")], Ground(BOX)).values()
    assert several[0].fixes[0].location == Location(60.17, 24.94)


def test_in_water() -> None:
    wet = Location(60.15, 24.95)

    def in_water(places: Iterable[Location]) -> Collection[Location]:
        return [place for place in places if place == wet]

    found = doubts([*town(3), at(9, wet)], Ground(BOX, in_water=in_water))
    assert [each[1] for each in codes(found)] == ["place-in-water"]


def test_a_way_of_494_km_is_told_and_a_second_town_is_not() -> None:
    far = at(99, Location(64.6, 24.94), "Somewhere 1")
    assert [each[1] for each in codes(doubts([*town(8), far], Ground(WIDE)))] == ["place-far-from-day"]
    other = [at(n, Location(62.2 + n / 1000, 25.7), f"Hill Road {n}") for n in range(20, 26)]
    assert doubts([*town(8), *other], Ground(WIDE)) == {}


def test_far_from_the_others_of_its_postcode() -> None:
    odd = at(50, Location(60.25, 25.08), "Bay Street 50, 00100 Helsinki")
    found = doubts([*town(6), odd], Ground(BOX))
    assert [each[1] for each in codes(found)] == ["place-far-from-postcode"]
    assert "00100" in next(iter(found.values()))[0].problem.cause


def test_many_addresses_on_one_point_are_told_but_flats_of_one_house_are_not() -> None:
    streets = [at(n, MIDDLE, f"Street {n}, Helsinki") for n in range(1, 6)]
    assert {each[1] for each in codes(doubts(streets, Ground(BOX)))} == {"place-of-many"}
    flats = [at(n, MIDDLE, f"Bay Street 4 apt {n}, Helsinki") for n in range(1, 6)]
    assert doubts(flats, Ground(BOX)) == {}


def test_at_the_depot_with_another_address() -> None:
    depot = at(1, MIDDLE, "Yard Road 1", is_depot=True)
    found = doubts([depot, at(2, MIDDLE, "Bay Street 2"), at(3, MIDDLE, "Yard Road 1")], Ground(BOX))
    assert [each[1] for each in codes(found)] == ["place-at-depot"]


def test_given_coordinates_far_from_what_the_address_says() -> None:
    home = Candidate("Bay Street 1", MIDDLE, 0.97, Precision.ADDRESS)
    given = at(1, Location(60.25, 25.0), source="given")
    (several,) = doubts([given], Ground(BOX, search=lambda _text: [home])).values()
    assert several[0].problem.code == "place-far-from-address"
    assert several[0].fixes == (home,)


def test_what_is_said_to_be_right_is_doubted_no_more_until_it_moves(desk: Desk, write_orders: WriteOrders) -> None:
    rows = [order(1), order(2, Latitude=60.28, Longitude=25.09)]
    desk.import_orders(write_orders(*rows), date=MONDAY)
    desk.locate(MONDAY)
    (doubted,) = [each for each in desk.addresses(MONDAY) if each.problems]
    desk.place_is_right(doubted)
    assert [each for each in desk.addresses(MONDAY) if each.problems] == []
    assert desk.locate(MONDAY).problems == ()
    desk.undo()
    assert [each.address for each in desk.addresses(MONDAY) if each.problems] == [doubted.address]


def test_doubting_a_long_list_can_be_given_up(desk: Desk, write_orders: WriteOrders) -> None:
    """It takes minutes; whoever closes the window does not wait for it."""
    desk.import_orders(write_orders(order(1, Latitude=60.28, Longitude=25.09)), date=MONDAY)
    desk.locate(MONDAY)
    with pytest.raises(Stopped):
        desk.addresses(MONDAY, lambda: True)
