from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import osmium
import pytest

from dispatcher.model.place import Location
from dispatcher.places.build import build_address_index
from dispatcher.places.index_file import IndexFacts
from dispatcher.places.search import AddressIndex

REPO = Path(__file__).parents[3]
Town = tuple[dict[str, str], Location]
"""Tags and the point that carries them."""
MakeExtract = Callable[..., Path]


@pytest.fixture(scope="session")
def helsinki() -> Path:
    """The demo region's extract."""
    return REPO / "resources" / "regions" / "helsinki.osm.pbf"


@pytest.fixture(scope="session")
def helsinki_built(helsinki: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, IndexFacts]:
    """The demo region's index, built once, and its facts."""
    index = tmp_path_factory.mktemp("helsinki") / "places.idx"
    return index, build_address_index(helsinki, index)


@pytest.fixture(scope="session")
def helsinki_index(helsinki_built: tuple[Path, IndexFacts]) -> Iterator[AddressIndex]:
    with AddressIndex(helsinki_built[0]) as index:
        yield index


@pytest.fixture
def make_extract(tmp_path: Path) -> MakeExtract:
    """Writes an extract with points, and with roads as (tags, nodes); roads with one spot in common meet there."""

    def make(points: list[Town], roads: list[tuple[dict[str, str], list[Location]]] | None = None) -> Path:
        path = tmp_path / "made.osm.pbf"
        path.unlink(missing_ok=True)
        lines = roads or []
        corners = list(dict.fromkeys(spot for _, spots in lines for spot in spots))
        number = {spot: i for i, spot in enumerate(corners, len(points) + 1)}
        with osmium.SimpleWriter(str(path)) as writer:
            for i, (tags, at) in enumerate([*points, *(({}, spot) for spot in corners)], 1):
                writer.add_node(osmium.osm.mutable.Node(id=i, location=(at.lon, at.lat), tags=tags))
            for i, (tags, spots) in enumerate(lines, 1):
                writer.add_way(osmium.osm.mutable.Way(id=i, nodes=[number[spot] for spot in spots], tags=tags))
        return path

    return make


@pytest.fixture
def searchable(make_extract: MakeExtract, tmp_path: Path) -> Iterator[Callable[..., AddressIndex]]:
    """Builds and opens an index of a made extract; closed at the end of the test."""
    opened: list[AddressIndex] = []

    def make(points: list[Town], roads: list[tuple[dict[str, str], list[Location]]] | None = None) -> AddressIndex:
        path = tmp_path / f"made{len(opened)}.idx"
        build_address_index(make_extract(points, roads), path)
        opened.append(AddressIndex(path))
        return opened[-1]

    yield make
    for index in opened:
        index.close()
