"""A story whose lines were wrapped by the program it was written in."""

from __future__ import annotations

import textwrap

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.text.paragraphs import paragraphs_in
from desktop.text.structure.line_look import LineKind

SHORT = """\
The old man who lived in the last house by the
water never spoke to anyone. He kept a dog and a
boat, and in the evenings he could be heard
singing to both.

Nobody knew why.
"""
SENTENCE = (
    "The old man who lived in the last house by the\nwater never spoke to anyone."
)
TOLD = [
    " ".join(SHORT.partition("\n\n")[0].split()),
    "Nobody knew why.",
    "Ines had asked him once, when she was nine and not afraid of anything, and he had "
    "looked at her for so long that she thought he had not heard. Then he said a word "
    "that she did not know, and gave her a rope to hold, and went in to his dog.",
] * 9
LONG = "\n\n".join(textwrap.fill(told, 60) for told in TOLD) + "\n"


def card(writer):
    """Return what the card of the chosen note says of its passage."""
    return writer.screen.session.view(writer.note.id).passage


def marked(writer):
    """Return every passage with a note on it, as it flows."""
    return sorted(" ".join(writer.passage(note).split()) for note in writer.notes)


@pytest.mark.parametrize("name", ["here.txt", "here.md"])
@pytest.mark.parametrize("key", ["N", "Q", "S", "1"])
def test_a_mark_at_the_caret_is_on_the_whole_sentence(make_writer, name, key):
    writer = make_writer(SHORT, name)
    writer.put_caret("never")

    writer.press(key)

    assert writer.passage() == SENTENCE
    assert card(writer) == " ".join(SENTENCE.split())


def test_a_suggestion_is_read_as_it_flows_and_put_into_lines(make_writer):
    writer = make_writer(LONG)
    passage = writer.span("Ines had asked him once,")
    writer.put_caret("was nine")

    writer.press("S")
    assert writer.note.replacement == TOLD[2].partition(" Then")[0]
    writer.press("Ctrl+End")
    for _ in "heard.":
        writer.press("Backspace")
    writer.type("understood a word of what it was that she had asked.")
    writer.press("Esc", "Ctrl+2", "Ctrl+Alt+Y")

    lines = writer.text[passage.start :].split("\n\n")[0].split("\n")
    flowing = " ".join(lines)
    assert "had not understood a word of what it was that she had asked." in flowing
    assert lines[0] == LONG[passage.start :].split("\n")[0]
    assert max(map(len, lines[:-1])) <= 60 + len(" Then he said a word that she did")


def test_a_suggestion_that_was_only_begun_leaves_nothing_behind(make_writer):
    writer = make_writer(LONG)
    writer.put_caret("was nine")

    writer.press("S", "Esc")

    assert writer.notes == []
    assert writer.text == LONG


def test_a_passage_grows_over_the_end_of_a_line(make_writer):
    writer = make_writer(LONG)
    first = LONG.split("\n")[0]
    writer.select(first[first.rindex(" ") + 1 :])
    writer.press("N")
    writer.type("x")
    writer.press("Esc", "]")

    assert writer.passage() == f"{first[first.rindex(' ') + 1 :]}\nspoke"


def test_a_third_click_selects_the_paragraph_with_all_its_lines(make_writer):
    writer = make_writer(LONG)
    page = writer.page
    place = writer.place_of(writer.span("never").start + 1)

    QTest.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)

    paragraph = next(paragraphs_in(LONG, writer.screen.session.paragraphs.wrapping))
    assert page.live.slice(page.selected_span) == paragraph.of(LONG) + "\n"


def test_a_sentence_is_cut_out_of_its_lines_and_put_back(make_writer):
    writer = make_writer(LONG)
    writer.put_caret("never")

    writer.press("Ctrl+2", "Ctrl+Shift+X")

    assert writer.text.startswith("He kept a dog and a boat,")
    writer.press("Ctrl+Z")
    assert writer.text == LONG


def test_verse_in_a_wrapped_story_is_marked_line_by_line(make_writer):
    verse = "The rain came down on all the town\nand washed it out to sea"
    writer = make_writer(f"{verse}\n\n{LONG}")
    writer.put_caret("all the town")

    writer.press("N")

    assert writer.passage() == verse.split("\n")[0]


@pytest.mark.parametrize("width", [40, 72, 10_000])
@pytest.mark.parametrize("is_open", [True, False])
def test_notes_stay_as_they_are_when_another_program_wraps_the_story(
    make_writer, width, is_open
):
    writer = make_writer(LONG)
    for words in ("never\nspoke", "Nobody knew why.", "that she\nthought"):
        writer.select(words)
        writer.press("1")
    writer.put_caret("was nine")
    writer.press("N")
    writer.type("Why?")
    writer.press("Esc", "Ctrl+S")
    passages = marked(writer)
    if not is_open:
        writer.close()

    writer.path.write_text("\n\n".join(textwrap.fill(t, width) for t in TOLD) + "\n")
    if is_open:
        writer.come_back()
    else:
        writer.open()

    assert {writer.state(note) for note in writer.notes} == {"exact"}
    assert marked(writer) == passages
    writer.press("Ctrl+S")
    assert not any("anchorState" in str(item) for item in writer.items_on_disk())


