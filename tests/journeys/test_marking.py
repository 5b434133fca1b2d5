"""Every kind of mark: with a key, from the menu, and from the bar at a selection."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop.annotations.kinds import COLOURS, KEYED_KINDS, KINDS, Colour, Kind, Status

SENTENCE = "Nobody answered her."
ON_PASSAGE = [kind for kind in KEYED_KINDS if KINDS[kind].is_on_passage]
COLOUR_KEYS = {row.key: colour for colour, row in COLOURS.items()}


@pytest.mark.parametrize(("key", "colour"), COLOUR_KEYS.items())
def test_a_number_highlights_the_sentence_at_the_caret(writer, key, colour):
    writer.put_caret("answered")

    writer.press(key)

    assert (writer.note.kind, writer.note.colour) == (Kind.HIGHLIGHT, colour)
    assert writer.passage() == SENTENCE


@pytest.mark.parametrize("mode", ["Ctrl+1", "Ctrl+2"])
def test_every_mark_is_made_with_control_and_alt_in_either_mode(writer, mode):
    writer.press(mode)
    writers = [KINDS[kind].key for kind in KEYED_KINDS]
    for key in (*COLOUR_KEYS, *writers, "I"):
        writer.select("answered")
        writer.press(f"Ctrl+Alt+{key}")
        writer.type("x")
        writer.press("Esc")

    kinds = Counter(note.kind for note in writer.notes)
    assert kinds[Kind.HIGHLIGHT] == len(Colour)
    assert kinds[Kind.SUGGESTION] == 2  # in the place of the passage, and behind it
    assert all(kinds[kind] for kind in KEYED_KINDS)
    assert kinds.total() == len(Colour) + len(KEYED_KINDS) + 1


@pytest.mark.parametrize("kind", ON_PASSAGE)
@pytest.mark.parametrize("way", ["key", "menu", "bar"])
def test_a_note_is_made_on_the_selection_and_written_at_once(writer, kind, way):
    writer.drag_over(SENTENCE)
    if way == "key":
        writer.press(KINDS[kind].key)
    elif way == "menu":
        writer.call(kind.action)
    else:
        writer.click(writer.screen.selection_bar._kinds[kind])

    writer.type("why")
    writer.press("Esc")

    assert (writer.note.kind, writer.passage()) == (kind, SENTENCE)
    written = writer.note.words or writer.note.replacement
    assert written.endswith("why")
    assert writer.has_keys(writer.page)


@pytest.mark.parametrize("colour", list(Colour))
@pytest.mark.parametrize("way", ["menu", "bar"])
def test_a_colour_is_chosen_from_the_menu_or_the_bar(writer, colour, way):
    writer.drag_over(SENTENCE)
    if way == "menu":
        writer.call(f"highlight-{colour.value}")
    else:
        writer.click(writer.screen.selection_bar._dots[colour])

    assert (writer.note.colour, writer.passage()) == (colour, SENTENCE)
    assert not writer.screen.selection_bar.isVisible()


@pytest.mark.parametrize("way", ["key", "menu", "bar"])
def test_words_are_suggested_where_the_selection_ends(writer, way):
    writer.drag_over("Nobody")
    if way == "key":
        writer.press("I")
    elif way == "menu":
        writer.call("insert-here")
    else:
        writer.click(writer.screen.selection_bar._inserting)

    writer.type(" there")
    writer.press("Esc")

    assert writer.note.is_insertion
    assert writer.note.replacement == " there"


def test_a_selection_over_paragraphs_is_one_note(writer):
    writer.select("the sea rose.\n\n“Is it late?”")

    writer.press("1")

    assert writer.passage() == "the sea rose.\n\n“Is it late?”"


def test_overlapping_marks_are_reached_by_clicking_again(writer):
    for words in ("Nobody answered her. The gulls", "answered her", "answered"):
        writer.select(words)
        writer.press("1")
    writer.press("Esc")

    chosen = []
    for _ in range(4):
        writer.click_words("answered", offset=3)
        chosen.append(writer.passage())

    assert chosen[:3] == ["answered", "answered her", "Nobody answered her. The gulls"]
    assert chosen[3] == chosen[0]


def test_overlapping_marks_are_reached_with_a_key(writer):
    for words in ("Nobody answered her. The gulls", "answered her", "answered"):
        writer.select(words)
        writer.press("1")

    chosen = []
    for _ in range(3):
        writer.press("O")
        chosen.append(writer.passage())

    assert sorted(chosen, key=len) == [
        "answered",
        "answered her",
        "Nobody answered her. The gulls",
    ]


def test_a_passage_grows_and_shrinks_and_that_is_undone(writer):
    writer.select("answered")
    writer.press("1", "]")
    grown = writer.passage()
    writer.press("[", "[")
    shrunk = writer.passage()
    writer.press("Ctrl+Z", "Ctrl+Z")

    assert (grown, shrunk) == ("answered her", "answered")
    assert writer.passage(writer.notes[0]) in ("answered", "answered her")


def test_a_note_is_tagged_answered_recoloured_and_done(writer):
    writer.put_caret("answered")
    writer.press("N")
    writer.type("Who")
    writer.press("Esc", "T")
    writer.type("#pace, #dialogue")
    writer.press("Return", "R")
    writer.type("The mate")
    writer.press("Esc", "Alt+4", "D")
    writer.reopen()

    note, reply = writer.notes
    assert (note.words, note.tags) == ("Who", ("pace", "dialogue"))
    assert (note.colour, note.status) == (Colour.PINK, Status.DONE)
    assert (reply.words, reply.about) == ("The mate", note.id)


def test_a_done_note_is_opened_again(writer):
    writer.put_caret("answered")
    writer.press("N")
    writer.type("Who")
    writer.press("Esc", "D", "D")

    assert writer.note.status is Status.OPEN


def test_a_deleted_note_comes_back_with_its_reply(writer):
    writer.put_caret("answered")
    writer.press("N")
    writer.type("Who")
    writer.press("Esc", "R")
    writer.type("The mate")
    writer.press("Esc", "Del")
    deleted = list(writer.notes)
    writer.press("Ctrl+Z")
    writer.reopen()

    assert not deleted
    assert [note.words for note in writer.notes] == ["Who", "The mate"]
    assert writer.passage(writer.notes[0]) == SENTENCE


def test_one_goes_through_the_notes_to_either_end_and_stays_there(writer):
    for words in ("ferry had", "answered", "morning"):
        writer.select(words)
        writer.press("1")
    writer.press("Esc", "Ctrl+Home")

    forwards = []
    for _ in range(4):
        writer.press("J")
        forwards.append(writer.passage())
    backwards = []
    for _ in range(3):
        writer.press("K")
        backwards.append(writer.passage())

    assert forwards == ["ferry had", "answered", "morning", "morning"]
    assert backwards == ["answered", "ferry had", "ferry had"]
