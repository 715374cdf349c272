"""Values: frozen dataclasses with slots whose methods are written when they are first called.

Python writes and compiles the six methods of such a class when its module is loaded: half a millisecond for each class,
of which a start loads 150 and uses few, and a program that plans in several processes loads them in each.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls=None, /, **how):
        """As `dataclasses.dataclass`; of a frozen one with slots the methods are written late."""
        if cls is None:
            return _value if how == {"frozen": True, "slots": True} else dataclasses.dataclass(**how)
        return dataclasses.dataclass(cls)


__all__ = ["dataclass"]


def _value(cls: type) -> type:
    own = cls.__dict__
    made: type = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    methods = {name: _late(made, name, write) for name, write in WRITTEN.items()} | PLAIN
    for name, method in methods.items():
        if name not in own:
            setattr(made, name, method)
    return made


def _late(cls: type, name: str, write: Callable[[type], Any]) -> Callable[..., Any]:
    """A method that takes itself away for the real one when it is first called."""

    def first(self: object, *given: Any, **named: Any) -> Any:
        method = write(cls)
        method.__qualname__ = f"{cls.__qualname__}.{name}"
        setattr(cls, name, method)
        return method(self, *given, **named)

    return first


def _init(cls: type) -> Any:
    known: dict[str, Any] = {"FACTORY": object()}
    words, lines = [], []
    for each in dataclasses.fields(cls):
        name, value = each.name, each.name
        known |= {f"put_{name}": getattr(cls, name).__set__, f"of_{name}": each.default}
        if each.default_factory is not dataclasses.MISSING:
            known[f"make_{name}"] = each.default_factory
            words.append(f"{name}=FACTORY")
            value = f"make_{name}() if {name} is FACTORY else {name}" if each.init else f"make_{name}()"
        else:
            words.append(name if each.default is dataclasses.MISSING else f"{name}=of_{name}")
        if not each.init:
            words.pop()
        if each.init or value != name:
            lines.append(f"put_{name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    return _written("__init__", words, lines or ["pass"], known)


def _eq(cls: type) -> Any:
    names = [each.name for each in dataclasses.fields(cls) if each.compare]
    mine, other = ("".join(f"{whose}.{name}, " for name in names) for whose in ("self", "other"))
    alike = f"return ({mine}) == ({other}) if other.__class__ is self.__class__ else NotImplemented"
    return _written("__eq__", ["other"], [alike], {})


def _hash(cls: type) -> Any:
    names = [each.name for each in dataclasses.fields(cls) if (each.compare if each.hash is None else each.hash)]
    return _written("__hash__", [], [f"return hash(({''.join(f'self.{name}, ' for name in names)}))"], {})


def _repr(cls: type) -> Any:
    """By dataclasses, which know of values that hold themselves. A text of its own, or they would make one."""
    like = type(cls.__name__, (cls,), {"__doc__": cls.__doc__ or cls.__name__})
    return dataclasses.dataclass(init=False, eq=False)(like).__dict__["__repr__"]


def _written(name: str, words: list[str], lines: list[str], known: dict[str, Any]) -> Any:
    """A method with these parameters and lines, which may use what is `known`."""
    head, body = f"def {name}({', '.join(['self', *words])}):", "".join(f"\n {line}" for line in lines)
    exec(head + body, known)  # noqa: S102 - the names of fields alone, as dataclasses do it
    return known[name]


def _refuse(_self: object, name: str, *_value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot change field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, each.name) for each in dataclasses.fields(self)]


def _take_state(self: Any, state: list[object]) -> None:
    for each, part in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, each.name, part)


WRITTEN = {"__init__": _init, "__repr__": _repr, "__eq__": _eq, "__hash__": _hash}
PLAIN = {"__setattr__": _refuse, "__delattr__": _refuse, "__getstate__": _state, "__setstate__": _take_state}
