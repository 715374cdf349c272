"""The panel of places: unsure addresses one after the other, until every address is sure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.addresses import Address
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.labels import wrapped_label
from dispatcher.desktop.places_detail import PlaceDetail
from dispatcher.desktop.places_lines import Line, LinesView
from dispatcher.desktop.places_view import Show, lets_through, listed
from dispatcher.desktop.places_words import status_of, title_of, users_of
from dispatcher.desktop.said import told
from dispatcher.desktop.segments import Segments
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.model.place import Candidate, Location
from dispatcher.model.problem import Problem

LIST_SHARE = 0.42
"""What the list takes at most while nobody has moved the line below it."""


class PlacesPanel(QFrame):
    """Addresses with what was found for them. It decides nothing: it says what the user decided.

    `counted` is how many addresses are unsure. For the map: `candidates_shown` (a list of id, location, title, mark;
    empty while the panel is not seen), `pin_asked` (where the pin lies, None for the middle) and `pin_ended`. For the
    desk: `chosen` (address, Candidate), `pin_set` (address, Location), `order_pin_set` (order id, kind, Location),
    `forgotten` (address), `kept` (Address whose place is right), `searched` and `searched_online` (text; answer with
    `show_found`).
    """

    counted = Signal(int)
    candidates_shown = Signal(object)
    pin_asked = Signal(object)
    pin_ended = Signal()
    chosen = Signal(str, object)
    pin_set = Signal(str, object)
    order_pin_set = Signal(str, object, object)
    forgotten = Signal(str)
    kept = Signal(object)
    searched = Signal(str)
    searched_online = Signal(str)

    def __init__(self, theme: Theme, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._selection = selection
        self._addresses: tuple[Address, ...] = ()
        self._rows: tuple[Address, ...] = ()
        self._settled: set[object] = set()
        self._current: Address | None = None
        self._is_seen = self._is_shared = False
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find an address, customer or order"))
        self.filter.setAccessibleName(self.tr("Find an address, customer or order"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._relist)
        self.trouble = wrapped_label("")
        self.trouble.setProperty("alert", True)
        self.trouble.hide()
        self.segments = Segments(Show, Show.UNSURE, wraps=True)
        self.segments.chosen.connect(self._relist)
        self.list = LinesView(theme, self.tr("Addresses"))
        self.list.picked.connect(self._row_picked)
        self.detail = PlaceDetail(theme)
        self.list.entered.connect(self.detail.accept)
        self._empty = EmptyState([])
        self._stack = QStackedWidget()
        self._stack.addWidget(self._working())
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 1)
        layout.addLayout(self._top())
        layout.addWidget(self._stack, 1)
        self._connect()
        self.show_places(())

    def show_places(self, addresses: Sequence[Address]) -> None:
        """List a date's addresses. The one that was asked about stays, or the next unsure one follows it."""
        self._addresses = tuple(addresses)
        self._settled.clear()
        titles = {
            Show.UNSURE: self.tr("Unsure {count}"),
            Show.ALL: self.tr("All {count}"),
            Show.PINNED: self.tr("By hand {count}"),
            Show.FAR: self.tr("In doubt {count}"),
        }
        counts = {show: sum(lets_through(each, show) for each in self._addresses) for show in Show}
        self.segments.show_counts(titles, counts)
        self._relist()
        self.counted.emit(sum(not each.is_sure for each in self._addresses))

    def show_service(self, is_online: bool, trouble: Problem | None) -> None:
        """Whether there is an online service to ask, and why it was not used when places were last looked for."""
        self.detail.show_online(is_online)
        self.trouble.setText(told(trouble) if trouble is not None else "")
        self.trouble.setVisible(trouble is not None)

    def show_found(self, text: str, candidates: Sequence[Candidate]) -> None:
        """What a search came to."""
        self.detail.show_found(text, candidates)

    def candidate_chosen(self, mark: str) -> None:
        """The user clicked this candidate on the map."""
        self.detail.choose(mark)

    def pinned(self, lat: float, lon: float) -> None:
        """The user dragged the pin there."""
        self.detail.move_pin(Location(lat, lon))

    def set_seen(self, is_seen: bool) -> None:
        """The map shows candidates as long as this panel is seen, and nobody is asked for a pin when it is not."""
        self._is_seen = is_seen
        if is_seen:
            self._tell_map()
        else:
            self.detail.end_pin()
            self.candidates_shown.emit([])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A short list leaves its room to the address that is asked about."""
        super().resizeEvent(event)
        self._share()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Where there is little room it takes as little as its texts need, not what it would like to have."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else super().heightForWidth(width)

    # What is listed

    def _relist(self) -> None:
        before = self.list.current()
        self._rows = listed(self._addresses, self.segments.pressed, self.filter.text(), self._settled)
        self.list.lines.show([_line(each, each.key in self._settled) for each in self._rows])
        self._choose(self._row_after(before))
        self._say_nothing()
        self._share()

    def _row_after(self, before: int) -> int:
        """The row of the address that was asked about, else of its other place, else the one that moved up there."""
        now = self._current
        keys = [each.key for each in self._rows]
        if now is not None and now.key in keys:
            return keys.index(now.key)
        if now is not None and now.key[0] in (addresses := [key[0] for key in keys]):
            return addresses.index(now.key[0])
        return min(max(before, 0), len(keys) - 1)

    def _choose(self, row: int) -> None:
        self.list.choose(row)
        address = self._rows[row] if row >= 0 else None
        if address != self._current or address is None:
            self._current = address
            self.detail.show_address(address)
        self._splitter.setVisible(bool(self._rows))

    def _row_picked(self, row: int) -> None:
        if row >= 0:
            self._choose(row)
            self._selection.choose(self._rows[row].order_ids)

    def _follow(self) -> None:
        """Ask about the address of an order that was chosen elsewhere, when it is listed."""
        for row, address in enumerate(self._rows):
            if self._selection.orders and self._selection.orders[0] in address.order_ids:
                if address != self._current:
                    self._choose(row)
                return

    def _say_nothing(self) -> None:
        if not self._addresses:
            words = self.tr("No addresses yet"), self.tr("They appear here with the orders of a list.")
        elif self.filter.text().strip():
            words = self.tr("Nothing matches"), self.tr("No address, customer or order here has these words.")
        elif self.segments.pressed is Show.PINNED:
            words = self.tr("No place was set by hand"), self.tr("Places that you choose or pin are listed here.")
        elif self.segments.pressed is Show.FAR:
            words = self.tr("Every place lies near a road"), ""
        else:
            sentence = self.tr("An address that cannot be found for certain waits here for you.")
            words = self.tr("Every address is sure."), sentence
        self._empty.say(*words)
        self._stack.setCurrentIndex(0 if self._rows else 1)

    # What the user decides

    def _connect(self) -> None:
        detail = self.detail
        detail.accepted.connect(self._accepted)
        detail.located.connect(self._located)
        detail.forgotten.connect(self._forgotten)
        detail.kept.connect(self._kept)
        detail.searched.connect(self.searched)
        detail.searched_online.connect(self.searched_online)
        detail.offered.connect(self._tell_map)
        detail.pin_asked.connect(self.pin_asked)
        detail.pin_ended.connect(self.pin_ended)
        self._selection.changed.connect(self._follow)

    def _accepted(self, candidate: Candidate) -> None:
        address, ref = self._current, self.detail.scope()
        if address is None:
            return
        if ref is not None:
            self._go_on()
            self.order_pin_set.emit(ref.order_id, ref.kind, candidate.location)
        else:
            self._go_on()
            self.chosen.emit(address.address, candidate)

    def _located(self, location: Location) -> None:
        address, ref = self._current, self.detail.scope()
        if address is None:
            return
        self._go_on()
        if ref is not None:
            self.order_pin_set.emit(ref.order_id, ref.kind, location)
        else:
            self.pin_set.emit(address.address, location)

    def _forgotten(self) -> None:
        if self._current is not None:
            self.forgotten.emit(self._current.address)

    def _kept(self) -> None:
        address = self._current
        if address is not None:
            self._go_on()
            self.kept.emit(address)

    def _go_on(self) -> None:
        """To the next unsure address, before the day file has taken the decision."""
        if self._current is None:
            return
        self._settled.add(self._current.key)
        keys = [each.key for each in self._rows]
        at = keys.index(self._current.key) if self._current.key in keys else 0
        unsure = [each for each in (*self._rows[at + 1 :], *self._rows[:at]) if not each.is_sure]
        following = [each for each in unsure if each.key not in self._settled]
        if following:
            self._current = following[0]
            self.detail.show_address(self._current)
            self._selection.choose(self._current.order_ids)
        self._relist()
        self.list.setFocus()

    def _tell_map(self) -> None:
        if self._is_seen:
            self.candidates_shown.emit(self.detail.marks())

    # Laying out

    def _share(self) -> None:
        if not self._is_shared:
            height = self._splitter.height()
            listed_px = len(self._rows) * max(self.list.sizeHintForRow(0), 0) + 2
            top = min(listed_px, round(LIST_SHARE * height))
            self._splitter.setSizes([top, height - top])

    def _keep_shares(self) -> None:
        self._is_shared = True

    def _top(self) -> QVBoxLayout:
        top = QVBoxLayout()
        top.setContentsMargins(8, 0, 8, 4)
        top.addWidget(self.filter)
        top.addWidget(self.segments)
        top.addWidget(self.trouble)
        return top

    def _working(self) -> QWidget:
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._keep_shares)
        return self._splitter


def _line(address: Address, is_settled: bool) -> Line:
    parts = (users_of(address), "" if is_settled else status_of(address))
    detail = " · ".join(part for part in parts if part)
    if is_settled:
        return Line("circle-check", title_of(address), detail, "muted", is_icon=True)
    if address.problems or not address.is_sure:
        why = f"{status_of(address)} {users_of(address)}"
        icon = "triangle-alert" if address.is_sure else "circle-question-mark"
        return Line(icon, title_of(address), why, "alert", is_icon=True)
    icon = "map-pin" if address.is_pinned else "circle-check"
    return Line(icon, title_of(address), detail, "muted", is_icon=True)
