"""Coordinates that came with a list are checked against the region."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.place import Box, Location
from dispatcher.places.location_check import check_location

HELSINKI = Box(60.1, 24.8, 60.3, 25.2)
GULF_OF_GUINEA = Box(-1.0, -1.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("location", "code"),
    [
        (Location(24.94, 60.17), "place-swapped"),
        (Location(0.0, 0.0), "place-zero"),
        (Location(55.67, 12.56), "place-outside-region"),
        (Location(601.7, 24.94), "place-not-on-earth"),
        (Location(math.nan, 24.94), "place-not-on-earth"),
        (Location(math.inf, 24.94), "place-not-on-earth"),
    ],
)
def test_each_kind_of_wrong_coordinates_has_its_code_and_words(location: Location, code: str) -> None:
    problem = check_location(location, HELSINKI)
    assert problem is not None
    assert problem.code == code
    assert problem.cause.endswith(".")
    assert problem.remedy.endswith(".")


def test_swapped_figures_beyond_ninety_degrees_are_recognised() -> None:
    tokyo = Box(35.5, 139.5, 35.9, 140.0)
    problem = check_location(Location(139.7, 35.7), tokyo)
    assert problem is not None
    assert problem.code == "place-swapped"


def test_zero_is_a_place_like_any_other_in_a_region_that_holds_it() -> None:
    assert check_location(Location(0.0, 0.0), GULF_OF_GUINEA) is None


@given(st.floats(60.1, 60.3), st.floats(24.8, 25.2))
def test_everything_inside_or_on_the_edge_is_fine(lat: float, lon: float) -> None:
    assert check_location(Location(lat, lon), HELSINKI) is None


@given(st.floats(), st.floats())
def test_no_problem_exactly_when_the_box_holds_it(lat: float, lon: float) -> None:
    location = Location(lat, lon)
    assert (check_location(location, HELSINKI) is None) == HELSINKI.holds(location)
