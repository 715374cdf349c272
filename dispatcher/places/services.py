"""Online geocoding services: what each allows, and what the office has chosen."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from dispatcher.config.server_address import server_address
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Service:
    """A service and its rules, as services.toml explains them."""

    code: str
    title: str
    url: str
    needs_key: bool
    per_second: float
    per_day: int
    cache_days: int
    refused: tuple[str, ...]
    terms: str

    @property
    def secret(self) -> str:
        """Under which name its key is kept."""
        return f"geocoding/{self.code}"


@dataclass(frozen=True, slots=True)
class Choice:
    """The service in use: its code ("" for none), its address ("" for the usual one), and whether it is asked first or
    only where the region's own index is not sure."""

    code: str = ""
    url: str = ""
    first: bool = False

    @property
    def is_on(self) -> bool:
        """True when a service is asked at all."""
        return bool(self.code)


@lru_cache(maxsize=1)
def services() -> dict[str, Service]:
    """Every service by its code."""
    read = tomllib.loads(Path(__file__).with_name("services.toml").read_text("utf-8"))
    return {code: Service(code, **{**rules, "refused": tuple(rules["refused"])}) for code, rules in read.items()}


def checked(choice: Choice) -> Choice:
    """The choice with its address written out. Raises Refused for what cannot or may not be used."""
    if not choice.is_on:
        return Choice()
    service = services().get(choice.code)
    if service is None:
        cause = f"There is no geocoding service “{choice.code}”."
        raise Refused([Problem("geocoding-unknown", cause, f"Choose one of {', '.join(services())}.")])
    url = server_address(
        choice.url.strip() or service.url,
        service.title,
        service.needs_key,
        "geocoding-url",
        "https://geocoder.example.com",
    )
    host = (urlsplit(url).hostname or "").casefold()
    if any(host == refused or host.endswith("." + refused) for refused in service.refused):
        cause = f"{host} may not be used for this: its owners do not allow lists of addresses."
        raise Refused([Problem("geocoding-refused", cause, f"Use a {service.title} server of your own.")])
    return Choice(service.code, url, choice.first)
