"""The demo day by the command line: from the order list to every manifest, with the real rooms."""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdfium2
import pytest
from openpyxl import load_workbook

from tests.journeys.conftest import Command

SUFFIXES = (".xlsx", ".csv", ".gpx", ".geojson", ".html", ".txt")


@pytest.mark.usefixtures("with_demo_region")
def test_the_demo_day(command: Command, data_folder: Path) -> None:
    """Every row an order or a problem, every plannable order in a plan without violations, every format readable."""
    day = data_folder / "monday.dispatch"
    date = "2026-11-23"
    resources = Path(__file__).parents[2] / "resources" / "demo"

    def asked(status: int, *words: object) -> dict[str, Any]:
        said = command("--db", day, *words, "--json")
        assert (said.status, said.err) == (status, ""), said.out
        document: dict[str, Any] = json.loads(said.out)
        return document

    asked(0, "region", "use", "helsinki")
    assert asked(0, "fleet", resources / "fleet.xlsx")["shifts"] == 6
    taken = asked(1, "import", resources / "orders.xlsx", "--date", date)
    assert (taken["rows"], taken["orders"], taken["bad_rows"]) == (125, 119, 6)
    assert len({p["row"] for p in taken["problems"]}) == 6
    located = asked(1, "locate", "--date", date)
    unsure = {p["order_id"] for p in located["places"] if p["surety"] != "sure"}
    assert len(unsure) < 5
    plan = asked(1, "plan", "--date", date, "--seconds", "3")
    _check_plan(plan, taken["orders"], unsure)
    drivers = sorted({route["driver"] for route in plan["routes"]})
    out = ("export", "--to", data_folder / "out", "--date", date, "--format")
    (paper,) = asked(0, *out, "pdf", "--driver", drivers[0])["files"]
    with pypdfium2.PdfDocument(paper) as pdf:
        assert drivers[0] in pdf[0].get_textpage().get_text_bounded()
    files = [Path(f) for f in asked(0, *out, "xlsx,csv,gpx,geojson,html,links")["files"]]
    assert Counter(f.suffix for f in files) == {suffix: len(drivers) + 1 for suffix in SUFFIXES}
    served = {id_ for route in plan["routes"] for stop in route["stops"] for id_ in stop["order_ids"]}
    _check_files({f.suffix: f for f in files if "all routes" in f.name}, served, len(drivers))
    assert asked(0, "check")["facts"]["orders"] == "119"


def _check_plan(plan: dict[str, Any], orders: int, unsure: set[str]) -> None:
    assert plan["estimated"] is False
    assert [route["violations"] for route in plan["routes"]] == [[]] * len(plan["routes"])
    served = Counter(id_ for route in plan["routes"] for stop in route["stops"] for id_ in stop["order_ids"])
    left_out = {u["order_id"]: u["verdict"] for u in plan["unassigned"]}
    assert len(served) + len(left_out) == orders
    assert not set(served) & set(left_out)
    assert {id_ for id_, verdict in left_out.items() if verdict == "unplaced"} == unsure
    assert set(left_out.values()) <= {"unplaced", "impossible"}
    for route in plan["routes"]:
        moments = [dt.datetime.fromisoformat(stop[key]) for stop in route["stops"] for key in ("start", "departure")]
        assert moments == sorted(moments)
        assert dt.datetime.fromisoformat(route["start"]) <= moments[0]


def _check_files(whole_day: dict[str, Path], served: set[str], routes: int) -> None:
    cells = {str(cell) for sheet in load_workbook(whole_day[".xlsx"]) for row in sheet.values for cell in row}
    assert served <= cells
    with whole_day[".csv"].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["Order ID"] for row in rows if row["Status"] == "planned"} == served
    names = Counter(element.tag.rpartition("}")[2] for element in ElementTree.parse(whole_day[".gpx"]).iter())
    assert (names["rte"], names["trk"]) == (routes, routes)
    features = json.loads(whole_day[".geojson"].read_text(encoding="utf-8"))["features"]
    kinds = Counter(f["geometry"]["type"] for f in features)
    assert kinds["MultiLineString"] + kinds["LineString"] == routes  # one line where the van never turns back
    assert whole_day[".html"].read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert whole_day[".txt"].read_text(encoding="utf-8").count("https://www.google.com/maps/dir/") >= routes
