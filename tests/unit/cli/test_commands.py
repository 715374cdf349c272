"""Each command's answer in JSON and in words, and the status that it ends with."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.town import MONDAY, TOWN, order
from tests.unit.cli.conftest import Command

WriteOrders = Callable[..., Path]
PROBLEM = {"code", "sheet", "row", "column", "cause", "remedy", "source"}


@pytest.fixture
def working(command: Command, extract: Path, write_fleet: Callable[..., Path], write_orders: WriteOrders) -> Command:
    """A region, a fleet and four orders: one impossible, one unplaced."""
    rows = (
        order(1, From="09:00", To="10:00"),
        order(2),
        order(3, From="05:00", To="06:00"),
        order(4, Address="Nowhere Lane 4"),
    )
    assert command("region", "add", extract).status == 0
    assert command("fleet", write_fleet()).status == 0
    assert command("import", write_orders(*rows), "--date", MONDAY).status == 0
    return command


def test_import(working: Command, write_orders: WriteOrders) -> None:
    """rows, orders, problems and coercions as documented; status 1 since a row is bad."""
    rows = (order(5, Service="10 min"), order(6, From="16:00", To="09:00"))
    said = working("import", write_orders(*rows, name="more.csv"), "--date", MONDAY, "--json")
    document = said.document
    assert said.status == 1
    assert {"rows", "orders", "problems", "coercions"} <= set(document)
    assert (document["rows"], document["orders"], document["bad_rows"]) == (2, 1, 1)
    assert [set(p) for p in document["problems"]] == [PROBLEM]
    assert {k: document["problems"][0][k] for k in ("code", "row", "source")} == {
        "code": "window-reversed",
        "row": 3,
        "source": "more.csv",
    }
    assert all(set(c) == {"sheet", "row", "column", "before", "after", "rule"} for c in document["coercions"])
    assert (document["new"], document["dates"]) == (["A5"], ["2026-11-23"])


def test_import_of_a_good_list_ends_with_0(working: Command, write_orders: WriteOrders) -> None:
    """The same list again too."""
    path = write_orders(order(5), name="more.csv")
    assert working("import", path, "--date", MONDAY).status == 0
    assert working("import", path, "--date", MONDAY, "--json").document["unchanged"] == 1


def test_fleet(working: Command, write_fleet: Callable[..., Path]) -> None:
    """How many of each."""
    said = working("fleet", write_fleet(shifts=3), "--json")
    assert said.status == 0
    assert {k: said.document[k] for k in ("depots", "vehicles", "drivers", "shifts")} == {
        "depots": 1,
        "vehicles": 3,
        "drivers": 3,
        "shifts": 3,
    }


def test_locate(working: Command) -> None:
    """Every place with its confidence, candidates for the unsure, status 1 while some are."""
    said = working("locate", "--json", "--date", MONDAY)
    assert said.status == 1
    places = {p["order_id"]: p for p in said.document["places"]}
    assert set(places) == {"A1", "A2", "A3", "A4", "yard"}
    assert {(places[id_]["kind"], places[id_]["surety"]) for id_ in ("A1", "A4", "yard")} == {
        ("delivery", "sure"),
        ("delivery", "ask"),
        ("depot", "sure"),
    }
    assert (places["A1"]["lat"], places["A1"]["lon"]) == TOWN["Bay Street 1"]
    assert places["A1"]["confidence"] >= 0.85
    assert set(places["A1"]["candidates"][0]) == {"label", "lat", "lon", "confidence", "precision"}


def test_locate_with_a_pin(working: Command) -> None:
    """The pin places the order; then all are sure and the status is 0."""
    said = working("locate", "--json", "--date", MONDAY, "--pin", "nowhere lane 4", "--at", "60.2,25.0")
    assert said.status == 0
    place = next(p for p in said.document["places"] if p["order_id"] == "A4")
    assert (place["lat"], place["lon"], place["source"]) == (60.2, 25.0, "pin")


def _times(stop: dict[str, Any]) -> list[dt.datetime]:
    return [dt.datetime.fromisoformat(stop[key]) for key in ("arrival", "start", "departure")]


def test_plan(working: Command) -> None:
    """The documented keys, times in ISO 8601 with the zone's offset, what is left out with verdict and reasons."""
    said = working("plan", "--json", "--date", MONDAY, "--seconds", "1", "--seed", "3")
    document = said.document
    assert said.status == 1
    assert {"routes", "unassigned", "estimated", "seconds"} <= set(document)
    assert document["estimated"] is False
    (route,) = document["routes"]
    assert {"driver", "vehicle", "distance_m", "duration_s", "stops", "violations"} <= set(route)
    assert route["violations"] == []
    for stop in route["stops"]:
        assert set(stop) == {"order_ids", "lat", "lon", "arrival", "start", "departure"}
        assert _times(stop) == sorted(_times(stop))
        assert {t.utcoffset() for t in _times(stop)} == {dt.timedelta(hours=2)}
    assert sorted(id_ for stop in route["stops"] for id_ in stop["order_ids"]) == ["A1", "A2"]
    first = next(stop for stop in route["stops"] if "A1" in stop["order_ids"])
    assert "2026-11-23T09:00:00+02:00" <= first["start"] <= "2026-11-23T10:00:00+02:00"
    assert {u["order_id"]: u["verdict"] for u in document["unassigned"]} == {"A3": "impossible", "A4": "unplaced"}
    assert all(set(reason) == {"rule", "shift", "text"} for u in document["unassigned"] for reason in u["reasons"])


