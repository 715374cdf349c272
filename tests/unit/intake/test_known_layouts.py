"""What other products export is read without a mapping; maps too; and what a layout leaves room for."""

from __future__ import annotations

from pathlib import Path

from dispatcher.intake.codes import CODES
from dispatcher.intake.forms import NAMES
from dispatcher.intake.known_layouts import known_layouts
from dispatcher.intake.said import Said, order_fields
from tests import samples

DAY, HELSINKI_9 = samples.DAY, samples.HELSINKI_9
read, only, loads, windows, clock = samples.read, samples.only, samples.loads, samples.windows, samples.clock
delivery, pickup = samples.delivery, samples.pickup


def test_the_file_of_layouts_names_only_what_there_is() -> None:
    """Every field, form, unit and code that it names exists, and no two layouts share a name."""
    fields = set(order_fields())
    for known in known_layouts():
        for column in known.columns.values():
            names = [name for name in column.fields if name]
            assert all(name in fields or name.startswith("load.") for name in names), (known.name, names)
            assert not column.rule or column.rule in NAMES
        assert all(skip.why in CODES for skip in known.skips)
        assert {skip.column for skip in known.skips} <= known.columns.keys(), known.name
    names = [known.name for known in known_layouts()]
    assert len(names) == len(set(names))


GPX = """<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="60.17" lon="24.94"><name>Caf\u00e9</name><desc>Ring</desc><type>shop</type>
<time>2020-01-01T00:00:00Z</time></wpt>
<wpt lat="60.18" lon="24.95"><name>Kiosk</name></wpt>
<rte><name>r</name><rtept lat="60.19" lon="24.96"><name>Third</name></rtept></rte></gpx>"""
KML = """<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>North</name>
<Placemark id="p1">
<name>Shop</name><description>Bell</description><phoneNumber>1</phoneNumber>
<ExtendedData><Data name="Weight"><value>12.5</value></Data></ExtendedData>
<Point><coordinates>24.94,60.17,0</coordinates></Point></Placemark>
<Placemark><name>Area</name><Polygon><outerBoundaryIs/></Polygon></Placemark>
<Placemark><name>Bar</name><address>Road 1, Helsinki</address></Placemark></Folder></Document></kml>"""


def test_points_of_maps(tmp_path: Path) -> None:
    """Waypoints, placemarks and features are orders; lines and areas are counted and said."""
    gpx, kml, kmz = tmp_path / "a.gpx", tmp_path / "a.kml", tmp_path / "a.kmz"
    gpx.write_text(GPX, "utf-8")
    found = read(gpx)
    assert (found.layout, found.sheet, [delivery(o).name for o in found.orders]) == (
        "GPX",
        "Waypoints",
        ["Café", "Kiosk"],
    )
    assert (delivery(found.orders[0]).location, delivery(found.orders[0]).note) == ((60.17, 24.94), "Ring")
    kml.write_text(KML, "utf-8")
    import zipfile

    with zipfile.ZipFile(kmz, "w") as archive:
        archive.writestr("doc.kml", KML)
    for path in (kml, kmz):
        found = read(path)
        assert (found.layout, found.rows, [p.code for p in found.problems]) == ("KML", 3, ["row-no-point"])
        shop, bar = found.orders
        assert (shop.id, delivery(shop).location, loads(shop), delivery(shop).phone) == (
            "p1",
            (60.17, 24.94),
            {"weight": 12.5},
            "1",
        )
        assert (delivery(bar).address, shop.fields["folder"]) == ("Road 1, Helsinki", "North")
    features = [
        {
            "type": "Feature",
            "id": 7,
            "geometry": {"type": "Point", "coordinates": [24.94, 60.17]},
            "properties": {"name": "Shop", "Weight kg": 3, "phone": "1"},
        },
        {
            "type": "Feature",
            "geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 1]]},
            "properties": {"name": "Way"},
        },
    ]
    found = read(samples.write_json(tmp_path / "a.geojson", {"type": "FeatureCollection", "features": features}))
    order = only(found)
    assert (found.layout, order.id, delivery(order).location, loads(order)) == (
        "GeoJSON",
        "7",
        (60.17, 24.94),
        {"weight": 3},
    )
    assert [p.code for p in found.problems] == ["row-no-point"]


def test_extra_and_renamed_columns_fall_back_to_the_aliases(tmp_path: Path) -> None:
    """A layout is no cage: what it does not name is read as in any list."""
    header = ["D.O. No.", "Deliver to", "Address", "Gewicht kg", "Fenster", "Zeitfenster"]
    found = read(samples.write_csv(tmp_path / "a.csv", [header, ["1", "Ann", "Road 1", "12,5", "x", "9-12"]]))
    order = only(found)
    assert (found.layout, loads(order), windows(order.delivery)) == (
        "Detrack",
        {"weight": 12.5},
        ["23.11. 09:00-12:00"],
    )
    assert order.fields == {"Fenster": "x"}


def test_a_list_of_ones_own_is_no_known_layout(tmp_path: Path) -> None:
    """Common words alone are nobody's layout."""
    header = ["Order ID", "Type", "Date", "Name", "Address", "Window from", "Window to", "Service minutes", "Notes"]
    found = read(
        samples.write_csv(tmp_path / "a.csv", [header, ["1", "D", "2026-11-23", "Ann", "Road 1", "9:00", "", "5", ""]])
    )
    assert found.layout == ""


def test_what_a_person_says_of_a_column_counts_more(tmp_path: Path) -> None:
    """A mapping lies over the layout; its other columns stay as the product means them."""
    header = ["D.O. No.", "Deliver to", "Address", "Instructions", "Quantity"]
    path = samples.write_csv(tmp_path / "a.csv", [header, ["1", "Ann", "Road 1", "Bell", "3"]])
    order = only(read(path, Said(mapping={"Quantity": "", "Instructions": "name"})))
    assert (delivery(order).name, order.load, order.id) == ("Bell", {}, "1")


def test_fleetbase_stops_of_one_order_are_linked(tmp_path: Path) -> None:
    """A pickup and a dropoff with the same reference are one order."""
    header = [
        "order_ref",
        "stop_type",
        "street1",
        "time_window_start",
        "time_window_end",
        "weight_kg",
        "parcels",
        "skills",
    ]
    rows = [
        header,
        ["F1", "pickup", "Road 1", "08:00", "09:00", "5", "1", ""],
        ["F1", "dropoff", "Road 2", "10:00", "12:00", "5", "1", "lift,cold"],
    ]
    found = read(samples.write_csv(tmp_path / "a.csv", rows))
    order = only(found)
    assert (found.layout, found.merged, order.is_linked, loads(order)) == (
        "Fleetbase",
        1,
        True,
        {"weight": 5, "pieces": 1},
    )
    assert order.skills == frozenset({"lift", "cold"})
