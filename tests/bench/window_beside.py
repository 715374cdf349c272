"""A process beside the window's that keeps a timer too, and notes when the window's threads had a processor.

    python tests/bench/window_beside.py PROCESS

Listens until its input is closed, then prints a line of JSON: `gaps`, its own silences in milliseconds, and `looks`: a
time of `perf_counter` and, by thread, the milliseconds that it has worked and those that it was ready and had to wait
for a processor. Only of threads that run Python (they have the main thread's name); nothing of a system that does not
tell. `held`: how many bytes the process held at the beginning, at most, and at the end.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import psutil

LOOK_S = 0.004
NEW_THREADS_S, HELD_S = 0.2, 0.05


def main() -> None:
    """Listen."""
    process = int(sys.argv[1])
    over = threading.Event()

    def until_closed() -> None:
        sys.stdin.read()
        over.set()

    threading.Thread(target=until_closed, daemon=True).start()
    tasks, open_, others = Path(f"/proc/{process}/task"), dict[int, int](), set[int]()
    looks, gaps, last, listed, weighed = [], [0.0], time.perf_counter(), 0.0, 0.0
    held, holder = [], psutil.Process(process)
    while not over.wait(LOOK_S):
        now = time.perf_counter()
        gaps.append(1000 * (now - last))
        if tasks.exists() and now - listed > NEW_THREADS_S:
            listed = now
            name = (tasks / str(process) / "comm").read_text()
            for id_ in {int(one.name) for one in tasks.iterdir()} - open_.keys() - others:
                with suppress(OSError):
                    if (tasks / str(id_) / "comm").read_text() == name:
                        open_[id_] = os.open(tasks / str(id_) / "schedstat", os.O_RDONLY)
                    else:
                        others.add(id_)
        spent = {}
        for id_, file in tuple(open_.items()):
            try:
                worked, waited, _turns = os.pread(file, 80, 0).split()
                spent[id_] = [int(worked) / 1e6, int(waited) / 1e6]
            except OSError:
                os.close(open_.pop(id_))
        if now - weighed > HELD_S:
            weighed = now
            held.append(holder.memory_info().rss)
        looks.append([time.perf_counter(), spent])
        last = time.perf_counter()
    print(json.dumps({"gaps": gaps, "looks": looks, "held": [held[0], max(held), held[-1]]}))


if __name__ == "__main__":
    main()
