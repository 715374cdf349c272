"""Who may open the window."""

from __future__ import annotations

import os
import sys

import pytest

from dispatcher.desktop.main import make_application
from dispatcher.model.problem import MachineFault


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such limit")
def test_the_administrator_is_told_instead_of_thrown_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """The browser engine would end the process with a line about its own flags."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    with pytest.raises(MachineFault) as told:
        make_application()
    assert told.value.problem.code == "window-as-root"
