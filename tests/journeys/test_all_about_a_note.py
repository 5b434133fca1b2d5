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
    parts = (action.text().split("\t") for action in menu.actions() if action.text())
    return {words.replace("&&", "&"): (*rest, "")[0] for words, *rest in parts}


def row(menu, words):
    return next(a for a in menu.actions() if a.text().split("\t")[0] == words)


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


@pytest.mark.parametrize("mode", [REREAD, REVISE])
def test_a_note_turns_into_other_kinds_by_key_and_back_by_undo(writer, mode):
    note = mark(writer, "the landing", "N", "Too soon")
    writer.press(mode)

    writer.press("Alt+9")
    assert (writer.note.id, writer.note.kind) == (note, Kind.QUESTION)
    writer.press("Alt+0")
    assert (writer.note.replacement, writer.note.words) == ("the landing", "Too soon")
    writer.type("the pier")
    writer.press("Esc", "Alt+8")
    assert (writer.note.kind, writer.note.words) == (
        Kind.NOTE,
        "the pier\n\nToo soon",
    )
    assert writer.passage() == "the landing"

    for _ in range(4):
        writer.press("Ctrl+Z")
    assert (writer.note.kind, writer.note.words) == (Kind.NOTE, "Too soon")


def test_words_typed_into_a_highlights_card_make_it_an_open_note(writer):
    mark(writer, "the landing", "4")

    writer.press("Return")
    writer.type("Whose?")
    writer.press("Esc")

    assert (writer.note.kind, writer.note.status) == (Kind.NOTE, Status.OPEN)
    assert writer.note.colour is Colour.PINK
    writer.close()
    assert writer.items_on_disk()[0]["motivation"] == "commenting"


def test_a_bare_highlight_made_a_question_is_written_at_once(writer):
    mark(writer, "the landing", "1")

    writer.press("Alt+9")
    writer.type("Whose?")
    writer.press("Esc")

    assert (writer.note.kind, writer.note.words) == (Kind.QUESTION, "Whose?")


def test_a_note_on_the_story_is_a_note_or_a_question_and_says_so(writer):
    writer.press("W")
    writer.type("Tenses")
    writer.press("Esc", "Alt+9", "Alt+8")
    assert writer.note.kind is Kind.STORY_NOTE

    writer.press("Alt+0")

    assert writer.said == "A note on the whole story is a note or a question."
    assert writer.note.kind is Kind.STORY_NOTE


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
    assert {"Kind", "Colour", "Highlight", "Select all"} <= {*names}
    assert (offered["Reply"], offered["Mark done"], offered["Note"]) == ("R", "D", "N")
    assert not {"Apply suggestion", "Cut", "Paste", "Copy", "Next passage"} & {*names}
    assert row(row(menu, "Kind").menu(), "Note").isChecked()
    choose(writer, menu, "Colour", "Pink")
    assert writer.note.colour is Colour.PINK


def test_a_right_click_puts_the_caret_there_so_that_its_sentence_is_meant(writer):
    menu = at_words(writer, "Nobody answered")

    choose(writer, menu, "Question")
    writer.type("Who?")
    writer.press("Esc")

    assert writer.passage() == "Nobody answered her."


def test_a_right_click_on_what_is_selected_marks_that(writer):
    writer.select("Nobody answered")

    menu = at_words(writer, "Nobody answered")
    assert "Copy" in rows(menu)
    choose(writer, menu, "Highlight", "Green")

    assert writer.passage() == "Nobody answered"
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


def test_the_menus_show_the_keys_of_the_authors_own(writer):
    writer.window.preferences.update(shortcuts={"reply": ("Ctrl+J",)})
    mark(writer, "the landing", "N", "Too soon")

    assert rows(at_words(writer, "the landing"))["Reply"] == "Ctrl+J"
    popup().close()


@pytest.mark.parametrize("key", ["Shift+F10", "Menu"])
def test_a_key_opens_the_menu_of_what_is_at_the_caret(writer, key):
    mark(writer, "the landing", "N", "Too soon")

    writer.press(key)

    choose(writer, popup(), "Kind", "Question")
    assert writer.note.kind is Kind.QUESTION


def test_a_key_opens_the_menu_of_the_card_that_has_the_keys(writer, open_card):
    writer.press("W")
    writer.type("Tenses")
    writer.press("Esc")
    open_card.setFocus()

    writer.press("Shift+F10")

    menu = popup()
    assert "Delete note" in rows(menu)
    assert not {"Select all", "Passage"} & {*rows(menu)}
    choose(writer, menu, "Delete note")
    assert not writer.notes


def test_the_last_button_of_a_card_opens_the_same_menu(writer, open_card):
    mark(writer, "the landing", "N", "Too soon")
    writer.settle()

    writer.press_button("···", open_card)

    choose(writer, popup(), "Edit tags")
    writer.type("pace")
    writer.press("Return")
    assert writer.note.tags == ("pace",)


def test_a_card_is_chosen_by_asking_what_can_be_done_with_it(writer):
    first = mark(writer, "the landing", "N", "Too soon")
    mark(writer, "Nobody answered", "Q", "Why?")
    card = writer.margin._cards.pool[first]

    menu = asked(card, QPoint(40, 10))

    assert writer.note.id == first
    choose(writer, menu, "Delete note")
    assert [note.words for note in writer.notes] == ["Why?"]


@pytest.mark.parametrize("mode", [REREAD, REVISE])
def test_where_notes_are_locked_a_menu_offers_only_what_is_possible(writer, mode):
    mark(writer, "the landing", "N", "Too soon")
    writer.press(mode)
    writer.screen.story.marking.refusal = "The notes are another’s."

    offered = {*rows(at_words(writer, "the landing"))}
    popup().close()

    in_mode = {"Revise this"} if mode == REREAD else {"Paste"}
    assert offered == {"Select all"} | in_mode


# Revise this


def suggest(writer, words, typed):
    return mark(writer, words, "S", typed)


def test_revise_this_goes_to_the_suggestion_in_revise(writer, open_card):
    note = suggest(writer, "the landing", "the pier")
    writer.put_caret("In the morning")
    writer.settle()

    writer.press_button("Revise this", open_card)

    assert writer.screen.modes.mode is Mode.REVISE
    assert writer.note.id == note
    assert writer.page.caret == writer.span("the landing").start
    assert writer.has_keys(writer.page)
    assert writer.text.count("the pier") == 0
    writer.settle()
    writer.press_button("Apply", open_card)
    assert "the pier" in writer.text


def test_the_same_key_goes_to_revise_and_is_on_the_card(writer):
    note = suggest(writer, "the landing", "the pier")

    writer.press("Ctrl+Return")

    assert writer.screen.modes.mode is Mode.REVISE
    assert writer.note.id == note


@pytest.mark.parametrize(
    ("key", "said", "outcome"),
    [("Y", "Applied", Outcome.APPLIED), ("X", "Dismissed", Outcome.DISMISSED)],
)
def test_in_reread_a_suggestion_is_settled_at_once_and_undo_is_told(
    writer, key, said, outcome
):
    suggest(writer, "the landing", "the pier")

    writer.press(key)

    assert writer.note.outcome is outcome
    assert writer.told == f"{said} · Ctrl+Z"
    writer.press("Ctrl+Z")
    assert writer.told == ""
    assert writer.note.status is Status.OPEN


def test_the_authors_own_key_for_undo_is_told(writer):
    writer.window.preferences.update(shortcuts={"undo": ("Ctrl+U",)})
    suggest(writer, "the landing", "the pier")

    writer.press("X")

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
