"""The sections of the inspector that are computed: why here, other drivers, what would let it in, history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton

from dispatcher.desk.moves import Move
from dispatcher.desktop.inspector_parts import Offer, Section, TextLabel
from dispatcher.desktop.inspector_view import Stand
from dispatcher.desktop.inspector_words import (
    alternative_words,
    here_words,
    marginal_words,
    moment_words,
    remedy_words,
    signed_money,
    verdict_words,
    was_words,
)
from dispatcher.desktop.said import said
from dispatcher.desktop.theme import Theme, dot

if TYPE_CHECKING:
    from dispatcher.desk.order_history import OrderStep
    from dispatcher.desk.results import Alternative, Alternatives, Marginal, Remedy

MOST_OTHERS = 5
"""Drivers that are listed at once; the others come by a button."""

MOST_REASONS = 3
DOT_PX = 16


class Answers(QObject):
    """Fills its sections as answers arrive; until then they say that it is being tried."""

    remedy_applied = Signal(object)
    move_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.why = Section(theme, self.tr("Why here"))
        self.others = Section(theme, self.tr("Other drivers"))
        self.remedies = Section(theme, self.tr("What would let it in"))
        self.history = Section(theme, self.tr("History"), is_open=False)
        self._order_id = ""
        self._is_planned = False
        self._missing: set[str] = set()

    def begin(self, stand: Stand, order_id: str, is_planned: bool) -> None:
        """Another order, or the same after the day changed: nothing is known yet."""
        self._order_id, self._is_planned = order_id, is_planned
        self.others.heading.setText(self.tr("Other drivers") if is_planned else self.tr("What each driver would cost"))
        self._missing = {"history", "alternatives" if stand.orders[order_id].is_located else ""} - {""}
        if not is_planned:
            self._missing.add("remedies")
        for section in (self.why, self.others, self.remedies, self.history):
            section.empty()
        self._say_verdict(stand)
        for section in (self.why, self.others, self.remedies):
            section.say(self.tr("Trying…"))
        if not is_planned:
            self._say_reasons(stand)
        self.history.say(self.tr("Looking…"))

    def wanted(self) -> set[str]:
        """What is open and has not been asked for since `begin`; it counts as asked for from now on."""
        open_ = set()
        if self.others.is_open or (self._is_planned and self.why.is_open):
            open_.add("alternatives")
        if self.remedies.is_open:
            open_.add("remedies")
        if self.history.is_open:
            open_.add("history")
        asked = self._missing & open_
        self._missing -= asked
        return asked

    def show_alternatives(self, stand: Stand, found: Alternatives | None) -> None:
        """Why here, and every other driver, cheapest first."""
        self.why.empty()
        self.others.empty()
        if found is None:
            for section in (self.why, self.others):
                section.say(self.tr("That could not be computed."))
            return
        if found.here is not None:
            cost, rank = here_words(stand, found.here)
            self.why.say(cost, "plain")
            self.why.say(rank)
        if not found.others:
            self.others.say(self.tr("Nobody else drives on this day."))
        self._list_others(stand, found, MOST_OTHERS)

    def show_marginal(self, stand: Stand, found: Marginal) -> None:
        """What the stop costs the day, below why it is here."""
        for sentence in marginal_words(stand, found):
            self.why.say(sentence)

    def show_remedies(self, stand: Stand, found: tuple[Remedy, ...]) -> None:
        """Each change with its price and a button."""
        self.remedies.empty()
        self._say_verdict(stand)
        self.remedies.say(self.tr("Tried on the day as it is now:"), "caption")
        if not found:
            self.remedies.say(self.tr("No small change was found that lets it in."))
        for remedy in found:
            text, more = remedy_words(stand, remedy)
            offer = Offer(text, more)
            apply, name = self.tr("Apply"), self.tr("Apply: {remedy}").format(remedy=text)
            if remedy.can_be_applied:
                offer.price(signed_money(remedy.cost), "strong")
            else:
                apply, name = self.tr("Set place"), self.tr("Set the place of this order")
            offer.button(apply, name, lambda remedy=remedy: self.remedy_applied.emit(remedy))  # type: ignore[misc]
            self.remedies.rows.addWidget(offer)
        self._say_reasons(stand)

    def show_history(self, stand: Stand, steps: tuple[OrderStep, ...]) -> None:
        """What was done, newest first."""
        self.history.empty()
        if not steps:
            self.history.say(self.tr("Nothing was done to it yet."))
        for step in steps:
            self.history.say(moment_words(stand, step), "caption")
            self.history.say(said(step.summary), "plain")
            for was in step.changes:
                self.history.say(was_words(was))

    def _list_others(self, stand: Stand, found: Alternatives, most: int) -> None:
        for other in found.others[:most]:
            self.others.rows.addWidget(self._other(stand, found.order_id, other))
        rest = len(found.others) - most
        if rest > 0:
            more = QPushButton(self.tr("Show {count} more").format(count=rest))
            more.setProperty("small", True)

            def show_all() -> None:
                self.others.empty()
                self._list_others(stand, found, len(found.others))

            more.clicked.connect(show_all)
            self.others.rows.addWidget(more)

    def _other(self, stand: Stand, order_id: str, other: Alternative) -> Offer:
        lane = stand.lane(other.shift_id)
        driver = lane.driver if lane is not None else other.shift_id
        words = alternative_words(stand, order_id, other)
        sign = QLabel()
        sign.setPixmap(dot(lane.colour if lane is not None else "#888888", DOT_PX).pixmap(QSize(DOT_PX, DOT_PX)))
        name = self.tr("Move to {driver}").format(driver=driver)
        offer = Offer(driver, words, "muted" if other.keeps_rules else "alert").mark(sign)
        move = Move((order_id,), other.shift_id)
        return offer.button(self.tr("Move"), name, lambda: self.move_asked.emit(move))

    def _say_verdict(self, stand: Stand) -> None:
        """What planning found, and that it was planning: since then the order or the fleet may have changed."""
        if not self._is_planned:
            left = stand.left_out(self._order_id)
            if left is not None:
                self.remedies.say(self.tr("When the day was last planned:"), "caption")
            self.remedies.rows.addWidget(TextLabel(verdict_words(left), "strong"))

    def _say_reasons(self, stand: Stand) -> None:
        """Why, those that hold for every driver first."""
        left = stand.left_out(self._order_id)
        reasons = sorted(left.reasons, key=lambda r: bool(r.shift_id)) if left is not None else []
        if reasons:
            self.remedies.say(self.tr("Why, when the day was last planned:"), "caption")
        for text in list(dict.fromkeys(reason.text for reason in reasons))[:MOST_REASONS]:
            self.remedies.say(said(text))
