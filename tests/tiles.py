"""A tile server on this machine that behaves as its address says: good, gone, page, slow."""

from __future__ import annotations

import http.server
import threading
import time
from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

SLOW_S = 2.0


def _picture() -> bytes:
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


PNG = _picture()
"""One tile, all of one colour that no map has."""


class TileServer(http.server.ThreadingHTTPServer):
    """Answers by the path's first part: good, gone, page, slow."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.asked: list[tuple[str, dict[str, str]]] = []

    def address(self, kind: str) -> str:
        return f"http://127.0.0.1:{self.server_port}/{kind}/{{z}}/{{x}}/{{y}}.png"


class Answer(http.server.BaseHTTPRequestHandler):
    """One answer of the server."""

    timeout = 1.0  # whoever connects and asks nothing is let go of

    def do_GET(self) -> None:
        server = cast(TileServer, self.server)
        server.asked.append((self.path, dict(self.headers)))
        kind = self.path.split("/")[1]
        if kind == "slow":
            time.sleep(SLOW_S)
        body = b"<html>log in first</html>" if kind == "page" else PNG
        try:
            self.send_response(404 if kind == "gone" else 200)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "max-age=3600")
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass  # the asker had no patience

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def tile_server() -> Iterator[TileServer]:
    """A tile server on this machine."""
    with TileServer() as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.02,))
        thread.start()
        yield running
        running.shutdown()
        thread.join()
