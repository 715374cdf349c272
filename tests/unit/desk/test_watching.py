"""Watched folders: what has arrived whole is taken once, everything else waits, and nothing of others is touched."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from dispatcher.desk.arriving import day_of
from dispatcher.desk.choices import Gone, ListMode
from dispatcher.desk.desk import Desk
from dispatcher.desk.results import ListSaid
from dispatcher.desk.watch_desk import ArrivalState
from dispatcher.desk.watching import Watch, is_in_use, lists_in
from dispatcher.model.problem import Refused
from tests.town import MONDAY, dump

GOOD = "Order ID,Address\n{n},Bay Street {n}\n"
NAMED = "orders-2026-11-23.csv"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder to be watched."""
    made = tmp_path / "inbox"
    made.mkdir()
    return made


def look(desk: Desk) -> list[tuple[str, ArrivalState]]:
    """What a look takes, with nothing to be waited for."""
    return [(Path(one.note.path).name, one.note.state) for one in desk.watch(0).look()]


def test_a_good_list_is_taken_for_the_day_in_its_name_and_only_once(desk: Desk, folder: Path) -> None:
    """Whatever a copy is called, and also after undo: the dispatcher's word counts. The file stays as it is."""
    desk.watch_folder(folder)
    (folder / NAMED).write_text(GOOD.format(n=1))
    before = dump(desk)
    assert look(desk) == [(NAMED, ArrivalState.IMPORTED)]
    assert [one.id for one in desk.orders(MONDAY)] == ["1"]
    (folder / "copy-2026-11-23.csv").write_text(GOOD.format(n=1))
    assert look(desk) == []
    desk.undo()
    assert dump(desk) == before
    assert look(desk) == []
    assert sorted(path.name for path in folder.iterdir()) == ["copy-2026-11-23.csv", NAMED]


def test_a_list_with_problems_waits_with_all_of_them_and_changes_nothing(desk: Desk, folder: Path) -> None:
    """It can be taken as it is, or ignored."""
    desk.watch_folder(folder)
    (folder / NAMED).write_text("Order ID,Address\n1,Bay Street 1\n2,\n3,\n")
    (folder / "nonsense.xlsx").write_bytes(b"PK not a workbook")
    before = dump(desk)
    assert sorted(look(desk)) == [("nonsense.xlsx", ArrivalState.WAITING), (NAMED, ArrivalState.WAITING)]
    assert dump(desk) == before
    waiting = {Path(one.path).name: one for one in desk.arrivals()}
    assert [p.where.row for p in waiting[NAMED].problems] == [3, 4]
    assert waiting["nonsense.xlsx"].problems
    desk.ignore_arrival(waiting["nonsense.xlsx"].digest)
    assert desk.take_arrival(waiting[NAMED].digest).new == ("1",)
    assert {one.state for one in desk.arrivals()} == {ArrivalState.IGNORED, ArrivalState.IMPORTED}


def test_rows_that_are_no_orders_hold_no_list_up(desk: Desk, folder: Path) -> None:
    """A sum below the orders is told with the import; a list that has nothing but such rows waits."""
    desk.watch_folder(folder)
    (folder / "sum.csv").write_text("Order ID,Address,Weight kg\nA1,Bay Street 1,5\nA2,Bay Street 2,6\nTotal,,11\n")
    (one,) = desk.watch(0).look()
    assert one.imported is not None
    assert [problem.code for problem in one.imported.problems] == ["row-total"]
    (folder / "none.csv").write_text("Order ID,Address,Weight kg\nTotal,,0\n")
    assert [arrived.note.state for arrived in desk.watch(0).look()] == [ArrivalState.WAITING]


def test_a_list_with_an_open_question_waits_until_it_was_answered_once(desk: Desk, folder: Path) -> None:
    """Nobody is there to be asked; the answer to one list is remembered for the next."""
    desk.watch_folder(folder)
    text = "Order ID,Address,Date\n{n},Bay Street 1,03/04/2031\n"
    (folder / "a.csv").write_text(text.format(n=1))
    assert look(desk) == [("a.csv", ArrivalState.WAITING)]
    desk.import_orders(folder / "a.csv", ListSaid(answers={("date-order", "Date"): "day-first"}))
    (folder / "b.csv").write_text(text.format(n=2))
    assert look(desk) == [("b.csv", ArrivalState.IMPORTED)]


