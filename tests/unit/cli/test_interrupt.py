"""Ctrl-C stops what runs, wherever it comes."""

from __future__ import annotations

import signal

import pytest

from dispatcher.cli.interrupt import remembered


class Ending:
    """Somebody presses Ctrl-C just while this ends: Python cannot raise it there, and says so."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_python_drops_is_raised_at_the_next_progress() -> None:
    """Otherwise planning would go on for its whole minute."""
    before = signal.getsignal(signal.SIGINT)
    with remembered() as again:
        again()
        Ending()
        with pytest.raises(KeyboardInterrupt):
            again()
    assert signal.getsignal(signal.SIGINT) is before


def test_it_comes_at_once_where_it_can() -> None:
    """As without it."""
    with remembered(), pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
