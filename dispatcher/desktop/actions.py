"""The window's actions: their words, keys, icons, and where they stand in menus and on the bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from dispatcher.desktop.theme import Theme

PLANNING_TIMES_S = (10, 30, 120)
ICONS = {
    "import_orders": "file-input",
    "import_fleet": "truck",
    "order_template": "file-spreadsheet",
    "fleet_template": "file-spreadsheet",
    "export": "folder-output",
    "add_region": "map-plus",
    "plan": "sparkles",
    "undo": "undo-2",
    "redo": "redo-2",
    "find": "search",
    "fit": "maximize",
}
ACCENTED = "plan"


@dataclass(frozen=True, slots=True)
class Actions:
    """Every action of the window, by name."""

    import_orders: QAction
    import_fleet: QAction
    order_template: QAction
    fleet_template: QAction
    export: QAction
    add_region: QAction
    plan: QAction
    undo: QAction
    redo: QAction
    find: QAction
    fit: QAction
    leave: QAction
    planning_time: QActionGroup

    @property
    def commands(self) -> tuple[QAction, ...]:
        """Those that wait while a command is under way."""
        return (
            self.import_orders,
            self.import_fleet,
            self.order_template,
            self.fleet_template,
            self.export,
            self.add_region,
            self.plan,
        )

    @property
    def planning_s(self) -> float:
        """How long to plan."""
        checked = self.planning_time.checkedAction()
        return float(checked.data())

    def tint(self, theme: Theme) -> None:
        """Give every action its icon in the theme's colours."""
        for name, icon in ICONS.items():
            action: QAction = getattr(self, name)
            action.setIcon(theme.icon(icon, "accent_text" if name == ACCENTED else "text"))


def make_actions(window: QMainWindow) -> Actions:
    """The actions, without effect until somebody connects them."""
    tr, keys = _tr, QKeySequence.StandardKey
    return Actions(
        import_orders=_action(window, tr("Import orders…"), "Ctrl+I", tr("Take orders from a workbook or CSV file")),
        import_fleet=_action(window, tr("Import fleet…"), "Ctrl+Shift+I", tr("Take drivers, vehicles and shifts")),
        order_template=_action(window, tr("Order template…"), "", tr("Save an empty order list to fill in")),
        fleet_template=_action(window, tr("Fleet template…"), "", tr("Save an empty fleet workbook to fill in")),
        export=_action(window, tr("Export…"), "Ctrl+E", tr("Write all manifests into a folder and open it")),
        add_region=_action(window, tr("Add region…"), "", tr("Build roads, addresses and map from an .osm.pbf file")),
        plan=_action(window, tr("Plan"), "Ctrl+P", tr("Plan the routes of this date")),
        undo=_action(window, tr("Undo"), keys.Undo, tr("Take the last step back")),
        redo=_action(window, tr("Redo"), keys.Redo, tr("Do it again")),
        find=_action(window, tr("Find"), keys.Find, tr("Find an order, customer, address or driver")),
        fit=_action(window, tr("Show all"), "Ctrl+0", tr("Bring the whole day into view on the map")),
        leave=_action(window, tr("Quit"), keys.Quit, tr("Close the program")),
        planning_time=_planning_times(window),
    )


def fill_menus(window: QMainWindow, actions: Actions, panels: list[QAction]) -> None:
    """The menu bar; `panels` show and hide the panels."""
    tr, bar = _tr, window.menuBar()
    file = bar.addMenu(tr("&File"))
    file.addActions([actions.import_orders, actions.import_fleet])
    file.addSeparator()
    file.addActions([actions.order_template, actions.fleet_template])
    file.addSeparator()
    file.addActions([actions.export, actions.add_region])
    file.addSeparator()
    file.addAction(actions.leave)
    edit = bar.addMenu(tr("&Edit"))
    edit.addActions([actions.undo, actions.redo, actions.find])
    plan = bar.addMenu(tr("&Plan"))
    plan.addAction(actions.plan)
    plan.addSeparator()
    plan.addActions(actions.planning_time.actions())
    view = bar.addMenu(tr("&View"))
    view.addAction(actions.fit)
    view.addSeparator()
    view.addActions(panels)


def fill_bar(bar: QToolBar, actions: Actions, problems: QAction) -> None:
    """The tool bar, with texts beside the icons; `problems` shows and hides their list."""
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.addAction(actions.import_orders)
    _with_menu(bar, actions.import_orders, [actions.import_orders, actions.import_fleet])
    bar.addAction(actions.plan)
    _with_menu(bar, actions.plan, actions.planning_time.actions())
    bar.widgetForAction(actions.plan).setObjectName(ACCENTED)
    bar.addAction(actions.export)
    bar.addSeparator()
    bar.addActions([actions.undo, actions.redo])
    bar.addSeparator()
    bar.addActions([actions.find, actions.fit, actions.add_region])
    bar.addSeparator()
    bar.addAction(problems)
    for action in bar.actions():
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton) and not action.isSeparator():
            button.setAccessibleName(action.text().rstrip("…"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _with_menu(bar: QToolBar, action: QAction, choices: list[QAction]) -> None:
    button = bar.widgetForAction(action)
    if isinstance(button, QToolButton):
        menu = QMenu(button)
        menu.addActions(choices)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)


def _planning_times(window: QMainWindow) -> QActionGroup:
    group = QActionGroup(window)
    for seconds in PLANNING_TIMES_S:
        action = group.addAction(_tr("Plan for {seconds} seconds").format(seconds=seconds))
        action.setCheckable(True)
        action.setData(seconds)
        action.setChecked(seconds == PLANNING_TIMES_S[0])
    return group


def _action(window: QMainWindow, text: str, keys: str | QKeySequence.StandardKey, tip: str) -> QAction:
    action = QAction(text, window)
    if keys:
        action.setShortcut(QKeySequence(keys))
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({shortcut})" if shortcut else tip)
    action.setStatusTip(tip)
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
