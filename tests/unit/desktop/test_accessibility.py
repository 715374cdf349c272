"""The window for people without a mouse or without eyes: names, keys, tab order, contrast."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QShortcut
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QMenuBar,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dispatcher.config.assets import asset
from dispatcher.desktop.about_window import AboutWindow
from dispatcher.desktop.actions import order_menu
from dispatcher.desktop.crash_dialog import CrashDialog
from dispatcher.desktop.crash_watch import Crash, Kind
from dispatcher.desktop.export_window import ExportWindow
from dispatcher.desktop.move_window import MoveWindow
from dispatcher.desktop.theme import STYLE, TEXT_PAIRS
from tests.screen import Screen, planned_screen
from tests.town import order, orders_file

DESKTOP = STYLE.parent
IN_ITS_PANEL = Qt.ShortcutContext.WidgetWithChildrenShortcut
MADE_BY_QT = "qt_"


@pytest.fixture(scope="module")
def shown(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Screen]:
    """The window on a planned day with an order that nobody can find."""
    rows = [*(order(number) for number in range(1, 7)), order(7, Address="Nowhere Lane 99")]
    with planned_screen(tmp_path_factory.mktemp("town"), QtBot(request), rows) as made:
        made.window.resize(1500, 950)
        made.selection.choose(["A1"])
        for name in made.panels.docks:
            made.panels.bring(name)
        plan = made.panels.plan
        assert all((plan.running, plan.compare, plan.what_if))  # made when they are first wanted
        yield made


@pytest.fixture(scope="module")
def windows(shown: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, QWidget]]:
    """The main window, and everything that opens over it."""
    flows, parts = shown.window.flows, shown.window.parts
    folder = tmp_path_factory.mktemp("lists")
    bad = orders_file(folder, order(8, Notes="ring"), {"Order ID": "A9", "Address": "", "Notes": ""})
    opened: dict[str, QWidget] = {"main": shown.window, "first run": flows.welcome.page}
    opened["import"] = shown.preview(bad)
    opened["fleet"] = flows.fleet.open()
    opened["shortcuts"] = flows.help.show_shortcuts()
    opened["order"] = flows.inspecting.add()
    shown.actions.edit.move_to.trigger()
    shown.actions.file.export.trigger()
    shown.actions.view.about.trigger()
    crash = CrashDialog(Crash(Kind.MAP, None), parts.theme, lambda _: None, shown.window)
    crash.open()
    opened["crash"] = crash
    for kind in (MoveWindow, ExportWindow, AboutWindow):
        shown.until(partial(shown.window.findChild, kind))
        found = shown.window.findChild(kind)
        assert found is not None
        opened[kind.__name__] = found
    yield opened
    for widget in opened.values():
        if isinstance(widget, QDialog):
            widget.close()


def controls(window: QWidget) -> list[QWidget]:
    """Everything in the window that takes the keyboard's focus, what Qt makes for itself left aside."""
    found = []
    for widget in window.findChildren(QWidget):
        parts = isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox, QWebEngineView))
        scrolls = isinstance(widget.parentWidget(), QAbstractScrollArea) and not isinstance(widget, QAbstractButton)
        is_own = not widget.objectName().startswith(MADE_BY_QT) and widget.window() is window
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and is_own and not parts and not scrolls:
            found.append(widget)
    return found


