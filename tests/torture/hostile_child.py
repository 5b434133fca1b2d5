"""A window that opens a story with little memory, goes through it, and closes.

    python -m tests.torture.hostile_child STORY MOST_BYTES

Prints ``opened`` or ``refused SENTENCE``, then ``took SECONDS MEGABYTES``.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from desktop.app import App, make_application
from desktop.errors import RereadError


def main(story, most_bytes):
    application = make_application(["reread"])
    most = int(most_bytes)
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    start = time.monotonic()
    app = App(application)
    try:
        window = app.open(Path(story))
    except RereadError as problem:
        say("refused", problem)
    else:
        go_through(application, window)
        say("opened")
    app.let_go()
    say("took", f"{time.monotonic() - start:.1f}", megabytes_used())


def go_through(application, window):
    """See the beginning, the notes and the end of the story, and close it."""
    window.resize(1440, 900)
    application.processEvents()
    window.story_screen.story.arrival.wait()
    page = window.story_screen.page
    for place in (0.5, 1.0):
        bar = page.verticalScrollBar()
        bar.setValue(int(bar.maximum() * place))
        application.processEvents()
    window.close()
    application.processEvents()


def megabytes_used():
    """Return the most memory that was in use at once; where that is told."""
    try:
        told = Path("/proc/self/status").read_text()
    except OSError:
        return 0
    return int(told.partition("VmHWM:")[2].split()[0]) // 1024


def say(*words):
    print(*words, flush=True)  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
