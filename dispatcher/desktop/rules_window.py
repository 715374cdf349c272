"""Rules of the day: what holds on all days or on one, each beside what planning does with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dispatcher.desktop.dialog_buttons import dialog_buttons
from dispatcher.desktop.factor_words import factor, in_words
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.rules_lines import FigureField, LinesField
from dispatcher.desktop.rules_view import RulesDraft, Scope
from dispatcher.desktop.said import all_told
from dispatcher.desktop.segments import Segments
from dispatcher.desktop.words import day_words
from dispatcher.model.fleet import Fleet
from dispatcher.model.order import Order
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem
from dispatcher.model.standing_rules import StandingRules

SIZE_PX = QSize(820, 760)

type Field = FigureField | LinesField


class RulesWindow(QDialog):
    """Asks for the rules. `asked` carries the scope, the StandingRules and stations by their addresses; then `accept`
    the window, or `refuse`. `place_asked` carries the line of a station that is to be set on the map and where it is
    now, None where that is not known; then `put_place`."""

    asked = Signal(object, object, object)
    place_asked = Signal(int, object)

    def __init__(
        self,
        rules: Mapping[Scope, StandingRules],
        date: dt.date,
        fleet: Fleet,
        orders: Sequence[Order],
        parent: QWidget,
    ) -> None:
        """`orders` and `fleet` offer the goods, zones and skills that are in use."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules of the day"))
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self.draft = RulesDraft(rules, fleet, QLocale().decimalPoint() == ",")
        self.scope = Segments(Scope, Scope.ALL)
        self.scope.buttons[Scope.ALL].setText(self.tr("All days"))
        self.scope.buttons[Scope.DATE].setText(self.tr("Only {day}").format(day=day_words(date)))
        self.scope.chosen.connect(self._turn)
        self.fields = self._fields(_offers(fleet, orders))
        self.sections = {name: _Section(_FACTORS[name], field) for name, field in self.fields.items()}
        self.summary = TextLabel("", "alert")
        self.summary.hide()
        for name, field in self.fields.items():
            field.changed.connect(lambda name=name: self._typed(name))
            self.sections[name].usual.clicked.connect(lambda _=False, name=name: self._as_usual(name))
        self.stations.place_asked.connect(lambda line: self.place_asked.emit(line, self.draft.station_at(line)))
        self._lay_out()
        self._show()
        self.fields["usual_service_s"].setFocus()

    @property
    def stations(self) -> LinesField:
        """The field of the charging stations."""
        field = self.fields["stations"]
        assert isinstance(field, LinesField)
        return field

    def put_place(self, line: int, location: Location) -> None:
        """A station was set on the map."""
        self.stations.set_place(line, f"{location.lat:.5f}, {location.lon:.5f}")

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Nothing was kept: say at each field why, and go to the first."""
        by_field = {
            name: list(several)
            for name, several in groupby(sorted(problems, key=_column), key=_column)
            if name in self.sections
        }
        for name, section in self.sections.items():
            section.say(by_field.get(name, ()))
        elsewhere = [problem for problem in problems if _column(problem) not in self.sections]
        self.summary.setText(
            all_told(elsewhere) or self.tr("Something cannot be kept yet: see the fields in question.")
        )
        self.summary.setVisible(bool(problems))
        first = next((name for name in self.sections if name in by_field), None)
        if first is not None:
            field, line = self.fields[first], by_field[first][0].where.row
            if isinstance(field, LinesField):
                field.focus_line(line)
            else:
                field.setFocus()
            self._area.ensureWidgetVisible(self.sections[first])

    def _fields(self, offers: Mapping[str, set[str]]) -> dict[str, Field]:
        tr = self.tr
        goods, skills = offers["goods"], offers["skills"]
        return {
            "usual_service_s": FigureField(_title("usual_service_s"), tr("minutes")),
            "fuel_price": FigureField(_title("fuel_price"), tr("for a litre or kilowatt-hour")),
            "co2_price": FigureField(_title("co2_price"), tr("for a tonne")),
            "price_of_spread": FigureField(_title("price_of_spread"), tr("for a kilometre")),
            "temperature_c": FigureField(_title("temperature_c"), tr("°C")),
            "incompatible": LinesField(
                _title("incompatible"), (tr("These goods"), tr("not with these")), ("", ""), (goods, goods)
            ),
            "zones": LinesField(
                _title("zones"),
                (tr("Zone"), tr("Skill that may enter"), tr("Hours of all others")),
                (tr("centre"), tr("permit"), "06:00-10:00"),
                (offers["zones"], skills, ()),
            ),
            "service_by_hour": LinesField(
                _title("service_by_hour"), (tr("From"), tr("To"), tr("Factor")), ("7", "9", "1.5")
            ),
            "docks": LinesField(
                _title("docks"), (tr("Depot"), tr("Vans at the same time")), ("", tr("no limit")), fixed=True
            ),
            "stations": LinesField(
                _title("stations"),
                (tr("Address, or latitude and longitude"), tr("kW")),
                ("60.1699, 24.9384", "50"),
                placed=True,
            ),
        }

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("choices")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        self.told = TextLabel("", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.told)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.summary)
        layout.addWidget(dialog_buttons(self, self.tr("Keep these rules"), self._ask))

    def _show(self) -> None:
        for name, field in self.fields.items():
            field.show_value(getattr(self.draft.texts, name))
            self.sections[name].say(())
        self.summary.hide()
        self.told.setText(
            self.tr("These rules hold on every day that has none of its own.")
            if self.draft.scope is Scope.ALL
            else self.tr("What you change here holds on this day alone; the rest follows the rules of all days.")
        )
        self._compare()

    def _compare(self) -> None:
        """Say where the date has a rule of its own."""
        for name, section in self.sections.items():
            section.compare(self.draft.differs(name), is_date=self.draft.scope is Scope.DATE)

    def _turn(self) -> None:
        self.draft.turn(self.scope.pressed)
        self._show()

    def _typed(self, name: str) -> None:
        self.draft.type(name, self.fields[name].value)
        self._compare()

    def _as_usual(self, name: str) -> None:
        self.draft.type(name, self.draft.of_all_days(name))
        self.fields[name].show_value(self.draft.of_all_days(name))
        self.sections[name].say(())
        self._compare()
        self.fields[name].setFocus()

    def _ask(self) -> None:
        if not self.draft.is_changed:
            self.accept()
            return
        typed = self.draft.typed()
        self.refuse(typed.problems)
        if not typed.problems:
            self.asked.emit(self.draft.scope, typed.rules, typed.addressed)


class _Section(QFrame):
    """A rule: what it is called and what planning does with it, its field, and beneath it what is wrong."""

    def __init__(self, keys: Sequence[str], field: Field) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._field = field
        title = TextLabel(in_words(factor(keys[0]).title), "name")
        told = TextLabel(" ".join(in_words(factor(key).help) for key in keys), "muted")
        self.bad = TextLabel("", "alert")
        self.bad.hide()
        self.own = TextLabel("", "caption")
        self.usual = QPushButton(self.tr("As on all days"))
        self.usual.setProperty("small", True)
        self.usual.setAutoDefault(False)
        self.usual.setAccessibleName(self.tr("As on all days: {rule}").format(rule=in_words(factor(keys[0]).title)))
        note = QHBoxLayout()
        note.addWidget(self.own, 1)
        note.addWidget(self.usual)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(title, 0, 0)
        grid.addWidget(told, 1, 0)
        if isinstance(field, FigureField):
            grid.setColumnStretch(1, 1)
            grid.addWidget(field, 0, 1, 2, 1)
            grid.addWidget(self.bad, 2, 0, 1, 2)
            grid.addLayout(note, 3, 0, 1, 2)
        else:
            grid.addWidget(field, 2, 0)
            grid.addWidget(self.bad, 3, 0)
            grid.addLayout(note, 4, 0)

    def say(self, problems: Sequence[Problem]) -> None:
        """What is wrong with the field, nothing for none."""
        self.bad.setText(all_told(problems))
        self.bad.setVisible(bool(problems))
        self._field.setAccessibleDescription(all_told(problems))
        self._field.mark({problem.where.row for problem in problems})

    def compare(self, differs: bool, *, is_date: bool) -> None:
        """Say whether the date has a rule of its own."""
        self.own.setText(self.tr("This day has a rule of its own."))
        self.own.setVisible(differs)
        self.usual.setVisible(differs and is_date)


_FACTORS = {
    "usual_service_s": ("usual-service-time",),
    "fuel_price": ("fuel",),
    "co2_price": ("co2",),
    "price_of_spread": ("compact-routes",),
    "temperature_c": ("consumption-by-temperature",),
    "incompatible": ("incompatible-goods",),
    "zones": ("low-emission-zones", "hours-of-a-zone"),
    "service_by_hour": ("service-by-hour",),
    "docks": ("dock-capacity",),
    "stations": ("charging-on-the-way", "charging-speed"),
}
"""The factors behind each field: the first names it, all explain it."""


def _title(name: str) -> str:
    return in_words(factor(_FACTORS[name][0]).title)


def _column(problem: Problem) -> str:
    return problem.where.column


def _offers(fleet: Fleet, orders: Sequence[Order]) -> dict[str, set[str]]:
    """Words that orders and fleet use already."""
    zones = {zone for order in orders for task in order.tasks for zone in task.terms.zones}
    skills = frozenset[str]().union(*(d.skills for d in fleet.drivers), *(v.skills for v in fleet.vehicles))
    goods = {order.terms.goods for order in orders} - {""}
    parts = (part for vehicle in fleet.vehicles for part in vehicle.terms.compartments)
    return {
        "zones": zones,
        "skills": set(skills),
        "goods": goods | {name for part in parts for name in part.goods} - {""},
    }
