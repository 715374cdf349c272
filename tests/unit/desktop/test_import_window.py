"""The window for importing, on a screen that is not there: what it shows, asks for and lets happen."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.config.paths import resources_folder
from dispatcher.desk.desk import Desk
from dispatcher.desk.read_otherwise import MOST_SHOWN
from dispatcher.desk.regions import Regions
from dispatcher.desk.results import ListPreview, Resend, RowFate
from dispatcher.desktop.import_table import FATE, MARK_ROLE, RowsModel
from dispatcher.desktop.import_view import Listed, PreviewRequest
from dispatcher.desktop.import_window import ImportWindow
from dispatcher.desktop.problems_panel import ProblemsModel
from dispatcher.desktop.theme import Theme
from dispatcher.intake import orders as order_reading
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.standing_rules import StandingRules
from tests.town import Town, builders

PASSWORD = "Geheim 1"
DATE = dt.date(2026, 11, 23)
HOSTILE = "<img src=x onerror=alert(1)> {{7*191}} `${1}` C:\\users"
SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "orders"
LIST = (
    "Order ID,Customer,Address,From,To,Weight kg,Colour\n"
    "1,Anna,Road 1,08:00,12:00,5,red\n"
    "2,Ben,Road 2,09:00,soon,7,blue\n"
    "3,Cleo,,08:00,12:00,1,green\n"
    "4,Dora,Road 4,08:00,12:00,2,blue\n"
)
ODD = "Nr;Wohin;Wieviel\n1;Road 1;5\n2;Road 2;7\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk whose lists are read in the test's own process."""
    monkeypatch.setattr(order_reading, "parts_from_child", lambda job, path, args, limits, *_: job(path, *args, limits))
    with Town(tmp_path, Regions(tmp_path / "regions", builders()), []).open() as opened:
        yield opened


@pytest.fixture
def look(desk: Desk, tmp_path: Path) -> Callable[..., ListPreview]:
    """look(text): the preview of a CSV file."""

    def preview(text: str = LIST, name: str = "list.csv") -> ListPreview:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return desk.preview_list(path, date=DATE)

    return preview


class Controller:
    """Answers the window as the program does, without threads."""

    def __init__(self, window: ImportWindow, desk: Desk) -> None:
        self.window, self.desk = window, desk
        self.requests: list[PreviewRequest] = []
        self.taken: list[ListPreview] = []
        self.saved: list[Path] = []
        self.given_up = 0
        window.asked.connect(self._preview)
        window.taken.connect(self._take)
        window.save_bad.connect(self._save)
        window.given_up.connect(self._give_up)

    def _preview(self, request: PreviewRequest) -> None:
        self.requests.append(request)
        self.window.show_progress(0.5, "Reading the list")
        try:
            path = request.path or self.desk.paste_rows(request.pasted)
            shown = self.desk.preview_list(path, request.said, DATE)
        except Refused as refused:
            self.window.refuse(refused.problems)
        else:
            self.window.show_preview(shown)
            self.window.turns.finish()

    def _take(self, preview: ListPreview, resend: Resend) -> None:
        self.taken.append(preview)
        try:
            self.desk.take_list(preview, resend)
        except Refused as refused:
            self.window.refuse(refused.problems)
        else:
            self.window.accept()

    def _save(self, preview: ListPreview, to: Path) -> None:
        self.saved.append(self.desk.save_bad_rows(preview, to))
        self.window.show_saved(self.saved[-1])

    def _give_up(self) -> None:
        self.given_up += 1


@pytest.fixture
def window(qtbot: QtBot, theme: Callable[[], Theme], tmp_path: Path) -> Iterator[ImportWindow]:
    """The window as it opens, with dialogs that answer at once."""
    opened = ImportWindow(
        theme(), DATE, None, lambda _: tmp_path / "list.csv", lambda _, suggested: tmp_path / suggested.name
    )
    qtbot.addWidget(opened)
    opened.show()
    yield opened
    QGuiApplication.clipboard().clear()


