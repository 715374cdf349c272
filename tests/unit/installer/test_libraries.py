"""System libraries: what is missing, how it is called in this release, and who may install it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from installer import libraries
from installer.libraries import Apt, install_missing, missing, names_here

NEEDED = (("libgl1",), ("libasound2t64", "libasound2"))


def machine(installed: Sequence[str], known: Sequence[str]) -> Callable[[Sequence[str]], str | None]:
    """A machine's package tools: what is installed, and what its package lists know."""

    def ask(command: Sequence[str]) -> str | None:
        if command[0] == "dpkg-query":
            return "config-files libgl1\n" + "".join(f"installed {name}\n" for name in installed)
        return "Package: it" if command[-1] in known else None

    return ask


def refuse(*_: object, **__: object) -> tuple[int, str]:
    raise AssertionError("nothing may be run")


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """The commands that were run; all succeed."""
    commands: list[Sequence[str]] = []

    def follow(command: Sequence[str], *_: object, **__: object) -> tuple[int, str]:
        commands.append(command)
        return 0, ""

    monkeypatch.setattr(libraries, "follow", follow)
    return commands


def test_either_name_counts_and_a_removed_package_does_not() -> None:
    """The old and the new name stand for one library; left-over settings are no library."""
    assert missing(NEEDED, machine(["libgl1", "libasound2"], [])) == []
    assert missing(NEEDED, machine(["libgl1", "libasound2t64"], [])) == []
    assert missing(NEEDED, machine([], [])) == list(NEEDED)


def test_the_release_decides_the_name() -> None:
    """The newer name where it is known, else the older one."""
    lacking = [("libasound2t64", "libasound2")]
    assert names_here(lacking, machine([], ["libasound2t64", "libasound2"])) == (["libasound2t64"], True)
    assert names_here(lacking, machine([], ["libasound2"])) == (["libasound2"], True)
    assert names_here(lacking, machine([], [])) == (["libasound2"], False)


def test_nothing_is_run_when_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second run leaves the machine alone."""
    monkeypatch.setattr(libraries, "follow", refuse)
    assert install_missing(Apt(machine(["libgl1", "libasound2"], []), []), NEEDED, print) is None


def test_without_the_right_one_line_is_handed_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person can run it as it stands."""
    monkeypatch.setattr(libraries, "follow", refuse)
    apt = Apt(machine([], ["libgl1", "libasound2"]), None)
    assert install_missing(apt, NEEDED, print) == "sudo apt-get install -y libgl1 libasound2"


def test_known_packages_are_installed_without_reading_the_lists(ran: list[Sequence[str]]) -> None:
    """`apt-get update` takes long and is needed only when a name is unknown."""
    assert install_missing(Apt(machine(["libgl1"], ["libasound2"]), ["sudo", "-n"]), NEEDED, print) is None
    (command,) = ran
    assert command[:2] == ["sudo", "-n"]
    assert "install" in command
    assert command[-1] == "libasound2"


def test_unknown_packages_have_the_lists_read_first(ran: list[Sequence[str]]) -> None:
    """A machine fresh from its image has no lists at all."""
    install_missing(Apt(machine(["libgl1"], []), []), NEEDED, print)
    assert [command[-1] for command in ran] == ["update", "libasound2"]
