"""The card beside a pin that is dragged on the map: where it lies, and the button that makes it count."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dispatcher.desktop.inspector_flow import Flow
from dispatcher.desktop.labels import wrapped_label
from dispatcher.desktop.places_view import degrees
from dispatcher.model.place import Location


class PinCard(QWidget):
    """`confirmed` is the place that the user settles on, `cancelled` that there is none."""

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.location: Location | None = None
        hint, self._spot = wrapped_label("muted"), wrapped_label("figure")
        hint.setText(self.tr("Drag the pin on the map to where the van has to go, then confirm."))
        self.confirm = QPushButton(self.tr("Confirm place"))
        self.confirm.setProperty("accent", True)
        self.confirm.setAutoDefault(True)
        self.confirm.clicked.connect(lambda: self.confirmed.emit(self.location))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        layout, buttons = QVBoxLayout(self), Flow(gap_px=8)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.cancel)
        layout.addWidget(hint)
        layout.addWidget(self._spot)
        layout.addLayout(buttons)
        layout.addStretch()

    def show_at(self, location: Location | None) -> None:
        """The pin lies there; nothing can be confirmed before it lies anywhere."""
        self.location = location
        self.confirm.setEnabled(location is not None)
        self._spot.setText(degrees(location) if location is not None else self.tr("No place yet"))

    def take_focus(self) -> None:
        """Enter confirms, or gives up while there is nothing to confirm."""
        (self.confirm if self.location is not None else self.cancel).setFocus()
