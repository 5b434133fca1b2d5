from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.appearance.colour_lines import ColourLine
from desktop.appearance.theme import load_theme
from desktop.page.wash_painting import WashStroke
from desktop.screens.story.noting.mark_painting import StoryMarks
from desktop.storage.story.story_state import Mode
from desktop.text.finding.finds import Finds
from desktop.text.span import Span
from desktop.value import replace


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


def test_only_the_chosen_note_is_underlined(opened, marks):
    marks.chosen = opened.mark("ferry")
    opened.mark("Ines")

    strokes = [wash.stroke for wash in marks.washes(2)]

    assert sorted(strokes, key=str) == sorted(
        [WashStroke.UNDERLINE, WashStroke.NONE], key=str
    )


def test_a_done_note_is_washed_fainter(opened, marks):
    note = opened.mark("ferry", Kind.NOTE, "Why?")
    before = marks.washes(2)[0].colour.alphaF()

    opened.marking.toggle_done(note)

    assert marks.washes(2)[0].colour.alphaF() < before


def test_with_lines_an_open_note_has_that_of_its_colour_and_a_done_one_none(
    opened, theme
):
    marks = StoryMarks(opened.session, replace(theme, has_lines=True), lambda _: True)
    done = opened.mark("ferry", Kind.NOTE, "Why?")
    opened.mark("Ines", colour=Colour.PINK)
    opened.marking.toggle_done(done)

    assert [wash.line for wash in marks.washes(2)] == [None, ColourLine.WAVY]


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
    names = "ferry", "Ines", "Nobody"
    marks.matches = Finds.of(opened.span(name) for name in names)
    marks.match = opened.span("Ines")

    washes = marks.washes(2)

    assert places(washes) == [(4, 9), (23, 27)]
    assert [w.stroke for w in washes] == [WashStroke.FRAME, WashStroke.STRONG_FRAME]
    assert washes[1].colour == QColor(theme.selection)


@pytest.fixture
def suggest(shown):
    def made(words, replacement):
        return shown.mark(words, Kind.SUGGESTION, replacement=replacement)

    return made


def laid(opened, number=2):
    """Return how a block is laid out, old and new words."""
    document = opened.screen.page.document()
    block = document.findBlockByNumber(number)
    return opened.screen.page.page_layout.shown(block).laid_text


def type_at(opened, words, offset, typed):
    opened.screen.modes.enter(Mode.REVISE)
    at = opened.span(words).start + offset
    opened.page.select(Span(at, at))
    opened.page.insertPlainText(typed)


def test_a_suggestion_is_shown_behind_what_it_would_replace(shown, suggest):
    suggest("ferry", "boat")

    assert laid(shown).startswith("The ferry boat had stopped")
    assert shown.text == shown.story.file.text


def test_several_suggestions_of_a_paragraph_are_shown_at_once(shown, suggest):
    suggest("ferry", "boat")
    suggest("Ines", "She")
    at = shown.span(" and").start
    shown.marking.add(Kind.SUGGESTION, Span(at, at), replacement=", slowly,")

    assert "ferry boat had stopped. Ines She went" in laid(shown)
    assert "landing,, slowly, and" in laid(shown)


def struck(opened, number=2):
    """Return the words of a block that are struck out."""
    words = opened.session.live.piece(number)
    found = (w for w in opened.screen.marks.washes(number) if w.is_struck)
    return [words[wash.start : wash.end] for wash in found]


def test_only_the_words_of_a_suggestion_that_differ_are_struck(shown, suggest):
    suggest("ferry had stopped", "ferry has stopped for good")

    assert struck(shown) == ["had"]
    assert laid(shown).startswith("The ferry had has stopped for good.")


def test_words_that_stay_keep_less_than_half_of_the_wash(shown, suggest):
    suggest("ferry had stopped", "ferry has stopped")

    before, gone, after = shown.screen.marks.washes(2)

    theme = shown.screen.theme
    assert gone.colour == QColor(theme.removed_wash)
    assert before.colour == after.colour
    assert 0 < before.colour.alphaF() < QColor(theme.washes["green"]).alphaF() / 2


def test_a_suggestion_with_little_in_common_is_shown_as_a_whole(shown, suggest):
    suggest("ferry had stopped", "boat lay there for good")

    assert struck(shown) == ["ferry had stopped"]


WRAPPED = (
    "The old man who lived in the last house by the water never\n"
    "spoke to anyone. He kept a dog and a boat, and in the evenings\n"
    "he could be heard singing to both.\n"
)


def test_line_ends_that_are_blanks_are_not_struck(make_story):
    opened = make_story(WRAPPED + "\n" + WRAPPED)
    words = "water never spoke to no one"
    opened.mark("water never\nspoke to anyone", Kind.SUGGESTION, replacement=words)

    marks = StoryMarks(opened.session, load_theme("light"), lambda note: True)

    washes = [(n, wash) for n in (0, 1) for wash in marks.washes(n) if wash.is_struck]
    ((line, wash),) = washes
    assert WRAPPED.split("\n")[line][wash.start : wash.end] == "anyone"


def test_of_notes_on_the_same_words_the_chosen_one_lies_on_top(opened, marks):
    first = opened.mark("ferry", colour=Colour.PINK)
    for colour in (Colour.BLUE, Colour.GREEN, Colour.ORANGE):
        opened.mark("ferry had", colour=colour)

    marks.chosen = first
    on_top = marks.washes(2)[-1]

    assert on_top.stroke is WashStroke.UNDERLINE
    assert on_top.colour == QColor(load_theme("light").washes["pink"])


