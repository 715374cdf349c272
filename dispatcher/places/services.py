"""Online geocoding services: what each allows, and what the office has chosen."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from dispatcher.model.problem import Problem, Refused


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
    url = (choice.url.strip() or service.url).rstrip("/")
    if not url:
        cause = f"{service.title} needs the address of your server."
        raise Refused([Problem("geocoding-url", cause, "Give it like https://geocoder.example.com.")])
    parts = urlsplit(url if "://" in url else f"https://{url}")
    host = (parts.hostname or "").casefold()
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.query or parts.fragment:
        cause = f"“{url}” is not the address of a server."
        raise Refused([Problem("geocoding-url", cause, "Give it like https://geocoder.example.com.")])
    if any(host == refused or host.endswith("." + refused) for refused in service.refused):
        cause = f"{host} may not be used for this: its owners do not allow lists of addresses."
        raise Refused([Problem("geocoding-refused", cause, f"Use a {service.title} server of your own.")])
    if parts.scheme == "http" and service.needs_key and host not in ("localhost", "127.0.0.1", "::1"):
        cause = f"{service.title} would send its key without encryption to {host}."
        raise Refused([Problem("geocoding-url", cause, "Use an address that begins with https://.")])
    return Choice(service.code, parts.geturl().rstrip("/"), choice.first)
