"""Regions: built whole or not at all, and nothing of an old build is taken for the new one's."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispatcher.desk import regions
from dispatcher.desk.desk import Desk
from dispatcher.desk.region_facts import RoadEngine, checked_name, licence_of
from dispatcher.desk.regions import Cancelled, Progress, Regions, region_name
from dispatcher.desk.results import PlanOptions
from dispatcher.model.place import Box
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped
from tests.town import HELSINKI, MONDAY, Town, TownFacts, builders, order

WriteOrders = Callable[..., Path]


def test_a_region_is_added_listed_and_used(town: Town, extract: Path) -> None:
    """What was added is in use at once, and found again by whoever opens the program next."""
    with town.open() as desk:
        assert (desk.regions(), desk.region(), desk.region_name()) == ([], None, "")
        added = desk.add_region(extract)
        assert (added.name, added.time_zone, added.addresses) == ("town", "Europe/Helsinki", 13)
        assert desk.region() == added
        desk.add_region(extract, "second")
        assert desk.region_name() == "second"
        desk.use_region("town")
    with town.open() as desk:
        assert [r.name for r in desk.regions()] == ["second", "town"]
        assert desk.region() == added
    assert Regions(town.folder / "regions", builders()).named("town") == added


def test_a_region_suits_the_day_when_a_depot_lies_in_it(staffed: Desk, extract: Path) -> None:
    """A colleague's region of elsewhere does not take the roads away from a day that has its own."""
    staffed.locate(MONDAY)
    here = staffed.region()
    assert here is not None
    assert staffed.suits(here)
    assert not staffed.suits(dataclasses.replace(here, box=Box(47.0, 9.4, 47.3, 9.7)))
    staffed.use_region(staffed.add_region(extract, "second").name)
    assert staffed.suits(here)


def test_a_new_day_file_takes_the_region_in_which_its_depot_lies(
    desk: Desk, town: Town, write_fleet: Callable[..., Path], write_orders: WriteOrders
) -> None:
    """An office that begins another file does not have to say again where it is at home."""
    assert desk.region_name() == "town"
    with town.open("next.dispatch") as new:
        new.import_orders(write_orders(order(1)), date=MONDAY)
        assert not new.locate(MONDAY).places[0].location
        assert new.region_name() == ""
        new.take_fleet(write_fleet())
        assert all(place.location for place in new.locate(MONDAY).places)
        assert new.region_name() == "town"


@pytest.mark.parametrize("place", ["Elsewhere 1", "47.14, 9.52"])
def test_a_region_of_elsewhere_is_not_taken_by_itself(
    desk: Desk, town: Town, write_fleet: Callable[..., Path], write_orders: WriteOrders, place: str
) -> None:
    """The demo's region, say; that none is in use is told, with what to do."""
    assert desk.regions()
    with town.open("next.dispatch") as new:
        new.take_fleet(write_fleet(Depots=[("ID", "Name", "Address"), ("yard", "The yard", place)]))
        new.import_orders(write_orders(order(1)), date=MONDAY)
        assert new.locate(MONDAY).problems[0].code == "region-none"
        assert new.region_name() == ""


def test_two_regions_that_hold_the_depot_are_for_the_dispatcher_to_choose_from(
    desk: Desk, town: Town, extract: Path, write_fleet: Callable[..., Path]
) -> None:
    """Which of them is meant cannot be known."""
    desk.add_region(extract, "second")
    with town.open("next.dispatch") as new:
        new.take_fleet(write_fleet())
        new.locate(MONDAY)
        assert new.region_name() == ""


def test_the_days_zone_is_the_regions_until_orders_came(town: Town, extract: Path) -> None:
    """A day without clock times yet takes over the zone of the region."""
    with town.open() as desk:
        desk.add_region(extract)
        assert desk.zone().key == "Europe/Helsinki"


def test_an_unknown_region_is_refused_with_those_known(desk: Desk) -> None:
    """The region in use stays in use."""
    with pytest.raises(Refused, match="known: town"):
        desk.use_region("mars")
    assert desk.region_name() == "town"


