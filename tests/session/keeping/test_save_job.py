from __future__ import annotations

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.session.keeping.opening import open_story
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.history.named_texts import texts_in
from desktop.storage.history.versions import kept_texts
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span


class WatchedDisk(FileSystem):
    """Remembers which texts the notes named that were not kept when they were written.

    Attributes:
        named: The texts that the notes name.
        missing: Those that could not have been found after a crash in that moment.
    """

    def __init__(self):
        self.named, self.missing = set(), set()

    def _look(self, path, target):
        if target.name.endswith(".annotations.json"):
            self.named = texts_in(path)
            self.missing |= self.named - kept_texts()

    def replace(self, path, target):
        self._look(path, target)
        super().replace(path, target)

    def exchange(self, path, target):
        self._look(path, target)
        super().exchange(path, target)

    def link(self, path, target):
        self._look(path, target)
        super().link(path, target)


@pytest.fixture
def disk():
    return WatchedDisk()


@pytest.fixture
def story(qapp, tmp_path, disk):
    path = tmp_path / "sea.txt"
    path.write_text("The ferry had stopped.\nThe sea rose.\n")
    story = open_story(path, Person("urn:uuid:1", "Iris"), disk)
    yield story
    story.let_go()


def test_a_text_is_kept_before_the_notes_name_it(story, disk):
    story.marking.add(Kind.NOTE, Span(4, 9))
    assert story.saving.save()
    first = disk.named

    story.session.edit(ChangeSet((Change(Span(4, 9), "boat"),)), "Typing")
    assert story.saving.save()

    assert len(first) == 1
    assert len(disk.named) == 2
    assert disk.missing == set()
