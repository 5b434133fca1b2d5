from __future__ import annotations

import errno
from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation import (
    Passage,
    Person,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.joining.sets import join
from desktop.annotations.kinds import Kind
from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.notes.conflict_copies import (
    conflict_copies,
    likely_copies,
    put_away,
)

SURE = [
    ".sync-conflict-20261122-120000-ABCDEFG",
    " (Iris's conflicted copy 2026-11-22)",
    " (Iris's conflicted copy 2026-11-22 (1))",
    " (conflicted copy 2026-11-22 120000)",
    "_conflict-20261122-120000",
    ".conflict-2026-11-22-120000",
    ".conflict-2026-11-22-120000-2",
]
LIKELY = ["-DESKTOP-4F2K", "-Iriss-MacBook-Pro", " 2", " (1)", "(2)"]
NO_COPIES = [
    ".Joan",
    ".broken-2026-11-22-120000",
    ".Joan.sync-conflict-20261122-120000-ABCDEFG",
    "-backup",
    "-old",
    "-2026-11-22",
    " - Copy",
    " (copy)",
    " of mine",
    "x",
]


_SEA = Passage(TextQuoteSelector("sea"), None)


def notes_on(source, words="calm?"):
    note = new_annotation(Kind.NOTE, words=words, passage=_SEA)
    return serialise_notes(AnnotationSet().with_note(note), source)


@pytest.fixture
def notes_file(story):
    path = story.with_name("sea.txt.annotations.json")
    path.write_bytes(notes_on("sea.txt"))
    return path


@pytest.fixture
def put(notes_file):
    def made(ending, data):
        path = notes_file.with_name(f"sea.txt.annotations{ending}.json")
        path.write_bytes(data)
        return path

    return made


@pytest.fixture
def found(notes_file):
    def looked():
        notes = parse_notes(notes_file.read_bytes(), "notes")
        copies = conflict_copies(notes_file, "sea.txt", notes)
        return [copy.path for copy in copies]

    return looked


@pytest.mark.parametrize("ending", SURE)
def test_what_a_synchroniser_calls_a_conflict_is_a_copy(put, found, ending):
    path = put(ending, notes_on("renamed.txt"))

    assert found() == [path]


@pytest.mark.parametrize("ending", LIKELY)
def test_a_name_that_may_be_a_copy_is_one_if_it_is_about_this_story(put, found, ending):
    path = put(ending, notes_on("sea.txt"))

    assert found() == [path]


@pytest.mark.parametrize("ending", LIKELY)
def test_and_is_none_if_it_is_about_another_one(put, found, ending):
    put(ending, notes_on("lake.txt"))

    assert found() == []


def test_a_shared_note_or_page_tells_as_well(put, found, notes_file):
    same = notes_file.read_bytes()
    page = parse_notes(same, "notes").id
    path = put(" 2", same.replace(b"sea.txt", b"old-name.txt"))
    other = put(" 3", notes_on("old.txt").replace(b'"startIndex"', b'"x"'))
    own_id = parse_notes(other.read_bytes(), "notes").id
    other.write_bytes(other.read_bytes().replace(own_id.encode(), page.encode()))

    assert found() == [path, other]


IN_ANY_LANGUAGE = [
    " (In Konflikt stehende Kopie von Iris 2026-11-22)",
    " (Copie en conflit de Iris 2026-11-22)",
    " (冲突副本 2026-11-22)",
    " (SFConflict iris@example.org 2026-11-22-12-00-00)",
    "_MACHINE_Nov-22-120000-2026_Konflikt",
    " [conflicted]",
    " - Kopie",
    "-backup",
]


def copied(notes_file, add=(), change=None, delete=False):
    """Return the notes file as it would be had somebody gone on in a copy of it."""
    notes = parse_notes(notes_file.read_bytes(), "notes")
    for words in add:
        notes = notes.with_note(new_annotation(Kind.STORY_NOTE, words=words))
    (first, *_), now = notes.notes.values(), datetime.now(UTC)
    if change:
        notes = notes.with_note(first.with_words(change, now))
    if delete:
        notes = notes.without(first.id, now)
    return serialise_notes(notes, "sea.txt")


def words_joined(notes_file):
    notes = parse_notes(notes_file.read_bytes(), "notes")
    for copy in conflict_copies(notes_file, "sea.txt", notes):
        notes = join(notes, copy.notes)
    return sorted(note.words for note in notes.notes.values())


@pytest.mark.parametrize("ending", IN_ANY_LANGUAGE)
def test_what_a_copy_under_any_name_has_more_is_joined(put, notes_file, ending):
    put(ending, copied(notes_file, add=["theirs"]))

    assert words_joined(notes_file) == ["calm?", "theirs"]


@pytest.mark.parametrize("ending", IN_ANY_LANGUAGE)
def test_and_what_it_has_not_is_deleted_by_nobody(put, notes_file, found, ending):
    put(ending, copied(notes_file, add=["theirs"], delete=True))

    assert words_joined(notes_file) == ["calm?", "theirs"]


@pytest.mark.parametrize("ending", IN_ANY_LANGUAGE)
def test_a_copy_that_knows_less_is_one_to_have(put, notes_file, found, ending):
    put(ending, notes_file.read_bytes())
    notes_file.write_bytes(copied(notes_file, add=["later"], change="calm, then?"))

    assert found() == []


@pytest.mark.parametrize("ending", IN_ANY_LANGUAGE)
def test_what_was_deleted_since_a_copy_was_made_stays_deleted(put, notes_file, ending):
    put(ending, notes_file.read_bytes())
    notes_file.write_bytes(copied(notes_file, add=["later"], delete=True))

    assert words_joined(notes_file) == ["later"]


def test_a_copy_under_the_name_of_the_story_counts_as_well(notes_file):
    path = notes_file.with_name("sea.txt (1).json")
    path.write_bytes(copied(notes_file, add=["theirs"]))

    assert words_joined(notes_file) == ["calm?", "theirs"]


def test_the_notes_on_a_copy_of_the_story_do_not(notes_file, found):
    path = notes_file.with_name("sea.txt.bak.annotations.json")
    path.write_bytes(copied(notes_file, add=["on the other"]))

    assert found() == []


@pytest.mark.parametrize("ending", [".Joan", ".broken-2026-11-22-120000"])
def test_readers_files_and_those_set_aside_never_count(put, notes_file, found, ending):
    put(ending, copied(notes_file, add=["hers"]))

    assert found() == []


@pytest.mark.parametrize("ending", LIKELY)
def test_the_notes_of_somebody_else_are_no_copy_of_mine(put, notes_file, found, ending):
    iris, joan = Person("urn:iris", "Iris"), Person("urn:joan", "Joan")
    mine = new_annotation(Kind.STORY_NOTE, words="mine", creator=iris)
    notes_file.write_bytes(serialise_notes(AnnotationSet().with_note(mine), "sea.txt"))
    hers = new_annotation(Kind.NOTE, words="hers", creator=joan, passage=_SEA)
    put(ending, serialise_notes(AnnotationSet().with_note(hers), "sea.txt"))

    assert found() == []


@pytest.mark.parametrize("ending", NO_COPIES)
def test_other_names_are_no_copies(put, found, ending):
    put(ending, notes_on("sea.txt"))

    assert found() == []


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"{ damaged", id="damaged"),
        pytest.param(b"[]", id="no-notes"),
        pytest.param(
            notes_on("sea.txt").replace(b'"format_version": 1', b'"format_version": 9'),
            id="of-a-newer-reread",
        ),
    ],
)
def test_what_cannot_be_joined_is_left_alone(put, found, data):
    path = put(SURE[0], data)

    assert found() == []
    assert path.read_bytes() == data


