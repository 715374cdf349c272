"""Regions over time: builds that go on where they stopped, updating, renaming and deleting."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispatcher.desk import region_build
from dispatcher.desk.desk import Desk
from dispatcher.desk.region_area import area_from_file, box_from_words, place_named
from dispatcher.desk.region_build import CLIP, WEIGHTS, Cancelled, Progress
from dispatcher.desk.region_cost import expected
from dispatcher.desk.region_facts import ADDRESSES, BASEMAP, ROADS
from dispatcher.desk.regions import Plan, Regions
from dispatcher.model.extract import ExtractFacts
from dispatcher.model.extract import Town as Settlement
from dispatcher.model.fleet import Depot, Fleet
from dispatcher.model.place import Box, Location
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped
from dispatcher.model.work_area import WorkArea, circle_area
from tests.town import HELSINKI, Town, builders

AREA = circle_area(Location(60.17, 24.94), 5000)
Build = Callable[..., Any]


class Counted:
    """Builders that count how often each part is built; `stop_at` names parts that are stopped."""

    def __init__(self) -> None:
        self.built: list[str] = []
        self.stop_at: set[str] = set()

    def builders(self, **other: Any) -> region_build.Builders:
        plain = builders(HELSINKI)

        def counting(part: str, build: Build) -> Build:
            def work(extract: Path, target: Path, tell: Progress, cancelled: Cancelled) -> Any:
                if part in self.stop_at:
                    target.write_bytes(b"half")
                    raise Stopped
                self.built.append(part)
                return build(extract, target, tell, cancelled)

            return work

        def clip(extract: Path, target: Path, area: WorkArea, tell: Progress, cancelled: Cancelled) -> None:
            self.built.append("clip")
            target.write_bytes(b"clipped")

        parts = {part: counting(part, getattr(plain, part)) for part in ("roads", "addresses", "basemap")}
        return region_build.Builders(**(parts | {"clip": clip} | other))


@pytest.fixture
def extract(tmp_path: Path) -> Path:
    file = tmp_path / "town.osm.pbf"
    file.write_bytes(b"the town")
    return file


def test_a_stopped_build_goes_on_where_it_was(tmp_path: Path, extract: Path) -> None:
    """Parts that are whole are not built again, also by another program that is started later."""
    counted = Counted()
    counted.stop_at = {"basemap"}
    with pytest.raises(Stopped):
        Regions(tmp_path / "r", counted.builders()).prepare(Plan(extract, area=AREA))
    first = Regions(tmp_path / "r", counted.builders())
    assert [each.name for each in first.unfinished()] == ["town"]
    assert first.all() == []
    before, counted.stop_at = list(counted.built), set()
    told: list[tuple[str, float, str]] = []
    again = Regions(tmp_path / "r", counted.builders())
    region = again.finish(again.prepare(Plan(extract, area=AREA), on_part=lambda *part: told.append(part)))
    whole = {part for part in before if part in ("clip", "roads", "addresses")}
    assert "clip" in whole
    assert not whole & set(counted.built[len(before) :])
    assert ("extract.osm.pbf", 1.0, "Kept from before") in told
    assert region.basemap.read_bytes() == b"clipped"
    assert sorted(path.name for path in region.folder.iterdir()) == [
        "addresses.sqlite", "basemap.pmtiles", "region.json", "roads",
    ]  # fmt: skip
    assert again.unfinished() == []
    assert again.all() == [region]


def test_a_build_that_goes_on_begins_with_what_is_ready(tmp_path: Path, extract: Path) -> None:
    """How far all of it is says so at once, before anything is built; it never runs behind its parts."""
    counted = Counted()
    counted.stop_at = {"basemap"}
    with pytest.raises(Stopped):
        Regions(tmp_path / "r", counted.builders()).prepare(Plan(extract, area=AREA))
    names = {"clip": CLIP, "roads": ROADS, "addresses": ADDRESSES}
    kept = [names[part] for part in counted.built]
    counted.stop_at, whole, seen = set(), [0.0], dict[str, float]()

    def on_part(part: str, share: float, _doing: str) -> None:
        seen.setdefault(part, whole[-1])

    again = Regions(tmp_path / "r", counted.builders())
    again.prepare(Plan(extract, area=AREA), lambda share, _doing: whole.append(share), on_part=on_part)
    ready = sum(WEIGHTS[part] for part in kept)
    of_all = sum(WEIGHTS[part] for part in (CLIP, ROADS, ADDRESSES, BASEMAP))
    assert seen[BASEMAP] >= ready / of_all > 0
    assert whole == sorted(whole)


@pytest.mark.parametrize("change", ["extract", "area", "version"])
def test_what_was_built_for_something_else_is_built_anew(tmp_path: Path, extract: Path, change: str) -> None:
    """Another extract, another area, or a program that builds otherwise."""
    counted = Counted()
    counted.stop_at = {"basemap"}
    with pytest.raises(Stopped):
        Regions(tmp_path / "r", counted.builders()).prepare(Plan(extract, area=AREA))
    counted.stop_at, counted.built = set(), []
    if change == "extract":
        extract.write_bytes(b"the town, a day later")
    area = circle_area(Location(60.18, 24.94), 5000) if change == "area" else AREA
    other = {"versions": lambda: "2"} if change == "version" else {}
    Regions(tmp_path / "r", counted.builders(**other)).prepare(Plan(extract, area=area))
    assert sorted(counted.built) == ["addresses", "basemap", "clip", "roads"]


def test_what_a_stopped_build_left_can_be_thrown_away(tmp_path: Path, extract: Path) -> None:
    """And only that."""
    counted = Counted()
    counted.stop_at = {"basemap"}
    regions = Regions(tmp_path / "r", counted.builders())
    with pytest.raises(Stopped):
        regions.prepare(Plan(extract))
    with pytest.raises(Refused):
        regions.discard_unfinished("other")
    regions.discard_unfinished("town")
    assert list((tmp_path / "r").iterdir()) == []


def test_one_region_is_built_by_one_at_a_time(tmp_path: Path, extract: Path) -> None:
    """Another program that is at it is left alone with its folder."""
    import psutil

    work = tmp_path / "r" / ".town.building"
    work.mkdir(parents=True)
    parent = psutil.Process().parent()
    assert parent is not None
    (work / "builder.json").write_text(json.dumps({"pid": parent.pid, "since": parent.create_time()}))
    with pytest.raises(Refused, match="being built already"):
        Regions(tmp_path / "r", Counted().builders()).prepare(Plan(extract))
    assert work.is_dir()


def test_a_region_does_without_the_roads_for_large_days(tmp_path: Path, extract: Path) -> None:
    """They are told to be missing; everything else is there."""

    def fails(*_: Any) -> None:
        raise MachineFault(Problem("fast-roads-not-built", "No.", "Never mind."))

    regions = Regions(tmp_path / "r", Counted().builders(fast_roads=fails))
    prepared = regions.prepare(Plan(extract))
    assert [problem.code for problem in prepared.left_out] == ["fast-roads-not-built"]
    assert not regions.finish(prepared).fast_roads.exists()


def test_an_update_keeps_what_others_put_beside_the_region(desk: Desk, extract: Path) -> None:
    """Lists of addresses of the office's own belong to the office, not to the extract."""
    before = desk.region()
    assert before is not None
    (before.folder / "own").mkdir()
    (before.folder / "own" / "list.csv").write_text("ours")
    after = desk.add_region(extract, before.name)
    assert after.build != before.build
    assert (after.folder / "own" / "list.csv").read_text() == "ours"


