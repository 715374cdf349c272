"""What to do with the candidates of an address: take the first, show them, or ask for a pin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dispatcher.model.place import ACCEPT_AT, REVIEW_FROM, Candidate, Precision, great_circle_m

RIVAL_FROM_M = 150.0
RIVAL_WITHIN = 0.03
"""A runner-up farther away than this and this nearly as sure makes the best candidate unsure."""

_EXACT_ENOUGH = frozenset({Precision.PIN, Precision.GIVEN, Precision.ADDRESS, Precision.NEAR})


class Certainty(StrEnum):
    """How far an address is settled."""

    SURE = "sure"  # taken without asking
    REVIEW = "review"  # a person looks at the candidates
    ASK = "ask"  # nothing worth showing first: a person sets a pin


@dataclass(frozen=True, slots=True)
class Decision:
    """`chosen` is set only when sure. `cause` says why a person is needed, as a sentence ("" when sure)."""

    certainty: Certainty
    chosen: Candidate | None
    cause: str = ""


def decide(candidates: Sequence[Candidate]) -> Decision:
    """Judge candidates, surest first. A street, a firm's name or a guessed number is never taken silently."""
    if not candidates or candidates[0].confidence < REVIEW_FROM:
        return Decision(Certainty.ASK, None, "The address was not found in this region.")
    best = candidates[0]
    if any(
        best.confidence - other.confidence < RIVAL_WITHIN
        and great_circle_m(best.location, other.location) > RIVAL_FROM_M
        for other in candidates[1:]
    ):
        return Decision(Certainty.REVIEW, None, "Places far from each other fit this address equally well.")
    if best.precision not in _EXACT_ENOUGH:
        return Decision(Certainty.REVIEW, None, _INEXACT[best.precision])
    if best.confidence < ACCEPT_AT:
        return Decision(Certainty.REVIEW, None, "The best place found differs from the address as written.")
    return Decision(Certainty.SURE, best)


_INEXACT = {
    Precision.INTERPOLATED: "The street has no such house number in this region.",
    Precision.POI: "Only the name of a building or firm was recognised.",
    Precision.STREET: "The street was found, but no house on it.",
}
