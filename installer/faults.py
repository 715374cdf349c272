"""What went wrong on the machine, in words."""

from __future__ import annotations

import errno
import re
from typing import NamedTuple


class Fault(Exception):
    """Setting up cannot go on: the cause, and what would help. Both are full sentences."""

    def __init__(self, cause: str, remedy: str) -> None:
        super().__init__(f"{cause}\n{remedy}")
        self.cause = cause
        self.remedy = remedy


class _Sign(NamedTuple):
    """What a tool's output shows, and how it is said."""

    pattern: str
    cause: str
    remedy: str


_AGAIN = "Then run the same command again; it goes on where it can."
_FULL = _Sign(
    r"No space left on device|ENOSPC|Errno 28\b|WinError 112\b|Disk quota exceeded",
    "The disk is full.",
    f"Free about 3 GB where this folder lies (and in the folder for temporary files). {_AGAIN}",
)
_RIGHTS = _Sign(
    r"Permission denied|Read-only file system|EACCES|EROFS|EPERM|Errno 13\b|Errno 30\b|WinError 5\b|WinError 32\b",
    "A file may not be written here.",
    "Make sure that this folder belongs to you and is not read-only, and close Dispatcher if it is open. " + _AGAIN,
)
_SIGNS = (
    _Sign(
        r"DO NOT MATCH THE HASHES|Hashes are required|EINTEGRITY",
        "A downloaded file is not the one that this program was made with.",
        "Nothing of it was installed. Try again later or on another network; if it stays so, report it.",
    ),
    _FULL,
    _Sign(
        r"CERTIFICATE_VERIFY_FAILED|SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)\w*|CERT_HAS_EXPIRED",
        "The package server could not prove who it is.",
        "Your firm's network may check encrypted traffic: ask for its certificate and name it to pip and npm. "
        + _AGAIN,
    ),
    _Sign(
        r"NewConnectionError|NameResolutionError|Failed to establish|name resolution|getaddrinfo|ConnectTimeout"
        r"|Read timed out|ReadTimeout|ProxyError|Network is unreachable|Connection (refused|reset|aborted)"
        r"|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|Could not resolve|Failed to fetch",
        "The package server could not be reached.",
        "Setting up needs the internet once. Check the connection and the proxy settings. " + _AGAIN,
    ),
    _RIGHTS,
    _Sign(
        r"No matching distribution found|Could not find a version",
        "The package server could not be reached, or has no ready-made package of a library for this machine.",
        "Check the connection. Dispatcher runs on 64-bit Windows 10 or newer, macOS 14 or newer, and Linux with "
        "glibc 2.34 or newer; a Python 3.12, 3.13 or 3.14 is the surest choice.",
    ),
)


def fault_from_output(doing: str, output: str) -> Fault:
    """The fault behind a failed tool's output; its last lines are shown when nothing in it is known.

    `doing` finishes the sentence "... did not work", e.g. "Installing the packages".
    """
    for sign in _SIGNS:
        if re.search(sign.pattern, output):
            return Fault(f"{doing} did not work. {sign.cause}", sign.remedy)
    tail = "\n".join(f"    {line}" for line in output.strip().splitlines()[-12:])
    return Fault(f"{doing} did not work. The last that was heard:\n{tail}", "Run the same command again.")


def fault_from_os(error: OSError) -> Fault:
    """The fault behind an error of the operating system."""
    where = str(error.filename or "a file")
    sign = {
        errno.ENOSPC: _FULL,
        errno.EDQUOT: _FULL,
        errno.EACCES: _RIGHTS,
        errno.EPERM: _RIGHTS,
        errno.EROFS: _RIGHTS,
    }.get(error.errno or 0)
    if sign is not None:
        return Fault(f"{sign.cause} ({where})", sign.remedy)
    return Fault(
        f"The machine refused something: {error.strerror or error} ({where}).", _AGAIN.replace("Then run", "Run")
    )
