"""Coordinates as lists, maps, phones and old tables write them."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.intake import coordinates
from dispatcher.intake.ground import ANYWHERE, Ground
from dispatcher.intake.table import Cell
from dispatcher.intake.values import Habit, Unreadable
from dispatcher.model.place import Box, Location

BERLIN = Location(52.52, 13.405)
GERMANY = Ground("DE", Box(47.0, 5.5, 55.2, 15.2))
FRANCE = Ground("FR", Box(41.0, -5.5, 51.5, 9.8))


@pytest.mark.parametrize(
    ("easting", "northing"), [(391780, 5820000), (2600000, 1200000), (650000, 6860000), (3500000, 5300000)]
)
@pytest.mark.parametrize("ground", [ANYWHERE, GERMANY])
def test_metres_of_a_map_grid_are_no_parts_of_degrees(easting: float, northing: float, ground: Ground) -> None:
    """They were places around the Gulf of Guinea, in millionths of degrees."""
    with pytest.raises(Unreadable) as caught:
        coordinates.placed(coordinates.one(northing), coordinates.one(easting), ground)
    assert caught.value.code == "coordinate-projected"


def read(cell: str, ground: Ground = ANYWHERE) -> Location | None:
    found = coordinates.pair(cell)
    return coordinates.placed(*found, ground).value if found else None


@pytest.mark.parametrize(
    "cell",
    [
        "52.52, 13.405",
        "52.52,13.405",
        "52.52 13.405",
        "52.52;13.405",
        "52.52 / 13.405",
        "52.52\t13.405",
        "52.52\n13.405",
        "(52.52, 13.405)",
        "[52.52, 13.405]",
        "52,52; 13,405",
        "52,52 13,405",
        "52,52, 13,405",
        "52,52,13,405",
        "52.52° 13.405°",
        "52.52°, 13.405°",
        "52.52N 13.405E",
        "52.52 N, 13.405 E",
        "52.52°N, 13.405°E",
        "N 52.52 E 13.405",
        "N52.52, E13.405",
        "N52.52° E13.405°",
        "13.405 E, 52.52 N",
        "52,5200° N, 13,4050° E",
        "52.52 Nord, 13.405 Ost",
        "52.52 north 13.405 east",
        "52°31'12\"N 13°24'18\"E",
        "52° 31' 12\" N, 13° 24' 18\" E",
        "52°31′12″N 13°24′18″E",
        "52°31'12''N 13°24'18''E",
        "52°31.2'N 13°24.3'E",
        "52°31,2' N; 13°24,3' E",
        "N52°31.2' E13°24.3'",
        "N 52 31.2 E 13 24.3",
        "52 31 12 N 13 24 18 E",
        "52 31 12, 13 24 18",
        "52°31'12\" 13°24'18\"",
        "lat: 52.52, lon: 13.405",
        "Lat 52.52 Long 13.405",
        "lon=13.405 lat=52.52",
        "latitude 52.52 longitude 13.405",
        "Breite 52,52; Länge 13,405",
        '{"lat": 52.52, "lng": 13.405}',
        "POINT(13.405 52.52)",
        "POINT (13.405 52.52)",
        "SRID=4326;POINT(13.405 52.52)",
        "geo:52.52,13.405",
        "geo:52.52,13.405;u=35",
        "geo:52.52,13.405?z=11",
        '{"type":"Point","coordinates":[13.405,52.52]}',
        "https://www.google.com/maps?q=52.52,13.405",
        "https://maps.google.com/?q=52.52,13.405&z=12",
        "https://www.google.com/maps/@52.52,13.405,15z",
        "https://www.google.com/maps/place/Somewhere/@52.1,13.1,17z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d52.52!4d13.405",
        "https://www.google.com/maps/search/?api=1&query=52.52%2C13.405",
        "https://www.google.com/maps/dir/?api=1&destination=52.52,13.405",
        "https://maps.apple.com/?ll=52.52,13.405",
        "https://www.openstreetmap.org/#map=15/52.52/13.405",
        "https://www.openstreetmap.org/?mlat=52.52&mlon=13.405#map=5/1.0/1.0",
        "52520000 13405000",
        "52520000, 13405000",
    ],
)
def test_both_figures_in_one_cell(cell: str) -> None:
    """Decimals, minutes and seconds, letters and names, either order where it is said, links and geometries."""
    found = read(cell)
    assert found is not None, cell
    assert found == pytest.approx(BERLIN, abs=1e-9)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "12, 14",
        "Hauptstr. 5, 10115 Berlin",
        "12, 14 High Street",
        "10115",
        "52,52",
        "52.52",
        "Berlin",
        "5-7",
        "1.1",
    ],
)
def test_what_is_no_coordinate_is_left_alone(cell: str) -> None:
    """An address, a postcode or one figure is never taken for a coordinate."""
    assert coordinates.pair(cell) is None


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("33U 392014 5820089", "coordinate-projected"),
        ("33UUU9201420089", "coordinate-projected"),
        ("392014.5, 5820089.2", "coordinate-projected"),
        ("4595200.1 3273100.3", "coordinate-projected"),
        ("G5C4+2X Berlin", "coordinate-plus-code"),
        ("https://maps.app.goo.gl/abcdef", "coordinate-not-in-link"),
        ("95.5, 195.5", "coordinate-off-earth"),
        ("52.52 N 13.405 O", "coordinate-letter-o"),
    ],
)
def test_coordinates_that_cannot_be_taken(cell: str, code: str) -> None:
    """Map grids, short codes, short links and places off the earth are refused by a code of their own."""
    with pytest.raises(Unreadable) as caught:
        read(cell)
    assert caught.value.code == code


def test_a_full_plus_code_is_decoded() -> None:
    """A full plus code is the middle of its square."""
    found = read("9F4MGCC4+2X")
    assert found is not None
    assert found == pytest.approx((52.5200625, 13.4074375), abs=1e-6)


def test_o_is_east_or_west_as_the_ground_tells() -> None:
    """O stands for Ost and Oost, and for Ouest, Oeste and Ovest."""
    assert read("52,52 N 13,405 O", GERMANY) == pytest.approx((52.52, 13.405))
    assert read("48,39 N 4,48 O", FRANCE) == pytest.approx((48.39, -4.48))
    assert read("48.39 N 4.48 O", Ground("FR")) == pytest.approx((48.39, -4.48))
    assert read("52.52 N 13.405 O", Ground("DE")) == pytest.approx((52.52, 13.405))


@pytest.mark.parametrize(
    ("lat", "lon", "ground", "expected", "rule"),
    [
        (52.52, 13.405, GERMANY, BERLIN, ""),
        (13.405, 52.52, GERMANY, BERLIN, "swapped-coordinates"),
        (13.405, 52.52, ANYWHERE, (13.405, 52.52), ""),
        ("52,52", "13,405", ANYWHERE, BERLIN, "decimal-comma"),
        ("52°31'12\"N", "13°24'18\"E", ANYWHERE, BERLIN, "text-to-coordinate"),
        ("13.405 E", "52.52 N", ANYWHERE, BERLIN, "swapped-coordinates"),
        (52520000.0, 13405000.0, ANYWHERE, BERLIN, "microdegrees-to-degrees"),
        (525200000.0, 134050000.0, ANYWHERE, BERLIN, "microdegrees-to-degrees"),
        ("52.520.000", "13.405.000", ANYWHERE, BERLIN, "microdegrees-to-degrees"),
        (134050000.0, 525200000.0, GERMANY, BERLIN, "swapped-coordinates"),
        (60.0, 24.0, ANYWHERE, (60.0, 24.0), ""),
    ],
)
def test_one_figure_in_each_cell(lat: Cell, lon: Cell, ground: Ground, expected: Location, rule: str) -> None:
    """Two columns: letters, commas, parts of degrees, and latitude and longitude that stand the wrong way round."""
    found = coordinates.placed(coordinates.one(lat), coordinates.one(lon), ground)
    assert found.value == pytest.approx(expected, abs=1e-9)
    assert found.rule == rule


def test_swapping_can_be_switched_off() -> None:
    """Where the rule is off, figures stay where they stand."""
    habit = Habit(kept=frozenset({"swapped-coordinates"}))
    found = coordinates.placed(coordinates.one(13.405), coordinates.one(52.52), GERMANY, habit)
    assert found == ((13.405, 52.52), "", "")


def test_a_column_that_can_only_be_longitudes_is_one() -> None:
    """Without a rectangle, all of the column must show that the longitude stands first."""
    found = coordinates.placed(coordinates.one(-88.1), coordinates.one(41.5), ANYWHERE, Habit(lon_leads=True))
    assert found == ((41.5, -88.1), "swapped-coordinates", "41.5, -88.1")


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_coordinates_that_we_write_are_read_back(lat: float, lon: float) -> None:
    """Our own way to write a coordinate keeps it to a centimetre."""
    text = coordinates.words(Location(lat, lon))
    if all("." in half for half in text.split(", ")):
        assert read(text) == pytest.approx((lat, lon), abs=1e-7)


@given(st.text("0123456789.,;°'\"NSEWO +-/()geo:POINT?@!d&=", max_size=40), st.floats())
def test_every_cell_is_a_coordinate_or_not(text: str, figure: float) -> None:
    """No text and no number whatever makes the readers fail in another way, and nothing lies off the earth."""
    for ground in (ANYWHERE, GERMANY):
        with contextlib.suppress(Unreadable):
            found = read(text, ground)
            assert found is None or found.is_on_earth()
        with contextlib.suppress(Unreadable):
            assert coordinates.placed(coordinates.one(text), coordinates.one(figure), ground).value.is_on_earth()
