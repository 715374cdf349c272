"""Tiles from a server on this machine: fetched politely, kept, and never taken for more than pictures."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QObject, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob
from pytestqt.qtbot import QtBot

from dispatcher import __version__
from dispatcher.desktop.map_raster import RasterTiles
from tests.tiles import PNG, SLOW_S, TileServer, tile_server

__all__ = ["tile_server"]


class Job(QObject):
    """The page's request, as far as it is used."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.body = b""

    def reply(self, mime: QByteArray, buffer: QBuffer) -> None:
        self.body = bytes(buffer.readAll().data())
        self.answered.emit(bytes(mime.data()).decode())

    def fail(self, _error: object) -> None:
        self.answered.emit("")


@pytest.fixture
def tiles(qtbot: QtBot, tmp_path: Path) -> Iterator[RasterTiles]:
    """Tiles of no server yet."""
    parent = QObject()
    made = RasterTiles(parent, tmp_path / "tiles", patience_ms=150)
    yield made
    made.setParent(None)
    made.deleteLater()


def asked(qtbot: QtBot, tiles: RasterTiles, path: str = "/raster/3/4/5") -> tuple[str, bytes]:
    """The MIME type and body that the page gets; "" when it gets nothing."""
    job = Job()
    with qtbot.waitSignal(job.answered, timeout=3000) as heard:
        tiles.answer(cast(QWebEngineUrlRequestJob, job), path)
    return str(heard.args[0]), job.body


def test_a_tile_is_asked_for_politely_and_once(qtbot: QtBot, tile_server: TileServer, tiles: RasterTiles) -> None:
    """The request names the program, its version and a referer; the second time the tile comes from the disk."""
    tiles.use(tile_server.address("good"))
    assert asked(qtbot, tiles) == ("image/png", PNG)
    path, headers = tile_server.asked[0]
    assert path == "/good/3/4/5.png"
    assert headers["User-Agent"] == f"Dispatcher/{__version__}"
    assert headers["Referer"]
    assert "Cookie" not in headers
    assert asked(qtbot, tiles) == ("image/png", PNG)
    assert len(tile_server.asked) == 1


@pytest.mark.parametrize("kind", ["gone", "page", "slow"])
def test_what_is_no_picture_is_no_tile(qtbot: QtBot, tile_server: TileServer, tiles: RasterTiles, kind: str) -> None:
    """An error, a page to log in, a server that does not answer in time: the page gets nothing, and soon."""
    tiles.use(tile_server.address(kind))
    began = time.monotonic()
    assert asked(qtbot, tiles) == ("", b"")
    assert time.monotonic() - began < SLOW_S
    assert len(tile_server.asked) == 1


def test_without_a_server_nobody_is_asked(qtbot: QtBot, tile_server: TileServer, tiles: RasterTiles) -> None:
    """Off until a server is named, off again when none is; a server that is not there is no error."""
    assert asked(qtbot, tiles)[0] == ""
    tiles.use(tile_server.address("good"))
    tiles.use(None)
    assert asked(qtbot, tiles)[0] == ""
    assert tile_server.asked == []
    tiles.use("http://127.0.0.1:9/{z}/{x}/{y}")
    assert asked(qtbot, tiles)[0] == ""


@pytest.mark.parametrize("path", ["/raster/1/2", "/raster/a/2/3", "/raster/1/2/3/4", "/raster/1/2/٣", "/raster/../1/2"])
def test_only_tiles_are_asked_for(qtbot: QtBot, tile_server: TileServer, tiles: RasterTiles, path: str) -> None:
    """Three numbers and nothing else reach the server."""
    tiles.use(tile_server.address("good"))
    assert asked(qtbot, tiles, path)[0] == ""
    assert tile_server.asked == []
