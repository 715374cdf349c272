"""Fields of an order to type into: kept on Enter and when left, checked before, taken back by Esc."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.inspector_parts import Abreast, TextLabel, clear
from dispatcher.desktop.inspector_view import Stand, task_name
from dispatcher.desktop.said import all_told
from dispatcher.desktop.term_words import term_help, term_title
from dispatcher.desktop.words import tool_tip
from dispatcher.model.loads import load_list
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.problem import Refused
from dispatcher.model.terms import PLAIN_ORDER, PLAIN_TASK

if TYPE_CHECKING:
    from dispatcher.desk.order_editing import OrderEdit

NOTE_LINES = 3

type Editor = QLineEdit | QPlainTextEdit | QCheckBox


class Field(QWidget):
    """A caption, something to type into, and beneath it why what is typed cannot be taken.

    `committed` carries the value; nothing is said when it is what stood there, or is bad.
    """

    committed = Signal(object)

    def __init__(self, caption: str, editor: Editor, check: Callable[[Any], str]) -> None:
        """`check` answers why a value is bad, "" when it is good."""
        super().__init__()
        self.editor, self._check = editor, check
        self._shown: Any = None
        editor.setAccessibleName(caption)
        editor.installEventFilter(self)
        self._error = TextLabel("", "alert")
        self._error.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        if isinstance(editor, QCheckBox):
            editor.setText(caption)
            editor.clicked.connect(lambda _checked: self.commit())
        else:
            label = QLabel(caption)
            label.setProperty("role", "caption")
            label.setBuddy(editor)
            layout.addWidget(label)
        layout.addWidget(editor)
        layout.addWidget(self._error)

    @property
    def value(self) -> Any:
        """What stands in the editor."""
        editor = self.editor
        if isinstance(editor, QCheckBox):
            return editor.isChecked()
        if isinstance(editor, QPlainTextEdit):
            return editor.toPlainText()
        return int(editor.text() or 0) if isinstance(editor, Figure) else editor.text()

    @property
    def error(self) -> str:
        """Why what is typed cannot be taken, "" when it can."""
        return "" if self._error.isHidden() else self._error.text()

    @property
    def is_touched(self) -> bool:
        """True when something else stands there than was shown."""
        return bool(self.value != self._shown)

    def show_value(self, value: Any) -> None:
        """Show a value; what is being typed is not overwritten."""
        if self._shown is not None and self.is_touched:
            self._shown = value
            return
        self._put(value)
        self._shown = self.value  # as the editor has it: line edits have no line breaks
        self._mark("")

    def commit(self) -> None:
        """Take what is typed: say it when it is new and good, mark it when it is bad."""
        if not self.is_touched:
            self._mark("")
            return
        why = self._check(self.value)
        self._mark(why)
        if not why:
            self._shown = self.value
            self.committed.emit(self.value)

    def take_back(self) -> None:
        """What stood there before."""
        self._put(self._shown)
        self._mark("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter and leaving take the value, Esc takes it back."""
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self.commit()
        elif isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return self._key(event, is_press=kind == QEvent.Type.KeyPress)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent, is_press: bool) -> bool:
        if event.key() == Qt.Key.Key_Escape and (self.is_touched or self.error):
            event.accept()
            if is_press:
                self.take_back()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_press:
            many_lines = isinstance(self.editor, QPlainTextEdit)
            if not many_lines or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.commit()
                return True
        return False

    def _put(self, value: Any) -> None:
        editor = self.editor
        if isinstance(editor, QCheckBox):
            editor.setChecked(bool(value))
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(value)
        else:
            editor.setText(str(value))
            editor.setCursorPosition(0)

    def _mark(self, why: str) -> None:
        self._error.say(why)
        self._error.setVisible(bool(why))
        self.editor.setAccessibleDescription(why)
        if bool(self.editor.property("bad")) != bool(why):
            self.editor.setProperty("bad", bool(why))
            self.editor.style().polish(self.editor)


