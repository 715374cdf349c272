"""What it comes to: the sum of a list in a sentence, how far the reading is, and the buttons that end the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dispatcher.desk.results import ListPreview
from dispatcher.desktop.import_view import Sums
from dispatcher.desktop.import_words import dates_words, service_words, sum_words
from dispatcher.desktop.said import said, told
from dispatcher.desktop.theme import Theme

STEPS = 1000


class Footer(QWidget):
    """Sentence, notes, progress, and the buttons to save skipped rows, cancel and import."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.sentence, self.note, self.doing = QLabel(), QLabel(), QLabel()
        self.progress = QProgressBar()
        self.take, self.cancel = QPushButton(), QPushButton(self.tr("Cancel"))
        self.save = QPushButton(self.tr("Save skipped rows…"))
        self._lay_out()
        theme.changed.connect(self._tint)
        self._tint()
        self.go_on(None, "")

    def say(self, words: str, is_alert: bool = False) -> None:
        """The sentence that counts now."""
        self.sentence.setText(words)
        self.sentence.setProperty("alert", is_alert)
        self.sentence.style().polish(self.sentence)

    def sum_up(self, preview: ListPreview | None, count: Sums, is_ready: bool) -> None:
        """The rows of a list added up, and what may be done with it."""
        self.take.setEnabled(is_ready and count.orders > 0)
        self.save.setEnabled(is_ready and count.bad > 0)
        self.save.setVisible(count.bad > 0)
        one, many, none = self.tr("Import 1 order"), self.tr("Import {count} orders"), self.tr("Import")
        self.take.setText(many.format(count=count.orders) if count.orders > 1 else one if count.orders else none)
        if preview is None:
            self.say("")
        elif preview.refusal:
            self.say(self._why_not(preview), True)
        else:
            self.say(sum_words(count))
        self.note.setText(self._notes(preview) if preview else "")

    def go_on(self, share: float | None, doing: str, is_busy: bool = False) -> None:
        """How far it is (0 to 1, None when nobody knows) and what is being done."""
        self.progress.setRange(0, 0 if share is None and is_busy else STEPS)
        self.progress.setValue(round(min(max(share or 0.0, 0.0), 1.0) * STEPS))
        self.doing.setText(said(doing))
        self.progress.setVisible(is_busy)
        self.doing.setVisible(is_busy)

    def _why_not(self, preview: ListPreview) -> str:
        """Why the list cannot be taken as it is read now, and what to do in this window."""
        first = preview.refusal[0]
        if first.code == "no-address-column":
            return self.tr("Which column holds the address? Choose it above that column, or another header row.")
        return told(first)

    def _notes(self, preview: ListPreview) -> str:
        """What else there is to know."""
        product = preview.found.layout
        notes = [dates_words(preview.dates), self.tr("Recognised as {product}").format(product=product) * bool(product)]
        if preview.usual_service_s is not None and not preview.refusal:
            notes.append(service_words(preview.usual_service_s))
        return " · ".join(note for note in notes if note)

    def _lay_out(self) -> None:
        for label in (self.sentence, self.note, self.doing):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setWordWrap(label is not self.doing)
        self.doing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.sentence.setProperty("role", "headline")
        self.note.setProperty("role", "muted")
        self.doing.setProperty("role", "muted")
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.take.setProperty("accent", True)
        self.take.setDefault(True)
        self.save.setAutoDefault(False)
        self.cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.progress, 1)
        buttons.addWidget(self.doing)
        buttons.addStretch(2)
        for button in (self.save, self.cancel, self.take):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.sentence)
        layout.addWidget(self.note)
        layout.addSpacing(4)
        layout.addLayout(buttons)

    def _tint(self) -> None:
        self.save.setIcon(self._theme.icon("file-down"))
        self.take.setIcon(self._theme.icon("import", "accent_text"))
