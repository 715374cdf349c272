"""The window's figures, measured in the real window with the real browser engine, each in a process of its own.

    python tests/bench/bench_window.py [--json] [--only NAME ...] [--minutes 1] [--why]

Prints a Markdown table (or JSON): the card beside the pointer, a drop until board, timeline and map are painted, the
longest silences of a timer of 10 ms in the window while it plans, imports, exports, takes back and opens days, the
start in comparison with a bare window, and memory over a day's work. Without a display it draws offscreen. `--why`
tells on stderr where the window was when it was silent.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]

type Figures = dict[str, float]
type Rows = list[tuple[str, Figures, str]]

MOST = {
    "hover": 16.0, "drop-500": 100.0, "drop-2000": 250.0,
    "planning": 50.0, "accepting": 50.0, "importing": 50.0, "importing-100000": 100.0, "taking-back": 50.0,
    "exporting": 50.0, "opening-2000": 50.0, "opening-10000": 100.0, "panels": 50.0, "start": 2.0, "memory": 10.0,
}  # fmt: skip
"""What each figure may be at most."""
PAIRS = 5
MEASURE = """
import sys
sys.modules["pandas"] = None  # as the program does
from tests.bench.window_measures import main
main()
"""
"""Not a script's path: child processes would begin by importing all of it."""


def environment(data: Path) -> dict[str, str]:
    """The program's data in a folder of its own; drawn offscreen without a display."""
    env = dict(os.environ) | {"DISPATCHER_DATA": str(data), "PYTHONPYCACHEPREFIX": str(data / "byte-code")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        env["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    if sys.platform == "linux" and not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")):
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env


def make_demo(data: Path) -> None:
    """The planned demo day with its region, in this data folder."""
    command = [sys.executable, "-m", "dispatcher", "demo", "--no-window"]
    subprocess.run(command, cwd=REPOSITORY, env=environment(data), stdout=subprocess.DEVNULL, check=True)


def measured(name: str, data: Path, *words: str) -> Figures:
    """Measure one thing in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        return answer(data, "-c", MEASURE, name, *words, folder)


def answer(data: Path, *words: str) -> Figures:
    """What a process of Python's says in its last line."""
    done = subprocess.run(
        [sys.executable, *words], cwd=REPOSITORY, env=environment(data), stdout=subprocess.PIPE, check=False
    )
    if done.returncode:
        raise SystemExit(f"This failed with status {done.returncode}: {' '.join(words)}")
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def measured_start(data: Path) -> Figures:
    """Seconds from the start of a process until it is painted, the program's and a bare window's in turn."""
    taken: dict[str, list[float]] = {"bare": [], "program": [], "ground": [], "roads": []}
    for _ in range(PAIRS + 1):  # the first pair only brings everything into the machine's memory
        for name in ("bare", "program"):
            began = time.time()
            figures = answer(data, str(Path(__file__).with_name("window_start.py")), name)
            taken[name].append(figures["painted"] - began)
            for also in figures.keys() & {"ground", "roads"}:
                taken[also].append(figures[also] - began)
    medians = {name: statistics.median(each[1:]) for name, each in taken.items()}
    ratios = [program / bare for program, bare in zip(taken["program"][1:], taken["bare"][1:], strict=True)]
    return {f"{name} s": value for name, value in medians.items()} | {
        "figure": medians["program"] / medians["bare"],
        "worst": max(ratios),
    }


def main() -> int:
    """Measure and print; 1 when a figure is not met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--only", nargs="+", choices=MOST, default=list(MOST), metavar="NAME")
    parser.add_argument("--minutes", type=float, default=1.0, help="how long the window works for its memory")
    parser.add_argument("--why", action="store_true", help="tell on stderr where the window was when silent")
    parser.add_argument("--data", type=Path, help="folder with the demo day, made there the first time and kept")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = (options.data or Path(folder)).resolve()
        if not (data / "demo" / "demo.dispatch").exists():
            make_demo(data)
        measures: dict[str, Callable[[], Figures]] = {
            name: partial(measured, name, data, *(["--why"] if options.why else [])) for name in MOST
        }
        measures["start"] = lambda: measured_start(data)
        measures["memory"] = lambda: measured("memory", data, "--minutes", str(options.minutes))
        found = {}
        for name in options.only:
            found[name] = measures[name]()
            if not options.json:
                tell(name, found[name], is_first=len(found) == 1)
    if options.json:
        print(json.dumps(found, indent=2))
    return int(any(figures["figure"] > MOST[name] for name, figures in found.items()))


def tell(name: str, figures: Figures, *, is_first: bool) -> None:
    """One line of the table."""
    if is_first:
        print("| figure | at most | measured | worst | besides |\n|---|---:|---:|---:|---|")
    also = ", ".join(f"{key} {value:.3g}" for key, value in figures.items() if key not in ("figure", "worst"))
    print(f"| {name} | {MOST[name]:g} | {figures['figure']:.3g} | {figures['worst']:.3g} | {also} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
