"""An extract becomes a basemap, or words why not."""

# mypy: disallow-untyped-calls=False
# (mapbox_vector_tile comes without types)

from __future__ import annotations

import gc
import gzip
import multiprocessing
from itertools import pairwise
from pathlib import Path

import mapbox_vector_tile
import osmium
import pytest

from dispatcher.maps import pyramid
from dispatcher.maps.basemap import Basemap
from dispatcher.maps.building import build_basemap
from dispatcher.maps.mercator import tiles_over, to_unit
from dispatcher.model.geometry import MapFeature, Shape
from dispatcher.model.place import Box, Location
from dispatcher.model.problem import MachineFault, Refused, Stopped

REPOSITORY = Path(__file__).parents[3]
HELSINKI = REPOSITORY / "resources" / "regions" / "helsinki.osm.pbf"
BOX = Box(10.00, 20.00, 10.10, 20.10)


Line = tuple[dict[str, str], list[tuple[float, float]]]


def write_extract(path: Path, lines: list[Line], hole: list[tuple[float, float]] | None = None) -> Path:
    """A small .osm.pbf with ways over (lat, lon) points, cut to BOX. `hole`: out of the last way, made a water area."""
    header = osmium.io.Header()
    box = osmium.osm.Box(osmium.osm.Location(BOX.west, BOX.south), osmium.osm.Location(BOX.east, BOX.north))
    header.add_box(box)
    number = 0
    lines = [*lines, ({}, hole)] if hole else lines
    with osmium.SimpleWriter(str(path), header=header, overwrite=True) as writer:
        ways: list[osmium.osm.mutable.Way] = []
        for tags, points in lines:
            numbers: dict[tuple[float, float], int] = {}
            for lat, lon in points:
                if (lat, lon) not in numbers:
                    number += 1
                    numbers[lat, lon] = number
                    writer.add_node(osmium.osm.mutable.Node(id=number, location=(lon, lat)))
            ways.append(osmium.osm.mutable.Way(id=len(ways) + 1, tags=tags, nodes=[numbers[p] for p in points]))
        for way in ways:
            writer.add_way(way)
        if hole:
            members = [("w", len(ways) - 1, "outer"), ("w", len(ways), "inner")]
            tags = {"type": "multipolygon", "natural": "water"}
            writer.add_relation(osmium.osm.mutable.Relation(id=1, tags=tags, members=members))
    return path


STREET = ({"highway": "residential", "name": "Long Street"}, [(10.05, 20.001 + n / 1000) for n in range(99)])


def build(folder: Path, *lines: Line, hole: list[tuple[float, float]] | None = None) -> Basemap:
    target = folder / "map.pmtiles"
    build_basemap(write_extract(folder / "small.osm.pbf", [STREET, *lines], hole), target)
    return Basemap(target)


def is_in(feature: MapFeature, lat: float, lon: float) -> bool:
    """Even-odd rule over all rings."""
    inside = False
    for ring in feature.parts:
        for a, b in pairwise(ring):
            if (a.lat > lat) != (b.lat > lat) and lon < a.lon + (lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon):
                inside = not inside
    return inside


def ground_at(basemap: Basemap, lat: float, lon: float, zoom: int = 13) -> set[str]:
    """earth, water, or both if they overlap there."""
    (ground,) = grounds_at(basemap, [(lat, lon)], zoom)
    return ground


def grounds_at(basemap: Basemap, places: list[tuple[float, float]], zoom: int) -> list[set[str]]:
    features = list(basemap.features(BOX, zoom))
    areas = [f for f in features if f.shape is Shape.AREA and f.layer in ("earth", "water")]
    return [{f.layer for f in areas if is_in(f, lat, lon)} for lat, lon in places]


