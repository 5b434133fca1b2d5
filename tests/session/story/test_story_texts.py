from __future__ import annotations

from datetime import datetime

import pytest

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.errors import StoryUnreadable
from desktop.session.keeping.opening import open_story
from desktop.session.story.story_texts import StoryTexts, TextKind, version_name
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

_ME = Person("urn:uuid:01890000-0000-7000-8000-000000000001", "Iris")


@pytest.fixture
def story(qapp, tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text("The old sea.\n")
    story = open_story(path, _ME)
    yield story
    story.let_go()


@pytest.fixture
def edited(story):
    edit = ChangeSet((Change(Span(4, 7), "young and wild"),))
    story.session.edit(edit, "Edit")
    assert story.save()
    story.saving.versions.let_go()
    return story


def test_the_working_text_comes_first_with_its_words_and_notes(edited):
    working = StoryTexts(edited).texts()[0]

    assert (working.kind, working.words) == (TextKind.WORKING, 5)
    assert working.read() == "The young and wild sea.\n"
    assert working.notes() is edited.session.notes


def test_what_is_typed_later_is_not_in_the_working_text_that_was_taken(edited):
    texts = StoryTexts(edited)
    edited.session.edit(ChangeSet((Change(Span(0, 0), "Oh. "),)), "Edit")

    assert texts.working_text().read() == "The young and wild sea.\n"


def test_kept_drafts_come_before_the_versions_with_the_newest_first(edited):
    note = new_annotation(Kind.STORY_NOTE, words="Why?")
    notes = AnnotationSet().with_note(note)
    file = edited.file
    keep_draft(file, "The sea.\n", notes, name="short")
    keep_draft(file, "The dry sea.\n", AnnotationSet())

    _, newest, oldest, *versions = StoryTexts(edited).texts()

    assert [newest.name, oldest.name] == ["Draft 2", "Draft 1 · short"]
    assert (oldest.kind, oldest.words) == (TextKind.DRAFT, 2)
    assert oldest.read() == "The sea.\n"
    assert oldest.notes().notes == notes.notes
    assert {version.kind for version in versions} == {TextKind.VERSION}


def test_versions_follow_with_the_newest_first(edited):
    _, newest, oldest = StoryTexts(edited).texts()

    assert newest.kind is TextKind.VERSION
    assert newest.read() == "The young and wild sea.\n"
    assert (oldest.read(), oldest.words) == ("The old sea.\n", 3)
    assert oldest.notes() is None


def test_a_version_whose_text_is_damaged_says_so(edited, home):
    *_, oldest = StoryTexts(edited).texts()
    for kept in (home / "state" / "versions").iterdir():
        kept.write_bytes(b"damaged")

    with pytest.raises(StoryUnreadable, match="cannot be read any more"):
        oldest.read()


@pytest.mark.parametrize(
    ("now", "name"),
    [
        (datetime(2026, 12, 1).astimezone(), "2 November, 14:03"),
        (datetime(2027, 1, 1).astimezone(), "2 November 2026, 14:03"),
    ],
    ids=["this-year", "another-year"],
)
def test_a_version_is_called_by_its_time(now, name):
    assert version_name(datetime(2026, 11, 2, 14, 3).astimezone(), now) == name
