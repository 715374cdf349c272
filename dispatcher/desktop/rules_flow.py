"""The window with the rules of the day, and the page of everything that planning knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dispatcher.desktop.jobs import while_open
from dispatcher.desktop.parts import Parts
from dispatcher.model.place import Location
from dispatcher.model.standing_rules import StandingRules

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desk.rules_cells import AddressedStation
    from dispatcher.desktop.factors_help import FactorsHelp
    from dispatcher.desktop.rules_view import Scope
    from dispatcher.desktop.rules_window import RulesWindow


class RulesFlow(QObject):
    """Shows the rules and brings the desk what was changed."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        self.window: RulesWindow | None = None
        self._line = 0
        parts.panels.map.pinned.connect(self._pinned)
        view = parts.actions.view
        view.rules.triggered.connect(self.ask)
        view.factors.triggered.connect(lambda: self.show_factors())

    def ask(self) -> None:
        """Read the rules of all days and of the date, and show them; a window that waits for a pin comes back as it
        was."""
        if self.window is not None:
            self._come_back()
            return
        from dispatcher.desktop.rules_view import Scope

        now = self._commands.now
        if now is not None:
            date = now.date
            self._commands.ask(lambda desk: {Scope.ALL: desk.rules(), Scope.DATE: desk.rules(date)}, self._show)

    def show_factors(self) -> FactorsHelp:
        """Everything that planning takes into account."""
        from dispatcher.desktop.factors_help import FactorsHelp

        page = FactorsHelp(self._parts.window)
        page.finished.connect(page.deleteLater)
        page.open()
        return page

    def _show(self, rules: dict[Scope, StandingRules]) -> None:
        from dispatcher.desktop.rules_view import Scope
        from dispatcher.desktop.rules_window import RulesWindow

        now = self._commands.now
        if now is None:
            return
        self.window = window = RulesWindow(rules, now.date, now.fleet, now.orders, self._parts.window)
        date = now.date

        def keep(scope: Scope, wanted: StandingRules, addressed: Sequence[AddressedStation]) -> None:
            when = date if scope is Scope.DATE else None
            self._commands.give(
                self.tr("Changing the rules"),
                lambda desk, _: desk.put_rules(wanted, when, addressed),
                lambda _none: kept(),
                refused=while_open(window, window.refuse),
            )

        def kept() -> None:
            while_open(window, window.accept)()
            self._parts.tell(self.tr("The rules are kept. The plan is judged by them now; plan again to follow them."))

        window.asked.connect(keep)
        window.place_asked.connect(self._ask_pin)
        window.finished.connect(self._forget)
        window.finished.connect(window.deleteLater)
        window.open()

    def _ask_pin(self, line: int, location: Location | None) -> None:
        """The pin is dragged on the map of the main window, which this window makes way for; where it is dropped the
        station is."""
        if self.window is not None:
            self._line = line
            self.window.hide()
            self._parts.panels.map.ask_pin(location)
            self._parts.window.raise_()
            self._parts.window.activateWindow()
            self._parts.tell(self.tr("Drag the pin to the charging station; “Rules of the day” comes back without it."))

    def _pinned(self, lat: float, lon: float) -> None:
        line = self._line
        if line and self.window is not None:
            self._come_back()
            self.window.put_place(line, Location(lat, lon))

    def _come_back(self) -> None:
        if self._line:
            self._line = 0
            self._parts.panels.map.end_pin()
        if self.window is not None:
            self.window.open()

    def _forget(self) -> None:
        self.window, self._line = None, 0
