"""The words for places: the book of known places, address lists, checks, and the online service for addresses."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

type Read = Callable[[str], object]


def add_places(
    command: argparse.ArgumentParser, answers: argparse.ArgumentParser, date: Read, coordinate: Read
) -> None:
    """What `places` takes; `answers` is what every action takes."""
    names = "check|right|search|known|forget|handover|import|export|lists|add-list|delete-list"
    actions = command.add_subparsers(dest="action", metavar=names, required=True)

    def action(name: str, text: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=text, description=text, parents=[answers])

    check = action("check", "places of a day that are probably wrong, with what may be meant")
    check.add_argument("--date", type=date, metavar="D", help="the day")
    right = action("right", "say that the place of an address is right, whatever speaks against it")
    right.add_argument("address", metavar="ADDRESS")
    right.add_argument("--date", type=date, metavar="D", help="the day")
    search = action("search", "what a text means: the office's lists, the region, and with --online the service in use")
    search.add_argument("text", metavar="TEXT")
    search.add_argument("--online", action="store_true", help="ask the online service too")
    known = action("known", "the book of known places: set by hand, and where goods were handed over")
    known.add_argument("--find", metavar="TEXT", default="", help="only addresses that hold this text")
    forget = action("forget", "forget what is known of addresses")
    forget.add_argument("address", metavar="ADDRESS", nargs="+")
    handover = action("handover", "say where an order's goods were really handed over")
    handover.add_argument("order", metavar="ORDER")
    handover.add_argument("--at", type=coordinate, required=True, metavar="LAT,LON", help="the place")
    handover.add_argument(
        "--accuracy", type=float, default=10.0, metavar="M", help="metres it is exact to (default 10)"
    )
    handover.add_argument("--pickup", action="store_true", help="the pickup, not the delivery")
    take = action("import", "take a list of addresses with coordinates into the book")
    take.add_argument("file", type=Path, metavar="FILE")
    give = action("export", "write the book as CSV")
    give.add_argument("file", type=Path, metavar="FILE.csv")
    action("lists", "the office's own address lists, searched before the region")
    add_list = action("add-list", "take a list of addresses with coordinates, or replace the one of that name")
    add_list.add_argument("file", type=Path, metavar="FILE")
    add_list.add_argument("--name", metavar="N", default="", help="its name (default: the file's)")
    delete = action("delete-list", "forget an address list")
    delete.add_argument("name", metavar="N")


def add_address_service(parser: argparse.ArgumentParser) -> None:
    """What `services addresses` takes."""
    parser.add_argument("service", nargs="?", metavar="SERVICE", help="the service to use; none to use none")
    parser.add_argument("--url", default="", metavar="URL", help="the address of your own server")
    parser.add_argument("--first", action="store_true", help="ask it for every address, not only for unsure ones")
    parser.add_argument(
        "--key-stdin", action="store_true", help="read its key from standard input into the system's keyring"
    )
    parser.add_argument("--try", dest="trial", action="store_true", help="ask it for a well-known address first")


def add_road_service(parser: argparse.ArgumentParser) -> None:
    """What `services roads` takes."""
    parser.add_argument("service", nargs="?", metavar="SERVICE", help="the service to use; none for your own roads")
    parser.add_argument("--url", default="", metavar="URL", help="the address of your own server")
    parser.add_argument(
        "--per-minute", type=int, default=0, metavar="N", help="requests a minute that your plan allows"
    )
    parser.add_argument(
        "--key-stdin", action="store_true", help="read its key from standard input into the system's keyring"
    )
    parser.add_argument("--try", dest="trial", action="store_true", help="ask it for one way first")
