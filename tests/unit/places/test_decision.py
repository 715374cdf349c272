"""When a candidate is taken without asking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.place import ACCEPT_AT, REVIEW_FROM, Candidate, Location, Precision
from dispatcher.places.decision import Certainty, decide

HERE = Location(60.17, 24.94)
FAR = Location(60.18, 24.94)
NEARBY = Location(60.1701, 24.94)


def candidate(confidence: float, at: Location = HERE, precision: Precision = Precision.ADDRESS) -> Candidate:
    return Candidate("Somewhere 1", at, confidence, precision)


@pytest.mark.parametrize(
    ("confidence", "certainty"),
    [
        (1.0, Certainty.SURE),
        (ACCEPT_AT, Certainty.SURE),
        (ACCEPT_AT - 0.001, Certainty.REVIEW),
        (REVIEW_FROM, Certainty.REVIEW),
        (REVIEW_FROM - 0.001, Certainty.ASK),
    ],
)
def test_the_thresholds_include_their_own_value(confidence: float, certainty: Certainty) -> None:
    assert decide([candidate(confidence)]).certainty is certainty


def test_no_candidates_ask_for_a_pin() -> None:
    assert decide([]).certainty is Certainty.ASK


@pytest.mark.parametrize("precision", [Precision.STREET, Precision.POI, Precision.INTERPOLATED])
def test_a_street_a_firm_or_a_guessed_number_is_never_taken_silently(precision: Precision) -> None:
    assert decide([candidate(1.0, precision=precision)]).certainty is Certainty.REVIEW


def test_a_far_rival_within_three_hundredths_makes_it_unsure() -> None:
    assert decide([candidate(0.97), candidate(0.95, FAR)]).certainty is Certainty.REVIEW
    assert decide([candidate(0.97), candidate(0.80), candidate(0.95, FAR)]).certainty is Certainty.REVIEW


def test_a_rival_nearby_or_clearly_less_sure_does_not_matter() -> None:
    assert decide([candidate(0.97), candidate(0.97, NEARBY)]).certainty is Certainty.SURE
    assert decide([candidate(0.97), candidate(0.93, FAR)]).certainty is Certainty.SURE


confidences = st.floats(0, 1)
spots = st.builds(Location, st.floats(60, 60.01), st.floats(24, 24.01))


@given(st.lists(st.builds(Candidate, st.just("x"), spots, confidences, st.sampled_from(Precision)), max_size=6))
def test_only_sure_decisions_choose_and_all_others_say_why(candidates: list[Candidate]) -> None:
    candidates.sort(key=lambda c: -c.confidence)
    decision = decide(candidates)
    assert (decision.chosen is not None) == (decision.certainty is Certainty.SURE)
    assert (decision.doubt is None) == (decision.certainty is Certainty.SURE)
    if decision.chosen:
        assert decision.chosen == candidates[0]
        assert decision.chosen.confidence >= ACCEPT_AT
