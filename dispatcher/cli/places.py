"""Places at the command line: the book of known places, address lists, checks, and the online service."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dispatcher.cli import documents, list_words
from dispatcher.desk.addresses import Address
from dispatcher.desk.desk import Desk
from dispatcher.desk.geocoding_services import Choice, ServiceState, services
from dispatcher.desk.known_places import KnownPlace
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Candidate, Location
from dispatcher.model.problem import Problem, Refused

type Told = tuple[dict[str, Any], Iterable[str], bool]
"""A document, lines, and whether they speak of problems."""


def answer(desk: Desk, args: argparse.Namespace) -> Told:
    """Do what `places` is asked for."""
    actions = {
        "check": _check,
        "right": _right,
        "search": _search,
        "known": _known,
        "forget": _forget,
        "handover": _handover,
        "import": _import,
        "export": _export,
        "lists": _lists,
        "add-list": _add_list,
        "delete-list": _delete_list,
    }
    return actions[args.action](desk, args)


def _check(desk: Desk, args: argparse.Namespace) -> Told:
    doubted = [each for each in desk.addresses(args.date) if each.problems]
    document = {
        "doubted": [
            {
                "address": each.address,
                "orders": list(each.order_ids),
                "problems": documents.of_problems(each.problems),
                "fixes": [_candidate(c) for c in each.fixes],
            }
            for each in doubted
        ]
    }
    return document, _check_lines(doubted), bool(doubted)


def _check_lines(doubted: Sequence[Address]) -> Iterator[str]:
    yield f"Places in doubt: {len(doubted)}." if doubted else "No place is in doubt."
    for each in doubted:
        yield f"  {', '.join((*each.order_ids, *each.depot_ids))}: “{each.address}”"
        for problem in each.problems:
            yield f"      [{problem.code}] {problem.cause} {problem.remedy}"
        yield from (f"      instead perhaps: {line}" for line in map(_line, each.fixes))


def _right(desk: Desk, args: argparse.Namespace) -> Told:
    wanted = args.address.casefold()
    found = [each for each in desk.addresses(args.date) if each.problems and each.address.casefold() == wanted]
    if not found:
        cause = f"No place of “{args.address}” is in doubt on that day."
        raise Refused([Problem("place-not-doubted", cause, "See “dispatcher places check”.")])
    for each in found:
        desk.place_is_right(each)
    return {"right": len(found)}, [f"Said that the place of “{args.address}” is right."], False


def _search(desk: Desk, args: argparse.Namespace) -> Told:
    found = desk.search_online(args.text) if args.online else desk.search_places(args.text)
    lines = [_line(candidate) for candidate in found] or [f"Nothing like “{args.text}” was found."]
    return {"candidates": [_candidate(c) for c in found]}, lines, not found


def _known(desk: Desk, args: argparse.Namespace) -> Told:
    wanted = args.find.casefold()
    book = [each for each in desk.known_places() if wanted in each.address.casefold()]
    problems = [each.problem for each in book if each.problem is not None]
    document = {"known": [_book_entry(each) for each in book], "problems": documents.of_problems(problems)}
    return document, [*map(_book_line, book), *list_words.of_problems(problems)] or ["No place is known yet."], False


def _book_entry(each: KnownPlace) -> dict[str, Any]:
    return {
        "address": each.address,
        "lat": each.location.lat if each.location else None,
        "lon": each.location.lon if each.location else None,
        "kind": "pin" if each.is_pin else "handover",
        "handovers": each.handovers,
        "apart_m": each.apart_m,
        "last": each.last.isoformat(),
        "note": each.note,
    }


def _book_line(each: KnownPlace) -> str:
    at = f"{each.location.lat:.5f},{each.location.lon:.5f}" if each.location else "no agreed place"
    how = "set by hand" if each.is_pin else "handed over there"
    return f"{each.address}  ({at}, {how}, {each.handovers} handovers)"


def _forget(desk: Desk, args: argparse.Namespace) -> Told:
    keys = desk.known_keys(args.address)
    count = desk.forget_known(keys)
    return {"forgotten": count}, [f"Known places forgotten: {count}."], False


def _handover(desk: Desk, args: argparse.Namespace) -> Told:
    kind = TaskKind.PICKUP if args.pickup else TaskKind.DELIVERY
    desk.record_handover(args.order, kind, Location(*args.at), args.accuracy)
    return {"order": args.order, "kind": str(kind)}, [f"The {kind} of order {args.order} was handed over there."], False


def _import(desk: Desk, args: argparse.Namespace) -> Told:
    done = desk.take_book(args.file)
    document = {"new": done.new, "moved": done.moved, "unchanged": done.unchanged}
    lines = [f"{done.new} new known places, {done.moved} moved, {done.unchanged} unchanged."]
    problems = documents.of_problems(done.problems)
    return document | {"problems": problems}, [*lines, *list_words.of_problems(done.problems)], bool(done.problems)


def _export(desk: Desk, args: argparse.Namespace) -> Told:
    count = desk.export_book(args.file)
    return {"file": str(args.file), "rows": count}, [f"Wrote {count} known places to {args.file}."], False


def _lists(desk: Desk, args: argparse.Namespace) -> Told:
    found = desk.address_lists()
    document = {"lists": [{"name": e.name, "addresses": e.addresses, "source": e.source, "at": e.at} for e in found]}
    lines = [f"{e.name}: {e.addresses:,} addresses, from {e.source}, {e.at[:10]}" for e in found]
    return document, lines or ["There is no address list yet."], False


def _add_list(desk: Desk, args: argparse.Namespace) -> Told:
    kept, problems = desk.take_address_list(args.file, args.name)
    document = {"name": kept.name, "addresses": kept.addresses, "problems": documents.of_problems(problems)}
    lines = [f"The address list {kept.name} has {kept.addresses:,} addresses."]
    return document, [*lines, *list_words.of_problems(problems)], bool(problems)


def _delete_list(desk: Desk, args: argparse.Namespace) -> Told:
    desk.delete_address_list(args.name)
    return {"deleted": args.name}, [f"The address list {args.name} is forgotten."], False


def address_service(desk: Desk, args: argparse.Namespace) -> Told:
    """Show or choose the online service for addresses."""
    problem = None
    if args.service is not None:
        key = sys.stdin.readline().strip() if args.key_stdin else None
        choice = Choice() if args.service == "none" else Choice(args.service, args.url, args.first)
        if args.trial and choice.is_on:
            problem = desk.try_geocoding(choice, key)
        desk.choose_geocoding(choice, key)
    state = desk.geocoding()
    problems = [p for p in (problem, state.problem) if p is not None]
    document = {
        "service": state.choice.code or None,
        "url": state.choice.url,
        "first": state.choice.first,
        "has_key": state.has_key,
        "services": {
            s.code: {"title": s.title, "needs_key": s.needs_key, "terms": s.terms} for s in services().values()
        },
        "problems": documents.of_problems(problems),
    }
    return document, [*_service_lines(state), *list_words.of_problems(problems)], bool(problems)


def _service_lines(state: ServiceState[Choice]) -> Iterator[str]:
    service = services().get(state.choice.code)
    if service is None:
        yield "Addresses are looked up offline; no online service is used."
    else:
        when = "for every address" if state.choice.first else "for addresses that the region is not sure of"
        key = "its key is kept" if state.has_key else "no key is kept" if service.needs_key else "no key"
        yield f"{service.title} ({state.choice.url}) is asked {when}; {key}."
    for each in services().values():
        yield f"  {each.code:17} {each.terms}"


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "label": candidate.label,
        "lat": candidate.location.lat,
        "lon": candidate.location.lon,
        "confidence": round(candidate.confidence, 3),
        "precision": str(candidate.precision),
        "source": candidate.source,
    }


def _line(c: Candidate) -> str:
    source = f", {c.source}" if c.source else ""
    return f"{c.confidence:4.0%}  {c.label}  ({c.location.lat:.5f},{c.location.lon:.5f}, {c.precision}{source})"
