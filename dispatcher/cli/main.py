"""The command line door: words in, the desk's commands, text or JSON out, and a status that scripts can trust."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.cli.interrupt import remembered
from dispatcher.cli.output import say, say_document, speak_any_alphabet
from dispatcher.cli.progress import ProgressLine
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped
from dispatcher.model.values import dataclass

if TYPE_CHECKING:  # the commands bring all rooms with them, and a window starts without
    from dispatcher.cli.commands import Answer
    from dispatcher.desk.desk import Desk
    from dispatcher.desk.results import Show

DONE, DATA, USE, MACHINE = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Opened:
    """How the roof opens the desk on a day file, and the window on one (its status when it is closed)."""

    desk: Callable[[Path | None], AbstractContextManager[Desk]]
    window: Callable[[Path | None], int]
    demo_file: Callable[[], Path]


def run(argv: Sequence[str], opened: Opened) -> int:
    """Do what the command line says and return the status: 0 done, 1 data, 2 wrong use, 3 machine."""
    speak_any_alphabet()
    try:
        args = _for_the_window(argv) or _parsed(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USE
    as_json = getattr(args, "json", False)
    try:
        return _run(args, opened)
    except Refused as refused:
        return _say_problems(as_json, refused.problems, DATA)
    except MachineFault as fault:
        return _say_problems(as_json, [fault.problem], MACHINE)
    except (Stopped, KeyboardInterrupt):
        if as_json:
            remedy = "What was finished before is kept; ask again for the rest."
            _say_problems(as_json, [Problem("stopped", "This was stopped.", remedy)], MACHINE)
        say(["Stopped. What was finished before is kept, the rest was not done."], sys.stderr)
        return MACHINE


def _for_the_window(argv: Sequence[str]) -> argparse.Namespace | None:
    """What is asked for when the window is to open and nothing else; None for all other words, which bring half of the
    program with them: a window would wait for it."""
    match list(argv):
        case []:
            return argparse.Namespace(command=None)
        case ["--db", file] if not file.startswith("-"):
            return argparse.Namespace(command=None, db=Path(file))
    return None


def _parsed(argv: Sequence[str]) -> argparse.Namespace:
    from dispatcher.cli.arguments import parsed

    return parsed(argv)


def _run(args: argparse.Namespace, opened: Opened) -> int:
    file: Path | None = getattr(args, "db", None)
    if args.command is None:
        return opened.window(file)
    from dispatcher.cli import bench, commands

    if args.command == "template":
        return _answer(args, commands.template(args))
    if args.command == "bench":
        return _answer(args, bench.bench(args))
    if args.command == "demo":
        return _demo(args, opened, file)
    with _progress() as show:
        if args.command == "solve":
            answer = commands.solve(args, show)
        else:
            with opened.desk(file) as desk:
                answer = commands.COMMANDS[args.command](desk, args, show)
    return _answer(args, answer)


@contextmanager
def _progress() -> Iterator[Show]:
    with ProgressLine(sys.stderr) as line, remembered() as again:

        def show(share: float, doing: str) -> None:
            again()
            line.show(share, doing)

        yield show


def _demo(args: argparse.Namespace, opened: Opened, file: Path | None) -> int:
    from dispatcher.cli import commands

    file = file or opened.demo_file()
    with _progress() as show, opened.desk(file) as desk:
        answer = commands.demo(desk, args, file.parent / "manifests", show)
    status = _answer(args, answer)
    if args.no_window or args.json:
        return status
    return opened.window(file)


def _answer(args: argparse.Namespace, answer: Answer) -> int:
    if args.json:
        say_document(answer.document)
    else:
        say(answer.lines, sys.stdout)
    return DATA if answer.has_problems else DONE


def _say_problems(as_json: bool, problems: Sequence[Problem], status: int) -> int:
    from dispatcher.cli import documents, list_words

    if as_json:
        say_document({"problems": documents.of_problems(problems)})
    else:
        say((line.strip() for line in list_words.of_problems(problems)), sys.stderr)
    return status
