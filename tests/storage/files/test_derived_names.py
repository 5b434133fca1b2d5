from __future__ import annotations

import errno
import os
import sys
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.storage.drafts.drafts_folder import drafts_folder
from desktop.storage.files.derived_names import notes_path, shortened, story_of
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.files.temporary_files import sweep
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.notes.notes_store import NotesStore
from desktop.storage.notes.reader_files import readers_of
from desktop.storage.story.rescue import rescue
from desktop.storage.story.story_file import read_story, save_story
from tests.storage.files.test_in_place import CutShortError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="names are in bytes")

RAIN = "雨" * 80 + ".txt"
NAMES = [RAIN, "a" * 251 + ".txt", "é" * 119 + ".txt", "a" * 234 + ".txt"]


class ShortNames(FileSystem):
    """A disk that allows names of 143 bytes, as eCryptfs does."""

    def longest_name(self, folder):
        return 143

    def open_new(self, path, mode):
        self._check(path)
        return super().open_new(path, mode)

    def link(self, path, target):
        self._check(target)
        super().link(path, target)

    def replace(self, path, target):
        self._check(target)
        super().replace(path, target)

    def mkdir(self, path, mode):
        self._check(path)
        super().mkdir(path, mode)

    def _check(self, path):
        if len(os.fsencode(path.name)) > 143:
            raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))


@pytest.fixture
def named(story):
    def made(name):
        return story.rename(story.with_name(name))

    return made


def notes(words="calm?"):
    note = new_annotation(Kind.STORY_NOTE, words=words)
    return AnnotationSet().with_note(note)


def words_on(story, disk=None):
    found = read_notes(story, disk or FileSystem()).notes.values()
    return [note.words for note in found]


def saved(story, disk=None):
    store = NotesStore(story, story.name, disk=disk or FileSystem())
    store.load()
    store.save(notes())
    return store.path


def test_the_rule_is_the_one_that_is_documented(named):
    story = named(RAIN)

    path = saved(story)

    assert path.name == "雨" * 16 + "~f94e59f71b.annotations.json"
    assert drafts_folder(story).name == RAIN + ".drafts"


def test_a_name_that_fits_is_not_shortened(named):
    story = named("a" * 234 + ".txt")

    assert saved(story).name == "a" * 234 + ".txt.annotations.json"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_characters="\0/"), min_size=1, max_size=255))
def test_every_name_gives_a_path_that_leads_back_to_it(story, name):
    try:
        cut = name.encode()[:255].decode("utf-8", "ignore")
        path = story.with_name(cut)
        path.touch()
    except (OSError, ValueError):
        return
    try:
        beside = notes_path(path)
        assert len(os.fsencode(beside.name)) <= 255
        assert story_of(beside) == path
        assert len(os.fsencode(drafts_folder(path).name)) <= 255
    finally:
        path.unlink()


@pytest.mark.parametrize("name", ["a" * 139 + ".txt", "渡" * 46 + ".md"])
def test_a_disk_that_allows_little_takes_all_there_is_to_write(named, name):
    story, disk = named(name), ShortNames()

    saved(story, disk)
    file = read_story(story, disk)
    save_story(file, "the young sea\n", disk=disk)

    assert words_on(story, disk) == ["calm?"]
    assert story.read_bytes() == b"the young sea\r\n"


def test_what_comes_from_such_a_disk_is_found_on_another(named):
    story = named("a" * 139 + ".txt")
    saved(story, ShortNames())

    assert words_on(story) == ["calm?"]
    NotesStore(story, story.name).load()


def test_notes_under_both_names_are_joined(named):
    story = named("a" * 139 + ".txt")
    short = saved(story, ShortNames())
    whole = story.with_name(f"{story.name}.annotations.json")
    whole.write_bytes(serialise_notes(notes("boat?"), story.name))

    store = NotesStore(story, story.name)
    store.save(store.load())

    assert sorted(words_on(story)) == ["boat?", "calm?"]
    assert not short.exists()


@pytest.mark.parametrize("name", NAMES)
def test_readers_of_a_story_with_a_long_name_are_found(named, name):
    story = named(name)
    short = f"{shortened(name)}.annotations"
    data = serialise_notes(notes("I wept."), name)
    story.with_name(f"{short}.Joan.json").write_bytes(data)

    (joan,) = readers_of(story)

    assert joan.name == "Joan"


@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_notes_file_of_a_long_name_is_set_aside_and_is_no_reader(named, name):
    story = named(name)
    notes_path(story).write_bytes(b"{ damaged")
    store = NotesStore(story, story.name)
    with pytest.raises(Exception, match="damaged"):
        store.load()

    copy = store.begin_anew()
    store.save(notes())

    assert copy.read_bytes() == b"{ damaged"
    assert "annotations.broken-" in copy.name
    assert readers_of(story) == []
    assert words_on(story) == ["calm?"]


@pytest.mark.parametrize("name", NAMES)
def test_what_a_crash_leaves_beside_a_long_name_is_swept(named, name):
    story = named(name)

    class CutShort(FileSystem):
        def exchange(self, path, target):
            raise CutShortError

    with pytest.raises(CutShortError):
        save_story(read_story(story), "the young sea\n", disk=CutShort())
    (left,) = (path for path in story.parent.iterdir() if path.name.startswith("."))
    assert time.time() - left.stat().st_mtime < 60

    swept = sweep(story.parent, least_age=0)

    assert [rescued.story for rescued in swept.rescued] == [story]
    assert [path.name for path in story.parent.iterdir()] == [name]


def test_what_is_rescued_fits_where_it_is_kept(named):
    story = named(RAIN)

    rescued = rescue(story, "the text\n", serialise_notes(notes(), RAIN), ShortNames())

    assert rescued.copy.read_text() == "the text\n"
    assert words_on(rescued.copy) == ["calm?"]
    assert rescued.copy.suffix == ".txt"


def test_a_path_as_long_as_can_be_is_written_all_the_same(tmp_path):
    folder, deep = tmp_path, "d" * 200
    home = os.getcwd()
    try:
        while len(str(folder)) + 201 < 4080:
            os.chdir(folder)
            os.mkdir(deep)
            folder = folder / deep
        name = "s" * (4095 - len(str(folder)) - 5) + ".txt"
        story = folder / name[-200:]
        story.write_bytes(b"the old sea\n")

        save_story(read_story(story), "the young sea\n")

        assert story.read_bytes() == b"the young sea\n"
    finally:
        os.chdir(home)
