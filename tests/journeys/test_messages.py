"""What is said goes when it is not true any more."""

from __future__ import annotations

import json

import pytest

BY_ANOTHER = "was changed by another program and is shown as it is now"
UNDO = "Undo takes that back."


def write_outside(writer, old, new):
    writer.call("save-now")
    text = writer.path.read_bytes().decode().replace(old, new)
    writer.path.write_bytes(text.encode())
    writer.come_back()


def lose_notes(writer):
    page = json.loads(writer.notes_file.read_bytes())
    writer.notes_file.write_bytes(json.dumps(page | {"items": []}).encode())
    writer.come_back()


@pytest.fixture
def revising(writer):
    """A writer in Revise, who is given all the time to read what is said."""
    writer.screen.messages._told.setInterval(600_000)
    writer.press("Ctrl+2")
    return writer


def test_what_undo_takes_back_is_not_said_after_another_edit(revising):
    write_outside(revising, "asleep", "awake")
    at_first = revising.told
    revising.press("Ctrl+End")
    revising.type("x")

    assert at_first.endswith(f"{BY_ANOTHER}. {UNDO}")
    assert revising.told.endswith(f"{BY_ANOTHER}.")


def test_nothing_is_said_of_it_when_it_was_undone(revising):
    write_outside(revising, "asleep", "awake")

    revising.press("Ctrl+Z")

    assert "asleep" in revising.text
    assert revising.told == ""


def test_undo_is_said_again_when_what_came_after_is_undone(revising):
    write_outside(revising, "asleep", "awake")
    revising.press("Ctrl+End")
    revising.type("x")

    revising.press("Ctrl+Z")

    assert revising.told.endswith(f"{BY_ANOTHER}. {UNDO}")


def test_the_status_line_says_no_more_that_undo_takes_all_back(revising):
    revising.press("Ctrl+H")
    revising.type("ferry")
    revising.press_button("Replace all")
    at_first = revising.said
    revising.press("Esc")
    revising.press("Ctrl+End")
    revising.type("x")

    assert at_first == "Replaced in 2 places. Undo takes all of them back."
    assert revising.said == "Replaced in 2 places."


def test_the_status_line_says_nothing_of_another_mode(revising):
    revising.call("suggesting")
    at_first = revising.said

    revising.press("Ctrl+1")

    assert at_first.startswith("What you type is suggested now")
    assert "suggested" not in revising.said


def test_a_refusal_goes_with_the_next_edit_and_with_the_mode(revising):
    revising.screen.attempts.refuse("There was no room.")
    told = [revising.told]
    revising.press("Ctrl+End")
    revising.type("x")
    told.append(revising.told)
    revising.screen.attempts.refuse("There was no room.")
    revising.press("Ctrl+1")
    told.append(revising.told)

    assert told == ["There was no room.", "", ""]


def test_that_notes_were_kept_is_not_said_when_they_are_gone(writer):
    writer.select("asleep")
    writer.press("N")
    writer.type("Why")
    writer.press("Esc")
    writer.call("save-now")
    lose_notes(writer)
    told, offered = writer.told, writer.offered

    writer.press("Del")

    assert "had 1 note fewer" in told
    assert offered == ["Undo"]
    assert not writer.notes
    assert writer.told == ""


def test_that_notes_are_deleted_is_not_said_when_they_are_back(writer):
    writer.select("asleep")
    writer.press("N")
    writer.type("Why")
    writer.press("Esc")
    writer.call("save-now")
    lose_notes(writer)
    writer.press_button("Undo")
    told = writer.told

    writer.press("Ctrl+Z")

    assert told == "The note is deleted now. Undo brings it back."
    assert [note.words for note in writer.notes] == ["Why"]
    assert writer.told == ""


def test_that_a_pass_is_ended_is_not_said_when_another_begins(writer):
    writer.call("end-pass")
    told = writer.told
    writer.screen.story.rereading.begin("Tense")

    assert told == "This reread is ended."
    assert writer.told == ""


