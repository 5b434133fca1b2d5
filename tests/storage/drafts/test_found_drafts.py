from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from desktop.anchoring.anchor import describe
from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.errors import SaveFailed
from desktop.storage.drafts.drafts_folder import drafts_folder, list_path, read_draft
from desktop.storage.drafts.drafts_store import keep_draft, put_back, settle_drafts
from desktop.storage.drafts.found_drafts import DraftState, find_drafts
from desktop.storage.history import versions
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
