from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices

from desktop.annotations.kinds import Colour, Kind, Outcome, Status
from desktop.annotations.note_filter import NoteFilter
from desktop.margin.open_card import OpenCard
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


def test_without_a_margin_a_note_is_written_over_the_page(shown):
    shown.screen.preferences.update(show_margin=False)
    shown.put_caret("went")

    shown.do("note")
    card = shown.screen.findChild(OpenCard)
    while_writing = card.isVisible()
    shown.do("back-to-text")

    assert while_writing
    assert not card.isVisible()
    assert not shown.screen.margin.isVisible()


def passage(shown, note):
    return shown.session.anchor(note).span.of(shown.text)


def test_one_goes_through_the_notes_in_reading_order(shown):
    second, first = shown.mark("Nobody"), shown.mark("ferry")

    shown.do("next-note")
    at_first = shown.screen.navigation.chosen
    shown.do("next-note")
    at_second = shown.screen.navigation.chosen
    shown.do("previous-note")

    assert (at_first, at_second, shown.screen.navigation.chosen) == (
        first,
        second,
        first,
    )


@pytest.mark.parametrize(
    ("action", "said"),
    [("next-note", "last note"), ("previous-note", "No note before")],
)
def test_at_the_ends_the_chosen_note_stays_and_one_is_told(shown, action, said):
    note = shown.mark("ferry")
    shown.screen.navigation.choose(note)

    shown.do(action)

    assert shown.screen.navigation.chosen == note
    assert said in shown.said


def test_without_notes_there_are_none_to_go_to(shown):
    shown.do("next-note")

    assert shown.said == "There are no notes to go to."


def test_going_to_a_note_takes_the_caret_along(shown):
    shown.mark("Nobody")

    shown.do("next-note")

    assert shown.page.caret == shown.span("Nobody").start


def test_overlapping_notes_come_one_after_the_other(shown):
    notes = {shown.mark(words) for words in ("Ines went", "went down", "Ines")}
    shown.screen.navigation.choose(min(notes))

    seen = []
    for _ in notes:
        shown.do("next-at-same-place")
        seen.append(shown.screen.navigation.chosen)

    assert len(set(seen)) > 1
    assert set(seen) <= notes


@pytest.mark.parametrize(
    ("action", "now"),
    [
        ("grow-passage", "the landing, and"),
        ("shrink-passage", "the"),
    ],
)
def test_a_passage_grows_and_shrinks_by_a_word(shown, action, now):
    note = shown.mark("the landing")
    shown.screen.navigation.choose(note)

    shown.do(action)

    assert passage(shown, note) == now


def test_growing_without_a_note_widens_the_selection(shown):
    shown.select("the landing")

    shown.do("shrink-passage")

    assert shown.page.selected_span.of(shown.text) == "the"


def test_a_note_is_shown_in_another_colour(shown):
    note = shown.mark("ferry")
    shown.screen.navigation.choose(note)

    shown.do("recolour-pink")

    assert shown.note(note).colour is Colour.PINK


def test_a_note_is_done_and_open_again(shown):
    note = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.navigation.choose(note)

    shown.do("toggle-done")
    first = shown.note(note).status
    shown.do("toggle-done")

    assert (first, shown.note(note).status) == (Status.DONE, Status.OPEN)


def test_a_note_marked_done_is_not_snatched_away_by_the_filter(shown):
    note = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.filtering.set(NoteFilter(status=Status.OPEN))
    shown.screen.navigation.choose(note)

    shown.do("toggle-done")
    at_once = shown.screen.reading.is_shown(note)
    shown.screen.navigation.choose(None)

    assert at_once
    assert not shown.screen.reading.is_shown(note)


def test_done_goes_on_to_the_next_open_note_and_round_the_end(shown):
    first, last = (shown.mark(w, Kind.NOTE, "Why?") for w in ("ferry", "Nobody"))
    shown.mark("Ines")
    shown.screen.navigation.choose(last)

    shown.do("done-and-next")
    next_one = shown.screen.navigation.chosen
    shown.do("done-and-next")

    assert next_one == first
    assert shown.screen.navigation.chosen is None
    assert shown.said == "All notes are done."


def test_a_suggestion_is_applied(shown):
    note = shown.mark("the landing", Kind.SUGGESTION, replacement="the quay")
    shown.screen.navigation.choose(note)

    shown.do("apply-suggestion")

    assert "went down to the quay, and" in shown.text
    assert shown.note(note).status is Status.DONE


