"""What the panel of places says, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from dispatcher.desk.addresses import Address, Difference, Differs, Doubt
from dispatcher.desktop.said import said
from dispatcher.model.place import ACCEPT_AT, REVIEW_FROM, Candidate, Precision

LIKELY_FROM = 0.72


def title_of(address: Address) -> str:
    """The address, or what stands for it where the list gives coordinates alone."""
    if address.address:
        return address.address
    if not address.order_ids:
        return _tr("{name}, coordinates only").format(name=", ".join(address.names))
    return _tr("Order {order}, coordinates only").format(order=", ".join(address.order_ids))


def status_of(address: Address) -> str:
    """One line: why somebody has to decide, or how the place is known."""
    if address.doubt is not None:
        return doubt_words(address.doubt)
    if address.problems:
        return said(address.problems[0].cause)
    if address.is_pinned:
        return _tr("Set by hand")
    if address.is_handed_over:
        return _tr("Goods were handed over here before")
    if address.source == "geocoded":
        return _tr("Found by its address")
    return _tr("Coordinates from the list")


def doubt_words(doubt: Doubt) -> str:
    """Why nothing was taken."""
    return {
        Doubt.NOT_FOUND: _tr("No such address was found."),
        Doubt.RIVALS: _tr("Several places far from each other fit equally well."),
        Doubt.NUMBER: _tr("The street has no such house number."),
        Doubt.NAME: _tr("Only the name of a building or firm was recognised."),
        Doubt.STREET: _tr("The street was found, but no house on it."),
        Doubt.DIFFERS: _tr("The best place differs from the address as written."),
    }[doubt]


def users_of(address: Address) -> str:
    """Which orders and depots are there, and whose."""
    parts, ids = [], address.order_ids
    if len(ids) == 1:
        parts.append(_tr("Order {order}").format(order=ids[0]))
    elif ids:
        parts.append(_tr("{count} orders").format(count=len(ids)))
    if address.depot_ids:
        parts.append(_tr("Depot"))
    return " · ".join((*parts, *address.names))


def candidate_words(candidate: Candidate, differences: tuple[Difference, ...]) -> str:
    """How sure a candidate is and what differs, in one line."""
    if candidate.precision is Precision.PIN:
        return _tr("Set by hand")
    if candidate.precision is Precision.GIVEN:
        return _tr("Coordinates from the list")
    if candidate.precision is Precision.HANDOVER:
        return _tr("Goods were handed over here before")
    parts = [confidence_words(candidate.confidence), *map(difference_words, differences)]
    if candidate.precision is Precision.INTERPOLATED and not differences:
        parts.append(_tr("guessed between known house numbers"))
    if candidate.source:
        parts.append(_tr("from {source}").format(source=candidate.source))
    return " · ".join(parts)


def confidence_words(confidence: float) -> str:
    """Likely (78 %)."""
    percent = QLocale().toString(round(confidence * 100))
    if confidence >= ACCEPT_AT:
        return _tr("Very likely ({percent} %)").format(percent=percent)
    if confidence >= LIKELY_FROM:
        return _tr("Likely ({percent} %)").format(percent=percent)
    if confidence >= REVIEW_FROM:
        return _tr("Possible ({percent} %)").format(percent=percent)
    return _tr("Unlikely ({percent} %)").format(percent=percent)


def difference_words(difference: Difference) -> str:
    """What the candidate has otherwise than the address."""
    match difference.kind:
        case Differs.NUMBER if not difference.found:
            return _tr("without number {asked}").format(asked=difference.asked)
        case Differs.NUMBER:
            return _tr("number {found} instead of {asked}").format(found=difference.found, asked=difference.asked)
        case Differs.LETTER:
            return _tr("{found} instead of {asked}").format(found=difference.found, asked=difference.asked)
        case Differs.STREET:
            return _tr("street written “{found}”").format(found=difference.found)
        case Differs.POSTCODE:
            return _tr("postcode {found} instead of {asked}").format(found=difference.found, asked=difference.asked)
        case Differs.TOWN:
            return _tr("other town: {found}").format(found=difference.found)
        case Differs.NAME:
            return _tr("a name, not an address")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)
