"""The factors of planning in the reader's language: titles, help, units, and where each is set.

Their page is in English; a catalogue of their own beside the window's has them in each other language.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from dispatcher.config.factors import Factor, factors
from dispatcher.desktop.language_texts import read_entries
from dispatcher.desktop.said import FOLDER, spoken

_OWN_PLACE = {
    "Travel": "roads",
    "Way": "vehicles",
    "Weights": "planning",
    "Route.locked": "route",
    "Route.departs": "route",
    "Route.loaded": "route",
    "Order.lock": "lock",
    "DayRules.relations": "bonds",
    "DayRules": "rules",
    "StandingRules": "rules",
    "ZoneRule": "rules",
    "Station": "rules",
    "Vehicle": "vehicles",
    "VehicleTerms": "vehicles",
    "Battery": "vehicles",
    "Driver": "drivers",
    "DriverTerms": "drivers",
    "Shift": "shifts",
    "ShiftTerms": "shifts",
    "Order": "orders",
    "OrderTerms": "orders",
    "Task": "orders",
    "TaskTerms": "orders",
}
"""Where a field of the model is set, by its longest beginning."""


def factor_texts() -> frozenset[str]:
    """Every text of the page that is shown."""
    shown = (text for one in factors() for text in (one.title, one.help, one.unit, one.default))
    return frozenset(text for text in shown if any(letter.isalpha() for letter in text))


def in_words(text: str) -> str:
    """A text of the page in the reader's language."""
    return _translations(spoken()).get(text, text)


def factor(key: str) -> Factor:
    """One factor; raises KeyError for a key that the page does not have."""
    return _by_key()[key]


def group_title(group: str) -> str:
    """What a group of factors is called."""
    return {
        "orders": _tr("Orders"),
        "fleet": _tr("Fleet"),
        "locks": _tr("Locks and decisions"),
        "day": _tr("The day and the plan"),
    }.get(group, group)


def where_set(one: Factor) -> tuple[str, ...]:
    """Where people set it, in words, each place once."""
    return tuple(dict.fromkeys(_place_words(_place_of(field)) for field in one.fields))


def _place_of(field: str) -> str:
    field = field.split()[0]
    while field and field not in _OWN_PLACE:
        field = field.rpartition(".")[0]
    return _OWN_PLACE[field]


def _place_words(place: str) -> str:
    return {
        "orders": _tr("Order list, or Inspector › Edit"),
        "vehicles": _tr("Fleet › Vehicles, or the fleet workbook"),
        "drivers": _tr("Fleet › Drivers, or the fleet workbook"),
        "shifts": _tr("Fleet › Shifts, or the fleet workbook"),
        "rules": _tr("Plan › Rules of the day"),
        "bonds": _tr("Orders › Belong together, or the order list"),
        "lock": _tr("Orders › Lock to the driver or the place"),
        "route": _tr("Orders menu, on a driver of the board or timeline"),
        "planning": _tr("Plan › How to plan"),
        "roads": _tr("Plan › Roads, zones and weather"),
    }[place]


@lru_cache(maxsize=1)
def _by_key() -> dict[str, Factor]:
    return {one.key: one for one in factors()}


@lru_cache(maxsize=4)
def _translations(language: str) -> dict[str, str]:
    entries = read_entries(FOLDER / f"factors.{language}.ts")
    return {text: entry.translation for text, entry in entries.items() if entry.is_finished}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Factors", text)
