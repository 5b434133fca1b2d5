"""Paragraphs and scenes are moved by keys, with the notes on them."""

from __future__ import annotations

import pytest

from desktop.annotations.kinds import Kind
from desktop.text.reading.read_marks import Mark
from desktop.text.span import Span

FIRST = "The ferry had stopped. Ines went down to the landing, and the sea rose."
SECOND = "“Is it late?” she asked. Nobody answered her. The gulls were asleep."
LAST = "In the morning the ferry was gone."
SCENES = (
    "# One\n\nShe woke.\n\n***\n\nHe slept.\n\n"
    "# Two\n\nIt rained all day.\n\n***\n\nThe sun came out.\n"
)


@pytest.fixture
def revising(writer):
    """A writer in Revise, with a note on one sentence, the caret in it."""
    writer.select("Nobody answered her.")
    writer.press("N")
    writer.type("Who")
    writer.press("Esc", "Ctrl+2")
    writer.put_caret("Nobody", 3)
    return writer


def order(writer):
    return [line for line in writer.text.split("\n") if line][1:]


def words_at_caret(writer):
    at = writer.page.caret
    return writer.text[at : at + 6]


def test_a_paragraph_goes_down_and_its_note_and_the_caret_with_it(revising):
    revising.press("Alt+Down")

    assert order(revising) == [FIRST, LAST, SECOND]
    assert revising.passage(revising.notes[0]) == "Nobody answered her."
    assert revising.state(revising.notes[0]) == "exact"
    assert words_at_caret(revising) == "ody an"


def test_each_move_is_undone_by_itself_and_done_again(revising):
    before = revising.text
    revising.press("Alt+Up", "Alt+Down")
    second = revising.text
    revising.press("Alt+Down")
    third = revising.text

    revising.press("Ctrl+Z", "Ctrl+Z")
    first = order(revising)
    revising.press("Ctrl+Z")

    assert first == [SECOND, FIRST, LAST]
    assert revising.text == before == second != third
    assert revising.state(revising.notes[0]) == "exact"
    assert words_at_caret(revising) == "ody an"
    revising.press(*["Ctrl+Shift+Z"] * 3)
    assert revising.text == third
    assert revising.passage(revising.notes[0]) == "Nobody answered her."
    assert words_at_caret(revising) == "ody an"


def test_the_menu_says_what_undo_takes_back(revising):
    revising.call("move-paragraph-up")

    assert revising.window.menus.action("undo").text() == "Undo move paragraph"


def test_what_is_selected_stays_selected(revising):
    revising.page.select(
        Span(revising.span("landing").start, revising.span("Is it late").end)
    )
    revising.press("Alt+Down")

    assert order(revising) == [LAST, FIRST, SECOND]
    selected = revising.page.selected_span.of(revising.text)
    assert selected == "landing, and the sea rose.\n\n“Is it late"


def test_at_the_ends_it_is_said_and_nothing_is_done(revising):
    before = revising.text
    revising.put_caret(LAST)

    revising.press("Alt+Down")

    assert revising.said == "This is the last paragraph."
    assert revising.text == before
    assert revising.window.menus.action("undo").text() != "Undo move paragraph"


def test_in_reread_it_is_said_where_it_can_be_done(writer):
    before = writer.text
    writer.put_caret("Nobody")

    writer.press("Alt+Down", "Alt+Shift+Up")

    assert writer.text == before
    assert "in Revise" in writer.said


def test_while_suggesting_the_text_stays_as_it_is(revising):
    before = revising.text
    revising.call("suggesting")

    revising.press("Alt+Down")

    assert revising.text == before
    assert revising.said.startswith("While you suggest")


def test_the_file_keeps_each_line_with_its_line_end(make_writer):
    writer = make_writer(b"One.\r\n\nTwo.\n\r\nThree.", "mixed.txt")
    writer.press("Ctrl+2")
    writer.put_caret("One")

    writer.press("Alt+Down")
    writer.call("save-now")
    first = writer.path.read_bytes()
    writer.press("Alt+Down")
    writer.call("save-now")
    second = writer.path.read_bytes()
    writer.press("Ctrl+Z", "Ctrl+Z")
    writer.call("save-now")

    assert first == b"Two.\n\nOne.\r\n\r\nThree."
    assert second == b"Two.\n\nThree.\r\n\r\nOne."
    assert writer.path.read_bytes() == b"One.\r\n\nTwo.\n\r\nThree."