# Lines that flow


def flowing_blocks(writer):
    """Return the paragraphs with words as the page has them, each in one line."""
    live = writer.page.live
    pieces = (live.piece(n).strip() for n in range(live.block_count))
    return [" ".join(piece.split()) for piece in pieces if piece]


def is_checked(writer):
    return writer.window.menus.action("flow-lines").isChecked()


def test_a_wrapped_story_flows_on_the_page_and_keeps_its_lines_in_the_file(make_writer):
    writer = make_writer(LONG)

    assert flowing_blocks(writer) == TOLD
    assert is_checked(writer)
    writer.press("Ctrl+2")
    writer.put_caret("Ines had")
    writer.type("Then ")
    writer.press("Ctrl+S")
    assert writer.path.read_text() == LONG.replace("Ines had", "Then Ines had", 1)
    writer.press("Ctrl+Z")
    assert writer.text == LONG
    assert flowing_blocks(writer) == TOLD


def test_lines_stand_as_they_are_written_when_the_author_wants_so(make_writer):
    writer = make_writer(LONG)
    writer.put_caret("was nine")

    writer.press("Shift+F4")

    lines = [line for line in LONG.split("\n") if line]
    assert flowing_blocks(writer) == lines
    assert not is_checked(writer)
    assert writer.page.caret == LONG.index("was nine")
    writer.press("N")
    writer.type("Why?")
    writer.press("Esc")
    passage = writer.passage()
    writer.reopen()
    assert flowing_blocks(writer) == lines
    writer.press("Shift+F4")
    assert flowing_blocks(writer) == TOLD
    assert [writer.passage(note) for note in writer.notes] == [passage]


def test_a_story_with_a_paragraph_to_a_line_has_nothing_that_flows(make_writer):
    writer = make_writer("\n\n".join(TOLD) + "\n")
    assert not is_checked(writer)

    writer.press("Shift+F4")

    assert writer.said == "No line of this story ends within a paragraph."
    assert not is_checked(writer)


def test_lines_of_markdown_flow_when_asked_and_its_title_stays_one(make_writer):
    writer = make_writer(
        "# The Water\n\nHe *went\ndown* there.\nShe did not.\n", "a.md"
    )

    assert not is_checked(writer)
    writer.press("Shift+F4")

    assert flowing_blocks(writer) == [
        "# The Water",
        "He *went down* there. She did not.",
    ]
    looks = writer.page.page_layout.typesetter.looks
    assert looks.look(0, "# The Water").kind is LineKind.TITLE
    assert looks.look(2, "He").kind is LineKind.BODY


def test_a_story_that_another_program_wraps_anew_flows_on(make_writer):
    writer = make_writer(LONG)
    other = "\n\n".join(textwrap.fill(told, 72) for told in TOLD) + "\n"

    writer.path.write_text(other)
    writer.come_back()
    writer.screen.statistics._look_again()

    assert writer.text == other
    assert flowing_blocks(writer) == TOLD
    writer.press("Ctrl+Z")
    assert writer.text == LONG


# Finding


def look_for(writer, words):
    writer.press("Ctrl+2", "Ctrl+H")
    writer.type(words)


def replace_all(writer, by):
    writer.screen.search_bar._replace.field.setFocus()
    writer.type(by)
    writer.press_button("Replace all")


def test_what_is_found_is_listed_with_its_lines_flowing(make_writer):
    writer = make_writer(SHORT)
    look_for(writer, "by the water")

    writer.press("Ctrl+Return")
    rows = writer.screen.find_list.model()

    listed = [rows.index(row, 0).data() for row in range(1, rows.rowCount())]
    assert listed == [SHORT.partition("\n\n")[0].replace("\n", " ")]


def test_what_is_replaced_over_a_line_end_keeps_its_lines(make_writer):
    writer = make_writer(LONG)
    look_for(writer, "water never spoke")

    replace_all(writer, "river never spoke")

    assert writer.text == LONG.replace("water never", "river never")


def test_an_expression_finds_what_reads_as_it_says_while_lines_flow(make_writer, qtbot):
    writer = make_writer(LONG)
    look_for(writer, r"water (\w+) spoke")
    writer.press("Alt+R")
    found = writer.screen.finding.matches[:]
    with qtbot.waitSignal(writer.screen.finding.found):
        writer.press("Shift+F4")
    as_written = writer.screen.finding.matches[:]

    assert (len(found), as_written) == (9, [])


def test_what_an_expression_found_over_a_line_end_keeps_its_lines(make_writer):
    writer = make_writer(LONG)
    look_for(writer, r"water (\w+) spoke")
    writer.press("Alt+R")

    replace_all(writer, r"river \1 spoke")
    replaced = writer.text
    writer.press("Esc", "Ctrl+Z")

    assert replaced == LONG.replace("water never", "river never")
    assert writer.text == LONG
