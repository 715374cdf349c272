"""Where travel times come from: the region's own roads, or an online service with its address and key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.road_services import MOST_PER_MINUTE, RoadChoice, RoadServiceState, services
from dispatcher.desktop.dialog_buttons import small_button
from dispatcher.desktop.inset import inset
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.said import all_told
from dispatcher.model.problem import Problem


class RoadServicePage(QWidget):
    """Asks for the service. `asked` and `tried` carry the RoadChoice and the key that was typed, None for none."""

    asked = Signal(object, object)
    tried = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.service = QComboBox()
        self.service.addItem(self.tr("The region's own roads, offline"), "")
        for name, each in services().items():
            self.service.addItem(each.title, name)
        self.address, self.key, self.rate = QLineEdit(), QLineEdit(), inset(QSpinBox())
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.rate.setRange(0, MOST_PER_MINUTE)
        self.rate.setSpecialValueText(self.tr("as usual"))
        self.told = TextLabel("", "muted")
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(10)
        for title, field in (
            (self.tr("Travel times from"), self.service),
            (self.tr("Address"), self.address),
            (self.tr("Key"), self.key),
            (self.tr("Requests a minute"), self.rate),
        ):
            self._form.addRow(title, field)
            field.setAccessibleName(title)
        self.service.currentIndexChanged.connect(lambda _: self._turn())
        self._lay_out()
        self._has_key = False
        self._turn()

    def show_state(self, state: RoadServiceState) -> None:
        """Show the service in use."""
        self._has_key = state.has_key
        self.service.setCurrentIndex(max(0, self.service.findData(state.choice.name)))
        self.address.setText(state.choice.address)
        self.key.clear()
        self.rate.setValue(state.choice.per_minute)
        self._turn()
        if state.problem is not None:
            self.tell([state.problem])

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong, or that the service answers."""
        if problems:
            self.told.say(all_told(problems), "alert")
        else:
            self.told.say(self.tr("It answers."), "name")

    @property
    def choice(self) -> RoadChoice:
        """The service that the fields ask for."""
        name = str(self.service.currentData())
        return RoadChoice(name, self.address.text().strip(), self.rate.value()) if name else RoadChoice()

    def _typed_key(self) -> str | None:
        return self.key.text().strip() or None

    def _lay_out(self) -> None:
        keep = QPushButton(self.tr("Use it"))
        keep.setProperty("accent", True)
        keep.setAutoDefault(False)
        keep.clicked.connect(lambda: self.asked.emit(self.choice, self._typed_key()))
        last = QHBoxLayout()
        self.trial = small_button(self.tr("Try it"), lambda: self.tried.emit(self.choice, self._typed_key()))
        last.addWidget(self.trial)
        last.addStretch()
        last.addWidget(keep)
        words = self.tr(
            "A service learns the coordinates of your stops and nothing else. It is asked for cars on free roads; with "
            "other vehicles, traffic or closures, and while it is down, your own roads answer: never both for one "
            "plan. The key is kept in this computer's keyring."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        said = QLabel(words)
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        layout.addWidget(said)
        layout.addLayout(self._form)
        layout.addWidget(self.told)
        layout.addStretch()
        layout.addLayout(last)

    def _turn(self) -> None:
        """Offer what the chosen service needs."""
        service = services().get(str(self.service.currentData()))
        for field in (self.address, self.key, self.rate, self.trial):
            field.setEnabled(service is not None)
        if service is None:
            self.address.setPlaceholderText("")
            self.key.setPlaceholderText("")
            self.told.say("", "muted")
            return
        self.address.setPlaceholderText(service.address or self.tr("the address of your server"))
        needs_key = bool(service.key_header or service.key_param)
        self.key.setEnabled(needs_key)
        kept = self.tr("a key is kept; type another one to replace it")
        self.key.setPlaceholderText("" if not needs_key else kept if self._has_key else self.tr("the service's key"))
        if service.may_keep:
            self.told.say("", "muted")
        else:
            self.told.say(self.tr("Its terms forbid keeping its figures: each plan asks for them anew."), "muted")
