"""What opens where something is: what a menu offers there, and where a list stands.

A menu is made once for each time it opens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop.widgets.mnemonics import keep_mnemonics

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


def passing_menu(parent: QWidget) -> QMenu:
    """Return an empty menu that is gone once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    keep_mnemonics(menu)
    return menu


def stay_beside(menu: QMenu, words: QRect) -> None:
    """Keep an open menu on the screen that became higher: above ``words`` if need be.

    Args:
        menu: The menu.
        words: What it is about, in pixels of the screens.
    """
    size, screen = menu.sizeHint(), menu.screen().availableGeometry()
    if menu.y() >= words.top() and menu.y() + size.height() <= screen.bottom() + 1:
        return
    top = words.top() - size.height()
    if top < screen.top():
        top = max(screen.bottom() + 1 - size.height(), screen.top())
    menu.move(menu.x(), top)


def place_beside(words: QRect, size: QSize, away: int) -> QRect:
    """Return where a list stands below ``words``, or above them if need be.

    In pixels of the screens, all of it on the one where the words are.

    Args:
        words: What it is about.
        size: How large it is.
        away: How far it stands from the words.
    """
    screen = QApplication.screenAt(words.center()) or QApplication.primaryScreen()
    room = screen.availableGeometry()
    top = words.bottom() + 1 + away
    if top + size.height() > room.bottom():
        top = max(words.top() - away - size.height(), room.top())
    left = max(min(words.left(), room.right() + 1 - size.width()), room.left())
    return QRect(QPoint(left, top), size)


def menu_place(widget: QWidget, event: QContextMenuEvent) -> QPoint:
    """Return where on the screen a menu for all of ``widget`` opens.

    That is where it was clicked, or below it if a key asked.
    """
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        return widget.mapToGlobal(widget.rect().bottomLeft() + QPoint(0, 2))
    return event.globalPos()


def offer(
    menu: QMenu,
    words: str,
    does: Callable[[], object],
    key: str = "",
    *,
    is_possible: bool = True,
) -> QAction:
    """Offer something in ``menu``.

    Args:
        menu: The menu.
        words: What it is called; an ampersand is shown as such.
        does: What is called if it is chosen.
        key: The key that does the same elsewhere; only shown.
        is_possible: Whether it can be chosen now.
    """
    label = words.replace("&", "&&")
    action = menu.addAction(f"{label}\t{key}" if key else label)
    action.setEnabled(is_possible)
    action.triggered.connect(lambda _: does())  # not whether it is checked
    return action
