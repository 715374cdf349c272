"""Text lists as programs and people mangle them: quotes, formulas, prose, letters encoded twice, cut numbers."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from dispatcher.intake.bad_rows import write_bad_rows
from dispatcher.intake.phones import read_phone
from dispatcher.model.problem import Refused
from tests import samples

read, delivery = samples.read, samples.delivery


def written(tmp_path: Path, data: str | bytes, name: str = "a.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def addresses(path: Path) -> list[str]:
    return [delivery(order).address for order in read(path).orders]


def test_quotation_marks_that_do_not_match_spoil_their_row_alone(tmp_path: Path) -> None:
    """A guess where one cell ends and the next begins is no order; marks inside a word are no such guess."""
    text = (
        'Order ID,Name,Address,Notes\n"A1","Joe,"Road 1, Helsinki","x"\nA2,Eve "E",Road 2,"a"b"c"\nA3,Sue,"Road 3",ok\n'
    )
    found = read(written(tmp_path, text))
    assert [order.id for order in found.orders] == ["A2", "A3"]
    assert {(p.code, p.where.row) for p in found.problems} == {("cell-error", 2)}


def test_text_behind_a_formula_is_that_text(tmp_path: Path) -> None:
    """As exports protect leading zeros; each cell is told."""
    found = read(written(tmp_path, 'Order ID;Postcode;City;Street\n="0013";"=""00500""";Helsinki;Road 2\n'))
    (order,) = found.orders
    assert (order.id, delivery(order).address) == ("0013", "Road 2, 00500 Helsinki")
    told = [(c.where.row, c.where.column, c.before, c.after) for c in found.coercions if c.rule == "formula-text"]
    assert told == [(2, "A", '="0013"', "0013"), (2, "B", '="00500"', "00500")]


def test_apostrophes_instead_of_quotation_marks(tmp_path: Path) -> None:
    """Where the whole header has them."""
    path = written(tmp_path, "'Order ID','Address','Weight'\n'A1','Road 1, Helsinki','3'\n")
    assert addresses(path) == ["Road 1, Helsinki"]
    assert addresses(written(tmp_path, "Order ID,Name,Address\nA1,'t Hooft,Road 1\n")) == ["Road 1"]


def test_addresses_alone_are_no_columns(tmp_path: Path) -> None:
    """A comma with a blank behind it belongs to the address, in a list of nothing else."""
    text = "Hämeentie 1, 00500 Helsinki\nMannerheimintie 22, 00100 Helsinki\n"
    assert addresses(written(tmp_path, text, "a.txt")) == text.splitlines()
    assert addresses(written(tmp_path, "Hämeentie 1, 00500 Helsinki\n", "a.txt")) == ["Hämeentie 1, 00500 Helsinki"]


def test_letters_encoded_twice_are_put_right(tmp_path: Path) -> None:
    """UTF-8 that a program took for Windows-1252 and saved as UTF-8; real letters of that kind stay."""
    twice = "Order ID,Address\nA1,Hämeentie 1\n".encode().decode("cp1252").encode()
    found = read(written(tmp_path, twice))
    assert delivery(found.orders[0]).address == "Hämeentie 1"
    assert [c.after for c in found.coercions if c.rule == "encoding-assumed"] == ["utf-8, twice"]
    assert addresses(written(tmp_path, "Order ID,Address\nA1,SÃO PAULO 1\n")) == ["SÃO PAULO 1"]


@pytest.mark.parametrize("data", [b"\xc3\x83\xc2\xa4", b"\xc3\xa4\xc3\xb6\xc3\xbc \xe4"])
def test_bad_rows_of_a_text_in_no_one_encoding_are_written(tmp_path: Path, data: bytes) -> None:
    """Such a name of an encoding is none that could be written in."""
    lines = b"Order ID,Address\n" + b"".join(b"A%d,%s 1\n" % (i, data) for i in range(4)) + b"A9,\n"
    path = written(tmp_path, lines + "Aä,Rüad 1\nAö,Röad 1\nAü,Räad 1\n".encode())
    out = tmp_path / "bad.csv"
    write_bad_rows(out, read(path), path)
    assert "A9" in out.read_text("utf-8-sig")


def test_few_accents_are_no_japanese(tmp_path: Path) -> None:
    """Mac Roman letters make pairs of bytes that Japanese has too."""
    text = "Order ID;Address\rA1;Rue de l'Église 5, Genève\r".encode("mac_roman")
    assert addresses(written(tmp_path, text)) == ["Rue de l'Église 5, Genève"]


def test_a_number_written_short_is_told(tmp_path: Path) -> None:
    """Its last digits are gone; the next one may look the same."""
    found = read(written(tmp_path, "Order ID;Address\n1.23E+11;Road 1\n1.23E+11;Road 2\n4,56E+12;Road 3\n"))
    assert [order.id for order in found.orders] == ["1.23E+11", "4,56E+12"]
    assert [c.where.row for c in found.coercions if c.rule == "long-number-cut"] == [2, 3, 4]
    assert [p.code for p in found.problems] == ["order-id-repeated"]


