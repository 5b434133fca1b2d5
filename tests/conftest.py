"""What every test has: folders of its own, and fonts once there is a window."""

from __future__ import annotations

import gc
import os
from functools import partial
from itertools import count

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import providers
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

# How long anything takes is for benchmarks to say: the machine has other work, too.
# The same examples in every run: what fails then was broken by what was changed.
settings.register_profile("reread", deadline=None, derandomize=True, max_examples=35)
settings.load_profile("reread")
# Else examples are made of constants of whichever modules are loaded by then, which in
# each process are others; and all of our files are parsed for them in each.
providers._get_local_constants = lambda: providers._local_constants

PATIENCE_MS = 60_000
"""How long is waited for what comes later: on a busy machine that is seconds."""
_WAITS = ("waitActive", "waitExposed", "waitSignal", "waitSignals", "waitUntil")

_EVERY = 100  # tests
_run = count(1)


def pytest_runtest_logfinish(nodeid, location):
    """Let go of the windows of tests that are over.

    Left to Python, they would be looked through again and again, for minutes in all.
    """
    if next(_run) % _EVERY == 0:
        gc.unfreeze()
        gc.collect()


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    """Keep the author's real folders out of every test."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("REREAD_HOME", str(home))
    monkeypatch.setenv("REREAD_LANGUAGE", "en")  # whatever this machine speaks
    return home


@pytest.fixture(autouse=True)
def spelling_is_unchecked(monkeypatch):
    """Start no process that checks the spelling, wherever a test goes to Revise."""
    name = "desktop.screens.story.lenses.lens_commands.when_painted"
    monkeypatch.setattr(name, lambda _context, _then: None)


@pytest.fixture(autouse=True)
def undressed():
    """Leave no style sheet of a whole app behind for the next test's widgets."""
    yield
    application = QCoreApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        application.setStyleSheet("")


@pytest.fixture(scope="session")
def qapp_cls():
    from desktop.app import Application  # late: most tests make no window

    return Application


@pytest.fixture(scope="session")
def qapp_args():
    return ["reread"]


@pytest.fixture(scope="session")
def qapp(qapp):
    """Have the fonts of Reread from the first widget on, as the app has."""
    from desktop.appearance.fonts import load_fonts

    load_fonts()
    return qapp


@pytest.fixture
def qtbot(qtbot):
    """Wait longer than the five seconds of pytest-qt, unless a test says how long."""
    for name in _WAITS:
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture
def figure(record_property, request):
    """Write down what was counted, in the file that ``REREAD_FIGURES`` names."""

    def write(name, value):
        record_property(name, value)
        if path := os.environ.get("REREAD_FIGURES"):
            with open(path, "a", encoding="utf-8") as file:
                file.write(f"{request.node.nodeid}\t{name}\t{value}\n")

    return write


@pytest.fixture
def marked():
    """Read ``"a [b] c"`` as ``"a b c"`` and the span of ``b``."""
    from desktop.text.span import Span

    def read(text):
        before, rest = text.split("[")
        inside, after = rest.split("]")
        return before + inside + after, Span(len(before), len(before + inside))

    return read
