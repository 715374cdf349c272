"""Cutting a work area out of an extract, and what an extract says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import osmium
import pytest

from dispatcher.maps.clip import clip_extract
from dispatcher.maps.extract_facts import extract_facts, towns_in
from dispatcher.model.place import Box, Location
from dispatcher.model.problem import MachineFault, Refused
from dispatcher.model.work_area import box_area, circle_area

EXTRACT = Path(__file__).parents[3] / "resources" / "regions" / "helsinki.osm.pbf"
MIDDLE = Location(60.1715, 24.9445)


def silent(share: float, words: str) -> None:
    """Nobody listens."""


def ways_of(path: Path) -> dict[int, list[int]]:
    ways: Iterator[Any] = iter(osmium.FileProcessor(str(path), osmium.osm.WAY))
    return {way.id: [node.ref for node in way.nodes] for way in ways}


def points_of(path: Path) -> dict[int, Location]:
    points: Iterator[Any] = iter(osmium.FileProcessor(str(path), osmium.osm.NODE))
    return {point.id: Location(point.location.lat, point.location.lon) for point in points}


def test_ways_that_touch_the_area_stay_whole(tmp_path: Path) -> None:
    """A way of the cut has all points that it has in the extract, and exactly the ways with a point inside are there,
    but for those that complete a shape."""
    area, target = circle_area(MIDDLE, 250), tmp_path / "cut.osm.pbf"
    clip_extract(EXTRACT, target, area, silent)
    whole, cut = ways_of(EXTRACT), ways_of(target)
    points, kept = points_of(EXTRACT), points_of(target).keys()
    touching = {way for way, refs in whole.items() if any(ref in points and area.holds(points[ref]) for ref in refs)}
    assert touching <= cut.keys() < whole.keys()
    assert all(whole[way] == refs for way, refs in cut.items())
    assert {ref for refs in cut.values() for ref in refs if ref in points} <= kept
    assert {number for number, at in points.items() if area.holds(at)} <= kept


def test_the_cut_says_which_area_it_holds(tmp_path: Path) -> None:
    """So that the region's box is the work area, and not what long roads reach to."""
    box = Box(60.169, 24.940, 60.174, 24.948)
    clip_extract(EXTRACT, tmp_path / "cut.osm.pbf", box_area(box), silent)
    assert extract_facts(tmp_path / "cut.osm.pbf").box == box
    assert [path.name for path in tmp_path.iterdir()] == ["cut.osm.pbf"]


def test_an_area_beside_the_extract_is_refused(tmp_path: Path) -> None:
    """Nothing is written."""
    with pytest.raises(Refused) as told:
        clip_extract(EXTRACT, tmp_path / "cut.osm.pbf", circle_area(Location(48, 9), 5000), silent)
    assert told.value.problems[0].code == "work-area-empty"
    assert not list(tmp_path.iterdir())


def test_stopping_leaves_nothing_behind(tmp_path: Path) -> None:
    """Whoever listens may end it."""

    def stop(share: float, words: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        clip_extract(EXTRACT, tmp_path / "cut.osm.pbf", circle_area(MIDDLE, 250), stop)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_the_machines_fault(tmp_path: Path) -> None:
    """And not the extract's."""
    with pytest.raises(MachineFault):
        clip_extract(EXTRACT, tmp_path / "none" / "cut.osm.pbf", circle_area(MIDDLE, 250), silent)


def test_the_facts_of_an_extract() -> None:
    """Its size, its box, the day of its newest data, and points that show where people live."""
    facts = extract_facts(EXTRACT)
    assert facts.bytes == EXTRACT.stat().st_size
    assert facts.box.holds(MIDDLE)
    assert facts.data_date == "2019-04-21"
    assert len(facts.points) > 5000
    assert facts.share_in(None) == 1.0
    assert 0.05 < facts.share_in(circle_area(MIDDLE, 250)) < 0.5
    assert facts.share_in(circle_area(Location(48, 9), 250)) == 0.0


def test_towns_of_an_extract() -> None:
    """Cities before villages; the demo region holds none or few, and always those with a name."""
    assert all(town.name for town in towns_in(EXTRACT, silent))


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00", b"PK\x03\x04zip", b"\x00\x00\x00\x0d\x0a\x09OSMHeader\x18\x7c", bytes(200)],
    ids=["empty", "one byte", "zip", "cut header", "zeros"],
)
def test_files_that_are_no_extract_are_refused(tmp_path: Path, content: bytes) -> None:
    """In words, at once."""
    (tmp_path / "x.osm.pbf").write_bytes(content)
    with pytest.raises(Refused) as told:
        extract_facts(tmp_path / "x.osm.pbf")
    assert told.value.problems[0].code == "region-not-an-extract"


@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
def test_a_download_that_broke_off_is_noticed_before_anything_is_built(tmp_path: Path, share: float) -> None:
    """Its last block is not whole."""
    whole = EXTRACT.read_bytes()
    (tmp_path / "x.osm.pbf").write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(Refused, match="end is missing"):
        extract_facts(tmp_path / "x.osm.pbf")
