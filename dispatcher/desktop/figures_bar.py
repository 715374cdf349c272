"""The bar with the date and the day's figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QDate, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.dialog_buttons import dialog_buttons
from dispatcher.desktop.figures_view import Figures
from dispatcher.desktop.words import counted, day_words, hours, kilometres, money

GAP_PX, LOW_GAP_PX = 26, 18
MARGINS_PX, LOW_MARGINS_PX = (10, 8, 16, 8), (6, 2, 8, 2)
FIRST = ("left_out", "late", "breaches", "stops", "cost", "km", "routes", "hours")
"""What stays where there is room for some figures only; what needs a look comes before all of these."""


class DateBox(QComboBox):
    """Its own keys come before the window's: Alt+Down opens the list, wherever else it moves a stop."""

    def event(self, event: QEvent) -> bool:
        """Claim the keys that open and close a list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if is_alt and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                event.accept()
                return True
        return super().event(event)


class FiguresBar(QFrame):
    """Which date is shown, and what it comes to. `dated` says that the user chose another date.

    Figures that find no room are listed by a button at the end.
    """

    dated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("figures")
        self.dates = DateBox()
        self.dates.setAccessibleName(self.tr("Date"))
        self.dates.setToolTip(self.tr("The date shown: those with orders, or any other"))
        self.dates.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.dates.activated.connect(self._was_chosen)
        self._date = dt.date.min
        self._shown: tuple[dt.date, dict[dt.date, int]] | None = None
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.dates)
        self._values: dict[str, QLabel] = {}
        self._tiles: dict[str, QWidget] = {}
        self._captions = {
            "routes": self.tr("Routes"),
            "stops": self.tr("Stops"),
            "km": self.tr("Kilometres"),
            "hours": self.tr("Working time"),
            "cost": self.tr("Cost"),
            "late": self.tr("Late"),
            "breaches": self.tr("Rules broken"),
            "left_out": self.tr("Left out"),
        }
        for name, caption in self._captions.items():
            self._layout.addWidget(self._tile(name, caption))
        self.more = self._more_button()
        self._layout.addWidget(self.more)
        self._layout.addStretch()
        self._is_estimated = False
        self._estimated = QLabel()
        self._estimated.setToolTip(self.tr("Estimated: no road network for these figures"))
        self._estimated.setProperty("role", "muted")
        self._estimated.hide()
        self._layout.addWidget(self._estimated)
        self.set_low(False)

    def show_dates(self, date: dt.date, dates: Mapping[dt.date, int]) -> None:
        """Offer these dates, with how many orders each has, and the one shown."""
        shown = date, dict(dates)
        if shown == self._shown:
            return
        self._date, self._shown = date, shown
        self._fill_dates(*shown)
        self._share_out()

    def set_low(self, low: bool) -> None:
        """Closer together, in a window where every line counts."""
        self._layout.setContentsMargins(*(LOW_MARGINS_PX if low else MARGINS_PX))
        self._layout.setSpacing(LOW_GAP_PX if low else GAP_PX)
        self._is_low = low
        if self._shown is not None:
            self._fill_dates(*self._shown)
        self._share_out()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for every figure."""
        return QSize(self._width_of([*self._tiles.values(), *self._words()]), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the date and the button that lists the figures."""
        return QSize(self._width_of([self.more]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the figures that there is room for."""
        super().resizeEvent(event)
        self._share_out()

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
        self._is_estimated = figures.estimated and figures.routes > 0
        self._share_out()

    def text_of(self, name: str) -> str:
        """The figure as it stands in the bar."""
        return self._values[name].text()

    def is_shown(self, name: str) -> bool:
        """True when the figure stands in the bar, False when it is listed by the button at the end."""
        return not self._tiles[name].isHidden()

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
        self._values[name], self._tiles[name] = value, tile
        return tile

    def _more_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("more")
        button.setText("…")
        button.setAccessibleName(self.tr("More figures"))
        button.setToolTip(self.tr("More figures"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(self._list_more)
        button.setMenu(menu)
        button.hide()
        return button

    def _list_more(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for name, tile in self._tiles.items():
            if tile.isHidden():
                text = self.tr("{caption}: {figure}")
                menu.addAction(text.format(caption=self._captions[name], figure=self.text_of(name)))

    def _words(self) -> list[QWidget]:
        """What stands at the end beside the figures."""
        return [self._estimated] if self._is_estimated else []

    def _width_of(self, widgets: list[QWidget]) -> int:
        """The width of the bar with the date and these on it."""
        margins = self._layout.contentsMargins()
        shown = [self.dates, *widgets]
        gaps = self._layout.spacing() * (len(shown) + bool(self._words() and widgets))
        return margins.left() + margins.right() + gaps + sum(widget.sizeHint().width() for widget in shown)

    def _share_out(self) -> None:
        """Show the figures that there is room for, what needs a look first; what stands at the end goes first."""
        ranked = sorted(FIRST, key=lambda name: not self._values[name].property("alert"))
        every: list[QWidget] = [self._tiles[name] for name in ranked]
        self._estimated.setText(self.tr("Estimated: no road network for these figures"))
        is_whole = self._width_of([*every, *self._words()]) <= self.width()
        if not is_whole:
            self._estimated.setText(self.tr("Estimated"))
        shown: list[QWidget] = every if is_whole else []
        for tile in () if is_whole else every:
            if self._width_of([*shown, tile, self.more, *self._words()]) <= self.width():
                shown.append(tile)
        for tile in every:
            tile.setVisible(tile in shown)
        self._estimated.setVisible(self._is_estimated)
        self.more.setVisible(not is_whole)

    def _fill_dates(self, date: dt.date, dates: Mapping[dt.date, int]) -> None:
        self.dates.clear()
        for each in sorted({date, *dates}):
            count = dates.get(each, 0)
            orders = str(count) if self._is_low else counted(self.tr("{count} order|{count} orders"), count)
            self.dates.addItem(self.tr("{day}  ({orders})").format(day=day_words(each), orders=orders), each)
        self.dates.insertSeparator(self.dates.count())
        self.dates.addItem(self.tr("Another date…"), None)
        self.dates.setCurrentIndex(self._row(date))

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
        layout = QVBoxLayout(dialog)
        layout.addWidget(calendar)
        layout.addWidget(dialog_buttons(dialog, self.tr("Show this date"), dialog.accept))
        if not dialog.exec():
            return None
        chosen = calendar.selectedDate()
        return dt.date(chosen.year(), chosen.month(), chosen.day())
