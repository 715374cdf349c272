"""The town that the desk works in."""

from tests.town import desk, extract, staffed, town, write_fleet, write_orders

__all__ = ["desk", "extract", "staffed", "town", "write_fleet", "write_orders"]
