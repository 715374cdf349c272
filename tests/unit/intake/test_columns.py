"""Headers, header rows and sheets are found by what they are called."""

from __future__ import annotations

import datetime as dt

import pytest

from dispatcher.intake import aliases
from dispatcher.intake.columns import best_layout, find_orders, order_column
from dispatcher.intake.habits import with_habits
from dispatcher.intake.table import Cell, Table


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Order ID", "order_id"),
        ("orderNo", "order_id"),
        ("ORDER_REF", "order_id"),
        ("D.O. No.", "order_id"),
        ("Auftragsnummer", "order_id"),
        ("Référence visite", "order_id"),
        ("Nº pedido", "order_id"),
        ("Address", "address"),
        ("Adresse", "address"),
        ("Dirección", "address"),
        ("Endereço", "address"),
        ("Indirizzo", "address"),
        ("Adres", "address"),
        ("Straße", "street"),
        ("STRASSE", "street"),
        ("voie", "street"),
        ("Hausnummer", "house_number"),
        ("PLZ", "postcode"),
        ("Code postal", "postcode"),
        ("Ort", "city"),
        ("Woonplaats", "city"),
        ("Latitude (y)", "lat"),
        ("lng", "lon"),
        ("Längengrad", "lon"),
        ("Time window from", "window_from"),
        ("time_window_start", "window_from"),
        ("Earliest Time", "window_from"),
        ("horaire début 2", "window2_from"),
        ("Zeitfenster", "window"),
        ("Timeslot", "window"),
        ("dropoff_street1", "delivery.street"),
        ("Pickup address", "pickup.address"),
        ("pickupArrivalWaypoint", "pickup.address"),
        ("Abholadresse", "pickup.address"),
        ("Lieferadresse", "delivery.address"),
        ("Adresse de livraison", "delivery.address"),
        ("Dirección de recogida", "pickup.address"),
        ("Indirizzo di consegna", "delivery.address"),
        ("Afleveradres", "delivery.address"),
        ("Telefon", "phone"),
        ("Assign to", "assigned_driver"),
        ("Priorität", "priority"),
        ("Territory", ""),
        ("Sales", ""),
    ],
)
def test_headers_of_seven_languages_are_recognised(header: str, field: str) -> None:
    """Case, accents, punctuation and camel case do not count; sides are part of the field."""
    assert order_column(header)[0] == field


@pytest.mark.parametrize(
    ("header", "unit_s"),
    [
        ("Service time", 0),
        ("service_time_min", 60),
        ("Service (seconds)", 1),
        ("Dauer [Std]", 3600),
        ("durée visite", 0),
        ("Pickup service minutes", 60),
        ("service_duration_s", 1),
    ],
)
def test_the_header_tells_the_unit_of_a_length_of_time(header: str, unit_s: int) -> None:
    """A unit in brackets or as the last word counts; without one it is left open."""
    field, seconds, _dimension = order_column(header)
    assert field.rpartition(".")[2] == "service"
    assert seconds == unit_s


@pytest.mark.parametrize(
    ("header", "name", "per_figure"),
    [
        ("weight_kg", "weight", 1000),
        ("Weight (lbs)", "weight", 453.59237),
        ("kg", "weight", 1000),
        ("Gewicht in t", "weight", 1_000_000),
        ("quantité[Kg]", "weight", 1000),
        ("volume_m3", "volume", 1000),
        ("Volumen (l)", "volume", 1),
        ("Volume (m³)", "volume", 1000),
        ("parcels", "pieces", 1000),
        ("Colli", "pieces", 1000),
        ("Paletten", "pallets", 1000),
        ("Load #1", "load 1", 1000),
        ("Load", "load", 1000),
        ("Menge", "load", 1000),
        ("Load crates", "crates", 1000),
        ("quantité[COLIS B FRAIS]", "colis b frais", 1000),
        ("Capacity kg", "weight", 1000),
    ],
)
def test_loads_of_any_dimension_are_recognised(header: str, name: str, per_figure: float) -> None:
    """Dimension names are normalised and units turned to the base unit; unknown ones are the sender's own."""
    dimension = aliases.load_dimension(header)
    assert dimension is not None
    assert dimension.name == name
    assert dimension.scale == pytest.approx(per_figure)


@pytest.mark.parametrize("header", ["Load date", "Quantity type", "Territory", "Net price", "l", "t", ""])
def test_other_columns_are_no_loads(header: str) -> None:
    """A word like quantity in the name of something else makes no load of it."""
    assert aliases.load_dimension(header) is None


def test_every_alias_is_found_under_its_own_field() -> None:
    """No alias of the table is claimed by two fields."""
    claimed: dict[str, str] = {}
    for section in ("order", "task"):
        for field, names in aliases.tables()[section].items():
            for name in names:
                assert claimed.setdefault(aliases.key(name), field) == field, name


