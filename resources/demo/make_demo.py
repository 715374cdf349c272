"""Makes the demo day's two workbooks from the demo region's own addresses: `python resources/demo/make_demo.py`.

Firms are invented and there are no people's names. The same region and seed give the same rows.
"""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from dispatcher.model.place import Location
from dispatcher.model.travel import UNREACHABLE
from dispatcher.places.build import build_address_index
from dispatcher.places.decision import decide
from dispatcher.places.search import AddressIndex
from dispatcher.roads.build import build_roads
from dispatcher.roads.embedded import ValhallaRouter

HERE = Path(__file__).resolve().parent
EXTRACT = HERE.parent / "regions" / "helsinki.osm.pbf"
SEED = 2026

KINDS = (
    ("Bakery", ("weight", 18, 60), ("pieces", 4, 12), (6, 30), 4),
    ("Café", ("weight", 8, 40), ("pieces", 2, 8), (7, 30), 4),
    ("Bookshop", ("weight", 10, 70), ("pieces", 1, 9), (10, 0), 5),
    ("Flower Shop", ("weight", 5, 30), ("pieces", 2, 10), (8, 0), 4),
    ("Pharmacy", ("weight", 3, 15), ("pieces", 1, 5), (8, 0), 3),
    ("Hotel", ("weight", 40, 140), ("pieces", 6, 20), (7, 0), 8),
    ("Office", ("weight", 4, 50), ("pieces", 1, 10), (8, 30), 5),
    ("Gallery", ("weight", 5, 60), ("pieces", 1, 4), (11, 0), 7),
    ("Fish Counter", ("weight", 15, 80), ("pieces", 2, 8), (7, 0), 5),
    ("Kiosk", ("weight", 6, 35), ("pieces", 2, 7), (8, 0), 3),
)
NAMES = (
    "Northern Light", "Blue Anchor", "Old Harbour", "Granite", "Seagull", "Birch", "Lighthouse", "Green Tram",
    "Cloudberry", "Winter Garden", "Copper Roof", "Lantern", "Juniper", "Sailor", "White Pier", "Amber",
    "Cobblestone", "Rowan", "Kettle", "Snow Goose", "Linden", "Market Bell", "Ferry", "Red Brick", "Heather",
)  # fmt: skip
COLD = {"Fish Counter", "Pharmacy"}
HEADERS = (
    "Order ID", "Type", "Customer", "Address", "Postcode", "City", "From", "To", "From 2", "To 2", "Service min",
    "Weight kg", "Pieces", "Skills", "Priority", "Must serve", "Phone", "Note", "Latitude", "Longitude",
    "Pickup address", "Pickup name", "Invoice",
)  # fmt: skip


def main() -> None:
    """Write orders.xlsx and fleet.xlsx beside this file."""
    chance = random.Random(SEED)
    houses = _houses()
    chance.shuffle(houses)
    rows = [*_orders(chance, houses), *_odd_orders(houses[113:])]
    bad = list(_bad_rows(houses[130:]))
    # Bad rows stand among the good ones, as they do in real lists.
    for spot, row in zip((17, 34, 51, 68, 85, 102), bad, strict=True):
        rows.insert(spot, row)
    _write_orders(rows)
    _write_fleet(houses[-1])
    print(f"{len(rows)} rows, {len(bad)} of them bad on purpose")


def _houses() -> list[tuple[str, str]]:
    """(street and number, postcode) of the plain house numbers that the search is sure of and vans can reach."""
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "addresses.sqlite"
        build_address_index(EXTRACT, index)
        db = sqlite3.connect(index)
        found = db.execute(
            "SELECT DISTINCT s.name, a.house, a.postcode FROM address a JOIN street s ON s.id = a.street_id "
            "WHERE a.postcode <> '' AND a.house GLOB '[0-9]*' AND a.house NOT GLOB '*[^0-9]*' ORDER BY 1, a.number, 3"
        ).fetchall()
        db.close()
        once: dict[str, str] = {}
        for street, house, postcode in found:
            once.setdefault(f"{street} {house}", postcode)
        with AddressIndex(index) as search:
            sure = {a: decide(search.search(f"{a}, {p} Helsinki")).chosen for a, p in once.items()}
        build_roads(EXTRACT, Path(folder) / "roads")
        reached = _within_reach({a: c.location for a, c in sure.items() if c is not None}, Path(folder) / "roads")
    return [(address, once[address]) for address in reached]


