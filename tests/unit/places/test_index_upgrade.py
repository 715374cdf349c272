"""Indexes of the first format: brought up to date when they are opened, or told of in a sentence."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dispatcher.model.problem import Refused
from dispatcher.places.decision import decide
from dispatcher.places.index_file import FIRST_FORMAT, FORMAT, IndexFacts
from dispatcher.places.search import AddressIndex

QUERIES = ["Aleksanterinkatu 17, 00100 Helsinki", "Aleksantreinkatu 17, Helsinki", "Ateneum", "Alexandersgatan 17"]


@pytest.fixture
def first(helsinki_built: tuple[Path, IndexFacts], tmp_path: Path) -> Path:
    """The demo region's index as the first format had it."""
    old = tmp_path / "addresses.sqlite"
    with closing(sqlite3.connect(helsinki_built[0])) as source, closing(sqlite3.connect(old)) as target:
        source.backup(target)
        target.executescript(
            "DROP TABLE spelling; DROP TABLE gram; DROP TABLE postcode; DROP TABLE used_city;"
            f"DROP INDEX street_by_short_key; PRAGMA user_version = {FIRST_FORMAT};"
        )
    return old


def test_an_old_index_finds_the_same_and_is_kept_up_to_date(first: Path, helsinki_index: AddressIndex) -> None:
    with AddressIndex(first) as index:
        for query in QUERIES:
            assert decide(index.search(query)) == decide(helsinki_index.search(query))
    with closing(sqlite3.connect(first)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (FORMAT,)
    assert [path.name for path in first.parent.iterdir()] == [first.name]


def test_where_it_cannot_be_written_it_serves_from_memory(first: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: Path, _target: Path) -> Path:
        raise PermissionError("read-only")

    before = first.read_bytes()
    monkeypatch.setattr(Path, "replace", refuse)
    with AddressIndex(first) as index:
        assert decide(index.search(QUERIES[0])).chosen is not None
    assert first.read_bytes() == before
    assert [path.name for path in first.parent.iterdir()] == [first.name]


def test_an_old_index_that_is_damaged_is_told_of_and_left_alone(first: Path) -> None:
    with closing(sqlite3.connect(first)) as db:
        db.execute("DROP TABLE street")
        db.commit()
    before = first.read_bytes()
    with pytest.raises(Refused) as refused:
        AddressIndex(first)
    assert "Add the region again" in refused.value.problems[0].remedy
    assert first.read_bytes() == before


def test_one_of_a_later_format_is_refused(first: Path) -> None:
    with closing(sqlite3.connect(first)) as db:
        db.execute(f"PRAGMA user_version = {FORMAT + 1}")
    with pytest.raises(Refused):
        AddressIndex(first)
