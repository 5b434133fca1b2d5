from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from desktop.annotations.kinds import Colour, Kind
from desktop.appearance.theme import load_theme
from desktop.page.highlight_painting import Stroke
from desktop.screens.story.marks import StoryMarks
from desktop.text.span import Span


@pytest.fixture
def theme():
    return load_theme("light")


@pytest.fixture
def marks(opened, theme):
    return StoryMarks(opened.session, theme, lambda note: True)


def places(washes):
    return [(wash.start, wash.end) for wash in washes]


def test_a_passage_is_washed_in_its_colour(opened, marks, theme):
    opened.mark("ferry", colour=Colour.PINK)

    (wash,) = marks.washes(2)

    assert (wash.start, wash.end) == (4, 9)
    assert wash.colour == QColor(theme.washes["pink"])


def test_a_passage_over_paragraphs_is_washed_in_each_of_them(opened, marks):
    start, end = opened.span("sea").start, opened.span("late").end
    opened.marking.add(Kind.HIGHLIGHT, Span(start, end))

    line = opened.text.split("\n")[2]

    assert places(marks.washes(2)) == [(line.index("sea"), len(line))]
    assert places(marks.washes(4)) == [(0, 11)]


def test_a_short_passage_is_painted_over_the_long_one_it_lies_in(opened, marks):
    opened.mark("ferry")
    opened.mark("The ferry had stopped.")

    assert places(marks.washes(2)) == [(0, 22), (4, 9)]


def test_the_chosen_passage_is_underlined(opened, marks):
    marks.chosen = opened.mark("ferry")
    opened.mark("Ines")

    strokes = [wash.stroke for wash in marks.washes(2)]

    assert sorted(strokes, key=str) == sorted([Stroke.UNDERLINE, Stroke.NONE], key=str)


def test_a_done_note_is_washed_fainter(opened, marks):
    note = opened.mark("ferry", Kind.NOTE, "Why?")
    before = marks.washes(2)[0].colour.alphaF()

    opened.marking.toggle_done(note)

    assert marks.washes(2)[0].colour.alphaF() < before


def test_what_a_suggestion_replaces_is_struck_out_until_it_is_done(opened, marks):
    note = opened.mark("ferry", Kind.SUGGESTION, replacement="boat")
    before = marks.washes(2)[0].is_struck

    opened.marking.dismiss(note)

    assert before
    assert not marks.washes(2)[0].is_struck


def test_what_the_filter_hides_is_not_painted(opened, theme):
    opened.mark("ferry")

    assert not StoryMarks(opened.session, theme, lambda note: False).washes(2)


def test_emoji_before_a_passage_count_twice_in_qt(make_story, theme):
    opened = make_story("😀😀 the sea")
    opened.mark("the sea")

    marks = StoryMarks(opened.session, theme, lambda note: True)

    assert places(marks.washes(0)) == [(5, 12)]


def test_a_place_to_insert_at_is_painted_where_it_is(opened, marks):
    at = opened.span("Ines").start
    opened.marking.add(Kind.SUGGESTION, Span(at, at), replacement="Then ")

    (wash,) = marks.washes(2)

    assert (wash.start, wash.end, wash.is_struck) == (23, 23, False)


def test_matches_are_framed_and_the_one_looked_at_is_filled(opened, marks, theme):
    marks.matches = [opened.span("ferry"), opened.span("Ines"), opened.span("Nobody")]
    marks.match = opened.span("Ines")

    washes = marks.washes(2)

    assert places(washes) == [(4, 9), (23, 27)]
    assert {wash.stroke for wash in washes} == {Stroke.FRAME}
    assert washes[1].colour == QColor(theme.selection)
