"""The notes files that were replaced are kept, and found again."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import NotesWriter
from desktop.annotations.kinds import Kind
from desktop.annotations.text_state import text_state
from desktop.errors import NotesUnreadable
from desktop.storage.files.derived_names import notes_path
from desktop.storage.history import versions
from desktop.storage.history.notes_history import (
    NotesWhy,
    keep_notes,
    kept_notes,
    notes_index_path,
    notes_of,
)
from desktop.storage.history.renamed_history import continue_history
from desktop.storage.history.version_index import Version, Why, record
from desktop.storage.history.version_thinning import named_texts, thin_notes
from desktop.storage.notes.notes_store import NotesStore
from desktop.storage.story.remembered import carry_over

NOW = datetime(2025, 11, 23, 21, 30, tzinfo=UTC)


def notes_with(*words):
    notes = [new_annotation(Kind.STORY_NOTE, words=each) for each in words]
    return AnnotationSet().with_notes(notes)


def written(notes):
    return NotesWriter("sea.txt").write(notes)


def test_kept_notes_are_listed_newest_first_and_read_again(story):
    few, many = notes_with("calm?"), notes_with("calm?", "when?")

    keep_notes(story, written(few), NotesWhy.SAVED)
    keep_notes(story, written(many), NotesWhy.OUTSIDE)

    newest, oldest = kept_notes(story)
    assert (newest.count, newest.why) == (2, NotesWhy.OUTSIDE)
    assert (oldest.count, oldest.why) == (1, NotesWhy.SAVED)
    assert notes_of(newest, story).notes == many.notes


def test_the_same_notes_are_kept_once_as_they_were_last(story):
    data, other = written(notes_with("calm?")), written(notes_with("when?"))

    for each in (data, data, other, data):
        keep_notes(story, each, NotesWhy.OUTSIDE)

    newest, oldest = kept_notes(story)
    assert newest.at >= oldest.at
    assert [v.why for v in (newest, oldest)] == [NotesWhy.OUTSIDE] * 2


@pytest.mark.parametrize("data", [b"", b"[", b'{"items": 1}', b"\0" * 80])
def test_what_is_no_notes_file_is_not_kept(story, data):
    keep_notes(story, data, NotesWhy.OUTSIDE)

    assert kept_notes(story) == []


def test_notes_that_are_damaged_are_none(story, home):
    keep_notes(story, written(notes_with("calm?")), NotesWhy.OUTSIDE)
    for kept in (home / "state" / "versions").iterdir():
        kept.write_bytes(b"damaged")

    (version,) = kept_notes(story)

    assert notes_of(version, story) is None


# What the notes of a story leave when they are saved and replaced


@pytest.fixture
def saved(story):
    """A store whose file has three notes."""
    store = NotesStore(story, story.name)
    store.load()
    store.save(notes_with("one", "two", "three"))
    return store


def whys(story):
    return [(version.why, version.count) for version in kept_notes(story)]


def some(notes, count):
    return AnnotationSet(dict(list(notes.notes.items())[:count]), id=notes.id)


def test_notes_that_come_to_be_keep_nothing(story, saved):
    assert whys(story) == []


def test_a_minute_of_saves_keeps_what_it_began_with(story, saved):
    saved = NotesStore(story, story.name)
    notes = saved.load()
    for words in ("four", "five", "six"):
        notes = notes.with_note(new_annotation(Kind.STORY_NOTE, words=words))
        saved.save(notes)

    assert whys(story) == [(NotesWhy.SAVED, 3)]


def test_the_first_minute_of_notes_began_with_none(story, saved):
    notes = saved.load()

    saved.save(notes.with_note(new_annotation(Kind.STORY_NOTE, words="four")))

    assert whys(story) == []


def test_every_save_that_took_notes_away_keeps_them(story, saved):
    notes = saved.load()
    for note in list(notes.notes):
        notes = notes.without(note, datetime.now(UTC))
        saved.save(notes)

    assert whys(story) == [(NotesWhy.SAVED, n) for n in (1, 2, 3)]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (None, NotesWhy.ABSENT),
        (b"", NotesWhy.ABSENT),
        (b"[", NotesWhy.OUTSIDE),
        (written(notes_with("another")), NotesWhy.OUTSIDE),
    ],
)
@pytest.mark.parametrize("is_open", [True, False])
def test_what_another_program_replaced_is_kept(story, saved, data, why, is_open):
    path = notes_path(story)
    if data is None:
        path.unlink()
    else:
        path.write_bytes(data)

    with suppress(NotesUnreadable):
        (saved if is_open else NotesStore(story, story.name)).load()

    assert whys(story) == [(why, 3)]


def test_an_older_copy_is_told_from_what_is_new(story, saved):
    older = notes_path(story).read_bytes()
    saved = NotesStore(story, story.name)
    saved.load()
    saved.save(saved.load().with_note(new_annotation(Kind.STORY_NOTE, words="four")))
    notes_path(story).write_bytes(older)

    saved.load()

    assert whys(story)[0] == (NotesWhy.OLDER, 4)


def test_what_another_program_wrote_before_a_save_is_told(story, saved):
    ours = saved.load().with_note(new_annotation(Kind.STORY_NOTE, words="four"))
    notes_path(story).write_bytes(written(notes_with("theirs")))

    saved.save(ours)

    assert (NotesWhy.OUTSIDE, 3) in whys(story)


def test_beginning_anew_keeps_the_last_good_notes(story, saved):
    notes_path(story).write_bytes(b"[")
    store = NotesStore(story, story.name)
    with suppress(NotesUnreadable):
        store.load()

    store.begin_anew()

    assert [count for _, count in whys(story)] == [3]


def test_notes_are_saved_though_nothing_can_be_kept(story, saved, home):
    (home / "state" / "versions").write_bytes(b"")
    (home / "state" / "notes-history").write_bytes(b"")

    saved.save(some(saved.load(), 1))

    assert len(NotesStore(story, story.name).load()) == 1


# Where they go


def test_kept_notes_go_along_when_a_story_is_moved(story, tmp_path):
    keep_notes(story, written(notes_with("calm?")), NotesWhy.SAVED)

    carry_over(story, tmp_path / "lake.txt")

    assert whys(tmp_path / "lake.txt") == [(NotesWhy.SAVED, 1)]


@pytest.mark.parametrize("is_new", [True, False])
def test_kept_notes_go_along_when_a_story_was_renamed(story, is_new):
    record(story, Version(versions.keep("calm"), datetime.now(UTC), 1, Why.SAVED))
    keep_notes(story, written(notes_with("calm?")), NotesWhy.SAVED)
    lake = story.rename(story.with_name("lake.txt"))
    if is_new:
        keep_notes(lake, written(notes_with("a", "b")), NotesWhy.SAVED)

    continue_history(lake, versions.sha256_of("calm"))

    assert whys(lake)[-1] == (NotesWhy.SAVED, 1)
    assert len(whys(lake)) == 1 + is_new


# How long they stay


def keep_at(story, count, age, why=NotesWhy.SAVED):
    data = written(notes_with(*map(str, range(count))))
    path = notes_index_path(story)
    keep_notes(story, data, why)
    lines = path.read_text().splitlines()
    line = json.loads(lines[-1]) | {"at": (NOW - age).isoformat()}
    path.write_text("\n".join([*lines[:-1], json.dumps(line)]) + "\n")


def test_of_saves_long_ago_one_a_day_stays(story):
    for hour in range(48):
        keep_at(story, hour + 1, timedelta(days=9, hours=hour))

    removed = thin_notes(story, NOW)

    left = kept_notes(story)
    assert len(left) + len(removed) == 48
    assert len(left) in {3, 4}
    assert all(notes_of(version, story) for version in left)
    assert thin_notes(story, NOW) == ()


@pytest.mark.parametrize(
    ("why", "day", "left"),
    [
        pytest.param(NotesWhy.SAVED, 1, 2, id="own-saves"),
        pytest.param(NotesWhy.OUTSIDE, 1, 10, id="what-others-replaced"),
        pytest.param(NotesWhy.OUTSIDE, 8, 2, id="what-others-replaced-long-ago"),
    ],
)
def test_what_others_replaced_stays_for_a_week(story, why, day, left):
    for number in range(10):
        age = timedelta(days=day) - timedelta(seconds=number)
        keep_at(story, number + 1, age, why)

    thin_notes(story, NOW)

    assert len(kept_notes(story)) == left


def test_texts_that_kept_notes_name_stay(story):
    text = versions.keep("calm")
    notes = notes_with("calm?").with_text(text_state(text))
    keep_notes(story, written(notes), NotesWhy.SAVED)

    named = named_texts(story)

    assert {text, *(v.sha256 for v in kept_notes(story))} <= named
