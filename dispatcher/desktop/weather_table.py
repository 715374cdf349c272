"""The weather of a day hour by hour as a table that is typed in, with what it does to speed and service."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from dispatcher.desktop.road_words import weather_title
from dispatcher.model.road_rules import Hour, Weather, WeatherKind, WeatherRule, slowed

HOURS = 24
FIELDS = ("temperature_c", "rain_mm", "snow_cm", "gusts_kmh")
ICY, SPEED, SERVICE = len(FIELDS), len(FIELDS) + 1, len(FIELDS) + 2
KINDS = (WeatherKind.HEAT, WeatherKind.RAIN, WeatherKind.SNOW, WeatherKind.WIND, WeatherKind.ICE)
_NOWHERE = QModelIndex()

type Index = QModelIndex | QPersistentModelIndex


class WeatherModel(QAbstractTableModel):
    """24 hours; the last two columns follow from the others by the table of effects."""

    def __init__(self, rules: tuple[WeatherRule, ...]) -> None:
        super().__init__()
        self.rules = rules
        self.hours = [Hour()] * HOURS

    def show(self, weather: Weather | None) -> None:
        """Show this weather, or a mild day."""
        self.beginResetModel()
        self.hours = list(weather.hours) if weather is not None else [Hour()] * HOURS
        self.endResetModel()

    def show_rules(self, rules: tuple[WeatherRule, ...]) -> None:
        """Let the effects follow from this table."""
        self.rules = rules
        self.dataChanged.emit(self.index(0, SPEED), self.index(HOURS - 1, SERVICE))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The hours of the day."""
        return 0 if parent.isValid() else len(self.hours)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """What there is, and what it does."""
        return 0 if parent.isValid() else SERVICE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What follows from the rest cannot be typed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == ICY:
            return usual | Qt.ItemFlag.ItemIsUserCheckable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() < ICY else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Figures as the reader writes them."""
        if not index.isValid():
            return None
        hour, column = self.hours[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if column == ICY:
            states = Qt.CheckState
            return (
                (states.Checked if hour.is_icy else states.Unchecked)
                if role == Qt.ItemDataRole.CheckStateRole
                else None
            )
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if column < ICY:
            return QLocale().toString(float(getattr(hour, FIELDS[column])), "g", 6)
        effect = slowed(hour, self.rules)
        return f"{round((effect.speed if column == SPEED else effect.service) * 100)} %"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Take what was typed; what is no figure leaves the cell as it was."""
        hour, column = self.hours[index.row()], index.column()
        if column == ICY and role == Qt.ItemDataRole.CheckStateRole:
            changed = hour._replace(is_icy=Qt.CheckState(value) == Qt.CheckState.Checked)
        elif column < ICY and role == Qt.ItemDataRole.EditRole:
            figure, ok = QLocale().toDouble(str(value).strip())
            if not ok:
                figure, ok = QLocale.c().toDouble(str(value).strip())
            if not ok:
                return False
            figures: list[float] = [*hour[:ICY]]
            figures[column] = figure
            temperature_c, rain_mm, snow_cm, gusts_kmh = figures
            changed = Hour(temperature_c, rain_mm, snow_cm, gusts_kmh, hour.is_icy)
        else:
            return False
        self.hours[index.row()] = changed
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), SERVICE))
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Kinds of weather, their effects, and the hours."""
        is_vertical = orientation == Qt.Orientation.Vertical
        if role == Qt.ItemDataRole.TextAlignmentRole and (is_vertical or section != ICY):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if is_vertical:
            return f"{section:02}:00"
        if section < len(KINDS):
            return weather_title(KINDS[section])
        return self.tr("Speed") if section == SPEED else self.tr("Service time")
