"""A tour through the window in which nothing may touch a network or a foreign file.

    python -m tests.torture.tour_child STORY

Everything the author can call is called, every tool tip shown and every window drawn.
What Python opens is watched from inside; prints ``foreign WHAT`` for each thing that
is none of the app's business, and ``done N`` after so many actions.
"""

from __future__ import annotations

import os
import sys
import sysconfig

_FILES = {"open", "os.listdir", "os.scandir", "os.mkdir", "os.rename", "os.remove"}
_FILES |= {"os.link", "os.symlink", "os.truncate", "os.chmod", "os.utime", "os.rmdir"}
_NEVER = ("subprocess.", "urllib.", "webbrowser.", "os.exec", "os.posix_spawn")
_NEVER += ("os.system", "os.startfile", "os.fork", "ftplib.", "http.", "smtplib.")
_LOCAL = ("socket.__new__",)  # of a pair that ends in this process


class Watch:
    """Tells of everything that is none of the app's business."""

    def __init__(self, *allowed):
        folders = [*allowed, os.environ["PYTHONPATH"], sys.prefix, sys.base_prefix]
        folders += [sysconfig.get_path("stdlib"), sysconfig.get_path("purelib")]
        self._allowed = tuple(os.path.realpath(folder) for folder in folders)
        self._is_telling = False

    def __call__(self, event, arguments):
        if self._is_telling:
            return
        self._is_telling = True
        if event in _FILES:
            for path in arguments[: 2 if event in ("os.rename", "os.link") else 1]:
                self._judge(event, path)
        elif event.startswith(("socket.", *_NEVER)) and not _is_local(event, arguments):
            say("foreign", event, *map(str, arguments))
        self._is_telling = False

    def _judge(self, event, path):
        if isinstance(path, int) or path is None:
            return
        path = os.path.realpath(os.fsdecode(path))
        if path != os.devnull and not _is_within(path, self._allowed):
            say("foreign", event, path)


def _is_local(event, arguments):
    return event in _LOCAL and arguments[1] == 1  # AF_UNIX


def _is_within(path, folders):
    return any(path == f or path.startswith(f"{f}{os.sep}") for f in folders)


def say(*words):
    print(*words, flush=True)  # noqa: T201


def main(story):
    sys.addaudithook(Watch(os.path.dirname(story), os.environ["REREAD_HOME"]))
    from pathlib import Path

    from desktop.app import App, make_application

    application = make_application(["reread"])
    app = App(application)
    window = app.open(Path(story))
    window.resize(1440, 900)
    done = Tour(application, window).go()
    app.quit()
    app.let_go()
    say("done", done)


class Tour:
    """Goes everywhere an author can go without leaving the window's files."""

    # What asks for a file, or ends the tour.
    # The system's dialogs for files list folders, and look into what is in them.
    DIALOGS = ("open", "save-as", "save-copy-as")
    LEFT_OUT = (*DIALOGS, "quit", "close-window", "full-screen", "menu")

    def __init__(self, application, window):
        from PySide6.QtCore import QTimer

        self._application = application
        self._window = window
        self._closer = QTimer()
        self._closer.timeout.connect(self._close_modal)
        self._closer.start(20)

    def go(self):
        from desktop.actions.actions import ACTIONS

        done = 0
        for mode in ("mode-reread", "mode-revise"):
            self._call(mode)
            self._see_everything()
            for spec in ACTIONS:
                if not spec.is_list and spec.id not in self.LEFT_OUT:
                    self._select()
                    self._call(spec.id)
                    done += 1
                if spec.id.startswith(("show-", "focus-")):
                    self._call(spec.id)
            self._see_everything()
        return done

    def _call(self, name):
        self._window.menus.action(name).trigger()
        self._look()

    def _select(self):
        from desktop.text.span import Span

        screen = self._window.story_screen
        end = len(screen.session.text)
        screen.page.select(Span(max(0, end - 5), end))

    def _look(self):
        """Draw every window there is, with its tool tips, and close the dialogs."""
        for _ in range(3):
            self._application.processEvents()
        from shiboken6 import isValid

        for widget in self._application.topLevelWidgets():
            # Drawing one may do away with another.
            if isValid(widget) and widget.isVisible():
                widget.grab()
                if widget is not self._window and widget.isWindow():
                    self._hover(widget)
                    widget.close()
        self._application.processEvents()

    def _see_everything(self):
        page = self._window.story_screen.page
        bar = page.verticalScrollBar()
        for place in range(0, bar.maximum() + 1, max(1, page.viewport().height())):
            bar.setValue(place)
            self._look()
        self._hover(self._window)

    def _hover(self, window):
        """Ask for the tool tip of every widget, and of every row of a list."""
        from PySide6.QtWidgets import QAbstractItemView, QWidget
        from shiboken6 import isValid

        for widget in [window, *window.findChildren(QWidget)]:
            # Drawing one may do away with another.
            if isValid(widget) and widget.isVisible():
                self._ask_for_tip(widget, widget.rect().center())
            if not isValid(widget):
                continue
            if widget.isVisible() and isinstance(widget, QAbstractItemView):
                for row in range(widget.model().rowCount()):
                    index = widget.model().index(row, 0)
                    place = widget.visualRect(index).center()
                    self._ask_for_tip(widget.viewport(), place)

    def _ask_for_tip(self, widget, at):
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QHelpEvent

        event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
        self._application.sendEvent(widget, event)
        for tip in self._application.topLevelWidgets():
            if tip.isVisible() and tip.inherits("QTipLabel"):
                tip.grab()

    def _close_modal(self):
        modal = self._application.activeModalWidget()
        if modal is not None:
            modal.grab()
            modal.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
