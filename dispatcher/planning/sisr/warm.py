"""Compiles the search ahead of its first plan: `python -m dispatcher.planning.sisr.warm`. What is compiled is kept."""

from __future__ import annotations

from dispatcher.model.day import Day
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.travel import Travel
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.sisr.engine import SisrEngine
from dispatcher.planning.sisr.machine_code import note_compiled


def main() -> None:
    """Plan a day of one order, and note that the search can be loaded."""
    place = Location(0.0, 0.0)
    order = Order("o", delivery=Task(TaskKind.DELIVERY, location=place))
    shift = Shift("s", Driver("d"), Vehicle("v"), 0, 1)
    day = Day({order.id: order}, {shift.id: shift}, Travel((place,), [[0]], [[0]]))
    SisrEngine().plan(day, PlanOptions(3600, solutions=1), lambda _: None, lambda: False)
    note_compiled()


if __name__ == "__main__":
    main()
