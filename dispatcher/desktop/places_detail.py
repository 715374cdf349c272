"""One address: what is doubtful about it, its candidates, and the ways to say where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.addresses import Address, differences
from dispatcher.desktop.inspector_flow import Flow
from dispatcher.desktop.labels import wrapped_label
from dispatcher.desktop.places_lines import Line, LinesView
from dispatcher.desktop.places_pin import PinCard
from dispatcher.desktop.places_view import MARKS, coordinates_in, degrees, options_of
from dispatcher.desktop.places_words import candidate_words, doubt_words, title_of, users_of
from dispatcher.desktop.said import told
from dispatcher.desktop.theme import Theme
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Candidate, Location, Precision
from dispatcher.model.plan import TaskRef

SEARCH_AFTER_MS = 250
"""How long the user pauses before what is typed is searched for."""


class PlaceDetail(QWidget):
    """Shows one address and asks for its place.

    `accepted` is a candidate that the user takes, `located` a place given as a pin or as coordinates; both are meant
    for `scope()`. `kept` says that the place is right although it is in doubt. `offered` says that other candidates are
    shown, `pin_asked` and `pin_ended` that a pin is (no more) to be dragged, from a place or from anywhere (None).
    """

    accepted = Signal(object)
    located = Signal(object)
    forgotten = Signal()
    kept = Signal()
    searched = Signal(str)
    searched_online = Signal(str)
    offered = Signal()
    pin_asked = Signal(object)
    pin_ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._address: Address | None = None
        self._found_for = ""
        self._is_online = False
        self.options: tuple[Candidate, ...] = ()
        self._title, self._users, self._doubt = wrapped_label("headline"), wrapped_label("muted"), wrapped_label("")
        self._doubt.setProperty("alert", True)
        self._nothing = wrapped_label("muted")
        self.candidates = LinesView(theme, self.tr("Candidates"), details=3)
        self.candidates.setSizeAdjustPolicy(LinesView.SizeAdjustPolicy.AdjustToContents)
        self.candidates.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.candidates.picked.connect(self._refresh_buttons)
        self.candidates.entered.connect(self.accept)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search for a place, or paste coordinates"))
        self.search.setAccessibleName(self.tr("Search for a place, or paste coordinates"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._search_entered)
        self.search.installEventFilter(self)
        self._pause = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._pause.timeout.connect(self._search_now)
        self._scope = QComboBox()
        self._scope.setAccessibleName(self.tr("What the place is for"))
        self._scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._scope.setMinimumContentsLength(12)
        self._ways = QStackedWidget()
        self._ways.addWidget(self._choosing())
        self.card = PinCard()
        self.card.confirmed.connect(self._confirm_pin)
        self.card.cancelled.connect(self.end_pin)
        self._ways.addWidget(self.card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(6)
        for label in (self._title, self._users, self._doubt):
            layout.addWidget(label)
        layout.addWidget(self._ways, 1)

    def show_address(self, address: Address | None) -> None:
        """Ask about this address; None when there is none to ask about."""
        if self.is_pinning:
            self.end_pin()
        self._address = address
        self._pause.stop()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._found_for = ""
        if address is not None:
            self._title.setText(title_of(address))
            self._users.setText(users_of(address))
            words = [doubt_words(address.doubt)] if address.doubt else []
            words += [told(problem) for problem in address.problems]
            self._doubt.setText("\n".join(words))
            self._doubt.setVisible(bool(words))
            self._fill_scope(address)
        self._offer(options_of(address) if address is not None else ())

    def show_found(self, text: str, candidates: Sequence[Candidate]) -> None:
        """What a search came to; an answer to something else than is typed now is passed over."""
        if text == self.search.text().strip() and coordinates_in(text) is None and self._address is not None:
            self._found_for = text
            self._offer(tuple(candidates))

    def choose(self, mark: str) -> None:
        """Make the candidate of that letter the current one."""
        row = MARKS.find(mark) if mark else -1
        if 0 <= row < len(self.options):
            self.candidates.choose(row)
            self._refresh_buttons()

    def marks(self) -> list[tuple[str, Location, str, str]]:
        """The candidates for the map: id, place, title and mark."""
        return [
            (mark, c.location, c.label or degrees(c.location), mark)
            for mark, c in zip(MARKS, self.options, strict=False)
        ]

    def scope(self) -> TaskRef | None:
        """The one order that the place is meant for, None for all of the address."""
        ref: TaskRef | None = self._scope.currentData()
        return ref

    def accept(self) -> None:
        """Take the current candidate."""
        if not self.take.isEnabled():
            return
        candidate = self.options[self.candidates.current()]
        if candidate.precision is Precision.GIVEN:
            self.located.emit(candidate.location)
        else:
            self.accepted.emit(candidate)

    # The pin

    @property
    def is_pinning(self) -> bool:
        """True while a pin is to be dragged."""
        return self._ways.currentIndex() == 1

    def ask_pin(self) -> None:
        """Let the user drag a pin, from the current candidate or from where the map looks."""
        if self._address is None:
            return
        row = self.candidates.current()
        self.card.show_at(self.options[row].location if 0 <= row < len(self.options) else self._address.location)
        self._ways.setCurrentIndex(1)
        self.card.take_focus()
        self.pin_asked.emit(self.card.location)

    def move_pin(self, location: Location) -> None:
        """The pin lies there now."""
        if self.is_pinning:
            self.card.show_at(location)

    def end_pin(self) -> None:
        """Put the pin away without taking its place."""
        if self.is_pinning:
            self._ways.setCurrentIndex(0)
            self.pin_ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape puts the pin away."""
        if event.key() == Qt.Key.Key_Escape and self.is_pinning:
            self.end_pin()
            self.candidates.setFocus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """From the search line, the arrow down leads into what it found."""
        is_down = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        )
        if watched is self.search and is_down and self.options:
            self.candidates.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _confirm_pin(self, location: Location) -> None:
        self.end_pin()
        self.located.emit(location)

    # Candidates

    def _offer(self, options: tuple[Candidate, ...]) -> None:
        self.options = options[: len(MARKS)]
        address = self._address
        asked = self._found_for or (address.address if address is not None else "")
        lines = []
        for mark, candidate in zip(MARKS, self.options, strict=False):
            is_now = address is not None and candidate.location == address.location
            words = candidate_words(candidate, differences(asked, candidate))
            if candidate.precision is Precision.GIVEN and self._found_for:
                words = self.tr("The coordinates as typed")
            if is_now:
                words = self.tr("Where it is now · {words}").format(words=words)
            lines.append(Line(mark, candidate.label or degrees(candidate.location), words))
        self.candidates.lines.show(lines)
        self.candidates.choose(0 if lines else -1)
        self._nothing.setVisible(not lines)
        self.candidates.setVisible(bool(lines))
        self._nothing.setText(
            self.tr("Nothing found for “{text}”.").format(text=self._found_for)
            if self._found_for
            else self.tr("Nothing like it was found. Search for another spelling, or drop a pin on the map.")
        )
        self._refresh_buttons()
        self.offered.emit()

    def _refresh_buttons(self) -> None:
        row, address = self.candidates.current(), self._address
        candidate = self.options[row] if 0 <= row < len(self.options) else None
        is_new = candidate is not None and address is not None and candidate.location != address.location
        self.take.setEnabled(is_new)
        self.take.setText(self.tr("Accept {mark}").format(mark=MARKS[row]) if candidate else self.tr("Accept"))
        self.forget.setVisible(address is not None and address.is_pinned and bool(address.address))
        self.right.setVisible(address is not None and bool(address.problems))
        self.online.setVisible(self._is_online and address is not None)

    def _fill_scope(self, address: Address) -> None:
        self._scope.clear()
        if address.address:
            self._scope.addItem(self.tr("For every order of this address"), None)
        for ref in address.tasks if address.address == "" or len(address.tasks) > 1 else ():
            words = (
                self.tr("For the pickup of order {order} alone")
                if ref.kind is TaskKind.PICKUP
                else self.tr("For order {order} alone")
            )
            self._scope.addItem(words.format(order=ref.order_id), ref)
        self._scope.setVisible(self._scope.count() > 1)

    # Searching

    def _typed(self, text: str) -> None:
        plain = text.strip()
        location = coordinates_in(plain)
        self._pause.stop()
        if location is not None:
            self._found_for = plain
            self._offer((Candidate("", location, 1.0, Precision.GIVEN),))
        elif plain:
            self._pause.start()
        else:
            self._found_for = ""
            self._offer(options_of(self._address) if self._address is not None else ())

    def _search_now(self) -> None:
        self._pause.stop()
        self.searched.emit(self.search.text().strip())

    def show_online(self, is_online: bool) -> None:
        """Whether there is an online service to ask."""
        self._is_online = is_online
        self._refresh_buttons()

    def _search_online(self) -> None:
        if self._address is not None and not self.search.text().strip():
            self.search.setText(self._address.address)
        self._pause.stop()
        self.searched_online.emit(self.search.text().strip())

    def _search_entered(self) -> None:
        """Enter takes what was found for this very text, and searches at once for any other."""
        text = self.search.text().strip()
        if not text or text == self._found_for:
            self.accept()
        else:
            self._search_now()

    # Laying out

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its texts need it at this width: nothing in it is squeezed."""
        least: QSize = super().minimumSizeHint()
        layout = self.layout()
        high = layout.totalMinimumHeightForWidth(self.width()) if layout is not None else 0
        return QSize(least.width(), max(high, least.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The narrower, the higher."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _choosing(self) -> QWidget:
        page = QWidget()
        self.take = QPushButton(self.tr("Accept"))
        self.take.setProperty("accent", True)
        self.take.setToolTip(self.tr("Take the candidate as the place of this address (Enter)"))
        self.take.clicked.connect(self.accept)
        self.pin = QPushButton(self.tr("Drop a pin"))
        self.pin.setToolTip(self.tr("Drag a pin to the right spot on the map"))
        self.pin.clicked.connect(self.ask_pin)
        self.forget = QPushButton(self.tr("Forget"))
        self.forget.setToolTip(self.tr("Take back what was set by hand: list and address index decide again"))
        self.forget.clicked.connect(self.forgotten)
        self.forget.hide()
        self.right = QPushButton(self.tr("It is right"))
        self.right.setToolTip(self.tr("Keep the place, and do not doubt it any more as long as it lies there"))
        self.right.clicked.connect(self.kept)
        self.online = QPushButton(self.tr("Search online"))
        self.online.setToolTip(self.tr("Ask the online service of your choice"))
        self.online.clicked.connect(self._search_online)
        self.right.hide()
        self.online.hide()
        layout, buttons = QVBoxLayout(page), Flow(gap_px=8)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        for button in (self.take, self.right, self.pin, self.online, self.forget):
            buttons.addWidget(button)
        layout.addWidget(self.search)
        layout.addWidget(self.candidates)
        layout.addWidget(self._nothing)
        layout.addWidget(self._scope)
        layout.addLayout(buttons)
        layout.addStretch()
        return page
