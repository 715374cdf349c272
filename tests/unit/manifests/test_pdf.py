"""PDF manifests: everything that a driver needs stands on the pages, in any European script, page x of y."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest

from dispatcher.manifests.pdf import write_pdf
from dispatcher.manifests.pdf_layout import Fonts
from dispatcher.model.geometry import MapFeature, Shape
from dispatcher.model.manifest import ManifestDay, RoadSource
from dispatcher.model.palette import colour
from dispatcher.model.place import Box, Location
from dispatcher.model.problem import MachineFault

Days = Callable[..., ManifestDay]


@pytest.fixture(scope="module")
def fonts(font_files: tuple[Path, Path]) -> Fonts:
    """The faces that manifests are printed in."""
    return Fonts(*font_files)


def pages(path: Path) -> list[str]:
    """The text of each page, blanks made equal."""
    document = pypdfium2.PdfDocument(path)
    texts = []
    for page in document:
        text = page.get_textpage()
        texts.append(" ".join(text.get_text_range().split()))
        text.close()
        page.close()
    document.close()
    return texts


def times_of(needle: str, text: str) -> int:
    """How often the text says it, whole."""
    return len(re.findall(rf"{re.escape(needle)}(?!\w)", text))


@pytest.mark.parametrize("stops", [1, 42])
def test_every_stop_stands_once_with_all_that_is_needed(
    sample_day: Days, fonts: Fonts, tmp_path: Path, stops: int
) -> None:
    """Names and addresses in Latin, Greek and Cyrillic, phone, note, load, window, planned time."""
    day = sample_day(3, stops)
    manifest = day.manifests[2]
    write_pdf(day, manifest, tmp_path / "a.pdf", fonts)
    text = " ".join(pages(tmp_path / "a.pdf"))
    for stop in manifest.stops:
        for task in [
            each.task for n, each in enumerate(stop.tasks) if each.task not in [e.task for e in stop.tasks[:n]]
        ]:
            for said in (task.name, task.address, task.phone):
                assert times_of(said, text) == 1
        assert times_of(f"order {stop.tasks[-1].order.id}", text) == 1
    assert "Сергей Иванов" in text
    assert "12.5 kg" in text
    assert times_of("Break", text) == (1 if stops > 3 else 0)
    assert text.count("Ring at the side door") == sum(1 for s in manifest.stops if s.tasks[0].task.note)
    if stops > 8:
        assert "25 min after the end of its time window." in text
        assert "start 08:34" in text
        assert "07:24–09:24" in text


def test_pages_are_counted_and_headed(sample_day: Days, fonts: Fonts, tmp_path: Path) -> None:
    """Page x of y on each; the table's head and the driver's name again on every page with stops."""
    day = sample_day(1, 42)
    write_pdf(day, day.manifests[0], tmp_path / "a.pdf", fonts)
    texts = pages(tmp_path / "a.pdf")
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(texts)}" in text
        assert "Anna Virtanen" in text
        assert ("order A-" in text) <= ("Time window" in text)


def test_the_day_begins_with_an_overview_and_counts_each_part_by_itself(
    sample_day: Days, fonts: Fonts, tmp_path: Path
) -> None:
    """Routes, orders left out with verdict and reasons; then each driver's pages, which are handed out apart."""
    day = sample_day(3, 5, left_out=2)
    write_pdf(day, None, tmp_path / "day.pdf", fonts)
    texts = pages(tmp_path / "day.pdf")
    assert "Day overview" in texts[0]
    assert all(manifest.driver_name in texts[0] for manifest in day.manifests)
    assert "Impossible by itself No vehicle holds 900 weight." in " ".join(texts)
    assert sum("Page 1 of " in text for text in texts) == 4


def test_estimated_figures_are_called_so(sample_day: Days, fonts: Fonts, tmp_path: Path) -> None:
    """Nobody takes a guess for a measured road."""
    day = sample_day(1, 3, estimated=True)
    write_pdf(day, None, tmp_path / "day.pdf", fonts)
    write_pdf(day, day.manifests[0], tmp_path / "a.pdf", fonts)
    for name in ("day.pdf", "a.pdf"):
        assert "Estimated: distances and driving times" in pages(tmp_path / name)[0]
    exact = sample_day(1, 3)
    write_pdf(exact, exact.manifests[0], tmp_path / "b.pdf", fonts)
    assert "Estimated" not in pages(tmp_path / "b.pdf")[0]


def test_every_page_says_who_gave_the_driving_times(sample_day: Days, fonts: Fonts, tmp_path: Path) -> None:
    """Engine and region, or the online service alone; an estimate names nobody."""
    day = dataclasses.replace(sample_day(1, 3), roads=RoadSource("Valhalla", "liechtenstein"))
    write_pdf(day, None, tmp_path / "day.pdf", fonts)
    texts = pages(tmp_path / "day.pdf")
    assert all("Driving times: Valhalla, region liechtenstein" in text for text in texts)
    write_pdf(dataclasses.replace(day, roads=RoadSource("TomTom")), None, tmp_path / "b.pdf", fonts)
    assert "Driving times: TomTom" in pages(tmp_path / "b.pdf")[0]
    write_pdf(dataclasses.replace(day, estimated=True), None, tmp_path / "c.pdf", fonts)
    assert "Driving times:" not in pages(tmp_path / "c.pdf")[0]


