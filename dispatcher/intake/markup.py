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
_CLOSED = re.compile(r"<(?:br|hr)\s*/?>|<([a-z][a-z0-9]{0,10})(?:\s[^<>]*)?>.*</\1\s*>", re.IGNORECASE | re.DOTALL)
_UNSEEN = re.compile(r"<(style|script)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8});")


def has_markup(text: str) -> bool:
    """Whether a text has entities, breaks, or tags that are closed again: one alone may be a customer's own words."""
    return bool(_CLOSED.search(text) or _ENTITY.search(text))


def without_markup(text: str) -> str:
    """The text that a browser would show: breaks and blocks as lines, no tags, entities as their letters."""
    if "<" in text:
        text = _BETWEEN_CELLS.sub(" ", _UNSEEN.sub("", text))
        text = _TAG.sub("", _BREAK.sub("\n", text))
    if "&" in text:
        text = html.unescape(text).replace("\xa0", " ")
    return "\n".join(line for part in text.splitlines() if (line := " ".join(part.split())))
