"""Order lists and fleets from spreadsheets: every row becomes something or a problem in words."""

from dispatcher.intake.diff import Change, Diff, diff
from dispatcher.intake.fleet import FleetList, read_fleet
from dispatcher.intake.orders import OrderList, read_orders
from dispatcher.intake.table import Limits
from dispatcher.intake.templates import write_fleet_template, write_order_template

__all__ = [
    "Change",
    "Diff",
    "FleetList",
    "Limits",
    "OrderList",
    "diff",
    "read_fleet",
    "read_orders",
    "write_fleet_template",
    "write_order_template",
]
