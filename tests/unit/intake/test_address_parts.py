"""Names, floors and notes that stand in a cell with an address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.intake.address_parts import Parts, split


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Müller GmbH, Hauptstr. 5, 2. OG, 10115 Berlin, bitte klingeln",
            Parts("Hauptstr. 5, 10115 Berlin", "Müller GmbH", ("2. OG", "bitte klingeln")),
        ),
        ("Hauptstr. 5, EG, 10115 Berlin", Parts("Hauptstr. 5, 10115 Berlin", "", ("EG",))),
        ("Hauptstr. 5 2. OG, 10115 Berlin", Parts("Hauptstr. 5, 10115 Berlin", "", ("2. OG",))),
        ("Hauptstr. 5, c/o Schmidt, 10115 Berlin", Parts("Hauptstr. 5, 10115 Berlin", "", ("c/o Schmidt",))),
        ("Hauptstr. 5 (Hinterhaus), 10115 Berlin", Parts("Hauptstr. 5, 10115 Berlin", "", ("Hinterhaus",))),
        ("Familie Meier, Dorfstr. 1a, 01067 Dresden", Parts("Dorfstr. 1a, 01067 Dresden", "Familie Meier")),
        (
            "123 Main St, Apt 4B, Springfield, IL 62701",
            Parts("123 Main St, Springfield, IL 62701", "", ("Apt 4B",)),
        ),
        ("123 Main St Apt 4B, Springfield, IL 62701", Parts("123 Main St, Springfield, IL 62701", "", ("Apt 4B",))),
        ("123 Main St #12, Springfield, IL 62701", Parts("123 Main St, Springfield, IL 62701", "", ("#12",))),
        (
            "Springfield Mall, 123 Main St, Suite 200, Springfield, IL 62701",
            Parts("123 Main St, Springfield, IL 62701", "Springfield Mall", ("Suite 200",)),
        ),
        (
            "12 rue de la Paix, 3ème étage, 75002 Paris, code 1234",
            Parts("12 rue de la Paix, 75002 Paris", "", ("3ème étage", "code 1234")),
        ),
        ("12 rue de la Paix, Bât. B, 75002 Paris", Parts("12 rue de la Paix, 75002 Paris", "", ("Bât. B",))),
        ("Calle Mayor 5, 3º piso, 28013 Madrid", Parts("Calle Mayor 5, 28013 Madrid", "", ("3º piso",))),
        ("Via Roma 5, scala B, 00184 Roma", Parts("Via Roma 5, 00184 Roma", "", ("scala B",))),
        (
            "Kerkstraat 5, 2e verdieping, 1017 GC Amsterdam",
            Parts("Kerkstraat 5, 1017 GC Amsterdam", "", ("2e verdieping",)),
        ),
        ("Rua Augusta 10, 2º andar, 1100-053 Lisboa", Parts("Rua Augusta 10, 1100-053 Lisboa", "", ("2º andar",))),
        ("Müller GmbH\nHauptstr. 5\n10115 Berlin", Parts("Hauptstr. 5, 10115 Berlin", "Müller GmbH")),
        ("Acme Ltd, 10 Downing Street, London SW1A 2AA", Parts("10 Downing Street, London SW1A 2AA", "Acme Ltd")),
    ],
)
def test_what_is_not_the_address_is_taken_out(text: str, parts: Parts) -> None:
    """The geocoder gets street and town; the name and what the driver needs are kept beside them."""
    assert split(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "Hauptstr. 5, 10115 Berlin",
        "Berlin, Hauptstr. 5",
        "10115 Berlin",
        "Am Ring 3, 10115 Berlin",
        "Straße des 17. Juni 135, 10623 Berlin",
        "Dr.-Schmidt-Str. 5, 10115 Berlin",
        "Bei den Mühren 5, 20457 Hamburg",
        "Bell Street 5, London",
        "Floor Street 5, London",
        "5th Avenue 350, New York, NY 10118",
        "350 5th Ave, New York, NY 10118",
        "Mannerheimintie 5, Helsinki",
        "Q7 12, 68161 Mannheim",
        "Platz der Republik 1, Berlin",
        "EG",
        "c/o Schmidt",
        "Via Roma, 5, 00184 Roma",
        "12, rue de la Paix, 75002 Paris",
        "Calle de Alcalá, 50, Madrid",
        "London Bridge, London SE1 9GF",
        "",
    ],
)
def test_plain_addresses_stay_as_they_are(text: str) -> None:
    """Streets named after floors, rings and doctors are streets; a cell that would be left empty is left alone."""
    assert split(text) == Parts(text)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Keizersgracht 12, 2hg, 1015 CN Amsterdam", "Keizersgracht 12 2hg, 1015 CN Amsterdam"),
        ("Keizersgracht 12, bis", "Keizersgracht 12 bis"),
        ("Keizersgracht 12, III, 1015 CN Amsterdam", "Keizersgracht 12 III, 1015 CN Amsterdam"),
        ("Kerkstraat 4, A, 3500 AA Utrecht", "Kerkstraat 4 A, 3500 AA Utrecht"),
        ("Laan 3, hs, 1015 CN Amsterdam", "Laan 3 hs, 1015 CN Amsterdam"),
    ],
)
def test_what_belongs_to_a_house_number_stays_beside_it(text: str, address: str) -> None:
    """As the Netherlands add to them; it is neither a floor for the driver nor a part of its own."""
    assert split(text) == Parts(address, is_joined=True)


@given(st.text(max_size=60) | st.from_regex(r"\A[A-Za-zäöü .]{0,12}(, [A-Za-z0-9. ()/#]{0,12}){0,5}\Z"))
def test_nothing_is_lost(text: str) -> None:
    """Every letter and figure of the cell is in one of the parts, as often as it stood there."""
    parts = split(text)
    together = "".join((parts.address, parts.name, *parts.extras))
    assert sorted(c for c in together if c.isalnum()) == sorted(c for c in text if c.isalnum())
