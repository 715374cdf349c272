"""Unsure addresses between their panel, the map and the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dispatcher.desktop.commands import Shown
from dispatcher.desktop.jobs import Job
from dispatcher.desktop.parts import Parts
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Candidate, Location
from dispatcher.model.problem import Problem, Stopped

if TYPE_CHECKING:
    from dispatcher.desk.addresses import Address
    from dispatcher.desk.desk import Desk
    from dispatcher.desktop.places_panel import PlacesPanel

type Looked = tuple[tuple[Address, ...] | None, bool, Problem | None]
"""The addresses of a date (None when they are as they were), whether an online service is in use, and its trouble."""


SETTLED_MS = 400
"""So long addresses wait for the day to be painted: reading them at once would keep Python busy meanwhile."""


class PlacesFlow(QObject):
    """Brings the panel its addresses, the map its candidates, and the desk what was decided."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        self._late, self._map = parts.panels.late_places, parts.panels.map
        self._seen: object = None
        self._reading: Job | None = None
        self._day: object = None
        self._asking: Callable[[], None] = lambda: None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(lambda: self._asking())
        parts.panels.docks["places"].visibilityChanged.connect(self._see)
        self._late.tell("connect", self._connect)
        self._commands.shown.connect(self._look)

    def _connect(self, panel: PlacesPanel) -> None:
        on_map = self._map
        panel.counted.connect(self._count)
        panel.candidates_shown.connect(self._show_candidates)
        panel.pin_asked.connect(on_map.ask_pin)
        panel.pin_ended.connect(on_map.end_pin)
        panel.chosen.connect(self._choose)
        panel.pin_set.connect(self._pin)
        panel.order_pin_set.connect(self._pin_order)
        panel.forgotten.connect(self._forget)
        panel.kept.connect(self._keep)
        panel.searched.connect(self._search)
        panel.searched_online.connect(self._search_online)
        on_map.candidate_chosen.connect(panel.candidate_chosen)
        on_map.pinned.connect(panel.pinned)

    def _see(self, is_seen: bool) -> None:
        self._late.tell("seen", lambda panel: panel.set_seen(is_seen))

    def _look(self, shown: Shown) -> None:
        """Addresses are read anew only when orders, depots or the region differ: it takes longer than a move, and of a
        long list so long that it is given up when the day is another one, or the window is closed."""
        day = shown.date, len(shown.orders), shown.region
        if self._reading is not None and day != self._day:
            self._reading.cancel()
        self._day = day

        def question(desk: Desk, job: Job) -> Looked:
            service = desk.is_geocoding_online(), desk.geocoding_trouble()
            places = tuple(task.location for order in shown.orders for task in order.tasks)
            seen = (shown.date, places, tuple(o.id for o in shown.orders), shown.fleet.depots, shown.region)
            if seen == self._seen:
                return None, *service
            self._seen = seen
            import dispatcher.desktop.places_panel  # noqa: F401 - what the window will show it in, loaded here

            try:
                return desk.addresses(shown.date, job.is_cancelled), *service
            except Stopped:
                self._seen = None
                raise

        def show(looked: Looked) -> None:
            found, is_online, trouble = looked
            panel = self._late.panel  # its tab says how many addresses are unsure
            if found is not None:
                panel.show_places(found)
            panel.show_service(is_online, trouble)

        def ask() -> None:
            self._reading = self._commands.study(question, show, self._commands.failed.emit, lambda _news: None)

        self._asking = ask
        self._settled.start()

    def _count(self, count: int) -> None:
        title = self.tr("Places ({count})").format(count=count) if count else self.tr("Places")
        self._parts.panels.docks["places"].setWindowTitle(title)

    def _show_candidates(self, found: Sequence[tuple[str, Location, str, str]]) -> None:
        self._map.show_candidates(
            [{"id": id_, "at": at, "title": title, "mark": mark} for id_, at, title, mark in found]
        )

    def _choose(self, address: str, candidate: Candidate) -> None:
        self._give(lambda desk: desk.choose_place(address, candidate))

    def _pin(self, address: str, location: Location) -> None:
        self._give(lambda desk: desk.pin(address, location))

    def _pin_order(self, order_id: str, kind: TaskKind, location: Location) -> None:
        self._give(lambda desk: desk.pin_order(order_id, kind, location))

    def _forget(self, address: str) -> None:
        self._give(lambda desk: desk.forget_pin(address))

    def _keep(self, address: Address) -> None:
        self._give(lambda desk: desk.place_is_right(address))

    def _give(self, decide: Callable[[Desk], None]) -> None:
        self._seen = None
        self._commands.give(self.tr("Setting the place"), lambda desk, _: decide(desk))

    def _search(self, text: str) -> None:
        self._commands.ask(
            lambda desk: desk.search_places(text), lambda found: self._late.panel.show_found(text, found)
        )

    def _search_online(self, text: str) -> None:
        self._commands.ask(
            lambda desk: desk.search_online(text), lambda found: self._late.panel.show_found(text, found)
        )
