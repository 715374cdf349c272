"""The online road service that an office may choose: its settings in the day file, its key in the keyring."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dispatcher.config.secrets import Secrets
from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Problem, Refused
from dispatcher.roads.cache import CachedRouter, TravelCache
from dispatcher.roads.router import Router
from dispatcher.store import settings
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer

if TYPE_CHECKING:
    from dispatcher.roads.online.service import RoadService

SETTING = "road_service"
MOST_PER_MINUTE = 60_000
_AT_HOME = ("localhost", "127.0.0.1", "::1")


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


def services() -> Mapping[str, RoadService]:
    """The services that can be chosen, by name."""
    from dispatcher.roads.online.known import SERVICES

    return SERVICES


@dataclass(frozen=True, slots=True)
class RoadServiceState:
    """What is chosen, whether its key is kept, and why that is not known (a locked keyring), None when it is."""

    choice: RoadChoice
    has_key: bool = False
    problem: Problem | None = None


def chosen(file: DayFile) -> RoadChoice:
    """The choice that the day file holds; own roads when it cannot be understood."""
    kept = file.read(lambda reader: settings.setting(reader, SETTING))
    try:
        values = json.loads(kept or "{}")
        choice = RoadChoice(str(values["name"]), str(values["address"]), int(values["per_minute"]))
    except (ValueError, LookupError, TypeError):
        return OWN_ROADS
    return choice if choice.service is not None else OWN_ROADS


def state(file: DayFile, secrets: Secrets) -> RoadServiceState:
    """The choice with what the keyring says of its key."""
    choice = chosen(file)
    if choice.service is None:
        return RoadServiceState(choice)
    try:
        return RoadServiceState(choice, secrets.get(secret_of(choice)) is not None)
    except MachineFault as fault:
        return RoadServiceState(choice, False, fault.problem)


def secret_of(choice: RoadChoice) -> str:
    """Under which name the key is kept."""
    return f"roads/{choice.name}"


def choose(file: DayFile, secrets: Secrets, choice: RoadChoice, key: str | None) -> None:
    """Use a service, or own roads. `key` is kept in the keyring, None leaves the one that is there, "" forgets it.

    Raises Refused for a choice that cannot be, MachineFault when the keyring does not take the key.
    """
    taken = checked(choice)
    service = taken.service
    if service is not None and key is not None:
        secrets.put(secret_of(taken), key)
    if taken == chosen(file):
        return
    value = {"name": taken.name, "address": taken.address, "per_minute": taken.per_minute}

    def work(writer: Writer) -> None:
        settings.put_setting(writer, SETTING, json.dumps(value) if service is not None else None)
        words = (
            f"Travel times come from {service.title}." if service else "Travel times come from the region's own roads."
        )
        writer.summary = words

    file.write("choose_road_service", value, work)


def checked(choice: RoadChoice) -> RoadChoice:
    """The choice with its address tidied. Raises Refused for what cannot be used."""
    if not choice.name:
        return OWN_ROADS
    service = choice.service
    if service is None:
        cause = f"There is no road service “{choice.name}”."
        raise Refused([Problem("road-service-unknown", cause, f"Choose one of {', '.join(services())}.")])
    address = choice.address.strip().rstrip("/")
    if not address and not service.address:
        cause = f"{service.title} needs the address of your server."
        raise Refused([Problem("road-service-address", cause, "Give it like https://roads.example.com.")])
    parts = urlsplit(address)
    if address and (parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query):
        cause = f"“{address}” is not the address of a server."
        raise Refused([Problem("road-service-address", cause, "Give it like https://roads.example.com.")])
    if parts.scheme == "http" and (service.key_header or service.key_param) and parts.hostname not in _AT_HOME:
        cause = f"{service.title} would send its key without encryption to {parts.hostname}."
        raise Refused([Problem("road-service-address", cause, "Use an address that begins with https://.")])
    if not 0 <= choice.per_minute <= MOST_PER_MINUTE:
        cause = f"{choice.per_minute} requests a minute are no rate."
        raise Refused([Problem("road-service-rate", cause, f"Write 0 (the usual) to {MOST_PER_MINUTE}.")])
    return RoadChoice(service.name, address, choice.per_minute)


def with_service(own: Router, choice: RoadChoice, secrets: Secrets, cache: TravelCache) -> Router:
    """The own roads with the service in front of them that is chosen; a service that lacks its key is as one that is
    down."""
    if choice.service is None:
        return own
    from dispatcher.roads.online.calling import Account
    from dispatcher.roads.online.failing_over import FailingOverRouter
    from dispatcher.roads.online.online_router import OnlineRouter

    try:
        key = secrets.get(secret_of(choice)) or ""
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
    router = OnlineRouter(
        Account(taken.service, taken.address, key if key is not None else secrets.get(secret_of(taken)) or "")
    )
    try:
        router.block(places, places)
    except MachineFault as fault:
        return fault.problem
    finally:
        router.close()
    return None
