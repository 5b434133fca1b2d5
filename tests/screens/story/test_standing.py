from __future__ import annotations

import pytest

from desktop.annotations.note_passages import number_of
from desktop.text.span import Span

FAR = "\n\n".join(f"Paragraph {n} of many." for n in range(300))


@pytest.fixture
def shown(make_screen):
    shown = make_screen(f"The rope hung there.\n\n{FAR}\n\nShe took the rope down.\n")
    shown.page.measure_all()
    return shown


@pytest.fixture
def echo(shown):
    """A note on a passage at the start, one in the middle and one at the end."""
    note = shown.mark("The rope")
    for words in ("took the rope", "Paragraph 150 of"):
        shown.marking.add_passage(note, shown.span(words))
    return shown.note(note)


def look_at(shown, words):
    shown.page.show_position(shown.span(words).start)


@pytest.mark.parametrize(
    ("words", "number"),
    [("The rope", 0), ("She took", 1), ("Paragraph 150 of", 2)],
)
def test_a_note_stands_at_the_passage_in_view(shown, echo, words, number):
    look_at(shown, words)

    assert number_of(shown.screen.standing.key_of(echo)) == number


def test_with_none_in_view_it_stands_where_the_caret_is_or_else_at_its_first(
    shown, echo
):
    standing = shown.screen.standing
    look_at(shown, "Paragraph 80 of")

    first = standing.key_of(echo)
    shown.page.select(Span(*[shown.span("took").start] * 2))
    look_at(shown, "Paragraph 80 of")

    assert number_of(first) == 0
    assert number_of(standing.key_of(echo)) == 1


def test_of_two_in_view_it_stands_at_the_one_with_the_caret(make_screen):
    shown = make_screen("The rope hung there.\n\nShe took the rope down.\n")
    note = shown.mark("The rope")
    shown.marking.add_passage(note, shown.span("took the rope"))
    at = shown.span("the rope").start

    shown.page.select(Span(at, at))

    assert shown.screen.standing.here(shown.note(note)) == 1
    assert number_of(shown.screen.standing.key_of(shown.note(note))) == 1


@pytest.mark.parametrize(
    ("caret", "following", "before"),
    [("The rope", 2, 1), ("Paragraph 80 of", 2, 0), ("Paragraph 200 of", 1, 2)],
)
def test_passages_follow_each_other_down_the_page(
    shown, echo, caret, following, before
):
    at = shown.span(caret).start
    shown.page.select(Span(at, at))

    standing = shown.screen.standing
    assert number_of(standing.next_key(echo)) == following
    assert number_of(standing.next_key(echo, -1)) == before
