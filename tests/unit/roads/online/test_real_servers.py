"""The two free road servers, as they are: started on this machine and asked over the network."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.travel import UNREACHABLE
from dispatcher.roads.embedded import ValhallaRouter
from dispatcher.roads.online.calling import Account
from dispatcher.roads.online.known import SERVICES
from dispatcher.roads.online.online_router import OnlineRouter

SITE = Path(sys.prefix) / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
OSRM = SITE / "osrm"
VALHALLA = SITE / "valhalla" / "bin" / "valhalla_service"
STARTS_WITHIN_S = 20.0
AT_SEA = Location(0.0, 0.0)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def started(command: list[str], port: int) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + STARTS_WITHIN_S
    while time.monotonic() < until:
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return process
        time.sleep(0.02)
    process.kill()
    process.wait()
    raise AssertionError(f"{command[0]} did not start")


@pytest.fixture(scope="module")
def osrm(extract: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not (OSRM / "bin" / "osrm-routed").exists():
        pytest.skip("OSRM's server is not installed here")
    base = tmp_path_factory.mktemp("osrm") / "town.osrm"
    profile = OSRM / "share" / "profiles" / "car.lua"
    for step in (["extract", "-p", str(profile), "-o", str(base), str(extract)], ["partition", str(base)]):
        subprocess.run([str(OSRM / "bin" / f"osrm-{step[0]}"), *step[1:]], check=True, capture_output=True)
    subprocess.run([str(OSRM / "bin" / "osrm-customize"), str(base)], check=True, capture_output=True)
    port = free_port()
    command = [str(OSRM / "bin" / "osrm-routed"), "--algorithm", "mld", "-i", "127.0.0.1", "-p", str(port), str(base)]
    process = started(command, port)
    yield f"http://127.0.0.1:{port}"
    process.kill()  # asked to end it would first wait for half a minute
    process.wait()


@pytest.fixture(scope="module")
def valhalla(roads_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not VALHALLA.exists():
        pytest.skip("Valhalla's server is not installed here")
    port = free_port()
    config = tmp_path_factory.mktemp("valhalla") / "service.json"
    tiles = next(roads_folder.glob("*.tar"))
    # The engine is loaded in a process of its own: it does not leave the one that loads it in peace.
    words = "import json, sys, valhalla; json.dump(valhalla.get_config(sys.argv[1], ''), open(sys.argv[2], 'w'))"
    subprocess.run([sys.executable, "-c", words, str(tiles), str(config)], check=True, capture_output=True)
    settings = json.loads(config.read_text())
    settings["httpd"]["service"]["listen"] = f"tcp://127.0.0.1:{port}"
    sockets = config.parent
    settings["httpd"]["service"]["loopback"] = f"ipc://{sockets}/loopback"
    settings["httpd"]["service"]["interrupt"] = f"ipc://{sockets}/interrupt"
    for part in ("loki", "thor", "odin", "meili"):
        if "service" in settings.get(part, {}):
            settings[part]["service"]["proxy"] = f"ipc://{sockets}/{part}"
    config.write_text(json.dumps(settings))
    process = started([str(VALHALLA), str(config), "1"], port)
    yield f"http://127.0.0.1:{port}"
    process.kill()  # asked to end it would first wait for half a minute
    process.wait()


@pytest.fixture(params=["osrm", "valhalla"])
def router(request: pytest.FixtureRequest) -> Iterator[OnlineRouter]:
    made = OnlineRouter(Account(SERVICES[request.param], request.getfixturevalue(request.param), per_minute=100_000))
    yield made
    made.close()


def test_tables_are_those_of_real_roads(router: OnlineRouter, addresses: tuple[Location, ...]) -> None:
    """Nothing is shorter than the crow flies; to itself it is nothing."""
    travel = router.travel(addresses)
    for i, a in enumerate(addresses):
        for j, b in enumerate(addresses):
            assert (travel.duration_s[i][j] == 0) == (i == j)
            assert travel.distance_m[i][j] >= great_circle_m(a, b) - 150


def test_lines_go_from_door_to_door(router: OnlineRouter, addresses: tuple[Location, ...]) -> None:
    """One line for each leg along the roads, and none for a leg that the table calls unreachable."""
    lines, table = router.path(addresses), router.block(addresses, addresses)
    for i, (line, a, b) in enumerate(zip(lines, addresses, addresses[1:], strict=False)):
        assert bool(line) == (table.duration_s[i][i + 1] < UNREACHABLE)
        if line:
            assert great_circle_m(line[0], a) < 150
            assert great_circle_m(line[-1], b) < 150
    assert any(lines)


def test_a_place_at_sea_is_unreachable_or_said(router: OnlineRouter, addresses: tuple[Location, ...]) -> None:
    """A server that joins no road to it says so; one that takes the nearest road, however far, gives its way."""
    block = router.block(addresses[:2], [addresses[2], AT_SEA])
    assert all(row[1] > 0 for row in block.duration_s)
    assert router.name.startswith("osrm") or all(row[1] == UNREACHABLE for row in block.duration_s)


def test_the_server_says_what_the_engine_in_the_house_says(
    valhalla: str, addresses: tuple[Location, ...], helsinki: ValhallaRouter
) -> None:
    """The same roads, the same engine: the same times within a tenth."""
    router = OnlineRouter(Account(SERVICES["valhalla"], valhalla, per_minute=100_000))
    ours, theirs = helsinki.travel(addresses), router.travel(addresses)
    router.close()
    for own_row, row in zip(ours.duration_s, theirs.duration_s, strict=True):
        for own, other in zip(own_row, row, strict=True):
            assert other == pytest.approx(own, rel=0.1, abs=10)
