"""How the window looks: one palette in light and dark, laid over Qt's Fusion style, and icons tinted to it."""

from __future__ import annotations

import atexit
from collections.abc import Callable
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, QRectF, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPen, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from dispatcher.config.assets import asset
from dispatcher.model.palette import ink_on

STYLE = Path(__file__).with_name("style.qss")

LIGHT = {
    "ground": "#eef0f3",
    "surface": "#ffffff",
    "stripe": "#f7f8fa",
    "line": "#d3d8df",
    "text": "#1d2329",
    "muted": "#55606b",
    "hover": "#e4e8ee",
    "chosen": "#d3e4fb",
    "chosen_text": "#0b2545",
    "accent": "#0b5cc4",
    "accent_hover": "#094ca3",
    "accent_text": "#ffffff",
    "alert": "#b3261e",
    "alert_ground": "#fdeceb",
    "good": "#1b6e3c",
    "notice": "#fff4dc",
    "notice_text": "#5c3d00",
}
DARK = {
    "ground": "#17191d",
    "surface": "#202329",
    "stripe": "#24282f",
    "line": "#3a404a",
    "text": "#e8eaed",
    "muted": "#aab3be",
    "hover": "#2d323a",
    "chosen": "#1f4274",
    "chosen_text": "#ffffff",
    "accent": "#7cb3ff",
    "accent_hover": "#a3caff",
    "accent_text": "#08203f",
    "alert": "#ff9b92",
    "alert_ground": "#43221f",
    "good": "#7fd8a0",
    "notice": "#3d3115",
    "notice_text": "#ffe2a3",
}
TEXT_PAIRS = (
    ("text", "ground"),
    ("text", "surface"),
    ("text", "stripe"),
    ("text", "hover"),
    ("muted", "ground"),
    ("muted", "surface"),
    ("muted", "hover"),
    ("accent", "ground"),
    ("accent", "surface"),
    ("chosen_text", "chosen"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("alert", "ground"),
    ("alert", "surface"),
    ("alert", "stripe"),
    ("good", "ground"),
    ("good", "surface"),
    ("good", "stripe"),
    ("notice_text", "notice"),
    ("text", "notice"),
    ("text", "alert_ground"),
    ("alert", "alert_ground"),
)
"""Which colour is read on which."""

ICON_PX = 20
SCALE = 3
"""Icons are painted so much finer than shown, for screens with small pixels."""

RIM = "#8f98a3"
"""Around a dot in a route's colour: some are nearly as dark as the dark look's ground."""


class Theme(QObject):
    """The look of the program, in step with the system's light or dark unless one of the two is asked for."""

    changed = Signal(str)

    def __init__(self, app: QApplication, flavour: str | None = None) -> None:
        """`flavour` is "light" or "dark"; None follows the system."""
        super().__init__(app)
        self._app = app
        self._pictures = QTemporaryDir()
        atexit.register(self._pictures.remove)
        self.flavour = flavour or _of_system()
        self._follows = flavour is None
        app.setStyle("Fusion")
        self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def colours(self) -> dict[str, str]:
        """The colours in use, by purpose."""
        return DARK if self.flavour == "dark" else LIGHT

    def icon(self, name: str, purpose: str = "text") -> QIcon:
        """The Lucide icon of that name in the colour of that purpose; raises MachineFault when it is not installed."""
        icon = QIcon(_picture(name, self.colours[purpose]))
        icon.addPixmap(_picture(name, self.colours["line"]), QIcon.Mode.Disabled)
        return icon

    def wish(self, flavour: str | None) -> None:
        """Wear this from now on; None follows the system."""
        self._follows = flavour is None
        self.wear(flavour or _of_system())

    def wear(self, flavour: str) -> None:
        """Change to "light" or "dark" at once, everywhere."""
        self.flavour = flavour
        self._dress()
        self.changed.emit(flavour)

    @Slot()
    def _follow(self) -> None:
        if self._follows:
            self.wear(_of_system())

    def _dress(self) -> None:
        self._app.setPalette(_palette(self.colours))
        pictures = {
            "arrow": self._file("chevron-down", "muted"),
            "arrow_up": self._file("chevron-up", "muted"),
            "accent_arrow": self._file("chevron-down", "accent_text"),
            "check": self._file("check", "accent_text"),
        }
        self._app.setStyleSheet(Template(STYLE.read_text(encoding="utf-8")).substitute(self.colours, **pictures))

    def _file(self, name: str, purpose: str) -> str:
        """A file with an icon for style sheets: they take pictures from files alone, and those have one colour."""
        colour = self.colours[purpose]
        file = Path(self._pictures.path()) / f"{name}-{colour[1:]}.svg"
        file.write_text(_drawing(name, colour), encoding="utf-8")
        return file.as_posix()


def badge(text: str, colour: str, side_px: int = 20) -> QIcon:
    """A disc in a route's colour with a stop's number on it, as the map shows it."""

    def paint(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(0.5, 0.5, side_px - 1, side_px - 1))
        font = QFont()
        font.setPixelSize(10 if len(text) < 3 else 8)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(ink_on(colour)))
        painter.drawText(QRectF(0, 0, side_px, side_px), Qt.AlignmentFlag.AlignCenter, text)

    return _painted(f"badge {text} {colour} {side_px}", side_px, paint)


def dot(colour: str, side_px: int = 20) -> QIcon:
    """A small disc in a route's colour."""

    def paint(painter: QPainter) -> None:
        painter.setPen(QPen(QColor(RIM), 1))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(side_px * 0.25, side_px * 0.25, side_px * 0.5, side_px * 0.5))

    return _painted(f"dot {colour} {side_px}", side_px, paint)


def _painted(key: str, side_px: int, paint: Callable[[QPainter], None]) -> QIcon:
    """What is painted into a square, once for each key; the same where it is selected."""
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = QPixmap(side_px * SCALE, side_px * SCALE)
        picture.setDevicePixelRatio(SCALE)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        QPixmapCache.insert(key, picture)
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def _of_system() -> str:
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _drawing(name: str, colour: str) -> str:
    """A Lucide icon in one colour, as SVG."""
    return asset("lucide-static", f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)


def _picture(name: str, colour: str) -> QPixmap:
    key = f"icon {name} {colour}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    renderer = QSvgRenderer(_drawing(name, colour).encode())
    picture = QPixmap(ICON_PX * SCALE, ICON_PX * SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(SCALE)
    QPixmapCache.insert(key, picture)
    return picture


def _palette(colours: dict[str, str]) -> QPalette:
    roles = QPalette.ColorRole
    purposes = {
        roles.Window: "ground",
        roles.WindowText: "text",
        roles.Base: "surface",
        roles.AlternateBase: "stripe",
        roles.Text: "text",
        roles.Button: "surface",
        roles.ButtonText: "text",
        roles.ToolTipBase: "surface",
        roles.ToolTipText: "text",
        roles.PlaceholderText: "muted",
        roles.Highlight: "chosen",
        roles.HighlightedText: "chosen_text",
        roles.Link: "accent",
        roles.Mid: "line",
    }
    palette = QPalette()
    for role, purpose in purposes.items():
        palette.setColor(role, QColor(colours[purpose]))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["muted"]))
    return palette
