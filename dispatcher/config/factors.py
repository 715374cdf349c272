"""The page of everything that planning takes into account, `resources/factors.toml`."""

from __future__ import annotations

import tomllib
from functools import cache

from dispatcher.config.paths import resources_folder
from dispatcher.model.values import dataclass

GROUPS = ("orders", "fleet", "locks", "day")


@dataclass(frozen=True, slots=True)
class Factor:
    """One thing that can change a plan, in people's words; `fields` are those of the model behind it."""

    key: str
    group: str
    title: str
    help: str
    fields: tuple[str, ...]
    unit: str
    default: str


@cache
def factors() -> tuple[Factor, ...]:
    """All of them, in the page's sequence: group by group."""
    page = tomllib.loads((resources_folder() / "factors.toml").read_text("utf-8"))
    return tuple(Factor(key, **{**entry, "fields": tuple(entry["fields"])}) for key, entry in page.items())