@pytest.mark.parametrize(
    "name", ["", "..", "../up", "a/b", "a\\b", "UPPER", "con", "nul.x", "com1", "x.", ".hidden", "ä", "a b", "x" * 80]
)
def test_names_that_are_no_safe_folder_are_refused(name: str, desk: Desk, extract: Path) -> None:
    """Nothing is built, nothing outside the regions' folder is touched."""
    with pytest.raises(Refused) as told:
        desk.add_region(extract, name)
    assert told.value.problems[0].code == "region-name"


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Berlin-Mitte.osm.pbf", "berlin-mitte"),
        ("Kbh Øst & 'Amager' {{1+1}} 100%.osm.pbf", "kbh-ost-amager-1-1-100"),
        ("Zürich (2).osm.pbf", "zurich-2"),
        ("東京.osm.pbf", "region"),
        ("con.osm.pbf", "region-con"),
        ("..osm.pbf", "region"),
        (f"{'x' * 80}.osm.pbf", "x" * 61),
    ],
)
def test_the_file_gives_the_name(file: str, name: str) -> None:
    """Without the suffixes, in small Latin letters, whatever the file is called: nobody has to rename a download."""
    assert region_name(Path(file), None) == name == checked_name(name)


def _refuse(*_: Any) -> None:
    raise Refused([Problem("region-not-an-extract", "Not an extract.", "Choose another.")])


def _fail(*_: Any) -> None:
    raise MachineFault(Problem("disk-full", "No room.", "Make room."))


def _disk(*_: Any) -> None:
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize("part", ["roads", "addresses", "basemap"])
@pytest.mark.parametrize(("build", "error"), [(_refuse, Refused), (_fail, MachineFault), (_disk, MachineFault)])
def test_a_failed_build_leaves_the_old_region_usable(
    desk: Desk, town: Town, extract: Path, part: str, build: Callable[..., None], error: type[Exception]
) -> None:
    """Whichever part fails, however: the region of that name is the old one. What was refused leaves nothing behind."""
    before = desk.region()
    town.regions._builders = builders(HELSINKI, **{part: build})
    with pytest.raises(error):
        desk.add_region(extract)
    assert desk.region() == before
    assert before is not None
    assert before.index.read_text() == "addresses"
    kept = [] if error is Refused else [".town.building"]
    assert sorted(p.name for p in before.folder.parent.iterdir()) == [*kept, "town"]


def test_a_cancelled_build_stops_all_parts(desk: Desk, town: Town, extract: Path) -> None:
    """The parts are told to give up, and nothing comes of it."""
    working = threading.Event()

    def endless(_extract: Path, _target: Path, _tell: Progress, cancelled: Cancelled) -> TownFacts:
        working.set()
        while not cancelled():
            threading.Event().wait(0.01)
        raise Stopped

    before = desk.region()
    town.regions._builders = builders(roads=endless, addresses=endless)
    with pytest.raises(Stopped):
        desk.add_region(extract, cancelled=working.is_set)
    assert desk.region() == before


def test_when_one_part_fails_the_others_are_given_up(desk: Desk, town: Town, extract: Path) -> None:
    """The real reason is told, not that the others stopped; an interrupt counts as a reason."""

    def endless(_extract: Path, _target: Path, _tell: Progress, cancelled: Cancelled) -> TownFacts:
        while not cancelled():
            threading.Event().wait(0.01)
        raise Stopped

    town.regions._builders = builders(roads=endless, addresses=_refuse)
    with pytest.raises(Refused):
        desk.add_region(extract)


