"""Map tiles from a server that the user has chosen: fetched by the program, kept on disk, handed to the map's page."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from urllib.parse import urlsplit

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkDiskCache, QNetworkReply, QNetworkRequest
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob

from dispatcher import __version__
from dispatcher.desk.mapsite import HOST, SCHEME
from dispatcher.model.problem import Problem

_log = logging.getLogger(__name__)
_Refusal = QWebEngineUrlRequestJob.Error
_Attribute = QNetworkRequest.Attribute

USER_AGENT = f"Dispatcher/{__version__}"
REFERER = f"{SCHEME}://{HOST}/"
"""Servers want to know who asks; some answer nobody who does not say."""
PATIENCE_MS = 15_000
MOST_BYTES = 4_000_000
CACHE_BYTES = 200_000_000
PARTS = ("{z}", "{x}", "{y}")
IMAGES = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"RIFF", "image/webp"))
RASTER_PATH = re.compile(r"/raster/(\d{1,2})/(\d{1,8})/(\d{1,8})", re.ASCII)


def template_problem(template: str) -> Problem | None:
    """What is wrong with the address of a tile server, None when it can be asked."""
    remedy = "Give an address such as https://tiles.example.org/{z}/{x}/{y}.png."
    try:
        address = urlsplit(template)
        is_web = address.scheme in ("http", "https") and bool(address.hostname)
    except ValueError:
        is_web = False
    missing = [part for part in PARTS if part not in template]
    strange = re.findall(r"\{[^}]*\}", re.sub(r"\{[zxy]\}", "", template))
    if not is_web:
        return Problem(
            "tiles-address", "The address of the tile server does not begin with http:// or https://.", remedy
        )
    if missing:
        cause = f"The address of the tile server lacks {' and '.join(missing)}, which say which tile is meant."
        return Problem("tiles-address", cause, remedy)
    if strange:
        cause = f"The address of the tile server has {', '.join(strange)} in it, which cannot be filled in."
        return Problem("tiles-address", cause, remedy)
    return None


class RasterTiles(QObject):
    """Asks one server for tiles and answers the page with them. Off until `use` names a server."""

    def __init__(self, parent: QObject, folder: Path, patience_ms: int = PATIENCE_MS) -> None:
        """Tiles are kept in `folder`, and taken from there while the server lets them be kept."""
        super().__init__(parent)
        self._folder = folder
        self._patience_ms = patience_ms
        self._network: QNetworkAccessManager | None = None
        self.template: str | None = None

    def use(self, template: str | None) -> None:
        """Ask this server from now on, None for none."""
        self.template = template
        if template is not None and self._network is None:
            self._network = QNetworkAccessManager(self)
            cache = QNetworkDiskCache(self._network)
            cache.setCacheDirectory(str(self._folder))
            cache.setMaximumCacheSize(CACHE_BYTES)
            self._network.setCache(cache)

    def answer(self, job: QWebEngineUrlRequestJob, path: str) -> None:
        """Answer the page's request for a tile: with the picture, or not at all."""
        tile = RASTER_PATH.fullmatch(path)
        if tile is None or self.template is None or self._network is None:
            job.fail(_Refusal.UrlNotFound)
            return
        address = self.template
        for part, number in zip(PARTS, tile.groups(), strict=True):
            address = address.replace(part, number)
        reply = self._network.get(self._request(address))
        reply.downloadProgress.connect(lambda got, _: reply.abort() if got > MOST_BYTES else None)
        reply.finished.connect(lambda: _finish(job, reply))

    def _request(self, address: str) -> QNetworkRequest:
        request = QNetworkRequest(QUrl(address))
        request.setHeader(QNetworkRequest.KnownHeaders.UserAgentHeader, USER_AGENT)
        request.setRawHeader(QByteArray(b"Referer"), QByteArray(REFERER.encode()))
        request.setAttribute(_Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.PreferCache)
        for cookies in (_Attribute.CookieLoadControlAttribute, _Attribute.CookieSaveControlAttribute):
            request.setAttribute(cookies, QNetworkRequest.LoadControl.Manual)
        request.setTransferTimeout(self._patience_ms)
        return request


def _finish(job: QWebEngineUrlRequestJob, reply: QNetworkReply) -> None:
    """Hand the picture on, if it is one and the page still waits for it."""
    body = bytes(reply.readAll().data()) if reply.isOpen() else b""  # one that was given up is closed
    fault = reply.errorString() if reply.error() is not QNetworkReply.NetworkError.NoError else ""
    reply.deleteLater()
    mime = next((mime for start, mime in IMAGES if body.startswith(start)), "")
    if not shiboken6.isValid(job):
        return
    if fault or not mime:
        _log.info("no tile from the server: %s", fault or "its answer is not a picture")
        job.fail(_Refusal.UrlNotFound)
        return
    buffer = QBuffer(job)
    buffer.setData(QByteArray(body))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(QByteArray(mime.encode()), buffer)
