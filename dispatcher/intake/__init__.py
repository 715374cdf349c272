"""Order lists and fleets from spreadsheets: every row becomes something or a problem in words.

What the room offers is loaded when it is first asked for: a window opens without any of it.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dispatcher.intake.bad_rows import TEXT_SUFFIXES, write_bad_rows
    from dispatcher.intake.diff import Change, Diff
    from dispatcher.intake.fleet import FleetList, read_fleet
    from dispatcher.intake.ground import ANYWHERE, Ground
    from dispatcher.intake.orders import OrderList, SheetView, read_orders
    from dispatcher.intake.pasted import PASTED, write_pasted
    from dispatcher.intake.points import Point, PointList, read_points
    from dispatcher.intake.questions import Answers, Choice, Kept, Question
    from dispatcher.intake.said import NO_HEADER, NOTHING_SAID, OWN_COLUMN, Said, order_fields
    from dispatcher.intake.table import Limits
    from dispatcher.intake.templates import write_fleet_template, write_order_template
    from dispatcher.intake.terms import Company

__all__ = [
    "ANYWHERE",
    "NOTHING_SAID",
    "NO_HEADER",
    "OWN_COLUMN",
    "PASTED",
    "TEXT_SUFFIXES",
    "Answers",
    "Change",
    "Choice",
    "Company",
    "Diff",
    "FleetList",
    "Ground",
    "Kept",
    "Limits",
    "OrderList",
    "Point",
    "PointList",
    "Question",
    "Said",
    "SheetView",
    "order_fields",
    "read_fleet",
    "read_orders",
    "read_points",
    "write_bad_rows",
    "write_fleet_template",
    "write_order_template",
    "write_pasted",
]

_MODULES = {
    "bad_rows": "TEXT_SUFFIXES write_bad_rows",
    "diff": "Change Diff",
    "fleet": "FleetList read_fleet",
    "ground": "ANYWHERE Ground",
    "orders": "OrderList SheetView read_orders",
    "pasted": "PASTED write_pasted",
    "points": "Point PointList read_points",
    "questions": "Answers Choice Kept Question",
    "said": "NO_HEADER NOTHING_SAID OWN_COLUMN Said order_fields",
    "table": "Limits",
    "templates": "write_fleet_template write_order_template",
    "terms": "Company",
}
"""Which module makes what."""

if not TYPE_CHECKING:  # a checker reads the imports above; with this it would take any name for one of the room's

    def __getattr__(name: str) -> object:
        for module, names in _MODULES.items():
            if name in names.split():
                return getattr(import_module(f"{__name__}.{module}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
