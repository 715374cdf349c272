"""Corners of two streets as people write them: found where the map has them meet, taken only when nothing is open."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dispatcher.model.place import Location, Precision, great_circle_m
from dispatcher.places.comparison import differences
from dispatcher.places.decision import Certainty, Doubt, decide
from dispatcher.places.index_file import IndexFacts
from dispatcher.places.search import AddressIndex

type Searchable = Callable[..., AddressIndex]

CORNER = Location(60.16848, 24.94084)
"""Where Mannerheimintie and Aleksanterinkatu meet."""


@pytest.mark.parametrize(
    "query",
    [
        "Mannerheimintie / Aleksanterinkatu",
        "Mannerheimintie/Aleksanterinkatu, 00100 Helsinki",
        "Aleksanterinkatu & Mannerheimintie Helsinki",
        "Mannerheimintie @ Aleksanterinkatu",
        "Mannerheimintie x Aleksanterinkatu",
        "corner of Mannerheimintie and Aleksanterinkatu, Helsinki",
        "Aleksanterinkatu, Ecke Mannerheimintie",
        "Ecke Aleksanterinkatu und Mannerheimintie",
        "\u00e0 l'angle de Mannerheimintie et d'Aleksanterinkatu, Helsinki",
        "\u00e0 l\u2019angle de Mannerheimintie et Aleksanterinkatu",
        "h\u00f6rnet av Mannerheimv\u00e4gen och Alexandersgatan, Helsingfors",
        "Mannerheimintie ja Aleksanterinkatu, Helsinki",
    ],
)
def test_a_corner_is_found_however_it_is_joined(helsinki_index: AddressIndex, query: str) -> None:
    """Signs and words of several languages, and any name that the streets have; nothing is left to ask."""
    decision = decide(helsinki_index.search(query))
    assert decision.chosen is not None
    assert decision.chosen.precision is Precision.CROSSING
    assert great_circle_m(decision.chosen.location, CORNER) < 15
    assert differences(query, decision.chosen) == ()


@pytest.mark.parametrize(
    "query",
    [
        "Manerheimintie / Aleksanterinkatu",  # a letter is missing
        "Aleksanterinkatu / Mannerheimintie, Espoo",  # another town
        "Mannerheimintie / Mannerheimv\u00e4gen",  # one street in two languages
        "Mannerheimintie / Mariankatu",  # they do not meet
        "Mannerheimintie 12 / Kaivokatu",
    ],
)
def test_what_is_open_is_asked(helsinki_index: AddressIndex, query: str) -> None:
    """A corner that is doubtful, or none, is never taken silently."""
    assert decide(helsinki_index.search(query)).certainty is not Certainty.SURE


@pytest.mark.parametrize("query", ["Mannerheimintie / Mannerheimv\u00e4gen 12", "Aleksanterinkatu 17 / Mikonkatu"])
def test_a_house_is_no_corner(helsinki_index: AddressIndex, query: str) -> None:
    """Two names of a street, or the street around the corner: the number decides."""
    found = helsinki_index.search(query)
    assert all(candidate.precision is not Precision.CROSSING for candidate in found)


def _village(lat: float) -> list[tuple[dict[str, str], list[Location]]]:
    middle = Location(lat, 9.5)
    return [
        ({"highway": "residential", "name": "Hauptstrasse"}, [Location(lat - 0.01, 9.5), middle]),
        ({"highway": "residential", "name": "Bahnhofstrasse"}, [middle, Location(lat, 9.51)]),
    ]


def test_the_town_decides_between_corners_of_one_name(searchable: Searchable) -> None:
    """Every village has a corner of Hauptstrasse and Bahnhofstrasse."""
    houses = [
        ({"addr:street": "Hauptstrasse", "addr:housenumber": "1", "addr:city": town}, Location(lat - 0.001, 9.5))
        for lat, town in ((47.1, "Vaduz"), (47.2, "Schaan"))
    ]
    index = searchable(houses, [*_village(47.1), *_village(47.2)])
    chosen = decide(index.search("Bahnhofstr. / Hauptstr., Schaan")).chosen
    assert chosen is not None
    assert chosen.location.lat == pytest.approx(47.2)
    assert chosen.label == "Bahnhofstrasse / Hauptstrasse, Schaan"
    assert decide(index.search("Bahnhofstr. / Hauptstr.")).doubt is Doubt.RIVALS


def test_an_index_without_corners_goes_on(helsinki_built: tuple[Path, IndexFacts], tmp_path: Path) -> None:
    """Regions that were built before corners were kept find everything else."""
    old = tmp_path / "addresses.sqlite"
    with closing(sqlite3.connect(helsinki_built[0])) as source, closing(sqlite3.connect(old)) as target:
        source.backup(target)
        target.execute("DROP TABLE crossing")
    with AddressIndex(old) as index:
        assert index.search("Mannerheimintie / Aleksanterinkatu")[0].precision is Precision.STREET
        assert decide(index.search("Aleksanterinkatu 17, Helsinki")).chosen is not None
