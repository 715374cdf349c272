"""Keys of services, kept in the system's own keyring: never in the day file, a settings file or the log."""

from __future__ import annotations

from typing import Protocol

from dispatcher.model.problem import MachineFault, Problem

SERVICE = "Dispatcher"
"""Under which name the keyring lists the program's keys."""
_MOST_LENGTH = 4096


class Secrets(Protocol):
    """Where keys are kept, by name, e.g. `geocoding/google`. May ask the user to unlock it: not for a window's thread.

    Raises MachineFault (`keyring-unavailable`) when there is no keyring or it stays locked.
    """

    def get(self, name: str) -> str | None:
        """The key, None when there is none."""

    def put(self, name: str, value: str) -> None:
        """Keep a key in place of an older one; "" forgets it."""


class SystemSecrets:
    """`Secrets` in the keyring of the system: Windows Credential Manager, macOS Keychain, Secret Service."""

    def get(self, name: str) -> str | None:
        """The key, None when there is none."""
        import keyring  # takes its time to look for what the system has
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(SERVICE, name) or None
        except (KeyringError, OSError, RuntimeError) as error:
            raise MachineFault(unavailable(error)) from error

    def put(self, name: str, value: str) -> None:
        """Keep a key in place of an older one; "" forgets it."""
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        value = value.strip()[:_MOST_LENGTH]
        try:
            if value:
                keyring.set_password(SERVICE, name, value)
            elif keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)
            is_kept = (keyring.get_password(SERVICE, name) or "") == value
        except PasswordDeleteError:
            return  # it was gone already
        except (KeyringError, OSError, RuntimeError) as error:
            raise MachineFault(unavailable(error)) from error
        if not is_kept:
            raise MachineFault(unavailable(None))


class SecretsInMemory:
    """`Secrets` for trying things out: forgotten at the end. `is_locked` makes it behave as a locked keyring."""

    def __init__(self, is_locked: bool = False) -> None:
        self.is_locked = is_locked
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The key, None when there is none."""
        self._open()
        return self._kept.get(name)

    def put(self, name: str, value: str) -> None:
        """Keep a key in place of an older one; "" forgets it."""
        self._open()
        self._kept.pop(name, None)
        if value.strip():
            self._kept[name] = value.strip()

    def _open(self) -> None:
        if self.is_locked:
            raise MachineFault(unavailable(None))


def unavailable(error: Exception | None) -> Problem:
    """The problem of a keyring that is not there, locked, or keeps nothing. The error's own text is not shown: it may
    hold what was to be kept."""
    kind = f" ({type(error).__name__})" if error is not None else ""
    return Problem(
        "keyring-unavailable",
        f"The keyring of this system is missing or locked{kind}, so keys of services cannot be kept.",
        "Unlock it or set one up (on Linux: GNOME Keyring or KWallet), then enter the key again.",
    )
