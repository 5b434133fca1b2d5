"""How large windows, dialogs and side panels are, and where windows stand.

Windows have their frames and title bars; all is counted in pixels of the desktop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

STEP = 32
"""How far a window stands below and to the right of the one before."""

_TRIES = 4  # at most so many steps end near one other window

_LIKELY_FRAME = QMargins(8, 40, 8, 8)
"""What the desktop puts around a window, until it is known: rather too much."""
_FILLING = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
"""Of a side panel with its hairline, at that size of type, in pixels."""


@value
class ScreenArea:
    """A rectangle on the desktop: a window with its frame, or the room for windows."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column it does not cover."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first row it does not cover."""
        return self.top + self.height


def fitted(window: ScreenArea, room: ScreenArea) -> ScreenArea:
    """Return ``window`` within ``room``: smaller and moved, as little as it takes."""
    width = min(window.width, room.width)
    height = min(window.height, room.height)
    left = max(room.left, min(window.left, room.right - width))
    top = max(room.top, min(window.top, room.bottom - height))
    return ScreenArea(left, top, width, height)


def unstacked(
    window: ScreenArea, others: Sequence[ScreenArea], room: ScreenArea
) -> ScreenArea:
    """Return ``window`` where its corner is on that of no other, within ``room``.

    It goes a step down and to the right, and on from the room's other side where that
    ends.  Where there is no such place it gives way, a step at a time, down to half
    the room; then it stands on another window after all.
    """
    window = fitted(window, room)
    for less in range(0, min(room.width, room.height) // 2, STEP):
        width = min(window.width, room.width - less)
        height = min(window.height, room.height - less)
        window = replace(window, width=width, height=height)
        for _ in range(_TRIES * len(others) + 1):
            if not _is_stacked(window, others):
                return window
            window = _stepped(window, room)
    return window


def _stepped(window: ScreenArea, room: ScreenArea) -> ScreenArea:
    left, top = window.left + STEP, window.top + STEP
    if left + window.width > room.right:
        left = room.left
    if top + window.height > room.bottom:
        top = room.top
    return replace(window, left=left, top=top)


def _is_stacked(window: ScreenArea, others: Sequence[ScreenArea]) -> bool:
    return any(
        abs(window.left - other.left) < STEP // 2
        and abs(window.top - other.top) < STEP // 2
        for other in others
    )


_BOUNDLESS = ScreenArea(0, 0, 16_384, 16_384)


def fitting_size(window: QWidget, wanted: QSize) -> QSize:
    """Return the size of a new ``window``: that which is ``wanted``, if there is room.

    A dialog is no larger than the window it opens over, either.
    """
    room, frame = _room_of(window), _frame_of(window)
    fitting = QSize(
        min(wanted.width(), room.width - frame.left() - frame.right()),
        min(wanted.height(), room.height - frame.top() - frame.bottom()),
    )
    over = window.parentWidget()
    return fitting.boundedTo(over.size()) if over is not None else fitting


def fills_screen(window: QWidget) -> bool:
    """Return whether ``window`` is, or will be, as large as its screen."""
    return bool(window.windowState() & _FILLING)


def fit(window: QWidget) -> None:
    """Have ``window`` wholly on its screen, as it is or as it will be shown."""
    box = _box_of(window)
    within = fitted(box, _room_of(window))
    if within != box:
        _put(window, within)


def unstack(window: QWidget) -> None:
    """Have ``window``, not shown yet, on its screen and not right on another one."""
    others = [_box_of(other) for other in _others(window)]
    box = _box_of(window)
    aside = unstacked(box, others, _room_of(window))
    if aside != box:
        _put(window, aside)


def stand_beside(window: QWidget, other: QWidget) -> None:
    """Give ``window``, not shown yet, the size of ``other`` and a place beside it."""
    window.setGeometry(_normal(other))
    unstack(window)
    window.setWindowState(other.windowState() & Qt.WindowState.WindowMaximized)


def _put(window: QWidget, box: ScreenArea) -> None:
    # A window that fills the screen is put where it goes back to from there.
    state = window.windowState()
    if fills_screen(window):
        window.setWindowState(state & ~_FILLING)
    outer = QRect(box.left, box.top, box.width, box.height)
    window.setGeometry(outer - _frame_of(window))
    if window.windowState() != state:
        window.setWindowState(state)


def _box_of(window: QWidget) -> ScreenArea:
    return ScreenArea(*(_normal(window) + _frame_of(window)).getRect())  # type: ignore[misc]


def _normal(window: QWidget) -> QRect:
    """Return where a window is, or goes back to if it fills the screen."""
    normal = window.normalGeometry()
    is_elsewhere = fills_screen(window) and normal.isValid()
    return normal if is_elsewhere else window.geometry()


def _room_of(window: QWidget) -> ScreenArea:
    if QGuiApplication.platformName() == "offscreen":
        return _BOUNDLESS  # There is no screen to stay on.
    screen = window.screen()
    if not window.isVisible():
        screen = QGuiApplication.screenAt(_normal(window).center()) or screen
    return ScreenArea(*screen.availableGeometry().getRect())  # type: ignore[misc]


def _frame_of(window: QWidget) -> QMargins:
    """Return the frame of ``window``, or else what is known of those of others."""
    for one in (window, *_others(window)):
        if one.isVisible() and not fills_screen(one):
            return one.windowHandle().frameMargins()
    return _LIKELY_FRAME


def _others(window: QWidget) -> list[QWidget]:
    return [
        other
        for other in QApplication.topLevelWidgets()
        if other is not window
        and other.isVisible()
        and other.windowType() is Qt.WindowType.Window
    ]
