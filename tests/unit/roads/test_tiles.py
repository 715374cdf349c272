"""What the engine's tools are told, and tiles in one file as the engine reads them."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from dispatcher.model.problem import Stopped
from dispatcher.roads.tiles import INDEX, NETWORK, pack_tiles, tile_number

ASK = "import json, valhalla; print(json.dumps(valhalla.get_config('', '.')['mjolnir']))"


def test_a_network_is_built_by_the_defaults_of_the_installed_engine() -> None:
    """A newer engine with other defaults is noticed. Asked in a process of its own, where the engine belongs."""
    asked = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True)
    defaults = json.loads(asked.stdout)
    assert {name: defaults.get(name) for name in NETWORK} == NETWORK


@pytest.mark.parametrize(
    ("path", "number"),
    [("2/000/818/660.gph", 818_660 << 3 | 2), ("0/003/381.gph", 3_381 << 3), ("1/054/204.gph", 433_633)],
)
def test_a_tile_is_numbered_by_where_it_lies(path: str, number: int) -> None:
    """Level in the lowest three bits, the place on earth above them."""
    assert tile_number(path) == number


def test_the_index_says_where_each_tile_lies(tmp_path: Path) -> None:
    """Bytes from the place that the index names are the tile's own, and any program for archives reads the file."""
    contents = {"0/003/381.gph": b"far" * 300, "2/000/818/660.gph": b"near", "2/000/818/661.gph": b"x" * 1024}
    for name, content in contents.items():
        path = tmp_path / "tiles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    pack_tiles(tmp_path / "tiles", tmp_path / "tiles.tar", lambda: None)
    whole = (tmp_path / "tiles.tar").read_bytes()
    with tarfile.open(tmp_path / "tiles.tar") as packed:
        assert packed.getnames() == [INDEX, *contents]
        index = packed.extractfile(INDEX)
        assert index is not None
        entries = list(struct.iter_unpack("<QLL", index.read()))
    assert [number for _, number, _ in entries] == [tile_number(name) for name in contents]
    assert [whole[offset : offset + size] for offset, _, size in entries] == list(contents.values())


def test_packing_can_be_stopped(tmp_path: Path) -> None:
    """Between two tiles."""
    (tmp_path / "0").mkdir()
    (tmp_path / "0" / "1.gph").write_bytes(b"tile")

    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        pack_tiles(tmp_path, tmp_path / "tiles.tar", stop)
