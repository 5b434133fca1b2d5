"""An open story whose notes others write too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Status
from desktop.session.keeping.opening import open_story
from desktop.storage.files.derived_names import notes_path
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.notes.notes_store import NotesStore
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
TEXT = "The ferry had stopped.\nInes said no. Joan said no. The sea rose.\n"
LATER = datetime.now(UTC) + timedelta(hours=1)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def opened(qapp, path):
    stories = []

    def made():
        stories.append(open_story(path, IRIS))
        return stories[-1]

    yield made
    for story in stories:
        story.let_go()


@pytest.fixture
def story(opened):
    return opened()


@pytest.fixture
def told(story):
    sentences = []
    story.saving.notes.told.connect(lambda done, undo: sentences.append(done))
    return sentences


def mark(story, words, kind=Kind.NOTE):
    start = story.session.text.index(words)
    return story.marking.add(kind, Span(start, start + len(words)))


def edit_elsewhere(path, change):
    """Change the notes as another program would."""
    store = NotesStore(path, path.name)
    store.save(change(store.load()))


def adding(words, **details):
    note = new_annotation(Kind.STORY_NOTE, words=words, **details)
    return lambda notes: notes.with_note(note)


def words_of(notes):
    return sorted(note.words for note in notes.notes.values())


def test_notes_made_here_and_elsewhere_are_both_shown_and_saved(story, path, told):
    note = mark(story, "ferry")
    story.marking.set_words(note, "ours")
    edit_elsewhere(path, adding("theirs"))

    assert story.saving.save()

    assert words_of(story.session.notes) == ["ours", "theirs"]
    assert words_of(read_notes(path)) == ["ours", "theirs"]
    assert story.saving.is_saved
    assert told == ["The notes were changed by another program too; both are shown."]


def test_unsaved_notes_are_joined_when_another_program_is_noticed(
    story, path, told, qtbot
):
    edit_elsewhere(path, adding("theirs"))
    note = mark(story, "ferry")
    story.marking.set_words(note, "ours")

    with qtbot.waitSignal(story.saving.saved):
        story.saving.look()
        story.saving.wait()

    assert words_of(story.session.notes) == ["ours", "theirs"]
    assert len(told) == 1


@pytest.mark.parametrize("name", ["sea.txt.annotations.json", "sea.txt backup.json"])
def test_nothing_is_told_of_a_file_that_says_nothing_new(story, path, told, name):
    mark(story, "ferry")
    story.saving.save()
    notes = notes_path(path).read_bytes()
    path.with_name(name).write_bytes(notes + b"\n")

    story.saving.look()
    story.saving.come_to_rest()

    assert told == []
    assert story.saving.is_saved


def test_what_the_author_does_while_notes_are_being_joined_is_kept(story, path):
    note = mark(story, "ferry")
    story.marking.set_words(note, "ours")
    edit_elsewhere(path, adding("theirs"))
    story.saving.save_soon()

    story.marking.set_words(note, "ours, and more")
    other = mark(story, "sea", Kind.QUESTION)

    assert story.saving.save()
    assert words_of(read_notes(path)) == ["", "ours, and more", "theirs"]
    assert story.session.notes.notes.keys() == read_notes(path).notes.keys()
    assert other in story.session.notes


def test_joining_is_no_step_to_undo(story, path):
    note = mark(story, "ferry")
    edit_elsewhere(path, adding("theirs"))
    story.saving.save()

    story.session.undo()

    assert note not in story.session.notes
    assert words_of(story.session.notes) == ["theirs"]


def test_undo_takes_back_only_what_the_author_did(story, path):
    note = mark(story, "ferry")
    story.marking.set_words(note, "why")
    story.saving.save()
    story.session.history.close()
    story.marking.set_words(note, "where")
    edit_elsewhere(path, lambda n: n.with_note(n.notes[note].with_tags(("x",), LATER)))
    story.saving.save()

    story.session.undo()
    undone = story.session.notes.notes[note]
    story.session.redo()
    redone = story.session.notes.notes[note]

    assert (undone.words, undone.tags) == ("why", ("x",))
    assert (redone.words, redone.tags) == ("where", ("x",))


def test_a_passage_stays_where_it_is_when_others_write_on_its_note(story, path):
    note = mark(story, "sea")
    story.saving.save()

    def answered(notes):
        return notes.with_note(notes.notes[note].with_status(Status.DONE, LATER))

    edit_elsewhere(path, answered)
    late = ChangeSet((Change(Span(0, 0), "Late. "),))
    story.session.edit(late, "Typing")
    mark(story, "ferry")
    story.saving.save()

    assert story.session.notes.notes[note].status is Status.DONE
    assert story.session.anchor(note).span.of(story.session.text) == "sea"


def test_a_note_others_made_on_a_passage_is_placed(opened, path):
    first, second = opened(), opened()
    theirs = mark(first, "said no")
    first.saving.save()
    mark(second, "ferry")

    second.saving.save()

    assert second.session.anchor(theirs).span.of(second.session.text) == "said no"


def test_a_note_others_deleted_goes_and_the_others_stay(story, path):
    note = mark(story, "sea")
    story.saving.save()
    edit_elsewhere(path, lambda notes: notes.without(note, LATER))

    ours = mark(story, "ferry")
    story.saving.save()

    assert list(story.session.notes.notes) == [ours]


def test_a_conflict_copy_is_joined_when_the_story_is_opened(opened, path, qtbot):
    theirs = AnnotationSet().with_note(new_annotation(Kind.STORY_NOTE, words="theirs"))
    copy = path.with_name(
        "sea.txt.annotations.sync-conflict-20261122-120000-ABCDEFG.json"
    )
    copy.write_bytes(serialise_notes(theirs, "sea.txt"))

    story = opened()
    qtbot.waitUntil(lambda: story.saving.is_saved)

    assert copy.name in story.arrival.joined[0]
    assert words_of(read_notes(path)) == ["theirs"]
    assert not copy.exists()


def test_a_conflict_copy_that_comes_later_is_joined_too(story, path, told, qtbot):
    mark(story, "ferry")
    story.saving.save()
    theirs = AnnotationSet().with_note(new_annotation(Kind.STORY_NOTE, words="theirs"))
    copy = path.with_name("sea.txt.annotations (conflicted copy 2026-11-22 1200).json")
    copy.write_bytes(serialise_notes(theirs, "sea.txt"))

    story.saving.look()
    story.saving.wait()
    qtbot.waitUntil(lambda: not copy.exists())

    assert words_of(story.session.notes) == ["", "theirs"]
    assert copy.name in told[0]


def test_the_last_good_notes_take_the_place_of_broken_ones(story, opened, path):
    note = mark(story, "ferry")
    story.marking.set_words(note, "ours")
    story.saving.save()
    notes_path(path).write_text("broken")
    again = opened()
    told = []
    again.saving.notes.told.connect(lambda done, undo: told.append(done))

    again.saving.take_last_good_notes()
    assert again.saving.save()

    assert words_of(again.session.notes) == ["ours"]
    assert again.session.anchor(note).span.of(again.session.text) == "ferry"
    assert words_of(read_notes(path)) == ["ours"]
    assert again.notes_problem is None
    assert "damaged file is kept" in told[0]


def test_notes_that_broke_while_they_were_shown_are_saved_all_the_same(
    story, path, qtbot
):
    note = mark(story, "ferry")
    story.marking.set_words(note, "ours")
    story.saving.save()
    notes_path(path).write_text("broken")
    story.saving.look()
    qtbot.waitUntil(lambda: story.saving.notes.question is not None)

    assert story.saving.save()
    assert words_of(read_notes(path)) == ["ours"]


def test_a_story_without_notes_has_no_last_good_ones(story):
    assert not story.saving.notes.has_last_good
