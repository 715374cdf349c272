"""Versions of installed libraries."""

from __future__ import annotations

from importlib.metadata import version

import pytest

from dispatcher.config.versions import installed_version


@pytest.mark.parametrize(("folder", "package"), [("folium", "folium"), ("pyvalhalla", "pyvalhalla")])
def test_the_version_is_the_one_that_python_tells(folder: str, package: str) -> None:
    """Only quicker."""
    assert installed_version(folder) == version(package)


def test_a_library_that_is_not_there_has_none() -> None:
    """Its name may begin like that of another."""
    assert installed_version("foli") is None
