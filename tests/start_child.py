"""Starts the app with a story, and writes what is loaded when its page is painted.

And what is loaded when everything else of its window is there.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtWidgets import QApplication

from desktop import __main__, app
from desktop.window import first_paint

loaded = {}
wait = first_paint.wait_for_paint


def note(when):
    names = {name for name in sys.modules if name.startswith("desktop.")}
    loaded[when] = sorted(names)


def wait_and_note(page):
    wait(page)
    note("painted")


def run(self):
    # What painting all of it needs counts as well.
    for _ in range(3):
        QApplication.processEvents()
    note("complete")
    sys.stdout.write(json.dumps(loaded))
    return 0


first_paint.wait_for_paint = wait_and_note
app.App.run = run
sys.exit(__main__.main(sys.argv[1:]))