def test_notes_stay_on_what_was_moved_when_the_story_is_opened_again(revising):
    revising.press("Alt+Down")
    revising.reopen()

    assert order(revising) == [FIRST, LAST, SECOND]
    assert revising.passage(revising.notes[0]) == "Nobody answered her."
    assert revising.state(revising.notes[0]) == "exact"


def test_what_was_read_of_a_paragraph_goes_with_it(revising):
    reread = revising.screen.story.rereading
    reread.begin("Second")
    read = revising.screen.session.paragraphs.at(revising.span(LAST).start)
    reread.read([Span(read.start, read.end + 1)])
    revising.put_caret(SECOND)

    revising.press("Alt+Down")

    def mark(words):
        return reread.marks.mark_at(revising.span(words).start)

    assert mark(LAST) is Mark.READ
    assert mark(SECOND) not in (Mark.READ, Mark.CHANGED)
    revising.press("Ctrl+Z")
    assert mark(LAST) is Mark.READ
    assert mark(SECOND) not in (Mark.READ, Mark.CHANGED)


def test_a_place_for_new_words_goes_along(writer):
    writer.put_caret("Nobody")
    writer.press("I")
    writer.type("Then ")
    writer.press("Ctrl+Return", "Esc", "Ctrl+2")
    writer.put_caret(SECOND)

    writer.press("Alt+Up")

    span = writer.screen.session.anchor(writer.notes[0].id).span
    assert writer.notes[0].kind is Kind.SUGGESTION
    assert writer.text[span.end :].startswith("Nobody")


def test_a_note_over_two_paragraphs_says_that_it_changed(writer):
    both = f"{FIRST}\n\n“Is it late?”"
    writer.select(both)
    writer.press("N")
    writer.type("Hm")
    writer.press("Esc", "Ctrl+2")
    writer.put_caret(FIRST)

    writer.press("Alt+Down")

    assert writer.passage(writer.notes[0]) == FIRST
    assert writer.state(writer.notes[0]) == "changed"
    writer.press("Ctrl+Z")
    assert writer.passage(writer.notes[0]) == both
    assert writer.state(writer.notes[0]) == "exact"


def test_while_something_else_is_typed_the_story_stays(revising):
    before = revising.text
    revising.press("Ctrl+F", "Alt+Down", "Alt+Shift+Up", "Esc")
    revising.press("Ctrl+Alt+N")
    revising.type("Later")
    revising.press("Alt+Down", "Esc")

    assert revising.text == before


@pytest.fixture
def scenes(make_writer):
    writer = make_writer(SCENES, "scenes.md")
    writer.select("slept")
    writer.press("N")
    writer.type("How")
    writer.press("Esc", "Ctrl+2")
    return writer


def test_a_scene_goes_to_the_next_chapter_and_back(scenes):
    scenes.put_caret("He slept", 3)
    scenes.press("Alt+Shift+Down")

    assert scenes.text.index("# Two") < scenes.text.index("He slept.\n\n***\n\nIt")
    assert scenes.text.startswith("# One\n\nShe woke.\n\n# Two")
    assert scenes.passage(scenes.notes[0]) == "slept"
    assert scenes.state(scenes.notes[0]) == "exact"
    scenes.press("Alt+Shift+Up")
    assert scenes.text == SCENES
    scenes.press("Ctrl+Z", "Ctrl+Z")
    assert scenes.text == SCENES
    assert scenes.passage(scenes.notes[0]) == "slept"


def test_on_a_heading_the_chapter_goes(scenes):
    scenes.put_caret("# Two", 4)
    scenes.press("Alt+Shift+Up")

    assert scenes.text.startswith("# Two\n\nIt rained all day.")
    assert scenes.text.endswith("He slept.\n")
    assert scenes.said != "This is the first chapter."
    scenes.press("Alt+Shift+Up")
    assert scenes.said == "This is the first chapter."


def test_moved_words_that_leave_the_view_are_followed(make_writer):
    lines = [f"Paragraph {n} " + "goes on and on " * 40 for n in range(12)]
    writer = make_writer("\n\n".join(lines))
    writer.press("Ctrl+2")
    writer.put_caret("Paragraph 0")

    for _ in range(11):
        writer.press("Alt+Down")

        assert writer.page.is_caret_in_view

    assert writer.text.rstrip().rpartition("\n\n")[2].startswith("Paragraph 0")