@pytest.fixture
def controller(window: ImportWindow, desk: Desk) -> Controller:
    return Controller(window, desk)


def texts(model: RowsModel, column: int) -> list[str]:
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_the_models_keep_every_rule_of_qt(theme: Callable[[], Theme], look: Callable[..., ListPreview]) -> None:
    """Filled, filtered and refilled with other columns under Qt's own watch."""
    rows, problems = RowsModel(theme()), ProblemsModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    watches = [QAbstractItemModelTester(model, fatal) for model in (rows, problems)]
    for text in (LIST, ODD, LIST):
        preview = look(text)
        rows.show(preview)
        problems.show(preview.found.problems)
        for listed in (*Listed, Listed.ALL):
            rows.let_through(listed)
    assert rows.rowCount() == 4
    assert len(watches) == 2


def test_a_file_is_chosen_looked_at_and_taken_with_the_keyboard(
    qtbot: QtBot, window: ImportWindow, controller: Controller, look: Callable[..., ListPreview], desk: Desk
) -> None:
    """Space on Choose, Enter to import: the orders are in the day and the window is gone."""
    look()
    window.source.choose.setFocus()
    QTest.keyClick(window.source.choose, Qt.Key.Key_Space)
    assert window.footer.sentence.text() == "Rows 4 = orders 2 + merged 0 + skipped 2. 2 new, 0 changed, 0 unchanged."
    assert window.footer.take.text() == "Import 2 orders"
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    assert not window.isVisible()
    assert [o.id for o in desk.orders(DATE)] == ["1", "4"]


def test_escape_takes_nothing_and_gives_up_what_is_under_way(
    qtbot: QtBot, window: ImportWindow, controller: Controller, look: Callable[..., ListPreview], desk: Desk
) -> None:
    """The day is as it was."""
    window.ask(PreviewRequest(look().path))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert (window.isVisible(), controller.given_up, desk.orders(DATE)) == (False, 1, ())


def test_every_row_says_what_becomes_of_it_and_why(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """In words and in colour; the reason lies on the offending cell, or on the fate when the row as a whole is bad."""
    window.ask(PreviewRequest(look().path))
    model = window.table.rows
    assert texts(model, FATE) == ["New", "Skipped", "Skipped", "New"]
    tip, ink = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole
    to_column = 5
    assert "cannot be read" in model.data(model.index(1, to_column), tip)
    assert model.data(model.index(1, to_column), ink) != model.data(model.index(1, 2), ink)
    assert "neither an address" in model.data(model.index(2, FATE), tip)
    assert [model.headerData(i, Qt.Orientation.Vertical) for i in range(4)] == [2, 3, 4, 5]
    window.segments.buttons[Listed.SKIPPED].click()
    assert texts(model, 1) == ["2", "3"]
    window.segments.buttons[Listed.TAKEN].click()
    assert texts(model, 1) == ["1", "4"]


def test_cells_with_something_to_say_are_marked(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview], theme: Callable[[], Theme]
) -> None:
    """In the colour of alarm where the value is of no use, quietly where it is read as something else than it shows."""
    window.ask(
        PreviewRequest(look("Order ID,Address,Window\n1,Road 1,9-12\n2,Road 2,soon\n3,Road 3,09:00-10:00\n").path)
    )
    model, colours = window.table.rows, window.table.rows._theme.colours
    marks = [model.data(model.index(row, 3), MARK_ROLE) for row in range(3)]
    assert [mark and mark.name() for mark in marks] == [colours["muted"], colours["alert"], None]
    assert "09:00-12:00" in model.data(model.index(0, 3), Qt.ItemDataRole.ToolTipRole)
    assert model.data(model.index(1, 1), MARK_ROLE) is None


