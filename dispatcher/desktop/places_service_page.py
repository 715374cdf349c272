"""The page of the online service for addresses: which one, where, with which key, and when it is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dispatcher.desk.geocoding_services import Choice, ServiceState, services
from dispatcher.desktop.inspector_flow import Flow
from dispatcher.desktop.said import said, told
from dispatcher.model.problem import Problem


class ServicePage(QWidget):
    """Asks for a service. `chosen` and `tried` carry the choice and its key: None when nobody typed one."""

    chosen = Signal(object, object)
    tried = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._state = ServiceState(Choice(), False)
        self.service = QComboBox()
        self.service.addItem(self.tr("None: addresses are looked up offline"), "")
        for each in services().values():
            self.service.addItem(each.title, each.code)
        self.url, self.key = QLineEdit(), QLineEdit()
        self.url.setPlaceholderText("https://…")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.first = QCheckBox(self.tr("Ask it for every address, not only for those that are unsure"))
        self.terms, self.answer = QLabel(), QLabel()
        for label in (self.terms, self.answer):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.terms.setProperty("role", "muted")
        self.use, self.trial = QPushButton(self.tr("Use")), QPushButton(self.tr("Try"))
        self.use.setProperty("accent", True)
        self.trial.setToolTip(self.tr("Ask it for a well-known address"))
        self.use.clicked.connect(lambda: self.chosen.emit(self.choice(), self.typed_key()))
        self.trial.clicked.connect(self._try)
        self.service.currentIndexChanged.connect(self._turned)
        self._lay_out()
        self._turned()

    def choice(self) -> Choice:
        """What is chosen on the page."""
        return Choice(self.service.currentData(), self.url.text().strip(), self.first.isChecked())

    def typed_key(self) -> str | None:
        """The key that was typed, None for none."""
        return self.key.text().strip() or None

    def show_state(self, state: ServiceState[Choice]) -> None:
        """Show what is in use."""
        if state == self._state and not self.key.text():
            return  # somebody may be typing
        self._state = state
        self.service.setCurrentIndex(max(0, self.service.findData(state.choice.code)))
        self._turned()
        if state.problem is not None:
            self.say(state.problem)

    def say(self, problem: Problem | None) -> None:
        """What is wrong with the service, or that it answers."""
        self.answer.setProperty("alert", problem is not None)
        self.answer.style().polish(self.answer)
        self.answer.setText(told(problem) if problem is not None else self.tr("The service answers."))
        self.answer.show()

    def _turned(self) -> None:
        """Another service: its own address and terms, and whether it wants a key."""
        code = self.service.currentData()
        service, is_now = services().get(code), code == self._state.choice.code
        self.url.setText(self._state.choice.url if is_now else service.url if service else "")
        self.first.setChecked(is_now and self._state.choice.first)
        self.key.clear()
        kept = is_now and self._state.has_key
        self.key.setPlaceholderText(self.tr("kept in the keyring of this system") if kept else "")
        self.terms.setText(said(service.terms) if service else "")
        self.terms.setVisible(service is not None)
        for widget in (self.url, self.key, self.first, self.trial):
            widget.setEnabled(service is not None)
        self.answer.hide()

    def _try(self) -> None:
        self.answer.setProperty("alert", False)
        self.answer.style().polish(self.answer)
        self.answer.setText(self.tr("Asking…"))
        self.answer.show()
        self.tried.emit(self.choice(), self.typed_key())

    def _lay_out(self) -> None:
        said_ = QLabel(
            self.tr(
                "Addresses are found without a network. A service may be asked for those that your region does not "
                "know; it then learns them. What it answers is judged by the same rules as everything else, and its "
                "key is kept in the keyring of this system alone."
            )
        )
        said_.setWordWrap(True)
        said_.setProperty("role", "muted")
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        for text, field in (
            (self.tr("Online service"), self.service),
            (self.tr("Address of the server"), self.url),
            (self.tr("Key"), self.key),
        ):
            field.setAccessibleName(text)
            form.addRow(text, field)
        form.addRow("", self.first)
        buttons = Flow(gap_px=8)
        for button in (self.use, self.trial):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(said_)
        layout.addLayout(form)
        layout.addWidget(self.terms)
        layout.addWidget(self.answer)
        layout.addLayout(buttons)
        layout.addStretch(1)
