"""A note is written, finished with a key, undone; one is where one was before."""

from __future__ import annotations

import pytest

from desktop.annotations.kinds import Kind, Status

LONG = "\n\n".join(
    f"Paragraph {n} tells of ferry {n}, of the landing and of the rope."
    for n in range(90)
)


@pytest.fixture
def reader(make_writer):
    return make_writer(LONG)


def test_a_key_finishes_a_note_and_does_nothing_else_to_it(writer):
    writer.press("Ctrl+2")
    for key in ("Esc", "Ctrl+Return"):
        writer.select("the landing")
        writer.press("Ctrl+Alt+N")
        writer.type("Why")

        writer.press(key)

        assert writer.has_keys(writer.page)
        assert (writer.note.words, writer.note.status) == ("Why", Status.OPEN)


def test_whoever_came_from_the_list_is_back_in_it(writer):
    writer.select("the landing")
    writer.press("N")
    writer.type("Too soon")
    writer.press("Esc", "Ctrl+2")
    writer.screen.todo.setFocus()
    writer.screen.note_commands.edit()

    writer.type("!")
    writer.press("Ctrl+Return")

    assert writer.has_keys(writer.screen.todo)
    assert writer.note.words == "Too soon!"


def test_a_note_on_the_story_leads_back_to_where_it_was_called_for(reader):
    reader.put_caret("ferry 60", 3)
    reader.page.show_position(reader.page.caret)
    reader.settle()
    bar = reader.page.verticalScrollBar()
    bar.setValue(bar.value() + 7)
    before = bar.value(), reader.page.selected_span

    reader.press("W")
    reader.type("Tenses")
    away = bar.value()
    reader.press("Esc")

    assert away < before[0]
    assert (bar.value(), reader.page.selected_span) == before
    assert [note.kind for note in reader.notes] == [Kind.STORY_NOTE]


def test_a_new_suggestion_gives_way_to_what_is_typed(writer):
    for keys, words in ((["S"], "sea"), (["S", "Right"], "the landingsea")):
        writer.select("the landing")
        writer.press(*keys)
        writer.type("sea")
        writer.press("Esc")
        assert writer.note.replacement == words

    writer.press("Return")  # and is written on when it is gone back to
    writer.type("s")
    writer.press("Esc")
    assert writer.note.replacement == "the landingseas"


def test_words_to_be_inserted_are_called_so(writer):
    writer.select("the landing")
    writer.press("I")
    field = writer.margin._chosen.card.body.focus_chain()[0]
    assert field.placeholderText() == "New words to insert here"

    writer.type(" stage")
    writer.press("Esc")

    card = writer.margin._chosen.card
    assert card.accessibleName() == "Insert here, open: “ stage”."
    assert writer.window.menus.action("undo").text() == "Undo insertion"


@pytest.mark.parametrize(
    ("before", "words", "becomes"),
    [
        ("The ferry had stopped.", "It was late.", " It was late."),
        ("The gull", "s", "s"),
        ("Nobody answered her.", " So.", " So."),
        ("“Is it late", "?", "?"),
    ],
)
def test_a_sentence_to_be_inserted_gets_the_blank_it_needs(
    writer, before, words, becomes
):
    writer.put_caret(before, len(before))
    writer.press("I")
    writer.type(words)
    writer.press("Esc")

    assert writer.note.replacement == becomes
    writer.press("Ctrl+Z")
    assert writer.notes == []


def test_undoing_what_was_written_leaves_nothing_empty(writer):
    for key in ("N", "S", "I", "W"):
        writer.select("the landing")
        writer.press(key)
        writer.type("w")
        writer.press("Esc", "Ctrl+Z")
        assert not writer.notes

        writer.press("Ctrl+Shift+Z")
        [note] = writer.notes
        assert "w" in (note.words or note.replacement)
        writer.press("Ctrl+Z")


def test_what_was_only_begun_is_gone_when_it_is_finished(writer):
    for key in ("N", "S", "I", "W"):
        writer.select("the landing")
        writer.press(key, "Ctrl+Return")
        assert not writer.notes


def test_undoing_what_was_done_to_many_stays_where_one_is(reader):
    marking = reader.screen.story.marking
    spans = map(reader.span, ("ferry 2,", "ferry 40,", "ferry 80,"))
    ids = [marking.add(Kind.NOTE, span) for span in spans]
    marking.delete(ids)
    reader.put_caret("ferry 41,")
    reader.page.show_position(reader.page.caret)
    reader.settle()
    before = reader.page.scroll_top

    reader.press("Ctrl+Z")

    assert reader.note.id == ids[1]
    assert reader.page.scroll_top == before


def test_the_next_note_shows_all_of_its_card(reader):
    bar, view = reader.page.verticalScrollBar(), reader.page.viewport()
    marking = reader.screen.story.marking
    marking.set_words(marking.add(Kind.NOTE, reader.span("ferry 30,")), "one\n" * 12)
    reader.put_caret("ferry 29,")
    at = reader.page.line_top(reader.span("ferry 30,").start)
    bar.setValue(round(at) - view.height() + 60)
    reader.press("J")
    reader.settle()

    card = reader.margin.open_card_place(view)
    assert card.height() > 200
    assert card.top() >= 0
    assert card.bottom() < view.height()
    passage = round(reader.page.line_top(reader.span("ferry 30,").start))
    assert abs(card.top() - (passage - reader.page.scroll_top)) <= 1

    # One that is clicked at the foot goes up, and the page stays.
    reader.press("Esc")
    bar.setValue(round(at) - view.height() + 60)
    before = bar.value()

    reader.click_words("ferry 30,")

    card = reader.margin.open_card_place(view)
    assert bar.value() == before
    assert card.top() >= 0
    assert card.bottom() < view.height()

    bar.setValue(before + 300)  # and is level again where there is room
    passage = round(reader.page.line_top(reader.span("ferry 30,").start))
    card = reader.margin.open_card_place(view)
    assert abs(card.top() - (passage - reader.page.scroll_top)) <= 1
