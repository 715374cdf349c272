"""Rows of a list become orders or problems, with every coercion said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest

from dispatcher.intake.orders import OrderList
from dispatcher.intake.table import Cell, Fault, Padded
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Location
from dispatcher.model.problem import Where
from dispatcher.model.timewindow import TimeWindow, moment

Read = Callable[..., OrderList]
H = 3600


def codes(found: OrderList) -> list[str]:
    return [p.code for p in found.problems]


def test_a_row_says_everything_an_order_can_hold(read_rows: Read, day: dt.date, zone: ZoneInfo) -> None:
    """All fields of an order and its visit are taken from their columns."""
    cells: dict[str, Cell] = {"Order ID": "A1", "Date": day, "Name": "Bakery", "Address": "Road 1"}
    cells |= {"Window from": dt.time(8), "Window to": "12:00", "Service": 10.0, "Setup": 2.0, "Weight kg": 12.5}
    cells |= {"m3": "0,5", "Skills": "Fridge; tail lift", "Priority": "H", "Must serve": "yes"}
    cells |= {"Allowed drivers": "Ann, Bob", "Forbidden drivers": "Cem", "Driver": "Ann", "Phone": "+358 1"}
    cells |= {"Note": "Ring", "Email": "a@b.example", "Penalty": 12.5, "Territory": "north"}
    found = read_rows(list(cells), list(cells.values()))
    order = found.orders[0]
    assert found.problems == ()
    assert (order.id, order.date, order.pickup) == ("A1", day, None)
    assert order.delivery is not None
    assert order.delivery.windows == (TimeWindow(moment(day, 8 * H, zone), moment(day, 12 * H, zone)),)
    assert (order.delivery.service_s, order.delivery.setup_s) == (600, 120)
    assert (order.delivery.name, order.delivery.address, order.delivery.phone) == ("Bakery", "Road 1", "+358 1")
    assert (order.delivery.note, order.delivery.email) == ("Ring", "a@b.example")
    assert order.load == {"weight": 12_500, "volume": 500}
    assert order.skills == {"fridge", "tail lift"}
    assert (order.priority, order.must_serve, order.price_of_leaving_out) == (75, True, 1250)
    assert order.allowed_drivers == {"Ann"}
    assert order.forbidden_drivers == {"Cem"}
    assert order.lock is None
    assert order.fields == {"Territory": "north"}
    assert found.mapping["Weight kg"] == "load.weight"
    assert found.mapping["Territory"] == ""
    assert found.origins == {"A1": Where("list.xlsx", "Orders", 2)}


def test_only_an_address_is_needed(read_rows: Read, day: dt.date) -> None:
    """A list of addresses alone is a list of orders for the day of the import."""
    found = read_rows(["Address"], ["Road 1"], [None], ["Road 2"])
    assert [o.date for o in found.orders] == [day, day]
    assert (found.rows, found.bad_rows) == (2, 0)


def test_an_address_in_parts_is_put_together(read_rows: Read) -> None:
    """Street, number, second line, postcode, city and country make one line without saying anything twice."""
    found = read_rows(
        ["Straße", "Hausnummer", "Adresszusatz", "PLZ", "Ort", "Land"],
        ["Hauptstr.", 12.0, "2. Stock", 1067.0, "Dresden", "Deutschland"],
        ["Am Markt 3, Dresden", None, None, None, "Dresden", None],
    )
    assert [o.delivery.address for o in found.orders if o.delivery] == [
        "Hauptstr. 12, 01067 Dresden, Deutschland",
        "Am Markt 3, Dresden",
    ]
    assert [(c.before, c.after, c.rule) for c in found.coercions] == [
        ("1067", "01067", "leading-zeros-by-country"),
        ("2. Stock", "", "note-from-address"),
    ]
    assert found.orders[0].delivery is not None
    assert found.orders[0].delivery.note == "2. Stock"


def test_leading_zeros_that_the_format_shows_are_kept(read_rows: Read) -> None:
    """A postcode stored as the number 100 and shown as 00100 is 00100, and that is said."""
    found = read_rows(["Street", "Postcode"], ["Road 1", Padded(100.0, "00100")])
    assert found.orders[0].delivery is not None
    assert found.orders[0].delivery.address == "Road 1, 00100"
    assert found.coercions[0].rule == "leading-zeros-by-format"


def test_coordinates_are_taken_in_columns_in_one_cell_and_in_the_address_cell(read_rows: Read) -> None:
    """Latitude and longitude wherever they stand."""
    here = Location(60.17, 24.94)
    for header, row in (
        (["Lat", "Lng"], [60.17, 24.94]),
        (["Lat", "Lng"], ["60,17", "24,94"]),
        (["Coordinates"], ["60.17, 24.94"]),
        (["Address"], ["60.17, 24.94"]),
    ):
        found = read_rows(header, row)
        assert found.orders[0].delivery is not None
        assert found.orders[0].delivery.location == here


def test_zero_coordinates_stand_for_unknown(read_rows: Read) -> None:
    """0, 0 beside an address is left out and said; alone it is a problem."""
    found = read_rows(["Address", "Lat", "Lon"], ["Road 1", 0.0, 0.0], [None, 0.0, 0.0])
    assert found.orders[0].delivery is not None
    assert found.orders[0].delivery.location is None
    assert found.coercions[0].rule == "zero-coordinate-ignored"
    assert codes(found) == ["coordinate-off-earth"]


def test_pickup_and_delivery_columns_make_a_linked_order(read_rows: Read) -> None:
    """Two places are a transfer, one alone a pickup or a delivery; columns without a side go to the delivery."""
    found = read_rows(
        ["Pickup address", "Pickup name", "Delivery address", "Phone"],
        ["Road 1", "Shop", "Road 2", "123"],
        ["Road 1", "Shop", None, "123"],
        [None, None, "Road 2", "123"],
    )
    linked, pickup, delivery = found.orders
    assert linked.pickup is not None
    assert linked.delivery is not None
    assert (linked.pickup.name, linked.pickup.phone) == ("Shop", "")
    assert (linked.delivery.address, linked.delivery.phone) == ("Road 2", "123")
    assert pickup.delivery is None
    assert pickup.pickup is not None
    assert pickup.pickup.phone == "123"
    assert delivery.pickup is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [("D", TaskKind.DELIVERY), ("P", TaskKind.PICKUP), ("Abholung", TaskKind.PICKUP), ("livraison", TaskKind.DELIVERY)],
)
def test_the_type_column_decides(read_rows: Read, text: str, kind: TaskKind) -> None:
    """D, P and their words in the languages of the lists."""
    found = read_rows(["Type", "Address"], [text, "Road 1"])
    assert [t.kind for t in found.orders[0].tasks] == [kind]


def test_a_t_is_a_transfer_only_where_the_list_knows_pickups(read_rows: Read) -> None:
    """T without a pickup place is a problem where there is a column for it, and a plain visit where there is none."""
    with_pickups = read_rows(["Type", "Address", "Pickup address"], ["T", "Road 1", None], ["T", "Road 1", "Road 2"])
    assert codes(with_pickups) == ["pickup-missing"]
    assert with_pickups.orders[0].is_linked
    without = read_rows(["Type", "Address"], ["T", "Road 1"])
    assert not without.orders[0].is_linked


def test_what_a_row_fills_but_its_order_cannot_use_is_kept(read_rows: Read) -> None:
    """Nothing is lost: pickup columns of a delivery stay among the order's own fields."""
    found = read_rows(
        ["Type", "Address", "Pickup address", "Name", "Contact"], ["D", "Road 1", "Road 2", "Firm", "Ann"]
    )
    assert found.orders[0].fields == {"Pickup address": "Road 2", "Contact": "Ann"}


