"""Which widget the Tab key goes to next."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Let Tab go through ``widgets`` in this order, starting where the first one is.

    Qt goes through them in the order they were made, so that what is made late
    would come last in the window.  Each must take the keys by Tab.
    """
    for one, next_one in pairwise(widgets):
        QWidget.setTabOrder(one, next_one)
