"""What a dispatcher asks of a plan: what of the present one stays, how much each aim matters, how long to search."""

from __future__ import annotations

from enum import StrEnum

from dispatcher.model.values import dataclass

MOST_WEIGHT = 3


class Mode(StrEnum):
    """What of the present plan stays. Locks stay in every mode."""

    ANEW = "anew"  # nothing that another plan does better
    KEEP = "keep"  # planned orders keep driver and sequence, new ones are put in where they cost least
    RESEQUENCE = "resequence"  # every order stays with its driver, and what is left out stays out
    SELECTED = "selected"  # the routes of all but the selected shifts
    CLOSE = "close"  # all but the selected shifts, which do not drive: what they had is spread over the others
    CALL_IN = "call in"  # nothing, as in ANEW; the selected shifts, which nobody was to drive, come in


class Measure(StrEnum):
    """What is shared out evenly where routes are balanced."""

    HOURS = "hours"  # from start to end
    STOPS = "stops"
    DISTANCE = "distance"
    LOAD = "load"  # how full the van is at its fullest, in its fullest dimension


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each aim matters, 0 (no matter) to 3 (above all).

    `punctuality`: arrivals well inside their windows; `balance`: no route with much more than the others of what
    `balance_of` measures; `cost` says how little may be paid for these two.
    """

    cost: int = 2
    punctuality: int = 0
    balance: int = 0
    balance_of: Measure = Measure.HOURS

    def __post_init__(self) -> None:
        for weight in (self.cost, self.punctuality, self.balance):
            if not 0 <= weight <= MOST_WEIGHT:
                raise ValueError(f"the weight {weight} is not between 0 and {MOST_WEIGHT}")

    @property
    def is_cost_alone(self) -> bool:
        """True when the cheapest plan is what is wanted."""
        return not self.punctuality and not self.balance


CHEAPEST = Weights()


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """One wish for a plan. `shift_ids` are the selected shifts, for the modes that speak of them; `seed` and
    `solutions` make it repeatable, `cluster` names other machines, as in `PlanOptions`."""

    mode: Mode = Mode.ANEW
    seconds: float = 10.0
    weights: Weights = CHEAPEST
    shift_ids: frozenset[str] = frozenset()
    seed: int = 1
    solutions: int | None = None
    cluster: str = ""
