"""A region in one file: what is packed opens again; what is not sound is refused in a sentence."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispatcher.desk import region_pack
from dispatcher.desk.region_pack import SUFFIX, open_pack, pack_region
from dispatcher.desk.regions import Region, Regions
from dispatcher.model.problem import MachineFault, Refused, Stopped
from tests.town import builders

Change = Callable[[dict[str, Any], dict[str, bytes]], None]


@pytest.fixture
def regions(tmp_path: Path) -> Regions:
    return Regions(tmp_path / "here", builders())


@pytest.fixture
def region(regions: Regions, tmp_path: Path) -> Region:
    extract = tmp_path / "town.osm.pbf"
    extract.write_bytes(b"the town" * 1000)
    made = regions.add(extract)
    (made.roads / "roads.json").write_text("{}")
    (made.roads / "tiles.tar").write_bytes(b"tiles" * 10_000)
    return made


@pytest.fixture
def pack(region: Region, tmp_path: Path) -> Path:
    return pack_region(region, tmp_path / "town")


def rewritten(pack: Path, change: Change) -> Path:
    """The pack with another manifest, other contents, or both."""
    with zipfile.ZipFile(pack) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(files.pop("pack.json"))
    change(manifest, files)
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.json", json.dumps(manifest))
        for name, content in files.items():
            archive.writestr(name, content)
    return pack


def test_a_colleague_opens_what_was_packed(pack: Path, region: Region, tmp_path: Path) -> None:
    """Every part to the byte, under its name; the build is the same, so that travel that is known stays known."""
    there = Regions(tmp_path / "there", builders())
    opened = open_pack(there, pack)
    assert (opened.name, opened.build, opened.time_zone) == (region.name, region.build, region.time_zone)
    for part in ("roads/tiles.tar", "addresses.sqlite", "basemap.pmtiles"):
        assert (opened.folder / part).read_bytes() == (region.folder / part).read_bytes()
    assert open_pack(there, pack, "second").name == "second"
    assert sorted(path.name for path in (tmp_path / "there").iterdir()) == ["second", "town"]


def test_what_is_compressed_already_is_stored(pack: Path) -> None:
    """The basemap as it is, the rest packed; the list of contents stands first."""
    assert pack.name == "town" + SUFFIX
    with zipfile.ZipFile(pack) as archive:
        kinds = {info.filename: info.compress_type for info in archive.infolist()}
        assert archive.namelist()[0] == "pack.json"
    assert kinds["basemap.pmtiles"] == zipfile.ZIP_STORED
    assert kinds["roads/tiles.tar"] == zipfile.ZIP_DEFLATED


def test_a_region_that_is_there_is_replaced_only_when_that_is_said(pack: Path, regions: Regions) -> None:
    """And then it is."""
    with pytest.raises(Refused, match="already"):
        open_pack(regions, pack)
    assert open_pack(regions, pack, may_replace=True).name == "town"


def _with_path(path: str) -> Change:
    def change(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
        manifest["files"].append({"path": path, "bytes": 4, "sha256": "0" * 64})
        files[path] = b"evil"

    return change


def _digest(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    files["addresses.sqlite"] = files["addresses.sqlite"][::-1]


def _longer(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    files["addresses.sqlite"] += b"more"


def _missing(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    manifest["files"] = [each for each in manifest["files"] if each["path"] != "basemap.pmtiles"]
    del files["basemap.pmtiles"]


def _extra(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    files["roads/extra.bin"] = b"not listed"


def _newer(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    manifest["format"] = 2


def _newer_region(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    manifest["region"]["format"] = 99


def _said(key: str, value: object) -> Change:
    def change(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
        manifest["region"][key] = value

    return change


def _list(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    manifest["files"] = {"path": 1}


def _bomb(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    files["roads/bomb.bin"] = bytes(region_pack.SMALL_BYTES + 1)
    manifest["files"].append({"path": "roads/bomb.bin", "bytes": len(files["roads/bomb.bin"]), "sha256": "0" * 64})


HOSTILE: dict[str, Change] = {
    "up": _with_path("../evil"),
    "up inside": _with_path("roads/../../evil"),
    "absolute": _with_path("/tmp/evil"),
    "drive": _with_path("C:\\evil"),
    "backslash": _with_path("roads\\..\\evil"),
    "hidden": _with_path("roads/.evil"),
    "deeper": _with_path("roads/a/b"),
    "facts": _with_path("region.json"),
    "digest": _digest,
    "longer": _longer,
    "missing": _missing,
    "extra": _extra,
    "newer": _newer,
    "newer region": _newer_region,
    "name up": _said("name", "../up"),
    "name device": _said("name", "con"),
    "no name": _said("name", None),
    "box": _said("box", {"south": 0, "west": 0, "north": 100, "east": 1}),
    "box text": _said("box", "everywhere"),
    "zone": _said("time_zone", 7),
    "area": _said("area", {"type": "Polygon", "coordinates": []}),
    "list": _list,
    "bomb": _bomb,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_packs_are_refused_and_leave_nothing(pack: Path, tmp_path: Path, kind: str) -> None:
    """Whatever is wrong with them: a sentence, no region, no file anywhere."""
    there = tmp_path / "deep" / "there"
    with pytest.raises(Refused) as told:
        open_pack(Regions(there, builders()), rewritten(pack, HOSTILE[kind]))
    assert told.value.problems[0].code in ("region-pack", "region-name")
    assert "evil" not in {path.name for path in tmp_path.rglob("*")}
    assert not there.exists() or not list(there.iterdir())
    if kind.startswith("newer"):
        assert "newer version" in str(told.value)


@pytest.mark.parametrize("share", [0.0, 0.2, 0.6, 0.98])
def test_packs_that_were_cut_short_are_refused(pack: Path, tmp_path: Path, share: float) -> None:
    """As half a download is."""
    whole = pack.read_bytes()
    pack.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(Refused):
        open_pack(Regions(tmp_path / "there", builders()), pack)


def test_flipped_bits_are_noticed(pack: Path, tmp_path: Path) -> None:
    """Wherever they are."""
    whole = pack.read_bytes()
    for at in range(0, len(whole), max(1, len(whole) // 40)):
        pack.write_bytes(whole[:at] + bytes([whole[at] ^ 0x5A]) + whole[at + 1 :])
        regions = Regions(tmp_path / f"there{at}", builders())
        try:
            opened = open_pack(regions, pack)
        except Refused:
            assert regions.all() == []
        else:  # a bit that stands for nothing, as in a time stamp
            assert opened.basemap.read_bytes() == b"the town" * 1000


def test_a_file_that_is_no_pack_is_refused(tmp_path: Path, regions: Regions) -> None:
    """A text, another archive, nothing at all."""
    with pytest.raises(Refused):
        open_pack(regions, tmp_path / "none")
    (tmp_path / "x").write_text("hello")
    with pytest.raises(Refused):
        open_pack(regions, tmp_path / "x")
    with zipfile.ZipFile(tmp_path / "y", "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(Refused, match="no region"):
        open_pack(regions, tmp_path / "y")


def test_stopping_leaves_nothing_behind(pack: Path, region: Region, tmp_path: Path) -> None:
    """Neither packing nor opening."""
    with pytest.raises(Stopped):
        pack_region(region, tmp_path / "other", cancelled=lambda: True)
    assert not list(tmp_path.glob("other*"))
    with pytest.raises(Stopped):
        open_pack(Regions(tmp_path / "there", builders()), pack, cancelled=lambda: True)
    assert not list((tmp_path / "there").iterdir())


def test_a_full_disk_is_said_before_anything_is_written(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With how much is needed."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Usage", (), {"free": 10}))
    with pytest.raises(MachineFault, match="MB are free"):
        open_pack(Regions(tmp_path / "there", builders()), pack)
