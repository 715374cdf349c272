"""Exporting: done away from the window's work, ended at any moment, and each map's ground read once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from dispatcher.config.assets import asset
from dispatcher.desk.desk import Desk
from dispatcher.desk.export import export, formats
from dispatcher.desk.exporting import Page
from dispatcher.desk.results import FORMATS, PlanOptions
from dispatcher.maps.basemap import Basemap
from dispatcher.model.geometry import MapFeature
from dispatcher.model.place import Box
from dispatcher.model.problem import MachineFault, Refused, Stopped
from tests.town import MONDAY, order

WriteOrders = Callable[..., Path]
DRAFT = ".0123456789abcdef0123456789abcdef.part"


@pytest.fixture
def planned(staffed: Desk, write_orders: WriteOrders) -> Desk:
    """A desk with a day planned for two drivers."""
    rows = (order(n, Driver=f"driver-{1 + n % 2}") for n in range(1, 9))
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    staffed.plan_day(MONDAY, PlanOptions(seconds=1))
    return staffed


def test_every_file_is_told_and_written(planned: Desk, tmp_path: Path) -> None:
    """Each format for the day and for both drivers; progress rises and names the files."""
    told: list[tuple[float, str]] = []
    done = planned.export(MONDAY, tmp_path / "out", on_progress=lambda share, doing: told.append((share, doing)))
    assert len(done.files) == 3 * len(FORMATS)
    assert {file.name for file in done.files} == {file.name for file in (tmp_path / "out").iterdir()}
    writing = [(share, doing) for share, doing in told if doing.startswith("Writing")]
    assert [doing.removeprefix("Writing ") for _, doing in writing] == [file.name for file in done.files]
    assert writing == sorted(writing, key=lambda each: each[0])


def test_some_drivers_and_the_day_as_a_whole_by_choice(planned: Desk, tmp_path: Path) -> None:
    """By name or shift, whatever their case; the whole day comes along when all drivers do, or when asked for."""

    def names(drivers: Sequence[str] | None, whole_day: bool | None = None) -> set[str]:
        done = planned.export(MONDAY, tmp_path, ["csv"], drivers, whole_day=whole_day)
        return {file.stem.removeprefix(f"{MONDAY} ") for file in done.files}

    assert names(None) == {"all routes", "Driver 1", "Driver 2"}
    assert names(None, whole_day=False) == {"Driver 1", "Driver 2"}
    assert names(["driver 2"]) == {"Driver 2"}
    assert names(["S1", "Driver 2"]) == {"Driver 1", "Driver 2"}
    assert names([], whole_day=True) == {"all routes"}


def test_every_driver_that_is_not_there_is_named(planned: Desk, tmp_path: Path) -> None:
    """And nothing is written."""
    with pytest.raises(Refused) as refused:
        planned.export(MONDAY, tmp_path / "out", ["csv"], ["Driver 1", "Nobody", "{0}"])
    assert [p.code for p in refused.value.problems] == ["driver-unknown"] * 2
    assert "“{0}”" in refused.value.problems[1].cause
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_even_be_looked_for(planned: Desk, tmp_path: Path) -> None:
    """A name that no disk takes is a fault in words, not hidden behind the sweeping up after it."""
    with pytest.raises(MachineFault) as told:
        planned.export(MONDAY, tmp_path / ("x" * 300), ["csv"])
    assert told.value.problem.code == "folder-not-made"


@pytest.mark.parametrize(("drivers", "whole_day", "count"), [(None, True, 5), (["s1"], False, 2), ([], True, 1)])
def test_pages_are_drawn_as_they_are_printed(
    planned: Desk, drivers: Sequence[str] | None, whole_day: bool, count: int
) -> None:
    """Page after page as a picture of A4 at the fineness asked for: the overview, then each driver."""
    pages: list[Page] = []
    planned.draw_pages(MONDAY, pages.append, drivers, whole_day, dots_per_inch=72)
    assert [(page.number, page.count) for page in pages] == [(n, count) for n in range(1, count + 1)]
    for page in pages:
        assert (page.width_px, page.height_px) == pytest.approx((595, 842), abs=1)


def test_drawing_can_be_stopped_and_needs_something_to_draw(planned: Desk) -> None:
    """At the first page, and before anything is drawn."""
    pages: list[Page] = []
    with pytest.raises(Stopped):
        planned.draw_pages(MONDAY, pages.append, cancelled=lambda: bool(pages))
    with pytest.raises(Refused) as refused:
        planned.draw_pages(MONDAY, pages.append, [], whole_day=False)
    assert [p.code for p in refused.value.problems] == ["nothing-chosen"]


def test_stopped_in_the_midst(planned: Desk, tmp_path: Path) -> None:
    """Files that are written stay and are whole, drafts go, and what was in the folder before stays."""
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / DRAFT).write_text("half of a file")
    (folder / "film.part").write_text("mine")
    heard: list[str] = []
    with pytest.raises(Stopped):
        planned.export(
            MONDAY,
            folder,
            ["csv", "pdf"],
            on_progress=lambda _share, doing: heard.append(doing),
            cancelled=lambda: any(doing.endswith(".pdf") for doing in heard),
        )
    names = {file.name for file in folder.iterdir()}
    assert {f"{MONDAY} all routes.csv", "film.part"} <= names
    assert DRAFT not in names
    assert not [name for name in names if name.startswith(".")]


def test_the_ground_of_each_map_is_read_once(planned: Desk, tmp_path: Path) -> None:
    """A driver's map stands among all routes and in the driver's own file: decoding it is most of the work."""
    asked: Counter[tuple[Box, int]] = Counter()

    class Ground(Basemap):
        def __init__(self) -> None:
            """Of no file."""

        def features(self, box: Box, zoom: int) -> Iterator[MapFeature]:
            asked[box, zoom] += 1
            yield from ()

    day = planned.manifests(MONDAY)
    export(day, tmp_path, ["pdf"], None, True, formats(Ground(), asset), lambda _share, _doing: None)
    assert len(asked) == 3
    assert set(asked.values()) == {1}