def test_that_a_letter_has_no_place_is_not_said_when_it_is_gone(make_writer):
    writer = make_writer("Caf\xe9 by the sea.\r\nIt rained.\r\n".encode("cp1252"))
    writer.press("Ctrl+2")
    writer.put_caret("rained")
    writer.page.textCursor().insertText("😀")
    writer.call("save-now")
    told = writer.told

    writer.press("Ctrl+Z")
    writer.call("save-now")

    assert "has no place for" in told
    assert writer.told == ""
    assert writer.said == "Saved just now"


def test_that_a_story_cannot_be_edited_is_not_said_when_it_can(make_writer):
    writer = make_writer(b"~{K}U>TZ:#1_5HWE~}~\nOne line.\n")
    writer.press("Ctrl+2")
    told = writer.told
    writer.path.write_bytes(b"One line.\r\nAnother line.\r\n")
    writer.come_back()

    assert "but not edit it" in told
    assert "but not edit it" not in writer.told
    assert writer.page.is_editable


def test_a_search_that_found_nothing_says_so_of_these_words_only(writer):
    writer.press("Ctrl+F")
    writer.type("zebra")
    counted = [writer.screen.search_bar._count.text()]
    writer.press("Ctrl+A")
    writer.type("ferry")
    counted.append(writer.screen.search_bar._count.text())
    writer.press("Ctrl+A", "Del")
    counted.append(writer.screen.search_bar._count.text())

    assert counted == ["Nothing found", "1 of 2", ""]


def test_that_all_is_saved_is_not_said_when_something_is_not(writer):
    writer.call("not-saved-yet")
    told = writer.told
    writer.select("asleep")
    writer.press("1")

    assert told == "Everything is saved, and nothing waits for an answer."
    assert writer.told == ""


def height_in_window(writer, words):
    view = writer.page.viewport()
    return view.mapTo(writer.window, writer.place_of(writer.span(words).start)).y()


@pytest.fixture(params=[0, 120])
def reading(request, make_writer):
    """A writer at the start of a story, or further on, and a paragraph in view."""
    writer = make_writer("\n\n".join(f"Paragraph {n} of many." for n in range(300)))
    words = f"Paragraph {request.param} of"
    writer.page.show_position(writer.span(words).start)
    writer.settle()
    return writer, words


def say(writer):
    writer.screen.message_bar.show_message("Something was changed.")


def ask(writer):
    writer.screen.message_bar.ask("odd", "What is it to be? " * 20, [("All", say)])


def keep(writer):
    writer.press("Ctrl+Shift+K")


def find(writer):
    writer.press("Ctrl+F")


@pytest.mark.parametrize("come", [say, ask, keep, find])
def test_the_text_stands_still_when_a_bar_comes_and_goes(reading, come):
    writer, words = reading
    before = height_in_window(writer, words)

    come(writer)
    writer.settle()
    meanwhile = height_in_window(writer, words)
    writer.press("Esc")
    writer.settle()

    bars = writer.screen.bars, writer.screen.search_bar
    assert meanwhile == before
    assert height_in_window(writer, words) == before
    assert not any(bar.isVisible() for bar in bars)


def test_a_message_does_not_cover_the_line_that_is_typed(revising):
    revising.window.resize(900, 700)
    revising.press("Ctrl+End")
    for _ in range(24):
        revising.type("\nx")
    revising.screen.message_bar.show_message("Something was changed.")
    revising.settle()

    page, bars = revising.page, revising.screen.bars
    corner = page.viewport().mapTo(revising.screen, page.viewport().rect().topLeft())
    line = page.line_top(page.caret) - page.scroll_top + corner.y()
    assert page.is_caret_in_view
    assert not bars.geometry().top() <= line <= bars.geometry().bottom()
    assert bars.isVisible()


def test_a_message_does_not_cover_the_chosen_card(writer):
    writer.window.resize(900, 700)
    writer.select("the ferry was gone")
    writer.press("N")
    writer.type("Why then?")
    writer.screen.message_bar.show_message("Something was changed.")
    writer.settle()

    margin, bars = writer.screen.margin, writer.screen.bars
    card = margin.open_card_place(writer.screen)
    assert card.isValid()
    assert not card.intersects(bars.geometry())
