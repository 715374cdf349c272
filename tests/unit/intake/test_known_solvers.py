"""Files of routing engines and of research, each as its maker means it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from tests import samples

DAY, HELSINKI_9 = samples.DAY, samples.HELSINKI_9
read, only, loads, windows, clock = samples.read, samples.only, samples.loads, samples.windows, samples.clock
delivery, pickup = samples.delivery, samples.pickup


def test_vrp_spreadsheet_solver_in_both_versions(tmp_path: Path) -> None:
    """The sheet 1.Locations is the list without its starting location; amounts say which way goods go."""
    header = ["Location ID", "Name", "Address", "Latitude (y)", "Longitude (x)", "Time window start", "Time window end"]
    header += ["Must be visited?", "Service time", "Pickup amount", "Delivery amount", "Profit"]
    t = dt.time
    rows: list[list[Any]] = [
        header,
        [0, "Depot", "Base", 60.0, 24.0, t(8), t(18), "Starting location", t(0), 0, 0, 0],
        [1, "A", "Road 1", 60.1, 24.1, t(9), t(12), "Must be visited", t(0, 10), 0, 5, 7],
        [2, "B", "Road 2", 60.2, 24.2, t(9), t(12), "May be visited", t(0, 5), 4, 0, 0],
        [3, "C", "Road 3", 60.3, 24.3, t(9), t(12), "Don't visit", t(0, 5), 0, 1, 0],
        [4, "D", "Road 4", 60.4, 24.4, t(9), t(12), "Must be visited", t(0, 5), 2, 1, 0],
    ]
    swapped = [[*r[:3], r[4], r[3], *r[5:]] for r in rows]
    swapped[0][3:5] = ["lon", "lat"]
    sheets = {
        "VRP Solver Console": [["Sequence", "Parameter"], [1, "x"]],
        "3.Vehicles": [["Type", "Capacity"], ["T1", 9]],
    }
    for name, locations in (("v302", rows), ("v38", swapped)):
        found = read(samples.write_xlsx(tmp_path / f"{name}.xlsx", {**sheets, "1.Locations": locations}))
        assert (found.layout, found.sheet) == ("VRP Spreadsheet Solver", "1.Locations")
        first, second = found.orders
        assert (first.id, delivery(first).location, first.must_serve) == ("1", (60.1, 24.1), True)
        assert (delivery(first).service_s, loads(first), first.terms.revenue) == (600, {"load": 5}, 700)
        assert (second.delivery, pickup(second).service_s, second.must_serve, loads(second)) == (
            None,
            300,
            False,
            {"load": 4},
        )
        assert [p.code for p in found.problems] == ["row-depot", "row-no-visit", "both-ways"]


def test_odl_studio(tmp_path: Path) -> None:
    """Linked stops share their job; durations are lengths of time."""
    header = ["id", "job-id", "type", "name", "address", "latitude", "longitude", "service-duration", "start-time"]
    header += ["end-time", "quantity", "required-skills"]
    rows = [
        header,
        ["s1", "", "D", "A", "Road 1", 60.1, 24.1, dt.time(0, 5), dt.time(9), dt.time(12), 3, ""],
        ["s2", "j1", "LP", "B", "Road 2", 60.2, 24.2, dt.time(0, 2), None, None, 4, "lift"],
        ["s3", "j1", "LD", "C", "Road 3", 60.3, 24.3, dt.time(0, 3), None, None, 4, ""],
    ]
    found = read(samples.write_xlsx(tmp_path / "a.xlsx", {"Stops": rows, "VehicleTypes": [["vehicle-id"], ["v"]]}))
    assert (found.layout, found.rows, found.merged, found.bad_rows) == ("ODL Studio", 3, 1, 0)
    first, second = found.orders
    assert (first.id, delivery(first).service_s, loads(first)) == ("s1", 300, {"load": 3})
    assert (second.id, second.is_linked, loads(second), second.skills) == ("j1", True, {"load": 4}, frozenset({"lift"}))
    assert (pickup(second).name, delivery(second).name) == ("B", "C")


def test_amazon_research_data(tmp_path: Path) -> None:
    """Stations are depots; parcels stand in a file beside the routes: seconds and sizes add up; times are UTC."""
    nan = float("nan")
    stops = {
        "AA": {"lat": 47.1, "lng": -122.1, "type": "Station", "zone_id": nan},
        "AB": {"lat": 47.2, "lng": -122.2, "type": "Dropoff", "zone_id": "P-12.3C"},
    }
    route = {"station_code": "DSE5", "date_YYYY_MM_DD": "2018-07-27", "departure_time_utc": "16:02:10", "stops": stops}
    parcel = {
        "scan_status": "DELIVERED",
        "planned_service_time_seconds": 59.3,
        "dimensions": {"depth_cm": 10, "height_cm": 10, "width_cm": 20},
    }
    window = {"start_time_utc": "2018-07-27 15:00:00", "end_time_utc": "2018-07-27 19:00:00"}
    none = {"start_time_utc": nan, "end_time_utc": nan}
    parcels = {"R1": {"AA": {}, "AB": {"p1": {**parcel, "time_window": window}, "p2": {**parcel, "time_window": none}}}}
    routes = samples.write_json(tmp_path / "route_data.json", {"R1": route})
    alone = only(read(routes))
    assert (alone.id, delivery(alone).location, delivery(alone).service_s) == ("R1-AB", (47.2, -122.2), 0)
    packages = samples.write_json(tmp_path / "package_data.json", parcels)
    for path in (routes, packages):
        found = read(path)
        order = only(found)
        assert (found.layout, [p.code for p in found.problems]) == ("Amazon last-mile research data", ["row-depot"])
        assert (order.date, delivery(order).service_s) == (dt.date(2018, 7, 27), 119)
        assert loads(order) == {"pieces": 2, "volume": 0.004}
        assert windows(order.delivery) == ["27.07. 18:00-22:00"]
        assert delivery(order).terms.zones == frozenset({"p-12.3c"})


def test_google_fleet_routing_csv_and_json(tmp_path: Path) -> None:
    """Durations are seconds, penalties prices, demands named beside their figures, soft ends have a price an hour."""
    header = [
        "label",
        "penaltyCost",
        "pickupArrivalWaypoint",
        "pickupDuration",
        "pickupStartTime",
        "pickupSoftStartTime",
    ]
    header += ["pickupEndTime", "pickupCostPerHourBeforeSoftStartTime", "deliveryArrivalWaypoint", "deliveryDuration"]
    header += ["loadDemand1Type", "loadDemand1Value", "loadDemand2Type", "loadDemand2Value", "allowedVehicleIndices"]
    row = [
        "A",
        "50",
        "60.17, 24.94",
        "600",
        "2026-11-23T07:00:00.000Z",
        "2026-11-23T08:00:00.000Z",
        "2026-11-23T10:00:00Z",
    ]
    row += ["60", "Road 1, Helsinki", "90", "weight_lbs", "100", "crates", "3", "1,2"]
    found = read(samples.write_csv(tmp_path / "a.csv", [header, row]))
    order = only(found)
    assert (found.layout, order.price_of_leaving_out, order.is_linked) == ("Google Fleet Routing", 5000, True)
    assert (pickup(order).location, pickup(order).service_s, delivery(order).service_s) == ((60.17, 24.94), 600, 90)
    assert loads(order) == {"weight": 45.359, "crates": 3}
    soft = pickup(order).terms.soft
    assert soft is not None
    assert (clock(soft.window.earliest), soft.early_per_min) == ("23.11. 10:00", 100)
    shipment = {
        "label": "S",
        "penaltyCost": 10,
        "deliveries": [
            {
                "arrivalLocation": {"latitude": 60.1, "longitude": 24.9},
                "duration": "250s",
                "timeWindows": [{"startTime": "2026-11-23T07:00:00Z", "endTime": {"seconds": str(HELSINKI_9 + 3600)}}],
            }
        ],
        "loadDemands": {"weight": {"amount": "10"}},
    }
    found = read(
        samples.write_json(tmp_path / "a.json", {"parent": "p", "model": {"shipments": [shipment], "vehicles": [{}]}})
    )
    order = only(found)
    assert (found.layout, order.id, order.price_of_leaving_out) == ("Google Fleet Routing", "S", 1000)
    assert (delivery(order).service_s, loads(order), windows(order.delivery)) == (
        250,
        {"weight": 10},
        ["23.11. 09:00-10:00"],
    )


def test_vroom(tmp_path: Path) -> None:
    """Seconds, longitude first; jobs and shipments are orders, whatever ids they share."""
    value = {
        "vehicles": [{"id": 1, "start": [24.9, 60.1]}],
        "jobs": [
            {
                "id": 1,
                "location": [24.94, 60.17],
                "service": 300,
                "setup": 60,
                "delivery": [4, 0, 2],
                "skills": [1, 14],
                "priority": 80,
                "time_windows": [[28800, 36000], [50400, 54000]],
            },
            {"id": 2, "location": [24.95, 60.18], "pickup": [1], "description": "Returns"},
            {"id": 3, "location_index": 4},
        ],
        "shipments": [
            {
                "amount": [5],
                "pickup": {"id": 1, "location": [24.9, 60.1], "service": 30},
                "delivery": {"id": 1, "location": [25.0, 60.2], "time_windows": [[HELSINKI_9, HELSINKI_9 + 60]]},
            }
        ],
    }
    found = read(samples.write_json(tmp_path / "a.json", value))
    assert (found.layout, found.rows) == ("VROOM", 4)
    assert [p.code for p in found.problems] == ["address-missing"]
    job, back, shipment = found.orders
    assert (job.id, delivery(job).location, delivery(job).service_s, delivery(job).setup_s) == (
        "1",
        (60.17, 24.94),
        300,
        60,
    )
    assert (loads(job), job.skills, job.priority) == ({"load 1": 4, "load 3": 2}, frozenset({"1", "14"}), 80)
    assert windows(job.delivery) == ["23.11. 08:00-10:00", "23.11. 14:00-15:00"]
    assert (back.delivery, pickup(back).name, back.priority) == (None, "Returns", 50)
    assert (shipment.id, shipment.is_linked, loads(shipment)) == ("shipment 1", True, {"load 1": 5})
    assert windows(shipment.delivery) == ["23.11. 09:00-09:01"]
