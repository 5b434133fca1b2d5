"""Writing with the page dimmed and the line one writes kept in its place."""

from __future__ import annotations

from desktop.margin.closed_card import NoteCard


def lit(writer):
    text = writer.screen.session.text
    return [span.of(text) for span in writer.screen.focus.spans]


def dimmed_cards(writer):
    cards = writer.screen.margin.findChildren(NoteCard)
    return {c.note_id for c in cards if c.isVisible() and c._is_dimmed}


def test_keys_dim_the_page_and_the_cards_of_other_paragraphs(writer):
    for words in ("ferry had", "gulls"):
        writer.select(words)
        writer.press("N")
        writer.type("so")
        writer.press("Esc", "Esc")
    writer.press("Ctrl+2", "Ctrl+Shift+F11")
    writer.put_caret("Nobody answered")
    writer.screen.navigation.choose(None)
    writer.settle()
    notes = {note.passage.quote.exact: note.id for note in writer.notes}

    assert lit(writer) == [
        "“Is it late?” she asked. Nobody answered her. The gulls were asleep."
    ]
    assert dimmed_cards(writer) == {notes["ferry had"]}

    writer.press("Ctrl+Shift+F12")
    assert lit(writer) == ["Nobody answered her."]
    assert dimmed_cards(writer) == set(notes.values())

    writer.screen.navigation.choose(notes["ferry had"])
    writer.settle()
    assert "The ferry had stopped." in lit(writer)

    writer.press("Shift+F12")
    assert dimmed_cards(writer) == set()


def test_what_is_found_is_in_focus(writer):
    writer.press("Ctrl+2", "Ctrl+Shift+F11", "Ctrl+F")
    writer.type("morning")

    assert "In the morning the ferry was gone." in lit(writer)


def test_focus_and_typewriter_are_as_they_were_left(writer):
    writer.press("Ctrl+Shift+F11", "F12")
    writer.reopen()

    menus = writer.window.menus
    assert menus.action("focus-paragraph").isChecked()
    assert menus.action("typewriter").isChecked()
    assert writer.screen.focus is not None

    writer.press("Ctrl+2")
    writer.put_caret("In the morning")
    writer.press("Down", "Up")
    page = writer.page
    top = page.line_top(page.caret) - page.scroll_top
    assert abs(top - 0.45 * page.viewport().height()) <= 1


def test_a_note_on_the_whole_story_stands_beside_its_beginning(writer):
    writer.press("W")
    writer.type("so")
    writer.press("Esc", "Esc")
    writer.screen.navigation.choose(None)
    writer.settle()
    page, margin = writer.page, writer.screen.margin
    [card] = [c for c in margin.findChildren(NoteCard) if c.isVisible()]
    before = card.y(), page.line_top(0) - page.scroll_top

    writer.press("F12")

    assert (card.y(), page.line_top(0) - page.scroll_top) == before
