"""Values are what frozen dataclasses with slots are; only their methods are written later."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import field
from typing import Any

import pytest

from dispatcher.model.values import dataclass


def classes(make: Callable[..., Any]) -> tuple[type, type]:
    """A class with a field of every kind, and one that inherits from it."""

    @make(frozen=True, slots=True)
    class Visit:
        """A visit."""

        name: str
        at: int = 3
        notes: list[str] = field(default_factory=list)
        secret: str = field(default="", repr=False, compare=False)
        double: int = field(init=False)
        found: list[str] = field(init=False, default_factory=list, compare=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "double", 2 * self.at)

    @make(frozen=True, slots=True)
    class Long(Visit):
        """A long one."""

        hours: tuple[int, ...] = ()

        def __repr__(self) -> str:
            return f"long {self.name}"

    return Visit, Long


@dataclass(frozen=True, slots=True)
class Sent:
    """One that goes to another process."""

    name: str
    parts: tuple[int, ...] = ()


MADE: list[Callable[[Any, Any], Any]] = [
    lambda visit, _long: visit("a"),
    lambda visit, _long: visit("a", 4, ["x"], secret="s"),
    lambda visit, _long: visit(at=5, name="b"),
    lambda _visit, long: long("a", hours=(1, 2)),
    lambda visit, _long: dataclasses.replace(visit("a", 1), at=7),
    lambda visit, _long: copy.deepcopy(visit("a", 4, ["x"])),
    lambda visit, _long: dataclasses.asdict(visit("a")),
    lambda visit, _long: [each.name for each in dataclasses.fields(visit)],
    lambda visit, _long: visit.__match_args__,
    lambda visit, long: [visit("a") == visit("a"), visit("a") == visit("a", 4), visit("a") == long("a")],
    lambda visit, _long: visit("a", secret="s") == visit("a", secret="t"),
    lambda visit, _long: visit("a", notes=["x"]).notes is visit("a").notes,
    lambda _visit, long: hash(dataclasses.replace(long("a"), notes=())) == hash(long("a", notes=())),
]


@pytest.mark.parametrize("make", MADE)
def test_a_value_is_what_a_frozen_dataclass_is(make: Callable[[Any, Any], Any]) -> None:
    """Made, shown, compared and taken apart alike."""
    assert repr(make(*classes(dataclass))) == repr(make(*classes(dataclasses.dataclass)))


@pytest.mark.parametrize("words", [(), ("a", 1, [], "", 3), ("a", 1, 1, 1, 1, 1)])
def test_a_value_wants_its_fields_and_no_others(words: tuple[Any, ...]) -> None:
    """As a function wants its parameters."""
    visit, _ = classes(dataclass)
    with pytest.raises(TypeError):
        visit(*words)


def test_a_value_stays_as_it_is() -> None:
    """No field can be set or taken away, and none added."""
    one = Sent("a")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.name = "b"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del one.name
    with pytest.raises((AttributeError, TypeError)):
        one.other = 1  # type: ignore[attr-defined]
    assert not hasattr(one, "__dict__")


def test_a_value_goes_to_another_process_and_back() -> None:
    """Also before one was ever made or compared there."""
    packed = pickle.dumps(Sent("a", (1, 2)))
    assert pickle.loads(packed) == Sent("a", (1, 2))
    assert len({pickle.loads(packed), Sent("a", (1, 2))}) == 1


def test_methods_are_written_when_they_are_first_called() -> None:
    """A start loads classes that it does not use."""
    visit, _ = classes(dataclass)
    names = ("__init__", "__repr__", "__eq__", "__hash__")
    unwritten = [vars(visit)[name] for name in names]
    one = visit("a", notes=())
    assert (one == visit("a", notes=()), hash(one) == hash(one), repr(one)[:1]) == (True, True, "c")
    assert all(vars(visit)[name] is not before for name, before in zip(names, unwritten, strict=True))


def test_other_dataclasses_are_left_to_dataclasses() -> None:
    """Those that change, or have an order."""

    @dataclass
    class Count:
        number: int = 0

    @dataclass(frozen=True, slots=True, order=True)
    class Step:
        number: int

    count = Count()
    count.number += 1
    assert count == Count(1)
    assert Step(1) < Step(2)
