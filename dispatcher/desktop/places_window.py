"""What the office knows of addresses: the book of known places, its own lists, and an online service of its choice."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStackedWidget, QVBoxLayout, QWidget

from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.places_book_page import KnownPage
from dispatcher.desktop.places_lists_page import ListsPage
from dispatcher.desktop.places_service_page import ServicePage
from dispatcher.desktop.said import placed
from dispatcher.desktop.segments import Segments
from dispatcher.model.problem import Problem

SIZE_PX = QSize(860, 620)


class Page(Enum):
    """What the window has pages for."""

    KNOWN = "known"
    LISTS = "lists"
    SERVICE = "service"


class AddressesWindow(QDialog):
    """Shows the pages; the flow hears what they ask for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Addresses"))
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self.known, self.lists, self.service = KnownPage(), ListsPage(), ServicePage()
        self.pages = QStackedWidget()
        for page in (self.known, self.lists, self.service):
            self.pages.addWidget(page)
        self.segments = Segments(Page, Page.KNOWN)
        titles = {
            Page.KNOWN: self.tr("Known places"),
            Page.LISTS: self.tr("Own address lists"),
            Page.SERVICE: self.tr("Online service"),
        }
        for key, title in titles.items():
            self.segments.buttons[key].setText(title)
        self.segments.chosen.connect(lambda: self.turn(self.segments.pressed))
        self.bad = TextLabel("", "alert")
        self.bad.hide()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(self.segments)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.bad)
        layout.addWidget(close)

    def turn(self, page: Page) -> None:
        """Show this page."""
        self.segments.press(page)
        self.pages.setCurrentIndex(list(Page).index(page))
        self.bad.hide()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong, or what could not be taken of a file."""
        self.bad.say("\n".join(placed(problem) for problem in problems), "alert")
        self.bad.setVisible(bool(problems))