@pytest.mark.parametrize("ending", ["", " (1)", ".sync-conflict-20261129-1-A"])
def test_the_file_of_the_rereadings_is_no_copy_and_is_not_looked_at(notes_file, ending):
    notes_file.with_name(f"sea.txt.passes{ending}.json").write_bytes(b"{}")

    assert likely_copies(notes_file) == {}


def test_a_folder_that_is_gone_has_no_copies(tmp_path):
    assert likely_copies(tmp_path / "gone" / "sea.txt.annotations.json") == {}


# Putting them away


class OtherDisk(FileSystem):
    """A disk from which nothing can be moved to the app's own folder."""

    error = errno.EXDEV

    def replace(self, path, target):
        if "conflict" in path.name and not path.name.endswith("reread-tmp"):
            raise OSError(self.error, "no")
        super().replace(path, target)


@pytest.fixture
def copy(put, notes_file):
    put(SURE[0], notes_on("sea.txt", "theirs"))
    (found,) = conflict_copies(notes_file, "sea.txt", AnnotationSet())
    return found


@pytest.mark.parametrize("disk", [FileSystem(), OtherDisk()])
def test_a_copy_put_away_is_kept_in_the_app_s_own_folder(copy, home, disk):
    kept = put_away(copy, disk)

    assert kept.parent == home / "state" / "joined"
    assert kept.name.startswith(copy.path.stem)
    assert kept.read_bytes() == copy.data
    assert not copy.path.exists()


def test_a_copy_that_was_written_since_stays(copy, home):
    copy.path.write_bytes(b"newer")

    assert put_away(copy) is None
    assert copy.path.read_bytes() == b"newer"


def test_a_copy_that_cannot_be_moved_stays(copy):
    disk = OtherDisk()
    disk.error = errno.EACCES

    with pytest.raises(SaveFailed, match="cannot be moved"):
        put_away(copy, disk)

    assert copy.path.read_bytes() == copy.data


def test_copies_of_one_name_are_all_kept(put, notes_file, home):
    for number in range(3):
        put(SURE[0], notes_on("sea.txt", str(number)))
        (copy,) = conflict_copies(notes_file, "sea.txt", AnnotationSet())
        put_away(copy)

    assert len(list((home / "state" / "joined").iterdir())) == 3