@pytest.mark.parametrize("date", ["24. 11. 2026", "24.11.2026.", "2026.11.24.", "2026. 11. 24."])
def test_dates_with_points_and_blanks(tmp_path: Path, date: str) -> None:
    """As they are written in Czech, Croatian and Hungarian."""
    (order,) = read(written(tmp_path, f"Order ID;Address;Date\nA1;Road 1;{date}\n")).orders
    assert str(order.date) == "2026-11-24"


def test_a_bad_date_says_nothing_of_the_address(tmp_path: Path) -> None:
    """Only what is wrong is a problem."""
    found = read(written(tmp_path, "Order ID;Address;Date\nA1;Road 1;31.02.2026\n"))
    assert [p.code for p in found.problems] == ["date-unreadable"]


def test_figures_of_no_sure_scale_are_no_coordinate(tmp_path: Path) -> None:
    """601700 may be 60.17 or 0.6017 degrees."""
    found = read(written(tmp_path, "Order ID;Lat;Lon\nA1;601700;249400\nA2;60170000;24940000\n"))
    assert [order.id for order in found.orders] == ["A2"]
    assert [p.code for p in found.problems] == ["coordinate-projected"]


@pytest.mark.parametrize("data", [b"%PDF-1.7\nOrder ID Address\n", b"{\\rtf1 Order ID, Address}\n"])
def test_documents_are_no_lists(tmp_path: Path, data: bytes) -> None:
    """Whatever their names say."""
    with pytest.raises(Refused) as caught:
        read(written(tmp_path, data))
    assert [p.code for p in caught.value.problems] == ["file-not-a-workbook"]


@pytest.mark.parametrize(
    "value",
    [
        {"id": ["A1", "A2"], "address": ["Road 1", "Road 2"]},
        {"id": {"0": "A1", "1": "A2"}, "address": {"0": "Road 1", "1": "Road 2"}},
        {"columns": ["id", "address"], "index": [0, 1], "data": [["A1", "Road 1"], ["A2", "Road 2"]]},
        [["id", "address"], ["A1", "Road 1"], ["A2", "Road 2"]],
    ],
)
def test_json_tables_by_columns_and_by_rows(tmp_path: Path, value: object) -> None:
    """As libraries for tables write them."""
    found = read(samples.write_json(tmp_path / "a.json", value))
    assert [(order.id, delivery(order).address) for order in found.orders] == [("A1", "Road 1"), ("A2", "Road 2")]


def test_what_is_no_object_among_objects_is_a_problem(tmp_path: Path) -> None:
    """It counts as a row."""
    found = read(samples.write_json(tmp_path / "a.json", [{"id": "A1", "address": "Road 1"}, "Road 2", 3]))
    assert (found.rows, len(found.orders), found.bad_rows) == (3, 1, 2)


def test_a_date_alone_in_a_row_is_told_not_to_count(tmp_path: Path) -> None:
    """It is that of the rows below it which have none of their own."""
    text = "Order ID;Address\n24.11.2026;\nA1;Road 1\nTuesday 24 Nov;\nA2;Road 2\n20261124;\nNorth;\n"
    found = read(written(tmp_path, text))
    assert [(p.code, p.where.row) for p in found.problems] == [
        ("row-date", 2),
        ("row-date", 4),
        ("row-date", 6),
        ("address-missing", 7),
    ]
    found = read(written(tmp_path, "Order ID;Address;Date\n24.11.2026;;\nA1;Road 1;2026-11-25\nA2;Road 2;\n"))
    assert [p.code for p in found.problems] == ["row-date"]
    assert [order.date.day for order in found.orders if order.date] == [25, 24]


def test_a_cell_that_shows_a_figure_as_a_date_is_no_date(tmp_path: Path) -> None:
    """5 in a cell for dates is the fifth of January 1900."""
    rows = [
        ["Order ID", "Address", "Date"],
        ["A1", "Road 1", dt.date(1900, 1, 5)],
        ["A2", "Road 2", dt.date(2026, 11, 24)],
    ]
    found = read(samples.write_xlsx(tmp_path / "a.xlsx", {"Orders": rows}))
    assert ([p.code for p in found.problems], [order.id for order in found.orders]) == (["date-unreadable"], ["A2"])


@pytest.mark.parametrize(
    ("figure", "country", "dial"),
    [
        ("49301234567", "DE", "+49301234567"),
        ("301234567", "DE", "+49301234567"),
        ("31201234567", "NL", "+31201234567"),
        ("3931234567", "IT", "+393931234567"),
    ],
)
def test_a_long_figure_that_begins_with_the_code_of_the_country(figure: str, country: str, dial: str) -> None:
    """Its plus was lost, no nought; a short one may be of a town or network that begins alike."""
    assert read_phone(figure, country, is_figure=True).dial == dial
