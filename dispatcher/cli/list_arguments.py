"""The words for order lists: importing one, and folders in which they arrive."""

from __future__ import annotations

import argparse
from pathlib import Path

from dispatcher.desk.choices import Gone, ListMode

MODES = tuple(mode.value for mode in ListMode)
GONE = tuple(gone.value for gone in Gone)
MOST_DAYS_AHEAD = 31
DELIMITER_WORDS = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}


def add_import(command: argparse.ArgumentParser) -> None:
    """What `import` takes, but for the date."""
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--sheet", metavar="S", help="the sheet to read (default: the one that looks like orders)")
    command.add_argument("--header-row", type=int, metavar="N", help="the row that names the columns; 0 for none")
    command.add_argument(
        "--map",
        type=a_meaning,
        action="append",
        metavar="HEADER=FIELD",
        help="what a column means; nothing after = keeps it as it is; remembered for lists with this header",
    )
    order = command.add_mutually_exclusive_group()
    order.add_argument(
        "--day-first", dest="day_first", action="store_true", default=None, help="05/11 is the 5th of November"
    )
    order.add_argument(
        "--month-first", dest="day_first", action="store_false", default=None, help="05/11 is the 11th of May"
    )
    command.add_argument(
        "--with-finished", action="store_true", help="take orders too that a shop's export calls delivered or cancelled"
    )
    _reading(command)
    _resend(command)
    command.add_argument(
        "--also-protected",
        action="append",
        default=[],
        metavar="ORDER",
        help="cancel or delete this order too although it is locked to a driver or a route (may be repeated)",
    )
    command.add_argument(
        "--bad-rows",
        type=Path,
        metavar="FILE",
        help="write the skipped rows with the reasons (.xlsx, or .csv for a text list)",
    )


def _reading(command: argparse.ArgumentParser) -> None:
    """How a list is read that does not say it by itself."""
    command.add_argument(
        "--encoding", type=an_encoding, metavar="E", help="how the bytes of a text file are read, e.g. cp1252"
    )
    command.add_argument(
        "--delimiter",
        type=a_delimiter,
        metavar="D",
        help="the character between the columns of a text file, or the word tab (default: seen from the file)",
    )
    command.add_argument(
        "--answer",
        type=an_answer,
        action="append",
        default=[],
        metavar="[COLUMN:]KIND=VALUE",
        help="answer a question that the list leaves open (may be repeated); without COLUMN for all columns",
    )
    command.add_argument(
        "--as-typed",
        type=a_rule,
        action="append",
        default=[],
        metavar="RULE:COLUMN",
        help="switch off a rule that changes values of a column (may be repeated)",
    )
    command.add_argument(
        "--password-stdin", action="store_true", help="read the password of the workbook from standard input"
    )


def add_watch(command: argparse.ArgumentParser, answers: argparse.ArgumentParser) -> None:
    """What `watch` takes."""
    actions = command.add_subparsers(dest="action", metavar="add|remove|list|run|ignore", required=True)
    add = actions.add_parser("add", help="import lists that arrive in this folder", parents=[answers])
    add.add_argument("folder", type=Path, metavar="FOLDER")
    _resend(add)
    add.add_argument(
        "--days-ahead",
        type=int,
        choices=range(MOST_DAYS_AHEAD + 1),
        default=0,
        metavar="N",
        help="lists that name no day are for N days after they arrive (default 0: the same day)",
    )
    add.add_argument("--with-present", action="store_true", help="take the lists that lie there already as well")
    remove = actions.add_parser("remove", help="watch this folder no more", parents=[answers])
    remove.add_argument("folder", type=Path, metavar="FOLDER")
    actions.add_parser("list", help="the watched folders and the lists that arrived", parents=[answers])
    run = actions.add_parser("run", help="watch until it is stopped (Ctrl+C)", parents=[answers])
    run.add_argument("--once", action="store_true", help="look once, take what has arrived, and end")
    ignore = actions.add_parser("ignore", help="let a list that arrived wait no more", parents=[answers])
    ignore.add_argument("name", metavar="LIST", help="its file name")


def _resend(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--mode",
        choices=MODES,
        default=MODES[0],
        metavar="M",
        help="merge: add and update (default); replace: the list is the whole of its dates",
    )
    command.add_argument(
        "--gone",
        choices=GONE,
        default=GONE[0],
        metavar="G",
        help="what becomes of orders that the list does not have any more: keep (default), cancel, delete",
    )


def a_meaning(text: str) -> tuple[str, str]:
    """A column and its field with = between; the last one, as headers may hold it."""
    header, is_said, field = text.rpartition("=")
    if not is_said or not header.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not HEADER=FIELD like Wohin=address")
    return header.strip(), field.strip()


def an_encoding(text: str) -> str:
    """The name of an encoding of text that this machine knows."""
    try:
        b"  ".decode(text, "replace")
    except (LookupError, ValueError) as fault:
        said = f"“{text}” is no encoding of text like utf-8, cp1252, cp850 or mac_roman"
        raise argparse.ArgumentTypeError(said) from fault
    return text


def a_delimiter(text: str) -> str:
    """One character that can stand between columns."""
    mark = DELIMITER_WORDS.get(text.strip().lower(), text)
    if len(mark) != 1 or mark in '"\r\n\0' or mark.isalnum():
        raise argparse.ArgumentTypeError(f"“{text}” is not one character like ; or the word tab")
    return mark


def an_answer(text: str) -> tuple[str, str, str]:
    """Kind, column ("" for all) and value of an answer."""
    said, is_said, value = text.rpartition("=")
    column, _, kind = said.rpartition(":")
    if not is_said or not kind.strip() or not value.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not [COLUMN:]KIND=VALUE like Delivery:date-order=day-first")
    return kind.strip(), column.strip(), value.strip()


def a_rule(text: str) -> tuple[str, str]:
    """A rule and the column where it is switched off."""
    rule, is_said, column = text.partition(":")
    if not is_said or not rule.strip() or not column.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not RULE:COLUMN like text-to-number:Weight")
    return rule.strip(), column.strip()
