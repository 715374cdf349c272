"""Building a road network: whole or not at all, and every failure in words."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import osmium
import pytest
from osmium.osm.mutable import Node

from dispatcher.model.problem import MachineFault, Refused, Stopped
from dispatcher.roads import build
from dispatcher.roads.build import build_roads


def codes(refused: Refused) -> list[str]:
    return [problem.code for problem in refused.problems]


def test_progress_is_told_in_words_and_rises_to_one(tmp_path: Path, extract: Path) -> None:
    """Shares never fall, each with words; the result is whole and the only thing left."""
    heard: list[tuple[float, str]] = []
    build_roads(extract, tmp_path / "roads", on_progress=lambda share, words: heard.append((share, words)))
    shares = [share for share, _ in heard]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert all(words for _, words in heard)
    assert [path.name for path in tmp_path.iterdir()] == ["roads"]


def test_the_result_names_no_place_of_this_machine(roads_folder: Path) -> None:
    """No file of the build holds the folder it was built in. What is prepared later for traffic is not passed on."""
    for file in filter(Path.is_file, roads_folder.iterdir()):
        assert str(roads_folder.parent).encode() not in file.read_bytes()


@pytest.mark.parametrize("content", [b"", b"id;address\n1;Mannerheimintie 1\n", b"PK\x03\x04" + b"\0" * 100])
def test_a_file_that_is_no_extract_is_refused(tmp_path: Path, content: bytes) -> None:
    """A text, an archive and an empty file: one problem that names the file, and nothing is written."""
    file = tmp_path / "orders.osm.pbf"
    file.write_bytes(content)
    with pytest.raises(Refused) as refused:
        build_roads(file, tmp_path / "roads")
    assert codes(refused.value) == ["region-not-an-extract"]
    assert "orders.osm.pbf" in str(refused.value)
    assert list(tmp_path.iterdir()) == [file]


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """No such file: the same problem, with the reason."""
    with pytest.raises(Refused) as refused:
        build_roads(tmp_path / "gone.osm.pbf", tmp_path / "roads")
    assert codes(refused.value) == ["region-not-an-extract"]


def test_an_extract_cut_short_is_refused(tmp_path: Path, extract: Path) -> None:
    """A broken download begins well and ends badly; the old network stays."""
    file = tmp_path / "half.osm.pbf"
    file.write_bytes(extract.read_bytes()[:300_000])
    (tmp_path / "roads").mkdir()
    (tmp_path / "roads" / "old").touch()
    with pytest.raises(Refused) as refused:
        build_roads(file, tmp_path / "roads")
    assert codes(refused.value) == ["region-not-an-extract"]
    assert [path.name for path in (tmp_path / "roads").iterdir()] == ["old"]


def test_an_extract_without_roads_is_refused(tmp_path: Path) -> None:
    """A good file with one tree in it holds nothing to drive on."""
    file = tmp_path / "tree.osm.pbf"
    with osmium.SimpleWriter(str(file)) as writer:
        writer.add_node(Node(id=1, location=(24.94, 60.17), tags={"natural": "tree"}))
    with pytest.raises(Refused) as refused:
        build_roads(file, tmp_path / "roads")
    assert codes(refused.value) == ["region-without-roads"]


def test_a_build_can_be_stopped(tmp_path: Path, extract: Path) -> None:
    """Stopped in the middle, nothing is left and the old network stays."""
    heard: list[float] = []
    (tmp_path / "roads").mkdir()
    (tmp_path / "roads" / "old").touch()
    with pytest.raises(Stopped):
        build_roads(
            extract,
            tmp_path / "roads",
            on_progress=lambda share, _words: heard.append(share),
            cancelled=lambda: bool(heard) and heard[-1] > 0,
        )
    assert [path.name for path in tmp_path.rglob("*")] == ["roads", "old"]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for the tool is a shell script")
@pytest.mark.parametrize(
    ("last_words", "code"),
    [("No space left on device", "disk-full"), ("out of patience", "roads-build-failed")],
)
def test_a_tool_that_fails_is_the_machines_fault(
    tmp_path: Path, extract: Path, monkeypatch: pytest.MonkeyPatch, last_words: str, code: str
) -> None:
    """A full disk is named as such; anything else with the tool's own last words."""
    script = tmp_path / "tool"
    script.write_text(f"#!/bin/sh\necho '{last_words}'\nexit 1\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(build, "tool", lambda _name: script)
    with pytest.raises(MachineFault) as fault:
        build_roads(extract, tmp_path / "roads")
    assert fault.value.problem.code == code
    assert code == "disk-full" or last_words in fault.value.problem.cause


def test_a_folder_that_cannot_be_made_is_the_machines_fault(tmp_path: Path, extract: Path) -> None:
    """A file stands where the region's folder should be."""
    (tmp_path / "region").touch()
    with pytest.raises(MachineFault) as fault:
        build_roads(extract, tmp_path / "region" / "roads")
    assert fault.value.problem.code == "region-folder-not-writable"
