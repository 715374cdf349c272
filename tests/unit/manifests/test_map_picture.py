"""The map picture: everything lies inside it, and numbers do not cover each other."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.manifests.pdf_ground import straight_pieces
from dispatcher.manifests.pdf_map import placed_apart
from dispatcher.manifests.projection import view_of
from dispatcher.model.place import Location, great_circle_m

PLACES = st.builds(Location, st.floats(-80, 80), st.floats(-179, 179))


@given(st.lists(PLACES, min_size=1, max_size=20))
def test_every_place_lies_inside_the_picture(places: list[Location]) -> None:
    """With room around, on paper and in the box that the basemap is asked for; one place alone too."""
    view = view_of(places, 500, 250)
    for place in places:
        x, y = view.point(place)
        assert 20 <= x <= 480
        assert 10 <= y <= 240
        assert view.box.holds(place)
    assert 0 <= view.zoom <= 16


def test_metres_on_the_scale_bar_are_metres_on_the_ground() -> None:
    """The bar of a city's picture is right within one part in a hundred, and its length is a round figure."""
    west, east = Location(60.17, 24.90), Location(60.17, 25.00)
    view = view_of([west, east], 500, 250)
    on_paper = math.dist(view.point(west), view.point(east))
    assert on_paper * view.metres_per_point == pytest.approx(great_circle_m(west, east), rel=0.01)
    length = view.round_length_m(90)
    assert length == 1000
    assert 36 < length / view.metres_per_point <= 90


def test_lines_lose_only_what_cannot_be_seen() -> None:
    """A thousand points on one spot of the paper are one; ends stay."""
    line = [Location(60.17, 24.90 + n / 1e7) for n in range(1000)] + [Location(60.17, 25.0)]
    view = view_of(line, 500, 250)
    assert len(view.line(line)) < 10
    assert view.line(line)[0] == view.point(line[0])
    assert view.line(line)[-1] == view.point(line[-1])


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(0, 250)), max_size=60))
def test_labels_do_not_cover_each_other(points: list[tuple[float, float]]) -> None:
    """Sixty labels find room in the picture wherever their points lie, also all on one spot."""
    labels = placed_apart(points, 5.0, 500, 250)
    assert len(labels) == len(points)
    for n, a in enumerate(labels):
        assert all(math.dist(a, b) >= 10 for b in labels[:n])


def test_labels_stay_at_their_points_where_there_is_room() -> None:
    """Nothing is moved without need, and one that is moved stays near."""
    apart = [(50.0, 50.0), (100.0, 50.0), (150.0, 200.0)]
    assert placed_apart(apart, 5.0, 500, 250) == apart
    first, second = placed_apart([(50.0, 50.0), (52.0, 50.0)], 5.0, 500, 250)
    assert first == (50.0, 50.0)
    assert math.dist(second, (52.0, 50.0)) < 20


def test_a_street_is_taken_apart_at_its_bends() -> None:
    """Names run along what looks straight: small wobbles do not end a piece, corners do."""
    street = [(0.0, 0.0), (20.0, 0.5), (40.0, -0.5), (60.0, 0.0), (60.0, 30.0), (60.5, 50.0)]
    assert list(straight_pieces(street)) == [((0.0, 0.0), (60.0, 0.0)), ((60.0, 0.0), (60.5, 50.0))]
    assert list(straight_pieces([(1.0, 1.0)])) == []
