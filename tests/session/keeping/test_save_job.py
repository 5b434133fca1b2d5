from __future__ import annotations

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.kinds import Kind
from desktop.session.keeping.opening import open_story
from desktop.session.keeping.save_job import described_anew
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.history.version_thinning import texts_in
from desktop.storage.history.versions import kept_texts
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

OLD = "The ferry had stopped. The sea rose.\n"
NEW = "At last the ferry had stopped. The lake rose.\n"
FERRY, SEA, LAKE = Span(4, 9), Span(27, 30), Span(35, 39)


@pytest.fixture
def note():
    return new_annotation(Kind.NOTE, passage=describe(OLD, SEA))


def described(note, span, state, text=NEW):
    return described_anew([note], {note.id: Anchor(span, state)}, text, "#text-2")


def test_a_changed_passage_is_described_as_it_reads_now(note):
    (anew,) = described(note, LAKE, AnchorState.CHANGED)

    assert anew.passage.quote.exact == "lake"
    assert anew.passage.position.start == LAKE.start
    assert anew.passage.state == "#text-2"
    assert anew.anchor_state == "changed"
    assert anew.made_on.quote.exact == "sea"


def test_a_cut_passage_keeps_its_words_and_is_said_to_be_cut(note):
    (anew,) = described(note, Span(35, 35), AnchorState.CUT)

    assert anew.anchor_state == "cut"
    assert anew.passage.quote.exact == "sea"


def test_a_note_that_was_not_found_is_left_as_it_is(note):
    assert described(note, None, AnchorState.UNPLACED) == []


def test_what_is_up_to_date_is_not_touched(note):
    (first,) = described(note, SEA, AnchorState.EXACT, OLD)

    assert described(first, SEA, AnchorState.EXACT, OLD) == []


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
