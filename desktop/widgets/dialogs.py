"""What windows over a story are put together from: rows at head and foot, buttons.

Distances are in pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance

Box = TypeVar("Box", bound=QBoxLayout)
Margins = tuple[int, int, int, int]

BAR = (20, 10, 16, 10)
"""Left of, above, right of and below what stands in the bar of a dialog."""
FOOT = (30, 12, 16, 14)
"""The same of a foot beside a list."""


def flush(layout: Box) -> Box:
    """Return ``layout`` with no space around or between what stands in it."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout


def bar(
    name: str,
    left: Sequence[QWidget],
    right: Sequence[QWidget],
    parent: QWidget,
    margins: Margins = BAR,
) -> QFrame:
    """Return a row for the head or the foot of a window.

    Args:
        name: What the style calls it: ``head`` or ``foot``.
        left: What stands at its left end.
        right: What stands at its right end.
        parent: The window.
        margins: Around what stands in it.
    """
    frame = QFrame(parent)
    frame.setObjectName(name)
    row = QHBoxLayout(frame)
    row.setContentsMargins(*margins)
    row.setSpacing(8)
    for widget in left:
        row.addWidget(widget)
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    return frame


def dialog_button(
    words: str,
    parent: QWidget,
    clicked: Callable[..., object] | SignalInstance | None = None,
    *,
    name: str = "",
) -> QPushButton:
    """Return a button of a dialog.

    Args:
        words: What stands on it.
        parent: The dialog.
        clicked: What a click calls, or what it emits.
        name: What the style calls it.
    """
    button = QPushButton(words, parent)
    button.setObjectName(name)
    # Enter is for what has the keys: it must not press whatever button comes first.
    button.setAutoDefault(False)
    if clicked is not None:
        button.clicked.connect(clicked)
    return button


def keep_keys(*buttons: QPushButton) -> None:
    """Let a click on ``buttons`` leave the keys where they are."""
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
