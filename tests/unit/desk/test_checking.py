"""`check`: the day file, the region and the engines are tried, not believed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.regions import Regions
from dispatcher.model.problem import MachineFault, Problem, Refused
from dispatcher.planning.child import ENGINES
from tests.town import MONDAY, PlannerHere, Roads, Town, TownFacts, builders, order


@pytest.fixture(autouse=True)
def _sound_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where only an old SQLite is to be had, `check` says so; these tests look at everything else."""
    from dispatcher.store import connection

    if not connection.is_wal_safe(connection.sqlite_version()):
        monkeypatch.setattr(connection.sqlite3, "sqlite_version", "3.51.3")


def _codes(desk: Desk) -> list[str]:
    return [p.code for p in desk.check().problems]


def test_a_sound_day(staffed: Desk, write_orders: Callable[..., Path]) -> None:
    """Facts for people, no problem, and nothing changed."""
    staffed.import_orders(write_orders(order(1)), date=MONDAY)
    steps = staffed.history()
    done = staffed.check()
    assert done.problems == ()
    assert {"orders": "1", "drivers": "2", "time zone": "Europe/Helsinki"}.items() <= done.facts.items()
    assert done.facts["region"] == "town, 13 addresses"
    assert staffed.history() == steps


def test_no_region_is_no_problem_but_is_said(town: Town) -> None:
    """Everything works without one, with estimates."""
    with town.open() as desk:
        assert _codes(desk) == []
        assert "estimated" in desk.check().facts["region"]


def test_a_region_that_is_not_on_this_machine(desk: Desk, town: Town) -> None:
    """A mailed day file names a region that may be missing here; the day still opens."""
    region = desk.region()
    assert region is not None
    desk.close()
    shutil.rmtree(region.folder)
    with town.open() as again:
        assert _codes(again) == ["region-missing"]


def test_a_region_in_another_zone(town: Town, extract: Path, write_orders: Callable[..., Path]) -> None:
    """Clock times were read in one zone, the vans would drive in another."""
    with town.open() as desk:
        desk.add_region(extract)
        desk.import_orders(write_orders(order(1)), date=MONDAY)
        town.regions._builders = builders(TownFacts(time_zone="Asia/Tokyo"))
        desk.add_region(extract, "far")
        assert _codes(desk) == ["zone-differs"]


def test_engines_that_do_not_answer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Roads and planning are asked a real question; what they say is told."""

    def broken(*_: Any, **__: Any) -> None:
        raise MachineFault(Problem("engine-broken", "It broke.", "Mend it."))

    monkeypatch.setattr(Roads, "snap_m", broken)
    monkeypatch.setattr(PlannerHere, "plan", broken)
    assert _codes(desk) == ["engine-broken"] * (1 + len(ENGINES))


def test_parts_of_a_region_that_cannot_be_opened(town: Town, extract: Path) -> None:
    """A damaged index and a damaged map are both told."""

    def damaged(_region: Any) -> Any:
        raise Refused([Problem("part-damaged", "It is damaged.", "Add the region again.")])

    town.regions = Regions(town.folder / "regions", builders())
    with town.open() as desk:
        desk.add_region(extract)
        services = desk._opened._services
        object.__setattr__(services, "open_basemap", damaged)
        object.__setattr__(services, "open_geocoder", damaged)
        assert _codes(desk) == ["part-damaged"] * 2
