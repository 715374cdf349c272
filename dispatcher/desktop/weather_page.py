"""The weather of a day: typed in or asked for, and what it does to the plan before it is taken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.road_results import WeatherEffect
from dispatcher.desktop.dialog_buttons import small_button
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.road_words import effect_words
from dispatcher.desktop.said import all_told, said
from dispatcher.desktop.weather_table import KINDS, WeatherModel
from dispatcher.desktop.words import day_words
from dispatcher.model.problem import Problem
from dispatcher.model.road_rules import TYPED_IN, Weather, WeatherRule

ROW_PX = 24


class WeatherPage(QWidget):
    """Asks for the weather. `asked` carries the Weather to plan with, None for none; `tried` one whose effect is to be
    shown; `rules_wanted` the table of what weather does; `allowed` whether the net may be asked, `fetched` that it
    should be."""

    asked = Signal(object)
    tried = Signal(object)
    rules_wanted = Signal()
    allowed = Signal(bool)
    fetched = Signal()

    def __init__(self, date: dt.date, rules: tuple[WeatherRule, ...], is_online: bool) -> None:
        super().__init__()
        self.model = WeatherModel(rules)
        self._shown: Weather | None = None
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Weather by the hour"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in range(len(KINDS)):  # "Neuschnee, cm" is wider than its share
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.online = QCheckBox(self.tr("The weather may be asked for on the net (Open-Meteo)"))
        self.online.setToolTip(self.tr("Open-Meteo then learns the date and the place of the depot, and nothing else."))
        self.online.setChecked(is_online)
        self.fetch = small_button(self.tr("Ask for the weather"), self.fetched.emit)
        self.fetch.setEnabled(is_online)
        self.online.toggled.connect(self.fetch.setEnabled)
        self.online.toggled.connect(self.allowed)
        self.told = TextLabel("", "muted")
        self.effect = TextLabel("", "")
        self.effect.hide()
        self._lay_out(date)

    def show_weather(self, weather: Weather | None) -> None:
        """Show the weather in use, or one that was asked for."""
        self.model.show(weather)
        self._shown = weather
        nothing = self.tr("No weather is taken into account: the figures below are a mild, dry day.")
        self.told.say(nothing if weather is None else self._source_words(weather), "muted")
        self.effect.hide()

    def show_rules(self, rules: tuple[WeatherRule, ...]) -> None:
        """Work the effects out by this table; what was said by another one is over."""
        if self.model.rules != rules:
            self.model.show_rules(rules)
            self.effect.hide()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say why nothing came of it."""
        self.effect.say(all_told(problems), "alert")
        self.effect.show()

    def show_effect(self, found: WeatherEffect) -> None:
        """Say what it does to the plan as it stands."""
        self.effect.say(effect_words(found), "name")
        self.effect.show()

    @property
    def weather(self) -> Weather:
        """What stands in the table: what nobody has changed is still its source's, anything else is typed in."""
        hours, shown = tuple(self.model.hours), self._shown
        return shown if shown is not None and shown.hours == hours else Weather(hours, TYPED_IN)

    def _source_words(self, weather: Weather) -> str:
        is_typed = weather.source in ("", TYPED_IN)
        return self.tr("Typed in.") if is_typed else said(weather.source)

    def _lay_out(self, date: dt.date) -> None:
        asking = QHBoxLayout()
        asking.addWidget(self.online)
        asking.addStretch()
        asking.addWidget(self.fetch)
        keep = QPushButton(self.tr("Plan with this weather"))
        keep.setProperty("accent", True)
        keep.setAutoDefault(False)
        keep.clicked.connect(lambda: self.asked.emit(self.weather))
        last = QHBoxLayout()
        last.addWidget(small_button(self.tr("What would it do to the plan?"), lambda: self.tried.emit(self.weather)))
        last.addWidget(small_button(self.tr("What the weather does…"), self.rules_wanted.emit))
        last.addWidget(small_button(self.tr("Leave the weather aside"), lambda: self.asked.emit(None)))
        last.addStretch()
        last.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(TextLabel(day_words(date), "headline"))
        layout.addWidget(self.told)
        layout.addLayout(asking)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.effect)
        layout.addLayout(last)