def test_two_hundred_stops_and_endless_notes_stay_on_the_paper(sample_day: Days, fonts: Fonts, tmp_path: Path) -> None:
    """Long texts end with a mark; every stop is there and nothing is printed outside the page."""
    day = sample_day(1, 200)
    manifest = day.manifests[0]
    first = manifest.stops[0].tasks[0]
    endless = dataclasses.replace(first.task, note="lorem ipsum " * 3000, name="N" * 5000, address="long street " * 200)
    stop = dataclasses.replace(manifest.stops[0], tasks=(dataclasses.replace(first, task=endless),) * 40)
    manifest = dataclasses.replace(manifest, stops=(stop, *manifest.stops[1:]))
    write_pdf(day, manifest, tmp_path / "a.pdf", fonts)
    text = " ".join(pages(tmp_path / "a.pdf"))
    assert "[cut]" in text
    assert all(times_of(s.tasks[0].task.address, text) == 1 for s in manifest.stops[1:])
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    for page in document:
        content = page.get_textpage()
        boxes = [content.get_rect(n) for n in range(content.count_rects())]
        assert all(left > 0 and right < page.get_width() and low > 0 for left, low, right, _ in boxes)
        content.close()
        page.close()
    document.close()


def test_the_map_is_drawn_from_the_basemap_with_its_attribution(sample_day: Days, fonts: Fonts, tmp_path: Path) -> None:
    """The basemap is asked for the box around the route, at a zoom that suits it; its names and the attribution
    that the licence asks for are printed. Without a basemap neither is there."""
    asked: list[tuple[Box, int]] = []

    def basemap(box: Box, zoom: int) -> Iterator[MapFeature]:
        asked.append((box, zoom))
        corner = (Location(box.south, box.west), Location(box.north, box.west), Location(box.north, box.east))
        yield MapFeature("water", "ocean", Shape.AREA, (corner,))
        yield MapFeature("roads", "major_road", Shape.LINE, (corner,), "Ring")
        yield MapFeature("roads", "unheard_of", Shape.LINE, (corner[:1],))
        yield MapFeature("places", "locality", Shape.POINT, ((Location(box.south + 0.001, box.east - 0.01),),), "Töölö")

    day = sample_day(1, 12)
    manifest = day.manifests[0]
    write_pdf(day, manifest, tmp_path / "a.pdf", fonts, basemap)
    ((box, zoom),) = asked
    assert all(box.holds(stop.location) for stop in manifest.stops)
    assert 12 <= zoom <= 16
    with_map = pages(tmp_path / "a.pdf")[0]
    assert "© OpenStreetMap contributors" in with_map
    assert "Töölö" in with_map
    write_pdf(day, manifest, tmp_path / "b.pdf", fonts)
    plain = pages(tmp_path / "b.pdf")[0]
    assert "© OpenStreetMap" not in plain
    assert "Start · End" in plain


def test_a_route_without_places_on_the_way_still_prints(sample_day: Days, fonts: Fonts, tmp_path: Path) -> None:
    """No stop, no start, no path, no break: the page says so instead of failing."""
    day = sample_day(1, 0)
    manifest = dataclasses.replace(day.manifests[0], start_location=None, end_location=None)
    write_pdf(day, manifest, tmp_path / "a.pdf", fonts)
    assert "Anna Virtanen" in pages(tmp_path / "a.pdf")[0]


def test_codes_open_the_legs_of_the_route(sample_day: Days, fonts: Fonts, tmp_path: Path) -> None:
    """One code per leg, with the stops that it covers."""
    day = sample_day(1, 10)
    write_pdf(day, day.manifests[0], tmp_path / "a.pdf", fonts)
    text = " ".join(pages(tmp_path / "a.pdf"))
    assert all(title in text for title in ("Start to stop 4", "Stop 4 to stop 8", "Stop 8 to end"))


def test_a_missing_font_is_told_in_words(sample_day: Days, tmp_path: Path) -> None:
    """No traceback, and no file."""
    (tmp_path / "not.ttf").write_bytes(b"no font")
    day = sample_day(1, 1)
    for bad in ("not.ttf", "absent.ttf"):
        with pytest.raises(MachineFault) as caught:
            write_pdf(day, None, tmp_path / "a.pdf", Fonts(tmp_path / bad, tmp_path / bad))
        assert caught.value.problem.code == "font-missing"
    assert not (tmp_path / "a.pdf").exists()


def test_what_reaches_into_the_next_day_says_so(sample_day: Days, fonts: Fonts, tmp_path: Path) -> None:
    """A night round ends tomorrow: its times and windows carry +1 and are printed whole."""
    day = sample_day(1, 90)
    write_pdf(day, day.manifests[0], tmp_path / "a.pdf", fonts)
    text = " ".join(pages(tmp_path / "a.pdf"))
    assert "02:15 +1" in text  # the end of the route
    assert "00:36 +1 to" in text  # a window
    assert "…" not in text


def test_routes_that_share_every_street_can_all_be_seen(sample_day: Days, fonts: Fonts, tmp_path: Path) -> None:
    """The overview's map shows each route's colour, also where all drive the same way."""
    day = sample_day(1, 12)
    same = tuple(dataclasses.replace(day.manifests[0], route_id=f"route-{n}", number=n) for n in range(3))
    write_pdf(dataclasses.replace(day, manifests=same), None, tmp_path / "day.pdf", fonts)
    document = pypdfium2.PdfDocument(tmp_path / "day.pdf")
    page = document[0].render(scale=2).to_pil().convert("RGB")
    document.close()
    drawn = page.crop((0, page.height * 15 // 100, page.width, page.height // 2))
    counts = {seen: n for n, seen in drawn.getcolors(1 << 20) or ()}
    shown = [counts.get(tuple(bytes.fromhex(colour(n)[1:])), 0) for n in range(3)]
    assert min(shown) > sum(shown) / 6
