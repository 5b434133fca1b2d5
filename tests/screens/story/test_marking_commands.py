from __future__ import annotations

import pytest

from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.text.span import Span


def only_note(shown):
    (note,) = shown.session.notes.notes.values()
    return note, shown.session.anchor(note.id).span


@pytest.mark.parametrize("colour", list(Colour))
def test_the_selection_is_highlighted(shown, colour):
    shown.select("the landing")

    shown.do(f"highlight-{colour.value}")

    note, span = only_note(shown)
    assert (note.kind, note.colour) == (Kind.HIGHLIGHT, colour)
    assert span == shown.span("the landing")


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("note", Kind.NOTE),
        ("question", Kind.QUESTION),
        ("suggestion", Kind.SUGGESTION),
    ],
)
def test_with_nothing_selected_the_sentence_at_the_caret_is_meant(shown, action, kind):
    shown.put_caret("went")

    shown.do(action)

    note, span = only_note(shown)
    assert note.kind is kind
    assert span.of(shown.text).startswith("Ines went")
    assert span.of(shown.text).endswith("rose.")


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("highlight-yellow", Kind.HIGHLIGHT),
        ("note", Kind.NOTE),
        ("suggestion", Kind.SUGGESTION),
    ],
)
@pytest.mark.parametrize(
    ("before", "after"), [(" ", " "), ("\n\n", "\n"), ("\u200b\u00a0", "\u2060 ")]
)
def test_blanks_around_the_selection_are_left_out(
    make_screen, before, after, action, kind
):
    shown = make_screen(f"One.{before}the landing{after}Two.\n")
    shown.select(f"{before}the landing{after}")

    shown.do(action)

    note, span = only_note(shown)
    assert note.kind is kind
    assert span.of(shown.text) == "the landing"
    assert note.replacement in (None, "the landing")
    assert shown.page.caret == span.end


def test_of_nothing_but_blanks_no_note_is_made(make_screen):
    shown = make_screen("One.\n \u200b\nTwo.\n")
    shown.select("\n \u200b\n")

    shown.do("note")

    assert not shown.session.notes.notes
    assert shown.said == "Only blanks are selected; select some words first."


def test_nothing_is_offered_for_blanks(make_screen):
    shown = make_screen("One.\n\nTwo.\n")

    shown.select("One")
    bar = shown.screen.selection_bar
    is_offered = not bar.isHidden()
    shown.select("\n\n")

    assert is_offered
    assert bar.isHidden()


def test_words_are_inserted_where_the_selected_words_end(make_screen):
    shown = make_screen("One.\n\nTwo.\n")
    shown.select("One.\n\n")

    shown.do("insert-here")

    assert only_note(shown)[1] == Span(4, 4)


def test_a_note_on_the_story_does_not_mind_selected_blanks(make_screen):
    shown = make_screen("One.\n\nTwo.\n")
    shown.select("\n\n")

    shown.do("story-note")

    assert only_note(shown)[0].kind is Kind.STORY_NOTE


def test_a_new_note_is_chosen_and_waits_for_its_words(shown):
    shown.put_caret("went")

    shown.do("note")

    note, _ = only_note(shown)
    assert shown.screen.navigation.chosen == note.id
    assert shown.screen.margin.editing_id == note.id


def test_a_suggestion_begins_with_the_words_that_stand_there(shown):
    shown.select("the landing")

    shown.do("suggestion")

    assert only_note(shown)[0].replacement == "the landing"


def test_words_can_be_suggested_where_none_stand(shown):
    shown.select("the landing")

    shown.do("insert-here")

    note, span = only_note(shown)
    assert note.is_insertion
    assert (span.start, span.end) == (shown.span("the landing").end,) * 2


def test_a_note_on_the_whole_story_has_no_passage(shown):
    shown.do("story-note")

    note, span = only_note(shown)
    assert (note.kind, span) == (Kind.STORY_NOTE, None)


def test_between_paragraphs_there_is_nothing_to_mark(shown):
    at = shown.text.index("\n\n") + 1
    shown.page.select(Span(at, at))

    shown.do("highlight-yellow")

    assert not shown.session.notes.notes
    assert "select some words" in shown.said


def test_after_marking_the_selection_makes_way_and_the_caret_stays_behind_it(shown):
    shown.select("the landing")

    shown.do("highlight-yellow")

    assert shown.page.selected_span.is_empty
    assert shown.page.caret == shown.span("the landing").end
    assert not shown.screen.selection_bar.isVisible()


def test_with_nothing_selected_the_caret_stays_where_it_is(shown):
    shown.put_caret("went")

    shown.do("highlight-yellow")

    assert shown.page.caret == shown.span("went").start


def test_a_new_note_is_seen_even_if_the_filter_asks_for_others(shown):
    shown.screen.filtering.set(NoteFilter(kinds=frozenset({Kind.QUESTION})))
    shown.put_caret("went")

    shown.do("note")

    note, _ = only_note(shown)
    assert shown.screen.reading.is_shown(note.id)


def test_a_folded_margin_opens_while_a_note_is_written(shown):
    shown.screen.preferences.update(show_margin=False)
    shown.put_caret("went")

    shown.do("note")
    while_writing = shown.screen.margin.isVisible()
    shown.do("back-to-text")

    assert while_writing
    assert not shown.screen.margin.isVisible()
