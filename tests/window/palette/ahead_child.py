"""Loads ahead what the palette needs, and opens it; writes what was loaded when."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from desktop.app import App, make_application


def ours():
    return {name for name in sys.modules if name.startswith("desktop.")}


app = App(make_application(["reread"]))
window = app.open(Path(sys.argv[1]))

from desktop.window.palette.ahead import loading_ahead  # noqa: E402 - after the window

steps, known = [], ours()

for _ in loading_ahead():
    steps.append(sorted(ours() - known))
    known = ours()
window.toggle_palette()
window._palette.wait()
sys.stdout.write(json.dumps({"steps": steps, "opened": sorted(ours() - known)}))
sys.stdout.flush()
window.close()
