"""The inspector: what is chosen, in full, to read and to change: the day, an order, several orders or a route."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.editing import LockKind
from dispatcher.desk.lanes import Lane
from dispatcher.desk.lock_price import Locked, locks_of
from dispatcher.desk.moves import Move
from dispatcher.desk.results import Planned
from dispatcher.desktop import inspector_view as view
from dispatcher.desktop.inspector_answers import Answers
from dispatcher.desktop.inspector_fields import OrderForm
from dispatcher.desktop.inspector_flow import Flow
from dispatcher.desktop.inspector_lock import LockSection
from dispatcher.desktop.inspector_parts import Column, FactList, Section, TextLabel
from dispatcher.desktop.inspector_view import Stand
from dispatcher.desktop.relations_section import BoundSection
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme, badge, dot
from dispatcher.desktop.words import day_words
from dispatcher.model.fleet import Fleet
from dispatcher.model.manifest import RoadSource
from dispatcher.model.order import Order

if TYPE_CHECKING:
    from dispatcher.desk.lock_price import LockPrice
    from dispatcher.desk.order_history import OrderStep
    from dispatcher.desk.results import Alternatives, Marginal, Remedy

ASK_AFTER_MS = 150
"""How long the choice stands still before anything is computed for it."""

SIGN_PX = 22
MOST_RULES = 15
"""Broken rules of a route that are listed; the rest is counted."""


class InspectorPanel(QFrame):
    """Shows what is chosen and asks for what has to be computed: `alternatives_asked`, `remedies_asked` and
    `history_asked` carry an order's number; the answers come by `show_...`, and late ones for something else are
    passed over.

    `edited` carries an order's number and an OrderEdit, `lock_asked` orders and a LockKind, `route_lock_asked` a shift
    and whether to lock it, `delete_asked` orders. `loaded_asked` and `departure_asked` say whether the chosen route
    shall be loaded, and leave at a fixed time; `bind_asked` carries a RelationKind, `relation_removed` a Relation,
    `lock_price_asked` a Locked.
    """

    alternatives_asked = Signal(str)
    remedies_asked = Signal(str)
    history_asked = Signal(str)
    edited = Signal(str, object)
    remedy_applied = Signal(object)
    move_asked = Signal(object)
    lock_asked = Signal(object, object)
    route_lock_asked = Signal(str, bool)
    loaded_asked = Signal(bool)
    departure_asked = Signal(bool)
    bind_asked = Signal(object)
    relation_removed = Signal(object)
    delete_asked = Signal(object)
    shown_on_map = Signal(str)
    place_asked = Signal(str)
    lock_price_asked = Signal(object)

    def __init__(self, theme: Theme, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._theme, self._selection = theme, selection
        self._stand: Stand | None = None
        self.form = OrderForm()
        self.facts, self.rules = FactList(), Section(theme, self.tr("Broken rules"))
        self.edit = Section(theme, self.tr("Edit"))
        self.about = Section(theme, self.tr("Facts"))
        self.bound = BoundSection(theme)
        self.bound.removed.connect(self.relation_removed)
        self.bound.chosen.connect(selection.choose)
        self.bound.bind_asked.connect(self.bind_asked)
        self.lock = LockSection(theme)
        self.lock.asked.connect(self.lock_price_asked)
        self.answers = Answers(theme)
        self._pause = QTimer(self, interval=ASK_AFTER_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self._lay_out()
        self.form.edited.connect(self.edited)
        for section in (self.answers.why, self.answers.others, self.answers.remedies, self.answers.history):
            section.unfolded.connect(self._pause.start)
        self.answers.remedy_applied.connect(self._apply)
        self.answers.move_asked.connect(self.move_asked)
        selection.changed.connect(self._show)
        theme.changed.connect(self._show)
        self._show()

    def show_day(
        self,
        planned: Planned,
        lanes: Sequence[Lane],
        orders: Mapping[str, Order],
        fleet: Fleet,
        source: RoadSource | None = None,
    ) -> None:
        """Show the chosen thing as it is on this date now; what was computed before is asked for again. `orders` by
        their id, as `orders_known` has them; `source`: who gave the driving times."""
        self._stand = Stand(planned, tuple(lanes), orders, fleet, source)
        self._show()

    @Slot(str, object)
    def show_alternatives(self, order_id: str, found: Alternatives | None) -> None:
        """What other drivers would cost; None when it could not be told."""
        if self._stand is not None and order_id == self.order_id:
            self.answers.show_alternatives(self._stand, found)

    @Slot(str, object)
    def show_marginal(self, order_id: str, found: Marginal | None) -> None:
        """What the order costs the day; None when that could not be told."""
        if self._stand is not None and order_id == self.order_id and found is not None:
            self.answers.show_marginal(self._stand, found)

    @Slot(object)
    def show_lock_price(self, price: LockPrice) -> None:
        """What a lock costs the day."""
        self.lock.show_price(price)

    @Slot(str, object)
    def show_remedies(self, order_id: str, found: Sequence[Remedy]) -> None:
        """What would let the order in."""
        if self._stand is not None and order_id == self.order_id:
            self.answers.show_remedies(self._stand, tuple(found))

    @Slot(str, object)
    def show_history(self, order_id: str, steps: Sequence[OrderStep]) -> None:
        """What was done to the order."""
        if self._stand is not None and order_id == self.order_id:
            self.answers.show_history(self._stand, tuple(steps))

    @property
    def order_id(self) -> str:
        """The one order that is shown, "" when it is something else."""
        return self._order.id if self._order is not None else ""

    @property
    def _order(self) -> Order | None:
        chosen = self._selection.orders
        if self._stand is None or self._selection.shift_id or len(chosen) != 1:
            return None
        return self._stand.orders.get(chosen[0])

    # What is shown

    @Slot()
    def _show(self) -> None:
        stand = self._stand
        self._pause.stop()
        if self.form.order_id not in ("", self.order_id):
            self.form.leave()
        if not self.isVisible():
            return  # shown when it can be seen: others pay nothing for it until then
        focused, had_focus = self._focused_action(), self.isAncestorOf(QApplication.focusWidget() or self)
        self._show_chosen(stand)
        if focused >= 0 and self._actions.count():
            self._action(min(focused, self._actions.count() - 1)).setFocus()
        elif had_focus and not self.isAncestorOf(QApplication.focusWidget() or self):
            self._headings()[0].setFocus()  # the button that was pressed is gone: stay near it

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what was chosen while nobody looked."""
        super().showEvent(event)
        self._show()

    def _headings(self) -> list[QToolButton]:
        return [section.heading for section in self._sections if not section.isHidden()] or [self.about.heading]

    def _action(self, place: int) -> QWidget:
        item = self._actions.itemAt(place)
        widget = item.widget() if item is not None else None
        assert widget is not None
        return widget

    def _focused_action(self) -> int:
        """Which of the buttons has the keyboard's focus, -1 for none: they are made anew."""
        return next((i for i in range(self._actions.count()) if self._action(i).hasFocus()), -1)

    def _show_chosen(self, stand: Stand | None) -> None:
        if stand is None:
            self._head(self.tr("Nothing to show yet"), "")
            self._only()
            return
        lane = stand.lane(self._selection.shift_id) if self._selection.shift_id else None
        orders = [stand.orders[id_] for id_ in self._selection.orders if id_ in stand.orders]
        if lane is not None:
            self._show_route(stand, lane)
        elif len(orders) == 1:
            self._show_order(stand, orders[0])
        elif orders:
            self._show_orders(stand, orders)
        else:
            self._head(day_words(stand.planned.date), self.tr("Choose an order, a stop or a route to see more."))
            self.facts.show_facts(view.day_facts(stand))
            self._only(self.about)

    def _show_order(self, stand: Stand, order: Order) -> None:
        lane = stand.lane_with(order.id)
        where = self.tr("Order {id}").format(id=order.id)
        self._head(view.title_of(order), where, self._sign(order, lane))
        self.facts.show_facts(view.order_facts(stand, order))
        self.form.show_order(stand, order)
        self.answers.begin(stand, order.id, is_planned=lane is not None)
        for_order = (self.answers.why, self.answers.others) if lane is not None else (self.answers.remedies,)
        also = () if lane is not None or not order.is_located else (self.answers.others,)
        bound = (self.bound,) if self.bound.show_orders(stand, (order.id,)) else ()
        lock = (self.lock,) if self._has_locks(stand, locks_of(stand.planned, order.id)) else ()
        self._only(*for_order[:1], self.about, *lock, *bound, *for_order[1:], *also, self.edit, self.answers.history)
        self._buttons_for(stand, (order,))
        self._pause.start()

    def _show_orders(self, stand: Stand, orders: Sequence[Order]) -> None:
        self._head(self.tr("{count} orders").format(count=len(orders)), self.tr("chosen together"))
        self.facts.show_facts(view.orders_facts(stand, orders))
        self.bound.show_orders(stand, [order.id for order in orders])
        self._only(self.about, self.bound)
        self._buttons_for(stand, orders)

    def _show_route(self, stand: Stand, lane: Lane) -> None:
        sign = badge(str(len(lane.stops)), lane.colour, SIGN_PX).pixmap(QSize(SIGN_PX, SIGN_PX))
        self._head(lane.driver, lane.vehicle, sign)
        self.facts.show_facts(view.route_facts(stand, lane))
        broken = view.route_breaches(stand, lane)
        self.rules.empty()
        for text in broken[:MOST_RULES]:
            self.rules.say(text, "alert")
        if len(broken) > MOST_RULES:
            self.rules.say(self.tr("and {count} more").format(count=len(broken) - MOST_RULES), "alert")
        locks = [Locked(shift_id=lane.shift_id)] if lane.locked and lane.stops else []
        lock = (self.lock,) if self._has_locks(stand, locks) else ()
        self._only(*((self.rules,) if broken else ()), self.about, *lock)
        if lane.stops:
            words = self.tr("Unlock the route") if lane.locked else self.tr("Lock the route")
            icon = "lock-open" if lane.locked else "lock"
            self._button(words, icon, lambda: self.route_lock_asked.emit(lane.shift_id, not lane.locked))
            words = self.tr("Not loaded any more") if lane.loaded else self.tr("The van is loaded")
            self._button(words, "package-check", lambda: self.loaded_asked.emit(not lane.loaded))
            self._button(self.tr("Leave at…"), "alarm-clock", lambda: self.departure_asked.emit(True))
            if lane.departs is not None:
                self._button(self.tr("Leave when it is best"), "clock", lambda: self.departure_asked.emit(False))

    def _has_locks(self, stand: Stand, locks: Iterable[Locked]) -> bool:
        return self.lock.show_locks(tuple(locks), stand.planned.plan, tuple(stand.orders.values()))

    # The head

    def _head(self, title: str, detail: str, sign: object = None) -> None:
        self._title.say(title)
        self._detail.say(detail)
        self._detail.setVisible(bool(detail))
        self._mark.setVisible(sign is not None)
        if sign is not None:
            self._mark.setPixmap(sign)  # type: ignore[arg-type]
        while (item := self._actions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._action_bar.hide()

    def _sign(self, order: Order, lane: Lane | None) -> object:
        if lane is None:
            return self._theme.icon("circle-alert", "alert").pixmap(QSize(SIGN_PX, SIGN_PX))
        number = next(view.stop_of(lane, order.id)).number
        return badge(str(number), lane.colour, SIGN_PX).pixmap(QSize(SIGN_PX, SIGN_PX))

    def _buttons_for(self, stand: Stand, orders: Sequence[Order]) -> None:
        ids = tuple(order.id for order in orders)
        on_routes = tuple(id_ for id_ in ids if stand.lane_with(id_) is not None)
        self._move_button(stand, ids, orders)
        if on_routes:
            self._button(self.tr("Take out"), "circle-minus", lambda: self.move_asked.emit(Move(on_routes, None)))
        if any(order.lock is not None for order in orders):
            self._button(self.tr("Unlock"), "lock-open", lambda: self.lock_asked.emit(ids, LockKind.NONE))
        elif on_routes:
            self._button(self.tr("Lock"), "lock", lambda: self.lock_asked.emit(on_routes, LockKind.DRIVER))
        if len(ids) == 1 and orders[0].is_located:
            self._button(self.tr("On the map"), "map-pin", lambda: self.shown_on_map.emit(ids[0]))
        self._button(self.tr("Delete"), "trash-2", lambda: self.delete_asked.emit(ids))

    def _move_button(self, stand: Stand, ids: tuple[str, ...], orders: Sequence[Order]) -> None:
        here = stand.lane_with(ids[0]) if len(ids) == 1 else None
        lanes = [lane for lane in stand.lanes if lane is not here]
        if not lanes or not all(order.is_located for order in orders):
            return
        button = self._button(self.tr("Move to"), "arrow-right-left", lambda: None)
        menu = QMenu(button)
        for lane in lanes:
            action = menu.addAction(dot(lane.colour), lane.driver.replace("&", "&&"))
            action.triggered.connect(lambda _=False, to=lane.shift_id: self.move_asked.emit(Move(ids, to)))
        button.setMenu(menu)

    def _button(self, text: str, icon: str, do: object) -> QPushButton:
        button = QPushButton(self._theme.icon(icon), text)
        button.setProperty("small", True)
        button.clicked.connect(lambda: do())  # type: ignore[operator]
        self._actions.addWidget(button)
        self._action_bar.show()
        button.show()  # at once: it may get the focus
        return button

    # What is asked for

    @Slot()
    def _ask(self) -> None:
        """Ask for what is open and not answered yet."""
        if not self.order_id:
            return
        wanted = self.answers.wanted()
        if "alternatives" in wanted:
            self.alternatives_asked.emit(self.order_id)
        if "remedies" in wanted:
            self.remedies_asked.emit(self.order_id)
        if "history" in wanted:
            self.history_asked.emit(self.order_id)

    @Slot(object)
    def _apply(self, remedy: Remedy) -> None:
        if remedy.can_be_applied:
            self.remedy_applied.emit(remedy)
        else:
            self.place_asked.emit(remedy.order_id)

    def _only(self, *sections: Section) -> None:
        """Show these sections, in this sequence."""
        for section in self._sections:
            section.setVisible(section in sections)
        for place, section in enumerate(sections, start=self._column.indexOf(self._action_bar) + 1):
            self._column.removeWidget(section)
            self._column.insertWidget(place, section)

    def _lay_out(self) -> None:
        self._title, self._detail, self._mark = TextLabel("", "headline"), TextLabel("", "muted"), QLabel()
        self._mark.setFixedSize(SIGN_PX, SIGN_PX)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.setSpacing(10)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self._action_bar = QWidget()
        self._actions = Flow(self._action_bar)
        self._actions.setContentsMargins(12, 0, 12, 10)
        self.about.rows.addWidget(self.facts)
        self.edit.rows.addWidget(self.form)
        answers = self.answers
        self._sections = (
            answers.why,
            answers.remedies,
            self.rules,
            self.about,
            self.lock,
            self.bound,
            answers.others,
            self.edit,
            answers.history,
        )
        body = Column(self)
        body.setObjectName("inspected")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._action_bar)  # scrolls along: many buttons may take many lines
        for section in self._sections:
            self._column.addWidget(section)
        self._column.addStretch()
        area = QScrollArea()
        area.setObjectName("inspector")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(area, 1)
