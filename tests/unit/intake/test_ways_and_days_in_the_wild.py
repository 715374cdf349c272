"""Which way goods go, and on which days, as offices write it: "Tausch", L and A, (4), "Ende Nov.", "24.11. vorm."."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from dispatcher.model.problem import Refused
from tests import samples

read, delivery, pickup, windows = samples.read, samples.delivery, samples.pickup, samples.windows
only, loads = samples.only, samples.loads


def listed(tmp_path: Path, *rows: Sequence[object]) -> Any:
    return read(samples.write_xlsx(tmp_path / "a.xlsx", {"Orders": rows}))


def rules(found: Any) -> list[str]:
    return [c.rule for c in found.coercions]


@pytest.mark.parametrize("said", ["Tausch", "L+A", "deliver and collect", "Livraison et reprise", "entrega y recogida"])
def test_who_brings_and_takes_back_comes_once(tmp_path: Path, said: str) -> None:
    """As a delivery whose note says it; that what is taken back does not count is told."""
    found = listed(tmp_path, ["Customer", "Address", "Type", "Note"], ["A", "Road 1, York", said, "gate"])
    order = only(found)
    assert order.pickup is None
    assert delivery(order).note == f"{said}; gate"
    assert rules(found) == ["exchange-to-delivery"]


@pytest.mark.parametrize(
    ("pickup_time", "delivery_time", "codes"),
    [("8-10", "8-10", []), ("", "8-10", []), ("8-10", "", []), ("8-10", "14-16", ["both-ways"])],
)
def test_nothing_is_driven_from_a_place_to_itself(
    tmp_path: Path, pickup_time: str, delivery_time: str, codes: list[str]
) -> None:
    """A row whose pickup is at the place of its delivery is one visit, or, at two times, a problem."""
    header = ["Pickup address", "Pickup time", "Delivery address", "Delivery time window"]
    found = listed(tmp_path, header, ["Road 1, York", pickup_time, "Road 1, York", delivery_time])
    assert [p.code for p in found.problems] == codes
    for order in found.orders:
        assert order.pickup is None
        assert windows(order.delivery)[0][-11:] == "08:00-10:00"
        assert "exchange-to-delivery" in rules(found)


@pytest.mark.parametrize(("letters", "kinds"), [("LA", "DP"), ("LE", "DP"), ("ER", "DP"), ("CR", "DP"), ("DC", "DP")])
def test_letters_for_both_ways_say_each_other(tmp_path: Path, letters: str, kinds: str) -> None:
    """L and A are Lieferung and Abholung, L and E livraison and enlèvement; each is told of."""
    rows = [[n, f"Road {n}, York", letter] for n, letter in enumerate(letters, 1)]
    found = listed(tmp_path, ["Order", "Address", "Type"], *rows)
    assert ["D" if order.pickup is None else "P" for order in found.orders] == list(kinds)
    assert {letters[c.where.row - 2] for c in found.coercions} | {"D"} == {*letters, "D"}


def test_classes_of_customers_are_no_ways(tmp_path: Path) -> None:
    """A and B are no pair: they stay problems that say so."""
    found = listed(tmp_path, ["Order", "Address", "Type"], [1, "Road 1, York", "A"], [2, "Road 2, York", "B"])
    assert [p.code for p in found.problems] == ["type-unknown"] * 2


def test_a_row_of_the_depot_is_told_as_such(tmp_path: Path) -> None:
    """It is no order."""
    found = listed(tmp_path, ["Order", "Address", "Type"], [1, "Road 1, York", "Station"], [2, "Road 2, York", "D"])
    assert [p.code for p in found.problems] == ["row-depot"]


@pytest.mark.parametrize("written", ["(4)", "7-", "7 -", "-2", "\u22122", "(4 kg)", "- 3 kg"])
def test_amounts_below_zero_are_told_as_such(tmp_path: Path, written: str) -> None:
    """However bookkeepers write them."""
    found = listed(tmp_path, ["Customer", "Address", "Weight"], ["A", "Road 1, York", written])
    assert [p.code for p in found.problems] == ["load-negative"]


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("Ende Nov.", "11-23", "11-30"),  # those that are not past
        ("end of the month", "11-23", "11-30"),
        ("Anfang Dezember", "12-01", "12-10"),
        ("mi-décembre", "12-11", "12-20"),
        ("mid-December 2026", "12-11", "12-20"),
        ("a finales de diciembre", "12-21", "12-31"),
        ("fine dicembre", "12-21", "12-31"),
        ("Monatsende", "11-23", "11-30"),
    ],
)
def test_a_third_of_a_month_is_its_days(tmp_path: Path, written: str, first: str, last: str) -> None:
    """Any of them, and it is told which."""
    found = listed(tmp_path, ["Customer", "Address", "Date"], ["A", "Road 1, York", written])
    assert only(found).date == dt.date.fromisoformat(f"2026-{first}")
    assert [(c.rule, c.after) for c in found.coercions] == [("text-to-days", f"2026-{first} - 2026-{last}")]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("in 2 Wochen", "2026-12-07"),
        ("dans 3 jours", "2026-11-26"),
        ("next week Tue", "2026-12-01"),
        ("Dienstag nächste Woche", "2026-12-01"),
        ("ab sofort", "2026-11-23"),
    ],
)
def test_days_that_count_from_that_of_the_list(tmp_path: Path, written: str, day: str) -> None:
    """Days and weeks ahead, and weekdays of next week."""
    found = listed(tmp_path, ["Customer", "Address", "Date"], ["A", "Road 1, York", written])
    assert only(found).date == dt.date.fromisoformat(day)


@pytest.mark.parametrize("written", ["Ende", "Mitte", "late", "fin", "Ende Gelände", "0 Tage"])
def test_other_words_are_no_days(tmp_path: Path, written: str) -> None:
    """They stay problems."""
    found = listed(tmp_path, ["Customer", "Address", "Date"], ["A", "Road 1, York", written])
    assert [p.code for p in found.problems] == ["date-unreadable"]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("24.11. vorm.", "24.11. 06:00-12:00"),
        ("Di 24.11. 8-10", "24.11. 08:00-10:00"),
        ("demain matin", "24.11. 06:00-12:00"),
        ("Tue 8-10", "24.11. 08:00-10:00"),
        ("24.11 po 14", "24.11. 14:00-00:00"),
    ],
)
def test_a_time_beside_a_date_is_the_window(tmp_path: Path, written: str, read_as: str) -> None:
    """Where no other column has one."""
    header = ["Customer", "Address", "Termin", "Zeit"]
    found = listed(tmp_path, header, ["A", "Road 1, York", written, ""])
    assert windows(delivery(only(found))) == [read_as]
    assert len(found.coercions) == 1
    found = listed(tmp_path, header, ["A", "Road 1, York", written, "15:00-16:00"])
    assert windows(delivery(only(found))) == ["24.11. 15:00-16:00"]


def test_a_window_broken_at_its_dash_is_one(tmp_path: Path) -> None:
    """Narrow columns wrap there."""
    rows = [["A", "Road 1, York", "8:00\n-10:00"], ["B", "Road 2, York", "8:00 -\n10:00"]]
    found = listed(tmp_path, ["Customer", "Address", "Window"], *rows)
    assert [windows(delivery(order)) for order in found.orders] == [["23.11. 08:00-10:00"]] * 2


@pytest.mark.parametrize("header", [["Site", "Address", "Town"], ["Objekt", "Straße", "Ort"]])
def test_a_site_beside_its_address_is_a_name(tmp_path: Path, header: list[str]) -> None:
    """It was searched for as a part of the address."""
    found = listed(tmp_path, header, ["Clinic", "Road 1", "York"], ["School", "Road 2", "York"])
    tasks = [delivery(order) for order in found.orders]
    assert [(task.name, task.address) for task in tasks] == [("Clinic", "Road 1, York"), ("School", "Road 2, York")]


@pytest.mark.parametrize("header", ["Kisten", "Crates", "Caisses", "Körbe", "Skrzynki"])
def test_figures_below_a_container_are_loads(tmp_path: Path, header: str) -> None:
    """In a dimension of that name; where words stand there, the column is the sender's own."""
    rows: list[list[object]] = [["A", "Road 1, York", 3], ["B", "Road 2, York", "2"]]
    found = listed(tmp_path, ["Customer", "Address", header], *rows)
    assert [list(loads(order).values()) for order in found.orders] == [[3], [2]]
    found = listed(tmp_path, ["Customer", "Address", header], ["A", "Road 1, York", "red ones"])
    assert only(found).fields == {header: "red ones"}


