"""Reread in a process of its own, as the command starts it, which answers questions.

    python -m tests.journeys.reread_child [ARGUMENTS]

Each line on its standard input is Python, run in the window's loop with the ``app`` at
hand; what it leaves in ``said`` is answered as one line of JSON.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QSocketNotifier

from desktop import __main__
from desktop import app as app_module
from desktop.storage.sessions import one_process


def say(words):
    sys.stdout.write(f"{json.dumps(words)}\n")
    sys.stdout.flush()


class App(app_module.App):
    """The app, with somebody who asks."""

    def run(self):
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_asked)
        say("begun")
        return super().run()

    def _on_asked(self):
        asked = os.read(0, 65536).decode()
        for line in asked.splitlines():
            known = {"app": self, "said": None}
            try:
                exec(line, known)  # noqa: S102  # a test's own words
            except Exception as error:  # to be read in the test
                known["said"] = repr(error)
            say(known["said"])
        if not asked:
            self._notifier.setEnabled(False)


app_module.App = App
one_process.PATIENCE = float(os.environ["PATIENCE"])
sys.exit(__main__.main(sys.argv[1:]))
