"""How the desk reaches an online geocoding service; its libraries are loaded when one is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dispatcher import __version__

if TYPE_CHECKING:
    from dispatcher.places.service_clients import Asking
    from dispatcher.places.services import Choice, Service

type AskService = Callable[[Service, Choice, str], Asking]
"""From a service, its address and its key to a way to ask it."""

USER_AGENT = f"Dispatcher/{__version__}"


def ask_online(service: Service, choice: Choice, key: str) -> Asking:
    """The real service, over the network."""
    from dispatcher.places.service_clients import asking

    return asking(service, choice, key, USER_AGENT)
