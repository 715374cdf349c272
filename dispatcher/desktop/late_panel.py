"""A panel that is made when somebody first looks at it or asks for it: a start needs those alone that are seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class LatePanel[Panel: QWidget]:
    """Keeps the place of a panel on the window, and what the panel is to be told as soon as it is made."""

    def __init__(self, make: Callable[[], Panel], frame: Callable[[Panel], QWidget] | None = None) -> None:
        """`make` makes the panel, `frame` what stands around it."""
        self._make, self._frame = make, frame
        self._made: Panel | None = None
        self._is_placed = False
        self._waiting: dict[str, Callable[[Panel], object]] = {}
        self.place = QFrame()
        """Where the panel is, or will be."""
        self.place.setObjectName("place")
        layout = QVBoxLayout(self.place)
        layout.setContentsMargins(0, 0, 0, 0)
        self._looking = QTimer(self.place, interval=0)
        self._looking.timeout.connect(self._go_on)

    @property
    def panel(self) -> Panel:
        """The panel; it is made now at the latest."""
        while self._made is None or self._has_more:
            self._step()
        return self._made

    def tell(self, what: str, act: Callable[[Panel], object]) -> None:
        """Tell the panel something: now when it is made, otherwise then, and of the same name only the newest."""
        if self._made is not None and not self._has_more:
            act(self._made)
        else:
            self._waiting[what] = act

    def look(self, is_seen: bool) -> None:
        """Somebody looks at its place, or no more. It is made step by step, in turns of the window's loop: all of it
        together would keep clicks and keys waiting."""
        if is_seen and self._has_more:
            self._looking.start()

    @property
    def _has_more(self) -> bool:
        return self._made is None or not self._is_placed or bool(self._waiting)

    def _go_on(self) -> None:
        if self._has_more:
            self._step()
            self._looking.start()  # anew: what has become due meanwhile comes first
        else:
            self._looking.stop()

    def _step(self) -> Panel:
        """Make it, then put it in its place, then tell it one thing after the other."""
        if self._made is None:
            self._made = self._make()
        elif not self._is_placed:
            self._is_placed = True
            self._put(self._made)
        else:
            self._waiting.pop(next(iter(self._waiting)))(self._made)
        return self._made

    def _put(self, made: Panel) -> None:
        around, layout = made if self._frame is None else self._frame(made), self.place.layout()
        if layout is not None:
            layout.addWidget(around)
        around.show()  # now: somebody may give it the focus
        _put_in_sequence(self.place)


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
