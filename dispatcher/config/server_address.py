"""The address of a server that an office types in, for services of every kind."""

from __future__ import annotations

from urllib.parse import urlsplit

from dispatcher.model.problem import Problem, Refused

_AT_HOME = ("localhost", "127.0.0.1", "::1")


def server_address(text: str, title: str, has_key: bool, code: str, example: str) -> str:
    """The address written out, with https where nothing is said. Raises Refused with this code where it is none, and
    where the service called `title` would send its key for all to read."""
    if not text.strip():
        cause = f"{title} needs the address of your server."
        raise Refused([Problem(code, cause, f"Give it like {example}.")])
    typed = text.strip()
    try:
        parts = urlsplit(typed if "://" in typed else f"https://{typed}")
        host = (parts.hostname or "").casefold()
    except ValueError:  # such as half an IPv6 address
        parts, host = urlsplit(""), ""
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.query or parts.fragment:
        raise Refused([Problem(code, f"“{typed}” is not the address of a server.", f"Give it like {example}.")])
    if parts.scheme == "http" and has_key and host not in _AT_HOME:
        cause = f"{title} would send its key without encryption to {host}."
        raise Refused([Problem(code, cause, "Use an address that begins with https://.")])
    return parts.geturl().rstrip("/")
