"""The regions on this computer: which is in use, how large they are, and what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.region_facts import RoadEngine
from dispatcher.desk.region_pack import SUFFIX
from dispatcher.desk.regions import Region, Unfinished
from dispatcher.desktop.dialogs import ask_for_file, ask_for_new_file, extract_filter, is_to_be_deleted
from dispatcher.desktop.import_source import file_in
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.named_list import OrNothing
from dispatcher.desktop.region_view import engine_names, engine_rule, region_lines, size_words
from dispatcher.desktop.region_work import RegionWork
from dispatcher.desktop.said import all_told
from dispatcher.model.problem import Problem

SIZE_PX = QSize(760, 480)
PADDING_PX = 24
NAME_ROLE = Qt.ItemDataRole.UserRole


class _Wrapped(QStyledItemDelegate):
    """Measures lines by the width that is left for them: Qt forgets the padding, and cuts the last word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The height of all lines."""
        rect = option.rect
        rect.setWidth(rect.width() - PADDING_PX)
        option.rect = rect
        return super().sizeHint(option, index)


class RegionListWindow(QDialog):
    """Signals carry the region's name first: `use_asked`, `update_asked` (name, extract), `rename_asked` (name, new),
    `engine_asked` (name, road engine), `delete_asked` (name, is in use), `pack_asked` (name, file),
    `open_asked` (file), `add_asked`, `discard_asked`. `work` shows what goes on meanwhile."""

    use_asked = Signal(str)
    update_asked = Signal(str, object)
    rename_asked = Signal(str, str)
    engine_asked = Signal(str, object)
    delete_asked = Signal(str, bool)
    pack_asked = Signal(str, object)
    open_asked = Signal(object)
    add_asked = Signal(object)
    discard_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Regions"))
        self.resize(SIZE_PX)
        self.setAcceptDrops(True)
        self._used = ""
        self._engines: dict[str, RoadEngine] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Regions on this computer"))
        self.list.setAlternatingRowColors(False)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("bare", True)
        self.list.setItemDelegate(_Wrapped(self.list))
        nothing = self.tr(
            "No region is on this computer. Add one from an extract, or open one that a colleague packed."
        )
        self._holder = OrNothing(self.list, nothing)
        self.list.currentRowChanged.connect(lambda _: self._check())
        self.news = TextLabel()
        self.news.hide()
        self.work = RegionWork()
        self.use, self.renew = QPushButton(self.tr("Use")), QPushButton(self.tr("Update…"))
        self.rename, self.remove = QPushButton(self.tr("Rename…")), QPushButton(self.tr("Delete…"))
        self.pack, self.discard = QPushButton(self.tr("Pack…")), QPushButton(self.tr("Discard"))
        self.add, self.open_file = QPushButton(self.tr("Add region…")), QPushButton(self.tr("Open a packed region…"))
        self.engine = QPushButton(self.tr("Road engine…"))
        self.engine.setToolTip(self.tr("Which of its two road engines plans the days, where both are built"))
        self.renew.setToolTip(self.tr("Build it anew from a newer extract; the old one serves until then"))
        self.pack.setToolTip(self.tr("Write it into one file that a colleague opens instead of building"))
        self._lay_out()
        self._connect()
        self._check()

    def show_regions(self, regions: Sequence[Region], used: str, unfinished: Sequence[Unfinished]) -> None:
        """List them; the one that was chosen stays so."""
        before, self._used = self._chosen(), used
        self._engines = {region.name: region.engine for region in regions if region.fast_roads.exists()}
        self.list.clear()
        for region in regions:
            name, facts = region_lines(region, region.name == used)
            self._add(f"{name}\n{facts}", region.name, is_whole=True)
        for each in unfinished:
            text = self.tr("{name}: not finished. {size} are kept; add it again with the same extract to go on.")
            if each.name in {region.name for region in regions}:
                text = self.tr(
                    "{name}: the update is not finished. {size} are kept; update it again with the same extract "
                    "to go on."
                )
            self._add(text.format(name=each.name, size=size_words(each.bytes)), each.name, is_whole=False)
        self._holder.show_list(self.list.count() > 0)
        names = [self.list.item(row).data(NAME_ROLE) for row in range(self.list.count())]
        wanted = before if before in names else used
        self.list.setCurrentRow(names.index(wanted) if wanted in names else 0)
        self._check()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Why the last wish was not granted."""
        self.say(all_told(problems), "alert")

    def say(self, text: str, role: str = "muted") -> None:
        """Tell something below the list; "" for nothing."""
        self.news.say(text, role)
        self.news.setVisible(bool(text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A packed region or an extract may come."""
        if file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """A packed region is opened, an extract looked at."""
        file = file_in(event.mimeData())
        if file is None:
            return
        event.acceptProposedAction()
        if file.name.endswith(SUFFIX):
            self.open_asked.emit(file)
        else:
            self.add_asked.emit(file)

    def _add(self, text: str, name: str, *, is_whole: bool) -> None:
        item = QListWidgetItem(text)
        item.setData(NAME_ROLE, name)
        item.setData(NAME_ROLE + 1, is_whole)
        self.list.addItem(item)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for button in (self.use, self.renew, self.engine, self.rename, self.pack, self.remove, self.discard):
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._holder, 1)
        middle.addLayout(side)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addWidget(self.open_file)
        below.addStretch(1)
        leave = QPushButton(self.tr("Close"))
        leave.clicked.connect(self.reject)
        below.addWidget(leave)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.add.setProperty("accent", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addWidget(self.news)
        layout.addWidget(self.work)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.use.clicked.connect(lambda: self.use_asked.emit(self._chosen()))
        self.add.clicked.connect(lambda: self.add_asked.emit(None))
        self.discard.clicked.connect(lambda: self.discard_asked.emit(self._chosen()))
        self.renew.clicked.connect(self._update)
        self.rename.clicked.connect(self._rename)
        self.engine.clicked.connect(self._choose_engine)
        self.remove.clicked.connect(self._delete)
        self.pack.clicked.connect(self._pack)
        self.open_file.clicked.connect(self._open)

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(NAME_ROLE)) if item is not None else ""

    def _check(self) -> None:
        item = self.list.currentItem()
        is_whole = item is not None and bool(item.data(NAME_ROLE + 1))
        for button in (self.renew, self.rename, self.remove, self.pack):
            button.setEnabled(is_whole)
        self.use.setEnabled(is_whole and self._chosen() != self._used)
        self.engine.setEnabled(is_whole and self._chosen() in self._engines)
        self.discard.setVisible(item is not None and not is_whole)

    def _update(self) -> None:
        file = ask_for_file(self, self.tr("Choose a newer extract"), extract_filter())
        if file is not None:
            self.update_asked.emit(self._chosen(), file)

    def _rename(self) -> None:
        name = self._chosen()
        new, is_said = QInputDialog.getText(self, self.tr("Rename the region"), self.tr("New name"), text=name)
        if is_said and new.strip() and new.strip() != name:
            self.rename_asked.emit(name, new.strip())

    def _choose_engine(self) -> None:
        names, now = engine_names(), self._engines[self._chosen()]
        words, before = list(names.values()), list(names).index(now)
        title = self.tr("Road engine")
        word, is_said = QInputDialog.getItem(self, title, engine_rule(), words, before, editable=False)
        if is_said and word != names[now]:
            self.engine_asked.emit(self._chosen(), list(names)[words.index(word)])

    def _delete(self) -> None:
        name = self._chosen()
        is_used = name == self._used
        text = self.tr("Delete the region {name} from this computer? It can be built again from its extract.")
        if is_used:
            text = self.tr(
                "The region {name} is in use. Without it addresses are not found and driving times are estimated. "
                "Delete it all the same?"
            )
        if is_to_be_deleted(self, self.tr("Delete the region"), text.format(name=name)):
            self.delete_asked.emit(name, is_used)

    def _pack(self) -> None:
        name = self._chosen()
        file: Path | None = ask_for_new_file(self, self.tr("Pack the region"), pack_filter(), name + SUFFIX)
        if file is not None:
            self.pack_asked.emit(name, file)

    def _open(self) -> None:
        file = ask_for_file(self, self.tr("Open a packed region"), pack_filter())
        if file is not None:
            self.open_asked.emit(file)


def pack_filter() -> str:
    """Packed regions."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("Regions", "Packed regions (*.dispatcher-region)")
