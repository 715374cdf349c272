"""Buttons in narrow panels: a text that does not fit ends in dots, and the tool tip has all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolTip,
)

from dispatcher.desktop.words import tool_tip

if TYPE_CHECKING:
    Button = QAbstractButton
else:  # Qt's bindings allow one class of Qt's among the bases
    Button = object

LEAST_TEXT_PX = 90


class _Eliding(Button):
    """Cuts the text where it is painted only: what reads it or asks for it gets all of it."""

    _control = QStyle.ControlElement.CE_PushButton
    _contents = QStyle.SubElement.SE_PushButtonContents

    def __init__(self, text: str = "") -> None:
        super().__init__(text)  # type: ignore[arg-type]  # Qt's buttons take it
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # may be narrower than its hint

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the beginning of the text."""
        hint = self.sizeHint()
        spared = self._text_px() - LEAST_TEXT_PX
        return QSize(hint.width() - max(0, spared), hint.height())

    @property
    def is_cut(self) -> bool:
        """True when not all of the text can be seen."""
        return self._text_px() > self._room_px()

    def event(self, event: QEvent) -> bool:
        """Tell the whole text where it is cut and nothing else is to be told."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and not self.toolTip() and self.is_cut:
            QToolTip.showText(event.globalPos(), tool_tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """As the style paints it, with as much of the text as there is room for."""
        option = self._option()
        option.text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self._room_px(), Qt.TextFlag.TextShowMnemonic
        )
        QStylePainter(self).drawControl(self._control, option)

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)  # type: ignore[attr-defined]
        return option

    def _text_px(self) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()

    def _room_px(self) -> int:
        return self.style().subElementRect(self._contents, self._option(), self).width()


class ElidingButton(_Eliding, QPushButton):
    """A push button."""


class ElidingCheck(_Eliding, QCheckBox):
    """A box to tick."""

    _control = QStyle.ControlElement.CE_CheckBox
    _contents = QStyle.SubElement.SE_CheckBoxContents


class ElidingRadio(_Eliding, QRadioButton):
    """One of several choices."""

    _control = QStyle.ControlElement.CE_RadioButton
    _contents = QStyle.SubElement.SE_RadioButtonContents
