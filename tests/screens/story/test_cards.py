from __future__ import annotations

import pytest

from desktop.annotations.kinds import Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.screens.story.cards import StoryCards

QUESTIONS = NoteFilter(kinds=frozenset({Kind.QUESTION}))


@pytest.fixture
def cards(shown):
    return StoryCards(shown.session, shown.page, shown.screen.reading)


def test_the_notes_in_view_come_in_order_each_level_with_its_passage(shown, cards):
    late, early = shown.mark("Nobody"), shown.mark("ferry")

    found = cards.notes_between(0.0, 900.0)

    assert [note for note, _ in found] == [early, late]
    assert [y for _, y in found] == [
        shown.page.line_top(shown.span(words).start) for words in ("ferry", "Nobody")
    ]


def test_a_note_on_the_whole_story_stands_at_the_top(shown, cards):
    shown.mark("ferry")
    whole = shown.marking.add(Kind.STORY_NOTE, None)

    assert cards.notes_between(0.0, 900.0)[0] == (whole, 0.0)
    assert cards.passage_y(whole) == 0.0


def test_far_down_there_are_only_the_notes_that_are_there(make_screen):
    shown = make_screen("\n\n".join(f"Paragraph {n} of many." for n in range(400)))
    shown.page.measure_all()
    shown.marking.add(Kind.STORY_NOTE, None)
    shown.mark("Paragraph 1 of")
    far = shown.mark("Paragraph 300 of")
    cards = StoryCards(shown.session, shown.page, shown.screen.reading)

    y = cards.passage_y(far)

    assert [note for note, _ in cards.notes_between(y - 200, y + 200)] == [far]


def test_what_the_filter_hides_has_no_card(shown, cards):
    note = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.filtering.set(QUESTIONS)

    assert not cards.notes_between(0.0, 900.0)
    assert cards.passage_y(note) is None


def test_a_deleted_note_has_no_place_any_more(shown, cards):
    note = shown.mark("ferry")
    shown.marking.delete([note])

    assert cards.passage_y(note) is None


def test_an_empty_story_has_room_for_a_note_on_it(make_screen):
    shown = make_screen("")
    whole = shown.marking.add(Kind.STORY_NOTE, None)
    cards = StoryCards(shown.session, shown.page, shown.screen.reading)

    assert cards.notes_between(-100.0, 900.0) == [(whole, 0.0)]
    assert cards.note_view(whole).note.id == whole
