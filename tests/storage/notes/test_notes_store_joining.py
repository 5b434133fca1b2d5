"""The notes file written by others too: windows, machines, git, synchronisers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Status
from desktop.errors import NotesUnreadable, SaveFailed
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.notes import notes_store
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.notes.notes_store import NotesStore

START = datetime(2026, 11, 22, 12, tzinfo=UTC)


def at(minute):
    return START + timedelta(minutes=minute)


def note(words):
    return new_annotation(Kind.STORY_NOTE, START, words=words, status=Status.OPEN)


def written(notes):
    return serialise_notes(notes, "sea.txt")


def words_on_disk(story):
    return sorted(one.words for one in read_notes(story).notes.values())


@pytest.fixture
def path(story):
    return notes_path(story)


@pytest.fixture
def opened(story):
    """Open the notes of the story once more, as another window would."""

    def made(disk=None):
        store = NotesStore(story, story.name, disk=disk or FileSystem())
        return store, store.load()

    return made


@pytest.fixture
def calm(opened):
    """Begin with one note in the file."""
    store, notes = opened()
    return next(iter(store.save(notes.with_note(note("calm?"))).notes.values()))


def kept(home):
    folder = home / "state" / "joined"
    return sorted(folder.iterdir()) if folder.exists() else []


# Two windows


def test_two_windows_edit_different_things_of_one_note(story, opened, calm):
    (one, ours), (other, theirs) = opened(), opened()
    other.save(theirs.with_note(calm.with_status(Status.DONE, at(1))))

    saved = one.save(ours.with_note(calm.with_words("wild?", at(2))))

    found = read_notes(story).notes[calm.id]
    assert (found.words, found.status) == ("wild?", Status.DONE)
    assert found == saved.notes[calm.id]


def test_words_that_give_way_are_kept_on_the_note(story, opened, calm):
    (one, ours), (other, theirs) = opened(), opened()
    other.save(theirs.with_note(calm.with_words("wild?", at(9))))

    one.save(ours.with_note(calm.with_words("grey?", at(1))))

    found = read_notes(story).notes[calm.id]
    assert (found.words, found.other_versions) == ("wild?", ("grey?",))


def test_windows_that_take_turns_lose_nothing(story, opened):
    windows = [list(opened()) for _ in range(4)]

    for turn in range(12):
        window = windows[turn % 4]
        window[1] = window[0].save(window[1].with_note(note(f"{turn:02}")))

    assert words_on_disk(story) == [f"{turn:02}" for turn in range(12)]


def test_a_deletion_in_another_window_is_not_undone_by_this_one(story, opened, calm):
    (one, ours), (other, theirs) = opened(), opened()
    other.save(theirs.without(calm.id, at(1)))

    saved = one.save(ours.with_note(note("ours")))

    assert words_on_disk(story) == ["ours"]
    assert calm.id in saved.deleted


def test_a_file_that_was_removed_is_written_with_what_is_here(
    story, opened, calm, path
):
    store, notes = opened()
    path.unlink()

    store.save(notes.with_note(note("ours")))

    assert words_on_disk(story) == ["calm?", "ours"]


class RestlessDisk(FileSystem):
    """A disk on which somebody writes the notes whenever they are looked at."""

    def __init__(self, path, times):
        self.path = path
        self.times = times

    def open_to_read(self, path):
        descriptor = super().open_to_read(path)
        if path == self.path and self.times:
            self.times -= 1
            theirs = AnnotationSet().with_note(note(f"theirs {self.times}"))
            self.path.write_bytes(written(theirs))
        return descriptor


def test_what_is_written_just_before_a_save_is_joined_as_well(story, opened, path):
    disk = RestlessDisk(path, 0)
    store, notes = opened(disk)
    path.write_bytes(written(AnnotationSet().with_note(note("theirs"))))
    disk.times = 3

    store.save(notes.with_note(note("ours")))

    assert {"ours", "theirs 0"} <= set(words_on_disk(story))


def test_a_file_that_never_rests_is_left_for_later(story, opened, path):
    disk = RestlessDisk(path, 0)
    store, notes = opened(disk)
    path.write_bytes(written(AnnotationSet().with_note(note("theirs"))))
    disk.times = 99

    with pytest.raises(SaveFailed, match="as soon as it leaves off"):
        store.save(notes.with_note(note("ours")))
    disk.times = 0
    store.save(notes.with_note(note("ours")))

    assert "ours" in words_on_disk(story)


class LateDisk(FileSystem):
    """A disk that fails when all is in place, once."""

    is_failing = False

    def fsync_folder(self, path):
        if self.is_failing and "stories" in path.name:
            self.is_failing = False
            raise OSError(5, "too late")
        super().fsync_folder(path)


def test_a_join_that_failed_late_is_not_taken_for_ours_alone(story, opened, calm):
    disk = LateDisk()
    store, notes = opened(disk)
    other, theirs = opened()
    other.save(theirs.with_note(note("theirs")))
    disk.is_failing = True
    ours = notes.with_note(note("ours"))
    with pytest.raises(SaveFailed):
        store.save(ours)

    saved = store.save(ours.with_note(note("later")))

    assert words_on_disk(story) == ["calm?", "later", "ours", "theirs"]
    assert len(saved) == 4


def test_a_save_that_failed_late_does_not_bring_back_a_note_that_was_never_meant(
    story, opened
):
    disk = LateDisk()
    store, notes = opened(disk)
    disk.is_failing = True
    with pytest.raises(SaveFailed):
        store.save(notes.with_note(note("by mistake")))

    store.save(notes.with_note(note("meant")))

    assert words_on_disk(story) == ["meant"]


# git


CONFLICT = (
    b"<<<<<<< HEAD\n%b=======\n%b>>>>>>> other\n",
    b"<<<<<<< HEAD\n%b||||||| base\n%b=======\n%b>>>>>>> other\n",
)


@pytest.mark.parametrize("has_base", [False, True])
def test_two_versions_that_git_marked_are_joined(
    story, opened, calm, path, home, has_base
):
    base = read_notes(story)
    ours = written(base.with_note(calm.with_words("wild?", at(1))))
    theirs = written(base.with_note(calm.with_status(Status.DONE, at(2))))
    sides = (ours, written(base), theirs) if has_base else (ours, theirs)
    marked = CONFLICT[has_base] % sides
    path.write_bytes(marked)

    store, notes = opened()
    assert "two versions of the notes" in " ".join(store.joined)
    store.save(notes)

    found = read_notes(story).notes[calm.id]
    assert found.status is Status.DONE
    assert "wild?" in (found.words, *found.other_versions)
    assert store.joined == ()
    (copy,) = kept(home)
    assert copy.read_bytes() == marked


def test_a_marked_file_is_as_it_was_until_the_joined_notes_are_saved(
    story, opened, calm, path, home
):
    marked = CONFLICT[0] % (written(read_notes(story)), path.read_bytes())
    path.write_bytes(marked)
    disk = LateDisk()
    store, notes = opened(disk)
    assert path.read_bytes() == marked

    disk.is_failing = True
    with pytest.raises(SaveFailed):
        store.save(notes)
    store.save(notes)

    assert b"<<<<<<<" not in path.read_bytes()
    assert len(kept(home)) == 1


def test_a_side_that_is_no_notes_leaves_the_file_alone(opened, path):
    path.write_bytes(CONFLICT[0] % (b"{\n", b"[\n"))

    with pytest.raises(NotesUnreadable, match="git could not join"):
        opened()


# Synchronisers


def conflict(path, notes):
    name = "sea.txt.annotations.sync-conflict-20261122-120000-ABCDEFG.json"
    copy = path.with_name(name)
    copy.write_bytes(written(notes))
    return copy


def test_a_conflict_copy_is_joined_and_put_away_once_saved(
    story, opened, calm, path, home
):
    copy = conflict(path, AnnotationSet().with_note(note("theirs")))
    data = copy.read_bytes()

    store, notes = opened()
    assert copy.name in " ".join(store.joined)
    assert copy.exists()
    store.save(notes)

    assert words_on_disk(story) == ["calm?", "theirs"]
    assert not copy.exists()
    assert [away.read_bytes() for away in kept(home)] == [data]
    assert store.joined == ()
    assert not store.has_changed()


def test_a_copy_that_says_nothing_new_is_put_away_as_well(
    story, opened, calm, path, home
):
    copy = conflict(path, read_notes(story))
    before = path.read_bytes()

    store, notes = opened()
    store.save(notes)

    assert path.read_bytes() == before
    assert not copy.exists()
    assert len(kept(home)) == 1


def test_a_copy_stays_until_the_notes_are_saved(story, opened, calm, path):
    copy = conflict(path, AnnotationSet().with_note(note("theirs")))
    disk = LateDisk()
    store, notes = opened(disk)
    disk.is_failing = True

    with pytest.raises(SaveFailed):
        store.save(notes)
    assert copy.exists()
    store.save(notes)

    assert not copy.exists()


def test_a_copy_that_comes_later_is_noticed(opened, calm, path):
    store, _ = opened()
    assert not store.has_changed()

    conflict(path, AnnotationSet().with_note(note("theirs")))

    assert store.has_changed()


def test_notes_lost_but_for_a_copy_are_found(story, opened, path):
    conflict(path, AnnotationSet().with_note(note("theirs")))

    store, notes = opened()
    store.save(notes)

    assert words_on_disk(story) == ["theirs"]


def test_notes_of_a_reader_are_not_joined(opened, calm, path):
    reader = path.with_name("sea.txt.annotations.Joan.json")
    reader.write_bytes(written(AnnotationSet().with_note(note("hers"))))

    store, notes = opened()

    assert store.joined == ()
    assert len(notes) == 1


# The last good notes


def test_broken_notes_can_be_had_again_as_they_last_were(story, opened, calm, path):
    path.write_text("broken")
    store = NotesStore(story, story.name)

    notes = store.load()
    store.save(notes)

    assert list(notes.notes) == [calm.id]
    assert words_on_disk(story) == ["calm?"]
    assert store.refusal is None
    (aside,) = path.parent.glob("*.broken-*")
    assert aside.read_text() == "broken"


def test_the_last_good_notes_may_be_another_machine_s(story, opened, path):
    path.write_bytes(written(AnnotationSet().with_note(note("theirs"))))
    opened()
    path.write_text("broken")

    last = NotesStore(story, story.name).last_good()

    assert [one.words for one in last.notes.values()] == ["theirs"]


def test_notes_that_another_machine_s_file_does_not_have_stay(
    story, opened, calm, path
):
    path.write_bytes(written(AnnotationSet().with_note(note("theirs"))))

    store, notes = opened()
    store.save(notes)

    assert words_on_disk(story) == ["calm?", "theirs"]


def test_where_none_are_known_there_are_none(story, path):
    path.write_text("broken")
    store = NotesStore(story, story.name)

    assert store.last_good() is None
    with pytest.raises(SaveFailed, match="No earlier version"):
        store.restore_last_good()
    assert path.read_text() == "broken"


def test_damaged_last_good_notes_are_none(story, opened, calm, home):
    (shadow,) = (home / "state" / "shadow").iterdir()
    shadow.write_text("{ also broken")

    assert NotesStore(story, story.name).last_good() is None


def test_a_disk_that_keeps_no_second_copy_does_not_stop_a_save(story, opened, home):
    (home / "state").mkdir(parents=True, exist_ok=True)
    (home / "state" / "shadow").write_text("in the way")
    store, notes = opened()

    store.save(notes.with_note(note("calm?")))

    assert words_on_disk(story) == ["calm?"]


def test_a_restore_the_disk_refuses_can_be_tried_again(
    story, opened, calm, path, monkeypatch
):
    path.write_text("broken")
    store = NotesStore(story, story.name)
    notes = store.load()

    def full(*_, **__):
        raise SaveFailed("full")

    with monkeypatch.context() as patched:
        patched.setattr(notes_store, "publish", full)
        with pytest.raises(SaveFailed):
            store.save(notes)
    store.save(notes)

    assert words_on_disk(story) == ["calm?"]


def test_a_file_set_back_to_what_was_saved_once_is_noticed(story, opened, calm, path):
    store, notes = opened()
    store.save(notes.with_note(note("ours")))
    once = path.read_bytes()
    path.write_bytes(written(AnnotationSet().with_note(note("theirs"))))
    store.load()

    path.write_bytes(once)

    assert store.has_changed()
