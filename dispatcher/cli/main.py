"""The command line door: words in, the desk's commands, text or JSON out, and a status that scripts can trust."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from dispatcher.cli import commands, documents, words
from dispatcher.cli.arguments import parser
from dispatcher.cli.progress import ProgressLine
from dispatcher.desk.desk import Desk
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped

DONE, DATA, USE, MACHINE = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Opened:
    """How the roof opens the desk on a day file, and the window on one (its status when it is closed)."""

    desk: Callable[[Path | None], AbstractContextManager[Desk]]
    window: Callable[[Path | None], int]
    demo_file: Callable[[], Path]


def run(argv: Sequence[str], opened: Opened) -> int:
    """Do what the command line says and return the status: 0 done, 1 data, 2 wrong use, 3 machine."""
    try:
        args = parser().parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USE
    as_json = getattr(args, "json", False)
    try:
        return _run(args, opened)
    except Refused as refused:
        _say_problems(as_json, refused.problems)
        return DATA
    except MachineFault as fault:
        _say_problems(as_json, [fault.problem])
        return MACHINE
    except (Stopped, KeyboardInterrupt):
        print("Stopped; nothing was changed.", file=sys.stderr)
        return MACHINE
    except BrokenPipeError:
        # The reader of our output went away: there is nobody left to tell.
        sys.stderr.close()
        return DONE


def _run(args: argparse.Namespace, opened: Opened) -> int:
    file: Path | None = getattr(args, "db", None)
    if args.command is None:
        return opened.window(file)
    if args.command == "template":
        return _answer(args, commands.template(args))
    if args.command == "demo":
        return _demo(args, opened, file)
    with ProgressLine() as line:
        if args.command == "solve":
            answer = commands.solve(args, line.show)
        else:
            with opened.desk(file) as desk:
                answer = commands.COMMANDS[args.command](desk, args, line.show)
    return _answer(args, answer)


def _demo(args: argparse.Namespace, opened: Opened, file: Path | None) -> int:
    file = file or opened.demo_file()
    with ProgressLine() as line, opened.desk(file) as desk:
        answer = commands.demo(desk, args, file.parent / "manifests", line.show)
    status = _answer(args, answer)
    if args.no_window or args.json:
        return status
    return opened.window(file)


def _answer(args: argparse.Namespace, answer: commands.Answer) -> int:
    if args.json:
        print(json.dumps(answer.document, ensure_ascii=False, indent=2))
    else:
        _say(answer.lines)
    return DATA if answer.has_problems else DONE


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _say_problems(as_json: bool, problems: Sequence[Problem]) -> None:
    if as_json:
        document = {"problems": documents.of_problems(problems)}
        print(json.dumps(commands.REFUSED_DOCUMENT | document, ensure_ascii=False, indent=2))
    else:
        for line in words.lines_of_problems(problems):
            print(line.strip(), file=sys.stderr)
