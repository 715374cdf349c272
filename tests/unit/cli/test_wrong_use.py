"""Wrong use ends with status 2, a sentence on standard error and nothing done."""

from __future__ import annotations

import pytest

from tests.unit.cli.conftest import Command


@pytest.mark.parametrize(
    "words",
    [
        "fly",
        "import",
        "import list.csv --date yesterday",
        "import list.csv --date 2026-02-30",
        "plan --seconds 0",
        "plan --seconds -1",
        "plan --seconds nan",
        "plan --seconds forever",
        "plan --seed one",
        "plan --seed -1",
        "plan --seed 99999999999999999999",
        "plan --date 0001-01-01",
        "export --to out --date 9999-12-31",
        "plan --engine magic",
        "solve x.vrp --engine magic",
        "export",
        "export --to out --format docx",
        "export --to out --format ,",
        "region",
        "region fly",
        "region add",
        "locate --pin Street",
        "locate --at 60,24",
        "locate --pin Street --at 60",
        "locate --pin Street --at 60,24,9",
        "template",
        "--db",
        "plan --nonsense",
        "plan --mode sideways",
        "plan --mode keep --driver Anna",
        "plan --keep --driver Anna",
        "plan --mode close",
        "plan --mode call-in",
        "plan --mode keep --resequence",
        "what-if --fuel-price cheap",
        "what-if --earlier -5",
        "what-if --seeds 0",
        "why A1 A2",
    ],
)
def test_wrong_words(command: Command, words: str) -> None:
    """What is wrong is said, with the usage."""
    said = command(*words.split())
    assert said.status == 2
    assert said.out == ""
    assert "usage: dispatcher" in said.err
    assert "Traceback" not in said.err


def test_the_engines_to_choose_from_are_named(command: Command) -> None:
    """An unknown engine is answered with the list."""
    assert "ortools, insertion" in command("plan", "--engine", "magic").err.replace("'", "")


@pytest.mark.parametrize(
    "words",
    [
        "",
        "demo",
        "import",
        "fleet",
        "locate",
        "plan",
        "export",
        "region",
        "region add",
        "region list",
        "region use",
        "solve",
        "check",
        "template",
    ],
)
def test_every_command_explains_itself(command: Command, words: str) -> None:
    """--help prints the usage and ends with 0."""
    said = command(*words.split(), "--help")
    assert (said.status, said.err) == (0, "")
    assert f"usage: dispatcher {words}".strip() in " ".join(said.out.split())


def test_every_answer_can_be_json(command: Command) -> None:
    """Each command's help names --json."""
    for words in ("import", "fleet", "locate", "plan", "export", "region add", "solve", "check", "template", "demo"):
        assert "--json" in command(*words.split(), "--help").out


def test_the_version(command: Command) -> None:
    """Name and number."""
    from dispatcher import __version__

    assert command("--version").out == f"dispatcher {__version__}\n"
