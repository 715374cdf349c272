"""What headers of real lists mean: several names in one, ends of windows, numbers, and money that is no load."""

from __future__ import annotations

import pytest

from dispatcher.intake.columns import order_column


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Time Slot From", "window_from"),
        ("Time Slot To", "window_to"),
        ("Opening hours from", "window_from"),
        ("Öffnungszeiten bis", "window_to"),
        ("Horaire à", "window_to"),
        ("Leveransfönster från", "window_from"),
        ("Von Zeitfenster", "window_from"),
        ("Pickup time slot from", "pickup.window_from"),
        ("Delivery window 2 to", "delivery.window2_to"),
        ("Time slot from 3", "window3_from"),
        ("Window 1", "window"),
        ("Zeitfenster 2", "window2"),
        ("Time window 5", "window5"),
        ("Time 1", ""),
        ("Von/Bis", "window"),
        ("From - To", "window"),
    ],
)
def test_windows_with_the_names_of_their_ends_and_numbers(header: str, field: str) -> None:
    """Any name of a window with any word for an end, before or behind it; "from" and "to" are no sides there."""
    assert order_column(header)[0] == field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Straße u. Hausnr.", "street"),
        ("Strasse, Hausnummer", "street"),
        ("Rue et n°", "street"),
        ("Calle y número", "street"),
        ("PLZ/Ort", "city"),
        ("PLZ Ort", "city"),
        ("City, State, Zip", "city"),
        ("Street/City", "address"),
        ("Vorname, Nachname", "name"),
        ("Lat/Lon", "coordinates"),
        ("Kunde / Firma", "name"),
        ("State/Province", "state"),
        ("Name, Adresse", ""),
        ("Weight/Volume", ""),
    ],
)
def test_several_names_in_one_header(header: str, field: str) -> None:
    """Parts of one thing are that thing; of two things a header says neither."""
    assert order_column(header)[0] == field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Address City", "city"),
        ("Adresse CP", "postcode"),
        ("Lieferadresse Straße", "delivery.street"),
        ("Lieferadresse PLZ", "delivery.postcode"),
        ("Pickup address city", "pickup.city"),
        ("Address ID", ""),
    ],
)
def test_parts_behind_the_word_for_an_address(header: str, field: str) -> None:
    """With a side or without one."""
    assert order_column(header)[0] == field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Stop #", ""),
        ("Name #", ""),
        ("Order #", "order_id"),
        ("Customer #", "customer"),
        ("Phone #", "phone"),
        ("#", ""),
    ],
)
def test_a_number_sign_makes_a_number_of_a_name(header: str, field: str) -> None:
    """The number of a stop is no address."""
    assert order_column(header)[0] == field


@pytest.mark.parametrize("header", ["Amount due", "Amount EUR", "Amount paid", "Quantity invoice", "Betrag"])
def test_money_is_no_load(header: str) -> None:
    """Else no vehicle could carry it."""
    assert order_column(header)[0] == ""
