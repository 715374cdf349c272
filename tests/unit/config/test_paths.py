"""Where the program keeps its things, and who may say otherwise."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from dispatcher.config import clock, paths
from dispatcher.config.log import start_log


def test_one_variable_moves_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """DISPATCHER_DATA: day file, regions, demo and log all lie in it."""
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path))
    for path in (paths.day_file(), paths.regions_folder(), paths.demo_folder(), paths.log_folder()):
        assert path.is_relative_to(tmp_path)


def test_the_day_file_alone_can_be_moved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """DISPATCHER_DB names the day file and nothing else."""
    before = paths.regions_folder()
    monkeypatch.setenv(paths.DAY_FILE_VARIABLE, str(tmp_path / "monday.dispatch"))
    assert paths.day_file() == tmp_path / "monday.dispatch"
    assert paths.regions_folder() == before


def test_home_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tilde is the user's own folder."""
    monkeypatch.setenv(paths.DATA_VARIABLE, "~/desk")
    assert paths.data_folder() == Path.home() / "desk"


def test_without_variables_the_platform_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    """An absolute folder of the user's that carries the program's name."""
    monkeypatch.delenv(paths.DATA_VARIABLE)
    for folder in (paths.data_folder(), paths.log_folder()):
        assert folder.is_absolute()
        assert paths.APP in folder.parts


def test_what_ships_with_the_program_is_there() -> None:
    """The demo day and its region."""
    for file in ("demo/orders.xlsx", "demo/fleet.xlsx", "regions/helsinki.osm.pbf"):
        assert (paths.resources_folder() / file).is_file()


def test_the_machines_zone_is_a_name_that_is_known() -> None:
    """Also where the machine says nothing that is understood."""
    assert clock.zone_named(clock.system_zone()).key == clock.system_zone()


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "Europe"])
def test_an_unknown_zone_is_utc(name: str) -> None:
    """A mailed day file may name a zone that this machine lacks."""
    assert clock.zone_named(name).key == clock.FALLBACK


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    """The program's logger, without handlers before and after."""
    logger = logging.getLogger("dispatcher")
    before = logger.handlers[:]
    logger.handlers[:] = []
    yield logger
    for handler in logger.handlers:
        handler.close()
    logger.handlers[:] = before


def test_the_log_is_written_once(logger: logging.Logger, tmp_path: Path) -> None:
    """Starting it twice does not double its lines."""
    start_log(tmp_path / "log")
    start_log(tmp_path / "log")
    logging.getLogger("dispatcher.somewhere").warning("one line")
    assert (tmp_path / "log" / "dispatcher.log").read_text().count("one line") == 1


def test_without_a_place_for_the_log_the_program_runs_silently(
    logger: logging.Logger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What would go into the log does not go to the user's terminal instead."""
    (tmp_path / "log").write_text("a file in the way")
    start_log(tmp_path / "log")
    logging.getLogger("dispatcher.somewhere").warning("one line")
    assert capsys.readouterr().err == ""


def test_a_log_that_cannot_be_written_any_more_is_left_alone(
    logger: logging.Logger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that is gone, a full disk: no traceback on the terminal."""
    start_log(tmp_path / "log")
    (tmp_path / "log").rmdir()
    logging.getLogger("dispatcher.somewhere").warning("one line")
    assert capsys.readouterr().err == ""
