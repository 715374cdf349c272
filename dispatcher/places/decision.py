"""What to do with the candidates of an address: take the first, show them, or ask for a pin."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from dispatcher.model.place import ACCEPT_AT, REVIEW_FROM, Candidate, Precision, great_circle_m
from dispatcher.model.values import dataclass

RIVAL_FROM_M = 150.0
RIVAL_WITHIN = 0.03
"""A runner-up farther away than this and this nearly as sure makes the best candidate unsure."""

_EXACT_ENOUGH = frozenset(
    {Precision.PIN, Precision.GIVEN, Precision.HANDOVER, Precision.ADDRESS, Precision.NEAR, Precision.CROSSING}
)


class Certainty(StrEnum):
    """How far an address is settled."""

    SURE = "sure"  # taken without asking
    REVIEW = "review"  # a person looks at the candidates
    ASK = "ask"  # nothing worth showing first: a person sets a pin


class Doubt(StrEnum):
    """Why a person is needed."""

    NOT_FOUND = "not_found"  # nothing in the region resembles the address
    RIVALS = "rivals"  # places far from each other fit equally well
    NUMBER = "number"  # the street has no such house number
    NAME = "name"  # only the name of a building or firm was recognised
    STREET = "street"  # the street was found, but no house on it
    DIFFERS = "differs"  # the best place differs from the address as written


@dataclass(frozen=True, slots=True)
class Decision:
    """`chosen` is set only when sure, `doubt` only when not."""

    certainty: Certainty
    chosen: Candidate | None
    doubt: Doubt | None = None


def decide(candidates: Sequence[Candidate]) -> Decision:
    """Judge candidates, surest first. A street, a firm's name or a guessed number is never taken silently."""
    if not candidates or candidates[0].confidence < REVIEW_FROM:
        return Decision(Certainty.ASK, None, Doubt.NOT_FOUND)
    best = candidates[0]
    if any(
        best.confidence - other.confidence < RIVAL_WITHIN
        and great_circle_m(best.location, other.location) > RIVAL_FROM_M
        for other in candidates[1:]
    ):
        return Decision(Certainty.REVIEW, None, Doubt.RIVALS)
    if best.precision not in _EXACT_ENOUGH:
        return Decision(Certainty.REVIEW, None, _INEXACT[best.precision])
    if best.confidence < ACCEPT_AT:
        return Decision(Certainty.REVIEW, None, Doubt.DIFFERS)
    return Decision(Certainty.SURE, best)


_INEXACT = {Precision.INTERPOLATED: Doubt.NUMBER, Precision.POI: Doubt.NAME, Precision.STREET: Doubt.STREET}
