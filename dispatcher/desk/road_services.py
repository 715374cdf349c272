"""The online service for travel times that an office may choose, in front of its own roads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from dispatcher.config.secrets import Secrets
from dispatcher.config.server_address import server_address
from dispatcher.desk.chosen_service import Kind, ServiceState
from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Problem, Refused
from dispatcher.model.values import dataclass
from dispatcher.roads.cache import CachedRouter, TravelCache
from dispatcher.roads.router import Router

if TYPE_CHECKING:
    from dispatcher.roads.online.service import RoadService

MOST_PER_MINUTE = 60_000
EXAMPLE = "https://roads.example.com"


@dataclass(frozen=True, slots=True)
class RoadChoice:
    """The service in use: its name ("" for none), its address ("" for the usual one), and how many requests a minute
    the office's own plan or server allows (0: the usual)."""

    name: str = ""
    address: str = ""
    per_minute: int = 0

    @property
    def service(self) -> RoadService | None:
        """The service, None for none."""
        return services().get(self.name) if self.name else None


OWN_ROADS = RoadChoice()

RoadServiceState = ServiceState[RoadChoice]


def services() -> Mapping[str, RoadService]:
    """The services that can be chosen, by name."""
    from dispatcher.roads.online.known import SERVICES

    return SERVICES


def checked(choice: RoadChoice) -> RoadChoice:
    """The choice with its address tidied. Raises Refused for what cannot be used."""
    if not choice.name:
        return OWN_ROADS
    service = choice.service
    if service is None:
        cause = f"There is no road service “{choice.name}”."
        raise Refused([Problem("road-service-unknown", cause, f"Choose one of {', '.join(services())}.")])
    address, has_key = choice.address.strip(), bool(service.key_header or service.key_param)
    if address or not service.address:
        address = server_address(address, service.title, has_key, "road-service-address", EXAMPLE)
    if not 0 <= choice.per_minute <= MOST_PER_MINUTE:
        cause = f"{choice.per_minute} requests a minute are no rate."
        raise Refused([Problem("road-service-rate", cause, f"Write 0 (the usual) to {MOST_PER_MINUTE}.")])
    return RoadChoice(service.name, address, choice.per_minute)


def _read(values: dict[str, Any]) -> RoadChoice:
    return RoadChoice(str(values["name"]), str(values["address"]), int(values["per_minute"]))


def _secret(choice: RoadChoice) -> str:
    return f"roads/{choice.name}" if choice.service is not None else ""


def _summary(choice: RoadChoice) -> str:
    service = choice.service
    return f"Travel times come from {service.title}." if service else "Travel times come from the region's own roads."


ROADS = Kind("road_service", "choose_road_service", OWN_ROADS, _read, checked, _secret, _summary)


def with_service(own: Router, choice: RoadChoice, secrets: Secrets, cache: TravelCache) -> Router:
    """The own roads with the service in front of them that is chosen; a service that lacks its key is as one that is
    down."""
    if choice.service is None:
        return own
    from dispatcher.roads.online.calling import Account
    from dispatcher.roads.online.failing_over import FailingOverRouter
    from dispatcher.roads.online.online_router import OnlineRouter

    try:
        key = ROADS.key(secrets, choice)
    except MachineFault:
        key = ""
    online = OnlineRouter(Account(choice.service, choice.address, key, choice.per_minute))
    return FailingOverRouter(CachedRouter(online, cache) if online.may_keep else online, own)


def tried(choice: RoadChoice, secrets: Secrets, key: str | None, places: tuple[Location, Location]) -> Problem | None:
    """Ask a service for the way between two places, nothing kept: the problem, None when it answers. Raises Refused."""
    from dispatcher.roads.online.calling import Account
    from dispatcher.roads.online.online_router import OnlineRouter

    taken = checked(choice)
    if taken.service is None:
        return None
    router = OnlineRouter(Account(taken.service, taken.address, ROADS.key(secrets, taken, key)))
    try:
        router.block(places, places)
    except MachineFault as fault:
        return fault.problem
    finally:
        router.close()
    return None
