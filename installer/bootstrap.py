"""Sets Dispatcher up in this folder and starts it, or runs all of its checks.

    python3 installer/bootstrap.py setup          sets up and stops
    python3 installer/bootstrap.py demo [ARGS]    sets up, then starts the demo day (ARGS go to the program)
    python3 installer/bootstrap.py test [ARGS]    sets up, then runs every check (ARGS go to pytest)

Safe to run again: what is done is not done twice. Exit status: that of the program or 0; 1 when a check failed;
2 for wrong use; 3 when the machine stands in the way, with what would help.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Callable

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from installer.checks import run_checks  # noqa: E402
from installer.children import follow, hand_over  # noqa: E402
from installer.environment import (  # noqa: E402
    RUN_LOCK,
    TEST_LOCK,
    Environment,
    digest,
    lacks_venv,
    marks_of,
    packages_in,
)
from installer.faults import Fault, fault_from_os  # noqa: E402
from installer.libraries import NEEDED, find_apt, install_missing  # noqa: E402
from installer.parts import PARTS, install_parts  # noqa: E402
from installer.pythons import Python, find_python  # noqa: E402
from installer.steps import Steps  # noqa: E402

SETUP_STEPS = 5
OK, WRONG_USE, MACHINE_FAULT, STOPPED = 0, 2, 3, 130


def set_up(environment: Environment, lock: Path, steps: Steps) -> None:
    """Bring the environment to what the locks say. Raises Fault."""
    steps.begin("Python and the system's libraries")
    python = None if environment.noted() else find_python()
    _add_libraries(python, steps)
    steps.begin("The folder .venv")
    if python is None:
        steps.say("is there")
    else:
        steps.say(f"making it with {python}")
        environment.make(python)
    steps.begin(f"{len(packages_in(lock))} Python packages")
    _once(environment, "packages", marks_of(lock), digest(lock), lambda: environment.install(lock, steps.say), steps)
    steps.begin("The map's parts, fonts and icons")
    mark = digest(*PARTS)
    _once(environment, "parts", [mark], mark, lambda: install_parts(environment, steps.say), steps)
    steps.begin("The search for plans, made for this machine")
    mark = digest(RUN_LOCK, *sorted((ROOT / "dispatcher" / "planning" / "sisr").glob("*.py")))
    _once(environment, "search", [mark], mark, lambda: _compile(environment, steps), steps)


def _add_libraries(python: Python | None, steps: Steps) -> None:
    """Install the system libraries that are missing, and what the Python lacks to make an environment."""
    apt = find_apt()
    venv_package = lacks_venv(python) if python else None
    if apt is None:
        if venv_package:
            raise Fault(
                f"{python} cannot make virtual environments.", f"Install {venv_package}, or another Python 3.12."
            )
        return
    to_run = install_missing(apt, [*NEEDED, (venv_package,)] if venv_package else NEEDED, steps.say)
    if to_run is None:
        steps.say("all there")
    elif venv_package:
        raise Fault(
            f"{python} cannot make virtual environments yet.", f"Run this line, then the same command: {to_run}"
        )
    else:
        steps.remember(f"The window needs system libraries that are missing. Run: {to_run}")


def _compile(environment: Environment, steps: Steps) -> None:
    """Compile the search. Where that fails the program does without, and tries again when it plans."""
    steps.say("about three minutes, the first time")
    command = [str(environment.python), "-m", "dispatcher.planning.sisr.warm"]
    status, output = follow(command, lambda _line: None, cwd=environment.root)
    if status != 0:
        steps.say("it could not be compiled; plans are made without it: " + (output.splitlines() or [""])[-1])


def _once(
    environment: Environment, what: str, marks: list[str], mark: str, work: Callable[[], None], steps: Steps
) -> None:
    """Do a part of the set-up unless the environment already has it as `mark` says."""
    if environment.has(what, mark):
        steps.say("are there")
    else:
        environment.change(what, marks, work)


def setup(environment: Environment, arguments: list[str]) -> int:
    """Set up for running, and stop."""
    if arguments:
        print(f"setup takes no arguments, but was given: {' '.join(arguments)}", file=sys.stderr)
        return WRONG_USE
    steps = Steps(SETUP_STEPS)
    set_up(environment, RUN_LOCK, steps)
    steps.end("Ready. Start it with: python3 installer/bootstrap.py demo")
    return OK


def demo(environment: Environment, arguments: list[str]) -> int:
    """Set up for running and start the demo day."""
    steps = Steps(SETUP_STEPS + 1)
    set_up(environment, RUN_LOCK, steps)
    steps.begin("The demo day")
    steps.end()
    return hand_over([str(environment.python), "-m", "dispatcher", "demo", *arguments])


def test(environment: Environment, arguments: list[str]) -> int:
    """Set up for developing and run every check."""
    steps = Steps(SETUP_STEPS + 5)
    set_up(environment, TEST_LOCK, steps)
    return run_checks(environment, arguments, steps)


COMMANDS: dict[str, Callable[[Environment, list[str]], int]] = {"setup": setup, "demo": demo, "test": test}


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Run a command and return the exit status; every fault ends in words."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return WRONG_USE
    try:
        return COMMANDS[arguments[0]](Environment(root), arguments[1:])
    except Fault as fault:
        print(f"\n{fault}", file=sys.stderr)
    except OSError as error:
        print(f"\n{fault_from_os(error)}", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again to go on.", file=sys.stderr)
        return STOPPED
    return MACHINE_FAULT


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
