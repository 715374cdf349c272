"""A full disk and a folder that may not be written to: faults in words, and nothing half written."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import PlanOptions
from dispatcher.desk.templates import write_template
from dispatcher.model.problem import MachineFault, Refused
from dispatcher.store.dayfile import DayFile
from tests.town import MONDAY, Town, builders, dump, order

Mount = Callable[..., Path]


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """mount(kilobytes): a small disk of its own; only root on Linux can make one."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("a disk of its own can be mounted by root on Linux only")
    mounted: list[Path] = []

    def make(kilobytes: int) -> Path:
        folder = tmp_path / f"disk{len(mounted)}"
        folder.mkdir()
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder], capture_output=True, check=False
        )
        if done.returncode:
            pytest.skip(f"this machine does not let root mount a disk: {done.stderr.decode().strip()}")
        mounted.append(folder)
        return folder

    yield make
    for folder in mounted:
        subprocess.run(["umount", "--lazy", folder], check=True)


def _read_only(folder: Path) -> Path:
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    return folder


def _files(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.rglob("*") if p.is_file())


@pytest.fixture
def planned(staffed: Desk, write_orders: Callable[..., Path]) -> Desk:
    """A desk with a planned day."""
    staffed.import_orders(write_orders(*(order(n) for n in range(1, 9))), date=MONDAY)
    staffed.plan_day(MONDAY, PlanOptions(seconds=1))
    return staffed


def test_exporting_to_a_full_disk(planned: Desk, mount: Mount) -> None:
    """The file that found no room is not there; the fault says which disk ran full."""
    disk = mount(4)
    with pytest.raises(MachineFault) as told:
        planned.export(MONDAY, disk, ["xlsx"])
    assert told.value.problem.code == "disk-full"
    assert _files(disk) == []


def test_exporting_to_a_folder_that_may_not_be_written_to(planned: Desk, mount: Mount) -> None:
    """Neither into it nor into a folder that would have to be made in it."""
    disk = _read_only(mount(1000))
    with pytest.raises(MachineFault) as told:
        planned.export(MONDAY, disk, ["csv"])
    assert told.value.problem.cause.endswith(".")
    with pytest.raises(MachineFault) as told:
        planned.export(MONDAY, disk / "new", ["csv"])
    assert told.value.problem.code == "folder-not-made"


def test_exporting_to_a_file(planned: Desk, tmp_path: Path) -> None:
    """A file in the folder's place is left alone."""
    (tmp_path / "out").write_text("mine")
    with pytest.raises(MachineFault) as told:
        planned.export(MONDAY, tmp_path / "out", ["csv"])
    assert told.value.problem.code == "folder-not-made"
    assert (tmp_path / "out").read_text() == "mine"


def test_templates_on_full_and_closed_disks(mount: Mount) -> None:
    """No half of a template stays behind."""
    full, closed = mount(4), _read_only(mount(1000))
    for disk in (full, closed):
        with pytest.raises(MachineFault):
            write_template(disk / "orders.xlsx")
        assert _files(disk) == []


def test_a_region_on_a_full_disk(planned: Desk, town: Town, extract: Path, mount: Mount) -> None:
    """The region that serves goes on serving."""
    before = planned.region()
    disk = mount(8)

    def too_large(_extract: Path, _target: Path, _tell: object, _cancelled: object) -> None:
        (disk / "tiles").write_bytes(bytes(100_000))

    town.regions._builders = builders(basemap=too_large)
    with pytest.raises(MachineFault) as told:
        planned.add_region(extract)
    assert told.value.problem.code == "region-not-written"
    assert planned.region() == before


def test_a_list_that_finds_no_room_in_the_day_file(town: Town, write_orders: Callable[..., Path], mount: Mount) -> None:
    """All of the import or nothing; the day can be read and used as before."""
    town.folder = mount(600)
    with town.open() as desk:
        desk.import_orders(write_orders(order(1)), date=MONDAY)
        before = dump(desk)
        many = (order(n % 12 + 1) | {"Order ID": f"B{n}", "Note": "x" * 500} for n in range(2000))
        with pytest.raises(MachineFault) as told:
            desk.import_orders(write_orders(*many), date=MONDAY)
        assert told.value.problem.code == "disk-full"
        assert dump(desk) == before
    with town.open() as desk:
        assert [o.id for o in desk.orders(MONDAY)] == ["A1"]


def test_a_day_file_where_nothing_may_be_written(town: Town, mount: Mount) -> None:
    """Refused in words when it would be made, and when it is there."""
    disk = mount(2000)
    town.folder = disk
    town.open().close()
    content = (disk / "day.dispatch").read_bytes()
    _read_only(disk)
    for name in ("day.dispatch", "new.dispatch"):
        with pytest.raises((MachineFault, Refused)) as told:
            DayFile.open(disk / name)
        assert isinstance(told.value, MachineFault)
        assert told.value.problem.code == "day-file-read-only"
    assert (disk / "day.dispatch").read_bytes() == content
