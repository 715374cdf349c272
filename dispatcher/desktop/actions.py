"""The window's actions: their words, keys and icons, and where they stand in menus and on the bar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from dispatcher.desktop.relations_words import ICONS, kind_help, kind_title
from dispatcher.desktop.theme import Theme
from dispatcher.model.terms import RelationKind

ICON = "lucide"
"""The property of an action that names its icon."""

FLAVOURS = ("", "light", "dark")
LANGUAGES = {"": "", "en": "English", "de": "Deutsch", "fr": "Français"}
ACCENTED = "plan"


class FileActions:
    """What comes in and goes out."""

    def __init__(self, window: QWidget) -> None:
        self.import_orders = _action(
            window, _tr("Import…"), "Ctrl+I", _tr("Take orders from a workbook, CSV file or pasted rows"), "file-input"
        )
        self.paste_rows = _action(
            window, _tr("Import pasted rows"), "Ctrl+Shift+V", _tr("Take rows copied in Excel"), "clipboard-paste"
        )
        self.arrivals = _action(
            window, _tr("Arrived lists…"), "", _tr("Watch folders for lists, and look at those that arrived"), "inbox"
        )
        self.layouts = _action(
            window, _tr("Remembered lists…"), "", _tr("What the columns of senders' lists mean"), "bookmark"
        )
        self.import_fleet = _action(
            window, _tr("Import fleet…"), "Ctrl+Shift+I", _tr("Take drivers, vehicles and shifts"), "truck"
        )
        self.order_template = _action(
            window, _tr("Order template…"), "", _tr("Save an empty order list to fill in"), "file-spreadsheet"
        )
        self.fleet_template = _action(
            window, _tr("Fleet template…"), "", _tr("Save an empty fleet workbook to fill in"), "file-spreadsheet"
        )
        self.open_day = _action(window, _tr("Open day file…"), "Ctrl+O", _tr("Work in another day file"), "folder-open")
        self.new_day = _action(window, _tr("New day file…"), "", _tr("Begin with an empty day"), "file-plus")
        self.demo = _action(window, _tr("Open the demo day"), "", _tr("Look around in a finished day"), "sparkles")
        self.export = _action(
            window, _tr("Export…"), "Ctrl+E", _tr("Write or print manifests for the drivers"), "folder-output"
        )
        self.add_region = _action(
            window, _tr("Add region…"), "", _tr("Build roads, addresses and map from an .osm.pbf file"), "map-plus"
        )
        self.manage_regions = _action(
            window, _tr("Regions…"), "", _tr("Use, update, pass on or delete the regions on this computer"), "map"
        )
        self.leave = _action(window, _tr("Quit"), QKeySequence.StandardKey.Quit, _tr("Close the program"))


class EditActions:
    """What is done to the day by hand."""

    def __init__(self, window: QWidget) -> None:
        keys = QKeySequence.StandardKey
        self.undo = _action(window, _tr("Undo"), keys.Undo, _tr("Take the last step back"), "undo-2")
        self.redo = _action(window, _tr("Redo"), keys.Redo, _tr("Do it again"), "redo-2")
        self.find = _action(window, _tr("Find"), keys.Find, _tr("Find an order, customer, address or driver"), "search")
        self.cut = _action(window, _tr("Cut orders"), keys.Cut, _tr("Take the chosen orders along"), "scissors")
        self.paste = _action(
            window, _tr("Paste orders here"), keys.Paste, _tr("Put them before the chosen stop"), "clipboard-paste"
        )
        self.move_to = _action(window, _tr("Move to…"), "M", _tr("Compare all drivers and choose one"), "arrow-right")
        self.earlier = _action(window, _tr("One stop earlier"), "Alt+Up", _tr("Earlier in the sequence"), "arrow-up")
        self.later = _action(window, _tr("One stop later"), "Alt+Down", _tr("Later in the sequence"), "arrow-down")
        self.driver_before = _action(
            window, _tr("To the driver before"), "Alt+Left", _tr("To the best place there"), "arrow-left"
        )
        self.driver_after = _action(
            window, _tr("To the next driver"), "Alt+Right", _tr("To the best place there"), "arrow-right"
        )
        self.take_out = _action(
            window, _tr("Take out of the plan"), keys.Delete, _tr("On no route, to be planned again"), "circle-off"
        )
        self.lock_driver = _action(window, _tr("Lock to the driver"), "L", _tr("Every plan keeps this driver"), "lock")
        self.lock_position = _action(
            window, _tr("Lock to the place"), "Shift+L", _tr("Every plan keeps driver and sequence"), "pin"
        )
        self.lock_route = _action(
            window, _tr("Lock the route"), "Ctrl+L", _tr("Every plan keeps the route as it stands"), "lock"
        )
        self.close_route = _action(
            window,
            _tr("Close the route and spread it"),
            "",
            _tr("Its driver stays at home; the others take its orders"),
            "circle-off",
        )
        self.unlock = _action(window, _tr("Unlock"), "U", _tr("Let planning decide again"), "lock-open")
        self.loaded = _action(
            window, _tr("The van is loaded"), "", _tr("Every plan keeps the sequence of what is aboard")
        )
        self.loaded.setCheckable(True)
        self.leave_at = _action(
            window, _tr("Leave at…"), "", _tr("Every plan lets the route leave at just this time"), "alarm-clock"
        )
        self.leave_when_best = _action(
            window, _tr("Leave when it is best"), "", _tr("Let planning choose the departure again"), "clock"
        )
        self.together, self.apart, self.sequence, self.stretch, self.gathered = (
            _action(window, kind_title(kind), "", kind_help(kind), ICONS[kind]) for kind in RelationKind
        )
        self.let_go = _action(
            window, _tr("Not bound any more"), "", _tr("Let the chosen orders go that belong together"), "unlink"
        )
        self.add_order = _action(window, _tr("New order…"), "Ctrl+N", _tr("Type an order in"), "plus")
        self.cancel_orders = _action(
            window, _tr("Cancel orders"), "", _tr("The chosen orders stay in the day, and no plan asks for them"), "ban"
        )
        self.reinstate_orders = _action(
            window, _tr("Not cancelled any more"), "", _tr("Plan the chosen orders again"), "rotate-ccw"
        )
        self.delete_orders = _action(
            window, _tr("Delete orders"), "Shift+Del", _tr("Take the chosen orders off the list"), "trash-2"
        )

    @property
    def by_hand(self) -> tuple[QAction, ...]:
        """What is done to chosen orders, for menus."""
        return (
            self.move_to,
            self.earlier,
            self.later,
            self.driver_before,
            self.driver_after,
            self.take_out,
            self.cut,
            self.paste,
            self.lock_driver,
            self.lock_position,
            self.lock_route,
            self.unlock,
            self.loaded,
            self.leave_at,
            self.leave_when_best,
            *self.bonds.values(),
            self.let_go,
            self.close_route,
            self.cancel_orders,
            self.reinstate_orders,
            self.delete_orders,
        )

    @property
    def bonds(self) -> dict[RelationKind, QAction]:
        """How the chosen orders can be made to belong together."""
        several = (self.together, self.apart, self.sequence, self.stretch, self.gathered)
        return dict(zip(RelationKind, several, strict=True))


class ViewActions:
    """How it looks, and help."""

    def __init__(self, window: QWidget) -> None:
        self.plan = _action(window, _tr("Plan"), "Ctrl+P", _tr("Plan the routes of this date"), "sparkles")
        self.plan.setObjectName(ACCENTED)
        self.plan_choices = _action(
            window,
            _tr("How to plan…"),
            "Ctrl+Shift+P",
            _tr("What to keep, for whom, what matters"),
            "sliders-horizontal",
        )
        self.plan_days = _action(
            window,
            _tr("Plan several days…"),
            "",
            _tr("Share orders out over the days they may come on"),
            "calendar-days",
        )
        self.rules = _action(
            window,
            _tr("Rules of the day…"),
            "Ctrl+R",
            _tr("Goods, zones, prices, docks and charging, for all days or one"),
            "scale",
        )
        self.roads = _action(
            window,
            _tr("Roads, zones and weather…"),
            "Ctrl+Shift+R",
            _tr("Traffic by the hour, closed roads, zones, reach and the weather of the day"),
            "route",
        )
        self.addresses = _action(
            window,
            _tr("Addresses…"),
            "",
            _tr("Known places, your own address lists, and an online service of your choice"),
            "map-pin",
        )
        self.fleet = _action(window, _tr("Fleet"), "Ctrl+T", _tr("Drivers, vehicles, shifts and depots"), "truck")
        self.fit = _action(
            window, _tr("Show all"), "Ctrl+0", _tr("Bring the whole day into view on the map"), "maximize"
        )
        self.flavours = _choice(
            window, {"": _tr("Light or dark with the system"), "light": _tr("Light"), "dark": _tr("Dark")}
        )
        self.languages = _choice(window, {**LANGUAGES, "": _tr("The system's language")})
        self.tiles = _action(window, _tr("Map background…"), "", _tr("Tiles of a server of your choice"), "map")
        self.arrange = _action(
            window, _tr("Arrange panels anew"), "", _tr("Every panel where it was at first"), "layout-panel-left"
        )
        self.help = _action(
            window, _tr("Help for this panel"), "F1", _tr("What it shows and what you can do"), "circle-question-mark"
        )
        self.shortcuts = _action(window, _tr("Keyboard shortcuts"), "Ctrl+?", _tr("Every key at a glance"), "keyboard")
        self.factors = _action(window, _tr("What planning knows"), "", _tr("Every factor, and where it is set"), "list")
        self.reports = _action(window, _tr("Crash reports"), "", _tr("Open their folder"), "folder-open")
        self.about = _action(window, _tr("About and check"), "", _tr("Versions, region, the day file's health"), "info")


class Actions:
    """Every action of the window."""

    def __init__(self, window: QMainWindow) -> None:
        self.file, self.edit, self.view = FileActions(window), EditActions(window), ViewActions(window)
        self.regions = QMenu()
        window.addActions(self.all)

    @property
    def all(self) -> list[QAction]:
        """Every single one."""
        groups = (self.file, self.edit, self.view)
        return [action for group in groups for action in vars(group).values() if isinstance(action, QAction)]

    @property
    def commands(self) -> tuple[QAction, ...]:
        """Those that wait while a command is under way."""
        file, edit, view = self.file, self.edit, self.view
        coming = (file.import_orders, file.paste_rows, file.import_fleet, file.order_template, file.fleet_template)
        files = (file.open_day, file.new_day)
        going = (*files, file.export, file.add_region, file.demo)
        planning = (view.plan, view.plan_choices, view.plan_days, view.rules, view.roads, view.fleet)
        return (*coming, *going, *planning, edit.undo, edit.redo, edit.add_order, *edit.by_hand)

    def tint(self, theme: Theme, some: Iterable[QAction]) -> None:
        """Give these actions their icons in the theme's colours."""
        for action in some:
            name = action.property(ICON)
            if name:
                action.setIcon(theme.icon(name, "accent_text" if action is self.view.plan else "text"))

    def fill_menus(self, window: QMainWindow, panels: Sequence[QAction]) -> None:
        """The menu bar; `panels` show and hide the panels."""
        bar, file, edit, view = window.menuBar(), self.file, self.edit, self.view
        menu = bar.addMenu(_tr("&File"))
        _fill(
            menu,
            [
                file.import_orders,
                file.paste_rows,
                file.arrivals,
                file.layouts,
                file.import_fleet,
                None,
                file.order_template,
                file.fleet_template,
                None,
                file.open_day,
                file.new_day,
                file.demo,
                None,
                file.export,
                file.add_region,
                file.manage_regions,
            ],
        )
        self.regions = menu.addMenu(_tr("Use region"))
        self.regions.setToolTipsVisible(True)
        _fill(menu, [None, file.leave])
        _fill(
            bar.addMenu(_tr("&Edit")),
            [
                edit.undo,
                edit.redo,
                edit.find,
                None,
                edit.add_order,
                edit.cancel_orders,
                edit.reinstate_orders,
                edit.delete_orders,
            ],
        )
        _fill(
            bar.addMenu(_tr("&Orders")),
            [
                edit.move_to,
                edit.earlier,
                edit.later,
                edit.driver_before,
                edit.driver_after,
                edit.take_out,
                None,
                edit.cut,
                edit.paste,
                None,
                edit.lock_driver,
                edit.lock_position,
                edit.lock_route,
                edit.unlock,
                None,
                edit.loaded,
                edit.leave_at,
                edit.leave_when_best,
                None,
                bond_menu(edit, bar),
                edit.close_route,
            ],
        )
        planning = [view.plan, view.plan_choices, view.plan_days, None, view.rules, view.roads]
        _fill(bar.addMenu(_tr("&Plan")), [*planning, view.addresses, view.fleet])
        menu = bar.addMenu(_tr("&View"))
        _fill(menu, [view.fit, view.tiles, None, *panels, view.arrange, None])
        menu.addMenu(_tr("Appearance")).addActions(view.flavours.actions())
        menu.addMenu(_tr("Language")).addActions(view.languages.actions())
        _fill(bar.addMenu(_tr("&Help")), [view.help, view.shortcuts, view.factors, None, view.reports, view.about])

    def fill_bar(self, bar: QToolBar, problems: QAction) -> None:
        """The tool bar, with texts beside the icons; `problems` shows and hides their list."""
        file, edit, view = self.file, self.edit, self.view
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addAction(file.import_orders)
        _with_menu(bar, file.import_orders, [file.import_orders, file.paste_rows, file.import_fleet])
        bar.addAction(view.plan)
        _with_menu(bar, view.plan, [view.plan, view.plan_choices])
        bar.widgetForAction(view.plan).setObjectName(ACCENTED)
        bar.addAction(file.export)
        bar.addSeparator()
        bar.addActions([edit.undo, edit.redo])
        bar.addSeparator()
        bar.addActions([edit.find, view.fleet, view.fit])
        bar.addSeparator()
        bar.addAction(problems)
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton) and not action.isSeparator():
                button.setAccessibleName(action.text().rstrip("…"))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def order_menu(actions: EditActions, parent: QWidget) -> QMenu:
    """What can be done to the chosen orders, where the pointer is."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(
        menu,
        [
            actions.move_to,
            actions.take_out,
            None,
            actions.cut,
            actions.paste,
            None,
            actions.lock_driver,
            actions.lock_position,
            actions.lock_route,
            actions.unlock,
            None,
            actions.loaded,
            actions.leave_at,
            actions.leave_when_best,
            None,
            bond_menu(actions, menu),
            None,
            actions.close_route,
            None,
            actions.cancel_orders,
            actions.reinstate_orders,
            actions.delete_orders,
        ],
    )
    return menu


def bond_menu(actions: EditActions, parent: QWidget) -> QMenu:
    """How the chosen orders can be made to belong together."""
    menu = QMenu(_tr("Belong together"), parent)
    menu.setToolTipsVisible(True)
    _fill(menu, [*actions.bonds.values(), None, actions.let_go])
    return menu


def _fill(menu: QMenu, actions: Iterable[QAction | QMenu | None]) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        elif isinstance(action, QMenu):
            menu.addMenu(action)
        else:
            menu.addAction(action)


def _with_menu(bar: QToolBar, action: QAction, choices: list[QAction]) -> None:
    button = bar.widgetForAction(action)
    if isinstance(button, QToolButton):
        menu = QMenu(button)
        menu.addActions(choices)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)


def _choice(window: QWidget, texts: dict[str, str]) -> QActionGroup:
    """One of several; each action's data is its key."""
    group = QActionGroup(window)
    for key, text in texts.items():
        action = group.addAction(text)
        action.setCheckable(True)
        action.setData(key)
        action.setChecked(not key)
    return group


def _action(window: QWidget, text: str, keys: str | QKeySequence.StandardKey, tip: str, icon: str = "") -> QAction:
    action = QAction(text, window)
    if keys:
        action.setShortcut(QKeySequence(keys))
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({shortcut})" if shortcut else tip)
    action.setStatusTip(tip)
    action.setProperty(ICON, icon)
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
