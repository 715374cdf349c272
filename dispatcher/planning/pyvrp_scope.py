"""Whether PyVRP can plan a day: asked without loading anything else that plans."""

from __future__ import annotations

import importlib.util

from dispatcher.model.day import Day


def pyvrp_carries(day: Day) -> bool:
    """True when PyVRP is there and knows the day's rules well enough. Some platforms have none."""
    if importlib.util.find_spec("pyvrp") is None:
        return False
    from dispatcher.planning.pyvrp_model import carries  # slow to load

    return carries(day)
