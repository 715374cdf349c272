"""A new order, typed in while the customer is on the telephone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.order_editing import OrderEdit
from dispatcher.desktop.dialog_buttons import dialog_buttons
from dispatcher.desktop.inset import inset
from dispatcher.desktop.said import all_told
from dispatcher.model.order import TaskKind
from dispatcher.model.problem import Problem

WIDTH_PX, NOTE_PX = 520, 64
USUAL_SERVICE_MIN, LONGEST_SERVICE_MIN = 5, 1440


class OrderWindow(QDialog):
    """Asks for the order. `asked` carries its id ("" for the next free one), the kind of its task and an OrderEdit;
    then `accept` the window, or `refuse`."""

    asked = Signal(str, object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New order"))
        self.setMinimumWidth(WIDTH_PX)
        self.id, self.address, self.name = QLineEdit(), QLineEdit(), QLineEdit()
        self.phone, self.email, self.windows, self.load = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Delivery"), TaskKind.DELIVERY)
        self.kind.addItem(self.tr("Pickup"), TaskKind.PICKUP)
        self.service = inset(QSpinBox())
        self.service.setRange(0, LONGEST_SERVICE_MIN)
        self.service.setValue(USUAL_SERVICE_MIN)
        self.service.setSuffix(self.tr(" min"))
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(NOTE_PX)
        self.id.setPlaceholderText(self.tr("Made by the program when left empty"))
        self.windows.setPlaceholderText(self.tr("Any time, or for example 8-10 or 08:00-10:00, 14-16"))
        self.load.setPlaceholderText(self.tr("For example 12 kg, 3 pieces"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("role", "bad")
        self.said.hide()
        self._fields: dict[str, QWidget] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._form())
        layout.addWidget(self.said)
        layout.addWidget(dialog_buttons(self, self.tr("Add order"), self._ask))
        self.address.setFocus()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Nothing was stored: say why, and go to the first field that is bad. Of an unexpected error, which has no
        problems in words, others tell."""
        self.said.setText(all_told(problems))
        self.said.setVisible(bool(problems))
        self.adjustSize()
        field = next((f for p in problems if (f := self._fields.get(p.where.column)) is not None), None)
        if field is not None:
            field.setFocus()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        for key, text, field in (
            ("address", self.tr("Address"), self.address),
            ("name", self.tr("Customer"), self.name),
            ("kind", self.tr("Kind"), self.kind),
            ("windows", self.tr("Time windows"), self.windows),
            ("service_s", self.tr("Service time"), self.service),
            ("load", self.tr("Load"), self.load),
            ("phone", self.tr("Phone"), self.phone),
            ("email", self.tr("E-mail"), self.email),
            ("note", self.tr("Note"), self.note),
            ("id", self.tr("Order number"), self.id),
        ):
            field.setAccessibleName(text)
            form.addRow(text, field)
            self._fields[key] = field
        return form

    def _ask(self) -> None:
        edit = OrderEdit(
            name=self.name.text(),
            address=self.address.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            note=self.note.toPlainText(),
            windows=self.windows.text(),
            service_s=self.service.value() * 60,
            load=self.load.text(),
        )
        self.asked.emit(self.id.text().strip(), TaskKind(self.kind.currentData()), edit)
