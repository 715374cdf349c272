"""The bar with the date and the day's figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.figures_view import Figures
from dispatcher.desktop.words import day_words, hours, kilometres, money

DATE_PX = 250


class FiguresBar(QFrame):
    """Which date is shown, and what it comes to. `dated` says that the user chose another date."""

    dated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("figures")
        self.dates = QComboBox()
        self.dates.setAccessibleName(self.tr("Date"))
        self.dates.setToolTip(self.tr("The date shown: those with orders, or any other"))
        self.dates.setMinimumWidth(DATE_PX)
        self.dates.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.dates.activated.connect(self._was_chosen)
        self._date = dt.date.min
        self._shown: tuple[dt.date, dict[dt.date, int]] | None = None
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(10, 8, 16, 8)
        self._layout.setSpacing(26)
        self._layout.addWidget(self.dates)
        self._values: dict[str, QLabel] = {}
        captions = {
            "routes": self.tr("Routes"),
            "stops": self.tr("Stops"),
            "km": self.tr("Kilometres"),
            "hours": self.tr("Working time"),
            "cost": self.tr("Cost"),
            "late": self.tr("Late"),
            "breaches": self.tr("Rules broken"),
            "left_out": self.tr("Left out"),
        }
        for name, caption in captions.items():
            self._layout.addWidget(self._tile(name, caption))
        self._layout.addStretch()
        self._estimated = QLabel(self.tr("Estimated: no road network for these figures"))
        self._estimated.setProperty("role", "muted")
        self._estimated.hide()
        self._layout.addWidget(self._estimated)

    def show_dates(self, date: dt.date, dates: Mapping[dt.date, int]) -> None:
        """Offer these dates, with how many orders each has, and the one shown."""
        shown = date, dict(dates)
        if shown == self._shown:
            return
        self._date, self._shown = date, shown
        self.dates.clear()
        for each in sorted({date, *dates}):
            text = self.tr("{day}  ({count} orders)").format(day=day_words(each), count=dates.get(each, 0))
            self.dates.addItem(text, each)
        self.dates.insertSeparator(self.dates.count())
        self.dates.addItem(self.tr("Another date…"), None)
        self.dates.setCurrentIndex(self._row(date))

    def show_figures(self, figures: Figures) -> None:
        """Show what the day comes to; what needs a look is in the colour of alarm."""
        texts = {
            "routes": str(figures.routes),
            "stops": str(figures.stops),
            "km": kilometres(figures.distance_m),
            "hours": hours(figures.duration_s),
            "cost": money(figures.cost),
            "late": str(figures.late),
            "breaches": str(figures.breaches),
            "left_out": str(figures.left_out),
        }
        alarms = {"late": figures.late, "breaches": figures.breaches, "left_out": figures.left_out}
        for name, text in texts.items():
            value = self._values[name]
            value.setText(text)
            is_alert = bool(alarms.get(name))
            if value.property("alert") is not is_alert:  # dressing anew takes longer than all the texts
                value.setProperty("alert", is_alert)
                value.style().polish(value)
        self._estimated.setVisible(figures.estimated and figures.routes > 0)

    def text_of(self, name: str) -> str:
        """The figure as it stands in the bar."""
        return self._values[name].text()

    def _tile(self, name: str, caption: str) -> QWidget:
        tile, value, under = QWidget(), QLabel("–"), QLabel(caption)
        value.setProperty("role", "figure")
        value.setAccessibleName(caption)
        under.setProperty("role", "caption")
        layout = QVBoxLayout(tile)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(value)
        layout.addWidget(under)
        self._values[name] = value
        return tile

    def _row(self, date: dt.date) -> int:
        return next((row for row in range(self.dates.count()) if self.dates.itemData(row) == date), 0)

    def _was_chosen(self, row: int) -> None:
        date = self.dates.itemData(row) or self._asked()
        self.dates.setCurrentIndex(self._row(self._date))
        if date is not None and date != self._date:
            self.dated.emit(date)

    def _asked(self) -> dt.date | None:
        """A date from a calendar, None when the user thought better of it."""
        dialog, calendar = QDialog(self), QCalendarWidget()
        dialog.setWindowTitle(self.tr("Choose a date"))
        calendar.setSelectedDate(QDate(self._date.year, self._date.month, self._date.day))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.activated.connect(dialog.accept)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        layout = QVBoxLayout(dialog)
        layout.addWidget(calendar)
        layout.addWidget(buttons)
        if not dialog.exec():
            return None
        chosen = calendar.selectedDate()
        return dt.date(chosen.year(), chosen.month(), chosen.day())
