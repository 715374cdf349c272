"""Map tiles of a server of the user's choice, in place of the region's own map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from dispatcher.desktop.dialog_buttons import dialog_buttons
from dispatcher.desktop.said import all_told
from dispatcher.model.problem import Problem

WIDTH_PX = 600


class TilesWindow(QDialog):
    """Asks for the server's address and for the line that its licence wants. `asked` carries both; an empty address
    goes back to the region's own map. Then `accept` the window, or `refuse`."""

    asked = Signal(str, str)

    def __init__(self, template: str, attribution: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Map background"))
        self.setMinimumWidth(WIDTH_PX)
        said = QLabel(
            self.tr(
                "The map of your region needs no network. If you would rather see the tiles of a server, give its "
                "address; the server then learns which places you look at. Ask its operator whether you may."
            )
        )
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        self.template, self.attribution = QLineEdit(template), QLineEdit(attribution)
        self.template.setPlaceholderText("https://…/{z}/{x}/{y}.png")
        self.template.setClearButtonEnabled(True)
        self.bad = QLabel()
        self.bad.setWordWrap(True)
        self.bad.setTextFormat(Qt.TextFormat.PlainText)
        self.bad.setProperty("role", "bad")
        self.bad.hide()
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        for text, field in (
            (self.tr("Address of the tiles"), self.template),
            (self.tr("Line that the licence asks for"), self.attribution),
        ):
            field.setAccessibleName(text)
            form.addRow(text, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(said)
        layout.addLayout(form)
        layout.addWidget(self.bad)
        layout.addWidget(dialog_buttons(self, self.tr("Use"), self._ask))
        self.template.setFocus()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong with the address."""
        self.bad.setText(all_told(problems))
        self.bad.show()
        self.adjustSize()

    def _ask(self) -> None:
        self.asked.emit(self.template.text().strip(), self.attribution.text().strip())