def spoken(widget: QWidget) -> str:
    """What a screen reader says of it: its name, its text, or that of the label beside it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def test_every_control_of_every_window_has_a_name(windows: dict[str, QWidget]) -> None:
    """Whatever can be reached by Tab says what it is."""
    assert len(windows) >= 10
    nameless = [
        f"{name}: {type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for name, window in windows.items()
        for widget in controls(window)
        if not spoken(widget) and not isinstance(widget, (QTabBar, QMenuBar))
    ]
    assert nameless == []


def menus(menu: QMenu) -> Iterator[QAction]:
    """Every entry of a menu and of those below it."""
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from menus(below)
        elif not action.isSeparator():
            yield action


def bar_menus(shown: Screen) -> list[QMenu]:
    """The menus of the bar."""
    found = [action.menu() for action in shown.window.menuBar().actions()]
    return [menu for menu in found if isinstance(menu, QMenu)]


def test_every_action_is_in_a_menu(shown: Screen) -> None:
    """Nothing can be done by the bar or by a key alone; every panel can be shown again from there."""
    there = [action for menu in bar_menus(shown) for action in menus(menu)]
    missing = [action.text() for action in shown.actions.all if action not in there]
    assert missing == []
    assert all(dock.toggleViewAction() in there for dock in shown.panels.docks.values())
    at_pointer = order_menu(shown.actions.edit, shown.window)
    assert set(menus(at_pointer)) <= set(there)
    at_pointer.deleteLater()


def test_no_two_actions_share_a_key(shown: Screen, windows: dict[str, QWidget]) -> None:
    """In one window a key means one thing; in one menu an underlined letter leads to one entry."""
    for window in windows.values():
        actions = [action for action in window.findChildren(QAction) if is_of(action, window)]
        keys = [key for action in actions if action.shortcutContext() != IN_ITS_PANEL for key in action.shortcuts()]
        keys += [shortcut.key() for shortcut in window.findChildren(QShortcut) if is_of(shortcut, window)]
        counts = Counter(key.toString() for key in keys if not key.isEmpty())
        assert [key for key, count in counts.items() if count > 1] == []
    for texts in ([action.text() for action in shown.window.menuBar().actions()],):
        letters = [QKeySequence.mnemonic(text).toString() for text in texts]
        assert all(letters)
        assert len(set(letters)) == len(letters)


def is_of(thing: QObject, window: QWidget) -> bool:
    """True when it belongs to this window, not to one that opens over it."""
    above = thing.parent()
    while above is not None and not isinstance(above, QWidget):
        above = above.parent()
    return above is not None and above.window() is window


@pytest.mark.parametrize("name", ["orders", "board", "places", "inspector", "plan", "history", "timeline", "problems"])
def test_tab_goes_from_top_to_bottom(shown: Screen, name: str) -> None:
    """In each panel the keyboard goes as the eye does: never to a line above, and in a line from the left."""
    panel = shown.panels.docks[name].widget()
    shown.panels.bring(name)
    shown.until(panel.isVisible)
    walked = tabbed(panel)
    assert walked
    for before, after in pairwise(walked):
        a, b = places(before, after, panel)
        side_by_side = min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > min(a.height(), b.height()) / 2
        words = f"{spoken(before)!r} {a} then {spoken(after)!r} {b}"
        assert (a.x() <= b.x()) if side_by_side else (a.top() <= b.top()), words


def places(before: QWidget, after: QWidget, panel: QWidget) -> tuple[QRect, QRect]:
    """Where the two lie in the panel; what scrolls lies, for what does not, where its scroll area is."""

    def areas(widget: QWidget) -> list[QWidget]:
        above = widget.parentWidget()
        return [] if above is None or above is panel else [*areas(above), *([above] if is_area(above) else [])]

    def is_area(widget: QWidget) -> bool:
        return isinstance(widget, QScrollArea)

    shared = set(map(id, areas(before))) & set(map(id, areas(after)))
    outer = [next((a for a in areas(w) if id(a) not in shared), w) for w in (before, after)]
    return tuple(w.rect().translated(w.mapTo(panel, w.rect().topLeft())) for w in outer)  # type: ignore[return-value]


def tabbed(panel: QWidget) -> list[QWidget]:
    """What Tab stops at in the panel, in sequence."""
    found, widget = [], panel.nextInFocusChain()
    while widget is not None and widget is not panel:
        is_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if panel.isAncestorOf(widget) and is_stop and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
NO_TEXT = ("::", "QScrollBar", "QProgressBar", "QSlider", "separator", "QSplitter")
"""Parts on which nothing is written: grooves, handles, arrows."""
WRITTEN_ON = ("::item", "::section", "::tab", "::title")


def written(selector: str) -> bool:
    """True when text stands on what the selector names."""
    return any(part in selector for part in WRITTEN_ON) or not any(part in selector for part in NO_TEXT)


def style_pairs() -> set[tuple[str, str]]:
    """Which colour the style sheet writes on which: a state keeps what it does not change of what it is a state of."""
    sheet = re.sub(r"/\*.*?\*/", "", STYLE.read_text(encoding="utf-8"), flags=re.DOTALL)
    looks: dict[str, dict[str, str]] = {}
    for selectors, body in RULE.findall(sheet):
        said = dict(re.findall(r"(?:^|[;\s])(color|background)\s*:\s*\$(\w+)", body))
        for selector in selectors.split(","):
            looks.setdefault(selector.strip(), {}).update(said)

    def of(selector: str, what: str) -> str:
        outer = selector.rsplit(" ", 1)[0] if what == "background" and " " in selector else ""
        while selector:
            if what in looks.get(selector, {}):
                return looks[selector][what]
            shorter = re.sub(r"(?<!:):(?!:)[\w-]+$|\[[^\]]*\]$|#\w+$", "", selector)
            selector = shorter if shorter != selector else ""
        return of(outer, what) if outer else ""

    pairs = set()
    for selector, said in looks.items():
        if said and written(selector):
            ground = of(selector, "background")
            for below in (ground,) if ground else ("ground", "surface"):
                pairs.add((of(selector, "color") or "text", below))
    return pairs


def test_the_style_sheet_writes_only_what_can_be_read() -> None:
    """Every pair of colours that it uses is among those whose contrast is checked."""
    assert sorted(style_pairs() - set(TEXT_PAIRS)) == []


def test_no_icon_is_missing() -> None:
    """Every name that the windows ask for is installed."""
    names = set()
    for file in Path(DESKTOP).glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                named = (
                    node.args[:1] if called in ("icon", "_drawing") else node.args[4:5] if called == "_action" else []
                )
                names |= {arg.value for arg in named if isinstance(arg, ast.Constant) and isinstance(arg.value, str)}
    assert len(names) > 30
    missing = sorted(name for name in names - {""} if not asset("lucide-static", f"icons/{name}.svg").is_file())
    assert missing == []
