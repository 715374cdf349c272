"""Text that came out of a web page or a map: tags and entities become what a reader would see."""

from __future__ import annotations

import html
import re

_TAG = re.compile(
    r"<(?:/|!--)?(?:a|b|br|big|blockquote|body|center|dd|div|dl|dt|em|font|h[1-6]|hr|html|i|img|li|ol|p|pre|s|small|span"
    r"|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)?(?:\s[^<>]*|\s*/)?(?:--)?>",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"<(?:br|hr)\b[^<>]*>|</?(?:p|div|li|tr|ul|ol|h[1-6]|table|dt|dd|blockquote)\b[^<>]*>", re.IGNORECASE
)
_BETWEEN_CELLS = re.compile(r"</t[dh]>\s*(?=<t[dh]\b)", re.IGNORECASE)
_LINE = re.compile(r"<(?:br|hr)\s*/?>", re.IGNORECASE)
_OPENING = re.compile(r"<([a-z][a-z0-9]{0,10})(?:\s[^<>]*)?>", re.IGNORECASE)
_CLOSING = re.compile(r"</([a-z][a-z0-9]{0,10})\s*>", re.IGNORECASE)
_UNSEEN = ("style", "script")
"""What a browser shows nothing of."""
_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8});")


def has_markup(text: str) -> bool:
    """Whether a text has entities, breaks, or tags that are closed again: one alone may be a customer's own words."""
    if _LINE.search(text) or _ENTITY.search(text):
        return True
    closed = {match[1].lower(): match.start() for match in _CLOSING.finditer(text)}  # where each does last
    return bool(closed) and any(m.start() < closed.get(m[1].lower(), -1) for m in _OPENING.finditer(text))


def without_markup(text: str) -> str:
    """The text that a browser would show: breaks and blocks as lines, no tags, entities as their letters."""
    if "<" in text:
        for name in _UNSEEN:
            text = _without(name, text)
        text = _BETWEEN_CELLS.sub(" ", text)
        text = _TAG.sub("", _BREAK.sub("\n", text))
    if "&" in text:
        text = html.unescape(text).replace("\xa0", " ")
    return "\n".join(line for part in text.splitlines() if (line := " ".join(part.split())))


def _without(name: str, text: str) -> str:
    """The text without all that stands from this tag to where it is closed."""
    kept, at = [], 0
    for opening in re.finditer(rf"<{name}\b", text, re.IGNORECASE):
        if opening.start() < at:
            continue
        closing = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(text, opening.end())
        if closing is None:
            break
        kept.append(text[at : opening.start()])
        at = closing.end()
    return "".join((*kept, text[at:]))
