"""Every check that a change has to pass."""

from __future__ import annotations

import os
import sys

from installer.children import hand_over
from installer.environment import Environment
from installer.steps import Steps

OK, FAILED = 0, 1


def checks(environment: Environment, pytest_arguments: list[str]) -> list[tuple[str, list[str]]]:
    """The checks in their order: a name, and the command."""
    python = [str(environment.python), "-m"]
    lint_imports = environment.scripts / ("lint-imports.exe" if os.name == "nt" else "lint-imports")
    return [
        ("ruff check", [*python, "ruff", "check"]),
        ("ruff format", [*python, "ruff", "format", "--check"]),
        ("mypy", [*python, "mypy"]),
        ("import-linter", [str(lint_imports), "--no-logo"]),
        ("pytest", [*python, "pytest", *pytest_arguments]),
    ]


def check_settings(environ: dict[str, str]) -> dict[str, str]:
    """The environment variables for the checks: windows without a display, and Chromium as root."""
    settings = dict(environ)
    if sys.platform.startswith("linux"):
        if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
            settings.setdefault("QT_QPA_PLATFORM", "offscreen")
        if os.geteuid() == 0:
            settings["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return settings


def run_checks(environment: Environment, pytest_arguments: list[str], steps: Steps) -> int:
    """Run all checks, also after one that failed; 0 when all passed."""
    failed = []
    settings = check_settings(dict(os.environ))
    for name, command in checks(environment, pytest_arguments):
        steps.begin(name)
        if hand_over(command, cwd=environment.root, env=settings) != 0:
            failed.append(name)
    steps.end(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return FAILED if failed else OK
