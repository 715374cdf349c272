"""A proposed plan in words: what it changes in figures, and which orders it gives to other drivers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from dispatcher.desk.results import Proposal
from dispatcher.desktop.words import counted, hours, kilometres, money
from dispatcher.model.fleet import Shift
from dispatcher.model.values import dataclass

MINUS = "−"


class Judgement(StrEnum):
    """What a difference means for the dispatcher."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    NEITHER = "neither"  # another figure, neither better nor worse


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure before and after."""

    caption: str
    before: str
    after: str
    difference: str
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class MovedRow:
    """One order that goes to another driver."""

    order_id: str
    name: str
    from_driver: str
    to_driver: str


def compared(proposal: Proposal) -> tuple[Compared, ...]:
    """The figures that a dispatcher weighs a plan by; without a plan before there is nothing to compare with."""
    old, new = proposal.totals_before, proposal.totals_after
    figures = (
        _Figure(_tr("Cost"), old.cost, new.cost, money, -1),
        _Figure(_tr("Kilometres"), old.distance_m, new.distance_m, kilometres, -1),
        _Figure(_tr("Working time"), old.duration_s, new.duration_s, hours, -1),
        _Figure(_tr("Late stops"), old.late, new.late, str, -1),
        _Figure(_tr("Rules broken"), old.breaches, new.breaches, str, -1),
        _Figure(_tr("Stops served"), old.stops, new.stops, str, 1),
        _Figure(_tr("Left out"), old.left_out, new.left_out, str, -1),
        _Figure(_tr("Drivers used"), old.drivers, new.drivers, str, 0),
    )
    if proposal.had_plan:
        return tuple(_compared(*figure) for figure in figures)
    return tuple(Compared(f.caption, "–", f.show(f.after), "", Judgement.NEITHER) for f in figures)


class _Figure(NamedTuple):
    """`good` is the sign of a difference that is welcome, 0 when neither is."""

    caption: str
    before: int
    after: int
    show: Callable[[int], str]
    good: int


def _compared(caption: str, before: int, after: int, show: Callable[[int], str], good: int) -> Compared:
    was, becomes = show(before), show(after)
    if was == becomes:
        return Compared(caption, was, becomes, _tr("same"), Judgement.SAME)
    sign = "+" if after > before else MINUS
    short = minutes if show is hours else show
    amount = f"{sign}{short(abs(after - before))}"
    if not good:
        return Compared(caption, was, becomes, amount, Judgement.NEITHER)
    if (after > before) == (good > 0):
        text = _tr("{amount}, better").format(amount=amount)
        return Compared(caption, was, becomes, text, Judgement.BETTER)
    text = _tr("{amount}, worse").format(amount=amount)
    return Compared(caption, was, becomes, text, Judgement.WORSE)


def headline(proposal: Proposal) -> str:
    """The proposal in one sentence."""
    old, new = proposal.totals_before, proposal.totals_after
    if not proposal.had_plan:
        text = _tr("Stops: {stops}, drivers: {drivers}, left out: {out}.")
        return text.format(stops=new.stops, drivers=new.drivers, out=new.left_out)
    if new.left_out < old.left_out:
        text = _tr("Serves {count} more order than the plan before.|Serves {count} more orders than the plan before.")
        return counted(text, old.left_out - new.left_out)
    if new.left_out > old.left_out:
        text = _tr(
            "Leaves out {count} more order than the plan before.|Leaves out {count} more orders than the plan before."
        )
        return counted(text, new.left_out - old.left_out)
    if new.breaches < old.breaches:
        return _tr("Breaks fewer rules than the plan before.")
    if money(new.cost) == money(old.cost):
        return _tr("Costs the same as the plan before.")
    if new.cost < old.cost:
        return _tr("Costs {amount} less than the plan before.").format(amount=money(old.cost - new.cost))
    return _tr("Costs {amount} more than the plan before.").format(amount=money(new.cost - old.cost))


def changed_words(proposal: Proposal) -> str:
    """What the proposal changes about the plan before, counted and priced."""
    found = proposal.changes
    counts = (
        (_tr("{count} order comes in|{count} orders come in"), len(found.added)),
        (_tr("{count} is left out|{count} are left out"), len(found.dropped)),
        (_tr("{count} goes to another driver|{count} go to another driver"), len(found.rehung)),
        (
            _tr("{count} has another place in the sequence|{count} have another place in the sequence"),
            len(found.resequenced),
        ),
        (
            _tr("{count} has another time by 10 minutes or more|{count} have another time by 10 minutes or more"),
            len(found.retimed),
        ),
    )
    parts = [counted(text, count) for text, count in counts if count]
    if not parts:
        return _tr("Nothing changes.")
    price = _tr("{amount} more") if found.cost >= 0 else _tr("{amount} less")
    text = _tr("Changes: {changes}. All of it together costs {price}.")
    return text.format(changes=", ".join(parts), price=price.format(amount=money(abs(found.cost))))


def fairness_words(proposal: Proposal) -> str:
    """What punctuality and balance cost; "" where nothing was given for them."""
    if proposal.fairness is None:
        return ""
    if not proposal.fairness:
        return _tr("Punctuality and balance cost nothing here.")
    text = _tr("Punctuality and balance cost {amount} beside the cheapest plan that was found.")
    return text.format(amount=money(proposal.fairness))


def moved_rows(proposal: Proposal) -> tuple[MovedRow, ...]:
    """The orders that another driver serves than before."""
    names = {order.id: order for order in (*proposal.facts.orders, *proposal.facts.unplaced)}
    shifts = {**proposal.before.day.shifts, **proposal.after.day.shifts}  # closed ones and those called in
    return tuple(
        MovedRow(
            moved.order_id,
            next((task.name or task.address for task in names[moved.order_id].tasks), "")
            if moved.order_id in names
            else "",
            _driver(shifts, moved.from_shift_id),
            _driver(shifts, moved.to_shift_id),
        )
        for moved in proposal.moved
    )


def _driver(shifts: Mapping[str, Shift], shift_id: str) -> str:
    """The driver's name; with the shift beside it when that driver has several."""
    if not shift_id:
        return _tr("left out")
    shift = shifts[shift_id]
    name = shift.driver.name or shift.driver.id
    several = sum(other.driver.id == shift.driver.id for other in shifts.values()) > 1
    return f"{name} ({shift_id})" if several else name


def minutes(seconds: int) -> str:
    """`45 min`, `1 h 05 min`."""
    whole = max(1, round(seconds / 60))
    return _tr("{minutes} min").format(minutes=whole) if whole < 60 else hours(seconds)


def seconds_words(seconds: float) -> str:
    """`12 s`, `2 min 05 s`."""
    whole = max(0, round(seconds))
    if whole < 60:
        return _tr("{seconds} s").format(seconds=whole)
    return _tr("{minutes} min {seconds} s").format(minutes=whole // 60, seconds=f"{whole % 60:02d}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Plan", text)