def test_a_place_that_loses_against_another_is_kept(read_rows: Read) -> None:
    """Two columns that could both say where to go: the one with a side counts, the other stays a field."""
    found = read_rows(
        ["Type", "Address", "Delivery address", "Pickup address"],
        ["D", "Road 1", "Road 2", None],
        ["P", "Road 1", None, "Road 3"],
    )
    assert [t.address for o in found.orders for t in o.tasks] == ["Road 2", "Road 3"]
    assert [o.fields for o in found.orders] == [{"Address": "Road 1"}, {"Address": "Road 1"}]


def test_several_windows_are_kept_sorted(read_rows: Read, day: dt.date, zone: ZoneInfo) -> None:
    """Two pairs of columns give two windows; an open end reaches to midnight."""
    found = read_rows(
        ["Address", "From", "To", "Window 2 from", "Window 2 to"], ["Road 1", "14:00", None, "08:00", "10:00"]
    )
    assert found.orders[0].delivery is not None
    assert found.orders[0].delivery.windows == (
        TimeWindow(moment(day, 8 * H, zone), moment(day, 10 * H, zone)),
        TimeWindow(moment(day, 14 * H, zone), moment(day, 24 * H, zone)),
    )


def test_windows_with_dates_make_the_day_of_the_order(read_rows: Read) -> None:
    """Where rows name no date but their windows do, the order belongs to that day."""
    found = read_rows(["Address", "Timeslot"], ["Road 1", "2018-02-15 09:00 - 2018-02-15 10:00"])
    assert found.orders[0].date == dt.date(2018, 2, 15)