def test_the_chosen_passage_is_underlined_in_the_ink_of_its_colour(opened, marks):
    marks.chosen = opened.mark("ferry", colour=Colour.PINK)

    (wash,) = marks.washes(2)

    assert wash.stroke_colour == QColor(load_theme("light").ink["pink"])


def test_a_cut_shows_only_the_words_that_would_go(shown, suggest):
    note = suggest("ferry", "")

    assert laid(shown) == shown.session.live.piece(2).rstrip("\n")
    (wash,) = shown.screen.marks.washes(2)
    assert wash.is_struck
    assert wash.ghost == note


def test_what_is_only_begun_is_not_struck_yet(shown, suggest):
    suggest("ferry", "ferry")

    assert "ferry ferry" not in laid(shown)
    assert not shown.screen.marks.washes(2)[0].is_struck


def test_paragraphs_of_new_words_are_parted_by_a_mark(shown, suggest):
    suggest("ferry", "boat\n\nand more")

    assert "ferry boat ¶ and more had" in laid(shown)


def test_a_suggestion_on_several_paragraphs_is_shown_behind_the_last(shown):
    start = shown.span("the sea rose").start
    end = shown.span("she asked").end
    shown.marking.add(Kind.SUGGESTION, Span(start, end), replacement="nothing")

    assert "she asked nothing." in laid(shown, 4)
    assert [shown.screen.marks.washes(n)[0].is_struck for n in (2, 4)] == [True] * 2


def test_new_words_for_a_whole_line_stand_at_its_end(shown):
    start = shown.span("The ferry").start
    end = shown.span("rose.\n").end
    shown.marking.add(Kind.SUGGESTION, Span(start, end), replacement="Nothing.\n")

    assert laid(shown).endswith("the sea rose. Nothing.")


@pytest.mark.parametrize("what", ["dismiss", "delete", "done"])
def test_it_is_gone_when_the_suggestion_is(shown, suggest, what):
    note = suggest("ferry", "boat")

    if what == "dismiss":
        shown.marking.dismiss(note)
    elif what == "delete":
        shown.marking.delete([note])
    else:
        shown.marking.toggle_done(note)

    assert "boat" not in laid(shown)
    shown.session.undo()
    assert "ferry boat" in laid(shown)


def test_it_says_what_is_written_on_the_card(shown, suggest):
    note = suggest("ferry", "boat")

    shown.marking.set_replacement(note, "little boat")

    assert "ferry little boat had" in laid(shown)


def test_a_passage_that_changed_is_no_longer_shown_as_one(shown, suggest):
    suggest("ferry", "boat")

    type_at(shown, "ferry", 2, "xx")

    assert "boat" not in laid(shown)
    assert not shown.screen.marks.washes(2)[0].is_struck
    shown.session.undo()
    assert "ferry boat" in laid(shown)


def test_a_passage_over_two_paragraphs_is_not_shown_once_its_start_changed(shown):
    start = shown.span("the sea rose").start
    end = shown.span("she asked").end
    shown.marking.add(Kind.SUGGESTION, Span(start, end), replacement="nothing")

    type_at(shown, "sea rose", 2, "xx")

    assert "nothing" not in laid(shown, 4)


def test_it_moves_with_its_paragraph(shown, suggest):
    suggest("Nobody", "No one")

    type_at(shown, "The Landing", 3, "\n\n\n")

    assert "Nobody No one answered" in laid(shown, 7)


def test_applying_leaves_only_the_new_words(shown, suggest):
    note = suggest("ferry", "boat")

    assert shown.marking.apply(note)

    assert laid(shown).startswith("The boat had stopped")


def test_the_filter_hides_it_with_its_note(shown, suggest):
    note = suggest("ferry", "boat")

    shown.screen.filtering.set(NoteFilter(kinds=frozenset({Kind.QUESTION})))
    assert "boat" not in laid(shown)

    shown.screen.navigation.choose(note)  # the chosen one is always seen
    assert "ferry boat" in laid(shown)

    shown.screen.navigation.choose(None)
    shown.screen.filtering.set(NoteFilter())
    assert "ferry boat" in laid(shown)


def test_the_author_can_do_without(shown, suggest):
    suggest("ferry", "boat")
    shown.screen.preferences.update(show_suggestions=False)

    assert "boat" not in laid(shown)
    assert not shown.screen.marks.washes(2)[0].is_struck

    shown.screen.preferences.update(show_suggestions=True)
    assert "ferry boat" in laid(shown)


def test_a_suggestion_on_several_passages_is_shown_at_each(shown, suggest):
    note = suggest("ferry", "boat")
    key = shown.marking.add_passage(note, shown.span("Nobody"))

    assert "ferry boat" in laid(shown)
    assert "Nobody boat" in laid(shown, 4)
    washes = [wash for n in (2, 4) for wash in shown.screen.marks.washes(n)]
    assert [wash.ghost for wash in washes] == [note, key]
    assert all(wash.is_struck for wash in washes)

    shown.marking.remove_passage(key)
    assert "boat" not in laid(shown, 4)


def test_the_filter_shows_it_at_each_passage_or_at_none(shown, suggest):
    note = suggest("ferry", "boat")
    shown.marking.add_passage(note, shown.span("Nobody"))

    shown.screen.filtering.set(NoteFilter(kinds=frozenset({Kind.SUGGESTION})))
    assert "Nobody boat" in laid(shown, 4)

    shown.screen.filtering.set(NoteFilter(kinds=frozenset({Kind.QUESTION})))
    assert "boat" not in laid(shown) + laid(shown, 4)
