from __future__ import annotations

import errno

import pytest

from desktop.anchoring.anchor import describe
from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.errors import SaveFailed
from desktop.storage.drafts import deleted_drafts
from desktop.storage.drafts.deleted_drafts import bring_back, delete_draft
from desktop.storage.drafts.drafts_folder import drafts_folder
from desktop.storage.drafts.drafts_store import keep_draft, rename_draft, settle_drafts
from desktop.storage.drafts.found_drafts import find_drafts
from desktop.storage.story.story_file import read_story
from desktop.text.span import Span


@pytest.fixture
def folder(story):
    return drafts_folder(story)


@pytest.fixture
def keep(story):
    def keep(name=""):
        file = read_story(story)
        note = new_annotation(
            Kind.NOTE, passage=describe(file.text, Span(4, 7)), words="Why?"
        )
        return keep_draft(file, file.text, AnnotationSet().with_note(note), name=name)

    return keep


def files_in(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def listed(story):
    return [found.draft.full_title for found in settle_drafts(story).drafts]


def test_a_deleted_draft_comes_back_byte_for_byte(story, folder, keep):
    keep("first")
    keep("second")
    before = files_in(folder)

    deleted = delete_draft(story, "draft-001.txt")

    assert listed(story) == ["Draft 2 · second"]
    assert not (folder / "draft-001.txt").exists()
    bring_back(story, deleted)
    assert listed(story) == ["Draft 1 · first", "Draft 2 · second"]
    assert files_in(folder) == before


def test_what_another_program_made_of_it_meanwhile_comes_back(story, folder, keep):
    keep("first")
    (folder / "draft-001.txt").write_text("written elsewhere")

    deleted = delete_draft(story, "draft-001.txt")
    bring_back(story, deleted)

    assert (folder / "draft-001.txt").read_text() == "written elsewhere"


def test_a_file_that_has_its_name_by_now_is_left_alone(story, folder, keep):
    keep("first")
    was = (folder / "draft-001.txt").read_bytes()
    deleted = delete_draft(story, "draft-001.txt")
    (folder / "draft-001.txt").write_text("somebody else’s")

    draft = bring_back(story, deleted)

    assert (folder / "draft-001.txt").read_text() == "somebody else’s"
    assert (folder / draft.file).read_bytes() == was
    assert "Draft 1 · first" in listed(story)


def test_what_was_deleted_lies_aside_with_its_name_and_notes(story, folder, keep):
    keep("first")
    held = files_in(folder)

    delete_draft(story, "draft-001.txt")

    aside = files_in(folder / "deleted")
    for name in ("draft-001.txt", "draft-001.annotations.json"):
        assert aside[name] == held[name]
    assert b'"first"' in aside["drafts.json"]


def test_the_number_of_a_deleted_draft_is_not_given_again(story, keep):
    keep()
    keep()
    delete_draft(story, "draft-002.txt")

    assert find_drafts(story).next_number == keep().number == 3


def test_a_draft_of_which_two_were_deleted_by_one_name_is_kept_twice(
    story, folder, keep
):
    keep("first")
    delete_draft(story, "draft-001.txt")
    (folder / "draft-001.txt").write_text("put there by hand")
    settle_drafts(story)

    delete_draft(story, "draft-001.txt")

    aside = files_in(folder / "deleted")
    assert aside["draft-001-2.txt"] == b"put there by hand"


def test_where_the_disk_refuses_all_is_as_it_was(story, folder, keep, monkeypatch):
    keep("first")
    before = files_in(folder)

    def refuse(*_):
        raise OSError(errno.EACCES, "no")

    monkeypatch.setattr(deleted_drafts, "name_anew", refuse)
    with pytest.raises(SaveFailed):
        delete_draft(story, "draft-001.txt")

    assert files_in(folder) == before
    assert listed(story) == ["Draft 1 · first"]


def test_a_name_that_somebody_else_gave_meanwhile_is_not_taken_back(story, keep):
    keep("first")
    rename_draft(story, "draft-001.txt", "elsewhere", "")

    with pytest.raises(SaveFailed, match="renamed by another program"):
        rename_draft(story, "draft-001.txt", "first", "", instead_of=("mine", ""))
