"""What is known beforehand of the places in a list: the country and the rectangle that they lie in."""

from __future__ import annotations

from dispatcher.model.place import Box
from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Ground:
    """`country` in two letters (ISO 3166), "" to go by the time zone; `box`: where places are, None for anywhere."""

    country: str = ""
    box: Box | None = None


ANYWHERE = Ground()
