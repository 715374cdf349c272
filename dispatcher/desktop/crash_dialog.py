"""What a crash looks like to people: one calm sentence, that nothing is lost, and a report to send."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.crash_watch import Crash, Kind
from dispatcher.desktop.said import said
from dispatcher.desktop.theme import ICON_PX, Theme

ICONS = {
    Kind.MISTAKE: "bug",
    Kind.PLANNING: "sparkles",
    Kind.HELPER: "cog",
    Kind.MAP: "map",
    Kind.DISK: "hard-drive",
    Kind.LAST_TIME: "power",
}
REPORT_PX = 220
WIDTH_PX = 600


class CrashDialog(QDialog):
    """Says what crashed. `open_folder` shows the folder of the reports; after `open()` it clears itself away."""

    def __init__(self, crash: Crash, theme: Theme, open_folder: Callable[[Path], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Dispatcher"))
        self.setMinimumWidth(WIDTH_PX)
        self._crash, self._open_folder = crash, open_folder
        self._text = _report_text(crash)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(16)
        layout.addLayout(self._sentences(theme))
        self._report = self._page()
        layout.addWidget(self._report, 1)
        layout.addLayout(self._buttons(theme))
        self._go_on.setFocus()

    def _sentences(self, theme: Theme) -> QHBoxLayout:
        picture = QLabel()
        purpose = "muted" if self._crash.kind is Kind.LAST_TIME else "alert"
        picture.setPixmap(theme.icon(ICONS[self._crash.kind], purpose).pixmap(ICON_PX * 2, ICON_PX * 2))
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(_label(happened(self._crash.kind), "headline"))
        for sentence in _more(self._crash):
            words.addWidget(_label(sentence, ""))
        if self._crash.report is None:
            words.addWidget(_label(self.tr("No report could be written: the disk did not take it."), "muted"))
        else:
            words.addWidget(_label(self.tr("The report holds no orders, names, addresses or passwords."), "muted"))
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _page(self) -> QPlainTextEdit:
        page = QPlainTextEdit(self._text)
        page.setReadOnly(True)
        page.setTabChangesFocus(True)
        page.setMinimumHeight(REPORT_PX)
        page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        page.setAccessibleName(self.tr("Report"))
        page.hide()
        return page

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        has_report = self._crash.report is not None
        self._show = QPushButton(self.tr("Show the report"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._unfold)
        folder = QPushButton(theme.icon("folder-open"), self.tr("Open folder"))
        folder.clicked.connect(self._show_folder)
        self._copy = QPushButton(theme.icon("copy"), self.tr("Copy report"))
        self._copy.clicked.connect(self._copy_report)
        for button in (self._show, folder, self._copy):
            button.setVisible(has_report)
            button.setAutoDefault(False)
        self._go_on = go_on = QPushButton(self.tr("Go on"))
        go_on.setProperty("accent", True)
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._show)
        row.addStretch()
        for button in (folder, self._copy, go_on):
            row.addWidget(button)
        return row

    def _unfold(self, is_shown: bool) -> None:
        self._report.setVisible(is_shown)
        self.adjustSize()

    def _show_folder(self) -> None:
        if self._crash.report is not None:
            self._open_folder(self._crash.report.parent)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copy.setText(self.tr("Copied"))


def happened(kind: Kind) -> str:
    """What happened, in one sentence."""
    sentences = {
        Kind.MISTAKE: _tr("The program made a mistake."),
        Kind.PLANNING: _tr("The planning process ended unexpectedly."),
        Kind.HELPER: _tr("A working process ended unexpectedly."),
        Kind.MAP: _tr("The map's process ended unexpectedly."),
        Kind.DISK: _tr("The disk did not take what was to be kept."),
        Kind.LAST_TIME: _tr("Last time the program ended without being closed."),
    }
    return sentences[kind]


def _more(crash: Crash) -> list[str]:
    """That nothing is lost, and what to do, where there is something to do."""
    if crash.problem is not None:
        return [_tr("Your day is as it was after the last finished step."), said(crash.problem.remedy)]
    if crash.kind is Kind.MAP:
        return [_tr("Your day is untouched and everything else works on; the map is loaded again as far as it can be.")]
    if crash.kind is Kind.LAST_TIME:
        return [_tr("Your day is as it was after the last finished step. You need do nothing.")]
    return [_tr("Nothing is lost: your day is as it was after the last finished step, and you can go on.")]


def _report_text(crash: Crash) -> str:
    if crash.report is None:
        return ""
    try:
        return crash.report.read_text(encoding="utf-8")
    except OSError:
        return str(crash.report)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    if role:
        label.setProperty("role", role)
    return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("CrashDialog", text)
