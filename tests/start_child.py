"""Starts the app with a story, and writes what is loaded when its page is painted."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop import __main__, app


class _FirstPaint(QObject):
    def eventFilter(self, watched, event):
        page = watched.parent()
        if event.type() is QEvent.Type.Paint and type(page).__name__ == "PageView":
            self.parent().removeEventFilter(self)
            # What the painting itself needs counts as well.
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self):
        loaded = sorted(name for name in sys.modules if name.startswith("desktop."))
        sys.stdout.write(json.dumps(loaded))
        self.parent().quit()


def watched(arguments, make=app.make_application):
    application = make(arguments)
    application.installEventFilter(_FirstPaint(application))
    return application


app.make_application = watched
sys.exit(__main__.main(sys.argv[1:]))
