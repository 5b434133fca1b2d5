"""The file of a reader: what it is called, and that only hers is written."""

from __future__ import annotations

import hashlib

import pytest

from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.errors import SaveFailed
from desktop.exchange.manuscript import person_called
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.history import versions
from desktop.storage.notes import reader_writing
from desktop.storage.notes.reader_files import readers_of
from desktop.storage.notes.reader_writing import (
    file_name_of,
    put_readers_back,
    reader_path,
    write_reader,
)
from desktop.value import replace

MARIT, JON = person_called("Marit"), person_called("Jon")

HOSTILE = [
    "../../etc/passwd",
    "C:\\Users\\Marit",
    "...",
    ".",
    "",
    "   ",
    "Marit.",
    "a\x00b",
    "x" * 300,
    "🦊" * 100,
    "e\u0301" * 90,
    "Marit (1)",
    "Marit 2",
    "earlier-2026-11-29-120000",
    "broken-2026-11-29-120000-2",
    "sync-conflict-20261129-120000-ABCDEFG",
    "Marit (Iris's conflicted copy 2026-11-29)",
    "conflict-2026-11-29-120000",
    "\ud800half",
    "line\nend",
    "שלום",
    "con",
    "json",
    "a.json",
]


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text("The sea.\n")
    return path


def noted(person: Person, *said: str) -> AnnotationSet:
    notes = (
        new_annotation(Kind.STORY_NOTE, words=words, creator=person) for words in said
    )
    return AnnotationSet().with_notes(notes)


def words_in(story):
    return {
        reader.name: sorted(n.words for n in reader.notes.notes.values())
        for reader in readers_of(story)
    }


def test_a_reader_gets_a_file_of_her_own_beside_the_story(story):
    write_reader(story, MARIT, noted(MARIT, "Good."))

    assert words_in(story) == {"Marit": ["Good."]}
    assert (story.parent / "sea.txt.annotations.Marit.json").is_file()


def test_what_comes_later_is_joined_with_what_is_there(story):
    write_reader(story, MARIT, noted(MARIT, "Good."))

    write_reader(story, MARIT, noted(MARIT, "Better."))

    assert words_in(story) == {"Marit": ["Better.", "Good."]}


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_a_reader_is_called_her_file_is_found_again(story, name):
    person = person_called(name)

    written = write_reader(story, person, noted(person, "Good."))

    assert written.path.parent == story.parent
    assert len(written.path.name.encode()) <= 143
    assert list(words_in(story).values()) == [["Good."]]
    assert reader_path(story, person) == written.path


def test_no_two_readers_share_a_file_though_their_names_end_up_alike(story):
    people = [person_called(name) for name in [*HOSTILE, "marit", "Marit", "MARIT"]]

    for person in people:
        write_reader(story, person, noted(person, person.name))

    found = words_in(story)
    assert len(found) == len(people)
    assert all(len(words) == 1 for words in found.values())


def test_a_long_name_of_a_story_leaves_room_for_that_of_a_reader(tmp_path):
    story = tmp_path / ("雨" * 70 + ".txt")
    story.write_text("Rain.\n")
    person = person_called("🦊" * 100)

    write_reader(story, person, noted(person, "Wet."))

    assert list(words_in(story).values()) == [["Wet."]]


def test_a_file_that_somebody_else_made_is_never_written(story):
    theirs = story.with_name("sea.txt.annotations.Marit.json")
    data = serialise_notes(noted(JON, "I only borrowed her name."), story.name)
    theirs.write_bytes(data)

    written = write_reader(story, MARIT, noted(MARIT, "Good."))

    assert theirs.read_bytes() == data
    assert written.path != theirs
    assert sum(map(len, words_in(story).values())) == 2


def test_a_file_that_cannot_be_read_is_left_alone(story):
    broken = story.with_name("sea.txt.annotations.Marit.json")
    broken.write_bytes(b"{ half of i")

    write_reader(story, MARIT, noted(MARIT, "Good."))

    assert broken.read_bytes() == b"{ half of i"
    assert words_of_file(story, MARIT) == ["Good."]


