"""The program's end of the map page's channel; the messages are described in `dispatcher.maps.window`."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

type CardOf = Callable[[str], str]


class Bridge(QObject):
    """What the page may say, each as a signal; lists arrive as JSON."""

    patch = Signal(str)
    listening = Signal()
    shown = Signal(int)
    chosen = Signal(str, str, bool)
    nothing = Signal()
    pointed = Signal(str)
    caught = Signal(tuple, bool)
    taken = Signal(tuple)
    asked = Signal(tuple, int, int)
    target = Signal(int, str, str)
    tool_ended = Signal()
    outline = Signal(tuple)
    candidate = Signal(str)
    pin = Signal(float, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.card_of: CardOf = lambda _mark: ""

    @Slot()
    def ready(self) -> None:
        """The page listens now."""
        self.listening.emit()

    @Slot(int)
    def painted(self, rev: int) -> None:
        """The message with that number is on the screen."""
        self.shown.emit(rev)

    @Slot(str, str, bool)
    def clicked(self, kind: str, mark: str, more: bool) -> None:
        """A route, stop, depot or unassigned order was clicked; `more` with Ctrl or Shift."""
        self.chosen.emit(kind, mark, more)

    @Slot()
    def cleared(self) -> None:
        """The ground was clicked."""
        self.nothing.emit()

    @Slot(str)
    def hovered(self, mark: str) -> None:
        """The pointer is over a stop or an unassigned order, "" for none."""
        self.pointed.emit(mark)

    @Slot(str, result=str)
    def card(self, mark: str) -> str:
        """What to tell of a mark, as JSON."""
        return self.card_of(mark)

    @Slot(str, bool)
    def lassoed(self, marks: str, add: bool) -> None:
        """Marks were encircled."""
        self.caught.emit(tuple(json.loads(marks)), add)

    @Slot(str)
    def dragStarted(self, marks: str) -> None:  # noqa: N802 - as the page calls it
        """Marks were taken hold of."""
        self.taken.emit(tuple(json.loads(marks)))

    @Slot(str, int, int)
    def menuAsked(self, marks: str, x: int, y: int) -> None:  # noqa: N802 - as the page calls it
        """The right button was pressed on marks."""
        self.asked.emit(tuple(json.loads(marks)), x, y)

    @Slot(int, str, str)
    def under(self, turn: int, route: str, stop: str) -> None:
        """What would take a drop at the point that was asked for with that turn."""
        self.target.emit(turn, route, stop)

    @Slot()
    def toolEnded(self) -> None:  # noqa: N802 - as the page calls it
        """Escape was pressed in the page."""
        self.tool_ended.emit()

    @Slot(str)
    def outlined(self, points: str) -> None:
        """An area or a line was drawn."""
        self.outline.emit(tuple((float(lat), float(lon)) for lat, lon in json.loads(points)))

    @Slot(str)
    def candidateChosen(self, candidate: str) -> None:  # noqa: N802 - as the page calls it
        """A lettered place was chosen."""
        self.candidate.emit(candidate)

    @Slot(float, float)
    def pinned(self, lat: float, lon: float) -> None:
        """The pin was set down."""
        self.pin.emit(lat, lon)
