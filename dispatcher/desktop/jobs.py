"""Work off the window's thread: run it, hear of it, give it up. The window never waits for any of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from dispatcher.model.problem import Stopped

NEWS_S = 0.1
"""So often news of a job are heard at most: each of them paints the window anew."""


class Job:
    """One piece of work, as the thread that does it sees it."""

    def __init__(self, post: Callable[[Callable[[], None]], None], heard: Callable[[Any], None] | None) -> None:
        self._post = post
        self._heard = heard
        self._cancelled = threading.Event()
        self._abandoned = threading.Event()
        self._lock = threading.Lock()
        self._latest: list[Any] = []
        self._heard_at = 0.0

    def cancel(self) -> None:
        """Ask the work to end; it does so at its next word, or keeps its best when it asks `is_cancelled` itself."""
        self._cancelled.set()

    def abandon(self) -> None:
        """Nobody waits for it any more: the work is to end and leave everything as it was."""
        self._abandoned.set()
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """True when the work should end with what it has. Raises Stopped when nobody wants that either."""
        if self._abandoned.is_set():
            raise Stopped
        return self._cancelled.is_set()

    def tell(self, news: Any) -> None:
        """Send news to the window. Only the latest is delivered when it comes faster than the window listens."""
        with self._lock:
            waiting, self._latest = bool(self._latest), [news]
        if not waiting:
            self._post(self._listen)

    def progress(self, share: float, doing: str) -> None:
        """Tell how far the work is (0 to 1) and what it does. Raises Stopped when the work should end."""
        if self._cancelled.is_set():
            raise Stopped
        self.tell((share, doing))

    def deliver(self) -> None:
        """Hear the latest news, if there are any and anybody listens. On the window's thread."""
        with self._lock:
            latest, self._latest = self._latest, []
        self._heard_at = time.monotonic()
        if self._heard is not None and not self._abandoned.is_set():
            for news in latest:
                self._heard(news)

    def _listen(self) -> None:
        wait_s = self._heard_at + NEWS_S - time.monotonic()
        if wait_s > 0:
            QTimer.singleShot(round(1000 * wait_s), self.deliver)
        else:
            self.deliver()


class Jobs(QObject):
    """Runs jobs one after the other on one thread; what they come to is heard on the thread that made this object."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None, *, keeps_promises: bool = False) -> None:
        """With `keeps_promises` jobs that wait when this is closed still get their turn: what a user did is written,
        however soon the window was closed after it. Long work hears that it is abandoned and ends at once."""
        super().__init__(parent)
        self._keeps_promises = keeps_promises
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="desktop-jobs")
        self._open: set[Job] = set()
        self._closed = False
        self._posted.connect(self._run_here, Qt.ConnectionType.QueuedConnection)

    def start[T](
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        heard: Callable[[Any], None] | None = None,
    ) -> Job:
        """Run `work` when its turn comes, then `done` or `failed` here; `heard` gets what the job tells meanwhile."""
        job = Job(self._post, heard)
        self._open.add(job)

        def over(future: Future[T]) -> None:
            if not future.cancelled():
                self._post(lambda: self._finish(job, future, done, failed))

        self._pool.submit(work, job).add_done_callback(over)
        return job

    def abandon(self) -> None:
        """Ask every job to end as if it had not begun, and say no more. Does not wait."""
        self._closed = True
        for job in self._open:
            job.abandon()

    def close(self) -> None:
        """Abandon every job, wait for the thread, and say no more."""
        self.abandon()
        self._pool.shutdown(wait=True, cancel_futures=not self._keeps_promises)

    def _finish[T](
        self, job: Job, future: Future[T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        self._open.discard(job)
        job.deliver()
        error = future.exception()
        if error is not None:
            failed(error)
        else:
            done(future.result())

    def _post(self, call: Callable[[], None]) -> None:
        if not self._closed:
            self._posted.emit(call)

    @Slot(object)
    def _run_here(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()


def while_open[**P](window: QObject, answer: Callable[P, object]) -> Callable[P, None]:
    """`answer` as long as the window is there: a late answer must not reach one that was closed meanwhile."""

    def answered(*args: P.args, **kwargs: P.kwargs) -> None:
        if shiboken6.isValid(window):
            answer(*args, **kwargs)

    return answered
