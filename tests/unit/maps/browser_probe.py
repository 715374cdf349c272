"""Opens a map page in a real browser engine and tells what happened: a process of its own, because the engine wants
its settings before the first window of a process.

Reads one JSON object from stdin: {"file": path} or
{"site": {"basemap": path, "assets": {url: path}, "patches": [..], "cards": {id: card}}}, with
"until": JS that is true when the page is ready, "ask": [JS, ...], "click": JS giving [x, y], "picture": path.
Writes one JSON object to stdout:  {"asked": [..], "left": [urls of requests that went outside], "refused": [paths],
"console": [..], "alerts": int, "heard": [[slot, ...], ...]}.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QPoint, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from dispatcher.maps.basemap import Basemap
from dispatcher.maps.folium_page import ASSETS
from dispatcher.maps.window import CHANNEL_PATH, PAGE_URL, SCHEME, MapSite

wish: dict[str, Any] = json.loads(sys.stdin.read())
told: dict[str, Any] = {"asked": [], "left": [], "refused": [], "console": [], "alerts": 0, "heard": []}


class Outside(QWebEngineUrlRequestInterceptor):
    """Notes and blocks every request that leaves the page."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
        url = info.requestUrl()
        if url.scheme() == SCHEME or (url.isLocalFile() and Path(url.toLocalFile()) == Path(wish.get("file", ""))):
            return
        told["left"].append(url.toString())
        info.block(True)


class Page(QWebEnginePage):
    """Notes what the page says and refuses its dialogs."""

    def javaScriptConsoleMessage(self, level: Any, message: str, line: int, source: str) -> None:  # noqa: N802
        told["console"].append(f"{level.name} {message}")

    def javaScriptAlert(self, origin: QUrl | str, message: str) -> None:  # noqa: N802
        told["alerts"] += 1


class Site(QWebEngineUrlSchemeHandler):
    """The thinnest adapter over MapSite."""

    def __init__(self, site: MapSite) -> None:
        super().__init__()
        self.site = site

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802
        path = job.requestUrl().path()
        if path == CHANNEL_PATH:
            source = QFile(":/qtwebchannel/qwebchannel.js")
            source.open(QIODevice.OpenModeFlag.ReadOnly)
            mime, body = "text/javascript", bytes(source.readAll().data())
        else:
            answer = self.site.resolve(path)
            if answer is None:
                told["refused"].append(path)
                job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
                return
            mime, body = answer
        buffer = QBuffer(job)
        buffer.setData(QByteArray(body))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(mime.encode(), buffer)


class Bridge(QObject):
    """The program's end of the channel, as dispatcher/maps/window.py describes it."""

    patch = Signal(str)

    @Slot()
    def ready(self) -> None:
        told["heard"].append(["ready"])
        for rev, message in enumerate(wish["site"]["patches"], 1):
            self.patch.emit(json.dumps(message | {"rev": rev}))

    @Slot(int)
    def painted(self, rev: int) -> None:
        told["heard"].append(["painted", rev])

    @Slot(str, str, bool)
    def clicked(self, kind: str, thing: str, more: bool) -> None:
        told["heard"].append(["clicked", kind, thing, more])

    @Slot(str)
    def hovered(self, thing: str) -> None:
        told["heard"].append(["hovered", thing])

    @Slot(str, result=str)
    def card(self, thing: str) -> str:
        return json.dumps(wish["site"]["cards"][thing])

    @Slot()
    def cleared(self) -> None:
        told["heard"].append(["cleared"])


def register_scheme() -> None:
    scheme = QWebEngineUrlScheme(SCHEME.encode())
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flag = QWebEngineUrlScheme.Flag
    scheme.setFlags(flag.SecureScheme | flag.CorsEnabled | flag.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


def site() -> MapSite:
    by_place = {place: Path(wish["site"]["assets"][url]) for url, place in ASSETS.items()}
    return MapSite(lambda package, path: by_place[package, path], Basemap(Path(wish["site"]["basemap"])))


class Visit:
    """One page, from its address to what it told: wait, click, ask, photograph, leave."""

    def __init__(self, app: QApplication, view: QWebEngineView, page: Page) -> None:
        self.app, self.view, self.page = app, view, page
        self.poll = QTimer()
        self.poll.timeout.connect(lambda: page.runJavaScript(wish["until"], self.ready))
        self.poll.start(50)
        QTimer.singleShot(20_000, app.quit)

    def ready(self, yes: object) -> None:
        if yes and self.poll.isActive():
            self.poll.stop()
            QTimer.singleShot(300, self.click)  # labels are painted a little after their tile

    def click(self) -> None:
        if "click" in wish:
            # as text, because a list would arrive as ""
            self.page.runJavaScript(f"JSON.stringify({wish['click']})", self.press)
        else:
            self.ask()

    def press(self, at: str) -> None:
        x, y = json.loads(at)
        target = self.view.focusProxy() or self.view
        where = QPoint(round(x), round(y))
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        QTest.mouseMove(target, where + QPoint(1, 0))
        QTimer.singleShot(600, self.ask)

    def ask(self) -> None:
        for question in wish.get("ask", []):
            self.page.runJavaScript(question, told["asked"].append)
        self.page.runJavaScript("1", self.finish)

    def finish(self, _: object) -> None:
        if "picture" in wish:
            self.view.grab().save(wish["picture"])
        self.app.quit()


def main() -> None:
    register_scheme()
    app = QApplication([])
    profile, outside, bridge, channel = QWebEngineProfile(), Outside(), Bridge(), QWebChannel()
    profile.setUrlRequestInterceptor(outside)
    view = QWebEngineView()
    page = Page(profile, view)
    remote = QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls
    page.settings().setAttribute(remote, True)  # or the engine itself would hide what a file asks for outside
    view.setPage(page)
    view.resize(1000, 700)
    view.show()
    if "site" in wish:
        handler = Site(site())
        profile.installUrlSchemeHandler(SCHEME.encode(), handler)
        channel.registerObject("bridge", bridge)
        page.setWebChannel(channel)
    page.load(QUrl.fromLocalFile(wish["file"]) if "file" in wish else QUrl(PAGE_URL))
    visit = Visit(app, view, page)
    app.exec()
    del visit
    view.setPage(None)  # type: ignore[arg-type] # the page has to go before its profile
    shiboken6.delete(page)
    sys.stdout.write(json.dumps(told))


main()
