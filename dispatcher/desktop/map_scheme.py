"""The map page's world: one scheme of our own, answered from this machine, and nothing else."""

from __future__ import annotations

import logging

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QUrl
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

from dispatcher.desk.mapsite import CHANNEL_PATH, HOST, HTML_MIME, SCHEME, Answer, MapSite
from dispatcher.desktop.map_raster import RasterTiles

_log = logging.getLogger(__name__)
_Refusal = QWebEngineUrlRequestJob.Error

PAGE_PATHS = ("", "/", "/index.html")
RASTER_START = "/raster/"
CHANNEL_SOURCE = ":/qtwebchannel/qwebchannel.js"


def register_scheme() -> None:
    """Make the scheme known to the browser engine. Call before the QApplication is made; again does nothing."""
    if QWebEngineUrlScheme.schemeByName(SCHEME.encode()).name() == SCHEME.encode():
        return
    scheme = QWebEngineUrlScheme(SCHEME.encode())
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flag = QWebEngineUrlScheme.Flag
    scheme.setFlags(flag.SecureScheme | flag.CorsEnabled | flag.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


class SiteHandler(QWebEngineUrlSchemeHandler):
    """Answers the page's requests from a MapSite; set `page` and `site` before the page is loaded."""

    def __init__(self, parent: QObject, raster: RasterTiles) -> None:
        super().__init__(parent)
        self.raster = raster
        self.page = b""
        self.site: MapSite | None = None

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 - Qt's name
        """Answer one request, or refuse it."""
        url = job.requestUrl()
        if job.requestMethod() != QByteArray(b"GET") or url.host() != HOST:
            job.fail(_Refusal.RequestDenied)
            return
        if url.path().startswith(RASTER_START):
            self.raster.answer(job, url.path())
            return
        answer = self._answer(url.path())
        if answer is None:
            job.fail(_Refusal.UrlNotFound)
            return
        buffer = QBuffer(job)
        buffer.setData(QByteArray(answer.body))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(answer.mime.encode()), buffer)

    def _answer(self, path: str) -> Answer | None:
        if path in PAGE_PATHS:
            return Answer(HTML_MIME, self.page)
        if path == CHANNEL_PATH:
            source = QFile(CHANNEL_SOURCE)
            source.open(QIODevice.OpenModeFlag.ReadOnly)
            return Answer("text/javascript", bytes(source.readAll().data()))
        try:
            return self.site.resolve(path) if self.site is not None else None
        except OSError as error:
            _log.warning("the map asked for %s: %s", path, error)
            return None


class Inside(QWebEngineUrlRequestInterceptor):
    """Blocks every request that would leave the page's own world."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
        """Let only our own scheme through."""
        if info.requestUrl().scheme() != SCHEME:
            info.block(True)


class MapPage(QWebEnginePage):
    """A page that stays where it is: no other address, no windows, no questions, no files."""

    def acceptNavigationRequest(  # noqa: N802 - Qt's name
        self, url: QUrl | str, _kind: QWebEnginePage.NavigationType, _is_main_frame: bool
    ) -> bool:
        """Only our own page."""
        return QUrl(url).scheme() == SCHEME and QUrl(url).host() == HOST

    def javaScriptConsoleMessage(  # noqa: N802 - Qt's name
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """What goes wrong in the page belongs into the log."""
        if level == QWebEnginePage.JavaScriptConsoleMessageLevel.ErrorMessageLevel:
            _log.error("map page, %s line %d: %s", source, line, message)


def harden(profile: QWebEngineProfile, page: QWebEnginePage) -> None:
    """Switch off all that the map does not need."""
    profile.downloadRequested.connect(lambda download: download.cancel())
    page.permissionRequested.connect(lambda permission: permission.deny())
    attribute = QWebEngineSettings.WebAttribute
    unwanted = (
        attribute.LocalContentCanAccessFileUrls,
        attribute.LocalContentCanAccessRemoteUrls,
        attribute.LocalStorageEnabled,
        attribute.JavascriptCanOpenWindows,
        attribute.JavascriptCanAccessClipboard,
        attribute.JavascriptCanPaste,
        attribute.PluginsEnabled,
        attribute.PdfViewerEnabled,
        attribute.FullScreenSupportEnabled,
        attribute.ScreenCaptureEnabled,
        attribute.NavigateOnDropEnabled,
        attribute.HyperlinkAuditingEnabled,
        attribute.DnsPrefetchEnabled,
        attribute.AllowRunningInsecureContent,
        attribute.WebGLEnabled,
        attribute.ErrorPageEnabled,
        attribute.AutoLoadIconsForPage,
        attribute.FocusOnNavigationEnabled,
        attribute.ShowScrollBars,
    )
    settings = page.settings()
    for each in unwanted:
        settings.setAttribute(each, False)
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)
