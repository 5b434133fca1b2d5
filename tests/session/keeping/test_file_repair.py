"""What is damaged in a story's file goes through the window's work as it is."""

from __future__ import annotations

import hashlib

import pytest

from desktop.annotations.annotation import Person
from desktop.errors import NotPossible
from desktop.session.keeping import saving
from desktop.session.keeping.file_repair import FileRepair
from desktop.session.keeping.opening import open_story
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.storage.history.versions import get_bytes
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
FILM = "“I don’t know,” she said.\n".encode() * 8
DAMAGED = FILM + b"He didn\x92t go.\n" + FILM


@pytest.fixture(autouse=True)
def is_believed_at_once(monkeypatch):
    """Have files that were written just now taken for finished."""
    monkeypatch.setattr(saving, "STILL_MS", 0)


@pytest.fixture
def opened(qapp, tmp_path):
    """Open a story with these bytes, or as it is; the one before is let go."""
    stories = []
    path = tmp_path / "sea.txt"

    def made(data=None):
        for story in stories:
            story.let_go()
        stories.clear()
        if data is not None:
            path.write_bytes(data)
        stories.append(open_story(path, IRIS))
        return stories[-1]

    yield made
    for story in stories:
        story.let_go()


def replace_in(story, old, new):
    at = story.session.text.index(old)
    span = Span(at, at + len(old))
    story.session.edit(ChangeSet((Change(span, new),)), "Typing")


def test_a_word_rewritten_around_it_keeps_its_byte(opened):
    story = opened(DAMAGED)

    replace_in(story, "He didn\ufffdt", "She surely didn\ufffdt")

    assert story.save()
    assert story.path.read_bytes() == DAMAGED.replace(b"He d", b"She surely d")


def test_deleted_saved_undone_and_saved_it_is_there_again(opened):
    story = opened(DAMAGED)
    replace_in(story, "He didn\ufffdt go.\n", "")
    story.save()
    without = story.path.read_bytes()

    story.session.undo()

    assert story.save()
    assert without == FILM * 2
    assert story.path.read_bytes() == DAMAGED


def test_before_a_byte_goes_the_file_is_kept_as_it_was(opened):
    story = opened(DAMAGED)

    replace_in(story, "\ufffd", "’")

    assert story.save()
    assert get_bytes(hashlib.sha256(DAMAGED).hexdigest()) == DAMAGED


def test_where_it_is_now_is_known_before_it_is_saved(opened):
    story = opened(DAMAGED)
    repair = FileRepair(story.session, story.saving)
    replace_in(story, "“I", "“Oh, I")

    place = repair.next_place(0)

    assert story.session.text[place.position] == "\ufffd"
    assert repair.next_place(place.position + 1) == place


def test_what_another_program_made_of_the_rest_is_joined_around_it(opened):
    story = opened(DAMAGED)
    replace_in(story, "He didn", "Then he didn")
    others = DAMAGED.replace(b"know", b"see", 1)
    story.path.write_bytes(others)
    story.saving.look()
    story.saving.wait()

    assert story.save()
    assert story.path.read_bytes() == others.replace(b"He didn", b"Then he didn")


def test_undoing_what_another_program_did_brings_its_bytes_back(opened):
    story = opened(DAMAGED)
    story.path.write_bytes(DAMAGED.replace(b"\x92", "’".encode()))
    story.saving.look()
    story.saving.wait()

    story.session.undo()

    assert story.save()
    assert story.path.read_bytes() == DAMAGED


def test_a_story_put_back_has_its_bytes(opened):
    story = opened(DAMAGED)
    story.path.unlink()
    story.saving.look()
    story.saving.come_to_rest()

    assert story.saving.put_back()
    assert story.path.read_bytes() == DAMAGED


def test_a_draft_of_it_has_its_bytes(opened):
    story = opened(DAMAGED)
    replace_in(story, "He didn", "Then he didn")

    keep_draft(story.file, story.session.text, story.session.notes)
    draft_file = next(story.path.parent.rglob("draft-001.txt"))

    assert draft_file.read_bytes() == DAMAGED.replace(b"He didn", b"Then he didn")


def test_a_byte_that_means_nothing_is_not_repaired(opened):
    repair_of = opened(FILM + b"What \xff\xfe was it?\n")
    repair = FileRepair(repair_of.session, repair_of.saving)

    with pytest.raises(NotPossible, match="cannot be told"):
        repair.repair()


def test_a_story_is_read_as_it_was_left_although_it_would_be_guessed_otherwise(
    opened,
):
    story = opened(DAMAGED)
    for _ in range(16):
        replace_in(story, "“I don’t know,” she said.\n", "")
    story.save()
    data = story.path.read_bytes()

    again = opened()

    assert data == b"He didn\x92t go.\n"
    assert (again.file.decoded.encoding, again.file.text) == (
        "utf-8",
        "He didn\ufffdt go.\n",
    )