def test_a_problem_leads_to_its_cell(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """Also when the filter hides the row."""
    window.ask(PreviewRequest(look().path))
    window.segments.buttons[Listed.TAKEN].click()
    window.below.problems.selectRow(0)
    at = window.table.currentIndex()
    assert (window.table.rows.rows[at.row()].number, at.column()) == (3, 5)
    assert window.segments.buttons[Listed.ALL].isChecked()


def test_changes_of_known_orders_are_marked(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview], desk: Desk
) -> None:
    """Before and after in the tool tip of the cell that says it."""
    desk.take_list(look())
    window.ask(PreviewRequest(look(LIST.replace("Anna,Road 1", "Anna,Road 9")).path))
    model = window.table.rows
    assert [row.fate for row in model.rows][:1] == [RowFate.CHANGED]
    tip = model.data(model.index(0, 3), Qt.ItemDataRole.ToolTipRole)
    assert "Road 1" in tip
    assert "Road 9" in tip
    assert window.segments.buttons[Listed.CHANGED].text() == "Changed 1"
    assert "1 unchanged" in window.footer.sentence.text()


def test_the_meaning_of_columns_is_chosen_above_them(
    qtbot: QtBot, window: ImportWindow, controller: Controller, look: Callable[..., ListPreview], desk: Desk
) -> None:
    """A list that nothing recognises is shown, mapped and taken; nothing is taken before it is read so."""
    window.ask(PreviewRequest(look(ODD, "odd.csv").path))
    assert not window.footer.take.isEnabled()
    assert "address" in window.footer.sentence.text()
    assert texts(window.table.rows, 2) == ["Road 1", "Road 2"]
    choice = window.table.meanings.choices[1]
    assert choice.accessibleName() == "Meaning of column Wohin"
    choice.setCurrentIndex(choice.findText("Address"))
    choice.activated.emit(choice.currentIndex())
    assert not window.footer.take.isEnabled()
    qtbot.waitUntil(lambda: len(controller.requests) == 2)
    assert controller.requests[1].said.mapping == {"Nr": "order_id", "Wohin": "address", "Wieviel": ""}
    assert window.footer.take.isEnabled()
    window.footer.take.click()
    assert {task.address for o in desk.orders(DATE) for task in o.tasks} == {"Road 1", "Road 2"}


