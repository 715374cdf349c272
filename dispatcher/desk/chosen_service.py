"""An online service that an office may choose: its settings in the day file, its key in the keyring.

Services for addresses and for roads are chosen, kept and asked for their keys alike; what differs stands in a `Kind`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from dispatcher.config.secrets import Secrets
from dispatcher.model.problem import MachineFault, Problem
from dispatcher.model.values import dataclass
from dispatcher.store import settings
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


@dataclass(frozen=True)  # with slots, one that is made by the name of its kind cannot be frozen
class ServiceState[C]:
    """What is chosen, whether its key is kept, and why that is not known (a locked keyring), None when it is."""

    choice: C
    has_key: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Kind[C: DataclassInstance]:
    """What is of one kind of services: the setting that keeps the choice, the command that changes it, the choice of
    none. `read` makes a choice of what was kept (LookupError, TypeError or ValueError for what it does not understand),
    `checked` raises Refused for what cannot be used, `secret` names its key in the keyring ("" for none), `summary` is
    the step's sentence."""

    setting: str
    command: str
    nothing: C
    read: Callable[[dict[str, Any]], C]
    checked: Callable[[C], C]
    secret: Callable[[C], str]
    summary: Callable[[C], str]

    def chosen(self, file: DayFile) -> C:
        """The choice that the day file holds; none when it cannot be understood, or its service is not known."""
        kept = file.read(lambda reader: settings.setting(reader, self.setting))
        try:
            choice = self.read(json.loads(kept or "{}"))
        except (ValueError, LookupError, TypeError):
            return self.nothing
        return choice if self.secret(choice) else self.nothing

    def state(self, file: DayFile, secrets: Secrets) -> ServiceState[C]:
        """The choice with what the keyring says of its key."""
        choice = self.chosen(file)
        if not self.secret(choice):
            return ServiceState(choice)
        try:
            return ServiceState(choice, secrets.get(self.secret(choice)) is not None)
        except MachineFault as fault:
            return ServiceState(choice, False, fault.problem)

    def choose(self, file: DayFile, secrets: Secrets, choice: C, key: str | None) -> None:
        """Use a service, or none. `key` is kept in the keyring, None leaves the one that is there, "" forgets it.

        Raises Refused for a choice that cannot or may not be, MachineFault when the keyring does not take the key.
        """
        taken = self.checked(choice)
        secret, value = self.secret(taken), asdict(taken)
        if secret and key is not None:
            secrets.put(secret, key)
        if taken == self.chosen(file):
            return

        def work(writer: Writer) -> None:
            settings.put_setting(writer, self.setting, json.dumps(value) if secret else None)
            writer.summary = self.summary(taken)

        file.write(self.command, value, work)

    def key(self, secrets: Secrets, choice: C, typed: str | None = None) -> str:
        """The key that was typed, else the one that is kept, "" without. Raises MachineFault for a locked keyring."""
        return typed if typed is not None else secrets.get(self.secret(choice)) or ""
