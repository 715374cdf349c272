"""What the desk knows beside a list helps to read it: the region in use, and what was said of such lists before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import DELIMITER, ENCODING, ListSaid
from dispatcher.store.settings import put_setting
from tests.town import MONDAY, TOWN, Town, order

type WriteOrders = Callable[..., Path]


def test_the_region_says_the_country_and_where_places_can_be(desk: Desk, write_orders: WriteOrders) -> None:
    """Phones get its code, postcodes the nought that a spreadsheet took, and swapped coordinates are turned back."""
    at = TOWN["Bay Street 1"]
    row = order(1, Phone="040 1234567", Postcode="120", Latitude=at.lon, Longitude=at.lat)
    done = desk.import_orders(write_orders(row), date=MONDAY)
    (one,) = desk.orders(MONDAY)
    assert one.delivery is not None
    assert (one.delivery.phone, one.delivery.dial) == ("040 1234567", "+358401234567")
    assert "00120" in one.delivery.address
    assert one.delivery.location == at
    rules = {coercion.rule for coercion in done.coercions}
    assert {"swapped-coordinates", "leading-zeros-by-country"} <= rules


def test_the_country_is_that_of_the_region_also_where_the_clock_is_of_no_country(
    desk: Desk, write_orders: WriteOrders
) -> None:
    """An office may keep its day in UTC."""
    desk._file.write("zone", {}, lambda writer: put_setting(writer, "time_zone", "UTC"))
    desk.import_orders(write_orders(order(1, Phone="040 1234567")), date=MONDAY)
    (one,) = desk.orders(MONDAY)
    assert one.delivery is not None
    assert one.delivery.dial == "+358401234567"


def test_without_a_region_a_list_is_read_all_the_same(town: Town, write_orders: WriteOrders) -> None:
    """Coordinates are as they stand: anywhere on earth may be meant."""
    with town.open() as desk:
        desk.import_orders(write_orders(order(1, Latitude=24.9, Longitude=60.1)), date=MONDAY)
        (one,) = desk.orders(MONDAY)
        assert one.delivery is not None
        assert one.delivery.location is not None
        assert one.delivery.location.lat == 24.9


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman", "windows-1252"])
def test_a_layout_with_letters_beyond_ascii_is_known_again(desk: Desk, tmp_path: Path, encoding: str) -> None:
    """Its header reads otherwise in another encoding; what was answered for such a list is tried for the next one."""
    text = "Nümmer;Straße;Größe\n1;Bay Street 1, Üb;5\n2;Bay Street 2;7\n"
    said = ListSaid(
        mapping={"Nümmer": "order_id", "Straße": "address", "Größe": "load.crates"},
        answers={(ENCODING, ""): encoding},
    )
    for name in ("first.csv", "later.csv"):
        (tmp_path / name).write_bytes(text.encode(encoding))
    desk.import_orders(tmp_path / "first.csv", said, MONDAY)
    again = desk.preview_list(tmp_path / "later.csv", date=MONDAY)
    assert [column.field for column in again.columns] == ["order_id", "address", "load.crates"]
    assert len(again.diff.unchanged) == 2
    assert not any(question.is_open for question in again.questions)
    assert not again.said


def test_a_delimiter_that_was_said_is_remembered_with_the_header(desk: Desk, tmp_path: Path) -> None:
    """A mark that no program would split at by itself."""
    text = "Order ID^Address\n1^Bay Street 1\n2^Bay Street 2\n"
    for name in ("first.csv", "later.csv"):
        (tmp_path / name).write_text(text)
    done = desk.import_orders(tmp_path / "first.csv", ListSaid(answers={(DELIMITER, ""): "^"}), MONDAY)
    assert done.orders == 2
    assert len(desk.preview_list(tmp_path / "later.csv", date=MONDAY).diff.unchanged) == 2