def _within_reach(places: dict[str, Location], roads: Path) -> list[str]:
    """The addresses that a van can drive to and away from: at the extract's edge some roads are cut off."""
    router = ValhallaRouter(roads)
    seconds = router.travel(list(places.values())).duration_s
    router.close()
    most = len(places) // 2
    lost = [i for i, row in enumerate(seconds) if sum(s >= UNREACHABLE for s in row) > most]
    lost += [i for i in range(len(places)) if sum(row[i] >= UNREACHABLE for row in seconds) > most]
    return [address for i, address in enumerate(places) if i not in set(lost)]


def _orders(chance: random.Random, houses: list[tuple[str, str]]) -> Iterator[dict[str, Any]]:
    for i, (address, postcode) in enumerate(houses[:113]):
        kind, weight, pieces, opens, minutes = KINDS[i % len(KINDS)]
        row: dict[str, Any] = {
            "Order ID": f"H-{1001 + i}",
            "Customer": f"{NAMES[(i * 7 + i // len(NAMES)) % len(NAMES)]} {kind}",
            "Address": address,
            "Postcode": postcode,
            "City": "Helsinki",
            "Service min": minutes,
            "Weight kg": round(chance.uniform(*weight[1:]), 1),
            "Pieces": chance.randint(*pieces[1:]),
            "Phone": f"+358 9 555 {chance.randint(0, 9999):04d}",
            "Invoice": f"INV-{70_000 + i * 3}",
        }
        _add_window(chance, row, opens)
        if kind in COLD:
            row["Skills"] = "cold"
        if i % 9 == 4:
            row["Type"], row["Note"] = "P", "Empty crates to take back"
        if i % 13 == 5:
            row["Priority"] = "H"
        if i % 23 == 7:
            row["Must serve"] = "yes"
        if i % 6 == 2:
            row["Note"] = chance.choice(("Use the yard", "Ring at the side door", "Second floor, lift", "Call before"))
        yield row


def _add_window(chance: random.Random, row: dict[str, Any], opens: tuple[int, int]) -> None:
    """Six in ten have a window of two to five hours; a few close over noon."""
    share = chance.random()
    if share < 0.6:
        start = max(8 * 60, opens[0] * 60 + opens[1]) + 30 * chance.randint(0, 6)
        end = min(start + 60 * chance.randint(2, 5), 16 * 60)
        row["From"], row["To"] = _clock(start), _clock(end)
    if share < 0.08:
        row["From"], row["To"], row["From 2"], row["To 2"] = _clock(540), _clock(690), _clock(780), _clock(930)


def _odd_orders(houses: list[tuple[str, str]]) -> Iterator[dict[str, Any]]:
    """Things that a real list has: linked orders, a pin by coordinates, unsure addresses, one that fits no van."""
    for i in range(3):
        (pickup, _), (address, postcode) = houses[2 * i], houses[2 * i + 1]
        yield {
            "Order ID": f"H-{2001 + i}", "Type": "T", "Customer": "Harbour Print Works", "Address": address,
            "Postcode": postcode, "City": "Helsinki", "Pickup address": f"{pickup}, Helsinki",
            "Pickup name": "Paper Store", "Service min": 4, "Weight kg": 20 + 5 * i, "Pieces": 2,
            "To": dt.time(15, 0), "Note": "Proofs, keep flat", "Phone": "+358 9 555 0100",
        }  # fmt: skip
    yield {
        "Order ID": "H-2004", "Customer": "Ice Swimmers' Kiosk", "Service min": 3, "Weight kg": 12.5, "Pieces": 1,
        "Latitude": 60.17049, "Longitude": 24.94893, "Note": "By the railings, no address",
    }  # fmt: skip
    yield {
        "Order ID": "H-2005", "Customer": "Typo Office", "Address": "Aleksanterinkadu 1523", "City": "Helsinki",
        "Service min": 5, "Weight kg": 7, "Pieces": 1, "Note": "The house number is not in the region",
    }  # fmt: skip
    yield {
        "Order ID": "H-2006", "Customer": "Piano Mover's Dream", "Address": houses[8][0], "Postcode": houses[8][1],
        "City": "Helsinki", "Service min": 20, "Weight kg": 2400, "Pieces": 1, "Note": "Heavier than any van takes",
    }  # fmt: skip


