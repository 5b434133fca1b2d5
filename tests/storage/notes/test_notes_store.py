from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.errors import NotesChangedOnDisk, NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import notes_path
from desktop.storage.history.notes_history import NotesWhy, kept_notes, notes_of
from desktop.storage.notes.notes_bytes import good_path, read_notes
from desktop.storage.notes.notes_store import InWindow, NotesStore

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def note(words):
    return new_annotation(Kind.STORY_NOTE, words=words)


def words_of(notes):
    return [one.words for one in notes.notes.values()]


@pytest.fixture
def store(story):
    store = NotesStore(story, story.name)
    store.load()
    return store


@pytest.fixture
def path(story):
    return notes_path(story)


def asides(path):
    return sorted(path.parent.glob("*.annotations.*-*.json"))


def test_a_story_without_notes_has_no_file(story, store, path):
    store.save(AnnotationSet())

    assert read_notes(story).is_empty
    assert not path.exists()


def test_saved_notes_are_read_again(story, store, path):
    store.save(AnnotationSet().with_note(note("calm?")))

    assert path.name == "sea.txt.annotations.json"
    assert words_of(NotesStore(story, story.name).load()) == ["calm?"]


def test_a_save_that_changes_nothing_writes_nothing(story, store, path):
    store.save(AnnotationSet().with_note(note("calm?")))
    before = path.stat()
    again = NotesStore(story, story.name)

    again.save(again.load())

    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert path.stat().st_ino == before.st_ino


def test_a_file_in_another_layout_stays_so_until_a_note_changes(story, store, path):
    store.save(AnnotationSet().with_note(note("calm?")))
    path.write_bytes(path.read_bytes().replace(b"\n ", b"\n     "))
    before = path.read_bytes()

    store.save(store.load())

    assert path.read_bytes() == before


def test_the_story_itself_is_never_written(story, store):
    before = story.stat()

    for number in range(20):
        store.save(AnnotationSet().with_note(note(str(number))))

    assert story.stat().st_mtime_ns == before.st_mtime_ns
    assert story.stat().st_ino == before.st_ino


def test_the_last_note_takes_the_file_with_it(store, path):
    store.save(AnnotationSet().with_note(note("calm?")))

    store.save(AnnotationSet())

    assert not path.exists()


def test_a_deleted_note_leaves_its_tombstone(store, path):
    one = note("calm?")
    store.save(AnnotationSet().with_note(one))

    store.save(AnnotationSet().with_note(one).without(one.id, NOW))

    assert one.id in path.read_text()


def test_what_another_program_wrote_meanwhile_is_joined(story, store, path):
    theirs, ours = (AnnotationSet().with_note(note(who)) for who in ("theirs", "ours"))
    NotesStore(story, story.name).save(theirs)

    saved = store.save(ours)

    assert sorted(words_of(read_notes(story))) == ["ours", "theirs"]
    assert saved.notes == read_notes(story).notes
    assert asides(path) == []


def test_what_was_not_read_is_kept_aside(story, store, path):
    path.write_text("{}")

    with pytest.raises(NotesChangedOnDisk, match=r"kept as “sea.txt.annotations.con"):
        store.save(AnnotationSet().with_note(note("ours")))

    assert path.read_text() == "{}"
    (aside,) = asides(path)
    assert aside.read_text() == "{}"


def test_the_save_after_a_conflict_goes_through(story, store, path):
    ours = AnnotationSet().with_note(note("ours"))
    path.write_text("{}")
    with pytest.raises(NotesChangedOnDisk):
        store.save(ours)

    store.save(ours)

    assert words_of(read_notes(story)) == ["ours"]
    assert [aside.read_text() for aside in asides(path)] == ["{}"]


def test_a_removed_notes_file_is_written_again(story, store, path):
    store.save(AnnotationSet().with_note(note("one")))
    path.unlink()

    store.save(AnnotationSet().with_note(note("two")))

    assert words_of(read_notes(story)) == ["two"]


