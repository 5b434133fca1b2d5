"""The manual is opened by a key, once, from whichever window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.screens.help.manual_window import ManualWindow, NewsWindow

# Offscreen, no window can be raised.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def open_windows(kind):
    found = QApplication.topLevelWidgets()
    return [each for each in found if isinstance(each, kind) and each.isVisible()]


@pytest.mark.parametrize(
    ("action", "kind"), [("manual", ManualWindow), ("news", NewsWindow)]
)
def test_it_comes_forward_where_it_is_open_and_is_gone_when_closed(
    make_writer, action, kind
):
    writer = make_writer()
    writer.call(action)
    writer.call(action)

    (shown,) = open_windows(kind)
    shown.close()
    writer.settle()
    assert open_windows(kind) == []
    writer.call(action)
    assert len(open_windows(kind)) == 1
