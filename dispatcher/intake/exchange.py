"""Rows that bring and take back at one place: exchanged containers, "deliver and collect"."""

from __future__ import annotations

from dataclasses import replace

from dispatcher.intake import aliases
from dispatcher.intake.aliases import PICKUP
from dispatcher.intake.row import Row
from dispatcher.model.order import Task

RULE = "exchange-to-delivery"


def is_exchange(text: str) -> bool:
    """Whether a type says that goods are brought and others taken back, maybe how many."""
    return aliases.is_word("exchange", text.rstrip("0123456789.,x "))


def as_delivery(row: Row, delivery: Task) -> Task:
    """The one visit of an exchange, with what its type says in the note: what is taken back is not counted."""
    column, text = row.column("type"), row.text("type")
    if column is not None:
        row.coerced(column, text, "delivery", RULE)
    return replace(delivery, note="; ".join(filter(None, (text, delivery.note))))


def are_one_place(pickup: Task, delivery: Task) -> bool:
    """Whether a row would be taken from a place to the same place."""
    return (aliases.key(pickup.address), pickup.location) == (aliases.key(delivery.address), delivery.location)


def as_one_visit(row: Row, pickup: Task, delivery: Task) -> Task | None:
    """The one visit that brings and takes back at the same time; None, with a problem, where two times are said."""
    if pickup.windows and delivery.windows and pickup.windows != delivery.windows:
        row.fail("both-ways")
        return None
    column = next(c for c in row.layout.columns if c.field.startswith(PICKUP))
    row.coerced(column, pickup.address, "delivery", RULE)
    notes = dict.fromkeys(filter(None, (delivery.note, pickup.note)))
    return replace(
        delivery,
        windows=delivery.windows or pickup.windows,
        service_s=max(delivery.service_s, pickup.service_s),
        note="; ".join(notes),
    )
