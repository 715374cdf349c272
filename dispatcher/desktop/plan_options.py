"""How to plan: what of the present plan stays, what matters how much, and how long to search."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.choices import Measure
from dispatcher.desk.lanes import Lane
from dispatcher.desk.results import Mode, PlanRequest, Spare, Weights
from dispatcher.desktop.eliding import ElidingButton, ElidingRadio
from dispatcher.desktop.inspector_flow import Flow
from dispatcher.desktop.theme import badge
from dispatcher.desktop.words import counted, tool_tip

SECONDS = (10, 30, 120)
MOST_SECONDS = 86_400
MOST_ROWS = 8
MEASURE_LETTERS = 8
"""So much of what is chosen can be read in the narrowest panel."""
ID_ROLE = Qt.ItemDataRole.UserRole


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


class WeightSlider(QWidget):
    """A slider with four stops that says in words how much its aim matters, and what that means."""

    def __init__(self, caption: str, meanings: Sequence[str], value: int) -> None:
        super().__init__()
        self._meanings = meanings
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(meanings) - 1)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(caption)
        title = QLabel(caption)
        title.setBuddy(self.slider)
        self.word = QLabel()
        self.word.setProperty("role", "muted")
        self.meaning = _label("", "caption")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.addWidget(title, 0, 0)
        grid.addWidget(self.word, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        grid.addWidget(self.meaning, 2, 0, 1, 2)
        self.slider.valueChanged.connect(self._say)
        self.slider.setValue(value)
        self._say(value)

    @property
    def value(self) -> int:
        """0 (no matter) to 3 (above all)."""
        return self.slider.value()

    def mean(self, meanings: Sequence[str]) -> None:
        """Let its stops mean this from now on."""
        self._meanings = meanings
        self._say(self.value)

    def _say(self, value: int) -> None:
        words = (self.tr("no matter"), self.tr("a little"), self.tr("important"), self.tr("above all"))
        self.word.setText(words[value])
        self.meaning.setText(self._meanings[value])
        text = self.tr("{word}: {meaning}").format(word=words[value], meaning=self._meanings[value])
        self.slider.setAccessibleDescription(text)


class PlanOptionsPage(QWidget):
    """The choices. `asked` carries a PlanRequest; `left` says that the user thought better of it, `wondered` that they
    would rather compare first."""

    asked = Signal(object)
    left = Signal()
    wondered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._modes: dict[Mode, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.drivers = QListWidget()
        self.drivers.setAccessibleName(self.tr("Drivers whose routes may change"))
        self.drivers.itemChanged.connect(lambda _: self._check())
        self.spares = QListWidget()
        self.spares.setAccessibleName(self.tr("Drivers who can be called in"))
        self.spares.itemChanged.connect(lambda _: self._check())
        self.none_chosen = _label(self.tr("Tick at least one driver."), "caption")
        self.balance_of = self._measures()
        self.cost, self.punctuality, self.balance = self._sliders()
        self.balance_of.currentIndexChanged.connect(lambda _: self.balance.mean(self._balance_meanings()))
        self.seconds = self._seconds()
        self.plan = QPushButton(self.tr("Plan"))
        self.plan.setProperty("accent", True)
        self.plan.setAutoDefault(True)
        self.plan.clicked.connect(self._ask)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(True)
        self.close_button.clicked.connect(self.left)
        self.what_if = ElidingButton(self.tr("What if…"))
        self.what_if.setToolTip(self.tr("Compare the day with what it would be, and see what the plan costs"))
        self.what_if.setAutoDefault(True)
        self.what_if.clicked.connect(self.wondered)
        self._lay_out()
        self._modes[Mode.ANEW].setChecked(True)
        self._offered: object = None
        self.show_drivers(())
        self.show_spares(())

    def show_drivers(self, lanes: Sequence[Lane]) -> None:
        """Offer these shifts; without any planned stop there is nothing to keep or to re-sequence."""
        offered = tuple((lane.shift_id, lane.driver, lane.vehicle, lane.colour, len(lane.stops)) for lane in lanes)
        if offered == self._offered:
            return
        self._offered = offered
        ticked = _ticked(self.drivers)
        self.drivers.blockSignals(True)
        self.drivers.clear()
        for lane in lanes:
            text = self.tr("{driver} ({vehicle}), {count} stop|{driver} ({vehicle}), {count} stops")
            item = QListWidgetItem(counted(text, len(lane.stops), driver=lane.driver, vehicle=lane.vehicle))
            item.setToolTip(tool_tip(item.text()))
            item.setIcon(badge(str(len(lane.stops)), lane.colour))
            item.setData(ID_ROLE, lane.shift_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            _tick(item, lane.shift_id in ticked)
            self.drivers.addItem(item)
        self.drivers.blockSignals(False)
        has_plan = any(lane.stops for lane in lanes)
        for mode in (Mode.KEEP, Mode.RESEQUENCE, Mode.CLOSE):
            self._offer(mode, has_plan, self.tr("There is no plan yet."))
        _fit(self.drivers)
        self._check()

    def show_spares(self, spares: Sequence[Spare]) -> None:
        """Offer those who could be called in."""
        ticked = _ticked(self.spares)
        self.spares.blockSignals(True)
        self.spares.clear()
        for spare in spares:
            driver, vehicle = spare.shift.driver, spare.shift.vehicle
            text = self.tr("{driver} ({vehicle})")
            item = QListWidgetItem(text.format(driver=driver.name or driver.id, vehicle=vehicle.name or vehicle.id))
            item.setToolTip(tool_tip(item.text()))
            item.setData(ID_ROLE, spare.shift.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            _tick(item, spare.shift.id in ticked)
            self.spares.addItem(item)
        self.spares.blockSignals(False)
        self._offer(Mode.CALL_IN, bool(spares), self.tr("Nobody is free on this day with a van that is free."))
        _fit(self.spares)
        self._check()

    def _offer(self, mode: Mode, is_possible: bool, why_not: str) -> None:
        self._modes[mode].setEnabled(is_possible)
        self._modes[mode].setToolTip("" if is_possible else why_not)
        if not is_possible and self.mode is mode:
            self._modes[Mode.ANEW].setChecked(True)

    def choose(self, mode: Mode, shift_ids: Collection[str] = ()) -> None:
        """Set the mode, and tick these shifts and no others."""
        self._modes[mode].setChecked(True)
        for row in range(self.drivers.count()):
            item = self.drivers.item(row)
            _tick(item, item.data(ID_ROLE) in shift_ids)
        self._check()

    @property
    def mode(self) -> Mode:
        """The chosen mode."""
        return next((mode for mode, button in self._modes.items() if button.isChecked()), Mode.ANEW)

    def request(self) -> PlanRequest:
        """What the controls say."""
        asking = self._asking()
        ticked = frozenset(_ticked(asking)) if asking is not None else frozenset()
        return PlanRequest(self.mode, float(self.seconds.currentText()), self.weights, ticked)

    @property
    def weights(self) -> Weights:
        """What the sliders say."""
        measure = Measure(self.balance_of.currentData())
        return Weights(self.cost.value, self.punctuality.value, self.balance.value, measure)

    def _asking(self) -> QListWidget | None:
        """The list in which the chosen mode wants somebody ticked."""
        if self.mode is Mode.CALL_IN:
            return self.spares
        return self.drivers if self.mode in (Mode.SELECTED, Mode.CLOSE) else None

    def _ask(self) -> None:
        if self.plan.isEnabled():
            self.asked.emit(self.request())

    def _check(self) -> None:
        """Show the drivers when they are asked for; planning needs one of them and a number of seconds."""
        asking = self._asking()
        lacks_driver = asking is not None and not _ticked(asking)
        for offered in (self.drivers, self.spares):
            offered.setVisible(offered is asking)
        self.none_chosen.setVisible(lacks_driver)
        text = self.seconds.currentText()
        has_time = text.isdecimal() and 0 < int(text) <= MOST_SECONDS
        self.plan.setEnabled(has_time and not lacks_driver)

    def _sliders(self) -> tuple[WeightSlider, WeightSlider, WeightSlider]:
        cost = (
            self.tr("The two below may cost whatever they cost."),
            self.tr("The two below may make the plan up to 25 % dearer."),
            self.tr("The two below may make the plan up to 10 % dearer."),
            self.tr("The two below may make the plan up to 3 % dearer."),
        )
        punctuality = (
            self.tr("Windows are kept, if need be to their last minute."),
            self.tr("About 10 minutes to spare before a window ends."),
            self.tr("About 20 minutes to spare before a window ends."),
            self.tr("About 30 minutes to spare before a window ends."),
        )
        return (
            WeightSlider(self.tr("Cost"), cost, 2),
            WeightSlider(self.tr("Punctuality"), punctuality, 0),
            WeightSlider(self.tr("Balance"), self._balance_meanings(), 0),
        )

    def _measures(self) -> QComboBox:
        box = QComboBox()
        for measure, text in (
            (Measure.HOURS, self.tr("working hours")),
            (Measure.STOPS, self.tr("stops")),
            (Measure.DISTANCE, self.tr("kilometres")),
            (Measure.LOAD, self.tr("load of the vans")),
        ):
            box.addItem(text, measure.value)
        box.setAccessibleName(self.tr("What balance shares out"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(MEASURE_LETTERS)
        return box

    def _balance_meanings(self) -> tuple[str, ...]:
        return {
            Measure.HOURS: (
                self.tr("Some drivers may work much longer than others."),
                self.tr("The longest route is at most about 25 % above the mean."),
                self.tr("The longest route is at most about 12 % above the mean."),
                self.tr("The longest route is at most about 5 % above the mean."),
            ),
            Measure.STOPS: (
                self.tr("Some drivers may have many more stops than others."),
                self.tr("The most stops of a route are at most about 25 % above the mean."),
                self.tr("The most stops of a route are at most about 12 % above the mean."),
                self.tr("The most stops of a route are at most about 5 % above the mean."),
            ),
            Measure.DISTANCE: (
                self.tr("Some drivers may drive much further than others."),
                self.tr("The furthest route is at most about 25 % above the mean."),
                self.tr("The furthest route is at most about 12 % above the mean."),
                self.tr("The furthest route is at most about 5 % above the mean."),
            ),
            Measure.LOAD: (
                self.tr("Some vans may be much fuller than others."),
                self.tr("The fullest van is at most about 25 % above the mean."),
                self.tr("The fullest van is at most about 12 % above the mean."),
                self.tr("The fullest van is at most about 5 % above the mean."),
            ),
        }[Measure(self.balance_of.currentData())]

    def _seconds(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.addItems([str(seconds) for seconds in SECONDS])
        box.setValidator(QIntValidator(1, MOST_SECONDS, box))
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(self.tr("Seconds to plan"))
        box.setToolTip(self.tr("Choose or type how many seconds to look for better plans"))
        box.editTextChanged.connect(lambda _: self._check())
        return box

    def _mode_rows(self, column: QVBoxLayout) -> None:
        modes = (
            (Mode.ANEW, self.tr("Plan everything anew"), self.tr("All orders are shared out again.")),
            (
                Mode.KEEP,
                self.tr("Keep the plan, add what is new"),
                self.tr("Planned orders keep driver and sequence; the others go where they cost least."),
            ),
            (
                Mode.RESEQUENCE,
                self.tr("Re-sequence only"),
                self.tr("Every order stays with its driver; only the sequence changes."),
            ),
            (
                Mode.SELECTED,
                self.tr("Only selected drivers"),
                self.tr("The other routes stay as they are; orders left out may join the selected drivers."),
            ),
            (
                Mode.CLOSE,
                self.tr("Close routes and spread them"),
                self.tr("The ticked drivers stay at home; the others keep what they have and take over."),
            ),
            (
                Mode.CALL_IN,
                self.tr("Call a driver in"),
                self.tr("Somebody who was not to drive comes in, and all orders are shared out again."),
            ),
        )
        for mode, title, sentence in modes:
            button = ElidingRadio(title)
            button.setAccessibleDescription(sentence)
            button.toggled.connect(lambda _: self._check())
            self._modes[mode] = button
            self._group.addButton(button)
            told = _label(sentence, "caption")
            told.setContentsMargins(24, 0, 0, 4)
            column.addWidget(button)
            column.addWidget(told)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("choices")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        column.addWidget(_label(self.tr("What stays"), "headline"))
        self._mode_rows(column)
        column.addWidget(self.drivers)
        column.addWidget(self.spares)
        column.addWidget(self.none_chosen)
        kept = self.tr("Locked orders and routes stay as they are in every case.")
        column.addWidget(_label(kept, "caption"))
        column.addSpacing(10)
        column.addWidget(_label(self.tr("What matters"), "headline"))
        for weight in (self.cost, self.punctuality, self.balance):
            column.addWidget(weight)
            column.addSpacing(4)
        for caption, editor in ((self.tr("Balance of"), self.balance_of), (self.tr("Seconds to plan"), self.seconds)):
            row = Flow(gap_px=4, ends=True)
            row.addWidget(QLabel(caption))
            row.addWidget(editor)
            column.addLayout(row)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._buttons())

    def _buttons(self) -> Flow:
        """In one line or two, below what is scrolled: always seen."""
        buttons = Flow(gap_px=8, ends=True)
        buttons.setContentsMargins(16, 10, 16, 14)
        for button in (self.what_if, self.close_button, self.plan):
            buttons.addWidget(button)
        return buttons


def _ticked(offered: QListWidget) -> set[str]:
    items = [offered.item(row) for row in range(offered.count())]
    return {item.data(ID_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked}


def _tick(item: QListWidgetItem, is_ticked: bool) -> None:
    item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)


def _fit(offered: QListWidget) -> None:
    """As high as its lines, up to a few."""
    rows = min(MOST_ROWS, max(2, offered.count()))
    offered.setFixedHeight(rows * max(28, offered.sizeHintForRow(0)) + 6)
