"""The palette keeps drivers apart for every kind of sight."""

from __future__ import annotations

import itertools
import math

import pytest

from dispatcher.model.palette import NO_ROUTE, PALETTE, colour, ink_on, luminance

# Machado, Oliveira, Fernandes 2009, severity 1.0, on linear sRGB
SIGHTS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
TO_CONES = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
TO_OKLAB = (
    (0.2104542553, 0.793617785, -0.0040720468),
    (1.9779984951, -2.428592205, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.808675766),
)
Triple = tuple[float, float, float]


def times(matrix: tuple[Triple, Triple, Triple], v: Triple) -> Triple:
    a, b, c = (sum(m * x for m, x in zip(row, v, strict=True)) for row in matrix)
    return a, b, c


def seen(rgb: str, sight: str) -> Triple:
    """The colour in the perceptual space OKLab, as that sight sees it."""
    parts = [int(rgb[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    r, g, b = (min(1.0, max(0.0, p)) for p in times(SIGHTS[sight], (r, g, b)))
    x, y, z = (math.cbrt(p) for p in times(TO_CONES, (r, g, b)))
    return times(TO_OKLAB, (x, y, z))


@pytest.mark.parametrize("sight", SIGHTS)
def test_every_two_colours_are_apart(sight: str) -> None:
    """At least 0.07 in OKLab for each kind of sight; 0.02 is a just noticeable difference."""
    assert len(set(PALETTE)) >= 12
    for a, b in itertools.combinations(PALETTE, 2):
        assert math.dist(seen(a, sight), seen(b, sight)) >= 0.07, (a, b)


@pytest.mark.parametrize("rgb", [*PALETTE, NO_ROUTE, "#000000", "#ffffff", "#777777"])
def test_numbers_on_a_colour_can_be_read(rgb: str) -> None:
    """Contrast of at least 4.5 : 1 for the text on a marker."""
    low, high = sorted((luminance(rgb), luminance(ink_on(rgb))))
    assert (high + 0.05) / (low + 0.05) >= 4.5


@pytest.mark.parametrize("rgb", PALETTE)
def test_lines_stand_out_on_white(rgb: str) -> None:
    """At least 2 : 1 against white paper; on the map a route has an edge as well."""
    assert 1.05 / (luminance(rgb) + 0.05) >= 2.0


def test_any_number_of_drivers_gets_a_colour() -> None:
    """Past its end the palette begins again."""
    assert [colour(i) for i in range(len(PALETTE) + 1)] == [*PALETTE, PALETTE[0]]
