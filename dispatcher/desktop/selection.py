"""One selection for table, tree and map: what is chosen in one of them is chosen in the others."""

from __future__ import annotations

from collections.abc import Mapping

from dispatcher.desktop.map_panel import MapPanel
from dispatcher.desktop.orders_panel import OrdersPanel
from dispatcher.desktop.routes_panel import RoutesPanel


class Selection:
    """The mark of the map that is chosen ("" for none): a stop, a route, or an order left out."""

    def __init__(self, orders: OrdersPanel, routes: RoutesPanel, on_map: MapPanel) -> None:
        self.mark = ""
        self._orders, self._routes, self._map = orders, routes, on_map
        self._orders_at: Mapping[str, tuple[str, ...]] = {}
        orders.chosen.connect(self._order_chosen)
        routes.chosen.connect(self.choose)
        on_map.chosen.connect(self.choose)

    def use(self, orders_at: Mapping[str, tuple[str, ...]]) -> None:
        """Another plan is shown: what its marks stand for. What was chosen stays chosen where its order is now."""
        before = self._orders_at.get(self.mark, ())
        self._orders_at = orders_at
        self.mark = self._mark_of(before[0]) if before else ""
        self._tell()

    def choose(self, mark: str) -> None:
        """Choose what has this mark, in all three."""
        if mark != self.mark:
            self.mark = mark
            self._tell()

    def _order_chosen(self, order_id: str) -> None:
        mark = self._mark_of(order_id) if order_id else ""
        if mark != self.mark:
            self.mark = mark
            self._routes.choose(mark)
            self._map.choose(mark or None)

    def _tell(self) -> None:
        self._orders.choose(self._orders_at.get(self.mark, ()))
        self._routes.choose(self.mark)
        self._map.choose(self.mark or None)

    def _mark_of(self, order_id: str) -> str:
        return next((mark for mark, ids in self._orders_at.items() if order_id in ids), "")
