"""The inspector's section on what belongs together: each relation with a way to remove it, and ways to bind."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from dispatcher.desktop.inspector_parts import Offer, Section
from dispatcher.desktop.inspector_view import Stand
from dispatcher.desktop.relations_words import ICONS, bond_words, kind_help, kind_title
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import tool_tip
from dispatcher.model.terms import Relation, RelationKind


class BoundSection(Section):
    """`removed` carries a Relation as the day knows it, `bind_asked` a kind for the orders that are chosen, `chosen`
    the ids of all orders of a relation."""

    removed = Signal(object)
    chosen = Signal(object)
    bind_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Belong together"))

    def show_orders(self, stand: Stand, order_ids: Collection[str]) -> bool:
        """Show how these orders belong to others; answers whether there is anything to show."""
        self.empty()
        chosen = set(order_ids)
        found = [one for one in stand.planned.day.rules.relations if chosen.intersection(one.order_ids)]
        for relation in found:
            self.rows.addWidget(self._offer(stand, relation, chosen))
        if len(chosen) > 1:
            self.rows.addWidget(self._choices(), 0, Qt.AlignmentFlag.AlignLeft)
        return bool(found) or len(chosen) > 1

    def _offer(self, stand: Stand, relation: Relation, chosen: set[str]) -> Offer:
        names = [stand.name(order_id) for order_id in relation.order_ids]
        said = self.tr("Not bound any more: {what}").format(what=bond_words(relation.kind, names))
        offer = Offer(kind_title(relation.kind), ", ".join(names))
        if not chosen >= set(relation.order_ids):
            told = self.tr("Select all of them, on the map and in every list: {what}")
            words = told.format(what=bond_words(relation.kind, names))
            offer.button(self.tr("Select"), words, lambda: self.chosen.emit(relation.order_ids))
        return offer.button(self.tr("Remove"), said, lambda: self.removed.emit(relation))

    def _choices(self) -> QPushButton:
        button = QPushButton(self.tr("Bind these orders"))
        button.setProperty("small", True)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        for kind in RelationKind:
            action = menu.addAction(self._theme.icon(ICONS[kind]), kind_title(kind))
            action.setToolTip(tool_tip(kind_help(kind)))
            action.triggered.connect(lambda _=False, kind=kind: self.bind_asked.emit(kind))
        button.setMenu(menu)
        return button