def test_loads_with_units_in_the_cell(read_rows: Read) -> None:
    """A unit beside the figure wins over the header's, and several named amounts may share a cell."""
    found = read_rows(
        ["Address", "Weight", "Packages"], ["Road 1", "500 g", 2.0], ["Road 2", "1,5 t", "small-box=1 big-box=2"]
    )
    assert [o.load for o in found.orders] == [
        {"weight": 500, "pieces": 2000},
        {"weight": 1_500_000, "small box": 1000, "big box": 2000},
    ]


def test_bare_durations_that_can_only_be_seconds_are_seconds(read_rows: Read) -> None:
    """A column whose figures would be more than a working day in minutes counts seconds, and says so per cell."""
    found = read_rows(["Address", "Duration"], ["Road 1", 60.0], ["Road 2", 3600.0])
    assert [o.delivery.service_s for o in found.orders if o.delivery] == [60, 3600]
    assert {c.rule for c in found.coercions} == {"seconds-by-size"}


GOOD: dict[str, Cell] = {"Order ID": "A", "Type": "D", "Date": None, "Address": "Road 1", "Lat": None, "Lon": None}
GOOD |= {"From": "08:00", "To": "12:00", "Service": 10.0, "Weight": 1.0, "Priority": "M", "Optional": "no"}
GOOD |= {"Pickup address": None}


@pytest.mark.parametrize(
    ("changes", "code", "column"),
    [
        ({"Address": None}, "address-missing", ""),
        ({"Address": "   "}, "address-missing", ""),
        ({"From": "soon"}, "window-unreadable", "From"),
        ({"From": "13:00"}, "window-reversed", "To"),
        ({"Weight": -1.0}, "load-negative", "Weight"),
        ({"Weight": "heavy"}, "load-unreadable", "Weight"),
        ({"Weight": "3 m3"}, "load-unreadable", "Weight"),
        ({"Lat": 91.0, "Lon": 24.0}, "coordinate-off-earth", "Lat"),
        ({"Lat": 60.0}, "coordinate-incomplete", "Lon"),
        ({"Lat": "north", "Lon": 24.0}, "coordinate-unreadable", "Lat"),
        ({"Type": "Q"}, "type-unknown", "Type"),
        ({"Type": "transfer"}, "pickup-missing", ""),
        ({"Type": "transfer", "Pickup address": "Road 2", "Address": None}, "delivery-missing", ""),
        ({"Date": "32.01.2026"}, "date-unreadable", "Date"),
        ({"Date": "11/12/2026"}, "date-ambiguous", "Date"),
        ({"Service": "long"}, "duration-unreadable", "Service"),
        ({"Priority": 101.0}, "priority-unreadable", "Priority"),
        ({"Priority": "soonish"}, "priority-unreadable", "Priority"),
        ({"Optional": "maybe"}, "yes-no-unreadable", "Optional"),
        ({"Weight": Fault("#N/A")}, "cell-error", "Weight"),
    ],
)
def test_every_bad_cell_is_a_named_problem(read_rows: Read, changes: dict[str, Cell], code: str, column: str) -> None:
    """Each kind of mistake has its code, sheet, row and column, a cause and a remedy, and costs only its row."""
    row = GOOD | changes
    found = read_rows(list(GOOD), list(row.values()), list((GOOD | {"Order ID": "B"}).values()))
    assert codes(found) == [code]
    assert found.problems[0].where == Where("list.xlsx", "Orders", 2, column)
    assert found.problems[0].cause.endswith(".")
    assert found.problems[0].remedy.endswith(".")
    assert [o.id for o in found.orders] == ["B"]
    assert (found.rows, found.bad_rows) == (2, 1)


