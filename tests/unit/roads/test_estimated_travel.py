"""The estimate that stands in for roads."""

from __future__ import annotations

from dataclasses import replace

from dispatcher.model.packed import MOST_LISTS, Packed
from dispatcher.model.place import Location
from dispatcher.model.travel import estimated_leg, estimated_travel
from dispatcher.roads.estimate import CrowFliesRouter

PLACES = (Location(60.17, 24.94), Location(60.2, 25.0), Location(-33.9, 18.4))


def test_it_is_the_models_fit_and_says_so() -> None:
    """Figures are those of the model, marked as estimated."""
    travel = CrowFliesRouter().travel(PLACES)
    assert travel == replace(estimated_travel(PLACES), roads=travel.roads)
    assert travel.estimated


def test_for_thousands_of_places_it_is_packed() -> None:
    """The same figures in a twentieth of the memory; lists of them are never made."""
    places = [Location(60 + n / 10_000, 25 + n / 7_000) for n in range(MOST_LISTS + 1)]
    few, far = CrowFliesRouter().block(places[:2], places), CrowFliesRouter().block(places[:2], [*places, PLACES[2]])
    legs = [[estimated_leg(a, b) for b in [*places, PLACES[2]]] for a in places[:2]]
    for block, width, bytes_each in ((few, len(places), 2), (far, len(places) + 1, 4)):
        for number, table in enumerate((block.duration_s, block.distance_m)):
            assert isinstance(table, Packed)
            assert table.block.itemsize == bytes_each
            assert [list(row) for row in table] == [[leg[number] for leg in row[:width]] for row in legs]


def test_its_lines_are_straight() -> None:
    """From door to door, without a bend."""
    assert CrowFliesRouter().path(PLACES) == ((PLACES[0], PLACES[1]), (PLACES[1], PLACES[2]))
