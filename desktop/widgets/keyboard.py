"""What keys do alike in every window: Enter presses, Tab goes on, fields go by words.

Qt lets Enter press a button in a dialog only, and there also buttons that would be
pressed by an Enter that was meant for something else.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QToolButton,
    QWidget,
)
from shiboken6 import createdByPython, isValid
from typing_extensions import override

from desktop.session.story.caret_movement import follow_key_in_line
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""The two keys that are Enter, whatever is held with them."""

PRESSING = (*ENTER, Qt.Key.Key_Space)
"""The keys that press a button or open a row."""
_NOTHING_HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
_TICKED = (QCheckBox, QRadioButton)
"""What is switched by Space, and leaves Enter to the dialog it is in."""


def is_bare_enter(event: QKeyEvent) -> bool:
    """Return whether a key is Enter and nothing is held with it."""
    return is_bare(event, *ENTER)


def is_bare(event: QKeyEvent, *keys: Qt.Key) -> bool:
    """Return whether a key is one of ``keys`` and nothing is held with it."""
    return event.key() in keys and event.modifiers() in _NOTHING_HELD


class EnterPresses(QObject):
    """Watches the button that has the keys, and no other widget."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, application.focusWidget())

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QAbstractButton) and isValid(before):
            before.removeEventFilter(self)
        if isinstance(now, QAbstractButton) and not isinstance(now, _TICKED):
            now.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)
        if not is_bare_enter(event):
            return False
        assert isinstance(watched, QAbstractButton)
        if not event.isAutoRepeat():
            watched.click()
        return True


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Let Tab go through ``widgets`` in this order, starting where the first one is.

    Qt goes through them in the order they were made, so that what is made late
    would come last in the window.  Each must take the keys by Tab.
    """
    for one, next_one in pairwise(widgets):
        QWidget.setTabOrder(one, next_one)


def tab_before(one: QWidget, other: QWidget) -> None:
    """Let Tab come to ``other`` from ``one``, which may have been made long before."""
    for before in _chain_from(other, is_next=False):
        if before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, one)
            return


def give_keys_on(window: QWidget, *, is_next: bool) -> bool:
    """Give the keys to what Tab comes to next in ``window``, or before.

    What only hands the keys on to something within it is passed over: Qt would stop
    there, and begin again with that, so that nobody came to what stands behind it.

    Returns:
        Whether there is anything else that takes them by Tab.
    """
    reasons = Qt.FocusReason
    reason = reasons.TabFocusReason if is_next else reasons.BacktabFocusReason
    focused: QWidget | None = window.focusWidget()
    for widget in _chain_from(focused or window, is_next=is_next):
        is_there = widget.window() is window and widget.isVisibleTo(window)
        if is_there and _takes_tab(widget):
            widget.setFocus(reason)
            return True
    return False


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    is_wanted = widget.focusPolicy() & tab == tab and widget.isEnabled()
    return is_wanted and widget.focusProxy() is None


def _chain_from(start: QWidget, *, is_next: bool) -> Iterator[QWidget]:
    """Yield what follows in the order of Tab, until it begins again."""
    widget = start
    while True:
        step = widget.nextInFocusChain if is_next else widget.previousInFocusChain
        following = step()
        if following is not None:
            _give_back(following)
        if following is None or following is start:
            return
        yield following
        widget = following


def _give_back(widget: QWidget) -> None:
    """Have ``widget`` belong to its parent, also for Python.

    The bindings take whatever follows in the order of Tab for a child of what was asked
    for it, and let go of it with that.  Asked for its children, the parent takes it
    back; one that Qt made itself has to be kept by its own parent, likewise.  A window
    that has none is told so.
    """
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    held, parent = [widget], widget.parentWidget()
    if parent is None:
        widget.setParent(None)
    while parent is not None:
        parent.findChildren(QWidget, options=directly)
        if createdByPython(parent):
            return
        held.append(parent)  # until its parent has it
        parent = parent.parentWidget()


class WordField(QLineEdit):
    """Lets the author write a few words."""

    @override
    def setClearButtonEnabled(self, enable: bool) -> None:
        super().setClearButtonEnabled(enable)
        for button in self.findChildren(QToolButton):
            if not button.accessibleName():
                button.setAccessibleName(translate("Clear"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not follow_key_in_line(event, self):
            super().keyPressEvent(event)


_BORROWS = "borrows_keys"


def lend_keys_to(widget: QWidget) -> None:
    """Have ``widget`` only borrow the keys: what had them gets them back for sure.

    Whoever would end something when the keys go elsewhere asks :func:`is_borrowing`.
    """
    widget.setProperty(_BORROWS, True)


def is_borrowing(widget: QWidget) -> bool:
    """Return whether ``widget`` only borrows the keys, as a menu would."""
    return bool(widget.property(_BORROWS))