@pytest.mark.parametrize("damage", ["not json", "[]", '{"items": 5'])
def test_a_file_that_is_not_notes_is_kept_aside_and_never_written(
    story, store, path, damage
):
    path.write_text(damage)
    for _ in range(2):
        with pytest.raises(NotesUnreadable):
            store.load()

    with pytest.raises(SaveFailed, match="not saved"):
        store.save(AnnotationSet().with_note(note("ours")))

    assert path.read_text() == damage
    assert [aside.read_text() for aside in asides(path)] == [damage]


def test_a_file_that_was_put_right_is_saved_again(story, store, path):
    path.write_text("damaged")
    with pytest.raises(NotesUnreadable):
        store.load()
    path.unlink()

    store.load()
    store.save(AnnotationSet().with_note(note("ours")))

    assert words_of(read_notes(story)) == ["ours"]


def test_the_notes_of_a_newer_version_are_not_written(store, path):
    notes = AnnotationSet().with_note(note("newer"))
    store.save(notes)
    newer = path.read_text().replace('"format_version": 1', '"format_version": 9')
    path.write_text(newer)

    found = store.load()
    with pytest.raises(SaveFailed, match="newer Reread"):
        store.save(found.with_note(note("ours")))

    assert path.read_text() == newer


def test_a_link_that_leads_elsewhere_is_not_followed(story, store, path, tmp_path):
    elsewhere = tmp_path / "elsewhere.json"
    elsewhere.write_text("{}")
    path.symlink_to(elsewhere)

    with pytest.raises(NotesUnreadable, match="another folder"):
        store.load()
    with pytest.raises(SaveFailed):
        store.save(AnnotationSet().with_note(note("ours")))

    assert elsewhere.read_text() == "{}"


def test_nobody_waits_for_a_pipe(story, path):
    os.mkfifo(path)

    with pytest.raises(NotesUnreadable, match="pipe"):
        read_notes(story)


def test_too_large_a_file_is_refused(story, path):
    with path.open("wb") as file:
        file.truncate((32 << 20) + 1)

    with pytest.raises(NotesUnreadable, match="too large"):
        read_notes(story)


def test_an_error_at_any_call_loses_no_note(story, path, failing_disk, temporary_files):
    old = AnnotationSet().with_note(note("old"))
    _stored(story, path, old, failing_disk()).save(old.with_note(note("new")))
    counting = _stored(story, path, old, failing_disk())
    calls = counting._disk.calls
    start = len(calls)
    counting.save(old.with_note(note("new")))

    for number in range(start, len(calls)):
        disk = failing_disk(number)
        store = _stored(story, path, old, disk)
        before = path.read_bytes()
        both = old.with_note(note("new"))
        try:
            store.save(both)
        except SaveFailed:
            assert words_of(read_notes(story))[0] == "old"
        else:
            assert words_of(read_notes(story)) == ["old", "new"], disk.refused
        for left in temporary_files():
            # Only what the file held before, which the sweep knows to be safe.
            assert left.read_bytes() == before, disk.refused
            left.unlink()
        store.save(both.with_note(note("later")))
        assert words_of(read_notes(story)) == ["old", "new", "later"]
        assert asides(path) == []


def _stored(story, path, notes, disk):
    """Return a store on a file that holds ``notes``, before any call fails."""
    path.unlink(missing_ok=True)
    NotesStore(story, story.name).save(notes)
    store = NotesStore(story, story.name, disk=disk)
    store.load()
    return store


def test_the_bytes_of_a_file_are_told_from_others_though_they_are_not_held(store, path):
    store.save(AnnotationSet().with_note(note("calm?")))
    assert not store.has_changed()

    path.write_bytes(path.read_bytes().replace(b"calm?", b"storm"))

    assert store.has_changed()


@pytest.mark.parametrize("becomes", [b"damaged", None])
def test_what_another_program_replaced_is_kept_though_its_copy_is_gone(
    story, store, path, becomes
):
    given = AnnotationSet().with_note(note("calm?"))
    store.save(given)
    copy = good_path(story)
    copy.unlink() if becomes is None else copy.write_bytes(becomes)
    path.write_bytes(serialise_notes(AnnotationSet().with_note(note("gale")), "sea"))

    store.load(InWindow(given, given))

    assert any(
        kept.why is NotesWhy.OUTSIDE and words_of(notes_of(kept, story)) == ["calm?"]
        for kept in kept_notes(story)
    )
