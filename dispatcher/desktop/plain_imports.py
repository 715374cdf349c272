"""Imports as Python does them. Import this before the rest of the window.

PySide looks through the source of every module that is imported after it, for features of its own that nobody here
uses (`from __feature__ import ...`). That takes a fifth of a start, and keeps every source in memory.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own import in place of Python's

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
