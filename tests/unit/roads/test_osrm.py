"""The engine for large days: built from an extract, chosen by rule, and never mixed with the other."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import sys
from pathlib import Path

import pytest

from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Refused, Stopped
from dispatcher.model.travel import UNREACHABLE
from dispatcher.roads import osrm_build, osrm_router
from dispatcher.roads.fake import FakeRouter
from dispatcher.roads.osrm_build import OSRM_MANIFEST, build_osrm
from dispatcher.roads.osrm_choice import RULE, ChosenRouter, RoadEngine
from dispatcher.roads.osrm_router import OsrmRouter, has_osrm


def silent(share: float, words: str) -> None:
    """Nobody listens."""


class Named(FakeRouter):
    """A router that says who answers."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._named = name

    @property
    def name(self) -> str:
        return self._named


def places(count: int) -> list[Location]:
    return [Location(60 + n / 10_000, 24.9) for n in range(count)]


def test_large_days_go_to_the_fast_engine_whole() -> None:
    """From the rule's number of different places on; repeated places count once."""
    router = ChosenRouter(Named("V"), Named("O"))
    assert router.for_day(places(RULE.places - 1)).name == "V"
    assert router.for_day(places(RULE.places)).name == "O"
    assert router.for_day(places(10) * RULE.places).name == "V"


def test_what_the_fast_engine_does_not_carry_goes_to_the_other() -> None:
    """Vehicle kinds, closures and traffic, however large the day; and where there is no fast engine."""
    router = ChosenRouter(Named("V"), Named("O"), RoadEngine.OSRM)
    assert router.for_day(places(RULE.places), is_plain=False).name == "V"
    assert ChosenRouter(Named("V"), None, RoadEngine.OSRM).for_day(places(RULE.places)).name == "V"


def test_the_office_may_choose() -> None:
    """One engine for all days, whatever their size."""
    assert ChosenRouter(Named("V"), Named("O"), RoadEngine.OSRM).for_day(places(3)).name == "O"
    assert ChosenRouter(Named("V"), Named("O"), RoadEngine.VALHALLA).for_day(places(RULE.places)).name == "V"


def test_a_table_is_by_one_engine_and_says_which() -> None:
    """The travel of a day names the router that all of its figures come from."""
    router = ChosenRouter(Named("V"), Named("O"), RoadEngine.OSRM)
    assert router.for_day(places(3)).travel(places(3)).roads == "O"


def test_tables_and_lines_hold_together(osrm_folder: Path, addresses: tuple[Location, ...]) -> None:
    """Whole figures, 0 at home, the same for places that are asked twice, nothing for places without a road; where a
    table knows a way there is a line. (The demo's network is too small for the engine to tell main roads from cut-off
    corners, so that some pairs have no way: below RULE.extract_bytes it is not built.)"""
    router = OsrmRouter(osrm_folder)
    nowhere = Location(59.0, 20.0)
    asked = [*addresses, addresses[0], nowhere]
    block = router.block(asked, asked)
    known = 0
    for i, row in enumerate(block.duration_s):
        for j, seconds in enumerate(row):
            metres = block.distance_m[i][j]
            assert type(seconds) is int
            assert (seconds == 0) == (asked[i] == asked[j])
            assert (seconds == UNREACHABLE) == (metres == UNREACHABLE)
            if 0 < seconds < UNREACHABLE:
                known += 1
                assert router.path([asked[i], asked[j]])[0]
    assert known > 20
    assert block.duration_s[0] == block.duration_s[-2]
    assert set(block.duration_s[-1]) == {0, UNREACHABLE}
    assert router.snap_m([nowhere]) == [None]
    router.close()
    with pytest.raises(ValueError, match="closed"):
        router.block(asked, asked)


def test_the_build_names_extract_and_engine(osrm_folder: Path) -> None:
    """Equal names give equal answers: both are in it."""
    router = OsrmRouter(osrm_folder)
    manifest = json.loads((osrm_folder / OSRM_MANIFEST).read_text())
    assert manifest["build"] in router.name
    assert manifest["engine"] in router.name
    router.close()


def test_roads_of_another_version_are_not_read(osrm_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine's files belong to one version; the region works on with the other engine."""
    monkeypatch.setattr(osrm_router, "osrm_version", lambda: "99.1")
    assert not has_osrm(osrm_folder)
    with pytest.raises(MachineFault):
        OsrmRouter(osrm_folder)


def test_damaged_roads_are_not_read(osrm_folder: Path, tmp_path: Path) -> None:
    """A file that is missing is noticed before the engine is started on the rest."""
    copy = tmp_path / "osrm"
    shutil.copytree(osrm_folder, copy)
    next(copy.glob("*.geometry")).unlink()
    assert not has_osrm(copy)
    assert not has_osrm(tmp_path / "none")


def test_a_child_that_dies_is_started_again(osrm_folder: Path, addresses: tuple[Location, ...]) -> None:
    """The question is asked once more and answered."""
    router = OsrmRouter(osrm_folder)
    first = router.block(addresses, addresses)
    assert router.pid is not None
    os.kill(router.pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    assert router.block(addresses, addresses) == first
    router.close()


def test_a_table_is_given_up_when_asked(osrm_folder: Path, addresses: tuple[Location, ...]) -> None:
    """Stop works although the engine holds the lock of its own process."""
    router = OsrmRouter(osrm_folder)
    with pytest.raises(Stopped):
        router.block(addresses, addresses, cancelled=lambda: True)
    router.close()


def test_an_extract_without_roads_is_refused(tmp_path: Path) -> None:
    """And leaves nothing behind."""
    import osmium

    with osmium.SimpleWriter(str(tmp_path / "x.osm.pbf")) as writer:
        writer.add_node(osmium.osm.mutable.Node(id=1, location=(24.9, 60.1), tags={"place": "town"}))
    with pytest.raises((Refused, MachineFault)):
        build_osrm(tmp_path / "x.osm.pbf", tmp_path / "osrm", silent, lambda: False)
    assert [path.name for path in tmp_path.iterdir()] == ["x.osm.pbf"]


def test_a_build_is_given_up_when_asked(extract: Path, tmp_path: Path) -> None:
    """And leaves nothing behind."""
    with pytest.raises(Stopped):
        build_osrm(extract, tmp_path / "osrm", silent, lambda: True)
    assert not list(tmp_path.iterdir())


def test_a_machine_without_the_engine_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Macs with Intel processors are."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert osrm_build.osrm_version() is None
    with pytest.raises(MachineFault, match="not installed"):
        osrm_build._home()
