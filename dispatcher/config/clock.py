"""The clock on this machine's wall."""

from __future__ import annotations

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

FALLBACK = "UTC"


def system_zone() -> str:
    """The IANA name of the machine's time zone, UTC when it does not say."""
    import tzlocal

    try:
        name = tzlocal.get_localzone_name()
    except ZoneInfoNotFoundError:
        return FALLBACK
    return name or FALLBACK


def zone_named(name: str) -> ZoneInfo:
    """The zone of that name; UTC for a name that this machine does not know."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(FALLBACK)
