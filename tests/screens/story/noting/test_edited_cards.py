from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from desktop.annotations.kinds import Kind
from desktop.storage.story.story_state import Mode
from desktop.text.span import Span

MANY = "\n\n".join(f"Paragraph {n} of many." for n in range(400))


@pytest.fixture
def edited(shown):
    """What is known of edited cards, once those near the view were asked for."""
    shown.screen.modes.enter(Mode.REVISE)
    shown.early = shown.mark("ferry", Kind.NOTE, "Why?")
    shown.late = shown.mark("Nobody")
    edited = shown.screen.cards.edited
    shown.screen.cards.notes_between(0.0, 900.0)
    return edited


def type_behind(shown, words, typed):
    end = shown.span(words).end
    shown.page.select(Span(end, end))
    shown.page.insert_words(typed)


def test_nothing_is_asked_again_while_nothing_is_edited(edited):
    assert edited.take() == frozenset()


def test_a_key_has_the_notes_of_its_paragraph_asked_for_again_and_no_others(
    shown, edited
):
    type_behind(shown, "went down", "x")

    assert edited.take() == {shown.early}
    assert edited.take() == frozenset()


def test_a_paragraph_that_became_higher_moves_all_cards_below_it(shown, edited):
    type_behind(shown, "went down", " and on and on" * 20)

    assert edited.take() is None


def test_a_line_end_has_all_notes_asked_for_again(shown, edited):
    type_behind(shown, "went down", "\n")

    assert edited.take() is None


def test_a_note_that_comes_into_a_paragraph_has_all_asked_for_again(shown, edited):
    type_behind(shown, "went down", "x")
    shown.mark("landing")

    assert edited.take() is None


def test_a_note_that_changed_is_asked_for_again_with_no_other_paragraph(shown, edited):
    shown.marking.set_words(shown.early, "Because of the sea.")

    assert edited.take() == {shown.early}
    assert edited.take() == frozenset()


def test_notes_that_came_or_went_have_all_asked_for_again(shown, edited):
    shown.marking.delete([shown.late])
    assert edited.take() is None

    shown.screen.cards.notes_between(0.0, 900.0)
    shown.mark("answered")
    assert edited.take() is None


def test_a_note_that_changed_elsewhere_has_all_asked_for_again(make_screen):
    shown = make_screen(MANY)
    shown.page.measure_all()
    far = shown.mark("Paragraph 300", Kind.NOTE, "Why?")
    shown.screen.cards.notes_between(0.0, 900.0)

    shown.marking.set_words(far, "Because.")

    assert shown.screen.cards.edited.take() is None


def test_a_key_far_from_the_cards_that_are_shown_concerns_none_of_them(make_screen):
    shown = make_screen(MANY)
    shown.page.measure_all()
    shown.screen.modes.enter(Mode.REVISE)
    shown.mark("Paragraph 300")
    cards = shown.screen.cards
    cards.notes_between(0.0, 900.0)

    type_behind(shown, "Paragraph 300", "x")

    assert cards.edited.take() in (frozenset(), None)


class Painted(QObject):
    """Takes note of each time a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):
        self.times += event.type() is QEvent.Type.Paint
        return False


def test_typing_beside_a_note_paints_neither_the_margin_nor_asks_for_other_notes(
    make_screen, monkeypatch
):
    shown = make_screen("\n\n".join(f"Scene {n}, and it is long." for n in range(30)))
    shown.screen.modes.enter(Mode.REVISE)
    notes = [shown.mark(f"Scene {n},", Kind.NOTE, "Why?") for n in range(8)]
    for _ in range(4):
        QCoreApplication.processEvents()
    cards, asked = shown.screen.cards, []
    ask = cards.note_view
    monkeypatch.setattr(cards, "note_view", lambda n: asked.append(n) or ask(n))
    margin = Painted(shown.screen.margin)

    type_behind(shown, "Scene 3, and", " x")
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()

    assert asked == [notes[3]]
    assert not margin.times


def test_typing_a_suggestion_asks_for_no_notes_of_other_paragraphs(
    make_screen, monkeypatch
):
    shown = make_screen("\n\n".join(f"Scene {n}, and it is long." for n in range(30)))
    shown.screen.modes.enter(Mode.REVISE)
    notes = [shown.mark(f"Scene {n},", Kind.NOTE, "Why?") for n in range(8)]
    shown.do("suggesting")
    type_behind(shown, "Scene 3, and", " x")
    shown.screen.display.show_notes()
    shown.screen.navigation.choose(None)
    for _ in range(4):
        QCoreApplication.processEvents()
    cards, asked = shown.screen.cards, []
    ask = cards.note_view
    monkeypatch.setattr(cards, "note_view", lambda n: asked.append(n) or ask(n))
    monkeypatch.setattr(shown.screen.display, "show_notes_later", lambda: None)

    shown.page.insert_words("y")
    for _ in range(4):
        QCoreApplication.processEvents()

    [new] = {*shown.session.shown.notes} - {*notes}
    assert {*asked} == {notes[3], new}
    assert "xy" in shown.session.shown.notes[new].replacement
