"""The Helsinki road network, built once, and a router on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dispatcher.model.place import Location
from dispatcher.roads.embedded import ValhallaRouter
from dispatcher.roads.osrm_build import build_osrm, osrm_version
from tests.road_services import road_server

__all__ = ["road_server"]

EXTRACT = Path(__file__).parents[3] / "resources" / "regions" / "helsinki.osm.pbf"

ADDRESSES = (
    Location(60.166963, 24.936561),
    Location(60.17118, 24.941333),
    Location(60.169736, 24.945817),
    Location(60.16544, 24.951075),
    Location(60.168263, 24.935248),
    Location(60.171527, 24.947208),
    Location(60.169037, 24.947023),
    Location(60.172343, 24.940442),
)
"""Eight front doors in the extract."""


@pytest.fixture(scope="session")
def extract() -> Path:
    return EXTRACT


@pytest.fixture(scope="session")
def addresses() -> tuple[Location, ...]:
    return ADDRESSES


@pytest.fixture(scope="session")
def roads_folder(demo_region_folder: Path) -> Path:
    return demo_region_folder / "helsinki" / "roads"


@pytest.fixture
def helsinki(roads_folder: Path) -> Iterator[ValhallaRouter]:
    router = ValhallaRouter(roads_folder)
    yield router
    router.close()


@pytest.fixture(scope="session")
def osrm_folder(extract: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same roads for the engine for large days."""
    if osrm_version() is None:
        pytest.skip("the road engine for large days is not installed on this platform")
    folder = tmp_path_factory.mktemp("roads") / "osrm"
    build_osrm(extract, folder, lambda _share, _words: None, lambda: False)
    return folder
