"""Settings that belong to the day file: time zone, region in use, currency, ..."""

from __future__ import annotations

from dispatcher.store.session import Reader, Writer


def put_setting(writer: Writer, key: str, value: str | None) -> None:
    """Keep a setting; None forgets it."""
    if value is None:
        writer.delete("setting", [(key,)])
    else:
        writer.put("setting", [{"key": key, "value": value}])


def setting(reader: Reader, key: str) -> str | None:
    """The value of a setting, None when it was never put."""
    rows = reader.rows("SELECT value FROM setting WHERE key = ?", [key])
    return rows[0]["value"] if rows else None


def settings(reader: Reader) -> dict[str, str]:
    """All settings."""
    return {row["key"]: row["value"] for row in reader.rows("SELECT * FROM setting ORDER BY key")}
