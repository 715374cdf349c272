"""The table of problem codes."""

from __future__ import annotations

import re

from dispatcher.intake import codes


def test_every_code_is_in_the_table_of_the_module_and_only_those() -> None:
    """The table that people read and the sentences that they get are of the same codes."""
    assert codes.__doc__ is not None
    listed = set(re.findall(r"\b[a-z]+(?:-[a-z]+)+\b", codes.__doc__))
    assert listed == codes.CODES
