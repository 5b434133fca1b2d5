from __future__ import annotations

import errno
import json
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from desktop.anchoring.describe import describe
from desktop.annotations.annotation import Kind, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.errors import DraftsUnreadable, SaveFailed
from desktop.storage import versions
from desktop.storage.draft_text import draft_text_with, read_draft, read_draft_notes
from desktop.storage.drafts_folder import drafts_folder, list_path
from desktop.storage.drafts_store import (
    keep_draft,
    put_back,
    rename_draft,
    settle_drafts,
)
from desktop.storage.found_drafts import DraftState, find_drafts
from desktop.storage.named_texts import named_texts
from desktop.storage.story_file import read_story
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


# What others do to the folder


def test_a_story_without_drafts_has_none_and_no_folder(story, folder):
    assert find_drafts(story).drafts == ()
    assert settle_drafts(story).problems == ()
    assert not folder.exists()


def test_an_edited_draft_is_noticed_and_shown_as_it_is(story, folder, keep):
    draft = keep()
    (folder / draft.file).write_bytes(b"the young sea\r\n")

    (found,) = find_drafts(story).drafts

    assert found.state is DraftState.EDITED
    assert "changed by another program" in found.problem
    assert read_draft(story, draft).text == "the young sea\n"


def test_a_lost_draft_is_noticed_and_can_be_put_back(story, folder, keep):
    draft = keep()
    data = (folder / draft.file).read_bytes()
    (folder / draft.file).unlink()

    (found,) = find_drafts(story).drafts

    assert (found.state, found.can_be_put_back) == (DraftState.LOST, True)
    assert read_draft(story, draft).text == "the old sea\nis calm\n"
    put_back(story, draft)
    assert (folder / draft.file).read_bytes() == data


def test_what_has_the_name_of_a_lost_draft_is_not_overwritten(story, folder, keep):
    draft = keep()
    (folder / draft.file).write_bytes(b"another")

    with pytest.raises(SaveFailed, match="left as it is"):
        put_back(story, draft)

    assert (folder / draft.file).read_bytes() == b"another"


def test_a_draft_that_is_kept_nowhere_any_more_says_so(story, folder, keep, home):
    draft = keep()
    (folder / draft.file).unlink()
    for kept in (home / "state" / "versions").iterdir():
        kept.unlink()

    (found,) = find_drafts(story).drafts

    assert found.problem.endswith("and its text is not kept.")
    assert not found.can_be_put_back


def test_a_text_that_was_put_there_becomes_a_draft(story, folder, keep):
    keep()
    (folder / "as a play.txt").write_bytes(b"SEA: I am old.\n")

    found = settle_drafts(story)

    assert [each.draft.title for each in found.drafts] == ["Draft 1", "Draft 2"]
    assert found.drafts[1].draft.name == "as a play"
    assert found.problems == (
        "“as a play.txt” was put there by another program: Draft 2 now.",
    )
    assert find_drafts(story).problems == ()
    assert versions.get(found.drafts[1].draft.sha256) == "SEA: I am old.\n"


def test_what_is_no_text_is_said_and_left_alone(story, folder, keep):
    keep()
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 9)

    found = settle_drafts(story)

    assert len(found.drafts) == 1
    assert "“picture.txt”" in found.problems[0]


def test_a_link_out_of_the_folder_is_not_followed(story, folder, keep, tmp_path):
    draft = keep()
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret")
    (folder / draft.file).unlink()
    (folder / draft.file).symlink_to(secret)

    (found,) = find_drafts(story).drafts

    assert found.state is DraftState.LOST
    assert read_draft(story, draft).text == "the old sea\nis calm\n"


@pytest.mark.parametrize("data", [b"", b"{torn", b"[]"], ids=["empty", "torn", "array"])
def test_a_broken_list_is_made_anew_and_kept_aside(story, folder, keep, data):
    keep("one\n", notes_on("the sea"))
    keep("two\n")
    list_path(story).write_bytes(data)

    found = settle_drafts(story)

    assert [each.draft.number for each in found.drafts] == [1, 2]
    assert found.drafts[0].draft.notes == 1
    assert "is damaged and is made anew" in found.problems[0]
    (copy,) = folder.glob("drafts.broken-*.json")
    assert copy.read_bytes() == data
    assert find_drafts(story).problems == ()


def test_a_lost_list_is_made_anew(story, keep):
    keep("one\n")
    list_path(story).unlink()

    found = settle_drafts(story)

    assert [each.draft.number for each in found.drafts] == [1]
    assert "was gone" in found.problems[0]
    assert list_path(story).exists()


def test_a_broken_list_is_kept_aside_when_a_draft_is_kept(folder, story, keep):
    keep("one\n")
    list_path(story).write_bytes(b"{torn")

    draft = keep("two\n")

    assert draft.number == 2
    assert [path.read_bytes() for path in folder.glob("drafts.broken-*")] == [b"{torn"]


def test_the_list_of_a_newer_reread_is_not_written(story, folder, keep):
    keep("one\n")
    content = json.loads(list_path(story).read_bytes())
    newer = json.dumps({**content, "format_version": 2}).encode()
    list_path(story).write_bytes(newer)

    with pytest.raises(SaveFailed, match="newer Reread"):
        keep("two\n")

    assert list_path(story).read_bytes() == newer
    assert sorted(files_in(folder)) == ["draft-001.txt", "drafts.json"]


def test_two_drafts_that_have_one_number_are_both_listed(story, folder, keep):
    keep("one\n")
    conflict = folder / "draft-001.sync-conflict-20261102-091200-ABC.txt"
    conflict.write_bytes(b"uno\n")

    found = settle_drafts(story)

    assert [each.draft.number for each in found.drafts] == [1, 2]
    assert read_draft(story, found.drafts[1].draft).text == "uno\n"


def test_when_a_draft_was_put_there_its_file_says(story, folder):
    folder.mkdir()
    (folder / "old.txt").write_bytes(b"old\n")

    (found,) = find_drafts(story).drafts

    assert found.draft.kept_at <= datetime.now(UTC)
    assert found.draft.words == 1
