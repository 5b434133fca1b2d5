from __future__ import annotations

import pytest

from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.note_passages import passage_key
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

PARAGRAPH = " ".join(f"word{n}" for n in range(60)) + ".\n\n"
NOVEL = "".join(f"Paragraph {n}. {PARAGRAPH}" for n in range(80))


@pytest.fixture
def novel(make_screen):
    novel = make_screen(NOVEL)
    novel.page.measure_all()
    novel.screen.story.rereading.see(novel.page.visible_span)
    return novel


def mark_two(novel, first, last):
    notes = [
        novel.mark(f"Paragraph {number}.", Kind.NOTE, "Why?")
        for number in (first, last)
    ]
    novel.screen.navigation.choose(notes[0], reveal=False)
    return notes


def test_passing_over_what_was_never_seen_is_said(novel):
    mark_two(novel, 0, 60)

    novel.do("done-and-next")

    assert novel.said.startswith("Skipped 5")
    assert novel.said.endswith("paragraphs you have not seen; Alt+Left goes back.")


def test_the_next_note_says_so_too(novel):
    mark_two(novel, 0, 60)

    novel.do("next-note")

    assert "you have not seen" in novel.said


def test_passing_over_what_was_seen_is_nothing_to_speak_of(novel):
    mark_two(novel, 0, 60)
    novel.screen.story.rereading.see(Span(0, len(NOVEL)))

    novel.do("done-and-next")

    assert "Skipped" not in novel.said


def test_less_than_a_screenful_is_nothing_to_speak_of(novel):
    last = novel.page.live.block_at(novel.page.visible_span.end) // 2
    mark_two(novel, 0, last + 2)

    novel.do("done-and-next")

    assert "Skipped" not in novel.said


def test_one_can_go_back_to_where_one_was(novel):
    mark_two(novel, 0, 60)
    top = novel.page.scroll_top

    novel.do("done-and-next")
    there = novel.page.scroll_top
    novel.do("back")

    assert there > top
    assert novel.page.scroll_top == top


def test_where_one_was_stays_on_its_text(novel):
    mark_two(novel, 30, 60)
    novel.screen.navigation.go_to(novel.text.index("Paragraph 30."))
    novel.screen.navigation.go_to(0)
    novel.session.edit(ChangeSet((Change(Span(0, 0), PARAGRAPH),)), "Typing")

    novel.do("back")

    assert novel.page.caret == novel.text.index("Paragraph 30.")


def test_without_a_leap_there_is_nowhere_to_go_back_to(novel):
    novel.do("back")

    assert novel.said == "There is nowhere to go back to."


def test_a_step_within_the_view_is_no_leap(novel):
    mark_two(novel, 0, 1)
    novel.do("next-note")

    novel.do("back")

    assert novel.said == "There is nowhere to go back to."


def test_undo_and_redo_choose_the_note_that_they_change(make_screen):
    opened = make_screen()
    marking, navigation = opened.marking, opened.screen.navigation
    note = opened.mark("stopped", Kind.SUGGESTION, "", replacement="ceased")
    other = opened.mark("she asked", Kind.NOTE, "Who?")
    for change in (
        lambda: marking.set_colour(note, Colour.PINK),
        lambda: marking.set_tags(note, ("tense",)),
        lambda: marking.set_words(note, "Shorter"),
        lambda: marking.place(note, opened.span("had stopped")),
        lambda: marking.place(note, opened.span("stopped")),
        lambda: marking.add_passage(note, opened.span("rose")),
        lambda: marking.dismiss(note),
        lambda: marking.toggle_done(note),
    ):
        opened.session.history.close()
        change()
        for back in (opened.session.undo, opened.session.redo):
            navigation.choose(other)
            back()
            assert navigation.chosen == note
    marking.remove_passage(passage_key(note, 1))
    assert marking.apply(note)
    navigation.choose(other)
    opened.session.undo()
    assert navigation.chosen == note
    assert "had stopped" in opened.text


def test_undo_of_what_was_cut_selects_the_words_and_chooses_no_note(make_screen):
    opened = make_screen()
    opened.mark("stopped", Kind.NOTE, "Why?")
    opened.page.select(opened.span("The ferry had stopped."))
    opened.do("cut-passage")
    opened.session.undo()
    assert opened.screen.navigation.chosen is None
