"""Buttons of which exactly one is pressed: what a list shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from dispatcher.desktop.inspector_flow import Flow

GAP_PX = 2


class Segments[Key: Enum](QWidget):
    """One button for each key, side by side; with `wraps` in several lines where it is narrow.

    `chosen` says that another one was pressed, by a person or by `click`.
    """

    chosen = Signal()

    def __init__(self, keys: Iterable[Key], pressed: Key, wraps: bool = False) -> None:
        super().__init__()
        self._wraps = wraps
        self.buttons: dict[Key, QPushButton] = {}
        row, group = Flow(self, GAP_PX), QButtonGroup(self)
        row.setContentsMargins(0, 0, 0, 0)
        for key in keys:
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("segment", True)
            button.setChecked(key is pressed)
            group.addButton(button)
            row.addWidget(button)
            self.buttons[key] = button
        group.buttonClicked.connect(self.chosen)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one line."""
        hints = [button.sizeHint() for button in self.buttons.values()]
        return QSize(sum(hint.width() + GAP_PX for hint in hints), max(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest button where lines may break, else the whole line."""
        least: QSize = super().minimumSizeHint()
        return least if self._wraps else self.sizeHint()

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
