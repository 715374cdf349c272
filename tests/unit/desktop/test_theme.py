"""The palette: readable in light and dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dispatcher.desktop.theme import DARK, LIGHT, TEXT_PAIRS, Theme
from dispatcher.model.palette import luminance


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_what_it_is_read_on(colours: dict[str, str], text: str, ground: str) -> None:
    """At least 4.5 to 1, as WCAG asks for."""
    dark, light = sorted((luminance(colours[text]), luminance(colours[ground])))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_both_flavours_name_the_same_purposes() -> None:
    """The style sheet fills in either."""
    assert LIGHT.keys() == DARK.keys()


def test_icons_are_painted_in_the_palette(theme: Callable[[], Theme]) -> None:
    """An icon in the colour of alarm holds pixels of exactly that colour."""
    picture = theme().icon("triangle-alert", "alert").pixmap(20, 20).toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert LIGHT["alert"] in colours
