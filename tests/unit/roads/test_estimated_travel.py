"""The estimate that stands in for roads."""

from __future__ import annotations

from dataclasses import replace

from dispatcher.model.place import Location
from dispatcher.model.travel import estimated_travel
from dispatcher.roads.estimate import CrowFliesRouter

PLACES = (Location(60.17, 24.94), Location(60.2, 25.0), Location(-33.9, 18.4))


def test_it_is_the_models_fit_and_says_so() -> None:
    """Figures are those of the model, marked as estimated."""
    travel = CrowFliesRouter().travel(PLACES)
    assert travel == replace(estimated_travel(PLACES), roads=travel.roads)
    assert travel.estimated


def test_its_lines_are_straight() -> None:
    """From door to door, without a bend."""
    assert CrowFliesRouter().path(PLACES) == ((PLACES[0], PLACES[1]), (PLACES[1], PLACES[2]))
