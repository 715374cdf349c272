"""Order lists and fleets from spreadsheets: every row becomes something or a problem in words."""

from dispatcher.intake.bad_rows import TEXT_SUFFIXES, write_bad_rows
from dispatcher.intake.diff import Change, Diff, diff
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
    "diff",
    "order_fields",
    "read_fleet",
    "read_orders",
    "read_points",
    "write_bad_rows",
    "write_fleet_template",
    "write_order_template",
    "write_pasted",
]
