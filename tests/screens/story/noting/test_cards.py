from __future__ import annotations

import pytest

from desktop.annotations.kinds import Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.annotations.note_passages import number_of
from desktop.screens.story.noting.cards import StoryCards
from desktop.text.span import Span

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
    assert cards.passage_extent(whole) == (0.0, 0.0)


def test_far_down_there_are_only_the_notes_that_are_there(make_screen):
    shown = make_screen("\n\n".join(f"Paragraph {n} of many." for n in range(400)))
    shown.page.measure_all()
    shown.marking.add(Kind.STORY_NOTE, None)
    shown.mark("Paragraph 1 of")
    far = shown.mark("Paragraph 300 of")
    cards = StoryCards(shown.session, shown.page, shown.screen.reading)

    y, _ = cards.passage_extent(far)

    assert [note for note, _ in cards.notes_between(y - 200, y + 200)] == [far]


def test_what_the_filter_hides_has_no_card(shown, cards):
    note = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.filtering.set(QUESTIONS)

    assert not cards.notes_between(0.0, 900.0)
    assert cards.passage_extent(note) is None


def test_a_deleted_note_has_no_place_any_more(shown, cards):
    note = shown.mark("ferry")
    shown.marking.delete([note])

    assert cards.passage_extent(note) is None


def test_an_empty_story_has_room_for_a_note_on_it(make_screen):
    shown = make_screen("")
    whole = shown.marking.add(Kind.STORY_NOTE, None)
    cards = StoryCards(shown.session, shown.page, shown.screen.reading)

    assert cards.notes_between(-100.0, 900.0) == [(whole, 0.0)]
    assert cards.note_view(whole).note.id == whole


FAR = "\n\n".join(f"Paragraph {n} of many." for n in range(300))


@pytest.fixture
def rope(make_screen):
    rope = make_screen(f"The rope hung there.\n\n{FAR}\n\nShe took the rope down.\n")
    rope.page.measure_all()
    return rope


@pytest.fixture
def echo(rope):
    """A note on a passage at the start, one in the middle and one at the end."""
    note = rope.mark("The rope")
    for words in ("took the rope", "Paragraph 150 of"):
        rope.marking.add_passage(note, rope.span(words))
    return rope.note(note)


def look_at(rope, words):
    rope.page.show_position(rope.span(words).start)


@pytest.mark.parametrize(
    ("words", "number"),
    [("The rope", 0), ("She took", 1), ("Paragraph 150 of", 2)],
)
def test_a_note_stands_at_the_passage_in_view(rope, echo, words, number):
    look_at(rope, words)

    assert number_of(rope.screen.targets.key_of(echo)) == number


def test_with_none_in_view_it_stands_where_the_caret_is_or_else_at_its_first(
    rope, echo
):
    targets = rope.screen.targets
    look_at(rope, "Paragraph 80 of")

    first = targets.key_of(echo)
    rope.page.select(Span(*[rope.span("took").start] * 2))
    look_at(rope, "Paragraph 80 of")

    assert number_of(first) == 0
    assert number_of(targets.key_of(echo)) == 1


def test_of_two_in_view_it_stands_at_the_one_with_the_caret(make_screen):
    rope = make_screen("The rope hung there.\n\nShe took the rope down.\n")
    note = rope.mark("The rope")
    rope.marking.add_passage(note, rope.span("took the rope"))
    at = rope.span("the rope").start

    rope.page.select(Span(at, at))

    assert rope.screen.targets.here(rope.note(note)) == 1
    assert number_of(rope.screen.targets.key_of(rope.note(note))) == 1


@pytest.mark.parametrize(
    ("caret", "following", "before"),
    [("The rope", 2, 1), ("Paragraph 80 of", 2, 0), ("Paragraph 200 of", 1, 2)],
)
def test_passages_follow_each_other_down_the_page(rope, echo, caret, following, before):
    at = rope.span(caret).start
    rope.page.select(Span(at, at))

    targets = rope.screen.targets
    assert number_of(targets.next_key(echo)) == following
    assert number_of(targets.next_key(echo, -1)) == before
