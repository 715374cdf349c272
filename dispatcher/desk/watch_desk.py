"""Watched folders, and the lists that arrived in them."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from dispatcher.desk import arriving, watching
from dispatcher.desk.arriving import Arrived
from dispatcher.desk.choices import Gone, ListMode, Resend
from dispatcher.desk.list_desk import ListDesk
from dispatcher.desk.place_desk import PlaceDesk
from dispatcher.desk.region_build import silent
from dispatcher.desk.regions import Cancelled
from dispatcher.desk.results import Imported, Show
from dispatcher.desk.services import Services
from dispatcher.desk.watching import Watch, Watcher
from dispatcher.model.problem import Problem, Refused
from dispatcher.store import arrivals
from dispatcher.store.arrivals import Arrival, ArrivalState, Watched
from dispatcher.store.dayfile import DayFile

__all__ = ["Arrival", "ArrivalState", "Arrived", "WatchDesk", "Watched"]


class WatchDesk(ListDesk, PlaceDesk):
    """Takes lists that arrive in folders. Without a watched folder nothing is looked at."""

    def __init__(self, file: DayFile, services: Services) -> None:
        super().__init__(file, services)
        self._watcher: Watcher | None = None
        self._watching = threading.Lock()

    def watched_folders(self) -> tuple[Watched, ...]:
        """The folders that are watched."""
        return self._file.read(arrivals.watched)

    def watch_folder(
        self,
        folder: Path,
        mode: ListMode = ListMode.MERGE,
        gone: Gone = Gone.KEEP,
        days_ahead: int = 0,
        with_present: bool = False,
    ) -> Watched:
        """Watch a folder, or watch it in another way. Lists that lie there already are noted, and taken only when
        `with_present` says so. Raises Refused when there is no such folder or it cannot be looked at."""
        try:
            folder = folder.expanduser().resolve(strict=True)
            there = watching.lists_in(folder)
        except (OSError, RuntimeError) as error:
            cause = f"The folder {folder} cannot be looked at."
            remedy = "Choose a folder that is there and that you may open."
            raise Refused([Problem("folder-unreadable", cause, remedy)]) from error
        watched = Watched(str(folder), mode.value, gone.value, days_ahead)
        known = {one.folder for one in self.watched_folders()}
        if not with_present and watched.folder not in known:
            arriving.remember_there(self._file, there, self.zone())
        self._file.keep(lambda writer: arrivals.put_watched(writer, watched))
        return watched

    def unwatch_folder(self, folder: Path) -> None:
        """Watch a folder no more. Raises Refused when it is not watched."""
        names = {str(folder), str(folder.expanduser().absolute()), str(folder.expanduser().resolve())}
        wanted = next((one.folder for one in self.watched_folders() if one.folder in names), None)
        if wanted is None:
            known = ", ".join(one.folder for one in self.watched_folders()) or "none"
            cause = f"The folder {folder} is not watched."
            raise Refused([Problem("folder-not-watched", cause, f"Watched are: {known}.")])
        self._file.keep(lambda writer: arrivals.delete_watched(writer, wanted))

    def arrivals(self) -> tuple[Arrival, ...]:
        """Every list that arrived, the newest first."""
        return self._file.read(arrivals.arrivals)

    def ignore_arrival(self, digest: str) -> None:
        """Let a list wait no more. Raises Refused for one that never arrived."""
        self._settle(digest, ArrivalState.IGNORED, "")

    def arrival_taken(self, digest: str, summary: str) -> None:
        """Note that a waiting list was taken by hand. Raises Refused for one that never arrived."""
        self._settle(digest, ArrivalState.IMPORTED, summary)

    def watch(self, settle_s: float = watching.SETTLE_S, cancelled: Cancelled = lambda: False) -> Watch:
        """What looks at the watched folders when it is told to."""

        def folders() -> dict[Path, Callable[[Path], Arrived | None]]:
            return {Path(one.folder): partial(self._arrive, one, cancelled) for one in self.watched_folders()}

        return Watch(folders, settle_s)

    def start_watching(self, heard: Callable[[list[Arrived]], None]) -> None:
        """Look at the watched folders from now on, on a thread of its own that ends with the desk. `heard` is called on
        it; without a watched folder there is none."""
        with self._watching:
            self._stop()
            if self.watched_folders():
                over = threading.Event()
                self._watcher = Watcher(self.watch(cancelled=over.is_set), heard, over)
                self._watcher.start()

    def close(self) -> None:
        """End what watches, stop child processes and let go of the day file."""
        with self._watching:
            self._stop()
        super().close()

    def take_arrival(self, digest: str, on_progress: Show = silent, cancelled: Cancelled = lambda: False) -> Imported:
        """Take a list that waits as it is, rows with problems aside. Raises Refused when it cannot be taken."""
        found = self._arrival(digest)
        path = Path(found.path)
        watched = next((one for one in self.watched_folders() if one.folder == str(path.parent)), None)
        today = dt.datetime.now(self.zone()).date()
        day = arriving.day_of(path.name, today, watched.days_ahead if watched else 0)
        preview = self.preview_list(path, date=day, on_progress=on_progress, cancelled=cancelled)
        done = self.take_list(preview, arriving.resend_of(watched) if watched else Resend())
        self.arrival_taken(digest, f"Imported {done.source}: {len(done.new)} new, {len(done.changed)} changed orders.")
        return done

    def _arrive(self, watched: Watched, cancelled: Cancelled, path: Path) -> Arrived | None:
        arrived = arriving.arrive(
            self._file,
            path,
            watched,
            self.zone(),
            lambda copy, date: self.preview_list(copy, date=date, on_progress=silent, cancelled=cancelled),
        )
        if arrived is not None and arrived.imported is not None:
            for date in arrived.imported.dates:
                self.look_up(date)
        return arrived

    def _stop(self) -> None:
        if self._watcher is not None:
            self._watcher.close()
            self._watcher = None

    def _arrival(self, digest: str) -> Arrival:
        found = self._file.read(lambda reader: arrivals.arrival(reader, digest))
        if found is None:
            cause = "No list with this content arrived."
            raise Refused([Problem("arrival-unknown", cause, "Look at the list of arrived lists again.")])
        return found

    def _settle(self, digest: str, state: ArrivalState, summary: str) -> None:
        settled = replace(self._arrival(digest), state=state, summary=summary, problems=())
        self._file.keep(lambda writer: arrivals.put_arrivals(writer, [settled]))
