"""Spellings of one address share a key; different addresses do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.places.spelling import House, address_key, full_key, houses_in, numbers_of, short_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mannerheimintie 12 B, 00100 Helsinki", "  MANNERHEIMINTIE 12b  00100 helsinki."),
        ("Mannerheimintie 12", "Mannerheimint. 12"),
        ("Hauptstraße 5, Zürich", "Hauptstr. 5, Zurich"),
        ("Lange Strasse 7", "Lange Str. 7"),
        ("Gammel Kongevej 1", "Gl. Kongevej 1"),
        ("12, Avenue Foch", "12 av. Foch"),
        ("Plaza Mayor 3", "Pza. Mayor 3"),
        ("Mühlegasse 4-6", "Muehlegasse 4 – 6"),
        ("Øster Allé 5", "oster alle 5"),
        ("Main Street 9", "Main St 9"),
    ],
)
def test_a_decision_is_remembered_whatever_the_spelling(one: str, other: str) -> None:
    assert address_key(one) == address_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mannerheimintie 12 A", "Mannerheimintie 12 B"),
        ("Mannerheimintie 1 2", "Mannerheimintie 12"),
        ("Mannerheimintie 12-14", "Mannerheimintie 12 14"),
        ("Dorfstrasse 1, Vaduz", "Dorfstrasse 1, Triesen"),
        ("Kaivokatu 8", "Kaivotie 8"),
        ("Kaivokatu 8 A 5", "Kaivokatu 8 A 6"),
    ],
)
def test_a_decision_is_not_carried_to_another_address(one: str, other: str) -> None:
    assert address_key(one) != address_key(other)


@given(st.text(max_size=60))
def test_case_and_outer_spaces_never_matter(text: str) -> None:
    assert address_key(f"  {text}\t") == address_key(text)
    assert address_key(address_key(text)) == address_key(address_key(address_key(text)))


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Mannerheimintie", "Mannerheimint."),
        ("Kaivokatu", "Kaivok"),
        ("Nørrebrogade", "Nørrebrog."),
        ("Enghavevej", "Enghavev."),
        ("Hauser Plads", "Hauser Pl."),
        ("Äulestrasse", "Aeulestr."),
        ("Sankt Florinsgasse", "St. Florinsg."),
        ("Drottninggatan", "Drottningg."),
        ("Boulevard Haussmann", "Bd Haussmann"),
        ("Calle Mayor", "Cl. Mayor"),
        ("Piazza Navona", "P.za Navona".replace(".", "")),
        ("Damstraat", "Damstr."),
        ("Baker Street", "Baker St"),
    ],
)
def test_usual_abbreviations_of_each_language_share_the_short_key(long: str, short: str) -> None:
    assert short_key(long) == short_key(short)
    assert full_key(long) != full_key(short)


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        ("12", [House(12, 12, "")]),
        ("12 B", [House(12, 12, "b")]),
        ("12-14", [House(12, 14, "")]),
        ("9a;9b", [House(9, 9, "a"), House(9, 9, "b")]),
        ("1, 3, 5a", [House(1, 1, ""), House(3, 3, ""), House(5, 5, "a")]),
        ("9, 2. krs. / Floor 2", [House(9, 9, "")]),
        ("12/3", [House(12, 12, "")]),
        ("5 bis", [House(5, 5, "bis")]),
        ("sisäpiha", []),
        ("", []),
    ],
)
def test_house_numbers_as_maps_write_them(text: str, houses: list[House]) -> None:
    assert houses_in(text) == houses


def test_a_range_covers_its_side_of_the_street() -> None:
    assert numbers_of(House(14, 20, "")) == [14, 16, 18, 20]
    assert numbers_of(House(12, 12, "b")) == [12]
    assert numbers_of(House(1, 400, "")) == [1, 400]