def test_all_problems_of_a_row_are_listed_and_the_row_counts_once(read_rows: Read) -> None:
    """Never only the first: three mistakes are three problems of one bad row."""
    row = GOOD | {"From": "soon", "Weight": -1.0, "Priority": "?!"}
    found = read_rows(list(GOOD), list(row.values()))
    assert set(codes(found)) == {"window-unreadable", "load-negative", "priority-unreadable"}
    assert (found.rows, found.bad_rows, found.orders) == (1, 1, ())


def test_a_repeated_id_is_the_second_rows_problem(read_rows: Read) -> None:
    """The first row with an id has it."""
    found = read_rows(["Order ID", "Address"], [7.0, "Road 1"], ["7", "Road 2"], ["8", "Road 3"])
    assert [o.id for o in found.orders] == ["7", "8"]
    assert codes(found) == ["order-id-repeated"]
    assert found.problems[0].where.row == 3


def test_a_repeated_header_is_a_problem_and_no_order(read_rows: Read) -> None:
    """A second header among the rows would else become an order at the place Address."""
    found = read_rows(["Name", "Address"], ["A", "Road 1"], ["Name", "Address"])
    assert codes(found) == ["header-repeated"]
    assert len(found.orders) == 1


def test_ids_without_a_column_come_from_the_content(read_rows: Read) -> None:
    """The same list again has the same ids, whatever the sequence; repeats are numbered; other facts do not count."""
    rows: list[list[Cell]] = [["Ann", "Road 1", "x"], ["Bob", "Road 2", "x"], ["Ann", "Road 1", "x"]]
    first = read_rows(["Name", "Address", "Note"], *rows)
    again = read_rows(["Name", "Address", "Note"], rows[1], rows[0], [" ANN", "road 1", "changed"])
    assert {o.id for o in first.orders} == {o.id for o in again.orders}
    assert first.orders[2].id == f"{first.orders[0].id}-2"


def test_a_derived_id_never_takes_one_that_the_list_gives(read_rows: Read) -> None:
    """Rows with and without ids live together."""
    derived = read_rows(["Order ID", "Address"], [None, "Road 1"]).orders[0].id
    found = read_rows(["Order ID", "Address"], [derived, "Road 9"], [None, "Road 1"])
    assert [o.id for o in found.orders] == [derived, f"{derived}-2"]


def test_coercions_name_cell_before_after_and_rule(read_rows: Read) -> None:
    """What was changed can be looked up, and what was not is not listed."""
    found = read_rows(
        ["Order ID", "Name", "Address", "Weight", "Phone"], ["A", " Ann ", "Road 1", "12,5", 358401234567.0]
    )
    said = {(c.where.row, c.where.column, c.before, c.after, c.rule) for c in found.coercions}
    assert said == {
        (2, "Name", " Ann ", "Ann", "trimmed-blanks"),
        (2, "Weight", "12,5", "12.5", "decimal-comma"),
    }
    assert found.orders[0].delivery is not None
    assert found.orders[0].delivery.phone == "358401234567"


def test_an_id_beyond_fifteen_digits_is_said_to_have_lost_some(read_rows: Read) -> None:
    """A spreadsheet keeps 15 digits of a number; longer ids in number cells are marked."""
    found = read_rows(["Order ID", "Address"], [1234567890123456.0, "Road 1"])
    assert [c.rule for c in found.coercions] == ["digits-beyond-15-lost"]


def test_customers_text_stays_text(read_rows: Read) -> None:
    """Formulas, templates and markup in cells are carried as they stand, also into problems."""
    nasty = "{{ 7*7 }} =1+1 <b> {0} %s"
    found = read_rows(["Address", "Note", "Priority"], ["Road 1", nasty, None], ["Road 2", None, nasty])
    assert found.orders[0].delivery is not None
    assert found.orders[0].delivery.note == nasty
    assert nasty in found.problems[0].cause


def test_a_changed_default_day_changes_only_rows_without_a_date(read_rows: Read, day: dt.date) -> None:
    """A row's own date wins over the day of the import."""
    found = read_rows(["Address", "Date"], ["Road 1", dt.date(2027, 1, 1)], ["Road 2", None])
    assert [o.date for o in found.orders] == [dt.date(2027, 1, 1), day]


