from __future__ import annotations

import errno
import json
from contextlib import suppress

import pytest

from desktop.anchoring.anchor import describe
from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.errors import DraftsUnreadable, SaveFailed
from desktop.storage.drafts.drafts_folder import (
    draft_text_with,
    drafts_folder,
    list_path,
    read_draft,
    read_draft_notes,
)
from desktop.storage.drafts.drafts_store import keep_draft, rename_draft
from desktop.storage.drafts.found_drafts import DraftState, find_drafts
from desktop.storage.history import versions
from desktop.storage.history.version_thinning import named_texts
from desktop.storage.story.story_file import read_story
from desktop.text.span import Span

NONE = AnnotationSet()


@pytest.fixture
def folder(story):
    return drafts_folder(story)


@pytest.fixture
def keep(story):
    def keep(text=None, notes=NONE, **details):
        file = read_story(story)
        return keep_draft(file, file.text if text is None else text, notes, **details)

    return keep


def notes_on(text):
    note = new_annotation(Kind.NOTE, passage=describe(text, Span(4, 7)), words="Why?")
    return AnnotationSet().with_note(note)


def files_in(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# Keeping


def test_a_draft_holds_the_bytes_of_the_story(story, folder, keep):
    draft = keep(name="first", remark="for Maren")

    assert (folder / "draft-001.txt").read_bytes() == story.read_bytes()
    assert (draft.number, draft.words, draft.name) == (1, 5, "first")
    assert draft.sha256 == versions.sha256_of("the old sea\nis calm\n")


def test_an_edited_text_is_kept_with_the_line_ends_of_the_story(folder, keep):
    keep("the old sea\nis wild\n")

    assert (folder / "draft-001.txt").read_bytes() == b"the old sea\r\nis wild\r\n"


def test_the_list_says_what_is_kept(story, keep):
    keep(name="first", remark="for Maren")

    (entry,) = json.loads(list_path(story).read_bytes())["drafts"]

    assert entry["file"] == "draft-001.txt"
    assert (entry["name"], entry["remark"]) == ("first", "for Maren")
    assert entry["kept"].endswith("Z")


def test_the_notes_are_kept_beside_the_draft(story, folder, keep):
    notes = notes_on("the old sea\nis calm\n")

    draft = keep(notes=notes)

    assert (draft.notes, draft.open_notes) == (1, 1)
    kept = read_draft_notes(story, draft.file)
    assert kept.notes == notes.notes
    assert kept.is_read_only
    assert sorted(files_in(folder)) == [
        "draft-001.annotations.json",
        "draft-001.txt",
        "drafts.json",
    ]


def test_a_draft_without_notes_has_no_file_of_notes(story, folder, keep):
    draft = keep()

    assert "draft-001.annotations.json" not in files_in(folder)
    assert read_draft_notes(story, draft.file).is_empty


def test_drafts_are_counted_and_none_is_overwritten(folder, keep):
    first = keep("one\n")
    second = keep("two\n")

    assert (first.number, second.number) == (1, 2)
    assert (folder / "draft-001.txt").read_bytes() == b"one\r\n"


@pytest.mark.parametrize("name", ["draft-001.txt", "draft-001.annotations.json"])
def test_a_name_that_is_taken_meanwhile_is_left_alone(folder, keep, name):
    folder.mkdir()
    (folder / name).write_bytes(b"\x00 somebody else's")

    draft = keep("one\n", notes_on("the sea"))

    assert draft.number == 2
    assert (folder / name).read_bytes() == b"\x00 somebody else's"


def test_a_character_the_encoding_lacks_puts_the_draft_into_utf_8(story, keep):
    story.write_bytes("café, très vieux, déjà là\n".encode("cp1252"))

    draft = keep("café → sea\n")

    assert draft.encoding == "utf-8"
    assert read_draft(story, draft).text == "café → sea\n"


def test_a_story_in_an_old_encoding_is_kept_in_it(story, folder, keep):
    data = "The café by the sea was “closed” for good.\n".encode("cp1252")
    story.write_bytes(data)

    draft = keep()

    assert draft.encoding == "cp1252"
    assert (folder / "draft-001.txt").read_bytes() == data
    assert read_draft(story, draft).text.startswith("The café by the sea was “closed”")


def test_a_story_that_cannot_be_edited_is_kept_byte_for_byte(story, folder, keep):
    data = b"One line.\rAnother line.\r\nA third.\n"
    story.write_bytes(data)

    draft = keep()

    assert (folder / "draft-001.txt").read_bytes() == data
    assert find_drafts(story).drafts[0].state is DraftState.KEPT
    assert versions.sha256_of(read_draft(story, draft).text) == draft.sha256


def test_an_empty_story_can_be_kept(story, keep):
    story.write_bytes(b"")

    assert keep().words == 0
    assert find_drafts(story).drafts[0].state is DraftState.KEPT


def test_the_texts_of_drafts_are_kept_from_thinning(story, keep):
    draft = keep("the old sea\nis wild\n")

    assert draft.sha256 in named_texts(story)
    assert versions.get(draft.sha256) == "the old sea\nis wild\n"


def test_the_text_of_a_draft_is_found_when_versions_has_lost_it(story, keep, home):
    draft = keep("the old sea\nis wild\n")
    for kept in (home / "state" / "versions").iterdir():
        kept.unlink()

    assert draft_text_with(story, draft.sha256) == "the old sea\nis wild\n"
    assert draft_text_with(story, "0" * 64) is None


def test_wherever_the_disk_refuses_no_draft_is_lost_and_none_is_half(
    story, folder, keep, failing_disk
):
    keep("one\n", notes_on("the sea"))
    before = files_in(folder)
    whole = failing_disk()
    keep("two\n", notes_on("the sea"), disk=whole)
    calls = len(whole.calls)
    for path in set(folder.iterdir()) - {folder / name for name in before}:
        path.unlink()
    list_path(story).write_bytes(before["drafts.json"])

    for call in range(calls):
        disk = failing_disk(call, errno.ENOSPC, for_ever=True)
        with suppress(SaveFailed, DraftsUnreadable):
            keep("two\n", notes_on("the sea"), disk=disk)
        after = files_in(folder)
        assert after["draft-001.txt"] == before["draft-001.txt"]
        made = {n: d for n, d in after.items() if n.endswith(".txt") and n[0] != "."}
        assert set(made.values()) <= {b"one\r\n", b"two\r\n"}
        assert find_drafts(story).drafts[0].draft.number == 1
        for name in after.keys() - before.keys():
            (folder / name).unlink()
        list_path(story).write_bytes(before["drafts.json"])


# Names and remarks


def test_a_draft_can_be_given_another_name_and_remark(story, folder, keep):
    draft = keep(name="first")
    text = (folder / draft.file).read_bytes()

    rename_draft(story, draft.file, "the calm one", "too calm?")

    (found,) = find_drafts(story).drafts
    assert (found.draft.name, found.draft.remark) == ("the calm one", "too calm?")
    assert (folder / draft.file).read_bytes() == text


def test_a_draft_that_is_not_there_cannot_be_renamed(story, keep):
    keep()

    with pytest.raises(SaveFailed, match="any more"):
        rename_draft(story, "draft-009.txt", "new", "")
