"""Photographs the window for the README, in light and dark:

    python resources/make_pictures.py DAYFILE

writes window-light.png and window-dark.png beside this file. DAYFILE is a planned day, such as the demo's.
"""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PIL import Image, ImageOps
from PySide6.QtCore import QBuffer, QIODevice, QTimer

from dispatcher.app import open_desk
from dispatcher.desktop.main import make_application, show_until_closed
from dispatcher.desktop.preferences import Preferences
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.window import MainWindow

SIZE_PX = (1600, 1000)
SETTLE_MS = 2500
CHOSEN_STOP = 6
RIM_PX = 20
"""Around the sample that the few colours are taken from: the rare colour of alarm would be lost without."""


class Photographer:
    """Waits until the map has drawn the day, then takes the picture in each flavour and closes the window."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        self.window, self.theme = window, theme
        window.resize(*SIZE_PX)
        window.commands.shown.connect(self.begin)

    def begin(self) -> None:
        """The day is there: give its roads time to be drawn."""
        self.window.commands.shown.disconnect(self.begin)
        QTimer.singleShot(2 * SETTLE_MS, self.choose)

    def choose(self) -> None:
        """Bring everything into view, with one stop chosen in all panels."""
        self.window.panels.map.fit()
        self.window.panels.bring("board")
        board = self.window.panels.board
        lane = max(board.model.roots, key=lambda node: node.number)
        board.tree.scrollTo(board.model.index_of(lane))
        self.window.selection.choose(lane.lane.stops[CHOSEN_STOP].order_ids)
        QTimer.singleShot(SETTLE_MS, self.take)

    def take(self) -> None:
        """One picture; after the light one the dark one, then the end."""
        picture = QBuffer()
        picture.open(QIODevice.OpenModeFlag.WriteOnly)
        self.window.grab().save(picture, "PNG")
        photo = Image.open(BytesIO(bytes(picture.data().data()))).convert("RGB")
        sample = ImageOps.expand(photo, RIM_PX, self.theme.colours["alert"])
        few_colours = photo.quantize(palette=sample.quantize(256, kmeans=4), dither=Image.Dither.NONE)
        few_colours.save(Path(__file__).with_name(f"window-{self.theme.flavour}.png"), optimize=True)
        if self.theme.flavour == "light":
            self.theme.wear("dark")
            QTimer.singleShot(SETTLE_MS, self.take)
        else:
            self.window.close()


def main() -> None:
    """Both pictures of the day file that is named."""
    if len(sys.argv) != 2:
        sys.exit("usage: python resources/make_pictures.py DAYFILE")
    application = make_application()
    theme = Theme(application, "light")
    with TemporaryDirectory() as folder:  # the user's own preferences stay as they are
        preferences = Preferences(Path(folder) / "window.ini")
        window = MainWindow(open_desk, theme, preferences, Path(sys.argv[1]))
        photographer = Photographer(window, theme)
        show_until_closed(application, photographer.window)


if __name__ == "__main__":
    main()