def test_the_old_region_serves_while_the_new_one_is_built(
    staffed: Desk, town: Town, extract: Path, write_orders: WriteOrders
) -> None:
    """Planning goes on with the old roads during the build; its files are let go of only to be replaced."""
    staffed.import_orders(write_orders(order(1)), date=MONDAY)
    estimated: list[bool] = []

    def roads(_extract: Path, target: Path, _tell: Progress, _cancelled: Cancelled) -> None:
        estimated.append(staffed.plan_day(MONDAY, PlanOptions(seconds=1)).estimated)
        target.mkdir()

    town.regions._builders = builders(roads=roads)
    staffed.add_region(extract)
    assert estimated == [False]


def test_files_of_the_old_region_are_let_go_of_before_they_are_replaced(
    staffed: Desk, town: Town, extract: Path, write_orders: WriteOrders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows does not move a folder in which a file is open; until then the old roads stay open."""
    staffed.import_orders(write_orders(order(1)), date=MONDAY)
    staffed.plan_day(MONDAY, PlanOptions(seconds=1))
    router, closed = town.routers[-1], []
    replace = regions._replace

    def looking(work: Path, target: Path) -> None:
        closed.append(router._closed)
        replace(work, target)

    monkeypatch.setattr(regions, "_replace", looking)
    staffed.add_region(extract)
    assert closed == [True]


def test_a_rebuilt_region_is_asked_for_all_travel_anew(
    staffed: Desk, town: Town, extract: Path, write_orders: WriteOrders
) -> None:
    """Travel kept from the build before is not taken for the new one's."""
    staffed.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    staffed.plan_day(MONDAY, PlanOptions(seconds=1))
    first = town.routers[-1]
    old, new = staffed.region(), staffed.add_region(extract)
    assert old is not None
    assert old.build != new.build
    staffed.planned(MONDAY)
    assert town.routers[-1] is not first
    assert town.routers[-1].asked == first.asked > 0
    with pytest.raises(ValueError, match="closed"):
        first.snap_m([])


def test_progress_rises_to_the_end(desk: Desk, extract: Path) -> None:
    """One share for the whole build, whatever the parts do side by side."""
    heard: list[float] = []
    desk.add_region(extract, on_progress=lambda share, _doing: heard.append(share))
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_damaged_facts_of_a_region_are_not_a_region(desk: Desk) -> None:
    """A half-written or foreign folder beside the regions is passed over."""
    region = desk.region()
    assert region is not None
    for name, text in (("broken", "{"), ("old", '{"format": 0}'), ("list", "[]"), ("thin", '{"format": 1}')):
        (region.folder.parent / name).mkdir()
        (region.folder.parent / name / "region.json").write_text(text)
    assert [r.name for r in desk.regions()] == ["town"]


def test_undoing_the_choice_of_a_region(desk: Desk, extract: Path) -> None:
    """The region in use belongs to the day: undo brings the former one back into use."""
    desk.add_region(extract, "second")
    desk.undo()
    assert desk.region_name() == "town"


def test_the_office_chooses_the_road_engine_of_a_region(desk: Desk, town: Town, extract: Path) -> None:
    """OSRM is refused where its roads are not built; the choice is kept, also when the region is built anew."""
    region = desk.region()
    assert region is not None
    assert region.engine is RoadEngine.AUTO
    with pytest.raises(Refused, match="no roads for OSRM"):
        desk.choose_engine(region.name, RoadEngine.OSRM)
    desk.planned(MONDAY)
    region.fast_roads.mkdir()
    assert desk.choose_engine(region.name, RoadEngine.OSRM).engine is RoadEngine.OSRM
    assert desk.update_region(region.name, extract).engine is RoadEngine.OSRM
    used = desk.region()
    assert used is not None
    assert used.engine is RoadEngine.OSRM


@pytest.mark.parametrize(
    ("data_date", "licence"),
    [("2024-03-04", "Open Database License (ODbL) 1.0"), ("2011-08-01", "Creative Commons BY-SA 2.0")],
)
def test_the_licence_is_that_of_the_datas_day(data_date: str, licence: str) -> None:
    """OpenStreetMap changed it on 12 September 2012; where the extract tells no date both are said."""
    assert licence_of(data_date) == licence
    assert licence in licence_of("")
