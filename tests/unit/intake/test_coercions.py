"""What is read as something else than what stands in the cell: told, named, asked, and switched off."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from dispatcher.intake.columns import best_layout, order_column
from dispatcher.intake.ground import ANYWHERE, Ground
from dispatcher.intake.habits import decided
from dispatcher.intake.orders import OrderList, gathered, parts_of
from dispatcher.intake.questions import Answers, Kept
from dispatcher.intake.rules import NOTES, RULES, rule_name
from dispatcher.intake.table import Cell, Padded, Table
from dispatcher.model.order import Task
from dispatcher.model.place import Box, Location

DAY = dt.date(2026, 11, 23)
ZONE = ZoneInfo("Europe/Berlin")
GERMANY = Ground("DE", Box(47.0, 5.5, 55.2, 15.2))


def read(
    header: list[Cell],
    *rows: list[Cell],
    typed: bool = True,
    answers: Answers | None = None,
    kept: Kept = frozenset(),
    ground: Ground = ANYWHERE,
    zone: ZoneInfo = ZONE,
    day: dt.date = DAY,
) -> OrderList:
    table = Table("Orders", [list(header), *(list(row) for row in rows)], typed=typed)
    layout = best_layout(table, order_column)
    assert layout is not None
    layout, questions = decided(layout, table, day, answers or {}, kept)
    return gathered(parts_of("list.xlsx", table, layout, day, zone, (), (), questions, ground))


def tasks(found: OrderList) -> list[Task]:
    assert found.bad_rows == 0, [str(p) for p in found.problems]
    return [o.delivery for o in found.orders if o.delivery]


def told(found: OrderList, *columns: str) -> list[tuple[str, str, str]]:
    return [(c.before, c.after, c.rule) for c in found.coercions if c.where.column in columns and c.where.row]


UNDECIDED_DATES: list[list[Cell]] = [["Road 1", "05/03/2026"], ["Road 2", "06/04/2026"]]


def test_dates_that_their_column_does_not_decide_are_asked_with_both_readings() -> None:
    """Neither figure is above 12 and neither reading is near the day: one question for the column, rows wait."""
    found = read(["Address", "Date"], *UNDECIDED_DATES)
    (question,) = found.view.questions
    assert (question.kind, question.column, question.assumed, question.answered) == ("date-order", "Date", "", False)
    assert [(c.value, c.example) for c in question.choices] == [
        ("day-first", "Then 05/03/2026 means 2026-03-05."),
        ("month-first", "Then 05/03/2026 means 2026-05-03."),
    ]
    assert [p.code for p in found.problems] == ["date-ambiguous"] * 2


@pytest.mark.parametrize(
    ("answer", "days"),
    [
        ("day-first", [dt.date(2026, 3, 5), dt.date(2026, 4, 6)]),
        ("month-first", [dt.date(2026, 5, 3), dt.date(2026, 6, 4)]),
    ],
)
def test_an_answer_decides_its_column(answer: str, days: list[dt.date]) -> None:
    """With the answer all rows are read, and the question stays there to be answered otherwise."""
    found = read(["Address", "Date"], *UNDECIDED_DATES, answers={("date-order", "Date"): answer})
    assert [o.date for o in found.orders] == days
    assert [(q.assumed, q.answered) for q in found.view.questions] == [(answer, True)]


def test_dates_near_the_day_are_assumed_and_told() -> None:
    """One reading of all dates is near the day and the other is not: it is taken, told once, and can be answered."""
    found = read(["Address", "Date"], ["Road 1", "05/11/2026"], ["Road 2", "06/11/2026"])
    assert [o.date for o in found.orders] == [dt.date(2026, 11, 5), dt.date(2026, 11, 6)]
    assert [q.assumed for q in found.view.questions] == ["day-first"]
    assert ("date-order-assumed", "day-first") in [(c.rule, c.after) for c in found.coercions]
    assert read(["Address", "Date"], ["Road 1", "23/11/2026"], ["Road 2", "05/11/2026"]).view.questions == ()


def test_the_unit_of_times_at_stops_is_assumed_told_and_can_be_answered() -> None:
    """Bare figures under a header without a unit are minutes until somebody says seconds."""
    rows: list[list[Cell]] = [["Road 1", 90.0], ["Road 2", 120.0]]
    found = read(["Address", "Service"], *rows)
    assert [t.service_s for t in tasks(found)] == [5400, 7200]
    assert [(c.rule, c.after) for c in found.coercions] == [("duration-unit-assumed", "minutes")]
    answered = read(["Address", "Service"], *rows, answers={("duration-unit", "Service"): "seconds"})
    assert [t.service_s for t in tasks(answered)] == [90, 120]
    assert answered.coercions == ()
    assert read(["Address", "Service (min)"], *rows).view.questions == ()


def test_a_decimal_mark_that_nothing_decides_is_assumed_told_and_can_be_answered() -> None:
    """1.250 alone may be one and a quarter or more than a thousand."""
    rows: list[list[Cell]] = [["Road 1", "1.250"], ["Road 2", "2.500"]]
    found = read(["Address", "Weight"], *rows, typed=False)
    assert [o.load["weight"] for o in found.orders] == [1250, 2500]
    assert [(q.kind, q.assumed) for q in found.view.questions] == [("decimal-mark", ".")]
    answered = read(["Address", "Weight"], *rows, typed=False, answers={("decimal-mark", "Weight"): ","})
    assert [o.load["weight"] for o in answered.orders] == [1_250_000, 2_500_000]
    decided_by_another = read(["Address", "Weight"], *rows, ["Road 3", "12,5"], typed=False)
    assert [o.load["weight"] for o in decided_by_another.orders] == [1_250_000, 2_500_000, 12_500]
    assert decided_by_another.view.questions == ()


def test_dates_that_a_spreadsheet_turned_are_put_right() -> None:
    """Where all texts have days above 12 and all date cells could be days and months, the cells were misread."""
    rows: list[list[Cell]] = [["Road 1", "23/11/2026"], ["Road 2", dt.date(2026, 5, 11)]]
    found = read(["Address", "Date"], *rows)
    assert [o.date for o in found.orders] == [DAY, dt.date(2026, 11, 5)]
    assert told(found, "Date")[-1] == ("2026-05-11", "2026-11-05", "excel-turned-date")
    off = read(["Address", "Date"], *rows, kept=frozenset({("excel-turned-date", "Date")}))
    assert [o.date for o in off.orders] == [DAY, dt.date(2026, 5, 11)]


@pytest.mark.parametrize(
    ("cell", "country", "phone", "dial", "rule"),
    [
        ("030 1234567", "Germany", "030 1234567", "+49301234567", "phone-to-e164"),
        ("0171/123 45 67", "", "0171/123 45 67", "+491711234567", "phone-to-e164"),
        ("06 12 34 56 78", "France", "06 12 34 56 78", "+33612345678", "phone-to-e164"),
        ("+49 (0)30 1234567", "Italien", "+49 (0)30 1234567", "+49301234567", "phone-to-e164"),
        ("0049 30 1234567", "", "0049 30 1234567", "+49301234567", "phone-to-e164"),
        ("+49 30 1234567", "", "+49 30 1234567", "+49301234567", ""),
        (1711234567.0, "", "01711234567", "+491711234567", "leading-zero-of-phone"),
        (13800138000.0, "China", "13800138000", "+8613800138000", "phone-to-e164"),
        (1012345678.0, "Südkorea", "01012345678", "+821012345678", "leading-zero-of-phone"),
        (491711234567.0, "", "491711234567", "+491711234567", ""),
        ("4,91711E+11", "", "4,91711E+11", "", "phone-digits-lost"),
        ("030 1234567 oder 0171 1234567", "", "030 1234567 oder 0171 1234567", "+49301234567", "phone-to-e164"),
        ("030 1234567 ext. 12", "", "030 1234567 ext. 12", "+49301234567", "phone-to-e164"),
        ("ask Ann", "", "ask Ann", "", ""),
        ("110", "", "110", "", ""),
    ],
)
def test_phones(cell: Cell, country: str, phone: str, dial: str, rule: str) -> None:
    """Shown as typed, dialled as E.164 by the country of the row or the list, with what a spreadsheet cost them."""
    found = read(["Address", "Country", "Phone"], ["Road 1", country or None, cell])
    (task,) = tasks(found)
    assert (task.phone, task.dial) == (phone, dial)
    assert (rule in [r for *_, r in told(found, "Phone")]) if rule else not told(found, "Phone")


@pytest.mark.parametrize(
    ("cell", "country", "address"),
    [
        (1067.0, "DE", "Road 1, 01067 Town, DE"),
        ("1067", "Deutschland", "Road 1, 01067 Town, Deutschland"),
        (501.0, "USA", "Road 1, 00501 Town, USA"),
        (1000.0, "Francia", "Road 1, 01000 Town, Francia"),
        (1067.0, "Schweiz", "Road 1, 1067 Town, Schweiz"),
        (1067.0, None, "Road 1, 01067 Town"),
        (Padded(1067.0, "01067"), None, "Road 1, 01067 Town"),
        ("SW1A 1AA", "UK", "Road 1, SW1A 1AA Town, UK"),
    ],
)
def test_postcodes(cell: Cell, country: str | None, address: str) -> None:
    """Leading zeros come back where the country of the row, or else of the list, has them."""
    (task,) = tasks(read(["Street", "Postcode", "City", "Country"], ["Road 1", cell, "Town", country]))
    assert task.address == address


def test_a_town_is_said_though_its_letters_stand_in_the_street() -> None:
    """Only what stands there as words is said already."""
    (task,) = tasks(read(["Street", "City", "Country"], ["Hauptstr. 5", "Au", "DE"]))
    assert task.address == "Hauptstr. 5, Au, DE"


def test_names_floors_and_notes_leave_the_address_and_are_kept() -> None:
    """The geocoder gets street and town; nothing of the cell is lost, and each part taken out is told."""
    cell = "Müller GmbH, Hauptstr. 5, 2. OG, 10115 Berlin, bitte klingeln"
    found = read(["Address", "Note"], [cell, "Dog"])
    (task,) = tasks(found)
    assert (task.address, task.name, task.note) == (
        "Hauptstr. 5, 10115 Berlin",
        "Müller GmbH",
        "2. OG; bitte klingeln; Dog",
    )
    assert told(found, "Address") == [
        (cell, "Müller GmbH", "name-from-address"),
        (cell, "2. OG; bitte klingeln", "note-from-address"),
    ]
    (task,) = tasks(read(["Name", "Address"], ["Ann", cell]))
    assert (task.name, task.note) == ("Ann", "Müller GmbH; 2. OG; bitte klingeln")
    (task,) = tasks(read(["Address"], [cell], kept=frozenset({("note-from-address", "Address")})))
    assert (task.address, task.name, task.note) == (cell, "", "")


def test_line_breaks_in_an_address_become_commas() -> None:
    """An address over several lines is one line, and told."""
    found = read(["Address"], ["Hauptstr. 5\n10115 Berlin"])
    assert tasks(found)[0].address == "Hauptstr. 5, 10115 Berlin"
    assert told(found, "Address") == [
        ("Hauptstr. 5\n10115 Berlin", "Hauptstr. 5, 10115 Berlin", "line-breaks-to-commas")
    ]


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        (dt.date(2026, 7, 5), "5-7"),
        (dt.datetime(2026, 5, 7), "5-7"),  # noqa: DTZ001 - a cell has no zone
        (dt.date(1945, 10, 1), "10-45"),
        ("05. Jul", "5-7"),
        ("7-May", "5-7"),
        ("5-7", "5-7"),
        ("12a", "12a"),
        (12.0, "12"),
    ],
)
def test_house_numbers_that_a_spreadsheet_took_for_dates(cell: Cell, number: str) -> None:
    """5-7 is a house number again, and what was done is told."""
    found = read(["Street", "House number", "City"], ["Hauptstr.", cell, "Berlin"])
    assert tasks(found)[0].address == f"Hauptstr. {number}, Berlin"


def test_coordinates_the_wrong_way_round_are_swapped_by_the_region() -> None:
    """Each row that lies in the region only when swapped is swapped, in two columns and in one cell."""
    berlin = Location(52.52, 13.405)
    found = read(["Lat", "Lon"], [13.405, 52.52], [52.52, 13.405], ground=GERMANY)
    assert [t.location for t in tasks(found)] == [berlin, berlin]
    assert told(found, "Lat") == [("13.405, 52.52", "52.52, 13.405", "swapped-coordinates")]
    found = read(["Coordinates"], ["13.405, 52.52"], ["52,52; 13,405"], ground=GERMANY)
    assert [t.location for t in tasks(found)] == [berlin, berlin]
    off = read(["Lat", "Lon"], [13.405, 52.52], ground=GERMANY, kept=frozenset({("swapped-coordinates", "Lat")}))
    assert tasks(off)[0].location == (13.405, 52.52)
    found = read(["Lat", "Lon"], [-88.1, 41.5], [-122.1, 47.6], [-93.2, 44.9])
    assert [t.location for t in tasks(found)] == [(41.5, -88.1), (47.6, -122.1), (44.9, -93.2)]


def test_a_window_of_a_night_ends_on_the_next_day() -> None:
    """22:00-02:00 is four hours; 17:00-09:00 is a slip; both columns and one cell are read alike."""
    for found in (
        read(["Address", "Window"], ["Road 1", "22:00-02:00"]),
        read(["Address", "From", "To"], ["Road 1", "22:00", "02:00"]),
    ):
        (window,) = tasks(found)[0].windows
        assert window.latest - window.earliest == 4 * 3600
        assert "window-over-midnight" in [c.rule for c in found.coercions]
    assert [p.code for p in read(["Address", "Window"], ["Road 1", "17:00-09:00"]).problems] == ["window-reversed"]


def test_windows_of_other_weekdays_do_not_count_for_the_row() -> None:
    """The date of the row picks its weekday's hours."""
    header: list[Cell] = ["Address", "Date", "Window"]
    hours = "Mo-Fr 9-17; Sa 9-12"
    found = read(
        header, ["Road 1", "2026-11-23", hours], ["Road 2", "2026-11-28", hours], ["Road 3", "2026-11-29", hours]
    )
    assert [
        (o.delivery.windows[0].latest - o.delivery.windows[0].earliest) // 3600 for o in found.orders if o.delivery
    ] == [8, 3]
    assert [p.code for p in found.problems] == ["window-other-day"]


