"""The online geocoding service that an office may choose: its settings in the day file, its key in the keyring."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass

from dispatcher.config.secrets import Secrets
from dispatcher.desk.services import Services
from dispatcher.model.problem import MachineFault, Problem
from dispatcher.places.answer_cache import AnswerCache
from dispatcher.places.online import Asked, OnlineGeocoder, Progress
from dispatcher.places.services import Choice, Service, checked, services
from dispatcher.store import settings
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer

__all__ = ["NO_SERVICE", "Choice", "Service", "ServiceState", "services"]

SETTING = "geocoding"
NO_SERVICE = Choice()
TRIAL = "Kramgasse 49, 3011 Bern"
"""An address that every service knows, to try one with."""


@dataclass(frozen=True, slots=True)
class ServiceState:
    """What is chosen, whether its key is kept, and why that is not known (a locked keyring), None when it is."""

    choice: Choice
    has_key: bool
    problem: Problem | None = None

    @property
    def service(self) -> Service | None:
        """The service in use."""
        return services().get(self.choice.code)


def chosen(file: DayFile) -> Choice:
    """The choice that the day file holds; none when it cannot be understood."""
    kept = file.read(lambda reader: settings.setting(reader, SETTING))
    try:
        values = json.loads(kept or "{}")
        return Choice(str(values.get("code", "")), str(values.get("url", "")), bool(values.get("first")))
    except (ValueError, AttributeError):
        return NO_SERVICE


def state(file: DayFile, secrets: Secrets) -> ServiceState:
    """The choice with what the keyring says of its key."""
    choice = chosen(file)
    service = services().get(choice.code)
    if service is None:
        return ServiceState(NO_SERVICE, False)
    try:
        return ServiceState(choice, secrets.get(service.secret) is not None)
    except MachineFault as fault:
        return ServiceState(choice, False, fault.problem)


def choose(file: DayFile, secrets: Secrets, choice: Choice, key: str | None) -> None:
    """Use a service, or none. `key` is kept in the keyring, None leaves the one that is there, "" forgets it.

    Raises Refused for a choice that cannot or may not be, MachineFault when the keyring does not take the key.
    """
    taken = checked(choice)
    service = services().get(taken.code)
    if service is not None and key is not None:
        secrets.put(service.secret, key)
    if taken == chosen(file):
        return

    def work(writer: Writer) -> None:
        value = {"code": taken.code, "url": taken.url, "first": taken.first}
        settings.put_setting(writer, SETTING, json.dumps(value) if taken.is_on else None)
        writer.summary = f"Addresses are looked up with {service.title}." if service else "No online service is used."

    file.write("choose_geocoding", {"code": taken.code, "url": taken.url, "first": taken.first}, work)


def asker(
    file: DayFile, rooms: Services, on_progress: Progress, cancelled: Callable[[], bool]
) -> Callable[[Sequence[str], Sequence[str]], Asked] | None:
    """Asks the service in use about all addresses or the unsure ones, as is chosen; None when no service is."""
    choice = chosen(file)
    service = services().get(choice.code)
    if service is None:
        return None

    def ask(wanted: Sequence[str], unsure: Sequence[str]) -> Asked:
        addresses = wanted if choice.first else unsure
        return asked(rooms, service, choice, addresses, on_progress, cancelled) if addresses else Asked({})

    return ask


def asked(
    rooms: Services,
    service: Service,
    choice: Choice,
    addresses: Sequence[str],
    on_progress: Progress = lambda _share, _words: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Asked:
    """Ask a service. What stands in the way (no key, a locked keyring) is the answer's problem, never an exception."""
    try:
        key = rooms.secrets.get(service.secret) or ""
    except MachineFault as fault:
        if service.needs_key:
            return Asked({}, fault.problem)
        key = ""
    if service.needs_key and not key:
        cause = f"{service.title} needs a key, and none is kept on this machine."
        return Asked({}, Problem("geocoding-key", cause, "Enter the key in the settings of the service."))
    with closing(AnswerCache(rooms.answers)) as cache:
        cache.forget_old(list(services().values()), dt.datetime.now(dt.UTC))
        online = OnlineGeocoder(service, choice, rooms.ask_service(service, choice, key), cache)
        return online.ask(addresses, on_progress, cancelled)


def tried(rooms: Services, choice: Choice, key: str | None) -> Problem | None:
    """Ask a service for a well-known address, nothing kept: the problem, None when it answers. Raises Refused."""
    taken = checked(choice)
    service = services()[taken.code]
    given = key if key is not None else rooms.secrets.get(service.secret) or ""
    with closing(AnswerCache(None)) as cache:
        online = OnlineGeocoder(service, taken, rooms.ask_service(service, taken, given), cache)
        answer = online.ask([TRIAL])
    if answer.problem is None and not answer.found.get(TRIAL):
        cause = f"{service.title} answers, but does not know “{TRIAL}”."
        return Problem("geocoding-empty", cause, "That is right for a server that covers another country.")
    return answer.problem
