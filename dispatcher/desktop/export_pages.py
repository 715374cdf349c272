"""Pages one below the other, as wide as there is room: what will come out of the printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from dispatcher.desk.exporting import Page
from dispatcher.desktop.theme import Theme

GAP_PX, WIDEST_PX = 14, 900


class ExportPages(QScrollArea):
    """A scrolled stack of pages, or a sentence while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._stack = _Stack(theme)
        self.setWidget(self._stack)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.say(self.tr("Preview"))

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._stack.pages)

    def say(self, sentence: str) -> None:
        """Show this instead of pages."""
        self._stack.show_pages((), sentence)
        self.setAccessibleName(sentence)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show these; more of the same document leave the place where the user looks."""
        self._stack.show_pages(pages, "")
        self.setAccessibleName(self.tr("Preview, pages: {count}").format(count=len(pages)))

    def to_top(self) -> None:
        """Another document begins."""
        self.verticalScrollBar().setValue(0)


class _Stack(QWidget):
    """Paints the pages that are in sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentence = ""
        self._known: tuple[Page, ...] = ()
        self.pages: list[QPixmap] = []
        self._scaled: dict[int, QPixmap] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._repaint)

    def show_pages(self, pages: Sequence[Page], sentence: str) -> None:
        """Pages that are shown already are not read again."""
        self._sentence = sentence
        if tuple(pages[: len(self._known)]) != self._known:
            self._known, self.pages = (), []
            self._scaled.clear()
        self.pages += [_picture(page) for page in pages[len(self._known) :]]
        self._known = tuple(pages)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Pages grow with the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._scaled.clear()
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """White sheets with a thin edge, also in the dark."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.colours["ground"]))
        if self._sentence:
            painter.setPen(QColor(self._theme.colours["muted"]))
            room = self.rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._sentence)
        painter.setPen(QColor(self._theme.colours["line"]))
        for number, sheet in enumerate(self._sheets()):
            if sheet.intersects(event.rect()):
                painter.drawPixmap(sheet, self._fitted(number, sheet))
                painter.drawRect(sheet.adjusted(0, 0, -1, -1))

    def _sheets(self) -> list[QRect]:
        wide = min(self.width() - 2 * GAP_PX, WIDEST_PX)
        left, top, sheets = (self.width() - wide) // 2, GAP_PX, []
        for page in self.pages:
            high = round(wide * page.height() / page.width())
            sheets.append(QRect(left, top, wide, high))
            top += high + GAP_PX
        return sheets

    def _fitted(self, number: int, sheet: QRect) -> QPixmap:
        """Scaled once for its size: smooth scaling takes its time."""
        if number not in self._scaled:
            ratio = self.devicePixelRatioF()
            fitted = self.pages[number].scaled(
                sheet.size() * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            fitted.setDevicePixelRatio(ratio)
            self._scaled[number] = fitted
        return self._scaled[number]

    def _fit(self) -> None:
        sheets = self._sheets()
        self.setMinimumHeight(sheets[-1].bottom() + GAP_PX if sheets else 0)
        self.update()

    def _repaint(self) -> None:
        self.update()


def _picture(page: Page) -> QPixmap:
    picture = QPixmap(page.width_px, page.height_px)
    painter = QPainter(picture)
    for strip in page.strips:
        painter.drawImage(0, strip.top_px, QImage.fromData(strip.png))
    painter.end()
    return picture
