"""Workers on other machines, for fleets that outgrow one: a Dask cluster behind the same interface as local threads.

Every worker needs this program installed. The library is an extra (`cluster`): most offices never need it.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import Any

from dispatcher.model.problem import Problem, Refused

REACH_S = 5
"""How long to look for the cluster before giving up."""


@contextmanager
def cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """(executor, how many workers) of the cluster whose scheduler is at `address` (`tcp://host:port`).

    Raises Refused when the extra is not installed, or nobody answers there.
    """
    try:
        import distributed
    except ImportError:
        cause = "Planning on a cluster needs the extra “cluster”, which is not installed."
        raise Refused(
            [Problem("cluster-missing", cause, "Install the program with it, or plan without a cluster.")]
        ) from None
    library: Any = distributed
    try:
        client = library.Client(address, timeout=REACH_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        cause = f"No cluster answers at {address}."
        raise Refused([Problem("cluster-away", cause, "Check the address, and that its scheduler runs.")]) from error
    with client, client.get_executor(pure=False) as executor:
        yield executor, max(1, len(client.scheduler_info()["workers"]))
