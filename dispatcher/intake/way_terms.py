"""Columns of fleet workbooks for what roads need to know of a vehicle: kind, sizes, weights, permits."""

from __future__ import annotations

import re

from dispatcher.intake import aliases, values
from dispatcher.intake.columns import Column
from dispatcher.intake.row import Row
from dispatcher.intake.table import Cell, shown
from dispatcher.intake.terms import has_any, read_height
from dispatcher.intake.values import Reading, Unreadable
from dispatcher.model.ways import STANDARD_WAY, Way, WayKind

WAY_FIELDS = (
    *("vehicle_kind", "height", "vehicle_width", "vehicle_length", "gross_weight", "axle_load", "hazardous"),
    *("is_electric", "avoids_tolls", "avoids_ferries", "permits"),
)
_WEIGHT = re.compile(r"([\d.,' ]*\d)\s*(kg|t|to|tonnen|tonnes?|tons?)?", re.IGNORECASE)
_KG_PER_T = 1000
_LOWEST_KG = 100
"""No vehicle weighs less: such a figure is in tonnes."""
MOST_KG = 100_000
_KINDS = {
    WayKind.CAR: (
        "car",
        "van",
        "pkw",
        "auto",
        "transporter",
        "lieferwagen",
        "voiture",
        "camionnette",
        "furgoneta",
        "furgone",
    ),
    WayKind.TRUCK: ("truck", "lorry", "hgv", "lkw", "lastwagen", "camion", "poids lourd", "vrachtwagen", "caminhao"),
    WayKind.CARGO_BIKE: (
        "cargo bike",
        "bike",
        "bicycle",
        "lastenrad",
        "fahrrad",
        "velo",
        "velo cargo",
        "bakfiets",
        "bici",
    ),
    WayKind.FOOT: ("foot", "on foot", "walking", "zu fuss", "zu fuß", "a pied", "te voet", "a pie", "a piedi"),
}


def read_way(row: Row) -> Way:
    """What the row says of how the vehicle moves."""
    if not has_any(row, WAY_FIELDS):
        return STANDARD_WAY

    def yes(field: str) -> bool:
        return row.value(field, lambda cell, _column: values.yes_no(cell)) or False

    return Way(
        kind=row.value("vehicle_kind", _kind) or WayKind.CAR,
        height_cm=row.value("height", read_height) or 0,
        width_cm=row.value("vehicle_width", read_height) or 0,
        length_cm=row.value("vehicle_length", read_height) or 0,
        weight_kg=row.value("gross_weight", read_weight) or 0,
        axle_load_kg=row.value("axle_load", read_weight) or 0,
        hazardous=yes("hazardous"),
        is_electric=yes("is_electric"),
        avoids_tolls=yes("avoids_tolls"),
        avoids_ferries=yes("avoids_ferries"),
        permits=row.value("permits", lambda cell, _column: Reading(frozenset(values.names(cell)))) or frozenset(),
    )


def _kind(cell: Cell, _column: Column) -> Reading[WayKind]:
    wanted = aliases.key(shown(cell))
    for kind, words in _KINDS.items():
        if wanted in {aliases.key(word) for word in (kind, *words)}:
            return Reading(kind)
    raise Unreadable("kind-unknown", known=", ".join(WayKind))


def read_weight(cell: Cell, column: Column) -> Reading[int]:
    """Kilogrammes; "3.5 t" and figures below 100 are tonnes."""
    match = _WEIGHT.fullmatch(shown(cell).strip())
    if match is None:
        raise Unreadable("number-unreadable")
    figure = values.number(match[1], column.habit).value
    in_tonnes = match[2].lower() != "kg" if match[2] else figure < _LOWEST_KG
    kg = round(figure * _KG_PER_T) if in_tonnes else round(figure)
    if not 0 < kg <= MOST_KG:
        raise Unreadable("number-out-of-range", low="1", high=f"{MOST_KG}")
    return Reading(kg, "tonnes-to-kilogrammes" if in_tonnes else "", f"{kg} kg")