def test_what_lay_there_before_is_noted_and_not_taken(desk: Desk, folder: Path) -> None:
    """Unless that is wished for."""
    (folder / NAMED).write_text(GOOD.format(n=1))
    desk.watch_folder(folder)
    assert look(desk) == []
    assert [one.state for one in desk.arrivals()] == [ArrivalState.THERE]
    other = folder.parent / "other"
    other.mkdir()
    (other / NAMED).write_text(GOOD.format(n=2))
    desk.watch_folder(other, with_present=True)
    assert look(desk) == [(NAMED, ArrivalState.IMPORTED)]


def test_a_file_that_still_changes_is_waited_for(folder: Path) -> None:
    """Size and time have to stay the same for a while; a changed file begins anew."""
    now, taken = [0.0], []
    path = folder / "a.csv"
    watch = Watch(lambda: {folder: lambda file: taken.append(file)}, 3, lambda: now[0])
    path.write_text("1")
    for at, text in ((0, ""), (2, "1,2"), (4, ""), (4.5, "")):
        now[0] = at
        if text:
            path.write_text(text)
        watch.look()
        assert not taken
    assert watch.is_waiting
    now[0] = 6
    watch.look()
    watch.look()
    assert taken == [path]
    assert not watch.is_waiting


@pytest.mark.parametrize("owner", ["~$orders.xlsx", "~$ders.xlsx", ".~lock.orders.xlsx#"])
def test_a_workbook_that_is_open_is_waited_for(folder: Path, owner: str) -> None:
    """Office and LibreOffice say so by a file beside it, which is no list itself."""
    (folder / "orders.xlsx").write_bytes(b"x")
    assert not is_in_use(folder / "orders.xlsx")
    (folder / owner).write_bytes(b"me")
    assert is_in_use(folder / "orders.xlsx")
    assert [path.name for path in lists_in(folder)] == ["orders.xlsx"]


def test_partial_downloads_hidden_and_other_files_are_no_lists(folder: Path) -> None:
    """Nor are folders and empty files."""
    for name in (".orders.csv", "orders.csv.part", "orders.xlsx.crdownload", "orders.tmp", "picture.png"):
        (folder / name).write_text("x")
    (folder / "sub.csv").mkdir()
    assert lists_in(folder) == []
    (folder / "empty.csv").touch()
    assert Watch(lambda: {folder: lambda _: pytest.fail("taken")}, 0).look() == []


def test_a_folder_that_vanishes_is_looked_for_again(desk: Desk, folder: Path) -> None:
    """The others are looked at meanwhile."""
    desk.watch_folder(folder)
    away = folder.with_name("away")
    folder.rename(away)
    watch = desk.watch(0)
    assert watch.look() == []
    assert watch.lost == (folder.resolve(),)
    away.rename(folder)
    (folder / NAMED).write_text(GOOD.format(n=1))
    assert len(watch.look()) == 1
    assert not watch.lost


def test_a_folder_says_how_its_lists_are_taken(desk: Desk, folder: Path) -> None:
    """A list that replaces its day lets go of what it lacks."""
    desk.watch_folder(folder, ListMode.REPLACE, Gone.DELETE)
    for n in (1, 2):
        (folder / NAMED).write_text(GOOD.format(n=n))
        look(desk)
    assert [one.id for one in desk.orders(MONDAY)] == ["2"]
    desk.unwatch_folder(folder)
    assert desk.watched_folders() == ()
    with pytest.raises(Refused):
        desk.unwatch_folder(folder)
    with pytest.raises(Refused):
        desk.watch_folder(folder / "none")


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("orders_20261124.csv", "2026-11-24"),
        ("Liste 24.11.2026 final.xlsx", "2026-11-24"),
        ("orders.csv", "2026-11-25"),
        ("orders 2026-13-45.csv", "2026-11-25"),
        ("1234202611245.csv", "2026-11-25"),
    ],
)
def test_the_day_is_in_the_name_or_counted_from_today(name: str, day: str) -> None:
    """Figures that are no date are none."""
    assert day_of(name, MONDAY, 2).isoformat() == day


def test_watching_ends_with_the_desk(desk: Desk, folder: Path) -> None:
    """Without a folder there is no thread; with one there is, and closing the desk ends it."""

    def threads() -> list[str]:
        return [thread.name for thread in threading.enumerate() if thread.name == "folder-watcher"]

    heard: list[object] = []
    desk.start_watching(heard.extend)
    assert threads() == []
    desk.watch_folder(folder)
    desk.start_watching(heard.extend)
    assert threads() == ["folder-watcher"]
    desk.close()
    assert threads() == []
