"""Sheets and API files of delivery products, each as its maker means it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from dispatcher.intake.said import Said
from tests import samples

DAY, HELSINKI_9 = samples.DAY, samples.HELSINKI_9
read, only, loads, windows, clock = samples.read, samples.only, samples.loads, samples.windows, samples.clock
delivery, pickup = samples.delivery, samples.pickup


def test_optimoroute_sheet(tmp_path: Path) -> None:
    """Dates are DD/MM/YYYY, durations minutes, T a task, loads numbered."""
    header = ["Order ID", "Order type", "Date", "Priority", "Assigned to", "Location name", "Address", "Duration"]
    header += [
        "Time window from",
        "Time window to",
        "Load #1",
        "Load #2",
        "Vehicle features",
        "Skills",
        "Notes",
        "Phone",
    ]
    rows = [
        header,
        [
            "A1",
            "D",
            "05/12/2026",
            "H",
            "7",
            "Cafe",
            "Road 1, Helsinki",
            15,
            "08:00",
            "12:30",
            3,
            2.5,
            "FR",
            "SK1;SK2",
            "Ring",
            "040 1",
        ],
        ["A2", "P", "06/12/2026", "", "", "", "Road 2, Helsinki", 5, "", "", "", "", "", "", "", ""],
        ["A3", "T", "07/12/2026", "C", "", "", "Road 3, Helsinki", "", "", "", "", "", "", "", "", ""],
    ]
    for path in (
        samples.write_csv(tmp_path / "a.csv", rows),
        samples.write_xlsx(tmp_path / "a.xlsx", {"Orders": rows}),
    ):
        found = read(path)
        assert (found.layout, len(found.orders), found.bad_rows) == ("OptimoRoute", 3, 0)
        first, second, third = found.orders
        assert (first.id, first.date, first.priority) == ("A1", dt.date(2026, 12, 5), 75)
        assert (delivery(first).name, delivery(first).address) == ("Cafe", "Road 1, Helsinki")
        assert (delivery(first).service_s, windows(first.delivery)) == (900, ["05.12. 08:00-12:30"])
        assert loads(first) == {"load 1": 3, "load 2": 2.5}
        assert (first.skills, first.allowed_drivers) == (frozenset({"sk1", "sk2"}), frozenset({"7"}))
        assert first.fields == {"Vehicle features": "FR"}
        assert (second.delivery, pickup(second).service_s, second.date) == (None, 300, dt.date(2026, 12, 6))
        assert (third.pickup, third.priority) == (None, 100)


def test_optimoroute_api(tmp_path: Path) -> None:
    """Dates are YYYY-MM-DD, several windows stand in a list."""
    order = {
        "operation": "SYNC",
        "orderNo": "ORD1",
        "type": "P",
        "date": "2026-12-05",
        "duration": 20,
        "priority": "M",
        "location": {"address": "Road 1, Helsinki", "locationName": "Flats", "latitude": 60.1, "longitude": 24.9},
        "timeWindows": [{"twFrom": "10:00", "twTo": "10:59"}, {"twFrom": "14:00", "twTo": "15:00"}],
        "load1": 10,
        "skills": ["SK001"],
        "assignedTo": {"serial": "007"},
        "notes": "Back door",
        "phone": "+358401",
    }
    found = read(samples.write_json(tmp_path / "a.json", {"orders": [order]}))
    order_read = only(found)
    assert (found.layout, order_read.id, order_read.date) == ("OptimoRoute API", "ORD1", dt.date(2026, 12, 5))
    task = pickup(order_read)
    assert (task.service_s, task.name, task.note, task.phone) == (1200, "Flats", "Back door", "+358401")
    assert windows(task) == ["05.12. 10:00-10:59", "05.12. 14:00-15:00"]
    assert task.location == (60.1, 24.9)
    assert (loads(order_read), order_read.skills) == ({"load 1": 10}, frozenset({"sk001"}))
    assert order_read.allowed_drivers == frozenset({"007"})


def test_routific_sheet_and_api(tmp_path: Path) -> None:
    """Durations are minutes; Types are what a vehicle must have, no kind of order."""
    header = ["Name", "Address", "Phone", "Email", "Notes", "From", "To", "Duration", "Load", "Types", "Priority"]
    row = ["Shop", "Road 1", "1", "a@example.com", "n", "9:00", "17:00", "12", "4", "cold, lift", ""]
    found = read(samples.write_csv(tmp_path / "a.csv", [header, row]))
    order = only(found)
    assert (found.layout, delivery(order).service_s, loads(order)) == ("Routific", 720, {"load": 4})
    assert (order.skills, windows(order.delivery)) == (frozenset({"cold", "lift"}), ["23.11. 09:00-17:00"])
    visits = {
        "order_1": {
            "location": {"name": "6800 Road", "lat": 60.2, "lng": 24.9},
            "start": "9:00",
            "end": "12:00",
            "duration": 10,
            "load": {"weight": 5, "crates": 2},
            "type": ["A", "B"],
        },
        "order_2": {
            "load": 1,
            "pickup": {"location": {"lat": 60.1, "lng": 24.8}, "start": "8:00", "duration": 3},
            "dropoff": {"location": {"lat": 60.3, "lng": 25.0}, "end": HELSINKI_9, "duration": 4},
        },
    }
    found = read(samples.write_json(tmp_path / "a.json", {"visits": visits, "fleet": {"v": {}}}))
    assert (found.layout, found.rows, found.bad_rows) == ("Routific API", 2, 0)
    first, second = found.orders
    assert (first.id, delivery(first).service_s, delivery(first).name) == ("order_1", 600, "6800 Road")
    assert (loads(first), first.skills) == ({"weight": 5, "crates": 2}, frozenset({"a", "b"}))
    assert (pickup(second).service_s, delivery(second).service_s, loads(second)) == (180, 240, {"load": 1})
    assert windows(second.delivery) == ["23.11. 00:00-09:00"]


def test_spoke_sheet_and_api(tmp_path: Path) -> None:
    """Time at stop is minutes in the sheet, seconds in the API, and times are objects there."""
    header = ["Address Line 1", "Address Line 2", "City", "State", "Zip", "Country", "Earliest Time", "Latest Time"]
    header += ["Time at stop", "Notes", "Recipient Name", "Recipient Email Address", "Recipient Phone Number"]
    header += ["Seller Order Id", "Package Count", "Type"]
    row = [
        "Road 1",
        "",
        "Helsinki",
        "",
        "00100",
        "FI",
        "08:30",
        "15:30",
        "5",
        "Dog",
        "Ann",
        "a@example.com",
        "12",
        "S-1",
        "3",
        "delivery",
    ]
    found = read(samples.write_csv(tmp_path / "a.csv", [header, row]))
    order = only(found)
    assert (found.layout, order.id, delivery(order).service_s) == ("Spoke Dispatch", "S-1", 300)
    assert delivery(order).address == "Road 1, 00100 Helsinki, FI"
    assert (delivery(order).name, delivery(order).email, loads(order)) == ("Ann", "a@example.com", {"pieces": 3})
    stop = {
        "id": "plans/1/stops/9",
        "address": {
            "addressLineOne": "Road 2",
            "city": "Helsinki",
            "zip": "00200",
            "latitude": 60.2,
            "longitude": 24.9,
        },
        "timing": {
            "earliestAttemptTime": {"hour": 9, "minute": 5},
            "latestAttemptTime": {"hour": 11, "minute": 0},
            "estimatedAttemptDuration": 240,
        },
        "recipient": {"name": "Bo", "phone": "+3581"},
        "orderInfo": {"products": ["x"], "sellerOrderId": None},
        "packageCount": 2,
        "activity": "pickup",
    }
    found = read(samples.write_json(tmp_path / "a.json", {"stops": [stop], "nextPageToken": None}))
    order = only(found)
    assert (found.layout, order.id, pickup(order).service_s) == ("Spoke Dispatch API", "plans/1/stops/9", 240)
    assert windows(order.pickup) == ["23.11. 09:05-11:00"]


def test_onfleet_import_sheet_and_tasks(tmp_path: Path) -> None:
    """Times of the sheet have the month first; the API counts milliseconds, minutes, and longitude first."""
    header = ["Recipient_Name", "Recipient_Phone", "Recipient_Notes", "Address_Line1", "Address_Line2", "City/Town"]
    header += ["Postal_Code", "State/Province", "Country", "Latitude", "Longitude", "Task_Details", "Pickup"]
    header += ["completeAfter", "completeBefore", "Driver", "Quantity", "ServiceTime"]
    rows = [
        header,
        [
            "Ann",
            "0401",
            "Dog",
            "Road 1",
            "",
            "Helsinki",
            "00100",
            "",
            "FI",
            "",
            "",
            "Two boxes",
            "FALSE",
            "12/05/2026 09:00",
            "12/05/2026 11:00",
            "Bo",
            "2",
            "4",
        ],
        [
            "Cy",
            "0402",
            "",
            "Road 2",
            "",
            "Helsinki",
            "00100",
            "",
            "FI",
            "",
            "",
            "",
            "TRUE",
            "12/06/2026 10:00",
            "",
            "",
            "1",
            "",
        ],
    ]
    found = read(samples.write_csv(tmp_path / "a.csv", rows))
    assert (found.layout, len(found.orders)) == ("Onfleet", 2)
    first, second = found.orders
    assert (first.date, windows(first.delivery)) == (dt.date(2026, 12, 5), ["05.12. 09:00-11:00"])
    assert (delivery(first).service_s, delivery(first).note, loads(first)) == (240, "Two boxes", {"pieces": 2})
    assert (second.delivery, second.date) == (None, dt.date(2026, 12, 6))
    tasks = [
        {
            "id": "11z1BbsQUZFHD1XAd",
            "shortId": f"6e0d{state}",
            "state": state,
            "pickupTask": True,
            "destination": {
                "address": {
                    "number": "5",
                    "street": "Road",
                    "city": "Helsinki",
                    "postalCode": "00100",
                    "country": "Finland",
                },
                "location": [24.94, 60.17],
            },
            "recipients": [{"name": "Ann", "phone": "+35840"}],
            "completeAfter": HELSINKI_9 * 1000,
            "completeBefore": HELSINKI_9 * 1000 + 3_600_000,
            "quantity": 3,
            "serviceTime": 6,
            "notes": "Gate",
        }
        for state in (0, 3)
    ]
    found = read(samples.write_json(tmp_path / "a.json", tasks))
    order = only(found)
    assert (found.layout, order.id, [p.code for p in found.problems]) == ("Onfleet API", "6e0d0", ["row-done"])
    task = pickup(order)
    assert (task.location, task.service_s, windows(task)) == ((60.17, 24.94), 360, ["23.11. 09:00-10:00"])
    assert (task.address, task.name, task.note) == ("Road 5, 00100 Helsinki, Finland", "Ann", "Gate")
    assert len(read(tmp_path / "a.json", Said(with_done=True)).orders) == 2


def test_route4me_track_pod_and_detrack(tmp_path: Path) -> None:
    """Each names its columns in its own way; Detrack repeats the order for each item."""
    header = ["Address", "Alias", "City", "Zip", "Lat", "Lng", "Phone", "Order Number", "Time", "Time Window Start"]
    header += ["Time Window End", "Weight", "Cube", "Pieces", "Revenue", "Customer Notes", "Colour"]
    row = [
        "Road 1",
        "Kiosk",
        "Helsinki",
        "00100",
        "60.1",
        "24.9",
        "1",
        "R-1",
        "7",
        "09:00",
        "10:00",
        "12.5",
        "0.3",
        "2",
        "99.5",
        "Ring",
        "red",
    ]
    found = read(samples.write_csv(tmp_path / "r.csv", [header, row]))
    order = only(found)
    assert (found.layout, order.id, delivery(order).name, delivery(order).service_s) == (
        "Route4Me",
        "R-1",
        "Kiosk",
        420,
    )
    assert loads(order) == {"weight": 12.5, "volume": 0.3, "pieces": 2}
    assert (order.terms.revenue, order.fields) == (9950, {"Colour": "red"})

    header = ["Order Number", "Order Type", "Order Date", "Shipper", "Client", "Address", "Contact Name", "Phone"]
    header += ["Time Slot From", "Time Slot To", "Weight", "Pallets", "Goods Name", "Goods Quantity", "Service Time"]
    rows = [
        header,
        ["T-1", "Delivery", "2026-12-01", "We", "Shop", "Road 1", "Ann", "1", "09:00", "10:00", 30, 1, "Tea", 2, 5],
        ["T-1", "Delivery", "2026-12-01", "We", "Shop", "Road 1", "Ann", "1", "09:00", "10:00", 30, 1, "Milk", 3, 5],
    ]
    found = read(samples.write_xlsx(tmp_path / "t.xlsx", {"Sheet1": rows}))
    order = only(found)
    assert (found.layout, found.rows, found.merged) == ("Track-POD", 2, 1)
    assert loads(order) == {"weight": 30, "pallets": 1, "pieces": 5}
    assert (delivery(order).name, delivery(order).service_s) == ("Shop", 300)
    assert order.fields["Goods Name"] == "Tea; Milk"

    header = ["D.O. No.", "Date", "Deliver to", "Address", "Delivery time", "Phone No.", "Instructions", "Assign to"]
    header += ["SKU", "Item Description", "Quantity"]
    rows = [
        header,
        ["DO1", "2026-12-01", "Ann", "Road 1", "09:00-12:00", "1", "Bell", "Van 2", "A", "Apples", "2"],
        ["DO1", "2026-12-01", "Ann", "Road 1", "09:00-12:00", "1", "Bell", "Van 2", "B", "Pears", "5"],
        ["DO2", "2026-12-01", "Bo", "Road 2", "", "", "", "", "A", "Apples", "1"],
    ]
    found = read(samples.write_csv(tmp_path / "d.csv", rows))
    assert (found.layout, found.rows, len(found.orders), found.merged) == ("Detrack", 4 - 1, 2, 1)
    assert [loads(o) for o in found.orders] == [{"pieces": 7}, {"pieces": 1}]
    assert found.orders[0].terms.allowed_vehicles == frozenset({"Van 2"})
    assert found.orders[0].fields == {"SKU": "A; B", "Item Description": "Apples; Pears"}


def test_cartoway(tmp_path: Path) -> None:
    """French headers, decimal commas, durations HH:MM:SS; a visit's reference counts before an address's."""
    header = ["référence", "référence visite", "nom", "voie", "code postal", "ville", "lat", "lng", "durée visite"]
    header += ["durée destination", "quantité[KG]", "horaire début 1", "horaire fin 1", "priorité", "position forcée"]
    header += ["type arrêt", "catégories", "commentaire"]
    rows = [
        header,
        [
            "c1",
            "v1",
            "Boutique",
            "Rue 1",
            "33000",
            "Bordeaux",
            "44,84",
            "-0,58",
            "00:05:30",
            "00:02:00",
            "12,5",
            "08:00",
            "25:30",
            "4",
            "fin",
            "visite",
            "frais",
            "Sonner",
        ],
        [
            "c2",
            "",
            "Café",
            "Rue 2",
            "33000",
            "Bordeaux",
            "44,85",
            "-0,59",
            "",
            "",
            "",
            "",
            "",
            "0",
            "neutre",
            "visite",
            "",
            "",
        ],
        ["d", "", "Dépôt", "Rue 3", "33000", "Bordeaux", "", "", "", "", "", "", "", "", "", "site", "", ""],
    ]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";", encoding="cp1252"))
    assert (found.layout, [o.id for o in found.orders]) == ("Cartoway", ["v1", "c2"])
    assert [p.code for p in found.problems] == ["row-depot"]
    first, second = found.orders
    assert (delivery(first).service_s, delivery(first).setup_s) == (330, 120)
    assert (loads(first), first.priority, second.priority) == ({"weight": 12.5}, 100, 50)
    assert windows(first.delivery) == ["23.11. 08:00-01:30"]
    assert (delivery(first).location, first.terms.end) == ((44.84, -0.58), "last")
    assert delivery(first).address == "Rue 1, 33000 Bordeaux"
    assert first.fields["catégories"] == "frais"


def test_coopcycle_deliveries_and_tasks(tmp_path: Path) -> None:
    """Time slots carry dates with the day first; packages are named; a driver is assigned for a day."""
    header = ["pickup.address", "pickup.address.name", "pickup.timeslot", "dropoff.address", "dropoff.address.name"]
    header += [
        "dropoff.address.telephone",
        "dropoff.comments",
        "dropoff.timeslot",
        "dropoff.packages",
        "weight",
        "tour.name",
    ]
    row = ["Rue 1 Paris", "Shop", "2026-12-12 10:00 - 2026-12-12 11:00", "Rue 2 Paris", "Ann", "+336", "Code 5"]
    row += ["05/12/2026 12:00 - 05/12/2026 13:00", "small-box=1 big-box=2", "5.5", "tour"]
    row[2] = "05/12/2026 10:00 - 05/12/2026 11:00"
    found = read(samples.write_csv(tmp_path / "d.csv", [header, row]))
    order = only(found)
    assert (found.layout, order.is_linked, order.date) == ("CoopCycle deliveries", True, dt.date(2026, 12, 5))
    assert windows(order.pickup) == ["05.12. 10:00-11:00"]
    assert windows(order.delivery) == ["05.12. 12:00-13:00"]
    assert loads(order) == {"small box": 1, "big box": 2, "weight": 5.5}
    assert (pickup(order).name, delivery(order).name, delivery(order).note) == ("Shop", "Ann", "Code 5")

    header = ["type", "address.name", "address.telephone", "address.description", "address.floor", "address", "after"]
    header += ["before", "timeslot", "comments", "tags", "weight", "assign"]
    rows = [
        header,
        [
            "pickup",
            "Flowers",
            "0650",
            "Code 12",
            "",
            "1, rue de R Paris",
            "05/12/2026 12:00",
            "05/12/2026 14:00",
            "",
            "Call",
            "big",
            "",
            "bob:05/12/2026",
        ],
        [
            "dropoff",
            "Bar",
            "0651",
            "",
            "",
            "23, rue T Paris",
            "",
            "",
            "2026-12-05 09:00 - 2026-12-05 10:00",
            "",
            "",
            "50.0",
            "",
        ],
        ["pickup", "Grocer", "0652", "", "", "59, rue S Paris", "8h", "10h", "", "", "", "", ""],
    ]
    found = read(samples.write_csv(tmp_path / "t.csv", rows))
    assert (found.layout, len(found.orders), found.bad_rows) == ("CoopCycle tasks", 3, 0)
    flowers, bar, grocer = found.orders
    assert (windows(flowers.pickup), flowers.allowed_drivers) == (["05.12. 12:00-14:00"], frozenset({"bob"}))
    assert (windows(bar.delivery), loads(bar)) == (["05.12. 09:00-10:00"], {"weight": 50})
    assert windows(grocer.pickup) == ["23.11. 08:00-10:00"]


def test_coopcycle_with_several_drops(tmp_path: Path) -> None:
    """One reference with several deliveries is as many linked orders, numbered."""
    header = ["ref", "pickup.address", "dropoff.address", "dropoff.timeslot", "weight"]
    rows = [
        header,
        ["R1", "Rue 1", "Rue 2", "", "2"],
        ["R1", "Rue 1", "Rue 3", "", "3"],
        ["R1", "Rue 1", "Rue 3", "", "4"],
    ]
    found = read(samples.write_csv(tmp_path / "d.csv", rows))
    assert (found.rows, found.merged, found.bad_rows) == (3, 1, 0)
    assert [(o.id, delivery(o).address, loads(o)["weight"]) for o in found.orders] == [
        ("R1-1", "Rue 2", 2),
        ("R1-2", "Rue 3", 7),
    ]
