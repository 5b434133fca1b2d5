"""Notes beside another name: found, brought along, and nothing lost of them."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from desktop.annotations.text_state import hash_uri
from desktop.storage.files.derived_names import notes_path
from desktop.storage.history.version_index import Version, Why, record
from desktop.storage.history.versions import keep, sha256_of
from desktop.storage.notes.notes_bytes import keep_good, read_notes
from desktop.storage.notes.notes_elsewhere import (
    begin_without,
    likely_place,
    notes_elsewhere,
)
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_moving import bring_along, remove_brought

TEXT = "The ferry had stopped.\n\nNobody came.\n"


def noted(path):
    """Write a story, and notes that name its text; return the bytes of these."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT)
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationPage",
        "format_version": 1,
        "drafts": [
            {"id": "#a", "type": "TimeState", "cached": hash_uri(sha256_of(TEXT))}
        ],
        "items": [],
    }
    notes_path(path).write_text(json.dumps(page))
    return notes_path(path).read_bytes()


def record_text(story):
    """Let the app know the text of a story, and keep it."""
    record(story, Version(keep(TEXT), datetime.now(UTC), 6, Why.SAVED))


def copy_of(path, name):
    copy = path.with_name(name)
    copy.write_text(path.read_text())
    return copy


def test_notes_in_the_same_folder_are_found_by_the_text_they_name(tmp_path):
    old = tmp_path / "old.txt"
    noted(old)
    new = old.rename(tmp_path / "new.txt")

    found = notes_elsewhere(read_story(new))

    assert (found.story, found.is_gone) == (old, True)


def test_a_story_that_is_gone_comes_before_one_that_is_there(tmp_path):
    there, gone = tmp_path / "there.txt", tmp_path / "gone.txt"
    noted(there)
    noted(gone)
    new = gone.rename(tmp_path / "new.txt")

    assert notes_elsewhere(read_story(new)).story == gone


def test_a_story_on_a_disk_that_is_away_is_not_taken_for_gone(tmp_path):
    away = tmp_path / "stick" / "here.txt"
    data = noted(away)
    record_text(away)
    keep_good(away, data)
    (tmp_path / "stick").rename(tmp_path / ".unplugged")
    new = tmp_path / "here.txt"
    new.write_text(TEXT)

    found = notes_elsewhere(read_story(new))

    assert (found.story, found.is_gone) == (away, False)


@pytest.mark.parametrize("text", ["", "\n\n", "Quite another text.\n"])
def test_no_other_text_finds_them(tmp_path, text):
    old = tmp_path / "old.txt"
    noted(old)
    new = tmp_path / "new.txt"
    new.write_text(text)
    old.unlink()

    assert notes_elsewhere(read_story(new)) is None


def test_who_has_declined_is_not_told_again(tmp_path):
    old = tmp_path / "old.txt"
    noted(old)
    new = copy_of(old, "new.txt")

    begin_without(new)

    assert notes_elsewhere(read_story(new)) is None


def test_a_kept_draft_is_no_story_of_its_own(tmp_path):
    old = tmp_path / "old.txt"
    noted(old)
    draft = tmp_path / "old.txt.drafts" / "first.txt"
    draft.parent.mkdir()
    draft.write_text(TEXT)

    assert notes_elsewhere(read_story(draft)) is None


def test_bringing_along_goes_on_where_it_was_cut_short(tmp_path):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    data = noted(old)
    (tmp_path / "old.txt.drafts").mkdir()
    (tmp_path / "old.txt.drafts" / "one.txt").write_text("One.\n")
    old.rename(new)
    bring_along(old, new)
    notes_path(new).unlink()  # as if it had not got so far

    remove_brought(old, bring_along(old, new))

    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["new.txt", "new.txt.annotations.json", "new.txt.drafts"]
    assert notes_path(new).read_bytes() == data


def test_what_was_written_after_it_was_copied_is_not_removed(tmp_path):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    noted(old)
    old.rename(new)
    brought = bring_along(old, new)
    later = notes_path(old).read_bytes() + b"\n"
    notes_path(old).write_bytes(later)

    remove_brought(old, brought)

    assert notes_path(old).read_bytes() == later


def test_bringing_along_writes_nothing_over(tmp_path):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    noted(old)
    old.rename(new)
    for name in ("old.txt", "new.txt"):
        folder = tmp_path / f"{name}.drafts"
        folder.mkdir()
        (folder / "drafts.json").write_text(f'{{"of": "{name}"}}')

    brought = bring_along(old, new)

    assert [path.parent.name for path in brought.left] == ["old.txt.drafts"]
    assert "new.txt" in (tmp_path / "new.txt.drafts" / "drafts.json").read_text()
    assert read_notes(new).texts


def test_a_lost_story_is_looked_for_below_and_beside_its_folder(tmp_path):
    old = tmp_path / "novel" / "part one" / "here.txt"
    noted(old)
    record_text(old)
    old.with_name("other.txt").write_text("Quite another text.\n")
    beside = tmp_path / "novel" / "part two"
    beside.mkdir()
    new = old.rename(beside / "there.txt")

    assert likely_place(old) == new


def test_without_a_trace_its_folder_is_where_to_look(tmp_path):
    old = tmp_path / "novel" / "here.txt"
    noted(old)
    record_text(old)
    old.unlink()

    assert likely_place(old) == tmp_path / "novel"