def test_an_update_builds_the_roads_for_large_days_unless_told_not_to(desk: Desk, extract: Path) -> None:
    """As when the region was added."""
    assert desk.update_plan("town", extract).with_fast_roads
    assert not desk.update_plan("town", extract, with_fast_roads=False).with_fast_roads


def test_a_renamed_region_is_found_by_its_former_name(desk: Desk, town: Town, extract: Path) -> None:
    """Other day files name it as it was called when they chose it, also after it was built anew."""
    build = desk.regions()[0].build
    renamed = desk.rename_region("town", "village")
    assert (renamed.name, renamed.build, desk.region_name()) == ("village", build, "village")
    assert town.regions.named("town").build == build
    again = desk.add_region(extract, "village")
    assert town.regions.named("town") == again
    with pytest.raises(Refused):
        desk.rename_region("village", "../up")
    desk.add_region(extract, "third")
    with pytest.raises(Refused, match="already"):
        desk.rename_region("third", "village")


def test_the_region_in_use_is_deleted_only_when_that_is_said(desk: Desk, extract: Path) -> None:
    """Any other goes at once; afterwards the day has no region, and planning estimates."""
    with pytest.raises(Refused) as told:
        desk.delete_region("town")
    assert told.value.problems[0].code == "region-in-use"
    desk.add_region(extract, "second")
    folder = desk.delete_region("town").folder
    assert not folder.exists()
    desk.delete_region("second", even_in_use=True)
    assert (desk.regions(), desk.region(), desk.region_name()) == ([], None, "")
    assert list(folder.parent.iterdir()) == []


