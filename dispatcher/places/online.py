"""Asking the online service that the office chose: politely, with patience that ends, and never believed blindly."""

from __future__ import annotations

import datetime as dt
import logging
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from typing import TYPE_CHECKING

from dispatcher.model.place import Candidate
from dispatcher.model.problem import Problem, Stopped
from dispatcher.model.values import dataclass
from dispatcher.places.address_row import AddressRow
from dispatcher.places.answer_cache import AnswerCache
from dispatcher.places.services import Choice, Service
from dispatcher.places.spelling import address_key

if TYPE_CHECKING:
    from dispatcher.places.service_clients import Asking

TRIES = 3
MOST_WAIT_S = 60.0
"""A service that wants to be left alone for longer is not waited for."""
FAILURES = 3
"""After so many addresses in a row without an answer the service is asked no more."""
_FIRST_WAIT_S = 1.0
_LOOK_S = 0.05

type Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """Candidates for each address that was answered, judged by the program's own rules; `problem` says why the rest was
    not."""

    found: Mapping[str, tuple[Candidate, ...]]
    problem: Problem | None = None


class _GivenUp(Exception):
    """One address without an answer; with `for_all`, no other needs to be tried."""

    def __init__(self, problem: Problem, for_all: bool) -> None:
        super().__init__(problem.code)
        self.problem, self.for_all = problem, for_all


class OnlineGeocoder:
    """One service, asked for many addresses one after the other; close the cache yourself."""

    def __init__(
        self,
        service: Service,
        choice: Choice,
        ask: Asking,
        cache: AnswerCache,
        clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
        first_wait_s: float = _FIRST_WAIT_S,
    ) -> None:
        self._service, self._choice, self._ask, self._cache, self._clock = service, choice, ask, cache, clock
        self._first_wait_s = first_wait_s
        self._last = -1e9
        logging.getLogger("geopy").setLevel(logging.CRITICAL)  # it logs what services answer, keys of ours perhaps too

    def ask(
        self,
        addresses: Sequence[str],
        on_progress: Progress = lambda _share, _words: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Asked:
        """Ask for each address. What was answered is kept at once, so that nothing is asked twice after Stopped."""
        found: dict[str, tuple[Candidate, ...]] = {}
        failures, problem = 0, None
        for i, address in enumerate(addresses):
            on_progress(i / len(addresses), f"Asking {self._service.title}")
            if cancelled():
                raise Stopped
            try:
                rows = self._answer(address, 1 if failures else TRIES, cancelled)
            except _GivenUp as end:
                problem, failures = end.problem, failures + 1
                if end.for_all or failures >= FAILURES:
                    break
                continue
            failures = 0
            found[address] = judged(rows, address, self._service.title)
        return Asked(found, problem)

    def _answer(self, address: str, tries: int, cancelled: Callable[[], bool]) -> list[AddressRow]:
        key, now, title = address_key(address), self._clock(), self._service.title
        known = self._cache.get(self._service, self._choice.url, key, now)
        if known is not None:
            return known
        if self._service.per_day and self._cache.asked_on(self._service, now) >= self._service.per_day:
            cause = f"{title} was asked {self._service.per_day} times today, which is what its plan allows."
            raise _GivenUp(_problem(cause), True)
        rows = self._asked(address, tries, cancelled)
        self._cache.put(self._service, self._choice.url, key, rows, self._clock())
        return rows

    def _asked(self, address: str, tries: int, cancelled: Callable[[], bool]) -> list[AddressRow]:
        from geopy import exc

        wait_s, title = self._first_wait_s, self._service.title
        for left in reversed(range(tries)):
            self._pause(1 / self._service.per_second - (time.monotonic() - self._last), cancelled)
            self._last = time.monotonic()
            try:
                return _away(lambda: self._ask(address), cancelled)
            except exc.GeocoderRateLimited as error:
                told_s = error.retry_after if error.retry_after is not None else wait_s
                if told_s > MOST_WAIT_S or not left:
                    raise _GivenUp(_problem(f"{title} wants no more requests for now."), True) from error
                self._pause(told_s, cancelled)
            except (exc.GeocoderTimedOut, exc.GeocoderUnavailable) as error:
                if not left:
                    raise _GivenUp(_problem(_cause(title, error)), False) from error
                self._pause(wait_s, cancelled)
            except (exc.GeocoderAuthenticationFailure, exc.GeocoderInsufficientPrivileges) as error:
                raise _GivenUp(_problem(f"{title} does not accept the key."), True) from error
            except exc.GeocoderQuotaExceeded as error:
                raise _GivenUp(_problem(f"{title} says that your quota is used up."), True) from error
            except exc.GeocoderQueryError:
                return []  # it cannot make sense of this address
            except exc.GeopyError as error:
                raise _GivenUp(_problem(_cause(title, error)), False) from error
            wait_s *= 2
        raise AssertionError("the last try answers or gives up")

    def _pause(self, seconds: float, cancelled: Callable[[], bool]) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if cancelled():
                raise Stopped
            time.sleep(min(left, _LOOK_S))


def _away[T](work: Callable[[], T], cancelled: Callable[[], bool]) -> T:
    """Do this on a thread of its own, so that it can be left behind: a connection cannot be hurried."""
    pool = ThreadPoolExecutor(1, "geocoding")
    doing = pool.submit(work)
    pool.shutdown(wait=False)
    while not wait([doing], _LOOK_S).done:
        if cancelled():
            raise Stopped
    return doing.result()


def judged(rows: Sequence[AddressRow], address: str, source: str) -> tuple[Candidate, ...]:
    """What a service answered as candidates of our own: its answers are searched as if they were an address index, so
    that a wrong street, number or town costs what it always costs."""
    from dispatcher.places.rows import write_rows
    from dispatcher.places.search import AddressIndex

    if not rows:
        return ()
    db = sqlite3.connect(":memory:", check_same_thread=False)
    write_rows(db, rows)
    with closing(AddressIndex.over(db, source)) as index:
        return tuple(index.search(address))


def _cause(title: str, error: Exception) -> str:
    """Why there is no answer; never in the service's own words, which may repeat the key."""
    from geopy import exc

    if isinstance(error, exc.GeocoderTimedOut):
        return f"{title} did not answer in time."
    if isinstance(error, exc.GeocoderUnavailable):
        return f"{title} cannot be reached."
    if isinstance(error, exc.GeocoderParseError):
        return f"{title} answered something that is not its documented form."
    return f"{title} answered with an error."


def _problem(cause: str) -> Problem:
    remedy = "The region's own addresses were used instead; try again later or look at the settings of the service."
    return Problem("geocoding-service", cause, remedy)
