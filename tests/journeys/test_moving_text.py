"""Text that is cut, pasted and dragged takes its notes along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from tests.dragging import dropping, entering

MARKED = "Nobody answered her."


@pytest.fixture
def revising(writer):
    """A writer in Revise, with a note on one sentence."""
    writer.select(MARKED)
    writer.press("N")
    writer.type("Who")
    writer.press("Esc", "Ctrl+2")
    return writer


def passage(writer):
    return writer.passage(writer.notes[0])


def drop(writer, words, at, held=None):
    """Drag the selected words and let go of them at another place."""
    view, place = writer.page.viewport(), writer.place_of(at)
    data = QMimeData()
    data.setText(words)
    QApplication.sendEvent(view, entering(place, data, Qt.DropAction.MoveAction))
    event = dropping(place, data, Qt.DropAction.MoveAction)
    event.source = lambda: view  # Qt knows it only during a real drag
    if held is Qt.Key.Key_Control:
        event.modifiers = lambda: Qt.KeyboardModifier.ControlModifier
    writer.page.dropEvent(event)
    writer.settle()


def test_cut_and_paste_takes_the_note_along(revising):
    revising.select(f" {MARKED}")
    revising.press("Ctrl+X", "Ctrl+End", "Ctrl+V")

    assert revising.text.endswith(f"gone.\n\n{MARKED}\n")
    assert passage(revising) == MARKED
    assert revising.notes[0].words == "Who"


def test_tidying_up_between_cut_and_paste_does_no_harm(revising):
    revising.select(MARKED)
    revising.press("Ctrl+X", "Backspace", "Ctrl+End", "Ctrl+V")

    assert passage(revising) == MARKED


def test_undoing_a_paste_and_a_cut_brings_the_note_back(revising):
    before = revising.text
    revising.select(f"{MARKED} ")
    revising.press("Ctrl+X", "Ctrl+Home", "Ctrl+V", "Ctrl+Z", "Ctrl+Z")

    assert revising.text == before
    assert passage(revising) == MARKED


def test_a_pasted_copy_leaves_the_note_where_it_was(revising):
    revising.select(MARKED)
    at = revising.page.selected_span
    revising.press("Ctrl+C", "Ctrl+End", "Ctrl+V")

    assert revising.screen.session.anchor(revising.notes[0].id).span == at


def test_a_letter_typed_elsewhere_does_not_pull_a_note_over(writer):
    writer.select("T")
    writer.press("1", "Ctrl+2", "Home")
    writer.press("Del", "Ctrl+End")
    writer.type("T")

    assert writer.state(writer.notes[0]) == "cut"


def test_dragged_words_take_the_note_along(revising):
    revising.select(f"{MARKED} ")

    drop(revising, f"{MARKED} ", revising.span("In the morning").start)

    assert f"{MARKED} In the morning" in revising.text
    assert revising.text.count(MARKED) == 1
    assert passage(revising) == MARKED


def test_dragging_is_one_step_to_undo(revising):
    before = revising.text
    revising.select(f"{MARKED} ")
    drop(revising, f"{MARKED} ", revising.span("The ferry").start)

    revising.press("Ctrl+Z")

    assert revising.text == before
    assert passage(revising) == MARKED


@pytest.mark.parametrize("offset", [0, 5, 20])
def test_words_dropped_on_themselves_stay_where_they_are(revising, offset):
    before = revising.text
    revising.select(MARKED)

    drop(revising, MARKED, revising.span(MARKED).start + offset)

    assert revising.text == before


def test_pasted_windows_line_ends_are_the_story_s_own(revising):
    QApplication.clipboard().setText("One.\r\nTwo.")
    revising.press("Ctrl+End", "Ctrl+V")
    revising.close()

    assert revising.path.read_bytes().endswith(b"gone.\n\nOne.\n\nTwo.\n")


def test_nothing_is_pasted_or_cut_while_the_text_is_locked(writer):
    before = writer.text
    QApplication.clipboard().setText("from elsewhere")
    writer.select("ferry")

    writer.press("Ctrl+V", "Ctrl+X", "Backspace")

    assert writer.text == before


def test_dragged_words_leave_and_get_the_blanks_they_need(revising):
    revising.select("Nobody")

    drop(revising, "Nobody", revising.span(" was gone").start)

    assert "she asked. answered her. The gulls" in revising.text
    assert "the ferry Nobody was gone." in revising.text
    assert revising.page.selected_span == revising.span("Nobody")


def test_a_dragged_paragraph_has_one_blank_line_before_and_behind(revising):
    paragraph = f"“Is it late?” she asked. {MARKED} The gulls were asleep."
    revising.select(paragraph)

    drop(revising, paragraph, revising.span("The ferry").start)

    assert f"\n\n{paragraph}\n\nThe ferry had stopped." in revising.text
    assert "the sea rose.\n\nIn the morning" in revising.text
    assert passage(revising) == MARKED
    revising.press("Ctrl+Z")
    assert revising.text.index("The ferry") < revising.text.index(paragraph)


def test_words_that_are_dragged_with_ctrl_are_copied_tidily(revising):
    revising.select("Nobody")
    before = revising.text

    drop(revising, "Nobody", revising.span(" was gone").start, Qt.Key.Key_Control)

    assert revising.text == before.replace("ferry was", "ferry Nobody was")
    revising.press("Ctrl+Z")
    assert revising.text == before


def test_a_cut_sentence_comes_back_byte_for_byte_where_it_was(revising):
    before = revising.text
    revising.select(MARKED)

    revising.press("Ctrl+X")
    assert "she asked. The gulls" in revising.text
    revising.press("Ctrl+V")

    assert revising.text == before
    assert passage(revising) == MARKED


@pytest.mark.parametrize(
    "cut",
    [
        f"{MARKED} The gulls were asleep.",
        "answered her. The gulls",
        "she asked. Nobody",
        "“Is it late?” she asked. Nobody answered",
        "Nobody answered",
        "answered her.",
    ],
)
def test_a_note_a_cut_went_through_is_whole_again_when_that_is_put_back(revising, cut):
    revising.select(cut)

    revising.press("Ctrl+X", "Ctrl+V")
    assert (passage(revising), revising.state(revising.notes[0])) == (MARKED, "exact")

    revising.press("Ctrl+Z")
    halved = passage(revising)
    revising.press("Ctrl+Z", "Ctrl+Y", "Ctrl+Y")
    assert passage(revising) == MARKED
    revising.press("Ctrl+Z")
    assert passage(revising) == halved


@pytest.mark.parametrize("offset", [0, 7, len(MARKED)])
def test_a_place_to_insert_words_goes_along_with_the_words_around_it(writer, offset):
    writer.press("Ctrl+2")
    writer.put_caret(MARKED, offset)
    writer.press("Ctrl+Alt+I")
    writer.type("Still ")
    writer.press("Esc")
    note = writer.notes[0].id

    def is_there():
        at = writer.screen.session.anchor(note).span
        return at.is_empty and at.start == writer.span(MARKED).start + offset

    writer.select(MARKED)
    writer.press("Ctrl+X", "Ctrl+End", "Ctrl+V")
    assert writer.text.endswith(f"gone.\n\n{MARKED}\n")
    assert is_there()
    writer.press("Ctrl+Z", "Ctrl+Z")
    assert is_there()
    writer.select(MARKED)
    drop(writer, MARKED, writer.span("The ferry").start)
    assert is_there()
    writer.press("Ctrl+V")
    assert is_there()


def test_a_place_at_the_start_of_the_next_paragraph_stays_with_that(writer):
    writer.press("Ctrl+2")
    writer.put_caret("In the morning")
    writer.press("Ctrl+Alt+I")
    writer.type("Still ")
    writer.press("Esc")
    writer.select(f"{MARKED} The gulls were asleep.\n\n")

    writer.press("Ctrl+X", "Ctrl+Home", "Ctrl+V")

    at = writer.screen.session.anchor(writer.notes[0].id).span
    assert at.start == writer.span("In the morning").start


def test_a_copy_of_what_was_cut_is_not_part_of_the_note(revising):
    revising.select("her. The gulls")
    revising.press("Ctrl+X", "Ctrl+V", "Ctrl+V")
    assert passage(revising) == MARKED

    revising.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    revising.put_caret("The gulls", -1)
    revising.press("Ctrl+V")
    assert passage(revising) == MARKED


def test_nothing_is_tidied_once_that_is_switched_off(revising):
    revising.app.preferences.update(tidy_prose=False)
    revising.select("Nobody")

    revising.press("Ctrl+X", "Ctrl+End", "Ctrl+V")

    assert "she asked.  answered her." in revising.text
    assert revising.text.endswith("gone.\nNobody")
