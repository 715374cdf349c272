"""Addresses as each country writes them, found in an index of a few made streets."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dispatcher.model.place import Location, Precision, great_circle_m
from dispatcher.places.decision import decide
from dispatcher.places.search import AddressIndex
from dispatcher.places.words import COUNTRY_RULES, country_of

Searchable = Callable[..., AddressIndex]

CASES = [
    (
        "DE",
        (52.52, 13.405),
        "Lange Straße",
        "5a",
        "10115",
        "Berlin",
        ["Lange Str. 5 A, 10115 Berlin", "5a Langestrasse, D-10115 Berlin"],
    ),
    (
        "AT",
        (48.21, 16.37),
        "Mariahilfer Straße",
        "12",
        "1060",
        "Wien",
        ["Mariahilferstr. 12/3/7, 1060 Vienna", "Mariahilfer Str 12 Top 4, A-1060 Wien"],
    ),
    ("CH", (47.37, 8.54), "Bahnhofstrasse", "7", "8001", "Zürich", ["Bahnhofstr. 7, CH-8001 Zuerich"]),
    (
        "DK",
        (55.68, 12.57),
        "Nørre Voldgade",
        "11",
        "1358",
        "København K",
        ["Noerre Voldgade 11, 2. tv, 1358 Kbh K", "Nr. Voldgade 11, 1358 København"],
    ),
    ("SE", (59.33, 18.06), "Drottninggatan", "3", "11151", "Stockholm", ["Drottningg. 3 lgh 1102, 111 51 Stockholm"]),
    (
        "NO",
        (59.91, 10.75),
        "Karl Johans gate",
        "5",
        "0154",
        "Oslo",
        ["Karl Johans gate 5, N-0154 Oslo", "Karl Johansgate 5, 0154 Oslo", "Karl Johans gt. 5, N0154 Oslo"],
    ),
    (
        "FI",
        (60.17, 24.94),
        "Mannerheimintie",
        "5",
        "00100",
        "Helsinki",
        ["Mannerheimint. 5 as 34, FI-00100 Helsingfors", "c/o Virtanen, Mannerheimintie 5, 00100 Hki"],
    ),
    (
        "NL",
        (52.37, 4.89),
        "Prinsengracht",
        "263",
        "1016GV",
        "Amsterdam",
        ["Prinsengracht 263-hs, 1016 GV Amsterdam", "Prinsengr. 263 1016gv"],
    ),
    ("LU", (49.61, 6.13), "Rue du Fossé", "4", "1536", "Luxembourg", ["4, rue du Fosse, L1536 Luxembourg"]),
    ("BE", (50.85, 4.35), "Rue Neuve", "10", "1000", "Bruxelles", ["Rue Neuve 10 bus 3, 1000 Brussel"]),
    (
        "FR",
        (48.87, 2.33),
        "Avenue de l'Opéra",
        "12bis",
        "75001",
        "Paris",
        ["12 bis av. de l'Opera, 75001 Paris cedex", "12bis Avenue de l’Opéra 75001 PARIS"],
    ),
    (
        "IT",
        (41.9, 12.49),
        "Via Nazionale",
        "12/A",
        "00184",
        "Roma",
        ["Via Nazionale 12/a, 00184 Roma", "Nazionale 12 A, 00184 Rome"],
    ),
    (
        "ES",
        (40.42, -3.7),
        "Calle Mayor",
        "5",
        "28013",
        "Madrid",
        ["C/ Mayor 5, 3º B, 28013 Madrid", "Mayor nº 5, 28013 Madrid"],
    ),
    (
        "PT",
        (38.71, -9.14),
        "Rua Augusta",
        "24",
        "1100-053",
        "Lisboa",
        [
            "Rua Augusta n.º 24, 1100-053 Lisbon",
            "Augusta 24, 1100-053 Lisboa",
            "Rua Augusta, 24 - 3º Dto, 1100-053 Lisboa",
            "Rua Augusta nº 24 R/C, 1100-053 Lisboa",
        ],
    ),
    (
        "GB",
        (51.5, -0.13),
        "Downing Street",
        "10",
        "SW1A2AA",
        "London",
        ["10 Downing St, London SW1A 2AA", "Flat 2, 10 Downing Street, SW1A2AA"],
    ),
    ("IE", (53.34, -6.26), "Grafton Street", "7", "D02X285", "Dublin", ["7 Grafton St., Dublin D02 X285"]),
    (
        "US",
        (41.88, -87.63),
        "North Michigan Avenue",
        "875",
        "60611",
        "Chicago",
        ["875 N Michigan Ave, Chicago 60611-1901", "875 North Michigan Ave Suite 12, Chicago"],
    ),
    (
        "CA",
        (43.65, -79.38),
        "King Street West",
        "100",
        "M5X1A9",
        "Toronto",
        [
            "100 King St W, Toronto M5X 1A9",
            "1200-100 King Street West, Toronto, ON M5X 1A9",
        ],
    ),
    (
        "AU",
        (-33.87, 151.21),
        "George Street",
        "483",
        "2000",
        "Sydney",
        [
            "Unit 4, 483 George St, Sydney 2000",
            "4/483 George St, Sydney NSW 2000",
            "U4 483 George Street Sydney NSW 2000",
        ],
    ),
    (
        "PL",
        (52.23, 21.01),
        "Długa",
        "5",
        "00-263",
        "Warszawa",
        ["ul. Dluga 5 m. 12, 00-263 Warszawa", "ulica Długa 5, 00-263 Warsaw"],
    ),
    (
        "CZ",
        (50.09, 14.42),
        "Dlouhá",
        "730/35",
        "11000",
        "Praha",
        ["Dlouha 730/35, 110 00 Praha", "ul. Dlouhá 730, 11000 Prague", "Dlouhá č.p. 730, 110 00 Praha"],
    ),
]


@pytest.mark.parametrize(
    ("code", "at", "street", "house", "postcode", "town", "queries"),
    CASES,
    ids=lambda v: v if isinstance(v, str) and len(v) == 2 else "",
)
def test_an_address_is_found_as_its_country_writes_it(
    searchable: Searchable,
    code: str,
    at: tuple[float, float],
    street: str,
    house: str,
    postcode: str,
    town: str,
    queries: list[str],
) -> None:
    here = Location(*at)
    tags = {"addr:street": street, "addr:housenumber": house, "addr:postcode": postcode, "addr:city": town}
    far = Location(here.lat + 0.05, here.lon + 0.05)
    other = {"addr:street": "Zzyzx", "addr:housenumber": "1", "addr:postcode": postcode, "addr:city": town}
    road = ({"highway": "residential", "name": street}, [here, Location(here.lat + 0.001, here.lon)])
    index = searchable([(tags, here), (other, far)], [road])
    for query in queries:
        found = index.search(query)
        assert found, query
        assert great_circle_m(found[0].location, here) < 60, query
        assert decide(found).chosen is not None, (query, found[0])
    assert country_of(index.facts().time_zone) == COUNTRY_RULES[code]


@pytest.mark.parametrize(
    "query", ["Postfach 5, 10115 Berlin", "PO Box 5, 10115 Berlin", "Packstation 5, 10115 Berlin", "Postbus 5 10115"]
)
def test_a_postbox_is_no_house(searchable: Searchable, query: str) -> None:
    """Its number is not that of a street, and the postcode alone says little: a person sets a pin."""
    house = {"addr:street": "Lange Straße", "addr:housenumber": "5", "addr:postcode": "10115", "addr:city": "Berlin"}
    index = searchable([(house, Location(52.52, 13.405))], [named("Lange Straße")])
    assert decide(index.search(query)).chosen is None


def named(name: str, **more: str) -> tuple[dict[str, str], list[Location]]:
    return {"highway": "residential", "name": name} | more, [Location(60.17, 24.94), Location(60.171, 24.94)]


@pytest.mark.parametrize(
    "query", ["Uusikatu 5, Helsinki", "Nygatan 5, Helsinki", "Vanhakatu 5, Helsinki", "Lempikatu 5, Helsinki"]
)
def test_a_street_is_found_by_every_name_that_it_has_or_had(searchable: Searchable, query: str) -> None:
    house = {"addr:street": "Uusikatu", "addr:housenumber": "5", "addr:city": "Helsinki"}, Location(60.1705, 24.9401)
    road = named("Uusikatu", **{"name:sv": "Nygatan", "old_name": "Vanhakatu", "alt_name:fi": "Lempikatu;Toinen"})
    assert decide(searchable([house], [road]).search(query)).chosen is not None


def test_other_alphabets_are_found_in_latin_letters(searchable: Searchable) -> None:
    house = {"addr:street": "Тверская улица", "addr:housenumber": "7", "addr:city": "Москва"}, Location(55.76, 37.61)
    index = searchable([house], [named("Тверская улица")])
    assert decide(index.search("Tverskaya ulitsa 7, Moskva")).chosen is not None
    assert decide(index.search("ТВЕРСКАЯ УЛИЦА 7, Москва")).chosen is not None


def test_a_number_between_known_ones_is_guessed_there_and_never_taken_silently(searchable: Searchable) -> None:
    def house(number: int, north: float) -> tuple[dict[str, str], Location]:
        tags = {"addr:street": "Bay Street", "addr:housenumber": str(number), "addr:city": "Helsinki"}
        return tags, Location(60.17 + north, 24.94)

    index = searchable([house(1, 0), house(9, 0.0008), house(2, 0.003)], [named("Bay Street")])
    found = index.search("Bay Street 5, Helsinki")
    assert found[0].precision is Precision.INTERPOLATED
    assert found[0].label.startswith("Bay Street 5")
    assert great_circle_m(found[0].location, Location(60.1704, 24.94)) < 2
    assert decide(found).chosen is None
