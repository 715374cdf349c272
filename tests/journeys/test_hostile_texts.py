"""Texts that would do something if anybody took them for more than text, in every field and every panel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, Qt
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.mapview import SCHEME
from dispatcher.desk.order_editing import OrderEdit
from dispatcher.desktop.export_window import ExportWindow
from dispatcher.desktop.map_scheme import Inside, MapPage
from dispatcher.desktop.move_window import MoveWindow
from tests.screen import PATIENCE_MS, Screen, planned_screen
from tests.town import TOWN, Row, orders_file

TEXTS = (
    "{{7*191}} {% raw %}",
    "${7*191} `+alert(1)+`",
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "C:\\users\\new 100{% off",
    "\u202eright to left\u202c שלום \U0001f69a",
    "NULL",
    '=HYPERLINK("http://127.0.0.1:9/leak")&\'--',
)
LONG = "long " * 2048
MARKUP = ("<img", "<script", "</script")


def row(number: int, text: str) -> Row:
    """An order that says this wherever it can say anything."""
    place = TOWN[f"Bay Street {number + 1}"]
    texts = dict.fromkeys(("Address", "Customer", "Phone", "E-mail", "Skills", "Contact", f"Own {text}"), text)
    where = {"Latitude": place.lat, "Longitude": place.lon}
    return {"Order ID": f"{number} {text}", "Note": text if number else LONG, "Weight kg": 5} | texts | where


@pytest.fixture(scope="module")
def heard() -> list[str]:
    """What the map's page wanted from outside, and what it ran."""
    return []


@pytest.fixture(scope="module")
def shown(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, heard: list[str]
) -> Iterator[Screen]:
    """The window on a day whose orders, four of them on routes, are hostile."""
    block = Inside.interceptRequest

    def watch(self: Inside, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() != SCHEME:
            heard.append(info.requestUrl().toString())
        block(self, info)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Inside, "interceptRequest", watch)
        patch.setattr(MapPage, "javaScriptAlert", lambda _self, _origin, text: heard.append(text))
        rows = [row(number, text) for number, text in enumerate(TEXTS)]
        with planned_screen(tmp_path_factory.mktemp("town"), QtBot(request), rows) as made:
            made.window.resize(1500, 950)
            yield made


def cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Every cell of a model, also below others."""
    above = parent or QModelIndex()
    for line in range(model.rowCount(above)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above)):
            yield model.index(line, column, above)
        yield from cells(model, model.index(line, 0, above))


def ids(shown: Screen) -> list[str]:
    return [order.id for order in shown.now.orders]


def sweep(window: QWidget) -> str:
    """All that a window says, after looking that Qt takes none of it for more than text."""
    said = []
    for widget in (window, *window.findChildren(QWidget)):
        tips = [widget.toolTip(), widget.statusTip()]
        if isinstance(widget, QLabel):
            said.append(widget.text())
            is_plain = widget.textFormat() == Qt.TextFormat.PlainText
            assert is_plain or not any(text in widget.text() for text in TEXTS), widget.text()
        elif isinstance(widget, QLineEdit):
            said.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for index in cells(widget.model()):
                said.append(str(index.data() or ""))
                tips.append(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
        assert not [tip for tip in tips if any(tag in tip for tag in MARKUP)]
    return "\n".join(said).replace("\u200b", "")


def test_every_text_is_itself_in_every_panel(shown: Screen, heard: list[str]) -> None:
    """Lists, board, inspector, places, history: none is missing, none is worked out, no tool tip has markup."""
    for name in shown.panels.docks:
        shown.panels.bring(name)
    assert sorted(ids(shown)) == sorted(f"{number} {text}" for number, text in enumerate(TEXTS))
    for order in shown.now.orders:
        shown.selection.choose([order.id])
        text = order.id[2:]
        task = order.tasks[0]
        assert (task.name, task.address, task.phone, task.email) == (text, text, text, text)
        inspected = sweep(shown.panels.inspector)
        assert inspected.count(text) >= 5
        assert task.note in inspected
    listed = {panel: sweep(getattr(shown.panels, panel)) for panel in ("orders", "board", "places")}
    for number, text in enumerate(TEXTS):
        assert f"{number} {text}" in listed["orders"]
        assert number >= 4 or text in listed["board"]
    assert TEXTS[1] in shown.panels.board.lanes[0].stops[1].name
    said = sweep(shown.window)
    assert "1337" not in said
    assert heard == []


def test_the_timeline_tells_texts_as_text(shown: Screen) -> None:
    """A stop's tool tip is escaped when it is shown, and names the order."""
    shown.panels.bring("timeline")
    area = shown.panels.timeline.area
    lane = shown.lanes[1]
    for number, text in ((0, TEXTS[2]), (1, TEXTS[3])):
        line = next(row for row, drawn in enumerate(area.chart.lanes) if drawn.shift_id == lane.shift_id)
        tips = {area.tip(QPoint(x, round(area.row_rect(line).center().y()))) for x in range(0, area.width(), 2)}
        assert any(text in tip and lane.stops[number].name in tip for tip in tips)


def test_the_steps_of_the_history_are_text(shown: Screen) -> None:
    """An order's name in a sentence of the history is not more than its name."""
    hostile = next(id_ for id_ in ids(shown) if TEXTS[2] in id_)
    shown.do(lambda: shown.panels.inspector.edited.emit(hostile, OrderEdit(note=TEXTS[3])))
    shown.panels.bring("history")
    assert hostile in sweep(shown.panels.history)


def test_windows_over_the_day_show_texts_as_text(shown: Screen, heard: list[str], tmp_path: Path) -> None:
    """The preview of a list, the drivers to move to, what is exported: hostile texts too."""
    rows = [row(number, text) for number, text in enumerate(TEXTS)]
    preview = shown.preview(orders_file(tmp_path, *({**line, "Contact": "new"} for line in rows), name="again.csv"))
    told = sweep(preview)
    assert all(text in told for text in TEXTS)
    preview.reject()
    shown.selection.choose([next(id_ for id_ in ids(shown) if TEXTS[2] in id_)])
    shown.actions.edit.move_to.trigger()
    asked = shown.window.findChild(MoveWindow)
    assert asked is not None
    assert TEXTS[2] in sweep(asked)
    asked.reject()
    shown.actions.file.export.trigger()
    export = shown.window.findChild(ExportWindow)
    assert export is not None
    shown.until(lambda: export.preview.count)
    assert export.preview.count >= 1
    sweep(export)
    export.reject()
    assert heard == []


def test_the_map_lives_on_and_asked_nobody(shown: Screen, heard: list[str]) -> None:
    """It has painted the day, answers, and nothing on it was run or came from outside."""
    answers: list[object] = []
    shown.panels.map.fit()
    revision, painted = shown.panels.map.revision, list[int]()
    shown.panels.map.painted.connect(painted.append)
    shown.qtbot.waitUntil(lambda: max(painted, default=0) >= revision, timeout=PATIENCE_MS)
    shown.panels.map._page.runJavaScript(
        "[liveMap.drawing.kinds.stops.size, document.images.length].join()", answers.append
    )
    shown.qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE_MS)
    assert answers == ["4,0"]
    assert heard == []
