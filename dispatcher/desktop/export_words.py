"""What the formats of manifests are called and good for, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def format_words(name: str) -> tuple[str, str]:
    """The name of a format and one sentence about it."""
    return {
        "pdf": (_tr("PDF"), _tr("Pages to print or send, with a map of the route.")),
        "xlsx": (_tr("Workbook"), _tr("Every stop as a row, for Excel and its like.")),
        "html": (_tr("Web map"), _tr("A map that opens in any browser, also offline.")),
        "links": (_tr("Links"), _tr("Text with links that open the route on a phone.")),
        "gpx": (_tr("GPX"), _tr("The route for navigation devices and apps.")),
        "csv": (_tr("CSV"), _tr("A plain table for other programs.")),
        "geojson": (_tr("GeoJSON"), _tr("Routes and stops for mapping programs.")),
    }[name]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Formats", text)
