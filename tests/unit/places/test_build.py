"""From an extract to an index file: facts, failures in words, nothing half there."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dispatcher.model.place import Box, Location
from dispatcher.model.problem import MachineFault, Refused
from dispatcher.places.build import build_address_index
from dispatcher.places.index_file import IndexFacts
from dispatcher.places.search import AddressIndex


def test_the_demo_region_holds_its_addresses(helsinki_built: tuple[Path, IndexFacts]) -> None:
    """Most of the extract's 1,470 house numbers, one row per place; box of the header, zone of its middle."""
    path, facts = helsinki_built
    assert 1200 < facts.addresses < 1500
    assert 100 < facts.streets < 130
    assert facts.places > 1000
    assert facts.time_zone == "Europe/Helsinki"
    assert facts.box == Box(60.164155, 24.9351762, 60.179113, 24.9534145)
    with AddressIndex(path) as index:
        assert index.facts() == facts


def test_the_same_extract_gives_the_same_rows(
    helsinki: Path, helsinki_built: tuple[Path, IndexFacts], tmp_path: Path
) -> None:
    build_address_index(helsinki, tmp_path / "again.idx")

    def rows(path: Path) -> list[str]:
        with closing(sqlite3.connect(path)) as db:
            return [line for line in db.iterdump() if '"fact"' not in line]

    assert rows(tmp_path / "again.idx") == rows(helsinki_built[0])


def test_without_a_box_in_the_header_the_roads_say_where(make_extract: Callable[..., Path], tmp_path: Path) -> None:
    """The middle 99 % of the road nodes; one stray node does not stretch the box."""
    road = [Location(47.0 + i / 1000, 9.0 + i / 1000) for i in range(400)]
    facts = build_address_index(
        make_extract([], [({"highway": "residential", "name": "Weg"}, [*road, Location(10.0, 80.0)])]), tmp_path / "i"
    )
    assert facts.box.south == pytest.approx(47.002, abs=0.002)
    assert facts.box.north == pytest.approx(47.397, abs=0.003)
    assert facts.box.west == pytest.approx(9.002, abs=0.002)
    assert facts.box.east == pytest.approx(9.397, abs=0.003)


@pytest.mark.parametrize(
    "content", [b"", b"these are not roads", b"\x00\x00\x00\x0e\x0a\x09OSMHeader\x18\x10" + b"x" * 16]
)
def test_a_file_that_is_no_extract_is_refused_in_words(content: bytes, tmp_path: Path) -> None:
    extract = tmp_path / "region.osm.pbf"
    extract.write_bytes(content)
    with pytest.raises(Refused) as refused:
        build_address_index(extract, tmp_path / "places.idx")
    assert refused.value.problems[0].code in ("region-not-an-extract", "region-empty")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["region.osm.pbf"]


def test_a_cut_extract_is_refused_and_the_old_index_stays(helsinki: Path, tmp_path: Path) -> None:
    extract, index = tmp_path / "cut.osm.pbf", tmp_path / "places.idx"
    extract.write_bytes(helsinki.read_bytes()[:300_000])
    index.write_bytes(b"the old one")
    with pytest.raises(Refused) as refused:
        build_address_index(extract, index)
    assert [p.code for p in refused.value.problems] == ["region-not-an-extract"]
    assert "cut.osm.pbf" in refused.value.problems[0].cause
    assert index.read_bytes() == b"the old one"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["cut.osm.pbf", "places.idx"]


def test_an_extract_without_streets_is_refused(make_extract: Callable[..., Path], tmp_path: Path) -> None:
    extract = make_extract([({"name": "A lonely hut", "tourism": "hut"}, Location(47, 9))])
    with pytest.raises(Refused) as refused:
        build_address_index(extract, tmp_path / "places.idx")
    assert [p.code for p in refused.value.problems] == ["region-empty"]


def test_a_folder_that_cannot_be_is_the_machines_fault(helsinki: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(MachineFault) as fault:
        build_address_index(helsinki, tmp_path / "file" / "places.idx")
    assert fault.value.problem.code == "region-index-not-written"


class Stopped(RuntimeError):
    pass


def test_progress_rises_to_one_and_may_stop_the_work(helsinki: Path, tmp_path: Path) -> None:
    """Stopping by an exception passes it on as it is and leaves nothing behind."""
    shares: list[float] = []
    build_address_index(helsinki, tmp_path / "places.idx", lambda share, _words: shares.append(share))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) >= 4

    def stop(share: float, _words: str) -> None:
        if share > 0.2:
            raise Stopped

    with pytest.raises(Stopped):
        build_address_index(helsinki, tmp_path / "stopped.idx", stop)
    assert [p.name for p in tmp_path.iterdir()] == ["places.idx"]


@pytest.mark.parametrize("content", [b"", b"not a database, but long enough to be read as one" * 40, None])
def test_a_file_that_is_no_index_is_refused_in_words(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "places.idx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        AddressIndex(path)
    assert [p.code for p in refused.value.problems] == ["region-index-unusable"]


def test_an_index_of_another_format_is_refused(helsinki_built: tuple[Path, IndexFacts], tmp_path: Path) -> None:
    path = tmp_path / "newer.idx"
    path.write_bytes(helsinki_built[0].read_bytes())
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(Refused) as refused:
        AddressIndex(path)
    assert [p.code for p in refused.value.problems] == ["region-index-unusable"]
