"""Traffic, closures, weather, zones and reach by the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.town import MONDAY, order

SQUARE = [[[24.92, 60.1775], [24.95, 60.1775], [24.95, 60.19], [24.92, 60.19], [24.92, 60.1775]]]


@pytest.fixture
def busy(
    command: Callable[..., Any], extract: Path, write_fleet: Callable[..., Path], write_orders: Callable[..., Path]
) -> Callable[..., Any]:
    """The command line on a day file with three located orders on Monday."""
    command("region", "add", extract)
    command("fleet", write_fleet())
    command("import", write_orders(*(order(n) for n in (1, 5, 10))), "--date", MONDAY)
    command("locate", "--date", MONDAY)
    return command


def drawn(folder: Path, **said: object) -> Path:
    path = folder / "drawn.geojson"
    feature = {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": SQUARE}, "properties": said}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


def test_traffic(busy: Callable[..., Any], tmp_path: Path) -> None:
    """An example, a factor of one's own, a file, and off again."""
    shown = busy("traffic", "show", "--json").document
    assert shown["traffic"] is None
    assert all(one["source"] for one in shown["examples"])
    assert busy("traffic", "use", shown["examples"][0]["name"]).status == 0
    hours = busy("traffic", "set", "0.4", "--hours", "7-9", "--days", "mon", "--road", "local", "--json").document
    local = hours["traffic"]["paces"]["local"]
    assert local[7:9] == [0.4, 0.4]
    assert local[31] != 0.4
    assert busy("traffic", "save", tmp_path / "t.json").status == 0
    assert busy("traffic", "off", "--json").document["traffic"] is None
    assert busy("traffic", "load", tmp_path / "t.json", "--json").document["traffic"]["paces"]["local"] == local
    assert busy("traffic", "toll", "12.50", "--json").document["toll_cents"] == 1250
    assert busy("traffic", "use", "Nowhere").status == 1
    assert busy("traffic", "set", "0.4", "--hours", "noon").status == 1
    assert busy("traffic", "set", "9").status == 2


def test_nothing_to_list_is_said(busy: Callable[..., Any]) -> None:
    """An empty answer would leave people in doubt whether anything was done."""
    assert busy("closures", "list").out == "Nothing is closed.\n"
    assert busy("zones", "list").out == "There is no zone yet.\n"


def test_a_listed_closure_says_when_and_for_whom(busy: Callable[..., Any], tmp_path: Path) -> None:
    """Two closures that differ in hours or vehicles alone can be told apart."""
    said = {"first": "2026-11-01", "hours": "07:00-10:00, 22:00-06:00", "weekdays": "mon, sat", "over_kg": 3500}
    busy("closures", "add", drawn(tmp_path, name="market", vehicles="truck, car", **said))
    line = "  market: closed 2026-11-01 to …, Mon, Sat, 07:00-10:00, 22:00-06:00, for car and truck over 3500 kg\n"
    assert line in busy("closures", "list", "--date", MONDAY).out
    (told,) = busy("closures", "list", "--date", MONDAY, "--json").document["closures"]
    assert (told["hours"], told["weekdays"], told["over_kg"]) == (["07:00-10:00", "22:00-06:00"], [1, 6], 3500)
    busy("closures", "remove", "market")
    busy("closures", "add", drawn(tmp_path, name="flood", hours="20-24"))
    assert "  flood: closed, 20:00-24:00\n" in busy("closures", "list", "--date", MONDAY).out


def test_closures(busy: Callable[..., Any], tmp_path: Path) -> None:
    """Taken from a file, listed with the orders inside, and let go."""
    assert busy("closures", "add", drawn(tmp_path, name="flood")).status == 0
    listed = busy("closures", "list", "--date", MONDAY, "--json")
    assert (listed.status, [c["name"] for c in listed.document["closures"]]) == (1, ["flood"])
    assert [p["source"] for p in listed.document["problems"]] == ["A10"]
    assert busy("closures", "save", tmp_path / "saved.geojson").status == 0
    assert busy("closures", "remove", "flood").status == 0
    assert busy("closures", "remove", "flood").status == 1
    assert busy("closures", "add", tmp_path / "saved.geojson", "--json").document["added"] == ["flood"]


