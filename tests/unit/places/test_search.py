"""What the address index makes of the ways in which people write."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.model.place import Location, Precision, great_circle_m
from dispatcher.places.decision import Certainty, decide
from dispatcher.places.index_file import IndexFacts
from dispatcher.places.search import AddressIndex

Searchable = Callable[..., AddressIndex]
NUMBER_17 = Location(60.16894, 24.94326)


def house(street: str, number: str, at: Location, town: str = "", postcode: str = "", **more: str) -> object:
    tags = {"addr:street": street, "addr:housenumber": number, "addr:city": town, "addr:postcode": postcode}
    return {key: value for key, value in tags.items() if value} | more, at


@pytest.mark.parametrize(
    "query",
    [
        "Aleksanterinkatu 17, 00100 Helsinki",
        "ALEKSANTERINKATU 17 HELSINKI",
        "Aleksanterink. 17, Helsinki",
        "17 Aleksanterinkatu, Helsinki",
        "00100 Helsinki, Aleksanterinkatu 17",
        "Aleksanterinkatu 17, Helsinki, Finland",
        "Alexandersgatan 17, Helsingfors",
        "Aleksanterinkatu / Alexandersgatan 17, Helsinki",
        "Aleksantreinkatu 17, 00100 Helsinki",
        "Aleksanterinkatu 17, 3. krs, 00100 Helsinki",
        "Flat 4, Aleksanterinkatu 17, FI-00100 Helsinki",
        "Muster Oy, Aleksanterinkatu 17, 00100 Helsinki",
        "Aleksanterinkatu 17, 00100 Helsinki (sisäpiha)",
    ],
)
def test_one_house_in_many_writings_is_sure(helsinki_index: AddressIndex, query: str) -> None:
    decision = decide(helsinki_index.search(query))
    assert decision.certainty is Certainty.SURE
    assert decision.chosen is not None
    assert great_circle_m(decision.chosen.location, NUMBER_17) < 60


@pytest.mark.parametrize(
    "query",
    [
        "Aleksanterinkatu 17, Tampere",
        "Aleksanterinkatu 17, 33100 Tampere",
        "Aleksanterinkatu 17 Zürich",
        "Aleksanterinkatu 999, 00100 Helsinki",
        "Aleksanterinkatu, Helsinki",
        "Korvatunturinkatu 17, 00100 Helsinki",
        "Ateneum, Helsinki",
        "Helsinki",
        "00100",
    ],
)
def test_what_is_not_this_very_house_is_never_taken_silently(helsinki_index: AddressIndex, query: str) -> None:
    assert decide(helsinki_index.search(query)).certainty is not Certainty.SURE


def test_a_missing_number_offers_its_neighbours_and_a_firm_its_building(helsinki_index: AddressIndex) -> None:
    assert helsinki_index.search("Aleksanterinkatu 999, Helsinki")[0].precision is Precision.INTERPOLATED
    assert helsinki_index.search("Aleksanterinkatu, Helsinki")[0].precision is Precision.STREET
    firm = helsinki_index.search("Ateneum")[0]
    assert firm.precision is Precision.POI
    assert great_circle_m(firm.location, Location(60.1702, 24.9441)) < 100


def test_opening_and_the_first_search_are_quick(helsinki_built: tuple[Path, IndexFacts]) -> None:
    started = time.perf_counter()
    with AddressIndex(helsinki_built[0]) as index:
        index.search("Kaivokatu 8")
    assert time.perf_counter() - started < 0.3


def test_the_town_decides_between_streets_of_one_name(searchable: Searchable) -> None:
    """Without a town both are shown and none is taken; also when only one of them has the number."""
    vaduz, triesen = Location(47.14, 9.52), Location(47.10, 9.53)
    index = searchable(
        [
            house("Dorfstrasse", "3", vaduz, "Vaduz", "9490"),
            house("Dorfstrasse", "3", triesen, "Triesen", "9495"),
            house("Dorfstrasse", "8", triesen, "Triesen", "9495"),
        ]
    )
    for query, at in (("Dorfstr. 3, Triesen", triesen), ("9490 Dorfstrasse 3", vaduz), ("Dorfstrasse 3 Vaduzz", vaduz)):
        chosen = decide(index.search(query)).chosen
        assert chosen is not None
        assert chosen.location == pytest.approx(at, abs=1e-6)
    assert {c.location.lat for c in index.search("Dorfstrasse 3")} == {47.14, 47.10}
    assert decide(index.search("Dorfstrasse 3")).certainty is Certainty.REVIEW
    assert decide(index.search("Dorfstrasse 8")).certainty is Certainty.REVIEW
    assert decide(index.search("Dorfstrasse 8, 9490 Vaduz")).certainty is not Certainty.SURE
    assert decide(index.search("Dorfstrasse 3, 9490 Triesen")).certainty is Certainty.REVIEW


def test_a_wrong_postcode_is_forgiven_only_when_the_town_is_right(searchable: Searchable) -> None:
    index = searchable([house("Hovedgaden", "12", Location(55.7, 12.5), "Roskilde", "4000")])
    assert decide(index.search("Hovedgaden 12, 4040 Roskilde")).certainty is Certainty.SURE
    assert decide(index.search("Hovedgaden 12, 4040")).certainty is Certainty.REVIEW


def test_letters_and_ranges_of_house_numbers(searchable: Searchable) -> None:
    """A letter that the map lacks is shown, not taken; a range answers to each of its numbers."""
    at, other = Location(55.7, 12.5), Location(55.701, 12.5)
    index = searchable(
        [house("Bredgade", "12", at, "Odense", "5000"), house("Bredgade", "20-24", other, "Odense", "5000")]
    )
    assert index.search("Bredgade 12 B, 5000 Odense")[0].precision is Precision.NEAR
    assert decide(index.search("Bredgade 12 B, 5000 Odense")).certainty is Certainty.REVIEW
    for number in ("20", "22", "24", "20-24"):
        best = index.search(f"Bredgade {number}, 5000 Odense")[0]
        assert best.precision is Precision.ADDRESS
        assert best.location == pytest.approx(other, abs=1e-6)


def test_points_of_one_number_that_lie_apart_are_not_sure(searchable: Searchable) -> None:
    """Within 60 m they are one house; 100 m apart nobody knows which door is meant."""

    def points(apart: float) -> list[object]:
        return [house("Ringvej", "5", Location(55.7 + d, 12.5), "Odense") for d in (0.0, apart)]

    assert decide(searchable(points(0.0003)).search("Ringvej 5, Odense")).certainty is Certainty.SURE
    assert decide(searchable(points(0.0009)).search("Ringvej 5, Odense")).certainty is Certainty.REVIEW


@pytest.mark.parametrize(
    ("street", "number", "query"),
    [
        ("Rue de la Paix", "12 bis", "12 bis rue de la Paix, 1000 Ville"),
        ("Boulevard Saint-Germain", "5", "5 bd St Germain, appt 3, 1000 Ville"),
        ("Calle Mayor", "7", "Cl. Mayor nº 7, piso 2, 1000 Ville"),
        ("Via Garibaldi", "9", "Via Garibaldi n. 9 int. 4, 1000 Ville"),
        ("Prinsengracht", "263", "Prinsengr. 263, 1000 Ville"),
        ("Baker Street", "221b", "Apt 2, 221B Baker St, Ville 1000"),
        ("Straße des 17. Juni", "135", "Strasse des 17. Juni 135, 1000 Ville"),
        ("2. linja", "4", "2. Linja 4, 1000 Ville"),
        ("Nørrebrogade", "52", "Nørrebrog. 52, 2. th, 1000 Ville"),
        ("Gammel Kongevej", "1", "Gl. Kongevej 1 st. tv., 1000 Ville"),
        ("Königstraße", "6", "Koenigstr. 6/14, 1000 Ville"),
        ("Drottninggatan", "8", "Drottningg. 8 lgh 1201, 1000 Ville"),
    ],
)
def test_habits_of_each_language(searchable: Searchable, street: str, number: str, query: str) -> None:
    """Order, abbreviations, accents, ordinals in names, floors and flats."""
    index = searchable([house(street, number, Location(50.0, 5.0), "Ville", "1000")])
    assert decide(index.search(query)).certainty is Certainty.SURE, index.search(query)


def test_a_street_without_houses_is_found_by_every_name_it_has(searchable: Searchable) -> None:
    road = {"highway": "residential", "name": "Kauppakatu", "name:sv": "Handelsgatan"}
    index = searchable([], [(road, [Location(62.0, 25.0), Location(62.001, 25.0)])])
    for query in ("Kauppakatu 5", "Handelsgatan", "Handelsg. 5"):
        assert index.search(query)[0].precision is Precision.STREET
        assert index.search(query)[0].label == "Kauppakatu"


def test_a_point_without_town_borrows_it_from_its_neighbours(searchable: Searchable) -> None:
    index = searchable(
        [
            house("Langgasse", "1", Location(47.0, 9.0), "Altdorf", "6460"),
            house("Langgasse", "3", Location(47.0005, 9.0)),
        ]
    )
    assert index.search("Langgasse 3")[0].label == "Langgasse 3, 6460 Altdorf"


def test_names_with_markup_and_quotes_stay_text(searchable: Searchable) -> None:
    name = '<b>O\'Brien "{{x}}" Street</b>'
    index = searchable([house(name, "1", Location(53.0, -6.0), "Cork")])
    assert any(name in c.label for c in index.search(f"{name} 1, Cork"))
