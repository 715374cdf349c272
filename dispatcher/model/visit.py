"""One task of a route as the judge scheduled it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dispatcher.model.plan import TaskRef


class Visit(NamedTuple):
    """One task as scheduled (moments in seconds). `is_new_stop` is False when the van did not move for it.

    `waiting_s` is idle time before the service; `load_after` what the van holds afterwards.
    """

    ref: TaskRef
    place: int
    arrival: int
    start: int
    departure: int
    waiting_s: int
    leg_s: int
    leg_m: int
    is_new_stop: bool
    load_after: Mapping[str, int]