def test_the_table_of_what_weather_does_can_be_changed(busy: Callable[..., Any]) -> None:
    """A rule is put in place of the one from the same amount on, let go, and the usual table comes back."""
    usual = busy("weather", "show", "--json").document["rules"]
    own = busy("weather", "rule", "snow", "1", "--speed", "0,5", "--service", "1.4", "--json").document["rules"]
    assert [(r["speed"], r["service"]) for r in own if (r["kind"], r["at_least"]) == ("snow", 1.0)] == [(0.5, 1.4)]
    assert len(own) == len(usual)
    document = busy("weather", "set", "--date", MONDAY, "--snow", "2", "--json").document
    assert (document["speed"][8], document["service"][8]) == (0.5, 1.4)
    assert len(busy("weather", "rule", "rain", "2.5", "--speed", "0.85", "--json").document["rules"]) == len(usual) + 1
    assert busy("weather", "rule", "rain", "3", "--remove").status == 1
    assert len(busy("weather", "rule", "rain", "2.5", "--remove", "--json").document["rules"]) == len(usual)
    assert busy("weather", "usual", "--json").document["rules"] == usual
    assert busy("weather", "rule", "fog", "1").status == 2
    assert busy("weather", "rule", "snow", "1", "--speed", "9").status == 2


def test_weather(busy: Callable[..., Any]) -> None:
    """Typed in by hours, its effect on the plan, and forgotten; the net is asked only where that is allowed."""
    busy("plan", "--date", MONDAY, "--seconds", 1)
    told = busy("weather", "effect", "--date", MONDAY, "--snow", "2", "--json").document
    assert told["with"]["duration_s"] > told["without"]["duration_s"]
    assert busy("weather", "show", "--date", MONDAY, "--json").document["weather"] is None
    kept = busy(
        "weather", "set", "--date", MONDAY, "--rain", "7-9=5", "--temperature", "-2", "--ice", "8-9=1", "--json"
    )
    hours = kept.document["weather"]["hours"]
    assert (hours[7]["rain_mm"], hours[9]["rain_mm"], hours[0]["temperature_c"]) == (5.0, 0.0, -2.0)
    assert (hours[7]["is_icy"], hours[8]["is_icy"]) == (False, True)
    assert kept.document["speed"][7] == 0.83
    assert "08:00" in busy("weather", "show", "--date", MONDAY).out
    assert busy("weather", "fetch", "--date", MONDAY).status == 1
    assert busy("weather", "clear", "--date", MONDAY, "--json").document["weather"] is None
    assert busy("weather", "set", "--rain", "9-7=5").status == 2


def test_zones_and_reach(busy: Callable[..., Any], tmp_path: Path) -> None:
    """A service area tells who lies outside; clusters are kept unless they are only looked at."""
    busy("zones", "add", drawn(tmp_path, name="served", service_area=True))
    listed = busy("zones", "list", "--date", MONDAY, "--json")
    assert (listed.status, listed.document["zones"][0]["orders"]) == (1, ["A10"])
    assert [p["source"] for p in listed.document["problems"]] == ["A1", "A5"]
    assert len(busy("zones", "cluster", 2, "--date", MONDAY, "--dry-run", "--json").document["zones"]) == 3
    assert len(busy("zones", "cluster", 2, "--date", MONDAY, "--json").document["zones"]) == 3
    assert busy("zones", "remove", "served", "Zone 1", "Zone 2").status == 0
    reached = busy("reach", "--minutes", "5,10", "--to", tmp_path / "reach.geojson", "--json").document
    assert [f["properties"]["minutes"] for f in reached["areas"]["features"]] == [10, 5]
    assert json.loads((tmp_path / "reach.geojson").read_text()) == reached["areas"]
    early = busy("reach", "--at", "6:30", "--date", MONDAY, "--json").document
    assert early["leaving"].startswith(f"{MONDAY}T06:30")
    assert busy("reach", "--vehicle", "boat").status == 1
