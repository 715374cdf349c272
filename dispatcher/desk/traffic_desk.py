"""Traffic, closures and tolls: what holds on the roads beside the map."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dispatcher.desk import road_rules
from dispatcher.desk.frame import Frame
from dispatcher.desk.regions import Cancelled, silent
from dispatcher.desk.results import Show
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.road_rules import Closure, RoadRules, Traffic
from dispatcher.store.codec import to_json
from dispatcher.store.session import Writer
from dispatcher.store.terms import plain

if TYPE_CHECKING:
    from dispatcher.desk.road_results import ClosuresTaken
    from dispatcher.roads.closure_files import ClosuresRead


class TrafficDesk(Frame):
    """Edits traffic profile, closures and the price of tolls; each change is one step of the history."""

    def road_rules(self, date: dt.date | None = None) -> RoadRules:
        """Everything that holds for the roads of a date."""
        day = date or self.default_date()
        return self._file.read(lambda reader: road_rules.road_rules_on(reader, day))

    def traffic(self) -> Traffic | None:
        """The profile in use; None: roads are free at all hours."""
        return self.road_rules().traffic

    def traffic_examples(self) -> tuple[Traffic, ...]:
        """Profiles to begin with, each with its source."""
        from dispatcher.desk.traffic_examples import EXAMPLES

        return EXAMPLES

    def put_traffic(
        self, wanted: Traffic | None, on_progress: Show = silent, cancelled: Cancelled | None = None
    ) -> None:
        """Use this profile, or (None) free roads. It is put into the roads first, where that was not done yet: Stopped
        when `cancelled` says yes then, with nothing changed. Raises Refused with everything that is wrong with it."""

        def change(writer: Writer) -> tuple[Any, str]:
            if wanted is None:
                return None, "Roads are free at all hours."
            zones = road_rules.road_rules_on(writer, dt.date.min).zones
            road_rules.refuse(road_rules.wrong_traffic(wanted, zones))
            return wanted, f"Uses the traffic profile “{wanted.name}”." if wanted.name else "Changed the traffic."

        if wanted is not None:
            self._put_into_roads(wanted, on_progress, cancelled)
        road_rules.keep(self._file, "put_traffic", road_rules.TRAFFIC, change)

    def _put_into_roads(self, wanted: Traffic, on_progress: Show, cancelled: Cancelled | None) -> None:
        from dispatcher.desk.day_travel import put_into_roads

        zones = self.road_rules().zones
        road_rules.refuse(road_rules.wrong_traffic(wanted, zones))
        put_into_roads(self._opened.router(), wanted, zones, on_progress, cancelled)

    def load_traffic(self, path: Path, on_progress: Show = silent, cancelled: Cancelled | None = None) -> Traffic:
        """Use the profile in a file that `save_traffic` wrote, as `put_traffic` does."""
        from dispatcher.roads.shapes import read_document

        wanted = road_rules.traffic_from(read_document(path))
        self.put_traffic(wanted, on_progress, cancelled)
        return wanted

    def save_traffic(self, path: Path) -> None:
        """Write the profile in use to a file. Refused when there is none, MachineFault when it cannot be written."""
        from dispatcher.desk.text_files import write_text

        used = self.traffic()
        if used is None:
            remedy = "Choose an example or type one in first."
            raise Refused([Problem("traffic-missing", "There is no traffic profile.", remedy)])
        write_text(path, to_json(plain(used)))

    def closures(self) -> tuple[Closure, ...]:
        """Closed roads, areas to avoid and zones with permits, whether they hold today or not."""
        return self.road_rules().closures

    def put_closure(self, wanted: Closure, old_name: str | None = None) -> None:
        """Keep a closure, in place of the one called `old_name` when that is given. Refused when it is wrong, when
        another one has its name, or when there is no `old_name`."""
        self._put_closures([wanted], old_name, f"Closure “{wanted.name}”.", replace_all=False)

    def remove_closures(self, *names: str) -> None:
        """Let closures go, in one step. Refused for names that are not there."""

        def change(writer: Writer) -> tuple[Any, str]:
            there = road_rules.road_rules_on(writer, dt.date.min).closures
            refuse_unknown(names, [c.name for c in there], "closure")
            return tuple(c for c in there if c.name not in names), f"Not closed any more: {', '.join(names)}."

        road_rules.keep(self._file, "remove_closures", road_rules.CLOSURES, change, {"names": list(names)})

    def read_closures(self, path: Path) -> ClosuresRead:
        """What a GeoJSON file or WZDx feed closes; nothing is kept. Refused when nothing can be read."""
        from dispatcher.roads.closure_files import read_closures

        return read_closures(path, self.zone())

    def add_closures(self, path: Path) -> ClosuresTaken:
        """Keep every closure of a file, in one step; those of the same name are replaced."""
        from dispatcher.desk.road_results import ClosuresTaken

        found = self.read_closures(path)
        if found.closures:
            self._put_closures(found.closures, None, f"Took {len(found.closures)} closures of {path.name}.", True)
        return ClosuresTaken(tuple(c.name for c in found.closures), found.problems, found.open_ones)

    def save_closures(self, path: Path) -> None:
        """Write all closures to a GeoJSON file."""
        from dispatcher.desk.text_files import write_text
        from dispatcher.roads.closure_files import closures_text

        write_text(path, closures_text(self.closures()))

    def toll_cents(self) -> int:
        """The price of a way that uses a toll road, for vehicles that pay tolls."""
        return self.road_rules().toll_cents

    def put_toll_cents(self, cents: int) -> None:
        """Set the price of a way that uses a toll road; 0 counts no tolls."""
        if not 0 <= cents <= road_rules.MOST_CENTS:
            cause = "The price of tolls is below zero or too high."
            raise Refused([Problem("number-out-of-range", cause, "Write zero or more.")])
        words = f"A way on toll roads costs {cents / 100:.2f}." if cents else "Tolls are not counted."
        road_rules.keep(self._file, "put_toll_cents", road_rules.TOLL, lambda _writer: (cents or None, words))

    def _put_closures(self, wanted: Sequence[Closure], old_name: str | None, words: str, replace_all: bool) -> None:
        def change(writer: Writer) -> tuple[Any, str]:
            there = list(road_rules.road_rules_on(writer, dt.date.min).closures)
            problems = [problem for one in wanted for problem in road_rules.wrong_closure(one)]
            if problems:
                raise Refused(problems)
            return put_named(there, wanted, old_name, replace_all, "closure"), words

        args = {"names": [one.name for one in wanted]}
        road_rules.keep(self._file, "put_closures", road_rules.CLOSURES, change, args)


def put_named[T](there: Sequence[T], wanted: Sequence[T], old_name: str | None, replace_all: bool, what: str) -> Any:
    """The things with the wanted ones in place of `old_name`, or of those of their names when all are replaced."""
    names = [_name(one) for one in there]
    if old_name is not None:
        refuse_unknown([old_name], names, what)
    held = {name.casefold() for name in names if name != old_name}
    taken = [_name(one) for one in wanted if _name(one).casefold() in held]
    if taken and not replace_all:
        causes = (f"“{name}” is there already." for name in taken)
        raise Refused([Problem("name-taken", cause, "Give it another name.") for cause in causes])
    fresh = {_name(one).casefold(): one for one in wanted}
    now: list[T] = []
    for one in there:
        if _name(one) == old_name:
            now += wanted
        elif _name(one).casefold() not in fresh:
            now.append(one)
    return tuple(now if old_name is not None else [*now, *wanted])


def refuse_unknown(names: Sequence[str], there: Sequence[str], what: str) -> None:
    """Raise Refused for each name that is not there."""
    unknown = [name for name in names if name not in there]
    if unknown:
        known = ", ".join(there[:10]) or "none"
        raise Refused([Problem(f"{what}-unknown", f"There is no “{n}”.", f"There are: {known}.") for n in unknown])


def _name(one: Any) -> str:
    return str(one.name)
