"""Moves by hand, from whichever panel: the card that says what a drop would do, and the drop itself."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from dispatcher.desk.moves import Effect, Move, effect_of
from dispatcher.desk.results import Planned
from dispatcher.desktop.effect_words import effect_text
from dispatcher.desktop.said import said
from dispatcher.model.problem import Refused

BESIDE_PX = 18
LINGERS_MS = 250


class EffectCard(QFrame):
    """Beside the pointer: where the orders would go, what it costs, and in colour and words which rules it breaks."""

    def __init__(self) -> None:
        flags = Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowTransparentForInput
        super().__init__(None, flags)
        self.setObjectName("effect")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._labels = {name: QLabel() for name in ("title", "figures", "good", "bad")}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 9)
        layout.setSpacing(3)
        for name, label in self._labels.items():
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", name)
            layout.addWidget(label)

    def say(self, title: str, figures: str = "", good: str = "", bad: str = "") -> None:
        """These words; empty ones take no room."""
        for label, text in zip(self._labels.values(), (title, figures, good, bad), strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self.adjustSize()

    def show_at(self, at: QPoint) -> None:
        """Beside this point of the screen, wholly on it."""
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room, size = screen.availableGeometry(), self.size()
        x = at.x() + BESIDE_PX
        y = at.y() + 2 * BESIDE_PX
        if x + size.width() > room.right():
            x = at.x() - BESIDE_PX - size.width()
        if y + size.height() > room.bottom():
            y = at.y() - BESIDE_PX - size.height()
        self.move(max(x, room.left()), max(y, room.top()))
        if not self.isVisible():
            self.show()

    @property
    def text(self) -> str:
        """What stands on it, for tests and screen readers."""
        return "\n".join(label.text() for label in self._labels.values() if label.text())


class Mover(QObject):
    """Knows the date as it stands and says what a move would do to it. `moved` carries the effect of a drop,
    `refused` why nothing can come of one, `wanted` the orders whose travel has to be known first."""

    moved = Signal(object)
    refused = Signal(object)
    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.card = EffectCard()
        self._planned: Planned | None = None
        self._reached: frozenset[str] = frozenset()
        self._is_enabled = True
        self._last: tuple[Move, Effect] | None = None
        self._waiting: Move | None = None
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(LINGERS_MS)
        self._leaving.timeout.connect(self.card.hide)

    def show_planned(self, planned: Planned | None, reached: Collection[str] = ()) -> None:
        """The date as it stands now; `reached` are the orders whose travel to everywhere it knows."""
        self._planned, self._reached, self._last = planned, frozenset(reached), None
        if planned is not None and self._waiting is not None and self._knows(self._waiting):
            move, self._waiting = self._waiting, None
            self.drop(move)

    def set_enabled(self, enabled: bool) -> None:
        """While a command is under way nothing can be moved."""
        self._is_enabled = enabled

    def shut(self) -> None:
        """The window is gone: so is the card."""
        self._leaving.stop()
        self.card.close()
        self.card.deleteLater()

    def prepare(self, order_ids: Collection[str]) -> None:
        """These orders may be moved soon: their travel is worked out ahead."""
        if self._planned is not None and not self._reached.issuperset(order_ids):
            known = [id_ for id_ in order_ids if id_ in self._planned.day.orders]
            if not self._reached.issuperset(known):
                self.wanted.emit(tuple(known))

    def hover(self, move: Move, at: QPoint) -> Effect | None:
        """The pointer with these orders is over this place: show what a drop would do there. None while that is
        not known, or when nothing can come of it."""
        self._leaving.stop()
        try:
            effect = self.effect(move)
        except Refused as refusal:
            self.card.say(self.tr("Cannot be moved"), bad="\n".join(said(p.cause) for p in refusal.problems[:3]))
            self.card.show_at(at)
            return None
        if effect is None:
            self.card.say(self.tr("Working out what this would do…"))
        else:
            text = effect_text(effect)
            good = "\n".join(self.tr("mended: {rule}").format(rule=rule) for rule in text.mended)
            if not text.broken and not good:
                good = self.tr("Keeps every rule")
            self.card.say(text.title, text.figures, good, "\n".join(text.broken))
        self.card.show_at(at)
        return effect

    def leave(self) -> None:
        """The pointer has left the place."""
        self._leaving.start()

    def drop(self, move: Move) -> None:
        """Make the move; as soon as its travel is known."""
        self._leaving.stop()
        self.card.hide()
        try:
            effect = self.effect(move)
        except Refused as refusal:
            self.refused.emit(refusal.problems)
            return
        if effect is None:
            self._waiting = move
        elif effect.after.plan != (self._planned.plan if self._planned else None):
            self._last = None
            self.moved.emit(effect)

    def effect(self, move: Move) -> Effect | None:
        """What the move would do; None while its travel is not known, which is then asked for. Raises Refused."""
        if self._planned is None or not self._is_enabled or not move.order_ids:
            return None
        if self._last is not None and self._last[0] == move:
            return self._last[1]
        if move.shift_id is not None and not self._knows(move):
            self.prepare(move.order_ids)
            return None
        effect = effect_of(self._planned, move)
        self._last = move, effect
        return effect

    def _knows(self, move: Move) -> bool:
        there = self._planned.day.orders if self._planned is not None else {}
        return all(id_ in self._reached or id_ not in there for id_ in move.order_ids)
