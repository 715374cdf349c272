"""What people say of a list: header row, what columns mean, and layouts remembered from before."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import Workbook

from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.said import NO_HEADER, NOTHING_SAID, Said, order_fields, refuse_mapping
from dispatcher.intake.table import USUAL_LIMITS
from dispatcher.model.problem import Refused

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
ODD = "Nr;Wohin;Wieviel;Dauer s;Bunt\n1;Road 1;5;90;x\n2;Road 2;7;120;y\n"


def read(path: Path, said: Said = NOTHING_SAID, *, sheet: str | None = None, keep: bool = False) -> OrderList:
    return gathered(list_parts(path, DAY, ZONE, sheet, USUAL_LIMITS, said), keep_refused=keep)


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    path = tmp_path / "odd.csv"
    path.write_text(ODD)
    return path


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_a_mapping_makes_orders_of_a_list_that_nothing_recognises(odd: Path) -> None:
    """Fields, amounts and their units, and own columns are as a person says; units come from the header."""
    mapping = {"wohin": "address", "Wieviel": "load.crates", "Dauer s": "service", "Nr": "order_id"}
    found = read(odd, Said(mapping=mapping))
    assert [(o.id, o.load, o.fields) for o in found.orders] == [
        ("1", {"crates": 5000}, {"Bunt": "x"}),
        ("2", {"crates": 7000}, {"Bunt": "y"}),
    ]
    assert [task.service_s for order in found.orders for task in order.tasks] == [90, 120]
    assert found.mapping["Wieviel"] == "load.crates"


def test_a_list_without_an_address_can_be_looked_at(odd: Path) -> None:
    """Sheet, header and rows are told beside the refusal, so that somebody can say what the columns mean."""
    found = read(odd, keep=True)
    assert [p.code for p in found.refusal] == ["no-address-column"]
    assert (found.header_row, found.view.labels[1]) == (1, "Wohin")
    assert [row.texts[1] for row in found.view.rows] == ["Road 1", "Road 2"]
    assert (found.rows, found.orders) == (0, ())
    with pytest.raises(Refused) as refused:
        read(odd)
    assert codes(refused) == ["no-address-column"]


def test_a_column_can_be_kept_from_a_field_and_given_to_another(tmp_path: Path) -> None:
    """What is said of one column takes the field from the one that was recognised."""
    path = tmp_path / "two.csv"
    path.write_text("Order ID,Address,Old address,Weight kg\n1,Road 1,Lane 9,5\n")
    found = read(path, Said(mapping={"Old address": "address", "Weight kg": ""}))
    (order,) = found.orders
    assert [task.address for task in order.tasks] == ["Lane 9"]
    assert (order.fields, order.load) == ({"Address": "Road 1", "Weight kg": "5"}, {})


def test_loads_named_as_their_columns_are_apart(tmp_path: Path) -> None:
    """Two columns may be amounts named as they are called; a known unit in the header keeps its scale."""
    path = tmp_path / "loads.csv"
    path.write_text("Address,Kisten,Eimer,Last g\nRoad 1,2,3,500\n")
    mapping = {"Kisten": "load", "Eimer": "load", "Last g": "load.weight"}
    (order,) = read(path, Said(mapping=mapping)).orders
    assert order.load == {"kisten": 2000, "eimer": 3000, "weight": 500}


@pytest.mark.parametrize(
    ("mapping", "expected"),
    [
        ({"Wohin": "adress"}, ["field-unknown"]),
        ({"Wohin": "load."}, ["field-unknown"]),
        ({"Wohin": "address", "Nr": "address"}, ["field-said-twice"]),
        ({"Wohin": "nope", "Nr": "no.pe"}, ["field-unknown", "field-unknown"]),
    ],
)
def test_a_mapping_that_cannot_be_is_refused_whole(mapping: dict[str, str], expected: list[str]) -> None:
    """All that is wrong is told before the file is opened."""
    with pytest.raises(Refused) as refused:
        refuse_mapping(mapping)
    assert codes(refused) == expected


def test_every_field_on_offer_can_be_said() -> None:
    """No field that is listed is refused."""
    refuse_mapping({f"Column {i}": field for i, field in enumerate(order_fields())})


def test_columns_that_are_not_there_are_named(odd: Path) -> None:
    """A mapping of a column that the list lacks is refused with the columns that it has."""
    with pytest.raises(Refused) as refused:
        read(odd, Said(mapping={"Wohin": "address", "Where": "city", "What": ""}), keep=True)
    assert codes(refused) == ["column-unknown", "column-unknown"]
    assert "Wohin" in refused.value.problems[0].remedy


def test_the_header_row_can_be_said(tmp_path: Path) -> None:
    """A row that a person names is the header, also where another one looks more like it."""
    path = tmp_path / "two-headers.csv"
    path.write_text("Address,Name,Note,Phone\nAddress,City,Extra,More\nRoad 1,Town,a,b\n")
    found = read(path, Said(header_row=2))
    assert (found.header_row, found.rows, found.mapping["City"]) == (2, 1, "city")


@pytest.mark.parametrize("row", [5, 9_999_999, -1])
def test_a_header_row_that_is_not_there_is_refused(odd: Path, row: int) -> None:
    """Neither rows beyond the sheet nor ones before it."""
    with pytest.raises(Refused) as refused:
        read(odd, Said(header_row=row), keep=True)
    assert codes(refused) == ["header-row-unknown"]


def test_a_list_without_a_header_loses_no_row(tmp_path: Path) -> None:
    """Columns are known by their letters then, and the first row is an order like the others."""
    path = tmp_path / "bare.csv"
    path.write_text("1,Road 1\n2,Road 2\n")
    found = read(path, Said(NO_HEADER, {"Column A": "order_id", "Column B": "address"}))
    assert [(o.id, o.tasks[0].address) for o in found.orders] == [("1", "Road 1"), ("2", "Road 2")]
    assert (found.header_row, [w.row for w in found.origins.values()]) == (0, [1, 2])
    assert found.view.header == ()


def test_a_remembered_layout_is_found_wherever_its_header_stands(tmp_path: Path, odd: Path) -> None:
    """Another name, another row, another spelling of case and blanks: the same layout, told apart by its labels."""
    first = read(odd, Said(mapping={"Wohin": "address", "Nr": "order_id", "Wieviel": "load.pieces"}))
    remembered = {first.view.header: first.view.meanings}
    later = tmp_path / "other name.csv"
    later.write_text("Our list;;;;\n;;;;\nNR ; wohin;Wieviel;DAUER S;bunt\n7;Road 7;1;;\n")
    found = read(later, Said(remembered=remembered))
    assert (found.header_row, found.orders[0].id, found.orders[0].load) == (3, "7", {"pieces": 1000})
    assert read(odd, Said(remembered=remembered)).mapping == first.mapping


def test_what_is_said_now_counts_more_than_what_is_remembered(odd: Path) -> None:
    """A mapping given along is not mixed with the remembered one."""
    first = read(odd, Said(mapping={"Wohin": "address"}))
    remembered = {first.view.header: first.view.meanings}
    found = read(odd, Said(mapping={"Bunt": "address"}, remembered=remembered))
    assert (found.mapping["Bunt"], found.mapping["Wohin"]) == ("address", "")


def test_the_sheets_and_the_rows_that_may_be_headers_are_told(tmp_path: Path) -> None:
    """Every filled sheet by name, and the rows from the top with their numbers in the sheet."""
    workbook = Workbook()
    notes = workbook.worksheets[0]
    notes.title = "Notes"
    notes.append(["nothing"])
    orders = workbook.create_sheet("Orders")
    for row in (["Tour list"], [], ["Order ID", "Address"], ["1", "Road 1"]):
        orders.append(row)
    workbook.create_sheet("Empty")
    path = tmp_path / "book.xlsx"
    workbook.save(path)
    found = read(path)
    assert (found.view.sheets, found.sheet, found.header_row) == (("Notes", "Orders"), "Orders", 3)
    assert [row.number for row in found.view.top] == [1, 3, 4]
    assert read(path, sheet="Notes", keep=True).refusal[0].code == "no-address-column"


def test_half_a_coordinate_is_no_place(tmp_path: Path) -> None:
    """A column that happens to be called y does not make a row the header of a list."""
    path = tmp_path / "y.csv"
    path.write_text("Nr;Wohin;y\n1;Road 1;5\n")
    assert read(path, keep=True).refusal[0].code == "no-address-column"
