"""A panel that is made when somebody first looks at it or asks for it: a start needs those alone that are seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class LatePanel[Panel: QWidget]:
    """Keeps the place of a panel on the window, and what the panel is to be told as soon as it is made."""

    def __init__(self, make: Callable[[], Panel], frame: Callable[[Panel], QWidget] | None = None) -> None:
        """`make` makes the panel, `frame` what stands around it."""
        self._make, self._frame = make, frame
        self._made: Panel | None = None
        self._waiting: dict[str, Callable[[Panel], object]] = {}
        self.place = QFrame()
        """Where the panel is, or will be."""
        self.place.setObjectName("place")
        layout = QVBoxLayout(self.place)
        layout.setContentsMargins(0, 0, 0, 0)

    @property
    def panel(self) -> Panel:
        """The panel; it is made now at the latest."""
        if self._made is None:
            self._made = made = self._make()
            around, layout = made if self._frame is None else self._frame(made), self.place.layout()
            if layout is not None:
                layout.addWidget(around)
            around.show()  # now: somebody may give it the focus
            _put_in_sequence(self.place)
            for act in self._waiting.values():
                act(made)
            self._waiting.clear()
        return self._made

    def tell(self, what: str, act: Callable[[Panel], object]) -> None:
        """Tell the panel something: now when it is made, otherwise then, and of the same name only the newest."""
        if self._made is not None:
            act(self._made)
        else:
            self._waiting[what] = act

    def look(self, is_seen: bool) -> None:
        """Somebody looks at its place, or no more."""
        if is_seen:
            _ = self.panel


def _put_in_sequence(place: QWidget) -> None:
    """The Tab key comes through what was made late just where its place is: Qt puts it behind everything else."""
    chain, widget = [place], place.nextInFocusChain()
    while widget is not None and widget is not place:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    stops = [each for each in chain if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    inside = [each for each in stops if place.isAncestorOf(each)]
    before = next((each for each in reversed(stops) if each not in inside), None)
    for each in inside:
        if before is not None:
            QWidget.setTabOrder(before, each)
        before = each