def test_the_demo_region_has_what_a_map_needs(helsinki: Basemap) -> None:
    """Every layer, street names, the box of the extract, the licence's line, and the zooms of a city map."""
    features = list(helsinki.features(helsinki.box, 14))
    assert {f.layer for f in features} == {"earth", "landuse", "water", "roads", "buildings", "places"}
    assert "Mannerheimintie" in {f.name for f in features if f.layer == "roads"}
    assert helsinki.box.holds(Location(60.1712, 24.9410))
    assert helsinki.attribution == "© OpenStreetMap contributors"
    assert helsinki.min_zoom <= 8
    assert helsinki.max_zoom == 14


def test_every_stored_tile_is_a_gzipped_vector_tile(helsinki: Basemap) -> None:
    """Tiles decode, and hold nothing but known layers, each feature with its kind."""
    seen = 0
    for zoom in range(helsinki.min_zoom, helsinki.max_zoom + 1):
        for x, y in tiles_over(helsinki.box, zoom):
            stored = helsinki.tile(zoom, x, y)
            if stored is not None:
                seen += 1
                for layer in mapbox_vector_tile.decode(gzip.decompress(stored)).values():
                    assert all(feature["properties"]["kind"] for feature in layer["features"])
    assert seen >= 8


def test_the_same_extract_gives_the_same_file(tmp_path: Path) -> None:
    """Building is repeatable to the byte, and replaces what was there."""
    first, second = tmp_path / "a", tmp_path / "b"
    second.write_bytes(b"an older map")
    build_basemap(HELSINKI, first)
    build_basemap(HELSINKI, second)
    assert first.read_bytes() == second.read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "b"]


def test_an_island_is_land_in_a_sea(tmp_path: Path) -> None:
    """Land lies on the left of a coastline: a ring against the clock is an island."""
    ring = [(10.04, 20.04), (10.04, 20.06), (10.06, 20.06), (10.06, 20.04), (10.04, 20.04)]
    basemap = build(tmp_path, ({"natural": "coastline"}, ring))
    assert ground_at(basemap, 10.0501, 20.0511) == {"earth"}
    assert ground_at(basemap, 10.02, 20.02) == {"water"}


def test_a_coast_that_the_extract_cuts_divides_land_and_sea(tmp_path: Path) -> None:
    """A coastline that ends a little before the edge still parts the whole box; its left is land."""
    basemap = build(tmp_path, ({"natural": "coastline"}, [(10.03, 20.0005), (10.034, 20.05), (10.03, 20.0993)]))
    for zoom in (11, 14):
        assert ground_at(basemap, 10.08, 20.03, zoom) == {"earth"}
        assert ground_at(basemap, 10.01, 20.07, zoom) == {"water"}


def test_what_spans_many_tiles_is_cut_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cutting large things into blocks first changes nothing of what is drawn."""
    shore = [(10.03 + 0.001 * (n % 3), 20.0005 + n * 0.00988) for n in range(11)]
    whole = build(tmp_path, ({"natural": "coastline"}, shore))
    before = [(f.layer, f.kind, f.name) for f in whole.features(BOX, 14)]
    places = [(10.0003 + 0.0011 * n, 20.0007 + 0.0009 * n) for n in range(88)]
    grounds = grounds_at(whole, places, 14)
    assert {"earth"} in grounds
    assert {"water"} in grounds
    monkeypatch.setattr(pyramid, "BLOCK", 2)
    blocks = build(tmp_path, ({"natural": "coastline"}, shore))
    assert [(f.layer, f.kind, f.name) for f in blocks.features(BOX, 14)] == before
    assert grounds_at(blocks, places, 14) == grounds
    (street,) = [f for f in blocks.features(BOX, 14) if f.name]
    assert len(street.parts) == 1


def test_without_a_coastline_all_is_land(tmp_path: Path) -> None:
    """No coast in the extract: earth alone."""
    assert ground_at(build(tmp_path), 10.02, 20.02) == {"earth"}


def test_a_lake_keeps_its_island(tmp_path: Path) -> None:
    """Areas with holes are drawn with them."""
    lake = [(10.06, 20.02), (10.06, 20.06), (10.09, 20.06), (10.09, 20.02), (10.06, 20.02)]
    island = [(10.07, 20.03), (10.07, 20.05), (10.08, 20.05), (10.08, 20.03), (10.07, 20.03)]
    wet = build(tmp_path, ({}, lake), hole=island)
    for zoom in (11, 14):
        assert ground_at(wet, 10.065, 20.025, zoom) == {"earth", "water"}
        assert ground_at(wet, 10.0751, 20.0411, zoom) == {"earth"}
        assert ground_at(wet, 10.07, 20.07, zoom) == {"earth"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"order;address\n1;Mannerheimintie 1\n",
        b"\x00\x00\x00\x0d\x0a\x09OSMHeader",
        HELSINKI.read_bytes()[:300_000],
    ],
    ids=["empty", "text", "header only", "half a download"],
)
def test_what_is_not_an_extract_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    """Code region-not-an-extract, the file's name, a remedy, and no file left behind or overwritten."""
    source, target = tmp_path / "list.osm.pbf", tmp_path / "map.pmtiles"
    source.write_bytes(content)
    target.write_bytes(b"the map before")
    with pytest.raises(Refused) as refused:
        build_basemap(source, target)
    (problem,) = refused.value.problems
    assert problem.code == "region-not-an-extract"
    assert "list.osm.pbf" in problem.cause
    assert problem.remedy.endswith(".")
    assert target.read_bytes() == b"the map before"
    assert len(list(tmp_path.iterdir())) == 2


