"""Bad input ends in words with a code and leaves the day as it was."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from openpyxl import Workbook

from dispatcher.desk.desk import Desk
from dispatcher.desk.moves import Move
from dispatcher.desk.results import PlanOptions
from dispatcher.desk.templates import write_template
from dispatcher.model.problem import Refused
from tests.town import MONDAY, Dump, Town, dump, order

SOON = PlanOptions(seconds=1)
TUESDAY = MONDAY + dt.timedelta(days=1)
WriteOrders = Callable[..., Path]
WriteFleet = Callable[..., Path]


@contextmanager
def refused(desk: Desk, *codes: str) -> Iterator[None]:
    """The block is refused with exactly these codes, in whole sentences, and the day stays as it was."""
    before: Dump = dump(desk)
    with pytest.raises(Refused) as told:
        yield
    assert tuple(p.code for p in told.value.problems) == codes
    for problem in told.value.problems:
        assert problem.cause.endswith(".")
        assert problem.remedy.endswith(".")
    assert dump(desk) == before


@pytest.fixture
def working(staffed: Desk, write_orders: WriteOrders) -> Desk:
    """A desk with a planned day."""
    staffed.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    staffed.plan_day(MONDAY, SOON)
    return staffed


def _workbook(path: Path, *rows: tuple[object, ...]) -> Path:
    workbook = Workbook()
    for row in rows:
        workbook.worksheets[0].append(list(row))
    workbook.save(path)
    return path


def test_a_text_file_named_xlsx(working: Desk, tmp_path: Path) -> None:
    """A name is no proof of a workbook: a text table under it is read, a picture is refused."""
    path = tmp_path / "orders.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 200)
    with refused(working, "file-not-a-workbook"):
        working.import_orders(path, date=MONDAY)
    path.write_text("Order ID,Address\nX1,Bay Street 1\n")
    assert working.import_orders(path, date=MONDAY).new == ("X1",)


def test_a_workbook_with_a_password(working: Desk, tmp_path: Path) -> None:
    """A protected workbook is a compound file with a stream of encrypted data."""
    path = tmp_path / "orders.xlsx"
    entry = "EncryptedPackage".encode("utf-16-le").ljust(128, b"\0")
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + entry.ljust(512, b"\0"))
    with refused(working, "file-password"):
        working.import_orders(path, date=MONDAY)


def test_an_empty_sheet(working: Desk, tmp_path: Path) -> None:
    """A workbook without a filled cell is no list of no orders."""
    with refused(working, "sheet-empty"):
        working.import_orders(_workbook(tmp_path / "orders.xlsx"), date=MONDAY)


def test_no_address_column(working: Desk, tmp_path: Path) -> None:
    """Nothing can be delivered to a list of names."""
    path = _workbook(tmp_path / "orders.xlsx", ("Invoice", "Amount"), ("1", 3), ("2", 4))
    with refused(working, "no-address-column"):
        working.import_orders(path, date=MONDAY)


def test_a_missing_file(working: Desk, tmp_path: Path) -> None:
    """A path that leads nowhere."""
    with refused(working, "file-missing"):
        working.import_orders(tmp_path / "nothing.xlsx", date=MONDAY)
    with refused(working, "file-missing"):
        working.take_fleet(tmp_path / "nothing.xlsx")
    with refused(working, "file-missing"):
        working.add_region(tmp_path / "nothing.osm.pbf")


def test_a_fleet_without_vehicles(working: Desk, write_fleet: WriteFleet) -> None:
    """The fleet before it stays in force, and every sheet's trouble is told at once."""
    path = write_fleet(Vehicles=[("ID", "Name")])
    with refused(working, "vehicle-unknown", "vehicle-unknown", "no-vehicle", "no-shift"):
        working.take_fleet(path)


def test_a_fleet_with_a_bad_row(working: Desk, write_fleet: WriteFleet) -> None:
    """A fleet is taken whole or not at all."""
    rows = [("ID", "Driver", "Vehicle", "From", "To"), ("s1", "driver-1", "van-1", "08:00", "16:00"), ("s2", "nobody",
            "van-2", "08:00", "16:00")]  # fmt: skip
    with refused(working, "driver-unknown"):
        working.take_fleet(write_fleet(Shifts=rows))


