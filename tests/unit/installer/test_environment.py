"""The note in `.venv`: what counts as complete, and what is done anew."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer.environment import RUN_LOCK, TEST_LOCK, Environment, begun_in, digest, marks_of, packages_in
from installer.faults import Fault


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """An environment as `make` leaves it, without the seconds that a real one takes."""
    made = Environment(tmp_path / "checkout")
    made.scripts.mkdir(parents=True)
    made.python.touch()
    (made.folder / "dispatcher-setup.json").write_text(json.dumps({"root": str(made.root)}), encoding="utf-8")
    return made


def nothing() -> None:
    """Work that succeeds."""


def fail() -> None:
    raise Fault("It broke.", "Mend it.")


def test_what_was_done_is_not_done_twice(environment: Environment) -> None:
    """A part is complete as its marks say, and for no other mark."""
    environment.change("parts", ["a", "b"], nothing)
    assert environment.has("parts", "a")
    assert environment.has("parts", "b")
    assert not environment.has("parts", "c")
    assert not environment.has("packages", "a")


def test_work_that_broke_off_does_not_count(environment: Environment) -> None:
    """The part that failed is redone, the others stay."""
    environment.change("packages", ["p"], nothing)
    environment.change("parts", ["a"], nothing)
    with pytest.raises(Fault):
        environment.change("parts", ["b"], fail)
    assert not environment.has("parts", "a")
    assert not environment.has("parts", "b")
    assert environment.has("packages", "p")


def test_packages_that_broke_off_have_the_environment_made_anew(environment: Environment, tmp_path: Path) -> None:
    """pip cannot mend what it left half unpacked; here pip itself cannot be started."""
    environment.python.chmod(0o600)
    lock = tmp_path / "lock.txt"
    lock.write_text("nothing==1 --hash=sha256:0\n", encoding="utf-8")
    with pytest.raises((Fault, OSError)):
        environment.change("packages", ["p"], lambda: environment.install(lock, print))
    assert environment.noted() == {}


def test_a_moved_or_copied_checkout_has_its_environment_made_anew(environment: Environment, tmp_path: Path) -> None:
    """Its scripts name the old place."""
    environment.change("packages", ["p"], nothing)
    shutil.copytree(environment.root, tmp_path / "elsewhere")
    assert not Environment(tmp_path / "elsewhere").has("packages", "p")


@pytest.mark.parametrize("note", ["", "{", "[]", '{"packages": "p"}'])
def test_a_note_that_is_not_ours_is_not_believed(environment: Environment, note: str) -> None:
    """Half written, or written by something else."""
    (environment.folder / "dispatcher-setup.json").write_text(note, encoding="utf-8")
    assert environment.noted() == {}


def test_an_environment_whose_python_is_gone_is_made_anew(environment: Environment) -> None:
    """The system's Python was upgraded away underneath it."""
    environment.python.unlink()
    assert environment.noted() == {}


def test_the_tests_packages_are_enough_for_the_program() -> None:
    """After `test`, `demo` installs nothing; after `demo`, `test` does."""
    assert set(marks_of(RUN_LOCK)) < set(marks_of(TEST_LOCK))
    assert digest(TEST_LOCK) in marks_of(TEST_LOCK)


@pytest.mark.parametrize(
    ("line", "package"),
    [
        ("Collecting numpy==2.5.5 (from -r /home/a b/installer/requirements.txt (line 30))", "numpy==2.5.5"),
        ("Processing /wheels/numpy-2.5.5-cp312-abi3.whl (from -r /a/requirements-dev.txt (line 30))", "numpy==2.5.5"),
        (r"Processing c:\my wheels\numpy-2.5.5-cp312-win_amd64.whl", "numpy==2.5.5"),
        ("Ignoring colorama: markers 'os_name == \"nt\"' don't match your environment", None),
        ("  Downloading numpy-2.5.5-cp312-abi3.whl (16 MB)", None),
    ],
)
def test_the_package_that_pip_begins_with_is_named(line: str, package: str | None) -> None:
    """Whether it is loaded or lies on this machine, and whatever the lock's own path looks like."""
    assert begun_in(line) == package


def test_a_digest_follows_the_content_but_not_the_line_ends(tmp_path: Path) -> None:
    """Git may write other line ends on Windows; any other change counts."""
    unix, windows, changed = (tmp_path / name for name in ("unix", "windows", "changed"))
    unix.write_bytes(b"a==1\nb==2\n")
    windows.write_bytes(b"a==1\r\nb==2\r\n")
    changed.write_bytes(b"a==1\nb==3\n")
    assert digest(unix) == digest(windows)
    assert digest(unix) != digest(changed)
    assert digest(unix, changed) != digest(changed, unix)


def test_packages_are_counted_one_a_pin(tmp_path: Path) -> None:
    """Hashes and notes do not count."""
    lock = tmp_path / "lock.txt"
    lock.write_text(
        "# x==1\na==1 \\\n    --hash=sha256:0\n    # via b==2\nc==3 ; os_name == 'nt' \\\n", encoding="utf-8"
    )
    assert packages_in(lock) == ["a==1", "c==3"]


@pytest.mark.skipif(os.name == "nt", reason="another script there")
def test_the_command_starts_the_program_of_the_checkout_from_anywhere(tmp_path: Path) -> None:
    """`.venv/bin/dispatcher` needs nothing installed but the checkout, also one with a space in its name."""
    root = tmp_path / "my checkout"
    (root / "dispatcher").mkdir(parents=True)
    (root / "dispatcher" / "__main__.py").write_text("import sys; print(sys.argv[1:])\n", encoding="utf-8")
    environment = Environment(root)
    command = [sys.executable, "-m", "venv", "--without-pip", str(environment.folder)]
    subprocess.run(command, check=True)
    environment.add_program()
    answer = subprocess.run(
        [environment.scripts / "dispatcher", "plan", "a b"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert answer.stdout == "['plan', 'a b']\n"
