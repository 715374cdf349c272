"""The window of addresses and the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from dispatcher.desktop.dialogs import addresses_filter, ask_for_file
from dispatcher.desktop.parts import Parts
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desk.desk import Desk
    from dispatcher.desk.geocoding_services import Choice
    from dispatcher.desktop.places_window import AddressesWindow


class AddressesFlow(QObject):
    """Opens the window, fills its pages, and brings the desk what is done there."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        self.window: AddressesWindow | None = None
        parts.actions.view.addresses.triggered.connect(self.open)
        self._commands.shown.connect(lambda _shown: self._fill())

    def open(self) -> AddressesWindow:
        """Show the window."""
        if self.window is None:
            self.window = self._made()
        self._fill()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def shut(self) -> None:
        """The main window closes."""
        if self.window is not None:
            self.window.close()

    def _made(self) -> AddressesWindow:
        from dispatcher.desktop.places_window import AddressesWindow

        opened = AddressesWindow(self._parts.window)
        opened.known.corrected.connect(self._correct)
        opened.known.forgotten.connect(self._forget)
        opened.known.import_asked.connect(self._import)
        opened.known.export_asked.connect(self._export)
        opened.lists.add_asked.connect(self._add_list)
        opened.lists.deleted.connect(self._delete_list)
        opened.service.chosen.connect(self._choose)
        opened.service.tried.connect(self._try)
        return opened

    def _fill(self) -> None:
        """Bring all pages up to date while somebody looks."""
        opened = self.window
        if opened is None:
            return
        self._commands.ask(lambda desk: desk.known_places(), opened.known.show_book)
        self._commands.ask(lambda desk: desk.address_lists(), opened.lists.show_lists)
        self._commands.ask(lambda desk: desk.geocoding(), opened.service.show_state)

    def _give[T](self, doing: str, work: Callable[[Desk], T], then: Callable[[T], None] | None = None) -> None:
        def done(answer: T) -> None:
            self._tell(())
            if then is not None:
                then(answer)

        self._commands.give(doing, lambda desk, _: work(desk), done, refused=self._tell)

    def _tell(self, problems: Sequence[Problem]) -> None:
        if self.window is not None:
            self.window.tell(problems)

    def _correct(self, address: str, location: Location) -> None:
        self._give(self.tr("Setting the place"), lambda desk: desk.pin(address, location))

    def _forget(self, keys: Sequence[str]) -> None:
        self._give(self.tr("Forgetting known places"), lambda desk: desk.forget_known(keys))

    def _import(self) -> None:
        path = ask_for_file(self._asker(), self.tr("Import known places"), addresses_filter())
        if path is not None:
            self._give(
                self.tr("Taking known places"),
                lambda desk: desk.take_book(path),
                lambda done: self._tell(done.problems),
            )

    def _export(self) -> None:
        path = self._new_file()
        if path is not None:
            said = self.tr("Wrote {count} known places to {file}.")
            self._commands.ask(
                lambda desk: desk.export_book(path),
                lambda count: self._parts.tell(said.format(count=count, file=path.name)),
            )

    def _add_list(self, name: str) -> None:
        path = ask_for_file(self._asker(), self.tr("Add an address list"), addresses_filter())
        if path is not None:
            self._give(
                self.tr("Taking the address list"),
                lambda desk: desk.take_address_list(path, name),
                lambda done: self._tell(done[1]),
            )

    def _delete_list(self, name: str) -> None:
        self._give(self.tr("Deleting the address list"), lambda desk: desk.delete_address_list(name))

    def _choose(self, choice: Choice, key: str | None) -> None:
        self._give(self.tr("Choosing the service"), lambda desk: desk.choose_geocoding(choice, key))

    def _try(self, choice: Choice, key: str | None) -> None:
        opened = self.window
        if opened is not None:
            self._commands.ask(lambda desk: desk.try_geocoding_safely(choice, key), opened.service.say)

    def _asker(self) -> AddressesWindow:
        return self.open() if self.window is None else self.window

    def _new_file(self) -> Path | None:
        name = str(Path.home() / "known-places.csv")
        chosen, _ = QFileDialog.getSaveFileName(
            self._asker(), self.tr("Export known places"), name, self.tr("CSV files (*.csv)")
        )
        return Path(chosen) if chosen else None
