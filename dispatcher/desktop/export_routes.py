"""Whose manifests: the day's overview and its routes, each to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem

from dispatcher.desktop.export_view import ExportRequest, ExportRow, request_of
from dispatcher.desktop.theme import ICON_PX, Theme, badge
from dispatcher.desktop.words import counted, tool_tip

ROW_ROLE = Qt.ItemDataRole.UserRole


class ExportRoutes(QListWidget):
    """A row for the overview (it stands for no route) and one per route; `all` ticks and clears them together.

    `ticked` says that a tick has changed.
    """

    ticked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: tuple[ExportRow, ...] = ()
        self.setAccessibleName(self.tr("Whose manifests"))
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.itemChanged.connect(self._count)
        self.all = QCheckBox(self.tr("All"))
        self.all.setTristate(True)
        self.all.clicked.connect(self._tick_all)

    def show_rows(self, rows: Sequence[ExportRow]) -> None:
        """Offer these, all ticked."""
        self._rows = tuple(rows)
        self.blockSignals(True)
        self.clear()
        if rows:
            self._add(None, self.tr("Day overview"), self.tr("All routes on one map, and what is left out"))
        for row in rows:
            self._add(
                row,
                row.driver,
                counted(self.tr("{vehicle}, {count} stop|{vehicle}, {count} stops"), row.stops, vehicle=row.vehicle),
            )
        self.blockSignals(False)
        self.all.setEnabled(bool(rows))
        self._count()

    def request(self) -> ExportRequest:
        """What is ticked."""
        ticked = [row for row, is_ticked in self._ticks() if is_ticked]
        return request_of(self._rows, [row.shift_id for row in ticked if row is not None], None in ticked)

    def has_ticks(self) -> bool:
        """True when there is something to export."""
        return any(is_ticked for _, is_ticked in self._ticks())

    def looked_at(self) -> ExportRequest | None:
        """The row in focus alone, ticked or not; None when there is none."""
        item = self.currentItem()
        if item is None:
            return None
        row: ExportRow | None = item.data(ROW_ROLE)
        return ExportRequest(() if row is None else (row.shift_id,), row is None)

    def _add(self, row: ExportRow | None, title: str, detail: str) -> None:
        item = QListWidgetItem(f"{title}\n{detail}")
        item.setData(ROW_ROLE, row)
        item.setIcon(self._theme.icon("map") if row is None else badge("", row.colour))
        item.setToolTip(tool_tip(f"{title}\n{detail}"))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        self.addItem(item)

    def _ticks(self) -> list[tuple[ExportRow | None, bool]]:
        items = [self.item(row) for row in range(self.count())]
        return [(item.data(ROW_ROLE), item.checkState() is Qt.CheckState.Checked) for item in items]

    def _tick_all(self) -> None:
        states = Qt.CheckState
        state = states.Unchecked if self.all.checkState() is states.Unchecked else states.Checked
        self.blockSignals(True)
        for row in range(self.count()):
            self.item(row).setCheckState(state)
        self.blockSignals(False)
        self.viewport().update()
        self._count()

    def _count(self) -> None:
        ticks = [is_ticked for _, is_ticked in self._ticks()]
        states = Qt.CheckState
        some = states.PartiallyChecked if any(ticks) else states.Unchecked
        self.all.setCheckState(states.Checked if ticks and all(ticks) else some)
        self.ticked.emit()
