"""The demo from the window: a day file of its own, one progress from beginning to end, and no half-open file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.config import paths
from dispatcher.desk.demo import REGION, open_demo
from dispatcher.desk.desk import Desk
from dispatcher.desk.results import PlanOptions
from dispatcher.model.place import Candidate, Precision
from dispatcher.model.problem import Refused, Stopped
from tests.town import YARD, Geocoder, Town, dump

SOON = PlanOptions(seconds=1)


class Everywhere(Geocoder):
    """Knows every address of the demo, all at one place."""

    def search(self, query: str, limit: int = 5) -> list[Candidate]:
        """Sure of it."""
        return [Candidate(query, YARD, 1.0, Precision.ADDRESS)]


@pytest.fixture(autouse=True)
def _own_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path))
    monkeypatch.setattr("tests.town.Geocoder", Everywhere)
    paths.demo_folder().mkdir()


def opener(town: Town) -> tuple[list[Path], Callable[[Path], Desk]]:
    """Opens desks in the town, and keeps what was opened."""
    opened: list[Path] = []

    def open_desk(path: Path) -> Desk:
        opened.append(path)
        return town.open(str(path.relative_to(town.folder)))

    return opened, open_desk


def test_the_demo_is_planned_in_its_own_file_with_one_progress(town: Town) -> None:
    """The share never goes back; the region is built once; orders are for today."""
    opened, open_desk = opener(town)
    shares: list[float] = []
    with open_demo(open_desk, SOON, lambda share, doing: shares.append(share)) as desk:
        assert desk.region_name() == REGION
        today = dt.datetime.now(desk.zone()).date()
        assert len(desk.orders(today)) > 30
        assert desk.planned(today).plan.routes
    assert opened == [paths.demo_file()]
    assert shares == sorted(shares)
    assert shares[0] >= 0
    assert shares[-1] <= 1


def test_a_demo_that_is_there_is_opened_as_it_was_left(town: Town) -> None:
    """What people tried in it stays."""
    _, open_desk = opener(town)
    with open_demo(open_desk, SOON, _silent) as desk:
        today = dt.datetime.now(desk.zone()).date()
        desk.import_orders(paths.resources_folder() / "demo" / "orders.xlsx", date=today + dt.timedelta(days=1))
        before = dump(desk)
    with open_demo(open_desk, SOON, _silent) as desk:
        assert dump(desk) == before


def test_a_demo_that_was_cancelled_is_closed_and_goes_on_the_next_time(town: Town) -> None:
    """The file is free again, and opening it once more finishes the day."""
    _, open_desk = opener(town)

    def stop(share: float, doing: str) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        open_demo(open_desk, SOON, stop)
    with open_demo(open_desk, SOON, _silent) as desk:
        assert desk.planned().plan.routes


def test_a_demo_open_elsewhere_is_refused_in_words(town: Town) -> None:
    """And stays open there."""
    _, open_desk = opener(town)
    with open_demo(open_desk, SOON, _silent) as desk:
        with pytest.raises(Refused) as told:
            open_demo(open_desk, SOON, _silent)
        assert told.value.problems[0].code == "day-file-in-use"
        assert desk.dates()


def _silent(share: float, doing: str) -> None:
    """Nobody listens."""
