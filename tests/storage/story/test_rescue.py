from __future__ import annotations

import pytest

from desktop.errors import SaveFailed
from desktop.storage.story.rescue import mark_told, not_told_of, rescue, rescue_leftover


def rescued(story):
    return rescue(story, "the text\n", b"the notes")


def test_text_and_notes_lie_side_by_side(story, home):
    found = rescued(story)

    assert found.copy.read_text() == "the text\n"
    notes = found.copy.with_name("sea.txt.annotations.json")
    assert notes.read_bytes() == b"the notes"
    assert found.copy.is_relative_to(home / "state" / "rescue")


def test_two_rescues_do_not_get_into_each_others_way(story):
    assert rescued(story).copy != rescued(story).copy


def test_the_author_is_told_of_a_rescue_once(story):
    found = rescued(story)
    told = not_told_of()

    mark_told(found)

    assert told == [found]
    assert str(found.copy.parent) in found.sentence
    assert not_told_of() == []


def test_where_the_state_folder_refuses_the_documents_take_it(story, home):
    home.mkdir(exist_ok=True)
    (home / "state").write_text("in the way")

    found = rescued(story)

    assert found.copy.is_relative_to(home / "documents")
    assert not_told_of() == [found]


def test_where_no_place_takes_it_that_is_said(story, home):
    home.mkdir(exist_ok=True)
    for name in ("state", "documents"):
        (home / name).write_text("in the way")

    with pytest.raises(SaveFailed, match="could not be kept"):
        rescued(story)


def test_damaged_rescues_are_passed_over(story, home):
    found = rescued(story)
    (found.copy.parent / "about-this-rescue.json").write_text("{")

    assert not_told_of() == []


def test_what_a_save_left_behind_is_kept_as_it_is_and_told_of(story):
    found = rescue_leftover(story, b"half a \xff")

    assert found.copy.read_bytes() == b"half a \xff"
    assert "cut short" in found.sentence
    assert not_told_of() == [found]
