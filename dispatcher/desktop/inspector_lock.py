"""The section of the inspector about locks: what each costs the day, computed when somebody asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from dispatcher.desk.lock_price import Locked, LockPrice, sentences
from dispatcher.desktop.inspector_parts import Offer, Section
from dispatcher.desktop.said import said
from dispatcher.desktop.theme import Theme
from dispatcher.model.order import Order
from dispatcher.model.plan import Plan


class LockSection(Section):
    """Offers to work out what locks cost, and says what came of it. `asked` carries a Locked."""

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("What the lock costs"))
        self._locks: tuple[Locked, ...] = ()
        self._known: dict[Locked, LockPrice] = {}
        self._of: tuple[Plan, Sequence[Order]] | None = None

    def show_locks(self, locks: Sequence[Locked], plan: Plan, orders: Sequence[Order]) -> bool:
        """Show these locks of a plan of these orders; False when there is none. What was found stands until plan or
        orders change."""
        if self._of is None or self._of[0] != plan or list(self._of[1]) != list(orders):
            self._known.clear()
        self._of, self._locks = (plan, orders), tuple(locks)
        self._fill()
        return bool(locks)

    def show_price(self, price: LockPrice) -> None:
        """What a lock costs."""
        self._known[price.locked] = price
        if price.locked in self._locks:
            self._fill()

    def _fill(self) -> None:
        self.empty()
        for locked in self._locks:
            self._offer(locked)

    def _offer(self, locked: Locked) -> None:
        title = self.tr("Lock of the order") if locked.order_id else self.tr("Lock of the route")
        how = self.tr("Plans the day with it and without it; nothing is changed.")
        offer = Offer(title, "" if locked in self._known else how)
        words = self.tr("Again") if locked in self._known else self.tr("Work out")
        name = self.tr("Work out what it costs: {lock}").format(lock=title)
        self.rows.addWidget(offer.button(words, name, lambda: self.asked.emit(locked)))
        if locked in self._known:
            for text in sentences(self._known[locked]):
                self.say(said(text), "plain")
