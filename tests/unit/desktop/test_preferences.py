"""What the window remembers, and that nothing kept can keep it from opening."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTableWidget
from pytestqt.qtbot import QtBot

from dispatcher.config import paths
from dispatcher.desktop.preferences import Preferences


def window(qtbot: QtBot) -> QMainWindow:
    """A window with two panels."""
    made = QMainWindow()
    qtbot.addWidget(made)
    for name in ("orders", "routes"):
        dock = QDockWidget(name, made)
        dock.setObjectName(name)
        made.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    made.resize(700, 500)
    return made


def panel(made: QMainWindow, name: str) -> QDockWidget:
    """One of the window's panels."""
    found = made.findChild(QDockWidget, name)
    assert isinstance(found, QDockWidget)
    return found


def test_everything_lies_in_one_file_of_ours(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Under the data folder, so that one variable moves it; kept over a restart."""
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path))
    first = Preferences(paths.window_file())
    assert (first.flavour, first.language, first.planning_s, first.folder("orders")) == (None, "", None, None)
    first.flavour, first.language, first.planning_s = "dark", "de", 30.0
    first.remember_folder("orders", tmp_path)
    del first
    assert [path.name for path in tmp_path.iterdir()] == ["window.ini"]
    again = Preferences(paths.window_file())
    assert (again.flavour, again.language, again.planning_s, again.folder("orders")) == ("dark", "de", 30.0, tmp_path)
    again.flavour = None
    assert again.flavour is None


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot, tmp_path: Path) -> None:
    """Size and panels; after forgetting it is new again."""
    left, kept = window(qtbot), Preferences(tmp_path / "w.ini")
    panel(left, "routes").hide()
    left.resize(640, 480)
    kept.remember_window(left)
    del kept
    back = window(qtbot)
    assert Preferences(tmp_path / "w.ini").restore_window(back)
    assert panel(back, "routes").isHidden()
    assert not panel(back, "orders").isHidden()
    assert (back.width(), back.height()) == (640, 480)
    Preferences(tmp_path / "w.ini").forget_window()
    assert not Preferences(tmp_path / "w.ini").restore_window(window(qtbot))


def test_a_layout_of_another_version_is_left_alone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Panels that were named anew are not torn apart by an old layout."""
    left, kept = window(qtbot), Preferences(tmp_path / "w.ini")
    panel(left, "routes").hide()
    kept.remember_window(left)
    monkeypatch.setattr("dispatcher.desktop.preferences.LAYOUT", 999)
    back = window(qtbot)
    assert not kept.restore_window(back)
    assert not panel(back, "routes").isHidden()


def test_columns_are_as_wide_as_they_were(qtbot: QtBot, tmp_path: Path) -> None:
    """A hidden one keeps its width; a table that has other columns by now keeps its own."""
    table, kept = QTableWidget(1, 3), Preferences(tmp_path / "w.ini")
    qtbot.addWidget(table)
    for column, width in enumerate((50, 150, 250)):
        table.setColumnWidth(column, width)
    kept.remember_columns("orders", table.horizontalHeader())
    table.setColumnHidden(1, True)
    table.setColumnWidth(0, 70)
    kept.remember_columns("orders", table.horizontalHeader())
    back = QTableWidget(1, 3)
    qtbot.addWidget(back)
    assert Preferences(tmp_path / "w.ini").restore_columns("orders", back.horizontalHeader())
    assert [back.columnWidth(column) for column in range(3)] == [70, 150, 250]
    other = QTableWidget(1, 4)
    qtbot.addWidget(other)
    assert not kept.restore_columns("orders", other.horizontalHeader())
    assert not kept.restore_columns("never kept", other.horizontalHeader())


def test_columns_stand_in_the_order_they_had(qtbot: QtBot, tmp_path: Path) -> None:
    """A column that was dragged elsewhere is there again."""
    table, back, kept = QTableWidget(1, 3), QTableWidget(1, 3), Preferences(tmp_path / "w.ini")
    for each in (table, back):
        qtbot.addWidget(each)
    table.horizontalHeader().moveSection(2, 0)
    kept.remember_columns("fleet", table.horizontalHeader())
    assert kept.restore_columns("fleet", back.horizontalHeader())
    assert [back.horizontalHeader().logicalIndex(place) for place in range(3)] == [2, 0, 1]


KEYS = ("window/geometry", "window/layout", "look/flavour", "look/language", "folders/orders", "planning/seconds")
DAMAGED = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n")),
    st.binary(max_size=200).map(lambda data: "@ByteArray(" + data.decode("latin-1") + ")"),
    st.sampled_from(["@Variant(\\0\\0\\0\\x7f", "@Invalid()", "a, b", "nan", "-1", "1e999", "@Rect(1 2 3 4)"]),
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.dictionaries(st.sampled_from([*KEYS, "columns/orders", "order/orders"]), DAMAGED, min_size=1))
def test_damaged_values_are_as_if_never_kept(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, values: dict[str, str]
) -> None:
    """Whatever stands in the file: the window opens, and every answer is one that the program can use."""
    file = tmp_path_factory.mktemp("kept") / "w.ini"
    lines = [f"[{key.split('/')[0]}]\n{key.split('/')[1]}={value}\n" for key, value in values.items()]
    file.write_text("".join(lines), encoding="utf-8")
    kept, opened, table = Preferences(file), window(qtbot), QTableWidget(1, 3)
    qtbot.addWidget(table)
    kept.restore_window(opened)
    kept.restore_columns("orders", table.horizontalHeader())
    assert not panel(opened, "orders").isHidden()
    assert kept.flavour in (None, "light", "dark")
    assert kept.language == "" or len(kept.language) == 2
    assert kept.planning_s is None or 1 <= kept.planning_s <= 3600
    folder = kept.folder("orders")
    assert folder is None or folder.is_dir()


def test_a_folder_that_takes_no_file_is_done_without(tmp_path: Path) -> None:
    """Preferences then last as long as the program runs."""
    (tmp_path / "file").touch()
    kept = Preferences(tmp_path / "file" / "w.ini")
    kept.language = "fr"
    assert kept.language == "fr"
