"""Pages on paper: drawn one by one onto a printer, by whichever thread has them."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from dispatcher.desk.exporting import Page
from dispatcher.model.problem import MachineFault, Problem

FINEST = 300
"""Dots per inch: finer pages take long and look the same."""


def fineness_of(printer: QPrinter) -> int:
    """The dots per inch at which pages for this printer are drawn."""
    return min(printer.resolution(), FINEST)


class PagePrinter:
    """Prints pages in a `with` block. What ends the block with an error ends the printing too.

    The pages have margins of their own: each fills the sheet, whatever its size, and keeps its shape. Raises
    MachineFault when the printer takes nothing.
    """

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        self._painter = QPainter()

    def __enter__(self) -> Self:
        self._printer.setFullPage(True)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._painter.isActive():
            if kind is not None:
                self._printer.abort()
            self._painter.end()

    def add(self, page: Page) -> None:
        """Print the next page."""
        is_ready = self._printer.newPage() if self._painter.isActive() else self._painter.begin(self._printer)
        if not is_ready:
            raise MachineFault(
                Problem(
                    "printer-not-ready",
                    _tr("The printer “{name}” takes no pages.").format(name=self._printer.printerName()),
                    _tr("Check that it is switched on and connected, or choose another one."),
                )
            )
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(sheet.width() / page.width_px, sheet.height() / page.height_px)
        left, top = (sheet.width() - scale * page.width_px) / 2, (sheet.height() - scale * page.height_px) / 2
        for strip in page.strips:
            picture = QImage.fromData(strip.png)
            size = QSizeF(picture.size()) * scale
            self._painter.drawImage(QRectF(QPointF(left, top + scale * strip.top_px), size), picture)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
