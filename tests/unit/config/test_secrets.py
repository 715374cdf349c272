"""Keys of services: one suite for the system's keyring (in memory here) and the fake."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from dispatcher.config.secrets import Secrets, SecretsInMemory, SystemSecrets
from dispatcher.model.problem import MachineFault

KEY = "s3cret"


class Ring(KeyringBackend):
    """A keyring of the test's own."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def _open(self) -> None:
        if self.is_locked:
            raise KeyringLocked(f"locked, {KEY} was not kept")

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not there")
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    before, made = keyring.get_keyring(), Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture(params=["system", "fake"])
def secrets(request: pytest.FixtureRequest, ring: Ring) -> Secrets:
    return SystemSecrets() if request.param == "system" else SecretsInMemory()


def test_a_key_is_kept_replaced_and_forgotten(secrets: Secrets) -> None:
    assert secrets.get("geocoding/google") is None
    secrets.put("geocoding/google", f" {KEY}\n")
    assert secrets.get("geocoding/google") == KEY
    secrets.put("geocoding/google", "other")
    assert secrets.get("geocoding/google") == "other"
    assert secrets.get("geocoding/here") is None
    secrets.put("geocoding/google", "")
    secrets.put("geocoding/google", "")
    assert secrets.get("geocoding/google") is None


def test_a_locked_keyring_is_a_sentence_without_the_key(ring: Ring) -> None:
    ring.is_locked = True
    for locked in (SystemSecrets(), SecretsInMemory(is_locked=True)):
        with pytest.raises(MachineFault) as fault:
            locked.put("geocoding/google", KEY)
        assert fault.value.problem.code == "keyring-unavailable"
        assert KEY not in str(fault.value.problem)
        with pytest.raises(MachineFault):
            locked.get("geocoding/google")


@pytest.mark.parametrize("backend", [NoKeyring, NullKeyring])
def test_a_system_without_a_keyring_does_not_pretend_to_keep_a_key(ring: Ring, backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    with pytest.raises(MachineFault) as fault:
        SystemSecrets().put("geocoding/google", KEY)
    assert fault.value.problem.code == "keyring-unavailable"
