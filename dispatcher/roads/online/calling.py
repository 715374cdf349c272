"""One request to a service: bounded in time and size, polite, tried again where that helps, and told in a sentence."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from dispatcher import __version__
from dispatcher.model.problem import MachineFault, Problem, Stopped
from dispatcher.model.values import dataclass
from dispatcher.roads.online.service import Ask, NoRoute, RoadService, WrongAnswer

if TYPE_CHECKING:
    import httpx

CONNECT_S, ANSWER_S = 5.0, 30.0
MOST_BYTES = 64_000_000
TRIES = 3
LONGEST_WAIT_S = 30.0
"""A service that asks to wait longer is given up for now."""
_POLL_S = 0.05
_BUSY = (429, 503)
_NO_KEY = (401, 403)
_NOT_JOINED = (154, 170, 171, 442, 2004, 2009, 2010, 6020)
"""Numbers by which Valhalla and openrouteservice say that places are off the roads, not joined by them, or farther
apart than they look."""

type Heard = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Account:
    """A service as the user set it up: `address` in place of the usual one, the key, and how many requests a minute
    the user's own plan or server allows (0: the usual)."""

    service: RoadService
    address: str = ""
    key: str = ""
    per_minute: int = 0


class Caller:
    """Sends requests to one service, never more than its limits allow. Calls may come from several threads."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._client: httpx.Client | None = None
        self._opening = threading.Lock()
        self._turns = threading.Lock()
        self._next = 0.0
        self._closed = False

    def ask(self, request: Ask, cancelled: Heard = lambda: False) -> Any:
        """The parsed answer. Raises NoRoute where the service says so, Stopped when `cancelled`, and MachineFault."""
        for attempt in range(TRIES):
            self._wait_for_turn(cancelled)
            last = attempt == TRIES - 1
            try:
                status, headers, body = self._sent(request, cancelled)
            except ConnectionError as why:
                if last:
                    cause = f"{self._title} cannot be reached ({why})."
                    raise self.fault("not-reached", cause, "Check the network.") from why
                self._pause(0.5 * 2**attempt, cancelled)
                continue
            if status in _BUSY and not last and (wait_s := _asked_to_wait(headers, attempt)) <= LONGEST_WAIT_S:
                self._pause(wait_s, cancelled)
                continue
            return self._judged(status, body)
        raise AssertionError("the last try answers or raises")

    def close(self) -> None:
        """Let go of connections. Asking after it raises ValueError."""
        with self._opening:
            self._closed = True
            if self._client is not None:
                self._client.close()
                self._client = None

    @property
    def _title(self) -> str:
        return self._account.service.title

    def fault(self, code: str, cause: str, remedy: str) -> MachineFault:
        """A fault of this service in a sentence, with what to do beside switching it off."""
        beside = f"{remedy} Or switch the service off to use your own roads."
        return MachineFault(Problem(f"road-service-{code}", cause, beside))

    def _judged(self, status: int, body: bytes) -> Any:
        """The answer of a status that says yes. Raises what the others mean."""
        if status in _NO_KEY:
            raise self.fault("key", f"{self._title} did not accept the key.", "Enter the key again in the settings.")
        if status in _BUSY:
            raise self.fault("busy", f"{self._title} takes no more requests for now.", "Try again later.")
        answer = _parsed(body)
        if status >= 400 and _says_no_route(answer):
            raise NoRoute
        if status >= 300 or answer is None:
            what = f"the status {status}" if status >= 300 else "something that is no JSON"
            raise self.fault("wrong", f"{self._title} answered with {what}.", "Check its address in the settings.")
        return answer

    def wrong(self, why: Exception) -> MachineFault:
        """The fault of an answer that is not what the service documents."""
        words = str(why) if isinstance(why, WrongAnswer) else "an answer that the program does not understand"
        return self.fault("wrong", f"{self._title} gave {words}.", "Check its address in the settings.")

    def _sent(self, request: Ask, cancelled: Heard) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body. Raises ConnectionError with words that hold neither address nor key."""
        import httpx

        service, key = self._account.service, self._account.key
        address = self._account.address.rstrip("/") or request.host or service.address
        params, headers = dict(request.params), dict(request.headers)
        if key and service.key_param:
            params[service.key_param] = key
        if key and service.key_header:
            headers[service.key_header] = key
        started = time.monotonic()
        try:
            with self._opened().stream(
                "GET" if request.body is None else "POST",
                address + request.path,
                params=params,
                headers=headers,
                json=request.body,
            ) as answer:
                body = bytearray()
                for part in answer.iter_bytes():
                    body += part
                    if cancelled():
                        raise Stopped
                    if len(body) > MOST_BYTES or time.monotonic() - started > ANSWER_S:
                        raise ConnectionError("its answer does not end")
                return answer.status_code, {k.lower(): v for k, v in answer.headers.items()}, bytes(body)
        except httpx.TimeoutException as fault:
            raise ConnectionError("it did not answer in time") from fault
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as fault:
            raise self.fault(
                "address", f"{self._title} has no valid address.", "Correct its address in the settings."
            ) from fault
        except httpx.HTTPError as fault:
            raise ConnectionError("the connection failed") from fault

    def _opened(self) -> httpx.Client:
        import httpx

        with self._opening:
            if self._closed:
                raise ValueError("the router is closed")
            if self._client is None:
                # It writes addresses with their keys into the log.
                logging.getLogger("httpx").setLevel(logging.WARNING)
                logging.getLogger("httpcore").setLevel(logging.WARNING)
                limits = httpx.Timeout(ANSWER_S, connect=CONNECT_S)
                agent = {"User-Agent": f"Dispatcher/{__version__}"}
                # A service that sends its visitors elsewhere would send the key along.
                self._client = httpx.Client(timeout=limits, headers=agent, follow_redirects=False)
            return self._client

    def _wait_for_turn(self, cancelled: Heard) -> None:
        """So many requests a minute, evenly."""
        apart_s = 60.0 / (self._account.per_minute or self._account.service.limits.per_minute)
        with self._turns:
            turn = max(self._next, time.monotonic())
            self._next = turn + apart_s
        self._pause(turn - time.monotonic(), cancelled)

    @staticmethod
    def _pause(seconds: float, cancelled: Heard) -> None:
        until = time.monotonic() + seconds
        while True:
            if cancelled():
                raise Stopped
            left = until - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(left, _POLL_S))


def _asked_to_wait(headers: dict[str, str], attempt: int) -> float:
    """Seconds of Retry-After; a little more each time where the service does not say (a date is not understood)."""
    said = headers.get("retry-after", "").strip()
    return float(said) if said.isdigit() else 1.0 * 2**attempt


def _parsed(body: bytes) -> Any:
    """The JSON of an answer, None when it is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _says_no_route(answer: Any) -> bool:
    """True when a refusal says that the places are off the roads or not joined by them."""
    if not isinstance(answer, dict):
        return False
    if answer.get("code") in ("NoRoute", "NoSegment") or answer.get("error_code") in _NOT_JOINED:
        return True
    error = answer.get("error")
    if isinstance(error, dict) and error.get("code") in _NOT_JOINED:
        return True
    hints = answer.get("hints")
    details = (
        [str(hint.get("details", "")) for hint in hints if isinstance(hint, dict)] if isinstance(hints, list) else []
    )
    detailed = answer.get("detailedError")
    code = detailed.get("code", "") if isinstance(detailed, dict) else ""
    return code in ("NO_ROUTE_FOUND", "MAP_MATCHING_FAILURE") or any(
        name in text for text in details for name in ("ConnectionNotFound", "PointNotFound")
    )
