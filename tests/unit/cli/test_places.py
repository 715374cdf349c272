"""Places at the command line: the book, checks and the online service."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.town import MONDAY, order


@pytest.fixture
def working(command: Callable[..., Any], extract: Path, write_orders: Callable[..., Path]) -> Callable[..., Any]:
    """The command line on a day with two orders; the second lies far from its address."""
    rows = [order(1), order(2, Latitude=60.28, Longitude=25.09)]
    command("region", "add", extract)
    command("import", str(write_orders(*rows)), "--date", str(MONDAY))
    return command


def test_the_book_is_kept_listed_exported_and_forgotten(working: Callable[..., Any], tmp_path: Path) -> None:
    said = working("places", "handover", "A1", "--at", "60.1775,24.936", "--accuracy", "8", "--json")
    assert said.status == 0
    (entry,) = working("places", "known", "--json").document["known"]
    assert (entry["address"], entry["kind"], entry["handovers"]) == ("Bay Street 1", "handover", 1)
    book = tmp_path / "book.csv"
    assert working("places", "export", str(book), "--json").document["rows"] == 1
    assert working("places", "forget", "bay street 1").status == 0
    assert working("places", "import", str(book), "--json").document["new"] == 1


def test_doubted_places_are_listed_until_they_are_said_to_be_right(working: Callable[..., Any]) -> None:
    said = working("places", "check", "--date", str(MONDAY), "--json")
    assert said.status == 1
    (doubted,) = said.document["doubted"]
    assert doubted["fixes"]
    assert working("places", "right", doubted["address"], "--date", str(MONDAY)).status == 0
    assert working("places", "check", "--date", str(MONDAY)).status == 0


def test_a_service_that_may_not_be_used_is_refused_and_none_is_in_use(working: Callable[..., Any]) -> None:
    said = working("services", "addresses", "nominatim", "--url", "https://nominatim.openstreetmap.org")
    assert said.status == 1
    assert "may not be used" in said.err
    shown = working("services", "addresses", "--json").document
    assert shown["service"] is None
    assert {"nominatim", "photon", "pelias", "google", "here", "mapbox", "openrouteservice"} == set(shown["services"])
