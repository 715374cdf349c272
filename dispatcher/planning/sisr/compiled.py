"""How the search is turned into machine code: once per machine and version, then read from the disk."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, cast, get_type_hints

import numba

from dispatcher.planning.sisr.arrays import Problem, Search, Stretch, empty_problem, empty_search
from dispatcher.planning.sisr.machine_code import folder

setattr(numba.config, "CACHE_DIR", str(folder()))  # noqa: B010 - the library makes its settings at run time


@cache
def _kinds() -> dict[object, Any]:
    """What the compiler calls the types that functions are annotated with."""
    problem = empty_problem()
    examples = {Problem: problem, Search: empty_search(problem, 0), int: 1, float: 1.0, Stretch: (1, 1, 1)}
    typeof: Any = numba.typeof
    return {annotation: typeof(example) for annotation, example in examples.items()}


def _compiled(function: Callable[..., Any], **options: Any) -> Any:
    """One version of the function where its annotations tell which: each mixture of whole numbers would be one more.

    It is made at once, so functions stand below those that they call. Nothing in them makes arrays, and who calls them
    holds on to the ones they work on: counting who holds which (`_nrt`) takes four times as long as all the rest.
    """
    library: Any = numba
    annotations = [a for name, a in get_type_hints(function).items() if name != "return"]
    signature = [tuple(_kinds()[a] for a in annotations)] if all(a in _kinds() for a in annotations) else []
    options |= {"cache": True, "nogil": True, "error_model": "numpy", "_nrt": False}
    return library.njit(*signature, **options)(function)


def compiled[F: Callable[..., Any]](function: F) -> F:
    """The function as machine code. Arrays are read without bounds checks, whole numbers wrap as the machine's do."""
    return cast(F, _compiled(function))


def inlined[F: Callable[..., Any]](function: F) -> F:
    """As `compiled`, for small functions that are called millions of times: no call is left of them."""
    return cast(F, _compiled(function, forceinline=True))
