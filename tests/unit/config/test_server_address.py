"""Addresses of servers as offices type them."""

from __future__ import annotations

import pytest

from dispatcher.config.server_address import server_address
from dispatcher.model.problem import Refused


def asked(text: str, has_key: bool = True) -> str:
    return server_address(text, "The service", has_key, "wrong-address", "https://roads.example.com")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (" https://roads.example.com/ ", "https://roads.example.com"),
        ("roads.example.com:8002/v1", "https://roads.example.com:8002/v1"),
        ("http://localhost:8002", "http://localhost:8002"),
    ],
)
def test_an_address_is_written_out(text: str, meant: str) -> None:
    """Without a word about it the line is encrypted; a key stays on one's own machine without that."""
    assert asked(text) == meant


@pytest.mark.parametrize("text", ["", "ftp://a.b", "https://", "http://[::1", "https://me@a.b", "https://a.b/?x=1"])
def test_what_is_no_address_is_refused(text: str) -> None:
    """With the code of the service that asks, whatever is wrong."""
    with pytest.raises(Refused) as refused:
        asked(text)
    assert [problem.code for problem in refused.value.problems] == ["wrong-address"]


def test_a_key_is_never_sent_for_all_to_read() -> None:
    """Without a key there is nothing to steal."""
    assert asked("http://a.b", has_key=False) == "http://a.b"
    with pytest.raises(Refused, match="without encryption"):
        asked("http://a.b")