def _bad_rows(houses: list[tuple[str, str]]) -> Iterator[dict[str, Any]]:
    """Six rows that cannot be taken, each for another reason."""

    def row(number: int, customer: str, **more: Any) -> dict[str, Any]:
        address, postcode = houses[number]
        base = {"Order ID": f"H-90{number:02d}", "Customer": customer, "Address": address, "Postcode": postcode,
                "City": "Helsinki", "Service min": 5, "Weight kg": 10, "Pieces": 1}  # fmt: skip
        return base | more

    yield row(1, "No Address Café", Address=None, Postcode=None, City=None)
    yield row(2, "Backwards Bakery", From=dt.time(15, 0), To=dt.time(9, 0))
    yield row(3, "Negative Hotel", **{"Weight kg": -40})
    yield row(4, "After Lunch Office", From="sometime", To="after lunch")
    yield row(5, "Twice Told Kiosk", **{"Order ID": "H-1001"})
    yield row(6, "Far Out Gallery", Latitude=160.17, Longitude=24.94)


def _clock(minutes: int) -> dt.time:
    return dt.time(minutes // 60, minutes % 60)


def _write_orders(rows: list[dict[str, Any]]) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Orders"
    sheet.append(["Morning deliveries, Helsinki centre"])
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.append([])
    sheet.append(list(HEADERS))
    for row in rows:
        sheet.append([row.get(header) for header in HEADERS])
    for column in ("E", "Q", "A", "W"):
        for cell in sheet[column][3:]:
            cell.number_format = "@"
    for column in ("G", "H", "I", "J"):
        for cell in sheet[column][3:]:
            cell.number_format = "hh:mm"
    _dress(sheet, 3)
    sheet.freeze_panes = "A4"
    workbook.save(HERE / "orders.xlsx")


def _write_fleet(depot: tuple[str, str]) -> None:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    noon = "11:30-13:00 30 min"
    tables: dict[str, list[list[Any]]] = {
        "Depots": [["ID", "Name", "Address"], ["yard", "The yard", f"{depot[0]}, {depot[1]} Helsinki"]],
        "Vehicles": [
            ["ID", "Name", "Capacity kg", "Capacity pieces", "Cost per use", "Cost per km", "Cost per hour",
             "Speed factor", "Max km", "Max stops", "Skills"],
            ["van-1", "White van 1", 1100, 200, 40, 0.45, 34, 1, None, None, None],
            ["van-2", "White van 2", 1100, 200, 40, 0.45, 34, 1, None, None, None],
            ["van-3", "Fridge van", 900, 150, 55, 0.55, 36, 1, None, None, "cold"],
            ["van-4", "Blue van", 800, 160, 35, 0.4, 33, 1, None, 40, None],
            ["van-5", "Electric van", 700, 120, 30, 0.2, 33, 1, 90, None, "cold"],
            ["bike-1", "Cargo bike", 120, 30, 8, 0.05, 28, 0.8, 25, 25, None],
        ],
        "Drivers": [
            ["ID", "Name", "Phone"],
            *[[f"driver-{x.lower()}", f"Driver {x}", f"+358 40 555 010{i}"] for i, x in enumerate("ABCDEF")],
        ],
        "Shifts": [
            ["Driver", "Vehicle", "From", "To", "Start depot", "End depot", "Breaks"],
            ["driver-a", "van-1", dt.time(8), dt.time(16), "yard", "yard", noon],
            ["driver-b", "van-2", dt.time(8), dt.time(16), "yard", "yard", noon],
            ["driver-c", "van-3", dt.time(7), dt.time(15), "yard", "yard", noon],
            ["driver-d", "van-4", dt.time(9), dt.time(17), "yard", "yard", noon],
            ["driver-e", "van-5", dt.time(8), dt.time(14), "yard", "yard", noon],
            ["driver-f", "bike-1", dt.time(9), dt.time(13), "yard", "yard", None],
        ],
    }  # fmt: skip
    for title, rows in tables.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
        _dress(sheet, 1)
    for column in ("C", "D"):
        for cell in workbook["Shifts"][column][1:]:
            cell.number_format = "hh:mm"
    workbook.save(HERE / "fleet.xlsx")


def _dress(sheet: Worksheet, header: int) -> None:
    for cell in sheet[header]:
        cell.font = Font(bold=True, color="FFFFFFFF")
        cell.fill = PatternFill("solid", fgColor="FF1F4E79")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        texts = [str(sheet.cell(r, cell.column).value or "") for r in range(header, sheet.max_row + 1)]
        sheet.column_dimensions[cell.column_letter].width = min(34, max(9, *(len(t) + 2 for t in texts)))
    sheet.row_dimensions[header].height = 30


if __name__ == "__main__":
    main()
