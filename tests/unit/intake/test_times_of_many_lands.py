"""Dates and windows as offices of many lands write them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dispatcher.intake.ground import Ground
from dispatcher.intake.orders import gathered, list_parts
from dispatcher.intake.table import USUAL_LIMITS
from tests import samples

read, delivery, windows, write_csv = samples.read, samples.delivery, samples.windows, samples.write_csv


def in_land(path: Path, country: str) -> Any:
    """The list as read where its region lies."""
    parts = list_parts(path, samples.DAY, samples.ZONE, None, USUAL_LIMITS, ground=Ground(country))
    return gathered(parts).orders


def one(tmp_path: Path, **cells: str) -> Any:
    rows = [["ID", "Address", *cells], ["A", "Road 1", *cells.values()]]
    (order,) = read(write_csv(tmp_path / "a.csv", rows, delimiter=";")).orders
    return order


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Lun/Mer/Ven", "2026-11-23"),
        ("Di + Do", "2026-11-24"),
        ("Wed-Fri", "2026-11-25"),
        ("\u00fcbermorgen", "2026-11-25"),
        ("next Monday", "2026-11-30"),
        ("kommenden Mittwoch", "2026-11-25"),
        ("asap", "2026-11-23"),
        ("ab 24.11.", "2026-11-24"),
        ("tirsdag d. 24. nov.", "2026-11-24"),
        ("24/11-26", "2026-11-24"),
        ("ti 24.11.", "2026-11-24"),
        ("\u00fat 24.11.", "2026-11-24"),
        ("nov. 24.", "2026-11-24"),
        ("11/24(\u706b)", "2026-11-24"),
        ("11\u670825\u65e5(\u6c34)", "2026-11-25"),
        ("\u4ee4\u548c8\u5e7411\u670826\u65e5", "2026-11-26"),
        ("11\uc6d4 24\uc77c (\ud654)", "2026-11-24"),
        ("\u0432\u0442\u043e\u0440\u043d\u0438\u043a", "2026-11-24"),
        ("wtorek", "2026-11-24"),
        ("\u05d9\u05d5\u05dd \u05e9\u05dc\u05d9\u05e9\u05d9", "2026-11-24"),
        ("\u05d2'", "2026-11-24"),
        ("23/11/2569", "2026-11-23"),
        ("1405/09/02", "2026-11-23"),
        ("\u06f1\u06f4\u06f0\u06f5/\u06f0\u06f1/\u06f0\u06f1", "2026-03-21"),
        ("1403/12/30", "2025-03-20"),
    ],
)
def test_days(tmp_path: Path, written: str, day: str) -> None:
    """Of several weekdays the first that comes; a weekday beside a date must be one that its short name can mean."""
    assert one(tmp_path, Date=written).date.isoformat() == day


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("23.-25.11.", [23, 24, 25]),
        ("24.11. - 26.11.2026", [24, 25, 26]),
        ("24.11./26.11.", [24, 26]),
        ("24 Nov or 26 Nov", [24, 26]),
        ("bis 25.11.", [23, 24, 25]),
        ("until 2026-11-24", [23, 24]),
    ],
)
def test_several_days_in_one_cell(tmp_path: Path, written: str, days: list[int]) -> None:
    """The order may be served on any of them, each with the windows of its row."""
    order = one(tmp_path, Date=written, Window="8-10")
    assert windows(delivery(order)) == [f"{day}.11. 08:00-10:00" for day in days]
    assert order.date.day == days[0]


@pytest.mark.parametrize("week", ["next week", "kommende Woche", "la semaine prochaine"])
def test_the_coming_week(tmp_path: Path, week: str) -> None:
    """From its Monday to its Friday."""
    assert [w[:5] for w in windows(delivery(one(tmp_path, Date=week)))] == ["30.11", "01.12", "02.12", "03.12", "04.12"]


@pytest.mark.parametrize(
    "written", ["Ende Gelände", "25.-23.11.", "1.1.-31.12.2026", "Tue 23.11.2026", "20.11./24.11./26.11."]
)
def test_days_that_nobody_can_tell_are_refused(tmp_path: Path, written: str) -> None:
    """No end before its beginning, no span of more than a month, no wrong weekday."""
    rows = [["ID", "Address", "Date"], ["A", "Road 1", written]]
    assert read(write_csv(tmp_path / "a.csv", rows, delimiter=";")).bad_rows == 1


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("\u0669 \u0635 - \u0661\u0662 \u0645", "09:00-12:00"),
        ("9\u03c0\u03bc-12\u03bc\u03bc", "09:00-12:00"),
        ("09.00-12.00 \u0e19.", "09:00-12:00"),
        ("de. 9-12", "09:00-12:00"),
        ("du. 2-4", "14:00-16:00"),
        ("fm", "06:00-12:00"),
        ("e.m.", "12:00-18:00"),
        ("do 9 hod.", "00:00-09:00"),
        ("etter kl 16", "16:00-00:00"),
        ("zw. 8 u. 10", "08:00-10:00"),
        ("0800 1000", "08:00-10:00"),
        ("10 Uhr fix", "10:00-10:00"),
        ("10ish", "09:30-10:30"),
        ("09.00 - 12.00 WIB", "09:00-12:00"),
        ("po 14 val.", "14:00-00:00"),
        ("L-V 9:00 a 14:00 hrs", "09:00-14:00"),
        ("\u06f9 \u062a\u0627 \u06f1\u06f2", "09:00-12:00"),
        ('\u05d0\u05d7\u05d4"\u05e6', "12:00-18:00"),
        ("6-14 (Rampe 3)", "06:00-14:00"),
    ],
)
def test_windows(tmp_path: Path, written: str, read_as: str) -> None:
    """In the figures and halves of the day of other scripts, and in short."""
    assert windows(delivery(one(tmp_path, Window=written)))[0][-11:] == read_as


@pytest.mark.parametrize("written", ["7ish", "about 7"])
def test_an_end_is_what_is_near_it(tmp_path: Path, written: str) -> None:
    """Whatever comes by then."""
    assert windows(delivery(one(tmp_path, **{"Drop by": written})))[0][-11:] == "00:00-07:00"


def test_what_belongs_to_a_number_in_a_column_of_its_own(tmp_path: Path) -> None:
    """A Dutch addition is beside the number; a floor is for the driver."""
    rows = [
        ["Naam", "Straat", "Huisnr", "Toev.", "Postcode", "Plaats"],
        ["J", "Kerkstraat", "12", "bis", "3511 LX", "Utrecht"],
    ]
    (order,) = in_land(write_csv(tmp_path / "a.csv", rows), "NL")
    assert delivery(order).address == "Kerkstraat 12 bis, 3511 LX Utrecht"
    rows = [
        ["Navn", "Vejnavn", "Nr", "Etage", "Postnr", "By"],
        ["J", "\u00d8stergade", "12", "3.", "1100", "K\u00f8benhavn"],
    ]
    (order,) = in_land(write_csv(tmp_path / "b.csv", rows), "DK")
    assert (delivery(order).address, delivery(order).note) == ("\u00d8stergade 12, 1100 K\u00f8benhavn", "Etage 3.")


def test_a_number_and_floor_behind_a_street_are_no_name(tmp_path: Path) -> None:
    """The street stays in the address."""
    rows = [["Morada", "C\u00f3d. Postal", "Localidade"], ["Lg. do Rato, 5 r/c dto", "1250-185", "Lisboa"]]
    (order,) = in_land(write_csv(tmp_path / "b.csv", rows), "PT")
    assert (delivery(order).address, delivery(order).name) == ("Lg. do Rato, 5, 1250-185 Lisboa", "")


def test_lines_to_sign_are_no_orders(tmp_path: Path) -> None:
    """The foot of a printed list."""
    rows = [
        ["Nr", "Name", "Stra\u00dfe", "Ort"],
        ["1", "M", "Weg 1", "Wien"],
        ["Fahrer:", "_____", "Unterschrift:", "____"],
    ]
    found = read(write_csv(tmp_path / "a.csv", rows))
    assert [p.code for p in found.problems] == ["row-note"]


def test_a_second_table_under_its_own_group_is_told(tmp_path: Path) -> None:
    """Two tours side by side: what is not read is said, and is no part of the orders."""
    rows = [["Tour 1", None, None, "Tour 2", None], ["Kunde", "Adresse", None, "Kunde", "Adresse"]]
    rows.append(["A", "Weg 1, 1010 Wien", None, "B", "Gasse 2, 1020 Wien"])
    found = read(samples.write_xlsx(tmp_path / "a.xlsx", {"S": rows}))
    assert [c.rule for c in found.coercions] == ["table-beside-left-aside"]
    assert found.orders[0].fields == {}


def test_a_delivery_of_dates_is_the_date(tmp_path: Path) -> None:
    """In a list without any other."""
    rows = [
        ["ID", "C\u00edm", "Sz\u00e1ll\u00edt\u00e1s"],
        ["1", "Sas u. 3.", "2026.11.24."],
        ["2", "V\u00e1ci \u00fat 30.", "nov. 25."],
    ]
    assert [o.date.day for o in in_land(write_csv(tmp_path / "a.csv", rows), "HU")] == [24, 25]


def test_a_bare_number_in_a_column_for_flats_is_no_house_number(tmp_path: Path) -> None:
    """It is told to the driver with what the column is called."""
    header = [
        "\u041c\u0456\u0441\u0442\u043e",
        "\u0412\u0443\u043b\u0438\u0446\u044f",
        "\u0411\u0443\u0434.",
        "\u041a\u0432.",
    ]
    rows = [
        header,
        ["\u041a\u0438\u0457\u0432", "\u0432\u0443\u043b. \u0425\u0440\u0435\u0449\u0430\u0442\u0438\u043a", "10", "5"],
    ]
    (order,) = in_land(write_csv(tmp_path / "a.csv", rows), "UA")
    assert (
        delivery(order).address
        == "\u0432\u0443\u043b. \u0425\u0440\u0435\u0449\u0430\u0442\u0438\u043a 10, \u041a\u0438\u0457\u0432"
    )
    assert delivery(order).note == "\u041a\u0432. 5"


def test_indian_house_numbers_stay_in_the_address(tmp_path: Path) -> None:
    """Before a street without a number, a sign of number is that of the house; before one with it, that of a flat."""
    rows = [["ID", "Address"], ["1", "#45, 2nd Cross, Indiranagar"], ["2", "#4, 12 Main St, Springfield"]]
    found = in_land(write_csv(tmp_path / "a.csv", rows, delimiter=";"), "IN")
    assert [(delivery(o).address, delivery(o).note) for o in found] == [
        ("#45, 2nd Cross, Indiranagar", ""),
        ("12 Main St, Springfield", "#4"),
    ]


def test_headers_in_two_languages(tmp_path: Path) -> None:
    """Two names of the same."""
    rows = [["Adres / Adresse", "Postcode / CP", "Gemeente / Commune", "Uur / Heure"]]
    rows.append(["Kerkstraat 12", "2000", "Antwerpen", "8u-10u"])
    (order,) = in_land(write_csv(tmp_path / "a.csv", rows), "BE")
    assert delivery(order).address == "Kerkstraat 12, 2000 Antwerpen"
    assert windows(delivery(order)) == ["23.11. 08:00-10:00"]


@pytest.mark.parametrize(("first", "is_read"), [("07.30-09.30", True), ("8-10", False)])
def test_windows_under_a_header_that_nobody_knows(tmp_path: Path, first: str, is_read: bool) -> None:
    """Where figures are surely those of a clock, and no other column says when; it is told."""
    rows = [["ID", "Address", "Avis"], ["1", "Road 1", first], ["2", "Road 2", "vormittag"]]
    found = read(write_csv(tmp_path / "a.csv", rows))
    assert bool(windows(delivery(found.orders[0]))) is is_read
    assert ("column-by-values" in {c.rule for c in found.coercions}) is is_read


def test_items_that_are_told_are_no_amount(tmp_path: Path) -> None:
    """Their pieces are."""
    items = [{"sku": "x", "qty": 2}, {"sku": "y", "qty": 1}]
    orders = [{"id": 1, "shipping": {"street": "Weg 1", "zip": "9490", "city": "Vaduz"}, "items": items}]
    (order,) = read(samples.write_json(tmp_path / "a.json", {"data": {"orders": orders}})).orders
    assert samples.loads(order) == {"pieces": 3}
    assert order.fields["items"] == "2 x x; 1 x y"


def test_subtotals_of_text_are_totals(tmp_path: Path) -> None:
    """In a list without ids, whose figures are all text."""
    rows = [["Kunde", "Adresse", "Kg"], ["A", "Weg 1, 1010 Wien", "5"], ["Zwischensumme", "", "5"], ["Gesamt", "", "5"]]
    found = read(write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert [p.code for p in found.problems] == ["row-total", "row-total"]
