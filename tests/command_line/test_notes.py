from __future__ import annotations

from desktop.annotations.annotation import Passage, new_annotation
from desktop.annotations.kinds import Kind
from desktop.command_line.notes import in_reading_order


def note(kind=Kind.NOTE):
    passage = None if kind is Kind.STORY_NOTE else Passage(None, None)
    return new_annotation(kind, passage=passage)


def test_notes_on_the_whole_story_are_read_first():
    story, top, end = note(Kind.STORY_NOTE), note(), note()
    places = {top.id: 0, end.id: 900}

    order = in_reading_order([end, top, story], places.__getitem__)

    assert order == [story.id, top.id, end.id]


def test_notes_on_one_place_are_read_in_the_order_they_were_made():
    first, second = sorted([note(), note()], key=lambda made: made.id)

    assert in_reading_order([second, first], lambda _: 7) == [first.id, second.id]