def test_plan_in_words(working: Command) -> None:
    """One line a route, what is left out and why."""
    said = working("plan", "--date", MONDAY, "--seconds", "1")
    assert said.status == 1
    assert "2026-11-23: 1 route, 2 stops" in said.out
    assert "left out: A3 (impossible)" in said.out
    assert "05:00–06:00" in said.out
    assert said.err == ""


def test_plan_with_choices(working: Command) -> None:
    """What stays of the plan, and what matters beside cost, can be said; a driver goes by the name people use."""
    first = working("plan", "--json", "--date", MONDAY, "--seconds", "1").document
    for choice in (("--keep",), ("--resequence",), ("--driver", "Driver 1", "--driver", "driver-2")):
        again = working("plan", "--json", "--date", MONDAY, "--seconds", "1", *choice, "--punctuality", "1")
        assert [[s["order_ids"] for s in r["stops"]] for r in again.document["routes"]] == [
            [s["order_ids"] for s in r["stops"]] for r in first["routes"]
        ]
    refused = working("plan", "--date", MONDAY, "--driver", "Nobody")
    assert refused.status == 1


def test_export(working: Command, tmp_path: Path) -> None:
    """The files that were written, for the day and for each driver, or for one driver."""
    working("plan", "--date", MONDAY, "--seconds", "1")
    said = working("export", "--to", tmp_path / "out", "--format", "csv,gpx", "--date", MONDAY, "--json")
    assert said.status == 0
    files = [Path(f) for f in said.document["files"]]
    assert len(files) == 4
    assert sorted(files) == sorted((tmp_path / "out").iterdir())
    driver = next(f.stem for f in files if "Driver" in f.name).removeprefix("2026-11-23 ")
    one = working("export", "--to", tmp_path / "one", "--format", "geojson", "--driver", driver.upper(), "--json")
    assert [Path(f).name for f in one.document["files"]] == [f"2026-11-23 {driver}.geojson"]
    json.loads((tmp_path / "one" / f"2026-11-23 {driver}.geojson").read_text(encoding="utf-8"))


def test_regions(command: Command, extract: Path) -> None:
    """Added, listed, changed: always all regions with the one in use."""
    assert command("region", "list", "--json").document == {"regions": [], "unfinished": []}
    added = command("region", "add", extract, "--name", "north", "--json").document
    assert set(added["regions"][0]) >= {"name", "in_use", "addresses", "time_zone", "box", "attribution", "bytes"}
    command("region", "add", extract)
    used = command("region", "use", "north", "--json").document
    assert [(r["name"], r["in_use"]) for r in used["regions"]] == [("north", True), ("town", False)]
    assert "* north" in command("region", "list").out
    assert command("region", "use", "south").status == 1
    renamed = command("region", "rename", "north", "upper", "--json").document
    assert [(r["name"], r["in_use"]) for r in renamed["regions"]] == [("town", False), ("upper", True)]
    assert command("region", "delete", "town").status == 1  # nobody is there to be asked
    assert command("region", "delete", "upper", "--yes").status == 1
    left = command("region", "delete", "upper", "--yes", "--even-in-use", "--json").document
    assert [r["name"] for r in left["regions"]] == ["town"]
    assert command("region", "open", extract).status == 1


def test_check(working: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Facts and problems; the region that is gone is one."""
    from dispatcher.store import connection

    if not connection.is_wal_safe(connection.sqlite_version()):
        monkeypatch.setattr(connection.sqlite3, "sqlite_version", "3.51.3")
    said = working("check", "--json")
    assert (said.status, said.document["problems"]) == (0, [])
    assert said.document["facts"]["orders"] == "4"
    assert "All is well." in working("check").out


def test_template(command: Command, tmp_path: Path) -> None:
    """Written, and taken again by the command that it is for."""
    for name in ("orders.xlsx", "fleet.xlsx"):
        said = command("template", tmp_path / name, "--json")
        assert (said.status, said.document) == (0, {"file": str(tmp_path / name)})
    assert command("fleet", tmp_path / "fleet.xlsx").status == 0
    assert command("import", tmp_path / "orders.xlsx").status == 0
    assert command("template", tmp_path / "orders.xlsx").status == 1


def test_refusals_are_lists_of_problems(working: Command, tmp_path: Path) -> None:
    """In words on standard error, or in JSON on standard output; status 1."""
    said = working("import", tmp_path / "nothing.xlsx")
    assert (said.status, said.out) == (1, "")
    assert "[file-missing]" in said.err
    as_json = working("import", tmp_path / "nothing.xlsx", "--json")
    assert (as_json.status, as_json.err) == (1, "")
    assert [(p["code"], set(p)) for p in as_json.document["problems"]] == [("file-missing", PROBLEM)]


def test_faults_of_the_machine_end_with_3(working: Command, tmp_path: Path) -> None:
    """Here a file stands where the folder should be."""
    working("plan", "--date", MONDAY, "--seconds", "1")
    (tmp_path / "out").write_text("mine")
    said = working("export", "--to", tmp_path / "out", "--date", MONDAY)
    assert said.status == 3
    assert "[folder-not-made]" in said.err


@pytest.mark.parametrize("before", [True, False])
def test_the_day_file_may_be_named_before_and_after_the_command(
    command: Command, write_orders: WriteOrders, tmp_path: Path, before: bool
) -> None:
    """--db means the same in both places."""
    named = ["--db", tmp_path / "other.dispatch"]
    words = ["import", write_orders(order(1)), "--date", MONDAY]
    assert command(*named, *words).status == 0 if before else command(*words, *named).status == 0
    assert (tmp_path / "other.dispatch").is_file()
    assert not (tmp_path / "day.dispatch").exists()
    assert command(*named, "region", "list").status == 0
    assert command("region", "list", *named).status == 0
