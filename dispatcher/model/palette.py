"""The one palette of driver colours: board, timeline, map and paper show a route in the same colour.

Chosen by search so that every two colours stay apart in normal sight and in simulated protanopia, deuteranopia and
tritanopia (Machado and others 2009), starting from three colours of Okabe and Ito's palette.
"""

from __future__ import annotations

PALETTE = (
    "#0072b2",
    "#e69f00",
    "#009e73",
    "#662200",
    "#aaaaff",
    "#442288",
    "#666600",
    "#cc22ff",
    "#00cc88",
    "#0022cc",
    "#aa2266",
    "#888800",
    "#aa88cc",
    "#880044",
)
NO_ROUTE = "#5c6670"
"""For what belongs to no driver: orders left out, depots."""


def colour(index: int) -> str:
    """The colour of the driver or route with that index, as "#rrggbb"; it begins again after the last."""
    return PALETTE[index % len(PALETTE)]


def luminance(rgb: str) -> float:
    """Relative luminance of "#rrggbb", 0 for black to 1 for white (WCAG 2.2)."""
    parts = (int(rgb[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ink_on(rgb: str) -> str:
    """Black or white, whichever reads better on "#rrggbb"; the contrast is at least 4.5 : 1 on any colour."""
    light = luminance(rgb)
    return "#000000" if (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) else "#ffffff"
