"""`services roads`: show or choose the service that travel times come from."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from dispatcher.cli import documents, list_words
from dispatcher.desk.desk import Desk
from dispatcher.desk.road_services import OWN_ROADS, RoadChoice, RoadServiceState, services


def road_service(desk: Desk, args: argparse.Namespace) -> tuple[dict[str, Any], list[str], bool]:
    """The answer as a document, in lines, and whether something is wrong."""
    problem = None
    if args.service is not None:
        key = sys.stdin.readline().strip() if args.key_stdin else None
        choice = OWN_ROADS if args.service == "none" else RoadChoice(args.service, args.url, args.per_minute)
        if args.trial and choice.name:
            problem = desk.try_road_service(choice, key)
        desk.choose_road_service(choice, key)
    state = desk.road_service()
    problems = [p for p in (problem, state.problem) if p is not None]
    document = {
        "service": state.choice.name or None,
        "url": state.choice.address,
        "per_minute": state.choice.per_minute,
        "has_key": state.has_key,
        "services": {name: {"title": service.title} for name, service in services().items()},
        "problems": documents.of_problems(problems),
    }
    return document, [*_lines(state), *list_words.of_problems(problems)], bool(problems)


def _lines(state: RoadServiceState) -> Iterator[str]:
    service = state.choice.service
    if service is None:
        yield "Travel times come from the region's own roads; no online service is used."
    else:
        key = "its key is kept" if state.has_key else "no key is kept"
        where = state.choice.address or service.address
        yield f"Travel times come from {service.title} ({where}), and from your own roads while it is down; {key}."
    for name, each in services().items():
        yield f"  {name:17} {each.title}"