def test_a_suggestion_on_words_that_changed_is_not_applied(shown):
    from desktop.text.change import Change, ChangeSet

    note = shown.mark("the landing", Kind.SUGGESTION, replacement="the quay")
    shown.session.edit(ChangeSet((Change(shown.span("landing"), "shore"),)), "Typing")
    shown.screen.navigation.choose(note)

    shown.do("apply-suggestion")

    assert "the quay" not in shown.text
    assert "changed since" in shown.said


def test_only_a_suggestion_can_be_applied(shown):
    note = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.navigation.choose(note)

    shown.do("apply-suggestion")

    assert shown.note(note).status is Status.OPEN
    assert shown.said == "This note suggests no other words."


def test_a_note_can_be_dismissed_and_a_highlight_asks_for_nothing(shown):
    note, highlight = shown.mark("ferry", Kind.NOTE, "Why?"), shown.mark("Nobody")
    shown.screen.navigation.choose(note)
    shown.do("dismiss-suggestion")
    shown.screen.navigation.choose(highlight)

    shown.do("dismiss-suggestion")

    assert shown.note(note).outcome is Outcome.DISMISSED
    assert shown.said == "This asks for nothing that could be done."


def test_a_note_is_attached_to_the_selected_words(shown):
    note = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.navigation.choose(note)
    shown.select("Nobody")

    shown.do("attach-to-selection")

    assert passage(shown, note) == "Nobody"


def test_a_note_is_attached_to_words_without_the_blanks_around_them(shown):
    note = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.navigation.choose(note)
    shown.select(" Nobody ")

    shown.do("attach-to-selection")

    assert passage(shown, note) == "Nobody"


def test_to_attach_a_note_one_has_to_select_words(shown):
    note = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.navigation.choose(note)

    shown.do("attach-to-selection")

    assert passage(shown, note) == "ferry"
    assert "Select the words" in shown.said


def test_deleting_goes_on_to_the_next_note_and_can_be_undone(shown):
    first, second = shown.mark("ferry"), shown.mark("Nobody")
    shown.screen.navigation.choose(first)

    shown.do("delete-note")
    after = shown.screen.navigation.chosen, first in shown.session.notes
    shown.do("undo")

    assert after == (second, False)
    assert passage(shown, first) == "ferry"


def test_a_reply_is_begun_on_the_card_of_its_note(shown):
    note = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.screen.navigation.choose(note)

    shown.do("reply")

    (reply,) = shown.session.notes.replies_to(note)
    assert shown.screen.margin.editing_id == reply.id
    assert shown.screen.navigation.chosen == note


def test_a_click_chooses_a_note_and_leaves_the_caret_where_it_fell(shown):
    note = shown.mark("Ines went down to the landing")
    at = shown.span("down").start
    shown.page.select(Span(at, at))

    shown.page.clicked.emit(at)

    assert shown.screen.navigation.chosen == note
    assert shown.page.caret == at


def test_all_suggestions_that_are_shown_are_applied_as_one_step(shown):
    shown.mark("the landing", Kind.SUGGESTION, replacement="the quay")
    shown.mark("Nobody", Kind.SUGGESTION, replacement="No one", colour=Colour.PINK)
    left = shown.mark("sea", Kind.SUGGESTION, replacement="lake")
    shown.screen.filtering.set(NoteFilter(colours=frozenset({Colour.PINK})))

    shown.do("apply-shown")
    pink = shown.text
    shown.screen.filtering.set(NoteFilter())
    shown.marking.set_replacement(left, "water")
    shown.do("apply-shown")

    assert "the landing" in pink
    assert "No one answered" in pink
    assert "down to the quay, and the water rose" in shown.text
    assert shown.said == "2 suggestions applied."
    shown.do("undo")
    assert shown.text == pink


def test_nothing_is_applied_where_nothing_is_suggested(shown):
    shown.do("apply-shown")

    assert shown.said == "No suggestion that is shown waits to be applied."


def test_without_a_chosen_note_the_commands_on_notes_do_nothing(shown):
    for action in (
        *(f"recolour-{colour.value}" for colour in Colour),
        "apply-suggestion",
        "attach-to-selection",
        "delete-note",
        "dismiss-suggestion",
        "edit-note",
        "edit-tags",
        "grow-passage",
        "next-at-same-place",
        "reply",
        "shrink-passage",
        "toggle-done",
    ):
        shown.do(action)

    assert not shown.session.notes.notes
    assert not shown.session.history.can_undo


def test_the_links_of_a_note_are_opened_one_after_another(shown, monkeypatch):
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toString())
    )
    shown.select("the landing")
    shown.do("note")
    note, _ = only_note(shown)
    words = "see [one](https://a.org) or https://b.org, javascript:x"
    shown.screen.story.marking.set_words(note.id, words)

    for _ in range(3):
        shown.do("open-link")

    assert opened == ["https://a.org", "https://b.org", "https://a.org"]
