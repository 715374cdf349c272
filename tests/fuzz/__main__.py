"""`python -m tests.fuzz lists --count 10000 --seed 1`: damages lists of all kinds and reads them."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

SHOW_EVERY = 500


def main() -> int:
    """Read so many damaged lists; 1 when one of them broke a promise."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parts = parser.add_subparsers(dest="what", required=True)
    lists = parts.add_parser("lists")
    lists.add_argument("--count", type=int, default=10_000)
    lists.add_argument("--seed", type=int, default=1)
    lists.add_argument("--samples", type=Path, help="a folder of real files to damage as well")
    parsers = parts.add_parser("parsers")
    parsers.add_argument("--seconds", type=int, default=60)
    words = parser.parse_args()
    if words.what == "parsers":
        from tests.fuzz.parsers import run

        return run(words.seconds)
    return _lists(words.count, words.seed, words.samples)


def _lists(count: int, seed: int, folder: Path | None) -> int:
    from tests.fuzz.rounds import damaged_list, findings_of
    from tests.fuzz.seeds import samples
    from tests.fuzz.workers import Worker

    kept = Path(tempfile.mkdtemp(prefix="dispatcher-fuzz-"))
    real = list(samples(folder))
    worker, outcomes, findings, began = Worker(), Counter[str](), 0, time.monotonic()
    slowest = 0.0
    for number in range(count):
        suffix, data = damaged_list(seed, number, real)
        path = kept / f"{seed}-{number}{suffix}"
        path.write_bytes(data)
        start = time.monotonic()
        outcome, wrong = findings_of(worker, path)
        slowest = max(slowest, time.monotonic() - start)
        outcomes[outcome] += 1
        if " " in outcome:
            print(f"{path.name}: {outcome}", flush=True)
        for finding in wrong:
            findings += 1
            print(f"{path.name}: {finding}", flush=True)
        if not wrong:
            path.unlink()
        if (number + 1) % SHOW_EVERY == 0 or number + 1 == count:
            seconds = time.monotonic() - began
            said = ", ".join(f"{n} {name}" for name, n in outcomes.most_common())
            print(
                f"{number + 1} lists: {said}; {findings} findings, slowest {slowest:.1f} s, {seconds:.0f} s", flush=True
            )
    worker.close()
    if findings:
        print(f"the files are in {kept}")
    else:
        kept.rmdir()
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
