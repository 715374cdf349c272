"""Folders that are watched for lists, and the lists that arrived in them. Neither is part of the day's history."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection
from enum import StrEnum
from typing import Any

from dispatcher.model.problem import Problem, Where
from dispatcher.model.values import dataclass
from dispatcher.store import codec
from dispatcher.store.session import Reader, Writer


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder whose lists are imported. `mode` and `gone` say how, as the desk names it; lists that name no day are
    for `days_ahead` days after their arrival."""

    folder: str
    mode: str
    gone: str
    days_ahead: int = 0


class ArrivalState(StrEnum):
    """What became of a list. THERE: it lay in the folder before that was watched."""

    THERE = "there"
    WAITING = "waiting"
    IMPORTED = "imported"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A list that arrived, known by the digest of its content; `at` whole seconds in UTC. `summary` is what importing
    it came to, `problems` what it waits for."""

    digest: str
    path: str
    at: dt.datetime
    state: ArrivalState
    summary: str = ""
    problems: tuple[Problem, ...] = ()


def put_watched(writer: Writer, watched: Watched) -> None:
    """Watch a folder, or watch it in another way."""
    terms = {"mode": watched.mode, "gone": watched.gone, "days_ahead": watched.days_ahead}
    writer.put("watched", [{"folder": watched.folder, "terms": codec.to_json(terms)}])


def delete_watched(writer: Writer, folder: str) -> None:
    """Watch a folder no more; one that is not watched is no error."""
    writer.delete("watched", [(folder,)])


def watched(reader: Reader) -> tuple[Watched, ...]:
    """The folders that are watched, by name."""
    rows = reader.rows("SELECT folder, terms FROM watched ORDER BY folder")
    return tuple(Watched(row["folder"], **json.loads(row["terms"])) for row in rows)


def put_arrivals(writer: Writer, arrivals: Collection[Arrival]) -> None:
    """Remember lists and what became of them."""
    writer.put("arrived", [_row(one) for one in arrivals])


def arrivals(reader: Reader) -> tuple[Arrival, ...]:
    """All lists that arrived, the newest first."""
    return tuple(_arrival(row) for row in reader.rows("SELECT * FROM arrived ORDER BY at DESC, path, digest"))


def arrival(reader: Reader, digest: str) -> Arrival | None:
    """What became of a list with this content; None when it never arrived."""
    rows = reader.rows("SELECT * FROM arrived WHERE digest = ?", [digest])
    return _arrival(rows[0]) if rows else None


def _row(one: Arrival) -> dict[str, str | int]:
    problems = [[p.code, p.cause, p.remedy, p.where.source, p.where.sheet, p.where.row, p.where.column]
                for p in one.problems]  # fmt: skip
    return {
        "digest": one.digest,
        "path": one.path,
        "at": int(one.at.timestamp()),
        "state": one.state.value,
        "told": codec.to_json({"summary": one.summary, "problems": problems}),
    }


def _arrival(row: dict[str, Any]) -> Arrival:
    told = json.loads(row["told"])
    return Arrival(
        row["digest"],
        row["path"],
        codec.moment_of(row["at"]),
        ArrivalState(row["state"]),
        told["summary"],
        tuple(Problem(code, cause, remedy, Where(*where)) for code, cause, remedy, *where in told["problems"]),
    )