def test_parts_of_one_address_belong_together_whether_or_not_they_name_a_side(read_rows: Read) -> None:
    """ "Delivery address", "Postcode" and "City" are one address; beside a second address they are that one's."""
    found = read_rows(["Lieferadresse", "PLZ", "Ort", "Lat", "Lon"], ["Weg 1", "10115", "Berlin", 52.5, 13.4])
    assert found.orders[0].delivery is not None
    assert found.orders[0].delivery.address == "Weg 1, 10115 Berlin"
    assert found.orders[0].delivery.location == Location(52.5, 13.4)
    found = read_rows(["Straße", "Liefer-PLZ", "Lieferort"], ["Weg 1", "10115", "Berlin"])
    assert found.orders[0].delivery is not None
    assert found.orders[0].delivery.address == "Weg 1, 10115 Berlin"
    found = read_rows(["Abholadresse", "Ort"], ["Weg 1", "Berlin"])
    assert found.orders[0].pickup is not None
    assert (found.orders[0].pickup.address, found.orders[0].delivery) == ("Weg 1, Berlin", None)
    found = read_rows(["Address", "City", "Delivery address"], ["Office 1", "Bonn", "Weg 1"])
    assert found.orders[0].delivery is not None
    assert found.orders[0].delivery.address == "Weg 1"
    assert found.orders[0].fields == {"Address": "Office 1", "City": "Bonn"}


def test_what_a_nearer_column_says_better_is_kept_too(read_rows: Read) -> None:
    """Beside the receiver's own name, phone and note, those of the order stay with it as the sender's fields."""
    found = read_rows(
        ["Name", "Phone", "Note", "Contact", "Delivery name", "Delivery phone", "Delivery note", "Delivery address"],
        ["#1001", "1", "paid", "Ann", "Bakery", "2", "ring", "Road 1"],
        ["#1002", None, None, None, None, "3", None, "Road 2"],
    )
    first, second = found.orders
    assert first.delivery is not None
    assert (first.delivery.name, first.delivery.phone, first.delivery.note) == ("Bakery", "2", "ring")
    assert first.fields == {"Name": "#1001", "Phone": "1", "Note": "paid", "Contact": "Ann"}
    assert second.delivery is not None
    assert (second.delivery.name, second.delivery.phone, second.fields) == ("#1002", "3", {})


def test_one_slip_of_the_pen_does_not_make_minutes_seconds(read_rows: Read) -> None:
    """Ten minutes stay ten minutes although another row says 600."""
    found = read_rows(["Address", "Service"], ["Road 1", 10.0], ["Road 2", 600.0])
    assert [o.delivery.service_s for o in found.orders if o.delivery] == [600, 36_000]


def test_a_dash_stands_for_nothing(read_rows: Read) -> None:
    """People fill what they leave out with a dash; it is said that it was taken so."""
    found = read_rows(["Address", "Kg", "Window", "Priority", "Skills"], ["Road 1", "-", " - ", "–", "—"])
    assert found.problems == ()
    assert (found.orders[0].load, found.orders[0].skills, found.orders[0].priority) == ({}, frozenset(), 50)
    assert [c.rule for c in found.coercions] == ["dash-for-nothing"] * 4


def test_the_apostrophe_that_guards_text_in_a_csv_is_dropped(read_rows: Read) -> None:
    """Phones and postcodes that another program kept from being counted; names that begin so are left alone."""
    rows: list[list[Cell]] = [["Address", "Phone", "Postcode", "Name"], ["Road 1", "'+358 1", "'00100", "'t Hooft"]]
    (order,) = read_rows(*rows, typed=False).orders
    assert order.delivery is not None
    assert (order.delivery.phone, order.delivery.address, order.delivery.name) == (
        "+358 1",
        "Road 1, 00100",
        "'t Hooft",
    )
    (order,) = read_rows(*rows).orders
    assert order.delivery is not None
    assert order.delivery.phone == "'+358 1"


def test_a_decimal_comma_in_one_column_tells_what_a_point_means_in_another(read_rows: Read) -> None:
    """ "1.200" is twelve hundred in a list that writes "12,5", and 1.2 in one that does not."""
    found = read_rows(["Adresse", "Gewicht kg", "m3"], ["Weg 1", "1.200", "12,5"], ["Weg 2", 600.0, "3"])
    assert [o.load for o in found.orders] == [
        {"weight": 1_200_000, "volume": 12_500},
        {"weight": 600_000, "volume": 3_000},
    ]
    found = read_rows(["Address, floor", "Address", "kg"], ["x", "Road 1,2", "1.200"])
    assert found.orders[0].load == {"weight": 1_200}