@pytest.mark.parametrize("header", [["Lieferung", "Abholung"], ["Deliver", "Collect"], ["Livraison", "Reprise"]])
def test_amounts_below_both_ways_say_the_way(tmp_path: Path, header: list[str]) -> None:
    """What is only taken back is a pickup; where goods are exchanged, the note says how many are taken back."""
    rows: list[list[object]] = [
        ["A", "Road 1, York", 3, 0],
        ["B", "Road 2, York", None, 2],
        ["C", "Road 3, York", 4, 1],
    ]
    found = listed(tmp_path, ["Customer", "Address", *header], *rows)
    assert [order.pickup is None for order in found.orders] == [True, False, True]
    assert [loads(order)["load"] for order in found.orders] == [3, 2, 4]
    assert delivery(found.orders[2]).note == "exchange 1"
    assert rules(found).count("layout-ways") == 3


@pytest.mark.parametrize("starts", [["From", "To"], ["Von", "Nach"], ["Origin", "Dest"]])
def test_each_end_of_a_ride_has_its_latest_time(tmp_path: Path, starts: list[str]) -> None:
    """ "Collect by" was the window of the delivery."""
    header = ["Job", *starts, "Collect by", "Deliver by"]
    rows = [[n, f"{n} Mill Rd, York", f"{n} Main St, Leeds", "10:00", "12:00"] for n in (1, 2)]
    found = listed(tmp_path, header, *rows)
    for order in found.orders:
        assert [windows(task)[0][-5:] for task in (order.pickup, order.delivery)] == ["10:00", "12:00"]
        assert pickup(order).address.endswith("York")
        assert delivery(order).address.endswith("Leeds")


