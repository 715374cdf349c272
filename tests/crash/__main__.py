"""`python -m tests.crash --rounds 1000 --seed 7`: kills processes at work and looks at what they leave."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.crash.rounds import Tally

SHOW_EVERY = 50


def main() -> int:
    """Run the rounds, print the summary; 1 when something was found."""
    # Processes that are started here read this file anew, so what is heavy is imported only when it is run.
    from tests.crash.broken import STORES
    from tests.crash.rounds import run

    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--store", choices=STORES, default="sound", help="all but the first are broken on purpose")
    words = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="dispatcher-crash-"))
    began = time.monotonic()

    def show(tally: Tally, new: Sequence[str]) -> None:
        for finding in new:
            _say(finding)
        if tally.rounds % SHOW_EVERY == 0:
            seconds = time.monotonic() - began
            _say(f"{tally.rounds} rounds, {tally.acknowledged} commands acknowledged, {seconds:.0f} s")

    tally = run(folder, words.rounds, words.seed, store=words.store, on_round=show)
    _say(_summary(tally, time.monotonic() - began))
    if tally.findings:
        _say(f"The day files lie in {folder}.")
        return 1
    shutil.rmtree(folder)
    return 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _summary(tally: Tally, seconds: float) -> str:
    lines = [f"{tally.rounds} rounds in {seconds:.0f} s, {tally.acknowledged} commands acknowledged"]
    lines += ["", "killed while"] + [f"  {n:6} {at}" for at, n in tally.kills.most_common()]
    lines += ["", "the command under way was"] + [f"  {n:6} {fate}" for fate, n in tally.fates.most_common()]
    lines += ["", f"{tally.backups} looks at backups", f"{len(tally.findings)} findings"]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
