"""Suggesting: typing in Revise as a reader would, and taking it over afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QInputMethodEvent

from desktop.annotations.kinds import Kind, Status


@pytest.fixture
def reader(writer):
    """A writer who suggests."""
    writer.press("Ctrl+2", "Ctrl+Shift+E")
    return writer


def proposed(writer):
    """Return what each suggestion would put in the place of what, in reading order."""
    session = writer.screen.session
    return [
        (span.of(session.text), session.notes.get(note).replacement)
        for note, span in session.placing.spans().items()
    ]


def shown(writer, words):
    """Return the paragraph with ``words`` as the page shows it."""
    block = writer.page.document().find(words).block()
    return writer.page.page_layout.shown(block).laid_text


def test_a_reader_rewrites_a_sentence_and_the_author_takes_it_over(reader):
    before = reader.path.read_bytes()
    reader.put_caret("ferry had", 5)
    reader.type(", at last,")
    reader.put_caret("landing", 7)
    reader.press(*["Ctrl+Backspace"])
    reader.type("quay")
    reader.select("asleep")
    reader.type("gone")

    assert proposed(reader) == [
        ("", ", at last,"),
        ("landing", "quay"),
        ("asleep", "gone"),
    ]
    assert "ferry, at last, had stopped" in shown(reader, "stopped")
    assert reader.text == before.decode()
    reader.press("Ctrl+S")
    assert reader.path.read_bytes() == before
    assert len(reader.items_on_disk()) == 3

    reader.press("Ctrl+Shift+Y")
    assert (
        "The ferry, at last, had stopped. Ines went down to the quay, and"
        in reader.text
    )
    assert "The gulls were gone." in reader.text
    assert reader.said == "3 suggestions applied."
    reader.press("Ctrl+Z")
    assert reader.text == before.decode()
    assert {note.status for note in reader.notes} == {Status.OPEN}


def test_each_burst_is_taken_back_by_one_undo(reader):
    reader.put_caret("stopped")
    reader.type("just ")
    reader.put_caret("rose")
    reader.press("Del", "Del", "Del", "Del")

    both = proposed(reader)
    reader.press("Ctrl+Z")
    one = proposed(reader)
    reader.press("Ctrl+Z")

    assert both == [("", "just "), ("rose", "")]
    assert one == [("", "just ")]
    assert reader.notes == []
    reader.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert proposed(reader) == both


def test_backspace_goes_through_new_words_into_the_old(reader):
    reader.put_caret("ferry had", 5)
    reader.type("boat")
    reader.press(*["Backspace"] * 9)
    reader.type("barge")

    assert proposed(reader) == [("ferry", "barge")]
    assert shown(reader, "stopped").startswith("The ferry barge had")


def test_enter_suggests_a_new_paragraph(reader):
    reader.put_caret(" Ines went")
    reader.type("\n\n")

    assert proposed(reader) == [("", "\n\n")]
    reader.press("Ctrl+Shift+Y")
    assert "stopped.\n\n Ines" in reader.text


def test_cutting_and_pasting_only_suggest(reader):
    before = reader.text
    reader.select("Nobody")
    reader.press("Ctrl+X")
    assert QGuiApplication.clipboard().text() == "Nobody"

    reader.put_caret("The gulls", 4)
    reader.press("Ctrl+V")

    assert proposed(reader) == [("Nobody ", ""), ("", "Nobody ")]
    assert reader.text == before


def test_replacing_only_suggests(reader):
    reader.press("Ctrl+H")
    reader.type("ferry")
    bar = reader.screen.search_bar
    bar.replace_all_requested.emit("boat")
    reader.settle()

    assert proposed(reader) == [("ferry", "boat")] * 2
    assert reader.said.startswith("Suggested in 2 places.")
    bar.replace_all_requested.emit("boat")
    assert len(reader.notes) == 2


def test_one_place_after_the_other_is_suggested_to_be_replaced(reader):
    reader.press("Ctrl+H")
    reader.type("ferry")
    bar = reader.screen.search_bar
    for _ in range(2):
        bar.replace_requested.emit("boat")
        reader.settle()

    assert proposed(reader) == [("ferry", "boat")] * 2


def test_what_is_composed_is_suggested_as_well(reader):
    reader.select("ferry")
    page = reader.page
    QCoreApplication.sendEvent(page, QInputMethodEvent("ふ", []))
    event = QInputMethodEvent("", [])
    event.setCommitString("船")
    QCoreApplication.sendEvent(page, event)

    assert proposed(reader) == [("ferry", "船")]
    assert reader.text.startswith("The Landing\n\nThe ferry had")


def test_it_is_seen_and_left_by_a_click(reader):
    (button,) = reader.screen.status.findChildren(object, "suggesting")
    action = reader.window.menus.action("suggesting")
    seen = button.isVisible(), action.isChecked()
    reader.press("Ctrl+1")
    in_reread = button.isVisible()
    reader.press("Ctrl+2")

    reader.click(button)
    reader.put_caret("ferry")
    reader.type("old ")

    assert seen == (True, True)
    assert not in_reread
    assert not button.isVisible()
    assert not action.isChecked()
    assert "The old ferry had" in reader.text
    assert reader.notes == []


def test_the_notes_of_a_suggestion_are_written_on_its_card(reader):
    reader.select("asleep")
    reader.type("gone")
    reader.click_words("asleep")
    assert reader.note.kind is Kind.SUGGESTION

    reader.press("Ctrl+Alt+Return", "Ctrl+A")
    reader.type("away")
    reader.press("Esc")

    assert proposed(reader) == [("asleep", "away")]


def test_suggestions_are_there_the_next_day(reader):
    reader.select("asleep")
    reader.type("gone")
    reader.reopen()

    assert proposed(reader) == [("asleep", "gone")]
    assert "asleep gone" in shown(reader, "asleep")


def test_suggestions_can_be_taken_out_of_sight(reader):
    reader.select("asleep")
    reader.type("gone")

    reader.press("F4")
    hidden = shown(reader, "asleep")
    reader.press("F4")

    assert "gone" not in hidden
    assert "asleep gone" in shown(reader, "asleep")


def test_in_an_empty_story_one_can_suggest_the_first_words(make_writer):
    writer = make_writer("")
    writer.press("Ctrl+2", "Ctrl+Shift+E")

    writer.type("Once upon a time")

    assert writer.text == ""
    assert proposed(writer) == [("", "Once upon a time")]
    assert shown_first(writer) == "Once upon a time"
    writer.press("Ctrl+Shift+Y")
    assert writer.text == "Once upon a time"


def shown_first(writer):
    return writer.page.page_layout.shown(writer.page.document().begin()).laid_text


@pytest.mark.parametrize(
    ("selected", "steps", "made"),
    [
        ("", (" so", "^Ctrl+I", " y"), "One two three. *so* y"),
        ("", (" so", "^Ctrl+I", " y", "^Ctrl+B"), "One two three. *so* **y**"),
        ("", (" x ", "^Ctrl+I", "y"), "One two three. x y"),
        ("two three", ("^Ctrl+B", "^Ctrl+B"), "One two three."),
        ("two three", ("^Ctrl+B", "^Ctrl+I", "^Ctrl+B"), "One *two three*."),
        ("two three", ("^Ctrl+B",), "One **two three**."),
        ("two", ("six", "^Ctrl+I", "n"), "One *six*n three."),
        ("One two", ("a b", "^Ctrl+B", "c"), "a **b**c three."),
    ],
)
def test_words_are_set_apart_as_if_what_is_suggested_stood_there(
    make_writer, selected, steps, made
):
    writer = make_writer("One two three.\n\nFour.\n", "here.md")
    writer.press("Ctrl+2", "Ctrl+Shift+M")
    if selected:
        writer.select(selected)
    else:
        writer.put_caret("three.", 6)
    for step in steps:
        writer.press(step[1:]) if step[0] == "^" else writer.type(step)

    writer.press("Ctrl+Shift+Y")
    assert writer.text == f"{made}\n\nFour.\n"
    while writer.notes:
        writer.press("Ctrl+Z")
    assert writer.text == "One two three.\n\nFour.\n"
