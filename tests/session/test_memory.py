from __future__ import annotations

import gc
import weakref

import pytest

from desktop.session import memory
from desktop.session.memory import FreedMemory
from desktop.system.linux import Linux


class Library:
    """Stands for the C library, and remembers what it was asked for."""

    def __init__(self):
        self.asked = []

    def mallopt(self, what, value):
        self.asked.append((what, value))

    def malloc_trim(self, kept):
        self.asked.append(kept)


class Ring:
    """Something that only Python's collector can take away."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def library(monkeypatch):
    library = Library()
    monkeypatch.setattr(memory, "SYSTEM", Linux(lambda: library))
    return library


@pytest.fixture
def freed(qapp, monkeypatch, library):
    monkeypatch.setattr(memory, "_SETTLED_MS", 0)
    monkeypatch.setattr(memory, "_GONE_MS", 0)
    yield FreedMemory()
    gc.unfreeze()


def test_what_is_free_is_given_back_when_a_story_has_settled(freed, library, qtbot):
    freed.note_opened()
    assert 0 not in library.asked

    qtbot.waitUntil(lambda: 0 in library.asked)


def test_of_a_story_that_was_closed_nothing_is_left(freed, library, qtbot):
    ring = Ring()
    gc.freeze()  # as what belongs to a story is
    gone = weakref.ref(ring)
    del ring
    gc.unfreeze()

    freed.note_closed()

    qtbot.waitUntil(lambda: 0 in library.asked)
    assert gone() is None
