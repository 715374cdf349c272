"""Everything that planning takes into account: what it is, what it does, and where it is set; with a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from dispatcher.config.factors import Factor, factors
from dispatcher.desktop.factor_words import group_title, in_words, where_set
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.words import counted

SIZE_PX = QSize(760, 760)


class FactorsHelp(QDialog):
    """The page. What is typed sifts it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What planning knows"))
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Type what you look for: break, battery, window…"))
        self.search.setAccessibleName(self.tr("Find a factor"))
        self.search.setClearButtonEnabled(True)
        self.told = TextLabel("", "muted")
        self.cards = [_Card(one) for one in factors()]
        self._headings: dict[str, TextLabel] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        for card in self.cards:
            if card.group not in self._headings:
                self._headings[card.group] = TextLabel(group_title(card.group), "headline")
                column.addWidget(self._headings[card.group])
            column.addWidget(card)
        column.addStretch()
        self.area = QScrollArea()
        self.area.setObjectName("shortcuts")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.windowTitle())
        self.area.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        for widget in (self.search, self.told):
            layout.addWidget(widget)
        layout.addWidget(self.area, 1)
        layout.addWidget(buttons)
        self.search.textChanged.connect(self._sift)
        self._sift("")
        self.search.setFocus()

    @property
    def shown(self) -> Sequence[Factor]:
        """The factors that are shown now."""
        return [card.factor for card in self.cards if not card.isHidden()]

    def _sift(self, text: str) -> None:
        words = text.casefold().split()
        seen = set()
        for card in self.cards:
            is_found = all(word in card.text for word in words)
            card.setVisible(is_found)
            if is_found:
                seen.add(card.group)
        for group, heading in self._headings.items():
            heading.setVisible(group in seen)
        count = len(self.shown)
        self.told.setText(counted(self.tr("{count} factor|{count} factors"), count))


class _Card(QFrame):
    """One factor. `text` is all that it says, for the search."""

    def __init__(self, one: Factor) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.factor, self.group = one, one.group
        places = " · ".join(where_set(one))
        unit, default = in_words(one.unit), in_words(one.default)
        usual = self.tr("{unit}; if nothing is said: {default}").format(unit=unit, default=default)
        lines = (
            (in_words(one.title), "name"),
            (in_words(one.help), ""),
            (usual if unit else self.tr("If nothing is said: {default}").format(default=default), "caption"),
            (self.tr("Where: {places}").format(places=places), "caption"),
        )
        self.text = " ".join(text for text, _ in lines).casefold()
        self.setAccessibleName(lines[0][0])
        self.setAccessibleDescription("\n".join(text for text, _ in lines[1:]))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(3)
        for text, role in lines:
            column.addWidget(TextLabel(text, role))
