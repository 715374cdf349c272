"""Work off the window's thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from dispatcher.desktop.jobs import Job, Jobs
from dispatcher.model.problem import Stopped


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def unexpected(news: object) -> None:
    raise AssertionError(news)


def test_work_runs_elsewhere_and_is_answered_here(jobs: Jobs, qtbot: QtBot) -> None:
    """The window's thread does none of it, and nobody else touches the window."""
    here = threading.get_ident()
    seen: list[tuple[int, int]] = []
    jobs.start(lambda job: threading.get_ident(), lambda there: seen.append((there, threading.get_ident())), unexpected)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != here
    assert seen[0][1] == here


def test_what_work_raises_is_heard(jobs: Jobs, qtbot: QtBot) -> None:
    """As it is, whatever it is; the next job runs all the same."""
    raised: list[BaseException] = []
    done: list[int] = []
    jobs.start(lambda job: 1 // 0, unexpected, raised.append)
    jobs.start(lambda job: 7, done.append, unexpected)
    qtbot.waitUntil(lambda: bool(done))
    assert isinstance(raised[0], ZeroDivisionError)
    assert done == [7]


def test_progress_that_comes_too_fast_is_heard_as_its_latest(jobs: Jobs, qtbot: QtBot) -> None:
    """A thousand words in a moment are not a thousand repaints; the last one is never lost."""
    heard: list[Any] = []
    done: list[None] = []

    def work(job: Job) -> None:
        for step in range(1000):
            job.progress(step / 1000, "counting")

    job = jobs.start(work, done.append, unexpected, heard.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not job.is_cancelled()
    assert heard[-1] == (0.999, "counting")
    assert heard == sorted(heard)


def test_news_are_heard_a_few_times_a_second(jobs: Jobs, qtbot: QtBot) -> None:
    """Each time that they are heard paints the window anew; the first are heard at once, the last before the end."""
    heard: list[Any] = []
    done: list[int] = []

    def work(job: Job) -> int:
        for step in range(100):
            job.tell(step)
            time.sleep(0.004)
        return len(heard)

    jobs.start(work, done.append, unexpected, heard.append)
    qtbot.waitUntil(lambda: bool(done))
    assert heard[0] < 10
    assert heard[-1] == 99
    assert 2 <= len(heard) <= 20


def test_a_cancelled_job_ends_at_its_next_word(jobs: Jobs, qtbot: QtBot) -> None:
    """Work that tells its progress is stopped by it."""
    raised: list[BaseException] = []

    def work(job: Job) -> None:
        while True:
            job.progress(0.5, "for ever")

    jobs.start(work, unexpected, raised.append).cancel()
    qtbot.waitUntil(lambda: bool(raised))
    assert isinstance(raised[0], Stopped)


def test_work_that_could_keep_its_best_keeps_nothing_when_abandoned(qtbot: QtBot) -> None:
    """Cancelled planning answers with its best plan; a window that was closed wants no new plan in its file."""
    made, running, kept = Jobs(), threading.Event(), []

    def work(job: Job) -> None:
        running.set()
        while not job.is_cancelled():
            time.sleep(0.001)
        kept.append("the best so far")

    cancelled = made.start(work, lambda _: None, unexpected)
    cancelled.cancel()
    qtbot.waitUntil(lambda: bool(kept))
    running.clear()
    made.start(work, unexpected, unexpected)
    assert running.wait(5)
    made.close()
    assert kept == ["the best so far"]


def test_closing_ends_what_runs_and_says_no_more(qtbot: QtBot) -> None:
    """Also jobs that have not begun; no thread is left."""
    made, running = Jobs(), threading.Event()

    def work(job: Job) -> None:
        running.set()
        while not job.is_cancelled():
            job.tell("still here")

    made.start(work, unexpected, unexpected, unexpected)
    made.start(lambda job: None, unexpected, unexpected)
    assert running.wait(5)
    made.close()
    qtbot.wait(20)
    assert not [t for t in threading.enumerate() if t.name.startswith("desktop-jobs")]


def test_promised_work_is_done_though_the_window_is_closed(qtbot: QtBot) -> None:
    """What waited its turn is done; what is under way and asks whether anybody waits for it ends; nothing is said."""
    jobs, done, begun = Jobs(keeps_promises=True), [], threading.Event()

    def long_work(job: Job) -> None:
        begun.set()
        while not job.is_cancelled():
            time.sleep(0.001)
        done.append("never")

    jobs.start(long_work, unexpected, unexpected)
    for name in ("first", "second"):
        jobs.start(lambda _job, name=name: done.append(name), unexpected, unexpected)  # type: ignore[misc]
    assert begun.wait(2)
    jobs.close()
    assert done == ["first", "second"]