def test_an_extract_without_streets_is_refused(tmp_path: Path) -> None:
    """A file of nothing but a coast is of no use to a dispatcher."""
    source = write_extract(tmp_path / "sea.osm.pbf", [({"natural": "coastline"}, [(10.0, 20.0), (10.1, 20.1)])])
    with pytest.raises(Refused, match="no street"):
        build_basemap(source, tmp_path / "map.pmtiles")


def test_a_missing_file_and_a_missing_folder_are_the_machines_fault(tmp_path: Path) -> None:
    """Both end in words that name the path."""
    with pytest.raises(MachineFault, match=r"nowhere\.osm\.pbf"):
        build_basemap(tmp_path / "nowhere.osm.pbf", tmp_path / "map.pmtiles")
    with pytest.raises(MachineFault, match="no folder"):
        build_basemap(HELSINKI, tmp_path / "no folder" / "map.pmtiles")


@pytest.mark.parametrize("asked_before", [0, 4, 20])
def test_a_stop_leaves_nothing(tmp_path: Path, asked_before: int) -> None:
    """Cancelled while reading or while cutting tiles: Stopped, no file, and none left open."""
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > asked_before

    with pytest.raises(Stopped):
        build_basemap(HELSINKI, tmp_path / "map.pmtiles", cancelled=cancelled)
    assert not list(tmp_path.iterdir())
    gc.collect()  # warns of a file that was left open


def test_progress_rises_to_one(tmp_path: Path) -> None:
    """The share done never falls and ends at 1.0."""
    heard: list[float] = []
    build_basemap(HELSINKI, tmp_path / "map.pmtiles", on_progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len(heard) > 3


def test_it_can_be_built_in_a_child_process(tmp_path: Path) -> None:
    """The function can be sent to a spawned process."""
    child = multiprocessing.get_context("spawn").Process(target=build_basemap, args=(HELSINKI, tmp_path / "m.pmtiles"))
    child.start()
    child.join(60)
    assert child.exitcode == 0
    assert Basemap(tmp_path / "m.pmtiles").max_zoom == 14


def test_a_street_over_many_tiles_is_one_line(tmp_path: Path) -> None:
    """What tiles cut apart is joined again, without doubled ends."""
    basemap = build(tmp_path)
    assert len(tiles_over(BOX, 14)) > 9
    (street,) = [f for f in basemap.features(BOX, 14) if f.name == "Long Street"]
    assert street.shape is Shape.LINE
    assert len(street.parts) == 1
    (line,) = street.parts
    length = sum(abs(to_unit(a)[0] - to_unit(b)[0]) for a, b in pairwise(line)) * 360
    assert length == pytest.approx(0.098, rel=0.001)
