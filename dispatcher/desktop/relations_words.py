"""How orders belong together, in words and signs, the same wherever it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dispatcher.model.terms import RelationKind

MOST_NAMES = 8
"""Names in a row; the rest is counted."""
ICONS = {
    RelationKind.TOGETHER: "link",
    RelationKind.APART: "unlink",
    RelationKind.SEQUENCE: "list-ordered",
    RelationKind.STRETCH: "link-2",
    RelationKind.GATHERED: "group",
}
ORDERED = (RelationKind.SEQUENCE, RelationKind.STRETCH)
"""Kinds in which it matters which order comes first."""


def kind_title(kind: RelationKind) -> str:
    """What the choice is called."""
    return {
        RelationKind.TOGETHER: _tr("Same driver"),
        RelationKind.APART: _tr("Never together"),
        RelationKind.SEQUENCE: _tr("In this sequence"),
        RelationKind.STRETCH: _tr("Nothing between"),
        RelationKind.GATHERED: _tr("In a row, in any sequence"),
    }[kind]


def kind_help(kind: RelationKind) -> str:
    """What planning does about it."""
    return {
        RelationKind.TOGETHER: _tr("One driver serves all of them"),
        RelationKind.APART: _tr("No two of them go with the same driver"),
        RelationKind.SEQUENCE: _tr("One driver serves them in the sequence that you give; others may come between"),
        RelationKind.STRETCH: _tr("One driver serves them in the sequence that you give, one straight after the other"),
        RelationKind.GATHERED: _tr("One driver serves them one after the other; planning finds the best sequence"),
    }[kind]


def bond_words(kind: RelationKind, names: Sequence[str]) -> str:
    """Same driver: Anna's bakery, Corner shop."""
    shown = ", ".join(names[:MOST_NAMES])
    if len(names) > MOST_NAMES:
        shown = _tr("{names} and {count} more").format(names=shown, count=len(names) - MOST_NAMES)
    return _tr("{how}: {orders}").format(how=kind_title(kind), orders=shown)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Relations", text)
