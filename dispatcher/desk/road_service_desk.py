"""Where travel times come from: the region's own roads, or a road service in front of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dispatcher.desk.frame import Frame
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem

if TYPE_CHECKING:
    from dispatcher.desk.road_services import RoadChoice, RoadServiceState

TRIAL = Location(52.5163, 13.3777), Location(52.5208, 13.4094)
"""Two places in Berlin, to try a service with that covers the world."""
APART = 0.01


class RoadServiceDesk(Frame):
    """Chooses the service; the choice is one step of the history, its key is in the keyring."""

    def road_service(self) -> RoadServiceState:
        """The service in use."""
        from dispatcher.desk import road_services

        return road_services.ROADS.state(self._file, self._services.secrets)

    def choose_road_service(self, choice: RoadChoice, key: str | None = None) -> None:
        """Use a service, or (`OWN_ROADS`) none. `key` None leaves the one that is kept, "" forgets it."""
        from dispatcher.desk import road_services

        road_services.ROADS.choose(self._file, self._services.secrets, choice, key)
        self._opened.close_router()

    def try_road_service(self, choice: RoadChoice, key: str | None = None) -> Problem | None:
        """Ask a service for one way near the depot, nothing kept: the problem, None when it answers."""
        from dispatcher.desk import road_services

        depot = next((d.location for d in self.fleet().depots if d.location is not None), None)
        here = depot or (region.box.centre if (region := self.region()) is not None else None)
        places = (here, Location(here.lat + APART, here.lon + APART)) if here is not None else TRIAL
        return road_services.tried(choice, self._services.secrets, key, places)

    def roads_trouble(self) -> Problem | None:
        """Why the own roads answer although a service is chosen; None while it answers, or none is chosen."""
        return self._opened.router().failure
