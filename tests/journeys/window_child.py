"""Reread in a process of its own, which says where its windows stand.

    python -m tests.journeys.window_child STORY OTHER ENDING

It opens both stories and the way in, says where each window is with its frame, and
what room there is; then it has the first story's window as ENDING says, and ends.
With "dialogs" it says where the dialogs stand as well.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop.app import App, make_application
from desktop.storage.story.settings import Settings

_PATIENCE_MS = 8_000


def wait_for(is_there):
    loop, timer, watch = QEventLoop(), QTimer(), QTimer()
    timer.singleShot(_PATIENCE_MS, loop.quit)
    watch.timeout.connect(lambda: is_there() and loop.quit())
    watch.start(20)
    loop.exec()


def shown(window):
    """Wait until a window is on the screen, and return it."""
    handle = window.windowHandle()

    def is_framed():
        has_frame = window.isFullScreen() or handle.frameMargins().top() > 0
        return handle.isExposed() and has_frame

    wait_for(is_framed)
    wait_for(lambda: not window.isMaximized() or window.frameGeometry().x() <= 0)
    return window


def described(window):
    frame = window.frameGeometry()
    return {
        "frame": [frame.x(), frame.y(), frame.width(), frame.height()],
        "size": [window.width(), window.height()],
        "is_maximised": window.isMaximized(),
        "is_full": window.isFullScreen(),
    }


def dialogs_over(window):
    """Open dialogs over a window one by one, and describe each."""
    for action in ("history", "drafts", "cuttings", "preferences", "shortcuts"):
        window.menus.action(action).trigger()
        (dialog,) = (
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible()
        )
        yield described(shown(dialog))
        dialog.close()


def main():
    story, other, ending = sys.argv[1:]
    application = make_application(["reread"])
    app = App(application, Settings(theme="light"))
    first = shown(app.open(Path(story)))
    at_first = described(first)
    if ending == "restored":
        first.showNormal()
        wait_for(lambda: not first.isMaximized() and first.frameGeometry().y() >= 0)
    windows = [first, shown(app.open(Path(other))), shown(app.new_window())]
    room = application.primaryScreen().availableGeometry()
    said = {
        "first": at_first,
        "windows": [described(window) for window in windows],
        "dialogs": [*dialogs_over(first)] if ending == "dialogs" else [],
        "room": [room.x(), room.y(), room.width(), room.height()],
    }
    if ending in ("maximised", "full"):
        getattr(
            first, f"show{'Maximized' if ending == 'maximised' else 'FullScreen'}"
        )()
        wait_for(lambda: first.isMaximized() or first.isFullScreen())
    app.quit()
    sys.stdout.write(json.dumps(said))


main()
