"""The online service for addresses that an office may choose, and how it is asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any

from dispatcher.desk.chosen_service import Kind, ServiceState
from dispatcher.desk.services import Services
from dispatcher.model.problem import MachineFault, Problem
from dispatcher.places.answer_cache import AnswerCache
from dispatcher.places.online import Asked, OnlineGeocoder, Progress
from dispatcher.places.services import Choice, Service, checked, services
from dispatcher.store.dayfile import DayFile

__all__ = ["GEOCODING", "NO_SERVICE", "Choice", "Service", "ServiceState", "services"]

SETTING = "geocoding"
NO_SERVICE = Choice()
TRIAL = "Kramgasse 49, 3011 Bern"
"""An address that every service knows, to try one with."""


def _read(values: dict[str, Any]) -> Choice:
    return Choice(str(values["code"]), str(values["url"]), bool(values["first"]))


def _secret(choice: Choice) -> str:
    service = services().get(choice.code)
    return service.secret if service is not None else ""


def _summary(choice: Choice) -> str:
    service = services().get(choice.code)
    return f"Addresses are looked up with {service.title}." if service else "No online service is used."


GEOCODING = Kind(SETTING, "choose_geocoding", NO_SERVICE, _read, checked, _secret, _summary)


def asker(
    file: DayFile, rooms: Services, on_progress: Progress, cancelled: Callable[[], bool]
) -> Callable[[Sequence[str], Sequence[str]], Asked] | None:
    """Asks the service in use about all addresses or the unsure ones, as is chosen; None when no service is."""
    choice = GEOCODING.chosen(file)
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
        key = GEOCODING.key(rooms.secrets, choice)
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
    given = GEOCODING.key(rooms.secrets, taken, key)
    with closing(AnswerCache(None)) as cache:
        online = OnlineGeocoder(service, taken, rooms.ask_service(service, taken, given), cache)
        answer = online.ask([TRIAL])
    if answer.problem is None and not answer.found.get(TRIAL):
        cause = f"{service.title} answers, but does not know “{TRIAL}”."
        return Problem("geocoding-empty", cause, "That is right for a server that covers another country.")
    return answer.problem
