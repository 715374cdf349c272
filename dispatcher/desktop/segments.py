"""Buttons side by side of which exactly one is pressed: what a list shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

GAP_PX = 2


class Segments[Key: Enum](QWidget):
    """One button for each key. `chosen` says that another one was pressed, by a person or by `click`."""

    chosen = Signal()

    def __init__(self, keys: Iterable[Key], pressed: Key) -> None:
        super().__init__()
        self.buttons: dict[Key, QPushButton] = {}
        row, group = QHBoxLayout(self), QButtonGroup(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        for key in keys:
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("segment", True)
            button.setChecked(key is pressed)
            group.addButton(button)
            row.addWidget(button)
            self.buttons[key] = button
        row.addStretch()
        group.buttonClicked.connect(self.chosen)

    @property
    def pressed(self) -> Key:
        """The key whose button is pressed."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def press(self, key: Key) -> None:
        """Press a button without saying so."""
        self.buttons[key].setChecked(True)

    def show_counts(self, titles: Mapping[Key, str], counts: Mapping[Key, int]) -> None:
        """Say on every button how many it lists: each title has a place for its {count}."""
        for key, button in self.buttons.items():
            button.setText(titles[key].format(count=counts[key]))