def test_regions_of_the_first_format_still_open(desk: Desk) -> None:
    """As earlier versions of the program wrote them."""
    region = desk.region()
    assert region is not None
    facts = json.loads((region.folder / "region.json").read_text())
    kept = {key: facts[key] for key in ("name", "box", "time_zone", "addresses", "build", "attribution")}
    (region.folder / "region.json").write_text(json.dumps(kept | {"format": 1}))
    old = desk.regions()[0]
    assert (old.name, old.build, old.area, old.data_date) == ("town", region.build, None, "")


FACTS = ExtractFacts(
    50_000_000, Box(60, 24, 61, 26), "2026-01-01", tuple(Location(60.0 + n / 100, 25) for n in range(100))
)


def test_a_smaller_area_is_expected_to_cost_less(tmp_path: Path) -> None:
    """Time, memory and disk follow the part of the data that lies in the area."""
    whole = expected(FACTS, None, tmp_path)
    part = expected(FACTS, circle_area(Location(60.5, 25), 10_000), tmp_path)
    assert 0 < part.share < 0.3 < whole.share == 1.0
    assert part.memory_bytes < whole.memory_bytes
    assert part.disk_bytes < whole.disk_bytes
    none = expected(FACTS, circle_area(Location(48, 9), 10_000), tmp_path)
    assert [problem.code for problem in none.problems] == ["work-area-empty"]
    huge = ExtractFacts(10**13, FACTS.box, "", FACTS.points)
    assert {problem.code for problem in expected(huge, None, tmp_path).problems} == {"disk-short", "memory-short"}


def test_places_that_an_area_is_drawn_around() -> None:
    """Coordinates, a depot by name or id, a town; the larger of two towns, and none when they are alike."""
    yard = Location(60.2, 24.9)
    fleet = Fleet(depots=(Depot("d1", "Yard", location=yard), Depot("d2", "Nowhere")))
    towns = (Settlement("Odense", Location(55.4, 10.4), 0), Settlement("Odense", Location(50, 9), 2))
    twins = (Settlement("Neustadt", Location(51, 13), 1), Settlement("Neustadt", Location(49, 8), 1))

    def found(words: str) -> Location:
        return place_named(words, fleet, None, lambda: (*towns, *twins))

    assert found("60.17, 24.94") == Location(60.17, 24.94)
    assert found(" yard ") == found("D1") == yard
    assert found("odense") == Location(55.4, 10.4)
    for words in ("Neustadt", "Nowhere", "Atlantis", "", "95, 200"):
        with pytest.raises(Refused):
            found(words)


@pytest.mark.parametrize("words", ["", "1,2,3", "1 2 3 4 5", "61,24,60,25", "60,25,61,24", "60,24,91,25", "a,b,c,d"])
def test_boxes_that_are_none_are_refused(words: str) -> None:
    """Too few figures, too many, turned over, or not on earth."""
    with pytest.raises(Refused):
        box_from_words(words)
    assert box_from_words("60.1, 24.8, 60.3, 25.1").box == Box(60.1, 24.8, 60.3, 25.1)


def test_areas_from_files(tmp_path: Path) -> None:
    """GeoJSON, also with the mark that Windows puts before a text; anything else in words."""
    file = tmp_path / "area.geojson"
    file.write_text(json.dumps(AREA.geojson()), encoding="utf-8-sig")
    assert area_from_file(file).box == AREA.box
    for content in ("{", "", "[" * 100_000, '{"type": "Point", "coordinates": [1, 2]}'):
        file.write_text(content)
        with pytest.raises(Refused) as refusal:
            area_from_file(file)
        (problem,) = refusal.value.problems
        assert (problem.where.source, problem.remedy) == (file.name, "Choose a GeoJSON file with a polygon.")
    with pytest.raises(Refused, match="cannot be read"):
        area_from_file(tmp_path / "none.geojson")
