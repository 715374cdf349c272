"""Exporting: done away from the window's work, ended at any moment, and each map's ground read once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dispatcher.config.assets import asset
from dispatcher.desk.desk import Desk
from dispatcher.desk.export import export, formats
from dispatcher.desk.results import FORMATS, PlanOptions
from dispatcher.maps.basemap import Basemap
from dispatcher.model.geometry import MapFeature
from dispatcher.model.place import Box
from dispatcher.model.problem import Stopped
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
    export(day, tmp_path, ["pdf"], None, formats(Ground(), asset), lambda _share, _doing: None)
    assert len(asked) == 3
    assert set(asked.values()) == {1}