def test_the_header_is_found_below_titles() -> None:
    """Title and blank rows above the header do not count as rows."""
    rows: list[list[Cell]] = [["Deliveries for Monday", None], [None, None], ["Name", "Address"], ["A", "Road 1"]]
    layout = best_layout(Table("S", rows), order_column)
    assert layout is not None
    assert layout.header_index == 2


def test_the_sheet_that_looks_most_like_a_list_wins_and_hidden_ones_come_last() -> None:
    """Notes and stale hidden sheets lose against the list that is shown."""
    notes = Table("Notes", [["Address book of the firm"], ["Address"]])
    shown = Table("Today", [["Name", "Address"], ["A", "Road 1"]])
    stale = Table("Old", [["Order ID", "Name", "Address", "Phone"], ["1", "A", "Road 1", "2"]], hidden=True)
    found = find_orders([notes, stale, shown])
    assert found is not None
    assert found[0].sheet == "Today"


@pytest.mark.parametrize(
    ("texts", "day_first"),
    [
        (["05/11/2026", "13/11/2026"], True),
        (["11/05/2026", "11/13/2026"], False),
        (["23/11/2026", "11/23/2026"], None),
        (["05/11/2026"], True),
        (["11/05/2026"], False),
        (["11/12/2026"], None),
    ],
)
def test_day_or_month_first_is_decided_from_the_whole_column(texts: list[str], day_first: bool | None) -> None:
    """Figures above 12 decide, then nearness to the day of the import; else nothing does."""
    rows: list[list[Cell]] = [["Road 1", text] for text in texts]
    table = Table("S", [["Address", "Date"], *rows])
    layout = best_layout(table, order_column)
    assert layout is not None
    habits = with_habits(layout, table, dt.date(2026, 11, 23))
    assert habits.by_field["date"].habit.day_first is day_first


@pytest.mark.parametrize(("text", "day_first"), [("05/06/2026", True), ("06/05/2026", False)])
def test_a_list_of_today_is_never_ambiguous(text: str, day_first: bool) -> None:
    """The reading that is the day of the import wins over the one that is a month away."""
    table = Table("S", [["Address", "Date"], ["Road 1", text]])
    layout = best_layout(table, order_column)
    assert layout is not None
    habits = with_habits(layout, table, dt.date(2026, 6, 5))
    assert habits.by_field["date"].habit.day_first is day_first


@pytest.mark.parametrize(
    ("headers", "field", "label"),
    [
        (["Stop", "Address"], "address", "Address"),
        (["Address", "Stop"], "address", "Address"),
        (["Stop", "Name"], "address", "Stop"),
        (["Address", "Start", "Window from"], "window_from", "Window from"),
        (["Address", "Order date", "Delivery date"], "date", "Delivery date"),
        (["Adresse", "Auftragsdatum", "Lieferdatum"], "date", "Lieferdatum"),
        (["Address", "ID", "Order number"], "order_id", "Order number"),
        (["Location", "Destination"], "address", "Location"),
    ],
)
def test_a_vague_header_gives_way_to_a_plain_one(headers: list[Cell], field: str, label: str) -> None:
    """Lists of other programs number their stops and date their orders; what is asked for has the plainer name."""
    layout = best_layout(Table("S", [headers, ["1"] * len(headers)]), order_column)
    assert layout is not None
    assert layout.by_field[field].label == label


def test_the_second_column_of_a_field_stays_the_senders_own() -> None:
    """Duplicate headers are told apart and lose nothing."""
    layout = best_layout(Table("S", [["Address", "Phone", "Phone", None], ["a", "b", "c", "d"]]), order_column)
    assert layout is not None
    assert [(c.label, c.field) for c in layout.columns] == [
        ("Address", "address"),
        ("Phone", "phone"),
        ("Phone (2)", ""),
        ("Column D", ""),
    ]


@pytest.mark.parametrize("header", ["(" * 500_000, "x [" * 300_000, "'" * 500_000])
def test_a_header_that_is_a_hundred_thousand_brackets_long_is_none(header: str) -> None:
    """It is not looked through again from each of them."""
    layout = best_layout(Table("S", [["Address", header], ["a", header], [header, "b"]], typed=False), order_column)
    assert layout is not None
    assert [column.field for column in layout.columns] == ["address", ""]


def test_columns_of_one_name_are_numbered_however_many_there_are() -> None:
    """Forty thousand of them are told apart at once; a name that looks numbered is one of them."""
    layout = best_layout(Table("S", [["Address", "x (2)", *["x"] * 40_000], ["a"]]), order_column)
    assert layout is not None
    assert [column.label for column in layout.columns[:5]] == ["Address", "x (2)", "x", "x (3)", "x (4)"]
    assert len({column.label for column in layout.columns}) == 40_002
