"""Every key at a glance: those of the menus as they really are, and those that the panels hear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.help_popover import key_rows, label
from dispatcher.desktop.help_texts import help_texts
from dispatcher.model.values import dataclass

SIZE_PX = (900, 640)


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A menu's or a panel's keys, each with what it does."""

    title: str
    keys: tuple[tuple[str, str], ...]


def menu_groups(bar: QMenuBar) -> list[KeyGroup]:
    """The keys of every menu that has any, submenus included."""
    groups = []
    for top in bar.actions():
        keys = tuple(_keys_of(top))
        if keys:
            groups.append(KeyGroup(_bare(top.text()), keys))
    return groups


def panel_groups(known: Sequence[KeyGroup]) -> list[KeyGroup]:
    """The keys that panels hear by themselves, without those that a menu has already."""
    taken = {key for group in known for key, _ in group.keys}
    groups = []
    for text in help_texts().values():
        keys = tuple((key, what) for key, what in text.keys if key not in taken)
        if keys:
            groups.append(KeyGroup(_tr("In the panel: {panel}").format(panel=text.title), keys))
    return groups


class ShortcutSheet(QDialog):
    """The sheet, in two columns of about the same height."""

    def __init__(self, bar: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(*SIZE_PX)
        menus = menu_groups(bar)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 8, 0)
        columns.setSpacing(12)
        for groups in _in_two([*menus, *panel_groups(menus)]):
            column = QVBoxLayout()
            column.setSpacing(12)
            for group in groups:
                column.addWidget(_card(group))
            column.addStretch()
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setObjectName("shortcuts")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)


def _card(group: KeyGroup) -> QFrame:
    card = QFrame()
    card.setObjectName("panel")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(14, 12, 14, 12)
    layout.setSpacing(8)
    layout.addWidget(label(group.title, "name"))
    layout.addLayout(key_rows(group.keys))
    return card


def _keys_of(action: QAction) -> Iterator[tuple[str, str]]:
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from _keys_of(inner)
        return
    for sequence in action.shortcuts()[:1]:
        yield sequence.toString(QKeySequence.SequenceFormat.NativeText), _bare(action.text())


def _in_two(groups: Sequence[KeyGroup]) -> tuple[list[KeyGroup], list[KeyGroup]]:
    """The first groups and the rest, cut where the columns come closest in height."""
    heights = [len(group.keys) + 2 for group in groups]
    cut = min(range(len(groups) + 1), key=lambda at: abs(sum(heights[:at]) - sum(heights[at:])))
    return list(groups[:cut]), list(groups[cut:])


def _bare(text: str) -> str:
    """A menu's text without its mnemonic and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