def test_long_ids_that_a_spreadsheet_cut_are_told() -> None:
    """Sixteen digits and more are not kept by spreadsheets: known and own columns alike are told."""
    found = read(["Order ID", "Address", "Barcode"], [4006381333931234567.0, "Road 1", 4006381333931234567.0])
    assert [rule for *_, rule in told(found, "Order ID", "Barcode")] == ["digits-beyond-15-lost"] * 2


ODD: dict[str, Cell] = {
    "Order ID": " A1",
    "Name": "Ann ",
    "Address": "Ash Ltd\nRoad 1, EG, 10115 Berlin",
    "Coordinates": "52°31'N 13°24'E",
    "Phone": 1711234567.0,
    "Date": "Nov 23, 2026",
    "Window": "vormittags",
    "Service": "1h30",
    "Weight": "12,5 kg",
    "Volume": "120x80x100 cm",
    "Skills": "Lift; Cold",
    "Penalty": "1.234,567",
}


def read_odd(kept: Kept = frozenset()) -> OrderList:
    return read(list(ODD), list(ODD.values()), kept=kept)


def test_every_change_is_told_with_cell_before_after_and_a_named_rule() -> None:
    """Each names its row and column, differs from what stood there, and its rule has words for people."""
    found = read_odd()
    assert found.bad_rows == 0
    columns = {c.where.column for c in found.coercions}
    assert columns == set(ODD)
    for coercion in found.coercions:
        assert coercion.where.row == 2
        assert coercion.before != coercion.after
        assert coercion.rule in RULES | NOTES
        assert rule_name(coercion.rule) != coercion.rule


@pytest.mark.parametrize("spot", sorted({(c.rule, c.where.column) for c in read_odd().coercions}))
def test_every_rule_can_be_switched_off_for_a_column(spot: tuple[str, str]) -> None:
    """The value then stays as typed, or the row has a problem that names the rule; other columns read as before."""
    before, found = read_odd(), read_odd(frozenset({spot}))
    assert spot not in {(c.rule, c.where.column) for c in found.coercions}
    assert found.rows == 1
    assert {p.where.column for p in found.problems} <= {spot[1]}
    others = {(c.where.column, c.rule) for c in before.coercions if c.where.column != spot[1]}
    assert others <= {(c.where.column, c.rule) for c in found.coercions}
