"""Questions to the user, and what is said when something does not work."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from dispatcher.desktop.actions import Actions
from dispatcher.desktop.commands import Shown
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.problems_panel import ProblemsDialog
from dispatcher.desktop.words import day_words
from dispatcher.model.problem import Problem

ORDER_LISTS = "xlsx xlsm xls xlsb ods fods csv tsv txt json geojson gpx kml kmz xml html htm"
"""How the names of files end that lists are usually read from; what is in them decides."""


def orders_filter() -> str:
    """The kinds of files that order lists come in."""
    return _tr("Order lists ({kinds})").format(kinds=" ".join(f"*.{kind}" for kind in ORDER_LISTS.split()))


def addresses_filter() -> str:
    """The kinds of files that lists of addresses come in: the same reader reads them."""
    return _tr("Address lists ({kinds})").format(kinds=" ".join(f"*.{kind}" for kind in ORDER_LISTS.split()))


def fleet_filter() -> str:
    """The kinds of files that fleets come in."""
    return _tr("Fleet workbooks (*.xlsx *.xlsm *.xls *.xlsb *.ods)")


def day_filter() -> str:
    """Day files."""
    return _tr("Day files (*.dispatch)")


def extract_filter() -> str:
    """Extracts of the map."""
    return _tr("Map extracts (*.osm.pbf *.pbf)")


def ask_for_file(window: QWidget, title: str, kinds: str) -> Path | None:
    """A file that exists, None when the user thought better of it."""
    chosen, _ = QFileDialog.getOpenFileName(window, title, str(Path.home()), f"{kinds};;{_tr('All files (*)')}")
    return Path(chosen) if chosen else None


def ask_for_new_file(window: QWidget, title: str, kinds: str, name: str) -> Path | None:
    """A file to begin, None when the user thought better of it. One that is there is opened, not written over."""
    options = QFileDialog.Option.DontConfirmOverwrite
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(Path.home() / name), kinds, options=options)
    return Path(chosen) if chosen else None


def ask_for_folder(window: QWidget, title: str) -> Path | None:
    """A folder, None when the user thought better of it."""
    chosen = QFileDialog.getExistingDirectory(window, title, str(Path.home()))
    return Path(chosen) if chosen else None


def is_to_be_deleted(window: QWidget, title: str, text: str) -> bool:
    """Ask about what no undo brings back; whoever just presses Enter keeps it."""
    box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    yes = box.addButton(_tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(_tr("Keep"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is yes


def refused(window: QWidget, problems: Sequence[Problem]) -> None:
    """List why a command was refused; nothing was changed."""
    sentence = _tr("That did not work, and nothing was changed.")
    ProblemsDialog(_tr("Dispatcher"), sentence, problems, window).exec()


def say_no_orders(panel: EmptyState, date: dt.date, actions: Actions) -> None:
    """What the empty list of orders says."""
    headline = _tr("No orders for {day}").format(day=day_words(date))
    sentence = _tr("Import an order list from a workbook or CSV file, or choose another date above.")
    panel.say(headline, sentence, actions.file.import_orders, actions.file.order_template)


def say_no_routes(panel: EmptyState, shown: Shown, actions: Actions) -> None:
    """What the empty list of routes says: what has to come first."""
    if not shown.planned.day.shifts:
        headline = _tr("Nobody drives on this date")
        sentence = _tr("Import a fleet workbook with drivers, vehicles and shifts.")
        panel.say(headline, sentence, actions.file.import_fleet, actions.file.fleet_template)
    elif not shown.orders:
        panel.say(_tr("Nothing to plan yet"), _tr("Routes appear here when there are orders and they are planned."))
    else:
        sentence = _tr("Plan the day: every order goes to the driver who serves it best.")
        panel.say(_tr("Not planned yet"), sentence, actions.view.plan)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)
