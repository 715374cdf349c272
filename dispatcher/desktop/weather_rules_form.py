"""What each kind of weather does to speed and service: the table that is edited, and who says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.road_results import WeatherEffect
from dispatcher.desk.weather_editing import beside, sourced
from dispatcher.desktop.dialog_buttons import dialog_buttons, small_button
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.road_words import effect_words, weather_title
from dispatcher.desktop.said import all_told, said
from dispatcher.model.problem import Problem
from dispatcher.model.road_rules import USUAL_WEATHER_RULES, WeatherKind, WeatherRule

KIND, FROM, SPEED, SERVICE, SOURCE = range(5)
FIELDS = {FROM: "at_least", SPEED: "speed", SERVICE: "service"}
PERCENT = 100
SIZE_PX = QSize(820, 580)
_NOWHERE = QModelIndex()

type Index = QModelIndex | QPersistentModelIndex


class WeatherRulesModel(QAbstractTableModel):
    """A rule in each row; percentages are typed with or without their sign."""

    def __init__(self, rules: Sequence[WeatherRule]) -> None:
        super().__init__()
        self.rules = list(rules)

    def show(self, rules: Sequence[WeatherRule]) -> None:
        """Show these rules."""
        self.beginResetModel()
        self.rules = list(rules)
        self.endResetModel()

    def add(self, rule: WeatherRule) -> int:
        """Put a rule after the others of its kind; the row where it stands."""
        row = max((n + 1 for n, one in enumerate(self.rules) if one.kind is rule.kind), default=len(self.rules))
        self.beginInsertRows(_NOWHERE, row, row)
        self.rules.insert(row, rule)
        self.endInsertRows()
        return row

    def drop(self, row: int) -> None:
        """Take a rule out."""
        self.beginRemoveRows(_NOWHERE, row, row)
        del self.rules[row]
        self.endRemoveRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The rules."""
        return 0 if parent.isValid() else len(self.rules)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The weather, from how much on, what it does, and who says so."""
        return 0 if parent.isValid() else SOURCE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Figures can be typed; of ice there is no more or less."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_ice = self.rules[index.row()].kind is WeatherKind.ICE
        is_figure = index.column() in (SPEED, SERVICE) or (index.column() == FROM and not is_ice)
        return usual | Qt.ItemFlag.ItemIsEditable if is_figure else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Figures as the reader writes them."""
        if not index.isValid():
            return None
        rule, column = self.rules[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column in FIELDS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if column == KIND:
            return weather_title(rule.kind)
        if column == SOURCE:
            return said(rule.source)
        if column == FROM:
            return "" if rule.kind is WeatherKind.ICE else QLocale().toString(rule.at_least, "g", 6)
        return f"{QLocale().toString(getattr(rule, FIELDS[column]) * PERCENT, 'g', 6)} %"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Take what was typed; what is no figure leaves the cell as it was."""
        column = index.column()
        if role != Qt.ItemDataRole.EditRole or column not in FIELDS:
            return False
        text = str(value).replace("%", "").strip()
        figure, ok = QLocale().toDouble(text)
        if not ok:
            figure, ok = QLocale.c().toDouble(text)
        if not ok:
            return False
        rule = self.rules[index.row()]
        share = round(figure / PERCENT, 4)
        changed = {
            FROM: rule._replace(at_least=figure),
            SPEED: rule._replace(speed=share),
            SERVICE: rule._replace(service=share),
        }[column]
        self.rules[index.row()] = sourced(changed)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), SOURCE))
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns are, above their texts and figures."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in FIELDS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return {
            KIND: self.tr("Weather"),
            FROM: self.tr("From"),
            SPEED: self.tr("Speed"),
            SERVICE: self.tr("Service time"),
            SOURCE: self.tr("Where the figures are from"),
        }[section]


class WeatherRulesForm(QDialog):
    """Asks for the table. `asked` carries it to be kept, `tried` to see its effect; then `accept`, `show_effect` or
    `refuse`."""

    asked = Signal(object)
    tried = Signal(object)

    def __init__(self, rules: Sequence[WeatherRule], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the weather does"))
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self.model = WeatherRulesModel(rules)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What the weather does"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(SOURCE, QHeaderView.ResizeMode.Stretch)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of weather"))
        for kind in WeatherKind:
            self.kind.addItem(weather_title(kind), kind)
        self.told = TextLabel("", "")
        self.told.hide()
        self._lay_out()

    @property
    def rules(self) -> tuple[WeatherRule, ...]:
        """What stands in the table."""
        return tuple(self.model.rules)

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong with the table."""
        self.told.say(all_told(problems), "alert")
        self.told.show()

    def show_effect(self, found: WeatherEffect) -> None:
        """Say what the table makes of the plan as it stands."""
        self.told.say(effect_words(found), "name")
        self.told.show()

    def _lay_out(self) -> None:
        changing = QHBoxLayout()
        changing.addWidget(self.kind)
        changing.addWidget(small_button(self.tr("Add"), self._add))
        changing.addWidget(small_button(self.tr("Remove"), self._drop))
        changing.addStretch()
        changing.addWidget(small_button(self.tr("The usual figures"), lambda: self.model.show(USUAL_WEATHER_RULES)))
        first = QHBoxLayout()
        first.addWidget(small_button(self.tr("What would it do to the plan?"), lambda: self.tried.emit(self.rules)))
        first.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        hint = self.tr(
            "Of each kind the highest line that is reached counts; the kinds that come together are multiplied. 90 % "
            "of the speed is a tenth slower, 110 % of the service time a tenth longer."
        )
        layout.addWidget(TextLabel(hint, "muted"))
        layout.addWidget(self.table, 1)
        layout.addLayout(changing)
        layout.addLayout(first)
        layout.addWidget(self.told)
        layout.addWidget(dialog_buttons(self, self.tr("Keep it"), lambda: self.asked.emit(self.rules)))

    def _add(self) -> None:
        row = self.model.add(beside(self.model.rules, WeatherKind(self.kind.currentData())))
        self.table.selectRow(row)
        at = self.model.index(row, FROM if self.model.rules[row].kind is not WeatherKind.ICE else SPEED)
        self.table.setCurrentIndex(at)
        self.table.edit(at)

    def _drop(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.model.drop(rows[0].row())