def test_a_field_belongs_to_one_column(
    qtbot: QtBot, window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """Choosing it for another column makes the first one the sender's own; several changes are read at once."""
    window.ask(PreviewRequest(look().path))
    customer, colour = window.table.meanings.choices[1], window.table.meanings.choices[6]
    for choice, words in ((colour, "Name"), (window.table.meanings.choices[5], "Keep as own column")):
        choice.setCurrentIndex(choice.findText(words))
        choice.activated.emit(choice.currentIndex())
    assert customer.field == ""
    qtbot.waitUntil(lambda: len(controller.requests) == 2)
    mapping = controller.requests[1].said.mapping
    assert mapping is not None
    assert (mapping["Colour"], mapping["Customer"], mapping["Weight kg"]) == ("name", "", "")


def test_another_header_row_can_be_chosen(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """Rows are offered with their first cells; what columns mean is found anew under it."""
    window.ask(PreviewRequest(look("Address,City,Name\nAddress,Note,Phone\nRoad 1,a,b\n").path))
    headers = window.source.headers
    assert headers.itemText(0) == "1: Address · City · Name"
    headers.setCurrentIndex(1)
    headers.activated.emit(1)
    assert (controller.requests[-1].said.header_row, controller.requests[-1].said.mapping) == (2, None)
    assert [choice.field for choice in window.table.meanings.choices] == ["address", "note", "phone"]
    assert window.footer.take.text() == "Import 1 order"


@pytest.mark.filterwarnings("ignore:Function.*QD:DeprecationWarning")  # the only way to make such events by hand
def test_a_file_dropped_on_the_window_is_looked_at(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """One file of this machine; a link to elsewhere is not even accepted."""
    path = look().path
    for url, is_taken in ((QUrl.fromLocalFile(str(path)), True), (QUrl("https://example.com/list.csv"), False)):
        mime = QMimeData()
        mime.setUrls([url])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(window.rect().center(), copy, mime, left, none)
        enter.ignore()
        window.dragEnterEvent(enter)
        assert enter.isAccepted() is is_taken
        window.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, none))
    assert [request.path for request in controller.requests] == [path]
    assert window.table.rows.rowCount() == 4


def test_rows_copied_in_a_spreadsheet_are_pasted(window: ImportWindow, controller: Controller, desk: Desk) -> None:
    """The clipboard's text is a list called Pasted rows; a meaning chosen later is about the same rows."""
    QGuiApplication.clipboard().setText("Order ID\tAddress\nP1\tRoad 1\n")
    window.source.paste.click()
    assert controller.requests[0].path is None
    assert window.footer.take.text() == "Import 1 order"
    window.source.again.click()
    assert controller.requests[1].path is not None
    assert window.table.rows.rowCount() == 1


def test_an_empty_clipboard_and_an_unreadable_file_are_said(
    window: ImportWindow, controller: Controller, tmp_path: Path
) -> None:
    """In the window itself, which stays ready for another list."""
    QGuiApplication.clipboard().clear()
    window.paste()
    assert "clipboard" in window.footer.sentence.text()
    window.ask(PreviewRequest(tmp_path / "gone.xlsx"))
    assert "no file named gone.xlsx" in window.footer.sentence.text()
    assert window.source.isEnabled()
    assert not window.footer.take.isEnabled()


def test_the_skipped_rows_are_saved_where_asked(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """Under a name that says what they are; the window stays open for the good ones."""
    window.ask(PreviewRequest(look().path))
    window.footer.save.click()
    assert [path.name for path in controller.saved] == ["list - skipped rows.csv"]
    assert controller.saved[0].read_text("utf-8").startswith("Order ID,Customer,Address,")
    assert "list - skipped rows.csv" in window.footer.note.text()
    assert window.footer.take.isEnabled()


def test_a_day_that_changed_meanwhile_is_said_and_can_be_looked_at_again(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview], desk: Desk
) -> None:
    """The refusal is shown; reading again shows what would happen now."""
    preview = look()
    window.ask(PreviewRequest(preview.path))
    desk.take_list(preview)
    window.footer.take.click()
    assert window.isVisible()
    assert "changed" in window.footer.sentence.text()
    window.source.again.click()
    assert "2 unchanged" in window.footer.sentence.text()


def test_hostile_text_is_shown_as_it_stands(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """In cells, headers, tool tips, problems and choices: text, never markup."""
    quoted = '"' + HOSTILE.replace('"', '""') + '"'
    window.ask(PreviewRequest(look(f"Order ID,Address,To,{quoted}\n1,Road 1,{quoted},{quoted}\n").path))
    model = window.table.rows
    assert texts(model, 4) == [HOSTILE]
    assert model.headerData(4, Qt.Orientation.Horizontal) == HOSTILE
    for index in (model.index(0, 4), model.index(0, 3)):
        assert "<img" not in model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in model.headerData(4, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    labels = window.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text() for label in labels)


def test_everything_has_a_name_and_is_reached_by_tab(
    qtbot: QtBot, window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """From the first button round to itself; every control can be spoken."""
    window.ask(PreviewRequest(look().path))
    controls = [*window.findChildren(QAbstractButton), *window.findChildren(QComboBox)]
    seen = [c for c in controls if c.isVisible() and c.isEnabled() and c.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for control in seen:
        name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
        assert name, control
    wanted = {*seen, window.table, window.below.problems}
    order = _focus_order(window)
    assert wanted <= set(order)
    chain = [window.table.meanings.choices[0], window.table.meanings.choices[-1], window.table, window.footer.take]
    assert [order.index(widget) for widget in chain] == sorted(order.index(widget) for widget in chain)


def _focus_order(window: ImportWindow) -> list[QWidget]:
    order: list[QWidget] = []
    at: QWidget | None = window.source.choose
    while at is not None and at not in order:
        order.append(at)
        at = at.nextInFocusChain()
    return order


def test_the_demo_list_is_shown_whole(window: ImportWindow, controller: Controller) -> None:
    """Its 119 orders and 6 bad rows."""
    window.ask(PreviewRequest(resources_folder() / "demo" / "orders.xlsx"))
    assert (
        window.footer.sentence.text()
        == "Rows 125 = orders 119 + merged 0 + skipped 6. 119 new, 0 changed, 0 unchanged."
    )
    assert window.below.problems.list.rowCount() >= 6


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data is not on this machine")
def test_a_list_of_another_program_is_shown(window: ImportWindow, controller: Controller) -> None:
    """Two sheets are offered, the one with customers is shown; the hidden one can be looked at."""
    window.ask(PreviewRequest(SHARED / "odl-customers.xlsx"))
    assert window.footer.take.text() == "Import 100 orders"
    sheets, customers = window.source.sheets, window.table.meanings.labels
    assert (sheets.count(), sheets.currentText()) == (2, "Customers")
    sheets.setCurrentIndex(1)
    sheets.activated.emit(1)
    assert controller.requests[-1].said.sheet == sheets.currentText() != "Customers"
    assert window.table.meanings.labels != customers


def test_ten_thousand_rows_do_not_hold_up_the_window(
    qtbot: QtBot, window: ImportWindow, look: Callable[..., ListPreview]
) -> None:
    """Showing, filtering and scrolling them are each done before anybody notices (generous for slow machines)."""
    lines = [f"B{i},Customer {i},Road {i},08:00,{'12:00' if i % 40 else 'soon'},5,red" for i in range(10_000)]
    preview = look(LIST.splitlines()[0] + "\n" + "\n".join(lines) + "\n")
    window.ask(PreviewRequest(preview.path))
    spent = []
    for act in (
        lambda: window.show_preview(preview),
        window.turns.finish,
        lambda: window.segments.buttons[Listed.SKIPPED].click(),
        lambda: window.segments.buttons[Listed.ALL].click(),
        lambda: window.table.scrollToBottom(),
        lambda: window.table.grab(),
    ):
        began = time.perf_counter()
        act()
        spent.append(time.perf_counter() - began)
    assert (
        window.footer.sentence.text()
        == "Rows 10000 = orders 9750 + merged 0 + skipped 250. 9750 new, 0 changed, 0 unchanged."
    )
    assert max(spent) < 1.0, spent


def test_a_refusal_while_nothing_is_shown_needs_no_words_of_a_problem(window: ImportWindow) -> None:
    """Even an empty refusal, which comes after an unexpected error, says something and lets the window go."""
    window.ask(PreviewRequest(Path("list.csv")))
    assert not window.source.isEnabled()
    window.refuse(())
    assert window.footer.sentence.text()
    assert window.source.isEnabled()
    window.refuse([Problem("x", "Cause.", "Remedy.")])
    assert window.footer.sentence.text() == "Cause. Remedy."


def test_a_question_is_asked_with_examples_and_its_answer_is_read_at_once(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """Dates that may be either way; answered, the question stays to be answered otherwise."""
    window.ask(PreviewRequest(look("Order ID,Address,Date\n1,Road 1,03/04/2031\n").path))
    (choice,) = window.questions.choices
    assert window.questions.isVisibleTo(window)
    assert [choice.itemData(i) for i in range(choice.count())] == ["", "day-first", "month-first"]
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert controller.requests[-1].said.answers == {("date-order", "Date"): "month-first"}
    assert [row.fate for row in window.table.rows.rows] == [RowFate.NEW]
    assert window.questions.choices[0].currentData() == "month-first"


def test_a_rule_is_switched_off_for_a_column_and_on_again(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """By the check of its group; off means kept as typed, and the list is read so at once."""
    window.ask(PreviewRequest(look('Order ID,Address,Weight kg\n1,Road 1,"7,5"\n').path))
    model = window.below.values.list
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    (group,) = [g for g in model.groups if g.switch == ("decimal-comma", "Weight kg")]
    assert [(value.before, value.after) for value in group.values] == [("7,5", "7.5")]
    at = model.index(model.groups.index(group), 0)
    assert model.setData(at, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert controller.requests[-1].said.kept == frozenset({("decimal-comma", "Weight kg")})
    (off,) = [g for g in model.groups if g.switch == ("decimal-comma", "Weight kg")]
    assert not off.is_on
    at = model.index(model.groups.index(off), 0)
    assert model.setData(at, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert controller.requests[-1].said.kept == frozenset()


def test_of_very_many_values_the_first_are_listed_and_the_others_counted(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """The last line of the group says how many there are beside; it leads nowhere."""
    rows = MOST_SHOWN + 7
    lines = "".join(f'{i},Road {i},"{i % 40},5"\n' for i in range(rows))
    window.ask(PreviewRequest(look(f"Order ID,Address,Weight kg\n{lines}").path))
    model = window.below.values.list
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    (at,) = [i for i, group in enumerate(model.groups) if group.switch == ("decimal-comma", "Weight kg")]
    group = model.index(at, 0)
    assert str(rows) in model.data(group)
    assert model.rowCount(group) == MOST_SHOWN + 1
    last = model.index(MOST_SHOWN, 0, group)
    assert model.data(last) == "And 7 more"
    assert model.data(model.index(MOST_SHOWN, 1, group)) == ""
    window.below.values.setCurrentIndex(last)


def test_orders_that_are_gone_are_listed_and_cancelled_when_that_is_chosen(
    window: ImportWindow, controller: Controller, desk: Desk, look: Callable[..., ListPreview]
) -> None:
    """By default they stay; a list that replaces its day lacks those of other lists as well."""
    desk.import_orders(look("Order ID,Address\n1,Road 1\n2,Road 2\n").path, date=DATE)
    desk.import_orders(look("Order ID,Address\n9,Road 9\n", "other.csv").path, date=DATE)
    window.ask(PreviewRequest(look("Order ID,Address\n1,Road 5\n").path))
    QAbstractItemModelTester(window.below.gone.list, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [line.texts[0] for line in window.below.gone.list.lines] == ["2"]
    assert [line.texts[2:] for line in window.below.changed.list.lines] == [("Road 1", "Road 5")]
    window.resend.mode.setCurrentIndex(1)
    window.resend.mode.activated.emit(1)
    assert [line.texts[0] for line in window.below.gone.list.lines] == ["2", "9"]
    window.resend.gone.setCurrentIndex(1)
    window.footer.take.click()
    assert controller.taken
    assert {o.id: bool(o.cancelled) for o in desk.orders(DATE)} == {"1": False, "2": True, "9": True}


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A workbook behind the password "Geheim 1", with a row that is skipped."""
    from msoffcrypto.format.ooxml import OOXMLFile
    from openpyxl import Workbook

    workbook, plain, path = Workbook(), BytesIO(), tmp_path / "locked.xlsx"
    for row in (("Order ID", "Address", "Note"), ("1", "Road 1", "bell"), ("2", None, "bell")):
        workbook.worksheets[0].append(row)
    workbook.save(plain)
    with path.open("wb") as file:
        OOXMLFile(plain).encrypt(PASSWORD, file)
    return path


def test_a_protected_workbook_is_asked_for_its_password(
    window: ImportWindow, controller: Controller, locked: Path, tmp_path: Path
) -> None:
    """A wrong one is told and can be typed anew; the right one holds while the list is looked at, and nothing keeps it:
    neither the window's field nor any file."""
    window.ask(PreviewRequest(locked))
    for typed in ("geheim 1", PASSWORD):
        assert window.password.isVisibleTo(window)
        assert window.password.field.text() == ""
        window.password.field.setText(typed)
        QTest.keyClick(window.password.field, Qt.Key.Key_Return)
        assert PASSWORD not in repr(controller.requests)
        assert ("does not open" in window.footer.sentence.text()) == (typed != PASSWORD), window.footer.sentence.text()
    assert not window.password.isVisibleTo(window)
    assert window.password.field.text() == ""
    assert not controller.taken, "nobody has seen the list yet"
    window.source.headers.activated.emit(0)
    assert window.footer.take.text() == "Import 1 order"
    window.footer.save.click()
    assert [path.suffix for path in controller.saved] == [".xlsx"]
    window.footer.take.click()
    assert controller.taken
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and PASSWORD.encode() in path.read_bytes()]


def test_a_list_after_a_protected_one_is_not_asked_with_its_password(
    window: ImportWindow, controller: Controller, locked: Path, look: Callable[..., ListPreview]
) -> None:
    """What was typed belongs to the one file."""
    window.ask(PreviewRequest(locked))
    window.password.field.setText(PASSWORD)
    window.password.open.click()
    window.ask(PreviewRequest(look().path))
    assert controller.requests[-1].said.password == ""


SHOP = (
    "Name,Email,Fulfillment Status,Lineitem name,Lineitem quantity,Shipping Name,Shipping Address1,Cancelled at\n"
    "#1001,a@b.example,unfulfilled,Tea,1,Anna,Road 1,\n"
    "#1002,c@d.example,fulfilled,Tea,2,Ben,Road 2,\n"
)


def test_how_long_stops_will_take_is_said_before_they_are_taken(
    window: ImportWindow, controller: Controller, desk: Desk, look: Callable[..., ListPreview]
) -> None:
    """Lists seldom say it, and a plan of stops that take no time is of no use."""
    window.ask(PreviewRequest(look().path))
    assert "count as 0 min" in window.footer.note.text()
    desk.put_rules(StandingRules(usual_service_s=270))
    window.ask(PreviewRequest(look().path))
    assert "take 4.5 min" in window.footer.note.text()


def test_finished_orders_of_a_shop_can_be_taken_as_well(
    window: ImportWindow, controller: Controller, look: Callable[..., ListPreview]
) -> None:
    """The window names the shop's program; the switch is there only where there is something to switch."""
    window.ask(PreviewRequest(look().path))
    assert not window.with_finished.isVisibleTo(window)
    window.ask(PreviewRequest(look(SHOP, "shop.csv").path))
    assert "Recognised as Shopify" in window.footer.note.text()
    assert [row.fate for row in window.table.rows.rows] == [RowFate.NEW, RowFate.SKIPPED]
    assert window.with_finished.isVisibleTo(window)
    window.with_finished.click()
    assert [row.fate for row in window.table.rows.rows] == [RowFate.NEW, RowFate.NEW]
    assert window.with_finished.isVisibleTo(window)
    window.with_finished.click()
    assert [row.fate for row in window.table.rows.rows] == [RowFate.NEW, RowFate.SKIPPED]


def test_letters_and_delimiter_of_a_text_can_be_chosen(
    window: ImportWindow, controller: Controller, tmp_path: Path, locked: Path
) -> None:
    """They show how the text is read now; a workbook has none."""
    path = tmp_path / "old.csv"
    path.write_bytes("Order ID;Address\n1;Straße 1\n".encode("cp850"))
    window.ask(PreviewRequest(path))
    encodings, delimiters = window.source.encodings, window.source.delimiters
    assert delimiters.currentData() == ";"
    encodings.setCurrentText("cp850")
    encodings.activated.emit(encodings.currentIndex())
    assert controller.requests[-1].said.answers == {("encoding", ""): "cp850"}
    assert window.table.rows.rows[0].texts == ("1", "Straße 1")
    delimiters.setCurrentIndex(delimiters.findData(","))
    delimiters.activated.emit(delimiters.currentIndex())
    assert delimiters.currentData() == ","
    assert controller.requests[-1].said.answers == {("encoding", ""): "cp850", ("delimiter", ""): ","}
    window.ask(PreviewRequest(locked))
    window.password.field.setText(PASSWORD)
    window.password.open.click()
    assert not encodings.isVisibleTo(window)
    assert not delimiters.isVisibleTo(window)
