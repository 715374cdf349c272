"""Order exports of shops: lines of items, grams, billing addresses, and orders that are finished."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dispatcher.intake.said import Said
from tests import samples

DAY, HELSINKI_9 = samples.DAY, samples.HELSINKI_9
read, only, loads, windows, clock = samples.read, samples.only, samples.loads, samples.windows, samples.clock
delivery, pickup = samples.delivery, samples.pickup


SHOPIFY = ["Name", "Email", "Financial Status", "Paid at", "Fulfillment Status", "Fulfilled at", "Currency", "Total"]
SHOPIFY += ["Created at", "Lineitem quantity", "Lineitem name", "Lineitem sku", "Billing Name", "Billing City"]
SHOPIFY += [
    "Shipping Name",
    "Shipping Street",
    "Shipping Address1",
    "Shipping Address2",
    "Shipping City",
    "Shipping Zip",
]
SHOPIFY += ["Shipping Country", "Shipping Phone", "Notes", "Cancelled at", "Id", "Tags"]


def shopify_row(name: str, item: str, quantity: int, **cells: str) -> list[Any]:
    said = {"Name": name, "Email": f"{name}@example.com", "Lineitem name": item, "Lineitem quantity": quantity, **cells}
    return [said.get(header, "") for header in SHOPIFY]


def test_shopify_csv(tmp_path: Path) -> None:
    """Cells of the order stand on its first line only; finished orders are not delivered again, unless asked for."""
    first = {
        "Financial Status": "paid",
        "Shipping Name": "Ann",
        "Shipping Address1": "Road 1",
        "Shipping City": "Helsinki",
    }
    first |= {
        "Shipping Zip": "'00100",
        "Shipping Country": "FI",
        "Created at": "2026-11-20 11:13:25 -0500",
        "Notes": "Ring",
    }
    first |= {"Billing Name": "Boss", "Billing City": "Espoo", "Shipping Street": "Road 1", "Shipping Phone": "'+35840"}
    rows = [
        SHOPIFY,
        shopify_row("#1001", "Tea", 2, **first),
        shopify_row("#1001", "Milk", 1),
        shopify_row("#1002", "Tea", 1, **first | {"Fulfillment Status": "fulfilled"}),
        shopify_row("#1002", "Milk", 4),
        shopify_row("#1003", "Tea", 1, **first | {"Financial Status": "refunded"}),
        shopify_row("#1004", "Tea", 1, **first | {"Cancelled at": "2026-11-21 10:00:00 -0500"}),
        shopify_row("#1005", "Tea", 3, **first | {"Fulfillment Status": "partial"}),
    ]
    path = samples.write_csv(tmp_path / "orders_export.csv", rows)
    found = read(path)
    assert (found.layout, found.rows, found.merged, found.bad_rows) == ("Shopify", 7, 1, 4)
    order, partial = found.orders
    assert (order.id, loads(order), order.date) == ("#1001", {"pieces": 3}, DAY)
    task = delivery(order)
    assert (task.name, task.address, task.phone) == ("Ann", "Road 1, 00100 Helsinki, FI", "+35840")
    assert (task.email, task.note) == ("#1001@example.com", "Ring")
    assert order.fields["Lineitem name"] == "Tea; Milk"
    assert loads(partial) == {"pieces": 3}
    assert {p.code for p in found.problems} == {"row-done"}
    assert "fulfilled already" in found.problems[0].cause
    assert read(path, Said(with_done=True)).bad_rows == 0


def test_shopify_json(tmp_path: Path) -> None:
    """Weights are grams; the shipping address has its coordinates."""
    order = {
        "id": 450789469,
        "name": "#1001",
        "email": "b@example.com",
        "cancelled_at": None,
        "financial_status": "paid",
        "fulfillment_status": None,
        "total_weight": 1500,
        "note": "Bell",
        "line_items": [{"name": "Tea", "quantity": 2, "grams": 500}, {"name": "Milk", "quantity": 1, "grams": 500}],
        "shipping_address": {
            "name": "Ann",
            "address1": "Road 1",
            "address2": "",
            "city": "Helsinki",
            "zip": "00100",
            "country": "Finland",
            "phone": "1",
            "latitude": 60.1,
            "longitude": 24.9,
        },
        "billing_address": {"name": "Boss", "address1": "Elsewhere"},
    }
    for name, value in (("many", {"orders": [order]}), ("one", {"order": order})):
        found = read(samples.write_json(tmp_path / f"{name}.json", value))
        read_order = only(found)
        assert (found.layout, read_order.id, loads(read_order)) == (
            "Shopify API",
            "#1001",
            {"weight": 1.5, "pieces": 3},
        )
        assert (delivery(read_order).location, delivery(read_order).name) == ((60.1, 24.9), "Ann")
        assert read_order.fields["line_items"] == "2 x Tea; 1 x Milk"


def woo(number: str, status: str, **shipping: str) -> dict[str, Any]:
    billing = {
        "first_name": "Bill",
        "last_name": "Payer",
        "address_1": "Bill Road 1",
        "city": "Espoo",
        "postcode": "02100",
        "country": "FI",
        "email": "b@example.com",
        "phone": "555",
    }
    items = [{"name": "Tea", "quantity": 2}, {"name": "Milk", "quantity": 1}]
    empty = {
        "first_name": "",
        "last_name": "",
        "company": "",
        "address_1": "",
        "city": "",
        "postcode": "",
        "country": "FI",
    }
    return {
        "id": int(number),
        "number": number,
        "status": status,
        "customer_note": "Bell",
        "billing": billing,
        "shipping": empty | shipping,
        "line_items": items,
    }


def test_woocommerce_json_and_csv(tmp_path: Path) -> None:
    """An empty shipping address means the billing one; only orders that are to be delivered are."""
    shipped = {"first_name": "Ann", "last_name": "Ash", "address_1": "Road 1", "city": "Helsinki", "postcode": "00100"}
    value = [woo("7", "processing", **shipped), woo("8", "on-hold"), woo("9", "completed"), woo("10", "cancelled")]
    found = read(samples.write_json(tmp_path / "a.json", value))
    assert (found.layout, found.rows, [p.code for p in found.problems]) == ("WooCommerce", 4, ["row-done"] * 2)
    first, second = found.orders
    assert (first.id, delivery(first).name, delivery(first).address) == ("7", "Ann Ash", "Road 1, 00100 Helsinki, FI")
    assert (delivery(first).phone, delivery(first).note, loads(first)) == ("555", "Bell", {"pieces": 3})
    assert (delivery(second).name, delivery(second).address) == ("Bill Payer", "Bill Road 1, 02100 Espoo, FI")
    header = [
        "order_id",
        "order_number",
        "order_date",
        "status",
        "customer_email",
        "billing_first_name",
        "billing_last_name",
    ]
    header += ["billing_address_1", "billing_city", "billing_postcode", "billing_phone", "shipping_first_name"]
    header += [
        "shipping_last_name",
        "shipping_address_1",
        "shipping_city",
        "shipping_postcode",
        "item_name",
        "item_quantity",
    ]
    rows = [
        header,
        [
            "70",
            "7",
            "9/6/2026 6:29:00",
            "processing",
            "a@example.com",
            "Bill",
            "Payer",
            "Bill Road 1",
            "Espoo",
            "02100",
            "555",
            "Ann",
            "Ash",
            "Road 1",
            "Helsinki",
            "00100",
            "Tea",
            "2",
        ],
        [
            "70",
            "7",
            "9/6/2026 6:29:00",
            "processing",
            "a@example.com",
            "Bill",
            "Payer",
            "Bill Road 1",
            "Espoo",
            "02100",
            "555",
            "Ann",
            "Ash",
            "Road 1",
            "Helsinki",
            "00100",
            "Milk",
            "3",
        ],
        [
            "80",
            "8",
            "9/6/2026 6:29:00",
            "refunded",
            "a@example.com",
            "Bill",
            "Payer",
            "Bill Road 1",
            "Espoo",
            "02100",
            "555",
            "",
            "",
            "",
            "",
            "",
            "Tea",
            "1",
        ],
    ]
    found = read(samples.write_csv(tmp_path / "a.csv", rows))
    order = only(found)
    assert (found.layout, order.id, loads(order), found.merged, found.bad_rows) == (
        "WooCommerce",
        "7",
        {"pieces": 5},
        1,
        1,
    )
    assert (delivery(order).name, delivery(order).address) == ("Ann Ash", "Road 1, 00100 Helsinki")


def test_magento_and_prestashop(tmp_path: Path) -> None:
    """Semicolons, JSON in quoted cells, weights of one piece, and words for what is finished."""
    header = ["ID", "Purchase Point", "Purchase Date", "Bill-to Name", "Ship-to Name", "Grand Total (Base)", "Status"]
    header += ["Billing Address", "Shipping Address", "Customer Email"]
    rows = [
        header,
        [
            "000000012",
            "Main Store",
            "Nov 20, 2026",
            "Boss",
            "Ann",
            "10.00",
            "processing",
            "Elsewhere",
            "Road 1,Helsinki,Uusimaa,00100",
            "a@example.com",
        ],
        [
            "000000013",
            "Main Store",
            "Nov 20, 2026",
            "Boss",
            "Bo",
            "10.00",
            "complete",
            "Elsewhere",
            "Road 2,Helsinki,Uusimaa,00100",
            "",
        ],
    ]
    found = read(samples.write_csv(tmp_path / "m.csv", rows, delimiter=";"))
    order = only(found)
    assert (found.layout, order.id, delivery(order).name) == ("Magento", "000000012", "Ann")
    assert delivery(order).address == "Road 1,Helsinki,Uusimaa,00100"

    address = '{"firstname":"Ann","lastname":"Ash","street":["Road 1",""],"city":"Helsinki",'
    address += '"postcode":"00100","telephone":"1"}'
    rows = [
        ["increment_id", "status", "shipping_address", "total_weight"],
        ["12", "pending", address, "2.5"],
        ["13", "canceled", address, "1"],
    ]
    found = read(samples.write_csv(tmp_path / "q.csv", rows, delimiter=";"))
    order = only(found)
    assert (found.layout, delivery(order).name, delivery(order).phone) == ("Magento", "Ann Ash", "1")
    assert (delivery(order).address, loads(order)) == ("Road 1, 00100 Helsinki", {"weight": 2.5})

    header = ["id_order", "reference", "firstname", "lastname", "company", "address1", "address2", "postcode", "city"]
    header += ["phone", "order_state", "product_name", "product_quantity", "product_weight"]
    rows = [
        header,
        ["5", "XKBKNABJK", "Ann", "Ash", "", "Rue 1", "", "75001", "Paris", "1", "Paiement accepté", "Thé", "3", "0,5"],
        [
            "5",
            "XKBKNABJK",
            "Ann",
            "Ash",
            "",
            "Rue 1",
            "",
            "75001",
            "Paris",
            "1",
            "Paiement accepté",
            "Lait",
            "2",
            "1,25",
        ],
        ["6", "QQQ", "Bo", "B", "", "Rue 2", "", "75001", "Paris", "1", "Livré", "Thé", "3", "0,5"],
    ]
    found = read(samples.write_csv(tmp_path / "p.csv", rows, delimiter=";"))
    order = only(found)
    assert (found.layout, order.id, loads(order)) == ("PrestaShop", "XKBKNABJK", {"pieces": 5, "weight": 4})
    assert delivery(order).name == "Ann Ash"


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (
            "Name,Financial Status,Shipping Name,Shipping Street,Shipping City,Lineitem quantity,Lineitem name",
            "#1,paid,Bob,5 Main St,Boston,2,Cup",
        ),
        (
            "Order Number,Order Status,First Name (Shipping),Address 1&2 (Shipping),City (Shipping),Quantity",
            "#1,Processing,Bob,5 Main St,Boston,2",
        ),
    ],
)
def test_the_street_is_read_under_its_other_name(tmp_path: Path, header: str, row: str) -> None:
    """Exports without the usual column for it have it in another, which is then no column of the sender's own."""
    path = tmp_path / "orders.csv"
    path.write_text(f"{header}\n{row}\n")
    order = samples.only(samples.read(path))
    assert (samples.delivery(order).address, samples.delivery(order).name) == ("5 Main St, Boston", "Bob")
