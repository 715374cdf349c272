"""Orders that belong together: bound and let go from menus and the inspector."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dispatcher.desk.desk import Desk
from dispatcher.desktop.inspector_view import title_of
from dispatcher.desktop.parts import Parts
from dispatcher.desktop.relations_words import ORDERED
from dispatcher.model.terms import Relation, RelationKind

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desktop.relations_window import RelationWindow

FEWEST = 2


class RelationsFlow(QObject):
    """Brings the desk what is bound together and what is let go."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        edit, inspector = parts.actions.edit, parts.panels.inspector
        for kind, action in edit.bonds.items():
            action.triggered.connect(lambda _=False, kind=kind: self.bind(kind))
        edit.let_go.triggered.connect(lambda: self.let_go(parts.selection.orders))
        inspector.bind_asked.connect(self.bind)
        inspector.relation_removed.connect(self._remove)

    def bind(self, kind: RelationKind) -> RelationWindow | None:
        """Bind the chosen orders; where their sequence matters, ask for it first."""
        order_ids = self._in_sequence(self._parts.selection.orders)
        if len(order_ids) < FEWEST:
            self._parts.tell(self.tr("Choose two orders or more that belong together."))
            return None
        if kind not in ORDERED:
            self._bind(kind, order_ids)
            return None
        from dispatcher.desktop.relations_window import RelationWindow

        names = [(order_id, self._name(order_id)) for order_id in order_ids]
        window = RelationWindow(self._parts.theme, kind, names, self._parts.window)
        window.chosen.connect(lambda chosen: self._bind(kind, chosen))
        window.finished.connect(window.deleteLater)
        window.open()
        return window

    def let_go(self, order_ids: Collection[str]) -> None:
        """Let every relation go that one of these orders has."""
        wanted = set(order_ids)
        if not wanted:
            self._parts.tell(self.tr("Choose orders first."))
            return

        def work(desk: Desk) -> bool:
            names = [name for name, one in desk.relations().items() if wanted.intersection(one.order_ids)]
            if names:
                desk.remove_relation(*names)
            return bool(names)

        def done(was_bound: bool) -> None:
            if not was_bound:
                self._parts.tell(self.tr("These orders are not bound to others."))

        self._commands.give(self.tr("Letting go"), lambda desk, _: work(desk), done)

    def _bind(self, kind: RelationKind, order_ids: Sequence[str]) -> None:
        """In place of a relation of this kind between the very same orders."""

        def work(desk: Desk) -> None:
            same = (
                n for n, one in desk.relations().items() if (one.kind, set(one.order_ids)) == (kind, set(order_ids))
            )
            desk.set_relation(kind, order_ids, next(same, None))

        self._commands.give(self.tr("Binding orders"), lambda desk, _: work(desk))

    def _remove(self, relation: Relation) -> None:
        """The one that is shown; on other dates it may have more orders."""

        def work(desk: Desk) -> None:
            shown = set(relation.order_ids)
            there = desk.relations().items()
            names = [name for name, one in there if one.kind is relation.kind and shown <= set(one.order_ids)]
            desk.remove_relation(*names[:1])

        self._commands.give(self.tr("Letting go"), lambda desk, _: work(desk))

    def _in_sequence(self, order_ids: Sequence[str]) -> tuple[str, ...]:
        """As they are served now; those that nobody serves last, as they were chosen."""
        now = self._commands.now
        served = [order_id for lane in now.lanes for order_id in lane.order_ids] if now else []
        place = {order_id: number for number, order_id in enumerate(served)}
        return tuple(sorted(order_ids, key=lambda order_id: place.get(order_id, len(place))))

    def _name(self, order_id: str) -> str:
        now = self._commands.now
        return next((title_of(one) for one in now.orders if one.id == order_id), order_id) if now else order_id
