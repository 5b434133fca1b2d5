"""All that can be done with a note is done where it is: by card, by menu, by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop.annotations.kinds import Colour, Kind, Outcome, Status
from desktop.storage.story.story_state import Mode

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

REREAD, REVISE = "Ctrl+1", "Ctrl+2"


def asked(widget, at):
    """Return the menu that a right click opens there."""
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)
    )
    QCoreApplication.sendEvent(widget, event)
    return popup()


def popup():
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def at_words(writer, words, offset=1):
    place = writer.place_of(writer.span(words).start + offset)
    return asked(writer.page.viewport(), place)


def rows(menu):
    """Return what a menu offers, each with its key; lines are left out."""
    parts = (
        action.text().replace("&", "").split("\t")
        for action in menu.actions()
        if action.text() and action.isVisible()
    )
    return {words.replace("&&", "&"): (*rest, "")[0] for words, *rest in parts}


def row(menu, words):
    return next(
        a for a in menu.actions() if a.text().replace("&", "").split("\t")[0] == words
    )


def choose(writer, menu, *path):
    """Choose a row of a menu, or of a menu within it."""
    for words in path[:-1]:
        menu = row(menu, words).menu()
    row(menu, path[-1]).trigger()
    QApplication.activePopupWidget().close()
    writer.settle()


def mark(writer, words, key, typed=""):
    writer.select(words)
    writer.press(key)
    if typed:
        writer.type(typed)
        writer.press("Esc")
    return writer.note.id


@pytest.fixture
def open_card(writer):
    return writer.margin._chosen.card


# Kinds


def test_a_note_turns_into_other_kinds_by_key_and_back_by_undo(writer):
    note = mark(writer, "the landing", "N", "Too soon")

    writer.press("Alt+9")
    assert (writer.note.id, writer.note.kind) == (note, Kind.QUESTION)
    writer.press(REVISE, "Alt+0")
    assert (writer.note.replacement, writer.note.words) == ("the landing", "Too soon")
    writer.type("the pier")
    writer.press("Esc", "Alt+8")
    said = writer.note.kind, writer.note.words
    assert said == (Kind.NOTE, "the pier\n\nToo soon")
    assert writer.passage() == "the landing"

    for _ in range(4):
        writer.press("Ctrl+Z")
    assert (writer.note.kind, writer.note.words) == (Kind.NOTE, "Too soon")


def test_a_highlight_that_gets_words_is_an_open_note(writer):
    mark(writer, "the landing", "4")
    writer.press("Return")
    writer.type("Whose?")
    writer.press("Esc")

    assert (writer.note.kind, writer.note.status) == (Kind.NOTE, Status.OPEN)
    assert writer.note.colour is Colour.PINK
    writer.press("Ctrl+Z")
    assert writer.note.kind is Kind.HIGHLIGHT

    writer.press("Alt+9")
    writer.type("Whose?")
    writer.press("Esc")
    assert (writer.note.kind, writer.note.words) == (Kind.QUESTION, "Whose?")
    writer.close()
    assert writer.items_on_disk()[0]["motivation"] == "questioning"


def test_a_note_on_the_story_is_a_note_or_a_question_and_says_so(writer, open_card):
    writer.press("W")
    writer.type("Tenses")
    writer.press("Esc", "Alt+9", "Alt+8")
    assert writer.note.kind is Kind.STORY_NOTE

    writer.press("Alt+0")
    assert writer.said == "A note on the whole story is a note or a question."
    assert writer.note.kind is Kind.STORY_NOTE

    # The keys are in its card, so that a menu key asks of that, and not of the text.
    open_card.setFocus()
    writer.press("Shift+F10")
    menu = popup()
    assert not {"Select all", "Passage"} & {*rows(menu)}
    choose(writer, menu, "Delete note")
    assert not writer.notes


# Menus


def test_a_right_click_on_a_passage_has_its_note_and_then_the_text(writer):
    note = mark(writer, "the landing", "N", "Too soon")
    writer.press("Esc")
    writer.put_caret("Nobody")

    menu = at_words(writer, "the landing")

    offered = rows(menu)
    names = list(offered)
    assert writer.note.id == note
    assert names.index("Delete note") < names.index("Question")
    assert {"Kind", "Colour", "Passage", "Highlight", "Select all"} <= {*names}
    assert (offered["Reply"], offered["Mark done"], offered["Note"]) == ("R", "D", "N")
    assert not {"Apply suggestion", "Cut", "Paste", "Copy"} & {*names}
    assert row(row(menu, "Kind").menu(), "Note").isChecked()
    choose(writer, menu, "Colour", "Pink")
    assert writer.note.colour is Colour.PINK

    writer.window.preferences.update(shortcuts={"reply": ("Ctrl+J",)})
    assert rows(at_words(writer, "the landing"))["Reply"] == "Ctrl+J"
    popup().close()


def test_a_right_click_elsewhere_marks_the_sentence_there_or_what_is_selected(writer):
    choose(writer, at_words(writer, "Nobody answered"), "Question")
    writer.type("Who?")
    writer.press("Esc")
    assert writer.passage() == "Nobody answered her."

    writer.select("In the morning")
    menu = at_words(writer, "In the morning")
    assert "Copy" in rows(menu)
    choose(writer, menu, "Highlight", "Green")
    assert writer.passage() == "In the morning"
    assert writer.note.colour is Colour.GREEN


def test_several_notes_at_one_place_have_a_menu_each(writer):
    long = mark(writer, "Ines went down to the landing", "N", "Whose?")
    short = mark(writer, "the landing", "Q", "Which?")

    menu = at_words(writer, "the landing", 3)
    assert {"Note: Whose?", "Question: Which?"} <= {*rows(menu)}
    choose(writer, menu, "Note: Whose?", "Mark done")

    found = writer.screen.session.notes.get
    assert found(long).status is Status.DONE
    assert found(short).status is Status.OPEN


def test_keys_buttons_and_clicks_on_cards_open_the_same_menu(writer, open_card):
    first = mark(writer, "the landing", "N", "Too soon")
    for key, kind in (("Shift+F10", "Question"), ("Menu", "Note")):
        writer.press(key)
        choose(writer, popup(), "Kind", kind)
        assert writer.note.kind.value == kind.lower()

    writer.settle()
    writer.press_button("···", open_card)
    choose(writer, popup(), "Edit tags")
    writer.type("pace")
    writer.press("Return")
    assert writer.note.tags == ("pace",)

    mark(writer, "Nobody answered", "Q", "Why?")
    menu = asked(writer.margin._cards.pool[first], QPoint(40, 10))
    assert writer.note.id == first
    choose(writer, menu, "Delete note")
    assert [note.words for note in writer.notes] == ["Why?"]


def test_where_notes_are_locked_only_what_is_possible_is_offered(writer, open_card):
    mark(writer, "the landing", "N", "Too soon")
    writer.screen.session.lock_notes("The notes are another’s.")
    writer.settle()
    shown = [each.text() for each in open_card._buttons.buttons]
    assert shown == ["···"]

    for mode, further in (("reread", {"Revise this"}), ("revise", {"Paste"})):
        writer.call(f"mode-{mode}")
        offered = {*rows(at_words(writer, "the landing"))}
        popup().close()
        writer.settle()
        always = {"Select all", "Read aloud from here", "History of this paragraph…"}
        assert offered == always | further


# Revise this


def suggest(writer, words, typed):
    return mark(writer, words, "S", typed)


def test_revise_this_goes_to_the_suggestion_in_revise(writer, open_card):
    note = suggest(writer, "the landing", "the pier")
    writer.put_caret("In the morning")
    writer.settle()

    writer.press_button("Revise this", open_card)

    assert writer.screen.modes.mode is Mode.REVISE
    assert (writer.note.id, writer.text.count("the pier")) == (note, 0)
    assert writer.page.caret == writer.span("the landing").start
    assert writer.has_keys(writer.page)
    writer.press(REREAD, "Ctrl+Return")
    assert writer.screen.modes.mode is Mode.REVISE
    writer.settle()
    writer.press_button("Apply", open_card)
    assert "the pier" in writer.text


def test_in_reread_a_suggestion_is_settled_at_once_and_undo_is_told(writer):
    suggest(writer, "the landing", "the pier")

    writer.press("Y")
    assert writer.note.outcome is Outcome.APPLIED
    assert writer.told == "Applied · Ctrl+Z"
    writer.press("Ctrl+Z")
    assert (writer.told, writer.note.status) == ("", Status.OPEN)

    writer.window.preferences.update(shortcuts={"undo": ("Ctrl+U",)})
    writer.press("X")
    assert writer.note.outcome is Outcome.DISMISSED
    assert writer.told == "Dismissed · Ctrl+U"


def test_a_suggestion_whose_words_have_changed_stays_whatever_asks(writer):
    note = suggest(writer, "the landing", "the pier")
    writer.press(REVISE)
    at = writer.span("landing").start
    writer.page.select(writer.span("landing"))
    writer.type("harbour")
    writer.screen.navigation.choose(note)
    writer.settle()
    text = writer.text

    writer.margin.applied.emit(note)
    assert "has changed" in writer.said
    writer.press("Ctrl+Alt+Y")
    assert "has changed" in writer.said
    writer.press("Ctrl+Shift+Y")
    assert "has changed" in writer.said
    writer.press(REREAD, "Y")
    assert "has changed" in writer.said
    offered = rows(asked(writer.page.viewport(), writer.place_of(at + 2)))
    popup().close()

    assert "Apply suggestion" not in offered
    assert "Dismiss" in offered
    assert writer.text == text
    assert writer.note.status is Status.OPEN
