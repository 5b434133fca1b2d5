"""One note on several passages: a set-up and its pay-off, an echo."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.__main__ import main
from desktop.annotations.kinds import Status
from desktop.annotations.note_passages import passage_keys

SET_UP, PAY_OFF = "The ferry had stopped.", "the ferry was gone"
LONG = "\n\n".join(f"Paragraph {n}: nothing much came of it." for n in range(200))


def passages(writer, note=None):
    """Return how every passage of a note reads."""
    session = writer.screen.session
    keys = passage_keys(note or writer.note)
    spans = (session.placing.span_of(key) for key in keys)
    return [span and span.of(session.text) for span in spans]


def lines(writer, name="card_passage"):
    """Return the lines of passages that the open card shows."""
    buttons = writer.margin.findChildren(QPushButton, name)
    return [button for button in buttons if button.isVisible()]


def is_marked_here(line):
    return bool(line.property("here"))


@pytest.fixture
def echo(writer):
    """A writer with a note on two passages."""
    writer.select(SET_UP)
    writer.press("N")
    writer.type("echo")
    writer.press("Esc")
    writer.select(PAY_OFF)
    writer.press("E")
    return writer


@pytest.mark.parametrize("way", ["key", "menu", "bar", "Revise"])
def test_the_selection_is_added_to_the_chosen_note(writer, way):
    writer.select(SET_UP)
    writer.press("1")
    writer.drag_over(PAY_OFF)

    if way == "key":
        writer.press("E")
    elif way == "menu":
        writer.call("add-passage")
    elif way == "bar":
        writer.click(writer.screen.selection_bar._adding)
    else:
        writer.press("Ctrl+2")
        writer.select(PAY_OFF)
        writer.press("Ctrl+Alt+E")

    assert len(writer.notes) == 1
    assert passages(writer) == [SET_UP, PAY_OFF]
    assert writer.said == "The note is about 2 passages now."


def test_the_blanks_around_the_selection_are_not_added(writer):
    writer.select(SET_UP)
    writer.press("1")
    writer.select(f" {PAY_OFF}")

    writer.press("E")

    assert passages(writer) == [SET_UP, PAY_OFF]


def test_a_click_into_the_text_does_not_forget_the_note(writer):
    writer.select(SET_UP)
    writer.press("1")
    writer.click_words("gulls")
    writer.select(PAY_OFF)

    writer.press("E")

    assert passages(writer) == [SET_UP, PAY_OFF]


def test_without_a_note_one_is_told_to_choose_one(writer):
    writer.select(SET_UP)

    writer.press("E")

    assert writer.notes == []
    assert writer.said.startswith("Choose a note first")


def test_the_same_words_are_not_added_twice(echo):
    echo.select(PAY_OFF)

    echo.press("E")

    assert passages(echo) == [SET_UP, PAY_OFF]


def test_the_card_shows_both_and_which_one_the_caret_is_in(echo):
    assert [line.text() for line in lines(echo)] == [SET_UP, PAY_OFF]
    assert [is_marked_here(line) for line in lines(echo)] == [False, True]

    echo.put_caret("ferry had")

    assert [is_marked_here(line) for line in lines(echo)] == [True, False]


def test_the_key_goes_from_one_passage_to_the_next_and_round(echo):
    carets = []
    for _ in range(3):
        echo.press("G")
        carets.append(echo.page.caret)

    first, second = echo.span(SET_UP).start, echo.span(PAY_OFF).start
    assert carets == [first, second, first]


def test_a_line_of_the_card_leads_to_its_passage(make_writer):
    writer = make_writer(f"{SET_UP}\n\n{LONG}\n\nAt last {PAY_OFF}.\n")
    writer.select(SET_UP)
    writer.press("1")
    writer.page.show_position(len(writer.text))
    writer.select(PAY_OFF)
    writer.press("E")

    writer.click(lines(writer)[0])

    assert writer.page.caret == 0
    assert writer.page.scroll_top == 0
    assert is_marked_here(lines(writer)[0])


@pytest.mark.parametrize("has_words", [False, True])
def test_the_bar_or_card_stands_beside_the_passage_in_view(make_writer, has_words):
    writer = make_writer(f"{SET_UP}\n\n{LONG}\n\nAt last {PAY_OFF}.\n")
    writer.select(SET_UP)
    writer.press("1")
    if has_words:
        writer.press("Return")
        writer.type("Echo")
        writer.press("Esc")
    writer.select(PAY_OFF)
    writer.press("E", "Esc", "Esc")
    table = writer.margin._table
    beside = table.pool if has_words else table.bars.marks.lent

    tops = []
    for place in (0, len(writer.text)):
        writer.page.show_position(place)
        writer.settle()
        (one,) = beside
        tops.append(one.isVisible() and 0 <= one.y() < writer.margin.height())

    assert tops == [True, True]


def test_all_passages_are_in_the_overview(echo):
    assert len(echo.screen.overview._marks) == 2


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_a_passage_is_taken_away_and_comes_back_with_undo(echo, way):
    if way == "key":
        echo.put_caret("ferry had")
        echo.press("-")
    else:
        echo.click(lines(echo, "card_remove_passage")[0])

    left = passages(echo)
    echo.press("Ctrl+Z")

    assert left == [PAY_OFF]
    assert passages(echo) == [SET_UP, PAY_OFF]


def test_the_only_passage_is_not_taken_away(writer):
    writer.select(SET_UP)
    writer.press("1", "-")

    assert passages(writer) == [SET_UP]
    assert writer.said == "This note is about one passage only."


def test_the_passage_at_the_caret_grows(echo):
    echo.put_caret("ferry was")

    echo.press("]")

    assert passages(echo) == [SET_UP, f"{PAY_OFF}."]


def test_undo_takes_back_notes_passages_and_typing_in_one_order(echo):
    echo.press("Ctrl+2")
    echo.put_caret("gone")
    echo.type("long ")
    typed = passages(echo)
    echo.press("Ctrl+Z")
    untyped = passages(echo)
    echo.press("Ctrl+Z")
    one = passages(echo, echo.notes[0])
    echo.press("Ctrl+Z", "Ctrl+Z")
    none = echo.notes
    echo.press("Ctrl+Y", "Ctrl+Y", "Ctrl+Y", "Ctrl+Y")

    assert typed == [SET_UP, "the ferry was long gone"]
    assert untyped == [SET_UP, PAY_OFF]
    assert (one, none) == ([SET_UP], [])
    assert passages(echo, echo.notes[0]) == typed


def test_both_passages_are_there_another_day_though_the_story_was_revised(echo):
    echo.close()
    text = echo.path.read_text("utf-8").replace("In the morning", "At dawn")
    echo.path.write_text("Rain.\n\n" + text, "utf-8")

    echo.open()

    (note,) = echo.notes
    assert passages(echo, note) == [SET_UP, PAY_OFF]


def test_j_and_k_come_to_the_note_once(echo):
    echo.select("Nobody")
    echo.press("1", "Ctrl+Home")

    chosen = []
    for _ in range(2):
        echo.press("J")
        chosen.append(echo.note.id)
    echo.press("J")

    assert len(set(chosen)) == 2
    assert echo.said == "That was the last note."


def test_the_note_is_marked_done_and_deleted_as_one(echo):
    echo.press("D")
    status = echo.note.status
    echo.press("Del")

    assert status is Status.DONE
    assert echo.notes == []
    assert echo.screen.session.placing.spans() == {}


def test_words_of_any_passage_find_the_note(echo):
    echo.screen.contents._filters._words.setText("ferry was gone")
    echo.settle()

    assert echo.screen.reading.order == [echo.notes[0].id]


def test_all_passages_are_printed(echo, capsys):
    echo.close()

    assert main(["notes", str(echo.path), "--json"]) == 0

    (entry,) = json.loads(capsys.readouterr().out)
    assert entry["passage"] == SET_UP
    assert [further["passage"] for further in entry["further"]] == [PAY_OFF]
    main(["notes", str(echo.path)])
    assert f"And (line 7):\n\n> {PAY_OFF}\n" in capsys.readouterr().out


def test_a_passage_that_was_cut_says_so_and_is_put_elsewhere(echo):
    echo.press("Ctrl+2")
    echo.select("In the morning the ferry was gone.")
    echo.press("Del")
    shown = [line.text() for line in lines(echo)]
    echo.click(lines(echo)[1])
    echo.select("The gulls")
    echo.call("attach-to-selection")

    assert shown == [SET_UP, f"{PAY_OFF} · cut"]
    assert passages(echo) == [SET_UP, "The gulls"]