def words_of_file(story, person):
    path = reader_path(story, person)
    return [
        note.words
        for reader in readers_of(story)
        if reader.path == path
        for note in reader.notes.notes.values()
    ]


def test_a_newer_rereads_file_is_left_alone(story):
    path = story.with_name("sea.txt.annotations.Marit.json")
    data = serialise_notes(noted(MARIT, "From 2031."), story.name)
    data = data.replace(b'"format_version": 1', b'"format_version": 9')
    path.write_bytes(data)

    with pytest.raises(SaveFailed, match="newer Reread"):
        write_reader(story, MARIT, noted(MARIT, "Good."))

    assert path.read_bytes() == data


def test_a_file_that_was_written_is_put_back_and_written_again(story):
    first = write_reader(story, MARIT, noted(MARIT, "Good."))
    then = first.path.read_bytes()
    second = write_reader(story, MARIT, noted(MARIT, "Better."))

    put_readers_back([second])
    assert first.path.read_bytes() == then

    put_readers_back([second.undone()])
    assert words_in(story) == {"Marit": ["Better.", "Good."]}


def test_the_first_file_of_a_reader_is_gone_when_it_is_put_back_and_yet_kept(story):
    written = write_reader(story, MARIT, noted(MARIT, "Good."))
    data = written.path.read_bytes()

    put_readers_back([written])

    assert not written.path.exists()
    assert versions.get_bytes(hashlib.sha256(data).hexdigest()) == data


def test_of_several_files_all_are_put_back_or_none(story):
    marits = write_reader(story, MARIT, noted(MARIT, "Good."))
    jons = write_reader(story, JON, noted(JON, "Bad."))
    marits.path.write_bytes(serialise_notes(noted(MARIT, "Meanwhile."), story.name))

    with pytest.raises(SaveFailed, match="changed by another program"):
        put_readers_back([marits, jons])

    assert words_in(story) == {"Jon": ["Bad."], "Marit": ["Meanwhile."]}


class _NeverReplaced(FileSystem):
    """A disk on which a crash comes just before a file gets its name."""

    def exchange(self, one, other):
        raise OSError(5, "crash")

    def replace(self, source, target):
        raise OSError(5, "crash")

    def link(self, source, target):
        raise OSError(5, "crash")


def test_a_crash_leaves_the_old_file(story):
    written = write_reader(story, MARIT, noted(MARIT, "Good."))
    then = written.path.read_bytes()

    with pytest.raises(SaveFailed):
        write_reader(story, MARIT, noted(MARIT, "Better."), _NeverReplaced())

    assert written.path.read_bytes() == then


def test_a_name_that_is_fine_is_the_name_of_the_file():
    assert file_name_of("Marit Ødegård-Li") == "Marit Ødegård-Li"


def test_a_second_download_is_that_of_the_same_page_whoever_it_says_made_it(story):
    first = noted(MARIT, "Good.")
    write_reader(story, MARIT, first)
    renamed = person_called("Marit Li")
    again = replace(noted(renamed, "Better."), id=first.id)

    write_reader(story, renamed, again)

    assert words_in(story) == {"Marit": ["Better.", "Good."]}


def test_more_notes_than_can_be_read_again_are_not_written(story, monkeypatch):
    monkeypatch.setattr(reader_writing, "MOST_NOTES", 2)
    write_reader(story, MARIT, noted(MARIT, "Good.", "Better."))

    with pytest.raises(SaveFailed, match="too large"):
        write_reader(story, MARIT, noted(MARIT, "Best."))

    assert words_in(story) == {"Marit": ["Better.", "Good."]}


def test_a_reader_who_noted_nothing_has_a_file_that_tells_how_far_she_read(tmp_path):
    story = tmp_path / "quay.md"
    read = AnnotationSet(raw={"type": "AnnotationPage", "readTo": 40})

    write_reader(story, MARIT, read)

    (marit,) = readers_of(story)
    assert (marit.name, marit.notes.raw["readTo"]) == ("Marit", 40)
