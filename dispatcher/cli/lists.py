"""Order lists at the command line: importing one with its questions answered, and folders that are watched."""

from __future__ import annotations

import argparse
import getpass
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from dispatcher.cli import documents, list_words
from dispatcher.cli.output import say
from dispatcher.desk.choices import Gone, ListMode, Resend
from dispatcher.desk.desk import Desk
from dispatcher.desk.results import DATE_ORDER, DAY_FIRST, DELIMITER, ENCODING, MONTH_FIRST, ListPreview, ListSaid
from dispatcher.desk.watch_desk import ArrivalState
from dispatcher.desk.watching import EVERY_S, SETTLE_S
from dispatcher.model.problem import Problem, Refused

type Show = Callable[[float, str], None]
type Told = tuple[dict[str, Any], Iterable[str], bool]
"""A document, lines, and whether they speak of problems."""

LOCKED = frozenset({"file-password", "file-password-wrong"})
"""Codes of the problems that a password helps with."""

MOST_ASKED = 3


def take(desk: Desk, args: argparse.Namespace, show: Show) -> Told:
    """Import an order list as the words say."""
    preview = _looked_at(desk, args, show)
    saved = desk.save_bad_rows(preview, args.bad_rows) if args.bad_rows and preview.found.bad_rows else None
    resend = Resend(ListMode(args.mode), Gone(args.gone), frozenset(args.also_protected))
    done = desk.take_list(preview, resend)
    open_ = any(question.is_open for question in done.questions)
    troubled = bool(done.problems or done.protected or open_)
    return documents.of_import(done, saved), list_words.of_import(done, saved), troubled


def _looked_at(desk: Desk, args: argparse.Namespace, show: Show) -> ListPreview:
    """The preview with everything answered that the words answer: some questions are known only when the list is."""
    said = ListSaid(
        args.sheet,
        args.header_row,
        dict(args.map) if args.map else None,
        {(kind, ""): said for kind, said in ((ENCODING, args.encoding), (DELIMITER, args.delimiter)) if said},
        frozenset(args.as_typed) or None,
        sys.stdin.readline().rstrip("\r\n") if args.password_stdin else "",
        args.with_finished,
    )
    preview, said = _unlocked(desk, args, said, show)
    answers = dict(said.answers) | _answers(args, preview)
    if answers != said.answers:
        preview = desk.preview_list(args.file, replace(said, answers=answers), args.date, show)
    return preview


def _unlocked(desk: Desk, args: argparse.Namespace, said: ListSaid, show: Show) -> tuple[ListPreview, ListSaid]:
    """The preview; who sits at a terminal is asked for the password of a locked workbook, some times if need be."""
    asks = 0 if args.password_stdin or not sys.stdin.isatty() else MOST_ASKED
    while True:
        try:
            return desk.preview_list(args.file, said, args.date, show), said
        except Refused as refused:
            if not asks or not any(problem.code in LOCKED for problem in refused.problems):
                raise
            if said.password:
                say(list_words.of_problems(refused.problems), sys.stderr)
        asks -= 1
        password = getpass.getpass(f"Password of {args.file.name}: ")
        if not password:
            asks = 0
        said = replace(said, password=password)


def _answers(args: argparse.Namespace, preview: ListPreview) -> dict[tuple[str, str], str]:
    """Answers by question. Raises Refused for one that the list does not ask."""
    wanted = list(args.answer)
    if args.day_first is not None:
        wanted.append((DATE_ORDER, "", DAY_FIRST if args.day_first else MONTH_FIRST))
    found: dict[tuple[str, str], str] = {}
    for kind, column, value in wanted:
        asked = [q for q in preview.questions if q.kind == kind and column in ("", q.column)]
        for question in asked:
            values = [choice.value for choice in question.choices]
            if value not in values:
                cause = f"“{value}” is no answer to: {question.text}"
                raise Refused([Problem("answer-unknown", cause, f"Answer with one of: {', '.join(values)}.")])
            found[kind, question.column] = value
        if not asked and (kind, column, value) in args.answer:
            open_ = ", ".join(f"{q.column}:{q.kind}" if q.column else q.kind for q in preview.questions) or "nothing"
            cause = f"The list does not ask for “{f'{column}:' if column else ''}{kind}”."
            raise Refused([Problem("answer-unknown", cause, f"It asks for: {open_}.")])
    return found


def watch(desk: Desk, args: argparse.Namespace, show: Show) -> Told:
    """Folders that are watched."""
    if args.action == "add":
        desk.watch_folder(args.folder, ListMode(args.mode), Gone(args.gone), args.days_ahead, args.with_present)
    elif args.action == "remove":
        desk.unwatch_folder(args.folder)
    elif args.action == "ignore":
        _ignore(desk, args.name)
    elif args.action == "run":
        return _run(desk, args, show)
    folders, arrived = desk.watched_folders(), desk.arrivals()
    waiting = any(one.state is ArrivalState.WAITING for one in arrived)
    return documents.of_watch(folders, arrived), list_words.of_watch(folders, arrived), waiting


def _ignore(desk: Desk, name: str) -> None:
    waiting = [one for one in desk.arrivals() if one.state in (ArrivalState.WAITING, ArrivalState.THERE)]
    wanted = [one for one in waiting if list_words.name_of(one) == name or one.path == name]
    if not wanted:
        names = ", ".join(list_words.name_of(one) for one in waiting) or "none"
        raise Refused([Problem("arrival-unknown", f"No list “{name}” waits.", f"Waiting are: {names}.")])
    for one in wanted:
        desk.ignore_arrival(one.digest)


def _run(desk: Desk, args: argparse.Namespace, show: Show) -> Told:
    """Watch until Ctrl+C, telling each list as it arrives; with `--once` until all that is there has settled."""
    watched = desk.watched_folders()
    if not watched:
        raise Refused([Problem("no-folder", "No folder is watched.", "Name one with: dispatcher watch add FOLDER")])
    looking, arrived = desk.watch(), []
    patience = time.monotonic() + 2 * SETTLE_S
    try:
        while True:
            found = [one.note for one in looking.look()]
            arrived += found
            if not args.json:
                say(list_words.of_arrivals(found), sys.stdout)
            if args.once and (not looking.is_waiting or time.monotonic() > patience):
                break
            show(0.0, "Watching")
            time.sleep(SETTLE_S / 4 if args.once else EVERY_S)
    except KeyboardInterrupt:
        pass
    waiting = any(one.state is ArrivalState.WAITING for one in arrived)
    lost = [str(folder) for folder in looking.lost]
    return documents.of_watch(watched, arrived, lost), list_words.of_lost(lost), waiting or bool(lost)