class OrderForm(QWidget):
    """Everything about one order that can be typed. `edited` carries its number and an OrderEdit with one field."""

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._order: Order | None = None
        self._stand: Stand | None = None
        self.fields: dict[tuple[TaskKind | None, str], Field] = {}

    def show_order(self, stand: Stand, order: Order) -> None:
        """Show an order's own values; what is being typed about the same order stays."""
        from dispatcher.desk.order_editing import windows_text

        if self._order is None or self._kinds(self._order) != self._kinds(order) or self._order.id != order.id:
            self.leave()
            self._build(order)
        self._order, self._stand = order, stand
        day = order.date or stand.planned.date
        for task in order.tasks:
            values = {name: getattr(task, name) for name in ("name", "address", "phone", "email", "note")}
            values["windows"] = windows_text(task.windows, day, stand.zone)
            values["service_s"] = round(task.service_s / 60)
            for name, value in values.items():
                self.fields[task.kind, name].show_value(value)
        names = {d.id: d.name or d.id for d in stand.fleet.drivers}
        for name, value in (
            ("load", ", ".join(load_list(order.load))),  # as it can be typed again in every language
            ("priority", order.priority),
            ("must_serve", order.must_serve),
            ("skills", ", ".join(sorted(order.skills))),
            ("allowed_drivers", ", ".join(sorted(names.get(d, d) for d in order.allowed_drivers))),
            ("forbidden_drivers", ", ".join(sorted(names.get(d, d) for d in order.forbidden_drivers))),
        ):
            self.fields[None, name].show_value(value)
        self._show_more(stand, order)

    @property
    def order_id(self) -> str:
        """The order that is typed about, "" for none."""
        return self._order.id if self._order is not None else ""

    def leave(self) -> None:
        """Take what is typed before something else is shown."""
        for field in self.fields.values():
            field.commit()

    @staticmethod
    def _kinds(order: Order) -> tuple[TaskKind, ...]:
        return tuple(task.kind for task in order.tasks)

    def _build(self, order: Order) -> None:
        clear(self._layout)
        self.fields = {}
        for task in order.tasks:
            if order.is_linked:
                heading = QLabel(task_name(task.kind))
                heading.setProperty("role", "strong")
                self._layout.addWidget(heading)
            self._build_task(task)
        priority = Figure()
        priority.setToolTip(self.tr("0 to 100: the higher, the later it is left out."))
        self._add(None, ("load", self.tr("Load"), QLineEdit()), ("priority", self.tr("Priority"), priority))
        self._add(None, ("must_serve", self.tr("Must be served"), QCheckBox()))
        self._add(None, ("skills", self.tr("Needs (skills)"), QLineEdit()))
        self._add(
            None,
            ("allowed_drivers", self.tr("Only with"), QLineEdit()),
            ("forbidden_drivers", self.tr("Not with"), QLineEdit()),
        )
        self._build_more(order)

    def _build_more(self, order: Order) -> None:
        """What only some orders ask for, folded away until it is wanted or something of it is asked for."""
        from dispatcher.desk.term_cells import ORDER_FIELDS, TASK_FIELDS

        more, body = QToolButton(), QWidget()
        more.setObjectName("fold")
        more.setText(self.tr("More conditions"))
        more.setCheckable(True)
        more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

        def fold(is_open: bool) -> None:
            more.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
            body.setVisible(is_open)

        more.toggled.connect(fold)
        self._layout.addWidget(more)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        own: list[tuple[TaskKind | None, str]] = [(None, name) for name in ORDER_FIELDS]
        names = [*((task.kind, name) for task in order.tasks for name in TASK_FIELDS), *own]
        for number, (kind, name) in enumerate(names):
            title = term_title(name)
            if kind is not None and order.is_linked:
                title = self.tr("{half}: {field}").format(half=task_name(kind), field=title)
            editor = QLineEdit()
            editor.setToolTip(tool_tip(term_help(name)))
            field = self.fields[kind, name] = self._field(kind, name, title, editor)
            grid.addWidget(field, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(body)
        asks = order.terms != PLAIN_ORDER or any(task.terms != PLAIN_TASK for task in order.tasks)
        more.setChecked(asks)
        fold(asks)

    def _show_more(self, stand: Stand, order: Order) -> None:
        from dispatcher.desk.order_terms import named
        from dispatcher.desk.term_cells import Local, order_texts, task_texts

        at = Local(order.date or stand.planned.date, stand.zone)
        texts: dict[tuple[TaskKind | None, str], str] = {
            (None, name): text for name, text in order_texts(named(order.terms, stand.fleet), at).items()
        }
        for task in order.tasks:
            texts |= {(task.kind, name): text for name, text in task_texts(task.terms, at).items()}
        for key, text in texts.items():
            self.fields[key].show_value(text)

    def _build_task(self, task: Task) -> None:
        windows, note = QLineEdit(), QPlainTextEdit()
        windows.setPlaceholderText(self.tr("any time"))
        note.setTabChangesFocus(True)
        note.setFixedHeight(note.fontMetrics().lineSpacing() * NOTE_LINES + 16)
        self._add(
            task.kind, ("windows", self.tr("Window"), windows), ("service_s", self.tr("Service, minutes"), Figure())
        )
        self._add(task.kind, ("note", self.tr("Note"), note))
        self._add(task.kind, ("phone", self.tr("Phone"), QLineEdit()))
        self._add(task.kind, ("email", self.tr("E-mail"), QLineEdit()))
        self._add(task.kind, ("name", self.tr("Customer"), QLineEdit()))
        self._add(task.kind, ("address", self.tr("Address"), QLineEdit()))

    def _add(self, kind: TaskKind | None, *fields: tuple[str, str, Editor]) -> None:
        """One line of fields, each as (name, caption, editor)."""
        row = Abreast()
        for name, caption, editor in fields:
            field = self._field(kind, name, caption, editor)
            self.fields[kind, name] = field
            row.line.addWidget(field, 2 if isinstance(editor, Figure) else 3, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(row)

    def _field(self, kind: TaskKind | None, name: str, caption: str, editor: Editor) -> Field:
        from dispatcher.desk.order_editing import OrderEdit
        from dispatcher.desk.term_cells import ORDER_FIELDS, TASK_FIELDS

        def edit(value: Any) -> OrderEdit:
            if name in TASK_FIELDS or name in ORDER_FIELDS:
                return OrderEdit(task=kind, terms={name: value})
            return OrderEdit(task=kind, **{name: value * 60 if name == "service_s" else value})

        field = Field(caption, editor, lambda value: self._why_not(edit(value)))
        field.committed.connect(lambda value: self._send(edit(value)))
        return field

    def _why_not(self, edit: OrderEdit) -> str:
        from dispatcher.desk.order_editing import edited

        if self._order is None or self._stand is None:
            return ""
        there = self._stand.fleet
        drivers, vehicles = ({one.id: one.name for one in some} for some in (there.drivers, there.vehicles))
        try:
            edited(self._order, edit, self._stand.zone, drivers, vehicles)
        except Refused as refused:
            return all_told(refused.problems, " ")
        return ""

    def _send(self, edit: OrderEdit) -> None:
        if self._order is not None:
            self.edited.emit(self._order.id, edit)


class Figure(QLineEdit):
    """A whole number, digits alone; nothing typed is 0."""

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,5}"), self))