def test_a_second_address_of_towns_is_the_town(tmp_path: Path) -> None:
    """It was the sender's own column, and the address had no town."""
    found = listed(tmp_path, ["Name", "Adresse", "Adresse"], ["A", "Weg 1", "24103 Kiel"], ["B", "Weg 2", "24105 Kiel"])
    assert [delivery(order).address for order in found.orders] == ["Weg 1, 24103 Kiel", "Weg 2, 24105 Kiel"]


@pytest.mark.parametrize("written", ["morgen 8-10", "tomorrow, 8-10", "24.11. 8-10"])
def test_a_day_beside_a_time_is_that_of_the_order(tmp_path: Path, written: str) -> None:
    """In a column of times too."""
    found = listed(tmp_path, ["Kunde", "Adresse", "Wann"], ["A", "Weg 1, Kiel", written])
    assert windows(delivery(only(found))) == ["24.11. 08:00-10:00"]
    assert only(found).date == dt.date(2026, 11, 24)


@pytest.mark.parametrize("written", ["le 24/11/26", "den 24.11.", "the 24/11/2026"])
def test_an_article_before_a_date_is_none_of_it(tmp_path: Path, written: str) -> None:
    """As French and Swedish offices write it."""
    found = listed(tmp_path, ["Customer", "Address", "Date"], ["A", "Road 1, York", written])
    assert only(found).date == dt.date(2026, 11, 24)


def test_yes_below_pickup_says_the_way(tmp_path: Path) -> None:
    """Such rows were deliveries."""
    rows = [["A", "Road 1, York", "N"], ["B", "Road 2, York", "Y"], ["C", "Road 3, York", ""]]
    found = listed(tmp_path, ["Customer", "Address", "Pickup?"], *rows)
    assert [order.pickup is None for order in found.orders] == [True, False, True]


def test_numbers_that_begin_again_are_none_of_orders(tmp_path: Path) -> None:
    """They count the stops of a tour; the rows of the second were refused."""
    rows: list[list[object]] = [
        ["Tour 1"],
        [1, "Road 1, York"],
        [2, "Road 2, York"],
        ["Tour 2"],
        [1, "Road 3, York"],
        [2, "Road 4, York"],
    ]
    found = listed(tmp_path, ["Nr", "Address"], *rows)
    assert [order.fields for order in found.orders] == [
        {"Nr": nr, "Tour": tour} for tour in ("1", "2") for nr in ("1", "2")
    ]


def test_an_address_is_no_header(tmp_path: Path) -> None:
    """Its order would be lost without a word: a list that begins like this is rather refused."""
    path = tmp_path / "a.txt"
    path.write_text(
        "[20.11., 14:03] Ann: Lee, Mill Lane 4, 10969 Berlin\n[20.11., 14:05] Ann: Ek, Mill Lane 5, 10969 Berlin\n"
    )
    with pytest.raises(Refused):
        read(path)


def test_marks_below_both_ways_say_the_way(tmp_path: Path) -> None:
    """As laundries tick them."""
    rows = [["A", "Road 1, York", "x", "x"], ["B", "Road 2, York", "", "x"], ["C", "Road 3, York", "x", ""]]
    found = listed(tmp_path, ["Klant", "Adres", "Halen", "Brengen"], *rows)
    assert [order.pickup is None for order in found.orders] == [True, True, False]
    assert delivery(found.orders[0]).note == "exchange"


def test_kinds_of_service_are_no_ways(tmp_path: Path) -> None:
    """A column of which no cell says a way is the sender's own, and it is told; all its rows were refused."""
    rows = [["A", "Road 1, York", "Express"], ["B", "Road 2, York", "Ground"]]
    found = listed(tmp_path, ["Customer", "Address", "Service type"], *rows)
    assert [order.fields for order in found.orders] == [{"Service type": "Express"}, {"Service type": "Ground"}]
    assert rules(found) == ["column-by-values"]


@pytest.mark.parametrize(("header", "tick"), [("Delivered", "Yes"), ("erledigt", "x")])
def test_a_tick_below_delivered_says_that_it_is_done(tmp_path: Path, header: str, tick: str) -> None:
    """Such orders would be brought twice."""
    found = listed(tmp_path, ["Customer", "Address", header], ["A", "Road 1, York", tick], ["B", "Road 2, York", ""])
    assert [delivery(order).name for order in found.orders] == ["B"]
    assert [(p.code, p.cause) for p in found.problems] == [("row-done", "The order is finished already.")]


@pytest.mark.parametrize("header", [["Sender", "Receiver"], ["Load", "Unload"]])
def test_figures_below_places_are_no_ways(tmp_path: Path, header: list[str]) -> None:
    """They may be numbers of zones or of customers."""
    found = listed(tmp_path, ["Customer", "Address", *header], ["A", "Road 1, York", 12, 34])
    assert only(found).pickup is None
    assert "layout-ways" not in rules(found)
