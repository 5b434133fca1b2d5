"""What of a line of the story is read on paper."""

from __future__ import annotations

import pytest

from desktop.printing.line_reading import is_read, reading_of
from desktop.printing.shown_text import Insertion, PaperText
from desktop.text.emphasis import MARKDOWN, PLAIN, Markup
from desktop.text.span import Span
from desktop.text.structure.containers import Container
from desktop.text.structure.line_look import BODY, CODE, HEADINGS, MARKUP, SCENE_BREAK
from desktop.value import replace

QUOTED = replace(BODY, within=Container(quotes=1, signs=1))
ITEM = replace(BODY, within=Container(items=1, signs=1))


def read(line, look=BODY, markup=MARKDOWN, **how):
    reading = reading_of(line, look, markup, **how)
    return PaperText(line, reading.cuts, reading.insertions).text


@pytest.mark.parametrize(
    ("line", "look", "shown"),
    [
        ("She **never** said *so*.", BODY, "She never said so."),
        ("## Two ##", HEADINGS[2], "Two"),
        ("> Nobody came.", QUOTED, "Nobody came."),
        ("- a boat", ITEM, "• a boat"),
        ("3. a boat", ITEM, "3. a boat"),
        ("- [x] a boat", ITEM, "☑ a boat"),
        ("- [ ] a boat", ITEM, "☐ a boat"),
        ("A ~~slow~~ [boat](http://x.y).", BODY, "A slow boat."),
        ("Two \\* two `is *4*`", BODY, "Two * two is *4*"),
        ("It ends.<!-- really? -->", BODY, "It ends."),
        ("---", SCENE_BREAK, "* * *"),
        ("a *b*", CODE, "a *b*"),
        ("a footnote[^1]", BODY, "a footnote[^1]"),
    ],
)
def test_marks_of_markdown_are_left_out(line, look, shown):
    assert read(line, look) == shown


def test_signs_of_a_plain_story_are_left_out_where_it_uses_them():
    assert read("She _never_ said *so*.", markup=Markup(signs="_")) == (
        "She never said *so*."
    )
    assert read("She _never_ said so.", markup=PLAIN) == "She _never_ said so."


def test_a_break_of_a_manuscript_is_a_number_sign():
    assert read("~ o ~", SCENE_BREAK, PLAIN, is_manuscript=True) == "#"
    assert read("~ o ~", SCENE_BREAK, PLAIN) == "~ o ~"


def test_what_only_programs_read_is_read_by_nobody():
    assert not is_read("<center>", MARKUP)
    assert not is_read("```python", CODE)
    assert is_read("print()", CODE)


def test_a_place_is_known_before_and_behind_what_is_put_in():
    shown = PaperText(
        "It *was* late.",
        [Span(3, 4), Span(7, 8)],
        [Insertion(8, " very"), Insertion(8, "¹")],
    )

    assert shown.text == "It was very¹ late."
    assert (shown.place(3), shown.place(4)) == (3, 3)
    assert (shown.place(8), shown.place(8, is_after=True)) == (6, 12)
    assert shown.inserted == [(6, 11), (11, 12)]