def test_a_date_without_orders(working: Desk) -> None:
    """There is nothing to plan."""
    with refused(working, "no-orders"):
        working.plan_day(TUESDAY, SOON)


def test_a_date_without_shifts(working: Desk, write_fleet: WriteFleet, write_orders: WriteOrders) -> None:
    """Nobody drives on a day for which the fleet has no shift."""
    rows = [("ID", "Driver", "Vehicle", "From", "To", "Date"), ("s1", "driver-1", "van-1", "08:00", "16:00", MONDAY)]
    working.take_fleet(write_fleet(Shifts=rows))
    working.import_orders(write_orders(order(5), name="tuesday.csv"), date=TUESDAY)
    working.locate(TUESDAY)
    with refused(working, "no-shift"):
        working.plan_day(TUESDAY, SOON)


def test_a_depot_without_a_place(working: Desk, write_fleet: WriteFleet) -> None:
    """Shifts whose depot nobody can find are closed; when all are, the day is refused with the depot's name."""
    working.take_fleet(write_fleet(Depots=[("ID", "Name", "Address"), ("yard", "The yard", "Nowhere Lane 99")]))
    with refused(working, "depot-unplaced", "depot-unplaced"):
        working.plan_day(MONDAY, SOON)
    assert working.planned(MONDAY).problems[0].where.source == "yard"


def test_an_unknown_driver_on_export(working: Desk, tmp_path: Path) -> None:
    """The drivers to choose from are named, and no file is written."""
    with refused(working, "driver-unknown"):
        working.export(MONDAY, tmp_path / "out", ["csv"], drivers=["Nobody"])
    assert not (tmp_path / "out").exists()


def test_nothing_to_export(working: Desk, tmp_path: Path) -> None:
    """A day without a plan has no manifests."""
    with refused(working, "not-planned"):
        working.export(TUESDAY, tmp_path / "out", ["csv"])
    assert not (tmp_path / "out").exists()


def test_orders_and_shifts_that_are_not_there(working: Desk) -> None:
    """Edits of what the day does not have are refused, all reasons at once."""
    with refused(working, "order-unknown", "shift-unknown"):
        working.move(MONDAY, Move(("Z9",), "s9"))
    with refused(working, "order-unknown"):
        working.move(MONDAY, Move(("Z9",), None))
    with refused(working, "order-unknown"):
        working.move(TUESDAY, Move(("A1",), None))


def test_a_pin_off_the_earth(working: Desk) -> None:
    """Latitude 160 is nowhere."""
    from dispatcher.model.place import Location

    with refused(working, "place-not-on-earth"):
        working.pin("Bay Street 1", Location(160.0, 24.9))


@pytest.mark.parametrize("name", ["invoices.xlsx", "orders.csv", "orders", "fleet.xls"])
def test_a_template_of_another_name(name: str, tmp_path: Path) -> None:
    """There are two templates."""
    with pytest.raises(Refused) as told:
        write_template(tmp_path / name)
    assert told.value.problems[0].code == "template-unknown"
    assert list(tmp_path.iterdir()) == []


def test_a_template_never_overwrites(tmp_path: Path) -> None:
    """The file of that name may hold somebody's orders."""
    path = tmp_path / "orders.xlsx"
    path.write_text("mine")
    with pytest.raises(Refused) as told:
        write_template(path)
    assert told.value.problems[0].code == "file-exists"
    assert path.read_text() == "mine"


def test_a_day_file_of_a_newer_version(town: Town) -> None:
    """It is refused in words and not touched, to the byte."""
    town.open().close()
    path = town.folder / "day.dispatch"
    content = bytearray(path.read_bytes())
    content[60:64] = (999).to_bytes(4)
    path.write_bytes(content)
    files = {p.name for p in town.folder.iterdir() if p.is_file() and not p.name.endswith(".lock")}
    with pytest.raises(Refused) as told:
        town.open()
    assert told.value.problems[0].code == "day-file-newer"
    assert path.read_bytes() == content
    assert {p.name for p in town.folder.iterdir() if p.is_file() and not p.name.endswith(".lock")} == files
