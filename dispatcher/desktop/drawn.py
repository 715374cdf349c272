"""What the window shows of a date, worked out away from Qt: rows of orders, the map's scene, the sums.

Working it out takes longer than showing it, so it is done on whichever thread reads the date, and what a step leaves
as it was is taken over from the step before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

from dispatcher.desk.lanes import Lane
from dispatcher.desk.mapview import Scene, scene
from dispatcher.desk.results import Planned
from dispatcher.desktop.figures_view import Figures, figures
from dispatcher.desktop.orders_view import OrderRow, RowsMade, rows_made
from dispatcher.model.fleet import Fleet
from dispatcher.model.order import Order
from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Drawn:
    """One plan of a date, ready to be shown; `orders` by their id."""

    rows: tuple[OrderRow, ...]
    scene: Scene
    figures: Figures
    orders: Mapping[str, Order]


def orders_known(planned: Planned, orders: Sequence[Order]) -> Mapping[str, Order]:
    """Orders by their id. Those that the judge knows are its own: they know drivers by id, whatever lists call them."""
    return {order.id: order for order in orders} | dict(planned.day.orders)


class Drawer:
    """Works out what is shown, with what it knows from the last time. May be called from any thread."""

    def __init__(self) -> None:
        self._rows: RowsMade = {}
        self._scene: Scene | None = None

    def draw(self, planned: Planned, lanes: Sequence[Lane], orders: Sequence[Order], fleet: Fleet) -> Drawn:
        """What is shown of this plan."""
        self._rows = made = rows_made(orders, planned, lanes, self._rows)
        live = [order for order in orders if order.cancelled is None]
        self._scene = on_map = scene(planned, lanes, live, fleet.depots, self._scene)
        rows = sorted((one.row for one in made.values()), key=attrgetter("turn"))  # as they are usually listed
        return Drawn(tuple(rows), on_map, figures(planned, len(live)), orders_known(planned, orders))
