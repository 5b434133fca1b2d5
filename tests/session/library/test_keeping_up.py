"""The index of a folder of stories, kept up with it."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation import Annotation, Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Status
from desktop.session.library import entry_reading
from desktop.session.library.keeping_up import keep_up
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.storage.library import index_file
from desktop.storage.library.entry import EntryState
from desktop.storage.library.index_file import (
    IndexFile,
    IndexUnavailable,
    forget_unused,
    index_path,
)
from desktop.storage.library.library_search import search
from desktop.storage.passes.passes_file import (
    LeftPlace,
    NamedPass,
    PassesFile,
    serialise_passes,
)
from desktop.storage.story.reading_state import KeptPass, KeptReading, write_reading
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_settings import (
    ReaderChoices,
    StorySettings,
    write_story_settings,
)
from desktop.storage.story.story_state import StoryState, write_story_state
from desktop.text.finding.wanted_words import wanted_words
from desktop.text.quoted_place import QuotedPlace

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
STORY = """The Ferry

The ferry had stopped.

***

She ran home to the sea.
"""


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "ferry.txt").write_text(STORY, encoding="utf-8")
    return folder.resolve()


@pytest.fixture
def index(folder):
    index = IndexFile.of(folder)
    yield index
    index.close()


def kept_up(index, folder):
    """Keep ``index`` up, and return how many stories were read or forgotten."""
    *_, state = keep_up(index, folder)
    return state.done


def only(index):
    (entry,) = index.entries()
    return entry


def found(index, typed):
    return [hit.passage for hit in search(index, wanted_words(typed), index.entries())]


def note(words, *, by="urn:uuid:9", name="Marit", status=Status.OPEN, id_="urn:x:1"):
    return Annotation(
        id=id_,
        kind=Kind.NOTE,
        words=words,
        status=status,
        creator=Person(by, name),
        created=NOW,
    )


def write_notes(folder, *notes, reader=""):
    kept = AnnotationSet(notes={each.id: each for each in notes})
    name = f"ferry.txt.annotations{reader and f'.{reader}'}.json"
    (folder / name).write_bytes(serialise_notes(kept, "ferry.txt"))


def test_a_story_is_listed_with_what_is_known_of_it(index, folder):
    write_notes(folder, note("Why?"), note("Well.", status=Status.DONE, id_="urn:x:2"))
    keep_draft(read_story(folder / "ferry.txt"), STORY, AnnotationSet())
    opened = StoryState(opened_at=NOW)
    write_story_state(folder / "ferry.txt", opened)

    assert kept_up(index, folder) == 1

    entry = only(index)
    assert (entry.title, entry.name) == ("The Ferry", "ferry.txt")
    assert (entry.text.words, entry.text.scenes) == (10, 2)
    assert (entry.work.open, entry.work.done, entry.work.drafts) == (1, 1, 1)
    assert entry.work.opened_at == NOW.timestamp()
    assert entry.modified_at == (folder / "ferry.txt").stat().st_mtime


def test_what_was_not_changed_is_not_read_again(index, folder, monkeypatch):
    kept_up(index, folder)
    monkeypatch.setattr(entry_reading, "read_entry", None)

    assert kept_up(index, folder) == 0


def test_what_is_new_changed_and_gone_is_found_out(index, folder):
    kept_up(index, folder)
    (folder / "new.md").write_text("# New\n\nA lake.\n", encoding="utf-8")
    (folder / "ferry.txt").write_text("Now a train.\n", encoding="utf-8")

    assert kept_up(index, folder) == 2
    assert found(index, "train") == ["Now a train."]
    assert found(index, "ferry") == []
    assert found(index, "lake") == ["A lake."]

    (folder / "ferry.txt").unlink()

    assert kept_up(index, folder) == 1
    assert [entry.name for entry in index.entries()] == ["new.md"]
    assert found(index, "train") == []


def test_a_new_note_is_found_though_the_text_is_as_it_was(index, folder):
    kept_up(index, folder)
    write_notes(folder, note("Is it the *right* boat?"))

    assert kept_up(index, folder) == 1
    assert found(index, "right") == ["Is it the *right* boat?"]
    assert found(index, "sea") == ["She ran home to the sea."]

    (folder / "ferry.txt.annotations.json").unlink()

    kept_up(index, folder)
    assert found(index, "right") == []
    assert only(index).work.open == 0


def test_notes_of_readers_wait_until_the_author_has_read(index, folder):
    write_notes(folder, note("A secret."), reader="Marit")
    story = folder / "ferry.txt"
    blind = StorySettings(readers=ReaderChoices(blind_since=NOW))
    write_story_settings(story, blind)

    kept_up(index, folder)
    assert (found(index, "secret"), only(index).work.open) == ([], 0)
    assert found(index, "by:marit") == []

    ended = NOW.replace(hour=13)
    done = KeptPass(id="urn:x:p", name="", begun=NOW, ended=ended, share=1.0)
    write_reading(story, KeptReading("0" * 64, None, (done,)))

    kept_up(index, folder)
    assert (found(index, "secret"), only(index).work.open) == (["A secret."], 1)
    assert only(index).work.reread_at == ended.timestamp()


def test_readers_go_by_letters_where_their_names_are_hidden(index, folder):
    write_notes(folder, note("Why?"), reader="Marit")
    hidden = StorySettings(readers=ReaderChoices(hides_names=True))
    write_story_settings(folder / "ferry.txt", hidden)

    kept_up(index, folder)

    assert found(index, "by:marit") == []
    assert found(index, "by:a") == ["Why?"]


def test_a_pass_that_is_under_way_tells_how_far_it_is(index, folder):
    begun = KeptPass(id="p", name="", begun=NOW, left=NOW, runs=((30, 2), (90, 0)))
    write_reading(folder / "ferry.txt", KeptReading("0" * 64, "p", (begun,)))

    kept_up(index, folder)

    assert only(index).work.reading == pytest.approx(0.25)


def test_a_named_pass_read_elsewhere_tells_when_that_was(index, folder):
    kept_up(index, folder)
    left = LeftPlace(at=NOW, text="0" * 64, place=QuotedPlace(7))
    aloud = NamedPass(id="urn:x:p", name="Aloud", named=NOW, begun=NOW, place=left)
    passes = folder / "ferry.txt.passes.json"
    passes.write_bytes(serialise_passes(PassesFile({aloud.id: aloud})))

    assert kept_up(index, folder) == 1
    assert only(index).work.reread_at == NOW.timestamp()


def test_passes_that_cannot_be_read_are_as_none(index, folder):
    (folder / "ferry.txt.passes.json").write_bytes(b"{ no passes")

    kept_up(index, folder)

    assert (only(index).work.reread_at, only(index).work.problem) == (None, "")


def test_what_is_no_story_is_not_listed_and_what_cannot_be_read_is_told(index, folder):
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (folder / "notes.md").symlink_to(folder)
    (folder / "empty.txt").write_bytes(b"")

    kept_up(index, folder)

    listed = {entry.name: entry.text.state for entry in index.entries()}
    assert listed == {"ferry.txt": EntryState.STORY, "empty.txt": EntryState.STORY}


def test_notes_that_cannot_be_read_are_told_and_the_text_is_found(index, folder):
    (folder / "ferry.txt.annotations.json").write_bytes(b"{ no notes")

    kept_up(index, folder)

    assert "annotations" in only(index).work.problem
    assert found(index, "sea") == ["She ran home to the sea."]


def test_an_old_encoding_is_read_as_a_story_is(index, folder):
    words = "Le café était fermé, et la mère n’était pas là.\n" * 5
    (folder / "ferry.txt").write_bytes(words.encode("cp1252"))

    kept_up(index, folder)

    assert len(found(index, '"n\'etait pas"')) == 5


def test_a_damaged_index_is_thrown_away_and_made_anew(index, folder):
    kept_up(index, folder)
    index.close()
    path = index_path(folder)
    path.write_bytes(b"no database at all" * 1000)

    again = IndexFile.of(folder)

    assert again.is_lasting
    assert kept_up(again, folder) == 1
    assert found(again, "sea") == ["She ran home to the sea."]
    again.close()


def test_an_index_that_is_found_damaged_later_is_thrown_away(index, folder):
    kept_up(index, folder)
    index.close()
    path = index_path(folder)
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)
    broken = IndexFile.of(folder)

    with pytest.raises(IndexUnavailable):
        kept_up(broken, folder)

    again = IndexFile.of(folder)
    assert kept_up(again, folder) == 1
    again.close()


def test_another_format_has_a_file_of_its_own(index, folder, monkeypatch):
    kept_up(index, folder)
    older = index_path(folder)
    monkeypatch.setattr(index_file, "FORMAT", 999)

    newer = IndexFile.of(folder)

    assert newer.entries() == []
    newer.close()
    assert older.exists()
    assert index_path(folder) != older


def test_where_no_index_can_be_kept_one_in_memory_serves(folder, home):
    home.joinpath("cache").write_text("a file in its place", encoding="utf-8")

    index = IndexFile.of(folder)

    assert not index.is_lasting
    assert kept_up(index, folder) == 1
    assert found(index, "sea") == ["She ran home to the sea."]
    index.close()


def test_two_may_keep_one_index_up_and_one_may_read_meanwhile(index, folder):
    other, reader = IndexFile.of(folder), IndexFile.of(folder)
    (folder / "new.txt").write_text("A lake.\n", encoding="utf-8")

    for _ in zip(keep_up(index, folder), keep_up(other, folder), strict=True):
        found(reader, "lake")

    assert found(reader, "lake") == ["A lake."]
    assert len(reader.entries()) == 2
    other.close()
    reader.close()


def test_a_full_disk_is_told_and_loses_nothing_that_was_there(index, folder):
    kept_up(index, folder)
    database = sqlite3.connect(index_path(folder))
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    database.close()
    index._database.execute(f"PRAGMA max_page_count = {pages}")
    for number in range(20):
        text = "\n".join(f"A lake {n} {number}." for n in range(2000))
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")

    with pytest.raises(IndexUnavailable):
        kept_up(index, folder)

    assert index_path(folder).exists()
    assert found(index, "home") == ["She ran home to the sea."]


def test_an_index_that_nobody_used_for_months_goes(index, folder):
    kept_up(index, folder)
    index.close()
    path = index_path(folder)
    forget_unused()
    assert path.exists()
    long_ago = path.stat().st_mtime - 200 * 86_400
    os.utime(path, (long_ago, long_ago))

    forget_unused()

    assert list(path.parent.iterdir()) == []


def test_only_the_author_may_read_the_index(index, folder):
    kept_up(index, folder)

    assert index_path(folder).stat().st_mode & 0o077 == 0
    assert index_path(folder).parent.stat().st_mode & 0o077 == 0


def test_what_is_known_of_a_folder_that_is_away_is_kept(index, folder):
    kept_up(index, folder)
    away = folder.rename(folder.with_name("away"))

    *_, state = keep_up(index, folder)

    assert "stories" in state.problems[0]
    assert len(index.entries()) == 1
    away.rename(folder)
    assert kept_up(index, folder) == 0
