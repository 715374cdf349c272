"""What the window remembers between starts: its size and panels, look, language, folders, columns.

All of it lies in one INI file beside the day, never in a registry, and none of it is needed: what is damaged, of
another version or out of bounds is as if it had never been kept.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QMainWindow

LAYOUT = 1
"""The version of the window's panels and bars: raise it when they are named or grouped anew."""

FLAVOURS = ("light", "dark")
PLANNING_S = (1.0, 3600.0)
COLUMN_PX = (16, 4000)


class Preferences:
    """The window's own settings. Each is written when it is set."""

    def __init__(self, file: Path) -> None:
        """`file` need not be there, nor writable."""
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def remember_window(self, window: QMainWindow) -> None:
        """Keep where the window stands and how its panels and bars lie."""
        self._kept.setValue("window/geometry", window.saveGeometry())
        self._kept.setValue("window/layout", window.saveState(LAYOUT))

    def restore_window(self, window: QMainWindow) -> bool:
        """Put the window and its panels where they were; False when nothing fit, with the panels as they are."""
        geometry, layout = self._bytes("window/geometry"), self._bytes("window/layout")
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        return not layout.isEmpty() and window.restoreState(layout, LAYOUT)

    def forget_window(self) -> None:
        """The panels shall lie as in a new program at the next start."""
        self._kept.remove("window")

    @property
    def flavour(self) -> str | None:
        """ "light" or "dark"; None follows the system."""
        kept = self._text("look/flavour")
        return kept if kept in FLAVOURS else None

    @flavour.setter
    def flavour(self, flavour: str | None) -> None:
        self._kept.setValue("look/flavour", flavour or "")

    @property
    def language(self) -> str:
        """The language asked for, such as "de"; "" follows the system."""
        kept = self._text("look/language")
        return kept if kept.isalpha() and kept.isascii() and len(kept) == 2 else ""

    @language.setter
    def language(self, language: str) -> None:
        self._kept.setValue("look/language", language)

    def folder(self, purpose: str) -> Path | None:
        """Where files for this purpose ("orders", "export", ...) were last; None when that is no folder any more."""
        kept = self._text(f"folders/{purpose}")
        try:
            return Path(kept) if kept and Path(kept).is_dir() else None
        except (OSError, ValueError):
            return None

    def remember_folder(self, purpose: str, folder: Path) -> None:
        """Begin there the next time."""
        self._kept.setValue(f"folders/{purpose}", str(folder))

    @property
    def planning_s(self) -> float | None:
        """For how many seconds to plan; None when nobody chose."""
        try:
            kept = float(self._text("planning/seconds"))
        except ValueError:
            return None
        return kept if PLANNING_S[0] <= kept <= PLANNING_S[1] else None

    @planning_s.setter
    def planning_s(self, seconds: float) -> None:
        self._kept.setValue("planning/seconds", str(seconds))

    @property
    def tiles(self) -> tuple[str, str]:
        """The address of the tiles that the map shows and the line for their licence; "" for the region's own map."""
        return self._text("map/tiles"), self._text("map/attribution")

    @tiles.setter
    def tiles(self, tiles: tuple[str, str]) -> None:
        for key, text in zip(("map/tiles", "map/attribution"), tiles, strict=True):
            self._kept.setValue(key, text)

    def remember_columns(self, table: str, header: QHeaderView) -> None:
        """Keep how wide the table's columns are and in which order they stand; hidden and stretched ones keep the
        width they had."""
        count, stretched = header.count(), QHeaderView.ResizeMode.Stretch
        widths = _numbers(self._text(f"columns/{table}"))
        if len(widths) != count:
            widths = [header.defaultSectionSize()] * count
        for column in range(count):
            if not header.isSectionHidden(column) and header.sectionResizeMode(column) is not stretched:
                widths[column] = header.sectionSize(column)
        for key, numbers in (("columns", widths), ("order", [header.logicalIndex(place) for place in range(count)])):
            self._kept.setValue(f"{key}/{table}", " ".join(map(str, numbers)))

    def restore_columns(self, table: str, header: QHeaderView) -> bool:
        """Make the table's columns as wide as they were, in the order they had; False when what was kept does not fit
        this table."""
        widths = _numbers(self._text(f"columns/{table}"))
        if not widths or len(widths) != header.count() or not all(_is_width(width) for width in widths):
            return False
        for column, width in enumerate(widths):
            header.resizeSection(column, width)
        order = _numbers(self._text(f"order/{table}"))
        if sorted(order) == list(range(header.count())):
            for place, column in enumerate(order):
                header.moveSection(header.visualIndex(column), place)
        return True

    def _text(self, key: str) -> str:
        kept = self._kept.value(key, "")
        return kept if isinstance(kept, str) else ""

    def _bytes(self, key: str) -> QByteArray:
        kept = self._kept.value(key)
        return kept if isinstance(kept, QByteArray) else QByteArray()


def _numbers(text: str) -> list[int]:
    try:
        return [int(part) for part in text.split()]
    except ValueError:
        return []


def _is_width(width: int) -> bool:
    return COLUMN_PX[0] <= width <= COLUMN_PX[1]
